import type { ResolvedTime } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";

const HISTORY = /\b(?:background|history|chronology|from the archives?)\b/i;

/** Paragraphs under a line that announces history, up to the next such line. */
export function historyBlocks({ text, blocks }: Article): ReadonlySet<number> {
  const out = new Set<number>();
  let past = false;
  for (const { kind, start, end, index } of blocks) {
    if (kind === "subhead" || (kind === "boilerplate" && end - start < 40)) past = HISTORY.test(text.slice(start, end));
    else if (past) out.add(index);
  }
  return out;
}

const ENTRY = /^[^\p{L}\n]{0,4}\p{Lu}{3}[\p{Lu}\s.'’-]*[-–—]+\s/u;

/** Paragraphs before whose first sentence a place stands, as before the entries of a list of incidents: "BAGHDAD – Gunmen …". */
export function entryBlocks({ text, blocks, sentences, dateline }: Article): ReadonlySet<number> {
  const out = new Set<number>();
  let seen = -1;
  for (const { block, start } of sentences) {
    const from = blocks[block]?.start ?? start;
    if (block !== seen && from !== dateline?.start && ENTRY.test(text.slice(from, Math.max(start, from + 60)))) out.add(block);
    seen = block;
  }
  return out;
}

/** The paragraphs before the first line between them, as [first, last). */
export function openingOf({ blocks }: Article): readonly [number, number] {
  const first = blocks.find(({ kind }) => kind === "body")?.index ?? 0;
  const last = blocks.find(({ kind, index }) => index > first && (kind === "subhead" || kind === "headline"))?.index;
  return [first, last ?? blocks.length];
}

/** Dates with which paragraphs open, as entries of a chronicle or a data base do: "27 Jan 2015 | Wagga. …"; and what the words before a list say of all of it. */
export function leadTimes(article: Article, times: readonly ResolvedTime[]): Map<number, ResolvedTime> {
  const out = new Map<number, ResolvedTime>();
  const timed = new Set<number>();
  const first = new Map<number, ResolvedTime>();
  for (const time of times) {
    const sentence = article.sentences[article.tokens[time.first]?.sentence ?? -1];
    if (!sentence || !time.usable || time.start === null) continue;
    timed.add(sentence.block);
    if (isSpell(time) && time.first - sentence.first <= 4 && isFirst(article, sentence)) first.set(sentence.block, time);
    if (out.has(sentence.block) || !isAtOpening(article, sentence, time)) continue;
    const follower = article.tokens[time.last];
    if (follower && oneOf(follower.text, "| : – — - --")) out.set(sentence.block, time);
  }
  for (const [block, time] of headed(article, times)) if (!out.has(block)) out.set(block, time);
  let intro: ResolvedTime | null = null;
  for (const block of article.blocks) {
    if (block.kind === "bullet") {
      if (timed.has(block.index)) intro = null;
      else if (intro) out.set(block.index, intro);
    } else if (block.kind === "body") {
      intro = first.get(block.index) ?? null;
      if (intro && !out.has(block.index)) out.set(block.index, intro);
    }
  }
  return out;
}

/** What stands under a line that is the head of a record ("A-12 | 7 Feb 2016 | Kerawa"), or under one of several lines that are dates. */
function headed(article: Article, times: readonly ResolvedTime[]): [number, ResolvedTime][] {
  const { text, blocks } = article;
  const records = recordHeads(article, times);
  const lines = dateLines(article, times);
  const out: [number, ResolvedTime][] = [];
  let [head, line]: (ResolvedTime | null)[] = [null, null];
  for (const { index, kind, start } of blocks) {
    if (lines.has(index) || kind === "subhead") line = lines.get(index) ?? null;
    if (/\n\s*\n/.test(text.slice(blocks[index - 1]?.end ?? start, start))) head = null;
    const time = head ?? line;
    if (records.has(index)) head = records.get(index) ?? null;
    else if (time) out.push([index, time]);
  }
  return out;
}

/** A line longer than this is no head of a record. */
const RECORD = 160;

/** Short lines with a date between bars. */
function recordHeads({ text, blocks, tokens, sentences }: Article, times: readonly ResolvedTime[]): ReadonlyMap<number, ResolvedTime> {
  const out = new Map<number, ResolvedTime>();
  for (const time of times) {
    const block = blocks[sentences[tokens[time.first]?.sentence ?? -1]?.block ?? -1];
    if (!block || out.has(block.index) || block.end - block.start > RECORD || !time.usable || time.start === null) continue;
    const [before, after] = [text.slice(block.start, time.span.start), text.slice(time.whole.end, block.end)];
    if (/(?:^|\|)\s*$/.test(before) && /^\s*(?:\||$)/.test(after) && (before + after).includes("|")) out.set(block.index, time);
  }
  return out;
}

/** Lines that are dates and nothing else, where there are several: one alone is the date of publication. */
function dateLines({ blocks, tokens, sentences }: Article, times: readonly ResolvedTime[]): ReadonlyMap<number, ResolvedTime> {
  const out = new Map<number, ResolvedTime>();
  for (const time of times) {
    const block = blocks[sentences[tokens[time.first]?.sentence ?? -1]?.block ?? -1];
    const rest = block ? block.end - block.start - (time.whole.end - time.whole.start) : 1;
    if (block && rest <= 2 && time.usable && time.start !== null && time.precision === "day") out.set(block.index, time);
  }
  return out.size > 1 ? out : new Map();
}

/** "Overnight", "over the past 24 hours": a stretch of a day or two. */
function isSpell(time: ResolvedTime): boolean {
  const { start, end, basis, bound, deadline } = time;
  return start !== end && basis === "relative" && bound === null && !deadline && time.tense !== "future" && !time.distant;
}

function isFirst(article: Article, sentence: Article["sentences"][number]): boolean {
  return article.sentences[sentence.index - 1]?.block !== sentence.block;
}

function isAtOpening(article: Article, sentence: Article["sentences"][number], time: ResolvedTime): boolean {
  if (!isFirst(article, sentence)) return false;
  if (time.first - sentence.first <= 2) return true;
  // "LCB-16-0212 | 12 Feb 2016 | Madagali": codes and bars.
  return (
    time.first - sentence.first <= 6 &&
    article.tokens.slice(sentence.first, time.first).every((token) => /[\d|:–—-]|^\p{Lu}+$/u.test(token.text))
  );
}
