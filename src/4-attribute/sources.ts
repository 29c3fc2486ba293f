import { REPORT_NOUNS } from "../lexicon/speech.js";
import type { Attribution, QuoteSpan, SourceKind } from "../shapes/attribution.js";
import type { Frame, FramedSentence } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token } from "../types.js";
import type { According } from "./according.js";
import type { Aside } from "./asides.js";
import { Climber, HOPS } from "./climb.js";
import { ContentReader } from "./content.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";
import { StatedFinder } from "./stated.js";

/** An attribution before pronouns are resolved. */
export type Plain = Omit<Attribution, "means">;

/** What is known of one sentence before its frames are read. */
export interface SentenceSources {
  readonly sentence: FramedSentence;
  readonly accordings: readonly According[];
  readonly asides: readonly Aside[];
}

const OFFERS = wordSet("offer proposal demand request");
const ISSUED = wordSet("issue release publish make put post");
const PASSES_ON = wordSet("carry air broadcast relay circulate publish");
const OUTLETS = wordSet("newspaper media press news police army military intelligence government witness agency television radio internet");

/** Finds who says what a frame tells, from the grammar of its own sentence. */
export class SourceReader {
  private readonly climb: Climber;
  private readonly content: ContentReader;
  private readonly stated: StatedFinder;
  private graph: SentenceGraph | null = null;

  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly sayingOf: ReadonlyMap<VerbGroup, Saying>,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {
    this.climb = new Climber(article);
    this.content = new ContentReader(article, speakers);
    this.stated = new StatedFinder(article, (verb) => sayingOf.has(verb));
  }

  /** Makes ready for the frames of a sentence. */
  open(sentence: FramedSentence): void {
    this.climb.open(sentence.graph);
    this.graph = sentence.graph;
  }

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /** The innermost speakers of a frame; empty where the article tells it in its own voice. */
  of(frame: Frame, known: SentenceSources, quote: QuoteSpan | null): readonly Plain[] {
    const governing = this.governing(frame);
    if (governing.length > 0) {
      const inside = governing[0] ? this.quoteAt(governing[0].cue.first) : null;
      if (quote?.form !== "speech" || inside === quote) return this.citing(known) ?? governing;
    }
    if (quote?.form === "speech") return [];
    if (governing.length > 0) return governing;
    const background = this.climb.isAside(frame);
    const { index } = known.sentence.graph.sentence;
    for (const phrase of known.accordings) {
      if (
        phrase.paragraph ||
        (background && !phrase.relative) ||
        (phrase.clause && (frame.head < phrase.clause.first || frame.head >= phrase.clause.last))
      )
        continue;
      if (phrase.speakers.some((group) => frame.head >= group.first && frame.head < group.last)) continue;
      // "…, the president said, while a strike killed one, according to the governor": each speaks for the clause before him.
      const nearer = (aside: Aside): boolean =>
        aside.verb !== null && aside.first <= frame.head && frame.head < aside.cue.first && aside.cue.first < phrase.cue.first;
      if (!background && known.asides.some(nearer)) continue;
      return phrase.speakers.map((speaker) => ({
        speaker,
        sentence: index,
        cue: phrase.cue,
        kind: phrase.kind,
        quote: null,
        stance: phrase.stance,
      }));
    }
    if (background) return [];
    for (const aside of known.asides) {
      if (
        frame.head < aside.first ||
        frame.head >= aside.last ||
        (aside.verb && (frame.verb === aside.verb || frame.support === aside.verb))
      )
        continue;
      if (aside.speakers.some((group) => frame.head >= group.first && frame.head < group.last)) continue;
      return aside.speakers.map((speaker) => ({
        speaker,
        sentence: index,
        cue: aside.cue,
        kind: this.kindOf(speaker),
        quote: null,
        stance: aside.stance,
      }));
    }
    return [];
  }

  /** "the agency said, citing officials": the officials are the innermost speakers. */
  private citing(known: SentenceSources): readonly Plain[] | null {
    const phrase = known.accordings.find((one) => one.citing);
    if (!phrase) return null;
    return phrase.speakers.map((speaker) => ({
      speaker,
      sentence: known.sentence.graph.sentence.index,
      cue: phrase.cue,
      kind: phrase.kind,
      quote: null,
      stance: phrase.stance,
    }));
  }

  kindOf(speaker: NounGroup): SourceKind {
    if (this.speakers.isReport(speaker)) return "document";
    const { actor, organization } = this.speakers.describe(speaker);
    return organization?.kind === "media" ||
      (actor !== null && actor.last > speaker.head && actor.entries.some((entry) => entry.kind === "media"))
      ? "outlet"
      : "indirect";
  }

  private fromSaying(saying: Saying): readonly Plain[] {
    return saying.speakers.map((speaker) => ({
      speaker,
      sentence: saying.sentence,
      cue: saying.cue,
      kind: this.kindOf(speaker),
      quote: null,
      stance: saying.entry.stance,
    }));
  }

  /** Up the chain of governors to the first verb of saying, or noun for what was said, whose content the frame is. */
  private governing(frame: Frame): readonly Plain[] {
    let child: VerbGroup | null = null;
    let current: VerbGroup | null = frame.verb;
    if (!frame.verb && frame.noun) {
      const group = frame.noun;
      const holder = this.climb.holder(group);
      for (const [at, owner] of holder.owners.entries()) {
        // "the government's request for a response to the attacks": a response is asked for, no attack.
        if (at > 0 && OFFERS.has(this.speakers.describe(owner).head)) continue;
        const by = this.authorOf(owner, frame.sentence);
        if (by.length > 0) return by;
      }
      const own = group.possessor && REPORT_NOUNS.has(this.speakers.describe(group).head) ? this.authorOf(group, frame.sentence) : [];
      if (own.length > 0 && frame.event.family !== "statement") return own;
      current = holder.verb;
      const saying = current ? this.sayingOf.get(current) : undefined;
      if (current && saying) {
        // "ruled out talks": the particle is part of the verb; "asked both sides for a truce": the noun hangs of the object.
        const particle = group.prep !== null && group.prepAt < saying.cue.last;
        const prep = particle
          ? null
          : holder.owners.length > 0 && holder.slot === "object" && !this.speakers.isReport(holder.owners[0] ?? group)
            ? group.prep
            : holder.prep;
        // "The attack was blamed on the Front by police": what is blamed is what is said.
        const blamed = current.passive && oneOf(this.token(current.head)?.lemma, "blame attribute");
        const behind = group.first >= current.last || blamed;
        const asked = holder.owners.some((owner, at) => at > 0 && OFFERS.has(this.speakers.describe(owner).head));
        if (!asked && (holder.slot !== "subject" || behind) && this.content.saysObject(saying, prep, frame, holder.owners))
          return this.fromSaying(saying);
        child = current;
        current = this.climb.up(current);
      }
    } else if (!frame.verb) current = frame.support;
    let given = false;
    for (let hops = 0; current && hops < HOPS; hops++) {
      const saying = this.sayingOf.get(current);
      // "denied a report, carried by a newspaper, that …": not the newspaper's.
      if (saying && child && current.passive && current.relation === "reduced" && PASSES_ON.has(this.token(current.head)?.lemma)) {
        current = this.climb.up(current);
        continue;
      }
      // "threatened to hit back after two shells landed": the shells are told, not threatened.
      if (saying && child && given && child.relation === "infinitive") return [];
      given ||= current.relation === "subordinate" && oneOf(current.opener, "after since because as before");
      // "claimed that its site was down, and blamed Moscow": who claims is who blames.
      if (child && child === frame.verb && frame.event.family === "statement" && this.sharesSubject(child)) return [];
      if (saying && current !== frame.verb && child && this.content.isContent(child, saying, this.climb))
        return this.fromSaying(this.tellerOf(saying, current));
      if (saying && !child && current !== frame.verb && current === frame.support && this.content.saysObject(saying, null, frame, []))
        return this.fromSaying(saying);
      const stated = this.graph ? this.stated.of(current, this.graph) : null;
      const teller = stated ? this.sayingOf.get(stated) : undefined;
      if (teller?.entry.takes.has("that")) return this.fromSaying(teller);
      // "a detainee who they say was tortured"
      const inserted = current.relation === "main" ? this.climb.verbAt(current.first - 1) : null;
      const by = inserted?.relation === "relative" ? this.sayingOf.get(inserted) : undefined;
      if (by) return this.fromSaying(by);
      if (this.climb.isBackground(current)) return [];
      const noun = current.governorNoun;
      if (noun && current.relation !== "relative" && current.relation !== "reduced") {
        const author = this.authorOf(noun, frame.sentence);
        if (author.length > 0) return author;
      }
      child = current;
      current = this.climb.up(current);
    }
    return [];
  }

  /** "The president said his government proposed a truce": who tells of the proposal. */
  private tellerOf(saying: Saying, verb: VerbGroup): Saying {
    const outer = this.token(verb.head)?.lemma === "propose" ? this.climb.up(verb) : null;
    const teller = outer ? this.sayingOf.get(outer) : undefined;
    return teller && this.content.isContent(verb, teller, this.climb) ? teller : saying;
  }

  /** ", and blamed …": a verb behind a comma and "and" without a subject of its own. */
  private sharesSubject(verb: VerbGroup): boolean {
    return verb.relation === "coordinate" && this.token(verb.first - 1)?.norm === "and" && this.token(verb.first - 2)?.text === ",";
  }

  /** "Kyiv's claim that …", "reports by residents of …", "his offer of a truce": a noun for what was said, with its author. */
  private authorOf(noun: NounGroup, sentence: number): readonly Plain[] {
    const offer = OFFERS.has(this.speakers.describe(noun).head) ? noun.possessor : null;
    if (offer && this.speakers.canSpeak(offer)) return [this.through(offer, noun, sentence)];
    const denial = oneOf(this.speakers.describe(noun).head, "denial rejection");
    if (
      (!denial && !this.speakers.isReport(noun)) ||
      oneOf(this.speakers.describe(noun).head, "order agreement call word figures data map story")
    )
      return [];
    const issued = noun.verb && noun.slot === "object" && noun.verb.subject && ISSUED.has(this.token(noun.verb.head)?.lemma);
    const own = this.speakers.author(noun);
    // "issued a denial that its jets bombed"
    const author = own === noun && issued && noun.verb?.subject ? noun.verb.subject : own;
    // "a newspaper report that …", "police statements that …": the noun before it says whose it is.
    const owned = noun.head > noun.first && OUTLETS.has(this.token(noun.head - 1)?.lemma);
    if ((author === noun && !owned) || !this.speakers.canSpeak(author)) return [];
    return [this.through(author, noun, sentence)];
  }

  private through(speaker: NounGroup, noun: NounGroup, sentence: number): Plain {
    return {
      speaker,
      sentence,
      cue: { first: noun.head, last: noun.head + 1 },
      kind: "indirect",
      quote: null,
      stance: oneOf(this.speakers.describe(noun).head, "denial rejection") ? "denies" : "asserts",
    };
  }
}
