import { J, NOUN, NS, PN, R, V0, VD, VERB, VN, VZ } from "./dictionary.js";
import { endsClause, type Slot } from "./pos-slot.js";
import { ARMED, GOES_ON, PERSONS } from "./pos-words.js";

/** "as Hezbollah fires rockets", "as bus hits landmine": one who does it, and what it is done to. */
export function presentFollows(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 6; i++) {
    const slot = slots[i];
    if (!slot || (slot.closed && slot.closed !== "det" && slot.closed !== "num" && slot.closed !== "conj")) return false;
    const subject = slots[i - 1];
    if (i === from || !subject || subject.closed || slot.closed || !(slot.mask & VZ) || PERSONS.has(slot.raw.norm)) continue;
    const next = slots[i + 1];
    if (
      !(subject.mask & NS) &&
      next &&
      (next.closed === "num" ||
        next.closed === "det" ||
        (!next.closed && (next.mask & (NOUN | PN | J)) !== 0 && !(next.mask & VD)) ||
        next.closed === "prep")
    )
      return true;
  }
  return false;
}

function opensObject(next: Slot | undefined): boolean {
  return (
    next !== undefined &&
    (next.closed === "det" ||
      next.closed === "num" ||
      next.closed === "prep" ||
      (!next.closed && (next.mask & (NOUN | PN | J)) !== 0 && (next.mask & (VD | VZ)) === 0))
  );
}

/** "that also included", "that have since fled" behind an adverb. */
export function adverbThenVerb(slots: readonly Slot[], from: number): boolean {
  let at = from;
  while (at < from + 3 && slots[at] && (slots[at]?.closed === "adv" || (!slots[at]?.closed && (slots[at]?.mask ?? 0) & R))) at++;
  const slot = slots[at];
  if (at === from || !slot) return false;
  return slot.closed === "aux" || slot.closed === "modal" || (!slot.closed && (slot.mask & (VD | VZ)) !== 0);
}

export function clauseFollows(slots: readonly Slot[], from: number): boolean {
  // A finite verb before the next comma or preposition-led stretch of any length up to the end of the clause.
  for (let i = from; i < slots.length && i < from + 14; i++) {
    const slot = slots[i];
    if (!slot) break;
    if (opensAcronym(slots, i)) {
      i += 2;
      continue;
    }
    if (slot.closed === "punct") return false;
    if (slot.closed === "modal") return true;
    if (slot.closed === "aux") return !(slot.raw.norm === "being" || slot.raw.norm === "having" || slot.raw.norm === "be");
    if (slot.closed === "rel" || slot.closed === "sub" || (slot.closed === "conj" && i > from + 1 && !mutualFollows(slots, i + 1)))
      return false;
    if (!slot.closed && i > from) {
      if (MUTUAL.has(slot.raw.norm) && slot.low && mutualFollows(slots, i)) return true;
      const verb = slot.mask & VERB;
      if (verb & VD && !(slot.mask & (NOUN | J)) && slot.low) return true;
      if (verb & VZ && !(slot.mask & NOUN) && slot.low) return true;
      // "as gunmen attack village": a plural and a base form that has something behind it.
      const subject = slots[i - 1];
      if (verb & V0 && slot.low && subject && !subject.closed && subject.mask & NS && subject.low && opensObject(slots[i + 1])) return true;
      // "as rebels advance": those who fight, and nothing behind.
      if (verb & V0 && slot.low && ARMED.has(subject?.raw.norm ?? "") && endsClause(slots[i + 1])) return true;
      // "as protests flare", "as clashes rage".
      if (verb & V0 && slot.low && subject && subject.mask & NS && GOES_ON.has(slot.raw.norm) && endsClause(slots[i + 1])) return true;
    }
  }
  return false;
}

/** "(RSF)": one word in brackets is passed over. */
function opensAcronym(slots: readonly Slot[], at: number): boolean {
  return slots[at]?.raw.text === "(" && slots[at + 2]?.raw.text === ")";
}

/** What two do to each other. */
export const MUTUAL: ReadonlySet<string> = new Set("battle clash fight vie struggle war compete trade exchange jostle skirmish".split(" "));

/** "(as the army and) a rival group battle for": the second side, then what both do. */
function mutualFollows(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 11; i++) {
    const slot = slots[i];
    const next = slots[i + 1];
    if (opensAcronym(slots, i)) {
      i += 2;
      continue;
    }
    if (slot && MUTUAL.has(slot.raw.norm) && slot.low && slots[i - 1]?.closed !== "det" && next?.closed && next.closed !== "punct")
      return next.raw.norm !== "of";
    if (!slot || (slot.closed && slot.closed !== "det" && slot.closed !== "num")) return false;
  }
  return false;
}

export function verbAhead(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 5; i++) {
    const slot = slots[i];
    if (!slot) return false;
    if (slot.closed === "adv" || slot.raw.norm === "n't" || slot.raw.norm === "since" || /^["“«]$/.test(slot.raw.text)) continue;
    if (slot.closed === "aux") return true;
    if (slot.closed === "pron" && i === from) continue;
    if (slot.closed === "prep" && slot.raw.norm === "to") return false;
    if (slot.closed) return false;
    if (slot.mask & R && !(slot.mask & (NOUN | J))) continue;
    if (slot.mask & (VN | VD) && !(slot.mask & PN && slot.cap !== "lower")) return true;
    if (slot.mask & V0 && slots[from - 1] && /^(?:do|does|did)$/.test(slots[from - 1]?.raw.norm ?? "")) return true;
    return false;
  }
  return false;
}

/** "how did the mutiny occur", "do you think": an auxiliary before its subject, then the base form. */
export function invertedVerb(slots: readonly Slot[], at: number): boolean {
  const before = slots[at - 1];
  if (
    before &&
    !/^(?:how|why|when|where|what|who|only|nor|neither|so|also|never)$/.test(before.raw.norm) &&
    before.closed !== "punct" &&
    before.closed !== "conj"
  )
    return false;
  for (let i = at + 1; i < slots.length && i < at + 8; i++) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.closed === "aux" || slot.closed === "modal" || slot.closed === "part") return false;
    if (!slot.closed && slot.mask & V0 && i > at + 1 && !(slot.mask & J) && slots[i - 1]?.closed !== "det") return true;
    if (slot.closed && slot.closed !== "det" && slot.closed !== "pron" && slot.closed !== "num" && slot.closed !== "adv") return false;
  }
  return false;
}

/** "Did Russia shell the town": the auxiliary before the subject has no verb yet. */
export function waitsForBase(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const slot = slots[i];
    if (
      !slot ||
      slot.pos === "verb" ||
      slot.closed === "punct" ||
      slot.closed === "sub" ||
      slot.closed === "rel" ||
      slot.closed === "prep" ||
      slot.closed === "part"
    )
      return false;
    if (slot.pos === "aux" || slot.pos === "modal")
      return (
        (slot.pos === "modal" || /^(?:do|does|did)$/.test(slot.raw.norm)) &&
        i < at - 1 &&
        (i === 0 ||
          slots[i - 1]?.pos === "adv" ||
          slots[i - 1]?.pos === "sub" ||
          slots[i - 1]?.closed === "punct" ||
          /^(?:what|who|which)$/.test(slots[i - 1]?.raw.norm ?? ""))
      );
  }
  return false;
}
