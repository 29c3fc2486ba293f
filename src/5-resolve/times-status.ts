import type { TimeMention, TimeValue } from "../lexicon/time-values.js";
import type { Framing } from "../shapes/frames.js";
import type { ResolvedTime, Tense } from "../shapes/records.js";
import type { Article } from "../types.js";
import { timesOfSentence } from "./link-times.js";
import { resolveTimes } from "./times.js";

/** What is told from the day of writing. */
const NEAR = new Set<TimeValue["type"]>(["weekday", "day", "overnight", "part"]);

/**
 * Sets the time expressions on the calendar, and once more those on which the words around them misled: what is planned lies ahead
 * ("invited both sides to talks in April"), what is told as done lies behind.
 */
export function timesByStatus(
  article: Article,
  framing: Framing,
  mentions: readonly TimeMention[],
  anchor: string | null,
  written: string | null,
): ResolvedTime[] {
  const anchorOf = (mention: TimeMention): string | undefined => (written !== null && NEAR.has(mention.value.type) ? written : undefined);
  const times = resolveTimes(article, mentions, { anchor, anchorOf });
  if (anchor === null) return times;
  const tenses = new Map<number, Tense>();
  for (const sentence of framing.sentences) {
    if (sentence.frames.length === 0) continue;
    for (const [{ status, verb }, time] of timesOfSentence(article, sentence, times, anchor)) {
      const { value } = mentions[time.mention] ?? {};
      if (value?.type !== "weekday" && !(value?.type === "calendar" && value.year === null && value.yearRef === null)) continue;
      const ahead = time.start !== null && time.start > anchor;
      const called = status === "demanded" && value.type === "calendar" && value.day !== null;
      if ((status === "planned" || called) && time.end !== null && time.end < anchor) tenses.set(time.mention, "future");
      else if (status === "occurred" && ahead && verb?.form === "finite" && verb.tense === "past" && !tenses.has(time.mention))
        tenses.set(time.mention, "past");
      else if (status !== "occurred" && ahead) tenses.delete(time.mention);
    }
  }
  return tenses.size === 0 ? times : resolveTimes(article, mentions, { anchor, anchorOf, tenseOf: (_, index) => tenses.get(index) });
}
