/** Spells words: each letter from those before it, and from the word before where they have been the same so far. */
import { type Coder, hash, QuickModel, type Tree, treeOf } from "./model.js";

/** Characters, each with how often it comes, as the exponent of a power of two to the base of 36. */
export interface Alphabet {
  readonly characters: string;
  readonly weights: string;
}

export function treeOfWeights(weights: string): Tree {
  return treeOf([...weights].map((weight) => 2 ** Number.parseInt(weight, 36)));
}

/** Binary digits of the number of slots that each context of letters has. */
const SLOTS = 16;
const END = 0;
/** No word is longer. */
const LONGEST = 256;

export class Speller {
  private readonly model: QuickModel;
  private readonly tree: Tree;
  /** The symbol of each character. */
  private readonly symbols = new Uint8Array(1 << 16);
  private readonly letters: Uint16Array;
  /** The symbols of the word before, and of this one. */
  private before = new Uint8Array(LONGEST);
  private word = new Uint8Array(LONGEST);
  private readonly spelt = new Uint16Array(LONGEST);

  /** @param alphabet its first character ends words */
  constructor(coder: Coder, { characters, weights }: Alphabet) {
    this.model = new QuickModel(coder, SLOTS);
    this.tree = treeOfWeights(weights);
    this.letters = Uint16Array.from(characters, (character) => character.charCodeAt(0));
    for (let i = 0; i < this.letters.length; i++) this.symbols[this.letters[i] as number] = i;
  }

  /** Takes a word as the one before the next. */
  pass(word: string): void {
    const { before, symbols } = this;
    for (let i = 0; i < word.length; i++) before[i] = symbols[word.charCodeAt(i)] as number;
    before[word.length] = END;
  }

  /** Tells a word. */
  tell(given: string | null): string {
    const { before, word, letters, symbols, spelt, model, tree } = this;
    let so = 0;
    let last = 0;
    let second = 0;
    let same = true;
    for (let i = 0; ; i++) {
      const near = same ? (before[i] as number) + 1 : 0;
      model.in(hash(near << 6, (last << 6) | (second << 13)), so);
      const symbol = model.symbol(tree, given === null ? 0 : (symbols[given.charCodeAt(i) || 0] as number));
      same &&= symbol === before[i];
      word[i] = symbol;
      if (symbol === END) {
        this.before = word;
        this.word = before;
        return String.fromCharCode(...spelt.subarray(0, i));
      }
      spelt[i] = letters[symbol] as number;
      so = hash(so, symbol << 6);
      second = last;
      last = symbol;
    }
  }
}
