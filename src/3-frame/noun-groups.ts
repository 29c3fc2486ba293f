import type { NounGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";

export const QUOTE_OPEN = /^["“‘«„]$/;
export const QUOTE_CLOSE = /^["”’»]$/;

/** What people are made by those who take them. */
const MADE = wordSet("hostage captive prisoner");

/** What somebody says something in: "in a statement", "in an interview". */
const ISSUED = wordSet("statement interview message communique speech letter post tweet video broadcast briefing address");

export function nounGroupEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isTime: (token: number) => boolean,
): { end: number; head: number; possessive: boolean } | null {
  let head = -1;
  let i = at;
  let open = true;
  let quoted = 0;
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token || isTime(i)) break;
    const { pos } = token;
    if (pos === "pron") {
      // "more than half of X".
      if (i === at || (head < 0 && token.norm === "half")) {
        head = i;
        i++;
        open = false;
      }
      break;
    }
    if (pos === "det") {
      // "one was killed and another injured": alone before its verb it stands for somebody.
      if (i === at && token.norm === "another" && oneOf(tokens[i + 1]?.pos, "verb aux modal"))
        return { end: i + 1, head: i, possessive: false };
      // "all the", "both these"; a determiner after a noun begins another group; but "four more civilians".
      if (head >= 0 && tokens[head]?.pos === "num" && head === i - 1 && oneOf(token.norm, "more other further such additional")) continue;
      if (head >= 0) break;
      continue;
    }
    if (pos === "noun" || pos === "propn") {
      // "took nine soldiers hostage": what they are made belongs to the verb.
      // "hold 100 hostage": the number is of those whom they are made of.
      const people = tokens[i - 1];
      const several = people?.pos === "num" && !oneOf(people.norm, "one 1") && token.norm === "hostage" && tokens[i + 1]?.pos !== "noun";
      if (MADE.has(token.norm) && (several || (people?.pos === "noun" && (people.norm !== people.lemma || people.norm === "people")))) {
        if (head < 0) return null;
        break;
      }
      // "In the Commons Mr. Bottomley denied": a form of address begins a name of its own.
      if (head >= 0 && oneOf(token.norm, "mr. mr mrs. mrs ms. ms")) break;
      // "In a statement Mendoza said": what is issued ends before who issued it.
      if (pos === "propn" && head > at && tokens[at]?.pos === "det" && ISSUED.has(tokens[head]?.norm) && tokens[at - 1]?.norm === "in")
        break;
      head = i;
      continue;
    }
    if (pos === "num") {
      // "sold Juba 100 missiles": a count begins a group of its own.
      const next = tokens[i + 1];
      const counted = next?.pos === "propn" || next?.pos === "adj" ? tokens[i + 2] : next;
      if (
        head >= 0 &&
        tokens[head]?.pos === "propn" &&
        counted?.pos === "noun" &&
        counted.lemma !== counted.norm &&
        !/^\d{4}$/.test(token.norm)
      )
        break;
      if (head >= 0 && tokens[head]?.pos !== "num" && !(tokens[head]?.pos === "propn" && i + 1 < limit)) {
        // "Highway 5", "Brigade 93": a number may close a name.
        if (tokens[i + 1]?.pos !== "noun" && tokens[head]?.cap !== "lower") {
          i++;
        }
        break;
      }
      head = i;
      continue;
    }
    if (pos === "adj") {
      // "shot dead 13 protesters": how they are left belongs to the verb.
      if (i === at && oneOf(token.norm, "dead alive ablaze hostage captive") && tokens[at - 1]?.pos === "verb" && opensGroup(tokens[i + 1]))
        break;
      // "the aggressive and bloody action", "a remote, northern province", "in central and northern Iraq".
      if (head < 0 && (i > at || tokens[at - 1]?.pos === "prep")) {
        const until = adjectivesEnd(tokens, i, limit);
        if (until > i) {
          i = until;
          continue;
        }
      }
      if (tokens[head]?.pos !== "num" && !nounAhead(tokens, i + 1, limit)) break;
      continue;
    }
    if (pos === "adv") {
      // "the heavily armed men", "Baghdad's mainly Shiite quarter", "about 30 people", "more than"; but "shot down 15 drones".
      if (i === at && tokens[at - 1]?.pos === "verb" && oneOf(token.norm, "down up off out over away back")) break;
      if (
        head < 0 &&
        (tokens[i + 1]?.pos === "adj" ||
          tokens[i + 1]?.pos === "num" ||
          (tokens[i + 1]?.pos === "propn" && (i > at || tokens[at - 1]?.pos === "poss"))) &&
        nounAhead(tokens, i + 1, limit)
      )
        continue;
      break;
    }
    // "more than 30", "at least 12", "up to 10", "as many as 9" before a number.
    if (head < 0 && oneOf(token.norm, "than least to as") && tokens[i + 1]?.pos === "num" && i > at) continue;
    // "the FMLN [Farabundo Marti Front] terrorists", "the Islamic State (ISIS) radical group": a gloss inside the group.
    if (pos === "punct" && (token.text === "(" || token.text === "[") && head === i - 1 && head >= 0 && tokens[head]?.pos === "propn") {
      const close = closing(tokens, i, limit);
      const beyond = tokens[close + 1];
      if (
        close > 0 &&
        close + 1 < limit &&
        beyond &&
        (beyond.pos === "noun" || (beyond.pos === "adj" && nounAhead(tokens, close + 2, limit))) &&
        !isTime(close + 1)
      ) {
        i = close;
        continue;
      }
    }
    // "the "Santo Tomas" farm", "a "fishing limit"": a name or a word or two in quotation marks.
    // "three "terrorists"": and what is counted.
    if (pos === "punct" && i > at && (head < 0 || (head === i - 1 && tokens[head]?.pos === "num")) && QUOTE_OPEN.test(token.text)) {
      const close = quoteEnd(tokens, i, limit);
      if (close > 0) {
        head = close - 1;
        i = close;
        quoted = close + 1;
        continue;
      }
    }
    // "on "terrorist" positions": the marks stand around a part of the group.
    if (
      pos === "punct" &&
      head === i - 1 &&
      QUOTE_CLOSE.test(token.text) &&
      scareEnd(tokens, at - 1, limit) === i &&
      tokens[i + 1]?.pos === "noun"
    )
      continue;
    if (pos === "punct" && (token.text === "/" || token.text === "&") && head === i - 1 && tokens[i + 1]?.pos === "propn") continue;
    break;
  }
  if (head < 0) return null;
  const end = Math.max(quoted, open ? lastUsed(tokens, head, i) : i);
  return { end, head, possessive: end < limit && tokens[end]?.pos === "poss" };
}

/**
 * "In Mocuba women marched", "During the operation U.S. helicopters fired": behind a preposition that opens the clause
 * the words right before the verb are its subject, not the end of the place's name.
 */
export function ledEnd(
  tokens: readonly Token[],
  at: number,
  whole: { readonly end: number; readonly head: number; readonly possessive: boolean },
): { end: number; head: number; possessive: boolean } {
  const last = tokens[whole.head];
  const next = tokens[whole.end];
  if (
    whole.end - at < 2 ||
    whole.head !== whole.end - 1 ||
    !last ||
    last.pos !== "noun" ||
    last.cap !== "lower" ||
    (last.norm === last.lemma && last.norm !== "police" && last.norm !== "people") ||
    !(next?.pos === "aux" || (next?.pos === "verb" && next.form !== "ing"))
  )
    return whole;
  for (let i = whole.head - 1; i >= at; i--) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token?.pos === "noun" && token.cap === "lower") return whole;
    const own = token?.pos === "adj" ? token.cap !== "lower" : token?.cap === "upper";
    if (own && i > at && before && before.cap === "lower" && before.pos === "noun") return { end: i, head: i - 1, possessive: false };
    if (token?.pos === "propn" && !own) return { end: i + 1, head: i, possessive: false };
    if (token?.pos !== "adj" && token?.pos !== "propn" && token?.pos !== "num") return whole;
  }
  return whole;
}

/** "blamed on "terrorists"": place of the mark that closes the one at `at`, where the two stand behind a preposition around a word or two; else -1. */
export function scareEnd(tokens: readonly Token[], at: number, limit: number): number {
  return QUOTE_OPEN.test(tokens[at]?.text ?? "") && tokens[at - 1]?.pos === "prep" ? quoteEnd(tokens, at, limit) : -1;
}

/** Place of the mark that closes the quotation opened at `at`, where nothing but names, nouns and adjectives stands inside; else -1. */
function quoteEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit && i < at + 7; i++) {
    const token = tokens[i];
    if (!token) return -1;
    if (QUOTE_CLOSE.test(token.text)) {
      const last = tokens[i - 1]?.pos;
      return i > at + 1 && (oneOf(last, "noun propn") || (last === "adj" && tokens[i + 1]?.pos === "noun")) ? i : -1;
    }
    if (!oneOf(token.pos, "noun propn adj num") && !(i === at + 1 && token.pos === "det")) return -1;
  }
  return -1;
}

/** Place of the bracket that closes the one at `at`, if it stands a few words behind; else -1. */
function closing(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit && i < at + 9; i++) if (oneOf(tokens[i]?.text, ") ]")) return i;
  return -1;
}

function opensGroup(token: Token | undefined): boolean {
  return token !== undefined && oneOf(token.pos, "num det adj adv noun propn");
}

/** The last of several adjectives joined by commas or "and" before a noun, the first at `at`; `at` if it is alone. Names of peoples stand for themselves. */
function adjectivesEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = at;
  for (let i = at + 1; i < limit && i < at + 10; i++) {
    const token = tokens[i];
    if (!token) return at;
    if (token.pos === "adj" && token.cap === "lower") last = i;
    else if (token.pos === "noun" || token.pos === "propn") return last === i - 1 ? last : at;
    else if (!(token.text === "," || (token.pos === "conj" && oneOf(token.norm, "and or but")))) return at;
  }
  return at;
}

/** Trailing adjectives and adverbs are not part of the group. */
function lastUsed(tokens: readonly Token[], head: number, end: number): number {
  return tokens[end - 1]?.pos === "num" && end - 1 > head ? end : head + 1;
}

function nounAhead(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 5; i++) {
    const pos = tokens[i]?.pos;
    if (pos === "noun" || pos === "propn" || pos === "num") return true;
    if (pos !== "adj" && pos !== "adv") return false;
  }
  return false;
}

export function nounGroup(tokens: readonly Token[], first: number, last: number, head: number, index: number, depth: number): NounGroup {
  const opening = tokens[first];
  let definite: NounGroup["definite"] = "bare";
  if (opening?.pos === "det")
    definite = oneOf(opening.norm, "the this that these those its his her their our my your both") ? "definite" : "indefinite";
  else if (opening?.pos === "num") definite = "indefinite";
  const group: NounGroup = {
    index,
    first,
    last,
    head,
    definite,
    possessor: null,
    owns: null,
    prep: null,
    prepAt: -1,
    after: [],
    list: [],
    apposed: null,
    appositions: [],
    verb: null,
    slot: null,
    modifiers: [],
    depth,
  };
  group.list = [group];
  return group;
}
