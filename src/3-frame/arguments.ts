import type { Landing } from "../events/define.js";
import { actVerb, lightVerbs } from "../lexicon/light-verbs.js";
import { SUFFERED } from "../lexicon/verb-frames.js";
import type { FrameArgument } from "../shapes/frames.js";
import type { MentionMaps, NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import { content, partOf } from "./class-fit.js";
import { FurtherArguments, isMediated } from "./further-arguments.js";
import { Landings } from "./landings.js";
import { Premodifiers } from "./premodifiers.js";
import { CHARGES, type Roles, type Support, supportedSubject, supportOf } from "./support.js";
import type { Trigger } from "./triggers.js";

const BACKING = /^(?:backing|support|help|assistance|blessing|involvement|approval|participation|guarantee|mediation)$/;
const POSSESSIVE = /^(?:its|their|his|her|our|my)$/;
const TELLS = /^(?:report|announce|describe|confirm|acknowledge|recount)$/;
/** Verbs of blame whose object is the deed, with the preposition of whoever is blamed. */
const BLAMED: ReadonlyMap<string, string> = new Map([
  ["blame", "on"],
  ["pin", "on"],
  ["attribute", "to"],
  ["ascribe", "to"],
]);
const LOST = /^(?:death|life|injury|wounding|loss)$/;
const GO_BETWEENS = /^(?:mediator|facilitator|intermediary|go-between|broker)$/;
const FIGHTERS = /^(?:rebel|insurgent|militant|guerrilla|guerilla|gang|jihadist|separatist|bandit|militia)$/;
const KEEPERS = new Set(["keep", "hold", "have", "leave", "get"]);

/** Collects who and what fills the roles of a trigger. */
export class ArgumentReader {
  private readonly premodifiers: Premodifiers;
  private readonly landings: Landings;
  private readonly further: FurtherArguments;

  constructor(
    private readonly tokens: readonly Token[],
    maps: MentionMaps,
    private readonly describe: (group: NounGroup) => Referent,
  ) {
    this.landings = new Landings(tokens, describe);
    this.premodifiers = new Premodifiers(tokens, maps, describe);
    this.further = new FurtherArguments(tokens, this.premodifiers, describe);
  }

  read(trigger: Trigger, graph: SentenceGraph): { arguments: FrameArgument[]; support: VerbGroup | null } {
    const roles: Roles = { ...trigger.pattern.event.roles, ...trigger.pattern.rules.roles };
    const out: FrameArgument[] = [];
    const seen = new Set<number>();
    const mutual = isMediated(trigger, roles);
    const behind = (group: NounGroup, prep: string): Landing | undefined => {
      if (mutual && prep === "with" && this.further.mediators.isGoBetween(group)) return "mediator";
      // "with US backing": no side of it.
      if (mutual && prep === "with" && BACKING.test(this.lemma(group.head))) return "none";
      const landing = this.landings.behind(group, prep, roles, trigger);
      return landing === "initiator" && roles.subject === "initiator" && prep === "from" && !this.comesFrom(group, trigger)
        ? "origin"
        : landing;
    };
    const add = (group: NounGroup | null, landing: Landing | undefined, slot: string): void => {
      if (!group || landing === undefined || landing === "none" || (slot === "with" && this.isAbsolute(group))) return;
      for (const member of slot === "subject" || slot === "object" || slot === "between" || slot === "with" ? group.list : [group]) {
        if (seen.has(member.head) || (trigger.noun && member.head === trigger.head) || this.isBreakdown(member)) continue;
        seen.add(member.head);
        const between = mutual && landing === "party" && GO_BETWEENS.test(this.lemma(member.head));
        out.push({ landing: between ? "mediator" : landing, referent: this.describe(this.content(member)), slot });
        for (const named of this.namedAmong(member)) {
          if (seen.has(named.head)) continue;
          seen.add(named.head);
          out.push({ landing, referent: this.describe(this.content(named)), slot });
        }
      }
    };
    const preps = (groups: readonly NounGroup[]): void => {
      for (const group of groups) {
        const { prep } = group;
        if (prep === "of" && trigger.verb && (trigger.pattern.rules.roles?.of === undefined || roles.of === roles.subject)) continue;
        // "arrived by plane", "killed by the thousand": what stands behind the "by" of an active verb does nothing.
        if (prep === null || (prep === "by" && (!roles.by || (trigger.verb && !trigger.verb.passive)))) continue;
        if (prep === "from" && this.isCited(group)) continue;
        add(group, this.isStretch(group, trigger) ? "location" : behind(group, prep), prep);
      }
    };
    let support: VerbGroup | null = null;
    if (trigger.kind === "verb" && trigger.verb) {
      const { verb } = trigger;
      // "have kept the marines surrounded": who keeps them does it.
      const keeper = verb.passive && !trigger.subject && verb.relation === "reduced" ? (verb.governorNoun?.verb ?? null) : null;
      if (keeper && !keeper.passive && KEEPERS.has(this.lemma(keeper.head)) && verb.governorNoun?.slot === "object")
        add(keeper.subject, roles.subject ?? "initiator", "subject");
      if (trigger.subject) add(this.standsFor(trigger.subject, verb), roles.subject ?? "initiator", "subject");
      for (const object of trigger.objects)
        add(object, roles.object ?? (verb.objects.includes(object) || verb.passive ? "target" : roles[object.prep ?? ""]), "object");
      preps(verb.preps);
      const led = trigger.objects[0];
      if (led && trigger.idiomEnd > trigger.head + 1) preps(led.after);
    } else if (trigger.noun) {
      const noun = trigger.noun;
      if (trigger.kind === "adjective") {
        add(noun, roles.object ?? "target", "object");
        return { arguments: out, support: null };
      }
      const found = supportOf(this.tokens, noun, graph);
      support = found?.verb ?? null;
      const owner = this.ownerOf(noun);
      if (owner) add(owner, this.landings.owner(owner, noun, roles, trigger.pattern.event), "subject");
      for (const group of this.premodifiers.of(noun, trigger.first))
        add(group, mutual && this.further.mediators.isMediating(group) ? "mediator" : this.landings.before(group, roles), "premodifier");
      for (const group of this.fighters(trigger, noun)) add(group, roles.subject ?? "initiator", "premodifier");
      for (const group of noun.after) {
        if (group.prep === "by") add(group, roles.subject ?? "initiator", "subject");
        else if (group.prep === "of") add(group, this.landings.of(group, roles), "of");
        else if (this.isStretch(group, trigger)) add(group, "location", "between");
        else if (group.prep === "between" || group.prep === "among")
          for (const member of group.list) add(member, roles.between ?? roles.subject ?? "party", "between");
        else if (group.prep !== null) for (const member of group.list) add(member, behind(member, group.prep), group.prep);
      }
      for (const modifier of this.modifiersOf(noun)) {
        const light = lightVerbs(this.lemma(modifier.head))[0] ?? null;
        const doer = supportedSubject(light, roles);
        // "drills which the two states have been staging", "a truce that the envoy had arranged".
        if (!modifier.passive && modifier.subject !== noun) {
          if (light && modifier.subject && modifier.relation === "relative") add(modifier.subject, doer, "subject");
          continue;
        }
        // "an attack carried out by rebels", "the offensive launched in May".
        for (const group of modifier.preps) {
          if (group.prep === "by" && modifier.passive)
            for (const member of group.list) add(member, light ? doer : (roles.subject ?? "initiator"), "subject");
          else if (group.prep && group.prep !== "by") add(group, this.landings.behind(group, group.prep, roles, trigger), group.prep);
        }
        if (!modifier.passive)
          for (const object of modifier.objects)
            if (object !== noun && actVerb(this.lemma(modifier.head))?.object === "object")
              add(object, roles.object ?? roles.on ?? "target", "object");
      }
      if (found) this.supported(found, noun, roles, add, preps);
      const charged = this.charged(noun);
      if (charged) for (const member of charged.list) add(member, roles.subject ?? "initiator", "subject");
      for (const side of this.headed(noun, graph)) add(side, roles.subject ?? "initiator", "subject");
      // "overran the barracks after hours of fighting with the battalion": the one side told fought who acts in the clause.
      // "The army reported battles with the rebels".
      const tells = noun.slot === "object" && noun.verb !== null && TELLS.test(this.lemma(noun.verb.head));
      const outer = (noun.slot === "prep" || tells) && !found?.light ? noun.verb : null;
      if (
        outer?.subject &&
        (!tells || this.isSide(outer.subject)) &&
        roles.subject === "party" &&
        out.filter((arg) => arg.landing === "party").length === 1 &&
        out.some((arg) => arg.landing === "party" && arg.slot === "with")
      )
        add(outer.subject, "party", "subject");
    }
    this.further.addTo(out, trigger, roles, support, graph);
    return { arguments: out, support };
  }

  /** Its own participles and relative clauses, and those that only stand behind its last complement: "talks in Jeddah, brokered by the envoy". */
  private modifiersOf(noun: NounGroup): VerbGroup[] {
    const out = [...noun.modifiers];
    for (const group of noun.after) {
      for (const member of group.list) {
        for (const verb of member.modifiers) {
          const lemma = this.lemma(verb.head);
          if (
            !out.includes(verb) &&
            (lightVerbs(lemma).length > 0 || actVerb(lemma)) &&
            (verb.passive || verb.subject !== member) &&
            !this.describe(member).classes.has("military-thing")
          )
            out.push(verb);
        }
      }
    }
    return out;
  }

  /** "The ministry said it had shelled the town": who speaks is meant. "The artillery of the army": whose it is. */
  private standsFor(group: NounGroup, verb: VerbGroup): NounGroup {
    if (
      this.tokens[group.head]?.norm === "it" &&
      verb.governor?.subject &&
      verb.governor.subject !== group &&
      verb.relation !== "relative"
    ) {
      const speaker = this.describe(verb.governor.subject);
      if (speaker.actor || speaker.organization || speaker.classes.has("organization") || speaker.classes.has("force"))
        return verb.governor.subject;
    }
    const { weapon, actor, classes } = this.describe(group);
    if ((weapon || classes.has("weapon") || classes.has("vehicle")) && !actor) {
      const owner = group.after.find((other) => other.prep === "of" && other.prepAt === group.last);
      if (owner && (this.describe(owner).actor || this.describe(owner).classes.has("force"))) return owner;
    }
    return group;
  }

  private lemma(i: number): string {
    return this.tokens[i]?.lemma ?? "";
  }

  /** "came under fire from rebels", not "was fired on from the north bank" nor "smuggled arms from Venezuela", where another is told to do it. */
  private comesFrom(group: NounGroup, { verb, subject }: Trigger): boolean {
    if (!verb) return true;
    const { actor, organization, agentKind, pronoun } = this.describe(group);
    return (verb.passive || !subject) && (actor !== null || organization !== null || agentKind !== null || pronoun);
  }

  /** Whose deed it is: "the army's biggest ground, air and sea offensive", "their attack". */
  private ownerOf(noun: NounGroup): NounGroup | null {
    if (noun.possessor) return noun.possessor;
    const [first] = noun.list;
    const led = first && first !== noun && noun.definite === "bare" && noun.list.indexOf(noun) === noun.list.length - 1 ? first : noun;
    if (led.possessor) return led.possessor;
    return POSSESSIVE.test(this.tokens[led.first]?.norm ?? "") && led.head > led.first ? partOf(led, led.first, led.first + 1) : null;
  }

  /** "clashes erupted, with two officials killed": what became of them, no side of it. */
  private isAbsolute(group: NounGroup): boolean {
    return group.modifiers.some((verb) => verb.passive && verb.first === group.last && SUFFERED.has(this.lemma(verb.head)));
  }

  /** "Army, rebels in fresh clash": a headline without a verb. */
  private headed(noun: NounGroup, graph: SentenceGraph): readonly NounGroup[] {
    if (graph.verbs.length > 0 || noun.prep !== "in") return [];
    const before = graph.nouns.filter((group) => group.last <= noun.prepAt);
    const bare = before.every(({ prep, first, definite }) => prep === null && definite === "bare" && this.tokens[first]?.pos !== "num");
    for (let i = noun.prepAt - 1; i >= graph.sentence.first; i--)
      if (this.tokens[i]?.pos === "punct" && this.tokens[i]?.text !== ",") return [];
    return bare && before.at(-1)?.last === noun.prepAt ? before.filter((group) => this.isSide(group)) : [];
  }

  /** Somebody who can be a side of a fight. */
  private isSide(group: NounGroup): boolean {
    const { actor, agentKind, organization } = this.describe(group);
    return organization !== null || (actor !== null && actor.last > group.head) || (agentKind !== null && agentKind !== "civilian");
  }

  /** "rebel attacks", where the trigger is both words. */
  private fighters({ first, head }: Pick<Trigger, "first" | "head">, noun: NounGroup): readonly NounGroup[] {
    for (let i = Math.min(first, noun.first); i < head; i++) if (FIGHTERS.test(this.lemma(i))) return [partOf(noun, i, i + 1)];
    return [];
  }

  /** "blamed the attack on the rebels", "the attack was attributed to them": who is said to have done it. */
  private charged(noun: NounGroup): NounGroup | null {
    const { verb } = noun;
    if (!verb || noun.slot !== (verb.passive ? "subject" : "object")) return null;
    const prep = BLAMED.get(this.lemma(verb.head));
    return prep ? (verb.preps.find((group) => group.prep === prep) ?? null) : null;
  }

  /** "clashed between Luri and Juba", "an ambush between Luri and Juba": a stretch of road, though one of its ends is a capital. */
  private isStretch(group: NounGroup, { pattern: { event } }: Trigger): boolean {
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
  private namedAmong(member: NounGroup): readonly NounGroup[] {
    if (
      !/^(?:person|people|other|dozen|dozens|scores|one|captive|hostage|prisoner|detainee|victim|inmate)$|^\d/.test(this.lemma(member.head))
    )
      return [];
    const group = this.content(member);
    const named = [...member.after, ...group.after].find((other) => other.prep === "including");
    return named ? named.list : [];
  }

  /** "according to information from the army": whence it is known. */
  private isCited(group: NounGroup): boolean {
    for (let i = group.prepAt - 1; i > group.prepAt - 10; i--) {
      const token = this.tokens[i];
      if (!token || token.pos === "punct" || token.pos === "verb") return false;
      if (token.norm === "according") return true;
    }
    return false;
  }

  /** "18 people, all women and children": what tells of all or most of them tells of nobody else. */
  private isBreakdown(member: NounGroup): boolean {
    const opener = (group: NounGroup): boolean =>
      /^(?:all|mostly|most|mainly|chiefly)$/.test(this.tokens[group.first]?.norm ?? "") && this.tokens[group.first - 1]?.text === ",";
    const at = member.list.indexOf(member);
    return at > 0 && member.list.slice(1, at + 1).some(opener);
  }

  /** "dozens of people" → "people" carries the meaning; the count stays with the group. */
  private content(group: NounGroup): NounGroup {
    // "caused the death of a monk", "claimed the lives of 12 soldiers".
    const lost = LOST.test(this.lemma(group.head)) ? group.after.find((other) => other.prep === "of" && other.prepAt === group.last) : null;
    if (lost) return content(this.tokens, lost);
    return /^(?:member|convoy|wing)$/.test(this.lemma(group.head)) ? group : content(this.tokens, group);
  }

  private supported(
    support: Support,
    noun: NounGroup,
    roles: Roles,
    add: (group: NounGroup | null, landing: Landing | undefined, slot: string) => void,
    preps: (groups: readonly NounGroup[]) => void,
  ): void {
    const { verb, light, acts } = support;
    const lemma = this.lemma(verb.head);
    const own = (group: NounGroup): boolean => group === noun || group.after.includes(noun);
    const others = verb.preps.filter((group) => !own(group) && group !== noun);
    if (acts) {
      const act = actVerb(lemma);
      if (act?.object === "object") for (const object of verb.objects) add(object, roles.object ?? roles.on ?? "target", "object");
      preps(others);
      return;
    }
    if (light) {
      const landing = supportedSubject(light, roles);
      if (verb.passive) {
        add(verb.preps.find((group) => group.prep === "by") ?? null, landing, "subject");
        if (noun.slot !== "subject" && verb.subject !== noun) add(verb.subject, roles.object ?? roles.on ?? "target", "object");
      } else {
        const sufferer = light.subject === "object";
        // A villager who flees a battle is no side of it.
        const bystander =
          sufferer && !light.opposes && roles.subject === "party" && verb.subject && !this.describe(verb.subject).classes.has("force");
        if ((!sufferer || !noun.possessor) && !bystander) add(verb.subject, landing, "subject");
        for (const object of verb.objects)
          if (!own(object)) add(object, sufferer ? (roles.subject ?? "initiator") : (roles.object ?? roles.on ?? "target"), "object");
      }
      preps(others.filter((group) => group.prep !== "by"));
      return;
    }
    if (noun.prep === "for" || (noun.prep === "of" && CHARGES.test(lemma))) {
      const blamed = verb.passive ? verb.subject : verb.objects[0];
      add(blamed ?? null, roles.subject ?? "initiator", "subject");
      return;
    }
    // "12 people were killed in an airstrike in Helmand": the places of the outcome are those of its means.
    preps(others.filter((group) => group.prep !== "by" && group.prep !== "on" && group.prep !== "with"));
  }
}
