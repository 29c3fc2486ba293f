import type { QuoteSpan } from "../shapes/attribution.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import { interviewee } from "./interview.js";
import { type Before, QuoteContext, SENTENCE_END, type Spoken, WINDOW } from "./quote-context.js";
import type { Saying } from "./sayings.js";

const LINK = /^(?:that|,|:|how|as|the|a|an|only|just|simply)$/;
/** Words between a verb of saying and its quotation: "told reporters in Kabul on Tuesday that". */
const REACH = 18;

/** Gives each quotation its speaker. Every step looks at a few words round the marks only. */
export class QuoteAssigner extends QuoteContext {
  private readonly out = new Map<QuoteSpan, Spoken>();

  run(quotes: readonly QuoteSpan[]): Map<QuoteSpan, Spoken> {
    const openTurn = interviewee(quotes, this.article, this.framing, this.speakers);
    let last: Before | null = null;
    const outer = quotes.filter((quote) => quote.depth === 0);
    for (const [index, quote] of outer.entries()) {
      if (quote.form === "name") continue;
      const spoken: Spoken | null = quote.turn ? this.ofTurn(quote, openTurn, last) : this.ofQuote(quote, last, outer[index + 1] ?? null);
      if (spoken) this.out.set(quote, spoken);
      if (quote.form === "speech" || spoken) last = { quote, spoken };
    }
    this.headline(outer, openTurn);
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

  /** The words that head an interview are those of the person interviewed. */
  private headline(quotes: readonly QuoteSpan[], interviewee: NounGroup | null): void {
    const turn = quotes.find((quote) => quote.turn?.role === "answer")?.turn;
    if (!turn || !interviewee) return;
    for (const quote of quotes) {
      if (quote.first >= turn.first) break;
      const block = this.article.blocks[this.blockOf(quote.first)];
      const heads = block?.kind === "headline" || block?.kind === "subhead" || (block && block.index < 3 && quote.start - block.start < 3);
      if (heads && quote.form !== "name" && !this.out.has(quote))
        this.out.set(quote, {
          speakers: [interviewee],
          cue: turn.label,
          sentence: this.token(turn.first)?.sentence ?? 0,
          stance: "asserts",
        });
    }
  }

  private ofQuote(quote: QuoteSpan, last: Before | null, next: QuoteSpan | null): Spoken | null {
    if (quote.continued && last?.spoken) return last.spoken;
    const before = this.before(quote);
    // "…," he said, "…": the words between speak for both.
    const final = this.token(quote.last - 1)?.text ?? "";
    const clause = final === "," || this.token(quote.behind)?.text === ",";
    const after = this.after(quote, next, clause);
    // "Police said the drink "may have held poison", the agency reported": the inner speaker, unless the comma belongs to the quotation.
    const goesOn = final !== "," || this.token(quote.first)?.cap === "lower";
    if (clause && after && !before?.sure && !(before && goesOn)) return after;
    if (before?.sure || (clause && before)) return before;
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
    if (oneOf(this.token(at)?.norm, "as and but") && this.token(at)?.cap === "lower") at++;
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
    const any = clause && quote.form === "speech" && quote.depth === 0 ? this.anyVerb(at) : null;
    if (any) return any;
    const sentence = this.token(at)?.sentence ?? -1;
    const fresh = SENTENCE_END.test(this.token(quote.last - 1)?.text ?? "") && this.token(at)?.cap !== "lower";
    const phrase = fresh ? undefined : this.accordingOf(sentence).find((one) => one.cue.first >= quote.behind && one.cue.first <= at + 1);
    if (phrase) return { speakers: phrase.speakers, cue: phrase.cue, sentence, stance: phrase.stance };
    // "…" — Omar Khan, in large type or a photo gallery.
    if (oneOf(this.token(quote.behind)?.text, "— – - --") && quote.form === "speech") {
      const noun = this.framing.sentences[sentence]?.graph.nounAt(at);
      if (noun && noun.first === at && this.speakers.describe(noun).person)
        return { speakers: [noun], cue: { first: quote.behind, last: quote.behind + 1 }, sentence, stance: "asserts" };
    }
    return null;
  }

  /** "…," smiled Rosa Keita; "…," the bishop thundered: behind the comma of a quotation any verb is one of saying. */
  private anyVerb(at: number): Spoken | null {
    const sentence = this.token(at)?.sentence ?? -1;
    const graph = this.framing.sentences[sentence]?.graph;
    const first = graph?.verbAt(at);
    const behind = first && first.first === at && first.form === "finite" && !first.passive ? graph?.nounAt(first.last) : null;
    const before = first ? null : graph?.nounAt(at);
    const verb = behind ? first : before && before.first === at ? this.nextVerb(before, graph) : null;
    const subject = behind ?? before;
    if (!graph || !verb || !subject || !this.speakers.canSpeak(subject) || this.quoteAt(verb.head)?.form === "speech") return null;
    if (verb.form !== "finite" || verb.passive || verb.negation >= 0 || verb.relation === "relative") return null;
    const cue = { first: verb.head, last: verb.head + 1 };
    return { speakers: this.speakers.all(subject, graph, behind ? null : verb.first), cue, sentence, stance: "asserts" };
  }

  /** The verb of a subject, an apposition between commas left out. */
  private nextVerb(subject: NounGroup, graph: SentenceGraph | undefined): VerbGroup | null {
    for (let i = subject.last; i < subject.last + REACH; i++) {
      const verb = graph?.verbAt(i);
      if (verb) return verb.subject === subject ? verb : null;
      if (/^[.;:!?"“”«»]$/.test(this.token(i)?.text ?? "")) return null;
    }
    return null;
  }

  /** The reporting clause that begins at a token; its subject may stand a few words on: "Bureau of Animal Industry (BAI) head Davinio Catbagan said". */
  private startsAt(at: number): Saying | undefined {
    const graph = this.framing.sentences[this.token(at)?.sentence ?? -1]?.graph;
    for (let i = at; graph && i < Math.min(at + 14, graph.sentence.last); i++) {
      const saying = this.starts.get(i);
      if (saying) return saying;
      const verb = graph.verbAt(i);
      if (
        (verb && !oneOf(this.token(verb.head)?.lemma, "quote cite")) ||
        /^[.;:!?"“”«»]$/.test(this.token(i)?.text ?? "") ||
        this.token(i)?.pos === "sub" ||
        this.token(i)?.pos === "conj"
      )
        return undefined;
    }
    return undefined;
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
    const bracket = oneOf(this.token(at - 1)?.text, "] )");
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

  private ofTurn(quote: QuoteSpan, interviewee: NounGroup | null, last: Before | null): Spoken | null {
    const { turn } = quote;
    if (!turn || turn.role === "question") return null;
    if (turn.continued && last?.spoken) return last.spoken;
    if (turn.role === "statement") return this.ofStatement(quote, turn.label.last - 1);
    const speaker = turn.role === "answer" ? interviewee : this.speakers.ofLabel(turn.label);
    return speaker ? { speakers: [speaker], cue: turn.label, sentence: this.token(turn.first)?.sentence ?? 0, stance: "asserts" } : null;
  }
  /** "The General Staff released the following statement:", "The statement reads:" with its author told before. */
  private ofStatement(quote: QuoteSpan, at: number): Spoken | null {
    const own = this.colon(at);
    if (own && !own.speakers.every((group) => this.speakers.isReport(group))) return own;
    return this.wholeParagraph(quote, null) ?? own;
  }
}
