import { capitalOf } from "../gazetteer/capitals.js";
import { englishName } from "../gazetteer/english-names.js";
import type { Gazetteer } from "../gazetteer/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import { LANDSCAPE, SETTLEMENTS, STATES, WHERE } from "../lexicon/place-nouns.js";
import { type NounGroup, ofGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { spanOf } from "../text.js";
import type { Article, PlaceEntry } from "../types.js";
import type { PlaceSenses } from "./place-senses.js";
import type { SiteReader } from "./place-sites.js";

/** States that are one island: "the island". */
const ISLANDS = new Set("TW LK CU CY MT BH SG JM MG TL".split(" "));

/** Finds the place that a description stands for: "the town", "the country", "the Indonesian capital". */
export class DescribedPlaces {
  private seats: readonly { readonly first: number; readonly entry: PlaceEntry }[] | null = null;

  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly senses: PlaceSenses,
    private readonly sites: SiteReader,
    private readonly gazetteer: Gazetteer,
  ) {}

  named(mention: PlaceMention, role: ResolvedPlace["role"]): ResolvedPlace {
    const { tokens, text } = this.article;
    const entry = this.senses.of(mention);
    const begin = tokens[mention.first]?.start ?? 0;
    const end = tokens[mention.last - 1]?.end ?? begin;
    const kind = entry?.kind ?? PLACE_TYPES.get(mention.type ?? "") ?? "settlement";
    return {
      span: spanOf(text, begin, end),
      name: (entry && englishName(entry)) || mention.name,
      kind,
      role,
      entry,
      within: null,
      country: entry?.country ?? null,
      admin1: entry?.admin1 ?? null,
    };
  }

  /** "the country": the one that was named last. */
  theCountry(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace[] {
    const opener = this.article.tokens[this.article.sentences[this.article.tokens[group.head]?.sentence ?? 0]?.first ?? 0];
    // "In Ouagadougou, hundreds demanded that troops leave the country": the one that the sentence is set in.
    if (opener && WHERE.has(opener.norm)) {
      for (let i = opener.i + 1; i < opener.i + 6; i++) {
        const mention = this.mentions.get(i);
        const code = mention ? this.senses.of(mention)?.country : null;
        const entry = code ? this.gazetteer.countryByCode(code) : null;
        const first = this.article.tokens[group.first];
        const head = this.article.tokens[group.head];
        if (!entry || !first || !head) continue;
        const span = spanOf(this.article.text, first.start, head.end);
        return [{ span, name: entry.name, kind: "country", role, entry, within: null, country: entry.country, admin1: null }];
      }
    }
    const earlier = this.earlier(group, role);
    const main = earlier?.entry ? this.mainBefore(group.first, earlier) : null;
    if (main && earlier) return [{ ...earlier, name: main.name, entry: main, country: main.country }];
    return earlier ? [earlier] : [];
  }

  /** The country named before the token that the article is rather about. */
  private mainBefore(token: number, last: ResolvedPlace): PlaceEntry | null {
    const weightOf = (entry: PlaceEntry): number => this.senses.inPlay.get(entry.country ?? "") ?? 0;
    let best: PlaceEntry | null = null;
    for (const mention of this.mentions.within(Math.max(0, token - 400), token)) {
      const entry = mention.modifier ? null : this.senses.of(mention);
      if (entry?.kind === "country" && (!best || weightOf(entry) > weightOf(best))) best = entry;
    }
    return best && last.entry && weightOf(best) > 1.5 * weightOf(last.entry) ? best : null;
  }

  /** "the Indonesian capital"; "the capital" that was named as one, else the one that is named in the article. */
  capital(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const { tokens, text } = this.article;
    if (group.definite !== "definite" || ofGroup(group)) return null;
    const bare = group.head - group.first === 1;
    const named = bare ? this.earlier(group, role) : null;
    if (named?.entry) return named;
    const state = bare ? null : (this.sites.stateOf(group, role)?.country ?? null);
    const entry = bare ? this.capitalBefore(group.first) : state ? this.seatOf(state) : null;
    const begin = tokens[group.first];
    const end = tokens[group.last - 1];
    if (!entry || !begin || !end) return null;
    const span = spanOf(text, begin.start, end.end);
    return { span, name: englishName(entry), kind: entry.kind, role, entry, within: null, country: entry.country, admin1: entry.admin1 };
  }

  private seatOf(code: string): PlaceEntry | null {
    const name = capitalOf(code);
    return (name ? this.gazetteer.lookup(name) : []).find((entry) => entry.country === code && entry.kind === "settlement") ?? null;
  }

  /** The seat of a government that was named last before the token, or the first one behind it. */
  private capitalBefore(token: number): PlaceEntry | null {
    const seats = this.allSeats();
    let low = 0;
    let high = seats.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((seats[middle]?.first ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return (seats[low - 1] ?? seats[low])?.entry ?? null;
  }

  private allSeats(): readonly { readonly first: number; readonly entry: PlaceEntry }[] {
    this.seats ??= this.mentions.list.flatMap((mention) => {
      const entry = this.senses.of(mention);
      return entry?.kind === "settlement" && entry.country && this.seatOf(entry.country) === entry ? [{ first: mention.first, entry }] : [];
    });
    return this.seats;
  }

  /** "the town", "the same village", "the country": the place of that kind that was named last. */
  earlier(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const first = this.article.tokens[group.first];
    const head = this.article.tokens[group.head];
    if (!first || !head || group.definite !== "definite" || group.head - group.first > 2 || head.norm !== head.lemma) return null;
    const kind = STATES.has(head.lemma) ? "country" : PLACE_TYPES.get(head.lemma);
    // "the Afghan border" is told for the first time.
    const between = this.article.tokens[group.head - 1];
    if (!kind || (between?.cap !== "lower" && group.head - group.first === 2 && !this.article.allCaps)) return null;
    for (let i = group.first - 1, steps = 0; i >= 0 && steps < 400; i--, steps++) {
      const mention = this.mentions.get(i);
      // "a US soldier was killed in the country": not in the US.
      if (!mention || (kind === "country" && mention.modifier)) continue;
      const entry = this.senses.of(mention);
      const typed = mention.type === null ? undefined : PLACE_TYPES.get(mention.type);
      const like = entry
        ? entry.kind === kind ||
          (kind === "region" && entry.kind === "admin1") ||
          (head.lemma === "island" && entry.kind === "country" && ISLANDS.has(entry.country ?? ""))
        : typed
          ? typed === kind
          : kind !== "country" && kind !== "site";
      // "the village" is no town that was called so in between.
      const other = SETTLEMENTS.has(head.lemma) && mention.type !== head.lemma && SETTLEMENTS.has(mention.type);
      const fits = mention.type === head.lemma || (like && !other && head.lemma !== "capital" && !LANDSCAPE.has(head.lemma));
      if (fits) {
        const place = this.named(mention, role);
        return { ...place, span: spanOf(this.article.text, first.start, head.end) };
      }
      i = mention.first;
    }
    return null;
  }
}
