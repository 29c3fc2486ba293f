import type { Landing } from "../events/define.js";
import type { FrameArgument } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import { content } from "./class-fit.js";
import { CompanionReader } from "./companions.js";
import { DativeReader } from "./datives.js";
import { DemandReader } from "./demands.js";
import { HolderReader } from "./holders.js";
import { MediatorReader } from "./mediators.js";
import type { Premodifiers } from "./premodifiers.js";
import type { Roles } from "./support.js";
import type { Trigger } from "./trigger.js";

/** Whether somebody may stand between the sides of a trigger's event. */
export function isMediated(trigger: Trigger, roles: Roles): boolean {
  return roles.subject === "party" && trigger.pattern.event.mutual === true;
}

/** Adds who takes part without being subject, object or a plain argument: companions, holders of what is hit, go-betweens, receivers. */
export class FurtherArguments {
  readonly mediators: MediatorReader;
  private readonly datives: DativeReader;
  private readonly demands: DemandReader;
  private readonly holders: HolderReader;
  private readonly companions: CompanionReader;

  constructor(
    private readonly tokens: readonly Token[],
    premodifiers: Premodifiers,
    private readonly describe: (group: NounGroup) => Referent,
  ) {
    this.mediators = new MediatorReader(tokens, premodifiers);
    this.companions = new CompanionReader(tokens, describe);
    this.holders = new HolderReader(tokens, premodifiers, describe);
    this.demands = new DemandReader(tokens);
    this.datives = new DativeReader(tokens, describe);
  }

  /** Adds them to the arguments found; whom it reads in another way than before loses the place that he had. */
  addTo(found: FrameArgument[], trigger: Trigger, roles: Roles, support: VerbGroup | null, graph: SentenceGraph): void {
    const { event } = trigger.pattern;
    const verb = trigger.verb ?? support;
    const put = (group: NounGroup, landing: Landing, slot: string, replaces: boolean): void => {
      const old = found.findIndex(({ referent }) => referent.group.head === group.head);
      if (old >= 0 && (!replaces || found[old]?.landing === landing)) return;
      if (old >= 0) found.splice(old, 1);
      found.push({ landing, referent: this.describe(content(this.tokens, group)), slot });
    };
    if (event.demands) for (const group of this.demands.of(verb, trigger.noun, graph)) put(group, "target", "demand", false);
    const doer = roles.subject ?? "initiator";
    if ((doer === "initiator" || doer === "party") && found.some(({ landing, slot }) => landing === doer && slot === "subject"))
      for (const group of this.companions.of(verb, graph)) for (const member of group.list) put(member, doer, "subject", true);
    for (const group of this.holders.of(event, found, graph.verbs)) put(group, "target", "holder", false);
    const getter = roles.to === "recipient" ? this.datives.of(verb, trigger.verb ? -1 : trigger.first) : null;
    if (getter) put(getter, "recipient", "object", true);
    if (isMediated(trigger, roles))
      for (const { group, landing } of this.mediators.of(trigger, support, graph)) put(group, landing, "between", true);
  }
}
