import { fact, table, type Word } from "../memo.js";
import type { CountMention } from "../shapes/mentions.js";
import type { CountValue, Token } from "../types.js";

const UNITS = table<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const SCALES = table<number>({
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  dozen: 12,
  k: 1000,
  m: 1_000_000,
});
const VAGUE = table<CountValue>({
  dozens: { min: 24, max: null },
  hundreds: { min: 200, max: null },
  thousands: { min: 2000, max: null },
  millions: { min: 2_000_000, max: null },
  scores: { min: 40, max: null },
  several: { min: 3, max: null },
  few: { min: 3, max: null },
  couple: { min: 2, max: 2 },
  score: { min: 20, max: 20 },
});
const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+$/;

/** Whether a count may begin or turn on the word: most sentences hold few such. */
const maySay: (word: Word) => boolean = fact(
  (norm) => /[\d-]/.test(norm) || UNITS.has(norm) || SCALES.has(norm) || VAGUE.has(norm) || norm === "tens",
);

/** One number at `at`, figures or words: its value and where it ends. */
function numberAt(tokens: readonly Token[], at: number, limit: number): { value: number; last: number } | null {
  const token = tokens[at];
  if (!token || at >= limit) return null;
  const { norm } = token;
  let value: number;
  let last = at + 1;
  if (DIGITS.test(norm)) value = Number(norm.replace(/,/g, ""));
  else if (/^\d+\.\d+$/.test(norm) && SCALES.get(tokens[at + 1]?.norm ?? "")) value = Number(norm);
  else if (UNITS.has(norm)) value = UNITS.get(norm) ?? 0;
  else if (/^[a-z]+-[a-z]+$/.test(norm)) {
    const [tens, ones] = norm.split("-");
    const a = UNITS.get(tens ?? "");
    const b = UNITS.get(ones ?? "");
    if (a === undefined || b === undefined || a < 20 || b > 9) return null;
    value = a + b;
  } else return null;
  for (
    let scale = SCALES.get(tokens[last]?.norm ?? "");
    scale !== undefined && last < limit;
    scale = SCALES.get(tokens[last]?.norm ?? "")
  ) {
    if ((tokens[last]?.norm.length ?? 0) === 1) break;
    value *= scale;
    last++;
    // "two hundred and fifty", "three thousand five hundred"
    const joint = tokens[last]?.norm === "and" ? last + 1 : last;
    const rest = UNITS.get(tokens[joint]?.norm ?? "") !== undefined && joint > last ? numberAt(tokens, joint, limit) : null;
    if (rest && rest.value < scale) {
      value += rest.value;
      last = rest.last;
    }
  }
  return { value: Math.round(value), last };
}

const exact = (value: number): CountValue => ({ min: value, max: value });

/** Nobody counts further; a row of digits without end is no number. */
const MOST = 1e12;

/** Counts of people and things in [first, last): "12", "at least 12", "10 to 15", "dozens", "a couple". Dates and clock times are not asked about. */
export function tagCounts(tokens: readonly Token[], first: number, last: number, isTime: (token: number) => boolean): CountMention[] {
  const out: CountMention[] = [];
  for (let i = first; i < last; ) {
    const token = tokens[i];
    const found = !token || !maySay(token.word) || isTime(i) ? null : countAt(tokens, i, first, last);
    if (found) {
      if (Math.max(found.value.min, found.value.max ?? 0) <= MOST) out.push(found);
      i = found.last;
    } else i++;
  }
  return out;
}

function countAt(tokens: readonly Token[], at: number, floor: number, limit: number): CountMention | null {
  const token = tokens[at];
  if (!token) return null;
  const vague = VAGUE.get(token.norm);
  if (vague && token.pos !== "verb") {
    let begin = at;
    const article = tokens[at - 1];
    if (token.norm === "few" || token.norm === "couple" || token.norm === "score") {
      if (article?.norm !== "a" || at - 1 < floor) return null;
      begin = at - 1;
    }
    if (token.norm === "hundreds" && tokens[at + 1]?.norm === "of" && tokens[at + 2]?.norm === "thousands")
      return { first: begin, last: at + 3, value: { min: 200_000, max: null } };
    if (token.norm === "tens") return null;
    return { first: begin, last: at + 1, value: vague };
  }
  if (token.norm === "tens" && tokens[at + 1]?.norm === "of" && VAGUE.get(tokens[at + 2]?.norm ?? "")) {
    return { first: at, last: at + 3, value: tokens[at + 2]?.norm === "thousands" ? { min: 20_000, max: null } : { min: 20, max: null } };
  }
  if (
    (token.norm === "dozen" || token.norm === "hundred" || token.norm === "thousand" || token.norm === "million") &&
    /^(?:a|an|half)$/.test(tokens[at - 1]?.norm ?? "") &&
    at - 1 >= floor
  ) {
    const scale = SCALES.get(token.norm) ?? 0;
    const half = tokens[at - 1]?.norm === "half" || (tokens[at - 2]?.norm === "half" && tokens[at - 1]?.norm === "a");
    return hedge(tokens, half && tokens[at - 2]?.norm === "half" ? at - 2 : at - 1, at + 1, exact(half ? scale / 2 : scale), floor);
  }
  if (token.norm === "half-dozen") return hedge(tokens, at, at + 1, exact(6), floor);
  const span = /^(\d+)[-–](\d+)$/.exec(token.text);
  if (span && Number(span[1]) < Number(span[2])) return { first: at, last: at + 1, value: { min: Number(span[1]), max: Number(span[2]) } };
  if (token.norm === "one" && /^(?:no|any|every|some|each)$/.test(tokens[at - 1]?.norm ?? "")) return null;
  const one = numberAt(tokens, at, limit);
  if (!one || isLabel(tokens, at) || isAge(tokens, at, one.last, one.value)) return null;
  const follower = tokens[one.last];
  const unit = follower?.norm ?? "";
  // Measures and money are no counts of people or things.
  if (
    /^(?:percent|per|%|km|kilometer|kilometre|kilometers|kilometres|mile|miles|meter|metre|meters|metres|m|mm|kg|dollars?|euros?|pounds?|st|nd|rd|th|years?|days?|hours?|weeks?|months?|minutes?|degrees?|a\.m\.|p\.m\.|am|pm)$/.test(
      unit,
    )
  )
    return null;
  if (/^[$€£¥₹₽#]$/.test(tokens[at - 1]?.text ?? "")) return null;
  // "10 to 15", "between 10 and 15".
  if (
    (unit === "to" && tokens[at - 1]?.norm !== "from") ||
    unit === "or" ||
    (unit === "and" && tokens[at - 1]?.norm === "between") ||
    follower?.text === "–" ||
    follower?.text === "-"
  ) {
    const two = numberAt(tokens, one.last + 1, limit);
    if (two && two.value > one.value && two.value < one.value * 20) {
      const between = tokens[at - 1]?.norm === "between" ? at - 1 : at;
      return { first: between, last: two.last, value: { min: one.value, max: two.value } };
    }
  }
  return hedge(tokens, at, one.last, exact(one.value), floor);
}

/** The number names a thing: "page 18", "Resolution 2231", "kilometre 38", "Article 5". */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\d/.test(tokens[at]?.norm ?? "")) return false;
  return (
    /^(?:page|article|section|resolution|route|highway|kilometre|kilometer|km|chapter|no|number|phase|sector|block|level|grade|unit|room|gate|flight|line|paragraph|clause|protocol|bulletin|zone|division|channel|volume|part|annex|apartment|flat|aged|age)\.?$/.test(
      before.norm,
    ) ||
    before.text === "№" ||
    before.text === "#"
  );
}

/** "Azad H., 19, whom", "Mulgrew (24)", "a boy of 14": how old somebody is. */
function isAge(tokens: readonly Token[], at: number, last: number, value: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[last];
  if (!before || value > 110 || value < 1) return false;
  const name = tokens[at - 2];
  const isName = name !== undefined && (name.pos === "propn" || (name.cap === "title" && name.pos !== "adv"));
  if (
    before.text === "(" &&
    next?.text === ")" &&
    name &&
    (isName || name.cap === "title" || /^(?:boy|girl|man|woman|son|daughter|father|mother)$/.test(name.norm))
  )
    return true;
  if (
    before.text === "," &&
    (next?.text === "," || next?.text === ".") &&
    isName &&
    last === at + 1 &&
    !/^(?:including|among|most|mostly|mainly|all|of|some|many|three|two|one)$/.test(tokens[last + 1]?.norm ?? "")
  )
    return !hasListBefore(tokens, at - 2);
  const of = /^(?:about|around|only|just|nearly|almost)$/.test(before.norm) ? at - 2 : at - 1;
  if (tokens[of]?.norm !== "of") return false;
  const who = tokens[of - 1];
  return (
    who !== undefined &&
    who.norm === who.lemma &&
    /^(?:boy|girl|man|woman|child|youth|seller|teenager|student|farmer|mother|father|widow|baby|teacher|driver|soldier|lad|worker|nurse|trader|pupil|schoolboy|schoolgirl|age)$/.test(
      who.norm,
    )
  );
}

/** "in Gaza, 12, in Rafah, 4": figures by place, no ages. */
function hasListBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > at - 3; i--) if (/^(?:in|at|near|from|to|around)$/.test(tokens[i]?.norm ?? "")) return true;
  return false;
}

/** Takes in the words before (and a few behind) that turn a number into a range. */
function hedge(tokens: readonly Token[], first: number, last: number, value: CountValue, floor: number): CountMention {
  const word = (back: number): string => (first - back >= floor ? (tokens[first - back]?.norm ?? "") : "");
  const open = (from: number): CountMention => ({ first: from, last, value: { min: value.min, max: null } });
  const two = `${word(2)} ${word(1)}`;
  if (/(?:^|-)at least$/.test(two) || two === "no fewer" || two === "a minimum") return open(first - 2);
  if (/^(?:no (?:fewer|less) than|not (?:fewer|less) than|a minimum of)$/.test(`${word(3)} ${two}`)) return open(first - 3);
  if (two === "more than" || two === "upwards of" || two === "greater than" || two === "in excess")
    return { first: first - 2, last, value: { min: value.min + 1, max: null } };
  if (word(1) === "over" || word(1) === "above" || word(1) === "exceeding")
    return { first: first - 1, last, value: { min: value.min + 1, max: null } };
  if (two === "up to" || two === "at most") return { first: first - 2, last, value: { min: 0, max: value.max } };
  if (two === "fewer than" || two === "less than") return { first: first - 2, last, value: { min: 0, max: value.min - 1 } };
  if (/^(?:as (?:many|much) as|no more than|not more than)$/.test(`${word(3)} ${two}`))
    return { first: first - 3, last, value: { min: 0, max: value.max } };
  const behind = `${tokens[last]?.norm ?? ""} ${tokens[last + 1]?.norm ?? ""}`;
  // "30+ wounded".
  if (tokens[last]?.text === "+" && tokens[last]?.start === tokens[last - 1]?.end)
    return { first, last: last + 1, value: { min: value.min, max: null } };
  if (behind === "or more" || behind === "or so")
    return { first, last: last + 2, value: behind === "or more" ? { min: value.min, max: null } : value };
  if (/^(?:about|around|some|nearly|almost|roughly|approximately|circa|exactly|just|only|another|estimated|close)$/.test(word(1)))
    return { first: first - 1, last, value };
  if (two === "an estimated" || two === "close to") return { first: first - 2, last, value };
  return { first, last, value };
}
