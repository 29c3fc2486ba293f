import { tokenize } from "../../src/1-read/tokenize.js";
import { wordOf } from "../../src/memo.js";
import type { Article, Sentence, Token } from "../../src/types.js";

/** A bare article of tokens for the tests of the time grammar: each line a block, sentences cut at full stops. */
export function articleOf(text: string): Article {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const blocks: { kind: "body"; start: number; end: number; index: number }[] = [];
  const capitals = !/[a-z]{3}/.test(text);
  let from = 0;
  for (const line of text.split("\n")) {
    const raw = tokenize(text, from, from + line.length);
    const block = blocks.length;
    blocks.push({ kind: "body", start: from, end: from + line.length, index: block });
    from += line.length + 1;
    let first = tokens.length;
    const close = (): void => {
      const a = tokens[first];
      const z = tokens.at(-1);
      if (a && z && tokens.length > first)
        sentences.push({ index: sentences.length, start: a.start, end: z.end, first, last: tokens.length, block });
      first = tokens.length;
    };
    for (const token of raw) {
      const upper = token.text !== token.text.toLowerCase();
      tokens.push({
        ...token,
        i: tokens.length,
        sentence: sentences.length,
        pos: token.norm === "to" && /^\s+[a-z]/.test(text.slice(token.end)) ? "part" : "noun",
        form: null,
        lemma: token.norm,
        word: wordOf(token.norm),
        root: wordOf(token.norm),
        cap: capitals || !upper ? "lower" : token.text.length > 1 && token.text === token.text.toUpperCase() ? "upper" : "title",
      });
      if (/^[.!?]$/.test(token.text)) close();
    }
    close();
  }
  return { text, blocks, sentences, tokens, allCaps: capitals, headline: null, dateline: null, datelineDate: null, warnings: [] };
}
