import { distanceKm } from "../gazetteer/index.js";
import type { PlaceEntry } from "../types.js";

const NEAR_KM = 50;
/** Senses of one name that are looked at; more of them are villages. */
const MOST_SENSES = 12;
/** Two names with so many pairs of senses hardly have a pair near each other by chance. */
const FEW_PAIRS = 30;

const LARGE = 100_000;
const DWARFED = 8;

interface Sense {
  readonly entry: PlaceEntry;
  readonly name: number;
  readonly of: number;
  /** Beside a far larger place of the same name: it may be meant, but hardly speaks for another. */
  readonly dwarfed: boolean;
}

/**
 * How well a sense of a name goes with senses of the other names of an article: "Athens" beside "Henderson County" is the seat of that county,
 * though either name has many senses. A name counts for less the more senses it has; senses are sorted into squares of one degree.
 */
export function mutualNearness(names: readonly (readonly PlaceEntry[])[]): ReadonlyMap<PlaceEntry, number> {
  const senses: Sense[] = [];
  for (const [name, entries] of names.entries()) {
    const spots = entries.slice(0, MOST_SENSES).filter(isSpot);
    const largest = Math.max(0, ...entries.map(({ population }) => population));
    for (const entry of spots)
      senses.push({ entry, name, of: spots.length, dwarfed: largest > LARGE && entry.population * DWARFED < largest });
  }
  const squares = new Map<number, Sense[]>();
  for (const sense of senses) {
    const key = squareOf(sense.entry, 0, 0);
    const known = squares.get(key);
    if (known) known.push(sense);
    else squares.set(key, [sense]);
  }
  const out = new Map<PlaceEntry, number>();
  for (const sense of senses) {
    if (sense.of < 2) continue;
    const beside = new Map<number, number>();
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++)
        for (const other of squares.get(squareOf(sense.entry, dy, dx)) ?? [])
          if (
            other.name !== sense.name &&
            other.entry.name !== sense.entry.name &&
            (distanceKm(other.entry, sense.entry) ?? NEAR_KM) < NEAR_KM
          )
            beside.set(other.name, Math.min(other.dwarfed ? 0.3 : 1, FEW_PAIRS / (sense.of * other.of)));
    let sum = 0;
    for (const weight of beside.values()) sum += weight;
    if (sum > 0) out.set(sense.entry, sum);
  }
  return out;
}

function isSpot({ lat, kind }: PlaceEntry): boolean {
  return lat !== null && (kind === "settlement" || kind === "admin2" || kind === "site");
}

function squareOf({ lat, lon }: PlaceEntry, dy: number, dx: number): number {
  return (Math.floor(lat ?? 0) + dy) * 1000 + Math.floor(lon ?? 0) + dx;
}
