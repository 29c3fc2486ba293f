import { AUX_FORMS } from "../lexicon/closed-class.js";
import type { Pos, Token, VerbForm } from "../types.js";
import { J, NOUN, NS, PN, R, VD, VERB, VZ, type WordInfo } from "./dictionary.js";
import { SAYS } from "./pos-words.js";
import type { RawToken } from "./tokenize.js";

/** A word of the sentence while its part of speech is being decided. */
export interface Slot {
  readonly raw: RawToken;
  readonly cap: Token["cap"];
  /** A capital here tells nothing of a name: small letters, or a common word in a title. */
  readonly low: boolean;
  /** Closed-class part of speech, or null for an open word. */
  closed: Pos | null;
  readonly info: WordInfo;
  mask: number;
  /** Decided for good. */
  fixed: boolean;
  pos: Pos;
  form: VerbForm | null;
}

export function set(slot: Slot, pos: Pos, form: VerbForm | null = null): void {
  slot.pos = pos;
  slot.form = form;
}

export function nounOf(slot: Slot): void {
  set(slot, slot.mask & PN && !(slot.mask & NOUN) ? "propn" : "noun");
}

export function startsNounGroup(slot: Slot | undefined): boolean {
  if (!slot) return false;
  if (slot.closed) return slot.closed === "det" || slot.closed === "num" || slot.closed === "pron" || slot.closed === "adj";
  return (slot.mask & (NOUN | PN | J)) !== 0 && !(slot.mask & R);
}

export function nounish(slot: Slot | undefined): boolean {
  return slot !== undefined && !slot.closed && (slot.mask & (NOUN | PN)) !== 0 && !/^[^\p{L}\p{N}]/u.test(slot.raw.text);
}

export function isDemonym(norm: string): boolean {
  return /(?:ian|ish|ese|ean|can|i|ic|an|ch)$/.test(norm);
}

export function isAfterSubject(before: Slot | undefined): boolean {
  return before !== undefined && (before.pos === "noun" || before.pos === "propn" || before.pos === "pron" || before.pos === "rel");
}

export function isCurrency(slot: Slot | undefined): boolean {
  return slot?.closed === "punct" && /^[$€£¥₹]$/.test(slot.raw.text);
}

export function isBe(slot: Slot | undefined): boolean {
  return slot?.closed === "aux" && /^(?:be|is|am|are|was|were|been|being|'re|'m)$/.test(slot.raw.norm);
}

/** The nearest word before `at` that is neither an adverb nor a quotation mark. */
export function previous(slots: readonly Slot[], at: number): Slot | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const slot = slots[i];
    if (slot && slot.pos !== "adv" && !/^["“”‘’]$/.test(slot.raw.text) && !(slot.raw.text === "'" && slot.closed === "punct")) return slot;
  }
  return undefined;
}

export function isSureFinite(slot: Slot): boolean {
  if (slot.closed === "modal") return true;
  if (slot.closed === "aux") return AUX_FORMS[slot.raw.norm] === "pres" || AUX_FORMS[slot.raw.norm] === "past";
  if (slot.closed) return false;
  if (SAYS.has(slot.raw.norm)) return true;
  const verb = slot.mask & VERB;
  return verb !== 0 && !(slot.mask & (NOUN | J | PN)) && (verb === VD || verb === VZ || (verb & VD) !== 0);
}

export function isOpening(raw: RawToken | undefined): boolean {
  return raw !== undefined && /^["“‘«„(:–—•*-]$/.test(raw.text);
}

export function endsClause(next: Slot | undefined): boolean {
  return !next || /^[.,;!?]$/.test(next.raw.text);
}

export function isSingular(slot: Slot): boolean {
  return slot.pos === "propn" || !(slot.mask & NS);
}
