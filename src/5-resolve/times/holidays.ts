import { type Days, isoDay, plusDays } from "./calendar.js";

/** Easter Sunday by the Gregorian reckoning (the anonymous computus). */
function easter(year: number): string | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return isoDay(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** Easter Sunday of the Julian reckoning, as a Gregorian date (1900 to 2099: thirteen days later). */
function orthodoxEaster(year: number): string | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julian = isoDay(year, month, ((d + e + 114) % 31) + 1);
  return julian ? plusDays(julian, 13) : null;
}

/** First day of an Islamic month by the tabular calendar (civil epoch, leap years 2 5 7 10 13 16 18 21 24 26 29 of thirty). */
function islamic(year: number, month: number): string {
  const days = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
  // 1 Muharram of the year 1 is 19 July 622 in the Gregorian calendar.
  return plusDays("0622-07-19", days);
}

/** Occurrences in a Gregorian year of the days that begin with day `day` of an Islamic month; the year may hold two. */
function islamicIn(year: number, month: number, day: number, length: number): Days[] {
  const about = Math.floor(((year - 622) * 33) / 32);
  const out: Days[] = [];
  for (let hijri = about - 1; hijri <= about + 2; hijri++) {
    if (hijri < 1) continue;
    const start = plusDays(islamic(hijri, month), day - 1);
    if (start.startsWith(String(year))) out.push({ start, end: plusDays(start, length - 1) });
  }
  return out;
}

function fixed(year: number, month: number, day: number, length = 1): Days[] {
  const start = isoDay(year, month, day);
  return start ? [{ start, end: plusDays(start, length - 1) }] : [];
}

function shifted(day: string | null, from: number, length = 1): Days[] {
  return day ? [{ start: plusDays(day, from), end: plusDays(day, from + length - 1) }] : [];
}

/**
 * When a feast fell in a year. Islamic feasts hang on the sight of the moon and may begin a day earlier or later from land to land, so the
 * feasts of a few days are given as a range with that day on either side; Ramadan as the month that the tables give.
 */
export function holidaysIn(name: string, year: number): readonly Days[] {
  switch (name) {
    case "christmas":
      return fixed(year, 12, 25);
    case "christmas-eve":
      return fixed(year, 12, 24);
    case "boxing-day":
      return fixed(year, 12, 26);
    case "orthodox-christmas":
      return fixed(year, 1, 7);
    case "new-year":
      return fixed(year, 1, 1);
    case "new-year-eve":
      return fixed(year, 12, 31);
    case "valentine":
      return fixed(year, 2, 14);
    case "may-day":
      return fixed(year, 5, 1);
    case "victory-day":
      return fixed(year, 5, 9);
    case "nowruz":
      return fixed(year, 3, 20, 2);
    case "easter":
      return shifted(easter(year), 0);
    case "easter-monday":
      return shifted(easter(year), 1);
    case "easter-weekend":
      return shifted(easter(year), -1, 2);
    case "good-friday":
      return shifted(easter(year), -2);
    case "palm-sunday":
      return shifted(easter(year), -7);
    case "orthodox-easter":
      return shifted(orthodoxEaster(year), 0);
    case "ramadan":
      return islamicIn(year, 9, 1, 30);
    case "eid-al-fitr":
      return widened(islamicIn(year, 10, 1, 3));
    case "eid-al-adha":
      return widened(islamicIn(year, 12, 10, 4));
    case "eid":
      return [...widened(islamicIn(year, 10, 1, 3)), ...widened(islamicIn(year, 12, 10, 4))];
    case "ashura":
      return widened(islamicIn(year, 1, 10, 1));
    case "nine-eleven":
      return [{ start: "2001-09-11", end: "2001-09-11" }];
    case "d-day":
      return [{ start: "1944-06-06", end: "1944-06-06" }];
    default:
      return [];
  }
}

function widened(days: readonly Days[]): Days[] {
  return days.map(({ start, end }) => ({ start: plusDays(start, -1), end: plusDays(end, 1) }));
}

/** Names of one day of history rather than of every year. */
export function isSingular(name: string): boolean {
  return name === "nine-eleven" || name === "d-day";
}
