import type { MentionRecord, ResolvedTime } from "../shapes/records.js";
import { wordSet } from "../text.js";
import type { Article } from "../types.js";
import { isGroundOf } from "./grounds.js";
import { SPEECH } from "./link-times.js";
import { entryBlocks, historyBlocks, leadTimes, openingOf } from "./time-blocks.js";
import { compareScenes, goesOn } from "./time-reach.js";

const TOLD_AS_DONE = new Set(["occurred", "ongoing", "attempted"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);
/** Sentences over which a time holds from one deed to the next of its episode. */
const REACH = 2;

/** What is looked up again and again while times are carried. */
interface Story {
  readonly article: Article;
  /** Sentences that tell a time of their own. */
  readonly told: ReadonlySet<number>;
  readonly scenes: ReadonlyMap<number, ResolvedTime>;
  readonly entries: ReadonlySet<number>;
  /** Sentences that tell the hour: "At 2.45 p.m. a patrol came under fire". */
  readonly clocked: ReadonlySet<number>;
}

/** A time told once holds for the deeds of the episode that tell none of their own. */
export function carryTimes(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[]): MentionRecord[] {
  const out: MentionRecord[] = [];
  const leads = leadTimes(article, times);
  const earlier = new Set(records.filter(isEarlier).map(({ time }) => time?.mention));
  const told = times
    .filter((time) => time.usable && time.start !== null && !earlier.has(time.mention))
    .map((time) => article.tokens[time.first]?.sentence ?? -1);
  const story: Story = {
    article,
    told: new Set(told),
    scenes: sceneTimes(article, records, times),
    entries: entryBlocks(article),
    clocked: new Set(times.filter((time) => isHour(article, time)).map((time) => article.tokens[time.first]?.sentence ?? -1)),
  };
  for (const record of records) {
    const open = record.time === null && isEpisodic(record) && !isStanding(article, record);
    const stated = leads.get(record.block) ?? null;
    // What is said of a whole paragraph ends where a sentence tells its own day.
    const lead = stated && stated.start !== stated.end && tellsOther(article, times, stated, record.sentence) ? null : stated;
    const time = open ? (given(story, record, out) ?? lead) : null;
    // The day of its entry is as sure as one of its own.
    const timeBasis = time !== null && time === lead && time.start === time.end ? "own" : "carried";
    out.push(time && !time.deadline ? { ...record, time, timeBasis, background: time.distant } : record);
  }
  const after = toldAfter(article, out, times);
  const opening = openingOf(article);
  const past = historyBlocks(article);
  return out.map((record, i) => {
    const timed = after.get(i) ?? headed(record, out, opening);
    return past.has(record.block) && timed.time?.recent !== true ? { ...timed, background: true } : timed;
  });
}

/** Whether a sentence tells another time than this one. */
function tellsOther({ tokens }: Article, times: readonly ResolvedTime[], one: ResolvedTime, sentence: number): boolean {
  return times.some((time) => time !== one && time.usable && time.start !== null && tokens[time.first]?.sentence === sentence);
}

const ANAPHOR = wordSet("that this it all");
const HAPPENED = wordSet("be happen occur come take follow");

/** "They ambushed the convoy. That was on the 27th.": the day of the deed told last before. */
function toldAfter(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[]): Map<number, MentionRecord> {
  const out = new Map<number, MentionRecord>();
  for (const time of times) {
    const sentence = article.sentences[article.tokens[time.first]?.sentence ?? -1];
    if (!sentence || !time.usable || time.start === null || time.deadline || time.first - sentence.first > 5) continue;
    const [subject, verb] = [article.tokens[sentence.first], article.tokens[sentence.first + 1]];
    if (!subject || !verb || !ANAPHOR.has(subject.norm) || !HAPPENED.has(verb.lemma) || time.tense === "future") continue;
    if (records.some((record) => record.sentence === sentence.index)) continue;
    records.forEach((record, i) => {
      if (record.sentence === sentence.index - 1 && (record.time === null || record.timeBasis === "carried") && isEpisodic(record))
        out.set(i, { ...record, time, timeBasis: "carried", background: time.distant });
    });
  }
  return out;
}

/** Sentences of the body in which a headline is told again. */
const LEAD = 5;

/** A headline has the time of the lead that tells its deed again. */
function headed(record: MentionRecord, all: readonly MentionRecord[], [first, last]: readonly [number, number]): MentionRecord {
  if (record.blockKind !== "headline" || record.time !== null || !TOLD_AS_DONE.has(record.frame.status)) return record;
  const body = all.find(({ block }) => block >= first)?.sentence ?? 0;
  const lead = all.find(
    (other) =>
      other.blockKind === "body" &&
      other.block < last &&
      other.sentence - body < LEAD &&
      other.frame.event.type === record.frame.event.type &&
      other.time !== null &&
      TOLD_AS_DONE.has(other.frame.status) &&
      compareScenes(record.places, other.places) >= 0,
  );
  return lead?.time && !lead.time.distant && !lead.time.deadline ? { ...record, time: lead.time, timeBasis: "carried" } : record;
}

function isEpisodic({ frame }: MentionRecord): boolean {
  return (EPISODIC.has(frame.event.family) || frame.event.episodic === true) && TOLD_AS_DONE.has(frame.status);
}

/** Troops who came on a day did what is told next of them. */
function isArrival({ frame }: MentionRecord): boolean {
  return frame.event.family === "posture" && frame.status === "occurred" && frame.verb?.form === "finite";
}

/** "has detained 300 people", "is besieging the town", "had beaten them, they said": not of the day just told. */
function isStanding(article: Article, { frame }: MentionRecord): boolean {
  if (frame.shape === "modifier") return true;
  const verb = frame.verb ?? frame.support;
  if (verb?.relation === "gerund" && verb.governor && SPEECH.has(article.tokens[verb.governor.head]?.lemma)) return true;
  if (verb?.form !== "finite") return false;
  if (verb.perfect) return verb.tense === "present" || verb.relation === "complement" || verb.relation === "relative";
  return verb.progressive && verb.tense === "present";
}

/** The time of the deed before, or of a sentence between that tells a time and no deed. */
function given(story: Story, record: MentionRecord, done: readonly MentionRecord[]): ResolvedTime | null {
  const { article, told, scenes } = story;
  const other = giver(story, record, done);
  for (let at = record.sentence - 1; at >= record.sentence - REACH && at > (other?.sentence ?? -1); at--) {
    const scene = article.sentences[at]?.block === record.block ? scenes.get(at) : undefined;
    if (scene && !told.has(record.sentence)) return scene;
  }
  return other?.time ?? null;
}

const JUDGES = wordSet("assess estimate mark");

/** "The other half was visible on Saturday.": times that no deed has taken, of sentences that tell nobody's words. */
function sceneTimes(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[]): Map<number, ResolvedTime> {
  const out = new Map<number, ResolvedTime>();
  const busy = new Set(records.filter(({ time }) => time !== null).map((record) => record.sentence));
  const telling = new Set(records.map((record) => record.sentence));
  for (const time of times) {
    const at = article.tokens[time.first]?.sentence ?? -1;
    const sentence = article.sentences[at];
    if (!sentence || busy.has(at) || !time.usable || time.start === null || time.bound !== null || time.tense === "future") continue;
    busy.add(at);
    if (telling.has(at) && time.start !== time.end) continue;
    if (
      !article.tokens
        .slice(sentence.first, sentence.last)
        .some((token) => token.pos === "verb" && (SPEECH.has(token.lemma) || JUDGES.has(token.lemma)))
    )
      out.set(at, time);
  }
  return out;
}

/** The deed told just before that lends its time. */
function giver(story: Story, record: MentionRecord, done: readonly MentionRecord[]): MentionRecord | null {
  const { article, told } = story;
  const clocked = story.clocked.has(record.sentence);
  const lends = (other: MentionRecord): boolean =>
    other.time !== null && (isEpisodic(other) || (record.frame.verb !== null && isArrival(other))) && other.time.bound !== "since";
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other || !(isNear(record, other, story.entries) || (clocked && isOfTheDay(record, other, story.entries)))) break;
    if (!lends(other) || (other.sentence !== record.sentence && isEarlier(other))) continue;
    if (clocked && other.sentence !== record.sentence && !told.has(record.sentence)) return other;
    // A time of the sentence itself that belongs to something else ends the reach of the one before.
    if (record.sentence === other.sentence) {
      const apart =
        isPutIn(record, other) || isGroundOf(article, record.frame, other.frame) || isGroundOf(article, other.frame, record.frame);
      return apart ? null : other;
    }
    for (let at = other.sentence + 1; at <= record.sentence; at++) if (told.has(at)) return null;
    if (isLaterOn(article, record)) return null;
    return goesOn(article, record, other) ? other : null;
  }
  return null;
}

const AFTERWARDS = wordSet("afterwards afterward subsequently eventually");

/** "In the weeks that followed, …", "… were beaten afterwards": after the day told. */
function isLaterOn({ sentences, tokens }: Article, { sentence, frame }: MentionRecord): boolean {
  const first = sentences[sentence]?.first ?? frame.head;
  for (let i = first; i < frame.head; i++)
    if (AFTERWARDS.has(tokens[i]?.norm) || (tokens[i]?.norm === "followed" && tokens[i - 1]?.norm === "that")) return true;
  return AFTERWARDS.has(tokens[frame.head + 1]?.norm);
}

/** "the group that gave up its arms in March": what a clause adds to a noun lends its time to no other clause. */
function isPutIn(record: MentionRecord, { frame }: MentionRecord): boolean {
  const verb = frame.verb ?? frame.support;
  const here = record.frame.verb ?? record.frame.support;
  return verb !== null && (verb.relation === "relative" || verb.relation === "reduced") && here !== verb && here?.coordinated !== verb;
}

/** So many sentences on, an hour is still one of the day told. */
const SAME_DAY = 8;

/** Whether an hour told here may be one of the day told there. */
function isOfTheDay(record: MentionRecord, other: MentionRecord, entries: ReadonlySet<number>): boolean {
  const near = record.sentence - other.sentence <= SAME_DAY && record.blockKind === other.blockKind && !entries.has(record.block);
  return near && record.blockKind === "body" && (other.time === null || other.time.start === other.time.end);
}

/** A bare clock time, but no stamp with which an entry of a live blog opens. */
function isHour(article: Article, { kind, first }: ResolvedTime): boolean {
  const sentence = article.sentences[article.tokens[first]?.sentence ?? -1];
  if (kind !== "time" || !sentence) return false;
  return (
    first - sentence.first > 1 ||
    article.sentences[sentence.index - 1]?.block === sentence.block ||
    article.tokens[first - 1]?.pos === "prep"
  );
}

/** "… whom soldiers had shot dead on Wednesday": told of the time before, beside the story. */
function isEarlier({ frame: { verb, support } }: MentionRecord): boolean {
  const clause = verb ?? support;
  return clause?.perfect === true && clause.tense === "past" && (clause.relation === "relative" || clause.relation === "reduced");
}

/** In the same paragraph, or with the one opening where the other ends; "BAGHDAD – Gunmen …" opens an entry of its own. */
function isNear(record: MentionRecord, other: MentionRecord, entries: ReadonlySet<number>): boolean {
  const distance = record.sentence - other.sentence;
  if (other.block === record.block) return distance <= REACH;
  if (entries.has(record.block)) return false;
  return distance <= 1 && record.block - other.block <= 1 && other.blockKind === record.blockKind && other.time?.recent !== false;
}
