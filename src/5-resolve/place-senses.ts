import { distanceKm, type Gazetteer } from "../gazetteer/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import { fold } from "../text.js";
import type { Article, PlaceEntry } from "../types.js";

/** All mentions of one name in the article, with what the words around them tell. */
interface Name {
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
/** Two senses whose weights are nearer than this, with nothing in the article for either, are left open. */
const UNDECIDED = 0.2;
const WATERS = /\b(?:sea|ocean|gulf|strait|bay)\b/i;
/** What a factor of ten in size weighs. */
const SIZE = 1.3;
const NEAR_KM = 120;
/** Towns that are named without saying where they are. */
const FAMOUS = 700_000;
/** An article in which a country weighs so much is about it. */
const ABOUT = 4;
/** What a country tells against a sense that nothing points to, where something points to that of another. */
const FOREIGN = 8;
const OWN_NAME = 1;
/** So many settled places are enough to tell what is near. */
const MOST_POINTS = 100;

/** Chooses one sense for each place name of an article: containers told, the countries and divisions in play, what is near, then size. */
export class PlaceSenses {
  private readonly names = new Map<string, Name>();
  private readonly countries = new Map<string, number>();
  private readonly divisions = new Map<string, number>();
  private points: PlaceEntry[] = [];

  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly gazetteer: Gazetteer,
    private readonly country: string | null,
    private readonly actorCountries: readonly string[],
  ) {
    for (const mention of mentions.list) this.collect(mention);
    for (const [key, entries] of this.inside) this.names.get(key)?.inner.push(...entries);
    // The sure ones first; each round lets what is settled speak for the rest.
    this.count((name) => isSure(name));
    for (let round = 0; round < 2; round++) {
      for (const name of this.names.values()) name.chosen = this.best(name);
      this.count((name) => name.chosen !== null);
    }
    for (const name of this.names.values()) name.chosen = this.best(name);
  }

  /** Countries by how much the article is about them. */
  get inPlay(): ReadonlyMap<string, number> {
    return this.countries;
  }

  /** The sense of a mention; null for an unknown name, and where the evidence does not decide. */
  of(mention: PlaceMention): PlaceEntry | null {
    return this.names.get(keyOf(mention))?.chosen ?? null;
  }

  private collect(mention: PlaceMention): void {
    const key = keyOf(mention);
    let name = this.names.get(key);
    if (!name) {
      name = {
        entries: mention.entries,
        mentions: [],
        kinds: new Set(),
        outer: [],
        inner: [],
        beside: new Set(),
        chosen: mention.entries[0] ?? null,
      };
      this.names.set(key, name);
    }
    name.mentions.push(mention);
    const kind = mention.type ? PLACE_TYPES.get(mention.type) : undefined;
    if (kind) name.kinds.add(kind);
    for (const earlier of this.waiting.get(key) ?? []) name.beside.add(earlier);
    const next = this.follower(mention);
    if (!next) return;
    if (next.contains) {
      name.outer.push(...next.mention.entries);
      this.inside.set(keyOf(next.mention), [...(this.inside.get(keyOf(next.mention)) ?? []), ...mention.entries]);
    }
    if (next.list) {
      name.beside.add(keyOf(next.mention));
      const other = this.names.get(keyOf(next.mention));
      if (other) other.beside.add(key);
      else this.waiting.set(keyOf(next.mention), [...(this.waiting.get(keyOf(next.mention)) ?? []), key]);
    }
  }

  /** What is told to lie in a name. */
  private readonly inside = new Map<string, readonly PlaceEntry[]>();
  private readonly waiting = new Map<string, readonly string[]>();

  /** The place told next, where it can contain this one ("Tripoli, Lebanon", "X in Y") or stands beside it ("X and Y"). */
  private follower(mention: PlaceMention): { mention: PlaceMention; contains: boolean; list: boolean } | null {
    const { tokens, text } = this.article;
    const from = tokens[mention.last - 1];
    if (!from) return null;
    for (let i = mention.last, steps = 0; steps < 8; i++, steps++) {
      const token = tokens[i];
      if (!token || token.sentence !== from.sentence || token.pos === "verb" || token.text === ";") return null;
      const next = this.mentions.get(i);
      if (!next) continue;
      const between = text.slice(from.end, token.start);
      const list = /^(?:,|,? and|,? or|\s*\/)\s*(?:the |in )?$/.test(between);
      const contains =
        /^(?:,\s*|\s*\(|,?(?:\s+(?:area|district|neighbou?rhood|suburb|quarter|town|village|camp|province|region|section|township|subdistrict))?\s+(?:in|of|near)\s+(?:the )?[\p{L} -]{0,34}|[\s\p{L}]{0,14},\s*(?:in )?)$/u.test(
          between,
        ) && !/\band\b/.test(between);
      return list || contains ? { mention: next, contains, list } : null;
    }
    return null;
  }

  private count(counts: (name: Name) => boolean): void {
    this.countries.clear();
    this.divisions.clear();
    const points: PlaceEntry[] = [];
    const add = (map: Map<string, number>, key: string | null, weight: number): void => {
      if (key) map.set(key, (map.get(key) ?? 0) + weight);
    };
    add(this.countries, this.country, 8);
    for (const code of this.actorCountries) add(this.countries, code, 0.5);
    for (const name of this.names.values()) {
      const place = name.chosen;
      if (!place || !counts(name)) continue;
      const told = Math.min(3, 0.7 + 0.3 * name.mentions.length);
      add(this.countries, place.country, place.kind === "country" ? 3 : told);
      const division = place.kind === "admin1" ? place.name : place.admin1;
      if (division && place.country) add(this.divisions, `${place.country}/${division}`, place.kind === "admin1" ? 2 * told : told);
      if (place.lat !== null && (place.kind === "settlement" || place.kind === "admin2" || place.kind === "site")) points.push(place);
    }
    this.points = points.slice(0, MOST_POINTS);
  }

  private best(name: Name): PlaceEntry | null {
    const { entries } = name;
    if (entries.length < 2) return entries[0] && !this.isElsewhere(entries[0], name) && !this.isStray(entries[0], name) ? entries[0] : null;
    const own = isSure(name) || name.chosen !== null ? name.chosen : null;
    const told = entries.some((entry) => entry.kind !== "country" && this.playOf(entry, name) > 0);
    const scored = entries
      .map((entry) => ({
        entry,
        prior: priorOf(entry, name) - (told && this.isForeign(entry, name) ? FOREIGN : 0),
        proof: this.proofOf(entry, name, own),
      }))
      .sort((a, b) => b.prior + b.proof - (a.prior + a.proof));
    const [first, second] = scored;
    if (!first) return null;
    if (second && first.proof < 0.5 && second.proof < 0.5 && first.prior - second.prior < UNDECIDED && first.prior < 8) {
      const far = distanceKm(first.entry, second.entry);
      if (far === null || far > 161) return null;
    }
    return this.isStray(first.entry, name) ? null : first.entry;
  }

  /** A town of a country that nothing else in the article points to, while all is about another one: rather some other place of that name. */
  private isStray(entry: PlaceEntry, name: Name): boolean {
    if (entry.kind !== "settlement" || name.kinds.size > 0 || !this.isForeign(entry, name)) return false;
    for (const [code, weight] of this.countries) if (code !== entry.country && weight >= ABOUT) return true;
    return false;
  }

  /** Of no great size, and in a country that nothing else in the article points to. */
  private isForeign(entry: PlaceEntry, name: Name): boolean {
    if (entry.kind === "country" || !entry.country || entry.population >= (entry.kind === "admin1" ? 4 : 1) * FAMOUS) return false;
    return this.playOf(entry, name) < 0.01;
  }

  /** How much else than the name itself points to the country of a sense. */
  private playOf(entry: PlaceEntry, name: Name): number {
    const own = name.chosen?.country === entry.country ? Math.min(3, 0.7 + 0.3 * name.mentions.length) : 0;
    return (this.countries.get(entry.country ?? "") ?? 0) - own;
  }

  /** "the Kazo area of Hasaka": told to lie in a place that is nowhere near the one of that name. */
  private isElsewhere(entry: PlaceEntry, name: Name): boolean {
    if (entry.kind === "country" || name.outer.length === 0) return false;
    return name.outer.every((outer) => {
      if (outer.kind === "region" || outer.kind === "water" || outer.country === null || outer.country === entry.country) return false;
      const far = distanceKm(outer, entry);
      return outer.kind === "country" || (far !== null && far > 300);
    });
  }

  /** What the article says for a sense. */
  private proofOf(entry: PlaceEntry, name: Name, own: PlaceEntry | null): number {
    // A name does not speak for itself.
    const self = (same: boolean): number => (same && own ? Math.min(3, 0.7 + 0.3 * name.mentions.length) : 0);
    let proof = 0;
    if (name.outer.some((outer) => this.gazetteer.contains(outer, entry))) proof += 8;
    if (entry.kind !== "settlement" && name.inner.some((inner) => this.gazetteer.contains(entry, inner))) proof += 6;
    if (entry.country && entry.kind !== "country") {
      const play = (this.countries.get(entry.country) ?? 0) - self(own?.country === entry.country);
      proof += Math.min(4.5, 1.5 * Math.log2(1 + Math.max(0, play)));
      const division = entry.kind === "admin1" ? entry.name : entry.admin1;
      const key = `${entry.country}/${division}`;
      const inside =
        (this.divisions.get(key) ?? 0) -
        self(own !== null && `${own.country}/${own.kind === "admin1" ? own.name : own.admin1}` === key) * (own?.kind === "admin1" ? 2 : 1);
      proof += Math.min(3, 1.2 * Math.log2(1 + Math.max(0, inside)));
    } else if (entry.kind === "country" && entry.country)
      proof += Math.min(2, 0.6 * Math.log2(1 + Math.max(0, (this.countries.get(entry.country) ?? 0) - (own === entry ? 3 : 0))));
    for (const key of name.beside) {
      const other = this.names.get(key)?.chosen;
      if (other && other.kind === entry.kind && other.country === entry.country && entry.kind !== "country")
        proof += entry.kind === "admin1" ? 5 : 2.5;
      else if (other && other.kind === "country" && entry.kind === "country") proof += 2;
    }
    if (entry.lat !== null && entry.kind !== "country") {
      let near = 0;
      for (const point of this.points) if (point !== entry && point !== own && (distanceKm(point, entry) ?? 1e9) < NEAR_KM) near++;
      proof += Math.min(2.5, 1.2 * Math.log2(1 + near));
    }
    return proof;
  }
}

/** One sense only, or one beside which the others are villages. */
function isSure(name: Name): boolean {
  const [first, second] = name.entries;
  if (!first) return false;
  if (!second || first.kind === "country") return second?.kind !== "admin1" && second?.kind !== "country";
  return first.population > 500_000 && second.population * 8 < first.population;
}

function priorOf(entry: PlaceEntry, name: Name): number {
  let prior = SIZE * Math.max(PROMINENCE[entry.kind], Math.log10(entry.population + 10));
  // Rather the place of this name than one that is also called so.
  const first = name.mentions[0];
  if (first && fold(entry.name) === keyOf(first)) prior += OWN_NAME;
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

function keyOf(mention: PlaceMention): string {
  return fold(mention.name);
}
