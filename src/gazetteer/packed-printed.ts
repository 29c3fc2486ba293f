/** Printed names in packed form: where they differ from the key in title case. */
import { hash, type Model } from "../coding/model.js";
import { letterOf } from "./letters.js";
import { titled } from "./packed.js";
import { type Names, SECTIONS } from "./packed-names.js";

export interface Printed {
  readonly model: Model;
  /** All characters of printed names. */
  readonly alphabet: string;
}

const SPACE = 32;
const WIDTH = 8;
/** Ends a name that is told in full. */
const END = 0;

/** The name itself where it is not the key in title case, else "". */
export function tellPrinted({ model, alphabet }: Printed, names: Names, record: number, section: number, given: string | null): string {
  const { index, bounds } = names;
  const from = bounds[record * 2] as number;
  const to = bounds[record * 2 + 1] as number;
  const land = hash(Math.floor(section / SECTIONS), 0);
  const wide = index.codes.subarray(from, to).includes(SPACE) ? 1 : 0;
  model.within(
    hash(land, wide << 6),
    hash(hash(1 << 6, section % SECTIONS), wide << 6),
    hash(2 << 6, letterOf(index.codes[to - 1] as number) << 6),
  );
  if (model.digit(1, given ? 1 : 0) === 0) return "";
  const plain = titled(index.text(from, to));
  model.within(hash(land, 3 << 6), hash(4 << 6, wide << 6), hash(land, (5 + wide) << 6));
  const isLong = model.digit(1, given?.length === plain.length ? 0 : 1) === 1;
  return isLong ? tellInFull(model, alphabet, land, plain, given) : tellLetters(model, alphabet, land, plain, given);
}

/** Letter by letter whether it is another than in the key, and which. */
function tellLetters(model: Model, alphabet: string, land: number, plain: string, given: string | null): string {
  let name = "";
  for (let i = 0; i < plain.length; i++) {
    const own = plain.charCodeAt(i);
    const last = i > 0 ? plain.charCodeAt(i - 1) : 0;
    const around = hash(hash(6 << 6, own << 6), ((last << 8) | (plain.charCodeAt(i + 1) || 0)) << 6);
    const letter = hash(land, own << 6);
    model.within(hash(letter, 7 << 6), around, hash(letter, around));
    if (model.digit(1, given !== null && given.charCodeAt(i) !== own ? 1 : 0) === 0) {
      name += plain.charAt(i);
      continue;
    }
    model.within(hash(letter, 8 << 6), hash(9 << 6, own << 6), hash(letter, hash(around, 10 << 6)));
    name += alphabet.charAt(model.number(WIDTH, given === null ? 0 : alphabet.indexOf(given.charAt(i)) + 1) - 1);
  }
  return name;
}

/** All letters of the name; those of the key tell which come next. */
function tellInFull(model: Model, alphabet: string, land: number, plain: string, given: string | null): string {
  let name = "";
  for (let last = 0, second = 0, at = 0; ; ) {
    const next = plain.charCodeAt(at) || 0;
    model.within(
      hash(hash(11 << 6, next << 6), last << 6),
      hash(hash(12 << 6, last << 6), second << 6),
      hash(hash(land, next << 6), 13 << 6),
    );
    const symbol = model.number(
      WIDTH,
      given === null || name.length === given.length ? END : alphabet.indexOf(given.charAt(name.length)) + 1,
    );
    if (symbol === END) return name;
    const letter = alphabet.charAt(symbol - 1);
    second = last;
    last = symbol;
    if (bare(letter) === plain.charAt(at).toLowerCase() || letter === "-") at++;
    name += letter;
  }
}

function bare(letter: string): string {
  return letter.normalize("NFD").charAt(0).toLowerCase();
}
