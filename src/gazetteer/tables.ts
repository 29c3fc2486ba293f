/** The two kinds of name table: the packed index, and the caller's additions. */
import type { PlaceEntry } from "../types.js";
import { placeKey } from "./fold.js";
import type { PlaceInput } from "./index.js";
import { CLASSES, decode, type Facts, type GazetteerData, Lines, REF_WIDTH, titled, unpackMeta } from "./packed.js";

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
  private readonly keys: Lines;
  private readonly names: Lines;
  private readonly altKeys: Lines;
  private readonly divisions: Lines;
  private readonly places = new Map<number, PlaceEntry>();
  private countries: Map<string, number> | null = null;
  private covers: Map<number, readonly string[]> | null = null;
  private readonly numbers = new WeakMap<PlaceEntry, number>();

  constructor(private readonly data: GazetteerData) {
    this.keys = new Lines(data.keys);
    this.names = new Lines(data.names);
    this.altKeys = new Lines(data.altKeys);
    this.divisions = new Lines(data.divisions);
  }

  find(key: string): RankedPlace[] {
    const records: number[] = [];
    for (let i = this.keys.lowerBound(key); i < this.keys.length && this.keys.at(i) === key; i++) records.push(i);
    for (let i = this.altKeys.lowerBound(key); i < this.altKeys.length && this.altKeys.at(i) === key; i++) {
      records.push(decode(this.data.altRefs, i * REF_WIDTH, REF_WIDTH));
    }
    return records.map((record) => ({ place: this.place(record), weight: weigh(unpackMeta(this.data.meta, record)) }));
  }

  probe(key: string): Probe {
    const primary = probeLines(this.keys, key);
    if (primary.exact && primary.longer) return primary;
    const alternate = probeLines(this.altKeys, key);
    return { exact: primary.exact || alternate.exact, longer: primary.longer || alternate.longer };
  }

  country(code: string): PlaceEntry | null {
    this.countries ??= this.readCountries();
    const record = this.countries.get(code);
    return record === undefined ? null : this.place(record);
  }

  contains(container: PlaceEntry, place: PlaceEntry): boolean {
    if (container === place) return false;
    const record = this.numbers.get(container);
    const areas = record === undefined ? undefined : this.areasOf(record);
    if (areas?.some((area) => area === place.country || area === `${place.country}/${divisionName(place)}`)) return true;
    if (place.country === null || container.country !== place.country) return false;
    if (container.kind === "country") return place.kind !== "country";
    return container.kind === "admin1" && place.kind !== "country" && place.kind !== "admin1" && place.admin1 === container.name;
  }

  private place(record: number): PlaceEntry {
    const known = this.places.get(record);
    if (known) return known;
    const facts = unpackMeta(this.data.meta, record);
    const line = this.divisions.at(facts.division);
    const division = line.length > 2 ? decode(line, 2, REF_WIDTH) : null;
    const place: PlaceEntry = {
      name: this.name(record),
      kind: CLASSES[facts.class],
      country: line === "" ? null : line.slice(0, 2),
      admin1: division === null ? null : this.name(division),
      lat: facts.lat,
      lon: facts.lon,
      geonameId: facts.geonameId,
      population: facts.population,
    };
    this.places.set(record, place);
    this.numbers.set(place, record);
    return place;
  }

  private name(record: number): string {
    return this.names.at(record) || titled(this.keys.at(record));
  }

  private areasOf(record: number): readonly string[] | undefined {
    this.covers ??= new Map(
      this.data.covers.split("\n").map((line) => [Number.parseInt(line, 10), line.slice(line.indexOf(" ") + 1).split("|")]),
    );
    return this.covers.get(record);
  }

  private readCountries(): Map<string, number> {
    const found = new Map<string, number>();
    const count = this.keys.length;
    for (let record = 0; record < count; record++) {
      const facts = unpackMeta(this.data.meta, record);
      if (facts.class === "C") found.set(this.divisions.at(facts.division).slice(0, 2), record);
    }
    return found;
  }
}

function divisionName(place: PlaceEntry): string | null {
  return place.kind === "admin1" ? place.name : place.admin1;
}

function probeLines(lines: Lines, key: string): Probe {
  let at = lines.lowerBound(key);
  const exact = at < lines.length && lines.at(at) === key;
  if (exact) at = lines.lowerBound(`${key} `, at);
  return { exact, longer: at < lines.length && lines.at(at).startsWith(`${key} `) };
}

const CLASS_WEIGHT: Readonly<Record<Facts["class"], number>> = { C: 2000, K: 200, "1": 2, A: 5, R: 60, W: 30, P: 1, "2": 0.5, S: 8 };

/** Country before capital before large city; what is curated is in the news. */
function weigh(facts: Facts): number {
  return CLASS_WEIGHT[facts.class] * (1 + facts.population / 20_000);
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
