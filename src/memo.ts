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

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list that stays as it is, for looking up many. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list);
  if (!set) {
    set = new Set(list);
    sets.set(list, set);
  }
  return set;
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
