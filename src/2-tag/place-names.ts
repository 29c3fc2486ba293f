import type { Gazetteer } from "../gazetteer/index.js";
import { AMBIGUOUS_PLACES } from "../gazetteer/words.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { PlaceMention } from "../shapes/mentions.js";
import { compromiseTags, spanOf, wordSet } from "../text.js";
import type { Article, PlaceEntry, Sentence, Token } from "../types.js";

const LOCATIVE = wordSet(
  "in at near from to of around outside inside towards toward into across through over between north south east west northeast northwest southeast southwest northern southern eastern western central on for off",
);
const NOT_PLACE_AFTER = wordSet("times post herald tribune gazette news street-journal university-spokesman daily");
const PARTICLES = wordSet("al el al- el- o'");

/** What the tagger of places must know of the names that were found before. */
export interface OtherNames {
  /** Tokens that a name or a weapon has. */
  readonly taken: Set<number>;
  isPersonAt(token: number): boolean;
  isActorAt(token: number): boolean;
  isCapital(token: Token | undefined): boolean;
  isFirstName(token: Token): boolean;
  /** End of the run of capitalised name words that begins at `from`. */
  nameRun(from: number, limit: number): number;
}

/** Finds the places of one article, sentence by sentence, after its persons and bodies. */
export class PlaceTagger {
  readonly found: PlaceMention[] = [];

  constructor(
    private readonly article: Article,
    private readonly gazetteer: Gazetteer,
    private readonly isTime: (token: number) => boolean,
    private readonly names: OtherNames,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  private gazetteerTakes(at: number): number {
    const words: string[] = [];
    for (let i = at; i < at + 4 && i < this.article.tokens.length; i++) words.push(this.token(i)?.norm ?? "");
    return this.gazetteer.longest(words, 0)?.length ?? 0;
  }

  sentence(sentence: Sentence): void {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = this.token(i);
      if (!token || token.pos === "punct" || token.pos === "num" || this.isTime(i) || !this.names.isCapital(token)) {
        if (token && PARTICLES.has(token.norm.split("-")[0] ?? "") && /-\p{Lu}/u.test(token.text) && !this.names.taken.has(i))
          i = this.placeAt(i, sentence, token);
        continue;
      }
      if (this.names.taken.has(i)) continue;
      i = this.placeAt(i, sentence, token);
    }
  }

  /** Tries to read a place at `i`; answers with the last token used. */
  private placeAt(i: number, sentence: Sentence, token: Token): number {
    const limit = Math.min(sentence.last, i + 7);
    const words: string[] = [];
    for (let k = i; k < limit; k++) {
      const next = this.token(k);
      if (!next || (this.names.taken.has(k) && k > i)) break;
      words.push(next.norm);
    }
    const match = this.gazetteer.longest(words, 0);
    let length = match?.length ?? 0;
    if (match && length > 1 && !this.names.isCapital(this.token(i + length - 1))) length = 0;
    const last = i + length;
    if (match && length > 0 && this.isPlace(i, last, token, match.entries, sentence)) {
      this.addPlace(i, last, match.entries, sentence);
      return last - 1;
    }
    // The name of an unknown place: "the village of X", "X district".
    const run = this.names.nameRun(i, sentence.last);
    if (run > i && !this.names.isPersonAt(i)) {
      const typeBefore = this.typeBefore(i);
      const typeAfter = this.typeAfter(run);
      const before = this.token(i - 1)?.norm ?? "";
      if (
        typeBefore ||
        (typeAfter &&
          PLACE_TYPES.has(typeAfter) &&
          (LOCATIVE.has(before) || this.token(i - 1)?.pos === "det" || this.token(i - 1)?.pos === "adj"))
      ) {
        if (!compromiseTags(token.norm).some((tag) => tag === "WeekDay" || tag === "Month")) {
          this.found.push({
            first: i,
            last: run,
            name: spanOf(this.article.text, token.start, this.token(run - 1)?.end ?? token.end).text,
            entries: [],
            type: typeBefore ?? typeAfter,
            modifier: false,
          });
          for (let k = i; k < run; k++) this.names.taken.add(k);
          return run - 1;
        }
      }
    }
    return i;
  }

  private addPlace(first: number, last: number, entries: readonly PlaceEntry[], sentence: Sentence): void {
    const begin = this.token(first);
    const end = this.token(last - 1);
    if (!begin || !end) return;
    const type = this.typeBefore(first) ?? this.typeAfter(last);
    const next = this.token(last);
    const modifier =
      next !== undefined &&
      last < sentence.last &&
      (next.pos === "noun" || next.pos === "propn") &&
      !(PLACE_TYPES.has(next.norm) && next.cap === "lower");
    this.found.push({ first, last, name: this.article.text.slice(begin.start, end.end), entries, type, modifier });
    for (let k = first; k < last; k++) this.names.taken.add(k);
  }

  private typeBefore(i: number): string | null {
    const before = this.token(i - 1);
    if (!before) return null;
    if (before.norm === "of") {
      const noun = this.token(i - 2);
      return noun && PLACE_TYPES.has(noun.lemma) ? noun.lemma : null;
    }
    return PLACE_TYPES.has(before.norm) && before.cap === "lower" ? before.norm : null;
  }

  private typeAfter(i: number): string | null {
    const after = this.token(i);
    return after && PLACE_TYPES.has(after.lemma) && (after.pos === "noun" || after.pos === "propn") ? after.lemma : null;
  }

  private isPlace(first: number, last: number, token: Token, entries: readonly PlaceEntry[], sentence: Sentence): boolean {
    const before = this.token(first - 1);
    const next = this.token(last);
    const located = before !== undefined && first > sentence.first && LOCATIVE.has(before.norm);
    const typed = this.typeBefore(first) !== null || this.typeAfter(last) !== null;
    const prominent = entries.some((entry) => entry.kind === "country" || entry.population >= 300_000);
    if (token.pos === "verb" || token.pos === "prep" || token.pos === "det" || token.pos === "pron") return false;
    // Inside a longer name of a person or a thing: "Jordan Spieth", "Washington Post".
    const followsName =
      before !== undefined &&
      before.cap !== "lower" &&
      before.pos === "propn" &&
      first > sentence.first &&
      before.end + 1 === token.start &&
      !this.isKnownPlace(first - 1) &&
      before.norm !== "of";
    if (followsName && !this.names.isActorAt(first - 1) && !this.isDirection(before)) return false;
    if (next && last < sentence.last && NOT_PLACE_AFTER.has(next.norm) && next.cap !== "lower") return false;
    if (
      next &&
      next.pos === "propn" &&
      next.cap === "title" &&
      last < sentence.last &&
      !this.article.allCaps &&
      !PLACE_TYPES.has(next.norm) &&
      !this.names.isActorAt(last) &&
      this.gazetteerTakes(last) === 0 &&
      !typed &&
      !located
    ) {
      if (this.names.isFirstName(token)) return false;
    }
    const key = words(this.article, first, last);
    if (AMBIGUOUS_PLACES.has(key)) {
      if (prominent && entries.some((entry) => entry.kind === "country")) return !this.isFirstNameUse(token, next);
      return located || typed;
    }
    if (last - first === 1 && first === sentence.first && !typed) {
      // At the start of a sentence an ordinary word may be meant.
      if (token.pos !== "propn" && !prominent) return false;
    }
    if (token.cap === "lower" && this.article.allCaps) return located || typed || prominent || token.pos === "propn";
    return prominent || located || typed || token.pos === "propn";
  }

  private isFirstNameUse(token: Token, next: Token | undefined): boolean {
    return (
      this.names.isFirstName(token) &&
      next !== undefined &&
      next.pos === "propn" &&
      next.start === token.end + 1 &&
      !PLACE_TYPES.has(next.norm)
    );
  }

  private isDirection(token: Token): boolean {
    return (
      /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|rural|downtown)$/.test(token.norm) ||
      PLACE_TYPES.has(token.norm)
    );
  }

  private isKnownPlace(i: number): boolean {
    const last = this.found.at(-1);
    return last !== undefined && last.first <= i && i < last.last;
  }
}

function words(article: Article, first: number, last: number): string {
  let key = "";
  for (let i = first; i < last; i++) key += (key ? " " : "") + (article.tokens[i]?.norm ?? "");
  return key;
}
