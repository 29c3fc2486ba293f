import { NOUN_VERB } from "../lexicon/verbs.js";
import { J, N, NS, PN, V0, VD, VN, VZ } from "./dictionary.js";
import { firstVerb, followsComma, hasVerbBefore, laterInClause, laterVerb, objectOf, presentBefore, verbInClause } from "./pos-clause.js";
import { endsClause, isAfterSubject, isSingular, nounish, nounOf, type Slot, set, startsNounGroup } from "./pos-slot.js";
import { BEGINS, COLLECTIVE, FLIES, GOES_ON, HARMS, INTENDING, MOVES_TO, PERSONS, REPORTS } from "./pos-words.js";

const FOOTAGE = /^(?:videos?|footage|photo|photograph|image|imagery|clip|picture|recording|map|data)$/;
const SAID_BEHIND = /^(?:reports|writes|notes|claims|states)$/;

/** "attacks", "strikes", "raids": a plural noun or a verb of the present. */
export function decidePlural(
  slots: readonly Slot[],
  at: number,
  slot: Slot,
  before: Slot | undefined,
  next: Slot | undefined,
  finite: boolean,
): void {
  // "as the junta presses on with operations".
  if (next && /^(?:on|ahead)$/.test(next.raw.norm) && slots[at + 2]?.raw.norm === "with") return set(slot, "verb", "pres");
  if (!(slot.mask & NS)) return set(slot, "verb", "pres");
  // Those who fight, unless a line has no other verb.
  if (slot.raw.norm === "forces") return set(slot, "noun");
  if (!before) return nounOf(slot);
  // "footage of 18 February shows that …"
  if (before.closed === "num" && next?.raw.norm === "that") return set(slot, "verb", "pres");
  // "video posted by residents shows troops", but "air shows".
  if (
    slot.raw.norm === "shows" &&
    slots.slice(0, at).some((one) => FOOTAGE.test(one.raw.norm)) &&
    (startsNounGroup(next) || next?.raw.norm === "that")
  )
    return set(slot, "verb", "pres");
  // "said in Bangui that rebels had …": a subject with its verb behind it.
  if (
    before.raw.norm === "that" &&
    next &&
    (next.closed === "aux" || next.closed === "modal" || (!next.closed && next.low && (next.mask & VD) !== 0 && !(next.mask & (N | NS))))
  )
    return set(slot, "noun");
  // "a claim that Yerevan rejects"
  if (isAfterSubject(before) && slots[at - 2]?.pos === "rel" && endsClause(next)) return set(slot, "verb", "pres");
  // "in which rebels killed", "that shells had caused": the subject of the relative clause.
  if (
    before.pos === "rel" &&
    next &&
    (next.closed === "aux" ||
      next.closed === "modal" ||
      (!next.closed && next.low && (next.mask & VD) !== 0 && !(next.mask & (N | NS | J))))
  )
    return set(slot, "noun");
  if (before.pos === "rel" || (before.pos === "pron" && /^(?:he|she|it|who)$/.test(before.raw.norm))) return set(slot, "verb", "pres");
  if (before.pos === "noun" || before.pos === "propn") {
    // "14 mortar shells from a tanker": a number waits for its plural.
    if (
      slots[at - 2]?.closed === "num" &&
      slots[at - 2]?.raw.norm !== "one" &&
      isSingular(before) &&
      next?.closed !== "det" &&
      next?.closed !== "pron"
    )
      return set(slot, "noun");
    // "M23 rebels advance", "army recruits": people first.
    if (PERSONS.has(slot.raw.norm)) return set(slot, "noun");
    if (COLLECTIVE.test(before.raw.norm) && !startsNounGroup(next) && !/^(?:out|back|up|down|off|away)$/.test(next?.raw.norm ?? ""))
      return set(slot, "noun");
    if (next && (next.closed === "det" || next.closed === "pron")) return set(slot, "verb", "pres");
    if (next?.closed === "num" && !verbInClause(slots, at)) return set(slot, "verb", "pres");
    // "Israeli air strikes hit Beirut", "drone attacks cut power": a past form that looks like a noun is the verb of a noun like these.
    if (
      NOUN_VERB.has(slot.info.verb) &&
      next &&
      !next.closed &&
      next.mask & VD &&
      next.mask & V0 &&
      (!slots[at + 2] || startsNounGroup(slots[at + 2]))
    )
      return set(slot, "noun");
    // "a convoy reaches besieged towns", but "strikes destroyed bases": which of the two the word is more often.
    if (!NOUN_VERB.has(slot.info.verb) && next && !next.closed && next.mask & VN && nounish(slots[at + 2]) && !verbInClause(slots, at))
      return set(slot, "verb", "pres");
    // "Peace talks to resume", but "Russia plans to attack".
    const base = ((slots[at + 2]?.mask ?? 0) & V0) !== 0 || /^(?:be|have|do)$/.test(slots[at + 2]?.raw.norm ?? "");
    if (next?.raw.norm === "to" && base && !INTENDING.has(slot.info.verb)) return set(slot, "noun");
    // "Death toll rises to 41", "chief surrenders to UN": the only word that can be the verb.
    const only = !finite && !verbInClause(slots, at) && !laterVerb(slots, at + 1) && isSingular(before);
    if (next?.raw.norm === "to" && (verbInClause(slots, at) || !base) && !(only && MOVES_TO.has(slot.info.verb))) return set(slot, "noun");
    // "to start war games Monday": inside the object of a verb.
    if (
      before.pos === "noun" &&
      slots[at - 2]?.pos === "verb" &&
      slots[at - 2]?.form === "base" &&
      objectOf(slots, at) &&
      !(next && (next.closed === "det" || next.closed === "num"))
    )
      return set(slot, "noun");
    // "barrel bombs kill 8": the verb stands behind its plural.
    const beyond = slots[at + 2];
    if (
      next &&
      !next.closed &&
      next.mask & V0 &&
      !(next.mask & (PN | J)) &&
      beyond &&
      (beyond.closed === "num" || beyond.closed === "det" || (HARMS.has(next.info.verb) && startsNounGroup(beyond))) &&
      !verbInClause(slots, at)
    )
      return set(slot, "noun");
    // "Blast at mosque kills, wounds dozens".
    const other = next?.raw.text === "," ? slots[at + 2] : undefined;
    if (
      other &&
      !other.closed &&
      other.mask & VZ &&
      !verbInClause(slots, at) &&
      startsNounGroup(slots[at + 3]) &&
      !laterVerb(slots, at + 3)
    )
      return set(slot, "verb", "pres");
    if (next && /^(?:to|how|why|whether|off|out|up|down|back|into|through)$/.test(next.raw.norm)) return set(slot, "verb", "pres");
    if (REPORTS.test(slot.raw.norm) && endsClause(next) && followsComma(slots, at)) return set(slot, "verb", "pres");
    // "Attack on police lines leaves scores dead": of two that can be verbs the one that tells the harm.
    if (next && !next.closed && next.mask & VZ && HARMS.has(next.info.verb) && startsNounGroup(beyond)) return set(slot, "noun");
    // "Peace talks open in Doha": what begins or ends by itself follows what does.
    if (next && !next.closed && next.mask & V0 && BEGINS.has(next.raw.norm) && (!beyond || beyond.closed === "prep" || endsClause(beyond)))
      return set(slot, "noun");
    const rest = finite || laterVerb(slots, at + 1);
    // "killed as roadside bomb hits convoy": a clause of its own, which has no verb yet.
    if (next && isSingular(before) && startsNounGroup(next) && inOpenClause(slots, at) && !laterInClause(slots, at + 1))
      return set(slot, "verb", "pres");
    if (next && (next.closed === "num" || (!next.closed && startsNounGroup(next))))
      return set(slot, rest && !firstVerb(slots, at) ? "noun" : "verb", rest && !firstVerb(slots, at) ? null : "pres");
    if (
      next?.closed === "prep" &&
      GOES_ON.has(slot.info.verb) &&
      isSingular(before) &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + 1)
    )
      return set(slot, "verb", "pres");
    if (next?.closed === "adv" && !rest) return set(slot, "verb", "pres");
    if (
      !rest &&
      next?.closed === "prep" &&
      isSingular(before) &&
      !objectOf(slots, at) &&
      (/^(?:at|near|over|from|by|for|with)$/.test(next.raw.norm) || GOES_ON.has(slot.info.verb))
    )
      return set(slot, "verb", "pres");
    return set(slot, "noun");
  }
  // "Car bombing kills 7, wounds 20".
  if (
    before.closed === "punct" &&
    before.raw.text === "," &&
    slot.low &&
    next &&
    (next.closed === "num" || next.closed === "det" || nounish(next) || (slots[at - 2]?.form === "pres" && startsNounGroup(next))) &&
    presentBefore(slots, at - 1, "pres") &&
    !laterInClause(slots, at + 1)
  )
    return set(slot, "verb", "pres");
  // "Rebels seize the port, reports Xinhua".
  if (before.raw.text === "," && SAID_BEHIND.test(slot.raw.norm) && next && !next.closed && next.mask & PN && next.cap !== "lower")
    return set(slot, "verb", "pres");
  if (before.pos === "adv" && next && startsNounGroup(next)) return set(slot, "verb", "pres");
  if (before.pos === "conj" && startsNounGroup(next) && hasVerbBefore(slots, at))
    return set(slot, next?.closed ? "verb" : "noun", next?.closed ? "pres" : null);
  return set(slot, "noun");
}

/** Behind an "as", "while" or the like, and before any verb. */
function inOpenClause(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const slot = slots[i];
    if (slot?.pos === "sub" || slot?.raw.norm === "as") return true;
    if (!slot || !/^(?:noun|propn|adj|det|num)$/.test(slot.pos)) return false;
  }
  return false;
}

/** "Armenia, Azerbaijan swap prisoners", "Gunmen ambush patrol, four killed": a line whose first clause has no verb gets the word that can be one. */
export function findHeadlineVerb(slots: readonly Slot[], finite: boolean): void {
  if (slots.at(-1)?.raw.text === "." || (finite && slots.length > 16)) return;
  const first = firstClause(slots);
  if (!first) return;
  for (let at = first.from + 1; at < first.to - 1; at++) {
    const slot = slots[at];
    if (slot?.raw.norm === "down" && isAfterSubject(slots[at - 1]) && slots.slice(at + 1, at + 5).some(({ raw }) => FLIES.test(raw.norm)))
      return set(slot, "verb", "base");
    const before = slots[at - 1];
    const next = slots[at + 1];
    if (!slot || slot.closed || !before || slot.pos !== "noun") continue;
    // "Seoul: North fires two missiles".
    const named = before.pos === "adj" && before.cap === "title" && at - 1 === first.from && next?.closed === "num";
    if (!named && before.pos !== "noun" && before.pos !== "propn") continue;
    const several =
      (before.mask & NS) !== 0 ||
      /\p{L}s$/u.test(before.raw.text) ||
      COLLECTIVE.test(before.raw.norm) ||
      // "NPA ambush Philippine Army": a group of that name.
      (before.cap === "upper" && slot.low && next?.cap === "title" && !next.low) ||
      slots.slice(first.from, at).some((other) => other.raw.text === "," || other.raw.norm === "and");
    const opens = next !== undefined && (startsNounGroup(next) || next.closed === "prep");
    if (!opens) continue;
    if (slot.mask & V0 && several) return set(slot, "verb", slot.mask & VD ? "past" : "base");
    if (slot.mask & VZ && startsNounGroup(next)) return set(slot, "verb", "pres");
  }
}

/** From behind the label ("Seoul:") up to the comma before the first verb, or to the end; null where the verb stands in it. */
function firstClause(slots: readonly Slot[]): { readonly from: number; readonly to: number } | null {
  const colon = slots.findIndex((slot, at) => at > 0 && at < 4 && slot.raw.text === ":");
  const from = colon + 1;
  let comma = -1;
  for (let at = from; at < slots.length; at++) {
    const slot = slots[at];
    if (!slot) break;
    if (slot.raw.text === ",") comma = at;
    if (slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal")
      return comma > from + 3 && slot.form === "pastpart" ? { from, to: comma } : null;
  }
  return { from, to: slots.length };
}
