// One by one: Node would load all three hundred modules of date-fns.
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { endOfMonth } from "date-fns/endOfMonth";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import type { Portion, Season } from "../../lexicon/time-values.js";

/**
 * Plain calendar days. date-fns reads and writes dates by their local parts; this class answers with the UTC ones, so that no zone of any
 * machine, with its summer times and skipped days, can shift a day.
 */
class PlainDate extends Date {
  override getFullYear(): number {
    return this.getUTCFullYear();
  }
  override getMonth(): number {
    return this.getUTCMonth();
  }
  override getDate(): number {
    return this.getUTCDate();
  }
  override getDay(): number {
    return this.getUTCDay();
  }
  override getTimezoneOffset(): number {
    return 0;
  }
  override setFullYear(year: number, month = this.getUTCMonth(), day = this.getUTCDate()): number {
    return this.setUTCFullYear(year, month, day);
  }
  override setMonth(month: number, day = this.getUTCDate()): number {
    return this.setUTCMonth(month, day);
  }
  override setDate(day: number): number {
    return this.setUTCDate(day);
  }
  override setHours(hour: number, minute = 0, second = 0, ms = 0): number {
    return this.setUTCHours(hour, minute, second, ms);
  }
}

/** An inclusive stretch of days. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

function toDate(iso: string): PlainDate {
  const date = new PlainDate(0);
  date.setUTCFullYear(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)));
  return date;
}

function toIso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The day as ISO, or null where the calendar has no such day (30 February). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1 || year > 9998 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function daysInMonth(year: number, month: number): number {
  return month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

const DAY = 86_400_000;

/** Days since the first of 1970. */
function dayNumber(iso: string): number {
  return new Date(0).setUTCFullYear(yearOfDay(iso), monthOfDay(iso) - 1, Number(iso.slice(8, 10))) / DAY;
}

export function plusDays(iso: string, days: number): string {
  return toIso(new Date((dayNumber(iso) + days) * DAY));
}

/** Day of the month kept where the month has it, else its last day. */
export function plusMonths(iso: string, months: number): string {
  return toIso(addMonths(toDate(iso), months));
}

export function plusYears(iso: string, years: number): string {
  return toIso(addYears(toDate(iso), years));
}

export function daysApart(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO days sort as text. */
export function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

export function yearOfDay(iso: string): number {
  return Number(iso.slice(0, 4));
}

export function monthOfDay(iso: string): number {
  return Number(iso.slice(5, 7));
}

/** 1 Monday … 7 Sunday. */
export function weekdayOfDay(iso: string): number {
  return new Date(dayNumber(iso) * DAY).getUTCDay() || 7;
}

/** Monday to Sunday. */
export function weekOf(iso: string): Days {
  const start = toIso(startOfISOWeek(toDate(iso)));
  return { start, end: plusDays(start, 6) };
}

export function monthRange(year: number, month: number): Days {
  const start = isoDay(year, month, 1) ?? "0001-01-01";
  return { start, end: toIso(endOfMonth(toDate(start))) };
}

export function monthOfDate(iso: string): Days {
  return monthRange(yearOfDay(iso), monthOfDay(iso));
}

export function yearRange(year: number, through = year): Days {
  return { start: isoDay(year, 1, 1) ?? "0001-01-01", end: isoDay(through, 12, 31) ?? "9998-12-31" };
}

/** Three months; a winter begins in December of its year. */
export function seasonRange(year: number, season: Season): Days {
  const first = { spring: 3, summer: 6, autumn: 9, winter: 12 }[season];
  const start = monthRange(year, first).start;
  return { start, end: plusDays(plusMonths(start, 3), -1) };
}

export function quarterRange(year: number, quarter: number): Days {
  const start = monthRange(year, quarter * 3 - 2).start;
  return { start, end: plusDays(plusMonths(start, 3), -1) };
}

/** Stretches of a month: the first ten days, the 11th to the 20th, the rest. */
const MONTH_THIRDS: ReadonlyMap<Portion, readonly [number, number]> = new Map<Portion, readonly [number, number]>([
  ["early", [1, 10]],
  ["start", [1, 10]],
  ["mid", [11, 20]],
  ["late", [21, 31]],
  ["end", [21, 31]],
  ["first-half", [1, 15]],
  ["second-half", [16, 31]],
]);

/** The told stretch of a month, week, year or longer unit, by thirds or halves. */
export function portionOf(whole: Days, portion: Portion, unit: "week" | "month" | "year"): Days {
  if (unit === "month") {
    const days = MONTH_THIRDS.get(portion);
    if (!days) return whole;
    const end = plusDays(whole.start, days[1] - 1);
    return { start: plusDays(whole.start, days[0] - 1), end: earlier(end, whole.end) };
  }
  if (unit === "week") {
    if (portion === "early" || portion === "start") return { start: whole.start, end: plusDays(whole.start, 2) };
    if (portion === "mid") return { start: plusDays(whole.start, 1), end: plusDays(whole.start, 3) };
    if (portion === "late" || portion === "end") return { start: plusDays(whole.start, 3), end: whole.end };
    return whole;
  }
  const months = (yearOfDay(whole.end) - yearOfDay(whole.start) + 1) * 12;
  const cut = (from: number, to: number): Days => ({
    start: plusMonths(whole.start, Math.round(months * from)),
    end: plusDays(plusMonths(whole.start, Math.round(months * to)), -1),
  });
  if (portion === "early" || portion === "start") return cut(0, 1 / 3);
  if (portion === "mid") return cut(1 / 3, 2 / 3);
  if (portion === "late" || portion === "end") return cut(2 / 3, 1);
  if (portion === "first-half") return cut(0, 1 / 2);
  if (portion === "second-half") return cut(1 / 2, 1);
  return whole;
}

/** Long enough before a day to be history: a month and in another year, or more than three months. */
export function isDistant(end: string, anchor: string): boolean {
  const days = daysApart(end, anchor);
  return days > 92 || (days > 31 && yearOfDay(end) < yearOfDay(anchor));
}
