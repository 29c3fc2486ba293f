/** The two kinds of name table: the packed index, and the caller's additions. */

import { remembered } from "../memo.js";
import type { PlaceEntry } from "../types.js";
import { placeKey } from "./fold.js";
import type { PlaceInput } from "./index.js";
import { CLASSES, type GazetteerData, GRID, isHead, type PlaceClass, toClass, unpackPopulation } from "./packed.js";
import { type Names, unpackNames, unpackPrinted } from "./packed-names.js";
import { type Column, ID, LAT, LON, NONE, unpackNumbers } from "./packed-numbers.js";

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

export class PackedTable implements NameTable {
  private readonly places = new Map<number, PlaceEntry>();
  private names: Names | null = null;
  private numbers: Int32Array | null = null;
  private printed: readonly string[] | null = null;

  constructor(private readonly data: GazetteerData) {}

  /** The same names come again and again: what was found is kept. */
  readonly find = remembered((key: string): readonly RankedPlace[] =>
    this.open()
      .index.find(key)
      .map((record) => this.ranked(record)),
  );

  probe(key: string): Probe {
    return this.open().index.probe(key);
  }

  country(code: string): PlaceEntry | null {
    for (let area = 1; area * 2 < this.data.countries.length; area++) {
      if (this.countryOf(area) !== code) continue;
      const record = this.headOf(area);
      return record === null || this.classOf(record) !== "C" ? null : this.place(record);
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
    const area = this.open().areaOfRecord[record] ?? 0;
    const head = this.headOf(area);
    const lat = this.number(LAT, record);
    const lon = this.number(LON, record);
    const place: PlaceEntry = {
      name: this.name(record),
      kind: CLASSES[this.classOf(record)],
      country: this.countryOf(area),
      admin1: head === null || this.classOf(head) === "C" ? null : this.name(head),
      lat: lat === null ? null : lat / GRID,
      lon: lon === null ? null : lon / GRID,
      geonameId: this.number(ID, record),
      population: unpackPopulation(this.data.people.charCodeAt(record)),
    };
    this.places.set(record, place);
    return place;
  }

  private name(record: number): string {
    this.printed ??= this.data.printed.split("\n");
    const { index, keys } = this.open();
    return unpackPrinted(this.printed[record] ?? "", index.text(keys[record * 2] ?? 0, keys[record * 2 + 1] ?? 0));
  }

  private classOf(record: number): PlaceClass {
    return toClass(this.data.classes.charAt(record));
  }

  private countryOf(area: number): string | null {
    return area === 0 ? null : this.data.countries.slice(area * 2, area * 2 + 2);
  }

  /** The record of the country or division that the area is. */
  private headOf(area: number): number | null {
    const { starts } = this.open();
    for (let record = starts[area] ?? 0; record < (starts[area + 1] ?? 0); record++) {
      if (isHead(this.data.classes.charAt(record))) return record;
    }
    return null;
  }

  private number(column: Column, record: number): number | null {
    const { countries, classes, sizes, digits } = this.data;
    this.numbers ??= unpackNumbers({ countries, classes, starts: this.open().starts }, sizes, digits);
    const value = this.numbers[column * classes.length + record] ?? NONE;
    return value === NONE ? null : value;
  }

  private open(): Names {
    this.names ??= unpackNames(this.data.keys, this.data.variants, this.data.classes.length);
    return this.names;
  }
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
