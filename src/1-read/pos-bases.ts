import { J, N, NOUN, NS, PN, V0, VD, VN, VZ } from "./dictionary.js";
import { MUTUAL, waitsForBase } from "./pos-around.js";
import { beforeJoin, demandBefore, isBeforeNoun, laterInClause, laterVerb, objectOf, presentBefore, verbInClause } from "./pos-clause.js";
import { isAfterSubject, nounish, nounOf, type Slot, set, startsNounGroup } from "./pos-slot.js";
import { COLLECTIVE, FEARS, INTENDING, PARTICLE_VERBS, PLURAL_SUBJECT } from "./pos-words.js";

/** "attack", "strike", "fire": a noun or the base form of a verb. */
export function decideBase(
  slots: readonly Slot[],
  at: number,
  slot: Slot,
  before: Slot | undefined,
  next: Slot | undefined,
  finite: boolean,
): void {
  const { mask } = slot;
  if (isAfterSubject(before) && mask & V0 && waitsForBase(slots, at)) return set(slot, "verb", "base");
  if (before?.closed === "modal" || before?.pos === "part" || (before?.closed === "aux" && /^(?:do|does|did)$/.test(before.raw.norm)))
    return set(slot, "verb", "base");
  if (slot.cap !== "lower" && mask & PN && !(mask & NOUN)) return set(slot, "propn");
  if (before && PLURAL_SUBJECT.has(before.raw.norm)) return set(slot, "verb", mask & (VD | VN) && !(mask & NOUN) ? "past" : "base");
  if (
    before?.pos === "pron" &&
    mask & VD &&
    /^(?:he|she|it)$/.test(before.raw.norm) &&
    next?.raw.norm !== "of" &&
    !(verbInClause(slots, at) && slots[at - 2]?.pos === "verb")
  )
    return set(slot, "verb", "past");
  if (before?.pos === "aux")
    return mask & VN
      ? set(slot, "verb", "part")
      : mask & J
        ? set(slot, "adj")
        : mask & NOUN
          ? set(slot, "noun")
          : set(slot, "verb", "base");
  const direct = slots[at - 1];
  if (slot.raw.norm === "close" && next?.raw.norm === "to" && isAfterSubject(before)) return set(slot, "adj");
  if (slot.raw.norm === "read" && isAfterSubject(before) && next?.raw.text === ":") return set(slot, "verb", "past");
  if (direct && (direct.pos === "det" || direct.pos === "poss" || direct.pos === "adj" || direct.pos === "prep")) {
    if (mask & J && nounish(next)) return set(slot, "adj");
    if (mask & NOUN) return set(slot, "noun");
    if (mask & VN) return set(slot, nounish(next) ? "adj" : "verb", "part");
    if (mask & J) return set(slot, "adj");
    return set(slot, "noun");
  }
  if (direct?.pos === "conj" && mask & J && slots[at - 2]?.pos === "adj" && nounish(next)) return set(slot, "adj");
  // "as the army and the Rapid Support Forces (RSF) battle for": the brackets stand between.
  if (direct?.raw.text === ")" && MUTUAL.has(slot.raw.norm) && next?.closed === "prep" && isJoined(slots, at))
    return set(slot, "verb", "base");
  // "sources close to the government", "a post close to the border".
  if (slot.raw.norm === "close" && before && (before.pos === "noun" || before.pos === "propn") && next?.raw.norm === "to")
    return set(slot, "adj");
  // "an army post close to the airport".
  if (mask & NOUN && isAfterSubject(before) && next?.raw.norm === "close" && slots[at + 2]?.raw.norm === "to") return nounOf(slot);
  // "troops … often patrol parts".
  if (
    direct?.pos === "adv" &&
    before &&
    (before.pos === "noun" || before.pos === "propn") &&
    /^(?:often|also|still|now|regularly|routinely|sometimes|frequently|usually|repeatedly)$/.test(direct.raw.norm) &&
    mask & V0 &&
    startsNounGroup(next)
  )
    return set(slot, "verb", mask & VD ? "past" : "base");
  if (direct?.pos === "num") {
    // "Thousands flee as", "Dozens protest in": the number is the whole subject.
    const whole =
      /^(?:dozens|scores|hundreds|thousands|million|millions|tens)$/.test(direct.raw.norm) &&
      !isBeforeNoun(slots, at + 1) &&
      !verbInClause(slots, at);
    if (whole && mask & V0) return set(slot, "verb", mask & VD ? "past" : "base");
    // "Nine dead, 20 hurt as bus hits landmine".
    if (mask & VN && mask & NOUN && (!next || next.closed === "sub" || /^(?:as|in|when|after|by)$/.test(next.raw.norm)))
      return set(slot, "verb", "pastpart");
  }
  // "20,000 flee homes": a word that is a verb alone.
  if (direct?.pos === "num" && mask & V0 && !(mask & (NOUN | J | VN | VD)) && !verbInClause(slots, at)) return set(slot, "verb", "base");
  if (direct?.pos === "num")
    return set(slot, mask & NOUN ? "noun" : mask & VN ? "verb" : "noun", mask & NOUN ? null : mask & VN ? "part" : null);
  // "torch police station", "at an army base": a house or a line of theirs.
  if (
    mask & NOUN &&
    direct &&
    /^(?:police|army|military)$/.test(direct.raw.norm) &&
    /^(?:station|post|base|camp|line|command)$/.test(slot.raw.norm)
  )
    return nounOf(slot);
  if (before && (before.pos === "noun" || before.pos === "propn")) {
    // "Residents of Mahabad fear that …": a clause follows and no verb came before.
    if (next?.raw.norm === "that" && FEARS.test(slot.raw.norm) && !verbInClause(slots, at)) return set(slot, "verb", "base");
    const plural =
      (before.mask & NS) !== 0 || isCollective(before, slots[at - 2]) || (before.raw.norm.endsWith("s") && before.cap !== "upper");
    const opens =
      next &&
      (next.closed === "det" ||
        next.closed === "pron" ||
        next.closed === "num" ||
        (!next.closed && (next.mask & (PN | J)) !== 0) ||
        nounish(next));
    // "Oil plant set ablaze by drones".
    if (
      mask & VN &&
      next &&
      /^(?:ablaze|alight|afire|adrift|free)$/.test(next.raw.norm) &&
      slots[at + 2]?.closed !== "det" &&
      !nounish(slots[at + 2]) &&
      !verbInClause(slots, at)
    )
      return set(slot, "verb", "pastpart");
    if (mask & VD && opens && !(mask & NOUN)) return set(slot, "verb", "past");
    // "gunmen shot dead three officers", "herders set fire to": behind a plural that has no verb yet.
    if (
      mask & VD &&
      before.pos === "noun" &&
      ((before.mask & NS) !== 0 || /(?:men|people|police)$/.test(before.raw.norm)) &&
      next?.raw.norm !== "of" &&
      !verbInClause(slots, at)
    ) {
      const reduced = next === undefined || (next.closed === "prep" && laterInClause(slots, at + 1)) || next.raw.norm === "by";
      return set(slot, "verb", reduced ? "pastpart" : "past");
    }
    // "Kyiv and Moscow hold talks, Tass reports".
    if (slot.raw.norm === "hold" && next && !next.closed && next.mask & NS && !verbInClause(slots, at)) return set(slot, "verb", "base");
    // "Kyiv and Moscow sign the accord", "that Korea recall one division": no verb yet, and an object behind.
    if (
      mask & V0 &&
      mask & NOUN &&
      next &&
      (next.closed === "det" || next.closed === "num" || /^(?:them|him|us|it|me)$/.test(next.raw.norm)) &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + 1)
    )
      return set(slot, "verb", mask & VD ? "past" : "base");
    if (mask & VD && mask & V0 && opens && !verbInClause(slots, at) && !beforeJoin(slots, at + 1)) return set(slot, "verb", "past");
    // "a gang set fire to", "rebels hit the base": base, past and noun look alike.
    if (
      mask & VD &&
      next &&
      (next.closed === "det" ||
        next.closed === "pron" ||
        next.closed === "num" ||
        (!next.closed && (next.mask & (N | NS | PN)) !== 0 && !(next.mask & (VZ | VD)))) &&
      !laterVerb(slots, at + 1)
    )
      return set(slot, "verb", "past");
    // "demanded that the defenders of Mariupol surrender": a demand has its verb in the base form.
    if (mask & NOUN && mask & V0 && demandBefore(slots, at) && !laterInClause(slots, at + 1)) return set(slot, "verb", "base");
    // "struck Hezbollah launch sites": the clause has its verb already, and this is inside its object.
    if (plural && mask & NOUN && next && !next.closed && objectOf(slots, at)) return set(slot, "noun");
    // "Taliban attack kills 6 police".
    if (
      mask & NOUN &&
      next &&
      !next.closed &&
      next.mask & VZ &&
      startsNounGroup(slots[at + 2]) &&
      !(before.mask & NS && before.pos === "noun")
    )
      return set(slot, "noun");
    // "Protesters torch police station as curfew is defied": what follows the "as" is another clause.
    const alone = (before.mask & NS) !== 0 && !verbInClause(slots, at) && !laterInClause(slots, at + 1);
    if (
      plural &&
      opens &&
      (!(mask & NOUN) || next?.closed === "det" || next?.closed === "pron" || !laterVerb(slots, at + 1) || !finite || alone)
    )
      return set(slot, "verb", mask & VD ? "past" : "base");
    // "Rebels free 21 hostages", "Troops open fire on": an adjective hardly follows its noun.
    if (
      mask & J &&
      mask & V0 &&
      (before.mask & NS) !== 0 &&
      before.pos === "noun" &&
      next &&
      (next.closed === "num" || next.closed === "det" || (nounish(next) && !laterInClause(slots, at + 1))) &&
      !verbInClause(slots, at)
    )
      return set(slot, "verb", "base");
    if (plural && !(mask & NOUN)) return set(slot, "verb", mask & VD ? "past" : "base");
    // "Taliban refuse to talk".
    if (
      plural &&
      mask & V0 &&
      INTENDING.has(slot.info.verb) &&
      next?.raw.norm === "to" &&
      (((slots[at + 2]?.mask ?? 0) & V0) !== 0 || /^(?:have|be|do)$/.test(slots[at + 2]?.raw.norm ?? "")) &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + (slots[at + 2]?.closed ? 5 : 3))
    )
      return set(slot, "verb", "base");
    // "authorities speed up their deportation", "rebels blow up a bridge".
    if (plural && mask & V0 && PARTICLE_VERBS.get(next?.raw.norm ?? "")?.has(slot.info.verb) && !verbInClause(slots, at))
      return set(slot, "verb", mask & VD ? "past" : "base");
    if (
      (before.mask & NS) !== 0 &&
      (!next || next.closed === "prep" || next.closed === "punct" || next.closed === "adv") &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + 1) &&
      !(next?.raw.text === "," && slots[at - 2]?.pos === "det")
    )
      return set(slot, "verb", "base");
    // "as the army and a rival group battle for control": two are a plural.
    if (
      mask & V0 &&
      mask & NOUN &&
      (next?.closed === "prep" || next?.closed === "adv") &&
      next.raw.norm !== "of" &&
      isJoined(slots, at) &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + 1)
    )
      return set(slot, "verb", "base");
    if (mask & VD && mask & VN && !(mask & NOUN)) return set(slot, "verb", "pastpart");
    // "12 hurt in blast", "car bomb hit a market": past forms that look like the base.
    if (
      mask & VD &&
      next &&
      (next.closed === "det" ||
        next.closed === "prep" ||
        (next.mask & (PN | NS)) !== 0 ||
        /^(?:ablaze|alight|afire|free|down|apart|dead)$/.test(next.raw.norm)) &&
      !finite
    )
      return set(slot, "verb", "pastpart");
    if (mask & VD && next?.closed === "det") return set(slot, "verb", "past");
    if (mask & NOUN) return set(slot, "noun");
    return set(slot, mask & J ? "adj" : "verb", mask & J ? null : "base");
  }
  if (before?.pos === "conj" || before?.pos === "punct" || !before) {
    const coordinated = before?.pos === "conj" && slots.slice(Math.max(0, at - 10), at).some((s) => s.pos === "verb" && s.form === "base");
    if (coordinated && startsNounGroup(next)) return set(slot, "verb", "base");
    if (
      before?.raw.text === "," &&
      slot.low &&
      startsNounGroup(next) &&
      presentBefore(slots, at - 1, "base") &&
      !laterInClause(slots, at + 1)
    )
      return set(slot, "verb", "base");
    // "Tigers admit defeat, lay down guns".
    if (before?.raw.text === "," && PARTICLE_VERBS.get(next?.raw.norm ?? "")?.has(slot.info.verb) && presentBefore(slots, at - 1, "base"))
      return set(slot, "verb", "base");
    if (!before && next && (next.closed === "det" || next.closed === "pron")) return set(slot, "verb", "base");
    if (before && mask & VD && next?.closed === "det") return set(slot, "verb", "past");
    const object = next?.closed === "pron" && /^(?:them|him|us|it|me|her|themselves|himself)$/.test(next.raw.norm);
    if (before && object) return set(slot, "verb", mask & VD ? "past" : "base");
    // "… and hit the hills": goes on with a past that stands before.
    if (
      before &&
      mask & VD &&
      startsNounGroup(next) &&
      slots.slice(Math.max(0, at - 12), at).some((other) => other.pos === "verb" && (other.form === "past" || other.form === "pastpart"))
    )
      return set(slot, "verb", "past");
  }
  if (mask & J && nounish(next)) return set(slot, "adj");
  if (mask & NOUN) return set(slot, "noun");
  if (mask & (VD | VN)) return set(slot, "verb", "pastpart");
  return mask & J ? set(slot, "adj") : set(slot, "verb", "base");
}

/** "the army and a rival group": the group that ends before `at` has an "and" in front of its article or name. */
function isJoined(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 10; i--) {
    const slot = slots[i];
    if (slot?.raw.text === ")" && slots[i - 2]?.raw.text === "(") {
      i -= 2;
      continue;
    }
    if (slot?.raw.norm === "and") {
      const left = slots[i - 1];
      return i < at - 2 && (left?.pos === "noun" || left?.pos === "propn");
    }
    if (!slot || !/^(?:noun|propn|adj|det|num)$/.test(slot.pos)) return false;
  }
  return false;
}

/** "the military aid the rebels", but "a military aid package". */
function isCollective(noun: Slot, before: Slot | undefined): boolean {
  return (
    COLLECTIVE.test(noun.raw.norm) &&
    !(
      /^(?:military|army|police)$/.test(noun.raw.norm) &&
      /^(?:a|an|in|of|for|with|new|more|further|other|any|all|no|more|fresh)$/.test(before?.raw.norm ?? "")
    )
  );
}
