import type { EventStatus } from "../events/define.js";
import { AFTERMATH } from "../lexicon/verb-frames.js";
import type { EventRecord, MentionRecord } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { compareTimes, isByItsAttackers, isPlaced, placeLikeness, sameTolls } from "./agreement.js";
import { isMeasuredAgainst } from "./comparison.js";
import { isGroundOf } from "./grounds.js";
import { areCrossed, compareActors } from "./same-actor.js";
import { comparePlaces, isDefinite } from "./same-place.js";

const MEANS = new Set(["strike", "combat"]);
/** "the attack", whatever was taken for its means. */
const ATTACK = wordSet("attack assault raid");

/** Whether all that is told of it is a word such as "attack". */
export function isGeneral(event: EventRecord): boolean {
  return event.mentions.every((mention) => mention.frame.rules.general === true);
}

/** Above zero where the two may be one; the higher the likelier. */
export function likeness(article: Article, record: MentionRecord, event: EventRecord): number {
  const { frame } = record;
  const last = event.mentions.at(-1);
  const first = event.mentions[0];
  if (!last || !first || isMeasuredAgainst(article, last.frame.head, frame.head) || isAnswered(article, record, last)) return 0;
  const sameType = frame.event.type === event.event.type;
  // A toll belongs to whatever did it; a noun such as "killings" only to an attack.
  const outcome =
    frame.event.outcome === true &&
    event.event.violence === true &&
    event.event.suffered === undefined &&
    (event.event.family !== "harm" || (event.event.attack === true && frame.verb?.passive === true)) &&
    (frame.verb !== null || frame.noun === null || MEANS.has(event.event.family));
  const noun = frame.noun !== null && frame.verb === null;
  const known = noun && frame.definite === "definite";
  const general =
    ((frame.rules.general === true || (known && ATTACK.has(article.tokens[frame.head]?.lemma ?? ""))) &&
      MEANS.has(frame.event.family) &&
      (MEANS.has(event.event.family) ||
        event.event.outcome === true ||
        event.event.attack ||
        (event.event.violence === true && frame.noun !== null && frame.definite === "definite" && record.sentence - last.sentence <= 3))) ||
    (isGeneral(event) && MEANS.has(event.event.family) && MEANS.has(frame.event.family));
  // What two sides do to each other is no attack of one of them.
  const mutual = frame.event.roles.subject === "party";
  if (!sameType && general && (event.event.parries || frame.event.parries || mutual !== (event.event.roles.subject === "party"))) return 0;
  if (!sameType && !outcome && !general) return 0;
  const agrees = sameStatus(frame.status, event.status, frame.event.family === "diplomacy");
  const tried = isTried(frame.status, event.status);
  // "tried to assassinate the minister; a guard was wounded".
  const spares = outcome && tried && frame.rules.survived === true && event.event.family === "harm" && record.block === last.block;
  if (
    !agrees &&
    !spares &&
    !(known && sameType && (tried || (isOpen(frame.status, event.status) && record.sentence - last.sentence <= MOST_APART)))
  )
    return 0;
  let score = sameType || (general && frame.definite === "definite") ? 0.4 : 0;
  const distance = record.sentence - last.sentence;
  // "launched airstrikes on the village, destroying 50 houses": what the deed did.
  if (sameType && (isItsOutcome(record, last) || event.mentions.some((mention) => isSaidWith(record, mention)))) return 9;
  if (sameType && (isToldWith(article, record, last) || isWithin(record, last))) return 9;
  if (isGroundOf(article, record.frame, last.frame)) return 0;

  const definite = known || isPredicate(article, record);
  const places = placeLikeness(record, event);
  if (places < 0 && !(known && (sameType || general) && distance <= 2 && !isPlaced(article, record))) return 0;
  // What was taken is what tells one capture from another.
  if (
    places === 0 &&
    frame.event.family === "territory" &&
    record.places.length > 0 &&
    event.mentions.some((mention) => mention.places.length > 0) &&
    !isDefinite(record.places) &&
    !(frame.noun !== null && frame.definite === "definite" && distance <= 1)
  )
    return 0;
  score += Math.max(0, places) * 1.6;
  const time = compareTimes(record, event);
  if (time < 0) return 0;
  score += (time === 0.5 && !known ? -0.5 : time) * 1.2;
  const attackers = sameType && distance <= 3 && isByItsAttackers(record, event);
  const doers = attackers ? 1 : compareActors(record.participants, event, ["initiator", "party"]);
  const sufferers = compareActors(record.participants, event, ["target", "recipient"]);
  if ((doers < 0 && frame.event.roles.subject !== "party") || areCrossed(record.participants, event)) return 0;
  if (doers < 0) score -= 1.2;
  if (sufferers < 0) score -= frame.definite === "definite" ? 0.6 : 1.4;
  score += Math.max(0, doers) * 1.1 + Math.max(0, sufferers) * 1.1;

  score += sameTolls(record, event) * 1.2;

  const headline =
    first.blockKind === "headline" &&
    event.mentions.length === 1 &&
    record.blockKind !== "headline" &&
    (sameType || record.sentence <= first.sentence + 4);
  let threshold = thresholdOf(record, last, { sameType, outcome, headline, definite });
  if (attackers) threshold = Math.min(threshold, 1.2);
  // "were tortured … they were tortured for a week".
  if (sameType && distance <= 3 && isOfKnownSufferers(record)) threshold = Math.min(threshold, 0.4);
  if (frame.event.sole && sameType) threshold = Math.min(threshold, 0.3);
  if (frame.event.family === "statement") threshold += 1;
  if (frame.event.family === "diplomacy" && noun) threshold -= 0.4;
  if (noun && numberOf(article, record) * numberOf(article, last) < 0) score -= 0.5;
  const margin = score - threshold;
  if (margin < 0) return 0;
  // Of several that would do, the nearest of the best; one told with another status ("denied the attack", "once the deal takes hold") is the last choice.
  const near = 0.5 / (1 + Math.max(0, distance));
  return agrees || tried ? margin + 0.05 + near : near / 10;
}

/** "They were shot", "the two were shot": whom it befell was told before. */
function isOfKnownSufferers({ frame, participants }: MentionRecord): boolean {
  const suffering = participants.filter(({ role }) => role === "target");
  return (
    frame.verb?.passive === true &&
    suffering.length > 0 &&
    suffering.every(({ actor }) => /^(?:the|these|those|they|them|he|she|him|her|both|all)\b/i.test(actor.span.text))
  );
}

/** What is known of the two before their words are weighed. */
interface Kinship {
  readonly sameType: boolean;
  readonly outcome: boolean;
  /** The other one has so far been told in the headline alone. */
  readonly headline: boolean;
  readonly definite: boolean;
}

/** How alike the two must be, by how the mention is worded and how far behind the last one it stands. */
function thresholdOf(record: MentionRecord, last: MentionRecord, { sameType, outcome, headline, definite }: Kinship): number {
  const { frame } = record;
  const distance = record.sentence - last.sentence;
  // "nine were killed … the massacre".
  if (outcome && !sameType) return definite && distance <= 4 && last.frame.event.outcome ? -0.5 : outcomeThreshold(record, last, distance);
  // Each point of a list tells a deed of its own.
  const apart = record.blockKind === "bullet" && record.block !== last.block && !definite ? 0.4 : 0;
  // "indulged in killings, leaving dozens dead": the toll of the clause before.
  if (sameType && frame.event.outcome && frame.verb?.relation === "adverbial" && frame.verb.form === "ing" && distance === 0)
    return apart - 1;
  if (headline) return apart + 0.4;
  if (definite) return distance <= 4 ? 0.3 : 0.4;
  if (frame.noun === null || frame.verb !== null) return apart + (distance > 3 ? 2.7 : distance === 1 ? 0.4 : 1.4);
  return apart + (frame.definite === "indefinite" ? 1.8 : distance <= 2 ? 1.2 : 1.9);
}

/** "attacked the village in retaliation for the killing of two men": what the deed answers is another one. */
function isAnswered(article: Article, { sentence, frame: { noun } }: MentionRecord, last: MentionRecord): boolean {
  if (noun?.prep !== "for" || sentence !== last.sentence || !last.frame.verb || noun.verb !== last.frame.verb) return false;
  return AFTERMATH.has(article.tokens[noun.prepAt - 1]?.lemma ?? "");
}

const DAMAGE = wordSet("destroy damage hit wound injure kill level flatten raze wreck demolish burn strike torch");

/** Whether the mention is the participle that tells what the other one's verb did. */
function isItsOutcome(record: MentionRecord, last: MentionRecord): boolean {
  const { verb, word } = record.frame;
  if (verb?.relation !== "adverbial" || verb.form !== "ing" || !DAMAGE.has(word.split(" ")[0])) return false;
  return (
    record.sentence === last.sentence &&
    verb.governor !== null &&
    (verb.governor === last.frame.verb || verb.governor === last.frame.support)
  );
}

/** "condemned the attack, accusing the rebels": one statement in two verbs. */
function isSaidWith({ frame: { event, verb }, sentence }: MentionRecord, other: MentionRecord): boolean {
  if (event.family !== "statement" || verb?.relation !== "adverbial" || verb.form !== "ing" || sentence !== other.sentence) return false;
  return verb.governor !== null && verb.governor === other.frame.verb;
}

/** "35 people were killed and 160 wounded": two tolls of one deed, unless each has a place or a doer of its own. */
function isToldWith({ tokens }: Article, record: MentionRecord, last: MentionRecord): boolean {
  const { frame, sentence } = record;
  const [verb, before] = [frame.verb, last.frame.verb];
  if (!frame.event.outcome || sentence !== last.sentence || !verb?.passive || !before?.passive || last.frame.means !== frame.means)
    return false;
  const elsewhere = record.placeBasis === "own" && record.places.length > 0 && comparePlaces(record.places, last.places) <= 0;
  if (elsewhere || verb.first - before.last > MOST_BETWEEN || record.participants.some(({ role }) => role === "initiator")) return false;
  let joint = false;
  for (let i = before.last; i < verb.first; i++) {
    const token = tokens[i];
    if (!token || oneOf(token.text, "; : . |") || token.pos === "verb" || token.pos === "sub" || token.pos === "rel") return false;
    joint ||= token.norm === "and" || token.norm === "while" || token.text === ",";
  }
  return joint;
}

/** "targeted the camp with artillery strikes", "in overnight shelling, the suburb came under fire", "volleys of rocket fire": one deed, told by two words. */
function isWithin({ frame, sentence }: MentionRecord, { frame: before, sentence: at }: MentionRecord): boolean {
  if (sentence !== at) return false;
  const [noun, verb] = frame.verb ? [before.noun, frame.verb] : [frame.noun, before.verb];
  if (noun && verb) return noun.verb === verb && noun.slot === "prep" && oneOf(noun.prep, "with in by through during");
  // "A bomb killed four soldiers in an attack on their patrol".
  if (frame.noun && before.noun && frame.noun.verb === before.noun.verb && before.noun.slot === "subject" && before.event.violence)
    return frame.rules.general === true && frame.noun.slot === "prep" && frame.noun.prep === "in";
  return frame.noun !== null && frame.noun.prep === "of" && before.noun?.last === frame.noun.prepAt;
}

const MOST_BETWEEN = 10;
/** How many sentences behind a deed its noun may stand that tells it with another status. */
const MOST_APART = 4;
/** A toll in a clause of its own: close behind, and without a doer of its own. */
function outcomeThreshold(record: MentionRecord, last: MentionRecord, distance: number): number {
  if (distance > 1 || distance < 0) return 3;
  const { frame } = record;
  const doer = record.participants.some(
    (participant) => participant.role === "initiator" && !participant.actor.open && participant.actor.via === null,
  );
  if (doer) return distance === 0 ? 1.2 : 2.4;
  if (frame.definite === "indefinite" && frame.noun && !frame.verb) return 2.6;
  return record.block === last.block || distance <= 1 ? -0.5 : 1;
}

/** "It was the third attack this week", "this is the deadliest raid since May": what was just told. */
export function isPredicate({ tokens }: Article, { frame: { noun, verb } }: MentionRecord): boolean {
  if (!noun || verb) return false;
  const at = noun.first - 1;
  const copula = tokens[at]?.lemma === "be" ? at : tokens[at - 1]?.lemma === "be" ? at - 1 : -1;
  return copula > 0 && oneOf(tokens[copula - 1]?.norm, "it this that");
}

/** "launched an attack", "the attack was repelled": what was tried is told as done. */
function isTried(a: EventStatus, b: EventStatus): boolean {
  return (a === "attempted" && b === "occurred") || (a === "occurred" && b === "attempted");
}

/** "will sign a deal … under the deal", "captured the town … the capture, if confirmed": one deed in two lights; a denial stands for itself. */
function isOpen(own: EventStatus, told: EventStatus): boolean {
  return own !== "denied" && told !== "denied";
}

/** A truce that is asked for, hoped for or agreed for later is the one truce that is talked about; else only what is real is told in two ways. */
function sameStatus(a: EventStatus, b: EventStatus, diplomacy: boolean): boolean {
  if (a === b) return true;
  const real = (status: EventStatus): boolean => status === "occurred" || status === "ongoing";
  const open = (status: EventStatus): boolean => status === "planned" || status === "possible" || status === "demanded";
  return (real(a) && real(b)) || (diplomacy && open(a) && open(b));
}

/** 1 for a plural, -1 for a singular, 0 for a verb and for what has no plural ("fighting", "shelling"). */
function numberOf(article: Article, record: MentionRecord): number {
  const head = article.tokens[record.frame.head];
  if (head?.pos !== "noun" || /(?:ing|violence|unrest|warfare|turmoil)$/.test(head.norm)) return 0;
  return head.norm !== head.lemma ? 1 : -1;
}
