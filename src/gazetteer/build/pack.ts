/** Packs the records of a tier into the strings of `GazetteerData`. */
import { placeKey } from "../fold.js";
import { ALTERNATE, encodeColumns, type GazetteerData, GRID, type PlaceClass, packPopulation, titled, UNKNOWN, zigzag } from "../packed.js";
import type { Collection } from "./collect.js";
import { keysOf, type Source } from "./place.js";

const RANK: Readonly<Record<PlaceClass, number>> = { C: 0, K: 1, T: 2, "1": 2, A: 3, R: 4, W: 5, P: 6, "2": 7, S: 8 };

interface Rec {
  readonly place: Source;
  readonly key: string;
  readonly area: number;
  /** Number among the records of its area. */
  readonly rank: number;
}

interface Line {
  readonly key: string;
  readonly record: Rec;
  readonly alternate: boolean;
}

export function pack(source: Collection, tier: "large" | "small"): GazetteerData {
  const places = source.places.filter((place) => (tier === "large" || place.small) && placeKey(place.name).length > 1);
  const areas = areaCodes(places);
  const records = ranked(places, areas);
  const lines = records.flatMap(linesOf).sort(compareLines);
  const alternates = lines.filter((line) => line.alternate);
  return {
    tier,
    keys: lines.map(({ key }) => key).join("\n"),
    lines: lines.map((line) => (line.alternate ? ALTERNATE : line.record.place.class)).join(""),
    areas: encodeColumns(
      lines.map(({ record }) => record.area),
      2,
    ),
    refs: encodeColumns(distances(lines), 2),
    countries: areas.map((code) => code.slice(0, 2) || "  ").join(""),
    names: records.map(({ place, key }) => (place.name === titled(key) ? "" : place.name)).join("\n"),
    facts: facts(records),
    covers: records.flatMap(({ place }) => (place.covers.length > 0 ? [[place.name, ...place.covers].join("|")] : [])).join("\n"),
  };

  function distances(all: readonly Line[]): number[] {
    const seen = new Map<number, number>();
    const found: number[] = [];
    for (const { record, alternate } of all) {
      const passed = seen.get(record.area) ?? 0;
      if (alternate) found.push(zigzag(record.rank - passed));
      else seen.set(record.area, passed + 1);
    }
    if (found.length !== alternates.length) throw new Error("alternates went missing");
    return found;
  }
}

function areaOf(place: Source): string {
  return place.country === null ? "" : place.admin1 === "" ? place.country : `${place.country}.${place.admin1}`;
}

/** Countries come before their divisions, "nowhere" before all. Towns of a code that no division bears count to their country. */
function areaCodes(places: readonly Source[]): string[] {
  return [...new Set(["", ...places.map(areaOf), ...places.flatMap((place) => place.country ?? [])])].sort(compare);
}

/** Records in the order of the data: by area, then as `compareLines` sorts their names. */
function ranked(places: readonly Source[], areas: readonly string[]): Rec[] {
  const numbers = new Map(areas.map((code, i) => [code, i]));
  const sorted = places
    .map((place) => ({ place, key: placeKey(place.name), area: numbers.get(areaOf(place)) ?? 0, rank: 0 }))
    .sort((a, b) => a.area - b.area || compareRecords(a, b));
  let first = 0;
  return sorted.map((record, i) => {
    if (record.area !== sorted[first]?.area) first = i;
    return { ...record, rank: i - first };
  });
}

function linesOf(record: Rec): Line[] {
  const others = keysOf(record.place).filter((key) => key !== record.key);
  return [{ key: record.key, record, alternate: false }, ...others.map((key) => ({ key, record, alternate: true }))];
}

function compareLines(a: Line, b: Line): number {
  return compare(a.key, b.key) || Number(a.alternate) - Number(b.alternate) || compareRecords(a.record, b.record);
}

function compareRecords(a: Rec, b: Rec): number {
  return (
    compare(a.key, b.key) ||
    RANK[a.place.class] - RANK[b.place.class] ||
    b.place.population - a.place.population ||
    compare(identity(a), identity(b))
  );
}

function identity({ place, area }: Rec): string {
  return `${area} ${place.geonameId ?? ""} ${place.admin1} ${place.lat},${place.lon} ${place.name}`;
}

/** Each number as its distance from that of the area's first record. */
function facts(records: readonly Rec[]): string {
  const column = (value: (place: Source) => number | null, unknown: number): number[] => {
    let first: number | null = null;
    return records.map(({ place, rank }) => {
      const own = value(place);
      if (rank === 0) first = own;
      return own === null ? unknown : zigzag(own - (rank === 0 ? 0 : (first ?? 0)));
    });
  };
  return (
    encodeColumns(
      column(({ lat }) => (lat === null ? null : Math.round(lat * GRID)), UNKNOWN),
      3,
    ) +
    encodeColumns(
      column(({ lon }) => (lon === null ? null : Math.round(lon * GRID)), UNKNOWN),
      3,
    ) +
    encodeColumns(
      column(({ geonameId }) => geonameId ?? 0, 0),
      4,
    ) +
    encodeColumns(
      records.map(({ place }) => packPopulation(place.population)),
      2,
    )
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
