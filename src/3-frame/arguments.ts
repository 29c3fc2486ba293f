import type { Landing } from "../events/define.js";
import { actVerb, type LightVerb, lightVerbs } from "../lexicon/light-verbs.js";
import { BLAME_VERBS } from "../lexicon/verb-frames.js";
import type { FrameArgument } from "../shapes/frames.js";
import type { MentionMaps, NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import { isTransparent } from "./transparent.js";
import type { Trigger } from "./triggers.js";

const LOCATIVE = new Set(
  "in at near on outside inside around along across over off within throughout beside between under amid upon northern".split(" "),
);
const KEEPERS = new Set(["keep", "hold", "have", "leave", "get"]);
const MOVEMENT = new Set("from to into toward towards through".split(" "));

export interface Support {
  readonly verb: VerbGroup;
  readonly light: LightVerb | null;
  /** The noun is the verb's logical subject: "the attack killed", "clashes erupted". */
  readonly acts: boolean;
}

/** Collects who and what fills the roles of a trigger. */
export class ArgumentReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly maps: MentionMaps,
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  read(trigger: Trigger, graph: SentenceGraph): { arguments: FrameArgument[]; support: VerbGroup | null } {
    const roles: Readonly<Partial<Record<string, Landing>>> = { ...trigger.pattern.event.roles, ...trigger.pattern.rules.roles };
    const out: FrameArgument[] = [];
    const seen = new Set<number>();
    const add = (group: NounGroup | null, landing: Landing | undefined, slot: string, path: string): void => {
      if (!group || landing === undefined || landing === "none") return;
      for (const member of slot === "subject" || slot === "object" || slot === "between" || slot === "with" ? group.list : [group]) {
        if (seen.has(member.head) || (trigger.noun && member.head === trigger.head)) continue;
        seen.add(member.head);
        out.push({ landing, referent: this.describe(this.content(member)), slot, path });
      }
    };
    const preps = (groups: readonly NounGroup[], path: string, skip = -1): void => {
      for (const group of groups) {
        const { prep } = group;
        if (prep === "of" && trigger.verb && trigger.pattern.rules.roles?.of === undefined) continue;
        // "arrived by plane", "killed by the thousand": what stands behind the "by" of an active verb does nothing.
        if (prep === null || group.prepAt === skip || (prep === "by" && (!roles.by || (trigger.verb && !trigger.verb.passive)))) continue;
        add(group, this.prepLanding(group, prep, roles, trigger), prep, path);
      }
    };
    let support: VerbGroup | null = null;
    if (trigger.kind === "verb" && trigger.verb) {
      const { verb } = trigger;
      // "have kept the marines surrounded": who keeps them does it.
      const keeper = verb.passive && !trigger.subject && verb.relation === "reduced" ? (verb.governorNoun?.verb ?? null) : null;
      if (keeper && !keeper.passive && KEEPERS.has(this.lemma(keeper.head)) && verb.governorNoun?.slot === "object")
        add(keeper.subject, roles.subject ?? "initiator", "subject", `subject of ${this.lemma(keeper.head)}`);
      if (trigger.subject)
        add(this.standsFor(trigger.subject, verb), roles.subject ?? "initiator", "subject", verb.passive ? "by-phrase" : verb.subjectPath);
      for (const object of trigger.objects)
        add(
          object,
          roles.object ?? (verb.objects.includes(object) || verb.passive ? "target" : roles[object.prep ?? ""]),
          "object",
          verb.passive ? "passive subject" : "object",
        );
      preps(verb.preps, "prepositional", -1);
      const led = trigger.objects[0];
      if (led && trigger.idiomEnd > trigger.head + 1) preps(led.after, "behind the object");
      if (verb.coordinated && verb.preps.length === 0 && trigger.objects.length === 0) void 0;
    } else if (trigger.noun) {
      const noun = trigger.noun;
      if (trigger.kind === "adjective") {
        add(noun, roles.object ?? "target", "object", "modified noun");
        for (let i = trigger.head - 1; i >= noun.first; i--) void i;
        return { arguments: out, support: null };
      }
      const found = this.supportOf(noun, graph);
      support = found?.verb ?? null;
      if (noun.possessor) add(noun.possessor, this.nominalSubject(noun.possessor, roles), "subject", "possessor");
      for (const group of this.premodifiers(noun, trigger.first))
        add(group, this.nominalSubject(group, roles), "premodifier", "premodifier");
      for (const group of noun.after) {
        if (group.prep === "by") add(group, roles.subject ?? "initiator", "subject", "by-phrase");
        else if (group.prep === "of") add(group, this.ofLanding(group, roles), "of", "of-phrase");
        else if (group.prep === "between" || group.prep === "among")
          for (const member of group.list) add(member, roles.between ?? roles.subject ?? "party", "between", "between-phrase");
        else if (group.prep !== null)
          for (const member of group.list)
            add(member, this.prepLanding(member, group.prep, roles, trigger), group.prep, `${group.prep}-phrase`);
      }
      for (const modifier of this.modifiersOf(noun)) {
        const light = lightVerbs(this.lemma(modifier.head))[0] ?? null;
        const doer = this.supportedSubject(light, roles);
        // "drills which the two states have been staging", "a truce that the envoy had arranged".
        if (!modifier.passive && modifier.subject !== noun) {
          if (light && modifier.subject && modifier.relation === "relative")
            add(modifier.subject, doer, "subject", "subject of its relative clause");
          continue;
        }
        // "an attack carried out by rebels", "the offensive launched in May".
        for (const group of modifier.preps) {
          if (group.prep === "by" && modifier.passive)
            for (const member of group.list)
              add(member, light ? doer : (roles.subject ?? "initiator"), "subject", "agent of its participle");
          else if (group.prep && group.prep !== "by")
            add(group, this.prepLanding(group, group.prep, roles, trigger), group.prep, "of its participle");
        }
        if (!modifier.passive)
          for (const object of modifier.objects)
            if (object !== noun && actVerb(this.lemma(modifier.head))?.object === "object")
              add(object, roles.object ?? roles.on ?? "target", "object", "object of its relative clause");
      }
      if (found) this.supported(found, noun, roles, add, preps);
      // "overran the barracks after hours of fighting with the battalion": the one side told fought who acts in the clause.
      const outer = noun.slot === "prep" && !found?.light ? noun.verb : null;
      if (
        outer?.subject &&
        roles.subject === "party" &&
        out.filter((arg) => arg.landing === "party").length === 1 &&
        out.some((arg) => arg.landing === "party" && arg.slot === "with")
      )
        add(outer.subject, "party", "subject", `subject of ${this.lemma(outer.head)}`);
    }
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

  /** "dozens of people" → "people" carries the meaning; the count stays with the group. */
  private content(group: NounGroup): NounGroup {
    if (!isTransparent(this.lemma(group.head))) return group;
    const of = group.after.find((other) => other.prep === "of" && other.prepAt === group.last);
    return of && !/^(?:group|team|member|convoy|crowd|wing)$/.test(this.lemma(group.head)) ? of : group;
  }

  private nominalSubject(group: NounGroup, roles: Readonly<Partial<Record<string, Landing>>>): Landing {
    const referent = this.describe(group);
    // A town before the noun says where ("the Kabul blast"), a state or force says who.
    if (referent.place && !referent.actor && !referent.person) return "location";
    if (referent.place && referent.actor?.use === "metonym") return "location";
    if (
      !referent.actor &&
      !referent.person &&
      !referent.organization &&
      !referent.agentKind &&
      !referent.unknownName &&
      !referent.pronoun &&
      (referent.classes.has("settlement") || referent.classes.has("facility"))
    )
      return "location";
    return roles.subject ?? "initiator";
  }

  private ofLanding(group: NounGroup, roles: Readonly<Partial<Record<string, Landing>>>): Landing {
    if (roles.of) return roles.of;
    const referent = this.describe(group);
    const landing = roles.object ?? roles.on ?? "target";
    if (landing === "none" || roles.object === undefined) return referent.place ? "location" : landing;
    return landing;
  }

  private prepLanding(
    group: NounGroup,
    prep: string,
    roles: Readonly<Partial<Record<string, Landing>>>,
    trigger: Trigger,
  ): Landing | undefined {
    const mapped = roles[prep];
    const referent = this.describe(group);
    const isPlace = referent.place !== null || referent.classes.has("settlement") || referent.classes.has("facility");
    if (mapped) {
      // "attack in Herat": a role for people does not take a town, which lands as a place by its nature anyway.
      return mapped;
    }
    if (LOCATIVE.has(prep) && isPlace) return "location";
    if (MOVEMENT.has(prep) && isPlace) return prep === "from" ? (trigger.kind === "noun" ? "origin" : "origin") : "destination";
    if (prep === "of" && referent.place) return trigger.kind === "noun" ? "location" : undefined;
    return undefined;
  }

  /** Names of sides and places before the trigger inside its own group, as groups of their own. */
  private premodifiers(noun: NounGroup, before: number): NounGroup[] {
    const out: NounGroup[] = [];
    for (let i = noun.first; i < before; ) {
      const actor = this.maps.actors.get(i);
      const place = this.maps.places.get(i);
      const organization = this.maps.organizations.get(i) ?? this.maps.persons.get(i);
      const named = organization ?? actor ?? place;
      if (named) {
        let last = Math.min(named.last, before);
        // "Turkish army", "Taliban fighters", "US-led coalition": the noun behind belongs to the name.
        while (last < before && this.tokens[last]?.pos === "noun" && this.isAgent(noun, last)) last++;
        out.push(this.part(noun, i, last));
        i = Math.max(last, i + 1);
        continue;
      }
      if (this.tokens[i]?.pos === "noun" && this.isAgent(noun, i)) {
        let last = i + 1;
        while (last < before && this.tokens[last]?.pos === "noun" && this.isAgent(noun, last)) last++;
        out.push(this.part(noun, i, last));
        i = last;
        continue;
      }
      i++;
    }
    return out;
  }

  private isAgent(noun: NounGroup, at: number): boolean {
    const referent = this.describe(this.part(noun, at, at + 1));
    return referent.agentKind !== null || referent.classes.has("organization");
  }

  private part(noun: NounGroup, first: number, last: number): NounGroup {
    const group: NounGroup = {
      ...noun,
      first,
      last,
      head: last - 1,
      possessor: null,
      owns: null,
      after: [],
      appositions: [],
      apposed: null,
      modifiers: [],
      list: [],
      verb: null,
      slot: null,
      prep: null,
      prepAt: -1,
    };
    group.list = [group];
    return group;
  }

  /** The light verb of a noun, seen through "a series of". */
  supportOf(noun: NounGroup, graph: SentenceGraph): Support | null {
    let group = noun;
    for (let hops = 0; hops < 3 && group.prep === "of" && !group.verb?.passive; hops++) {
      const owner = graph.nouns.find((other) => other.after[0] === group && other.last === group.prepAt);
      if (!owner || !isTransparent(this.lemma(owner.head))) break;
      group = owner;
    }
    const verb = group.verb;
    if (!verb) return null;
    const lemma = this.lemma(verb.head);
    const next = this.tokens[verb.head + 1]?.norm ?? "";
    if (group.slot === "subject" && !verb.passive) {
      return actVerb(lemma) || actVerb(`${lemma} ${next}`) || this.tokens[verb.head]?.pos === "aux"
        ? { verb, light: null, acts: true }
        : null;
    }
    const particle = next && group.slot !== "prep" ? lightVerbs(`${lemma} ${next}`)[0] : undefined;
    const led =
      group.slot === "prep" && group.prep
        ? (lightVerbs(`${lemma} ${group.prep}`)[0] ??
          lightVerbs(`${lemma} ${next} ${group.prep}`)[0] ??
          lightVerbs(`be ${lemma} ${group.prep}`)[0])
        : undefined;
    const light = particle ?? led ?? (group.slot === "prep" ? undefined : lightVerbs(lemma)[0]);
    if (light) return { verb, light, acts: false };
    if (group.slot === "prep" && group.prep === "for" && BLAME_VERBS.has(lemma)) return { verb, light: null, acts: false };
    if (group.slot === "prep" && verb.passive && /^(?:in|by|during|after|from)$/.test(group.prep ?? ""))
      return { verb, light: null, acts: false };
    return null;
  }

  private supportedSubject(light: LightVerb | null, roles: Readonly<Partial<Record<string, Landing>>>): Landing {
    if (!light || light.subject === "none") return "none";
    if (light.subject === "mediator") return "mediator";
    if (light.subject === "object" || light.opposes) return roles.object ?? roles.on ?? roles.against ?? "target";
    return roles.subject ?? "initiator";
  }

  private supported(
    support: Support,
    noun: NounGroup,
    roles: Readonly<Partial<Record<string, Landing>>>,
    add: (group: NounGroup | null, landing: Landing | undefined, slot: string, path: string) => void,
    preps: (groups: readonly NounGroup[], path: string, skip?: number) => void,
  ): void {
    const { verb, light, acts } = support;
    const lemma = this.lemma(verb.head);
    const own = (group: NounGroup): boolean => group === noun || group.after.includes(noun);
    const others = verb.preps.filter((group) => !own(group) && group !== noun);
    if (acts) {
      const act = actVerb(lemma);
      if (act?.object === "object")
        for (const object of verb.objects) add(object, roles.object ?? roles.on ?? "target", "object", `object of ${lemma}`);
      preps(others, `with ${lemma}`);
      return;
    }
    if (light) {
      const landing = this.supportedSubject(light, roles);
      if (verb.passive) {
        add(verb.preps.find((group) => group.prep === "by") ?? null, landing, "subject", `agent of ${lemma}`);
        if (noun.slot !== "subject" && verb.subject !== noun)
          add(verb.subject, roles.object ?? roles.on ?? "target", "object", `subject of ${lemma}`);
      } else {
        const sufferer = light.subject === "object";
        if (!sufferer || !noun.possessor) add(verb.subject, landing, "subject", `subject of ${lemma}`);
        for (const object of verb.objects)
          if (!own(object))
            add(object, sufferer ? (roles.subject ?? "initiator") : (roles.object ?? roles.on ?? "target"), "object", `object of ${lemma}`);
      }
      preps(
        others.filter((group) => group.prep !== "by"),
        `with ${lemma}`,
      );
      return;
    }
    if (noun.prep === "for") {
      const blamed = verb.passive ? verb.subject : verb.objects[0];
      add(blamed ?? null, roles.subject ?? "initiator", "subject", `blamed by ${lemma}`);
      return;
    }
    // "12 people were killed in an airstrike in Helmand": the places of the outcome are those of its means.
    preps(
      others.filter((group) => group.prep !== "by" && group.prep !== "on" && group.prep !== "with"),
      `with ${lemma}`,
    );
  }
}
