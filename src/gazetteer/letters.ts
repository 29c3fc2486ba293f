/** Letters of keys as symbols: a to z, a blank, and digits, which are told by one symbol and their number. */
import { type Coder, hash, Model, QuickModel, treeOf } from "../coding/model.js";
import { tellEven } from "../coding/tell-even.js";
import type { KeyIndex } from "./key-index.js";

const END = 0;
const BLANK = 27;
const DIGIT = 28;
const SPACE = 32;
const NOUGHT = 48;
const BEFORE_A = 96;

/** How often the end, a to z, the blank and a digit come in the keys, so that frequent ones have few binary digits. */
const TREE = treeOf([
  ...[600, 950, 190, 200, 230, 470, 55, 190, 310, 480, 50, 220, 330, 230, 500, 430, 150, 30, 400, 320, 300, 310, 110],
  ...[70, 16, 180, 75, 300, 3],
]);

/** The symbol of a character, by its code. */
export function letterOf(code: number): number {
  return code > BEFORE_A ? code - BEFORE_A : code === SPACE ? BLANK : code >= NOUGHT ? DIGIT : END;
}

/** Binary digits of the number of slots that each context of letters has. */
const SLOTS = 19;

/** Tells the letters of keys, each from those before it. */
export class Speller {
  /** One of the two. */
  private readonly model: Model | null;
  private readonly quick: QuickModel | null;
  private last = 0;
  private second = 0;
  private word = 0;

  /** @param quick whether time matters more than length */
  constructor(
    private readonly coder: Coder,
    private readonly index: KeyIndex,
    quick: boolean,
  ) {
    this.model = quick ? null : new Model(coder, SLOTS);
    this.quick = quick ? new QuickModel(coder, SLOTS) : null;
  }

  /**
   * Tells the letters of the key that is open in the index, from those that it has already to its end, and appends them.
   *
   * @param land what the letters are like, as a number
   * @param first what the first one is not, or is likely to be, as a number
   * @param mate where another key of the same place stands among the codes of the index, to `mateEnd`
   * @param rest the letters, where they are known
   */
  spell(land: number, first: number, mate: number, mateEnd: number, rest: string | null): void {
    const { index } = this;
    this.last = 63;
    this.second = 63;
    this.word = 0;
    for (let at = index.from; at < index.end; at++) this.pass(letterOf(index.codes[at] as number));
    for (let i = 0, beside = mate + index.end - index.from; ; i++, beside++) {
      const near = beside < mateEnd ? letterOf(index.codes[beside] as number) : 0;
      const letter = this.tell(land, near, i === 0 ? first : 0, rest === null ? 0 : rest.charCodeAt(i) || 0);
      if (letter === END) return;
      this.pass(letter);
    }
  }

  private tell(land: number, near: number, first: number, given: number): number {
    const { last, second, quick } = this;
    const before = hash(first, (last << 6) | (second << 12));
    const letter =
      quick !== null
        ? quick.in(before, hash(land, (last << 6) | (near << 12))).symbol(TREE, letterOf(given))
        : (this.model as Model).within(hash(land, (last << 6) | (near << 12)), before, this.word).symbol(TREE, letterOf(given));
    if (letter === END) return letter;
    this.index.append(letter === BLANK ? SPACE : letter === DIGIT ? NOUGHT + tellEven(this.coder, 4, given & 15) : letter + BEFORE_A);
    return letter;
  }

  private pass(letter: number): void {
    this.second = this.last;
    this.last = letter;
    this.word = letter === BLANK ? 0 : hash(this.word, letter << 6);
  }
}
