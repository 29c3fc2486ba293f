import type { Gazetteer } from "../gazetteer/index.js";
import { type WordTag, wordTags } from "../lexicon/english/index.js";
import { organizationKind } from "../lexicon/org-words.js";
import { remembered } from "../memo.js";
import { atomsOfName } from "./atoms.js";
import type { LexiconIndex } from "./lexicon-index.js";

const NAMES = new Set<WordTag>(["FemaleName", "FirstName", "MaleName", "Person", "Place", "ProperNoun"]);

/** Tells of a word by itself whether a name may begin with it: in small letters, or with the capital that any sentence begins with. */
export function nameLook(lexicon: LexiconIndex, gazetteer: Gazetteer) {
  const small = remembered((word: string): boolean => lexicon.small.has(word) || atomsOfName(word).some((atom) => lexicon.small.has(atom)));
  const opening = remembered(
    (word: string): boolean =>
      small(word) ||
      organizationKind(word) !== null ||
      lexicon.actors.begins(word) ||
      wordTags(word).some((tag) => NAMES.has(tag)) ||
      gazetteer.lookup(word).length > 0,
  );
  // No name is an article alone.
  const article = (words: readonly string[]): boolean =>
    lexicon.behindArticle.has(atomsOfName(words[1] ?? "")[0] ?? "") || gazetteer.longest(words, 0) !== null;
  return { small, opening, article };
}
