import { SPEECH_VERBS, type Stance, type Takes } from "../lexicon/speech.js";
import type { QuoteSpan } from "../shapes/attribution.js";
import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token, TokenRange } from "../types.js";
import { PhraseTable } from "./phrases.js";
import type { SpeakerReader } from "./speakers.js";
import { SubjectFinder } from "./subjects.js";

/** All uses of a verb of saying in one: what it can take, and the statement that it may be. */
export interface SayingVerb {
  readonly stance: Stance;
  readonly takes: ReadonlySet<Takes>;
  readonly statement: "accusation" | "threat" | "claim" | null;
  readonly weak: boolean;
}

/** A verb of saying in its sentence, with those who speak. */
export interface Saying {
  readonly verb: VerbGroup;
  readonly entry: SayingVerb;
  /** The subject as written; `speakers` are the groups that name it best. */
  readonly subject: NounGroup;
  readonly speakers: readonly NounGroup[];
  readonly cue: TokenRange;
  readonly sentence: number;
  /** First token of subject and verb, and the first one behind both. */
  readonly first: number;
  readonly last: number;
}

const uses = new Map<string, { stance: Stance; takes: Set<Takes>; statement: SayingVerb["statement"]; weak: boolean }>();
for (const { verb, stance, takes, statement, weak } of SPEECH_VERBS) {
  const known = uses.get(verb);
  if (!known) uses.set(verb, { stance, takes: new Set(takes), statement: statement ?? null, weak: weak ?? false });
  else {
    for (const one of takes) known.takes.add(one);
    known.statement ??= statement ?? null;
    known.weak &&= weak ?? false;
  }
}
const table = new PhraseTable<SayingVerb>(uses);
const REFUSALS = wordSet("refuse decline fail forget neglect hesitate stop cease avoid");
const SIGNS = wordSet("suggest indicate signal show imply reveal demonstrate underscore underline highlight mean");
/** How far a quotation mark may stand from a verb that is seldom one of saying. */
const NEAR = 9;

export class SayingFinder {
  private readonly subjects: SubjectFinder;

  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {
    this.subjects = new SubjectFinder(article, speakers, quoteAt);
  }

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /** The verbs of saying of a sentence that have a speaker. */
  find(sentence: FramedSentence): Saying[] {
    const out: Saying[] = [];
    const { graph } = sentence;
    for (const verb of graph.verbs) {
      const found = this.entryOf(verb, graph);
      // "could neither confirm nor deny".
      const neither = oneOf(this.token(verb.first - 1)?.norm, "neither nor");
      if (!found || neither || verb.negation >= 0 || this.isRefused(verb) || this.isUnsaid(verb) || this.isSign(verb)) continue;
      const subject = this.subjects.of(verb, graph, out);
      if (!subject || this.token(subject.first)?.norm === "no" || (verb.modal >= 0 && !this.mayBeSaid(verb, found.entry))) continue;
      out.push({
        verb,
        entry: found.entry,
        subject,
        speakers: this.speakers.all(subject, graph, subject.last <= verb.first ? verb.first : null),
        cue: { first: verb.head, last: Math.max(found.end, verb.head + 1) },
        sentence: graph.sentence.index,
        first: Math.min(subject.possessor?.first ?? subject.first, subject.first, verb.first),
        last: Math.max(subject.last, verb.last),
      });
    }
    return out;
  }

  private entryOf(verb: VerbGroup, graph: SentenceGraph): { entry: SayingVerb; end: number } | null {
    for (const { value, end } of table.at(this.article.tokens, verb.head, graph.sentence.last)) {
      if (value.weak && !this.besideQuote(verb) && !this.inWhat(verb)) continue;
      // "begins to cough", "continued shelling": no words follow, but deeds.
      if (oneOf(this.token(verb.head)?.lemma, "begin continue go") && (this.token(end)?.norm === "to" || this.token(end)?.form === "ing"))
        continue;
      // "carried out air strikes"
      if (this.token(verb.head)?.lemma === "carry" && oneOf(this.token(end)?.norm, "out on off away")) continue;
      return { entry: value, end };
    }
    return null;
  }

  /** "would say": said; "could demand": not, unless the words stand there. */
  private mayBeSaid(verb: VerbGroup, entry: SayingVerb): boolean {
    if (!entry.takes.has("quote")) return false;
    return !oneOf(this.token(verb.modal)?.norm, "could should might may must ought") || this.besideQuote(verb);
  }

  /** "in what the government called an attempted coup" */
  private inWhat(verb: VerbGroup): boolean {
    const { subject } = verb;
    if (!subject || subject.last > verb.first) return false;
    const at = Math.min(subject.first, subject.possessor?.first ?? subject.first);
    return this.token(at - 1)?.norm === "what" || this.token(at)?.norm === "what" || this.token(at - 2)?.norm === "what";
  }

  /** A quotation opens shortly behind the verb or closes right before its clause. */
  private besideQuote(verb: VerbGroup): boolean {
    const own = this.quoteAt(verb.head);
    for (let i = verb.first - 4; i < verb.last + NEAR; i++) {
      if (i >= verb.first && i < verb.last) continue;
      const quote = this.quoteAt(i);
      if (quote && quote !== own && (i < verb.first || this.token(i)?.sentence === this.token(verb.head)?.sentence)) return true;
    }
    return false;
  }

  /** "too soon to say whether": nothing is said. */
  private isUnsaid(verb: VerbGroup): boolean {
    return verb.form === "infinitive" && oneOf(this.token(verb.last)?.norm, "whether if how who what when where why");
  }

  /** "shelled the city, suggesting that an attack may follow": what a deed is a sign of, nobody says. */
  private isSign(verb: VerbGroup): boolean {
    if (verb.form !== "ing" || verb.relation !== "adverbial" || !SIGNS.has(this.token(verb.head)?.lemma)) return false;
    return verb.governor !== null && !uses.has(this.token(verb.governor.head)?.lemma ?? "");
  }

  private isRefused(verb: VerbGroup): boolean {
    const governor = verb.relation === "infinitive" ? verb.governor : null;
    return governor !== null && (REFUSALS.has(this.token(governor.head)?.lemma) || governor.negation >= 0);
  }
}
