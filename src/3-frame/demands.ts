import { type NounGroup, ofGroup, type SentenceGraph, type VerbGroup } from "../shapes/grammar.js";
import { wordSet } from "../text.js";
import type { Token } from "../types.js";

const DEMAND = wordSet("demand ask call urge insist want press clamour clamor");
/** What one can be told to do, as a noun whose owner is told to. */
const GOING = wordSet(
  "departure resignation ouster removal exit overthrow fall ousting expulsion withdrawal dismissal arrest impeachment trial end",
);

/** Against whom people come together, told by what they ask for: "to demand that French troops leave", "for the president's departure". */
export class DemandReader {
  constructor(private readonly tokens: readonly Token[]) {}

  of(verb: VerbGroup | null, noun: NounGroup | null, graph: SentenceGraph): NounGroup[] {
    const out: NounGroup[] = [];
    for (const group of verb?.preps ?? noun?.after ?? []) if (group.prep === "for") out.push(...this.going(group));
    for (const asking of graph.verbs) {
      const ours = (verb !== null && asking.governor === verb) || (noun !== null && asking.governorNoun === noun);
      if (!ours || asking.form === "finite" || !DEMAND.has(this.lemma(asking.head))) continue;
      for (const group of [...asking.objects, ...asking.preps]) out.push(...this.going(group));
      for (const asked of graph.verbs)
        if (asked.governor === asking && asked.relation === "complement" && asked.subject && !asked.passive)
          out.push(...asked.subject.list);
    }
    return out;
  }

  private going(group: NounGroup): readonly NounGroup[] {
    if (!GOING.has(this.lemma(group.head))) return [];
    if (group.possessor) return [group.possessor];
    return ofGroup(group)?.list ?? [];
  }

  private lemma(i: number): string {
    return this.tokens[i]?.lemma ?? "";
  }
}
