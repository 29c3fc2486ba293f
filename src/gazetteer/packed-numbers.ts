/** Numbers in packed form: their sizes in columns, which repeat, and their digits one behind the other, which do not. */
import { isHead } from "./packed.js";

/** Six binary digits a character. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const WIDTH = 6;
/** Sizes: no number, nought, else how many binary digits follow the leading one, as a letter, capital for numbers below nought. */
const UNKNOWN = 45;
const NOUGHT = 48;
const ABOVE = 97;
const BELOW = 65;

/** Stands for no number. */
export const NONE = -(2 ** 31);

/** What `walk` knows of the records: the country of each area, two letters each, the class of each record, where areas start. */
export interface Shape {
  readonly countries: string;
  readonly classes: string;
  readonly starts: ArrayLike<number>;
}

export const LAT = 0;
export const LON = 1;
export const ID = 2;
export type Column = typeof LAT | typeof LON | typeof ID;

/** Writes or reads one number, given what it is likely near to; answers with the number. */
type Tell = (record: number, column: Column, near: number) => number;

/**
 * Goes through the numbers in the order in which they are told. A point is told from that of its area's head, the country or division
 * itself, and the head's from that of its country; an id from the one before.
 */
function walk({ countries, classes, starts }: Shape, tell: Tell): void {
  const home = new Map<string, number>();
  const areas = countries.length / 2;
  const lats = new Int32Array(areas);
  const lons = new Int32Array(areas);
  let lastId = 0;
  const identify = (record: number) => {
    const id = tell(record, ID, lastId);
    if (id !== NONE) lastId = id;
  };
  for (let area = 0; area < areas; area++) {
    const code = countries.slice(area * 2, area * 2 + 2);
    if (!home.has(code)) home.set(code, area);
    const first = starts[area] ?? 0;
    const end = starts[area + 1] ?? 0;
    const head = headOf(classes, first, end);
    let lat = lats[home.get(code) ?? 0] ?? 0;
    let lon = lons[home.get(code) ?? 0] ?? 0;
    if (head < end) {
      const ownLat = tell(head, LAT, lat);
      const ownLon = tell(head, LON, lon);
      if (ownLat !== NONE) lat = ownLat;
      if (ownLon !== NONE) lon = ownLon;
      identify(head);
    }
    lats[area] = lat;
    lons[area] = lon;
    for (let record = first; record < end; record++) {
      if (record === head) continue;
      tell(record, LAT, lat);
      tell(record, LON, lon);
      identify(record);
    }
  }
}

/** The first record that is a country or division, else the first of all. */
function headOf(classes: string, first: number, end: number): number {
  for (let record = first; record < end; record++) if (isHead(classes.charAt(record))) return record;
  return first;
}

/** Sizes and digits of the numbers that `numberOf` gives. */
export function packNumbers(
  shape: Shape,
  numberOf: (record: number, column: Column) => number | null,
): { readonly sizes: string; readonly digits: string } {
  const count = shape.classes.length;
  const sizes: string[] = [];
  let bits = "";
  walk(shape, (record, column, near) => {
    const value = numberOf(record, column);
    const distance = value === null ? 0 : value - near;
    const binary = Math.abs(distance).toString(2).slice(1);
    const size = value === null ? UNKNOWN : distance === 0 ? NOUGHT : (distance > 0 ? ABOVE : BELOW) + binary.length;
    sizes[column * count + record] = String.fromCharCode(size);
    bits += distance === 0 ? "" : binary;
    return value ?? NONE;
  });
  const digits = bits.replace(/.{1,6}/g, (six) => DIGITS.charAt(Number.parseInt(six.padEnd(WIDTH, "0"), 2)));
  return { sizes: sizes.join(""), digits };
}

/** The numbers of each record: latitudes, then longitudes, then ids; `NONE` where there is none. */
export function unpackNumbers(shape: Shape, sizes: string, digits: string): Int32Array {
  const count = shape.classes.length;
  const numbers = new Int32Array(sizes.length);
  const digitOf = new Uint8Array(128);
  for (let i = 0; i < DIGITS.length; i++) digitOf[DIGITS.charCodeAt(i)] = i;
  let at = 0;
  let held = 0;
  let width = 0;
  /** A number of so many binary digits behind its leading one. */
  const read = (bits: number): number => {
    while (width < bits) {
      held = (held << WIDTH) | (digitOf[digits.charCodeAt(at++)] ?? 0);
      width += WIDTH;
    }
    width -= bits;
    const value = (1 << bits) | (held >>> width);
    held &= (1 << width) - 1;
    return value;
  };
  walk(shape, (record, column, near) => {
    const place = column * count + record;
    const size = sizes.charCodeAt(place);
    let value = near;
    if (size === UNKNOWN) value = NONE;
    else if (size >= ABOVE) value += read(size - ABOVE);
    else if (size >= BELOW) value -= read(size - BELOW);
    numbers[place] = value;
    return value;
  });
  return numbers;
}
