import type { Attribution, QuoteSpan } from "../shapes/attribution.js";
import type { Framing } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph } from "../shapes/grammar.js";
import type { Article, Token, TokenRange } from "../types.js";
import type { According } from "./according.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";

/** Who speaks a quotation, and the words that say so. */
export interface Spoken {
  readonly speakers: readonly NounGroup[];
  readonly cue: TokenRange;
  readonly sentence: number;
  readonly stance: Attribution["stance"];
}

/** The quotation before, with its speaker. */
export interface Before {
  readonly quote: QuoteSpan;
  readonly spoken: Spoken | null;
}

export const SENTENCE_END = /^[.?!…]$|^\.{2,}$/;
/** Words round a quotation in which its speaker is looked for. */
export const WINDOW = 48;

/** What the sentence and the paragraphs round a quotation tell of its speaker. */
export class QuoteContext {
  protected readonly starts = new Map<number, Saying>();
  protected readonly heads = new Map<number, Saying>();

  constructor(
    protected readonly article: Article,
    protected readonly framing: Framing,
    protected readonly speakers: SpeakerReader,
    protected readonly quoteAt: (token: number) => QuoteSpan | null,
    sayings: readonly (readonly Saying[])[],
    protected readonly accordingOf: (sentence: number) => readonly According[],
  ) {
    for (const list of sayings) {
      for (const saying of list) {
        this.heads.set(saying.verb.head, saying);
        const known = this.starts.get(saying.first);
        if (!known || saying.verb.head < known.verb.head) this.starts.set(saying.first, saying);
      }
    }
  }

  protected token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  protected blockOf(i: number): number {
    return this.article.sentences[this.token(i)?.sentence ?? -1]?.block ?? -1;
  }

  protected spoken(saying: Saying): Spoken {
    return { speakers: saying.speakers, cue: saying.cue, sentence: saying.sentence, stance: saying.entry.stance };
  }

  /** The saying goes on with a clause of its own: "He said the town had fallen." */
  protected opensContent(saying: Saying): boolean {
    const graph = this.framing.sentences[saying.sentence]?.graph;
    const next = this.token(saying.last);
    if (!graph || !next || next.pos === "punct") return false;
    for (let i = saying.verb.last; i < Math.min(graph.sentence.last, saying.verb.last + 24); i++) {
      const verb = graph.verbAt(i);
      if (verb && verb.governor === saying.verb && verb.relation === "complement") return true;
      if (this.token(i)?.text === ":") return true;
    }
    return false;
  }

  /** Words in marks inside a reported clause: under a verb of saying, or with a speaker told at the end of the sentence. */
  protected inside(quote: QuoteSpan): Spoken | null {
    const sentence = this.token(quote.first)?.sentence ?? -1;
    const graph = this.framing.sentences[sentence]?.graph;
    if (!graph) return null;
    const governing = this.governing(quote, graph);
    if (governing) return governing;
    for (let i = quote.behind; i < Math.min(graph.sentence.last, quote.behind + WINDOW); i++) {
      const saying = this.starts.get(i);
      if (saying && saying.sentence === sentence && this.token(i - 1)?.text === "," && !this.opensContent(saying) && !this.quoteAt(i))
        return this.spoken(saying);
    }
    const phrase = this.accordingOf(sentence).find(
      (one) => !(one.clause && (quote.first < one.clause.first || quote.first >= one.clause.last)),
    );
    return phrase ? { speakers: phrase.speakers, cue: phrase.cue, sentence, stance: phrase.stance } : null;
  }

  private governing(quote: QuoteSpan, graph: SentenceGraph): Spoken | null {
    let verb = null;
    for (let i = quote.first; i > quote.first - WINDOW && i >= graph.sentence.first && !verb; i--) verb = graph.verbAt(i);
    for (let hops = 0; verb && hops < 8; hops++) {
      const saying = this.heads.get(verb.head);
      if (saying && (!this.quoteAt(verb.head) || this.quoteAt(verb.head)?.form === "fragment")) return this.spoken(saying);
      if (verb.relation === "relative" && verb.opener === "which" && this.token(verb.openerAt - 1)?.text === ",") return null;
      verb = verb.governor;
    }
    return null;
  }

  /** "…," he said. "…": goes on in the same paragraph with at most the attribution between. */
  protected sameParagraph(quote: QuoteSpan, last: Before | null): Spoken | null {
    const block = this.blockOf(quote.first);
    const own = this.sayingBefore(quote, block);
    if (last?.spoken && this.blockOf(last.quote.last - 1) === block && (!own || own.sentence <= last.spoken.sentence)) return last.spoken;
    if (own) return this.spoken(own);
    // "…, according to state officials. "…"": the speaker of the sentence before.
    const sentence = (this.token(quote.first)?.sentence ?? 0) - 1;
    const phrase =
      this.article.sentences[sentence]?.block === block ? this.accordingOf(sentence).find((one) => one.clause === null) : undefined;
    return phrase ? { speakers: phrase.speakers, cue: phrase.cue, sentence, stance: phrase.stance } : null;
  }

  /** The last verb of saying of the sentences before, in this paragraph. */
  private sayingBefore(quote: QuoteSpan, block: number): Saying | null {
    const sentence = this.token(quote.first)?.sentence ?? 0;
    let best: Saying | null = null;
    for (let i = quote.before; i > quote.before - 90 && this.blockOf(i) === block; i--) {
      const saying = this.heads.get(i);
      if (!saying || this.quoteAt(i)?.form === "speech" || saying.sentence < sentence - 2) continue;
      const governor = saying.verb.governor;
      if (!best || (best.sentence === saying.sentence && governor === null)) best = saying;
    }
    return best;
  }

  /** A paragraph that is nothing but a quotation goes on with the speaker of the one before, quoted or reported. */
  protected wholeParagraph(quote: QuoteSpan, last: Before | null): Spoken | null {
    const index = this.blockOf(quote.first);
    const block = this.article.blocks[index];
    if (!block || block.kind === "headline" || block.kind === "subhead" || quote.start - block.start > 2) return null;
    const previous = quote.before;
    const before = this.blockOf(previous);
    if (before < 0 || index - before > 2) return null;
    if (last?.spoken && this.blockOf(last.quote.last - 1) === before) {
      const own = this.sayingBefore(quote, before);
      if (!own || own.sentence <= (this.token(last.quote.last - 1)?.sentence ?? 0) + 1) return last.spoken;
    }
    const saying = this.sayingBefore(quote, before);
    return saying ? this.spoken(saying) : null;
  }
}
