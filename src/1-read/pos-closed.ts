import { AUX_FORMS } from "../lexicon/closed-class.js";
import { WEEKDAYS } from "../lexicon/time-words.js";
import { J, NOUN, NS, PN, R, V0, VERB, VG, VN } from "./dictionary.js";
import { adverbThenVerb, clauseFollows, invertedVerb, presentFollows, verbAhead } from "./pos-around.js";
import { nounish, type Slot, set, startsNounGroup } from "./pos-slot.js";
import { PARTICLE_VERBS, PLURAL_SUBJECT } from "./pos-words.js";

/** "Wednesday's shooting", "last week's fighting": never "is". */
const NAMED_DAY = /^(?:today|yesterday|night|morning|afternoon|evening|week|weekend|month|year)$/;

export function decideClosed(slots: readonly Slot[], at: number, slot: Slot, before: Slot | undefined, next: Slot | undefined): void {
  const { norm } = slot.raw;
  if (slot.closed === "aux") {
    set(slot, "aux", AUX_FORMS[norm] ?? null);
    // "had", "did", "has" with an object are verbs of their own.
    if (
      /^(?:have|has|had|having|do|does|did|doing)$/.test(norm) &&
      !verbAhead(slots, at + 1) &&
      !(/^(?:do|does|did)$/.test(norm) && invertedVerb(slots, at)) &&
      !(/^(?:has|have|had)$/.test(norm) && !before && slots.at(-1)?.raw.text === "?")
    )
      set(slot, "verb", AUX_FORMS[norm] ?? null);
    return;
  }
  if (norm === "'s") {
    // "Moscow's preparing a raid", but "the country's deteriorating security".
    const dated = before !== undefined && (WEEKDAYS.has(before.raw.norm) || NAMED_DAY.test(before.raw.norm));
    const participle = !dated && next && !next.closed && next.mask & (VG | VN) && !(next.mask & (NOUN | J)) && !nounish(slots[at + 2]);
    if (before?.pos === "pron" || participle) set(slot, "aux", "pres");
    return;
  }
  if (norm === "to") {
    const target = next?.closed === "adv" ? slots[at + 2] : next;
    set(
      slot,
      target &&
        ((!target.closed && target.mask & V0 && !(target.mask & PN && target.cap !== "lower")) ||
          target.raw.norm === "be" ||
          target.raw.norm === "have" ||
          target.raw.norm === "do") &&
        !(target.mask & NS) &&
        !nounAfterTo(before, target, slots[at + 2])
        ? "part"
        : "prep",
    );
    if (slot.pos === "part") slot.closed = "part";
    return;
  }
  if (norm === "that") {
    if (slots[at - 1]?.raw.norm === "so" && clauseFollows(slots, at + 1)) return set(slot, "sub");
    if (before?.pos === "conj" || (next?.closed === "num" && clauseFollows(slots, at + 1))) return set(slot, "sub");
    // "told us that interrogators …"
    if (before && /^(?:us|me|him|them|her|you|it)$/.test(before.raw.norm) && clauseFollows(slots, at + 1)) return set(slot, "sub");
    if (before && (before.pos === "verb" || before.pos === "punct"))
      return set(
        slot,
        next && nounish(next) && before.pos === "verb" && !(next.mask & NS) && next.low && at + 2 >= slots.length ? "det" : "sub",
      );
    // "said on March 7 that troops had left".
    if (before?.pos === "num" && clauseFollows(slots, at + 1)) return set(slot, "sub");
    if (before && (before.pos === "noun" || before.pos === "propn"))
      return set(
        slot,
        next &&
          (next.closed === "aux" ||
            next.closed === "modal" ||
            (!next.closed && next.mask & VERB && !(next.mask & NS)) ||
            next.closed === "det" ||
            next.closed === "pron" ||
            nounish(next) ||
            adverbThenVerb(slots, at + 1))
          ? "rel"
          : "det",
      );
    return;
  }
  if (/^(?:who|whom|whose|which)$/.test(norm)) return set(slot, "rel");
  if (norm === "his" && next && !next.closed && next.mask & V0) return set(slot, "det");
  if (norm === "her" || norm === "his") return set(slot, next && startsNounGroup(next) && next.closed !== "det" ? "det" : "pron");
  if (
    norm === "since" &&
    (!next || next.closed === "adv" || next.closed === "punct" || (!next.closed && next.mask & VN && !(next.mask & NOUN)))
  )
    return set(slot, "adv");
  if (/^(?:since|before|after|until|as|till)$/.test(norm)) {
    const clause = clauseFollows(slots, at + 1) || (norm === "as" && presentFollows(slots, at + 1));
    return set(slot, clause ? "sub" : "prep");
  }
  // "shot down two jets", "handed over prisoners": the particle of the verb, not a preposition.
  if (before?.pos === "verb" && slots[at - 1] === before && PARTICLE_VERBS.get(norm)?.has(before.info.verb)) return set(slot, "adv");
  if (
    /^(?:about|around|over|under|up|off|down|out|through|along|in|on|by|within)$/.test(norm) &&
    !startsNounGroup(next) &&
    next?.pos !== "num" &&
    next?.raw.norm !== "nearby" &&
    before?.pos === "verb" &&
    !(norm === "by" && next && !next.closed && next.mask & VG) &&
    !opensWithParticiple(slots, at + 1, norm)
  )
    return set(slot, "adv");
  if (
    /^(?:all|both|some|many|several|few|more|most|another|each|either|this|these|those|such|half|much|less)$/.test(norm) &&
    !startsNounGroup(next) &&
    !(next && isManner(next) && opensParticiple(slots[at + 2], slots[at + 3])) &&
    (next?.closed !== "prep" || next.raw.norm === "of")
  )
    return set(slot, "pron");
  if (norm === "one" && !/^(?:no|every|any|some|the)$/.test(before?.raw.norm ?? "")) return set(slot, "num");
  if (norm === "like" && before && (before.closed === "modal" || before.closed === "part" || PLURAL_SUBJECT.has(before.raw.norm)))
    return set(slot, "verb", "base");
  if (norm === "home" && (before?.pos === "det" || before?.pos === "poss" || before?.raw.norm === "whose")) return set(slot, "noun");
  if (norm === "worth" || norm === "plus") return set(slot, "prep");
}

/** "this heavily (looted town)". */
function isManner(slot: Slot): boolean {
  return !slot.closed && (slot.mask & R) !== 0 && slot.raw.norm.endsWith("ly");
}

/** "looted town", "armed northern rebels": a participle and what it modifies. */
function opensParticiple(slot: Slot | undefined, next: Slot | undefined): boolean {
  return slot !== undefined && !slot.closed && (slot.mask & (VN | J)) !== 0 && next !== undefined && !next.closed && startsNounGroup(next);
}

/** "led to clashes", "committed to peace", "due to attack": a noun follows where its own group does not go on as an object. */
function nounAfterTo(before: Slot | undefined, target: Slot, after: Slot | undefined): boolean {
  if (!(target.mask & NOUN)) return false;
  const intends =
    before &&
    /^(?:led|lead|leads|leading|due|according|response|reaction|contribut\w+|amount\w*|return\w*|subject\w*|close|linked|link|thanks|prior|opposition|opposed|respond\w*|resort\w*|access|end|key|route|way|referring)$/.test(
      before.raw.norm,
    );
  return (
    Boolean(intends) &&
    !(
      after &&
      (after.closed === "det" || after.closed === "pron" || after.closed === "num" || (!after.closed && (after.mask & (PN | J)) !== 0))
    )
  );
}

/** "killed by armed men", "hidden in abandoned houses": a participle that stands before its noun begins a group too. */
function opensWithParticiple(slots: readonly Slot[], at: number, preposition: string): boolean {
  const slot = slots[at];
  return (
    /^(?:by|in|within|on)$/.test(preposition) && slot !== undefined && !slot.closed && (slot.mask & VN) !== 0 && nounish(slots[at + 1])
  );
}
