import { distanceKm, type Gazetteer } from "../gazetteer/index.js";
import { LANDSCAPE } from "../lexicon/place-nouns.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article, Sentence } from "../types.js";

/** Between a place and the one that tells where it is: "the village of X in western Y", "X, 50 km south of Y". */
const NESTED =
  /^(?:,\s{0,3}(?:also|both|all)(?=\s))?(?:\s{1,3}(?!and\b|to\b|from\b)[\p{L}-]{1,30}){0,2}\s{0,3},?\s{0,3}(?:an?\s{1,3}(?:\p{Ll}{1,30}\s{1,3}){1,3}?)?(?:(?:about|some|around|nearly)\s{1,3})?(?:[\d.,]{1,9}\s{0,3}(?:km|kms|kilomet\p{L}{1,5}|miles?)[\p{L} ()\d.,]{0,60}\s)?(?:(?:just |far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s{1,3}of|in|on|of|at|near|over|close to|outside|inside|on the (?:outskirts|edge) of)\s{1,3}(?:the\s{1,3})?(?:\p{L}+['’]s\s{1,3})?(?:(?:\p{Lu}[\p{L}'’-]+\s{1,3}){1,3}(?:region|area|district|province|governorate)\s{1,3}(?:of|in)\s{1,3}(?:the\s{1,3})?)?(?:(?:[\p{Ll}-]+|[NSEW](?:or|ou|a|e)(?:th|st)(?:ern)?|Central|Upper|Lower)\s{1,3}(?:of\s{1,3}(?:the\s{1,3})?)?){0,5}$/u;
/** How far from the middle of a region a place may be to be taken for a part of it. */
const REGION_KM = 150;

const SUBURB_KM = 12;

/** Leaves out the places that only tell where another one is. */
export class PlaceContainers {
  constructor(
    private readonly article: Article,
    private readonly gazetteer: Gazetteer,
  ) {}

  specific(places: readonly ResolvedPlace[]): ResolvedPlace[] {
    const told = places.length > 1 && places.some(isExact) ? places.filter((place) => !isLandscape(place)) : places;
    const left = told.filter((outer) => !told.some((inner) => inner !== outer && this.holds(outer, inner)));
    return left.length === places.length ? left : left.map((inner) => this.settled(inner, places));
  }

  /** A place of which nothing is known is at least in the country and division of what the text tells to hold it. */
  private settled(inner: ResolvedPlace, places: readonly ResolvedPlace[]): ResolvedPlace {
    if (inner.entry !== null || inner.country !== null) return inner;
    const outer = places.find((other) => other !== inner && other.country !== null && this.holds(other, inner));
    if (!outer) return inner;
    if (outer.within !== null) return { ...inner, entry: outer.entry, within: outer.within, country: outer.country, admin1: outer.admin1 };
    return { ...inner, country: outer.country, admin1: outer.kind === "admin1" ? outer.name : outer.admin1 };
  }

  /** Whether `inner` lies in `outer` as far as the gazetteer or the order of the text tells. */
  lies(inner: ResolvedPlace, outer: ResolvedPlace): boolean {
    if (!outer.entry || outer.span.start === inner.span.start) return false;
    if (inner.entry) return this.contains(outer, inner);
    return outer.span.start < inner.span.start;
  }

  private contains(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
    if (!outer.entry || !inner.entry || outer.entry === inner.entry) return false;
    return this.gazetteer.contains(outer.entry, inner.entry) || sameContainer(outer, inner);
  }

  private holds(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
    // "a post close to the airport of Goma" is the post.
    if (outer.within !== null)
      return inner.kind === "site" && (inner.within === null || inner.within === outer.within) && this.isNested(outer, inner);
    if (outer.role !== inner.role && outer.role !== "location" && inner.role !== "location") return false;
    if (this.isNested(outer, inner)) return true;
    if (outer.kind === "region" && outer.entry?.kind === "settlement") return inner.kind === "settlement";
    if (
      inner.kind === "site" &&
      inner.within !== null &&
      (inner.within === outer.name || (inner.entry !== null && inner.entry === outer.entry))
    )
      return true;
    if (outer.entry && inner.entry && inner.entry !== outer.entry) {
      if (this.contains(outer, inner)) return true;
      // A village whose division is not on record.
      if (outer.entry.kind === "admin1" && inner.entry.admin1 === null && inner.entry.country === outer.entry.country)
        return this.opensSentence(outer, inner);
      if (outer.entry.kind === "region" && oneOf(inner.entry.kind, "settlement site admin2")) {
        const far = distanceKm(outer.entry, inner.entry);
        return far !== null && far < REGION_KM;
      }
      return false;
    }
    if (!outer.entry) return outer.kind !== "site" && outer.within === null && this.opensSentence(outer, inner);
    if (inner.entry) return false;
    if (inner.kind === "region") return this.opensSentence(outer, inner);
    // An unknown place lies in the area that the text tells with it: behind it, or at the head of its sentence.
    if (outer.entry.kind === "country") return true;
    const area = outer.entry.kind !== "site" && outer.entry.kind !== "settlement";
    if (inner.span.start < outer.span.start) return area;
    return this.opensSentence(outer, inner);
  }

  private isNested(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
    if (inner.span.end >= outer.span.start || outer.span.start - inner.span.end > 80) return false;
    const told = this.article.text.slice(inner.span.end, outer.span.start);
    const between = this.article.allCaps ? told.toLowerCase() : told;
    if (NESTED.test(between)) return true;
    // "a checkpoint in the Kazo area of X": past the place that the site is in.
    const at = inner.within === null ? -1 : between.indexOf(inner.within);
    return at >= 0 && inner.within !== null && NESTED.test(between.slice(at + inner.within.length));
  }

  /** "In Damascus Countryside, gunmen gave up in X": the area comes first, in the same sentence. */
  private opensSentence(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
    const sentence = this.sentenceAt(outer.span.start);
    if (
      !sentence ||
      !/^\W*(?:in|at|near|outside|around|across|elsewhere in)\s/i.test(this.article.text.slice(sentence.start, sentence.start + 16))
    )
      return false;
    return inner.span.start < sentence.end && outer.span.start - sentence.start < 24;
  }

  private sentenceAt(offset: number): Sentence | undefined {
    const { sentences } = this.article;
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low];
  }
}

/** "captured X along the border": where there is a town, a part of the land without a name tells no more exactly where. */
function isLandscape(place: ResolvedPlace): boolean {
  return place.kind === "site" && place.entry === null && LANDSCAPE.has(place.name.toLowerCase());
}

function isExact(place: ResolvedPlace): boolean {
  return place.role === "location" && (place.entry?.kind === "settlement" || place.entry?.kind === "site");
}

function sameContainer(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
  if (!outer.entry || !inner.entry) return false;
  if (outer.entry.kind === "admin1" && inner.entry.admin1 === outer.entry.name && inner.entry.country === outer.entry.country)
    return inner.entry.kind !== "admin1";
  // A suburb told beside its city.
  if (outer.entry.kind === "settlement" && inner.entry.kind === "settlement") {
    const far = distanceKm(outer.entry, inner.entry);
    return far !== null && far < SUBURB_KM && outer.entry.population > 8 * (inner.entry.population + 10_000);
  }
  return (
    outer.entry.kind === "admin2" &&
    inner.entry.kind === "settlement" &&
    inner.name !== outer.name &&
    inner.entry.admin1 === outer.entry.admin1 &&
    inner.span.start < outer.span.start &&
    outer.span.start - inner.span.end < 40
  );
}
