/** Gathers all records with their names, before they are packed. */
import { CONFLICT_COUNTRIES, COUNTRY_NAMES, COUNTRY_POINTS, ENGLISH_COUNTRIES } from "../countries.js";
import { DIVISION_NAMES } from "../divisions.js";
import { placeKey } from "../fold.js";
import type { PlaceClass } from "../packed.js";
import { PROMOTED_NAMES } from "../supplement/index.js";
import { withSupplement } from "./curated.js";
import { alternateNames, baseName, isRomanized, printedName } from "./names.js";
import { keysOf, type Source } from "./place.js";
import { type City, readCities, readCldrDivisions, readCountries, readDivisions } from "./sources.js";

export interface Collection {
  readonly places: readonly Source[];
}

export function collect(): Collection {
  const cities = readCities();
  const divisions = firstOrder(cities);
  const upper = [...countries(cities), ...divisions, ...settlements(cities).map((town) => namedAsDivision(town, divisions))];
  // A district of the name of its seat adds nothing: the word for its kind is read from the text.
  const named = new Set(upper.map((place) => `${place.country} ${placeKey(place.name)}`));
  const districts = secondOrder(cities).filter((place) => !named.has(`${place.country} ${placeKey(place.name)}`));
  const places = [...upper, ...districts];
  return { places: withSupplement(places, cities) };
}

function countries(cities: readonly City[]): Source[] {
  const people = sums(cities, (city) => city.country);
  const official = readCountries();
  const curated = new Map(lines(COUNTRY_NAMES).map((line) => [line.slice(0, 2), line.slice(3).split("|")]));
  return COUNTRY_POINTS.trim()
    .split(/[|\n]/)
    .map((text) => {
      const [code = "", lat, lon, id] = text.trim().split(" ");
      const names = [...(curated.get(code) ?? []), ...(official.get(code) ?? [])];
      const [name = code, ...aliases] = names;
      return {
        ...{ name, aliases, class: "C" as const, country: code, admin1: "", lat: Number(lat), lon: Number(lon), geonameId: Number(id) },
        ...{ population: people.get(code)?.people ?? 0, covers: [], small: true },
      };
    });
}

/** Divisions that news calls by name as it does countries. */
const LANDS = new Set(["PS.GZ", "PS.WE"]);
/** Parishes and communes of peaceful countries are no use. */
const SMALL_DIVISION = 50_000;
/** Of those, the small tier has the great ones only. */
const GREAT_DIVISION = 1_000_000;

function firstOrder(cities: readonly City[]): Source[] {
  const areas = sums(cities, (city) => `${city.country}.${city.admin1}`);
  const curated = new Map(
    lines(DIVISION_NAMES).map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1).split("|")]),
  );
  const cldr = readCldrDivisions();
  return readDivisions(1).flatMap(({ code, name: raw }) => {
    const country = code.slice(0, 2);
    const area = areas.get(code);
    if (!CONFLICT_COUNTRIES.has(country) && (area?.people ?? 0) < SMALL_DIVISION) return [];
    const given = curated.get(code) ?? [];
    const name = given[0] ?? baseName(printedName(raw, country));
    const own = [raw, baseName(raw), ...given];
    const keys = new Set(own.map(placeKey));
    // CLDR's spellings, where they are the same name but for the word for the kind of division.
    const others = (cldr.get(country) ?? []).filter((other) => keys.has(placeKey(baseName(other))));
    return [
      {
        ...{
          name,
          aliases: [...own, ...others, ...others.map(baseName)],
          class: LANDS.has(code) ? ("T" as const) : ("1" as const),
          country,
          admin1: code.slice(3),
        },
        ...{
          lat: area ? area.lat : null,
          lon: area ? area.lon : null,
          geonameId: null,
          population: area?.people ?? 0,
          covers: [],
          small: CONFLICT_COUNTRIES.has(country) || (area?.people ?? 0) >= GREAT_DIVISION,
        },
      },
    ];
  });
}

/** Second-order divisions of conflict-prone countries that have a place of some size in them. */
/** Their districts are municipalities, known by their seats. */
const MUNICIPAL = new Set("MX CO PE EC CY VE GT HN HR TZ KH NG".split(" "));

function secondOrder(cities: readonly City[]): Source[] {
  const areas = sums(cities, (city) => `${city.country}.${city.admin1}.${city.admin2}`);
  return readDivisions(2).flatMap(({ code, name: raw }) => {
    const country = code.slice(0, 2);
    const area = areas.get(code);
    const english = ENGLISH_COUNTRIES.has(country);
    if (!(CONFLICT_COUNTRIES.has(country) || english) || MUNICIPAL.has(country) || !area) return [];
    // "Scott County" is never just "Scott" there.
    const name = english ? raw : baseName(printedName(raw, country));
    return [
      {
        ...{ name, aliases: [raw], class: "2" as const, country, admin1: code.split(".")[1] ?? "" },
        ...{ lat: area.lat, lon: area.lon, geonameId: null, population: area.people, covers: [], small: false },
      },
    ];
  });
}

/** A town is printed as the division of the same name: "Ar Raqqah", seat of "Raqqa", as "Raqqa". */
function namedAsDivision(town: Source, divisions: readonly Source[]): Source {
  if (town.country === null || !isRomanized(town.country)) return town;
  const own = divisions.find((division) => division.country === town.country && division.admin1 === town.admin1);
  if (own === undefined || !keysOf(town).includes(placeKey(own.name))) return town;
  const shared = own.aliases.filter((alias) => baseName(alias) === alias && !/ (?:Oblast|Division|countryside)$/.test(alias));
  return { ...town, name: own.name, aliases: [town.name, ...town.aliases, ...shared] };
}

const SMALL_BAR = 100_000;
const LARGE_BAR = 15_000;
const CONFLICT_BAR = 5_000;
const SEATS = /^PPL(C|A|A2)$/;
/** Countries whose districts are of third order. */
const DEEP_SEATS = new Set(["SY", "YE", "LB", "LY", "UA", "SO", "SD"]);

function inLargeTier(city: City): boolean {
  // Quarters of cities: of peaceful ones only those that are cities themselves.
  if (city.feature === "PPLX" && city.population < SMALL_BAR && !CONFLICT_COUNTRIES.has(city.country)) return false;
  // The English-language press writes more of its own towns.
  if (ENGLISH_COUNTRIES.has(city.country) && city.feature === "PPLX" && city.population < LARGE_BAR) return false;
  const bar = CONFLICT_COUNTRIES.has(city.country) || ENGLISH_COUNTRIES.has(city.country) ? CONFLICT_BAR : LARGE_BAR;
  if (city.population >= bar || city.feature === "PPLC" || city.feature === "PPLA") return true;
  if (!CONFLICT_COUNTRIES.has(city.country)) return false;
  if (city.feature === "STLMT") return true;
  return SEATS.test(city.feature) || (DEEP_SEATS.has(city.country) && city.feature === "PPLA3");
}

function settlements(cities: readonly City[]): Source[] {
  const promoted = new Set(PROMOTED_NAMES.map((name) => `${name.slice(0, 2)} ${placeKey(name.slice(3))}`));
  const isPromoted = (city: City) =>
    [city.name, city.ascii, ...city.alternates].some((name) => promoted.has(`${city.country} ${placeKey(name)}`));
  return cities
    .filter((city) => inLargeTier(city) || (CONFLICT_COUNTRIES.has(city.country) && isPromoted(city)))
    .map((city) => {
      const name = printedName(city.name, city.country, city.ascii);
      const rank: PlaceClass = city.feature === "PPLC" ? "K" : city.feature === "PPLA" ? "A" : "P";
      return {
        ...{ name, aliases: alternateNames(city, name), class: rank, country: city.country, admin1: city.admin1 },
        ...{ lat: city.lat, lon: city.lon, geonameId: city.id, population: city.population, covers: [] },
        small: city.population >= SMALL_BAR || rank === "K",
      };
    });
}

interface Area {
  readonly lat: number;
  readonly lon: number;
  readonly people: number;
}

/** Middle and people of the settlements of each area. The middle is that of their extent: towns crowd, borders do not. */
function sums(cities: readonly City[], areaOf: (city: City) => string): ReadonlyMap<string, Area> {
  const groups = new Map<string, City[]>();
  for (const city of cities) {
    const group = groups.get(areaOf(city));
    if (group) group.push(city);
    else groups.set(areaOf(city), [city]);
  }
  return new Map(
    [...groups].map(([area, group]) => [
      area,
      {
        lat: middle(group.map(({ lat }) => lat)),
        lon: middle(group.map(({ lon }) => lon)),
        people: group.reduce((sum, city) => sum + (city.feature === "PPLX" ? 0 : city.population), 0),
      },
    ]),
  );
}

/** Halfway between the ends, far islands and slips of the source (one in a hundred at either end) left out. */
function middle(values: number[]): number {
  values.sort((a, b) => a - b);
  const slips = Math.floor(values.length / 100);
  return ((values[slips] ?? 0) + (values[values.length - 1 - slips] ?? 0)) / 2;
}

function lines(text: string): string[] {
  return text.trim().split("\n");
}
