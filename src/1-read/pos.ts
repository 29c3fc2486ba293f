import { CLOSED } from "../lexicon/closed-class.js";
import { wordTags } from "../lexicon/english/index.js";
import { fact, type Word, wordOf } from "../memo.js";
import type { Pos, Token } from "../types.js";
import { J, lookUp, N, NOUN, NS, PN, R, V0, VD, VERB, VG, VN, VZ, type WordInfo } from "./dictionary.js";
import { decideBase } from "./pos-bases.js";
import { decideClosed } from "./pos-closed.js";
import { markHedges } from "./pos-hedges.js";
import { decideIng, decidePast } from "./pos-participles.js";
import { decidePlural, findHeadlineVerb } from "./pos-plurals.js";
import {
  isAfterSubject,
  isBe,
  isCurrency,
  isDemonym,
  isOpening,
  isSureFinite,
  nounish,
  nounOf,
  previous,
  type Slot,
  set,
  startsNounGroup,
} from "./pos-slot.js";
import { CAPITAL_COMMON } from "./pos-words.js";
import type { RawToken } from "./tokenize.js";

/** How deeds are known, between "the last" and their noun. */
const RECORDED = /^(?:confirmed|reported|recorded|known|documented|verified|acknowledged|attempted|planned|scheduled)$/;

const DIRECTION = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/;

/** Whether a sentence is written in capitals or in headline capitals: there a capital tells nothing. */
export function capitalStyle(tokens: readonly RawToken[]): "normal" | "title" | "upper" {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (const { spelling } of tokens) {
    if (spelling.style === null) continue;
    if (spelling.style === "upper") upper++;
    else if (spelling.style === "title") title++;
    else if (!spelling.closed) lower++;
    else lower += 0.2;
  }
  const all = lower + title + upper;
  // "THE SPOKESMAN DENIED IT.": short, but without a small letter.
  if (upper >= 2 && lower + title === 0 && tokens.length > 3 && !tokens.some(({ spelling }) => spelling.small)) return "upper";
  if (all >= 3 && upper > all * 0.8) return "upper";
  // "OR DO YOU WANT WAR?": short words, none with a small letter, some of them of the closed classes.
  if (
    lower + title === 0 &&
    !tokens.some(({ text }) => /\p{Ll}/u.test(text)) &&
    tokens.filter(({ norm }) => CLOSED.has(norm)).length >= 2 &&
    tokens.length > 4
  )
    return "upper";
  // A headline has no full stop; a sentence full of names has one.
  const closed = tokens.at(-1)?.text === ".";
  // "Soldiers Killed in Ambush": three words of a short one.
  return (all >= 4 || (title >= 3 && !closed)) && lower <= all * (closed ? 0.03 : 0.15) ? "title" : "normal";
}

const infoOf: (word: Word) => WordInfo = fact(lookUp);
const closedOf: (word: Word) => Pos | null = fact((norm) => CLOSED.get(norm) ?? null);

interface Roots {
  readonly verb: Word;
  readonly noun: Word;
}

/** The lemmas of a word as words: most that are asked for are one of them. */
const rootsOf: (word: Word) => Roots = fact((norm) => {
  const { verb, noun } = lookUp(norm);
  return { verb: wordOf(verb), noun: wordOf(noun) };
});

function rootOf(info: WordInfo, word: Word, lemma: string): Word {
  if (lemma === info.noun) return rootsOf(word).noun;
  return lemma === info.verb ? rootsOf(word).verb : wordOf(lemma);
}

export class Tagger {
  /** Adds the tokens of one sentence, each with its part of speech, form and lemma. */
  tag(raws: readonly RawToken[], style: "normal" | "title" | "upper", sentence: number, out: Token[]): void {
    const slots = raws.map((raw, at) => this.slot(raw, at, raws, style));
    markHedges(slots);
    const finite = slots.some((slot) => isSureFinite(slot));
    for (let at = 0; at < slots.length; at++) decide(slots, at, finite);
    findHeadlineVerb(slots, finite);
    for (const slot of slots) {
      const { text, norm, start, end, spelling } = slot.raw;
      const { word } = spelling;
      const lemma = lemmaOf(slot);
      const root = lemma === norm ? word : rootOf(slot.info, word, lemma);
      // The lemma as the word holds it: such strings are compared by where they lie.
      const { pos, form, cap } = slot;
      out.push({ text, norm, start, end, i: out.length, sentence, pos, form, lemma: root.norm, word, root, cap });
    }
  }

  private slot(raw: RawToken, at: number, raws: readonly RawToken[], style: "normal" | "title" | "upper"): Slot {
    const { capital, upper, punct, number } = raw.spelling;
    const cap: Token["cap"] = !capital || style === "upper" ? "lower" : upper ? "upper" : "title";
    const info = infoOf(raw.spelling.word);
    const low = cap === "lower" || (style === "title" && !upper && info.mask !== 0 && (info.mask & PN) === 0);
    if (punct) {
      const clitic =
        (raw.text === "'" || raw.text === "’") &&
        at > 0 &&
        raws[at - 1]?.end === raw.start &&
        /s$/i.test(raws[at - 1]?.text ?? "") &&
        raws[at + 1]?.start !== raw.end;
      return { raw, cap, closed: clitic ? "poss" : "punct", info, mask: 0, fixed: false, low, pos: clitic ? "poss" : "punct", form: null };
    }
    if (number) return { raw, cap, closed: "num", info, mask: 0, fixed: false, low, pos: "num", form: null };
    if (raw.norm === "'s") return { raw, cap, closed: "poss", info, mask: 0, fixed: false, low, pos: "poss", form: null };
    let closed = closedOf(raw.spelling.word);
    // "As IS Executes Troops": in headline capitals the group stands out by its own.
    if (style === "title" && raw.text === "IS") closed = null;
    // "May", "US", "WHO", "IT": a closed word in capitals is a name where the rest is not.
    if (closed && cap === "upper" && style === "normal" && raw.text.length > 1 && !/^(?:I|A|NOT|NO|ALL)$/.test(raw.text)) closed = null;
    if (closed === "modal" && raw.norm === "may" && cap === "title" && style === "normal" && at > 0) closed = null;
    if (raw.norm === "us" && (cap === "upper" || style === "upper")) closed = null;
    let mask = info.mask;
    const first = at === 0 || (at === 1 && raws[0]?.spelling.punct === true) || isOpening(raws[at - 1]);
    if (cap !== "lower" && !closed) {
      if (style === "title" || first) {
        if (!mask || mask === PN) mask = PN;
        // "Lucic said": a name that looks like an adjective.
        else if (mask === J && style === "normal" && wordTags(raw.norm).length === 0 && !raw.norm.includes("-")) mask = J | PN;
        else if (cap === "upper") mask = PN;
      } else if (!CAPITAL_COMMON.has(raw.norm)) mask = PN | (mask & (J | N | NS));
      if (!first && style === "normal") mask = info.mask & J && isDemonym(raw.norm) ? J | PN : PN;
    } else if (style !== "upper") mask &= ~PN;
    if (!mask && style === "upper" && wordTags(raw.norm).length > 0) mask = N;
    if (!mask) mask = style === "upper" || (cap !== "lower" && !closed) ? PN : N;
    return { raw, cap, closed, info, mask, fixed: false, low, pos: closed ?? "noun", form: null };
  }
}

export function decide(slots: readonly Slot[], at: number, finite: boolean): void {
  const slot = slots[at];
  if (!slot || slot.fixed) return;
  const before = previous(slots, at);
  const direct = slots[at - 1];
  // "pledges €500 million": the number counts, not its sign.
  const next = isCurrency(slots[at + 1]) ? slots[at + 2] : slots[at + 1];
  if (slot.closed) return decideClosed(slots, at, slot, before, next);
  const { mask } = slot;
  const verb = mask & VERB;
  // "the last confirmed attack".
  if (/^(?:first|last|latest|only)$/.test(slot.raw.norm) && direct?.pos === "det" && RECORDED.test(next?.raw.norm ?? ""))
    return set(slot, "adj");
  if (verb && before?.closed === "part") {
    if (mask & V0) return set(slot, "verb", "base");
  }
  if (!verb) {
    // "stormed a post southwest of the town": no part of the post.
    if (slot.low && next?.raw.norm === "of" && DIRECTION.test(slot.raw.norm) && direct?.pos === "noun") return set(slot, "adv");
    // "when it first reported the attack": no subject.
    if (
      /^(?:first|last)$/.test(slot.raw.norm) &&
      next &&
      !next.closed &&
      next.mask & VD &&
      // "protests first broke out", "fighting last erupted in May".
      (direct?.closed === "pron" || direct?.closed === "rel" || (isAfterSubject(direct) && next.low && !(next.mask & (NOUN | J))))
    )
      return set(slot, "adv");
    if (mask & PN && (slot.cap !== "lower" || !(mask & (NOUN | J))))
      return set(slot, mask & J && isDemonym(slot.raw.norm) && next && nounish(next) ? "adj" : "propn");
    if (mask & J && !(mask & NOUN)) return set(slot, mask & R && !nounish(next) ? "adv" : "adj");
    // "U.N. chief slams killings": the one at the head of it.
    if (slot.raw.norm === "chief" && isAfterSubject(direct)) return nounOf(slot);
    if (mask & J) return set(slot, nounish(next) ? "adj" : "noun");
    if (mask & R) return set(slot, "adv");
    return nounOf(slot);
  }
  if (mask & VG) return decideIng(slots, at, slot, before, direct, next);
  // "Boko Haram overrun base": a base form that is no past, with an object behind its subject.
  const plain = verb & V0 && !(verb & VD) && isAfterSubject(before) && startsNounGroup(next) && !isBe(before);
  if (verb & (VD | VN) && !(verb & V0 && mask & NOUN) && !plain) {
    if (verb & V0 && !isAfterSubject(before)) return decideBase(slots, at, slot, before, next, finite);
    return decidePast(slot, before, direct, next);
  }
  // "a machine gun": what one does is told with an s.
  if (mask & NOUN && verb === V0 && direct?.pos === "noun" && direct.low && !(direct.mask & NS) && isOneThing(slots, at - 2))
    return nounOf(slot);
  // "Fares Saeed was killed": no sentence begins with a third person.
  if (
    !before &&
    mask & VZ &&
    slot.cap === "title" &&
    !slot.low &&
    !(mask & NS) &&
    next &&
    !next.closed &&
    next.cap === "title" &&
    !next.low
  )
    return set(slot, "propn");
  if (mask & VZ && !(mask & V0)) return decidePlural(slots, at, slot, before, next, finite);
  return decideBase(slots, at, slot, before, next, finite);
}

/** "a machine", "a Colombian military": what ends behind this token begins with "a". */
function isOneThing(slots: readonly Slot[], at: number): boolean {
  let i = at;
  while (i > at - 3 && (slots[i]?.pos === "adj" || slots[i]?.pos === "propn")) i--;
  return /^an?$/.test(slots[i]?.raw.norm ?? "");
}

function lemmaOf(slot: Slot): string {
  if (slot.pos === "verb" || slot.pos === "aux") return slot.pos === "aux" ? auxLemma(slot.raw.norm) : slot.info.verb || slot.raw.norm;
  if (slot.pos === "adj" && slot.form === "part") return slot.info.verb || slot.raw.norm;
  if (slot.pos === "noun" || (slot.pos === "propn" && slot.cap !== "upper")) return slot.info.noun;
  // "POWs", "B-52s": the letters without the s.
  if (slot.cap === "upper" && /^\p{Lu}[\p{Lu}\p{N}-]*[\p{Lu}\p{N}]s$/u.test(slot.raw.text)) return slot.raw.norm.slice(0, -1);
  return slot.raw.norm;
}

function auxLemma(norm: string): string {
  if (/^(?:have|has|had|having|'ve)$/.test(norm)) return "have";
  if (/^(?:do|does|did|doing)$/.test(norm)) return "do";
  return "be";
}
