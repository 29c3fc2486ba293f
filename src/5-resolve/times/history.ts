import type { TimeMention, TimeValue } from "../../lexicon/time-values.js";
import type { Article } from "../../types.js";
import { yearOfDay } from "./calendar.js";

/**
 * An article is history where years are named again and again, most of them before that of publication, and nothing in its first lines is
 * told from today.
 */
export function tellsHistory(mentions: readonly TimeMention[], article: Article, anchor: string | null): boolean {
  let far = 0;
  let near = 0;
  for (const { value, first } of mentions) {
    const year = value.type === "calendar" ? value.year : null;
    if (value.type === "calendar" && value.bc) far++;
    else if (year !== null && (anchor === null || year < yearOfDay(anchor) - 1)) far++;
    else if (isNear(value)) {
      near++;
      if (anchor !== null && (article.tokens[first]?.sentence ?? 0) < 8) return false;
    }
  }
  return anchor === null ? far > 0 : (far >= 5 && far > 5 * near) || (near === 0 && far >= 2);
}

/** Told from the day of writing: "Tuesday", "yesterday", "last week". */
function isNear(value: TimeValue): boolean {
  if (value.type === "weekday" || value.type === "window" || value.type === "overnight") return true;
  if (value.type === "day") return value.shift !== 0 || value.part !== null;
  return value.type === "period" && (value.relation === "last" || value.relation === "next");
}
