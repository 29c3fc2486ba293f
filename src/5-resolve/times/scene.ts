import type { CalendarValue, Relation, TimeUnit } from "../../lexicon/time-values.js";
import type { Basis, Precision, Tense } from "../../shapes/records.js";
import { type Days, monthOfDay, yearOfDay } from "./calendar.js";

/** What a value came to on the calendar. */
export interface Placed {
  /** The days that the words give. */
  readonly days: Days;
  /** The calendar unit that is named, without "early", "late" and the like: what annotated corpora give as the value. */
  readonly named: Days;
  readonly precision: Precision;
  readonly basis: Basis;
}

/** What was told before, as far as later expressions hang on it. */
export interface Reference {
  readonly days: Days;
  readonly unit: TimeUnit;
  readonly sentence: number;
  readonly block: number;
  /** Whether the text named the year, here or further up. */
  readonly explicit: boolean;
}

/** The state of the story while its expressions are read in order. */
export interface Scene {
  readonly anchor: string | null;
  readonly order: "dmy" | "mdy";
  /** The article tells history: years are named and carried on, and the publication lies far from them. */
  readonly history: boolean;
  reference: Reference | null;
  /** Both ends of the range that was told last. */
  range: Days | null;
  /** Latest year that was named, and where. */
  year: { readonly year: number; readonly sentence: number; readonly block: number } | null;
}

/** Where the expression stands. */
export interface Spot {
  readonly sentence: number;
  readonly block: number;
  readonly tense: Tense;
  readonly anchor: string | null;
  /** A year that the other end of a range, or the next of a list, names. */
  readonly lentYear: number | null;
  /** Told with "had": before what the same sentence told so far. */
  readonly pluperfect: boolean;
  /** After "since": never ahead of the anchor. */
  readonly since: boolean;
}

/** The year that an expression without one belongs to by the story alone, or null. */
export function carriedYear(scene: Scene, spot: Spot, month: number): number | null {
  const known = scene.year;
  if (!known) return null;
  const near = (known.block === spot.block && spot.sentence - known.sentence <= 3) || stepsOn(scene, spot, known.year, month);
  if (!scene.history && !(near && spot.anchor !== null && known.year < yearOfDay(spot.anchor)) && spot.anchor !== null) return null;
  // A story goes forward: January told right after a November is that of the next year.
  const last = scene.reference;
  const told = last && RANKED.has(last.unit) && spot.sentence - last.sentence <= 3 ? last.days.end : null;
  const year = known.year;
  if (told === null || yearOfDay(told) !== year)
    return told !== null && last?.unit === "quarter" && yearOfDay(told) === year + 1 ? year + 1 : year;
  return month > 0 && month <= 3 && monthOfDay(told) - month >= WRAP ? year + 1 : year;
}

/** "In October 2012 an envoy proposed a truce.", and in the next paragraph "It took force on Oct. 26.": a step on from what was told last, long ago. */
function stepsOn({ reference, anchor }: Scene, spot: Spot, year: number, month: number): boolean {
  if (!reference || !anchor || spot.block - reference.block > 1 || !RANKED.has(reference.unit)) return false;
  const step = month - monthOfDay(reference.days.end);
  return yearOfDay(reference.days.end) === year && step >= 0 && step <= 2 && (monthOfDay(anchor) - month + 12) % 12 >= 3;
}

/** So many months back a month is told of the year after. */
const WRAP = 8;

const RANKED = new Set<TimeUnit>(["day", "week", "weekend", "month", "quarter"]);

/** The year meant by "last year", "that year". */
export function relatedYearOf(scene: Scene, spot: Spot, relation: Relation): number | null {
  const told = scene.reference ? yearOfDay(scene.reference.days.start) : (scene.year?.year ?? null);
  const now = spot.anchor ? yearOfDay(spot.anchor) : null;
  switch (relation) {
    case "last":
      return now === null ? null : now - 1;
    case "next":
      return now === null ? null : now + 1;
    case "this":
      return scene.history ? told : (now ?? told);
    case "that":
      return told ?? null;
    case "previous":
      return told !== null ? told - 1 : now === null ? null : now - 1;
    case "following":
      return told !== null ? told + 1 : now === null ? null : now + 1;
  }
}

/** Keeps what a placed expression tells for those that follow it. */
export function remember(scene: Scene, placed: Placed, unit: TimeUnit, spot: Spot, named: boolean): void {
  scene.reference = { days: placed.days, unit, sentence: spot.sentence, block: spot.block, explicit: named };
  const coarse = unit === "decade" || unit === "century";
  if (named && !coarse) scene.year = { year: yearOfDay(placed.named.start), sentence: spot.sentence, block: spot.block };
  // What inherits the year and crosses into the next, and "two years later", take it along; a look back does not.
  else if (scene.year && !coarse && placed.basis !== "relative") {
    const year = yearOfDay(placed.named.start);
    if (year > scene.year.year && year <= scene.year.year + 5) scene.year = { ...scene.year, year };
  }
}

/** The unit to which a calendar value is told. */
export function unitOfCalendar(value: CalendarValue): TimeUnit {
  return value.day !== null ? "day" : value.month !== null || value.monthRef !== null ? "month" : "year";
}
