import type { MentionRecord, ResolvedPlace, ResolvedTime } from "../shapes/records.js";
import type { Article } from "../types.js";

const TOLD_AS_DONE = new Set(["occurred", "ongoing", "attempted"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);
/** Sentences over which a time holds from one deed to the next of its episode. */
const REACH = 2;

/** A time told once holds for the deeds of the episode that tell none of their own. */
export function carryTimes(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[]): MentionRecord[] {
  const out: MentionRecord[] = [];
  const leads = leadTimes(article, times);
  const told = new Set(
    times.filter((time) => time.usable && time.start !== null).map((time) => article.tokens[time.first]?.sentence ?? -1),
  );
  for (const record of records) {
    const open = record.time === null && isEpisodic(record) && !isStanding(record);
    const time = open ? (giver(record, out, records, told)?.time ?? leads.get(record.block) ?? null) : null;
    out.push(time && !time.deadline ? { ...record, time, timeBasis: "carried", background: time.distant } : record);
  }
  return out;
}

function isEpisodic({ frame }: MentionRecord): boolean {
  return EPISODIC.has(frame.event.family) && TOLD_AS_DONE.has(frame.status);
}

/** "has detained 300 people", "is besieging the town", "had beaten them, they said": not of the day just told. */
function isStanding({ frame }: MentionRecord): boolean {
  const verb = frame.verb ?? frame.support;
  if (!verb || verb.form !== "finite") return false;
  if (verb.perfect) return verb.tense === "present" || verb.relation === "complement";
  return verb.progressive && verb.tense === "present";
}

/** The deed told just before (or, failing that, just behind in the same sentence) that lends its time. */
function giver(
  record: MentionRecord,
  done: readonly MentionRecord[],
  all: readonly MentionRecord[],
  told: ReadonlySet<number>,
): MentionRecord | null {
  const lends = (other: MentionRecord): boolean => other.time !== null && isEpisodic(other) && other.time.bound !== "since";
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other || !isNear(record, other)) break;
    if (!lends(other)) continue;
    // A time of the sentence itself that belongs to something else ends the reach of the one before.
    if (record.sentence === other.sentence) return other;
    return !told.has(record.sentence) && goesOn(record, other) ? other : null;
  }
  return (
    all.find(
      (other) => other.sentence === record.sentence && other.frame.head > record.frame.head && lends(other) && other.timeBasis === "own",
    ) ?? null
  );
}

/** In the same paragraph, or with the one opening where the other ends. */
function isNear(record: MentionRecord, other: MentionRecord): boolean {
  const distance = record.sentence - other.sentence;
  if (other.block === record.block) return distance <= REACH;
  return distance <= 1 && record.block - other.block <= 1 && other.blockKind === record.blockKind && !other.time?.distant;
}

/** Whether the deed may be of the same episode: not elsewhere, and in another paragraph by the same people or in the same place. */
function goesOn(record: MentionRecord, other: MentionRecord): boolean {
  const { frame } = record;
  if (frame.noun && !frame.verb && !frame.support && frame.definite !== "definite") return false;
  const verb = frame.verb ?? frame.support;
  const before = other.frame.verb ?? other.frame.support;
  if (verb?.form === "finite" && verb.tense === "present" && before?.tense === "past") return false;
  const places = compare(record.places, other.places);
  if (places < 0) return false;
  return other.block === record.block || places > 0 || isTied(record, other);
}

function isTied(record: MentionRecord, other: MentionRecord): boolean {
  const { frame } = record;
  if (frame.noun && !frame.verb && frame.definite === "definite") return true;
  if (
    frame.arguments.some(
      ({ referent }) => referent.pronoun || (referent.group.definite === "definite" && referent.actor === null && referent.place === null),
    )
  )
    return true;
  if (!record.participants.some(({ role }) => role === "initiator" || role === "party")) return true;
  return record.participants.some(
    ({ actor }) => actor.via !== null || other.participants.some((theirs) => theirs.actor.name.toLowerCase() === actor.name.toLowerCase()),
  );
}

/** 1 where some place is told of both, -1 where each has its own. */
function compare(a: readonly ResolvedPlace[], b: readonly ResolvedPlace[]): number {
  const named = (places: readonly ResolvedPlace[]): ResolvedPlace[] =>
    places.filter((place) => place.role === "location" && place.entry !== null);
  const [one, two] = [named(a), named(b)];
  if (one.length === 0 || two.length === 0) return 0;
  return one.some((place) => two.some((other) => isSame(place, other))) ? 1 : -1;
}

function isSame(a: ResolvedPlace, b: ResolvedPlace): boolean {
  return a.name === b.name || holds(a, b) || holds(b, a);
}

function holds(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
  if (outer.country === null || outer.country !== inner.country) return false;
  return outer.kind === "country" || (outer.kind === "admin1" && (inner.admin1 === outer.name || inner.admin1 === null));
}

/** Dates with which paragraphs open, as entries of a chronicle or a data base do: "27 Jan 2015 | Wagga. …". */
function leadTimes(article: Article, times: readonly ResolvedTime[]): Map<number, ResolvedTime> {
  const out = new Map<number, ResolvedTime>();
  for (const time of times) {
    const sentence = article.sentences[article.tokens[time.first]?.sentence ?? -1];
    if (!sentence || time.first - sentence.first > 2 || !time.usable || time.start === null) continue;
    const before = article.sentences[sentence.index - 1];
    if (before && before.block === sentence.block) continue;
    const follower = article.tokens[time.last];
    if (follower && /^(?:[|:–—-]|--)$/.test(follower.text)) out.set(sentence.block, time);
  }
  return out;
}
