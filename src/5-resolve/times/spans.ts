import type { Portion, Relation, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import {
  type Days,
  daysApart,
  monthOfDate,
  monthOfDay,
  plusDays,
  plusMonths,
  plusYears,
  portionOf,
  quarterRange,
  seasonRange,
  weekdayOfDay,
  weekOf,
  yearOfDay,
  yearRange,
} from "./calendar.js";
import { oneDay } from "./dates.js";
import { holidaysIn, isSingular } from "./holidays.js";
import { type Basis, carriedYear, type Placed, type Precision, relatedYearOf, type Scene, type Spot } from "./scene.js";

type Of<T extends TimeValue["type"]> = Extract<TimeValue, { type: T }>;

/** The calendar unit that holds a day. */
export function unitAround(day: string, unit: TimeUnit): Days {
  switch (unit) {
    case "week":
    case "weekend":
      return weekOf(day);
    case "month":
      return monthOfDate(day);
    case "quarter":
      return quarterRange(yearOfDay(day), Math.ceil(monthOfDay(day) / 3));
    case "year":
      return yearRange(yearOfDay(day));
    case "decade": {
      const from = Math.floor(yearOfDay(day) / 10) * 10;
      return yearRange(from, from + 9);
    }
    case "century": {
      const from = Math.floor(yearOfDay(day) / 100) * 100;
      return yearRange(from, from + 99);
    }
    default:
      return { start: day, end: day };
  }
}

const PRECISION: Readonly<Record<TimeUnit, Precision>> = {
  minute: "day",
  hour: "day",
  day: "day",
  week: "week",
  weekend: "range",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "range",
  century: "range",
};

/** A day moved by an amount of units, fractions of years and months included. */
export function moved(day: string, unit: TimeUnit, amount: number): string {
  const whole = Math.trunc(amount);
  const rest = amount - whole;
  switch (unit) {
    case "minute":
      return day;
    case "hour":
      return plusDays(day, Math.sign(amount) * Math.floor(Math.abs(amount) / 24));
    case "week":
    case "weekend":
      return plusDays(day, Math.round(amount * 7));
    case "month":
      return plusDays(plusMonths(day, whole), Math.round(rest * 30));
    case "quarter":
      return plusMonths(day, Math.round(amount * 3));
    case "year":
      return plusMonths(day, Math.round(amount * 12));
    case "decade":
      return plusYears(day, Math.round(amount * 10));
    case "century":
      return plusYears(day, Math.round(amount * 100));
    default:
      return plusDays(day, Math.round(amount));
  }
}

function step(relation: Relation): number {
  return relation === "last" || relation === "previous" ? -1 : relation === "next" || relation === "following" ? 1 : 0;
}

/** The day from which a relation counts, and whether it is one that the story told. */
function baseFor(scene: Scene, spot: Spot, relation: Relation, unit: TimeUnit): { readonly day: string; readonly basis: Basis } | null {
  const reference = scene.reference;
  const finer = reference && rank(reference.unit) <= rank(unit) ? reference : null;
  const narrative = relation === "that" || relation === "previous" || relation === "following" || (scene.history && relation === "this");
  if (narrative && finer) return { day: step(relation) > 0 ? finer.days.end : finer.days.start, basis: "coreference" };
  if (relation === "that" || relation === "following") return null;
  return spot.anchor && !(scene.history && narrative) ? { day: spot.anchor, basis: "relative" } : null;
}

const RANKS: readonly TimeUnit[] = ["minute", "hour", "day", "weekend", "week", "month", "quarter", "year", "decade", "century"];

function rank(unit: TimeUnit): number {
  return RANKS.indexOf(unit);
}

/** "last week", "this month", "the following year", "the end of the year". */
export function placePeriod(scene: Scene, spot: Spot, value: Of<"period">): Placed | null {
  if (value.unit === "day" && value.relation === "this" && !scene.history) return oneDay(spot.anchor, "relative");
  const base = baseFor(scene, spot, value.relation, value.unit);
  if (!base) return null;
  const day = moved(
    value.unit === "month" || value.unit === "quarter" ? `${base.day.slice(0, 8)}01` : base.day,
    value.unit,
    step(value.relation) * value.count,
  );
  const named = unitAround(day, value.unit);
  const days = value.portion ? portioned(named, value.portion, value.unit, spot.anchor) : named;
  const precision = value.portion && value.unit !== "day" ? "range" : PRECISION[value.unit];
  return { days, named: isHalf(value.portion) ? days : named, precision, basis: base.basis };
}

/** Halves are units of their own; "early" and the like only narrow one. */
export function isHalf(portion: Portion | null): boolean {
  return portion === "first-half" || portion === "second-half";
}

function portioned(whole: Days, portion: Portion, unit: TimeUnit, anchor: string | null): Days {
  const now = anchor !== null && anchor >= whole.start && anchor <= whole.end ? anchor : null;
  if (portion === "so-far") return now ? { start: whole.start, end: now } : whole;
  if (portion === "remaining") return now ? { start: now, end: whole.end } : whole;
  if (unit === "week" || unit === "month") return portionOf(whole, portion, unit);
  return unit === "day" || unit === "weekend" ? whole : portionOf(whole, portion, "year");
}

/** Typical reach of an amount that is not told: "in recent days" seven days, "weeks" three weeks, "months" three months, "years" three years. */
const VAGUE: Readonly<Partial<Record<TimeUnit, number>>> = { hour: 24, day: 7, week: 3, month: 3, year: 3, decade: 2 };

/** "in the past 24 hours", "in recent weeks", "in the coming days". */
export function placeWindow(scene: Scene, spot: Spot, value: Of<"window">): Placed | null {
  const now = spot.anchor;
  if (!now || scene.history) return null;
  const amount = value.amount ?? VAGUE[value.unit];
  if (amount === undefined) return null;
  const reach = value.unit === "hour" ? Math.ceil(amount / 24) : amount;
  const unit = value.unit === "hour" || value.unit === "minute" ? "day" : value.unit;
  const far = moved(now, unit, value.toward === "past" ? -reach : reach);
  const days = value.toward === "past" ? { start: far, end: now } : { start: now, end: far };
  return { days, named: days, precision: "range", basis: "relative" };
}

/** The day from which an offset counts. */
function offsetBase(
  scene: Scene,
  spot: Spot,
  value: Of<"offset">,
  from: Placed | null,
): { readonly day: string; readonly basis: Basis } | null {
  const side = (days: Days): string => (value.direction === "before" ? days.start : days.end);
  if (from) return { day: side(from.days), basis: from.basis };
  // "two days after the vote" hangs on an event whose day is not told here.
  if (value.base === "event") return null;
  const reference = scene.reference;
  if (value.base === "reference" && reference && rank(reference.unit) <= rank(value.unit))
    return { day: side(reference.days), basis: "coreference" };
  if (value.base === "reference")
    return scene.history || !spot.anchor || value.direction === "after" ? null : { day: spot.anchor, basis: "relative" };
  if (scene.history && reference) return { day: reference.days.start, basis: "coreference" };
  return spot.anchor ? { day: spot.anchor, basis: "relative" } : null;
}

/** "two days ago", "a week later", "the day after Christmas"; `from` is the placed date that it counts from, where one is named. */
export function placeOffset(scene: Scene, spot: Spot, value: Of<"offset">, from: Placed | null): Placed | null {
  const base = offsetBase(scene, spot, value, from);
  if (!base) return null;
  const { day, basis } = base;
  const sign = value.direction === "before" ? -1 : 1;
  if (value.amount === null) {
    if (value.unit !== "day" && value.unit !== "hour" && value.unit !== "week") return null;
    const far = moved(day, value.unit, sign * (value.unit === "hour" ? 24 : (VAGUE[value.unit] ?? 1)));
    const days = sign < 0 ? { start: far, end: day } : { start: day, end: far };
    return { days, named: days, precision: "range", basis };
  }
  const target = moved(day, value.unit, sign * value.amount);
  if (value.grain)
    return { days: unitAround(target, value.grain), named: unitAround(target, value.grain), precision: PRECISION[value.grain], basis };
  const exact = value.unit === "day" || value.unit === "hour" || value.unit === "minute" || (value.unit === "week" && value.amount === 1);
  if (exact) return { days: { start: target, end: target }, named: { start: target, end: target }, precision: "day", basis };
  const coarse = value.unit === "decade" || value.unit === "century";
  const days = unitAround(target, coarse ? "year" : value.unit);
  return { days, named: coarse ? unitAround(target, "decade") : days, precision: coarse ? "year" : PRECISION[value.unit], basis };
}

/** Saturday and Sunday: those before or of the publication, or the next ones. */
export function placeWeekend(scene: Scene, spot: Spot, value: Of<"weekend">): Placed | null {
  const narrative = value.relation === "that" || value.relation === "previous" || value.relation === "following" || scene.history;
  const told = scene.reference?.unit === "day" ? scene.reference.days.start : null;
  const base = narrative && told ? told : scene.history ? null : spot.anchor;
  if (!base) return null;
  const saturday = plusDays(weekOf(base).start, 5);
  const during = weekdayOfDay(base) >= 6;
  const days = (start: string): Placed => ({
    days: { start, end: plusDays(start, 1) },
    named: { start, end: plusDays(start, 1) },
    precision: "range",
    basis: base === told && narrative ? "coreference" : "relative",
  });
  if (value.relation === "last" || value.relation === "previous") return days(plusDays(saturday, -7));
  if (value.relation === "next" || value.relation === "following") return days(during ? plusDays(saturday, 7) : saturday);
  if (value.relation === "this" || value.relation === "that" || during) return days(saturday);
  return days(spot.tense === "future" ? saturday : plusDays(saturday, -7));
}

export function placeSeason(scene: Scene, spot: Spot, value: Of<"season">): Placed | null {
  const finish = (year: number, basis: Basis): Placed => {
    const named = seasonRange(year, value.season);
    const days = value.portion ? seasonPart(named, value.portion) : named;
    return { days, named, precision: "range", basis };
  };
  if (value.year !== null) return finish(value.year, "explicit");
  if (value.yearRef) {
    const year = relatedYearOf(scene, spot, value.yearRef);
    return year === null ? null : finish(year, "relative");
  }
  const narrative = scene.history || value.relation === "that" || value.relation === "following" || value.relation === "previous";
  const month = { spring: 3, summer: 6, autumn: 9, winter: 12 }[value.season];
  const carried = value.relation === "that" && scene.reference ? yearOfDay(scene.reference.days.start) : carriedYear(scene, spot, month);
  if ((narrative || value.relation === null) && carried !== null) {
    const told = scene.reference?.days.start;
    // "the winter" told after a January is the one that has begun.
    const year =
      value.season === "winter" && told && yearOfDay(told) === carried && monthOfDay(told) <= 3 && scene.reference?.unit !== "year"
        ? carried - 1
        : carried;
    return finish(year + (value.relation === "following" ? 1 : value.relation === "previous" ? -1 : 0), "coreference");
  }
  const now = spot.anchor;
  if (!now) return null;
  const years = [yearOfDay(now) + 1, yearOfDay(now), yearOfDay(now) - 1, yearOfDay(now) - 2];
  const ranges = years.map((year) => ({ year, ...seasonRange(year, value.season) }));
  if (value.relation === "last") return finish(ranges.find((range) => range.end < now)?.year ?? yearOfDay(now) - 1, "relative");
  if (value.relation === "next" || spot.tense === "future") {
    const ahead = ranges.filter((range) => (value.relation === "next" ? range.start > now : range.end >= now)).at(-1);
    return finish(ahead?.year ?? yearOfDay(now) + 1, "relative");
  }
  if (value.relation === "this") {
    const current = ranges.find((range) => range.start <= now && range.end >= now);
    return finish(current?.year ?? yearOfDay(now), "relative");
  }
  return finish(ranges.find((range) => range.start <= now)?.year ?? yearOfDay(now), "relative");
}

/** A month of the season for each third. */
function seasonPart(whole: Days, portion: Portion): Days {
  const at = portion === "early" || portion === "start" ? 0 : portion === "mid" ? 1 : portion === "late" || portion === "end" ? 2 : -1;
  return at < 0 ? whole : monthOfDate(plusMonths(whole.start, at));
}

/** A feast: of the year told, else the latest past or the next one. */
export function placeHoliday(scene: Scene, spot: Spot, value: Of<"holiday">): Placed | null {
  const finish = (days: Days | undefined, basis: Basis): Placed | null =>
    days ? { days, named: days, precision: days.start === days.end ? "day" : "range", basis } : null;
  if (isSingular(value.name)) return finish(holidaysIn(value.name, 0)[0], "explicit");
  if (value.year !== null) return finish(holidaysIn(value.name, value.year)[0], "explicit");
  if (value.yearRef) {
    const year = relatedYearOf(scene, spot, value.yearRef);
    return year === null ? null : finish(holidaysIn(value.name, year)[0], "relative");
  }
  const carried = carriedYear(scene, spot, 0);
  if (carried !== null) return finish(holidaysIn(value.name, carried)[0], "coreference");
  const now = spot.anchor;
  if (!now) return null;
  const year = yearOfDay(now);
  const all = [year - 1, year, year + 1].flatMap((each) => holidaysIn(value.name, each)).sort((a, b) => (a.start < b.start ? -1 : 1));
  if (value.relation === "last") return finish(all.filter((days) => days.end < now).at(-1), "relative");
  if (value.relation === "next")
    return finish(
      all.find((days) => days.start > now),
      "relative",
    );
  if (value.relation === "this")
    return finish([...all].sort((a, b) => Math.abs(daysApart(a.start, now)) - Math.abs(daysApart(b.start, now)))[0], "relative");
  if (spot.tense === "future")
    return finish(
      all.find((days) => days.end >= now),
      "relative",
    );
  return finish(all.filter((days) => days.start <= now).at(-1), "relative");
}

/** "the first week of May", "the last two days of June". */
export function placeWithin(value: Of<"within">, of: Placed): Placed {
  const size = value.unit === "week" ? 7 : 1;
  const length = size * value.count;
  if (value.unit === "weekend") {
    const first = plusDays(of.named.start, (6 - weekdayOfDay(of.named.start) + 7) % 7);
    const start =
      value.position > 0 ? plusDays(first, (value.position - 1) * 7) : plusDays(of.named.end, -((weekdayOfDay(of.named.end) - 6 + 7) % 7));
    const days = { start, end: plusDays(start, 1) };
    return { days, named: days, precision: "range", basis: of.basis };
  }
  if (value.unit === "month") {
    const start =
      value.position > 0
        ? plusMonths(of.named.start, (value.position - 1) * value.count)
        : plusMonths(plusDays(of.named.end, 1), -value.count);
    const days = { start, end: plusDays(plusMonths(start, value.count), -1) };
    return { days, named: days, precision: value.count === 1 ? "month" : "range", basis: of.basis };
  }
  const start =
    value.position > 0 ? plusDays(of.named.start, (value.position - 1) * length) : plusDays(of.named.end, 1 - length * -value.position);
  const end = plusDays(start, length - 1);
  const days = { start, end: end < of.named.end ? end : of.named.end };
  return {
    days,
    named: days,
    precision: length === 1 ? "day" : value.count === 1 && value.unit === "week" ? "week" : "range",
    basis: of.basis,
  };
}
