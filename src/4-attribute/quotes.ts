import type { Article } from "../types.js";

/** A stretch between quotation marks: `start` and `end` bound the words, marks left out. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
  /** Token range of the words. */
  readonly first: number;
  readonly last: number;
  /** Goes on in the next paragraph, which opens with a mark again. */
  readonly continues: boolean;
  /** Goes on from the paragraph before. */
  readonly continued: boolean;
  /** A few words without a verb: a term, a name, a scare quote. */
  readonly scare: boolean;
}

const PAIRS: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“", '"': '"', "‘": "’" };

/** Finds the quotations of an article, mark by mark; a paragraph's end closes what is open. */
export function findQuotes(article: Article): QuoteSpan[] {
  const out: QuoteSpan[] = [];
  let at = 0;
  let carried = false;
  for (const block of article.blocks) {
    while (at < article.tokens.length && (article.tokens[at]?.start ?? 0) < block.start) at++;
    const from = at;
    while (at < article.tokens.length && (article.tokens[at]?.start ?? 0) < block.end) at++;
    const result = quotesOf(article, from, at, carried);
    out.push(...result.quotes);
    if (at > from) carried = result.open;
  }
  return out;
}

function quotesOf(article: Article, from: number, to: number, carried: boolean): { quotes: QuoteSpan[]; open: boolean } {
  const { tokens } = article;
  const quotes: QuoteSpan[] = [];
  let open = -1;
  let close = "";
  const put = (first: number, last: number, continues: boolean): void => {
    const begin = tokens[first];
    const end = tokens[last - 1];
    if (!begin || !end || last <= first) return;
    const verbs = tokens.slice(first, last).some((token) => token.pos === "verb" || token.pos === "aux" || token.pos === "modal");
    quotes.push({ start: begin.start, end: end.end, first, last, continues, continued: carried && quotes.length === 0 && first <= from + 1, scare: !continues && last - first <= 4 && !(verbs && last - first > 2 && /[.!?,]/.test(end.text)) });
  };
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? "";
    if (open >= 0 && (text === close || (close === "”" && text === '"') || (close === '"' && text === "”"))) {
      put(open + 1, i, false);
      open = -1;
    } else if (open < 0) {
      const pair = PAIRS[text];
      if (pair && !(text === "‘" && tokens[i + 1]?.start !== tokens[i]?.end)) {
        open = i;
        close = pair;
      }
    } else if (text === "“" || text === "«") {
      // The mark before was never closed.
      put(open + 1, i, false);
      open = i;
      close = PAIRS[text] ?? "";
    }
  }
  if (open >= 0) put(open + 1, to, true);
  return { quotes, open: open >= 0 };
}
