import type { EventStatus } from "../events/define.js";
import { AFTERMATH } from "../lexicon/verb-frames.js";
import type { EventRecord, MentionRecord } from "../shapes/records.js";
import { wordSet } from "../text.js";
import type { Article } from "../types.js";
import { isMeasuredAgainst } from "./comparison.js";
import { isGroundOf } from "./grounds.js";
import { isOfTheWar } from "./loose-tolls.js";
import { compareActors } from "./same-actor.js";
import { comparePlaces, isDefinite } from "./same-place.js";

const ANOTHER = wordSet(
  "another second third separate new other further additional subsequent similar different fourth fresh more earlier previous several",
);
const MEANS = new Set(["strike", "combat"]);
const FACTUAL: Readonly<Record<EventStatus, number>> = {
  occurred: 6,
  ongoing: 5,
  attempted: 4,
  planned: 3,
  demanded: 2,
  possible: 1,
  denied: 0,
};

/** So many mentions of an event are looked at to tell whether another is one more: its first, and the last before that one. */
const LOOKED_AT = 30;

function recent(event: EventRecord): EventRecord {
  const { mentions } = event;
  return mentions.length <= LOOKED_AT ? event : { ...event, mentions: [...mentions.slice(0, 1), ...mentions.slice(1 - LOOKED_AT)] };
}

/** Joins the mentions of one real event, in the order of the text. */
export function merge(article: Article, records: readonly MentionRecord[]): EventRecord[] {
  const events: EventRecord[] = [];
  for (const record of records) {
    const target = antecedent(article, record, events);
    if (target) join(target, record);
    else if (!isPresupposed(record))
      events.push({ event: record.frame.event, status: record.frame.status, statusCue: record.frame.statusCue, mentions: [record] });
  }
  return events;
}

function join(event: EventRecord, record: MentionRecord): void {
  event.mentions.push(record);
  const { frame } = record;
  if (isGeneral(recent(event)) && !frame.rules.general && !frame.event.outcome) event.event = frame.event;
  if (FACTUAL[frame.status] > FACTUAL[event.status]) {
    event.status = frame.status;
    event.statusCue = frame.statusCue;
  }
}

function isGeneral(event: EventRecord): boolean {
  return event.mentions.every((mention) => mention.frame.rules.general === true);
}

/** The event, of those told so far, that this mention repeats; null where it tells a new one. */
function antecedent(article: Article, record: MentionRecord, events: readonly EventRecord[]): EventRecord | null {
  if (isAnother(article, record) || (record.frame.event.outcome && record.tolls.some((toll) => isOfTheWar(article, toll)))) return null;
  let best: EventRecord | null = null;
  let score = 0;
  for (let i = events.length - 1, seen = 0; i >= 0 && seen < 60; i--, seen++) {
    const event = events[i];
    if (!event) continue;
    const value = likeness(article, record, recent(event));
    if (value > score) {
      best = event;
      score = value;
    }
  }
  return best;
}

/** "despite the peace deal", "under the accord": refers to what was made before and tells nothing of its making. */
function isPresupposed({ frame }: MentionRecord): boolean {
  const { event, noun, verb, support, status, definite } = frame;
  if (!event.standing || !noun || verb || support || (status !== "occurred" && status !== "possible")) return false;
  if (noun.modifiers.some((modifier) => modifier.passive)) return false;
  return definite === "definite" || /^(?:despite|under|since|in|of|per|with|by|from|after|before)$/.test(noun.prep ?? "");
}

function isAnother(article: Article, record: MentionRecord): boolean {
  const { noun, trigger, support, verb } = record.frame;
  if (!noun) return false;
  // "is also carrying out drills in …": one more, beside those told before.
  if (support && !verb && noun.definite !== "definite")
    for (let i = support.first; i < support.last; i++) if (article.tokens[i]?.norm === "also") return true;
  for (let i = noun.first; i < trigger.first; i++) if (ANOTHER.has(article.tokens[i]?.norm ?? "")) return true;
  return false;
}

/** Above zero where the two may be one; the higher the likelier. */
function likeness(article: Article, record: MentionRecord, event: EventRecord): number {
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
    (frame.verb !== null || frame.noun === null || MEANS.has(event.event.family));
  const general =
    (frame.rules.general === true &&
      MEANS.has(frame.event.family) &&
      (MEANS.has(event.event.family) || event.event.outcome === true || event.event.attack)) ||
    (isGeneral(event) && MEANS.has(event.event.family) && MEANS.has(frame.event.family));
  // What two sides do to each other is no attack of one of them.
  const mutual = frame.event.roles.subject === "party";
  if (!sameType && general && mutual !== (event.event.roles.subject === "party")) return 0;
  if (!sameType && !outcome && !general) return 0;
  if (!sameStatus(frame.status, event.status)) return 0;
  let score = sameType ? 0.4 : 0;
  const distance = record.sentence - last.sentence;
  // "launched airstrikes on the village, destroying 50 houses": what the deed did.
  if (sameType && isItsOutcome(record, last)) return 9;

  if (isGroundOf(article, record.frame, last.frame)) return 0;

  const places = comparePlaces(
    record.places,
    event.mentions.flatMap((mention) => mention.places),
  );
  if (places < 0) return 0;
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
  score += places * 1.6;
  const time = compareTimes(record, event);
  if (time < 0) return 0;
  score += time * 1.2;
  const attackers = sameType && distance <= 3 && isByItsAttackers(record, event);
  const doers = attackers ? 1 : compareActors(record.participants, event, ["initiator", "party"]);
  const sufferers = compareActors(record.participants, event, ["target", "recipient"]);
  if (doers < 0 && frame.event.roles.subject !== "party") return 0;
  if (doers < 0) score -= 1.2;
  if (sufferers < 0) score -= frame.definite === "definite" ? 0.6 : 1.4;
  score += Math.max(0, doers) * 1.1 + Math.max(0, sufferers) * 1.1;

  score += sameTolls(record, event) * 1.2;

  const noun = frame.noun !== null && frame.verb === null;
  const headline = first.blockKind === "headline" && event.mentions.length === 1 && record.sentence <= first.sentence + 4;
  let threshold = distance > 3 ? 2.7 : 1.7;
  if (headline) threshold = 0.4;
  else if (noun && frame.definite === "definite") threshold = distance <= 4 ? 0.3 : 1;
  else if (noun && frame.definite === "indefinite") threshold = 1.8;
  else if (noun) threshold = distance <= 2 ? 1.2 : 1.9;
  // "indulged in killings, leaving dozens dead": the toll of the clause before.
  if (sameType && frame.event.outcome && frame.verb?.relation === "adverbial" && frame.verb.form === "ing" && distance === 0)
    threshold = -1;
  if (outcome && !sameType) threshold = outcomeThreshold(record, last, distance);
  if (attackers) threshold = Math.min(threshold, 1.2);
  if (frame.event.family === "statement") threshold += 1;
  if (frame.event.family === "diplomacy" && noun) threshold -= 0.4;
  if (isPlural(article, record) !== isPlural(article, last) && noun) score -= 0.5;
  const margin = score - threshold;
  // Of several that would do, the nearest of the best.
  return margin < 0 ? 0 : margin + 0.05 + 0.5 / (1 + Math.max(0, distance));
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
  if (verb?.relation !== "adverbial" || verb.form !== "ing" || !DAMAGE.has(word.split(" ")[0] ?? "")) return false;
  return (
    record.sentence === last.sentence &&
    verb.governor !== null &&
    (verb.governor === last.frame.verb || verb.governor === last.frame.support)
  );
}

const LEAST_ALIKE = 3;

/** 1 where both tell the same number of dead or wounded, too large for a chance. */
function sameTolls(record: MentionRecord, event: EventRecord): number {
  const telling = (mention: MentionRecord) =>
    mention.tolls.filter(({ counted, value }) => counted && value.max === value.min && value.min >= LEAST_ALIKE);
  const own = record.frame.event.outcome ? [] : telling(record);
  if (own.length === 0) return 0;
  const told = event.mentions.flatMap(telling);
  return own.some((toll) => told.some((other) => other.kind === toll.kind && other.value.min === toll.value.min)) ? 1 : 0;
}

/** "The attackers opened fire": those of the attack told before, of whom nothing else was told. */
function isByItsAttackers(record: MentionRecord, event: EventRecord): boolean {
  if (event.event.violence !== true || event.mentions.some(({ participants }) => participants.some(({ role }) => role === "initiator")))
    return false;
  return record.participants.some(
    ({ role, actor }) =>
      role === "initiator" &&
      /^(?:the |two |three )?(?:attackers?|assailants?|bombers?|shooters?|raiders|perpetrators?)$/i.test(actor.name),
  );
}

/** A toll in a clause of its own: close behind, and without a doer of its own. */
function outcomeThreshold(record: MentionRecord, last: MentionRecord, distance: number): number {
  if (distance > 2 || distance < 0) return 3;
  const { frame } = record;
  const doer = record.participants.some(
    (participant) => participant.role === "initiator" && !participant.actor.open && participant.actor.via === null,
  );
  if (doer) return distance === 0 ? 1.2 : 2.4;
  if (frame.definite === "indefinite" && frame.noun && !frame.verb) return 2.6;
  return record.block === last.block || distance <= 1 ? -0.5 : 1;
}

function sameStatus(a: EventStatus, b: EventStatus): boolean {
  if (a === b) return true;
  const real = (status: EventStatus): boolean => status === "occurred" || status === "ongoing";
  return real(a) && real(b);
}

function isPlural(article: Article, record: MentionRecord): boolean {
  const head = article.tokens[record.frame.head];
  return head !== undefined && head.pos === "noun" && head.norm !== head.lemma;
}

function compareTimes(record: MentionRecord, event: EventRecord): number {
  // A time that was only carried over proves nothing.
  if (!record.time || record.timeBasis === "carried" || record.time.start === null || record.time.end === null) return 0;
  // What was long ago is not what the news tells, of a day or of none.
  if (record.time.distant && !event.mentions.some(({ time }) => time?.distant)) return -1;
  let best = 0;
  for (const { time, timeBasis } of event.mentions) {
    if (timeBasis === "carried") continue;
    if (!time || time.start === null || time.end === null) continue;
    if (time.start > record.time.end || time.end < record.time.start) return -1;
    best = Math.max(best, time.start === record.time.start && time.end === record.time.end ? 1 : 0.5);
  }
  return best;
}
