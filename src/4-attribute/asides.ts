import { PARENTHETIC, type Stance } from "../lexicon/speech.js";
import type { QuoteSpan } from "../shapes/attribution.js";
import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token, TokenRange } from "../types.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";

/** An attribution beside the clause that it speaks for: "…, officials said", "Kyiv: …", "… - army". It covers the tokens [first, last). */
export interface Aside extends TokenRange {
  readonly speakers: readonly NounGroup[];
  readonly cue: TokenRange;
  readonly stance: Stance;
  readonly verb: VerbGroup | null;
}

const DASH = wordSet("– — - --");
const CLOSE = /^["”»’]$/;
/** The reporting clause may go on: "…, the army said in a statement on Thursday, adding …". */
const TAIL = 16;
const OFFICIAL = wordSet("government military police international aid ngo");
const OPEN = /^["“”'‘«»„]$/;
/** Words before a colon that may name who tells what stands behind it. */
const COLON = 40;
/** More of them in one sentence are no prose. */
const MOST = 12;
const TOPIC = wordSet(
  "live watch video opinion analysis interview update exclusive breaking photos photo editorial explainer timeline factbox correction note warning news report",
);

/** Finds the attributions that stand beside their clause. */
export class AsideFinder {
  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  find(sentence: FramedSentence, sayings: readonly Saying[]): Aside[] {
    const { graph } = sentence;
    const out: Aside[] = [];
    const governing = new Set<VerbGroup>();
    for (const verb of graph.verbs)
      if (
        verb.governor &&
        (verb.relation === "complement" ||
          verb.relation === "infinitive" ||
          (verb.relation === "coordinate" && verb.coordinated?.relation === "complement"))
      )
        governing.add(verb.governor);
    for (const saying of sayings) {
      if (out.length >= MOST) break;
      const aside = governing.has(saying.verb) ? null : this.beside(saying, graph);
      if (aside) out.push(aside);
    }
    const headline = this.headline(graph) ?? this.colon(sayings, graph);
    if (headline) out.push(headline);
    return out;
  }

  /** A reporting clause between commas, or behind one at the end. */
  private beside(saying: Saying, graph: SentenceGraph): Aside | null {
    const { verb } = saying;
    const head = this.token(verb.head);
    if (!head || !PARENTHETIC.has(head.lemma) || this.quoteAt(verb.head)?.form === "speech" || verb.form !== "finite") return null;
    if (verb.relation === "relative" || (verb.relation === "subordinate" && verb.opener !== "as")) return null;
    const { first, last } = graph.sentence;
    // "As the mayor said, rebels …"
    if (saying.first === first + 1 && this.token(first)?.norm === "as" && this.token(saying.last)?.text === ",")
      return { first: saying.last, last, speakers: saying.speakers, cue: saying.cue, stance: saying.entry.stance, verb };
    const before = this.token(saying.first - 1);
    const as = before?.norm === "as" ? this.token(saying.first - 2) : before;
    if (!as || as.sentence !== graph.sentence.index || !(as.text === "," || DASH.has(as.text) || CLOSE.test(as.text))) return null;
    const object = verb.objects.find((group) => group !== saying.subject);
    if (object && !oneOf(head.lemma, "tell inform brief remind assure")) return null;
    // What it covers: back to a semicolon, and onward where a comma takes the clause up again.
    let from = saying.first;
    while (from > first && this.token(from - 1)?.text !== ";") from--;
    let to = saying.first;
    for (let i = saying.last; i < Math.min(last, saying.last + TAIL); i++) {
      const text = this.token(i)?.text ?? "";
      if (text === ";" || text === ":") break;
      if (text !== ",") continue;
      const next = this.token(i + 1);
      if (
        next &&
        next.pos !== "conj" &&
        next.pos !== "sub" &&
        next.form !== "ing" &&
        next.pos !== "rel" &&
        this.goesOn(i + 1, saying, graph)
      ) {
        to = i + 1;
        while (to < last && this.token(to)?.text !== ";") to++;
      }
      break;
    }
    return { first: from, last: Math.max(to, saying.first), speakers: saying.speakers, cue: saying.cue, stance: saying.entry.stance, verb };
  }

  /** Behind the aside the clause before it goes on, or the only clause begins: "Next time, said the general, his men would …". */
  private goesOn(at: number, saying: Saying, graph: SentenceGraph): boolean {
    for (let i = at; i < Math.min(graph.sentence.last, at + 30); i++) {
      const verb = graph.verbAt(i);
      // "The fire, he said, was returned": the verb belongs to what stands before.
      if (verb?.form === "finite") return verb.subject !== saying.subject || verb.first === at;
      if (this.token(i)?.text === ";") return false;
    }
    return false;
  }

  /** "The command put out its communiqué: six soldiers killed"; "residents told the same story: soldiers came"; "Governor Omar Khan: 58 dead". */
  private colon(sayings: readonly Saying[], graph: SentenceGraph): Aside | null {
    const { first, last, index } = graph.sentence;
    for (let i = first + 1; i < Math.min(last - 1, first + COLON); i++) {
      if (this.token(i)?.text !== ":" || this.quoteAt(i)) continue;
      if (this.quoteAt(i + 1) || OPEN.test(this.token(i + 1)?.text ?? "")) return null;
      const rest = { first: i + 1, last, stance: "asserts" as const, verb: null };
      const saying = sayings.findLast(({ verb }) => verb.head < i && verb.form === "finite" && !this.quoteAt(verb.head));
      if (saying) return { ...rest, speakers: saying.speakers, cue: saying.cue, stance: saying.entry.stance };
      const verb = graph.verbs.find((one) => one.head < i && one.form === "finite" && one.relation === "main");
      const puts = verb && oneOf(this.token(verb.head)?.lemma, "put issue release publish give send");
      if (
        puts &&
        verb.subject &&
        [...verb.objects, ...verb.preps].some((group) => this.speakers.isReport(group)) &&
        this.speakers.canSpeak(verb.subject)
      )
        return { ...rest, speakers: this.speakers.all(verb.subject, graph), cue: { first: verb.head, last: verb.last } };
      const found = verb ? null : graph.nounAt(i - 1);
      const lead = found && !this.isHeading(found) ? found : null;
      const label =
        lead && lead.first - first < 6 && this.article.sentences[index]?.first === first ? this.speakers.best(lead, graph) : null;
      if (!label || label.prep !== null) return null;
      // "Hezbollah: We bombed the base": a body by its own "we".
      // "Air Force: 17 drones were shot down": offices of a state speak, its enemies are the topic.
      const body = this.speakers.kindOf(label);
      if (body !== null && OFFICIAL.has(body))
        return { ...rest, speakers: this.speakers.all(label, graph), cue: { first: i, last: i + 1 } };
      const own = oneOf(this.token(i + 1)?.norm, "we our i") && this.speakers.canSpeak(label);
      if (!own && !this.speakers.describe(label).person && !this.speakers.isOfficeHolder(label)) return null;
      return { ...rest, speakers: this.speakers.all(label, graph), cue: { first: i, last: i + 1 } };
    }
    return null;
  }

  /** "Rebels seize town: officials", "Kyiv: Russia shelled hospital", "Attack kills 12 - police". */
  private headline(graph: SentenceGraph): Aside | null {
    const { first, last, index } = graph.sentence;
    const block = this.article.blocks[this.article.sentences[index]?.block ?? 0];
    if (!block || last - first > 40 || !(block.kind === "headline" || block.kind === "subhead" || graph.telegraphic)) return null;
    for (let i = last - 2; i > first; i--) {
      const text = this.token(i)?.text ?? "";
      const spaced =
        (this.token(i - 1)?.end ?? 0) < (this.token(i)?.start ?? 0) && (this.token(i + 1)?.start ?? 0) > (this.token(i)?.end ?? 0);
      if (!(text === ":" || (DASH.has(text) && spaced)) || last - i > 8) continue;
      const behind = graph.nounAt(i + 1) ?? graph.nounAt(i + 2);
      let verbs = false;
      for (let k = i + 1; k < last && !verbs; k++) verbs = graph.verbAt(k) !== null;
      if (!behind || verbs || !this.isSource(behind)) continue;
      // "Five killed near Bahau: Gurkhas in pursuit": what stands behind the noun belongs to an office at most.
      if (behind.last < last - 1 && this.token(behind.last)?.pos === "prep" && !this.speakers.canSpeakByOffice(behind)) continue;
      return { first, last: i, speakers: this.speakers.all(behind, graph), cue: { first: i, last: i + 1 }, stance: "asserts", verb: null };
    }
    for (let i = first + 1; i < Math.min(last - 1, first + 7); i++) {
      if (this.token(i)?.text !== ":") continue;
      const lead = graph.nounAt(i - 1);
      if (!lead || lead.first > first + 1 || !this.isSource(lead)) return null;
      return {
        first: i + 1,
        last,
        speakers: this.speakers.all(lead, graph),
        cue: { first: i, last: i + 1 },
        stance: "asserts",
        verb: null,
      };
    }
    return null;
  }

  /** "Source: …", "Details: …": heads a paragraph. */
  private isHeading(group: NounGroup): boolean {
    return (
      group.last - group.first === 1 && oneOf(this.token(group.first)?.norm, "sources source details detail quote background via credit")
    );
  }

  /** Countries before a colon are the topic, capitals and bodies speak. */
  private isSource(group: NounGroup): boolean {
    const { actor, organization, person, agentKind, classes, head, place, pronoun } = this.speakers.describe(group);
    if (pronoun || TOPIC.has(head) || group.prep !== null || this.isHeading(group)) return false;
    if (person || organization) return true;
    if (actor && actor.last > group.head)
      return actor.use !== "adjective" && !(actor.use === "name" && actor.entries.every((entry) => entry.kind === "state"));
    if (place) return false;
    return agentKind !== null || classes.has("person") || classes.has("organization") || this.speakers.canSpeakByOffice(group);
  }
}
