import type { DayPart, Relation, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import { DAY_PARTS, NUMBERS, RELATIONS, SEASONS, UNIT_PLURAL, UNITS } from "../../lexicon/time-words.js";
import { fromMonth, weekdayOf } from "./dates.js";
import { dayTail, fromWeekday } from "./days.js";
import { weeksIn } from "./offsets.js";
import { type Found, monthOf, type Reader } from "./reader.js";
import { fromSeason, holidayAt } from "./seasons.js";

/** "last week", "this morning", "next Tuesday", "the following day", "that same year", "the past 24 hours". */
export function fromRelation(r: Reader, i: number, depth: number, the: boolean): Found | null {
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
  if (word !== "this" && isThen(r, i, at)) return { last: at + 1, value: { type: "then" } };
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

/** "since that time", "during the same period" */
function isThen(r: Reader, first: number, noun: number): boolean {
  const lead = r.word(r.word(first - 1) === "the" ? first - 2 : first - 1);
  if (r.word(noun) === "time") return r.word(first) === "that" && /^(?:since|until|before)$/.test(lead);
  return r.word(noun) === "period" && /^(?:during|in|over|within)$/.test(lead);
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
  if (window)
    return { last, value: { type: "window", amount: weeksIn(r.word(at)), unit, toward: relation === "last" ? "past" : "future" } };
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
