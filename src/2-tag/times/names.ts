import type { TimeValue } from "../../lexicon/time-values.js";
import { LABELS, MONTHS } from "../../lexicon/time-words.js";
import { wordSet } from "../../text.js";
import { type Found, figure, type Reader } from "./reader.js";

const TITLES = wordSet(
  "president chief mr mr. mrs mrs. ms ms. miss dr dr. gov governor senator gen general col colonel capt captain sgt sheikh comrade",
);
const PAPERS = wordSet(
  "times punch standard telegraph express mirror mail herald tribune post vanguard independent sun star observer leader",
);
const BODIES = wordSet(
  "brigade brigades battalion battalions movement youth group organization organisation party front regiment army forces committee club street square bridge avenue university airport hospital stadium alliance coalition revolution",
);
const ISLANDS = wordSet("island islands");
/** Before a bare month they leave no doubt that it is one. */
const SURE = wordSet("in since until till by of from during before after through throughout last next this late early mid");

/** Days, months and feasts in names: "April Glaspie", "Chief Sunday Igboho", "the Sunday Times", "the April 6 Youth Movement", "Christmas Island". */
export function isName(r: Reader, first: number, { last, value }: Found): boolean {
  if (value.type === "calendar" && value.day === null && value.year === null && r.word(first - 1) === "black") return true;
  if (r.capitals || !r.capital(last)) return isNumbered(r, first, value);
  const next = r.word(last);
  switch (value.type) {
    case "holiday":
      return ISLANDS.has(next);
    case "weekday":
      return TITLES.has(r.word(first - 1)) || (value.part === null && value.clock === null && PAPERS.has(next));
    case "calendar":
      if (value.month === null || value.year !== null) return false;
      if (BODIES.has(next)) return true;
      return (
        value.day === null && last - first === 1 && !SURE.has(r.word(first - 1)) && !MONTHS.has(r.word(first - 2)) && !MONTHS.has(next)
      );
    default:
      return false;
  }
}

/** "Resolution 2254 (2015)": the year of a paper. */
function isNumbered(r: Reader, first: number, value: TimeValue): boolean {
  if (value.type !== "calendar" || value.month !== null) return false;
  return r.word(first - 1) === "(" && figure(r.word(first - 2)) > 0 && LABELS.has(r.word(first - 3));
}
