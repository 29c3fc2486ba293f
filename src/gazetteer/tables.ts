/** The two kinds of name table: the packed index, and the caller's additions. */

import { Reader } from "../coding/reader.js";
import type { PlaceEntry } from "../types.js";
import { placeKey } from "./fold.js";
import type { PlaceInput } from "./index.js";
import { CLASSES, type GazetteerData, GRID, type PlaceClass, populationOf, titled } from "./packed.js";
import { type Detail, PORTION, sectionOf, tellDetails } from "./packed-details.js";
import { COUNTRY, DIVISIONS, type Names, SECTIONS, tellNames } from "./packed-names.js";

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
  private readonly portions: (readonly Detail[] | undefined)[] = [];
  private names: Names | null = null;

  constructor(private readonly data: GazetteerData) {}

  find(key: string): readonly RankedPlace[] {
    return this.open()
      .index.find(key)
      .map((record) => this.ranked(record));
  }

  probe(key: string): Probe {
    return this.open().index.probe(key);
  }

  country(code: string): PlaceEntry | null {
    const { starts } = this.open();
    for (let country = 1; country * 2 < this.data.countries.length; country++) {
      if (this.codeOf(country) !== code) continue;
      const record = starts[country * SECTIONS + COUNTRY] ?? 0;
      return record < (starts[country * SECTIONS + DIVISIONS] ?? 0) ? this.place(record) : null;
    }
    return null;
  }

  /** Countries and divisions that a region of this name takes in. */
  covers(name: string): readonly string[] {
    const at = `\n${this.data.covers}`.indexOf(`\n${name}|`);
    return at < 0 ? [] : this.data.covers.slice(at, `${this.data.covers}\n`.indexOf("\n", at)).split("|").slice(1);
  }

  private ranked(record: number): RankedPlace {
    return { place: this.place(record), weight: weigh(this.detail(record).class, this.place(record).population) };
  }

  private place(record: number): PlaceEntry {
    const known = this.places.get(record);
    if (known) return known;
    const { starts } = this.open();
    const country = Math.floor(sectionOf(this.open(), record) / SECTIONS);
    const { class: rank, division, people, lat, lon, geonameId } = this.detail(record);
    const place: PlaceEntry = {
      name: this.name(record),
      kind: CLASSES[rank],
      country: this.codeOf(country),
      admin1: division === 0 ? null : this.name((starts[country * SECTIONS + DIVISIONS] ?? 0) + division - 1),
      lat: lat === null ? null : lat / GRID,
      lon: lon === null ? null : lon / GRID,
      geonameId,
      population: populationOf(people),
    };
    this.places.set(record, place);
    return place;
  }

  private name(record: number): string {
    const { index, bounds } = this.open();
    const { printed } = this.detail(record);
    return printed === "" ? titled(index.text(bounds[record * 2] ?? 0, bounds[record * 2 + 1] ?? 0)) : printed;
  }

  private codeOf(country: number): string | null {
    return country === 0 ? null : this.data.countries.slice(country * 2, country * 2 + 2);
  }

  private detail(record: number): Detail {
    const portion = Math.floor(record / PORTION);
    this.portions[portion] ??= tellDetails(new Reader(this.data.details[portion] ?? ""), this.open(), portion, this.data.alphabet, null);
    const detail = this.portions[portion]?.[record % PORTION];
    if (detail === undefined) throw new RangeError(`no record ${record}`);
    return detail;
  }

  private open(): Names {
    this.names ??= tellNames(new Reader(this.data.names), this.data.countries.length / 2, null);
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
