import type { TimeMention } from "../lexicon/time-values.js";
import type { Precision, ResolvedTime, Tense } from "../shapes/records.js";
import { spanOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { isAside, namesWar } from "./times/aside.js";
import { daysApart, isDistant, plusDays } from "./times/calendar.js";
import { tellsHistory } from "./times/history.js";
import { namesYear, place, unitOfValue } from "./times/place.js";
import { type Placed, remember, type Scene, type Spot } from "./times/scene.js";
import { looksAhead, tenseAround } from "./times/tense.js";
import { awayOf, canDate, isSoFar, stretchOf } from "./times/use.js";

export interface ResolveTimesOptions {
  /** ISO date of publication; null where it is not known: relative times then stay unresolved. */
  readonly anchor: string | null;
  /** How the outlet writes "05/08/21". */
  readonly dateOrder?: "dmy" | "mdy";
  /** Tense of the clause that holds a mention; where it gives undefined, the words around decide. */
  readonly tenseOf?: (mention: TimeMention, index: number) => Tense | undefined;
  /** The day from which a mention counts: for what is quoted, the time of speaking. Undefined means the anchor. */
  readonly anchorOf?: (mention: TimeMention, index: number) => string | null | undefined;
}

/** A year that the other end of a range, or the next member of a list, lends: "between May and August 2014", "in May and June 2020". */
function lentYear(article: Article, mentions: readonly TimeMention[], index: number): number | null {
  const here = mentions[index];
  const next = mentions[here?.through ?? index + 1];
  if (here?.value.type !== "calendar" || here.value.year !== null || next?.value.type !== "calendar" || next.value.year === null)
    return null;
  if (here.value.month === null || next.value.month === null || next.value.bc) return null;
  if (next.first - here.last > 1) return null;
  const link = article.tokens[here.last]?.norm ?? "";
  if (here.through === null && !/^(?:and|or|,|to|-|\/)$/.test(link)) return null;
  return here.value.month > next.value.month ? next.value.year - 1 : next.value.year;
}

const YEAR_LINE = /^\W{0,3}((?:1[89]|20)\d\d)\W{0,3}$/;

/** Years that stand alone in a line, as in a chronicle, by the index of their block. */
function headYears(article: Article): readonly (readonly [number, number])[] {
  return article.blocks.flatMap((block) => {
    const found = block.end - block.start <= 10 ? YEAR_LINE.exec(article.text.slice(block.start, block.end)) : null;
    return found ? [[block.index, Number(found[1])] as const] : [];
  });
}

/** The year of the line above under which a date without one stands. */
function headYear(heads: readonly (readonly [number, number])[], value: TimeMention["value"], block: number): number | null {
  if (value.type !== "calendar" || value.month === null || value.yearRef !== null || value.relation !== null) return null;
  return heads.findLast(([index]) => index < block)?.[1] ?? null;
}

/**
 * Sets every time expression on the calendar, in the order of the text, so that each may count from those before it.
 *
 * @param mentions as `tagTimes` gave them; the result has one entry for each, in the same order
 * @example resolveTimes(article, mentions, { anchor: "2021-08-05" })[0] // "Tuesday" → start "2021-08-03", end "2021-08-03"
 */
export function resolveTimes(article: Article, mentions: readonly TimeMention[], options: ResolveTimesOptions): ResolvedTime[] {
  const scene: Scene = {
    anchor: options.anchor,
    order: options.dateOrder ?? "mdy",
    history: tellsHistory(mentions, article, options.anchor),
    reference: null,
    range: null,
    year: null,
  };
  const placed: (Placed | null)[] = [];
  const spots: Spot[] = [];
  const heads = headYears(article);
  mentions.forEach((mention, index) => {
    const token = article.tokens[mention.first];
    const sentence = article.sentences[token?.sentence ?? 0];
    const told = options.tenseOf?.(mention, index);
    const tense =
      told ?? tenseAround(article.tokens, mention.first, mention.last, sentence?.first ?? mention.first, sentence?.last ?? mention.last);
    const own = options.anchorOf?.(mention, index) ?? speakingDay(article, mentions, index, scene);
    const opening = mention.opens === null ? null : (spots[mention.opens] ?? null);
    const spot: Spot = {
      sentence: sentence?.index ?? 0,
      block: sentence?.block ?? 0,
      // The second end of a range looks the way of the first.
      tense: opening ? opening.tense : boundTense(article, mention, tense),
      anchor: own === undefined ? options.anchor : own,
      lentYear: lentYear(article, mentions, index) ?? headYear(heads, mention.value, sentence?.block ?? 0),
      pluperfect: pluperfectAt(article, mention, sentence?.first ?? mention.first),
      since: mention.bound === "since",
    };
    const result = place(scene, spot, mention.value);
    placed.push(result);
    spots.push(spot);
    if (mention.opens !== null) reorder(mentions, placed, mention.opens, index, spot.tense);
    const spoken = scene.reference?.sentence === spot.sentence && SAID.has(article.tokens[leadOf(article, mention)]?.lemma);
    if (result && !spoken && !isAside(mention, spot.tense) && (scene.history || !namesWar(article, mentions, index)))
      remember(scene, result, unitOfValue(mention.value), spot, namesYear(mention.value) || spot.lentYear !== null);
    else if (result === null && mention.value.type === "calendar" && mention.value.bc) scene.reference = null;
    const from = mention.opens === null ? null : placed[mention.opens];
    if (from && result && from.days.start <= result.days.end) scene.range = { start: from.days.start, end: result.days.end };
  });
  return mentions.map((_, index) => finish(article, mentions, placed, spots, index, options.anchor));
}

/** Longer runs of words are no sentences; looking through them again and again would cost too much. */
const LONGEST = 200;
/** "from Thursday to Friday", told on a Thursday: the first day is the one before the second; of what lies ahead, the second the one behind the first. */
function reorder(mentions: readonly TimeMention[], placed: (Placed | null)[], first: number, second: number, tense: Tense): void {
  const value = mentions[first]?.value;
  const [from, to] = [placed[first], placed[second]];
  if (value?.type !== "weekday" || mentions[second]?.value.type !== "weekday" || !from || !to || from.days.start <= to.days.start) return;
  const ahead = tense === "future";
  const day = ahead ? plusDays(to.days.start, 7) : plusDays(from.days.start, -7);
  placed[ahead ? second : first] = { ...from, days: { start: day, end: day }, named: { start: day, end: day } };
}

const QUOTE = /["“”«»]/;

/** "We will attack tomorrow," he said on Monday: what is quoted counts from the day of speaking, where the sentence tells it. */
function speakingDay(article: Article, mentions: readonly TimeMention[], index: number, scene: Scene): string | undefined {
  const mention = mentions[index];
  const sentence = mention ? article.sentences[article.tokens[mention.first]?.sentence ?? -1] : undefined;
  if (mention?.value.type !== "day" || !sentence || !scene.anchor || sentence.last - sentence.first > LONGEST) return undefined;
  const quoted = (until: number): boolean => {
    let open = false;
    for (let at = sentence.first; at < until; at++) if (QUOTE.test(article.tokens[at]?.text ?? "")) open = !open;
    return open;
  };
  if (!quoted(mention.first)) return undefined;
  for (const other of [mentions[index + 1], mentions[index - 1]]) {
    const outside = other && other.first >= sentence.first && other.last <= sentence.last && !quoted(other.first);
    if (!outside || (other.value.type !== "weekday" && !(other.value.type === "calendar" && other.value.day !== null))) continue;
    const spot: Spot = {
      sentence: sentence.index,
      block: sentence.block,
      tense: "past",
      anchor: scene.anchor,
      lentYear: null,
      pluperfect: false,
      since: false,
    };
    return place(scene, spot, other.value)?.days.start;
  }
  return undefined;
}

/** "since" looks back; "until" and "by" look ahead where anything in the sentence does ("is to deliver the jets ordered in 2019 by the end of the year"). */
function boundTense(article: Article, mention: TimeMention, tense: Tense): Tense {
  if (mention.bound === "since") return "past";
  if (mention.bound === "until" && tense !== "past") return "future";
  // "agree on a truce from Thursday"
  if (mention.bound === "from" && mention.value.type === "weekday" && mention.through === null && tense !== "past") return "future";
  if (mention.bound !== "by" && mention.bound !== "until") return tense;
  return looksAhead(article.tokens, mention.first) ? "future" : tense;
}

const SAID = wordSet("say tell report announce add claim confirm");

/** The token before an expression and its preposition: "said on Friday". */
function leadOf({ tokens }: Article, { first }: TimeMention): number {
  return tokens[first - 1]?.pos === "prep" ? first - 2 : first - 1;
}

/** "rebels had attacked the town on Wednesday": earlier than what the sentence told before. */
function pluperfectAt(article: Article, mention: TimeMention, floor: number): boolean {
  for (let at = mention.first - 1; at >= floor && at >= mention.first - 12; at--) {
    const word = article.tokens[at]?.norm;
    if (word === "had") return true;
    if (word === "that" || word === "which" || word === ";") return false;
  }
  return false;
}

function finish(
  article: Article,
  mentions: readonly TimeMention[],
  placed: readonly (Placed | null)[],
  spots: readonly Spot[],
  index: number,
  anchor: string | null,
): ResolvedTime {
  const mention = mentions[index] as TimeMention;
  const found = placed[index] ?? null;
  const spot = spots[index];
  const other = mention.through === null ? null : (placed[mention.through] ?? null);
  const whole = found ? withBound(mention, found, other, spot?.tense ?? null, anchor) : null;
  const bounded = whole && isSoFar(article, mention) ? upTo(whole, anchor) : whole;
  const usable = found !== null && mention.opens === null && canDate(article, mention);
  return {
    mention: index,
    first: mention.first,
    last: mention.last,
    span: spanOf(article.text, mention.start, mention.end),
    whole: spanOf(article.text, mention.start, mentions[mention.through ?? index]?.end ?? mention.end),
    kind: mention.kind,
    bound: mention.bound,
    start: bounded?.start ?? null,
    end: bounded?.end ?? null,
    precision: found ? (bounded?.precision ?? found.precision) : "unknown",
    basis: found?.basis ?? "explicit",
    value: found ? found.named : { start: null, end: null },
    usable,
    deadline: bounded?.deadline ?? false,
    distant: anchor !== null && bounded !== null && bounded.end !== null && isDistant(bounded.end, anchor),
    recent: anchor === null || !bounded?.end || daysApart(bounded.end, anchor) <= 31,
    tense: spot?.tense ?? null,
    away: awayOf(mention.value),
    stretch: stretchOf(mention.value),
  };
}

interface Bounded {
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly deadline: boolean;
}

function upTo(whole: Bounded, anchor: string | null): Bounded {
  const within = anchor !== null && whole.start !== null && whole.end !== null && whole.start <= anchor && anchor < whole.end;
  return within ? { ...whole, end: anchor, precision: "range" } : whole;
}

/** What "since", "until", "by" and the second end of a range make of the days told. */
function withBound(mention: TimeMention, found: Placed, other: Placed | null, tense: Tense, anchor: string | null): Bounded {
  const { start, end } = found.days;
  if (other && other.days.end >= start)
    return { start, end: other.days.end, precision: other.days.end === start ? "day" : "range", deadline: false };
  if (mention.opens !== null) return { start, end, precision: found.precision, deadline: false };
  const ahead = anchor !== null && end > anchor;
  if (mention.bound === "since" && mention.value.type !== "window")
    return { start, end: anchor !== null && anchor >= start ? anchor : null, precision: "range", deadline: false };
  const closing = mention.bound === "before" && "portion" in mention.value && mention.value.portion === "end";
  if ((mention.bound === "until" || mention.bound === "by" || closing) && ahead && anchor)
    return { start: anchor, end, precision: "range", deadline: true };
  // "strafed the slopes until dusk"
  if (mention.bound === "until" && mention.value.type === "part") return { start, end, precision: found.precision, deadline: false };
  if (mention.bound === "until" && tense !== "future" && mention.opens === null)
    return { start: null, end, precision: "range", deadline: false };
  if (mention.bound === "before" && ahead && anchor)
    return { start: anchor, end: plusDays(start, -1) < anchor ? anchor : plusDays(start, -1), precision: "range", deadline: true };
  return { start, end, precision: found.precision, deadline: false };
}
