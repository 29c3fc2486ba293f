import type { Relation } from "../../lexicon/time-values.js";
import { COUNTED, COUNTED_NOUNS, LABELS, LEADS, RELATIONS } from "../../lexicon/time-words.js";
import { calendar, type Found, figure, type Reader, shortYear, yearOf } from "./reader.js";

interface YearTail {
  readonly year: number | null;
  readonly yearRef: Relation | null;
  readonly bc: boolean;
  readonly last: number;
}

/** "BC", "B.C.", "BCE" at `i`. */
export function eraAt(r: Reader, i: number): boolean {
  const word = r.word(i);
  return word === "bc" || word === "b.c." || word === "bce" || word === "b.c.e.";
}

/** "last year", "that year", "the same year", "the previous year" at `i`. */
export function relatedYear(r: Reader, i: number, unit = "year"): { readonly relation: Relation; readonly last: number } | null {
  let at = r.word(i) === "the" ? i + 1 : i;
  if (r.word(at) === "that" && r.word(at + 1) === "same") at++;
  const relation = RELATIONS.get(r.word(at));
  if (relation && r.word(at + 1) === unit) return { relation, last: at + 2 };
  // "of the year", "in the year": the one that is spoken of.
  if (at === i + 1 && r.word(at) === unit) return { relation: "this", last: at + 1 };
  return null;
}

/** The year that follows a month or a day: "2021", ", 2021", "of 2021", "'98", "last year", "90" in a telegram. */
export function yearTail(r: Reader, i: number, telegram: boolean): YearTail | null {
  let at = i;
  if (r.word(at) === "," || r.word(at) === "of" || r.word(at) === "in") at++;
  const word = r.word(at);
  const era = eraAt(r, at + 1) && figure(word) > 0;
  if (era) return { year: figure(word), yearRef: null, bc: true, last: at + 2 };
  const year = yearOf(word);
  // "On May 5, 2000 people fled" counts people; "5 May 2020 rebels" does not.
  const counts = year % 100 === 0 && (COUNTED.has(r.word(at + 1)) || r.word(at + 1) === "%");
  if (year > 0 && !counts && !clockAfter(r, at)) return { year, yearRef: null, bc: false, last: at + 1 };
  if (word === "'" && /^\d\d$/.test(r.word(at + 1)) && r.glued(at + 1))
    return { year: shortYear(Number(r.word(at + 1))), yearRef: null, bc: false, last: at + 2 };
  const apostrophe = /^'(\d\d)$/.exec(word);
  if (apostrophe) return { year: shortYear(Number(apostrophe[1])), yearRef: null, bc: false, last: at + 1 };
  if (telegram && at === i && /^\d\d$/.test(word)) return { year: shortYear(Number(word)), yearRef: null, bc: false, last: at + 1 };
  const related = relatedYear(r, at);
  if (related) return { year: null, yearRef: related.relation, bc: false, last: related.last };
  return null;
}

const SMALL_WORDS =
  /^(?:were|was|had|have|has|are|been|with|that|when|where|which|while|after|before|killed|left|also|then|they|there|their|this|these|those|from|into|more|over|only|when|will|would|and|but|near|said|says)$/;

/** The figure at `i` counts something: "2000 people", "20 armed men", "12 dead". */
export function countedAfter(r: Reader, i: number): boolean {
  const next = r.word(i + 1);
  if (COUNTED.has(next) || next === "%") return true;
  return COUNTED_NOUNS.has(r.word(i + 2)) && /^[a-z-]{4,}$/.test(next) && !SMALL_WORDS.test(next) && !LEADS.has(next) && !r.capital(i + 1);
}

function clockAfter(r: Reader, i: number): boolean {
  const next = r.word(i + 1);
  return next === "hours" || next === "hrs" || next === "gmt" || next === "utc";
}

const YEAR_HEADS =
  /^(?:the|a|an|'s|'|this|that|its|their|his|her|early|mid|late|year|summer|winter|spring|autumn|fall|failed|bloody|disputed|deadly|devastating|brief|own)$/;

/** A year by itself: "in 2014", "the 2003 invasion", "(1998)", "490 BC". */
export function fromYear(r: Reader, i: number): Found | null {
  const word = r.word(i);
  if (eraAt(r, i + 1) && figure(word) > 0) return { last: i + 2, value: calendar({ year: figure(word), bc: true }) };
  if (r.word(i + 1) === "ad" && figure(word) > 0 && r.text(i + 1) === "AD") return { last: i + 2, value: calendar({ year: figure(word) }) };
  if (/^(?:ad|a\.d\.)$/.test(r.word(i - 1)) && figure(word) > 0) return { last: i + 1, value: calendar({ year: figure(word) }) };
  const year = yearOf(word);
  if (year === 0) return r.ancient ? fromAncientYear(r, i) : null;
  if (!isYear(r, i, year)) return null;
  // "1992–95", where the dash parted the figures.
  const tail = r.word(i + 1) === "-" && r.glued(i + 1) && r.glued(i + 2) && /^\d\d$/.test(r.word(i + 2)) ? Number(r.word(i + 2)) : 0;
  if (tail > year % 100)
    return {
      last: i + 1,
      value: calendar({ year }),
      also: { first: i + 2, last: i + 3, value: calendar({ year: year - (year % 100) + tail }), range: true },
    };
  return { last: i + 1, value: calendar({ year }) };
}

/** Whether a figure that could be a year is none of the many other things. */
function isYear(r: Reader, i: number, year: number): boolean {
  const before = r.word(i - 1);
  const next = r.word(i + 1);
  if (before === "-" && yearOf(r.word(i - 2)) > 0) return true;
  if (LABELS.has(before) || /^[$€£#+@:/*=]$/.test(before) || /[-\d]$/.test(before) || /^(?:[%°]|\d.*|hours|hrs|gmt|utc)$/.test(next))
    return false;
  const led = LEADS.has(before) && !/^(?:about|around|than|as|each|every)$/.test(before);
  const head = YEAR_HEADS.test(before);
  const round = year % 10 === 0;
  const plural = /^[a-z-]{3,}s$/.test(next) && !r.capital(i + 1);
  // Round figures are counts unless a preposition of time speaks for a year: "2000 people", but "in 2010 killed".
  const verbs = /^(?:killed|wounded|injured|displaced|dead|more|strong|others)$/.test(next);
  if (countedAfter(r, i) && !(led && !/^(?:and|or|to|of|from|between)$/.test(before) && (verbs || !round)) && !(head && !round))
    return false;
  if (led && /^(?:and|to|between|of|from|or)$/.test(before) && plural && round) return false;
  if (led) return year % 1000 !== 0 || year === 2000;
  if (year < 1500) return false;
  if (head && !(year % 100 === 0 && plural)) return true;
  const ends = next === "" || /^[.,;:)]$/.test(next);
  const opens = before === "(" || before === "," || before === "";
  if (year < 1900) return ends && opens;
  if (plural && round) return false;
  if (opens || before === "-" || before === "and" || before === "or") return true;
  return !COUNT_LEADS.test(before) && (year % 100 !== 0 || ends);
}

const COUNT_LEADS =
  /^(?:or|some|nearly|almost|over|least|most|only|just|about|around|than|approximately|another|additional|with|at|on|against|for|had|have|has|were|are|is|was|to)$/;

/** "in 499" in a text that counts years before our era. */
function fromAncientYear(r: Reader, i: number): Found | null {
  const fits = /^[1-9]\d\d$/.test(r.word(i)) && LEADS.has(r.word(i - 1)) && !/^(?:about|around|than|as|of|for|to|and)$/.test(r.word(i - 1));
  return fits && !countedAfter(r, i) && !/^[a-z]+s$/.test(r.word(i + 1))
    ? { last: i + 1, value: calendar({ year: Number(r.word(i)), bc: true }) }
    : null;
}

/** "1990s", "the '90s", "mid-1990s", "the 480s BC". */
export function fromDecade(r: Reader, i: number): Found | null {
  let at = i;
  if (r.word(at) === "'" && /^\d0s$/.test(r.word(at + 1))) at++;
  const match = /^'?(\d{2,4}?)0'?s$/.exec(r.word(at));
  let last = at + 1;
  let digits = match?.[1] ?? "";
  if (!match && /^[12]\d{2}0$/.test(r.word(at)) && r.word(at + 1) === "'s" && r.word(i - 1) === "the") {
    digits = r.word(at).slice(0, 3);
    last = at + 2;
  }
  if (!match && /^'?[2-9]0s$/.test(r.word(at))) digits = r.word(at).replace(/\D/g, "").slice(0, 1);
  if (digits === "") return null;
  const bc = eraAt(r, last);
  if (bc) return { last: last + 1, value: { type: "decade", from: Number(digits) * 10, portion: null, bc: true } };
  if (digits.length === 1) {
    const before = r.word(i - 1);
    return before === "the" || before === "early" || before === "late" || before === "mid"
      ? { last, value: { type: "decade", from: 1900 + Number(digits) * 10, portion: null, bc: false } }
      : null;
  }
  if (digits.length !== 3) return null;
  const from = Number(digits) * 10;
  return from >= 1000 && from <= 2090 ? { last, value: { type: "decade", from, portion: null, bc: false } } : null;
}

/** "21st century", "the fifth century BC"; `i` at the ordinal. */
export function fromCentury(r: Reader, i: number, ordinal: number): Found | null {
  if (r.word(i + 1) !== "century" || ordinal < 1) return null;
  const bc = eraAt(r, i + 2);
  return { last: bc ? i + 3 : i + 2, value: { type: "century", from: (ordinal - 1) * 100, portion: null, bc } };
}
