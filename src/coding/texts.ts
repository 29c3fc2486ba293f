/**
 * Packs texts that are lists of words: each word is told by what came after the one before, by what is frequent in its part, or spelt
 * where it is new. Reader and writer are the same code.
 */
import { Followers, Frequencies } from "./frequencies.js";
import { type Coder, hash, Model } from "./model.js";
import { type Alphabet, Speller, treeOfWeights } from "./speller.js";
import { tellEven } from "./tell-even.js";

/** What stands beside the digits. */
export interface TextsFrame {
  readonly alphabet: Alphabet;
  /** What stands between words, with the form of the word after it as a last digit; with NUL where a text ends. */
  readonly joints: readonly string[];
  /** How often they come, as those of the alphabet. */
  readonly weights: string;
  /** Number of texts in each part; texts of one part are alike. */
  readonly parts: readonly number[];
}

/** Binary digits of the place of a word in the dictionary: those that are told by the word before, and the rest. */
const HIGH = 8;
const LOW = 7;
/** What few contexts share. */
const SLOTS = 14;
/** Bits of the number of a joint. */
const JOINT = 9;

/** A text as what stands between its words and the words, by turns. */
export interface Tokens {
  readonly joints: readonly string[];
  readonly words: readonly string[];
}

export function tokensOf(text: string): Tokens {
  const parts = text.split(/([\p{L}\p{M}\d']+)/u);
  const words = parts.filter((_, i) => i % 2 === 1).map(formOf);
  const between = parts.filter((_, i) => i % 2 === 0);
  return { words: words.map(({ plain }) => plain), joints: between.map((joint, i) => joint + (words[i]?.form ?? "\0")) };
}

/** As it is, with a capital, in capitals. */
function inForm(word: string, form: string): string {
  return form === "0" ? word : form === "1" ? word.charAt(0).toUpperCase() + word.slice(1) : word.toUpperCase();
}

/** The form of a word and what it is the form of: a word that is none of the three stays as it is. */
function formOf(word: string): { readonly form: string; readonly plain: string } {
  const plain = word.toLowerCase();
  const form = ["0", "1", "2"].find((candidate) => inForm(plain, candidate) === word);
  return form === undefined ? { form: "0", plain: word } : { form, plain };
}

/** Tells texts to a writer, or reads them: then none are given. */
export function tellTexts(coder: Coder, frame: TextsFrame, known: readonly string[], given: readonly string[] | null): string[] {
  const telling = new TextTelling(coder, frame, known, given !== null);
  const texts: string[] = [];
  frame.parts.forEach((count, part) => {
    for (let i = 0; i < count; i++) texts.push(telling.text(part, given?.[texts.length] ?? null));
  });
  return texts;
}

class TextTelling {
  private readonly flags: Model;
  private readonly between: Model;
  private readonly speller: Speller;
  private readonly tree;
  private readonly after = new Followers();
  private readonly inPart = new Map<number, Frequencies>();
  private readonly all = new Frequencies();
  /** Words by number; 0 is none. */
  private readonly words: string[] = [""];
  private readonly capitals: string[] = [""];
  private readonly spaces: readonly string[];
  /** For a writer: the numbers of words and joints, and the places of known words. */
  private readonly numbers = new Map<string, number>();
  private readonly joints = new Map<string, number>();
  private readonly places = new Map<string, number>();
  /** The leading digits of the place of the known word that came last. */
  private high = 0;

  constructor(
    private readonly coder: Coder,
    private readonly frame: TextsFrame,
    private readonly known: readonly string[],
    writes: boolean,
  ) {
    this.flags = new Model(coder, SLOTS);
    this.between = new Model(coder, SLOTS);
    this.speller = new Speller(coder, frame.alphabet);
    this.tree = treeOfWeights(frame.weights);
    this.spaces = frame.joints.map((joint) => joint.slice(0, -1));
    if (!writes) return;
    for (const [i, joint] of frame.joints.entries()) this.joints.set(joint, i);
    for (const [i, word] of known.entries()) this.places.set(word, i);
  }

  text(part: number, given: string | null): string {
    const tokens = given === null ? null : tokensOf(given);
    const told: string[] = [];
    let word = 0;
    let joint = 0;
    let second = 0;
    for (let i = 0; ; i++) {
      this.between.within(hash(part, joint << 6), hash(word, joint << 6), hash(hash(part, second << 6), joint << 6));
      const next = this.between.symbol(this.tree, tokens === null ? 0 : (this.joints.get(tokens.joints[i] ?? "") ?? 0));
      second = joint;
      joint = next;
      const found = this.frame.joints[joint] as string;
      const end = found.length - 1;
      told.push(this.spaces[joint] as string);
      if (found.charCodeAt(end) === 0) return told.join("");
      word = this.word(part, word, joint, tokens === null ? null : (tokens.words[i] ?? ""));
      told.push(this.inForm(word, found.charAt(end)));
    }
  }

  /** Forms come again and again: what was made is kept. */
  private inForm(word: number, form: string): string {
    const plain = this.words[word] as string;
    if (form !== "1") return inForm(plain, form);
    const made = this.capitals[word] || inForm(plain, form);
    this.capitals[word] = made;
    return made;
  }

  /** Tells a word by its number: what came after the one before, or in this part, or anywhere, or one that is new. */
  private word(part: number, before: number, joint: number, given: string | null): number {
    const { coder, after, all, flags } = this;
    const number = given === null ? -1 : (this.numbers.get(given) ?? 0);
    const context = (part << JOINT) | joint;
    after.open((before << JOINT) | joint);
    if (after.size > 0) {
      const state = Math.min(after.size, 15) * 16 + Math.min(15, Math.floor(after.total / after.size));
      flags.within(hash(3, state << 6), hash(4, context << 6), hash(hash(5, before << 6), joint << 6));
      if (flags.digit(1, number > 0 && after.holds(number) ? 1 : 0) === 1) return after.tell(coder, number);
    }
    let here = this.inPart.get(context);
    if (!here) {
      here = new Frequencies();
      this.inPart.set(context, here);
    }
    let found = 0;
    const few = Math.min(63, after.size) << 6;
    if (here.size > 0) {
      const at = number > 0 ? here.find(number) : -1;
      flags.within(hash(6, context << 6), hash(7, few), hash(8, before << 6));
      if (flags.digit(2, at >= 0 ? 1 : 0) === 1) found = here.tell(coder, at);
    }
    if (found === 0) {
      if (all.size > 0) {
        flags.within(hash(9, context << 6), hash(10, few), hash(11, before << 6));
        if (flags.digit(3, number > 0 ? 1 : 0) === 1) found = all.tell(coder, number - 1);
      }
      if (found === 0) {
        found = this.words.length;
        const word = this.unseen(part, context, given);
        this.words.push(word);
        this.capitals.push("");
        if (given !== null) this.numbers.set(word, found);
        all.add(found);
      }
      here.add(found);
    }
    after.add(found);
    return found;
  }

  /** Tells a word that did not come before: one of the dictionary, or letter by letter. */
  private unseen(part: number, context: number, given: string | null): string {
    const { flags } = this;
    const place = given === null ? -1 : (this.places.get(given) ?? -1);
    flags.within(hash(12, context << 6), hash(13, part << 6), 0);
    if (flags.digit(4, place >= 0 ? 1 : 0) === 0) return this.speller.tell(given);
    flags.within(hash(15, part << 6), hash(16, this.high << 6), hash(17, context << 6));
    this.high = flags.number(HIGH, place >> LOW);
    const word = this.known[(this.high << LOW) | tellEven(this.coder, LOW, place & ((1 << LOW) - 1))] as string;
    this.speller.pass(word);
    return word;
  }
}
