import type { CalendarValue } from "../../lexicon/time-values.js";
import { LABELS, LEADS, MONTH_RISKY, MONTHS, WEEKDAY_SHORT, WEEKDAYS } from "../../lexicon/time-words.js";
import { calendar, dayOf, type Found, monthOf, type Reader } from "./reader.js";
import { countedAfter, relatedYear, yearTail } from "./years.js";

function tailed(r: Reader, parts: Partial<CalendarValue>, i: number, telegram: boolean): Found {
  const tail = yearTail(r, i, telegram);
  if (!tail) return { last: i, value: calendar(parts) };
  return { last: tail.last, value: calendar({ ...parts, year: tail.year, yearRef: tail.yearRef, bc: tail.bc }) };
}

interface Days {
  readonly day: number;
  readonly last: number;
  /** The other day of "3-5", "3 to 5", "3 and 5", and its token. */
  readonly other: { readonly day: number; readonly at: number; readonly cut: number | null; readonly range: boolean } | null;
}

const DAY_PAIR = /^(\d{1,2})(?:st|nd|rd|th)?-(\d{1,2})(?:st|nd|rd|th)?$/;

const RANGE_LINK = /^(?:to|through|until|till|-)$/;

/** Days after a month: "5", "3-5", "3 to 5", "3 and 5". */
function daysAt(r: Reader, i: number): Days | null {
  const word = r.word(i);
  const pair = DAY_PAIR.exec(word);
  if (pair) {
    const [from, to] = [Number(pair[1]), Number(pair[2])];
    return from >= 1 && to <= 31 && from < to
      ? { day: from, last: i + 1, other: { day: to, at: i, cut: word.indexOf("-"), range: true } }
      : null;
  }
  const day = dayOf(word);
  if (day === 0) return null;
  const link = r.word(i + 1);
  const second = dayOf(r.word(i + 2));
  // "July 12, 13 and 14"
  if (link === "," && second === day + 1 && r.word(i + 3) === "and" && dayOf(r.word(i + 4)) === day + 2 && !countedAfter(r, i + 4))
    return { day, last: i + 5, other: { day: day + 2, at: i + 4, cut: null, range: true } };
  const free = second > day && monthOf(r.word(i + 3)) === 0 && !countedAfter(r, i + 2) && !/^[a-z]+s$/.test(r.word(i + 3));
  if (free && (RANGE_LINK.test(link) || link === "and" || link === "or")) {
    return { day, last: i + 3, other: { day: second, at: i + 2, cut: null, range: link !== "or" } };
  }
  return { day, last: i + 1, other: null };
}

/** One or two days of a month with what year follows them. `i` is past the days. */
function withDays(r: Reader, i: number, days: Days, month: number): Found {
  const whole = tailed(r, { month, day: days.other?.day ?? days.day }, i, false);
  if (!days.other || whole.value.type !== "calendar") return whole;
  const { at, cut, range } = days.other;
  const also = { first: at, last: whole.last, value: whole.value, range };
  return { last: cut === null ? at - 1 : at + 1, value: { ...whole.value, day: days.day }, also: cut === null ? also : { ...also, cut } };
}

/** An expression that begins with a month: "May 5, 2021", "May 2021", "May", "FEB 90", "May 3-5". */
export function fromMonth(r: Reader, i: number): Found | null {
  const word = r.word(i);
  const month = monthOf(word);
  if (month === 0) return null;
  const full = MONTHS.has(word);
  if (full ? !r.capital(i) && MONTH_RISKY.has(word) : !r.capital(i) && !word.endsWith(".")) return null;
  let at = i + 1;
  // "Jan" + "." where the full stop stayed a token of its own.
  if (!full && r.word(at) === "." && /^[\d']/.test(r.word(at + 1))) at++;
  const days = daysAt(r, at);
  // "In March 12 people died": the figure counts, the month stands alone.
  const counts = days !== null && days.other === null && /^(?:in|during|of)$/.test(r.word(i - 1)) && countedAfter(r, days.last - 1);
  if (days && !counts) return withDays(r, days.last, days, month);
  const two = /^\d\d$/.test(r.word(at)) && Number(r.word(at)) > 31;
  const whole = tailed(r, { month }, at, two && !countedAfter(r, at));
  if (whole.last > at) {
    if (MONTH_RISKY.has(word) && r.word(at) === "of" && !r.capital(i)) return null;
    return whole;
  }
  return bareMonthFits(r, i, full) ? whole : null;
}

const AFTER_MODAL =
  /^(?:be|have|not|also|well|even|still|yet|never|only|seek|need|want|take|come|become|include|face|lead|mean|cause|try|say|go|get)$/;

/** A month alone is one where nothing speaks for the verb, the walk or the name. */
function bareMonthFits(r: Reader, i: number, full: boolean): boolean {
  const before = r.word(i - 1);
  const word = r.word(i);
  if (!full)
    return before === "in" || before === "since" || before === "early" || before === "late" || before === "mid" || before === "until";
  const led = LEADS.has(before);
  if (word === "may" || word === "march") {
    // "The Women's March", "the march on Rome", "May said".
    if (!led || AFTER_MODAL.test(r.word(i + 1))) return false;
    if (
      r.capitals &&
      before !== "in" &&
      before !== "since" &&
      before !== "last" &&
      before !== "next" &&
      before !== "early" &&
      before !== "late"
    )
      return false;
    return !(word === "march" && /^(?:on|of|to|for)$/.test(r.word(i + 1)) && /^(?:the|a|this|first|last|next)$/.test(before));
  }
  if (!MONTH_RISKY.has(word)) return true;
  // "April Johnson", "June Smith": a name unless a preposition stands before.
  return led || r.capitals || !(r.capital(i + 1) && /^[a-z]/.test(r.word(i + 1)) && !monthOf(r.word(i + 1)));
}

/** An expression that begins with a day figure: "5 May 2021", "the 5th of May", "3-5 May", "3 and 5 May", "03 JAN 90", "27 May-3 June". */
export function fromDay(r: Reader, i: number): Found | null {
  const word = r.word(i);
  const pair = DAY_PAIR.exec(word);
  const day = pair ? Number(pair[1]) : dayOf(word);
  if (day < 1 || day > 31) return null;
  const at = r.word(i + 1) === "of" || (r.word(i + 1) === "-" && monthOf(r.word(i + 2)) > 0) ? i + 2 : i + 1;
  const month = monthAt(r, at);
  if (month > 0) {
    if (LABELS.has(r.word(i - 1)) && r.word(i - 1) !== "line") return null;
    const telegram = /^\d\d$/.test(r.word(at + 1)) && !countedAfter(r, at + 1);
    if (!pair) return tailed(r, { month, day }, at + 1, telegram);
    const whole = tailed(r, { month, day: Number(pair[2]) }, at + 1, telegram);
    return whole.value.type === "calendar" && Number(pair[2]) <= 31
      ? {
          last: i + 1,
          value: { ...whole.value, day },
          also: { first: i, last: whole.last, value: whole.value, range: true, cut: word.indexOf("-") },
        }
      : null;
  }
  if (pair) return null;
  const joined = /^([a-z.]{3,9})-(\d{1,2})$/.exec(r.word(i + 1));
  if (joined && monthOf(joined[1] ?? "") > 0 && monthAt(r, i + 2) > 0) return fromJoined(r, i, day, joined);
  const link = r.word(i + 1);
  const next = r.word(i + 2) === "the" ? i + 3 : i + 2;
  const second = dayOf(r.word(next));
  if (second === 0 || !/^(?:to|and|or|through|until|till|-|,)$/.test(link)) return null;
  const monthPlace = r.word(next + 1) === "of" ? next + 2 : next + 1;
  const later = monthAt(r, monthPlace);
  if (later === 0) return null;
  const whole = tailed(r, { month: later, day: second }, monthPlace + 1, /^\d\d$/.test(r.word(monthPlace + 1)));
  if (whole.value.type !== "calendar") return null;
  // What happened "on 3 and 5 May" lasted from the one to the other.
  const range = second > day && (RANGE_LINK.test(link) || link === "and");
  return { last: i + 1, value: { ...whole.value, day }, also: { first: next, last: whole.last, value: whole.value, range } };
}

/** Month beside a day figure: a capital is asked only of the months that are words too. */
function monthAt(r: Reader, i: number): number {
  const month = monthOf(r.word(i));
  return month > 0 && (r.capital(i) || !MONTH_RISKY.has(r.word(i))) ? month : 0;
}

/** "27 May-3 June 1905", where "May-3" came as one token. */
function fromJoined(r: Reader, i: number, day: number, joined: RegExpExecArray): Found | null {
  const month = monthOf(joined[1] ?? "");
  const whole = tailed(r, { month: monthAt(r, i + 2), day: Number(joined[2]) }, i + 3, false);
  if (whole.value.type !== "calendar") return null;
  const first = calendar({ ...whole.value, month, day });
  return {
    last: i + 2,
    value: first,
    also: { first: i + 1, last: whole.last, value: whole.value, range: true, cut: (joined[1] ?? "").length },
  };
}

/** "the 5th", "the 5th of this month", "the 5th of the month"; `i` is at "5th". */
export function fromOrdinalDay(r: Reader, i: number): Found | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(r.word(i));
  const day = match ? Number(match[1]) : 0;
  if (day < 1 || day > 31) return null;
  if (r.word(i + 1) === "of") {
    const related = relatedYear(r, i + 2, "month");
    return related ? { last: related.last, value: calendar({ day, monthRef: related.relation }) } : null;
  }
  if (!/^(?:on|by|until|till|since|before|after|of|from)$/.test(r.word(i - 2))) return null;
  const next = r.word(i + 1);
  if (next !== "" && !/^(?:[.,;:)?!"']|and|to|in|when|at|with|as|but|that|while|by|after|before|near|against|the)$/.test(next)) return null;
  return { last: i + 1, value: calendar({ day, monthRef: "this" }) };
}

/** ISO weekday of a word; short forms only where a figure or comma follows. */
export function weekdayOf(r: Reader, i: number): number {
  const word = r.word(i);
  const full = WEEKDAYS.get(word);
  if (full !== undefined) return r.capital(i) || word !== "" ? full : 0;
  const short = WEEKDAY_SHORT.get(word);
  if (short === undefined || !r.capital(i)) return 0;
  const at = r.word(i + 1) === "," || r.word(i + 1) === "." ? i + 2 : i + 1;
  const dated = (dayOf(r.word(at)) > 0 && monthOf(r.word(at + 1)) > 0) || (monthOf(r.word(at)) > 0 && dayOf(r.word(at + 1)) > 0);
  return dated ? short : 0;
}
