import { REPORT_NOUNS, SPEAKER_NOUNS } from "../lexicon/speech.js";
import { officeNouns } from "../lexicon/titles.js";
import type { Framing } from "../shapes/frames.js";
import { type NounGroup, ofGroup, type Referent, type SentenceGraph } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, TokenRange } from "../types.js";
import { authorOf } from "./authors.js";

const SPEAKING = ["person", "organization", "civilian", "force", "crowd", "captive"] as const;
const NO_SPEAKER = wordSet("this that which these those what there one nothing something anything everything none nobody noone neither");
/** Deeds, bearings and measures: "the toll from the blast", "Zuluaga, governor of Meta, south of the capital, told". */
const NO_MOUTH = wordSet(
  "blast blasts attack attacks airstrike airstrikes strike strikes raid raids clash clashes explosion explosions bombing bombings shelling fighting battle battles offensive siege ceasefire truce location position hideout north south east west northeast northwest southeast southwest km kilometres kilometre kilometers kilometer miles mile metres metre meters meter years year days day hours hour",
);
/** Words from an office to the name of who holds it. */
const AHEAD = 16;
const COUNTED = wordSet("number dozen score hundred thousand handful couple majority scores dozens hundreds thousands");
const offices = new Set(officeNouns().map((noun) => noun.lemma));

/** Tells who can speak and which noun group names a speaker best. */
export class SpeakerReader {
  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
  ) {}

  describe(group: NounGroup): Referent {
    return this.framing.describe(group);
  }

  norm(i: number): string {
    return this.article.tokens[i]?.norm ?? "";
  }

  canSpeak(group: NounGroup): boolean {
    const referent = this.describe(group);
    const norm = this.norm(group.head);
    if (referent.pronoun) return !NO_SPEAKER.has(norm);
    if (referent.weapon && !referent.person && !referent.organization) return false;
    if (NO_MOUTH.has(norm)) return false;
    if (referent.actor || referent.person || referent.organization || referent.agentKind || referent.place) return true;
    if (REPORT_NOUNS.has(referent.head) || SPEAKER_NOUNS.has(referent.head) || offices.has(referent.head)) return true;
    if (referent.unknownName) return /^\p{L}/u.test(this.article.tokens[group.head]?.text ?? "");
    return SPEAKING.some((name) => referent.classes.has(name));
  }

  /** "I" or "we". */
  isOwn(group: NounGroup): boolean {
    return this.describe(group).pronoun && oneOf(this.norm(group.head), "i we us me");
  }

  /** Whether a noun can be the subject of "say" though nothing is known of it: "a docker said". */
  mayTell(group: NounGroup): boolean {
    const { pronoun, weapon } = this.describe(group);
    const head = this.article.tokens[group.head];
    return !pronoun && !weapon && head !== undefined && !NO_MOUTH.has(head.norm) && (head.pos === "noun" || head.pos === "propn");
  }

  /** The head names an office or one who tells: "spokesman", "source", "ministry". */
  canSpeakByOffice(group: NounGroup): boolean {
    const { head } = this.describe(group);
    return SPEAKER_NOUNS.has(head) || offices.has(head);
  }

  /** The head names somebody by an office: "spokesman", "ambassador". */
  isOfficeHolder(group: NounGroup): boolean {
    return offices.has(this.describe(group).head);
  }

  isReport(group: NounGroup): boolean {
    const referent = this.describe(group);
    // "The Morning Post", "Radio Bulletin": an outlet by its name.
    return !referent.person && REPORT_NOUNS.has(referent.head) && referent.organization?.kind !== "media" && !this.isOutlet(referent);
  }

  /** What sort of body a name names, or null. */
  kindOf(group: NounGroup): string | null {
    const { organization, actor, place } = this.describe(group);
    const entry = actor?.use === "name" && actor.last > group.head ? actor.entries[0] : undefined;
    return entry?.kind ?? (place ? null : (organization?.kind ?? null));
  }

  private isOutlet({ actor }: Referent): boolean {
    return actor?.use === "name" && actor.entries.some((entry) => entry.kind === "media");
  }

  /** All who speak where `group` is the subject: each member of a list, with the name of each where one is told beside the office. */
  all(group: NounGroup, graph: SentenceGraph, limit: number | null = null): NounGroup[] {
    // "a number of residents and police officers".
    const counted = COUNTED.has(this.describe(group).head) ? (ofGroup(group)?.list ?? []) : [];
    const told = counted.length > 1 ? counted : group.list;
    const members = told.length > 1 && told.length <= 6 ? told : [group];
    if (members.length > 1 && !this.isList(members)) {
      // "Huang Kwo-ching, deputy director of the bureau,": one person, named and described.
      const named = members.find((member) => this.describe(member).person);
      return [named ?? this.best(members[0] ?? group, graph, limit)];
    }
    const out: NounGroup[] = [];
    for (const member of members) {
      if (members.length > 1 && !this.canSpeak(member)) continue;
      const best = this.best(member, graph, members.length > 1 ? member.last : limit);
      if (!out.includes(best)) out.push(best);
    }
    return out.length > 0 ? out : [this.best(group, graph, limit)];
  }

  /** Members of a true list are joined by "and" or "or" at its end. */
  private isList(members: readonly NounGroup[]): boolean {
    const [first, ...rest] = members;
    const last = members.at(-1);
    if (!first || !last) return false;
    // "Will Steele, president and chief executive of the firm,": a name and two offices.
    const named = this.describe(first).person !== null || this.describe(first).unknownName;
    if (named && this.norm(first.last) === "," && rest.every((member) => this.isBareOffice(member))) return false;
    for (let i = last.first - 1; i > last.first - 4; i--) if (oneOf(this.norm(i), "and or & nor")) return true;
    return false;
  }

  /** A person by name, known to the lexicon or not. */
  private isNamed(group: NounGroup): boolean {
    const { person, actor } = this.describe(group);
    return person !== null || (actor?.use === "name" && actor.last > group.head && actor.entries.some((entry) => entry.kind === "person"));
  }

  private isBareOffice(group: NounGroup): boolean {
    const { person, organization, actor, place } = this.describe(group);
    const head = this.article.tokens[group.head];
    if (person || organization || place || (actor && actor.last > group.head) || group.definite === "definite") return false;
    return head !== undefined && (head.norm === head.lemma || head.pos === "propn");
  }

  /** The group that names the speaker: "a spokesman, Omar Khan, said" → Omar Khan; "the ministry's statement" → the ministry. */
  best(group: NounGroup, graph: SentenceGraph, limit: number | null = null): NounGroup {
    if (this.isReport(group)) return this.author(group);
    if (this.isNamed(group)) return group;
    const beside =
      group.appositions.find((other) => this.isNamed(other)) ?? (group.apposed && this.isNamed(group.apposed) ? group.apposed : null);
    if (beside) return beside;
    if (!this.isOffice(group) && !this.leadsToOffice(group)) return group;
    const ahead = this.ahead(group, graph, Math.min(limit ?? group.last + AHEAD, group.last + AHEAD));
    if (ahead) return ahead;
    // "M. Lacoste, the resident minister,": the name stands before.
    if (this.norm(group.first - 1) === ",") {
      const before = graph.nounAt(group.first - 2);
      if (before && this.describe(before).person && (limit === null || this.norm(limit - 1) === ",")) return before;
    }
    return group;
  }

  /** "director of the Center for Disease Control, Anne Schuchat,", "minister of health Hatem El-Gabaly": the name behind the office. */
  private ahead(group: NounGroup, graph: SentenceGraph, limit: number): NounGroup | null {
    for (let i = group.last; i < limit; i++) {
      const token = this.article.tokens[i];
      if (!token || /^[.;:!?"“”«»]$/.test(token.text) || token.pos === "rel" || token.pos === "sub") return null;
      if (graph.verbAt(i)) return null;
      const noun = graph.nounAt(i);
      if (!noun) continue;
      const { person, unknownName } = this.describe(noun);
      const named = this.isNamed(noun);
      // "According to the ministry, Colonel Hamad was killed": he is the subject of what is said.
      if (group.prep !== null && noun.slot === "subject" && noun.verb && noun.verb.first > noun.first && this.norm(noun.last) !== ",")
        return null;
      const before = this.norm(noun.first - 1);
      // A name of two words behind a comma, known or not.
      if (!named && unknownName && before === "," && noun.last - noun.first > 1 && this.closed(noun)) return noun;
      if (named) {
        if (before === ",") return this.closed(noun) ? noun : null;
        // "spokesman for President Biden", "brother of Ahmed Khan" are other people; "minister of health Hatem El-Gabaly" is one.
        const inside =
          noun.prep === "of" && person !== null && person.first > noun.first && (person.title === null || !this.isOffice(group));
        return noun.prep === null || inside ? noun : null;
      }
      i = Math.max(i, noun.last - 1);
    }
    return null;
  }

  /** "Bureau of Animal Industry head …": a body's name before an office. */
  private leadsToOffice(group: NounGroup): boolean {
    const { organization, actor } = this.describe(group);
    return organization !== null || actor !== null;
  }

  private closed(group: NounGroup): boolean {
    const behind = this.article.tokens[group.last];
    return (
      !behind ||
      behind.pos === "punct" ||
      behind.pos === "verb" ||
      behind.pos === "aux" ||
      behind.pos === "adv" ||
      behind.pos === "prep" ||
      behind.pos === "rel" ||
      behind.pos === "conj"
    );
  }

  private isOffice(group: NounGroup): boolean {
    const referent = this.describe(group);
    return (
      offices.has(referent.head) ||
      SPEAKER_NOUNS.has(referent.head) ||
      referent.classes.has("person") ||
      (this.article.tokens[group.head]?.pos === "propn" && this.isOfficeToken(group.head))
    );
  }

  private isOfficeToken(i: number): boolean {
    const lemma = this.article.tokens[i]?.lemma ?? "";
    return offices.has(lemma) || SPEAKER_NOUNS.has(lemma);
  }

  /** A statement speaks for its author: "the ministry's statement", "a report by the UN". */
  author(report: NounGroup): NounGroup {
    const sentence = this.article.tokens[report.head]?.sentence ?? -1;
    return authorOf(report, this, this.article.tokens, this.framing.sentences[sentence]?.graph ?? null);
  }

  /** Whether the words before a colon name a person or an office, as the labels of a transcript do. */
  isLabel(label: TokenRange): boolean {
    const group = this.ofLabel(label);
    if (!group) return false;
    const { person, organization, actor, unknownName } = this.describe(group);
    if (person !== null || this.canSpeakByOffice(group)) return true;
    return unknownName && organization === null && actor === null && label.last - label.first <= 3;
  }

  /** The noun group that covers or ends a label: "Stepanyan:", "Defence ministry spokeswoman Shushan Stepanyan:". */
  ofLabel(label: TokenRange): NounGroup | null {
    const sentence = this.framing.sentences[this.article.tokens[label.first]?.sentence ?? -1];
    if (!sentence) return null;
    let found: NounGroup | null = null;
    for (let i = label.last - 1; i >= label.first && i > label.last - 12; i--) {
      const noun = sentence.graph.nounAt(i);
      if (noun && this.canSpeak(noun)) {
        found = found && this.describe(found).person ? found : noun;
        if (this.describe(noun).person) return noun;
      }
    }
    return found;
  }
}
