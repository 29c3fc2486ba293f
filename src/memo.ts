/** More words than an article has; what a million different words would fill is given up again. */
const MOST = 30_000;
const LONGEST = 60;

/** A copy of a string that stands by itself: a slice would keep the whole text alive from which it was cut. */
export function standing(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

/** A table to look words of a text up in: an object would answer to "constructor" as well. */
export function table<T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

/** A list of words and pairs of words that stays as it is, for looking up many. */
export interface Listed {
  readonly words: ReadonlySet<string>;
  readonly pairs: boolean;
}

const listed = new WeakMap<readonly string[], Listed>();

export function listedOf(list: readonly string[]): Listed {
  let known = listed.get(list);
  if (!known) {
    known = { words: new Set(list), pairs: list.some((word) => word.includes(" ")) };
    listed.set(list, known);
  }
  return known;
}

/** Remembers what a pure function of a word answers. Bounded, so that the memory of a long run stays flat; the answers never depend on it. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word.length > LONGEST) return answer(word);
    if (known.size >= MOST) known = new Map();
    const key = standing(word);
    const made = answer(key);
    known.set(key, made);
    return made;
  };
}
