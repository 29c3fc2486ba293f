/**
 * The packed form of the index: sorted keys in one string, facts in a second one at fixed width. Nothing is unpacked at import; the
 * first look-up walks the line breaks once (some milliseconds), after that a name costs two binary searches.
 */
import type { PlaceEntry } from "../types.js";

/** What `build.ts` writes and `createGazetteer` reads. */
export interface GazetteerData {
  readonly tier: "large" | "small";
  /** Key of each record, sorted by code unit, most prominent first among equals; one a line. */
  readonly keys: string;
  /** Name of each record where it is not its key in title case, else an empty line. */
  readonly names: string;
  /** `META_WIDTH` characters a record: see `packMeta`. */
  readonly meta: string;
  /** Further keys, sorted; one a line. */
  readonly altKeys: string;
  /** `REF_WIDTH` characters an alternate key: the number of its record. */
  readonly altRefs: string;
  /** First-order divisions that `meta` points to: country, then the number of the record of the division (none for "no division"). */
  readonly divisions: string;
  /** What an area takes in that codes do not tell: record number, then countries and divisions ("UA", "UA/Donetsk"). */
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

export function decode(text: string, at: number, width: number): number {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * BASE + (VALUE[text.charCodeAt(at + i)] ?? 0);
  return value;
}

export const REF_WIDTH = 3;
/** latitude 3, longitude 3, GeoNames id 4, population 2, division 2, class 1. */
export const META_WIDTH = 15;
const UNKNOWN = BASE ** 3 - 1;

/** Kind and rank in one letter, most prominent first where population does not tell. */
export const CLASSES = {
  C: "country",
  K: "settlement", // capital
  "1": "admin1",
  A: "settlement", // seat of a first-order division
  R: "region",
  W: "water",
  "2": "admin2",
  P: "settlement",
  S: "site",
} as const satisfies Record<string, PlaceEntry["kind"]>;
export type PlaceClass = keyof typeof CLASSES;

export interface Facts {
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameId: number | null;
  readonly population: number;
  readonly division: number;
  readonly class: PlaceClass;
}

export function packMeta(facts: Facts): string {
  const lat = facts.lat === null ? UNKNOWN : Math.round((facts.lat + 90) * 1000);
  const lon = facts.lon === null ? UNKNOWN : Math.round((facts.lon + 180) * 1000);
  // Steps of about one per cent: the source itself is no better.
  const people = Math.round(200 * Math.log10(facts.population + 1));
  return `${encode(lat, 3)}${encode(lon, 3)}${encode(facts.geonameId ?? 0, 4)}${encode(people, 2)}${encode(facts.division, 2)}${facts.class}`;
}

export function unpackMeta(meta: string, record: number): Facts {
  const at = record * META_WIDTH;
  const lat = decode(meta, at, 3);
  const lon = decode(meta, at + 3, 3);
  const id = decode(meta, at + 6, 4);
  return {
    lat: lat === UNKNOWN ? null : Math.round(lat - 90_000) / 1000,
    lon: lon === UNKNOWN ? null : Math.round(lon - 180_000) / 1000,
    geonameId: id === 0 ? null : id,
    population: roundTo3(10 ** (decode(meta, at + 10, 2) / 200) - 1),
    division: decode(meta, at + 12, 2),
    class: toClass(meta.charAt(at + 14)),
  };
}

function roundTo3(value: number): number {
  return value < 1 ? 0 : Math.round(Number(value.toPrecision(3)));
}

function toClass(letter: string): PlaceClass {
  return letter in CLASSES ? (letter as PlaceClass) : "P";
}

/** "port au prince" → "Port Au Prince": what a record is called unless its line in `names` says otherwise. */
export function titled(key: string): string {
  return key.replace(/(^| )[a-z]/g, (start) => start.toUpperCase());
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
