/** A place on its way into the index. */
import { placeKey } from "../fold.js";
import type { PlaceClass } from "../packed.js";
import { articleless } from "./names.js";

export interface Source {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly class: PlaceClass;
  readonly country: string | null;
  /** GeoNames code of its first-order division, "" for none. */
  readonly admin1: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameId: number | null;
  readonly population: number;
  readonly covers: readonly string[];
  /** Belongs to the small tier too. */
  readonly small: boolean;
}

/** Longer than a letter, and of letters that an English text has. */
const SPELT = /^[a-z0-9 ]{2,}$/;

/** All keys of a place, the one of its name first. */
export function keysOf(place: Source): string[] {
  const names = [place.name, ...place.aliases];
  const bare = names.flatMap((name) => articleless(name, place.country));
  return [...new Set([...names, ...bare].map(placeKey))].filter((key) => SPELT.test(key));
}
