import type { TimeUnit, TimeValue } from "../../lexicon/time-values.js";
import { DAY_PARTS, ORDINALS, UNIT_PLURAL, UNITS } from "../../lexicon/time-words.js";
import { type Found, type Reader, readAmount, unitOf } from "./reader.js";

/** Reads the date after "two days after". */
type ReadDate = (r: Reader, i: number) => Found | null;

const FILLERS =
  /^(?:full|more|further|long|straight|consecutive|whole|successive|additional|bloody|intense|calendar|short|other|good|working|or|so|single|solid|tense)$/;
const BEFORE = /^(?:before|earlier|previously|prior|beforehand|back)$/;
const AFTER = /^(?:after|later|afterwards?|following|thereafter|hence|on|since)$/;

/** A fortnight is two weeks; every other unit one of itself. */
export function weeksIn(word: string): number {
  return word === "fortnight" || word === "fortnights" ? 2 : 1;
}

/** "two days ago", "a week earlier", "three years after the war", "24 hours", "for three days". */
export function fromAmount(r: Reader, i: number, readDate: ReadDate): Found | null {
  const number = readAmount(r, i);
  if (!number) return null;
  let at = number.last;
  if (FILLERS.test(r.word(at)) && (unitOf(r.word(at + 1)) || FILLERS.test(r.word(at + 1)))) at += unitOf(r.word(at + 1)) ? 1 : 2;
  const unit = unitOf(r.word(at));
  if (!unit || unit === "weekend") return null;
  let amount = number.amount === null ? null : number.amount * weeksIn(r.word(at));
  at++;
  // "a year and a half"
  if (r.word(at) === "and" && r.word(at + 1) === "a" && r.word(at + 2) === "half") {
    at += 3;
    amount = amount === null ? null : amount + 0.5;
  }
  const offset = fromTail(r, at, amount, unit, readDate);
  if (offset) return offset;
  const one = r.word(i) === "a" || r.word(i) === "an";
  if (one && unit === "minute") return null;
  if (one && unit === "quarter") return null;
  if (unit === "quarter") return null;
  if (r.word(at) === "old" || (r.word(at) === "of" && r.word(at + 1) === "age"))
    return { last: r.word(at) === "old" ? at + 1 : at + 2, value: { type: "duration", amount, unit } };
  return { last: at, value: { type: "duration", amount, unit } };
}

/** What turns an amount of time into a point: "ago", "earlier", "after the vote". */
function fromTail(r: Reader, at: number, amount: number | null, unit: TimeUnit, readDate: ReadDate): Found | null {
  const word = r.word(at);
  const base = { type: "offset", amount, unit, from: null, grain: null, part: null } as const;
  if (word === "ago") {
    const grain = r.word(at + 1) === "today" ? "day" : r.word(at + 1) === "this" ? unitOf(r.word(at + 2)) : null;
    if (grain && unit !== "hour" && unit !== "minute" && unit !== "day")
      return { last: r.word(at + 1) === "today" ? at + 2 : at + 3, value: { ...base, grain, direction: "before", base: "anchor" } };
    return { last: at + 1, value: { ...base, direction: "before", base: "anchor" } };
  }
  if (word === "from" && r.word(at + 1) === "now") return { last: at + 2, value: { ...base, direction: "after", base: "anchor" } };
  const before = BEFORE.test(word);
  if (!before && !AFTER.test(word)) return null;
  if (word === "back" || word === "hence")
    return { last: at + 1, value: { ...base, direction: before ? "before" : "after", base: "anchor" } };
  if (word === "since") return null;
  if (word === "on" && !/^(?:[.,;:]|)$/.test(r.word(at + 1))) return null;
  let next = at + 1;
  if (word === "prior" && r.word(next) === "to") next++;
  const direction = before ? "before" : "after";
  if (/^(?:earlier|later|previously|afterwards?|thereafter|beforehand|on)$/.test(word)) {
    // "two days later, on 5 May": the date speaks for itself and is found on its own.
    return { last: next, value: { ...base, direction, base: "reference" } };
  }
  const date = readDate(r, next);
  if (date) return { last: date.last, value: { ...base, direction, base: "event", from: date.value } };
  const ends = /^(?:[.,;:!?)"']|)$/.test(r.word(next));
  if (word === "after" && ends) return { last: next, value: { ...base, direction, base: "reference" } };
  return { last: next, value: { ...base, direction, base: ends ? "reference" : "event" } };
}

/** "the day before", "the night after", "the week following", "the day after tomorrow". `i` is past "the". */
export function fromDayBefore(r: Reader, i: number, readDate: ReadDate): Found | null {
  const word = r.word(i);
  const part = DAY_PARTS.get(word) ?? null;
  const unit = part ? "day" : unitOf(word);
  if (!unit || UNIT_PLURAL.has(word) || unit === "weekend" || unit === "hour" || unit === "minute") return null;
  const next = r.word(i + 1);
  if (next !== "before" && next !== "after" && next !== "following" && next !== "prior" && next !== "previous") return null;
  const direction = next === "after" || next === "following" ? "after" : "before";
  const to = r.word(i + 2) === "to" && next === "prior" ? i + 3 : i + 2;
  if (r.word(to) === "yesterday" || r.word(to) === "tomorrow") {
    return { last: to + 1, value: { type: "day", shift: r.word(to) === "yesterday" ? -2 : 2, part } };
  }
  const date = readDate(r, to);
  const base = { type: "offset", amount: 1, unit, direction, grain: null, part } as const;
  if (date) return { last: date.last, value: { ...base, base: "event", from: date.value } };
  const ends = /^(?:[.,;:!?)"']|)$/.test(r.word(to));
  return { last: to, value: { ...base, base: ends ? "reference" : "event", from: null } };
}

const LEADS =
  /^(?:for|in|within|after|over|of|took|take|takes|lasted|lasting|last|spent|only|just|mere|several|many|during|through|despite|following|about|than|into|under|and|or|by|some|until)$/;

/** "for weeks", "days of fighting", "months later", "years ago". */
export function fromBareUnit(r: Reader, i: number, readDate: ReadDate): Found | null {
  const word = r.word(i);
  if (!UNIT_PLURAL.has(word)) return null;
  const unit = UNITS.get(word);
  if (!unit) return null;
  const offset = fromTail(r, i + 1, null, unit, readDate);
  if (offset) return offset;
  const value: TimeValue = { type: "duration", amount: null, unit };
  return LEADS.test(r.word(i - 1)) || r.word(i + 1) === "of" ? { last: i + 1, value } : null;
}

const HYPHENED = /^(?:([a-z]+|\d{1,4})-(?:and-a-half-)?)?(minute|hour|day|week|month|year|decade|century)s?(?:-(?:long|old|olds))?$/;

/** "three-day", "20-year-old", "two-week", "years-long", "year-long". */
export function fromHyphened(r: Reader, i: number): Found | null {
  const word = r.word(i);
  const match = word.includes("-") ? HYPHENED.exec(word) : null;
  const unit = match?.[2] ? unitOf(match[2]) : null;
  if (!match || !unit) return null;
  const number = match[1] ? readAmount(r, i) : null;
  const word1 = match[1] ?? "";
  const amount = /^\d+$/.test(word1) ? Number(word1) : number ? number.amount : (WORD_AMOUNTS.get(word1) ?? null);
  if (match[1] && amount === null && !/^(?:multi|several|many)$/.test(word1)) return null;
  if (ORDINALS.has(word1) && !WORD_AMOUNTS.has(word1)) return null;
  return { last: r.word(i + 1) === "long" || r.word(i + 1) === "old" ? i + 2 : i + 1, value: { type: "duration", amount, unit } };
}

const WORD_AMOUNTS: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);
