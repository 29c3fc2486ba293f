import type { TimeMention, TimeValue } from "../lexicon/time-values.js";
import { wordSet } from "../text.js";
import type { Article, Block } from "../types.js";
import { daysApart, isoDay, yearOfDay } from "./times/calendar.js";

/** How surely a date is that of publication: labelled as such, in the dateline, alone in its line, in an address, in a byline, in a caption. */
const WEIGHT = { labelled: 6, dateline: 5, alone: 4, address: 3, byline: 2, caption: 1 } as const;

interface Candidate {
  readonly weight: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const LABEL = wordSet("published posted date dated issued released filed updated publication modified uploaded");
const ADDRESS = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/.\-_?]|$)/;
const COPYRIGHT = /(?:©|\(c\)|copyright)[^\n]{0,40}?\b((?:19|20)\d\d)\b/i;
/** Lines at the top and the bottom of a text where its date may stand. */
const HEAD = 7;
const TAIL = 3;
/** So much of a line may hold its dateline. */
const LINE = 240;

/**
 * Finds the date of publication that a text gives itself: "Published: 5 Aug 2021", "KYIV, March 3, 2022 (Agency) -", a line that is a date,
 * an address with the date in it, the date of a caption.
 *
 * @param datesIn the time expressions of a stretch of the text; datelines and headers are no part of its sentences, so the caller reads them anew
 * @param dateOrder how the outlet writes "05/08/21"
 * @returns ISO date, or null: a dateline without a year counts only where the text gives the year elsewhere
 * @example publicationDate(article, (from, to) => tagLine(tokenize(article.text, from, to))) // "1990-02-04"
 */
export function publicationDate(
  article: Pick<Article, "text" | "blocks">,
  datesIn: (start: number, end: number) => readonly TimeMention[],
  dateOrder: "dmy" | "mdy" = "mdy",
): string | null {
  const { blocks } = article;
  const found: Candidate[] = [];
  let entries = 0;
  for (const block of blocks) {
    if (block.index >= HEAD && block.index < blocks.length - TAIL) continue;
    for (const mention of datesIn(block.start, Math.min(block.end, block.start + LINE))) {
      const parts = partsOf(mention.value, dateOrder);
      const weight = parts ? weigh(article, block, mention) : 0;
      if (weight === WEIGHT.dateline && article.text.slice(block.start, mention.start).trim() === "") entries++;
      if (parts && weight > 0) found.push({ ...parts, weight });
    }
  }
  found.push(...addresses(article));
  found.sort((a, b) => b.weight - a.weight);
  // Lines that open with a date one after another are those of a chronicle.
  const best = entries > 1 ? found.find(({ weight }) => weight !== WEIGHT.dateline) : found[0];
  if (!best) return null;
  const full = found.find((each) => each.year !== null);
  const year = best.year ?? full?.year ?? copyrightYear(article.text);
  return year === null ? null : isoDay(year, best.month, best.day);
}

/** A paper prints on one day what was written on the day before, or some days before. */
const LAG = 3;

/**
 * The day of the dateline, where a text was written before it was published: from there its "yesterday" and "on Friday" count.
 *
 * @example writtenOn(article, datesIn, "2006-06-22") // "2006-06-21" for "Imphal, June 21: The army …"
 */
export function writtenOn(
  { dateline }: Pick<Article, "dateline">,
  datesIn: (start: number, end: number) => readonly TimeMention[],
  published: string,
): string | null {
  for (const { value } of dateline ? datesIn(dateline.start, dateline.end) : []) {
    const parts = partsOf(value, "mdy");
    if (!parts) continue;
    for (const year of parts.year === null ? [yearOfDay(published), yearOfDay(published) - 1] : [parts.year]) {
      const day = isoDay(year, parts.month, parts.day);
      const lag = day === null ? -1 : daysApart(day, published);
      if (lag > 0 && lag <= LAG) return day;
    }
  }
  return null;
}

function partsOf(value: TimeValue, order: "dmy" | "mdy"): Omit<Candidate, "weight"> | null {
  if (value.type === "calendar" && value.month !== null && value.day !== null && value.yearRef === null)
    return { year: value.year, month: value.month, day: value.day };
  if (value.type !== "figures" || value.year === null) return null;
  const dayFirst = value.b > 12 ? false : value.a > 12 || order === "dmy";
  return { year: value.year, month: dayFirst ? value.b : value.a, day: dayFirst ? value.a : value.b };
}

/** What the place of a date in its line says. */
function weigh(article: Pick<Article, "text">, block: Block, mention: TimeMention): number {
  const before = article.text.slice(block.start, mention.start);
  const after = article.text.slice(mention.end, block.end);
  const head = block.index < HEAD;
  const label = before.length < 60 ? (/(\p{L}+)(?: (?:on|at))?\s*:?\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "") : "";
  if (LABEL.has(label)) return label === "updated" || label === "modified" ? WEIGHT.labelled - 1.5 : WEIGHT.labelled;
  if (head && isDateline(before, after)) return WEIGHT.dateline;
  const rest = `${before} ${after}`.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  if (rest === "" || /^(?:\d{1,2} )?(?:\d\d )?(?:[ap] ?m|gmt|utc|[a-z]?[sd]t|[ec]t|cest|local time)(?: .{0,12})?$/i.test(rest))
    return WEIGHT.alone;
  const year = mention.value.type === "figures" || (mention.value.type === "calendar" && mention.value.year !== null);
  if (!year) return 0;
  if (
    head &&
    rest.length < 70 &&
    !/[.!?]\s*$/.test(after) &&
    (/^\s*by\b/i.test(before) || /^[\s,|/·•-]*$/.test(before) || /^[\s,|/·•)-]*$/.test(after)) &&
    (block.kind !== "headline" || /^\s*by\b|[|·•]/i.test(before))
  )
    return WEIGHT.byline;
  return block.kind === "caption" && !/\b(?:file|archive)\b/i.test(before + after) ? WEIGHT.caption : 0;
}

/** Only a place before the date, an agency in brackets or a dash behind it. */
function isDateline(before: string, after: string): boolean {
  if (
    before.length > 60 ||
    !/^\s*(?:[([]\s*)?(?:\p{Lu}[\p{L}.'’-]*(?:[\s,/]+|(?=[,(]?\s*$))|(?:de|la|el|al|of|del|and)\s+){0,9}[,(]?\s*$/u.test(before)
  )
    return false;
  return /^\s*(?:[.,/]?\s*\([^()\n]{2,40}\)|--|[-–—]\s|[.,]?\s*\/[^/\n]{2,30}\/|:\s|[A-Z][\w ]{1,20}\s*(?:--|[-–—]\s))/.test(
    after.slice(0, 160),
  );
}

function addresses(article: Pick<Article, "text" | "blocks">): Candidate[] {
  const out: Candidate[] = [];
  for (const block of article.blocks.slice(0, HEAD)) {
    const line = article.text.slice(block.start, Math.min(block.end, block.start + 400));
    const match = /https?:|www\.|^\/|\.\w{2,4}\//.test(line) ? ADDRESS.exec(line) : null;
    if (match) out.push({ weight: WEIGHT.address, year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  }
  return out.filter((each) => isoDay(each.year ?? 0, each.month, each.day) !== null);
}

function copyrightYear(text: string): number | null {
  const match = COPYRIGHT.exec(text.slice(-600)) ?? COPYRIGHT.exec(text.slice(0, 600));
  return match ? Number(match[1]) : null;
}
