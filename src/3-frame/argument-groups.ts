import { SUFFERED } from "../lexicon/verb-frames.js";
import { type NounGroup, ofGroup, type Referent, type SentenceGraph } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import { content, partOf } from "./class-fit.js";
import type { Trigger } from "./triggers.js";

const POSSESSIVE = wordSet("its their his her our my");
/** Verbs of blame whose object is the deed, with the preposition of whoever is blamed. */
const BLAMED: ReadonlyMap<string, string> = new Map([
  ["blame", "on"],
  ["pin", "on"],
  ["attribute", "to"],
  ["ascribe", "to"],
]);
const LOST = wordSet("death life injury wounding loss");
const FIGHTERS = wordSet("rebel insurgent militant guerrilla guerilla gang jihadist separatist bandit militia");

/** Tells what noun groups round a trigger are to it: its owners, those named among a count, what only says where or whence. */
export class ArgumentGroups {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  private lemma(i: number): string {
    return this.tokens[i]?.lemma ?? "";
  }

  /** Whose deed it is: "the army's biggest ground, air and sea offensive", "their attack". */
  ownerOf(noun: NounGroup): NounGroup | null {
    if (noun.possessor) return noun.possessor;
    const [first] = noun.list;
    const led = first && first !== noun && noun.definite === "bare" && noun.list.indexOf(noun) === noun.list.length - 1 ? first : noun;
    if (led.possessor) return led.possessor;
    return POSSESSIVE.has(this.tokens[led.first]?.norm) && led.head > led.first ? partOf(led, led.first, led.first + 1) : null;
  }

  /** "clashes erupted, with two officials killed": what became of them, no side of it. */
  isAbsolute(group: NounGroup): boolean {
    return group.modifiers.some((verb) => verb.passive && verb.first === group.last && SUFFERED.has(this.lemma(verb.head)));
  }

  /** "Army, rebels in fresh clash": a headline without a verb. */
  headed(noun: NounGroup, graph: SentenceGraph): readonly NounGroup[] {
    if (graph.verbs.length > 0 || noun.prep !== "in") return [];
    const before = graph.nouns.filter((group) => group.last <= noun.prepAt);
    const bare = before.every(({ prep, first, definite }) => prep === null && definite === "bare" && this.tokens[first]?.pos !== "num");
    for (let i = noun.prepAt - 1; i >= graph.sentence.first; i--)
      if (this.tokens[i]?.pos === "punct" && this.tokens[i]?.text !== ",") return [];
    return bare && before.at(-1)?.last === noun.prepAt ? before.filter((group) => this.isSide(group)) : [];
  }

  /** Somebody who can be a side of a fight. */
  isSide(group: NounGroup): boolean {
    const { actor, agentKind, organization } = this.describe(group);
    return organization !== null || (actor !== null && actor.last > group.head) || (agentKind !== null && agentKind !== "civilian");
  }

  /** "rebel attacks", where the trigger is both words. */
  fighters({ first, head }: Pick<Trigger, "first" | "head">, noun: NounGroup): readonly NounGroup[] {
    for (let i = Math.min(first, noun.first); i < head; i++) if (FIGHTERS.has(this.lemma(i))) return [partOf(noun, i, i + 1)];
    return [];
  }

  /** "pinned down the garrison with mortar fire": who does it to whom does so by the fire. */
  wieldedIn(noun: NounGroup, light: unknown, { pattern: { event } }: Trigger): { group: NounGroup; landing: "subject" | "object" }[] {
    const { verb, slot, prep } = noun;
    if (light || !verb || verb.passive || slot !== "prep" || prep !== "with" || event.family !== "strike") return [];
    const sides = [
      ...(verb.subject ? [{ group: verb.subject, landing: "subject" as const }] : []),
      ...verb.objects.map((group) => ({ group, landing: "object" as const })),
    ];
    return sides.filter(({ group }) => this.isSide(group) || this.describe(group).classes.has("force"));
  }

  /** The sides behind "between": "between gunmen who hold the town and the army", where a clause stands behind the first. */
  pair(group: NounGroup, graph: SentenceGraph): readonly NounGroup[] {
    if (group.list.length > 1 || group.prep !== "between" || this.tokens[group.last]?.pos !== "rel" || !this.isSide(group))
      return group.list;
    const other = graph.nouns.find((one) => one.first > group.last && this.tokens[one.first - 1]?.norm === "and" && this.isSide(one));
    return other && other.first - group.last < 16 ? [group, other] : group.list;
  }

  /** "blamed the attack on the rebels", "the attack was attributed to them": who is said to have done it. */
  charged(noun: NounGroup): NounGroup | null {
    const { verb } = noun;
    if (!verb || noun.slot !== (verb.passive ? "subject" : "object")) return null;
    const prep = BLAMED.get(this.lemma(verb.head));
    // "blamed the attack on separatists": nobody else stands behind that preposition.
    const behind = noun.after.filter((group) => group.prep === prep);
    return prep ? (verb.preps.find((group) => group.prep === prep) ?? (behind.length === 1 ? (behind[0] ?? null) : null)) : null;
  }

  /** "clashed between Luri and Juba", "an ambush between Luri and Juba": a stretch of road, though one of its ends is a capital. */
  isStretch(group: NounGroup, { pattern: { event } }: Trigger): boolean {
    if (group.prep !== "between" || group.list.length < 2 || event.mutual) return false;
    const ends = group.list.map((member) => this.describe(member));
    if (ends.some(({ agentKind, organization, person }) => agentKind !== null || organization !== null || person !== null)) return false;
    const plain = ends.some(({ place, actor }) => place !== null && actor === null);
    return (
      plain ||
      (event.roles.subject === "initiator" && ends.some(({ unknownName }) => unknownName) && ends.some(({ place }) => place !== null))
    );
  }

  /** "five people, including two soldiers": who they were, where nothing else tells it. */
  namedAmong(member: NounGroup): readonly NounGroup[] {
    const lemma = this.lemma(member.head);
    const anybody = /^(?:person|people|other|dozen|dozens|scores|one|captive|hostage|prisoner|detainee|victim|inmate)$|^\d/.test(lemma);
    // "rebel groups, including the Karsk Brigade".
    const bodies = oneOf(lemma, "group faction militia brigade country nation state ally");
    if (!anybody && !bodies) return [];
    const group = this.content(member);
    const named = [...member.after, ...group.after].find((other) => other.prep === "including")?.list ?? [];
    return anybody ? named : named.filter(({ head }) => this.tokens[head]?.pos === "propn");
  }

  /** "according to information from the army": whence it is known. */
  isCited(group: NounGroup): boolean {
    for (let i = group.prepAt - 1; i > group.prepAt - 10; i--) {
      const token = this.tokens[i];
      if (!token || token.pos === "punct" || token.pos === "verb") return false;
      if (token.norm === "according") return true;
    }
    return false;
  }

  /** "18 people, all women and children": what tells of all or most of them tells of nobody else. */
  isBreakdown(member: NounGroup): boolean {
    const opener = (group: NounGroup): boolean =>
      oneOf(this.tokens[group.first]?.norm, "all both mostly most mainly chiefly") && this.tokens[group.first - 1]?.text === ",";
    const at = member.list.indexOf(member);
    return at > 0 && member.list.slice(1, at + 1).some(opener);
  }

  /** "dozens of people" → "people" carries the meaning; the count stays with the group. */
  content(group: NounGroup): NounGroup {
    // "caused the death of a monk", "claimed the lives of 12 soldiers".
    const lost = LOST.has(this.lemma(group.head)) ? ofGroup(group) : null;
    if (lost) return content(this.tokens, lost);
    return oneOf(this.lemma(group.head), "member convoy wing") ? group : content(this.tokens, group);
  }
}
