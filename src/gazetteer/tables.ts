/** The two kinds of name table: the packed index, and the caller's additions. */

import { remembered } from "../memo.js";
import type { PlaceEntry } from "../types.js";
import { placeKey } from "./fold.js";
import type { PlaceInput } from "./index.js";
import {
  ALTERNATE,
  CLASSES,
  COLUMN_AT,
  COLUMNS,
  decodeColumns,
  type GazetteerData,
  GRID,
  Lines,
  type PlaceClass,
  titled,
  toClass,
  UNKNOWN,
  unpackPopulation,
  unzigzag,
} from "./packed.js";

export interface RankedPlace {
  readonly place: PlaceEntry;
  /** Prominence, above 0: how likely the bare name means this sense. */
  readonly weight: number;
}

export interface Probe {
  /** Whether the key is a name. */
  readonly exact: boolean;
  /** Whether names go on from it with a further word. */
  readonly longer: boolean;
}

export interface NameTable {
  find(key: string): readonly RankedPlace[];
  probe(key: string): Probe;
}

/** What the first look-up works out from the lines: where each area's records start, and which line names which record. */
interface Numbering {
  readonly recordOfLine: Uint32Array;
  readonly lineOfRecord: Uint32Array;
  readonly areaOfRecord: Uint16Array;
  /** First record of each area, and the number of records as a last one. */
  readonly starts: Uint32Array;
}

export class PackedTable implements NameTable {
  private readonly keys: Lines;
  private readonly names: Lines;
  private readonly places = new Map<number, PlaceEntry>();
  private numbering: Numbering | null = null;

  constructor(private readonly data: GazetteerData) {
    this.keys = new Lines(data.keys);
    this.names = new Lines(data.names);
  }

  /** The same names come again and again: what the binary search found is kept. */
  readonly find = remembered((key: string): readonly RankedPlace[] => {
    const found = new Set<number>();
    for (let line = this.keys.lowerBound(key); line < this.keys.length && this.keys.at(line) === key; line++) {
      found.add(this.numbers().recordOfLine[line] ?? 0);
    }
    return [...found].map((record) => this.ranked(record));
  });

  readonly probe = remembered((key: string): Probe => {
    let line = this.keys.lowerBound(key);
    const exact = line < this.keys.length && this.keys.at(line) === key;
    if (exact) line = this.keys.lowerBound(`${key} `, line);
    return { exact, longer: line < this.keys.length && this.keys.at(line).startsWith(`${key} `) };
  });

  country(code: string): PlaceEntry | null {
    const { starts } = this.numbers();
    for (let area = 1; area < starts.length - 1; area++) {
      if (this.countryOf(area) !== code) continue;
      const record = this.firstOfKind(area, "country");
      return record === null ? null : this.place(record);
    }
    return null;
  }

  /** Countries and divisions that a region of this name takes in. */
  covers(name: string): readonly string[] {
    const at = `\n${this.data.covers}`.indexOf(`\n${name}|`);
    return at < 0 ? [] : this.data.covers.slice(at, `${this.data.covers}\n`.indexOf("\n", at)).split("|").slice(1);
  }

  private ranked(record: number): RankedPlace {
    return { place: this.place(record), weight: weigh(this.classOf(record), this.place(record).population) };
  }

  private place(record: number): PlaceEntry {
    const known = this.places.get(record);
    if (known) return known;
    const area = this.numbers().areaOfRecord[record] ?? 0;
    const division = this.firstOfKind(area, "admin1");
    const lat = this.fact("lat", record);
    const lon = this.fact("lon", record);
    const place: PlaceEntry = {
      name: this.name(record),
      kind: CLASSES[this.classOf(record)],
      country: this.countryOf(area),
      admin1: division === null ? null : this.name(division),
      lat: lat === null ? null : lat / GRID,
      lon: lon === null ? null : lon / GRID,
      geonameId: this.fact("id", record) || null,
      population: unpackPopulation(this.digits("population", record)),
    };
    this.places.set(record, place);
    return place;
  }

  private name(record: number): string {
    return this.names.at(record) || titled(this.keys.at(this.numbers().lineOfRecord[record] ?? 0));
  }

  private classOf(record: number): PlaceClass {
    return toClass(this.data.lines.charAt(this.numbers().lineOfRecord[record] ?? 0));
  }

  private countryOf(area: number): string | null {
    return area === 0 ? null : this.data.countries.slice(area * 2, area * 2 + 2);
  }

  private firstOfKind(area: number, wanted: PlaceEntry["kind"]): number | null {
    const { starts } = this.numbers();
    for (let record = starts[area] ?? 0; record < (starts[area + 1] ?? 0); record++) {
      if (CLASSES[this.classOf(record)] === wanted) return record;
    }
    return null;
  }

  private digits(column: keyof typeof COLUMNS, record: number): number {
    return decodeColumns(this.data.facts, this.numbers().lineOfRecord.length, COLUMN_AT[column], COLUMNS[column], record);
  }

  /** Numbers are told as the distance from those of the first record of the area. */
  private fact(column: "lat" | "lon" | "id", record: number): number | null {
    const own = this.digits(column, record);
    if (column !== "id" && own === UNKNOWN) return null;
    const { areaOfRecord, starts } = this.numbers();
    const first = starts[areaOfRecord[record] ?? 0] ?? 0;
    return unzigzag(own) + (record === first ? 0 : (this.fact(column, first) ?? 0));
  }

  private numbers(): Numbering {
    this.numbering ??= numberLines(this.data);
    return this.numbering;
  }
}

function numberLines(data: GazetteerData): Numbering {
  const count = data.lines.length;
  const areas = new Uint16Array(count);
  const starts = new Uint32Array(data.countries.length / 2 + 1);
  let records = 0;
  for (let line = 0; line < count; line++) {
    const area = decodeColumns(data.areas, count, 0, 2, line);
    areas[line] = area;
    if (data.lines.charAt(line) === ALTERNATE) continue;
    starts[area + 1] = (starts[area + 1] ?? 0) + 1;
    records++;
  }
  for (let area = 1; area < starts.length; area++) starts[area] = (starts[area] ?? 0) + (starts[area - 1] ?? 0);

  const recordOfLine = new Uint32Array(count);
  const lineOfRecord = new Uint32Array(records);
  const areaOfRecord = new Uint16Array(records);
  const next = starts.slice();
  const alternates = count - records;
  for (let line = 0, alternate = 0; line < count; line++) {
    const area = areas[line] ?? 0;
    const at = next[area] ?? 0;
    if (data.lines.charAt(line) === ALTERNATE) {
      recordOfLine[line] = at + unzigzag(decodeColumns(data.refs, alternates, 0, 2, alternate++));
      continue;
    }
    recordOfLine[line] = at;
    lineOfRecord[at] = line;
    areaOfRecord[at] = area;
    next[area] = at + 1;
  }
  return { recordOfLine, lineOfRecord, areaOfRecord, starts };
}

const CLASS_WEIGHT: Readonly<Record<PlaceClass, number>> = { C: 2000, K: 200, T: 60, "1": 0.5, A: 5, R: 60, W: 30, P: 1, "2": 0.5, S: 8 };

/** Country before capital before large city; what is curated is in the news. */
function weigh(kind: PlaceClass, population: number): number {
  return CLASS_WEIGHT[kind] * (1 + population / 20_000);
}

/** The caller's places, kept as a sorted list of keys. */
export class OwnTable implements NameTable {
  private readonly rows: readonly { readonly key: string; readonly place: PlaceEntry }[];

  constructor(additions: readonly PlaceInput[]) {
    const rows = additions.flatMap((input) => {
      const place = entryOf(input);
      return [...new Set([input.name, ...(input.aliases ?? [])].map(placeKey))].map((key) => ({ key, place }));
    });
    this.rows = rows.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  }

  find(key: string): RankedPlace[] {
    // The caller knows better than the index.
    return this.rows.filter((row) => row.key === key).map(({ place }) => ({ place, weight: 1e6 }));
  }

  probe(key: string): Probe {
    return { exact: this.rows.some((row) => row.key === key), longer: this.rows.some((row) => row.key.startsWith(`${key} `)) };
  }
}

function entryOf(input: PlaceInput): PlaceEntry {
  return {
    name: input.name,
    kind: input.kind ?? "settlement",
    country: input.country ?? null,
    admin1: input.admin1 ?? null,
    lat: input.lat ?? null,
    lon: input.lon ?? null,
    geonameId: input.geonameId ?? null,
    population: input.population ?? 0,
  };
}
