/**
 * The packed form of the index: sorted keys in one string, facts in a second one at fixed width. Nothing is unpacked at import; the
 * first look-up walks the lines once (some milliseconds), after that a name costs one binary search.
 */
import type { PlaceEntry } from "../types.js";

/**
 * What `build.ts` writes and `createGazetteer` reads. One line of `keys`, `lines` and `areas` is a name; the names of one area that are
 * no alternates are its records, in the order of the names, so that the number of a record need not be written down.
 */
export interface GazetteerData {
  readonly tier: "large" | "small";
  /** All names, folded and sorted by code unit, one a line. */
  readonly keys: string;
  /** For each name the class letter of its record, or `ALTERNATE`. */
  readonly lines: string;
  /** For each name the number of its area, two digits, in two columns. */
  readonly areas: string;
  /** For each alternate name its record, as a distance from the last record of the area, two digits, in two columns. */
  readonly refs: string;
  /** Country of each area, two letters each; the first is "nowhere". A country's first area is the country as a whole. */
  readonly countries: string;
  /** Printed name of each record where it is not its key in title case, else an empty line; records go by area, then by name. */
  readonly names: string;
  /** Numbers of each record, in columns: see `COLUMNS`. */
  readonly facts: string;
  /** What a region takes in, one a line: its name, then countries and divisions ("UA", "UA/Donetsk"), parted by "|". */
  readonly covers: string;
}

/** Printable ASCII without the characters that string literals escape. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => !'"\\`'.includes(c))
  .join("");
const BASE = DIGITS.length;
const VALUE = new Uint8Array(128);
for (let i = 0; i < BASE; i++) VALUE[DIGITS.charCodeAt(i)] = i;

export function encode(value: number, width: number): string {
  let out = "";
  let rest = value;
  for (let i = 0; i < width; i++) {
    out = DIGITS.charAt(rest % BASE) + out;
    rest = Math.floor(rest / BASE);
  }
  if (rest > 0) throw new Error(`${value} does not fit into ${width} digits`);
  return out;
}

/** Writes numbers digit by digit in columns: all first digits, then all second ones. */
export function encodeColumns(values: readonly number[], width: number): string {
  const rows = values.map((value) => encode(value, width));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row.charAt(column)).join("")).join("");
}

/** Number `row` of a table of columns, `rows` long, that starts at digit column `column`. */
export function decodeColumns(text: string, rows: number, column: number, width: number, row: number): number {
  let value = 0;
  for (let i = column; i < column + width; i++) value = value * BASE + (VALUE[text.charCodeAt(i * rows + row)] ?? 0);
  return value;
}

/** Mark of a line that is a further name of a record. */
export const ALTERNATE = ".";
/** Width of the columns of `facts`: latitude and longitude in hundredths of a degree, that is to a kilometre, GeoNames id, population. */
export const COLUMNS = { lat: 3, lon: 3, id: 4, population: 2 } as const;
/** First digit column of each. */
export const COLUMN_AT = { lat: 0, lon: 3, id: 6, population: 10 } as const;
/** Parts of a degree in which coordinates are told. */
export const GRID = 100;
/** No coordinate. */
export const UNKNOWN = BASE ** 3 - 1;

/** Kind and rank in one letter, most prominent first where population does not tell. */
export const CLASSES = {
  C: "country",
  K: "settlement", // capital
  T: "admin1", // bears the name that news uses for the whole land: Gaza Strip
  "1": "admin1",
  A: "settlement", // seat of a first-order division
  R: "region",
  W: "water",
  "2": "admin2",
  P: "settlement",
  S: "site",
} as const satisfies Record<string, PlaceEntry["kind"]>;
export type PlaceClass = keyof typeof CLASSES;

/** Numbers near zero of either sign as numbers from zero on, so that the leading digits of a column repeat. */
export function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

export function unzigzag(value: number): number {
  return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
}

/** Steps between a population and ten times as many. */
const STEPS = 100;

/** Population in steps of about two per cent: the source itself is no better. */
export function packPopulation(people: number): number {
  return Math.round(STEPS * Math.log10(people + 1));
}

export function unpackPopulation(step: number): number {
  const people = 10 ** (step / STEPS) - 1;
  return people < 1 ? 0 : Math.round(Number(people.toPrecision(2)));
}

export function toClass(letter: string): PlaceClass {
  return letter in CLASSES ? (letter as PlaceClass) : "P";
}

/** "puerto de la cruz" → "Puerto de la Cruz": what a record is called unless its line in `names` says otherwise. */
export function titled(key: string): string {
  return key.replace(/(?:^| (?!(?:de|del|da|do|dos|das|of|and|di|la|las|los|y) ))[a-z]/g, (start) => start.toUpperCase());
}

/** Sorted lines of one string, by number. */
export class Lines {
  private starts: Uint32Array | null = null;

  constructor(private readonly text: string) {}

  get length(): number {
    return this.index().length - 1;
  }

  at(line: number): string {
    const starts = this.index();
    return this.text.slice(starts[line] ?? 0, (starts[line + 1] ?? 1) - 1);
  }

  /** Number of the first line that does not sort before `key`. */
  lowerBound(key: string, from = 0): number {
    let low = from;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private index(): Uint32Array {
    this.starts ??= lineStarts(this.text);
    return this.starts;
  }
}

/** Offset of each line and, as a last one, the end of the text and its missing line break. */
function lineStarts(text: string): Uint32Array {
  if (text === "") return new Uint32Array(1);
  let count = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  const starts = new Uint32Array(count + 1);
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts[line++] = at + 1;
  starts[count] = text.length + 1;
  return starts;
}
