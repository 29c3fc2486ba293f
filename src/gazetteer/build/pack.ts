/** Packs the records of a tier into the strings of `GazetteerData`. */
import { placeKey } from "../fold.js";
import { type GazetteerData, GRID, type PlaceClass, packPopulation } from "../packed.js";
import { packKeys, packPrinted, packVariants } from "../packed-names.js";
import { ID, LAT, packNumbers } from "../packed-numbers.js";
import type { Collection } from "./collect.js";
import { keysOf, type Source } from "./place.js";

const RANK: Readonly<Record<PlaceClass, number>> = { C: 0, K: 1, T: 2, "1": 2, A: 3, R: 4, W: 5, P: 6, "2": 7, S: 8 };

interface Rec {
  readonly place: Source;
  readonly key: string;
  readonly area: string;
}

export function pack(source: Collection, tier: "large" | "small"): GazetteerData {
  const places = source.places.filter((place) => (tier === "large" || place.small) && placeKey(place.name).length > 1);
  const areas = areaCodes(places);
  const groups = new Map<string, Rec[]>(areas.map((area) => [area, []]));
  for (const place of places) groups.get(areaOf(place))?.push({ place, key: placeKey(place.name), area: areaOf(place) });
  for (const group of groups.values()) group.sort(compareRecords);
  const records = [...groups.values()].flat();
  const starts = [0];
  for (const group of groups.values()) starts.push((starts.at(-1) ?? 0) + group.length);
  const shape = {
    countries: areas.map((code) => code.slice(0, 2) || "  ").join(""),
    classes: records.map(({ place }) => place.class).join(""),
    starts,
  };
  const onGrid = (degrees: number | null): number | null => (degrees === null ? null : Math.round(degrees * GRID));
  return {
    tier,
    countries: shape.countries,
    keys: [...groups.values()].map((group) => packKeys(group.map(({ key }) => key))).join("\n"),
    variants: records
      .map(({ place, key }) =>
        packVariants(
          key,
          keysOf(place).filter((other) => other !== key),
        ),
      )
      .join("\n"),
    printed: records.map(({ place, key }) => packPrinted(place.name, key)).join("\n"),
    classes: shape.classes,
    people: records.map(({ place }) => packPopulation(place.population)).join(""),
    ...packNumbers(shape, (record, column) => {
      const place = records[record]?.place;
      if (place === undefined) return null;
      return column === ID ? place.geonameId : onGrid(column === LAT ? place.lat : place.lon);
    }),
    covers: records.flatMap(({ place }) => (place.covers.length > 0 ? [[place.name, ...place.covers].join("|")] : [])).join("\n"),
  };
}

function areaOf(place: Source): string {
  return place.country === null ? "" : place.admin1 === "" ? place.country : `${place.country}.${place.admin1}`;
}

/** Countries come before their divisions, "nowhere" before all. Towns of a code that no division bears count to their country. */
function areaCodes(places: readonly Source[]): string[] {
  return [...new Set(["", ...places.map(areaOf), ...places.flatMap((place) => place.country ?? [])])].sort(compare);
}

function compareRecords(a: Rec, b: Rec): number {
  return (
    compare(a.key, b.key) ||
    RANK[a.place.class] - RANK[b.place.class] ||
    b.place.population - a.place.population ||
    compare(identity(a), identity(b))
  );
}

function identity({ place }: Rec): string {
  return `${place.geonameId ?? ""} ${place.lat},${place.lon} ${place.name}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
