import type { NounGroup, SentenceGraph, VerbGroup } from "../../src/shapes/grammar.js";
import type { Token } from "../../src/types.js";

/** Who does what to whom in a sentence, by grammar alone: a line of its verbs, and of the nouns that hang on others. */
export function clausesOf(tokens: readonly Token[], { verbs, nouns }: SentenceGraph): string[] {
  const word = (at: number): string => tokens[at]?.text ?? "";
  const heads = (groups: readonly NounGroup[]): string => groups.map(({ head }) => word(head)).join("+");
  const verb = (one: VerbGroup): string => {
    const { head, form, passive, relation, subject, objects, preps, opener } = one;
    const governor = one.governor?.head ?? one.governorNoun?.head ?? one.governorWord;
    const parts = [
      `${word(head)} ${passive ? "passive" : form} ${relation}`,
      subject && `subject ${heads(subject.list)}`,
      objects.length > 0 && `to ${heads(objects.flatMap(({ list }) => list))}`,
      ...preps.map((group) => `${group.prep} ${heads(group.list)}`),
      governor >= 0 && `under ${word(governor)}`,
      opener && `after ${opener}`,
    ];
    return parts.filter(Boolean).join(", ");
  };
  const noun = ({ head, possessor, apposed, after, modifiers }: NounGroup): string => {
    const parts = [
      possessor && `of ${word(possessor.head)}`,
      apposed && `is ${word(apposed.head)}`,
      ...after.slice(0, 1).map((group) => `${group.prep} ${heads(group.list)}`),
      ...modifiers.map((one) => `which ${word(one.head)}`),
    ].filter(Boolean);
    return parts.length > 0 ? `${word(head)} ${parts.join(", ")}` : "";
  };
  const told = [...verbs.map(verb), ...nouns.map(noun).filter((line) => line !== "")];
  return told.length > 0 ? [`clauses: ${told.join(" | ")}`.replace(/\s+/g, " ")] : [];
}
