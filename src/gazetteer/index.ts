/** Looks places up by name: in the packed index of a tier, and among the caller's own. Public as `conflict-events/gazetteer`. */
import { remembered } from "../memo.js";
import type { PlaceEntry } from "../types.js";
import { isClitic, phraseKey, placeKey } from "./fold.js";
import type { GazetteerData } from "./packed.js";
import { type NameTable, OwnTable, PackedTable, type Probe, type RankedPlace } from "./tables.js";

export { placeKey } from "./fold.js";
export type { GazetteerData } from "./packed.js";

/** A place that the caller adds. */
export interface PlaceInput {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly kind?: PlaceEntry["kind"] | undefined;
  readonly country?: string | null | undefined;
  readonly admin1?: string | null | undefined;
  readonly lat?: number | null | undefined;
  readonly lon?: number | null | undefined;
  readonly geonameId?: number | null | undefined;
  readonly population?: number | undefined;
}

export interface Candidate {
  readonly place: PlaceEntry;
  /** 0..1; the scores of all candidates of a name add up to 1. */
  readonly score: number;
}

export interface Match {
  /** Number of words that the name takes. */
  readonly length: number;
  readonly entries: readonly PlaceEntry[];
}

export interface Gazetteer {
  /** All senses of a name, most prominent first. */
  lookup(name: string): readonly PlaceEntry[];
  /** The longest name that begins at a word; words as written or folded. `mayEnd` can refuse a name by the position of its last word. */
  longest(words: readonly string[], from: number, mayEnd?: (last: number) => boolean): Match | null;
  /** The senses of a name with their weights, given a country that the text is about. */
  candidates(name: string, options?: { readonly country?: string | undefined }): readonly Candidate[];
  countryByCode(code: string): PlaceEntry | null;
  countryName(code: string): string | null;
  /** Whether `place` lies in `container`, as far as codes and curated areas tell. */
  contains(container: PlaceEntry, place: PlaceEntry): boolean;
}

/** How much likelier a sense is in the country that the text is about. */
const HOME = 1000;

const NAMED = /[\p{L}\p{N}]/u;

interface Opening extends Probe {
  readonly key: string;
  readonly articled: boolean;
}

/** No name of the index has more words. */
const MOST_WORDS = 8;

/**
 * Opens a gazetteer over the data of a tier. Costs nothing until the first look-up.
 *
 * @param data the packed index, from `gazetteer/data/large.js` or `small.js`
 * @param additions places of the caller's own; they come before those of the index
 * @example createGazetteer(large).lookup("Kharkov")[0]?.name // "Kharkiv"
 */
export function createGazetteer(data: GazetteerData, additions: readonly PlaceInput[] = []): Gazetteer {
  const packed = new PackedTable(data);
  const tables: readonly NameTable[] = additions.length > 0 ? [new OwnTable(additions), packed] : [packed];

  const sensesOf = remembered((key: string): readonly RankedPlace[] =>
    tables.flatMap((table) => table.find(key)).sort((a, b) => b.weight - a.weight),
  );
  const ranked = (key: string): readonly RankedPlace[] => {
    const found = sensesOf(key);
    return found.length > 0 || !key.startsWith("al ") ? found : sensesOf(key.slice(3));
  };
  const probe = remembered((key: string): Probe => {
    const hits = tables.map((table) => table.probe(key));
    return { exact: hits.some((hit) => hit.exact), longer: hits.some((hit) => hit.longer) };
  });
  /** What a first word tells before the others are looked at; most begin no name. */
  const opening = remembered((word: string): Opening => {
    const key = placeKey(word);
    const articled = key.startsWith("al ");
    if (key === "" || !NAMED.test(word)) return { key, exact: false, longer: true, articled };
    const { exact, longer } = probe(key);
    return { key, exact: exact && !isClitic(word), longer: longer || isOpenHead(key), articled };
  });
  const lookup = (name: string): readonly PlaceEntry[] => ranked(placeKey(name)).map(({ place }) => place);

  function longest(words: readonly string[], from: number, mayEnd?: (last: number) => boolean): Match | null {
    const match = walk(words, from, false, mayEnd);
    // "al-Raqqa" where the index has "Raqqa".
    return match ?? (opening(words[from] ?? "").articled ? walk(words, from, true, mayEnd) : null);
  }

  function walk(words: readonly string[], from: number, bare: boolean, mayEnd?: (last: number) => boolean): Match | null {
    let best: { length: number; key: string } | null = null;
    const first = opening(words[from] ?? "");
    if (first.key === "") return null;
    if (!bare) {
      if (first.exact && (mayEnd?.(from) ?? true)) best = { length: 1, key: first.key };
      if (!first.longer && !isClitic(words[from + 1] ?? "")) return found(best);
    }
    for (let length = bare ? 1 : 2; length <= MOST_WORDS && from + length <= words.length; length++) {
      const last = words[from + length - 1] ?? "";
      if (length > 1 && !joins(last, words[from + length - 2] ?? "")) break;
      const whole = length === 1 ? first.key : phraseKey(words, from, length);
      const key = bare ? whole.replace(/^al /, "") : whole;
      if (key === "") break;
      if (!NAMED.test(last)) continue;
      const { exact, longer } = probe(key);
      if (exact && !isClitic(last) && (mayEnd?.(from + length - 1) ?? true)) best = { length, key };
      if (!longer && !isOpenHead(key) && !isClitic(words[from + length] ?? "")) break;
    }
    return found(best);
  }

  const found = (best: { length: number; key: string } | null): Match | null =>
    best && { length: best.length, entries: sensesOf(best.key).map(({ place }) => place) };

  function candidates(name: string, options: { readonly country?: string | undefined } = {}): readonly Candidate[] {
    const senses = ranked(placeKey(name)).map(({ place, weight }) => {
      const near = options.country !== undefined && place.country === options.country && place.kind !== "country";
      return { place, weight: weight * (near ? HOME : 1) };
    });
    const total = senses.reduce((sum, { weight }) => sum + weight, 0);
    return senses
      .sort((a, b) => b.weight - a.weight)
      .map(({ place, weight }) => ({ place, score: Math.round((weight / total) * 1000) / 1000 }));
  }

  const countryByCode = (code: string): PlaceEntry | null => packed.country(code.toUpperCase());

  return {
    lookup,
    longest,
    candidates,
    countryByCode,
    countryName: (code) => countryByCode(code)?.name ?? null,
    contains: (container, place) => contains(container, place, packed.covers(container.name)),
  };
}

function contains(container: PlaceEntry, place: PlaceEntry, areas: readonly string[]): boolean {
  if (place.country === null || container === place) return false;
  const division = place.kind === "admin1" ? place.name : place.admin1;
  if (container.kind === "region" && areas.some((area) => area === place.country || area === `${place.country}/${division}`)) return true;
  if (container.country !== place.country || place.kind === "country") return false;
  return container.kind === "country" || (container.kind === "admin1" && place.kind !== "admin1" && division === container.name);
}

/** Whether a word may go on a name: no comma or bracket, but a hyphen, an apostrophe, and the full stop of "St.". */
function joins(word: string, before: string): boolean {
  if (/[\p{L}\p{N}]/u.test(word) || word === "-" || word === "'" || word === "’") return true;
  return word === "." && /^(?:st|ste|mt|ft|pt)$/i.test(before);
}

/** "st" and "el" fold differently once a word follows: the search goes on although nothing begins so. */
function isOpenHead(key: string): boolean {
  return /(?:^| )(?:st|ste|mt|ft|pt|al|el|ul|[ae][a-z]{1,2})$/.test(key);
}

/** Great-circle distance in kilometres; null where a point is unknown. */
export function distanceKm(
  a: { readonly lat: number | null; readonly lon: number | null },
  b: { readonly lat: number | null; readonly lon: number | null },
): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}
