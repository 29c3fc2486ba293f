import { PLACE_TYPES } from "../lexicon/org-words.js";
import { AREA_NOUNS, COUNTED_AREAS, DWELLINGS, LANDSCAPE, OF_A_STATE, STATES, WHERE } from "../lexicon/place-nouns.js";
import type { NounGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { spanOf } from "../text.js";
import type { Article, PlaceEntry, Sentence } from "../types.js";
import type { PlaceSenses } from "./place-senses.js";
import type { SiteReader, Use } from "./place-sites.js";

/** Nouns for a place that is told again: "withdrew from the settlement". */
const SETTLED = new Set(["village", "town", "city", "hamlet", "settlement"]);

/** Nouns for a part of a place: "the Kurmin Masara area of X". */
const FRONTS = new Set(["front", "direction", "axis", "sector"]);
const MOST_LISTED = 40;
const QUARTERS = new Set(["area", "neighborhood", "neighbourhood", "quarter", "ward", "slum", "camp"]);

/** Reads noun groups as places. */
export class PlaceReader {
  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly senses: PlaceSenses,
    private readonly sites: SiteReader,
    private readonly capitalOf: (code: string) => PlaceEntry | null,
    private readonly countryOf: (code: string) => PlaceEntry | null,
  ) {}

  /** Names in a sentence that a locative word or the word for their kind goes before. */
  *located(sentence: Sentence): Generator<{ place: ResolvedPlace; first: number }> {
    for (const mention of this.mentions.within(sentence.first, sentence.last)) {
      if (mention.modifier) continue;
      const before = this.article.tokens[mention.first - 1];
      const further = this.article.tokens[mention.first - 2];
      const led =
        before !== undefined &&
        mention.first > sentence.first &&
        (WHERE.has(before.norm) ||
          (before.norm === "of" && mention.type !== null) ||
          (before.pos === "adj" && further !== undefined && WHERE.has(further.norm)));
      if (led) yield { place: this.named(mention, "location"), first: mention.first };
    }
  }

  isLand(group: NounGroup): boolean {
    const mention = this.sites.mentionOf(group);
    return mention !== null && this.sites.isCountry(mention);
  }

  /** The places that a group with its whole list stands for. */
  read(group: NounGroup, role: ResolvedPlace["role"], use: Use): ResolvedPlace[] {
    const out: ResolvedPlace[] = [];
    for (const member of group.list.length > 1 ? group.list : [group]) {
      for (const place of this.one(member, role, use, 0)) if (!out.some((other) => other.span.start === place.span.start)) out.push(place);
    }
    return out;
  }

  private one(group: NounGroup, role: ResolvedPlace["role"], use: Use, depth: number): ResolvedPlace[] {
    const mention = this.sites.mentionOf(group);
    if (mention && mention.first <= group.head && group.head < mention.last) return [this.named(mention, role)];
    // "Silopi town of the province of X" is Silopi; "the West Bank city of Hebron" is Hebron.
    const named = mention !== null && (mention.first === group.first || this.holdsNone(mention, group));
    const called = named ? [] : this.called(group, role, use, depth);
    if (called.length > 0) return called;
    if (mention) return [this.named(mention, role)];
    for (const name of group.apposed ? [group.apposed, ...group.appositions] : group.appositions) {
      const other = this.sites.mentionOf(name);
      if (other) return [this.named(other, role)];
    }
    const head = this.article.tokens[group.head];
    if (depth > 3 || !head) return [];
    const { lemma } = head;
    if (
      lemma === "bank" &&
      /^(?:left|right|north|south|east|west|northern|southern|eastern|western)$/.test(this.article.tokens[group.head - 1]?.norm ?? "")
    ) {
      const bank = this.sites.unnamed(group, role);
      return bank ? [bank] : [];
    }
    const land = OF_A_STATE.has(lemma) ? this.sites.stateOf(group, role) : null;
    if (land) return [land];
    if (STATES.has(lemma)) return this.theCountry(group, role);
    if (lemma === "capital") {
      const capital = this.capital(group, role);
      if (capital) return [capital];
    }
    const known = SETTLED.has(lemma) ? this.earlier(group, role) : null;
    if (known) return [known];
    const site = this.sites.isSite(group, use);
    // "a busy area in western X": the name behind stands for the area.
    if (!site && (AREA_NOUNS.has(lemma) || PLACE_TYPES.has(lemma))) {
      const behind = this.behind(group, role, use, depth);
      if (behind.length > 0) return behind;
    }
    if (site || COUNTED_AREAS.has(lemma)) {
      if (!site && use === "there" && role === "location") {
        const earlier = this.earlier(group, role);
        if (earlier) return [earlier];
        if (LANDSCAPE.has(lemma) ? group.definite !== "definite" : !/^(?:village|town|city|camp)$/.test(lemma)) return [];
      }
      if (site && DWELLINGS.has(lemma) && role === "origin") return [];
      const place = this.sites.unnamed(group, role);
      return place ? [place] : [];
    }
    return [];
  }

  /** "the cities of X and Y", "four villages: X, Y and Z": what is told behind is the place's own name. */
  private called(group: NounGroup, role: ResolvedPlace["role"], use: Use, depth: number): ResolvedPlace[] {
    const lemma = this.article.tokens[group.head]?.lemma ?? "";
    if (depth > 3 || (!COUNTED_AREAS.has(lemma) && !AREA_NOUNS.has(lemma))) return [];
    const of = group.after.find((other) => other.prep === "of" || other.prep === "called");
    const found = of && of.prepAt <= group.last + 1 ? this.readList(of, role, use, depth + 1) : [];
    return found.length > 0 && found.every((place) => place.within === null) ? found : this.listed(group, role);
  }

  /** "the country": the one that was named last. */
  private theCountry(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace[] {
    const opener = this.article.tokens[this.article.sentences[this.article.tokens[group.head]?.sentence ?? 0]?.first ?? 0];
    // "In Ouagadougou, hundreds demanded that troops leave the country": the one that the sentence is set in.
    if (opener && WHERE.has(opener.norm)) {
      for (let i = opener.i + 1; i < opener.i + 6; i++) {
        const mention = this.mentions.get(i);
        const code = mention ? this.senses.of(mention)?.country : null;
        const entry = code ? this.countryOf(code) : null;
        const first = this.article.tokens[group.first];
        const head = this.article.tokens[group.head];
        if (!entry || !first || !head) continue;
        const span = spanOf(this.article.text, first.start, head.end);
        return [{ span, name: entry.name, kind: "country", role, entry, within: null, country: entry.country, admin1: null }];
      }
    }
    const earlier = this.earlier(group, role);
    return earlier ? [earlier] : [];
  }

  private behind(group: NounGroup, role: ResolvedPlace["role"], use: Use, depth: number): ResolvedPlace[] {
    for (const other of group.after) {
      if (other.prep === null || !(other.prep === "of" || WHERE.has(other.prep) || other.prep === "like" || other.prep === "called"))
        continue;
      const found = this.readList(other, role, use, depth + 1);
      if (found.length > 0) return found;
    }
    if (group.possessor) {
      const owner = this.sites.mentionOf(group.possessor);
      if (owner) return [this.named(owner, role)];
    }
    for (let i = group.first; i < group.head; i++) {
      const inside = this.mentions.get(i);
      if (!inside) continue;
      const place = this.named(inside, role);
      // "on the Lyman front": a stretch of land that is called after the town.
      return [FRONTS.has(this.article.tokens[group.head]?.lemma ?? "") ? { ...place, kind: "region" } : place];
    }
    return [];
  }

  private readList(group: NounGroup, role: ResolvedPlace["role"], use: Use, depth: number): ResolvedPlace[] {
    return (group.list.length > 1 ? group.list : [group]).flatMap((member) => this.one(member, role, use, depth));
  }

  /** "the Indonesian capital"; "the capital" that was named as one, else that of the country last told of. */
  private capital(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const { tokens, text } = this.article;
    if (group.definite !== "definite" || group.after.some((other) => other.prep === "of" && other.prepAt === group.last)) return null;
    const bare = group.head - group.first === 1;
    const named = bare ? this.earlier(group, role) : null;
    if (named?.entry) return named;
    const country = bare ? this.countryBefore(group.first) : (this.sites.stateOf(group, role)?.country ?? null);
    const entry = country ? this.capitalOf(country) : null;
    const begin = tokens[group.first];
    const end = tokens[group.last - 1];
    if (!entry || !begin || !end) return null;
    const span = spanOf(text, begin.start, end.end);
    return { span, name: entry.name, kind: entry.kind, role, entry, within: null, country: entry.country, admin1: entry.admin1 };
  }

  private countryBefore(token: number): string | null {
    for (let i = token - 1; i >= 0 && i > token - 200; i--) {
      const mention = this.mentions.get(i);
      const country = mention ? this.senses.of(mention)?.country : null;
      if (country) return country;
    }
    return null;
  }

  /** "the Zahra neighbourhood of Jiddah" is Zahra, "the Beirut suburb of Dahiyeh" Dahiyeh: the larger one is the container. */
  private holdsNone(mention: PlaceMention, group: NounGroup): boolean {
    if (mention.last !== group.head) return false;
    const of = group.after.find((other) => other.prep === "of" && other.prepAt <= group.last + 1);
    const called = of ? (this.sites.calledBy(of) ?? this.sites.mentionOf(of)) : null;
    if (called === null) return false;
    const own = this.size(mention);
    const other = this.size(called);
    return own < other || (own === 0 && other === 0 && QUARTERS.has(this.article.tokens[group.head]?.lemma ?? ""));
  }

  private size(mention: PlaceMention): number {
    const entry = this.senses.of(mention);
    if (!entry) return 0;
    return entry.kind === "settlement" ? entry.population + 1 : Number.POSITIVE_INFINITY;
  }

  /** "four villages: X, Y and Z". */
  private listed(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace[] {
    const { tokens } = this.article;
    const colon = tokens[group.last];
    const including = colon?.text === "," && tokens[group.last + 1]?.norm === "including";
    if (!colon || (!including && colon.text !== ":" && colon.text !== "–" && colon.text !== "-")) return [];
    const first = this.mentions.get(group.last + (including ? 2 : 1));
    if (!first) return [];
    const out = [this.named(first, role)];
    for (let i = first.last; i < tokens.length && out.length < MOST_LISTED; i++) {
      const token = tokens[i];
      const next = this.mentions.get(i);
      // "X and Y in Sumy Oblast; Z": the division of those before it.
      if (next && tokens[i - 1]?.norm === "in") i = next.last - 1;
      else if (next) {
        out.push(this.named(next, role));
        i = next.last - 1;
      } else if (token?.text !== "," && token?.text !== ";" && token?.norm !== "and" && !(token?.norm === "in" && this.mentions.get(i + 1)))
        break;
    }
    return out;
  }

  named(mention: PlaceMention, role: ResolvedPlace["role"]): ResolvedPlace {
    const { tokens, text } = this.article;
    const entry = this.senses.of(mention);
    const begin = tokens[mention.first]?.start ?? 0;
    const end = tokens[mention.last - 1]?.end ?? begin;
    const kind = entry?.kind ?? PLACE_TYPES.get(mention.type ?? "") ?? "settlement";
    return {
      span: spanOf(text, begin, end),
      name: entry?.name || mention.name,
      kind,
      role,
      entry,
      within: null,
      country: entry?.country ?? null,
      admin1: entry?.admin1 ?? null,
    };
  }

  /** The place before a noun that is none: "in the Mogadishu fighting". A country there only says whose it is. */
  before(group: NounGroup): ResolvedPlace[] {
    for (let i = group.head - 1; i >= group.first; i--) {
      const mention = this.mentions.get(i);
      if (mention && !this.sites.isCountry(mention)) return [this.named(mention, "location")];
    }
    return [];
  }

  /** The place that was named last, for "there"; not the land behind it, as in "in X, on the border with Chad". */
  lastBefore(token: number, reach = 120): ResolvedPlace | null {
    let land: PlaceMention | null = null;
    for (let i = token - 1; i >= 0 && i >= token - reach; i--) {
      const mention = this.mentions.get(i);
      if (!mention || mention.modifier || (land && this.article.tokens[i]?.sentence !== this.article.tokens[land.first]?.sentence))
        continue;
      if (!this.sites.isCountry(mention)) return this.named(mention, "location");
      land ??= mention;
    }
    return land ? this.named(land, "location") : null;
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
      if (!mention) continue;
      const entry = this.senses.of(mention);
      const like = entry ? entry.kind === kind : kind !== "country" && kind !== "site";
      // "the village" is no town that was called so in between.
      const other = SETTLED.has(head.lemma) && mention.type !== head.lemma && SETTLED.has(mention.type ?? "");
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
