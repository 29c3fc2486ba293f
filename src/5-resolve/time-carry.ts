import type { MentionRecord, ResolvedTime } from "../shapes/records.js";
import type { Article } from "../types.js";

const TOLD_AS_DONE = new Set(["occurred", "ongoing", "attempted"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);
/** Sentences over which a time holds inside a paragraph, and from the end of one paragraph into the next. */
const REACH = 1;
const NEXT_BLOCK = 1;

/** A time told once holds for the deeds of the episode that tell none of their own. */
export function carryTimes(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[]): MentionRecord[] {
  const out: MentionRecord[] = [];
  const leads = leadTimes(article, times);
  const told = new Set(
    times.filter((time) => time.usable && time.start !== null).map((time) => article.tokens[time.first]?.sentence ?? -1),
  );
  for (const record of records) {
    const open =
      record.time === null && EPISODIC.has(record.frame.event.family) && TOLD_AS_DONE.has(record.frame.status) && !isPerfect(record);
    const time = open ? (giver(record, out, records, told)?.time ?? leads.get(record.block) ?? null) : null;
    out.push(time && !time.deadline ? { ...record, time, timeBasis: "carried", background: time.distant } : record);
  }
  return out;
}

/** "has detained 300 people": the sum of a longer time, not the day just told. */
function isPerfect({ frame }: MentionRecord): boolean {
  const verb = frame.verb ?? frame.support;
  return verb?.perfect === true && verb.tense === "present" && verb.form === "finite";
}

/** The deed told just before (or, failing that, just behind in the same sentence) that lends its time. */
function giver(
  record: MentionRecord,
  done: readonly MentionRecord[],
  all: readonly MentionRecord[],
  told: ReadonlySet<number>,
): MentionRecord | null {
  const lends = (other: MentionRecord): boolean =>
    other.time !== null && EPISODIC.has(other.frame.event.family) && TOLD_AS_DONE.has(other.frame.status);
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other) break;
    const distance = record.sentence - other.sentence;
    const near =
      other.block === record.block
        ? distance <= REACH
        : distance <= NEXT_BLOCK && record.block - other.block <= 1 && other.blockKind === record.blockKind;
    if (!near) break;
    if (lends(other) && (other.timeBasis === "own" || distance <= 1) && !(other.time?.distant && other.block !== record.block)) {
      // A time of the sentence itself that belongs to something else ends the reach of the one before.
      return told.has(record.sentence) && distance > 0 ? null : other;
    }
  }
  return (
    all.find(
      (other) => other.sentence === record.sentence && other.frame.head > record.frame.head && lends(other) && other.timeBasis === "own",
    ) ?? null
  );
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
