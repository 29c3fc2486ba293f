import { COLLECTIVE, NOT_PEOPLE, PEOPLE } from "../lexicon/harm.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { VictimClass } from "../shapes/frames.js";
import { type NounGroup, ofGroup, type Referent, type SentenceGraph } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import { oneOf, wordSet } from "../text.js";
import type { CountValue, NounClass, Token, TokenRange } from "../types.js";

/** People that a noun group counts, or one person that it names. */
export interface Victims extends TokenRange {
  readonly value: CountValue;
  readonly victims: VictimClass;
  readonly group: NounGroup;
  /** A number is told; else it is one person by the grammar ("the driver"). */
  readonly counted: boolean;
}

const HUMAN: readonly NounClass[] = ["person", "civilian", "force", "captive", "crowd"];
const PARTITIVE =
  /^(?:dozen|score|hundred|thousand|million|ten|number|total|couple|handful|one|two|three|four|five|six|seven|eight|nine|body|life|member|many|several|most|some|all|half|\d.*)$/;
const GENERIC =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|other|dozen|score|hundred|thousand|million|person|people|man|body|life|victim|member|number|several|more|total)$/;
const SINGULAR = wordSet("a an the another one his her their its our my this that");

/** Tells how many people a noun group stands for. */
export class VictimReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly graph: SentenceGraph,
    private readonly counts: readonly CountMention[],
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  /** The count within a group, or right before it ("Six more soldiers"). */
  countOf(group: NounGroup): CountMention | null {
    for (const count of this.counts) if (count.last > group.first && count.first < group.last) return count;
    for (const count of this.counts) {
      if (count.last > group.first || count.last < group.first - 2 || count.first < this.graph.sentence.first) continue;
      let joined = true;
      for (let i = count.last; i < group.first; i++)
        if (!oneOf(this.tokens[i]?.pos, "adj adv num noun") && this.tokens[i]?.norm !== "of") joined = false;
      if (joined) return count;
    }
    return null;
  }

  /** "scores of terrorists", "members of the force": who is meant. */
  core(group: NounGroup): NounGroup {
    const head = this.tokens[group.head];
    if (!head || !PARTITIVE.test(head.lemma)) return group;
    const held = ofGroup(group);
    // "seven members of one family": it is the members that are counted.
    return held && !(head.lemma === "member" && COLLECTIVE.has(this.tokens[held.head]?.lemma)) ? held : group;
  }

  read(group: NounGroup): Victims | null {
    const head = this.tokens[group.head];
    if (
      !head ||
      (oneOf(this.tokens[group.first]?.norm, "no nobody none neither") && !oneOf(this.tokens[group.first + 1]?.norm, "fewer less"))
    )
      return null;
    if (head.pos === "num" && !this.countOf(group)) {
      // "Azad H., 19, whom soldiers had shot dead": the age for the man.
      const before = this.tokens[group.first - 1]?.text === "," ? this.graph.nounAt(group.first - 2) : null;
      return before ? this.read(before) : null;
    }
    const core = this.core(group);
    const referent = this.describe(core);
    const count = this.countOf(group);
    if (count) {
      // "ten members of one family": the members count, whatever they are of.
      if (head.lemma !== "member" && !this.isHuman(core, referent, true)) return null;
      return { first: count.first, last: count.last, value: count.value, victims: victimsOf(referent), group, counted: true };
    }
    if (this.isPair(group, referent)) {
      return { first: group.first, last: group.head + 1, value: { min: 2, max: 2 }, victims: victimsOf(referent), group, counted: true };
    }
    if (!this.isSingle(group, referent)) return null;
    return { first: group.first, last: group.head + 1, value: { min: 1, max: 1 }, victims: victimsOf(referent), group, counted: false };
  }

  private isHuman(group: NounGroup, referent: Referent, counted: boolean): boolean {
    const head = this.tokens[group.head];
    if (!head) return false;
    if (PEOPLE.has(head.lemma) || PEOPLE.has(head.norm) || head.pos === "num") return true;
    if (NOT_PEOPLE.has(head.lemma) || (PLACE_TYPES.has(head.lemma) && !counted)) return false;
    if (HUMAN.some((wanted) => referent.classes.has(wanted)) || referent.agentKind !== null || referent.actor?.use === "demonym")
      return true;
    if (!counted) return referent.person !== null;
    return referent.classes.size === 0 || referent.actor !== null;
  }

  /** "both men", "both of them", "the pair". */
  private isPair(group: NounGroup, referent: Referent): boolean {
    const head = this.tokens[group.head];
    if (head?.norm === "pair" || head?.norm === "duo") return ofGroup(group) === null;
    if (this.tokens[group.first]?.norm !== "both" || group.list.length > 1) return false;
    return head?.norm === "both" || (head?.norm !== head?.lemma && this.isHuman(group, referent, false));
  }

  private isSingle(group: NounGroup, referent: Referent): boolean {
    const head = this.tokens[group.head];
    if (!head) return false;
    if (oneOf(head.norm, "he she him her")) return true;
    if (referent.person || referent.actor?.entries.every((entry) => entry.kind === "person")) return true;
    if (
      referent.unknownName &&
      group.first < group.head &&
      group.first >= group.head - 3 &&
      this.tokens.slice(group.first, group.head + 1).every((token) => token.cap === "title" || token.cap === "upper")
    )
      return true;
    if (referent.pronoun || head.norm !== head.lemma || COLLECTIVE.has(head.lemma) || !this.isHuman(group, referent, false)) return false;
    // "12-year-old boy": the age may have been taken for a time, and the article with it.
    for (let i = group.first; i >= Math.max(this.graph.sentence.first, group.first - 3); i--) {
      const token = this.tokens[i];
      if (!token) break;
      if (SINGULAR.has(token.norm)) return true;
      if (i < group.first && !/-?years?-old$/.test(token.norm)) break;
      if (i < group.first && token.norm.endsWith("-old")) return true;
    }
    return group.possessor !== null || (this.graph.telegraphic && group.first === this.graph.sentence.first);
  }
}

function victimsOf(referent: Referent): VictimClass {
  const { classes } = referent;
  if (GENERIC.test(referent.head)) return "unknown";
  if (classes.has("force")) return classes.has("civilian") ? "unknown" : "combatant";
  return classes.has("civilian") || classes.has("crowd") ? "civilian" : "unknown";
}
