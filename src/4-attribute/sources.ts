import { OWN_DEED, REPORT_NOUNS } from "../lexicon/speech.js";
import type { Attribution, QuoteSpan, SourceKind } from "../shapes/attribution.js";
import type { Frame, FramedSentence } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Article, Token } from "../types.js";
import type { According } from "./according.js";
import type { Aside } from "./asides.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";

/** An attribution before pronouns are resolved. */
export type Plain = Omit<Attribution, "means">;

/** What is known of one sentence before its frames are read. */
export interface SentenceSources {
  readonly sentence: FramedSentence;
  readonly accordings: readonly According[];
  readonly asides: readonly Aside[];
}

const PREPS = new Set(["of", "for", "about", "against", "over", "on"]);
const BLAME_PREPS = new Set(["for", "of", "over", "in"]);
const NO_CONTENT = /^(?:by|after|before|while|without|in|on|since|despite|upon|when|through|from)$/;
const HOPS = 8;
const OUTLETS = /^(?:newspaper|media|press|news|police|army|military|intelligence|government|witness|agency|television|radio|internet)$/;

/** Finds who says what a frame tells, from the grammar of its own sentence. */
export class SourceReader {
  private readonly owners = new Map<NounGroup, NounGroup>();
  /** The verb of which a noun group is an argument, though a relative clause has since taken it for its own. */
  private readonly holders = new Map<NounGroup, VerbGroup>();
  private graph: SentenceGraph | null = null;

  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly sayingOf: ReadonlyMap<VerbGroup, Saying>,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  private lemma(verb: VerbGroup): string {
    return this.token(verb.head)?.lemma ?? "";
  }

  /** Remembers of which group each prepositional group hangs: read once, so that no frame has to search for it. */
  open(sentence: FramedSentence): void {
    this.owners.clear();
    this.graph = sentence.graph;
    this.holders.clear();
    for (const verb of sentence.graph.verbs) {
      for (const group of [...verb.objects, ...verb.preps])
        if (verb.governorNoun !== group && !this.holders.has(group)) this.holders.set(group, verb);
    }
    for (const noun of sentence.graph.nouns) {
      const first = noun.after[0];
      if (first) this.owners.set(first, noun);
    }
  }

  /** The innermost speakers of a frame; empty where the article tells it in its own voice. */
  of(frame: Frame, known: SentenceSources, quote: QuoteSpan | null): readonly Plain[] {
    const governing = this.governing(frame);
    if (governing.length > 0) {
      const inside = governing[0] ? this.quoteAt(governing[0].cue.first) : null;
      if (!quote || quote.form !== "speech" || inside === quote) return this.citing(known) ?? governing;
    }
    if (quote?.form === "speech") return [];
    if (governing.length > 0) return governing;
    const background = this.isAside(frame);
    const { index } = known.sentence.graph.sentence;
    for (const phrase of known.accordings) {
      if (
        phrase.paragraph ||
        (background && !phrase.relative) ||
        (phrase.clause && (frame.head < phrase.clause.first || frame.head >= phrase.clause.last))
      )
        continue;
      if (phrase.speakers.some((group) => frame.head >= group.first && frame.head < group.last)) continue;
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
      const holder = this.holder(group);
      for (const owner of holder.owners) {
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
        if (holder.slot !== "subject" && this.saysObject(saying, prep, frame, holder.owners)) return this.fromSaying(saying);
        child = current;
        current = this.up(current);
      }
    } else if (!frame.verb) current = frame.support;
    let given = false;
    for (let hops = 0; current && hops < HOPS; hops++) {
      const saying = this.sayingOf.get(current);
      // "threatened to hit back after two shells landed": the shells are told, not threatened.
      if (saying && child && given && child.relation === "infinitive") return [];
      given ||= current.relation === "subordinate" && /^(?:after|since|because|as|before)$/.test(current.opener ?? "");
      if (saying && current !== frame.verb && child && this.isContent(child, saying)) return this.fromSaying(saying);
      if (saying && !child && current !== frame.verb && current === frame.support && this.saysObject(saying, null, frame, []))
        return this.fromSaying(saying);
      // "a detainee who they say was tortured"
      const inserted = current.relation === "main" ? this.graph?.verbAt(current.first - 1) : null;
      const by = inserted?.relation === "relative" ? this.sayingOf.get(inserted) : undefined;
      if (by) return this.fromSaying(by);
      if (this.isBackground(current)) return [];
      const noun = current.governorNoun;
      if (noun && current.relation !== "relative" && current.relation !== "reduced") {
        const author = this.authorOf(noun, frame.sentence);
        if (author.length > 0) return author;
      }
      child = current;
      current = this.up(current);
    }
    return [];
  }

  /** "said 11 people were killed and 46 were wounded": a second clause behind a bare "and" shares what governs the first. */
  private joined(verb: VerbGroup): VerbGroup | null {
    if (verb.relation !== "main" || verb.form !== "finite" || !this.graph) return null;
    const start = Math.min(verb.first, verb.subject ? verb.subject.first : verb.first);
    const and = this.token(start - 1)?.norm === "that" ? start - 2 : start - 1;
    if (this.token(and)?.norm !== "and" || (this.token(and - 1)?.text === "," && and === start - 1)) return null;
    for (let i = and - 1; i > and - 40 && i >= this.graph.sentence.first; i--) {
      const before = this.graph.verbAt(i);
      if (before) return before === verb ? null : before;
      if (/^[;,]$/.test(this.token(i)?.text ?? "")) return null;
    }
    return null;
  }

  private up(verb: VerbGroup): VerbGroup | null {
    if (verb.governor && verb.governor !== verb) return verb.governor;
    const joined = this.joined(verb);
    if (joined) return joined;
    const noun = verb.governorNoun;
    if (!noun || verb.relation === "main") return null;
    const holder = noun.verb && noun.verb !== verb ? noun.verb : (this.holders.get(noun) ?? this.graph?.verbAt(noun.first - 1) ?? null);
    return holder === verb ? null : holder;
  }

  /** "Kyiv's claim that …", "reports by residents of …", "his offer of a truce": a noun for what was said, with its author. */
  private authorOf(noun: NounGroup, sentence: number): readonly Plain[] {
    if (!this.speakers.isReport(noun) || /^(?:order|agreement|call|word|figures|data|map|story)$/.test(this.speakers.describe(noun).head))
      return [];
    const author = this.speakers.author(noun);
    // "a newspaper report that …", "police statements that …": the noun before it says whose it is.
    const owned = noun.head > noun.first && OUTLETS.test(this.token(noun.head - 1)?.lemma ?? "");
    if ((author === noun && !owned) || !this.speakers.canSpeak(author)) return [];
    return [
      {
        speaker: author,
        sentence,
        cue: { first: noun.head, last: noun.head + 1 },
        kind: "indirect",
        quote: null,
        stance: /^(?:denial|rejection)$/.test(this.speakers.describe(noun).head) ? "denies" : "asserts",
      },
    ];
  }

  /** A clause with ", which" or ", who" only adds to what is said. */
  private isBackground(verb: VerbGroup): boolean {
    return (
      (verb.relation === "relative" || verb.opener === "where") &&
      /^(?:which|who|whom|whose|where)$/.test(verb.opener ?? "") &&
      this.token(verb.openerAt - 1)?.text === ","
    );
  }

  private isAside(frame: Frame): boolean {
    let verb: VerbGroup | null = frame.verb ?? (frame.noun ? this.holder(frame.noun).verb : frame.support);
    for (let hops = 0; verb && hops < HOPS; hops++) {
      if (this.isBackground(verb)) return true;
      verb = this.up(verb);
    }
    return false;
  }

  private isContent(child: VerbGroup, saying: Saying): boolean {
    const { takes, statement } = saying.entry;
    const relation = child.relation === "coordinate" && child.coordinated ? child.coordinated.relation : child.relation;
    switch (relation) {
      case "complement":
        return true;
      case "infinitive":
        return takes.has("inf") && !/^(?:order|command|instruct|direct)$/.test(this.lemma(saying.verb));
      case "gerund":
        return statement !== null || takes.has("ing") || !NO_CONTENT.test(child.opener ?? "");
      case "reduced":
        // "reported 14 children abducted", "saw suspects tortured".
        return (
          takes.has("that") &&
          child.governorNoun !== null &&
          (child.governorNoun.verb === saying.verb || this.graph?.verbAt(child.governorNoun.first - 1) === saying.verb) &&
          saying.subject !== child.governorNoun &&
          child.governorNoun.definite !== "definite"
        );
      default:
        return false;
    }
  }

  private holder(noun: NounGroup): { verb: VerbGroup | null; slot: NounGroup["slot"]; prep: string | null; owners: NounGroup[] } {
    let group = noun;
    const owners: NounGroup[] = [];
    for (let hops = 0; hops < 4 && group.prep !== null; hops++) {
      const owner = this.owners.get(group);
      if (!owner) break;
      owners.push(owner);
      group = owner;
    }
    // "that there would be no negotiations": the noun behind "there is" hangs of it.
    if (!group.verb && !noun.verb && this.graph) {
      for (let i = group.first - 1; i > group.first - 6 && i >= this.graph.sentence.first; i--) {
        const before = this.graph.verbAt(i);
        if (!before) continue;
        if (this.token(before.first)?.norm === "there" || this.lemma(before) === "be")
          return { verb: before, slot: "object", prep: null, owners };
        break;
      }
    }
    return { verb: group.verb ?? noun.verb, slot: group.verb ? group.slot : noun.slot, prep: group.prep, owners };
  }

  /** Whether a noun that hangs of the verb of saying tells what is said: "confirmed the strike", "warned of an attack". */
  private saysObject(saying: Saying, prep: string | null, frame: Frame, owners: readonly NounGroup[]): boolean {
    const { entry, verb } = saying;
    const lemma = this.lemma(verb);
    if (entry.statement === "claim" || lemma === "admit") return true;
    const blames = entry.statement === "accusation";
    // "what officials describe as a massacre"
    if (prep === "as") return /^(?:describe|characteri[sz]e|portray|brand|label|denounce|condemn|denote)$/.test(lemma);
    if (prep !== null)
      return blames
        ? BLAME_PREPS.has(prep)
        : PREPS.has(prep) &&
            (entry.takes.has("inf") || entry.takes.has("object") || /^(?:warn|speak|tell|talk|complain|boast|hear|learn)$/.test(lemma));
    if (blames && /^(?:accuse|blame|hold|charge|indict|implicate|point|fault)$/.test(lemma)) return false;
    if (blames) return frame.event.family !== "statement";
    if (OWN_DEED.has(lemma)) return false;
    if (owners.length > 0 && owners.some((owner) => this.speakers.isReport(owner)))
      return entry.stance !== "asserts" || entry.takes.has("object");
    return entry.takes.has("object") || entry.takes.has("ing");
  }
}
