import { isPersonNoun } from "../lexicon/agents.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import { J, N, NOUN, NS, PN, V0, VD, VERB, VG, VN, VZ } from "./dictionary.js";
import { isBe, nounish, type Slot, set, startsNounGroup } from "./pos-slot.js";
import { ING_COMPOUNDS, ING_HEADS, INTENDING, PERSONS } from "./pos-words.js";

/** Participles that tell the course of what they stand before, rather than a deed that has it as its object. */
const COURSE =
  /^(?:escalating|mounting|growing|rising|increasing|worsening|intensifying|spirall?ing|deepening|simmering|raging|surging|soaring|spreading|continuing|recurring)$/;
const ERUPTS = /^(?:rages?|erupts?|continues?|intensif(?:y|ies)|spreads?|flares?|escalates?|resumes?|persists?|kills?|rocks?|breaks)$/;

const ERUPTED = /^(?:raged|erupted|continued|intensified|flared|escalated|resumed|persisted|broke|began)$/;

export function decideIng(
  slots: readonly Slot[],
  at: number,
  slot: Slot,
  before: Slot | undefined,
  direct: Slot | undefined,
  next: Slot | undefined,
): void {
  if (isBe(before) || (direct?.raw.norm === "as" && slot.raw.norm === "saying")) return set(slot, "verb", "ing");
  // "a drug trafficking ring", "whose building", "the kidnapping gang": names the kind of what follows.
  const kind = slot.mask & N || /^(?:shooting|stabbing)$/.test(slot.raw.norm);
  const named = next && !next.closed && kind && ING_HEADS.has(next.info.noun) && !(next.mask & J && !(next.mask & NOUN));
  if (
    named &&
    before &&
    (before.pos === "noun" || before.pos === "propn" || before.pos === "adj" || before.pos === "verb" || before.pos === "prep")
  )
    return set(slot, "noun");
  if (direct && direct.pos !== "verb" && ING_COMPOUNDS.get(slot.raw.norm)?.has(direct.raw.norm) && next?.closed !== "det")
    return set(slot, "noun");
  // "as Goma fighting rages", "Baghdad bombing kills 7": the verb stands behind it.
  if (
    slot.mask & N &&
    (before?.pos === "propn" || before?.pos === "noun") &&
    next &&
    !next.closed &&
    next.mask & VZ &&
    next.low &&
    !PERSONS.has(next.raw.norm)
  ) {
    const after = slots[at + 2];
    if (!after || after.closed === "num" || after.closed === "det" || after.closed === "prep" || after.closed === "punct")
      return set(slot, "noun");
  }
  // "where fighting intensified".
  if (before?.pos === "sub" && slot.mask & N && next && ERUPTED.test(next.raw.norm)) return set(slot, "noun");
  // "Fighting rages in Bakhmut": what opens the line is its subject.
  if (!before && slot.mask & N && next && !next.closed && next.low && ERUPTS.test(next.raw.norm)) return set(slot, "noun");
  // "Fighting first erupted in May".
  if (
    !before &&
    slot.mask & N &&
    /^(?:first|last)$/.test(next?.raw.norm ?? "") &&
    ((slots[at + 2]?.mask ?? 0) & VD) !== 0 &&
    !slots[at + 2]?.closed
  )
    return set(slot, "noun");
  // "when fighting erupted", "after shelling had stopped".
  if (
    slot.mask & N &&
    (!before || before.pos === "sub") &&
    next &&
    (next.closed === "aux" || next.closed === "modal" || (!next.closed && (next.mask & VD) !== 0 && !(next.mask & (NOUN | J)))) &&
    next.low !== false
  )
    return set(slot, "noun");
  // "the latest in escalating attacks".
  if (COURSE.test(slot.raw.norm) && nounish(next) && before?.pos === "prep" && before.raw.norm !== "by") return set(slot, "adj");
  // "damaged by falling debris": what came down did it.
  if (
    /^(?:falling|flying|exploding|stray|ricocheting|collapsing)$/.test(slot.raw.norm) &&
    nounish(next) &&
    (before?.pos === "prep" || before?.pos === "verb")
  )
    return set(slot, "adj");
  // "said that shelling of villages continues".
  if (slot.mask & N && next?.raw.norm === "of" && before && (before.pos === "sub" || before.pos === "punct")) return set(slot, "noun");
  // "between infiltrating militants and the army": the sides stand behind it.
  if (direct && /^(?:between|among)$/.test(direct.raw.norm) && nounish(next) && next && next.mask & NS) return set(slot, "adj");
  if (direct?.raw.norm === "whose") return set(slot, slot.mask & N || !nounish(next) ? "noun" : "adj");
  // "acting president".
  if (slot.raw.norm === "acting" && nounish(next)) return set(slot, "adj");
  const nounBefore =
    direct !== undefined &&
    (direct.pos === "det" ||
      direct.pos === "adj" ||
      direct.pos === "poss" ||
      direct.pos === "num" ||
      (direct.pos === "prep" && direct.raw.norm === "of"));
  if (direct && (direct.pos === "det" || direct.pos === "adj" || direct.pos === "poss" || direct.pos === "num")) {
    if (nounish(next) && next && !(next.mask & VERB && !(next.mask & NOUN)) && slot.mask & J) return set(slot, "adj");
    // "the fleeing civilians": modifies; "the bombing": names.
    return set(slot, nounish(next) && !(slot.mask & N) ? "adj" : "noun");
  }
  // "accused of shelling villages", "blamed for killing civilians".
  if (
    before?.pos === "prep" &&
    /^(?:of|for|from)$/.test(before.raw.norm) &&
    nounish(next) &&
    next &&
    next.mask & NS &&
    slots.slice(Math.max(0, at - 7), at).some((other) => /^(?:accus|blam|suspect|convict|charg|deni)/.test(other.raw.norm))
  )
    return set(slot, "verb", "ing");
  if (
    startsNounGroup(next) &&
    next &&
    (next.closed === "det" || next.closed === "pron" || next.closed === "num" || next.mask & PN || next.mask & (NS | J | N))
  ) {
    // ", killing people praying there": people behind it suffer it.
    const suffered =
      before?.raw.text === "," &&
      next !== undefined &&
      (next.raw.norm === "people" || PERSONS.has(next.raw.norm) || isPersonNoun(next.info.noun));
    if (
      !suffered &&
      slot.mask & N &&
      next &&
      !next.closed &&
      next.mask & NOUN &&
      !(next.mask & J) &&
      (nounBefore || !before || before.pos === "punct")
    )
      return set(slot, before ? "noun" : "verb", before ? null : "ing");
    return set(slot, "verb", "ing");
  }
  if (
    slot.mask & N &&
    (nounBefore ||
      !before ||
      before.pos === "prep" ||
      before.pos === "conj" ||
      before.pos === "noun" ||
      before.pos === "propn" ||
      before.pos === "verb")
  ) {
    const participle =
      (before?.pos === "noun" || before?.pos === "propn") &&
      next &&
      (next.closed === "prep" || next.closed === "adv") &&
      !/^(?:of|between)$/.test(next.raw.norm);
    return participle &&
      at < slots.length - 1 &&
      !/^(?:fighting|shelling|bombing|shooting|killing|training|meeting|building|warning|funding|firing)$/.test(slot.raw.norm)
      ? set(slot, "verb", "ing")
      : set(slot, "noun");
  }
  return set(slot, "verb", "ing");
}

export function decidePast(slot: Slot, before: Slot | undefined, direct: Slot | undefined, next: Slot | undefined): void {
  const { mask } = slot;
  // "Suspected rebels attacked": a past form that opens a sentence modifies the noun behind it.
  if (!before && mask & VN && nounish(next)) return set(slot, "adj", "part");
  if (slot.cap !== "lower" && mask & PN && !(mask & V0)) return set(slot, "propn");
  if (before?.closed === "aux" || before?.pos === "aux") return set(slot, "verb", mask & VN ? "part" : "past");
  if (before?.pos === "verb" && /^(?:get|got|gets|getting|gotten|have|had|has)$/.test(before.raw.norm)) return set(slot, "verb", "part");
  // "at the recently captured village", "8,000 internally displaced persons", "this heavily looted northern town".
  if (mask & VN && direct?.pos === "adv" && direct.raw.norm.endsWith("ly") && isWithinGroup(before, next)) return set(slot, "adj", "part");
  if (
    direct &&
    (direct.pos === "det" ||
      direct.pos === "adj" ||
      direct.pos === "poss" ||
      direct.pos === "num" ||
      direct.pos === "prep" ||
      direct.pos === "part") &&
    mask & VN
  ) {
    // "the men numbering over 40 started shooting".
    if (direct.pos === "num" && next && next.mask & VG && INTENDING.has(slot.info.verb))
      return set(slot, "verb", mask & VD ? "pastpart" : "part");
    if (
      nounish(next) ||
      next?.pos === "adj" ||
      (next && !next.closed && next.mask & (J | VG) && !(direct.pos === "num" && next.raw.norm === "dead"))
    )
      return set(slot, "adj", "part");
    if (mask & NOUN && direct.pos !== "num" && direct.pos !== "part") return set(slot, "noun");
    if (direct.pos === "num" || direct.pos === "prep" || direct.pos === "adj") return set(slot, "verb", mask & VD ? "pastpart" : "part");
  }
  // "a camp for the displaced", "the besieged and the wounded".
  if (mask & VN && direct?.raw.norm === "the" && !nounish(next) && next?.pos !== "adj" && next?.closed !== "num") return set(slot, "noun");
  // "showed flawed judgment", "tents housing displaced people": inside the object of a verb.
  if (
    mask & VN &&
    direct?.pos === "verb" &&
    !CLAUSE_VERBS.has(direct.info.verb) &&
    ((direct.form === "ing" && !/^(?:being|having|getting)$/.test(direct.raw.norm)) ||
      direct.form === "past" ||
      direct.form === "pastpart" ||
      direct.form === "base" ||
      direct.form === "pres") &&
    nounish(next) &&
    next &&
    !(next.mask & PN)
  )
    return set(slot, "adj", "part");
  if (!(mask & VN)) return set(slot, "verb", "past");
  if (!(mask & VD)) return set(slot, "verb", "part");
  return set(slot, "verb", "pastpart");
}

/** What stands between these two is inside a noun group. */
function isWithinGroup(before: Slot | undefined, next: Slot | undefined): boolean {
  if (before?.pos === "det" && !next?.closed && startsNounGroup(next)) return true;
  const opens =
    before?.pos === "poss" ||
    (before?.pos === "num" && before.raw.norm !== "one") ||
    (before?.pos === "det" && /^(?:the|a|an|its|their|his|her)$/.test(before.raw.norm));
  return opens && nounish(next);
}
