import type { Gazetteer } from "../gazetteer/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { Article, PlaceEntry } from "../types.js";

/** Chooses one sense for each place name of an article. */
export class PlaceSenses {
  private readonly chosen = new Map<string, PlaceEntry | null>();
  private readonly countries = new Map<string, number>();

  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly gazetteer: Gazetteer,
    country: string | null,
    actorCountries: readonly string[],
  ) {
    const add = (code: string | null, weight: number): void => {
      if (code) this.countries.set(code, (this.countries.get(code) ?? 0) + weight);
    };
    add(country, 6);
    for (const code of actorCountries) add(code, 0.7);
    for (const mention of mentions.list) {
      const first = mention.entries[0];
      if (!first) continue;
      if (first.kind === "country") add(first.country, 3);
      else if (mention.entries.length === 1) add(first.country, 1);
      else if (first.population > 500_000 && (mention.entries[1]?.population ?? 0) * 8 < first.population) add(first.country, 1);
    }
  }

  /** Countries by how much the article is about them. */
  get inPlay(): ReadonlyMap<string, number> {
    return this.countries;
  }

  /** The sense of a mention: containers told behind it, the countries in play, then size. */
  of(mention: PlaceMention): PlaceEntry | null {
    const key = mention.name.toLowerCase();
    const known = this.chosen.get(key);
    if (known !== undefined) return known;
    let best: PlaceEntry | null = null;
    let score = Number.NEGATIVE_INFINITY;
    const container = this.containerOf(mention);
    const wanted = mention.type ? PLACE_TYPES.get(mention.type) : undefined;
    for (const entry of mention.entries) {
      let value = Math.log10(entry.population + 10) + (entry.kind === "country" ? 6 : 0);
      const play = entry.country ? (this.countries.get(entry.country) ?? 0) : 0;
      value += Math.min(5, 1.6 * Math.log2(1 + play));
      if (container?.some((outer) => this.gazetteer.contains(outer, entry))) value += 8;
      if (wanted && wanted === entry.kind) value += 2.5;
      else if (wanted && /^(?:admin|settlement)/.test(wanted) && entry.kind === "country") value -= 4;
      else if (wanted === "admin1" && entry.kind === "settlement") value -= 0.5;
      if (!wanted && entry.kind === "settlement") value += 0.4;
      if (value > score) {
        best = entry;
        score = value;
      }
    }
    this.chosen.set(key, best);
    return best;
  }

  /** "Tripoli, Lebanon"; "X in Y"; "X, in the province of Y". */
  private containerOf(mention: PlaceMention): readonly PlaceEntry[] | null {
    for (let i = mention.last, steps = 0; steps < 7; i++, steps++) {
      const token = this.article.tokens[i];
      if (!token || token.sentence !== this.article.tokens[mention.first]?.sentence) return null;
      const next = this.mentions.get(i);
      if (next && next !== mention) {
        const between = this.article.text.slice(this.article.tokens[mention.last - 1]?.end ?? 0, token.start);
        if (/^(?:,\s*|\s*\(|,? (?:in|of)\s+|,? in (?:the )?[\p{L} -]{0,30})$/u.test(between) || /^[\s\p{L}]{0,14},\s*$/u.test(between))
          return next.entries;
        return null;
      }
      if (token.pos === "verb" || token.text === ";" || token.text === ".") return null;
    }
    return null;
  }
}
