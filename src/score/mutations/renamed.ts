import { large } from "../../gazetteer/data/large.js";
import { createGazetteer } from "../../gazetteer/index.js";
import { organizationKind } from "../../lexicon/org-words.js";
import type { GoldArticle } from "../gold.js";
import { wordCount } from "../names.js";
import { PERSONS, SWAPPED_STATES, TOWNS } from "./names.js";
import { edited, replacements, rewritten } from "./rewrite.js";

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}-])";
const NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}]|-\\p{L})";

/** Puts other names in place of names, in the text and in its annotation alike, in capitals where the old one is. */
function renamed(article: GoldArticle, names: ReadonlyMap<string, string>): GoldArticle | null {
  if (names.size === 0) return null;
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const forms = longestFirst.flatMap((name) => [escaped(name), escaped(name.toUpperCase())]);
  const pattern = new RegExp(`${NO_LETTER_BEFORE}(?:${forms.join("|")})${NO_LETTER_BEHIND}`, "gu");
  const other = (name: string): string => {
    const exact = names.get(name);
    if (exact !== undefined) return exact;
    const key = longestFirst.find((one) => one.toUpperCase() === name);
    return key === undefined ? name : (names.get(key) ?? name).toUpperCase();
  };
  const edits = replacements(article.text, pattern, ([found]) => other(found));
  if (edits.length === 0) return null;
  return rewritten(article, edited(article.text, edits), { name: (name) => name.replace(pattern, other) });
}

export const alternatives = (names: readonly string[] | undefined): string[] => (names ?? []).flatMap((name) => name.split("|"));
const placesOf = ({ events }: GoldArticle): string[] => [...new Set(events.flatMap(({ places }) => alternatives(places)))];
const actorsOf = ({ events }: GoldArticle): string[] => [
  ...new Set(
    events.flatMap(({ participants, sources }) => [...alternatives(participants?.map(({ name }) => name)), ...alternatives(sources)]),
  ),
];

const gazetteer = createGazetteer(large);

/** Towns by other names; capitals and lands keep theirs, for they also act. */
export function otherTowns(article: GoldArticle): GoldArticle | null {
  const actors = actorsOf(article);
  const towns = placesOf(article).filter((name) => {
    const kind = gazetteer.lookup(name)[0]?.kind;
    return (
      /^\p{Lu}[\p{Ll}'’-]{2,}$/u.test(name) &&
      (kind === undefined || kind === "settlement") &&
      !actors.some((actor) => actor.includes(name))
    );
  });
  const free = TOWNS.filter((town) => !article.text.includes(town));
  return renamed(article, new Map(towns.map((name, i) => [name, free[i % free.length] ?? name])));
}

/** Persons by other names, each word of a name by the same other word throughout. */
export function otherPersons(article: GoldArticle): GoldArticle | null {
  const persons = actorsOf(article).filter(
    (name) =>
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,2}$/u.test(name) &&
      name.split(" ").every((word) => organizationKind(word.toLowerCase()) === null && gazetteer.lookup(word)[0]?.kind !== "country") &&
      gazetteer.lookup(name).length === 0,
  );
  const words = [...new Set(persons.flatMap((name) => name.split(" ")))].filter(
    (word) => !placesOf(article).some((place) => place.includes(word)),
  );
  const free = PERSONS.filter((name) => !article.text.includes(name));
  return renamed(article, new Map(words.map((word, i) => [word, free[i % free.length] ?? word])));
}

/** States and well-known groups change places. */
export function otherStates(article: GoldArticle): GoldArticle | null {
  const pairs = SWAPPED_STATES.flatMap(([one, two]) => {
    const [left, right] = one.includes(" ") && wordCount(one) === 4 ? [one.split(" "), two.split(" ")] : [[one], [two]];
    return left.flatMap((name, i) => {
      const other = right[i] ?? name;
      return [[name, other] as const, [other, name] as const];
    });
  });
  return renamed(article, new Map(pairs.filter(([name, other]) => name !== other)));
}
