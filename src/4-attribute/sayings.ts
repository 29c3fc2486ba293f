import { PARENTHETIC, SPEECH_VERBS, type Stance, type Takes } from "../lexicon/speech.js";
import type { QuoteSpan } from "../shapes/attribution.js";
import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Article, Token, TokenRange } from "../types.js";
import { PhraseTable } from "./phrases.js";
import type { SpeakerReader } from "./speakers.js";

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
const REFUSALS = /^(?:refuse|decline|fail|forget|neglect|hesitate|stop|cease|avoid)$/;
/** Whoever does these is a speaker. */
const SAYS = /^(?:say|tell|claim|announce|allege|insist|deny|testify|argue|admit|add|declare|accuse|complain)$/;
const CITED = /^(?:quote|cite|hear|record|report)$/;
/** How far a quotation mark may stand from a verb that is seldom one of saying. */
const NEAR = 9;

export class SayingFinder {
  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /** The verbs of saying of a sentence that have a speaker. */
  find(sentence: FramedSentence): Saying[] {
    const out: Saying[] = [];
    const { graph } = sentence;
    for (const verb of graph.verbs) {
      const found = this.entryOf(verb, graph);
      if (!found || verb.negation >= 0 || this.isRefused(verb)) continue;
      const subject = this.speakerOf(verb, graph) ?? this.shared(verb, out.at(-1));
      if (!subject || this.token(subject.first)?.norm === "no" || (verb.modal >= 0 && !found.entry.takes.has("quote"))) continue;
      out.push({
        verb,
        entry: found.entry,
        subject,
        speakers: this.speakers.all(subject, graph),
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
      if (value.weak && !this.besideQuote(verb)) continue;
      return { entry: value, end };
    }
    return null;
  }

  /** A quotation opens shortly behind the verb or closes right before its clause. */
  private besideQuote(verb: VerbGroup): boolean {
    const own = this.quoteAt(verb.head);
    for (let i = verb.first - 4; i < verb.last + NEAR; i++) {
      if (i >= verb.first && i < verb.last) continue;
      const quote = this.quoteAt(i);
      if (quote && quote !== own) return true;
    }
    return false;
  }

  private isRefused(verb: VerbGroup): boolean {
    const governor = verb.relation === "infinitive" ? verb.governor : null;
    return governor !== null && (REFUSALS.test(this.token(governor.head)?.lemma ?? "") || governor.negation >= 0);
  }

  private speakerOf(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    if (verb.passive) {
      const agent = verb.preps.find((group) => group.prep === "by" && this.speakers.canSpeak(group));
      if (agent)
        return CITED.test(this.token(verb.head)?.lemma ?? "") && verb.subject && this.followedBy(agent.last, "as") ? verb.subject : agent;
      const subject = CITED.test(this.token(verb.head)?.lemma ?? "") && this.followedBy(verb.last, "as") ? verb.subject : null;
      return subject && this.speakers.canSpeak(subject) ? subject : null;
    }
    // "…," said Khan: no noun right before the verb, one right behind it.
    const behind = this.inverted(verb, graph);
    if (behind) return behind;
    const { subject } = verb;
    const tells = SAYS.test(this.token(verb.head)?.lemma ?? "");
    if (subject && (this.speakers.canSpeak(subject) || (tells && this.speakers.mayTell(subject))) && this.together(subject, verb))
      return subject;
    const before = this.nounBefore(verb, graph);
    return before && this.speakers.canSpeak(before) && this.together(before, verb) ? before : null;
  }

  /** "said the strike was "accurate" and warned that …": a verb without a subject goes on with the speaker before it. */
  private shared(verb: VerbGroup, before: Saying | undefined): NounGroup | null {
    if (!before || verb.passive || verb.form !== "finite" || verb.subject || verb.head - before.verb.head > 60) return null;
    const link = this.token(verb.first - 1)?.norm ?? "";
    return (link === "and" || link === "but" || link === "then") && !this.quoteAt(verb.head) ? before.subject : null;
  }

  private followedBy(at: number, word: string): boolean {
    return this.token(at)?.norm === word || this.token(at + 1)?.norm === word;
  }

  /** Speaker and verb stand both inside or both outside of a quotation. */
  private together(group: NounGroup, verb: VerbGroup): boolean {
    const one = this.quoteAt(group.head);
    const other = this.quoteAt(verb.head);
    return one === other || (one?.form !== "speech" && other?.form !== "speech");
  }

  private inverted(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    const head = this.token(verb.head);
    if (!head || !PARENTHETIC.has(head.lemma) || verb.form !== "finite" || (head.form === "base" && verb.first === verb.head)) return null;
    const before = this.token(verb.first - 1);
    const opensClause =
      !before || before.sentence !== head.sentence || before.pos === "punct" || (before.norm === "as" && before.sentence === head.sentence);
    if (!opensClause) return null;
    const noun = graph.nounAt(verb.last);
    if (!noun || noun.first !== verb.last || !this.speakers.canSpeak(noun) || this.quoteAt(noun.head) !== this.quoteAt(verb.head))
      return null;
    // "Then, told the rebels had left, he …" has its subject behind; "told reporters" has its object there.
    if (head.lemma === "tell" && !this.speakers.describe(noun).person) return null;
    if (verb.subject && verb.subject !== noun && before?.text === "," && verb.relation === "coordinate") return null;
    return noun;
  }

  /** The noun group that ends right before the verb, adverbs left out. */
  private nounBefore(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    let at = verb.first - 1;
    while (at > graph.sentence.first && (this.token(at)?.pos === "adv" || this.token(at)?.pos === "adj") && at > verb.first - 4) at--;
    // "J., a market seller of 38, told …": behind an apposition.
    const comma = this.token(at)?.text === ",";
    if (comma) at--;
    const noun = graph.nounAt(at);
    if (!noun || noun.last !== at + 1) return null;
    // "a spokesman for the army said": the head of the chain.
    let head = noun;
    for (let hops = 0; hops < 3 && head.prep !== null; hops++) {
      const owner = graph.nounAt(head.prepAt - 1);
      if (!owner || owner.last !== head.prepAt) break;
      head = owner;
    }
    if (comma) return head.apposed;
    // "what officials in Baku describe as": the subject stands behind "in what".
    if (head.prep === null || this.token(head.first)?.norm === "what") return head;
    return noun.prep === null ? noun : null;
  }
}
