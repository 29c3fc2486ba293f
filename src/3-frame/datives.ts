import type { NounGroup, Referent, VerbGroup } from "../shapes/grammar.js";
import { wordSet } from "../text.js";
import type { Token } from "../types.js";
import { partOf } from "./class-fit.js";

/** Verbs that take who gets it without a preposition: "sold Juba rifles". */
const DATIVE = wordSet(
  "give sell send hand lend offer supply grant ship deliver promise award provide deny refuse pledge donate loan gift",
);

/** Who gets it: "sold Pakistan its F-16s", "gave the militia drones", "giving M23 military support". */
export class DativeReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  /** The recipient told between a verb of giving and what it gives; `named` is the token of the trigger where that is what is given. */
  of(verb: VerbGroup | null, named: number): NounGroup | null {
    if (!verb || verb.passive || !DATIVE.has(this.tokens[verb.head]?.lemma)) return null;
    const [first, second] = verb.objects;
    if (!first || first.prep !== null) return null;
    // A sign of money may stand between.
    if (second && second.first - first.last <= 1) return this.mayGet(first) ? first : null;
    return this.inside(first, named > first.first && named <= first.head ? named : -1);
  }

  private mayGet(group: NounGroup): boolean {
    const { actor, organization, person, agentKind, pronoun, weapon, classes } = this.describe(group);
    const named = actor !== null && actor.last > group.head;
    return (named || organization !== null || person !== null || agentKind !== null || pronoun || classes.has("organization")) && !weapon;
  }

  /** "the militia drones", "Juba rifles", "Chadian troops missiles": the name or the noun for people that opens the group of the things. */
  private inside(group: NounGroup, named: number): NounGroup | null {
    const { weapon } = this.describe(group);
    const from = this.tokens[group.first]?.pos === "det" ? group.first + 1 : group.first;
    const things = weapon && weapon.last > group.head ? weapon.first : named;
    for (let last = things; last > from; last--) {
      const part = partOf(group, group.first, last);
      const { actor, organization, agentKind } = this.describe(part);
      const body = organization && organization.last === last ? organization : actor && actor.last === last ? actor : null;
      const begin = this.tokens[from];
      if (body && body.first === from)
        return body === actor && (actor.use === "adjective" || begin?.pos === "adj" || begin?.text.includes("-")) ? null : part;
      if (agentKind !== null && this.tokens[last - 1]?.pos === "noun") return part;
    }
    return null;
  }
}
