import type { QuoteSpan } from "../shapes/attribution.js";
import type { Article } from "../types.js";
import type { According } from "./according.js";
import type { Spoken } from "./quote-context.js";

/** The source that stands over a whole note: "Source: Governor Omar Khan on Telegram", with "Quote:" and "Details:" behind it. */
export interface Masthead {
  readonly phrase: According;
  readonly sentence: number;
  /** The blocks that it covers: from the first up to the one that begins with "Background:". */
  readonly from: number;
  readonly to: number;
}

const QUOTE = /^(?:quote|verbatim|literally)$/;
const ELSEWHERE = /^(?:background|reminder|previously|earlier|context|recall|note|for)$/;
/** Paragraphs of a note before its source: kicker, headline, date. */
const TOP = 3;

/** The masthead of an article whose second or third paragraph is nothing but its source; outlets are none. */
export function readMasthead(
  article: Article,
  labels: readonly { readonly phrase: According; readonly sentence: number }[],
): Masthead | null {
  const first = labels.find(({ phrase }) => phrase.paragraph && phrase.kind === "according-to");
  const own = article.sentences[first?.sentence ?? -1];
  const block = article.blocks[own?.block ?? -1];
  if (!first || !own || !block || block.index > TOP || own.first !== first.phrase.cue.first) return null;
  // "… Source: local councillor." behind an entry speaks for that.
  if (own.first > 0 && article.sentences[first.sentence - 1]?.block === own.block) return null;
  let to = article.blocks.length;
  for (let s = first.sentence + 1; s < article.sentences.length; s++) {
    const sentence = article.sentences[s];
    const opening = article.tokens[sentence?.first ?? -1];
    if (!sentence || !opening || !ELSEWHERE.test(opening.norm) || article.tokens[opening.i + 1]?.text !== ":") continue;
    to = sentence.block;
    break;
  }
  return { ...first, from: block.index + 1, to };
}

/** Gives what stands behind "Quote:" to the source of the note. */
export function quoteMasthead(article: Article, head: Masthead, quotes: readonly QuoteSpan[], spoken: Map<QuoteSpan, Spoken>): void {
  for (const quote of quotes) {
    const label = article.tokens[quote.before - 1];
    if (article.tokens[quote.before]?.text !== ":" || !label || !QUOTE.test(label.norm) || spoken.has(quote)) continue;
    const { speakers, cue, stance } = head.phrase;
    spoken.set(quote, { speakers, cue, sentence: head.sentence, stance });
  }
}
