import type { ResolvedTime } from "../shapes/records.js";
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

/** Paragraphs before whose first sentence a place stands, as before the entries of a list of incidents: "BAGHDAD – Gunmen …". */
export function entryBlocks({ text, blocks, sentences, dateline }: Article): ReadonlySet<number> {
  const out = new Set<number>();
  let seen = -1;
  for (const { block, start } of sentences) {
    const from = blocks[block]?.start ?? start;
    if (block !== seen && from !== dateline?.start && /\p{Lu}{3}/u.test(text.slice(from, start))) out.add(block);
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
    if (follower && /^(?:[|:–—-]|--)$/.test(follower.text)) out.set(sentence.block, time);
  }
  let intro: ResolvedTime | null = null;
  for (const block of article.blocks) {
    if (block.kind === "bullet") {
      if (timed.has(block.index)) intro = null;
      else if (intro) out.set(block.index, intro);
    } else if (block.kind === "body") {
      intro = first.get(block.index) ?? null;
    }
  }
  return out;
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
