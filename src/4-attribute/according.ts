import { ACCORDING_TO, type Stance } from "../lexicon/speech.js";
import type { SourceKind } from "../shapes/attribution.js";
import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token, TokenRange } from "../types.js";
import { PhraseTable } from "./phrases.js";
import type { SpeakerReader } from "./speakers.js";

/** A phrase that names a source: "according to the ministry", "(UNHCR)", "Source: local councillor". */
export interface According {
  readonly speakers: readonly NounGroup[];
  readonly cue: TokenRange;
  readonly kind: SourceKind;
  readonly stance: Stance;
  /** The words that it covers where that is not the whole sentence. */
  readonly clause: TokenRange | null;
  /** It stands in a relative clause and speaks for that alone. */
  readonly relative: boolean;
  /** It covers the paragraph up to here. */
  readonly paragraph: boolean;
  /** Names whom the speaker himself draws on: "the agency said, citing officials". */
  readonly citing: boolean;
}

const table = new PhraseTable(ACCORDING_TO.map((entry) => [entry.phrase, entry] as const));
const CITING = wordSet("cite quote relay attribute");
/** Bodies that seldom are the subject of anything but words. */
const BODY = wordSet(
  "service network centre center hospital clinic university morgue bureau league society foundation platform channel account",
);
const LABEL = wordSet("source sources via credit");

/** More of them in one sentence are no prose. */
const MOST = 12;

/** Finds the phrases of a sentence that name a source. */
export class AccordingFinder {
  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  find(sentence: FramedSentence): According[] {
    const { graph } = sentence;
    const { first, last } = graph.sentence;
    const out: According[] = [];
    for (let i = first; i < last && out.length < MOST; i++) {
      const found = this.phrase(i, graph) ?? this.bracket(i, graph) ?? (i === first ? this.label(i, graph) : null);
      if (!found) continue;
      out.push(found);
      i = Math.max(i, found.cue.last - 1);
    }
    return out;
  }

  private phrase(at: number, graph: SentenceGraph): According | null {
    const { last } = graph.sentence;
    for (const { value, end } of table.at(this.article.tokens, at, last)) {
      // "could not be confirmed by independent sources"
      if (this.isNegated(at)) return null;
      const speaker = this.nounFrom(end, graph);
      if (!speaker || !(this.speakers.canSpeak(speaker) || BODY.has(this.token(speaker.head)?.lemma))) continue;
      const owner = speaker.owns && !this.speakers.isReport(speaker.owns) && this.speakers.canSpeak(speaker.owns) ? speaker.owns : speaker;
      if (value.outlet && !this.isOutlet(owner)) continue;
      const speakers = this.speakers.all(owner, graph);
      const kind = value.outlet ? "outlet" : this.speakers.isReport(owner) ? "document" : "according-to";
      return {
        speakers,
        cue: { first: at, last: end },
        kind,
        stance: value.stance,
        clause: this.clauseOf(at, speakers, graph),
        relative: this.inRelative(at),
        paragraph: false,
        citing: CITING.has(this.token(at)?.lemma),
      };
    }
    return null;
  }

  private isNegated(at: number): boolean {
    if (this.token(at)?.pos !== "verb") return false;
    for (let i = at - 1; i > at - 5; i--) if (/^(?:not|never|n't|cannot)$|n't$/.test(this.token(i)?.norm ?? "")) return true;
    return false;
  }

  /** The noun group that begins at `at`, a determiner or a number word in between allowed. */
  private nounFrom(at: number, graph: SentenceGraph): NounGroup | null {
    for (let i = at; i < at + 3; i++) {
      const noun = graph.nounAt(i);
      if (noun) return noun;
      if (this.token(i)?.pos === "punct") return null;
    }
    return null;
  }

  private isOutlet(group: NounGroup): boolean {
    const { actor, organization, head } = this.speakers.describe(group);
    return (
      (actor?.entries.some((entry) => entry.kind === "media") ?? false) ||
      organization?.kind === "media" ||
      oneOf(this.token(group.first)?.norm, "radio tv television news") ||
      oneOf(head, "media agency newspaper daily television radio channel broadcaster outlet website")
    );
  }

  /** Inside a relative clause the phrase speaks for that clause only: "the boatman, who according to the prosecutor had smuggled arms". */
  private clauseOf(at: number, speakers: readonly NounGroup[], graph: SentenceGraph): TokenRange | null {
    if (this.inRelative(at)) return { first: at, last: this.stopBehind(at, graph) };
    // Between semicolons the phrase covers its own part.
    let first = at;
    let last = Math.max(at, ...speakers.map((group) => group.last));
    for (let n = 0; first > graph.sentence.first && n < 400 && !oneOf(this.token(first - 1)?.text, "; :"); n++) first--;
    for (let n = 0; last < graph.sentence.last && n < 400 && this.token(last)?.text !== ";"; n++) last++;
    return first === graph.sentence.first && last === graph.sentence.last ? null : { first, last };
  }

  private inRelative(at: number): boolean {
    const before = this.token(at - 1);
    const opener = before?.text === "," ? this.token(at - 2) : before;
    return opener?.pos === "rel" && opener.sentence === before?.sentence;
  }

  private stopBehind(at: number, graph: SentenceGraph): number {
    for (let i = at; i < graph.sentence.last; i++) if (this.token(i)?.text === ";") return i;
    return graph.sentence.last;
  }

  /** "6 killed (NEMA)": a body or an office alone in brackets, and not the short form of the name before it. */
  private bracket(at: number, graph: SentenceGraph): According | null {
    if (this.token(at)?.text !== "(") return null;
    let close = -1;
    for (let i = at + 1; i < Math.min(graph.sentence.last, at + 9); i++) if (this.token(i)?.text === ")") close = i;
    if (close < 0) return null;
    const before = this.token(at - 1);
    const behind = this.token(close + 1);
    if (!before || before.sentence !== graph.sentence.index || before.pos === "propn" || before.cap !== "lower") return null;
    if (behind && behind.sentence === graph.sentence.index && !/^[.,;!?]$/.test(behind.text)) return null;
    // "Jama'at Nusrat al-Islam wal-Muslimin (JNIM)": a name and its short form.
    const named = graph.nounAt(at - 1);
    for (let i = named?.first ?? at; i < at; i++) if (this.token(i)?.cap !== "lower" && this.token(i)?.pos === "propn") return null;
    let noun: NounGroup | null = null;
    for (let i = at + 1; i < close; i++) noun = graph.nounAt(i) ?? noun;
    if (!noun || noun.last < close - 1 || !this.isSource(noun)) return null;
    let first = at;
    for (let n = 0; first > graph.sentence.first && n < 400 && !oneOf(this.token(first - 1)?.text, "; :"); n++) first--;
    return {
      speakers: [noun],
      cue: { first: at, last: at + 1 },
      kind: "according-to",
      stance: "asserts",
      clause: { first, last: at },
      relative: false,
      paragraph: false,
      citing: false,
    };
  }

  private isSource(noun: NounGroup): boolean {
    const { organization, actor, classes, head, pronoun, place } = this.speakers.describe(noun);
    if (pronoun || (place && !organization && !actor)) return false;
    if (
      organization ||
      (actor && actor.last > noun.head && actor.entries.some((entry) => entry.kind !== "state" && entry.kind !== "person"))
    )
      return true;
    return (
      (classes.has("person") ||
        classes.has("organization") ||
        oneOf(head, "sources source hospitals hospital polices police armys army medias media")) &&
      noun.last - noun.first <= 3 &&
      noun.definite === "bare" &&
      this.token(noun.head)?.pos !== "num"
    );
  }

  /** A note of its own: "Source: local councillor." */
  private label(at: number, graph: SentenceGraph): According | null {
    const word = this.token(at);
    if (!word || !LABEL.has(word.norm) || this.token(at + 1)?.text !== ":") return null;
    const noun = this.nounFrom(at + 2, graph);
    if (!noun || !this.speakers.canSpeak(noun)) return null;
    const speakers = this.speakers.all(noun, graph);
    // "Source: L'Oeil; CRTV."
    for (let i = noun.last, n = 0; i < graph.sentence.last && n < 24; i++, n++) {
      const next = oneOf(this.token(i)?.text, "; /") ? graph.nounAt(i + 1) : null;
      if (next && this.speakers.canSpeak(next) && !speakers.includes(next)) speakers.push(next);
    }
    return {
      speakers,
      cue: { first: at, last: at + 2 },
      kind: this.isOutlet(noun) ? "outlet" : "according-to",
      stance: "asserts",
      clause: null,
      relative: false,
      paragraph: true,
      citing: false,
    };
  }
}
