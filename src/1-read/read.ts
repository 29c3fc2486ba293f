import { spanOf } from "../text.js";
import type { Article, Block, Sentence, Token } from "../types.js";
import { leadLength, readBlocks } from "./blocks.js";
import { datelineLength, openingLength } from "./dateline.js";
import { capitalStyle, Tagger } from "./pos.js";
import { splitSentences } from "./sentences.js";
import { tokenize } from "./tokenize.js";

/** So many paragraphs that begin with a place make a list of what happened where. */
const FACTBOX = 3;

/** "NEAR BALAD - ". */
const NEAR = /^(?:NEAR|OUTSIDE|AROUND|(?:NORTH|SOUTH|EAST|WEST) OF)\s+/;

interface Lead {
  readonly block: Block;
  readonly from: number;
  /** Of the dateline; 0 if there is none. */
  readonly length: number;
  /** It is a place and nothing else: "BAGHDAD - ". */
  readonly name: boolean;
}

/** The datelines with which paragraphs begin. */
function readLeads(text: string, blocks: readonly Block[]): Lead[] {
  let begun = false;
  return blocks
    .filter((block) => block.kind !== "boilerplate")
    .map((block) => {
      const line = text.slice(block.start, Math.min(block.end, block.start + 300));
      const from = block.start + leadLength(line.slice(0, 40));
      const opening = text.slice(from, Math.min(block.end, from + 400));
      const length = (begun || block.kind !== "body" ? 0 : openingLength(opening)) || datelineLength(opening);
      begun ||= block.kind === "body";
      return { block, from, length, name: length > 0 && /^[\p{Lu}\s.'’-]+[-–—]\s*$/u.test(opening.slice(0, length)) };
    });
}

/** From the raw text to its paragraphs, sentences and tagged tokens. */
export function read(text: string): Article {
  const blocks = readBlocks(text);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const tagger = new Tagger();
  const leads = readLeads(text, blocks);
  const dateline = leads.find(({ length }) => length > 0);
  const scenes = leads.filter(({ name }) => name).length >= FACTBOX;
  let capitals = 0;
  for (const { block, from, length, name } of leads) {
    const near = scenes && name ? (NEAR.exec(text.slice(from, from + length))?.[0].length ?? 0) : 0;
    const own = scenes && name ? tokenize(text, from + near, from + length) : [];
    const rest = tokenize(text, from + length, block.end);
    const raws = own.concat(rest);
    const parts = splitSentences(rest, text).map(({ first, last }) => ({ first: first + own.length, last: last + own.length }));
    for (const { first, last } of own.length > 0 ? [{ first: 0, last: own.length }, ...parts] : parts) {
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
    dateline: dateline ? spanOf(text, dateline.from, dateline.from + dateline.length) : null,
    datelineDate: null,
    warnings: [],
  };
}
