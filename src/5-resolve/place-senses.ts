import { distanceKm, type Gazetteer } from "../gazetteer/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { Article, PlaceEntry } from "../types.js";
import type { PlaceHint } from "./place-hints.js";
import { mutualNearness } from "./place-nearness.js";
import { isSeat, isSure, keyOf, type Name, nameOf, priorOf } from "./place-priors.js";

/** Two senses whose weights are nearer than this, with nothing in the article for either, are left open. */
const UNDECIDED = 0.2;
const NEAR_KM = 120;
/** Towns that are named without saying where they are. */
const FAMOUS = 700_000;
/** An article in which a country weighs so much is about it. */
const ABOUT = 4;
/** What a country tells against a sense that nothing points to, where something points to that of another. */
const FOREIGN = 8;
/** So many settled places are enough to tell what is near. */
const MOST_POINTS = 100;

/** Chooses one sense for each place name of an article: containers told, the countries and divisions in play, what is near, then size. */
export class PlaceSenses {
  private readonly names = new Map<string, Name>();
  private readonly countries = new Map<string, number>();
  private readonly divisions = new Map<string, number>();
  private points: PlaceEntry[] = [];
  private readonly nearness: ReadonlyMap<PlaceEntry, number>;

  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly gazetteer: Gazetteer,
    private readonly country: string | null,
    private readonly actorCountries: readonly string[],
    hints: readonly PlaceHint[],
  ) {
    for (const mention of mentions.list) this.collect(mention);
    for (const { key, entries, outer } of hints) {
      const known = this.names.get(key);
      if (known) known.outer.push(...outer);
      else this.names.set(key, nameOf(entries, [...outer]));
    }
    for (const [key, entries] of this.inside) this.names.get(key)?.inner.push(...entries);
    this.nearness = mutualNearness([...this.names.values()].slice(0, MOST_POINTS).map(({ entries }) => entries));
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
      name = nameOf(mention.entries, []);
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
      // "Guinea, Niger, Nigeria and Togo": lands, of which none holds the other.
      const lands = list && contains && this.isAmongLands(mention);
      return list || contains ? { mention: next, contains: contains && !lands, list } : null;
    }
    return null;
  }

  private isAmongLands(mention: PlaceMention): boolean {
    const before = this.article.tokens[mention.first - 1]?.text === "," ? this.mentions.get(mention.first - 2) : undefined;
    const isLand = ({ entries }: PlaceMention): boolean => entries.some(({ kind }) => kind === "country");
    return before !== undefined && isLand(before) && isLand(mention);
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
    if (entry.kind === "country" || !entry.country || isSeat(entry)) return false;
    if (entry.population >= (entry.kind === "admin1" ? 4 : 1) * FAMOUS) return false;
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

  /** "Georgia" is the state where others of its land are told of and nothing else of the country that is called so, nor of a third one. */
  private stateOverLand(entry: PlaceEntry, name: Name): number {
    const land = name.entries.find(({ kind, country }) => kind === "country" && country !== entry.country);
    if (!land) return 0;
    const inside = (code: string | null): boolean =>
      [...this.divisions.keys()].some((key) => key.startsWith(`${code}/`) && key !== `${entry.country}/${entry.name}`);
    const alone = [...this.countries].every(([code, weight]) => weight < 1 || code === entry.country || code === land.country);
    return alone && inside(entry.country) && !inside(land.country) ? 5 : 0;
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
      if (entry.kind === "admin1") proof += this.stateOverLand(entry, name);
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
      proof += Math.min(2.5, 1.2 * Math.log2(1 + near)) + Math.min(4, 2 * (this.nearness.get(entry) ?? 0));
    }
    return proof;
  }
}
