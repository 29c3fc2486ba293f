import type { CalendarValue, Relation, TimeValue } from "../../lexicon/time-values.js";
import {
  type Days,
  daysApart,
  isoDay,
  monthOfDay,
  monthRange,
  plusDays,
  plusMonths,
  portionOf,
  weekdayOfDay,
  weekOf,
  yearOfDay,
  yearRange,
} from "./calendar.js";
import { carriedYear, type Placed, relatedYearOf, type Scene, type Spot } from "./scene.js";

export function oneDay(day: string | null, basis: Placed["basis"]): Placed | null {
  return day ? { days: { start: day, end: day }, named: { start: day, end: day }, precision: "day", basis } : null;
}

/** A date of which day, month and year may be told or not. */
export function placeCalendar(scene: Scene, spot: Spot, value: CalendarValue): Placed | null {
  if (value.bc) return null;
  if (value.month === null) return value.day !== null ? placeMonthDay(scene, spot, value) : placeYear(scene, spot, value);
  const relative = value.year === null;
  const year = value.year ?? yearFor(scene, spot, value, value.month);
  if (year === null) return null;
  const basis = relative && value.yearRef !== null ? "relative" : relative && value.relation !== null ? "relative" : "explicit";
  if (value.day === null) {
    const named = monthRange(year, value.month);
    const days = cut(named, value, spot, "month");
    return { days, named: halved(days, named, value), precision: value.portion === null ? "month" : "range", basis };
  }
  return oneDay(isoDay(year, value.month, value.day), basis);
}

function halved(days: Days, named: Days, value: CalendarValue): Days {
  return value.portion === "first-half" || value.portion === "second-half" ? days : named;
}

function cut(whole: Days, value: CalendarValue, spot: Spot, unit: "month" | "year"): Days {
  if (value.portion === null) return whole;
  const within = spot.anchor !== null && spot.anchor >= whole.start && spot.anchor <= whole.end ? spot.anchor : null;
  if (value.portion === "so-far") return within ? { start: whole.start, end: within } : whole;
  if (value.portion === "remaining") return within ? { start: within, end: whole.end } : whole;
  return portionOf(whole, value.portion, unit);
}

function placeYear(scene: Scene, spot: Spot, value: CalendarValue): Placed | null {
  const year = value.year ?? (value.yearRef ? relatedYearOf(scene, spot, value.yearRef) : null);
  if (year === null) return null;
  const named = yearRange(year);
  const days = cut(named, value, spot, "year");
  return {
    days,
    named: halved(days, named, value),
    precision: value.portion === null ? "year" : "range",
    basis: value.year === null ? "relative" : "explicit",
  };
}

/** "the 5th", "the 5th of this month". */
function placeMonthDay(scene: Scene, spot: Spot, value: CalendarValue): Placed | null {
  const day = value.day ?? 1;
  const told = scene.reference && scene.reference.unit !== "year" ? scene.reference.days.start : null;
  const from =
    value.monthRef === "that" || (told && (scene.history || scene.reference?.sentence === spot.sentence)) ? told : (spot.anchor ?? told);
  if (!from) return null;
  const shift =
    value.monthRef === "last" || value.monthRef === "previous" ? -1 : value.monthRef === "next" || value.monthRef === "following" ? 1 : 0;
  const base = plusMonths(`${from.slice(0, 8)}01`, shift);
  let found = isoDay(yearOfDay(base), monthOfDay(base), day);
  if (found && from === spot.anchor && shift === 0 && spot.tense !== "future" && found > from) {
    const before = plusMonths(base, -1);
    found = isoDay(yearOfDay(before), monthOfDay(before), day);
  }
  return oneDay(found, from === told ? "coreference" : "relative");
}

/** The year of a month or day that is told without one. */
function yearFor(scene: Scene, spot: Spot, value: CalendarValue, month: number): number | null {
  if (value.yearRef) return relatedYearOf(scene, spot, value.yearRef);
  if (spot.lentYear !== null) return spot.lentYear;
  if (value.relation) return relatedMonth(scene, spot, value.relation, month);
  const anchor = spot.anchor;
  const carried =
    !scene.history && anchor !== null && (spot.since || isFresh(anchor, month, value.day)) ? null : carriedYear(scene, spot, month);
  if (carried !== null && (anchor === null || carried <= yearOfDay(anchor))) return carried;
  if (anchor === null) return null;
  const now = yearOfDay(anchor);
  if (value.weekday !== null && value.day !== null) {
    const fits = [now, now - 1, now + 1].find((year) => {
      const day = isoDay(year, month, value.day ?? 1);
      return day !== null && weekdayOfDay(day) === value.weekday && Math.abs(daysApart(day, anchor)) < 330;
    });
    if (fits !== undefined) return fits;
  }
  const start = isoDay(now, month, value.day ?? 1) ?? `${String(now).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  if (spot.tense === "future") {
    const end = value.day === null ? monthRange(now, month).end : start;
    // "vowed on 13 February": what lies just behind is not told of next year.
    if (value.day !== null && end < anchor && daysApart(end, anchor) <= 45) return now;
    return end >= anchor ? now : now + 1;
  }
  if (start <= anchor) return now;
  // A day some weeks ahead is not told as one of eleven months ago: such a day would bear its year.
  const ahead = daysApart(anchor, start);
  return value.day !== null && !spot.since && ahead <= (spot.tense === "past" ? 45 : 90) ? now : now - 1;
}

/** In news a day of the last weeks is that day, even where a year of the past was named just before. */
function isFresh(anchor: string, month: number, day: number | null): boolean {
  if (day === null) return (monthOfDay(anchor) - month + 12) % 12 <= 2;
  const year = yearOfDay(anchor);
  return [year, year - 1, year + 1].some((each) => {
    const date = isoDay(each, month, day);
    return date !== null && Math.abs(daysApart(date, anchor)) <= 21;
  });
}

function relatedMonth(scene: Scene, spot: Spot, relation: Relation, month: number): number | null {
  const told = scene.reference?.days.start ?? null;
  const from =
    relation === "previous" || relation === "following" || relation === "that" || scene.history ? (told ?? spot.anchor) : spot.anchor;
  if (!from) return null;
  const [year, now] = [yearOfDay(from), monthOfDay(from)];
  if (relation === "last" || relation === "previous") return month < now ? year : year - 1;
  if (relation === "next" || relation === "following") return month > now ? year : year + 1;
  return year;
}

/** A weekday: by its relation, by the tense, or by the story. */
export function placeWeekday(scene: Scene, spot: Spot, value: Extract<TimeValue, { type: "weekday" }>): Placed | null {
  const told = scene.reference && scene.reference.unit === "day" ? scene.reference.days.start : null;
  const anchor = spot.anchor;
  const narrative = value.relation === "previous" || value.relation === "following" || value.relation === "that";
  if (narrative && told) {
    if (value.relation === "previous") return oneDay(before(told, value.weekday, true), "coreference");
    if (value.relation === "following") return oneDay(after(told, value.weekday, true), "coreference");
    return oneDay(nearest(told, value.weekday), "coreference");
  }
  if (scene.history && value.relation === null && value.week === null)
    return told ? oneDay(nearest(told, value.weekday), "coreference") : null;
  if (
    told &&
    spot.pluperfect &&
    value.relation === null &&
    value.week === null &&
    scene.reference?.sentence === spot.sentence &&
    anchor &&
    told <= anchor &&
    daysApart(told, anchor) <= 7
  )
    return oneDay(before(told, value.weekday, true), "relative");
  if (!anchor) return told && value.relation === null && value.week === null ? oneDay(nearest(told, value.weekday), "coreference") : null;
  if (value.week) {
    const shift = value.week === "last" || value.week === "previous" ? -7 : value.week === "next" || value.week === "following" ? 7 : 0;
    return oneDay(plusDays(weekOf(plusDays(anchor, shift)).start, value.weekday - 1), "relative");
  }
  switch (value.relation) {
    case "last":
    case "previous":
      return oneDay(before(anchor, value.weekday, true), "relative");
    case "next":
    case "following":
      return oneDay(after(anchor, value.weekday, true), "relative");
    case "this": {
      if (spot.tense === "past") return oneDay(before(anchor, value.weekday, false), "relative");
      return oneDay(after(anchor, value.weekday, false), "relative");
    }
    default:
      return oneDay(spot.tense === "future" ? after(anchor, value.weekday, false) : before(anchor, value.weekday, false), "relative");
  }
}

function before(day: string, weekday: number, strictly: boolean): string {
  const back = (weekdayOfDay(day) - weekday + 7) % 7;
  return plusDays(day, -(back === 0 && strictly ? 7 : back));
}

function after(day: string, weekday: number, strictly: boolean): string {
  const ahead = (weekday - weekdayOfDay(day) + 7) % 7;
  return plusDays(day, ahead === 0 && strictly ? 7 : ahead);
}

function nearest(day: string, weekday: number): string {
  const ahead = (weekday - weekdayOfDay(day) + 7) % 7;
  return plusDays(day, ahead > 3 ? ahead - 7 : ahead);
}

/** "05/08/21": by the outlet's order, unless only one order gives a date. */
export function placeFigures(scene: Scene, spot: Spot, value: Extract<TimeValue, { type: "figures" }>): Placed | null {
  const dayFirst = value.b > 12 ? false : value.a > 12 ? true : scene.order === "dmy";
  const [day, month] = dayFirst ? [value.a, value.b] : [value.b, value.a];
  const year = value.year ?? (spot.anchor ? yearOfDay(spot.anchor) : null);
  return year === null ? null : oneDay(isoDay(year, month, day), "explicit");
}
