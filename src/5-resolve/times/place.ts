import type { Relation, TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import { plusDays, portionOf, quarterRange, yearRange } from "./calendar.js";
import { oneDay, placeCalendar, placeFigures, placeWeekday } from "./dates.js";
import { placeHoliday, placeSeason, placeWeekend, placeWithin } from "./feasts.js";
import { type Placed, relatedYearOf, type Scene, type Spot, unitOfCalendar } from "./scene.js";
import { placeOffset, placePeriod, placeWindow } from "./spans.js";

/** Sets a value on the calendar as far as scene and spot allow; null where nothing can be said without guessing. */
export function place(scene: Scene, spot: Spot, value: TimeValue): Placed | null {
  switch (value.type) {
    case "calendar":
      return placeCalendar(scene, spot, value);
    case "figures":
      return placeFigures(scene, spot, value);
    case "weekday":
      return placeWeekday(scene, spot, value);
    case "day":
      return placeDay(scene, spot, value.shift);
    case "overnight":
      return placeOvernight(scene, spot, value.into);
    case "period":
      return placePeriod(scene, spot, value);
    case "offset":
      return placeOffset(scene, spot, value, value.from ? place(scene, spot, value.from) : null);
    case "window":
      return placeWindow(scene, spot, value);
    case "weekend":
      return placeWeekend(scene, spot, value);
    case "season":
      return placeSeason(scene, spot, value);
    case "holiday":
      return placeHoliday(scene, spot, value);
    case "quarter": {
      const year = value.year ?? (value.yearRef ? relatedYearOf(scene, spot, value.yearRef) : null);
      if (year === null) return null;
      const named = quarterRange(year, value.quarter);
      return { days: named, named, precision: "quarter", basis: value.year === null ? "relative" : "explicit" };
    }
    case "within": {
      const of = place(scene, spot, value.of);
      return of ? placeWithin(value, of) : null;
    }
    case "decade":
    case "century": {
      if (value.bc) return null;
      const named = yearRange(value.from, value.from + (value.type === "decade" ? 9 : 99));
      return { days: value.portion ? portionOf(named, value.portion, "year") : named, named, precision: "range", basis: "explicit" };
    }
    case "then":
      return placeThen(scene, spot);
    case "part":
      return value.part === "overnight" && value.relation === null ? placeNight(scene, spot) : placePart(scene, spot, value.relation);
    case "range":
      return placeRange(scene, spot, value.from, value.to);
    case "clock":
      return placePart(scene, spot, null);
    case "vague":
    case "duration":
    case "set":
    case "anniversary":
      return null;
  }
}

function placeDay(scene: Scene, spot: Spot, shift: number): Placed | null {
  // "today" in a history speaks of the writer's own days.
  return spot.anchor && !(scene.history && shift === 0) ? oneDay(plusDays(spot.anchor, shift), "relative") : null;
}

function placeOvernight(scene: Scene, spot: Spot, into: TimeValue | null): Placed | null {
  const day = into ? place(scene, spot, into) : null;
  const reference = scene.reference?.unit === "day" ? scene.reference : null;
  const told = scene.history && reference ? plusDays(reference.days.start, 1) : null;
  // "seized the town on 17 February after the garrison left overnight"
  const same = reference?.sentence === spot.sentence ? reference.days.start : null;
  const end = day ? day.days.start : into ? null : scene.history ? told : (same ?? spot.anchor);
  if (!end) return null;
  const days = { start: plusDays(end, -1), end };
  return { days, named: days, precision: "range", basis: day ? day.basis : "relative" };
}

/** What was told last, not too far up. */
function placeThen({ reference, range }: Scene, { block }: Spot): Placed | null {
  if (!reference || block - reference.block > 3) return null;
  const days = range?.end === reference.days.end ? range : reference.days;
  return { days, named: days, precision: days.start === days.end ? "day" : "range", basis: "coreference" };
}

/** "through the night": that of the day just told, else the one before publication. */
function placeNight(scene: Scene, spot: Spot): Placed | null {
  // The night of the day of writing is the one before it.
  const told = scene.reference?.unit === "day" && scene.reference.block === spot.block ? scene.reference : null;
  const near = told !== null && told.days.start !== spot.anchor;
  return near || scene.history || spot.tense === "future" ? placePart(scene, spot, null) : placeOvernight(scene, spot, null);
}

/** So many paragraphs on, "in the afternoon" is still that of the day told. */
const SCENE = 4;

/** "that evening", "the next morning", "the previous night"; with no relation the day that the sentence or paragraph tells. */
function placePart(scene: Scene, spot: Spot, relation: Relation | null): Placed | null {
  const reference = scene.reference?.unit === "day" ? scene.reference : null;
  const told = reference?.days.start ?? null;
  switch (relation) {
    case null:
      if (spot.tense === "future" && spot.anchor && !scene.history) return oneDay(spot.anchor, "relative");
      return reference && spot.block - reference.block <= SCENE ? oneDay(told, "coreference") : null;
    case "previous":
      return told
        ? oneDay(plusDays(told, -1), "coreference")
        : spot.anchor && !scene.history
          ? oneDay(plusDays(spot.anchor, -1), "relative")
          : null;
    case "following":
    case "next":
      return told ? oneDay(plusDays(reference?.days.end ?? told, 1), "coreference") : null;
    default:
      return told ? oneDay(told, "coreference") : null;
  }
}

/** Both ends of one expression: "1992-95", "March-April 2020". */
function placeRange(scene: Scene, spot: Spot, from: TimeValue, to: TimeValue): Placed | null {
  const end = place(scene, spot, to);
  const start = place(scene, spot, from);
  if (!start || !end || start.days.start > end.days.end) return null;
  const days = { start: start.days.start, end: end.days.end };
  return { days, named: days, precision: "range", basis: start.basis };
}

/** The unit in which a value speaks: what "that month", "a year later" may count from. */
export function unitOfValue(value: TimeValue): TimeUnit {
  switch (value.type) {
    case "calendar":
      return unitOfCalendar(value);
    case "period":
      return value.unit;
    case "offset":
      return value.unit === "hour" || value.unit === "minute" ? "day" : value.unit;
    case "window":
      return "week";
    case "weekend":
      return "weekend";
    case "season":
      return "quarter";
    case "quarter":
      return "quarter";
    case "decade":
      return "decade";
    case "century":
      return "century";
    case "range":
      return unitOfValue(value.from);
    case "within":
      return value.unit;
    default:
      return "day";
  }
}

/** Whether the text names the year itself, so that the story may carry it on. */
export function namesYear(value: TimeValue): boolean {
  switch (value.type) {
    case "calendar":
      return value.year !== null;
    case "figures":
      return value.year !== null;
    case "season":
    case "holiday":
    case "quarter":
      return value.year !== null;
    case "within":
      return namesYear(value.of);
    case "range":
      return namesYear(value.from) || namesYear(value.to);
    default:
      return false;
  }
}
