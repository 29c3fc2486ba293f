import type { CalendarValue, ClockTime, DayPart, Portion, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import { MONTH_SHORT, MONTHS, NUMBERS, UNITS } from "../../lexicon/time-words.js";
import type { Token } from "../../types.js";

/** What a rule of the grammar found: the tokens up to `last`, exclusive, and what they say. */
export interface Found {
  readonly last: number;
  readonly value: TimeValue;
  /** Some rules name two dates in one go: "3 and 5 May", "3-5 May", "1992-95". */
  readonly also?: Also;
}

export interface Also {
  readonly first: number;
  readonly last: number;
  readonly value: TimeValue;
  /** The two are the ends of a range rather than members of a list. */
  readonly range: boolean;
  /** Position of the hyphen within the token that holds both ends. */
  readonly cut?: number;
}

/** No expression of the news nests deeper; the bound keeps the grammar linear on any text. */
export const DEEPEST = 5;

/** A rule that reads the longest expression at a token. */
export type Grammar = (r: Reader, i: number, depth: number) => Found | null;

/** As much of a token as the grammar asks for. */
export type Word = Pick<Token, "text" | "norm" | "start" | "end">;

/** The words of one sentence. A position outside of it reads as an empty word, so rules need no bounds checks. */
export class Reader {
  floor = 0;
  limit = 0;
  /** The text counts years before our era: "in 499" is one of them. */
  readonly ancient: boolean;

  constructor(
    readonly tokens: readonly Word[],
    readonly capitals: boolean,
    private readonly grammar: Grammar,
  ) {
    this.ancient = tokens.some((token) => token.text === "BC" || token.text === "BCE" || token.text === "B.C.");
  }

  /** Any expression at `i`, for rules that hold another: "the end of" + May. */
  parse(i: number, depth: number): Found | null {
    return depth > DEEPEST ? null : this.grammar(this, i, depth);
  }

  enter(first: number, last: number): void {
    this.floor = first;
    this.limit = last;
  }

  word(i: number): string {
    if (i < this.floor || i >= this.limit) return "";
    return this.tokens[i]?.norm ?? "";
  }

  text(i: number): string {
    if (i < this.floor || i >= this.limit) return "";
    return this.tokens[i]?.text ?? "";
  }

  /** Written with a capital, or in a text that is all capitals and cannot tell. */
  capital(i: number): boolean {
    if (i < this.floor || i >= this.limit) return false;
    const first = this.tokens[i]?.text.charCodeAt(0) ?? 0;
    return this.capitals || (first >= 65 && first <= 90);
  }

  /** Whether token `i` directly follows the one before, with no space. */
  glued(i: number): boolean {
    const before = this.tokens[i - 1];
    const here = this.tokens[i];
    return before !== undefined && here !== undefined && before.end === here.start;
  }
}

const BLANK: CalendarValue = {
  type: "calendar",
  year: null,
  yearRef: null,
  month: null,
  monthRef: null,
  day: null,
  weekday: null,
  portion: null,
  part: null,
  clock: null,
  relation: null,
  bc: false,
};

/** A calendar value of the parts that are told. */
export function calendar(parts: Partial<CalendarValue>): CalendarValue {
  return { ...BLANK, ...parts };
}

/** Month number of a word, full or short; 0 for none. */
export function monthOf(word: string): number {
  return MONTHS.get(word) ?? MONTH_SHORT.get(word) ?? 0;
}

/** The number that a token gives as a figure of up to four digits, else −1. */
export function figure(word: string): number {
  return /^\d{1,4}$/.test(word) ? Number(word) : -1;
}

/** The day of the month that a token gives ("5", "05", "5th"), else 0. */
export function dayOf(word: string): number {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
}

/** A year of four digits, else 0. */
export function yearOf(word: string): number {
  if (!/^[12]\d{3}$/.test(word)) return 0;
  const year = Number(word);
  return year <= 2100 ? year : 0;
}

/** Two figures for a year: up to 30 they are of this century, as no archive of news is older than the 1930s in that form. */
export function shortYear(two: number): number {
  return two <= 40 ? 2000 + two : 1900 + two;
}

export interface Amount {
  readonly amount: number | null;
  readonly last: number;
}

/** "three", "24", "a few", "a couple of", "two and a half", "two or three", "twenty-four", "several". */
export function readAmount(r: Reader, i: number): Amount | null {
  const word = r.word(i);
  if (word === "a" || word === "an") {
    const next = r.word(i + 1);
    if (next === "few" || next === "good" || next === "great") return { amount: null, last: r.word(i + 2) === "many" ? i + 3 : i + 2 };
    if (next === "couple") return { amount: 2, last: r.word(i + 2) === "of" ? i + 3 : i + 2 };
    if (next === "dozen") return { amount: 12, last: i + 2 };
    if (next === "number" && r.word(i + 2) === "of") return { amount: null, last: i + 3 };
    if (next === "half" && UNITS.has(r.word(i + 2))) return { amount: 0.5, last: i + 2 };
    return { amount: 1, last: i + 1 };
  }
  if (word === "half" && (r.word(i + 1) === "a" || r.word(i + 1) === "an")) return { amount: 0.5, last: i + 2 };
  if (word === "couple") return { amount: 2, last: r.word(i + 1) === "of" ? i + 2 : i + 1 };
  if (word === "dozens" || word === "hundreds" || word === "thousands")
    return r.word(i + 1) === "of" ? { amount: null, last: i + 2 } : null;
  const amount = numberOf(word);
  if (amount === undefined) return null;
  let last = i + 1;
  let value = amount;
  if (r.word(last) === "and" && r.word(last + 1) === "a" && r.word(last + 2) === "half") {
    last += 3;
    value = value === null ? null : value + 0.5;
  } else if ((r.word(last) === "or" || r.word(last) === "to") && typeof numberOf(r.word(last + 1)) === "number") {
    value = null;
    last += 2;
  } else if (r.word(last) === "dozen" || r.word(last) === "hundred") {
    value = value === null ? null : value * (r.word(last) === "dozen" ? 12 : 100);
    last += 1;
  } else if (value === 20 || value === 30 || value === 40 || value === 50) {
    const unit = NUMBERS.get(r.word(last));
    if (typeof unit === "number" && unit < 10 && r.word(last) !== "a" && r.word(last) !== "an") {
      value += unit;
      last += 1;
    }
  }
  return { amount: value, last };
}

/** A number in figures or letters; undefined for none, null for "several". */
export function numberOf(word: string): number | null | undefined {
  if (/^\d{1,4}(?:\.\d)?$/.test(word)) return Number(word);
  const plain = NUMBERS.get(word);
  if (plain !== undefined) return plain;
  const dash = word.indexOf("-");
  if (dash > 0) {
    const tens = NUMBERS.get(word.slice(0, dash));
    const ones = NUMBERS.get(word.slice(dash + 1));
    if (typeof tens === "number" && typeof ones === "number" && tens >= 20 && tens % 10 === 0 && ones < 10) return tens + ones;
    const range = /^(\d{1,3})-(\d{1,3})$/.exec(word);
    if (range) return null;
  }
  return undefined;
}

export function unitOf(word: string): TimeUnit | null {
  return UNITS.get(word) ?? null;
}

/** Sets the part of the day on a value that names one day; null where it names none. */
export function withPart(value: TimeValue, part: DayPart | null, clock: ClockTime | null): TimeValue | null {
  switch (value.type) {
    case "calendar":
      return value.day === null && value.monthRef === null ? null : { ...value, part: part ?? value.part, clock: clock ?? value.clock };
    case "weekday":
      return { ...value, part: part ?? value.part, clock: clock ?? value.clock };
    case "day":
    case "holiday":
      return { ...value, part: part ?? value.part };
    case "period":
      return value.unit === "day" ? { type: "part", part: part ?? "morning", relation: value.relation } : null;
    case "part":
      return { ...value, part: part ?? value.part };
    case "offset":
    case "figures":
    case "range":
    case "overnight":
      return value;
    default:
      return null;
  }
}

/** Sets "early", "the end of" on a value; null where that makes no sense. */
export function withPortion(value: TimeValue, portion: Portion): TimeValue | null {
  switch (value.type) {
    case "calendar":
      return value.day === null
        ? { ...value, portion }
        : portion === "so-far" || portion === "remaining" || portion === "early" || portion === "late"
          ? value
          : null;
    case "period":
    case "season":
    case "decade":
    case "century":
      return { ...value, portion };
    case "weekday":
    case "day":
    case "part":
    case "holiday":
    case "within":
    case "overnight":
    case "offset":
    case "range":
      return value;
    case "weekend":
    case "quarter":
    case "figures":
      return value;
    case "window":
      return value;
    default:
      return null;
  }
}
