import { AMBIGUOUS_PLACES } from "../gazetteer/words.js";
import { wordTags } from "../lexicon/english/index.js";
import { organizationKind, PLACE_TYPES } from "../lexicon/org-words.js";
import type { PlaceEntry, Sentence, Token } from "../types.js";
import { isLand, type PlaceContext } from "./place-context.js";
import { LOCATIVE, NAME_TYPES, OTHER_THING, PLACE_HEADS, PLACE_OF, TAKING } from "./place-forms.js";

/** A name of the gazetteer: the token behind it, and its senses. */
export interface Reading {
  readonly last: number;
  readonly entries: readonly PlaceEntry[];
}

/** Reads names of the gazetteer, where they are written and used as names of places. */
export class KnownPlaces {
  constructor(private readonly context: PlaceContext) {}

  /** A name of the gazetteer, the longest one that is written as a name. */
  read(i: number, sentence: Sentence): Reading | null {
    const token = this.context.token(i);
    const reading = this.reading(i, sentence);
    if (!token || !reading) return null;
    const { last, entries } = reading;
    if (this.isPartOfUnknown(i, last, sentence, entries)) return null;
    if (!this.isPlace(i, last, token, entries, sentence)) return null;
    return reading;
  }

  /** "the village of La Pesquera", "Tal Dakwah": the gazetteer knows the first word only, as something else. */
  private isPartOfUnknown(first: number, last: number, sentence: Sentence, entries: readonly PlaceEntry[]): boolean {
    const next = this.context.token(last);
    if (
      !next ||
      last >= sentence.last ||
      this.context.article.allCaps ||
      next.cap !== "title" ||
      next.pos === "punct" ||
      this.context.isTime(last)
    )
      return false;
    const key = this.context.key(first, last);
    if (this.context.isSiteBehind(last, sentence.last)) return false;
    if (last - first === 1 && /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/.test(key))
      return !NAME_TYPES.has(next.norm);
    // "Kan Thar" is not in Kansas.
    if (
      last - first === 1 &&
      AMBIGUOUS_PLACES.has(key) &&
      next.pos === "propn" &&
      !NAME_TYPES.has(next.norm) &&
      !this.context.names.taken.has(last)
    )
      return true;
    // "Gora Gan village": two names that nothing parts are one.
    if (
      next.pos === "propn" &&
      /^(?:village|town|hamlet)$/.test(this.context.norm(last + 1)) &&
      this.context.token(last + 1)?.cap === "lower"
    )
      return !this.context.names.taken.has(last);
    if (this.context.names.taken.has(last) || NAME_TYPES.has(next.norm) || next.pos === "verb") return false;
    const others = this.context.gazetteer.lookup(next.norm);
    if (others.length === 0 && this.isTwoWords(first, last, sentence, entries)) return true;
    if (others.length > 0)
      return next.pos === "propn" && entries.every(isSmall) && others.every(isSmall) && !this.context.typeAfter(last + 1);
    if (PLACE_HEADS.has(key) || (last - first === 1 && /^(?:la|el|los|las|le|san|santa|santo|al|new|old|bab|abu|umm)$/.test(key)))
      return true;
    const typed = this.context.typeBefore(first);
    return typed !== null && this.context.norm(first - 1) === "of" && wordTags(next.norm).length === 0;
  }

  /** "in Oued Aissi,": a small place of that name, and a word that no language has. */
  private isTwoWords(first: number, last: number, sentence: Sentence, entries: readonly PlaceEntry[]): boolean {
    const before = this.context.token(first - 1);
    const next = this.context.token(last);
    const after = this.context.token(last + 1);
    if (!before || !next || next.pos !== "propn" || first === sentence.first || last - first > 1 || !entries.every(isSmall)) return false;
    const ends = !after || last + 1 >= sentence.last || /^(?:punct|prep|conj|sub)$/.test(after.pos) || this.context.isTime(last + 1);
    return ends && /^(?:in|at|near|outside)$/.test(before.norm) && wordTags(next.norm).length === 0 && organizationKind(next.norm) === null;
  }

  private reading(i: number, sentence: Sentence): Reading | null {
    const words: string[] = [];
    const actor = this.context.names.taken.has(i) ? this.context.names.actor(i) : undefined;
    for (let k = i; k < sentence.last && k < i + 8; k++) {
      // "New South Wales": a land inside a longer name is no name of its own.
      if (k > i && this.context.names.taken.has(k) && !(actor && k < actor.last) && !isLand(this.context.names.actor(k))) break;
      words.push(this.context.norm(k));
    }
    const mayEnd = (at: number): boolean =>
      this.context.isNameWord(i + at) || (at > 0 && PLACE_TYPES.has(words[at] ?? "") && !this.context.isTypeOfNext(i + at));
    const match = this.context.gazetteer.longest(words, 0, mayEnd);
    if (!match) return null;
    const last = i + match.length;
    if (actor && last < actor.last) return null;
    return { last, entries: match.entries };
  }

  private isPlace(first: number, last: number, token: Token, entries: readonly PlaceEntry[], sentence: Sentence): boolean {
    const before = this.context.token(first - 1);
    const next = this.context.token(last);
    const inside = first > sentence.first;
    const located =
      before !== undefined &&
      inside &&
      (LOCATIVE.has(before.norm) ||
        (before.norm === "of" && PLACE_OF.has(this.context.norm(first - 2))) ||
        (before.pos === "verb" && TAKING.has(before.lemma) && !this.context.isPossessive(last)));
    const typed =
      this.context.typeBefore(first) !== null ||
      this.context.typeAfter(last) !== null ||
      this.context.typeOfList(first) !== null ||
      this.isHeld(first, last, entries);
    const country = entries.some((entry) => entry.kind === "country");
    const prominent = country || entries.some((entry) => entry.population >= 300_000);
    if ((token.pos === "verb" && !located && !typed) || token.pos === "prep" || token.pos === "det" || token.pos === "pron") return false;
    if (this.isInsideName(first, last, entries, sentence)) return false;
    if (next && /^[$€£]/.test(next.text) && next.start === this.context.token(last - 1)?.end) return false;
    if (next && last < sentence.last && OTHER_THING.has(next.norm) && next.cap !== "lower") return false;
    if (this.startsPersonName(token, last, sentence, country)) return false;
    if (this.context.isCut(last) || this.isAged(last)) return false;
    // "TEN KILLED IN BATTLE", "Ten Killed in Battle": in capitals an ordinary noun is no small town.
    const common = token.pos === "noun" && (token.cap === "title" || wordTags(token.norm).length > 0);
    if (inside && last - first === 1 && common && !typed && !prominent && entries.every(isSmall)) return false;
    if (AMBIGUOUS_PLACES.has(this.context.key(first, last))) {
      if (country) return true;
      // "above New York and Washington".
      const beside = inside && before?.norm === "and" && prominent && this.context.at.get(first - 2)?.modifier === false;
      return (located && !/^(?:for|on|off|over|between)$/.test(before.norm)) || typed || beside;
    }
    // At the start of a sentence an ordinary word may be meant.
    if (last - first === 1 && !inside && !typed && token.pos !== "propn" && !prominent) return false;
    return prominent || located || typed || token.pos === "propn";
  }

  /** Inside a longer name of a person or a thing: "Jordan Spieth", "West Nile virus". */
  private isInsideName(first: number, last: number, entries: readonly PlaceEntry[], sentence: Sentence): boolean {
    const before = this.context.token(first - 1);
    const token = this.context.token(first);
    if (!before || !token || first === sentence.first || before.cap === "lower" || before.end + 1 !== token.start) return false;
    if (before.pos !== "propn" || this.context.at.has(first - 1) || this.context.isTime(first - 1) || this.context.article.allCaps)
      return false;
    if (this.context.names.actor(first - 1) || PLACE_TYPES.has(before.norm)) return false;
    if (!this.context.isDirection(before))
      return entries.every((entry) => entry.kind !== "country") || !this.context.names.taken.has(first - 1);
    // "East Baghdad" is a part of the place, "West Nile virus" is none.
    const next = this.context.token(last);
    return next !== undefined && last < sentence.last && next.pos === "noun" && next.cap === "lower" && !PLACE_TYPES.has(next.lemma);
  }

  private startsPersonName(token: Token, last: number, sentence: Sentence, country: boolean): boolean {
    const next = this.context.token(last);
    if (
      !next ||
      last >= sentence.last ||
      this.context.article.allCaps ||
      next.pos !== "propn" ||
      next.cap !== "title" ||
      this.context.isTime(last)
    )
      return false;
    if (!this.context.names.isFirstName(token) || next.start !== token.end + 1) return false;
    if (PLACE_TYPES.has(next.norm) || this.context.names.actor(last)) return false;
    return country || this.context.gazetteer.lookup(next.norm).length === 0;
  }

  /** "Downey, 72, was": somebody of that age. */
  private isAged(last: number): boolean {
    return this.context.norm(last) === "," && /^[1-9]\d$/.test(this.context.norm(last + 1)) && this.context.norm(last + 2) === ",";
  }

  /** "Lewisburg, Tenn.": right behind a place that can lie in it. */
  private isHeld(first: number, last: number, entries: readonly PlaceEntry[]): boolean {
    if (this.context.token(first - 1)?.text !== ",") return false;
    const inner = this.context.at.get(first - 2);
    if (!inner || last <= first) return false;
    return entries.some(
      (outer) =>
        (outer.kind === "admin1" || outer.kind === "country") &&
        inner.entries.some((entry) => this.context.gazetteer.contains(outer, entry)),
    );
  }
}

/** A town that hardly anybody names without telling where it is. */
function isSmall(entry: PlaceEntry): boolean {
  return entry.kind === "settlement" && entry.population < 100_000;
}
