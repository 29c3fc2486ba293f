/**
 * The packed form of the index: texts and columns of characters that gzip makes small. Nothing is unpacked at import; the first look-up
 * unpacks the names, the first place found the numbers.
 */
import type { PlaceEntry } from "../types.js";

/**
 * What `build.ts` writes and `createGazetteer` reads. Records go by area, a country or a division of one, and within it by name, so that
 * neighbours share letters and lie near each other.
 */
export interface GazetteerData {
  readonly tier: "large" | "small";
  /** Country of each area, two letters each; the first is "nowhere". A country's first area is the country as a whole. */
  readonly countries: string;
  /** Keys of the records, an area a line, each key told from the one before: see `packKeys`. */
  readonly keys: string;
  /** Further keys of each record, a record a line, each told from the record's key: see `packVariants`. */
  readonly variants: string;
  /** How the printed name of each record differs from its key in title case, a record a line: see `packPrinted`. */
  readonly printed: string;
  /** For each record the letter of its class. */
  readonly classes: string;
  /** For each record its population, as one character: see `packPopulation`. */
  readonly people: string;
  /** For each record the sizes of its three numbers, latitude, longitude and GeoNames id, in columns: see `Numbers`. */
  readonly sizes: string;
  /** The digits of all these numbers. */
  readonly digits: string;
  /** What a region takes in, one a line: its name, then countries and divisions ("UA", "UA/Donetsk"), parted by "|". */
  readonly covers: string;
}

/** Parts of a degree in which coordinates are told: a fortieth is not three kilometres. */
export const GRID = 40;

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

export function toClass(letter: string): PlaceClass {
  return letter in CLASSES ? (letter as PlaceClass) : "P";
}

/** Whether a record of this class may give its point to its area. */
export function isHead(letter: string): boolean {
  return letter === "C" || letter === "1" || letter === "T";
}

/** First printable character that no string literal escapes, and the number of those that follow. */
const FIRST = 35;
const MOST = 91;
/** Steps between a population and ten times as many. */
const STEPS = 12;

/** Population in steps of a fifth, as one character; the greatest countries are cut short. */
export function packPopulation(people: number): string {
  const step = Math.min(MOST - 2, Math.round(STEPS * Math.log10(people + 1)));
  return String.fromCharCode(FIRST + step + (FIRST + step >= 92 ? 1 : 0));
}

export function unpackPopulation(code: number): number {
  const people = 10 ** ((code - FIRST - (code > 92 ? 1 : 0)) / STEPS) - 1;
  return people < 1 ? 0 : Math.round(Number(people.toPrecision(2)));
}

/** "puerto de la cruz" → "Puerto de la Cruz": what a record is called unless its line in `printed` says otherwise. */
export function titled(key: string): string {
  return key.replace(/(?:^| (?!(?:de|del|da|do|dos|das|of|and|di|la|las|los|y) ))[a-z]/g, (start) => start.toUpperCase());
}
