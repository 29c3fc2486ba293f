import type { ClockTime, DayPart, Portion, Relation, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import {
  DAY_PARTS,
  HOLIDAYS,
  NUMBERS,
  ORDINALS,
  PORTION_NOUNS,
  PORTIONS,
  RELATIONS,
  SEASONS,
  UNIT_PLURAL,
  UNITS,
  WEEKDAY_PLURAL,
} from "../../lexicon/time-words.js";
import { PhraseIndex } from "../../text.js";
import { fromDay, fromMonth, fromOrdinalDay, relatedYear, weekdayOf, yearTail } from "./dates.js";
import { clockAt, fromCentury, fromDecade, fromFigures, fromYear } from "./figures.js";
import { fromAmount, fromBareUnit, fromDayBefore, fromHyphened } from "./offsets.js";
import { calendar, dayOf, type Found, monthOf, type Reader, withPart, withPortion, yearOf } from "./reader.js";

/** No expression of the news nests deeper; the bound keeps the grammar linear on any text. */
const DEEPEST = 5;

const holidays = new PhraseIndex<string>();
for (const [phrase, name] of HOLIDAYS) {
  const parts = phrase.split(" ");
  holidays.add(parts, name);
  if (phrase.includes("'s"))
    holidays.add(
      parts.flatMap((part) => (part.endsWith("'s") ? [part.slice(0, -2), "'s"] : [part])),
      name,
    );
}

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
  const month = fromMonth(r, i);
  if (month && the) return null;
  if (month) return month.also ? month : dayTail(r, month, depth);
  const weekday = weekdayOf(r, i);
  if (weekday > 0) return fromWeekday(r, i, weekday, null, depth);
  return (
    simple(r, i, depth) ??
    holidayAt(r, i) ??
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

function numeric(r: Reader, i: number, depth: number): Found | null {
  return fromAmount(r, i, parseDate(depth)) ?? fromHyphened(r, i) ?? fromDecade(r, i) ?? fromCompound(r, i, depth) ?? fromFigures(r, i);
}

/** "mid-May", "mid-1990s", "early-2015": a portion hyphened to its date. The token is read as a sentence of its own. */
function fromCompound(r: Reader, i: number, depth: number): Found | null {
  const match = /^(mid|early|late)-([a-z0-9.]+)$/.exec(r.word(i));
  if (!match?.[1] || !match[2]) return null;
  const portion: Portion = match[1] === "mid" ? "mid" : match[1] === "early" ? "early" : "late";
  const rest = match[2];
  const month = monthOf(rest);
  if (month > 0) {
    const tail = yearTail(r, i + 1, false);
    return { last: tail?.last ?? i + 1, value: calendar({ month, portion, year: tail?.year ?? null, yearRef: tail?.yearRef ?? null }) };
  }
  const year = yearOf(rest);
  if (year > 0) return { last: i + 1, value: calendar({ year, portion }) };
  const decade = /^(\d{3})0s$/.exec(rest);
  if (decade) return { last: i + 1, value: { type: "decade", from: Number(decade[1]) * 10, portion, bc: false } };
  const part = DAY_PARTS.get(rest);
  if (part && depth <= DEEPEST) return { last: i + 1, value: { type: "part", part, relation: null } };
  const season = SEASONS.get(rest);
  if (season) return fromSeason(r, i, portion, true, season);
  return null;
}

function afterThe(r: Reader, i: number, depth: number): Found | null {
  const word = r.word(i);
  const ordinal = fromOrdinalDay(r, i);
  if (ordinal) return dayTail(r, ordinal, depth);
  const ordinalDay = /^\d+(?:st|nd|rd|th)/.test(word) ? fromDay(r, i) : null;
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
      return { last: inner.last, value: into ? { type: "overnight", into: inner.value } : inner.value };
    }
  }
  return { last: i + 1, value };
}

function holidayAt(r: Reader, i: number): Found | null {
  if (!holidays.begins(r.word(i)) || (!r.capital(i) && !/^(?:muslim|islamic|holy|fasting|9)/.test(r.word(i)))) return null;
  const hit = holidays.longest((at) => r.word(at) || undefined, i);
  const name = hit?.values[0];
  if (!hit || !name) return null;
  let last = i + hit.length;
  const tail = yearTail(r, last, false);
  if (tail && !tail.bc) last = tail.last;
  const part = DAY_PARTS.get(r.word(last));
  if (part) last++;
  return {
    last,
    value: { type: "holiday", name, year: tail?.year ?? null, relation: null, yearRef: tail?.yearRef ?? null, part: part ?? null },
  };
}

/** "Tuesday", "Tuesday, May 5, 2020", "Tuesday night", "Tuesday of last week", "Friday the 13th". */
function fromWeekday(r: Reader, i: number, weekday: number, relation: Relation | null, depth: number): Found {
  let at = i + 1;
  if (r.word(at) === "." && dayOf(r.word(at + 1)) > 0) at++;
  const gap = /^[,(]$/.test(r.word(at)) || r.word(at) === "the" ? at + 1 : at;
  const date = fromDay(r, gap) ?? fromMonth(r, gap) ?? (gap > at ? (fromOrdinalDay(r, gap) ?? fromFigures(r, gap)) : null);
  if (date && !date.also && date.value.type === "calendar" && date.value.day !== null) {
    const last = r.word(at) === "(" && r.word(date.last) === ")" ? date.last + 1 : date.last;
    return dayTail(r, { last, value: { ...date.value, weekday } }, depth);
  }
  const value: TimeValue = { type: "weekday", weekday, relation, week: null, part: null, clock: null };
  const week = relatedYear(r, r.word(at) === "of" ? at + 1 : at, "week");
  if (week && !(week.relation === "this" && r.word(at) === "the"))
    return dayTail(r, { last: week.last, value: { ...value, week: week.relation } }, depth);
  return dayTail(r, { last: at, value }, depth);
}

/** What may follow a date: a part of the day, a clock time, or both. */
function dayTail(r: Reader, found: Found, depth: number): Found {
  let { last, value } = found;
  if (depth > DEEPEST) return found;
  let at = last;
  if (PORTIONS.has(r.word(at)) && (DAY_PARTS.has(r.word(at + 1)) || r.word(at + 1) === "in"))
    at += r.word(at + 1) === "in" && r.word(at + 2) === "the" ? 3 : 1;
  else if ((r.word(at) === "in" || r.word(at) === "during") && r.word(at + 1) === "the") at += 2;
  else if (r.word(at) === "at" || r.word(at) === "before" || r.word(at) === "around") at += 1;
  const part = DAY_PARTS.get(r.word(at));
  if (part) {
    const next = withPart(value, part, null);
    if (next) {
      value = next;
      last = at + 1;
    }
  }
  const comma = r.word(last) === "," || r.word(last) === "at" || r.word(last) === "around" || r.word(last) === "about" ? last + 1 : last;
  const clock = clockAt(r, r.word(comma) === "around" || r.word(comma) === "about" ? comma + 1 : comma);
  if (clock) {
    const next = withPart(value, null, clock.clock);
    if (next) return { last: clock.last, value: next };
  }
  return { last, value };
}

/** What may follow a clock time or part of the day: the day itself. */
function clockTail(r: Reader, at: number, value: TimeValue, depth: number): Found | null {
  let next = at;
  if (r.word(next) === "in" && r.word(next + 1) === "the" && DAY_PARTS.has(r.word(next + 2))) next += 3;
  const part = DAY_PARTS.has(r.word(next - 1)) ? (DAY_PARTS.get(r.word(next - 1)) ?? null) : value.type === "part" ? value.part : null;
  let from = next;
  if (/^(?:on|of|,|\()$/.test(r.word(from))) from++;
  const inner = parse(r, from, depth + 1);
  if (inner) {
    const turned = value.type === "clock" && r.word(from - 1) === "(" ? acrossMidnight(value.clock, inner.value) : null;
    if (turned) return { last: r.word(inner.last) === ")" ? inner.last + 1 : inner.last, value: turned };
    const joined = withPart(inner.value, part, value.type === "clock" ? value.clock : null);
    if (joined && inner.also) return { ...inner, value: joined };
    if (joined && inner.value.type !== "part" && inner.value.type !== "offset" && inner.value.type !== "overnight") {
      const last = r.word(from - 1) === "(" && r.word(inner.last) === ")" ? inner.last + 1 : inner.last;
      return { last, value: joined };
    }
  }
  return { last: next, value };
}

/** "3 a.m. (2200 GMT Tuesday)": the day in brackets is that of the other zone, the event's own lies a day further on or back. */
function acrossMidnight(local: ClockTime, other: TimeValue): TimeValue | null {
  if ((other.type !== "weekday" && other.type !== "calendar") || !other.clock?.zone) return null;
  const gap = other.clock.hour - local.hour;
  if (Math.abs(gap) <= 12) return other;
  return {
    type: "offset",
    amount: 1,
    unit: "day",
    direction: gap > 0 ? "after" : "before",
    base: "event",
    from: other,
    grain: null,
    part: null,
  };
}

/** "dawn on Tuesday", "night of 5 May", "at dawn", "in the evening"; a part with neither day nor preposition is no time ("night raid"). */
function fromPart(r: Reader, i: number, depth: number, the: boolean): Found | null {
  const part = DAY_PARTS.get(r.word(i));
  if (!part) return null;
  const last = r.word(i + 1) === "hours" ? i + 2 : i + 1;
  const joined = clockTail(r, last, { type: "part", part, relation: null }, depth);
  if (joined && joined.last > last) return joined;
  const lead = r.word(the ? i - 2 : i - 1);
  const fits = the
    ? /^(?:in|during|through|throughout|into|of|until|by|for)$/.test(lead)
    : /^(?:at|before|after|by|around|about|until|till|since|from|towards?|near|past|shortly|just|every|each|to|late|early)$/.test(lead);
  if (!fits || /^(?:prayers?|raids?|attacks?|vision|goggles|strikes?|curfew|clubs?|market|news|watch)$/.test(r.word(last))) return null;
  return { last, value: { type: "part", part, relation: null } };
}

/** "early May", "late on Tuesday", "later that month", "early in 2007", "earlier this week", "late last year". */
function fromPortion(r: Reader, i: number, depth: number): Found | null {
  const word = r.word(i);
  const portion = PORTIONS.get(word);
  if (!portion) return fromPortionNoun(r, i, depth);
  if ((word === "early" || word === "late") && r.word(i + 1) === "hours") return null;
  let at = i + 1;
  if (word === "middle" || word === "mid") {
    if (word === "middle") return fromPortionNoun(r, i, depth);
    if (r.word(at) === "-") at++;
  }
  if (/^(?:part|in|on|of|during|at)$/.test(r.word(at))) at++;
  const unit = r.word(at) === "the" ? UNITS.get(r.word(at + 1)) : undefined;
  if (unit && portion !== "so-far" && portion !== "remaining" && unit !== "day" && r.word(at - 1) !== "in") return null;
  if (unit && /^(?:day|week|month|year|decade|century)$/.test(unit) && !/^(?:before|after|of|that)$/.test(r.word(at + 2)))
    return { last: at + 2, value: { type: "period", unit, relation: "this", portion: unit === "day" ? null : portion, count: 1 } };
  const inner = parse(r, at, depth + 1);
  if (!inner || inner.also) return null;
  const value = portion ? withPortion(inner.value, portion) : null;
  return value ? { last: inner.last, value } : null;
}

const HALVES: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ["first", "first-half"],
  ["second", "second-half"],
  ["latter", "second-half"],
  ["last", "second-half"],
]);

/** "(the) end of May", "(the) first half of 2008", "(the) early hours of Tuesday", "(the) night of 5 May", "(the) rest of the year". */
function fromPortionNoun(r: Reader, i: number, depth: number): Found | null {
  let at = i;
  const word = r.word(at);
  let portion: Portion | null = PORTION_NOUNS.get(word) ?? null;
  if (portion) at++;
  else if (word === "very" && PORTION_NOUNS.has(r.word(at + 1))) {
    portion = PORTION_NOUNS.get(r.word(at + 1)) ?? null;
    at += 2;
  } else if (HALVES.has(word) && r.word(at + 1) === "half") {
    portion = HALVES.get(word) ?? null;
    at += 2;
  } else if (
    /^(?:early|latter|late|later|final|closing|opening|last)$/.test(word) &&
    /^(?:part|stages|days|weeks|months|years)$/.test(r.word(at + 1)) &&
    r.word(at + 2) === "of"
  ) {
    portion = word === "early" || word === "opening" ? "early" : "late";
    at += 2;
  } else if (word === "rest" || word === "remainder") {
    portion = "remaining";
    at++;
  } else return hoursOf(r, i, depth);
  if (r.word(at) !== "of") return null;
  at++;
  const unit = UNITS.get(r.word(at + 1));
  const next = r.word(at);
  if (unit && (next === "the" || next === "this") && !UNIT_PLURAL.has(r.word(at + 1)) && unit !== "minute" && unit !== "hour") {
    if (r.word(at + 2) === "of") return null;
    return { last: at + 2, value: { type: "period", unit, relation: "this", portion: unit === "day" ? null : portion, count: 1 } };
  }
  const inner = parse(r, at, depth + 1);
  if (!inner || inner.value.type === "duration" || inner.value.type === "vague") return null;
  const value = portion ? withPortion(inner.value, portion) : null;
  return value ? { ...inner, value } : null;
}

/** "(the) early (morning) hours of Tuesday", "(the) small hours", "(the) eve of Easter". */
function hoursOf(r: Reader, i: number, depth: number): Found | null {
  let at = i;
  let part: DayPart | null = null;
  if (/^(?:early|wee|small|pre-dawn|predawn|dawn|morning|night|evening|afternoon|late)$/.test(r.word(at))) {
    part = r.word(at) === "late" ? "night" : (DAY_PARTS.get(r.word(at)) ?? "early-hours");
    at++;
    const inner = DAY_PARTS.get(r.word(at));
    if (inner && r.word(at + 1) === "hours") at++;
    if (r.word(at) !== "hours") return null;
    at++;
  } else return null;
  const value: TimeValue = { type: "part", part, relation: null };
  let from = at;
  if (r.word(from) === "of" && r.word(from + 1) === "the" && DAY_PARTS.has(r.word(from + 2))) from += 3;
  const joined = clockTail(r, from, value, depth);
  return joined && joined.last > from ? joined : { last: from, value };
}

/** "the month", "this year": the one that is spoken of. */
function thatUnit(r: Reader, i: number): Found | null {
  const unit = r.word(i) === "the" || r.word(i) === "this" ? UNITS.get(r.word(i + 1)) : undefined;
  if (!unit || UNIT_PLURAL.has(r.word(i + 1)) || unit === "minute" || unit === "hour" || r.word(i + 2) === "of") return null;
  return { last: i + 2, value: { type: "period", unit, relation: "this", portion: null, count: 1 } };
}

/** "(the) week of July 26", "(the) week to 1 August"; `i` at "week". */
function fromWeekOf(r: Reader, i: number, depth: number): Found | null {
  const link = r.word(i + 1);
  if (r.word(i) !== "week" || !/^(?:of|to|ending|beginning|starting|from)$/.test(link)) return null;
  const inner = parse(r, r.word(i + 2) === "on" ? i + 3 : i + 2, depth + 1);
  if (
    !inner ||
    inner.also ||
    (inner.value.type !== "calendar" && inner.value.type !== "weekday") ||
    (inner.value.type === "calendar" && inner.value.day === null)
  )
    return null;
  const day = inner.value;
  const base = { type: "offset", unit: "day", base: "event", from: day, part: null } as const;
  if (link === "of") return { last: inner.last, value: { ...base, amount: 0, direction: "after", grain: "week" } };
  const other: TimeValue = { ...base, amount: 6, direction: link === "to" || link === "ending" ? "before" : "after", grain: null };
  return {
    last: inner.last,
    value: other.direction === "before" ? { type: "range", from: other, to: day } : { type: "range", from: day, to: other },
  };
}

/** "the first week of May", "the last two days of June". */
function fromWithin(r: Reader, i: number, position: number, depth: number): Found | null {
  let at = i + 1;
  let count = 1;
  const number = NUMBERS.get(r.word(at));
  const figures = /^\d{1,2}$/.test(r.word(at)) ? Number(r.word(at)) : 0;
  if (typeof number === "number" || figures > 0) {
    count = figures || (number ?? 1);
    at++;
  }
  const unit = UNITS.get(r.word(at));
  if (unit === "quarter" && position > 0) {
    const tail = yearTail(r, at + 1, false);
    return tail ? { last: tail.last, value: { type: "quarter", quarter: position, year: tail.year, yearRef: tail.yearRef } } : null;
  }
  if ((unit !== "day" && unit !== "week" && unit !== "weekend" && unit !== "month") || r.word(at + 1) !== "of") return null;
  const inner = thatUnit(r, at + 2) ?? parse(r, at + 2, depth + 1);
  if (!inner || inner.also) return null;
  const type = inner.value.type;
  if (type !== "calendar" && type !== "period" && type !== "holiday") return null;
  return { last: inner.last, value: { type: "within", unit, position, count, of: inner.value } };
}

/** "last week", "this morning", "next Tuesday", "the following day", "that same year", "the past 24 hours". */
function fromRelation(r: Reader, i: number, depth: number, the: boolean): Found | null {
  const word = r.word(i);
  let at = i;
  if (word === "very") at++;
  let relation = RELATIONS.get(r.word(at));
  if (word === "recent" || word === "these" || word === "those") return fromRecent(r, i, word);
  if (!relation) return null;
  at++;
  if (r.word(at) === "very") at++;
  // "that same day", "this past week", "this coming Friday".
  const second = RELATIONS.get(r.word(at));
  const window = word === "past" || word === "coming" || r.word(at) === "past" || r.word(at) === "coming";
  if (second && (relation === "that" || relation === "this")) {
    relation = second;
    at++;
  }
  if (the && r.word(at - 1) === "next") relation = "following";
  const next = r.word(at);
  const number = amountOfUnits(r, at);
  if (number) return countedUnits(number, word, relation, the);
  const unit = UNITS.get(next);
  if (unit && !UNIT_PLURAL.has(next)) return relatedUnit(r, at, unit, relation, the, window || (the && word === "last"), depth);
  if (unit && window)
    return { last: at + 1, value: { type: "window", amount: null, unit, toward: relation === "last" ? "past" : "future" } };
  if (
    unit &&
    (word === "previous" ||
      word === "following" ||
      word === "last" ||
      word === "next" ||
      word === "subsequent" ||
      word === "preceding" ||
      word === "succeeding")
  )
    return { last: at + 1, value: { type: "duration", amount: null, unit } };
  const weekday = weekdayOf(r, at);
  if (weekday > 0) return fromWeekday(r, at, weekday, relation, depth);
  if (monthOf(next) > 0) {
    const month = fromMonth(r, at);
    if (month?.value.type === "calendar" && month.value.year === null) return { last: month.last, value: { ...month.value, relation } };
  }
  const part = DAY_PARTS.get(next);
  if (part) return relatedPart(r, at, part, relation, the);
  const season = SEASONS.get(next);
  if (season) {
    const found = fromSeason(r, at, null, true, season);
    return found?.value.type === "season" ? { last: found.last, value: { ...found.value, relation } } : found;
  }
  const holiday = holidayAt(r, at);
  if (holiday?.value.type === "holiday") return { last: holiday.last, value: { ...holiday.value, relation } };
  if (
    (word === "that" || word === "this" || word === "same") &&
    /^(?:time|period)$/.test(next) &&
    (word !== "that" || /^(?:at|by|around|since|during|before|after|until|from)$/.test(r.word(i - 1)))
  )
    return /^(?:at|by|around|since|during|before|after|until|from|the|in|of)$/.test(r.word(i - 1))
      ? { last: at + 1, value: { type: "vague", toward: word === "this" ? 0 : null } }
      : null;
  return null;
}

function fromRecent(r: Reader, i: number, word: string): Found | null {
  const unit = UNITS.get(r.word(i + 1));
  if (!unit || !UNIT_PLURAL.has(r.word(i + 1))) return null;
  if (word === "recent") return { last: i + 2, value: { type: "window", amount: null, unit, toward: "past" } };
  return { last: i + 2, value: { type: "vague", toward: word === "these" ? 0 : null } };
}

/** "24 hours", "two weeks", "few months" after "the past", "the next". */
function amountOfUnits(r: Reader, i: number): { readonly amount: number | null; readonly unit: TimeUnit; readonly last: number } | null {
  const word = r.word(i);
  const number = /^\d{1,4}$/.test(word) ? Number(word) : word === "couple" ? 2 : word === "a" ? undefined : NUMBERS.get(word);
  if (number === undefined) return null;
  let at = i + 1;
  if (word === "couple" && r.word(at) === "of") at++;
  const unit = UNITS.get(r.word(at));
  return unit ? { amount: number, unit, last: at + 1 } : null;
}

function countedUnits(
  number: { amount: number | null; unit: TimeUnit; last: number },
  word: string,
  relation: Relation,
  the: boolean,
): Found {
  const toward = relation === "last" || relation === "previous" ? "past" : "future";
  const narrative =
    word === "previous" || word === "following" || word === "preceding" || word === "same" || word === "that" || relation === "that";
  if (narrative || (!the && word === "this"))
    return { last: number.last, value: { type: "duration", amount: number.amount, unit: number.unit } };
  return { last: number.last, value: { type: "window", amount: number.amount, unit: number.unit, toward } };
}

function relatedUnit(
  r: Reader,
  at: number,
  unit: TimeUnit,
  relation: Relation,
  the: boolean,
  window: boolean,
  depth: number,
): Found | null {
  const last = at + 1;
  // "the last month of the war", "the next stage": a stretch of something else.
  if (r.word(last) === "of" && (relation === "last" || relation === "next")) return null;
  if (unit === "minute" || unit === "hour")
    return window ? { last, value: { type: "window", amount: 1, unit, toward: relation === "last" ? "past" : "future" } } : null;
  if (unit === "weekend") return { last, value: { type: "weekend", relation } };
  if (window) return { last, value: { type: "window", amount: 1, unit, toward: relation === "last" ? "past" : "future" } };
  // "the next day", "the next morning" count from what was told before.
  const value: TimeValue = { type: "period", unit, relation: the && relation === "next" ? "following" : relation, portion: null, count: 1 };
  if (unit === "week") {
    const weekday = weekdayOf(r, r.word(last) === "on" ? last + 1 : last);
    if (weekday > 0)
      return {
        last: r.word(last) === "on" ? last + 2 : last + 1,
        value: { type: "weekday", weekday, relation: null, week: relation, part: null, clock: null },
      };
  }
  return unit === "day" ? dayTail(r, { last, value }, depth) : { last, value };
}

function relatedPart(r: Reader, at: number, part: DayPart, relation: Relation, the: boolean): Found | null {
  const last = r.word(at + 1) === "hours" ? at + 2 : at + 1;
  if (relation === "last" && !the) return { last, value: { type: "day", shift: -1, part } };
  if (relation === "this") return { last, value: { type: "day", shift: 0, part } };
  return { last, value: { type: "part", part, relation: relation === "next" ? "following" : relation } };
}

/** "the summer of 2014", "last winter", "summer 2007", "in spring"; "spring" and "fall" alone need a preposition. */
function fromSeason(r: Reader, i: number, portion: Portion | null, the: boolean, known?: ReturnType<typeof SEASONS.get>): Found | null {
  const season = known ?? SEASONS.get(r.word(i));
  if (!season) return null;
  const span = /^([12]\d{3})[-/](\d{2}|[12]\d{3})$/.exec(r.word(r.word(i + 1) === "of" ? i + 2 : i + 1));
  const base = { type: "season", season, portion, relation: null } as const;
  if (span) {
    const year = Number(span[1]);
    const to = (span[2] ?? "").length === 2 ? Math.floor(year / 100) * 100 + Number(span[2]) : Number(span[2]);
    return { last: r.word(i + 1) === "of" ? i + 3 : i + 2, value: { ...base, year, yearTo: to, yearRef: null } };
  }
  const tail = yearTail(r, i + 1, false);
  if (tail && r.word(i + 1) !== "in" && !(r.word(i + 1) === "," && tail.year === null))
    return { last: tail.last, value: { ...base, year: tail.bc ? null : tail.year, yearTo: null, yearRef: tail.yearRef } };
  const value: TimeValue = { ...base, year: null, yearTo: null, yearRef: null };
  if (known) return { last: i + 1, value };
  const word = r.word(i);
  const lead = r.word(the ? i - 2 : i - 1);
  if (
    !/^(?:in|during|since|by|until|till|of|through|throughout|before|after|over|early|late|mid|from|for|next|last|this|as|end|to)$/.test(
      lead,
    )
  )
    return null;
  if (
    (word === "fall" || word === "spring") &&
    !the &&
    lead !== "in" &&
    lead !== "early" &&
    lead !== "late" &&
    lead !== "since" &&
    lead !== "last"
  )
    return null;
  if (word === "fall" && (r.word(i + 1) === "of" || !/^(?:[.,;:)]|)$/.test(r.word(i + 1)))) return null;
  return { last: i + 1, value };
}

function weekendAt(r: Reader, i: number, the: boolean): Found | null {
  if (r.word(i) !== "weekend") return null;
  const lead = r.word(the ? i - 2 : i - 1);
  return /^(?:over|during|on|at|this|in|by|until|since|before|after|of|through|throughout|for|late|early)$/.test(lead) || the
    ? { last: i + 1, value: { type: "weekend", relation: null } }
    : null;
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
