import type { Attribution, QuoteSpan } from "../shapes/attribution.js";
import type { Framing } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
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

const SENTENCE_END = /^[.?!…]$|^\.{2,}$/;
const LINK = /^(?:that|,|:|how|as|the|a|an|only|just|simply)$/;
/** Words between a verb of saying and its quotation: "told reporters in Kabul on Tuesday that". */
const REACH = 18;
const WINDOW = 48;

/** Gives each quotation its speaker. Every step looks at a few words round the marks only. */
export class QuoteAssigner {
  private readonly starts = new Map<number, Saying>();
  private readonly heads = new Map<number, Saying>();
  private readonly out = new Map<QuoteSpan, Spoken>();

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly speakers: SpeakerReader,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
    sayings: readonly (readonly Saying[])[],
    private readonly accordingOf: (sentence: number) => readonly According[],
  ) {
    for (const list of sayings) {
      for (const saying of list) {
        this.heads.set(saying.verb.head, saying);
        const known = this.starts.get(saying.first);
        if (!known || saying.verb.head < known.verb.head) this.starts.set(saying.first, saying);
      }
    }
  }

  run(quotes: readonly QuoteSpan[]): Map<QuoteSpan, Spoken> {
    const openTurn = this.interviewee(quotes);
    let last: { quote: QuoteSpan; spoken: Spoken | null } | null = null;
    const outer = quotes.filter((quote) => quote.depth === 0);
    for (const [index, quote] of outer.entries()) {
      if (quote.form === "name") continue;
      const spoken: Spoken | null = quote.turn ? this.ofTurn(quote, openTurn, last) : this.ofQuote(quote, last, outer[index + 1] ?? null);
      if (spoken) this.out.set(quote, spoken);
      if (quote.form === "speech" || spoken) last = { quote, spoken };
    }
    // Of paragraphs that run on, the last may be the one that names the speaker.
    for (let i = outer.length - 2; i >= 0; i--) {
      const quote = outer[i];
      const next = outer[i + 1];
      const spoken = quote?.continues && next?.continued && !this.out.has(quote) ? this.out.get(next) : undefined;
      if (quote && spoken) this.out.set(quote, spoken);
    }
    // Quotations in quotations have the speaker that the outer one names for them.
    for (const quote of quotes) {
      if (quote.depth === 0 || quote.form === "name") continue;
      const spoken = this.before(quote) ?? this.after(quote, null, false);
      if (spoken) this.out.set(quote, spoken);
    }
    return this.out;
  }

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  private blockOf(i: number): number {
    return this.article.sentences[this.token(i)?.sentence ?? -1]?.block ?? -1;
  }

  private spoken(saying: Saying): Spoken {
    return { speakers: saying.speakers, cue: saying.cue, sentence: saying.sentence, stance: saying.entry.stance };
  }

  private ofQuote(quote: QuoteSpan, last: { quote: QuoteSpan; spoken: Spoken | null } | null, next: QuoteSpan | null): Spoken | null {
    if (quote.continued && last?.spoken) return last.spoken;
    const before = this.before(quote);
    // "…," he said, "…": the words between speak for both.
    const final = this.token(quote.last - 1)?.text ?? "";
    const clause = final === "," || this.token(quote.behind)?.text === ",";
    const after = this.after(quote, next, clause);
    if (clause && after && !(before && before.sure)) return after;
    if (before?.sure) return before;
    if (after) return after;
    if (before) return before;
    const inside = this.inside(quote);
    if (inside) return inside;
    if (quote.form !== "speech") return null;
    return this.sameParagraph(quote, last) ?? this.wholeParagraph(quote, last);
  }

  /** "…," a spokesman said; "…", said Khan; "…," according to him: right behind the closing mark. */
  private after(quote: QuoteSpan, next: QuoteSpan | null, clause: boolean): Spoken | null {
    const block = this.blockOf(quote.last - 1);
    let at = quote.behind;
    for (let hops = 0; hops < 3 && /^(?:[,—–-]|--|\.\.\.|…)$/.test(this.token(at)?.text ?? ""); hops++) at++;
    if (/^(?:as|and|but)$/.test(this.token(at)?.norm ?? "") && this.token(at)?.cap === "lower") at++;
    while (this.token(at)?.pos === "adv" && at < quote.behind + 5) at++;
    if (this.blockOf(at) !== block) return null;
    const saying = this.startsAt(at);
    if (saying && this.quoteAt(saying.verb.head) === (quote.depth > 0 ? this.quoteAt(quote.before) : null)) {
      // "A." Khan said: "B.": the words behind the stop belong to the next quotation.
      const own =
        next !== null && next.before >= saying.last - 1 && next.before - saying.last < 12 && this.token(next.before)?.text === ":";
      if (own && !clause) return null;
      if (clause || this.token(at)?.cap === "lower" || !this.opensContent(saying)) return this.spoken(saying);
      if (SENTENCE_END.test(this.token(quote.last - 1)?.text ?? "") && this.opensContent(saying)) return null;
      return this.spoken(saying);
    }
    const sentence = this.token(at)?.sentence ?? -1;
    const fresh = SENTENCE_END.test(this.token(quote.last - 1)?.text ?? "") && this.token(at)?.cap !== "lower";
    const phrase = fresh ? undefined : this.accordingOf(sentence).find((one) => one.cue.first >= quote.behind && one.cue.first <= at + 1);
    if (phrase) return { speakers: phrase.speakers, cue: phrase.cue, sentence, stance: phrase.stance };
    // "…" — Omar Khan, in large type or a photo gallery.
    if (/^(?:[—–-]|--)$/.test(this.token(quote.behind)?.text ?? "") && quote.form === "speech") {
      const noun = this.framing.sentences[sentence]?.graph.nounAt(at);
      if (noun && noun.first === at && this.speakers.describe(noun).person)
        return { speakers: [noun], cue: { first: quote.behind, last: quote.behind + 1 }, sentence, stance: "asserts" };
    }
    return null;
  }

  /** The reporting clause that begins at a token; its subject may stand a few words on: "Bureau of Animal Industry (BAI) head Davinio Catbagan said". */
  private startsAt(at: number): Saying | undefined {
    const graph = this.framing.sentences[this.token(at)?.sentence ?? -1]?.graph;
    for (let i = at; graph && i < Math.min(at + 14, graph.sentence.last); i++) {
      const saying = this.starts.get(i);
      if (saying) return saying;
      if (
        graph.verbAt(i) ||
        /^[.;:!?"“”«»]$/.test(this.token(i)?.text ?? "") ||
        this.token(i)?.pos === "sub" ||
        this.token(i)?.pos === "conj"
      )
        return undefined;
    }
    return undefined;
  }

  /** The saying goes on with a clause of its own: "He said the town had fallen." */
  private opensContent(saying: Saying): boolean {
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

  /** He said: "…"; he told reporters that "…"; said the "…"; Stepanyan: "…". `sure` where nothing but the quotation can be meant. */
  private before(quote: QuoteSpan): (Spoken & { readonly sure: boolean }) | null {
    const at = quote.before;
    const mark = this.token(at);
    if (!mark) return null;
    const sameBlock = this.blockOf(at) === this.blockOf(quote.first);
    if (!sameBlock) return mark.text === ":" ? this.colon(at) : null;
    if (mark.text === ":") return this.colon(at);
    if (SENTENCE_END.test(mark.text) || mark.sentence !== this.token(quote.first)?.sentence) return null;
    let links = true;
    for (let i = at; i > at - REACH && this.token(i)?.sentence === mark.sentence; i--) {
      if (this.quoteAt(i)?.form === "speech" && this.quoteAt(i) !== this.quoteAt(at)) return null;
      const saying = this.heads.get(i);
      const graph = this.framing.sentences[mark.sentence]?.graph;
      if (saying) {
        const direct = links || mark.text === "," || mark.norm === "that";
        return { ...this.spoken(saying), sure: direct };
      }
      if (graph?.verbAt(i) && graph.verbAt(i)?.form === "finite") return null;
      if (!LINK.test(this.token(i)?.norm ?? "")) links = false;
    }
    return null;
  }

  private colon(at: number): (Spoken & { readonly sure: boolean }) | null {
    const sentence = this.token(at)?.sentence ?? -1;
    const graph = this.framing.sentences[sentence]?.graph;
    if (!graph) return null;
    for (let i = at - 1; i > at - WINDOW && i >= graph.sentence.first; i--) {
      const saying = this.heads.get(i);
      if (saying) return { ...this.spoken(saying), sure: true };
    }
    const cue = { first: at, last: at + 1 };
    // "[CLIP DAK, 22"]: "…"": a label in brackets.
    const bracket = /^[\])]$/.test(this.token(at - 1)?.text ?? "");
    const label =
      graph.nounAt(bracket ? at - 2 : at - 1) ??
      (bracket ? this.speakers.ofLabel({ first: Math.max(graph.sentence.first, at - 10), last: at }) : null);
    let main: VerbGroup | null = null;
    for (let i = at - 1; i > at - WINDOW && i >= graph.sentence.first; i--) {
      const verb = graph.verbAt(i);
      if (verb?.form === "finite" && verb.relation === "main" && verb.subject) main = verb;
    }
    if (!main && label) {
      const named = this.speakers.ofLabel({ first: Math.max(graph.sentence.first, at - 10), last: at }) ?? label;
      if (this.speakers.canSpeak(named))
        return { speakers: [this.speakers.best(named, graph)], cue, sentence, stance: "asserts", sure: true };
    }
    // "The general had a warning for them: "…"": the subject speaks, if it can.
    const subject = main?.subject;
    if (subject && this.speakers.canSpeak(subject))
      return { speakers: this.speakers.all(subject, graph), cue, sentence, stance: "asserts", sure: false };
    return null;
  }

  /** Words in marks inside a reported clause: under a verb of saying, or with a speaker told at the end of the sentence. */
  private inside(quote: QuoteSpan): Spoken | null {
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
  private sameParagraph(quote: QuoteSpan, last: { quote: QuoteSpan; spoken: Spoken | null } | null): Spoken | null {
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
  private wholeParagraph(quote: QuoteSpan, last: { quote: QuoteSpan; spoken: Spoken | null } | null): Spoken | null {
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

  private ofTurn(quote: QuoteSpan, interviewee: NounGroup | null, last: { quote: QuoteSpan; spoken: Spoken | null } | null): Spoken | null {
    const { turn } = quote;
    if (!turn || turn.role === "question") return null;
    if (turn.continued && last?.spoken) return last.spoken;
    const speaker = turn.role === "answer" ? interviewee : this.speakers.ofLabel(turn.label);
    return speaker ? { speakers: [speaker], cue: turn.label, sentence: this.token(turn.first)?.sentence ?? 0, stance: "asserts" } : null;
  }

  /** Whom an interview is with: named behind "interview with", "spoke to"; else the first person who does something before the first question. */
  private interviewee(quotes: readonly QuoteSpan[]): NounGroup | null {
    const first = quotes.find((quote) => quote.turn !== null);
    if (!first) return null;
    const until = this.token(first.turn?.label.first ?? 0)?.sentence ?? 0;
    let subject: NounGroup | null = null;
    let any: NounGroup | null = null;
    for (let s = 0; s < Math.min(until, 60); s++) {
      const graph = this.framing.sentences[s]?.graph;
      for (const noun of graph?.nouns ?? []) {
        if (!this.speakers.describe(noun).person || /^by$/i.test(this.token(noun.first - 1)?.norm ?? "")) continue;
        const cue = this.token(noun.first - 2)?.lemma ?? "";
        if (/^(?:with|to)$/.test(noun.prep ?? "") && /^(?:interview|conversation|speak|talk|question|answer|sit|chat|meet|down)$/.test(cue))
          return noun;
        if (noun.slot === "subject") subject ??= noun;
        any ??= noun;
      }
    }
    return subject ?? any;
  }
}
