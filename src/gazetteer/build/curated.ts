/** Brings the supplement in. */
import type { PlaceEntry } from "../../types.js";
import { placeKey } from "../fold.js";
import { distanceKm } from "../index.js";
import { CLASSES, type PlaceClass } from "../packed.js";
import type { SupplementEntry } from "../supplement/entry.js";
import { SUPPLEMENT } from "../supplement/index.js";
import { keysOf, type Source } from "./place.js";
import type { City } from "./sources.js";

/** Class letter of a kind, for records that are neither capital nor seat. */
const CLASS_OF: Readonly<Record<PlaceEntry["kind"], PlaceClass>> = {
  country: "C",
  admin1: "1",
  admin2: "2",
  settlement: "P",
  site: "S",
  region: "R",
  water: "W",
};

/** Adds the curated entries: to the record that has the place already, else as a record of their own. */
export function withSupplement(known: readonly Source[], cities: readonly City[]): Source[] {
  const codes = new Map(
    known.filter((place) => CLASSES[place.class] === "admin1").map((place) => [`${place.country}/${place.name}`, place.admin1]),
  );
  const places = [...known];
  const byKey = new Map<string, number[]>();
  places.forEach((place, i) => {
    for (const key of keysOf(place)) byKey.set(`${place.country} ${key}`, [...(byKey.get(`${place.country} ${key}`) ?? []), i]);
  });
  for (const entry of SUPPLEMENT) {
    for (const area of entry.covers)
      if (area.length > 2 && !codes.has(area)) throw new Error(`supplement: ${entry.name}: no division ${area}`);
    const same = [entry.name, ...entry.aliases]
      .flatMap((name) => byKey.get(`${entry.country} ${placeKey(name)}`) ?? [])
      .filter((i) => isSame(places[i], entry));
    const held = same[0] === undefined ? undefined : places[same[0]];
    if (held !== undefined && same[0] !== undefined) {
      const covers = [...held.covers, ...entry.covers];
      const name = CLASSES[held.class] === "admin1" || entry.former || held.population >= METROPOLIS ? held.name : entry.name;
      places[same[0]] = { ...held, name, aliases: [held.name, ...held.aliases, entry.name, ...entry.aliases], covers };
      continue;
    }
    const admin1 = entry.admin1 === null ? nearestDivision(entry, cities) : codes.get(`${entry.country}/${entry.admin1}`);
    if (admin1 === undefined) throw new Error(`supplement: ${entry.name}: no division ${entry.country}/${entry.admin1}`);
    const small = entry.kind !== "settlement" && entry.kind !== "admin2";
    places.push({ ...entry, class: CLASS_OF[entry.kind], admin1, geonameId: null, population: 0, small });
  }
  return places;
}

/** A city of this size has one English name, and the source knows it. */
const METROPOLIS = 1_000_000;
/** Kilometres within which a name means the same town. */
const NEAR_TOWN = 60;

function isSame(place: Source | undefined, entry: SupplementEntry): boolean {
  if (place === undefined || place.country !== entry.country) return false;
  const kind = CLASSES[place.class];
  if (kind === "settlement") return entry.kind === "settlement" && (distanceKm(place, entry) ?? 0) < NEAR_TOWN;
  return kind === "admin1" || kind === "admin2" ? entry.kind === "region" || entry.kind === "admin2" : false;
}

const NEAR = 100;

/** The division of the nearest settlement, for entries that are a point. */
function nearestDivision(entry: SupplementEntry, cities: readonly City[]): string {
  if (entry.kind === "region" || entry.kind === "water" || entry.country === null || entry.lat === null) return "";
  let best: { km: number; admin1: string } = { km: NEAR, admin1: "" };
  for (const city of cities) {
    if (city.country !== entry.country || Math.abs(city.lat - entry.lat) > 1) continue;
    const km = distanceKm(city, entry) ?? NEAR;
    if (km < best.km) best = { km, admin1: city.admin1 };
  }
  return best.admin1;
}
