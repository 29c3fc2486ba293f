import { OWN_DEED, PARENTHETIC } from "../lexicon/speech.js";
import type { QuoteSpan } from "../shapes/attribution.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token } from "../types.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";

const MEANS = wordSet("telephone phone cellphone radio e-mail email text message letter fax video satellite skype whatsapp telegram link");
/** Verbs of saying that seldom stand for a deed reported in the clause before them. */
const RESUMES = wordSet(
  "ask urge call appeal add insist stress warn note reiterate accuse blame condemn criticize criticise deny reject recall acknowledge concede express describe say tell",
);
/** So many verbs of saying before are looked at. */
const RECENT = 12;
const CITED = wordSet("quote cite hear record report");

/** Finds the subject of a verb of saying: before it, behind it, in its by-phrase or in the clause before. */
export class SubjectFinder {
  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /** The one who says, or null where nobody that can speak is told. */
  of(verb: VerbGroup, graph: SentenceGraph, before: readonly Saying[]): NounGroup | null {
    return (
      this.cited(verb) ??
      this.adverbial(verb, graph, before) ??
      this.resumed(verb, before) ??
      this.plain(verb, graph) ??
      this.shared(verb, before.at(-1)) ??
      this.described(verb, graph)
    );
  }

  /** "The agency quoted the minister as saying": who is quoted speaks. */
  private cited(verb: VerbGroup): NounGroup | null {
    const as = verb.opener === "as" || this.token(verb.first - 1)?.norm === "as";
    const governor = as && (verb.relation === "gerund" || verb.relation === "adverbial") ? verb.governor : null;
    if (!governor || governor.passive || !CITED.has(this.token(governor.head)?.lemma)) return null;
    const object = governor.objects[0] ?? null;
    return object && this.speakers.canSpeak(object) ? object : null;
  }

  /** "He dismissed talk that the virus was worse, saying …": the speaker of the sentence goes on, not the nearest subject. */
  private adverbial(verb: VerbGroup, graph: SentenceGraph, before: readonly Saying[]): NounGroup | null {
    if (verb.form !== "ing" || verb.relation !== "adverbial" || this.quoteAt(verb.head)) return null;
    // Of two main clauses ("…, but the major confirmed …, adding") the later one's.
    const main = before.slice(-RECENT).findLast((saying) => {
      const { relation, form, subject } = saying.verb;
      return (
        form === "finite" && (relation === "main" || (relation === "coordinate" && saying.verb.coordinated?.relation === "main" && subject))
      );
    });
    if (main) return verb.head - main.verb.head < 60 ? main.subject : null;
    return verb.first === graph.sentence.first ? this.following(verb, graph) : null;
  }

  /** "denied that any agency had …, and recalled that", "said that the army was massing and asked for sanctions": who spoke first. */
  private resumed(verb: VerbGroup, before: readonly Saying[]): NounGroup | null {
    if (verb.relation !== "coordinate" || verb.form !== "finite" || verb.passive || this.quoteAt(verb.head)) return null;
    const first = verb.coordinated;
    if (first?.relation !== "complement" || !first.governor || this.token(verb.first - 1)?.norm !== "and") return null;
    const saying = before.slice(-RECENT).findLast((one) => one.verb === first.governor);
    const comma = this.token(verb.first - 2)?.text === ",";
    return saying && (comma || RESUMES.has(this.token(verb.head)?.lemma)) ? saying.subject : null;
  }

  /** "The commander of the front, known as "Arturo," claimed the attack": the subject stands before the description. */
  private described(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    if (verb.passive || verb.form !== "finite" || verb.relation !== "main") return null;
    for (let i = verb.first - 1; i > verb.first - 16 && i > graph.sentence.first; i--) {
      const before = graph.verbAt(i);
      if (!before) continue;
      if (before.relation === "relative" || before.relation === "reduced") continue;
      const called = oneOf(this.token(before.head)?.lemma, "know call dub name identify nickname");
      if (!called || this.token(before.first - 1)?.text !== ",") return null;
      const noun = before.subject ?? before.governorNoun;
      return noun && this.speakers.canSpeak(noun) ? noun : null;
    }
    return this.token(verb.first - 1)?.text === "," ? this.opening(verb, graph) : null;
  }

  /** "Juan Zuluaga, governor of Meta, south of the capital, told": the person with whom the sentence begins. */
  private opening(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    const { first } = graph.sentence;
    const noun = graph.nounAt(first) ?? graph.nounAt(first + 1);
    if (!noun || this.token(noun.last)?.text !== "," || verb.first - noun.last > 30) return null;
    return (this.isPerson(noun) || this.speakers.canSpeakByOffice(noun)) && this.together(noun, verb) ? noun : null;
  }

  private plain(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    const { subject: what } = verb;
    if (what && this.token(what.first)?.norm === "what" && what.last - what.first > 1) return what;
    // Whom an agency quotes as saying something speaks, not the agency.
    if (!verb.passive && CITED.has(this.token(verb.head)?.lemma) && verb.objects[0] && this.quotesAs(verb)) return null;
    if (verb.passive && !this.byMeans(verb)) {
      const agent = verb.preps.find((group) => group.prep === "by" && this.speakers.canSpeak(group));
      if (agent) return CITED.has(this.token(verb.head)?.lemma) && verb.subject && this.followedBy(agent.last, "as") ? verb.subject : agent;
      const subject = CITED.has(this.token(verb.head)?.lemma) && this.followedBy(verb.last, "as") ? verb.subject : null;
      return subject && this.speakers.canSpeak(subject) ? subject : null;
    }
    // "…," said Khan: no noun right before the verb, one right behind it.
    const behind = this.inverted(verb, graph);
    if (behind) return behind;
    const described = this.ledByRelative(verb, graph);
    if (described) return described;
    // "Rebels, the mayor said, shelled": what stands right before the verb is its subject and no apposition.
    const direct = graph.nounAt(verb.first - 1);
    if (direct?.apposed && direct.last === verb.first && this.speakers.canSpeak(direct) && this.together(direct, verb)) return direct;
    const subject = verb.subject && verb.subject.first < verb.first ? verb.subject : null;
    // Whoever says, tells or demands is a speaker, though nothing is known of the noun.
    const tells = !OWN_DEED.has(this.token(verb.head)?.lemma ?? "");
    if (subject && (this.speakers.canSpeak(subject) || (tells && this.speakers.mayTell(subject))) && this.together(subject, verb))
      return subject;
    const before = this.nounBefore(verb, graph);
    return before && this.speakers.canSpeak(before) && this.together(before, verb) ? before : null;
  }

  /** "Rejecting claims that its troops burned villages, the army said": the subject of the main clause behind it. */
  private following(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    for (let i = verb.last; i < Math.min(graph.sentence.last, verb.last + 40); i++) {
      const main = graph.verbAt(i);
      if (main?.form !== "finite" || main.relation !== "main" || !main.subject || this.token(main.subject.first - 1)?.text !== ",")
        continue;
      return this.speakers.canSpeak(main.subject) ? main.subject : null;
    }
    return null;
  }

  /** "The head of the council, Nazir Ahmadi, said by telephone": no passive. */
  private byMeans(verb: VerbGroup): boolean {
    return verb.first === verb.head && verb.preps.some((group) => group.prep === "by" && MEANS.has(this.token(group.head)?.lemma));
  }

  /** "said the strike was "accurate" and warned that …": a verb without a subject goes on with the speaker before it. */
  private shared(verb: VerbGroup, before: Saying | undefined): NounGroup | null {
    if (!before || verb.passive || verb.form !== "finite" || verb.subject || verb.head - before.verb.head > 60) return null;
    const link = this.token(verb.first - 1)?.norm ?? "";
    return (link === "and" || link === "but" || link === "then") && !this.quoteAt(verb.head) ? before.subject : null;
  }

  private quotesAs(verb: VerbGroup): boolean {
    for (let i = verb.last; i < verb.last + 14; i++) if (this.token(i)?.norm === "as" && this.token(i + 1)?.form === "ing") return true;
    return false;
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
    // "Gatdula, a police director, said gunmen opened fire": they do what is said.
    const next = graph.verbAt(noun.last);
    // "says a statement issued in Kabul": what was issued does nothing.
    if (next?.first === noun.last && next.form === "finite" && !(next.passive && next.relation === "reduced")) return null;
    const deed = noun.slot === "subject" && noun.verb !== verb ? noun.verb : null;
    if (deed?.form === "finite" && deed.first > noun.first && deed.relation !== "relative" && !this.commaWithin(noun.last, deed.first))
      return null;
    // "Then, told the rebels had left, he …" has its subject behind; "told reporters" has its object there.
    if (head.lemma === "tell" && !this.speakers.describe(noun).person) return null;
    if (verb.subject && verb.subject !== noun && before?.text === "," && verb.relation === "coordinate") return null;
    // "said the kingdom's health ministry": the owner stands first.
    let owned = noun;
    for (let hops = 0; hops < 3 && owned.owns && this.speakers.canSpeak(owned.owns); hops++) owned = owned.owns;
    return owned;
  }

  /** "A resident who helped fight the bandits said": the noun before the relative clause, not the last one in it. */
  private ledByRelative(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    if (verb.form !== "finite" || this.quoteAt(verb.head)?.form === "speech") return null;
    for (let i = verb.first - 1; i > verb.first - 16 && i > graph.sentence.first; i--) {
      if (this.token(i)?.pos === "punct") return null;
      const before = graph.verbAt(i);
      if (before?.form !== "finite" || before.governor?.relation === "relative") continue;
      const noun = before.relation === "relative" && oneOf(before.opener, "who that which") ? before.governorNoun : null;
      const own = noun !== null && noun.last <= before.openerAt && before.openerAt - noun.last < 2 && noun.slot !== "object";
      return own && this.speakers.canSpeak(noun) ? noun : null;
    }
    return null;
  }

  private commaWithin(from: number, to: number): boolean {
    for (let i = from; i < Math.min(to, from + 12); i++) if (this.token(i)?.pos === "punct") return true;
    return to - from > 12;
  }

  private isPerson(group: NounGroup | null): boolean {
    return group !== null && this.speakers.describe(group).person !== null;
  }

  /** The noun group that ends right before the verb, adverbs left out. */
  private nounBefore(verb: VerbGroup, graph: SentenceGraph): NounGroup | null {
    let at = verb.first - 1;
    while (at > graph.sentence.first && (this.token(at)?.pos === "adv" || this.token(at)?.pos === "adj") && at > verb.first - 4) at--;
    // "J., a market seller of 38, told …": behind an apposition.
    const comma = this.token(at)?.text === ",";
    if (comma) at--;
    // "Jimmy Philmont, 39, told": an age.
    const aged = comma && this.token(at)?.pos === "num" && this.token(at - 1)?.text === ",";
    if (aged) at -= 2;
    const noun = graph.nounAt(at);
    if (!noun || noun.last !== at + 1) return null;
    // "a spokesman for the army said": the head of the chain.
    let head = noun;
    for (let hops = 0; hops < 3 && head.prep !== null; hops++) {
      // "Jimmy Philmont, 39, of Fairfield told": the age stands between.
      const gap =
        this.token(head.prepAt - 1)?.text === "," && this.token(head.prepAt - 2)?.pos === "num" && this.token(head.prepAt - 3)?.text === ","
          ? 3
          : // "David Darg, of Blessing International, wrote"
            this.token(head.prepAt - 1)?.text === "," && this.isPerson(graph.nounAt(head.prepAt - 2))
            ? 1
            : 0;
      const owner = graph.nounAt(head.prepAt - 1 - gap);
      if (!owner || owner.last !== head.prepAt - gap) break;
      head = owner;
    }
    if (comma) return aged ? head : head.apposed;
    // "what officials in Baku describe as": the subject stands behind "in what".
    if (head.prep === null || this.token(head.first)?.norm === "what") return head;
    return noun.prep === null ? noun : null;
  }
}
