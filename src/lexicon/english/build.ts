/**
 * Writes `data.ts` from the word lists of compromise, a dev dependency. Run at development time: `npm run build:english`.
 * Words with blanks, and words that no folded token can be, are left out; tags that no stage tells apart are one.
 */
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import nlp from "compromise/two";
import type { WordTag } from "./index.js";
import { CODES, type EnglishData, packStems } from "./packed.js";

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

/** Tags that mean to the stages what another does. Those that are in neither list say only that the word is known. */
const SAME: Readonly<Record<string, WordTag>> = {
  ...{ Comparative: "Adjective", Superlative: "Adjective", Uncountable: "Noun", Unit: "Noun", Duration: "Noun", Honorific: "Noun" },
  ...{ LastName: "ProperNoun", Organization: "ProperNoun", SportsTeam: "ProperNoun" },
  ...{ City: "ProperNoun", Country: "ProperNoun", Region: "ProperNoun" },
};
const KEPT = new Set(
  (
    "Actor Adjective Adverb Demonym FemaleName FirstName Gerund Infinitive MaleName Month Noun Ordinal Participle PastTense Person Place Plural PresentTense " +
    "ProperNoun Singular WeekDay"
  ).split(" "),
);
const FOLDED = /^[a-z0-9.,'-]*[a-z0-9][a-z0-9.,'-]*$/;
const ENDINGS = ["", "e", "ed", "er", "es", "est", "ied", "ier", "ies", "iest", "ing", "s", "y", "ying"];

/** The label of each word: its tags, and after a colon the classes that its context decides between. */
export function englishLabels(): ReadonlyMap<string, string> {
  const { one, two } = nlp.model() as unknown as Model;
  const labels = new Map<string, string>();
  for (const [word, tags] of Object.entries(one.lexicon)) if (FOLDED.test(word)) labels.set(word, labelText([tags].flat()));
  for (const [word, classes] of Object.entries(two.switches))
    if (FOLDED.test(word)) labels.set(word, `${labels.get(word) ?? ""}:${classes}`);
  return labels;
}

function labelText(tags: readonly string[]): string {
  const kept = new Set(tags.map((tag) => SAME[tag] ?? tag).filter((tag) => KEPT.has(tag)));
  return [...kept].sort().join(" ") || "Known";
}

interface Entry {
  readonly stem: string;
  /** Its endings, each with its label. */
  readonly paradigm: string;
}

/** Packs words into stems with endings: the stems of most endings first, as far as many stems take the same ones. */
export function packEnglish(labels: ReadonlyMap<string, string>): EnglishData {
  const numbers = new Map([...new Set(labels.values())].sort().map((label, i) => [label, i]));
  const paradigmOf = (stem: string, endings: readonly string[]) =>
    endings.map((ending) => `${ending}${numbers.get(labels.get(stem + ending) ?? "")}`).join(" ");
  const stems = [...stemsOf(labels.keys())].map(([stem, endings]) => ({ stem, endings, paradigm: paradigmOf(stem, endings) }));
  const frequent = new Map<string, number>();
  for (const { paradigm } of stems) frequent.set(paradigm, (frequent.get(paradigm) ?? 0) + 1);
  const singles = new Set([...numbers.values()].map(String));
  const common = [...frequent]
    .filter(([paradigm]) => !singles.has(paradigm))
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))
    .slice(0, CODES.length - singles.size)
    .map(([paradigm]) => paradigm);
  const coded = new Set([...singles, ...common]);

  const left = new Set(labels.keys());
  const entries: Entry[] = [];
  stems.sort((a, b) => b.endings.length - a.endings.length || compare(a.stem, b.stem));
  for (const { stem, endings } of stems) {
    const own = endings.filter((ending) => left.has(stem + ending));
    const paradigm = paradigmOf(stem, own);
    if (own.length < 2 || !coded.has(paradigm)) continue;
    for (const ending of own) left.delete(stem + ending);
    entries.push({ stem, paradigm });
  }
  for (const word of left) entries.push({ stem: word, paradigm: paradigmOf(word, [""]) });
  entries.sort((a, b) => compare(a.stem, b.stem) || compare(a.paradigm, b.paradigm));
  const used = [...coded].filter((paradigm) => entries.some((entry) => entry.paradigm === paradigm));
  const codeOf = new Map(used.map((paradigm, i) => [paradigm, CODES.charAt(i)]));
  return {
    stems: packStems(entries.map(({ stem }) => stem)),
    codes: entries.map(({ paradigm }) => codeOf.get(paradigm) ?? "").join(""),
    paradigms: used.join("\n"),
    labels: [...numbers.keys()].join("\n"),
  };
}

function stemsOf(words: Iterable<string>): ReadonlyMap<string, string[]> {
  const stems = new Map<string, string[]>();
  for (const word of words) {
    for (const ending of ENDINGS) {
      const stem = word.slice(0, word.length - ending.length);
      if (!word.endsWith(ending) || (stem.length < 2 && ending !== "")) continue;
      const endings = stems.get(stem);
      if (endings) endings.push(ending);
      else stems.set(stem, [ending]);
    }
  }
  for (const endings of stems.values()) endings.sort();
  return stems;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The text of `data.ts`. */
export function englishText(): string {
  const fields = Object.entries(packEnglish(englishLabels())).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return [
    "// Written by build.ts: do not edit. Contains word lists of compromise (MIT): see NOTICE.",
    'import type { EnglishData } from "./packed.js";',
    "",
    "export const ENGLISH: EnglishData = {",
    ...fields,
    "};",
    "",
  ].join("\n");
}

const HERE = dirname(fileURLToPath(import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(HERE, "data.ts"), englishText());
