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

/** A folded word, one object for each: what is asked of it again and again is remembered on it. */
export interface Word {
  readonly norm: string;
  readonly facts: unknown[];
}

/** Room for the facts of a word; more make it grow. */
const FACTS = 32;
let slots = 0;

export const wordOf: (norm: string) => Word = remembered((norm) => ({ norm, facts: new Array(FACTS).fill(undefined) }));

/** A place on the words for what several tables of one content answer alike. */
export function factSlot(): number {
  return slots++;
}

/** Answers of a word what a pure function answers of its letters, and looks it up once only. */
export function fact<T>(answer: (norm: string) => T, at: number = factSlot()): (word: Word) => T {
  return ({ norm, facts }) => {
    const known = facts[at];
    if (known !== undefined) return known as T;
    const made = answer(norm);
    facts[at] = made;
    return made;
  };
}
