import type { Portion, Relation, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import type { Basis, Precision } from "../../shapes/records.js";
import {
  type Days,
  monthOfDate,
  monthOfDay,
  plusDays,
  plusMonths,
  plusYears,
  portionOf,
  quarterRange,
  weekOf,
  yearOfDay,
  yearRange,
} from "./calendar.js";
import { oneDay } from "./dates.js";
import type { Placed, Scene, Spot } from "./scene.js";

export type Of<T extends TimeValue["type"]> = Extract<TimeValue, { type: T }>;

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

/** "later in the day", "by the end of the year": of the day or year that was just told, else of publication. */
function looseBase(scene: Scene, spot: Spot, unit: TimeUnit): { readonly day: string; readonly basis: Basis } | null {
  const reference = scene.reference;
  const near = reference && rank(reference.unit) <= rank(unit) && (scene.history || spot.sentence - reference.sentence <= 3);
  const ahead = near && spot.anchor !== null && reference.days.start > spot.anchor;
  if (near && (scene.history || (spot.tense === "past" && !ahead))) return { day: reference.days.start, basis: "coreference" };
  return spot.anchor && !scene.history ? { day: spot.anchor, basis: "relative" } : null;
}

/** "last week", "this month", "the following year", "the end of the year". */
export function placePeriod(scene: Scene, spot: Spot, value: Of<"period">): Placed | null {
  if (value.unit === "day" && value.relation === "this" && !scene.history) return oneDay(spot.anchor, "relative");
  const base =
    value.relation === "that" && value.portion !== null
      ? looseBase(scene, spot, value.unit)
      : baseFor(scene, spot, value.relation, value.unit);
  if (!base) return null;
  const day = moved(
    value.unit === "month" || value.unit === "quarter" ? `${base.day.slice(0, 8)}01` : base.day,
    value.unit,
    step(value.relation) * value.count,
  );
  const named = unitAround(day, value.unit);
  const days = value.portion ? portioned(named, value.portion, value.unit, base.basis === "coreference" ? base.day : spot.anchor) : named;
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
  // "half a year ago", "a year and a half later" point at a month.
  const unit = coarse ? "year" : value.unit === "year" && !Number.isInteger(value.amount) ? "month" : value.unit;
  const days = unitAround(target, unit);
  return { days, named: coarse ? unitAround(target, "decade") : days, precision: PRECISION[unit], basis };
}
