import type { TimeValue } from "../../lexicon/time-values.js";
import { LABELS } from "../../lexicon/time-words.js";
import { zoned } from "./clocks.js";
import { calendar, type Found, monthOf, type Reader, shortYear } from "./reader.js";
import { yearTail } from "./years.js";

function dateOf(year: number, month: number, day: number): TimeValue | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? calendar({ year, month, day }) : null;
}

/** One token that holds a whole date: "2021-08-05", "05/08/21", "2021/08/05", "242130ZFEB22", "05.08.2021". */
export function fromFigures(r: Reader, i: number): Found | null {
  const word = r.word(i);
  const iso = /^([12]\d{3})[-/.](\d{1,2})[-/.](\d{1,2})(?:t(\d{2}):?(\d{2})\S*)?$/.exec(word);
  if (iso) {
    const value = dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return value ? { last: i + 1, value } : null;
  }
  const slashed = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|[12]\d{3})$/.exec(word);
  if (slashed) {
    const [a, b, tail] = [Number(slashed[1]), Number(slashed[3]), slashed[4] ?? ""];
    // With dots or hyphens two figures for the year look like a version, a score or part of a phone number, unless both others are padded.
    const padded = slashed[1]?.length === 2 && slashed[3]?.length === 2;
    if (tail.length === 2 && slashed[2] !== "/" && !padded) return null;
    if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
    if (LABELS.has(r.word(i - 1)) || /^\d/.test(r.word(i - 1))) return null;
    return { last: i + 1, value: { type: "figures", a, b, year: tail.length === 2 ? shortYear(Number(tail)) : Number(tail) } };
  }
  const group = /^(\d{2})(\d{2})(\d{2})z([a-z]{3})?(\d{2}|\d{4})?$/.exec(word);
  if (group) return fromDateTimeGroup(r, i, group);
  const yearMonth = /^([12]\d{3})-(\d{2})$/.exec(word);
  if (yearMonth) return fromYearPair(r, i, Number(yearMonth[1]), yearMonth[2] ?? "");
  const years = /^([12]\d{3})-([12]\d{3})$/.exec(word);
  if (years) {
    const [from, to] = [Number(years[1]), Number(years[2])];
    return from < to && to <= 2100 ? yearsFound(r, i, from, to) : null;
  }
  const withMonth = /^([a-z.]{3,9})-([a-z.]{3,9})$/.exec(word);
  if (withMonth) return fromMonthPair(r, i, monthOf(withMonth[1] ?? ""), monthOf(withMonth[2] ?? ""));
  const telegram = /^(\d{1,2})-?([a-z]{3,9})-?(\d{2}|\d{4})$/.exec(word);
  if (telegram) {
    const month = monthOf(telegram[2] ?? "");
    const year = telegram[3] ?? "";
    const value = month ? dateOf(year.length === 2 ? shortYear(Number(year)) : Number(year), month, Number(telegram[1])) : null;
    return value ? { last: i + 1, value } : null;
  }
  return null;
}

/** Two years in one token, as two expressions. */
function yearsFound(r: Reader, i: number, from: number, to: number): Found {
  const also = { first: i, last: i + 1, value: calendar({ year: to }), range: true, cut: r.word(i).indexOf("-") };
  return { last: i + 1, value: calendar({ year: from }), also };
}

/** "1992-95" is two years, "2021-08" a month unless it reads as two years that follow each other. */
function fromYearPair(r: Reader, i: number, year: number, tail: string): Found | null {
  const end = Math.floor(year / 100) * 100 + Number(tail);
  const next = Number(tail) === (year % 100) + 1;
  if (!next && Number(tail) >= 1 && Number(tail) <= 12 && year > 1900)
    return { last: i + 1, value: calendar({ year, month: Number(tail) }) };
  return end > year && end <= 2100 ? yearsFound(r, i, year, end) : null;
}

/** "March-April 2020", "19 March-30 April" where the first day was read before. */
function fromMonthPair(r: Reader, i: number, from: number, to: number): Found | null {
  if (from === 0 || to === 0 || !r.capital(i)) return null;
  const tail = yearTail(r, i + 1, false);
  const told = { year: tail?.year ?? null, yearRef: tail?.yearRef ?? null };
  const also = { first: i, last: tail?.last ?? i + 1, value: calendar({ ...told, month: to }), range: true, cut: r.word(i).indexOf("-") };
  return {
    last: i + 1,
    value: calendar({ ...told, month: from, year: told.year !== null && from > to ? told.year - 1 : told.year }),
    also,
  };
}

/** "242130Z FEB 22" and the like: day, hour, minute in Zulu time. */
function fromDateTimeGroup(r: Reader, i: number, group: RegExpExecArray): Found | null {
  const day = Number(group[1]);
  const clock = zoned(group[2], group[3], "Z");
  if (day < 1 || day > 31 || clock.hour > 24 || clock.minute > 59) return null;
  let last = i + 1;
  let month = group[4] ? monthOf(group[4]) : 0;
  let year = group[5] ?? "";
  if (month === 0) {
    month = monthOf(r.word(last));
    if (month > 0) last++;
  }
  if (month > 0 && year === "" && /^(?:\d{2}|[12]\d{3})$/.test(r.word(last))) {
    year = r.word(last);
    last++;
  }
  const told = year === "" ? null : year.length === 2 ? shortYear(Number(year)) : Number(year);
  return { last, value: calendar({ day, month: month || null, year: told, clock, monthRef: month ? null : "this" }) };
}
