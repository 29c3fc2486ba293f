import type { Gazetteer } from "../gazetteer/index.js";
import { AMBIGUOUS_PLACES } from "../gazetteer/words.js";
import { organizationKind, PLACE_TYPES } from "../lexicon/org-words.js";
import type { ActorMention, PlaceMention } from "../shapes/mentions.js";
import { compromiseTags } from "../text.js";
import type { Article, PlaceEntry, Sentence, Token } from "../types.js";
import { AREA_TYPES, DIRECT_TYPES, INSIDE, LOCATIVE, NAME_TYPES, OTHER_THING, PLACE_ENDINGS, PLACE_HEADS, WAYS } from "./place-forms.js";

/** What the tagger of places must know of the names that were found before. */
export interface OtherNames {
  /** Tokens that a name or a weapon has. */
  readonly taken: Set<number>;
  isPersonAt(token: number): boolean;
  actor(token: number): ActorMention | undefined;
  isCapital(token: Token | undefined): boolean;
  isFirstName(token: Token): boolean;
  /** End of the run of capitalised name words that begins at `from`. */
  nameRun(from: number, limit: number): number;
}

interface Reading {
  readonly last: number;
  readonly entries: readonly PlaceEntry[];
}

/** Finds the places of one article, sentence by sentence, after its persons and bodies. */
export class PlaceTagger {
  readonly found: PlaceMention[] = [];
  private readonly at = new Map<number, PlaceMention>();
  /** Unknown names found so far, by their first word. */
  private readonly learned = new Map<string, readonly (readonly string[])[]>();

  constructor(
    private readonly article: Article,
    private readonly gazetteer: Gazetteer,
    private readonly isTime: (token: number) => boolean,
    private readonly names: OtherNames,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  private norm(i: number): string {
    return this.article.tokens[i]?.norm ?? "";
  }

  sentence(sentence: Sentence): void {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!this.mayBegin(i)) continue;
      const mention = this.known(i, sentence) ?? this.unknown(i, sentence);
      if (!mention) continue;
      this.add(mention);
      i = mention.last - 1;
    }
  }

  /** Names that the syntax showed to be places somewhere are places everywhere in the article. */
  finish(sentences: readonly Sentence[]): void {
    if (this.learned.size === 0) return;
    for (const sentence of sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        if (this.at.has(i) || this.names.taken.has(i) || !this.isNameWord(i)) continue;
        const length =
          this.learned
            .get(this.norm(i))
            ?.find((words) => words.every((word, k) => this.norm(i + k) === word && !this.at.has(i + k) && !this.names.taken.has(i + k)))
            ?.length ?? 0;
        if (length === 0 || i + length > sentence.last) continue;
        this.add(this.mention(i, i + length, [], sentence));
        i += length - 1;
      }
    }
    this.found.sort((a, b) => a.first - b.first);
  }

  private add(mention: PlaceMention): void {
    this.found.push(mention);
    for (let k = mention.first; k < mention.last; k++) {
      this.at.set(k, mention);
      this.names.taken.add(k);
    }
  }

  private learn(first: number, last: number): void {
    const words = Array.from({ length: last - first }, (_, k) => this.norm(first + k));
    const known = this.learned.get(words[0] ?? "") ?? [];
    if (known.some((other) => other.length === words.length && other.every((word, k) => word === words[k]))) return;
    this.learned.set(
      words[0] ?? "",
      [...known, words].sort((a, b) => b.length - a.length),
    );
  }

  /** A word in capitals, or one like "al-Bab", that no name has but that of a country or town that acts. */
  private mayBegin(i: number): boolean {
    const token = this.token(i);
    if (!token || token.pos === "punct" || token.pos === "num" || this.isTime(i) || !this.isNameWord(i)) return false;
    if (!this.names.taken.has(i)) return true;
    const actor = this.names.actor(i);
    return actor !== undefined && actor.first === i && isLand(actor);
  }

  private isNameWord(i: number): boolean {
    const token = this.token(i);
    return token !== undefined && (this.names.isCapital(token) || /^[a-z]{1,3}['’]?-\p{Lu}/u.test(token.text));
  }

  /** A name of the gazetteer, the longest one that is written as a name. */
  private known(i: number, sentence: Sentence): PlaceMention | null {
    const token = this.token(i);
    const reading = this.reading(i, sentence);
    if (!token || !reading) return null;
    const { last, entries } = reading;
    if (this.isPartOfUnknown(i, last, sentence)) return null;
    if (!this.isPlace(i, last, token, entries, sentence)) return null;
    return this.mention(i, last, entries, sentence);
  }

  /** "the village of La Pesquera", "Tal Dakwah": the gazetteer knows the first word only, as something else. */
  private isPartOfUnknown(first: number, last: number, sentence: Sentence): boolean {
    const next = this.token(last);
    if (!next || last >= sentence.last || this.article.allCaps || next.cap !== "title" || next.pos === "punct" || this.isTime(last))
      return false;
    const key = this.key(first, last);
    if (last - first === 1 && /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$/.test(key))
      return !NAME_TYPES.has(next.norm);
    if (this.names.taken.has(last) || NAME_TYPES.has(next.norm) || next.pos === "verb" || this.gazetteer.lookup(next.norm).length > 0)
      return false;
    if (PLACE_HEADS.has(key) || (last - first === 1 && /^(?:la|el|los|las|le|san|santa|santo|al|new|old|bab|abu|umm)$/.test(key)))
      return true;
    const typed = this.typeBefore(first);
    return typed !== null && this.norm(first - 1) === "of" && compromiseTags(next.norm).length === 0;
  }

  private reading(i: number, sentence: Sentence): Reading | null {
    const words: string[] = [];
    const actor = this.names.taken.has(i) ? this.names.actor(i) : undefined;
    for (let k = i; k < sentence.last && k < i + 8; k++) {
      if (k > i && this.names.taken.has(k) && !(actor && k < actor.last)) break;
      words.push(this.norm(k));
    }
    const mayEnd = (at: number): boolean => this.isNameWord(i + at) || (at > 0 && PLACE_TYPES.has(words[at] ?? ""));
    const match = this.gazetteer.longest(words, 0, mayEnd);
    if (!match) return null;
    const last = i + match.length;
    if (actor && last !== actor.last) return null;
    return { last, entries: match.entries };
  }

  private mention(first: number, last: number, entries: readonly PlaceEntry[], sentence: Sentence): PlaceMention {
    let end = last;
    let type = this.typeBefore(first) ?? this.typeAfter(last);
    // "Idlib Governorate", "Bama Town": the word for its kind is written as a part of the name.
    const next = this.token(last);
    const further = this.token(last + 1);
    if (
      next &&
      last < sentence.last &&
      !this.article.allCaps &&
      next.cap === "title" &&
      (NAME_TYPES.has(next.norm) || WAYS.has(next.norm)) &&
      !this.names.taken.has(last)
    ) {
      if (!(further && further.cap === "title" && further.pos === "propn" && last + 1 < sentence.last)) {
        end = last + 1;
        type = next.norm;
      }
    }
    const begin = this.token(first);
    const close = this.token(end - 1);
    const name = this.article.text.slice(begin?.start ?? 0, close?.end ?? 0);
    const senses = type !== null && WAYS.has(type) && end > last ? [] : entries;
    return { first, last: end, name: name.replace(/\s+/g, " "), entries: senses, type, modifier: this.isModifier(end, sentence) };
  }

  /** Whether a noun follows to which the name belongs: "Aleppo residents"; no date, no word for the kind of place. */
  private isModifier(last: number, sentence: Sentence): boolean {
    const next = this.token(last);
    if (!next || last >= sentence.last || this.isTime(last) || (next.pos !== "noun" && next.pos !== "propn")) return false;
    if (this.names.isPersonAt(last) || this.gazetteer.lookup(next.norm).length > 0)
      return next.pos === "noun" && next.cap === "lower" && !PLACE_TYPES.has(next.lemma);
    return !(PLACE_TYPES.has(next.lemma) && next.cap === "lower");
  }

  /** The name of an unknown place: "the village of X", "X district", "in Kafr X". */
  private unknown(i: number, sentence: Sentence): PlaceMention | null {
    const token = this.token(i);
    if (!token || this.names.isPersonAt(i) || this.names.taken.has(i)) return null;
    let run = this.names.nameRun(i, sentence.last);
    if (run <= i && this.isNameWord(i) && !this.names.isCapital(token)) run = i + 1;
    for (let k = i + 1; k < run; k++) if (this.names.taken.has(k)) run = k;
    while (run < sentence.last && run > i && run < i + 4 && /^[a-z]{1,3}-\p{Lu}/u.test(this.token(run)?.text ?? "")) run++;
    if (run <= i || run - i > 5 || compromiseTags(token.norm).some((tag) => tag === "WeekDay" || tag === "Month")) return null;
    const before = this.token(i - 1);
    const typed = this.typeBefore(i) ?? this.typeOfList(i);
    const after = this.typeAfter(run);
    const opens = before !== undefined && i > sentence.first;
    const told =
      typed !== null ||
      (after !== null &&
        opens &&
        (LOCATIVE.has(before.norm) || before.pos === "verb" || before.pos === "det" || before.pos === "adj" || before.norm === "of"));
    if (!told && !this.looksLikePlace(i, run, sentence)) return null;
    this.learn(i, run);
    return this.mention(i, run, [], sentence);
  }

  /** An unknown name behind "in" or "near", or one of a form that only places have. */
  private looksLikePlace(first: number, last: number, sentence: Sentence): boolean {
    const before = this.token(first - 1);
    const token = this.token(first);
    if (!before || !token || first === sentence.first || this.article.allCaps || last - first > 3) return false;
    for (let k = first; k < last; k++) {
      const word = this.token(k);
      if (!word || this.isTime(k)) return false;
      const tags = compromiseTags(word.norm);
      if (word.cap === "upper" || organizationKind(word.norm) !== null || /\d/.test(word.text)) return false;
      if (tags.length > 0 && !tags.includes("Place") && !PLACE_HEADS.has(word.norm) && !PLACE_TYPES.has(word.norm)) return false;
    }
    const next = this.token(last);
    const bare =
      !next ||
      last >= sentence.last ||
      next.pos === "punct" ||
      next.pos === "prep" ||
      next.pos === "conj" ||
      next.pos === "verb" ||
      next.pos === "aux" ||
      next.pos === "adv" ||
      next.pos === "rel" ||
      next.pos === "sub" ||
      this.isTime(last);
    const head = last - first > 1 && PLACE_HEADS.has(token.norm);
    if (head || PLACE_ENDINGS.test(this.norm(last - 1)))
      return LOCATIVE.has(before.norm) || before.norm === "of" || before.norm === "and" || before.text === ",";
    return bare && INSIDE.has(before.norm);
  }

  /** "villages of A, B and C": the word before the list tells what all of them are. */
  private typeOfList(i: number): string | null {
    const before = this.token(i - 1);
    if (!before || (before.text !== "," && before.norm !== "and")) return null;
    const previous = this.at.get(before.norm === "and" && this.norm(i - 2) === "," ? i - 3 : i - 2);
    if (!previous?.type) return null;
    const head = this.norm(previous.first - 1) === "of" ? this.token(previous.first - 2) : this.token(previous.first - 1);
    const plural = head !== undefined && head.norm !== head.lemma;
    return plural || this.lists.has(previous) ? this.extend(previous) : null;
  }

  private readonly lists = new Set<PlaceMention>();

  private extend(previous: PlaceMention): string | null {
    this.lists.add(previous);
    return previous.type;
  }

  private typeBefore(i: number): string | null {
    const before = this.token(i - 1);
    if (!before) return null;
    if (before.norm === "of" || before.norm === "called" || before.norm === "named") {
      const noun = this.token(i - 2);
      return noun && noun.cap === "lower" ? (typeWord(noun) ?? (AREA_TYPES.has(noun.norm) ? noun.lemma : null)) : null;
    }
    return before.cap === "lower" && before.pos === "noun" && DIRECT_TYPES.has(before.lemma) ? before.lemma : null;
  }

  private typeAfter(i: number): string | null {
    const after = this.token(i);
    if (!after || (after.pos !== "noun" && after.pos !== "propn")) return null;
    return PLACE_TYPES.has(after.lemma) || AREA_TYPES.has(after.norm) ? after.lemma : null;
  }

  private isPlace(first: number, last: number, token: Token, entries: readonly PlaceEntry[], sentence: Sentence): boolean {
    const before = this.token(first - 1);
    const next = this.token(last);
    const inside = first > sentence.first;
    const located = before !== undefined && inside && LOCATIVE.has(before.norm);
    const typed =
      this.typeBefore(first) !== null ||
      this.typeAfter(last) !== null ||
      this.typeOfList(first) !== null ||
      this.isHeld(first, last, entries);
    const country = entries.some((entry) => entry.kind === "country");
    const prominent = country || entries.some((entry) => entry.population >= 300_000);
    if ((token.pos === "verb" && !located && !typed) || token.pos === "prep" || token.pos === "det" || token.pos === "pron") return false;
    if (this.isInsideName(first, last, entries, sentence)) return false;
    if (next && /^[$€£]/.test(next.text) && next.start === this.token(last - 1)?.end) return false;
    if (next && last < sentence.last && OTHER_THING.has(next.norm) && next.cap !== "lower") return false;
    if (this.startsPersonName(token, last, sentence, country)) return false;
    if (AMBIGUOUS_PLACES.has(this.key(first, last))) {
      if (country) return true;
      return (located && !/^(?:for|on|off|over|between|to)$/.test(before.norm)) || typed;
    }
    // At the start of a sentence an ordinary word may be meant.
    if (last - first === 1 && !inside && !typed && token.pos !== "propn" && !prominent) return false;
    return prominent || located || typed || token.pos === "propn";
  }

  /** Inside a longer name of a person or a thing: "Jordan Spieth", "West Nile virus". */
  private isInsideName(first: number, last: number, entries: readonly PlaceEntry[], sentence: Sentence): boolean {
    const before = this.token(first - 1);
    const token = this.token(first);
    if (!before || !token || first === sentence.first || before.cap === "lower" || before.end + 1 !== token.start) return false;
    if (before.pos !== "propn" || this.at.has(first - 1) || this.isTime(first - 1) || this.article.allCaps) return false;
    if (this.names.actor(first - 1) || PLACE_TYPES.has(before.norm)) return false;
    if (!this.isDirection(before)) return entries.every((entry) => entry.kind !== "country") || !this.names.taken.has(first - 1);
    // "East Baghdad" is a part of the place, "West Nile virus" is none.
    const next = this.token(last);
    return next !== undefined && last < sentence.last && next.pos === "noun" && next.cap === "lower" && !PLACE_TYPES.has(next.lemma);
  }

  private startsPersonName(token: Token, last: number, sentence: Sentence, country: boolean): boolean {
    const next = this.token(last);
    if (!next || last >= sentence.last || this.article.allCaps || next.pos !== "propn" || next.cap !== "title" || this.isTime(last))
      return false;
    if (!this.names.isFirstName(token) || next.start !== token.end + 1) return false;
    if (PLACE_TYPES.has(next.norm) || this.names.actor(last)) return false;
    return country || this.gazetteer.lookup(next.norm).length === 0;
  }

  /** "Lewisburg, Tenn.": right behind a place that can lie in it. */
  private isHeld(first: number, last: number, entries: readonly PlaceEntry[]): boolean {
    if (this.token(first - 1)?.text !== ",") return false;
    const inner = this.at.get(first - 2);
    if (!inner || last <= first) return false;
    return entries.some(
      (outer) =>
        (outer.kind === "admin1" || outer.kind === "country") && inner.entries.some((entry) => this.gazetteer.contains(outer, entry)),
    );
  }

  private isDirection(token: Token): boolean {
    return /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|rural|downtown|north-?eastern|north-?western|south-?eastern|south-?western)$/.test(
      token.norm,
    );
  }

  private key(first: number, last: number): string {
    let key = "";
    for (let i = first; i < last; i++) key += (key ? " " : "") + this.norm(i);
    return key;
  }
}

/** The noun as a word for a kind of place, in the form in which the lexicon has it. */
function typeWord(noun: Token): string | null {
  return PLACE_TYPES.has(noun.lemma) ? noun.lemma : PLACE_TYPES.has(noun.norm) ? noun.norm : null;
}

/** Whether the actor's name is that of a land or of the town where its government sits. */
function isLand(actor: ActorMention): boolean {
  if (actor.use === "metonym") return true;
  return actor.use === "name" && actor.entries.every((entry) => entry.kind === "state" || entry.kind === "government");
}
