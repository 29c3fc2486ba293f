import type { Span } from "./types.js";

/** The span [start, end) of a text. */
export function spanOf(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}

const PLAIN = /^[a-z0-9.,'-]*$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[’‘ʼʹ`´′]/g;
const HYPHENS = /[‐‑‒–−]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
// Letters that do not decompose into a base letter and a mark.
const SPECIAL = /[łøđðþßæœıﬀﬁﬂﬃﬄ]/g;
const SPECIAL_TO: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
};

/** Folds a word for comparison: lower case, no diacritics, straight apostrophes, plain hyphens, no invisible characters. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(INVISIBLE, "")
    .replace(APOSTROPHES, "'")
    .replace(HYPHENS, "-")
    .replace(SPECIAL, (letter) => SPECIAL_TO[letter] ?? letter);
}

/** A word list written as one string: parted by commas where phrases have spaces, else by white space. */
export function words(list: string): string[] {
  return (list.includes(",") ? list.split(",") : list.split(/\s+/)).map((word) => word.trim()).filter(Boolean);
}

/** A set of words; where there is no word, it is in none. */
export interface WordSet extends ReadonlySet<string> {
  has(word: string | null | undefined): boolean;
}

/** Set of the words of a list: see `words`. */
export function wordSet(list: string): WordSet {
  return new Set(words(list));
}

interface List {
  readonly words: WordSet;
  /** Bits of the first letters: most words that are asked for begin otherwise. */
  readonly initials: number;
}

const lists = new Map<string, List>();

function initialOf(word: string): number {
  return 1 << (word.charCodeAt(0) & 31);
}

/** Whether a word is one of a list that stands in the code: `oneOf(token?.norm, "a an the")`. Each list is read once. */
export function oneOf(word: string | null | undefined, list: string): boolean {
  if (word === undefined || word === null) return false;
  let found = lists.get(list);
  if (!found) {
    const own = words(list);
    found = { words: new Set(own), initials: own.reduce((bits, one) => bits | initialOf(one), 0) };
    lists.set(list, found);
  }
  return (found.initials & initialOf(word)) !== 0 && found.words.has(word);
}

interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  values: T[] | null;
}

/** Looks up phrases over a sequence of words; the longest match wins. Built once, read only after that. */
export class PhraseIndex<T> {
  private readonly root: PhraseNode<T> = { next: new Map(), values: null };

  add(phrase: readonly string[], value: T): void {
    let node = this.root;
    for (const word of phrase) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(word, next);
      }
      node = next;
    }
    if (node.values) node.values.push(value);
    else node.values = [value];
  }

  /** Whether any phrase begins with this word. */
  begins(word: string): boolean {
    return this.root.next.has(word);
  }

  /** The longest phrase that begins at `from` and ends before `end`. */
  along(words: readonly string[], from: number, end = words.length): { readonly length: number; readonly values: readonly T[] } | null {
    let node: PhraseNode<T> = this.root;
    let length = 0;
    let values: readonly T[] | null = null;
    for (let at = from; at < end; at++) {
      const next = node.next.get(words[at] as string);
      if (!next) break;
      node = next;
      if (node.values) {
        length = at - from + 1;
        values = node.values;
      }
    }
    return values && { length, values };
  }

  /** The longest phrase that begins at `from`; `wordAt` gives the word at a position, or undefined past the end. */
  longest(
    wordAt: (position: number) => string | undefined,
    from: number,
  ): { readonly length: number; readonly values: readonly T[] } | null {
    let node: PhraseNode<T> | undefined = this.root;
    let best: { length: number; values: readonly T[] } | null = null;
    for (let at = from; ; at++) {
      const word = wordAt(at);
      if (word === undefined) return best;
      node = node.next.get(word);
      if (!node) return best;
      if (node.values) best = { length: at - from + 1, values: node.values };
    }
  }
}
