import type { AdjectiveWord, EventDefinition, NounWord, VerbWord, WordRules } from "../events/define.js";

/** One entry of an event type, ready to be matched. */
export interface WordPattern {
  readonly event: EventDefinition;
  readonly rules: WordRules;
  readonly text: string;
  /** Words after the first, "*" for an object or modifiers between. */
  readonly rest: readonly string[];
  /** Position in the type list, for a stable order. */
  readonly order: number;
}

/** The words of all event types by their first (verbs) or whole (nouns) lemma. */
export interface WordIndex {
  readonly verbs: ReadonlyMap<string, readonly WordPattern[]>;
  readonly nouns: ReadonlyMap<string, readonly WordPattern[]>;
  readonly adjectives: ReadonlyMap<string, readonly WordPattern[]>;
  readonly longestNoun: number;
}

function push(map: Map<string, WordPattern[]>, key: string, pattern: WordPattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

/** Key of a noun phrase: hyphens and spaces are the same. */
export function nounKey(phrase: string): string {
  return phrase.includes("-") ? phrase.replaceAll("-", " ") : phrase;
}

/** Compiles the words of the event types. */
export function compileWords(events: readonly EventDefinition[]): WordIndex {
  const verbs = new Map<string, WordPattern[]>();
  const nouns = new Map<string, WordPattern[]>();
  const adjectives = new Map<string, WordPattern[]>();
  let longestNoun = 1;
  for (const [order, event] of events.entries()) {
    for (const entry of event.verbs) {
      const rules: VerbWord = typeof entry === "string" ? { verb: entry } : entry;
      const parts = rules.verb.split(" ");
      push(verbs, parts[0] ?? "", { event, rules, text: rules.verb, rest: parts.slice(1), order });
    }
    for (const entry of event.nouns) {
      const rules: NounWord = typeof entry === "string" ? { noun: entry } : entry;
      const key = nounKey(rules.noun);
      longestNoun = Math.max(longestNoun, key.split(" ").length);
      push(nouns, key, { event, rules, text: rules.noun, rest: [], order });
    }
    for (const entry of event.adjectives ?? []) {
      const rules: AdjectiveWord = typeof entry === "string" ? { adjective: entry } : entry;
      push(adjectives, rules.adjective, { event, rules, text: rules.adjective, rest: [], order });
    }
  }
  for (const list of verbs.values()) list.sort((a, b) => b.rest.length - a.rest.length || a.order - b.order);
  return { verbs, nouns, adjectives, longestNoun };
}
