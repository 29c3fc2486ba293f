import type { EventTime, Place } from "./event.js";

/** Days that a time covers, both ends included; null where it was left open. */
export function daysOf(time: EventTime | null): number | null {
  if (!time || time.start === null || time.end === null) return null;
  return Math.round((Date.parse(time.end) - Date.parse(time.start)) / 86_400_000) + 1;
}

/** ACLED's `time_precision`: 1 the day, 2 within a week, 3 a month or longer. */
export function acledTimePrecision(time: EventTime | null): 1 | 2 | 3 | null {
  const days = daysOf(time);
  if (days === null) return null;
  return days <= 1 ? 1 : days <= 7 ? 2 : 3;
}

/** ACLED's `geo_precision`: 1 the town, 2 its surroundings, 3 the province or wider. */
export function acledGeoPrecision(place: Place | null): 1 | 2 | 3 | null {
  if (!place || place.lat === null) return null;
  if (place.precision === "district") return 2;
  return place.precision === "exact" || place.precision === "settlement" ? 1 : 3;
}

/** UCDP's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 a month, 5 up to a year; null beyond. */
export function ucdpDatePrecision(time: EventTime | null): 1 | 2 | 3 | 4 | 5 | null {
  const days = daysOf(time);
  if (days === null || days > 366) return null;
  if (days <= 1) return 1;
  if (days <= 6) return 2;
  return days === 7 ? 3 : days <= 31 ? 4 : 5;
}

const WHERE: Readonly<Record<Place["precision"], 1 | 2 | 3 | 4 | 5 | 6 | null>> = {
  exact: 1,
  settlement: 1,
  district: 3,
  province: 4,
  region: 5,
  country: 6,
  unknown: null,
};

/** UCDP's `where_prec`: 1 the place itself, 2 near it, 3 district, 4 province, 5 region, 6 country, 7 sea or air. */
export function ucdpWherePrecision(place: Place | null): 1 | 2 | 3 | 4 | 5 | 6 | 7 | null {
  if (!place || place.lat === null) return null;
  if (place.kind === "water") return 7;
  // The point of an unnamed site is that of the town that holds it.
  return place.within !== null && place.precision === "settlement" ? 2 : WHERE[place.precision];
}
