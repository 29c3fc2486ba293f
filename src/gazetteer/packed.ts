/**
 * The packed form of the index: binary digits, coded by how likely each is, as text. Nothing is unpacked at import; the first look-up unpacks the
 * names, the first place found in a portion the rest of it.
 */
import type { PlaceEntry } from "../types.js";

/**
 * What `build.ts` writes and `createGazetteer` reads. Records go by country, in sections (itself, its divisions, the rest), and within
 * these by name, so that neighbours share letters.
 */
export interface GazetteerData {
  readonly tier: "large" | "small";
  /** Codes of the countries, two letters each; the first is "nowhere". */
  readonly countries: string;
  /** All names: see `tellNames`. */
  readonly names: string;
  /** All else, in portions: see `tellDetails`. */
  readonly details: readonly string[];
  /** Characters of printed names. */
  readonly alphabet: string;
  /** What a region takes in, one a line: its name, then countries and divisions ("UA", "UA/Donetsk"), parted by "|". */
  readonly covers: string;
}

/** Parts of a degree in which coordinates are told: a fortieth is not three kilometres. */
export const GRID = 40;

/** Kind and rank in one letter, most prominent first where population does not tell. */
export const CLASSES = {
  C: "country",
  K: "settlement", // capital
  T: "admin1", // bears the name that news uses for the whole land: Gaza Strip
  "1": "admin1",
  A: "settlement", // seat of a first-order division
  R: "region",
  W: "water",
  "2": "admin2",
  P: "settlement",
  S: "site",
} as const satisfies Record<string, PlaceEntry["kind"]>;
export type PlaceClass = keyof typeof CLASSES;

/** Steps between a population and ten times as many. */
const STEPS = 12;
const MOST = 89;

/** Population in steps of a fifth; the greatest countries are cut short. */
export function stepsOfPopulation(people: number): number {
  return Math.min(MOST, Math.round(STEPS * Math.log10(people + 1)));
}

export function populationOf(steps: number): number {
  const people = 10 ** (steps / STEPS) - 1;
  return people < 1 ? 0 : Math.round(Number(people.toPrecision(2)));
}

/** "puerto de la cruz" → "Puerto de la Cruz": what a record is called unless its line in `printed` says otherwise. */
export function titled(key: string): string {
  return key.replace(/(?:^| (?!(?:de|del|da|do|dos|das|of|and|di|la|las|los|y) ))[a-z]/g, (start) => start.toUpperCase());
}
