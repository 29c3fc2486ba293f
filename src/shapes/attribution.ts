import type { Stance } from "../lexicon/speech.js";
import type { TokenRange } from "../types.js";
import type { Frame } from "./frames.js";
import type { NounGroup } from "./grammar.js";

export type SourceKind = "direct-quote" | "indirect" | "according-to" | "outlet" | "document";

/** A stretch between quotation marks, by tokens: the words are [first, last), the marks stand before and behind. */
export interface MarkedSpan extends TokenRange {
  /** The token before the opening mark, and the first one behind the closing mark. */
  readonly before: number;
  readonly behind: number;
  /** Goes on in the next paragraph. */
  readonly continues: boolean;
  /** Goes on from the paragraph before. */
  readonly continued: boolean;
  /** 0 for a quotation, 1 for a quotation in a quotation. */
  readonly depth: number;
}

/** What one speaker says in an interview, a transcript or a statement printed in full, up to the next label. */
export interface Turn extends TokenRange {
  /** The words before the colon; without a label the end of the paragraph that asks or announces. */
  readonly label: TokenRange;
  /**
   * "question" is asked by the author, "answer" is given by the person interviewed, "name" is said by whom the label names, "statement" by
   * whom the sentence before names.
   */
  readonly role: "question" | "answer" | "name" | "statement";
  /** A further paragraph of the same turn. */
  readonly continued: boolean;
}

/** A quotation: `start` and `end` bound the words in the text, marks left out; `first` and `last` are their tokens. */
export interface QuoteSpan extends MarkedSpan {
  readonly start: number;
  readonly end: number;
  /**
   * "speech" is plainly said by somebody; a "fragment" is a few words that are speech only where a speaker is told for them; a "name" is a
   * title, a nickname or the like.
   */
  readonly form: "speech" | "fragment" | "name";
  /** A turn of an interview or transcript, with the words that name its speaker. */
  readonly turn: Turn | null;
}

/** Who says something, as written; `5-resolve` finds the name behind it. */
export interface Attribution {
  readonly speaker: NounGroup;
  /** Of a pronoun or a bare office ("he", "the spokesman"): the group that named its bearer before. */
  readonly means: NounGroup | null;
  readonly sentence: number;
  readonly cue: TokenRange;
  readonly kind: SourceKind;
  readonly quote: QuoteSpan | null;
  readonly stance: Stance;
}

/** A quotation or a report without regard to events: for `analyze().quotes`. Of several speakers each has a report of its own. */
export interface Report {
  readonly range: TokenRange;
  readonly kind: SourceKind;
  readonly cue: TokenRange | null;
  readonly speaker: NounGroup | null;
  readonly means: NounGroup | null;
  readonly sentence: number;
  readonly quote: QuoteSpan | null;
}

export interface Attributed {
  readonly sourcesOf: ReadonlyMap<Frame, readonly Attribution[]>;
  readonly reports: readonly Report[];
  /** Every stretch between marks, names and scare quotes included. */
  readonly quotes: readonly QuoteSpan[];
}
