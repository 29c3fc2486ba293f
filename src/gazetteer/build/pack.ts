/** Packs the records of a tier into the strings of `GazetteerData`. */
import { Writer } from "../../coding/writer.js";
import { placeKey } from "../fold.js";
import { CLASSES, type GazetteerData, GRID, type PlaceClass, stepsOfPopulation, titled } from "../packed.js";
import { type Detail, PORTION, tellDetails } from "../packed-details.js";
import { COUNTRY, DIVISIONS, REST, SECTIONS, tellNames } from "../packed-names.js";
import type { Collection } from "./collect.js";
import { keysOf, type Source } from "./place.js";

const RANK: Readonly<Record<PlaceClass, number>> = { C: 0, K: 1, T: 2, "1": 2, A: 3, R: 4, W: 5, P: 6, "2": 7, S: 8 };

interface Rec {
  readonly place: Source;
  readonly key: string;
  /** Number of its country, nowhere being 0, and section. */
  readonly section: number;
}

export function pack(source: Collection, tier: "large" | "small"): GazetteerData {
  const places = source.places.filter((place) => (tier === "large" || place.small) && placeKey(place.name).length > 1);
  const countries = [...new Set(["", ...places.flatMap(({ country }) => country ?? [])])].sort(compare);
  const records = places
    .map((place) => ({ place, key: placeKey(place.name), section: countries.indexOf(place.country ?? "") * SECTIONS + sectionOf(place) }))
    .sort((a, b) => a.section - b.section || compareRecords(a, b));
  const sections = countries
    .flatMap((_, i) => [COUNTRY, DIVISIONS, REST].map((of) => i * SECTIONS + of))
    .map((section) => records.filter((record) => record.section === section).length);
  const out = new Writer();
  const names = tellNames(out, countries.length, {
    sections,
    keys: records.map(({ place, key }) => [...new Set([key, ...keysOf(place)])]),
  });
  const details = detailsOf(records);
  const alphabet = [...new Set(details.map(({ printed }) => printed).join(""))].sort(compare).join("");
  const portions = Array.from({ length: Math.ceil(records.length / PORTION) }, (_, portion) => {
    const text = new Writer();
    tellDetails(text, names, portion, alphabet, details.slice(portion * PORTION, (portion + 1) * PORTION));
    return text.text();
  });
  return {
    tier,
    countries: countries.map((code) => code || "  ").join(""),
    names: out.text(),
    details: portions,
    alphabet,
    covers: records.flatMap(({ place }) => (place.covers.length > 0 ? [[place.name, ...place.covers].join("|")] : [])).join("\n"),
  };
}

/** Divisions are known by their codes, towns of a code that no division bears are in none. */
function detailsOf(records: readonly Rec[]): Detail[] {
  const divisions = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { place } of records) {
    if (place.country === null || CLASSES[place.class] !== "admin1") continue;
    const number = (counts.get(place.country) ?? 0) + 1;
    counts.set(place.country, number);
    divisions.set(`${place.country}.${place.admin1}`, number);
  }
  const onGrid = (degrees: number): number => Math.round(degrees * GRID);
  return records.map(({ place, key }) => ({
    class: place.class,
    division: divisions.get(`${place.country}.${place.admin1}`) ?? 0,
    people: stepsOfPopulation(place.population),
    lat: place.lat === null || place.lon === null ? null : onGrid(place.lat),
    lon: place.lat === null || place.lon === null ? null : onGrid(place.lon),
    geonameId: place.geonameId,
    printed: place.name === titled(key) ? "" : place.name,
  }));
}

function sectionOf({ country, class: rank }: Source): number {
  return country === null ? REST : rank === "C" ? COUNTRY : CLASSES[rank] === "admin1" ? DIVISIONS : REST;
}

function compareRecords(a: Rec, b: Rec): number {
  return (
    compare(a.key, b.key) ||
    compare(a.place.admin1, b.place.admin1) ||
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
