import { fact, factSlot, type Word } from "../memo.js";
import type { Token } from "../types.js";

/** A list of words and pairs of words that an entry names, compiled. */
export interface WordList {
  readonly holds: (word: Word) => boolean;
  /** Whether it holds a pair that ends so. */
  readonly endsPair: (word: Word) => boolean;
  readonly words: ReadonlySet<string>;
}

const NONE: readonly WordList[] = [];
const HOLDING = factSlot();
const PAIRED = factSlot();

type Lists = ReadonlyMap<readonly string[], WordList>;

function add(map: Map<string, WordList[]>, word: string, list: WordList): void {
  const known = map.get(word);
  if (known) known.push(list);
  else map.set(word, [list]);
}

/** Compiles lists; where they are `standing`, those that hold a word are remembered on it. */
export function compileLists(lists: Iterable<readonly string[]>, standing: boolean): Lists {
  const holding = new Map<string, WordList[]>();
  const paired = new Map<string, WordList[]>();
  const asked = (map: ReadonlyMap<string, readonly WordList[]>, at: number): ((word: Word) => readonly WordList[]) => {
    const answer = (norm: string): readonly WordList[] => map.get(norm) ?? NONE;
    return standing ? fact(answer, at) : ({ norm }) => answer(norm);
  };
  const holdingOf = asked(holding, HOLDING);
  const pairedOf = asked(paired, PAIRED);
  const compiled = new Map<readonly string[], WordList>();
  for (const list of lists) {
    if (compiled.has(list)) continue;
    const made: WordList = {
      holds: (word) => holdingOf(word).includes(made),
      endsPair: (word) => pairedOf(word).includes(made),
      words: new Set(list),
    };
    compiled.set(list, made);
    for (const word of made.words) {
      add(holding, word, made);
      const cut = word.indexOf(" ");
      if (cut > 0) add(paired, word.slice(cut + 1), made);
    }
  }
  return compiled;
}

/** Whether a list holds the word, or the pair that it makes with the word before. */
export function isListed(list: WordList, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  return (
    list.holds(token.root) ||
    list.holds(token.word) ||
    (list.endsPair(token.root) && list.words.has(`${tokens[i - 1]?.norm ?? ""} ${token.lemma}`))
  );
}

/** Whether a word of the list stands among the tokens. */
export function holdsAny(tokens: readonly Token[], first: number, last: number, list: WordList): boolean {
  for (let i = first; i < last; i++) if (isListed(list, tokens, i)) return true;
  return false;
}
