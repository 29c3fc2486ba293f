/** Rules of an entry that hang on the words of its sentence alone, whatever they name. */
import type { SentenceGraph } from "../shapes/grammar.js";
import type { Trigger } from "./trigger.js";

/** Whether one of the prepositions leads what hangs on the trigger, or opens a clause that does. */
export function hasPreposition(trigger: Trigger, graph: SentenceGraph, wanted: readonly string[]): boolean {
  const preps = trigger.verb ? trigger.verb.preps : (trigger.noun?.after ?? []);
  return (
    preps.some((group) => group.prep !== null && wanted.includes(group.prep)) ||
    graph.verbs.some(
      (verb) => verb.governor === trigger.verb && trigger.verb !== null && verb.opener !== null && wanted.includes(verb.opener),
    ) ||
    (wanted.includes("to") &&
      trigger.kind === "noun" &&
      graph.verbs.some((verb) => verb.governorNoun === trigger.noun && verb.form === "infinitive"))
  );
}
