import type { Portion } from "../../lexicon/time-values.js";
import type { Basis } from "../../shapes/records.js";
import {
  type Days,
  daysApart,
  earlier,
  monthOfDate,
  monthOfDay,
  plusDays,
  plusMonths,
  seasonRange,
  weekdayOfDay,
  weekOf,
  yearOfDay,
} from "./calendar.js";
import { holidaysIn, isSingular } from "./holidays.js";
import { carriedYear, type Placed, relatedYearOf, type Scene, type Spot } from "./scene.js";
import type { Of } from "./spans.js";

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
  const days = { start, end: earlier(end, of.named.end) };
  return {
    days,
    named: days,
    precision: length === 1 ? "day" : value.count === 1 && value.unit === "week" ? "week" : "range",
    basis: of.basis,
  };
}
