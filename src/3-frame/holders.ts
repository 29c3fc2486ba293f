import type { EventDefinition } from "../events/define.js";
import type { FrameArgument } from "../shapes/frames.js";
import { type NounGroup, ofGroup, type Referent, type VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { ActorKind, Token } from "../types.js";
import { content, partOf } from "./class-fit.js";
import type { Premodifiers } from "./premodifiers.js";

/** Where fighters sit: who takes or strikes it takes it from them or strikes them. */
const HELD = wordSet(
  "base post outpost camp barracks garrison headquarters hq command checkpoint check-point checkpost position trench stronghold bastion hideout hide-out den bunker fort fortress encampment compound redoubt lair convoy column depot position target line airbase emplacement",
);
/** "a camp used by the militia". */
/** What is nowhere but where its holders are: "rebel positions", while "a rebel base" is as much a kind of base. */
const THEIRS = wordSet("position line target");
/** "positions believed to be held by rebels". */
const HEDGED = wordSet("believe think suspect say know presume report allege");
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

  of(event: EventDefinition, found: readonly FrameArgument[], verbs: readonly VerbGroup[]): NounGroup[] {
    if (!HIT.has(event.family) || event.roles.subject !== "initiator" || event.scene?.journey === "leaves") return [];
    const out: NounGroup[] = [];
    for (const { landing, slot, referent } of found) {
      const { group } = referent;
      const struck = landing === "target" || (landing === "location" && oneOf(slot, "object of on at against into in"));
      const police = this.tokens[group.head - 1]?.norm === "police" && group.head - 1 > group.first - 1;
      if (!struck || !(this.isHeld(group) || (police && event.takes))) continue;
      const before = group.possessor || police ? [] : this.premodifiers.of(group, group.head);
      const behind = police ? [partOf(group, group.head - 1, group.head)] : group.possessor ? [group.possessor] : this.behind(group, verbs);
      // The one next to the noun holds it: "the Kenyan AMISOM base".
      const kind = !THEIRS.has(this.tokens[group.head]?.lemma);
      const after = behind.filter((one) => this.holds(content(this.tokens, one), event, false));
      const holding = [...before.filter((one) => this.holds(one, event, kind)), ...after];
      const owner =
        holding.filter((one) => this.describe(one).actor?.entries.some(({ kind }) => kind !== "state")).at(-1) ?? holding.at(-1);
      // "a command centre of Hamas and Islamic Jihad" is held by both.
      if (owner) out.push(...(after.includes(owner) ? after : [owner]));
    }
    return out;
  }

  private isHeld({ head }: NounGroup): boolean {
    const lemma = this.tokens[head]?.lemma ?? "";
    return HELD.has(lemma) || (oneOf(lemma, "centre center") && this.tokens[head - 1]?.norm === "command");
  }

  /** "a base of the KDPI", "a camp used by the militia". */
  private behind(group: NounGroup, verbs: readonly VerbGroup[]): readonly NounGroup[] {
    const users = group.modifiers.flatMap((verb) => {
      const lemma = this.tokens[verb.head]?.lemma ?? "";
      if (verb.passive && USED.has(lemma)) return [verb];
      return HEDGED.has(lemma)
        ? verbs.filter((other) => other.governor === verb && other.passive && USED.has(this.tokens[other.head]?.lemma))
        : [];
    });
    if (users.length > 0) return users.flatMap((verb) => verb.preps.filter(({ prep }) => prep === "by"));
    return ofGroup(group)?.list ?? [];
  }

  private holds(owner: NounGroup, event: EventDefinition, kindOf: boolean): boolean {
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
    const plain = agentKind !== null && FIGHTERS.has(agentKind) && !(kindOf && norm === lemma);
    return plain || (taken && (agentKind === "military" || agentKind === "police"));
  }
}
