/**
 * What is known of the records besides their names, in packed form. It is told in portions, so that a place is read without those far
 * from it; a portion knows nothing of the others.
 */
import { type Coder, hash, Model, treeOf } from "../coding/model.js";
import { CLASSES, type PlaceClass } from "./packed.js";
import { COUNTRY, DIVISIONS, type Names, SECTIONS } from "./packed-names.js";
import { Middle, stepsOf, tellDistance } from "./packed-numbers.js";
import { type Printed, tellPrinted } from "./packed-printed.js";

/** Records of a portion. */
export const PORTION = 1024;

export interface Detail {
  class: PlaceClass;
  /** Number of its division within the country from 1, in the order of the index; 0 for none. */
  division: number;
  /** Population in steps: see `populationOf`. */
  people: number;
  /** On the grid. */
  lat: number | null;
  lon: number | null;
  geonameId: number | null;
  /** How the printed name differs from the key in title case: see `printedOf`. */
  printed: string;
}

const LETTERS = Object.keys(CLASSES) as PlaceClass[];
/** Nearly all are settlements without rank, then come the divisions. */
const CLASS_TREE = treeOf(LETTERS.map((letter) => (letter === "P" ? 50 : letter === "2" ? 8 : letter === "1" || letter === "A" ? 3 : 1)));
const PEOPLE_WIDTH = 7;

/** The country and section of a record. */
export function sectionOf({ starts }: Names, record: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= record) low = middle;
    else high = middle;
  }
  return low;
}

interface Telling {
  readonly coder: Coder;
  readonly names: Names;
  readonly model: Model;
  /** Middles by country and by division, of either axis. */
  readonly middles: Map<number, Middle>;
}

/** Tells a portion to a writer, or reads it: then nothing is given. */
export function tellDetails(coder: Coder, names: Names, portion: number, alphabet: string, given: readonly Detail[] | null): Detail[] {
  const from = portion * PORTION;
  const to = Math.min(from + PORTION, names.bounds.length / 2);
  const telling: Telling = { coder, names, model: new Model(coder, 16), middles: new Map() };
  const printing: Printed = { model: new Model(coder, 16), alphabet };
  const told: Detail[] = [];
  let before = { class: 0, division: 0 };
  for (let record = from, section = sectionOf(names, record); record < to; record++) {
    while ((names.starts[section + 1] as number) <= record) section++;
    const detail = tellDetail(telling, record, section, before, given?.[record - from] ?? null);
    detail.printed = tellPrinted(printing, names, record, section, given?.[record - from]?.printed ?? null);
    before = { class: LETTERS.indexOf(detail.class), division: detail.division };
    told.push(detail);
  }
  tellIds(telling, from, told, given);
  return told;
}

/** All of a record but its id and its printed name. */
function tellDetail(
  telling: Telling,
  record: number,
  section: number,
  before: { readonly class: number; readonly division: number },
  given: Detail | null,
): Detail {
  const { model, names } = telling;
  const land = hash(Math.floor(section / SECTIONS), 0);
  const end = endingOf(names, record);
  const home = hash(section, 0);
  model.within(hash(home, 1 << 6), hash(hash(end, section % SECTIONS), 2 << 6), hash(home, (8 + before.class) << 6));
  const rank = model.symbol(CLASS_TREE, given === null ? 0 : LETTERS.indexOf(given.class));
  const division = tellDivision(telling, record, section, before.division, given?.division ?? 0);
  const area = hash(land, (1 + division) << 6);
  model.within(hash(hash(land, rank << 6), 3 << 6), hash(4 << 6, rank << 6), hash(hash(area, rank << 6), 5 << 6));
  const people = model.number(PEOPLE_WIDTH, given?.people ?? 0);
  model.within(hash(6 << 6, rank << 6), hash(home, 7 << 6), hash(hash(people, 0), rank << 6));
  const known = model.digit(1, given?.lat === null ? 1 : 0) === 0;
  const lat = known ? tellDegrees(telling, land, area, 0, given?.lat ?? 0) : null;
  const lon = known ? tellDegrees(telling, land, area, 1, given?.lon ?? 0) : null;
  return { class: LETTERS[rank] ?? "P", division, people, lat, lon, geonameId: null, printed: "" };
}

/** A division is its own; a country has none. */
function tellDivision({ model, names }: Telling, record: number, section: number, before: number, given: number): number {
  const { starts } = names;
  if (section % SECTIONS === COUNTRY) return 0;
  const first = starts[section - (section % SECTIONS) + DIVISIONS] as number;
  if (section % SECTIONS === DIVISIONS) return record - first + 1;
  const divisions = (starts[section] as number) - first;
  if (divisions === 0) return 0;
  model.within(hash(section, 9 << 6), hash(hash(section, 10 << 6), before << 6), hash(endingOf(names, record), hash(section, 11 << 6)));
  return model.number(32 - Math.clz32(divisions), given);
}

/** Degrees on the grid, told from the middle of those of the division, or of the country. */
function tellDegrees({ coder, model, middles }: Telling, land: number, area: number, axis: number, given: number): number {
  const near = middleOf(middles, area + axis);
  const wide = middleOf(middles, land + axis);
  // How far places of a division lie from its middle, in the country.
  const local = middleOf(middles, land + 2 + axis);
  const mean = Math.round(near.seen > 0 ? near.mean : wide.mean);
  const width =
    near.seen > 1
      ? (near.spread * near.seen + local.spread * 2) / (near.seen + 2)
      : near.seen === 1 && local.seen > 1
        ? local.spread
        : wide.seen > 1
          ? wide.spread
          : 2000;
  const scale = hash(((stepsOf(width) * 8 + Math.min(near.seen, 4)) << 6) | (axis << 16), 12 << 6);
  const own = hash(area, (13 + axis) << 6);
  const distance = tellDistance(coder, model, [own, scale, hash(land, (15 + axis) << 6)], 1, given - mean);
  if (near.seen > 0) local.note(Math.abs(distance), distance);
  near.note(mean + distance, distance);
  wide.note(mean + distance, mean + distance - wide.mean);
  return mean + distance;
}

function middleOf(middles: Map<number, Middle>, key: number): Middle {
  let middle = middles.get(key);
  if (middle === undefined) {
    middle = new Middle();
    middles.set(key, middle);
  }
  return middle;
}

/**
 * Ids were given out in the order of names: for some countries in that of all their names, for others division by division. Of the two
 * orders the one is taken in which they lie nearer together.
 */
function tellIds({ coder, model, names }: Telling, from: number, told: Detail[], given: readonly Detail[] | null): void {
  let last = 0;
  let length = 0;
  for (let at = 0; at < told.length; ) {
    const section = sectionOf(names, from + at);
    const end = Math.min(told.length, (names.starts[section + 1] as number) - from);
    const land = hash(section, 17 << 6);
    const plain = Array.from({ length: end - at }, (_, i) => at + i);
    const grouped = [...plain].sort((a, b) => (told[a]?.division ?? 0) - (told[b]?.division ?? 0) || a - b);
    const isGrouped = coder.code(2 ** 14, given !== null && stepsIn(given, grouped) < stepsIn(given, plain) ? 1 : 0) === 1;
    for (const i of isGrouped ? grouped : plain) {
      const detail = told[i] as Detail;
      const id = given?.[i]?.geonameId ?? null;
      const rank = LETTERS.indexOf(detail.class);
      model.within(hash(18 << 6, rank << 6), hash(land, rank << 6), hash(hash(19 << 6, detail.people), rank << 6));
      if (model.digit(1, id === null ? 1 : 0) === 1) continue;
      const contexts = [land, hash(land, (20 + length) << 6), hash(hash(land, detail.division << 6), 19 << 6)] as const;
      const distance = tellDistance(coder, model, contexts, 2, (id ?? 0) - last);
      length = 32 - Math.clz32(Math.abs(distance));
      last += distance;
      detail.geonameId = last;
    }
    at = end;
  }
}

/** What the distances between ids in an order cost, near enough. */
function stepsIn(details: readonly Detail[], order: readonly number[]): number {
  let last = 0;
  let sum = 0;
  for (const i of order) {
    const id = details[i]?.geonameId ?? null;
    if (id === null) continue;
    sum += 32 - Math.clz32(Math.abs(id - last));
    last = id;
  }
  return sum;
}

/** The last three letters of the key, as a number. */
function endingOf({ index, bounds }: Names, record: number): number {
  const end = bounds[record * 2 + 1] as number;
  let ending = 0;
  for (let at = Math.max(end - 3, bounds[record * 2] as number); at < end; at++) ending = hash(ending, (index.codes[at] as number) << 6);
  return ending;
}
