import type { TimeBound, TimeKind, TimeMention, TimeValue } from "../lexicon/time-values.js";
import {
  DAY_PARTS,
  HOLIDAYS,
  MONTH_SHORT,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PORTION_NOUNS,
  PORTIONS,
  RELATIONS,
  SEASONS,
  UNIT_PLURAL,
  WEEKDAY_PLURAL,
  WEEKDAY_SHORT,
  WEEKDAYS,
} from "../lexicon/time-words.js";
import type { Article, Sentence, Token } from "../types.js";
import { isName } from "./times/names.js";
import { parse } from "./times/phrases.js";
import { type Also, type Found, Reader, type Word } from "./times/reader.js";

/** Every word with which a time expression can begin: a sentence without one costs a look-up per token. */
const STARTERS = new Set<string>([
  ...MONTHS.keys(),
  ...MONTH_SHORT.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_SHORT.keys(),
  ...WEEKDAY_PLURAL,
  ...UNIT_PLURAL,
  ...NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...RELATIONS.keys(),
  ...PORTIONS.keys(),
  ...PORTION_NOUNS.keys(),
  ...DAY_PARTS.keys(),
  ...SEASONS.keys(),
  ...[...HOLIDAYS.keys()].map((phrase) => phrase.split(" ")[0] ?? phrase),
  ...[...HOLIDAYS.keys()].map((phrase) => (phrase.split(" ")[0] ?? phrase).replace(/'s$/, "")),
  ..."the today yesterday tomorrow tonight overnight now currently presently nowadays recently daily weekly monthly nightly hourly annually yearly".split(
    " ",
  ),
  ..."recent these those then very weekend every each per half couple dozens rest remainder latter wee small anniversary '".split(" "),
]);

function begins(token: Word): boolean {
  const code = token.norm.charCodeAt(0);
  return (code >= 48 && code <= 57) || STARTERS.has(token.norm) || (token.norm.length > 4 && token.norm.includes("-"));
}

const BOUNDS: ReadonlyMap<string, TimeBound> = new Map<string, TimeBound>([
  ["since", "since"],
  ["until", "until"],
  ["till", "until"],
  ["by", "by"],
  ["before", "before"],
  ["after", "after"],
  ["following", "after"],
  ["from", "from"],
  ["starting", "from"],
  ["beginning", "from"],
  ["effective", "from"],
  ["for", "for"],
  ["within", "by"],
]);

const HEDGES = /^(?:about|around|at|least|late|on|in|the|shortly|just|roughly|nearly|almost|only|over)$/;

/** What stands before the expression, past words such as "about" and "on". */
function boundOf(r: Reader, first: number, value: TimeValue): TimeBound {
  let at = first - 1;
  for (let skipped = 0; skipped < 3 && HEDGES.test(r.word(at)); skipped++) at--;
  const word = r.word(at);
  if (word === "to" && (r.word(at - 1) === "up" || r.word(at - 1) === "prior")) return r.word(at - 1) === "up" ? "until" : "before";
  if (word === "than" && (r.word(at - 1) === "later" || r.word(at - 1) === "earlier")) return r.word(at - 1) === "later" ? "by" : "after";
  if (word === "through" || word === "up") return value.type === "part" ? null : "until";
  return BOUNDS.get(word) ?? null;
}

function kindOf(value: TimeValue): TimeKind {
  switch (value.type) {
    case "duration":
      return "duration";
    case "set":
      return "set";
    case "vague":
    case "then":
    case "anniversary":
      return "vague";
    case "clock":
    case "part":
      return "time";
    case "day":
      return value.part ? "time" : "date";
    case "calendar":
    case "weekday":
      return value.part || value.clock ? "time" : "date";
    default:
      return "date";
  }
}

/** "the 20th anniversary", "the anniversary". */
function anniversaryAt(r: Reader, i: number): Found | null {
  let at = r.word(i) === "the" ? i + 1 : i;
  const number = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(r.word(at));
  const years = number ? Number(number[1]) : (ORDINALS.get(r.word(at)) ?? null);
  if (years !== null) at++;
  if (r.word(at) === "year" || r.word(at) === "-year") at++;
  return r.word(at) === "anniversary" ? { last: at + 1, value: { type: "anniversary", years } } : null;
}

/** The second end of a range that opens at `first` and whose first end is read up to `last`, and where it begins. */
function secondEnd(r: Reader, first: number, found: Found): { readonly first: number; readonly found: Found } | null {
  // "since dawn on Tuesday and into the early hours of Wednesday"
  const further = r.word(found.last) === "and" && /^(?:into|until|till|through)$/.test(r.word(found.last + 1)) ? 1 : 0;
  const link = r.word(found.last + further);
  const { value } = found;
  if (!link || !POINTS.has(value.type)) return null;
  const lead = r.word(first - 1);
  const between = lead === "between" || r.word(first - 2) === "between";
  const night = link === "into" && (value.type === "weekday" || value.type === "calendar") && value.part !== null;
  const until = (link === "until" || link === "till") && lead === "from";
  const joins = further > 0 || link === "-" || link === "through" || link === "to" || until || night;
  if (!joins && link !== "and") return null;
  const at = found.last + further + 1;
  const second = parse(r, at);
  if (!second || second.also || !POINTS.has(second.value.type)) return null;
  return joins || between || listed(value, second.value) ? { first: at, found: second } : null;
}

/** "on Saturday and Sunday", "in May and June": what happened then lasted from the one to the other. */
function listed(a: TimeValue, b: TimeValue): boolean {
  if (a.type === "weekday" && b.type === "weekday") return a.relation === null && b.relation === null && b.weekday === (a.weekday % 7) + 1;
  if (a.type !== "calendar" || b.type !== "calendar" || a.bc || b.bc) return false;
  if ((a.day === null) !== (b.day === null) || (a.month === null) !== (b.month === null)) return false;
  if (a.month === null || b.month === null) return a.year !== null && b.year === a.year + 1;
  return b.month === (a.month % 12) + (a.day === null ? 1 : 0) || (a.day !== null && b.day !== null);
}

const POINTS = new Set<TimeValue["type"]>([
  "calendar",
  "figures",
  "weekday",
  "day",
  "season",
  "decade",
  "holiday",
  "period",
  "quarter",
  "century",
  "clock",
  "part",
  "within",
]);

/**
 * Finds the time expressions of an article in one pass.
 *
 * @param tokens all tokens of the article
 * @param sentences its sentences; an expression never crosses their borders
 * @param article tells whether the text is written in capitals
 * @example tagTimes(article.tokens, article.sentences, article) // [{ first: 4, last: 6, kind: "date", value: { type: "weekday", … }, … }]
 */
export function tagTimes(tokens: readonly Token[], sentences: readonly Sentence[], article: Pick<Article, "allCaps">): TimeMention[] {
  return tag(tokens, sentences, article.allCaps);
}

/** "two days after": its last word leads to the deed that it counts from. */
export function hangsOnEvent({ value }: TimeMention): boolean {
  return value.type === "offset" && value.base === "event" && value.from === null;
}

/** The same over the words of one line, for datelines and headers that are no part of the sentences. */
export function tagLine(words: readonly Word[]): TimeMention[] {
  const capitals = !words.some((word) => /[a-z]{3}/.test(word.text));
  return tag(words, [{ first: 0, last: words.length }], capitals);
}

function tag(tokens: readonly Word[], sentences: readonly Pick<Sentence, "first" | "last">[], capitals: boolean): TimeMention[] {
  const out: TimeMention[] = [];
  const r = new Reader(tokens, capitals, parse);
  const push = (
    first: number,
    found: Pick<Found, "last" | "value">,
    link: { through?: number; opens?: number },
    from?: number,
    to?: number,
  ): void => {
    const start = from ?? tokens[first]?.start ?? 0;
    const end = to ?? tokens[found.last - 1]?.end ?? start;
    const { through = null, opens = null } = link;
    out.push({
      first,
      last: found.last,
      start,
      end,
      kind: kindOf(found.value),
      value: found.value,
      bound: boundOf(r, first, found.value),
      through,
      opens,
    });
  };
  /** Both dates of "3 and 5 May", "3-5 May", "1992-95". */
  const pushPair = (first: number, found: Found, also: Also): void => {
    const at = also.cut === undefined ? undefined : (tokens[also.first]?.start ?? 0) + also.cut;
    push(first, found, also.range ? { through: out.length + 1 } : {}, undefined, at);
    push(also.first, also, also.range ? { opens: out.length - 1 } : {}, at === undefined ? undefined : at + 1);
  };
  for (const sentence of sentences) {
    r.enter(sentence.first, sentence.last);
    for (let i = sentence.first; i < sentence.last; ) {
      const token = tokens[i];
      // "said that last night": no "that night".
      if (!token || !begins(token) || (token.norm === "that" && RELATIONS.has(tokens[i + 1]?.norm ?? ""))) {
        i++;
        continue;
      }
      const found = anniversaryAt(r, i) ?? parse(r, i);
      if (!found || isName(r, i, found)) {
        i++;
        continue;
      }
      if (found.also) {
        pushPair(i, found, found.also);
        i = found.also.last;
        continue;
      }
      const second = secondEnd(r, i, found);
      push(i, found, second ? { through: out.length + 1 } : {});
      if (second) push(second.first, second.found, { opens: out.length - 1 });
      i = second?.found.last ?? found.last;
    }
  }
  return out;
}
