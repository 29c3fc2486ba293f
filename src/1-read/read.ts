import { spanOf } from "../text.js";
import type { Article, Block, Sentence, Token } from "../types.js";
import { leadLength, readBlocks } from "./blocks.js";
import { datelineLength, openingLength } from "./dateline.js";
import { capitalStyle, Tagger } from "./pos.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokenize.js";

/** Blocks whose text is read for events. */
export function isProse(block: Block): boolean {
  return block.kind !== "boilerplate" && block.kind !== "dateline";
}

/** From the raw text to its paragraphs, sentences and tagged tokens. */
export function read(text: string): Article {
  const blocks = readBlocks(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const tagger = new Tagger();
  let dateline: Article["dateline"] = null;
  let begun = false;
  let capitals = 0;
  for (const block of blocks) {
    if (block.kind === "boilerplate") continue;
    const line = text.slice(block.start, Math.min(block.end, block.start + 300));
    let from = block.start + leadLength(line.slice(0, 40));
    const opening = text.slice(from, Math.min(block.end, from + 400));
    const lead = (begun || block.kind !== "body" ? 0 : openingLength(opening)) || datelineLength(opening);
    begun ||= block.kind === "body";
    if (lead > 0) {
      dateline ??= spanOf(text, from, from + lead);
      from += lead;
    }
    const raws = tokenize(text, from, block.end);
    for (const { first, last } of splitSentences(raws, text)) {
      const part = raws.slice(first, last);
      const begin = part[0];
      const end = part.at(-1);
      if (!begin || !end) continue;
      const style = capitalStyle(part);
      if (style === "upper") capitals++;
      const index = sentences.length;
      const at = tokens.length;
      tagger.tag(part, style, index, tokens);
      sentences.push({ index, start: begin.start, end: end.end, first: at, last: tokens.length, block: block.index });
    }
  }
  const headline = blocks.find((block) => block.kind === "headline");
  return {
    text,
    blocks,
    sentences,
    tokens,
    allCaps: sentences.length > 0 && capitals > sentences.length * 0.6,
    headline: headline ? spanOf(text, headline.start, headline.end) : null,
    dateline,
    datelineDate: null,
    warnings: [],
  };
}
