import type { Portion, TimeValue } from "../../lexicon/time-values.js";
import { DAY_PARTS, NUMBERS, PORTION_NOUNS, PORTIONS, SEASONS, UNIT_PLURAL, UNITS } from "../../lexicon/time-words.js";
import { hoursOf } from "./days.js";
import { calendar, DEEPEST, type Found, monthOf, type Reader, withPortion, yearOf } from "./reader.js";
import { fromSeason } from "./seasons.js";
import { yearTail } from "./years.js";

/** "mid-May", "mid-1990s", "early-2015": a portion hyphened to its date. The token is read as a sentence of its own. */
export function fromCompound(r: Reader, i: number, depth: number): Found | null {
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

/** "early May", "late on Tuesday", "later that month", "early in 2007", "earlier this week", "late last year". */
export function fromPortion(r: Reader, i: number, depth: number): Found | null {
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
    return { last: at + 2, value: { type: "period", unit, relation: r.word(at) === "the" ? "that" : "this", portion, count: 1 } };
  const inner = r.parse(at, depth + 1);
  const value = inner ? withPortion(inner.value, portion) : null;
  return inner && value ? { ...inner, value } : null;
}

const HALVES: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ["first", "first-half"],
  ["second", "second-half"],
  ["latter", "second-half"],
  ["last", "second-half"],
]);

/** "(the) end of May", "(the) first half of 2008", "(the) early hours of Tuesday", "(the) night of 5 May", "(the) rest of the year". */
export function fromPortionNoun(r: Reader, i: number, depth: number): Found | null {
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
    return { last: at + 2, value: { type: "period", unit, relation: r.word(at) === "the" ? "that" : "this", portion, count: 1 } };
  }
  const inner = r.parse(at, depth + 1);
  if (!inner || inner.value.type === "duration" || inner.value.type === "vague") return null;
  const value = portion ? withPortion(inner.value, portion) : null;
  return value ? { ...inner, value } : null;
}

/** "the month", "this year": the one that is spoken of. */
function thatUnit(r: Reader, i: number): Found | null {
  const unit = r.word(i) === "the" || r.word(i) === "this" ? UNITS.get(r.word(i + 1)) : undefined;
  if (!unit || UNIT_PLURAL.has(r.word(i + 1)) || unit === "minute" || unit === "hour" || r.word(i + 2) === "of") return null;
  return { last: i + 2, value: { type: "period", unit, relation: "this", portion: null, count: 1 } };
}

/** "(the) week of July 26", "(the) week to 1 August"; `i` at "week". */
export function fromWeekOf(r: Reader, i: number, depth: number): Found | null {
  const link = r.word(i + 1);
  if (r.word(i) !== "week" || !/^(?:of|to|ending|beginning|starting|from)$/.test(link)) return null;
  const inner = r.parse(r.word(i + 2) === "on" ? i + 3 : i + 2, depth + 1);
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
export function fromWithin(r: Reader, i: number, position: number, depth: number): Found | null {
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
  const inner = thatUnit(r, at + 2) ?? r.parse(at + 2, depth + 1);
  if (!inner || inner.also) return null;
  const type = inner.value.type;
  if (type !== "calendar" && type !== "period" && type !== "holiday") return null;
  return { last: inner.last, value: { type: "within", unit, position, count, of: inner.value } };
}
