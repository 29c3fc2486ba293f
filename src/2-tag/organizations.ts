import { organizationKind } from "../lexicon/org-words.js";
import type { OrganizationMention } from "../shapes/mentions.js";
import { wordSet } from "../text.js";
import type { Sentence, Token } from "../types.js";
import type { TagState } from "./tag-state.js";

const ORG_JOINER = wordSet("of for de la el del para &");
const ORDINAL = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;
/** Heads that a unit's number goes with: "the 243rd Battalion". */
const UNIT =
  /^(?:army|brigade|battalion|regiment|division|corps|squadron|fleet|front|battery|group|command|company|column|district|wing|directorate)$/;

/** Finds bodies that no lexicon holds: runs of capitalised words whose last word (or first, with "of") names one. */
export function tagOrganizations(state: TagState, sentence: Sentence): void {
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = state.token(i);
    if (!token || token.pos === "punct" || token.pos === "det" || token.pos === "poss" || state.isTime(i)) continue;
    const numbered = ORDINAL.test(token.norm) && !state.taken.has(i) && startsUnit(state, i + 1, sentence.last);
    if (!numbered && (state.taken.has(i) || token.cap === "lower")) continue;
    const end = runEnd(state, i, sentence.last);
    // "West Bank" is no bank: a run that is wholly the name of a place is no body.
    if (end - i > 1 && state.gazetteerTakes(i) === end - i && !ORDINAL.test(token.norm)) {
      i = end - 1;
      continue;
    }
    const kind = kindOfRun(state, i, end);
    if (kind && end - i > 1 && !isKnown(state, i, end)) {
      const mention = { first: i, last: end, kind };
      state.organizations.push(mention);
      state.take(mention);
    }
    i = end - 1;
  }
}

/** The head of the run is a name of the lexicon, so that the run adds nothing to it. */
function isKnown(state: TagState, first: number, last: number): boolean {
  const actor = state.actor(last - 1);
  return actor !== undefined && (actor.first <= first || actor.entries.every((entry) => entry.kind !== "state"));
}

function startsUnit(state: TagState, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 5; i++) {
    const token = state.token(i);
    if (!token || (token.cap === "lower" && !state.article.allCaps) || token.pos === "punct") return false;
    if (UNIT.test(token.norm)) return true;
  }
  return false;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.cap !== "lower" && token.pos !== "punct";
}

function runEnd(state: TagState, from: number, limit: number): number {
  let end = from + 1;
  const inCapitals = state.article.allCaps;
  while (end < limit && end < from + 9) {
    const next = state.token(end);
    if (!next || state.isTime(end)) break;
    const after = state.token(end + 1);
    if (inCapitals) {
      // In capitals only a numbered unit is sure to be one: it ends with its head.
      if (UNIT.test(state.norm(end - 1)) || next.pos === "punct" || next.pos === "verb" || next.pos === "prep") break;
      end++;
      continue;
    }
    if (isCapital(next) && next.pos !== "verb" && !(state.taken.has(end) && state.isPersonAt(end))) end++;
    else if (ORG_JOINER.has(next.norm) && isCapital(after) && organizationKind(state.norm(end - 1)) !== null) end++;
    else if (
      next.pos === "poss" &&
      /^(?:people|workers|women|youth|mothers|farmers|soldiers)$/.test(state.norm(end - 1)) &&
      isCapital(after)
    )
      end++;
    else if (
      next.norm === "and" &&
      isCapital(after) &&
      state.norm(end - 2) === "of" &&
      organizationKind(state.norm(end - 3)) === "government"
    )
      end++;
    // "Foreign and Expatriates Ministry": one body whose head stands behind the second part.
    else if (
      next.norm === "and" &&
      isCapital(after) &&
      end === from + 1 &&
      organizationKind(state.norm(end - 1)) === null &&
      organizationKind(state.norm(end + 2)) === "government" &&
      isCapital(state.token(end + 2)) &&
      !state.isActorAt(from)
    )
      end++;
    else break;
  }
  return end;
}

function kindOfRun(state: TagState, first: number, last: number): OrganizationMention["kind"] | null {
  // "Ministry of Refugees" is a ministry, whatever it looks after.
  for (let i = first; i < last - 1; i++) {
    const next = state.norm(i + 1);
    const kind = next === "of" || next === "for" ? organizationKind(state.norm(i)) : null;
    if (kind) return kind;
  }
  const direct = organizationKind(state.norm(last - 1));
  // "in Bharatpur Municipality of Nepal": the area, not who runs it.
  if (
    /^(?:municipality|commune|prefecture)$/.test(state.norm(last - 1)) &&
    /^(?:in|of|near|across|throughout|around)$/.test(state.norm(first - 1))
  )
    return null;
  if (direct) return direct;
  return UNIT.test(state.norm(last - 1)) && ORDINAL.test(state.norm(first)) ? "military" : null;
}
