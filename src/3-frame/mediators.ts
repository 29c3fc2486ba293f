import type { Landing } from "../events/define.js";
import { lightVerbs } from "../lexicon/light-verbs.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import type { Premodifiers } from "./premodifiers.js";
import type { Trigger } from "./trigger.js";

const GO_BETWEEN = wordSet("mediator intermediary intermediaries go-between broker guarantor facilitator interlocutor arbiter host");
const MEDIATION = wordSet(
  "mediation auspices auspex auspice brokerage facilitation arbitration aegis sponsorship good_offices offices brokering",
);
const UNDER = wordSet("under through via after with following thanks");
/** In one word behind a name: "Saudi-mediated", "US-brokered". */
const MEDIATED = /-(?:mediated|brokered|facilitated|negotiated|sponsored|arranged|hosted)$/;
const BIDDING = wordSet("invite ask urge call bring summon press persuade lure get host beg implore exhort push pressure tell offer");
const INVITING = wordSet("invite bring summon host lure");
const BRINGS = wordSet("to for into");

/** Whom the words around an event of two sides make a go-between, and whom somebody calls to it. */
export class MediatorReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly premodifiers: Premodifiers,
  ) {}

  /** "with Qatar as intermediary": the one behind "with" is no side. */
  isGoBetween(group: NounGroup): boolean {
    const last = group.list.at(-1) ?? group;
    if (this.norm(last.last) !== "as") return false;
    const at = oneOf(this.norm(last.last + 1), "a an the its their main chief") ? last.last + 2 : last.last + 1;
    return GO_BETWEEN.has(this.tokens[at]?.lemma) || GO_BETWEEN.has(this.norm(at));
  }

  /** "a Saudi-mediated truce". */
  isMediating(group: NounGroup): boolean {
    return MEDIATED.test(this.norm(group.head));
  }

  *of(trigger: Trigger, support: VerbGroup | null, graph: SentenceGraph): Generator<{ group: NounGroup; landing: Landing }> {
    const { noun } = trigger;
    const verb = trigger.verb ?? support ?? noun?.verb ?? null;
    for (const group of [...(noun?.after ?? []), ...(verb?.preps ?? [])]) {
      if (group.prep === null || !UNDER.has(group.prep) || !MEDIATION.has(this.tokens[group.head]?.lemma)) continue;
      if (group.possessor) yield* this.each(group.possessor);
      for (const before of this.premodifiers.of(group, group.head))
        if (this.tokens[before.first]?.cap !== "lower") yield { group: before, landing: "mediator" };
      for (const of of group.after) if (of.prep === "of") yield* this.each(of);
    }
    if (!noun) return;
    // "talks in Jeddah, facilitated by …", "signed an accord in Rome, mediated by …".
    for (const other of graph.verbs) {
      if (!other.passive || other.relation !== "reduced" || other.head < noun.head) continue;
      if (other.subject !== noun && !(noun.verb && noun.slot === "object" && other.governor === noun.verb)) continue;
      if (!lightVerbs(this.tokens[other.head]?.lemma ?? "").some((light) => light.subject === "mediator")) continue;
      for (const group of other.preps) if (group.prep === "by") yield* this.each(group);
    }
    // "invited both sides to talks", "asked the parties for a truce".
    const bid = noun.slot === "prep" && noun.prep !== null && BRINGS.has(noun.prep) ? noun.verb : null;
    const lemma = this.tokens[bid?.head ?? -1]?.lemma ?? "";
    if (!bid || !BIDDING.has(lemma)) return;
    const called = bid.passive ? (bid.subject ? [bid.subject] : []) : bid.objects;
    for (const group of called) for (const member of group.list) yield { group: member, landing: "party" };
    const caller = bid.passive ? bid.preps.find((group) => group.prep === "by") : bid.subject;
    if (caller && INVITING.has(lemma) && called.some((group) => group.list.length > 1 || this.isMany(group)))
      yield { group: caller, landing: "mediator" };
  }

  private isMany(group: NounGroup): boolean {
    const head = this.tokens[group.head];
    return head !== undefined && head.norm !== head.lemma;
  }

  private *each(group: NounGroup): Generator<{ group: NounGroup; landing: Landing }> {
    for (const member of group.list) yield { group: member, landing: "mediator" };
  }

  private norm(i: number): string {
    return this.tokens[i]?.norm ?? "";
  }
}
