/** What English words may be, whatever their context: packed by `build.ts` from the word lists of compromise. */
import { ENGLISH } from "./data.js";
import { unpackWords } from "./packed.js";

/** Tags that the stages ask for, those of compromise; "Known" is a word of whose tags none is asked for. */
export const WORD_TAGS = [
  "Actor",
  "Adjective",
  "Adverb",
  "Demonym",
  "FemaleName",
  "FirstName",
  "Gerund",
  "Infinitive",
  "Known",
  "MaleName",
  "Month",
  "Noun",
  "Ordinal",
  "Participle",
  "PastTense",
  "Person",
  "Place",
  "Plural",
  "PresentTense",
  "ProperNoun",
  "Singular",
  "WeekDay",
] as const;
export type WordTag = (typeof WORD_TAGS)[number];

interface Label {
  readonly tags: readonly WordTag[];
  readonly classes: string | undefined;
}

const NO_TAGS: readonly WordTag[] = [];
const isTag = (text: string): text is WordTag => (WORD_TAGS as readonly string[]).includes(text);

/** Unpacked at the first question. */
let words: ReadonlyMap<string, number> | null = null;
let labels: readonly Label[] | null = null;

/** All words, each with the number of its label. */
export function englishWords(): ReadonlyMap<string, number> {
  words ??= unpackWords(ENGLISH);
  return words;
}

function labelOf(word: string): Label | undefined {
  const label = englishWords().get(word);
  labels ??= ENGLISH.labels.split("\n").map(readLabel);
  return label === undefined ? undefined : labels[label];
}

function readLabel(line: string): Label {
  const [tags = "", classes] = line.split(":");
  return { tags: tags.split(" ").filter(isTag), classes };
}

/** The tags that a folded word has, whatever its context. */
export function wordTags(word: string): readonly WordTag[] {
  return labelOf(word)?.tags ?? NO_TAGS;
}

/** The pair of classes between which the context of a folded word decides, such as "Noun|Verb". */
export function wordClasses(word: string): string | undefined {
  return labelOf(word)?.classes;
}
