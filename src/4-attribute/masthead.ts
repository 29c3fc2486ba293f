import type { QuoteSpan } from "../shapes/attribution.js";
import type { SentenceGraph } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import type { According } from "./according.js";
import type { Spoken } from "./quote-context.js";
import type { SpeakerReader } from "./speakers.js";

/** The source that stands over a whole note: "Source: Governor Omar Khan on Telegram", with "Quote:" and "Details:" behind it. */
export interface Masthead {
  readonly phrase: According;
  readonly sentence: number;
  /** The blocks that it covers: from the first up to the one that begins with "Background:". */
  readonly from: number;
  readonly to: number;
}

const QUOTE = wordSet("quote verbatim literally");
const ELSEWHERE = wordSet("background reminder previously earlier context recall note for");
/** Paragraphs of a note before its source: kicker, headline, date. */
const TOP = 3;
/** What a body puts out once a day. */
const SUMMARY = wordSet("summary bulletin sitrep communique briefing update roundup");
/** Tokens within which a headline names it. */
const TITLE = 12;

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
  return { ...first, from: block.index + 1, to: backgroundFrom(article, first.sentence + 1) };
}

/** "Evening summary of the General Staff: …": the headline names whose account all of it is. */
export function readSummary(article: Article, graph: SentenceGraph | undefined, speakers: SpeakerReader): Masthead | null {
  const tokens = article.tokens.slice(0, TITLE);
  const colon = tokens.findIndex(({ text }) => text === ":");
  const of = tokens.findIndex(({ norm }, i) => i > 0 && i < 4 && oneOf(norm, "of by from") && SUMMARY.has(tokens[i - 1]?.norm));
  const author = of > 0 && of < colon ? graph?.nounAt(colon - 1) : null;
  if (!graph || !author || author.first > of + 2 || author.last !== colon || !speakers.canSpeak(author)) return null;
  const phrase: According = {
    speakers: speakers.all(author, graph),
    cue: { first: colon, last: colon + 1 },
    kind: "according-to",
    stance: "asserts",
    clause: null,
    relative: false,
    paragraph: true,
    citing: false,
  };
  return { phrase, sentence: graph.sentence.index, from: 0, to: backgroundFrom(article, 1) };
}

/** The block that begins with "Background:" or the like behind a sentence; else the end. */
function backgroundFrom(article: Article, from: number): number {
  for (let s = from; s < article.sentences.length; s++) {
    const sentence = article.sentences[s];
    const opening = article.tokens[sentence?.first ?? -1];
    if (sentence && opening && ELSEWHERE.has(opening.norm) && article.tokens[opening.i + 1]?.text === ":") return sentence.block;
  }
  return article.blocks.length;
}

/** Gives what stands behind "Quote:" to the source of the note. */
export function quoteMasthead(article: Article, head: Masthead, quotes: readonly QuoteSpan[], spoken: Map<QuoteSpan, Spoken>): void {
  for (const quote of quotes) {
    const label = article.tokens[quote.before - 1];
    if (article.tokens[quote.before]?.text !== ":" || !label || !QUOTE.has(label.norm) || spoken.has(quote)) continue;
    const { speakers, cue, stance } = head.phrase;
    spoken.set(quote, { speakers, cue, sentence: head.sentence, stance });
  }
}
