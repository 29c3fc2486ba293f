import type { TimeMention, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import type { ResolvedTime } from "../../shapes/records.js";
import type { Article } from "../../types.js";

const UNUSABLE = new Set<TimeValue["type"]>(["duration", "set", "vague", "anniversary", "clock"]);

/** Whether an expression can be the time of an event. */
export function canDate(article: Article, mention: TimeMention): boolean {
  return !UNUSABLE.has(mention.value.type) && !isState(article, mention) && !isStamp(article, mention);
}

/** "As of 8 March they held half of the town": not since when. */
function isState({ tokens }: Article, { first }: TimeMention): boolean {
  return tokens[first - 1]?.norm === "of" && tokens[first - 2]?.norm === "as";
}

/** "5 minutes ago" alone in its line: when an entry of a live blog was written. */
function isStamp({ tokens, sentences }: Article, { value, first, last }: TimeMention): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  const short = value.type === "offset" && (value.unit === "minute" || value.unit === "hour");
  return short && sentence !== undefined && sentence.last - sentence.first - (last - first) <= 1;
}

/** "two days after rebels shelled Goma": how far the one deed lies from the other; below a day, on the same one. */
export function awayOf(value: TimeValue): ResolvedTime["away"] {
  if (value.type !== "offset" || value.base !== "event" || value.from !== null) return null;
  const { unit, amount, direction } = value;
  const sign = direction === "before" ? -1 : 1;
  if (unit === "minute" || (unit === "hour" && (amount ?? 0) < 24)) return { amount: 0, unit: "day" };
  if (amount === null) return null;
  if (unit === "day" || unit === "hour" || unit === "week") return { amount: sign * Math.round(amount * (DAYS[unit] ?? 1)), unit: "day" };
  return (unit === "month" || unit === "year") && Number.isInteger(amount) ? { amount: sign * amount, unit } : null;
}

/** "three years since …", "nine years after …" */
export function stretchOf(value: TimeValue): ResolvedTime["stretch"] {
  const leads =
    value.type === "duration" || (value.type === "offset" && value.base === "event" && value.direction === "after" && value.from === null);
  return leads && value.amount !== null ? { amount: value.amount, unit: value.unit } : null;
}

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 1 / 24, day: 1, week: 7 };

/** "so far this year": up to the day of publication. */
export function isSoFar({ tokens }: Article, { first, last }: TimeMention): boolean {
  return [first - 2, last].some((at) => tokens[at]?.norm === "so" && tokens[at + 1]?.norm === "far");
}
