import type { ClockTime, TimeValue } from "../../lexicon/time-values.js";
import { LABELS, LEADS, ZONES } from "../../lexicon/time-words.js";
import { countedAfter, eraAt, yearTail } from "./dates.js";
import { calendar, type Found, figure, monthOf, type Reader, shortYear, yearOf } from "./reader.js";

function dateOf(year: number, month: number, day: number): TimeValue | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? calendar({ year, month, day }) : null;
}

function zoned(hour: string | undefined, minute: string | undefined, zone: string | null): ClockTime {
  return { hour: Number(hour), minute: Number(minute ?? 0), zone };
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

const TRIGGER = /^(?:at|by|until|till|around|about|since|from|before|after|approximately|circa|@)$/;

/** A clock time: "5 p.m.", "5pm", "10:30 GMT", "0500Z", "1900 hours", "five o'clock". */
export function clockAt(r: Reader, i: number): { readonly clock: ClockTime; readonly last: number } | null {
  const word = r.word(i);
  const glued = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m|p\.m)\.?$/.exec(word);
  if (glued) return ended(r, glued[1], glued[2], (glued[3] ?? "").startsWith("p"), i + 1);
  const zulu = /^(\d{2}):?(\d{2})z$/.exec(word);
  if (zulu && Number(zulu[1]) <= 24) return { clock: zoned(zulu[1], zulu[2], "Z"), last: i + 1 };
  const plain = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(word);
  if (plain && Number(plain[1]) <= 24 && Number(plain[2] ?? 0) < 60) {
    const next = r.word(i + 1);
    const half = /^([ap])\.?m\.?$/.exec(next);
    if (half && next !== "am") return ended(r, plain[1], plain[2], half[1] === "p", i + 2);
    if (next === "am" && (plain[2] !== undefined || TRIGGER.test(r.word(i - 1)))) return ended(r, plain[1], plain[2], false, i + 2);
    if ((next === "a" || next === "p") && r.word(i + 2) === "." && r.word(i + 3) === "m")
      return ended(r, plain[1], plain[2], next === "p", i + 4);
    if (next === "o'clock") return { clock: zoned(plain[1], plain[2], null), last: i + 2 };
    if (plain[2] !== undefined) {
      const zone = zoneAt(r, i + 1);
      const strict = word.includes(":") && (/^\d\d:\d\d/.test(word) || TRIGGER.test(r.word(i - 1)));
      if (zone || strict) return { clock: zoned(plain[1], plain[2], zone?.zone ?? null), last: zone?.last ?? i + 1 };
    }
    return null;
  }
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(word);
  if (military) {
    const next = r.word(i + 1);
    const hours = next === "hours" || next === "hrs" || next === "h";
    const zone = zoneAt(r, hours ? i + 2 : i + 1);
    if (hours || (zone && zone.zone !== "ET"))
      return { clock: zoned(military[1], military[2], zone?.zone ?? null), last: zone?.last ?? (hours ? i + 2 : i + 1) };
    if (r.word(i - 1) === "at" && (yearOf(word) === 0 || Number(word) % 100 > 0 || Number(word) > 2030))
      return { clock: zoned(military[1], military[2], null), last: i + 1 };
  }
  return null;
}

function ended(
  r: Reader,
  hour: string | undefined,
  minute: string | undefined,
  afternoon: boolean,
  last: number,
): { clock: ClockTime; last: number } | null {
  const told = Number(hour);
  if (told > 24) return null;
  const zone = zoneAt(r, last);
  const full = told > 12 ? told : (told % 12) + (afternoon ? 12 : 0);
  return { clock: { hour: full, minute: Number(minute ?? 0), zone: zone?.zone ?? null }, last: zone?.last ?? last };
}

/** "GMT", "local time", "(EST)", "Kyiv time". */
function zoneAt(r: Reader, i: number): { readonly zone: string; readonly last: number } | null {
  const open = r.word(i) === "(" ? 1 : 0;
  const word = r.word(i + open);
  if (open && ZONES.has(word) && r.word(i + 2) === ")") return { zone: word === "local" ? word : word.toUpperCase(), last: i + 3 };
  if (ZONES.has(word) && !open) {
    if (word === "local" && r.word(i + 1) !== "time") return null;
    return { zone: word === "local" ? word : word.toUpperCase(), last: r.word(i + 1) === "time" ? i + 2 : i + 1 };
  }
  if (!open && r.capital(i) && r.word(i + 1) === "time" && /^[a-z]/.test(word)) return { zone: "local", last: i + 2 };
  return null;
}

const YEAR_HEADS =
  /^(?:the|a|an|'s|'|this|that|its|their|his|her|early|mid|late|year|summer|winter|spring|autumn|fall|failed|bloody|disputed|deadly|devastating|brief|own)$/;

/** A year by itself: "in 2014", "the 2003 invasion", "(1998)", "490 BC". */
export function fromYear(r: Reader, i: number): Found | null {
  const word = r.word(i);
  if (eraAt(r, i + 1) && figure(word) > 0) return { last: i + 2, value: calendar({ year: figure(word), bc: true }) };
  if (r.word(i + 1) === "ad" && figure(word) > 0 && r.text(i + 1) === "AD") return { last: i + 2, value: calendar({ year: figure(word) }) };
  if (/^(?:ad|a\.d\.)$/.test(r.word(i - 1)) && figure(word) > 0) return { last: i + 1, value: calendar({ year: figure(word) }) };
  const year = yearOf(word);
  if (year === 0) return r.ancient ? fromAncientYear(r, i) : null;
  const before = r.word(i - 1);
  const next = r.word(i + 1);
  if (
    LABELS.has(before) ||
    /^[$€£#+@:/*=]$/.test(before) ||
    /[-\d]$/.test(before) ||
    /^[%°]$/.test(next) ||
    /^\d/.test(next) ||
    /^\($/.test(before + next)
  )
    return null;
  if (/^(?:hours|hrs|gmt|utc)$/.test(next)) return null;
  // Round figures and those before the press are counts unless a preposition of time speaks for a year.
  const led =
    LEADS.has(before) &&
    before !== "about" &&
    before !== "around" &&
    before !== "than" &&
    before !== "as" &&
    before !== "each" &&
    before !== "every";
  const verbs = /^(?:killed|wounded|injured|displaced|dead|more|strong|others)$/.test(next);
  if (countedAfter(r, i) && !(led && (verbs || year % 10 !== 0))) return null;
  if (led) return year % 1000 === 0 && year !== 2000 ? null : { last: i + 1, value: calendar({ year }) };
  if (year < 1500) return null;
  const plural = /^[a-z-]{3,}s$/.test(next) && !r.capital(i + 1);
  if (YEAR_HEADS.test(before) && !(year % 100 === 0 && plural)) return { last: i + 1, value: calendar({ year }) };
  const ends = next === "" || /^[.,;:)]$/.test(next);
  if (year < 1900 && ends && (before === "(" || before === "," || before === "")) return { last: i + 1, value: calendar({ year }) };
  if (year < 1900 || (plural && year % 10 === 0)) return null;
  if (before === "(" || before === "," || before === "" || before === "-" || before === "and" || before === "or")
    return { last: i + 1, value: calendar({ year }) };
  if (
    /^(?:or|some|nearly|almost|over|least|most|only|just|about|around|than|approximately|another|additional|with|at|against|for|had|have|has|were|are|is|was|to)$/.test(
      before,
    )
  )
    return null;
  return year % 100 !== 0 || ends ? { last: i + 1, value: calendar({ year }) } : null;
}

/** "in 499" in a text that counts years before our era. */
function fromAncientYear(r: Reader, i: number): Found | null {
  const fits = /^[1-9]\d\d$/.test(r.word(i)) && LEADS.has(r.word(i - 1)) && !/^(?:about|around|than|as|of|for|to|and)$/.test(r.word(i - 1));
  return fits && !countedAfter(r, i) && !/^[a-z]+s$/.test(r.word(i + 1))
    ? { last: i + 1, value: calendar({ year: Number(r.word(i)), bc: true }) }
    : null;
}

/** "1990s", "the '90s", "mid-1990s", "the 480s BC". */
export function fromDecade(r: Reader, i: number): Found | null {
  let at = i;
  if (r.word(at) === "'" && /^\d0s$/.test(r.word(at + 1))) at++;
  const match = /^'?(\d{2,4}?)0'?s$/.exec(r.word(at));
  let last = at + 1;
  let digits = match?.[1] ?? "";
  if (!match && /^[12]\d{2}0$/.test(r.word(at)) && r.word(at + 1) === "'s" && r.word(i - 1) === "the") {
    digits = r.word(at).slice(0, 3);
    last = at + 2;
  }
  if (!match && /^'?[2-9]0s$/.test(r.word(at))) digits = r.word(at).replace(/\D/g, "").slice(0, 1);
  if (digits === "") return null;
  const bc = eraAt(r, last);
  if (bc) return { last: last + 1, value: { type: "decade", from: Number(digits) * 10, portion: null, bc: true } };
  if (digits.length === 1) {
    const before = r.word(i - 1);
    return before === "the" || before === "early" || before === "late" || before === "mid"
      ? { last, value: { type: "decade", from: 1900 + Number(digits) * 10, portion: null, bc: false } }
      : null;
  }
  if (digits.length !== 3) return null;
  const from = Number(digits) * 10;
  return from >= 1000 && from <= 2090 ? { last, value: { type: "decade", from, portion: null, bc: false } } : null;
}

/** "21st century", "the fifth century BC"; `i` at the ordinal. */
export function fromCentury(r: Reader, i: number, ordinal: number): Found | null {
  if (r.word(i + 1) !== "century" || ordinal < 1) return null;
  const bc = eraAt(r, i + 2);
  return { last: bc ? i + 3 : i + 2, value: { type: "century", from: (ordinal - 1) * 100, portion: null, bc } };
}
