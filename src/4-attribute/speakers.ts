import { REPORT_NOUNS, SPEAKER_NOUNS } from "../lexicon/speech.js";
import { officeNouns } from "../lexicon/titles.js";
import type { Framing } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph } from "../shapes/grammar.js";
import type { Article, TokenRange } from "../types.js";

const SPEAKING = ["person", "organization", "civilian", "force", "crowd", "captive"] as const;
const NO_SPEAKER = /^(?:this|that|which|these|those|what|there|one|nothing|something|anything|everything|none|nobody|noone|neither)$/;
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
    if (referent.pronoun) return !NO_SPEAKER.test(norm);
    if (referent.weapon && !referent.person && !referent.organization) return false;
    if (referent.actor || referent.person || referent.organization || referent.agentKind || referent.place) return true;
    if (REPORT_NOUNS.has(referent.head) || SPEAKER_NOUNS.has(referent.head) || offices.has(referent.head)) return true;
    if (referent.unknownName) return /^\p{L}/u.test(this.article.tokens[group.head]?.text ?? "");
    return SPEAKING.some((name) => referent.classes.has(name));
  }

  /** Whether a noun can be the subject of "say" though nothing is known of it: "a docker said". */
  mayTell(group: NounGroup): boolean {
    const { pronoun, weapon } = this.describe(group);
    const head = this.article.tokens[group.head];
    return !pronoun && !weapon && head !== undefined && (head.pos === "noun" || head.pos === "propn");
  }

  /** The head names an office or one who tells: "spokesman", "source", "ministry". */
  canSpeakByOffice(group: NounGroup): boolean {
    const { head } = this.describe(group);
    return SPEAKER_NOUNS.has(head) || offices.has(head);
  }

  isReport(group: NounGroup): boolean {
    const referent = this.describe(group);
    return !referent.person && REPORT_NOUNS.has(referent.head);
  }

  /** All who speak where `group` is the subject: each member of a list, with the name of each where one is told beside the office. */
  all(group: NounGroup, graph: SentenceGraph): NounGroup[] {
    const out: NounGroup[] = [];
    const add = (one: NounGroup): void => {
      const best = this.best(one, graph);
      if (!out.includes(best) && (best === one || !out.includes(one))) out.push(best);
    };
    const members = group.list.length > 1 && group.list.length <= 6 ? group.list : [group];
    for (const member of members) if (this.canSpeak(member) || members.length === 1) add(member);
    return out.length > 0 ? out : [this.best(group, graph)];
  }

  /** The group that names the speaker: "a spokesman, Omar Khan, said" → Omar Khan; "the ministry's statement" → the ministry. */
  best(group: NounGroup, graph: SentenceGraph): NounGroup {
    if (this.isReport(group)) return this.author(group);
    if (this.describe(group).person) return group;
    const beside =
      group.appositions.find((other) => this.describe(other).person) ??
      (group.apposed && this.describe(group.apposed).person ? group.apposed : null);
    if (beside) return beside;
    if (!this.isOffice(group)) return group;
    // "the resident minister" right behind or before "M. Lacoste,".
    const chain = this.chainEnd(group);
    if (this.norm(chain.last) === ",") {
      const next = graph.nounAt(chain.last + 1);
      if (next && next.first === chain.last + 1 && this.describe(next).person && this.closed(next)) return next;
    }
    if (this.norm(group.first - 1) === ",") {
      const before = graph.nounAt(group.first - 2);
      if (before && this.describe(before).person && this.norm(chain.last) === ",") return before;
    }
    // "Group of Forces spokesperson Dmytro Lykhovii": the chain ends in office and name.
    if (
      chain !== group &&
      this.describe(chain).person &&
      (this.describe(chain).person?.first ?? 0) > chain.first &&
      this.isOfficeToken((this.describe(chain).person?.first ?? 0) - 1)
    )
      return chain;
    return group;
  }

  /** The last of the prepositional groups that follow without a gap: "the head of the army". */
  private chainEnd(group: NounGroup): NounGroup {
    let end = group;
    for (const next of group.after) if (next.prepAt === end.last) end = next;
    return end;
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
    if (report.possessor) return this.isReport(report.possessor) ? report : report.possessor;
    const by = report.after.find(
      (group) =>
        (group.prep === "by" || group.prep === "from" || (group.prep === "of" && this.describe(group).organization !== null)) &&
        this.canSpeak(group),
    );
    if (by) return by;
    for (const verb of report.modifiers) {
      const agent = verb.preps.find((group) => group.prep === "by" && this.canSpeak(group));
      if (agent && /^(?:issue|release|publish|post|write|sign|send|put)$/.test(this.article.tokens[verb.head]?.lemma ?? "")) return agent;
    }
    return report;
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
