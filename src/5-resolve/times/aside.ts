import type { TimeMention } from "../../lexicon/time-values.js";
import type { Tense } from "../../shapes/records.js";
import { oneOf } from "../../text.js";
import type { Article } from "../../types.js";

/** What is named in passing moves no story: "the first since 1995", "a campaign planned for 1976", "in recent days". */
export function isAside(mention: TimeMention, tense: Tense): boolean {
  const { value, bound } = mention;
  if (value.type === "window" || value.type === "clock" || value.type === "then") return true;
  if (mention.through !== null || mention.opens !== null) return false;
  if (value.type !== "calendar") return bound === "since" || bound === "until";
  return value.month === null && (tense === "future" || bound === "since" || bound === "until" || bound === "before");
}

/** "the first since the 1950-53 Korean War": years that are part of a name. */
export function namesWar({ tokens }: Article, mentions: readonly TimeMention[], index: number): boolean {
  const mention = mentions[index];
  const [from, to] = [mentions[mention?.opens ?? index], mentions[mention?.through ?? index]];
  if (!mention || !from || !to || from === to) return false;
  const years = [from, to].every(({ value }) => value.type === "calendar" && value.month === null && value.day === null);
  return years && tokens[from.first - 1]?.pos === "det" && oneOf(tokens[to.last]?.pos, "noun propn adj");
}
