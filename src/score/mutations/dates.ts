import type { GoldArticle } from "../gold.js";
import { edited, replacements, rewritten } from "./rewrite.js";

/** The calendar comes round every 28 years: weekdays, months and leap days stay. */
const ROUND = 28;

export function otherYears(article: GoldArticle): GoldArticle | null {
  if (!article.publishedAt) return null;
  const by = Number(article.publishedAt.slice(0, 4)) < 1990 ? ROUND : -ROUND;
  const edits = replacements(article.text, /(?<![\d,./-])(?:19|20)\d\d(?!\d|,\d{3})/g, ([year]) => String(Number(year) + by));
  return rewritten(article, edited(article.text, edits), { date: (date) => `${Number(date.slice(0, 4)) + by}${date.slice(4)}` });
}

const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
const DAY_FIRST = new RegExp(`(?<![\\d-] ?)\\b(?<day>\\d{1,2}) (?<month>${MONTH})\\b(?! \\d{1,2}\\b(?!\\d))`, "g");
const MONTH_FIRST = new RegExp(
  `\\b(?<month>${MONTH}) (?<day>\\d{1,2})\\b(?!\\d|:| (?:and|to|or) \\d|[-–]\\d)(?:(?<year>, \\d{4})(?!\\d))?`,
  "g",
);

/** "12 March 2020" for "March 12, 2020" and the other way round. */
export function otherDates(article: GoldArticle): GoldArticle | null {
  const dayFirst = (article.text.match(DAY_FIRST) ?? []).length > (article.text.match(MONTH_FIRST) ?? []).length;
  const edits = dayFirst
    ? replacements(article.text, DAY_FIRST, ({ groups }) => `${groups?.month} ${groups?.day}`)
    : replacements(article.text, MONTH_FIRST, ({ groups }) => `${groups?.day} ${groups?.month}${groups?.year?.slice(1) ?? ""}`);
  return edits.length === 0 ? null : rewritten(article, edited(article.text, edits));
}
