import type { Frame, FramedSentence, Framing } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { ACCORDING_TO, REPORT_NOUNS, SPEECH_VERBS, type SpeechVerb, type Stance } from "../lexicon/speech.js";
import { phraseEnd } from "../3-frame/phrase.js";
import type { Article, TokenRange } from "../types.js";
import { findQuotes, type QuoteSpan } from "./quotes.js";

export type SourceKind = "direct-quote" | "indirect" | "according-to" | "outlet" | "document";

/** Who says something: the noun group as written; `5-resolve` finds the name behind it. */
export interface Attribution {
  readonly speaker: NounGroup;
  readonly sentence: number;
  readonly cue: TokenRange;
  readonly kind: SourceKind;
  readonly quote: QuoteSpan | null;
  readonly stance: Stance;
}

/** A report without regard to events: for `analyze().quotes`. */
export interface Report {
  readonly range: TokenRange;
  readonly kind: SourceKind;
  readonly cue: TokenRange | null;
  readonly speaker: NounGroup | null;
  readonly sentence: number;
  readonly quote: QuoteSpan | null;
}

export interface Attributed {
  readonly sourcesOf: ReadonlyMap<Frame, readonly Attribution[]>;
  readonly reports: readonly Report[];
  readonly quotes: readonly QuoteSpan[];
}

const byLemma = new Map<string, SpeechVerb[]>();
for (const verb of SPEECH_VERBS) {
  const first = verb.verb.split(" ")[0] ?? "";
  byLemma.set(first, [...(byLemma.get(first) ?? []), verb]);
}
const according = new Map<string, (typeof ACCORDING_TO)[number][]>();
for (const entry of ACCORDING_TO) {
  const first = entry.phrase.split(" ")[0] ?? "";
  according.set(first, [...(according.get(first) ?? []), entry]);
}

/** A verb of saying in a sentence with its speaker. */
interface Speech {
  readonly verb: VerbGroup;
  readonly entry: SpeechVerb;
  readonly speaker: NounGroup;
  readonly cue: TokenRange;
}

/** Ties every frame to those who say it. */
export function attribute(article: Article, framing: Framing): Attributed {
  const quotes = findQuotes(article);
  const quoteAt = new Map<number, QuoteSpan>();
  for (const quote of quotes) if (!quote.scare) for (let i = quote.first; i < quote.last; i++) quoteAt.set(i, quote);
  const speakers = new Map<QuoteSpan, Attribution>();
  const reader = new Reader(article, framing, quoteAt);
  const speech = framing.sentences.map((sentence) => reader.speech(sentence));
  reader.assignQuotes(quotes, speech, speakers);
  const sourcesOf = new Map<Frame, readonly Attribution[]>();
  framing.sentences.forEach((sentence, index) => {
    for (const frame of sentence.frames) {
      const quote = quoteAt.get(frame.head);
      const quoted = quote ? speakers.get(quote) : undefined;
      const inside = reader.sourceOf(frame, sentence, speech[index] ?? [], quote ?? null);
      if (inside) sourcesOf.set(frame, [inside]);
      else if (quoted) sourcesOf.set(frame, [quoted]);
    }
  });
  const reports: Report[] = [];
  for (const quote of quotes) {
    if (quote.scare) continue;
    const by = speakers.get(quote);
    reports.push({ range: { first: quote.first, last: quote.last }, kind: "direct-quote", cue: by?.cue ?? null, speaker: by?.speaker ?? null, sentence: by?.sentence ?? article.tokens[quote.first]?.sentence ?? 0, quote });
  }
  framing.sentences.forEach((sentence, index) => {
    for (const { verb, speaker, cue } of speech[index] ?? []) {
      const content = sentence.graph.verbs.filter((other) => other.governor === verb);
      const last = content.at(-1);
      if (!content[0] || !last) continue;
      reports.push({ range: { first: content[0].first, last: last.last }, kind: "indirect", cue, speaker, sentence: index, quote: null });
    }
  });
  return { sourcesOf, reports, quotes };
}

class Reader {
  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly quoteAt: ReadonlyMap<number, QuoteSpan>,
  ) {}

  private lemma(i: number): string {
    return this.article.tokens[i]?.lemma ?? "";
  }

  /** The verbs of saying of a sentence that have a speaker. */
  speech(sentence: FramedSentence): Speech[] {
    const out: Speech[] = [];
    for (const verb of sentence.graph.verbs) {
      const entry = this.speechVerb(verb, sentence);
      if (!entry || verb.negation >= 0) continue;
      const passive = verb.passive;
      const agent = passive ? (verb.preps.find((group) => group.prep === "by") ?? null) : null;
      const quoted = passive && /^(?:quote|cite)$/.test(this.lemma(verb.head));
      const speaker = passive ? (agent ?? (quoted ? verb.subject : null)) : verb.subject;
      if (!speaker || !this.canSpeak(speaker)) continue;
      out.push({ verb, entry, speaker, cue: { first: verb.head, last: verb.head + 1 } });
    }
    return out;
  }

  private speechVerb(verb: VerbGroup, sentence: FramedSentence): SpeechVerb | null {
    const list = byLemma.get(this.lemma(verb.head));
    if (!list) return null;
    for (const entry of list) {
      const parts = entry.verb.split(" ");
      if (parts.length > 1 && phraseEnd(this.article.tokens, parts, verb.head, sentence.graph.sentence.last) < 0) continue;
      if (entry.weak && !this.besideQuote(verb)) continue;
      return entry;
    }
    return null;
  }

  private besideQuote(verb: VerbGroup): boolean {
    for (let i = verb.first - 6; i < verb.last + 6; i++) if (/^["“”«»]$/.test(this.article.tokens[i]?.text ?? "")) return true;
    return false;
  }

  private canSpeak(group: NounGroup): boolean {
    const referent = this.framing.describe(group);
    if (referent.pronoun) return !/^(?:it|this|that|which|these|those|what|there|one)$/.test(this.article.tokens[group.head]?.norm ?? "") || this.article.tokens[group.head]?.norm === "it";
    if (referent.actor || referent.person || referent.organization || referent.agentKind || referent.unknownName || referent.place) return true;
    if (REPORT_NOUNS.has(referent.head)) return true;
    return referent.classes.has("person") || referent.classes.has("organization") || referent.classes.has("civilian") || referent.classes.has("force") || referent.classes.has("crowd");
  }

  /** Gives each quotation its speaker: in its sentence, the sentence that holds its end, the paragraph, or from the paragraph that it goes on from. */
  assignQuotes(quotes: readonly QuoteSpan[], speech: readonly (readonly Speech[])[], out: Map<QuoteSpan, Attribution>): void {
    let previous: Attribution | null = null;
    let previousBlock = -1;
    for (const [index, quote] of quotes.entries()) {
      if (quote.scare) continue;
      const firstSentence = this.article.tokens[quote.first]?.sentence ?? 0;
      const lastSentence = this.article.tokens[quote.last - 1]?.sentence ?? firstSentence;
      const block = this.article.sentences[firstSentence]?.block ?? 0;
      let found: Attribution | null = null;
      // The saying verb nearest to one of the ends, outside of any quotation, in the sentences that the quotation touches or the one behind.
      let best = Number.POSITIVE_INFINITY;
      for (let s = firstSentence; s <= Math.min(lastSentence + 1, this.article.sentences.length - 1); s++) {
        if (this.article.sentences[s]?.block !== block) break;
        for (const item of speech[s] ?? []) {
          if (this.quoteAt.has(item.verb.head)) continue;
          const distance = item.verb.head < quote.first ? quote.first - item.verb.head : item.verb.head - quote.last;
          if (distance > 30 || (s > lastSentence && item.verb.head - quote.last > 8) || distance >= best) continue;
          best = distance;
          found = { speaker: item.speaker, sentence: s, cue: item.cue, kind: "direct-quote", quote, stance: item.entry.stance };
        }
      }
      if (!found) {
        const phrase = this.accordingTo(firstSentence) ?? this.accordingTo(lastSentence);
        if (phrase) found = { ...phrase, kind: "direct-quote", quote };
      }
      if (!found && previous) {
        const sameRun = quote.continued || (block === previousBlock && quotes[index - 1] !== undefined);
        if (sameRun || (block - previousBlock <= 1 && this.isWholeParagraph(quote, block))) found = { ...previous, quote };
      }
      if (found) {
        out.set(quote, found);
        previous = found;
        previousBlock = block;
      } else if (!quote.continued) previous = null;
    }
  }

  private isWholeParagraph(quote: QuoteSpan, block: number): boolean {
    const paragraph = this.article.blocks[block];
    return paragraph !== undefined && quote.start - paragraph.start <= 2 && paragraph.end - quote.end <= 3;
  }

  /** "according to the ministry", anywhere in the sentence. */
  accordingTo(index: number): Attribution | null {
    const sentence = this.framing.sentences[index];
    if (!sentence) return null;
    const { first, last } = sentence.graph.sentence;
    for (let i = first; i < last; i++) {
      const entries = according.get(this.article.tokens[i]?.norm ?? "");
      if (!entries) continue;
      for (const entry of entries) {
        const end = phraseEnd(this.article.tokens, entry.phrase.split(" "), i, last);
        if (end < 0) continue;
        const speaker = sentence.graph.nouns.find((noun) => noun.first >= end && noun.first <= end + 1) ?? sentence.graph.nounAt(end);
        if (!speaker || !this.canSpeak(speaker)) continue;
        const owner = speaker.owns ?? speaker;
        const group = REPORT_NOUNS.has(this.framing.describe(owner).head) && owner.possessor ? owner.possessor : owner;
        return { speaker: group, sentence: index, cue: { first: i, last: end }, kind: entry.outlet ? "outlet" : "according-to", quote: null, stance: entry.stance };
      }
    }
    return null;
  }

  /** The innermost speaker of a frame. */
  sourceOf(frame: Frame, sentence: FramedSentence, speech: readonly Speech[], quote: QuoteSpan | null): Attribution | null {
    const isStatement = frame.event.family === "statement";
    const governing = this.governing(frame, sentence, speech, isStatement);
    if (governing && (!quote || this.quoteAt.get(governing.cue.first) === quote)) return governing;
    if (quote) return null;
    if (governing) return governing;
    const phrase = this.accordingTo(sentence.graph.sentence.index);
    if (phrase && !(frame.head >= phrase.speaker.first && frame.head < phrase.speaker.last)) return phrase;
    return this.trailing(frame, sentence, speech) ?? this.headline(frame, sentence);
  }

  /** Up the chain of governors to the first verb of saying. */
  private governing(frame: Frame, sentence: FramedSentence, speech: readonly Speech[], isStatement: boolean): Attribution | null {
    let verb = frame.verb ?? frame.support;
    let noun: NounGroup | null = frame.noun;
    if (!frame.verb && noun) {
      // "denied the attack", "reported shelling": the noun is the object of the saying itself.
      const holder = this.holder(noun, sentence);
      const said = holder.verb ? speech.find((item) => item.verb === holder.verb) : undefined;
      if (said && (holder.slot === "object" || holder.slot === "prep") && this.saysObject(said.entry, holder.prep, frame)) return this.attribution(said, sentence);
      verb = holder.verb ?? verb;
      if (said && verb === said.verb) verb = said.verb.governor;
      noun = null;
    }
    if (frame.verb && isStatement) verb = frame.verb.governor;
    const start = verb;
    for (let hops = 0; verb && hops < 8; hops++) {
      const current: VerbGroup = verb;
      const said = current === frame.verb ? undefined : speech.find((item) => item.verb === current);
      if (said && (current !== start || frame.verb === null || current !== frame.verb)) {
        if (!(current === start && frame.support === current && !this.saysObject(said.entry, null, frame))) return this.attribution(said, sentence);
      }
      if (current.relation === "relative" && current.opener === "which" && this.article.tokens[current.openerAt - 1]?.text === ",") return null;
      verb = current.governor ?? (current.governorNoun && current.relation !== "main" ? this.nounGovernor(current.governorNoun) : null);
      if (verb === current) return null;
    }
    return null;
  }

  private nounGovernor(noun: NounGroup): VerbGroup | null {
    return noun.verb;
  }

  private holder(noun: NounGroup, sentence: FramedSentence): { verb: VerbGroup | null; slot: NounGroup["slot"]; prep: string | null } {
    let group = noun;
    for (let hops = 0; hops < 3 && !group.verb && group.prep !== null; hops++) {
      const owner = sentence.graph.nouns.find((other) => other.after[0] === group);
      if (!owner) break;
      group = owner;
    }
    return { verb: group.verb, slot: group.slot, prep: group.prep };
  }

  private saysObject(entry: SpeechVerb, prep: string | null, frame: Frame): boolean {
    if (entry.statement === "claim") return true;
    if (prep !== null && entry.prep !== undefined) return prep === entry.prep;
    if (prep !== null && entry.statement) return prep === "for" || prep === "of";
    if (entry.statement === "accusation") return false;
    if (/^(?:announce|declare|condemn|hail|describe|discuss|question)$/.test(entry.verb)) return entry.verb === "announce" && frame.status === "planned";
    return entry.takes.includes("object") || entry.takes.includes("ing");
  }

  private attribution(said: Speech, sentence: FramedSentence): Attribution {
    return { speaker: this.author(said.speaker), sentence: sentence.graph.sentence.index, cue: said.cue, kind: REPORT_NOUNS.has(this.framing.describe(said.speaker).head) ? "document" : "indirect", quote: null, stance: said.entry.stance };
  }

  /** "The ministry's statement", "a statement by the ministry": its author speaks. */
  private author(speaker: NounGroup): NounGroup {
    if (!REPORT_NOUNS.has(this.framing.describe(speaker).head)) return speaker;
    if (speaker.possessor) return speaker.possessor;
    return speaker.after.find((group) => group.prep === "by" || group.prep === "from" || group.prep === "of") ?? speaker;
  }

  /** "… , the ministry said.": a saying clause without content of its own covers what stands before it. */
  private trailing(frame: Frame, sentence: FramedSentence, speech: readonly Speech[]): Attribution | null {
    for (const said of speech) {
      const { verb } = said;
      if (verb === frame.verb || verb === frame.support || this.quoteAt.has(verb.head)) continue;
      if (verb.relation !== "main" && verb.relation !== "coordinate") continue;
      const content = sentence.graph.verbs.some((other) => other.governor === verb && other.relation !== "adverbial");
      if (content || verb.objects.length > 0 && verb.objects[0] !== said.speaker && !/^(?:tell|inform|brief)$/.test(this.lemma(verb.head))) continue;
      const start = Math.min(said.speaker.first, verb.first);
      const before = this.article.tokens[start - 1];
      if (before && before.text !== "," && !/^["”»—–-]$/.test(before.text) && before.sentence === sentence.graph.sentence.index) continue;
      if (!before || before.sentence !== sentence.graph.sentence.index) continue;
      return this.attribution(said, sentence);
    }
    return null;
  }

  /** "Rebels seize town: officials", "Kyiv: Russia shelled hospital", "Attack kills 12 - police". */
  private headline(frame: Frame, sentence: FramedSentence): Attribution | null {
    const { first, last } = sentence.graph.sentence;
    const block = this.article.blocks[this.article.sentences[sentence.graph.sentence.index]?.block ?? 0];
    if (!block || !(block.kind === "headline" || block.kind === "subhead" || sentence.graph.telegraphic)) return null;
    for (let i = first + 1; i < last - 1; i++) {
      const token = this.article.tokens[i];
      if (!token || !/^(?:[:–—-]|--)$/.test(token.text)) continue;
      const behind = sentence.graph.nouns.filter((noun) => noun.first > i);
      const front = sentence.graph.nouns.filter((noun) => noun.last <= i);
      const verbBehind = sentence.graph.verbs.some((verb) => verb.first > i);
      const one = behind[0];
      if (one && frame.head < i && !verbBehind && one.last >= last - 1 && this.canSpeak(one)) return { speaker: one, sentence: sentence.graph.sentence.index, cue: { first: i, last: i + 1 }, kind: "indirect", quote: null, stance: "asserts" };
      const lead = front[0];
      if (lead && token.text === ":" && frame.head > i && front.length === 1 && lead.first === first && this.canSpeak(lead)) return { speaker: lead, sentence: sentence.graph.sentence.index, cue: { first: i, last: i + 1 }, kind: "indirect", quote: null, stance: "asserts" };
    }
    return null;
  }
}
