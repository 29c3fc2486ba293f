import type { EventDefinition } from "../events/define.js";
import type { FrameArgument } from "../shapes/frames.js";
import { type NounGroup, ofGroup, type Referent } from "../shapes/grammar.js";
import { wordSet } from "../text.js";
import type { ActorKind, Token } from "../types.js";
import { partOf } from "./class-fit.js";
import type { Premodifiers } from "./premodifiers.js";

/** Where fighters sit: who takes or strikes it takes it from them or strikes them. */
const HELD = wordSet(
  "base post outpost camp barracks garrison headquarters hq command checkpoint check-point checkpost position trench stronghold bastion hideout hide-out den bunker fort fortress encampment compound redoubt lair convoy column depot position line airbase emplacement",
);
/** "a camp used by the militia". */
const USED = wordSet("use hold occupy control run man operate defend guard own");
const FIGHTERS: ReadonlySet<ActorKind> = new Set(["rebel", "militia", "terrorist", "gang"]);
const ARMED: ReadonlySet<ActorKind> = new Set(["rebel", "militia", "terrorist", "gang", "military", "peacekeepers"]);
const HIT = new Set(["territory", "strike", "combat"]);

/** Reads from "a Boko Haram camp", "the battalion's base" and "a base of the KDPI" who is hit with it. */
export class HolderReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly premodifiers: Premodifiers,
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  of(event: EventDefinition, found: readonly FrameArgument[]): NounGroup[] {
    if (!HIT.has(event.family) || event.roles.subject !== "initiator" || event.scene?.journey === "leaves") return [];
    const out: NounGroup[] = [];
    for (const { landing, slot, referent } of found) {
      const { group } = referent;
      const struck = landing === "target" || (landing === "location" && /^(?:object|of|on|at|against|into|in)$/.test(slot));
      const police = this.tokens[group.head - 1]?.norm === "police" && group.head - 1 > group.first - 1;
      if (!struck || !(HELD.has(this.tokens[group.head]?.lemma ?? "") || (police && event.takes))) continue;
      const before = group.possessor || police ? [] : this.premodifiers.of(group, group.head);
      const behind = police ? [partOf(group, group.head - 1, group.head)] : group.possessor ? [group.possessor] : this.behind(group);
      // The one next to the noun holds it: "the Kenyan AMISOM base".
      const holding = [...before.filter((one) => this.holds(one, event, true)), ...behind.filter((one) => this.holds(one, event, false))];
      const owner =
        holding.filter((one) => this.describe(one).actor?.entries.some(({ kind }) => kind !== "state")).at(-1) ?? holding.at(-1);
      if (owner) out.push(owner);
    }
    return out;
  }

  /** "a base of the KDPI", "a camp used by the militia". */
  private behind(group: NounGroup): readonly NounGroup[] {
    const users = group.modifiers.filter((verb) => verb.passive && USED.has(this.tokens[verb.head]?.lemma ?? ""));
    if (users.length > 0) return users.flatMap((verb) => verb.preps.filter(({ prep }) => prep === "by"));
    return ofGroup(group)?.list ?? [];
  }

  private holds(owner: NounGroup, event: EventDefinition, before: boolean): boolean {
    const { actor, organization, agentKind, pronoun } = this.describe(owner);
    if (pronoun) return false;
    if (organization) return ARMED.has(organization.kind);
    const taken = event.takes === true;
    if (actor)
      return actor.entries.some(
        ({ kind }) => ARMED.has(kind) || (kind === "political" && actor.last > owner.head) || (taken && kind === "state"),
      );
    // "rebel bases" is as much a kind of base as a holder.
    const { norm, lemma } = this.tokens[owner.head] ?? { norm: "", lemma: "" };
    const plain = agentKind !== null && FIGHTERS.has(agentKind) && !(before && norm === lemma);
    return plain || (taken && (agentKind === "military" || agentKind === "police"));
  }
}
