import type { EventDefinition, Landing } from "../events/define.js";
import { isPersonNoun } from "../lexicon/agents.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { NounGroup, Referent } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import type { Roles } from "./support.js";
import type { Trigger } from "./trigger.js";

const LOCATIVE = new Set(
  "in at near on outside inside around along across over off within throughout beside between under amid upon northern".split(" "),
);
/** On what raiders come: "stormed the village on motorbikes". */
const MOUNTS = /^(?:motorbike|motorcycle|motor bike|bike|bicycle|moped|scooter|horse|horseback|camel|foot|quad bike|pickup|truck|vehicle)$/;
/** What a state has in other lands too. */
const ABROAD = new Set("embassy consulate mission base airbase camp barracks outpost garrison".split(" "));
const MOVEMENT = new Set("from to into toward towards through".split(" "));

/** Tells where an argument of a noun or behind a preposition lands. */
export class Landings {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  /** Of a possessor or a word before the noun. */
  before(group: NounGroup, roles: Roles): Landing {
    const referent = this.describe(group);
    // A town before the noun says where ("the Kabul blast"), a state or force says who.
    if (referent.place && !referent.actor && !referent.person) return "location";
    if (referent.place && referent.actor?.use === "metonym") return "location";
    // "the Nigeria village attack", "an Afghan mosque blast": the land of the place; whose embassy it is says neither where nor who.
    const behind = this.tokens[group.last]?.lemma ?? "";
    if (ABROAD.has(referent.head)) return "none";
    if (referent.actor?.entries.every(({ kind }) => kind === "state") && referent.actor.last === group.last && PLACE_TYPES.has(behind))
      return referent.place && referent.actor.use === "name" && !ABROAD.has(behind) ? "location" : "none";
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

  /** Of whoever the noun of a deed belongs to: "the army's killing of a monk", but "the monk's killing". */
  owner(group: NounGroup, noun: NounGroup, roles: Roles, { family }: EventDefinition): Landing {
    const suffered = family === "harm" || family === "custody";
    if (!suffered || roles.of !== "target" || roles.subject !== "initiator") return this.before(group, roles);
    if (noun.after.some((other) => other.prep === "of")) return this.before(group, roles);
    const { person, pronoun, agentKind, actor, unknownName, classes } = this.describe(group);
    const one =
      person !== null || pronoun || agentKind === "civilian" || (classes.has("person") && !classes.has("crowd") && this.isOne(group));
    const armed = actor !== null && actor.last > group.head && actor.use !== "demonym";
    return noun.after.some((other) => other.prep === "by") || one || (unknownName && !armed) ? "target" : this.before(group, roles);
  }

  private isOne(group: NounGroup): boolean {
    const head = this.tokens[group.head];
    return head !== undefined && head.norm === head.lemma && isPersonNoun(head.lemma);
  }

  /** Behind "of". */
  of(group: NounGroup, roles: Roles): Landing {
    if (roles.of) return roles.of;
    const referent = this.describe(group);
    const landing = roles.object ?? roles.on ?? "target";
    if (landing === "none" || roles.object === undefined) return referent.place ? "location" : landing;
    return landing;
  }

  /** Behind any other preposition. A town that fills a role for people lands as a place by its nature anyway. */
  behind(group: NounGroup, prep: string, roles: Roles, trigger: Trigger): Landing | undefined {
    const referent = this.describe(group);
    if (prep === "on" && group.definite === "bare" && trigger.verb?.objects.length && MOUNTS.test(referent.head)) return "none";
    const mapped = roles[prep];
    if (mapped) return mapped;
    const isPlace = referent.place !== null || referent.classes.has("settlement") || referent.classes.has("facility");
    if (LOCATIVE.has(prep) && isPlace) return "location";
    if (MOVEMENT.has(prep) && isPlace) return prep === "from" ? "origin" : "destination";
    if (prep === "of" && referent.place) return trigger.kind === "noun" ? "location" : undefined;
    return undefined;
  }
}
