import type { EventRecord, MentionRecord, ResolvedTime } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";
import { comparePlaces } from "./same-place.js";
import { daysApart } from "./times/calendar.js";

const LEAST_ALIKE = 3;
const LEAST_ALIKE_BARE = 13;

/** "the strike on the mission in Belgrade": the noun itself tells its place; "the attack, an official in Goma said" does not. */
export function isPlaced({ tokens }: Article, { frame: { noun }, places }: MentionRecord): boolean {
  if (!noun) return false;
  const from = tokens[noun.first]?.start ?? 0;
  return places.some(({ span }) => {
    if (span.start < from) return false;
    for (let i = noun.last; (tokens[i]?.start ?? span.start) < span.start; i++)
      if (!oneOf(tokens[i]?.pos, "prep det adj noun propn num")) return false;
    return true;
  });
}

/** As the places agree; one that was only carried over proves nothing against. */
export function placeLikeness(record: MentionRecord, event: EventRecord): number {
  const told = event.mentions.flatMap((mention) => mention.places);
  const all = comparePlaces(record.places, told);
  if (all >= 0) return all;
  if (record.placeBasis === "carried") return 0;
  const own = event.mentions.flatMap((mention) => (mention.placeBasis === "own" ? mention.places : []));
  return own.length === 0 ? 0 : comparePlaces(record.places, own);
}

/** 1 where both tell the same number of dead or wounded, too large for a chance. */
export function sameTolls(record: MentionRecord, event: EventRecord): number {
  const least = record.frame.event.outcome ? LEAST_ALIKE_BARE : LEAST_ALIKE;
  const telling = (mention: MentionRecord) =>
    mention.tolls.filter(({ counted, value }) => counted && value.max === value.min && value.min >= least);
  const own = telling(record);
  if (own.length === 0) return 0;
  const told = event.mentions.flatMap(telling);
  return own.some((toll) => told.some((other) => other.kind === toll.kind && other.value.min === toll.value.min)) ? 1 : 0;
}

/** "The attackers opened fire": those of the attack told before, of whom nothing else was told. */
export function isByItsAttackers(record: MentionRecord, event: EventRecord): boolean {
  if (event.event.violence !== true || event.mentions.some(({ participants }) => participants.some(({ role }) => role === "initiator")))
    return false;
  return record.participants.some(
    ({ role, actor }) =>
      role === "initiator" &&
      /^(?:the |two |three )?(?:attackers?|assailants?|bombers?|shooters?|raiders|perpetrators?)$/i.test(actor.name),
  );
}

/** 1 for the same days, 0.5 for days within others, -1 for other days, 0 where one side tells none. */
export function compareTimes(record: MentionRecord, event: EventRecord): number {
  // A time that was only carried over proves nothing.
  if (!record.time || record.timeBasis === "carried" || record.time.start === null || record.time.end === null) return 0;
  // What was long ago is not what the news tells, of a day or of none.
  if (record.time.distant && !event.mentions.some(({ time }) => time?.distant)) return -1;
  let best = 0;
  for (const { time, timeBasis } of event.mentions) {
    if (timeBasis === "carried") continue;
    if (!time || time.start === null || time.end === null) continue;
    if (time.start > record.time.end || time.end < record.time.start || isOfLong(record.time, time)) return -1;
    best = Math.max(best, time.start === record.time.start && time.end === record.time.end ? 1 : 0.5);
  }
  return best;
}

/** Whether one of two times is a day or two and the other weeks: a deed and the campaign that it belongs to. */
function isOfLong(a: ResolvedTime, b: ResolvedTime): boolean {
  const [one, two] = [daysOf(a), daysOf(b)];
  return Math.min(one, two) <= 2 && Math.max(one, two) >= 14;
}

function daysOf({ start, end }: ResolvedTime): number {
  return start && end ? daysApart(start, end) + 1 : 0;
}
