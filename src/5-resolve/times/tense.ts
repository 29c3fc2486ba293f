import type { Tense } from "../../shapes/records.js";
import { oneOf, wordSet } from "../../text.js";
import type { Token } from "../../types.js";

const FUTURE = wordSet(
  "will 'll shall would won't plans plan planned planning scheduled slated due expected expects expect set poised intends intend intended vows vowed vow pledges pledged pledge promises promised promise prepare prepares preparing prepared agreed ordered upcoming deadline threatens threatened threaten going aims aim hopes hope hoped hoping ultimatum",
);
const DECIDED = wordSet("vowed pledged promised threatened agreed ordered planned prepared hoped intended");
const AUXILIARY = wordSet("be been is are was were to will would had has have");
const MODAL = wordSet("may might must should could can");
const PAST =
  /^(?:said|says|told|was|were|had|has|did|been|came|took|began|broke|went|fell|left|fled|met|made|hit|struck|shot|lost|won|held|saw|gave|got|led|sent|seen|taken|killed|died|blew|set off|fought|found|rose|ran|drove|wrote|spoke|became|brought|burnt|caught|cut|dug|felt|flew|grew|kept|knew|laid|lay|let|paid|put|read|rode|sank|shook|shut|spent|split|spread|stood|stole|swept|threw|understood|withdrew|wore)$/;
const BORDER = /^(?:[.;:!?"”“]|--|—|–)$/;
const NO_PAST = wordSet(
  "indeed need speed feed seed weed bed red hundred united armed so-called wounded injured displaced alleged hatred masked",
);

/** Which way the clause around an expression looks, by the nearest verb or cue before it, else behind it. Used where the caller knows no better. */
export function tenseAround(tokens: readonly Token[], first: number, last: number, floor: number, limit: number): Tense {
  for (let i = first - 1; i >= floor && i >= first - 14; i--) {
    // "from Monday to Tuesday": no infinitive.
    if (i === first - 1 && tokens[i]?.norm === "to") continue;
    // "agreed earlier this month to deploy boats": that was the day of the agreement.
    const decided = i === first - 1 && DECIDED.has(tokens[i]?.norm) && !AUXILIARY.has(tokens[i - 1]?.norm);
    const found = decided ? "past" : cueAt(tokens, i);
    if (found) return found;
    if (BORDER.test(tokens[i]?.norm ?? "")) break;
  }
  for (let i = last; i < limit && i < last + 12; i++) {
    // "on Monday vowed to strike": that was the day of the vow.
    const found = DECIDED.has(tokens[i]?.norm) && !AUXILIARY.has(tokens[i - 1]?.norm) ? "past" : cueAt(tokens, i);
    if (found) return found;
    if (BORDER.test(tokens[i]?.norm ?? "")) break;
  }
  return null;
}

function cueAt(tokens: readonly Token[], i: number): Tense {
  const token = tokens[i];
  if (!token) return null;
  const word = token.norm;
  if (MODAL.has(word) && token.cap === "lower" && !oneOf(tokens[i - 1]?.norm, "in of since until last next early late by from to"))
    return tokens[i + 1]?.norm === "have" ? "past" : tokens[i + 1]?.norm === "not" ? null : "future";
  if (FUTURE.has(word)) {
    // "would have struck", "had planned", "set up": only some of these words look ahead, and only before what is planned.
    const next = tokens[i + 1]?.norm ?? "";
    if (word === "would" && next === "have") return "past";
    if (
      word === "set" ||
      word === "going" ||
      word === "due" ||
      word === "agreed" ||
      word === "ordered" ||
      word === "expected" ||
      word === "intended"
    )
      return next === "to" || next === "for" || tokens[i + 2]?.norm === "to" || tokens[i + 3]?.norm === "to" || tokens[i + 4]?.norm === "to"
        ? "future"
        : word.endsWith("ed")
          ? "past"
          : null;
    return "future";
  }
  // "is to dock", and a headline's "to": "Rebels to free hostages on Friday".
  if (word === "to" && token.pos === "part" && (oneOf(tokens[i - 1]?.norm, "is are 's 're") || !verbBefore(tokens, i))) return "future";
  // "due to be completed", "will be released": the participle says nothing of the time.
  const before = tokens[i - 1]?.norm;
  if (before === "be" || before === "being" || before === "get") return null;
  if (token.pos === "verb" && token.form === "pres" && !oneOf(word, "says say tells")) return "present";
  if (PAST.test(word)) return "past";
  if (word.length > 4 && word.endsWith("ed") && !NO_PAST.has(word) && token.cap === "lower" && token.pos !== "adj") return "past";
  return null;
}

function verbBefore(tokens: readonly Token[], i: number): boolean {
  const sentence = tokens[i]?.sentence;
  for (let at = i - 1; at >= 0 && at >= i - 12 && tokens[at]?.sentence === sentence; at--) {
    const token = tokens[at];
    if (token && (token.pos === "verb" || token.pos === "aux" || token.pos === "modal")) return true;
  }
  return false;
}

/** Whether the same sentence says "will", "is to", "due to" in the words before. */
export function looksAhead(tokens: readonly Token[], first: number): boolean {
  const sentence = tokens[first]?.sentence;
  for (let i = first - 1; i >= 0 && i >= first - 40 && tokens[i]?.sentence === sentence; i--) {
    const word = tokens[i]?.norm ?? "";
    const before = tokens[i - 1]?.norm ?? "";
    if (word === "will" || word === "'ll" || word === "shall") return true;
    if (word === "to" && tokens[i]?.pos === "part" && oneOf(before, "is are due expected scheduled set plans plan slated hopes aims"))
      return true;
  }
  return false;
}
