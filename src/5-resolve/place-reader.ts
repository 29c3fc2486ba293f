import { PLACE_TYPES } from "../lexicon/org-words.js";
import { AREA_NOUNS, COUNTED_AREAS, DWELLINGS, LANDSCAPE, OF_A_STATE, SETTLEMENTS, STATES, WHERE } from "../lexicon/place-nouns.js";
import { type NounGroup, nearOfGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article, Sentence } from "../types.js";
import type { DescribedPlaces } from "./place-described.js";
import type { PlaceSenses } from "./place-senses.js";
import type { SiteReader, Use } from "./place-sites.js";

/** Nouns for a stretch of land: "the Lyman front". */
const FRONTS = new Set(["front", "direction", "axis", "sector"]);
/** Nouns for a land that is told again: "denied besieging the region". */
const REGIONS = new Set(["region", "province", "district", "state", "governorate", "peninsula", "island", "enclave"]);
const MOST_LISTED = 40;
/** Nouns for a part of a place: "the Kurmin Masara area of X". */
const QUARTERS = new Set(["area", "neighborhood", "neighbourhood", "quarter", "ward", "slum", "camp"]);

/** Reads noun groups as places. */
export class PlaceReader {
  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly senses: PlaceSenses,
    private readonly sites: SiteReader,
    private readonly described: DescribedPlaces,
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

  /** Whether the group is the name of a town or a division. */
  isSettled(group: NounGroup): boolean {
    const mention = this.sites.mentionOf(group);
    return mention !== null && oneOf(this.senses.of(mention)?.kind, "settlement admin1 admin2");
  }

  /** The same, or a name that the text calls a town. */
  isTown(group: NounGroup): boolean {
    const type = this.sites.mentionOf(group)?.type ?? "";
    return this.isSettled(group) || PLACE_TYPES.get(type) === "settlement";
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
      oneOf(this.article.tokens[group.head - 1]?.norm, "left right north south east west northern southern eastern western")
    ) {
      const bank = this.sites.unnamed(group, role);
      return bank ? [bank] : [];
    }
    const land = OF_A_STATE.has(lemma) ? this.sites.stateOf(group, role) : null;
    if (land) return [land];
    if (STATES.has(lemma)) return this.described.theCountry(group, role);
    if (lemma === "capital") {
      const capital = this.described.capital(group, role);
      if (capital) return [capital];
    }
    const known = SETTLEMENTS.has(lemma) || (use === "struck" && REGIONS.has(lemma)) ? this.described.earlier(group, role) : null;
    if (known) return [known];
    const site = this.sites.isSite(group, use);
    // "a busy area in western X": the name behind stands for the area.
    if (!site && (AREA_NOUNS.has(lemma) || PLACE_TYPES.has(lemma))) {
      const behind = this.behind(group, role, use, depth);
      if (behind.length > 0) return behind;
    }
    if (site || COUNTED_AREAS.has(lemma)) {
      if (!site && use === "there" && role === "location") {
        const earlier = this.described.earlier(group, role);
        if (earlier) return [earlier];
        if (
          LANDSCAPE.has(lemma)
            ? group.definite !== "definite" && !oneOf(lemma, "border frontier")
            : !oneOf(lemma, "village town city camp") || group.prep === "of"
        )
          return [];
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
    return found[0]?.within === null ? found : this.listed(group, role);
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

  /** "the Zahra neighbourhood of Jiddah" is Zahra, "the Beirut suburb of Dahiyeh" Dahiyeh: the larger one is the container. */
  private holdsNone(mention: PlaceMention, group: NounGroup): boolean {
    if (mention.last !== group.head) return false;
    const of = nearOfGroup(group);
    const called = of ? (this.sites.calledBy(of) ?? this.sites.mentionOf(of)) : null;
    if (called === null) return false;
    const own = this.size(mention);
    const other = this.size(called);
    if (own < other) return true;
    if (!QUARTERS.has(this.article.tokens[group.head]?.lemma ?? "")) return false;
    return (own === 0 && other === 0) || oneOf(called.type, "city town capital port");
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
    return this.described.named(mention, role);
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
}
