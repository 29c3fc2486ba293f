import type { TimeValue } from "../../lexicon/time-values.js";
import { DAY_PARTS, NUMBERS, ORDINALS, SEASONS, UNITS, WEEKDAY_PLURAL, WEEKDAYS } from "../../lexicon/time-words.js";
import { clockAt } from "./clocks.js";
import { fromDay, fromMonth, fromOrdinalDay, weekdayOf } from "./dates.js";
import { clockTail, dayTail, fromPart, fromWeekday } from "./days.js";
import { fromFigures } from "./figures.js";
import { fromAmount, fromBareUnit, fromDayBefore, fromHyphened } from "./offsets.js";
import { fromCompound, fromPortion, fromPortionNoun, fromWeekOf, fromWithin } from "./portions.js";
import { calendar, DEEPEST, dayOf, type Found, monthOf, type Reader, yearOf } from "./reader.js";
import { fromRelation } from "./relations.js";
import { fromSeason, holidayAt, weekendAt } from "./seasons.js";
import { fromCentury, fromDecade, fromYear } from "./years.js";

/** The longest time expression that begins at token `i`, or null. */
export function parse(r: Reader, i: number, depth = 0): Found | null {
  if (depth > DEEPEST) return null;
  const word = r.word(i);
  if (word === "") return null;
  if (word === "the") return afterThe(r, i + 1, depth);
  const code = word.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 39) return fromDigit(r, i, depth);
  return fromWord(r, i, depth, false);
}

/** Figures: dates before clock times before years before amounts. */
function fromDigit(r: Reader, i: number, depth: number): Found | null {
  const whole = fromFigures(r, i);
  if (whole) return whole.also ? whole : dayTail(r, whole, depth);
  const date = fromDay(r, i);
  if (date) return date.also ? date : dayTail(r, date, depth);
  const clock = clockAt(r, i);
  if (clock) return clockTail(r, clock.last, { type: "clock", clock: clock.clock }, depth);
  const century = fromCentury(r, i, dayOf(r.word(i)));
  if (century) return century;
  const amount = fromAmount(r, i, parseDate(depth));
  if (amount) return amount;
  return fromYear(r, i) ?? fromDecade(r, i) ?? holidayAt(r, i) ?? fromHyphened(r, i);
}

/** The parser that rules for offsets call for the date after "two days after". */
function parseDate(depth: number): (r: Reader, i: number) => Found | null {
  return (r, i) => {
    const found = parse(r, i, depth + 2);
    const type = found?.value.type;
    return found && (type === "calendar" || type === "weekday" || type === "holiday" || type === "figures" || type === "day")
      ? found
      : null;
  };
}

function fromWord(r: Reader, i: number, depth: number, the: boolean): Found | null {
  const word = r.word(i);
  // "May Day" before "May".
  const feast = holidayAt(r, i);
  if (feast) return feast;
  const month = fromMonth(r, i);
  if (month && the) return null;
  if (month) return month.also ? month : dayTail(r, month, depth);
  const weekday = weekdayOf(r, i);
  if (weekday > 0) return fromWeekday(r, i, weekday, null, depth);
  return (
    simple(r, i, depth) ??
    fromPortion(r, i, depth) ??
    fromRelation(r, i, depth, the) ??
    fromSeason(r, i, null, the) ??
    fromPart(r, i, depth, the) ??
    (NUMBERS.has(word) || word.includes("-") || word === "half" || word === "couple" || word === "dozens" ? numeric(r, i, depth) : null) ??
    weekendAt(r, i, the) ??
    fromBareUnit(r, i, parseDate(depth)) ??
    setAt(r, i, depth)
  );
}

/** "Thursday-Friday night", one token. */
function fromDayPair(r: Reader, i: number): Found | null {
  const match = /^([a-z]+day)-([a-z]+day)$/.exec(r.word(i));
  const [from, to] = [WEEKDAYS.get(match?.[1] ?? ""), WEEKDAYS.get(match?.[2] ?? "")];
  if (!from || !to) return null;
  const value = { type: "weekday", relation: null, week: null, part: null, clock: null } as const;
  const also = { first: i, last: i + 1, value: { ...value, weekday: to }, range: true, cut: r.word(i).indexOf("-") };
  return { last: i + 1, value: { ...value, weekday: from }, also };
}

function numeric(r: Reader, i: number, depth: number): Found | null {
  return (
    fromAmount(r, i, parseDate(depth)) ??
    fromHyphened(r, i) ??
    fromDecade(r, i) ??
    fromCompound(r, i, depth) ??
    fromFigures(r, i) ??
    fromDayPair(r, i)
  );
}

function afterThe(r: Reader, i: number, depth: number): Found | null {
  const word = r.word(i);
  const ordinalDay = /^\d+(?:st|nd|rd|th)/.test(word) ? (fromDay(r, i) ?? fromOrdinalDay(r, i)) : null;
  if (ordinalDay) return ordinalDay.also ? ordinalDay : dayTail(r, ordinalDay, depth);
  const first = ORDINALS.get(word);
  if (first !== undefined) {
    const within = fromWithin(r, i, first, depth);
    if (within) return within;
    const century = fromCentury(r, i, first);
    if (century) return century;
  }
  const noun = fromPortionNoun(r, i, depth);
  if (noun) return noun;
  if (word === "year" || word === "years") {
    const year = yearOf(r.word(i + 1));
    if (year > 0) return { last: i + 2, value: calendar({ year }) };
  }
  const before = fromDayBefore(r, i, parseDate(depth)) ?? fromWeekOf(r, i, depth);
  if (before) return before;
  // The article is no part of "the 2 August attack", "the 2003 invasion", "the 24 hours": they are read from the figure on.
  if (/^\d/.test(word) || word === "'") return fromCentury(r, i, dayOf(word)) ?? fromDecade(r, i);
  if (word === "time" && /^(?:at|by|around|during|until)$/.test(r.word(i - 2)))
    return r.word(i - 2) === "at" ? { last: i + 1, value: { type: "vague", toward: null } } : null;
  if (
    (word === "past" || word === "future") &&
    /^in$/.test(r.word(i - 2)) &&
    !UNITS.has(r.word(i + 1)) &&
    !NUMBERS.has(r.word(i + 1)) &&
    !/^\d/.test(r.word(i + 1))
  )
    return { last: i + 1, value: { type: "vague", toward: word === "past" ? -1 : 1 } };
  if (SIMPLE.has(word)) return null;
  return fromWord(r, i, depth + 1, true);
}

const SIMPLE: ReadonlyMap<string, TimeValue> = new Map<string, TimeValue>([
  ["today", { type: "day", shift: 0, part: null }],
  ["yesterday", { type: "day", shift: -1, part: null }],
  ["tomorrow", { type: "day", shift: 1, part: null }],
  ["tonight", { type: "day", shift: 0, part: "night" }],
  ["overnight", { type: "overnight", into: null }],
  ["now", { type: "vague", toward: 0 }],
  ["currently", { type: "vague", toward: 0 }],
  ["presently", { type: "vague", toward: 0 }],
  ["nowadays", { type: "vague", toward: 0 }],
  ["recently", { type: "vague", toward: -1 }],
  ["daily", { type: "set" }],
  ["weekly", { type: "set" }],
  ["monthly", { type: "set" }],
  ["nightly", { type: "set" }],
  ["hourly", { type: "set" }],
  ["annually", { type: "set" }],
  ["yearly", { type: "set" }],
]);

function simple(r: Reader, i: number, depth: number): Found | null {
  const word = r.word(i);
  if (word === "then") return /^(?:since|until)$/.test(r.word(i - 1)) ? { last: i + 1, value: { type: "then" } } : null;
  const value = SIMPLE.get(word);
  if (!value) return null;
  if (value.type === "day") {
    const part = DAY_PARTS.get(r.word(i + 1));
    return dayTail(r, { last: part ? i + 2 : i + 1, value: { ...value, part: part ?? value.part } }, depth);
  }
  if (value.type === "overnight") {
    const link = r.word(i + 1);
    const inner = /^(?:into|to|on|from|between)$/.test(link) ? parse(r, i + 2, depth + 2) : parse(r, i + 1, depth + 2);
    if (inner && (inner.value.type === "weekday" || inner.value.type === "calendar" || inner.value.type === "day")) {
      // "overnight from Monday to Tuesday": the night is the range itself.
      if (link === "from" || link === "between") return null;
      const into = link === "into" || link === "to";
      return into ? { last: inner.last, value: { type: "overnight", into: inner.value } } : inner;
    }
  }
  return { last: i + 1, value };
}

/** "every Friday", "each day", "on Fridays", "per day". */
function setAt(r: Reader, i: number, depth: number): Found | null {
  const word = r.word(i);
  if (WEEKDAY_PLURAL.has(word)) return { last: i + 1, value: { type: "set" } };
  if (word !== "every" && word !== "each" && word !== "per") return null;
  const at = /^(?:other|few|second|single|two|three)$/.test(r.word(i + 1)) ? i + 2 : i + 1;
  const next = r.word(at);
  if (UNITS.has(next) || DAY_PARTS.has(next) || SEASONS.has(next) || WEEKDAY_PLURAL.has(`${next}s`))
    return { last: at + 1, value: { type: "set" } };
  if (monthOf(next) > 0 && r.capital(at) && depth <= DEEPEST) return { last: at + 1, value: { type: "set" } };
  return null;
}
