import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { VerbForm } from "../types.js";
import { J, N, NOUN, NS, PN, VD, VZ } from "./dictionary.js";
import { isSureFinite, previous, type Slot } from "./pos-slot.js";

/** The last verb before the comma at `at` has this form and a plain subject: a headline goes on with it. */
export function presentBefore(slots: readonly Slot[], at: number, form: VerbForm): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const slot = slots[i];
    if (!slot || slot.closed === "sub" || slot.closed === "rel" || slot.closed === "modal" || slot.pos === "part" || slot.closed === "aux")
      return false;
    if (slot.pos === "verb") return slot.form === form && slots[i - 1]?.pos !== "part" && slots[i - 1]?.pos !== "modal";
  }
  return false;
}

/** "…, UNHCR reports.": the short clause of a speaker at the end. */
export function followsComma(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const slot = slots[i];
    if (slot?.closed === "punct") return /^[,"”]$/.test(slot.raw.text);
    if (!slot || slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal" || slot.closed === "conj") return false;
  }
  return false;
}

export function hasVerbBefore(slots: readonly Slot[], at: number): boolean {
  return slots.slice(Math.max(0, at - 12), at).some((slot) => slot.pos === "verb" && slot.form === "pres");
}

/** What follows is a finite verb: the word before is its subject. */
export function isBeforeNoun(slots: readonly Slot[], from: number): boolean {
  const next = slots[from];
  return (
    next !== undefined &&
    (next.closed === "aux" || next.closed === "modal" || (!next.closed && (next.mask & VD) !== 0 && !(next.mask & NOUN)))
  );
}

/** "demanded that …" with no verb since. */
export function demandBefore(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 9; i--) {
    const slot = slots[i];
    if (!slot || slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal" || slot.closed === "punct") return false;
    if (slot.raw.norm === "that")
      return (
        slot.pos === "sub" &&
        /^(?:demand|insist|urge|ask|request|propose|recommend|require|suggest|order)$/.test(previous(slots, i)?.info.verb ?? "")
      );
  }
  return false;
}

/** A verb that takes plain objects stands before in the same clause. */
export function objectOf(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.pos === "sub" || slot.pos === "rel" || slot.closed === "conj") return false;
    if (slot.pos === "aux" || slot.pos === "modal") return false;
    if (slot.pos === "verb") return !CLAUSE_VERBS.has(slot.info.verb) && slot.form !== "ing" && slot.form !== "part";
  }
  return false;
}

/** A finite verb stands before, in the same clause. */
export function verbInClause(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 14; i--) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.closed === "sub" || slot.closed === "rel" || slot.closed === "conj") return false;
    if (slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal") return true;
  }
  return false;
}

/** A finite verb follows before the next comma, "and" or subordinate clause. */
export function beforeJoin(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 10; i++) {
    const slot = slots[i];
    if (
      !slot ||
      slot.closed === "punct" ||
      slot.closed === "sub" ||
      slot.closed === "rel" ||
      slot.closed === "conj" ||
      slot.closed === "prep"
    )
      return false;
    if (slot.closed === "modal" || slot.closed === "aux") return true;
    if (!slot.closed && slot.mask & VD && !(slot.mask & NOUN) && slot.low) return true;
  }
  return false;
}

export function laterInClause(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 12; i++) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.closed === "sub" || slot.closed === "rel" || slot.raw.norm === "as") return false;
    if (slot.closed === "modal" || slot.closed === "aux") return true;
    if (!slot.closed && slot.mask & (VZ | VD) && slot.low) return true;
  }
  return false;
}

/** No verb yet in this sentence: a headline's own verb is due. */
export function firstVerb(slots: readonly Slot[], at: number): boolean {
  for (let i = Math.max(0, at - 12); i < at; i++)
    if (slots[i]?.pos === "verb" || slots[i]?.pos === "aux" || slots[i]?.pos === "modal") return false;
  return !laterInClause(slots, at + 2);
}

export function laterVerb(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 12; i++) {
    const slot = slots[i];
    if (!slot || slot.raw.text === ";" || slot.raw.text === ":") return false;
    // "Troops capture town, military says": the speaker's verb is another clause's.
    if (slot.raw.text === "," && speakerEnds(slots, i + 1)) return false;
    if (slot.closed === "modal" || (slot.closed === "aux" && isSureFinite(slot))) return true;
    if (!slot.closed && slot.mask & (VZ | VD) && (slot.low || !(slot.mask & PN)) && !(slot.mask & (N | J))) {
      if (slot.mask & VZ && slot.mask & NS) {
        const next = slots[i + 1];
        if (!next || !(next.closed === "num" || next.closed === "det" || (next.mask & (PN | NS)) !== 0)) continue;
      }
      return true;
    }
  }
  return false;
}

/** "…, military says" up to the end of the sentence. */
function speakerEnds(slots: readonly Slot[], from: number): boolean {
  let last = slots.length - 1;
  if (slots[last]?.closed === "punct") last--;
  return last - from < 5 && last > from && /^(?:say|says|said|reports|report|claims)$/.test(slots[last]?.raw.norm ?? "");
}
