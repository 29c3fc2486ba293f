/** The packed form of the dictionary: stems in order, told from one to the next, and for each the number of the endings that it takes. */
import { type Coder, hash, Model, treeOf } from "../../coding/model.js";
import { Reader } from "../../coding/reader.js";
import { tellEven } from "../../coding/tell-even.js";

/** What `build.ts` writes and the dictionary reads. */
export interface EnglishData {
  /** Stems and the numbers of their paradigms: see `tellEntries`. */
  readonly entries: string;
  /** One a line: endings parted by blanks, each with the number of its label. */
  readonly paradigms: string;
  /** One a line: the tags of a word, then a colon and the pair of classes that its context decides between. */
  readonly labels: string;
}

/** A stem and the number of its paradigm. */
export type Entry = readonly [stem: string, paradigm: number];

/** Letters of stems, the frequent ones first. */
const LETTERS = "eairnotslcdumpghbyfvkwzjxq-'.,1023456789";
/** The end of a stem comes first of all. */
const TREE = treeOf(Array.from({ length: LETTERS.length + 1 }, (_, rank) => Math.round(10_000 / (rank + 5) ** 1.5)));
const COUNT_WIDTH = 17;
const SHARED_WIDTH = 5;
const MOST_SHARED = 31;
const PARADIGM_WIDTH = 7;
/** Paradigms that can be told. */
export const MOST_PARADIGMS = 2 ** PARADIGM_WIDTH;

/** Tells entries in the order of their stems to a writer, or reads them: then none are given. */
export function tellEntries(coder: Coder, given: readonly Entry[] | null): Entry[] {
  const letters = new Model(coder, 16);
  const numbers = new Model(coder, 14);
  const count = tellEven(coder, COUNT_WIDTH, given?.length ?? 0);
  const told: Entry[] = [];
  let [before, last] = ["", 0];
  for (let i = 0, shared = 0; i < count; i++) {
    const [stem, paradigm] = given?.[i] ?? [null, 0];
    numbers.within(hash(1, shared << 6), hash(2, before.length << 6), hash(hash(3, last << 6), shared << 6));
    shared = numbers.number(SHARED_WIDTH, stem === null ? 0 : sharedStart(stem, before));
    const whole = tellRest(letters, before, shared, stem);
    const end = endOf(whole, 3);
    numbers.within(hash(hash(4, endOf(whole, 2)), last << 6), hash(5, end), hash(hash(6, last << 6), endOf(whole, 1)));
    last = numbers.number(PARADIGM_WIDTH, paradigm);
    before = whole;
    told.push([before, last]);
  }
  return told;
}

/** Letters after those that a stem shares with the one before. */
function tellRest(letters: Model, before: string, shared: number, stem: string | null): string {
  let told = before.slice(0, shared);
  const not = symbolOf(before.charAt(shared)) + 1;
  for (let first = not; ; first = 0) {
    letters.within(hash(hash(1, endOf(told, 1)), first << 6), hash(hash(2, endOf(told, 2)), first << 6), hash(3, endOf(told, 4)));
    const symbol = letters.symbol(TREE, stem === null ? 0 : symbolOf(stem.charAt(told.length)));
    if (symbol === 0) return told;
    told += LETTERS.charAt(symbol - 1);
  }
}

/** 0 for no letter. */
function symbolOf(letter: string): number {
  return letter === "" ? 0 : LETTERS.indexOf(letter) + 1;
}

/** The last letters as a number. */
function endOf(text: string, letters: number): number {
  let end = 0;
  for (let at = Math.max(0, text.length - letters); at < text.length; at++) end = hash(end, text.charCodeAt(at) << 6);
  return end;
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

/** All words of the dictionary, each with the number of its label. */
export function unpackWords(data: EnglishData): ReadonlyMap<string, number> {
  const paradigms = data.paradigms.split("\n").map((line) =>
    line.split(" ").map((ending) => {
      const digits = ending.search(/\d/);
      return [ending.slice(0, digits), Number(ending.slice(digits))] as const;
    }),
  );
  const found = new Map<string, number>();
  for (const [stem, paradigm] of tellEntries(new Reader(data.entries), null))
    for (const [ending, label] of paradigms[paradigm] ?? []) found.set(stem + ending, label);
  return found;
}
