import type { ClockTime, DayPart, Relation, TimeValue } from "../../lexicon/time-values.js";
import { DAY_PARTS, PORTIONS } from "../../lexicon/time-words.js";
import { clockAt } from "./clocks.js";
import { fromDay, fromMonth, fromOrdinalDay } from "./dates.js";
import { fromFigures } from "./figures.js";
import { DEEPEST, dayOf, type Found, type Reader, withPart } from "./reader.js";
import { relatedYear } from "./years.js";

/** "Tuesday", "Tuesday, May 5, 2020", "Tuesday night", "Tuesday of last week", "Friday the 13th". */
export function fromWeekday(r: Reader, i: number, weekday: number, relation: Relation | null, depth: number): Found {
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
export function dayTail(r: Reader, found: Found, depth: number): Found {
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
export function clockTail(r: Reader, at: number, value: TimeValue, depth: number): Found | null {
  let next = at;
  if (r.word(next) === "in" && r.word(next + 1) === "the" && DAY_PARTS.has(r.word(next + 2))) next += 3;
  const part = DAY_PARTS.has(r.word(next - 1)) ? (DAY_PARTS.get(r.word(next - 1)) ?? null) : value.type === "part" ? value.part : null;
  let from = next;
  if (/^(?:on|of|,|\()$/.test(r.word(from))) from++;
  const inner = r.parse(from, depth + 1);
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
export function fromPart(r: Reader, i: number, depth: number, the: boolean): Found | null {
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
  // "during the night" is the last one, "at night" any.
  const whole =
    the &&
    part === "night" &&
    /^(?:in|during|through|throughout)$/.test(lead) &&
    !/^(?:from|between|of|to|on|before|after)$/.test(r.word(last));
  return { last, value: { type: "part", part: whole ? "overnight" : part, relation: null } };
}

/** "(the) early (morning) hours of Tuesday", "(the) small hours", "(the) eve of Easter". */
export function hoursOf(r: Reader, i: number, depth: number): Found | null {
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
