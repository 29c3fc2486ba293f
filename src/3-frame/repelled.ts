import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, words } from "../text.js";
import type { Token } from "../types.js";

/** Verbs that tell that attackers got nowhere; those with a particle need it. */
const REPELLING: ReadonlySet<string> = new Set(
  words(`repulse, repel, rebuff, beat back, beat off, drive back, drive off, throw back, push back, force back, fight off, fight back,
    turn back, fend off, ward off, hold off, stop cold`),
);
/** Verbs of setting out, which tell no success: what was captured and lost again was captured all the same. */
const SETTING_OUT: ReadonlySet<string> = new Set(
  words(
    "attack storm assault raid charge rush launch mount stage make begin start open press advance push march move probe infiltrate try attempt seek",
  ),
);

function repels(tokens: readonly Token[], verb: VerbGroup): boolean {
  const lemma = tokens[verb.head]?.lemma ?? "";
  const behind = [verb.head + 1, ...verb.objects.map((object) => object.last)];
  return REPELLING.has(lemma) || behind.some((at) => REPELLING.has(`${lemma} ${tokens[at]?.norm ?? ""}`));
}

/** "them", "it", "the attackers": those who were told of just before. */
function isBackReference(tokens: readonly Token[], group: NounGroup): boolean {
  return oneOf(tokens[group.head]?.lemma, "they them it attacker assailant raider");
}

/** The verb that tells that the act of this one came to nothing: "stormed the base but were beaten back", "attacked, but the army drove them off". */
export function repelledBy(tokens: readonly Token[], graph: SentenceGraph, verb: VerbGroup): VerbGroup | null {
  if (!SETTING_OUT.has(tokens[verb.head]?.lemma ?? "")) return null;
  for (const other of graph.verbs) {
    if (other.head <= verb.head || !repels(tokens, other)) continue;
    if (other.passive) {
      const same = other.subject !== null && other.subject === verb.subject;
      const goesOn = other.coordinated === verb || (other.governor === verb && tokens[other.first - 1]?.norm === "before");
      if (goesOn || (same && verb.relation === "relative" && verb.governorNoun === other.subject)) return other;
      continue;
    }
    const but = other.subject && tokens[other.subject.first - 1]?.norm === "but";
    if (but && other.objects.some((object) => isBackReference(tokens, object))) return other;
  }
  return null;
}
