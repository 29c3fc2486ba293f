import type { Gazetteer } from "../gazetteer/index.js";
import type { PlaceMention } from "../shapes/mentions.js";
import type { Article, PlaceEntry, Sentence } from "../types.js";
import { KnownPlaces } from "./known-places.js";
import { isLand, type OtherNames, PlaceContext, typeApposed } from "./place-context.js";
import { NAME_TYPES, SPEAKING, WAYS } from "./place-forms.js";
import { UnknownPlaces } from "./unknown-places.js";

const WATERS = new Set(["gulf", "sea", "ocean", "strait", "bay", "peninsula", "desert"]);

/** Finds the places of one article, sentence by sentence, after its persons and bodies. */
export class PlaceTagger {
  readonly found: PlaceMention[] = [];
  private readonly context: PlaceContext;
  private readonly knownPlaces: KnownPlaces;
  private readonly unknownPlaces: UnknownPlaces;
  /** Unknown names found so far, by their first word. */
  private readonly learned = new Map<string, readonly (readonly string[])[]>();

  constructor(article: Article, gazetteer: Gazetteer, isTime: (token: number) => boolean, names: OtherNames) {
    this.context = new PlaceContext(article, gazetteer, isTime, names);
    this.knownPlaces = new KnownPlaces(this.context);
    this.unknownPlaces = new UnknownPlaces(this.context);
  }

  sentence(sentence: Sentence): void {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!this.mayBegin(i)) continue;
      const mention = this.read(i, sentence);
      if (!mention) continue;
      this.add(mention);
      i = mention.last - 1;
    }
  }

  private read(i: number, sentence: Sentence): PlaceMention | null {
    const reading = this.knownPlaces.read(i, sentence);
    if (reading) return this.mention(i, reading.last, reading.entries, sentence);
    const end = this.unknownPlaces.end(i, sentence);
    if (end < 0) return null;
    this.learn(i, end);
    return this.mention(i, end, [], sentence);
  }

  /** Names that the syntax showed to be places somewhere are places everywhere in the article. */
  finish(sentences: readonly Sentence[]): void {
    if (this.learned.size === 0) return;
    for (const sentence of sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        if (this.context.at.has(i) || this.context.names.taken.has(i) || !this.context.isNameWord(i)) continue;
        const length =
          this.learned
            .get(this.context.norm(i))
            ?.find((words) =>
              words.every(
                (word, k) => this.context.norm(i + k) === word && !this.context.at.has(i + k) && !this.context.names.taken.has(i + k),
              ),
            )?.length ?? 0;
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
      this.context.at.set(k, mention);
      this.context.names.taken.add(k);
    }
  }

  private learn(first: number, last: number): void {
    const words = Array.from({ length: last - first }, (_, k) => this.context.norm(first + k));
    const known = this.learned.get(words[0] ?? "") ?? [];
    if (known.some((other) => other.length === words.length && other.every((word, k) => word === words[k]))) return;
    this.learned.set(
      words[0] ?? "",
      [...known, words].sort((a, b) => b.length - a.length),
    );
  }

  /** A word in capitals, or one like "al-Bab", that no name has but that of a country or town that acts. */
  private mayBegin(i: number): boolean {
    const token = this.context.token(i);
    if (!token || token.pos === "punct" || token.pos === "num" || this.context.isTime(i) || !this.context.isNameWord(i)) return false;
    if (!this.context.names.taken.has(i)) return true;
    const actor = this.context.names.actor(i);
    // "the Persian Gulf" is no Persian.
    if (actor !== undefined && actor.first === i && WATERS.has(this.context.norm(actor.last))) return true;
    // "the city of Al-Mayadeen" is no broadcaster.
    return actor !== undefined && actor.first === i && (isLand(actor) || (this.context.norm(i - 1) === "of" && this.isTyped(i)));
  }

  private isTyped(i: number): boolean {
    return this.context.typeBefore(i) !== null || this.context.typeOfList(i) !== null;
  }

  private mention(first: number, last: number, entries: readonly PlaceEntry[], sentence: Sentence): PlaceMention {
    let end = last;
    const list = this.context.typeOfList(first);
    let type =
      typeApposed(this.context.article.tokens, last) ??
      (this.context.norm(last) === "local" ? this.context.typeAfter(last) : null) ??
      this.context.typeBefore(first) ??
      this.context.typeAfter(last) ??
      list ??
      this.context.typeOfRest(last);
    const close = this.context.norm(last - 1);
    if (last - first > 1 && entries.length === 0 && (WAYS.has(close) || SPEAKING.has(close))) type = close;
    // "Idlib Governorate", "Bama Town": the word for its kind is written as a part of the name.
    const next = this.context.token(last);
    const further = this.context.token(last + 1);
    if (
      next &&
      last < sentence.last &&
      !this.context.article.allCaps &&
      next.cap === "title" &&
      (NAME_TYPES.has(next.norm) || WAYS.has(next.norm)) &&
      !this.context.names.taken.has(last)
    ) {
      if (!(further && further.cap === "title" && further.pos === "propn" && last + 1 < sentence.last)) {
        end = last + 1;
        type = next.norm;
      }
    }
    const begin = this.context.token(first);
    // "the Garissa-Dadaab road": a way between two places is none of them.
    const way = next !== undefined && last < sentence.last && WAYS.has(next.norm) && /\p{L}[-–]\p{L}/u.test(begin?.text ?? "");
    if (way) end = last + 1;
    if (next?.norm === "local" && (further?.norm === "government" || (further?.norm === "council" && type === "lga"))) {
      type = "lga";
      end = last + (this.context.norm(last + 2) === "area" ? 3 : 2);
    }
    if (next?.norm === "administrative" && type === "district" && further) end = last + 2;
    const name = this.context.article.text.slice(begin?.start ?? 0, this.context.token(end - 1)?.end ?? 0);
    const full = type === "county" ? this.context.gazetteer.lookup(`${this.context.key(first, last)} county`) : [];
    const senses = type !== null && WAYS.has(type) && end > last ? [] : full.length > 0 ? full : entries;
    const mention: PlaceMention = {
      first,
      last: end,
      name: name.replace(/\s+/g, " "),
      entries: senses,
      type,
      modifier: this.context.isModifier(end, sentence),
    };
    if (list !== null || (type !== null && this.context.norm(first - 1) === "including")) this.context.listed(mention);
    return mention;
  }
}
