import { capitalOf } from "../gazetteer/capitals.js";
import type { PlaceMention } from "../shapes/mentions.js";
import { fold } from "../text.js";
import type { PlaceEntry } from "../types.js";

/** All mentions of one name in the article, with what the words around them tell. */
export interface Name {
  readonly entries: readonly PlaceEntry[];
  readonly mentions: PlaceMention[];
  /** Kinds that the text says it is of: "province", "town". */
  readonly kinds: Set<string>;
  /** What is told right behind it to contain it, and what stands beside it in a list. */
  readonly outer: PlaceEntry[];
  /** What is told right before it and may lie in it. */
  readonly inner: PlaceEntry[];
  readonly beside: Set<string>;
  chosen: PlaceEntry | null;
}

/** What a place counts for by nature where its population is not on record: the size of a town that is as well known. */
const PROMINENCE: Readonly<Record<PlaceEntry["kind"], number>> = {
  country: 11,
  region: 6,
  water: 5.5,
  site: 4.6,
  admin1: 0,
  admin2: 0,
  settlement: 0,
};
const WATERS = /\b(?:sea|ocean|gulf|strait|bay)\b/i;
/** What a factor of ten in size weighs. */
const SIZE = 1.3;
const OWN_NAME = 1;
/** What it counts for that states act and meet there. */
const SEAT = 2;
const MEETS = 4;
const MEETING = new Set(["Geneva/Geneva", "The Hague/South Holland", "Lausanne/Vaud", "Washington/District of Columbia"]);
/** What the country of a name has over the division of that name in it. */
const SAME_LAND = 6;

/** A name that was not met before. */
export function nameOf(entries: readonly PlaceEntry[], outer: PlaceEntry[]): Name {
  return { entries, mentions: [], kinds: new Set(), outer, inner: [], beside: new Set(), chosen: entries[0] ?? null };
}

/** One sense only, or one beside which the others are villages. */
export function isSure(name: Name): boolean {
  const [first, second] = name.entries;
  if (!first) return false;
  if (!second || first.kind === "country") return second?.kind !== "admin1" && second?.kind !== "country";
  return first.population > 500_000 && second.population * 8 < first.population;
}

/** Where governments sit and where the world meets. */
export function isSeat({ name, admin1, country, kind }: PlaceEntry): boolean {
  return country !== null && (MEETING.has(`${name}/${admin1}`) || (kind === "settlement" && capitalOf(country) === name));
}

/** What a sense weighs before the rest of the article is looked at. */
export function priorOf(entry: PlaceEntry, name: Name): number {
  let prior = SIZE * Math.max(PROMINENCE[entry.kind], Math.log10(entry.population + 10));
  // Rather the place of this name than one that is also called so.
  const first = name.mentions[0];
  const key = first ? keyOf(first) : "";
  const own = fold(entry.name);
  if (own === key || own === `${key} city`) prior += OWN_NAME;
  if (own === key && isSeat(entry)) prior += MEETING.has(`${entry.name}/${entry.admin1}`) ? MEETS : SEAT;
  // "Mexico" is the country, not the state of that name in it.
  if (entry.kind === "admin1" && !name.kinds.has("admin1"))
    prior -= name.entries.some(({ kind, country }) => kind === "country" && country === entry.country) ? SAME_LAND : 0;
  // "the Red Sea" is the sea before it is the state on its shore.
  if (entry.kind === "water" && !name.kinds.has("admin1") && WATERS.test(entry.name)) prior += 3;
  if (name.kinds.size > 0) {
    if (name.kinds.has(entry.kind)) prior += 2.5;
    else if (entry.kind === "country") prior -= 4;
    else if (name.kinds.has("admin1") && entry.kind === "settlement") prior -= 0.5;
  } else if (entry.kind === "settlement") {
    // Without a word for its kind the name is rather the town's than that of the division named like it.
    prior += name.entries.some((other) => other.kind === "admin1" && other.country === entry.country && other.name === entry.admin1)
      ? 1.3
      : 0.4;
  }
  return prior;
}

export function keyOf(mention: PlaceMention): string {
  return fold(mention.name);
}
