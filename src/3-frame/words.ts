import {
  type AdjectiveWord,
  type EventDefinition,
  evenRules,
  type NounWord,
  type RoleMap,
  type VerbWord,
  type WordRules,
} from "../events/define.js";
import { EVENTS } from "../events/index.js";
import { fact, factSlot, standing as kept, type Word } from "../memo.js";
import { type WordList, wordLists } from "./word-lists.js";

/** One entry of an event type, ready to be matched. */
export interface WordPattern {
  readonly event: EventDefinition;
  readonly rules: WordRules;
  /** The roles of the type, with those that the entry has of its own. */
  readonly roles: RoleMap;
  readonly text: string;
  /** Words after the first, "*" for an object or modifiers between. */
  readonly rest: readonly string[];
  /** Position in the type list, for a stable order. */
  readonly order: number;
  /** The lists of the rules, compiled. */
  readonly with: WordList | null;
  readonly not: WordList | null;
}

/** The words of all event types by their first (verbs) or whole (nouns) lemma. */
export interface WordIndex {
  readonly verbs: ReadonlyMap<string, readonly WordPattern[]>;
  readonly nouns: ReadonlyMap<string, readonly WordPattern[]>;
  readonly adjectives: ReadonlyMap<string, readonly WordPattern[]>;
  readonly longestNoun: number;
  readonly verbsOf: (lemma: Word) => readonly WordPattern[];
  readonly adjectivesOf: (word: Word) => readonly WordPattern[];
  /** Whether a noun phrase of an event type begins with the word. */
  readonly opensNoun: (word: Word) => boolean;
}

const NONE: readonly WordPattern[] = [];
const VERBS = factSlot();
const ADJECTIVES = factSlot();
const OPENERS = factSlot();

function push(map: Map<string, WordPattern[]>, key: string, pattern: WordPattern): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

/** Key of a noun phrase: hyphens and spaces are the same. */
export function nounKey(phrase: string): string {
  return phrase.includes("-") ? phrase.replaceAll("-", " ") : phrase;
}

function openerOf(phrase: string): string {
  return nounKey(phrase).split(" ")[0] ?? "";
}

/** The entries of a type, each as rules with its text. */
function entriesOf<T extends WordRules>(entries: readonly (string | T)[], made: (text: string) => T): readonly T[] {
  return entries.map((entry) => (typeof entry === "string" ? made(entry) : entry));
}

let standard: WordIndex | undefined;

/** Compiles the words of the event types, those of the built-in ones once. */
export function compileWords(events: readonly EventDefinition[]): WordIndex {
  if (events.length !== EVENTS.length || events.some((event, i) => event !== EVENTS[i])) return compiled(events, false);
  standard ??= compiled(events, true);
  return standard;
}

/** What entries answer that are `standing` is remembered on the words; others are asked anew. */
function compiled(events: readonly EventDefinition[], standing: boolean): WordIndex {
  const verbs = new Map<string, WordPattern[]>();
  const nouns = new Map<string, WordPattern[]>();
  const adjectives = new Map<string, WordPattern[]>();
  const types = events.map((event) => ({
    event,
    verbs: entriesOf<VerbWord>(event.verbs, (verb) => ({ verb })),
    nouns: entriesOf<NounWord>(event.nouns, (noun) => ({ noun })),
    adjectives: entriesOf<AdjectiveWord>(event.adjectives ?? [], (adjective) => ({ adjective })),
  }));
  const made = wordLists(standing);
  const listOf = (list: readonly string[] | undefined): WordList | null => (list ? made(list) : null);
  let longestNoun = 1;
  for (const [order, type] of types.entries()) {
    const pattern = (rules: WordRules, text: string, rest: readonly string[] = []): WordPattern => ({
      event: type.event,
      rules: evenRules(rules),
      roles: rules.roles ? { ...type.event.roles, ...rules.roles } : type.event.roles,
      text,
      rest: rest.map(kept),
      order,
      with: listOf(rules.with),
      not: listOf(rules.not),
    });
    for (const rules of type.verbs) {
      const [first = "", ...rest] = rules.verb.split(" ");
      push(verbs, first, pattern(rules, rules.verb, rest));
    }
    for (const rules of type.nouns) {
      const key = nounKey(rules.noun);
      longestNoun = Math.max(longestNoun, key.split(" ").length);
      push(nouns, key, pattern(rules, rules.noun));
    }
    for (const rules of type.adjectives) push(adjectives, rules.adjective, pattern(rules, rules.adjective));
  }
  for (const list of verbs.values()) list.sort((a, b) => b.rest.length - a.rest.length || a.order - b.order);
  const openers = new Set([...nouns.keys()].map(openerOf));
  const asked = <T>(answer: (norm: string) => T, at: number): ((word: Word) => T) =>
    standing ? fact(answer, at) : ({ norm }) => answer(norm);
  return {
    verbs,
    nouns,
    adjectives,
    longestNoun,
    verbsOf: asked((lemma) => verbs.get(lemma) ?? NONE, VERBS),
    adjectivesOf: asked((word) => adjectives.get(word) ?? NONE, ADJECTIVES),
    opensNoun: asked((word) => openers.has(openerOf(word)), OPENERS),
  };
}
