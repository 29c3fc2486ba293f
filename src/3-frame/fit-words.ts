/** Rules of an entry that hang on the words of its sentence alone, whatever they name. */
import { type Listed, listedOf } from "../memo.js";
import type { SentenceGraph } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import type { Trigger } from "./trigger.js";

/** Whether a list holds the word, or the pair that it makes with the word before. */
export function isListed({ words, pairs }: Listed, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  return words.has(token.lemma) || words.has(token.norm) || (pairs && words.has(`${tokens[i - 1]?.norm ?? ""} ${token.lemma}`));
}

/** Whether a word of the list stands among the tokens. */
export function holdsAny(tokens: readonly Token[], first: number, last: number, list: readonly string[]): boolean {
  const wanted = listedOf(list);
  for (let i = first; i < last; i++) if (isListed(wanted, tokens, i)) return true;
  return false;
}

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
