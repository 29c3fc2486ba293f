import type { TimeUnit } from "../lexicon/time-values.js";
import type { Frame, FramedSentence } from "../shapes/frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import type { EventRecord, ResolvedTime } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";
import { isMeasuredAgainst } from "./comparison.js";
import { isOfAnotherDay } from "./link-nouns.js";
import type { Tie } from "./time-ties.js";
import { isDistant } from "./times/calendar.js";
import { moved, unitAround } from "./times/spans.js";

/** What the times of one deed tell of another: "two days after rebels shelled Goma on Monday", "since the army took the base on 4 July". */
export function timesByDeeds(
  article: Article,
  sentence: FramedSentence,
  times: readonly ResolvedTime[],
  anchor: string | null,
  known: Map<Frame, ResolvedTime>,
  ties: readonly Tie[] = [],
): void {
  for (const time of times) if (time.away !== null) countFrom(article, sentence, time, time.away, anchor, known, ties);
  for (const time of times) if (time.stretch !== null && anchor !== null) countBack(article, sentence, time, times, anchor, known);
  if (anchor === null) return;
  for (const [frame, time] of [...known]) {
    const clause = clauseOf(frame);
    const since = clause ? clause.opener : frame.noun?.prep;
    if (since !== "since" || time.start === null || time.start > anchor || time.bound === "since") continue;
    for (const other of hostsOf(sentence, frame)) {
      const told = known.get(other);
      if ((told && told.mention !== time.mention) || isMeasuredAgainst(article, other.head, frame.head)) continue;
      known.set(other, sinceThen(time, anchor));
    }
  }
}

/** The same once more when it is known which mentions are one event: "since the coup", of which another sentence tells the day. */
export function timesByEvents(
  article: Article,
  sentences: readonly FramedSentence[],
  times: readonly ResolvedTime[],
  anchor: string | null,
  events: readonly EventRecord[],
): void {
  const eventOf = new Map<Frame, EventRecord>();
  for (const event of events) for (const { frame } of event.mentions) eventOf.set(frame, event);
  const leads = new Set(times.filter(({ away }) => away !== null).map(({ last }) => last - 1));
  for (const sentence of sentences) {
    const grounds = sentence.frames.filter((frame) => isGround(frame, leads));
    if (grounds.length === 0 || sentence.frames.length < 2) continue;
    const known = new Map<Frame, ResolvedTime>();
    const named = (frame: Frame): boolean => grounds.includes(frame) || (frame.noun !== null && frame.definite === "definite");
    for (const frame of sentence.frames) {
      const own = eventOf
        .get(frame)
        ?.mentions.find((mention) => mention.timeBasis === "own" && mention.time && (mention.frame === frame || named(frame)));
      if (own?.time) known.set(frame, own.time);
    }
    const before = new Map(known);
    const { first, last } = sentence.graph.sentence;
    timesByDeeds(
      article,
      sentence,
      times.filter((time) => time.first >= first && time.last <= last),
      anchor,
      known,
    );
    for (const [frame, time] of known) if (before.get(frame) !== time) setTime(eventOf.get(frame), frame, time);
  }
}

function isGround(frame: Frame, leads: ReadonlySet<number>): boolean {
  const clause = clauseOf(frame);
  return clause
    ? clause.opener === "since" || leads.has(clause.openerAt)
    : frame.noun?.prep === "since" || leads.has(frame.noun?.prepAt ?? -1);
}

function setTime(event: EventRecord | undefined, frame: Frame, time: ResolvedTime): void {
  const at = event?.mentions.findIndex((mention) => mention.frame === frame) ?? -1;
  const mention = event?.mentions[at];
  if (event && mention) event.mentions[at] = { ...mention, time, timeBasis: "own", background: mention.background || time.distant };
}

/** "since the pause expired on Friday", "since the vote on Sunday": also from what is no event. */
export function timesBySince(
  article: Article,
  sentence: FramedSentence,
  ties: readonly Tie[],
  anchor: string | null,
  known: Map<Frame, ResolvedTime>,
): void {
  for (const { time, owner } of ties) {
    if (anchor === null || owner === null || time.start === null || time.start > anchor || time.bound !== null) continue;
    const clause = owner.relation === "infinitive" ? (owner.governor ?? owner) : owner;
    const host = clause.opener === "since" ? clause.governor : isSinceNoun(article, time) ? owner : null;
    for (const frame of host ? sentence.frames : []) {
      const told = known.get(frame);
      if ((frame.verb !== host && frame.support !== host) || (told && told.mention !== time.mention)) continue;
      if (!isMeasuredAgainst(article, frame.head, time.first)) known.set(frame, sinceThen(time, anchor));
    }
  }
}

/** Only the words of one noun stand between "since" and the time. */
function isSinceNoun({ tokens }: Article, time: ResolvedTime): boolean {
  for (let i = time.first - 1; i >= time.first - 9; i--) {
    if (tokens[i]?.norm === "since") return i < time.first - 2;
    if (!oneOf(tokens[i]?.pos, "prep det adj noun propn poss num")) return false;
  }
  return false;
}

/** From a day up to that of publication. */
export function sinceThen(time: ResolvedTime, anchor: string): ResolvedTime {
  return { ...time, end: anchor, precision: "range", bound: "since", distant: false, recent: true };
}

/** The verb of the clause that a frame tells of, or of which its noun is a part: "after they signed an accord". */
function clauseOf({ verb, support, noun }: Frame): VerbGroup | null {
  return verb ?? support ?? (noun?.slot === "subject" || noun?.slot === "object" ? noun.verb : null);
}

/** The verb on which a clause or a prepositional noun hangs; the main one where the clause stands before it. */
function hostVerb(sentence: FramedSentence, frame: Frame): VerbGroup | null {
  const clause = clauseOf(frame);
  if (!clause) return frame.noun?.verb ?? null;
  if (clause.relation === "reduced") return clause.governorNoun?.verb ?? null;
  const ahead = clause.relation === "subordinate" && clause.governor === null;
  return ahead
    ? (sentence.graph.verbs.find(({ first, relation }) => first >= clause.last && relation === "main") ?? null)
    : clause.governor;
}

/** The frames of the clause on which a deed hangs. */
function hostsOf(sentence: FramedSentence, frame: Frame): Frame[] {
  const host = hostVerb(sentence, frame);
  if (host === null) return [];
  return sentence.frames.filter(
    (other) =>
      other !== frame && (other.verb === host || other.support === host || (other.noun?.verb === host && other.noun.slot === "subject")),
  );
}

/** "It is four days since rebels raided the armoury", "Monday marks three years since …", "Nine years after rebels burned the mill, the war goes on." */
function countBack(
  article: Article,
  sentence: FramedSentence,
  time: ResolvedTime,
  times: readonly ResolvedTime[],
  anchor: string,
  known: Map<Frame, ResolvedTime>,
): void {
  const { amount, unit } = time.stretch ?? { amount: 0, unit: "day" as const };
  const now = article.tokens[time.last]?.norm === "now" ? 1 : 0;
  const since = article.tokens[time.last + now]?.norm === "since" ? time.last + now : -1;
  for (const frame of sentence.frames) {
    const clause = clauseOf(frame);
    if (known.has(frame) || !clause) continue;
    const host = hostVerb(sentence, frame);
    const told = since >= 0 ? clause.openerAt === since : clause.openerAt === time.last - 1 && host?.tense === "present";
    if (!told || sentence.frames.some((other) => other.verb === host && other.verb !== null)) continue;
    // The day that marks it is the very day of the year.
    const day =
      since >= 0
        ? times.find((other) => other.last <= time.first && other.usable && other.start !== null && other.start === other.end)
        : undefined;
    const to = moved(day?.start ?? anchor, unit, -amount);
    const exact = unit === "day" || unit === "hour" || day !== undefined;
    const { start, end } = exact ? { start: to, end: to } : unitAround(to, unit);
    known.set(frame, {
      ...time,
      start,
      end,
      precision: exact ? "day" : unitPrecision(unit),
      basis: "relative",
      distant: isDistant(end, anchor),
      recent: !isDistant(end, anchor),
    });
  }
}

function unitPrecision(unit: TimeUnit): ResolvedTime["precision"] {
  return unit === "week" || unit === "month" || unit === "year" || unit === "quarter" ? unit : "range";
}

/** "a day after the army bombed Bukavu": whichever of the two deeds has a day lends it, moved, to the other. */
function countFrom(
  article: Article,
  sentence: FramedSentence,
  time: ResolvedTime,
  away: NonNullable<ResolvedTime["away"]>,
  anchor: string | null,
  known: Map<Frame, ResolvedTime>,
  ties: readonly Tie[],
): void {
  const lead = time.last - 1;
  for (const frame of sentence.frames) {
    const clause = clauseOf(frame);
    if (clause ? clause.openerAt !== lead && clause.governorNoun?.prepAt !== lead : frame.noun?.prepAt !== lead) continue;
    const hosts = hostsOf(sentence, frame);
    const told = known.get(frame);
    // "hours after the truce collapsed": that was not the day of its making.
    if (told?.span.start === time.span.start || (clause && isOfAnotherDay(frame, article.tokens[clause.head]?.lemma ?? ""))) continue;
    // "on Sunday, a day after rebels stormed the house"
    const beside = told && told.last <= time.first && time.first - told.last <= 1 ? told : undefined;
    const host = hosts.map((each) => known.get(each)).find((each) => each !== undefined) ?? beside ?? hostDay(sentence, frame, ties);
    // A day that both have by now is that of the one beside which it stands.
    const own = told && !(host?.mention === told.mention && told.first < time.last) ? told : null;
    if (host && !own) set(frame, host, -away.amount);
    else if (own)
      for (const each of hosts) if (each.status !== "ongoing" && (!known.has(each) || known.get(each) === own)) set(each, own, away.amount);
  }

  function set(frame: Frame, from: ResolvedTime, amount: number): void {
    const to = from.start === null ? null : awayFrom(from.start, from.end, amount, away.unit);
    if (to === null) return;
    known.set(frame, {
      ...from,
      ...to,
      precision: to.start === to.end ? "day" : unitPrecision(away.unit),
      span: time.span,
      basis: "relative",
      distant: anchor !== null && isDistant(to.end, anchor),
    });
  }
}

/** So many units from a stretch of days; null where the stretch is told less exactly than the units. */
function awayFrom(start: string, end: string | null, amount: number, unit: TimeUnit): { start: string; end: string } | null {
  const day = moved(start, unit, amount);
  if (unit === "day") return start === end ? { start: day, end: day } : null;
  const around = unitAround(start, unit);
  return end !== null && end <= around.end ? unitAround(day, unit) : null;
}

/** "The streets lay empty on Sunday, a day after crowds stormed the palace": the day of a verb that tells no deed. */
function hostDay(sentence: FramedSentence, frame: Frame, ties: readonly Tie[]): ResolvedTime | undefined {
  const host = hostVerb(sentence, frame);
  return host ? ties.find(({ owner, time }) => owner === host && time.bound === null && time.away === null)?.time : undefined;
}
