import type { Landing } from "../events/define.js";
import { actVerb, lightVerbs } from "../lexicon/light-verbs.js";
import type { FrameArgument } from "../shapes/frames.js";
import { type MentionMaps, type NounGroup, ofGroup, type Referent, type SentenceGraph, type VerbGroup } from "../shapes/grammar.js";
import { wordSet } from "../text.js";
import type { Token } from "../types.js";
import { ArgumentGroups } from "./argument-groups.js";
import { FurtherArguments, isMediated } from "./further-arguments.js";
import { Landings } from "./landings.js";
import { Premodifiers } from "./premodifiers.js";
import { CHARGES, type Roles, type Support, supportedSubject, supportOf } from "./support.js";
import type { Trigger } from "./triggers.js";

const BACKING = wordSet("backing support help assistance blessing involvement approval participation guarantee mediation");
const TELLS = wordSet("report announce describe confirm acknowledge recount");
const GO_BETWEENS = wordSet("mediator facilitator intermediary go-between broker");
const KEEPERS = new Set(["keep", "hold", "have", "leave", "get"]);

/** Collects who and what fills the roles of a trigger. */
export class ArgumentReader {
  private readonly premodifiers: Premodifiers;
  private readonly landings: Landings;
  private readonly further: FurtherArguments;
  private readonly told: ArgumentGroups;

  constructor(
    private readonly tokens: readonly Token[],
    maps: MentionMaps,
    private readonly describe: (group: NounGroup) => Referent,
  ) {
    this.told = new ArgumentGroups(tokens, describe);
    this.landings = new Landings(tokens, describe);
    this.premodifiers = new Premodifiers(tokens, maps, describe);
    this.further = new FurtherArguments(tokens, this.premodifiers, describe);
  }

  read(trigger: Trigger, graph: SentenceGraph): { arguments: FrameArgument[]; support: VerbGroup | null } {
    const { roles } = trigger.pattern;
    const out: FrameArgument[] = [];
    const seen = new Set<number>();
    const mutual = isMediated(trigger, roles);
    const behind = (group: NounGroup, prep: string): Landing | undefined => {
      if (mutual && prep === "with" && this.further.mediators.isGoBetween(group)) return "mediator";
      // "with US backing": no side of it.
      if (mutual && prep === "with" && BACKING.has(this.lemma(group.head))) return "none";
      const landing = this.landings.behind(group, prep, roles, trigger);
      return landing === "initiator" && roles.subject === "initiator" && prep === "from" && !this.comesFrom(group, trigger)
        ? "origin"
        : landing;
    };
    const add = (group: NounGroup | null, landing: Landing | undefined, slot: string): void => {
      if (!group || landing === undefined || landing === "none" || (slot === "with" && this.told.isAbsolute(group))) return;
      for (const member of slot === "subject" || slot === "object" || slot === "between" || slot === "with" ? group.list : [group]) {
        if (seen.has(member.head) || (trigger.noun && member.head === trigger.head) || this.told.isBreakdown(member)) continue;
        seen.add(member.head);
        const between = mutual && landing === "party" && GO_BETWEENS.has(this.lemma(member.head));
        out.push({ landing: between ? "mediator" : landing, referent: this.describe(this.told.content(member)), slot });
        for (const named of this.told.namedAmong(member)) {
          if (seen.has(named.head)) continue;
          seen.add(named.head);
          out.push({ landing, referent: this.describe(this.told.content(named)), slot });
        }
      }
    };
    const preps = (groups: readonly NounGroup[]): void => {
      for (const group of groups) {
        const { prep } = group;
        if (prep === "of" && trigger.verb && (trigger.pattern.rules.roles?.of === undefined || roles.of === roles.subject)) continue;
        // "arrived by plane", "killed by the thousand": what stands behind the "by" of an active verb does nothing.
        if (prep === null || (prep === "by" && (!roles.by || (trigger.verb && !trigger.verb.passive)))) continue;
        if (prep === "from" && this.told.isCited(group)) continue;
        // "a clash was on between the militia and the army".
        if (prep === "between" && trigger.noun && roles.subject === "party") {
          for (const member of this.told.pair(group, graph)) add(member, "party", "between");
          continue;
        }
        add(group, this.told.isStretch(group, trigger) ? "location" : behind(group, prep), prep);
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
      // "shot and killed by soldiers": the second verb of the pair holds what both have.
      const mate = trigger.idiomEnd > trigger.head + 1 ? graph.verbs.find((other) => other.coordinated === verb) : undefined;
      if (mate && mate.head < trigger.idiomEnd) preps(mate.preps);
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
      const owner = this.told.ownerOf(noun);
      if (owner) add(owner, this.landings.owner(owner, noun, roles, trigger.pattern.event), "subject");
      for (const group of this.premodifiers.of(noun, trigger.first)) {
        // "The army put the town under military siege": the kind of siege.
        if (found?.light && found.verb.subject && this.tokens[group.head]?.norm === "military") continue;
        add(group, mutual && this.further.mediators.isMediating(group) ? "mediator" : this.landings.before(group, roles), "premodifier");
      }
      for (const group of this.told.fighters(trigger, noun)) add(group, roles.subject ?? "initiator", "premodifier");
      const charged = this.told.charged(noun);
      if (charged) for (const member of charged.list) add(member, roles.subject ?? "initiator", "subject");
      const { inner } = trigger;
      // "an exodus of civilians", but "an exchange of fire".
      const told = inner && this.describe(inner).classes.size > 0;
      for (const group of inner ? [...noun.after.filter((other) => told || other !== inner), ...inner.after] : noun.after) {
        if (group.prep === "by") add(group, roles.subject ?? "initiator", "subject");
        else if (group.prep === "of") add(group, this.landings.of(group, roles), "of");
        else if (this.told.isStretch(group, trigger)) add(group, "location", "between");
        else if (group.prep === "between" || group.prep === "among")
          for (const member of this.told.pair(group, graph)) add(member, roles.between ?? roles.subject ?? "party", "between");
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
            if (object !== noun && actVerb(this.lemma(modifier.head))?.object === "object") add(object, sufferer(roles), "object");
      }
      if (found) this.supported(found, noun, roles, add, preps);
      for (const { group, landing } of this.told.wieldedIn(noun, found?.light ?? null, trigger))
        add(group, landing === "subject" ? (roles.subject ?? "initiator") : (roles.object ?? roles.on ?? "target"), landing);
      for (const side of this.told.headed(noun, graph)) add(side, roles.subject ?? "initiator", "subject");
      // "overran the barracks after hours of fighting with the battalion": the one side told fought who acts in the clause.
      // "The army reported battles with the rebels".
      const tells = noun.slot === "object" && noun.verb !== null && TELLS.has(this.lemma(noun.verb.head));
      const outer = (noun.slot === "prep" || tells) && !found?.light ? noun.verb : null;
      // "lost two soldiers in fighting".
      const loses = outer !== null && this.lemma(outer.head) === "lose" && roles.subject === "party";
      if (loses && outer.subject) add(this.standsFor(outer.subject, outer), "party", "subject");
      else if (
        outer?.subject &&
        (!tells || this.told.isSide(outer.subject)) &&
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
      const owner = ofGroup(group);
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
      if (act?.object === "object") for (const object of verb.objects) add(object, sufferer(roles), "object");
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

/** Whom what a noun does befalls: "battles left people dead" does not make them a side. */
function sufferer(roles: Roles): Landing {
  return roles.subject === "party" ? "target" : (roles.object ?? roles.on ?? "target");
}
