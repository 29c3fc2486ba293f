import type { Gazetteer } from "../gazetteer/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import type { ActorMention, PlaceMention } from "../shapes/mentions.js";
import type { Article, Sentence, Token } from "../types.js";
import { AREA_TYPES, DIRECT_TYPES, SETTLED, SHARED_TYPES } from "./place-forms.js";

/** What the tagger of places must know of the names that were found before. */
export interface OtherNames {
  /** Tokens that a name or a weapon has. */
  readonly taken: Pick<Set<number>, "has"> & { add(token: number): void };
  isPersonAt(token: number): boolean;
  actor(token: number): ActorMention | undefined;
  isCapital(token: Token | undefined): boolean;
  isFirstName(token: Token): boolean;
  /** End of the run of capitalised name words that begins at `from`. */
  nameRun(from: number, limit: number): number;
}

/** "Serb-held", "Sunni-dominated": who holds a place or lives in it. */
const HOLDING = /-(?:held|led|run|born|majority|[a-z]{3,}ed)$/;

/** What the words around a name tell of it: the word for its kind, whether it is a part of something else. */
export class PlaceContext {
  /** The places found so far, by token. */
  readonly at = new Map<number, PlaceMention>();
  /** Where a list goes on whose first word tells the kind of all. */
  private readonly lists = new Set<number>();

  constructor(
    readonly article: Article,
    readonly gazetteer: Gazetteer,
    readonly isTime: (token: number) => boolean,
    readonly names: OtherNames,
  ) {}

  token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  norm(i: number): string {
    return this.article.tokens[i]?.norm ?? "";
  }

  isNameWord(i: number): boolean {
    const token = this.token(i);
    if (token === undefined) return false;
    // "the al Masbah neighborhood".
    if (token.text === "al" || token.text === "el")
      return this.names.isCapital(this.token(i + 1)) && this.token(i + 1)?.start === token.end + 1;
    return (this.names.isCapital(token) && !HOLDING.test(token.text)) || /^[a-z]{1,3}['’]?-\p{Lu}/u.test(token.text);
  }

  /** "U.S.-born": the rest of the word is cut off at the hyphen. */
  isCut(last: number): boolean {
    const [end, hyphen, rest] = [this.token(last - 1), this.token(last), this.token(last + 1)];
    return hyphen?.text === "-" && hyphen.start === end?.end && rest?.start === hyphen.end && rest.cap === "lower";
  }

  /** Whether a noun follows to which the name belongs: "Aleppo residents"; no date, no word for the kind of place. */
  isModifier(last: number, sentence: Sentence): boolean {
    const next = this.token(last);
    if (!next || last >= sentence.last || this.isTime(last) || (next.pos !== "noun" && next.pos !== "propn")) return false;
    if (this.names.isPersonAt(last) || this.gazetteer.lookup(next.norm).length > 0)
      return next.pos === "noun" && next.cap === "lower" && !PLACE_TYPES.has(next.lemma);
    return !(PLACE_TYPES.has(next.lemma) && next.cap === "lower");
  }

  /** "villages of A, B and C": the word before the list tells what all of them are. */
  typeOfList(i: number): string | null {
    const before = this.token(i - 1);
    if (!before || (before.text !== "," && before.norm !== "and")) return null;
    const previous = this.at.get(before.norm === "and" && this.norm(i - 2) === "," ? i - 3 : i - 2);
    if (!previous?.type) return null;
    const head = /^(?:of|:)$/.test(this.norm(previous.first - 1)) ? this.token(previous.first - 2) : this.token(previous.first - 1);
    const plural = head !== undefined && head.norm !== head.lemma;
    return plural || this.lists.has(i - 1) ? previous.type : null;
  }

  /** "Tunga and Kabaje villages", "Ayadaw, Shwebo and Wetlet townships": the word behind the list, for the name that ends before token `i`. */
  typeOfRest(i: number): string | null {
    let at = i;
    for (let members = 0; members < 6; members++) {
      const joint = this.norm(at) === "," && this.norm(at + 1) === "and" ? at + 2 : /^(?:,|and|or)$/.test(this.norm(at)) ? at + 1 : -1;
      const end = joint < 0 ? -1 : this.names.nameRun(joint, joint + 4);
      if (joint < 0 || end <= joint) return null;
      const noun = this.token(end);
      if (noun && noun.cap === "lower" && noun.norm !== noun.lemma && SHARED_TYPES.has(noun.lemma)) return noun.lemma;
      at = end;
    }
    return null;
  }

  /** Notes that the place goes on a list, so that the next one may too. */
  listed(mention: PlaceMention): void {
    this.lists.add(mention.last);
    if (this.norm(mention.last) === ",") this.lists.add(mention.last + 1);
  }

  typeBefore(i: number): string | null {
    const before = this.token(i - 1);
    if (!before) return null;
    // "several villages, including X".
    const whole = before.norm === "including" ? this.token(this.norm(i - 2) === "," ? i - 3 : i - 2) : undefined;
    if (whole) return whole.norm !== whole.lemma && whole.cap === "lower" ? typeWord(whole) : null;
    // "four villages: X".
    const plural = before.text === ":" ? this.token(i - 2) : undefined;
    if (plural) return plural.norm !== plural.lemma && plural.cap === "lower" ? typeWord(plural) : null;
    if (before.norm === "of" || before.norm === "called" || before.norm === "named") {
      const noun = this.token(i - 2);
      return noun && noun.cap === "lower" ? (typeWord(noun) ?? (AREA_TYPES.has(noun.norm) ? noun.lemma : null)) : null;
    }
    return before.cap === "lower" && before.pos === "noun" && DIRECT_TYPES.has(before.lemma) ? before.lemma : null;
  }

  typeAfter(i: number): string | null {
    const after = this.token(i);
    if (!after) return null;
    if (after.norm === "local" && /^(?:government|council)$/.test(this.norm(i + 1))) return "lga";
    if (after.norm === "administrative" && /^(?:post|unit|area|district)$/.test(this.norm(i + 1))) return "district";
    if ((after.pos !== "noun" && after.pos !== "propn") || this.isTypeOfNext(i)) return null;
    return PLACE_TYPES.has(after.lemma) || AREA_TYPES.has(after.norm) ? after.lemma : null;
  }

  /** "the Gaza city of Rafah": the word tells what the second name is, not the first. */
  isTypeOfNext(i: number): boolean {
    return (
      /^(?:city|town|village|hamlet|port|stronghold|bastion)$/.test(this.token(i)?.text ?? "") &&
      this.norm(i + 1) === "of" &&
      this.isNameWord(i + 2)
    );
  }

  /** "Abha [International Airport]": words in capitals of which the last is one for a kind of site. */
  isSiteBehind(first: number, limit: number): boolean {
    const run = this.names.nameRun(first, limit);
    return run - first > 1 && run - first < 4 && PLACE_TYPES.get(this.norm(run - 1)) === "site";
  }

  isDirection(token: Token): boolean {
    return /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|rural|downtown|north-?eastern|north-?western|south-?eastern|south-?western|[nsew]\.)$/.test(
      token.norm,
    );
  }

  isPossessive(i: number): boolean {
    return this.token(i)?.pos === "poss";
  }

  key(first: number, last: number): string {
    let key = "";
    for (let i = first; i < last; i++) key += (key ? " " : "") + this.norm(i);
    return key;
  }
}

/** "Abu Saida, a town near Baquba": the noun behind the name that ends before token `i`. */
export function typeApposed(tokens: readonly Token[], i: number): string | null {
  if (tokens[i]?.text !== "," || !/^(?:a|an|another)$/.test(tokens[i + 1]?.norm ?? "")) return null;
  for (let k = i + 2; k < i + 6; k++) {
    const noun = tokens[k];
    if (!noun || (noun.pos !== "noun" && noun.pos !== "adj" && noun.pos !== "propn")) return null;
    if (noun.cap === "lower" && SETTLED.has(noun.lemma) && tokens[k + 1]?.pos !== "noun") return noun.lemma;
  }
  return null;
}

/** The noun as a word for a kind of place, in the form in which the lexicon has it. */
function typeWord(noun: Token): string | null {
  return PLACE_TYPES.has(noun.lemma) ? noun.lemma : PLACE_TYPES.has(noun.norm) ? noun.norm : null;
}

/** Whether the actor's name is that of a land or of the town where its government sits. */
export function isLand(actor: ActorMention | undefined): boolean {
  if (actor === undefined) return false;
  if (actor.use === "metonym") return true;
  return actor.use === "name" && actor.entries.every((entry) => entry.kind === "state" || entry.kind === "government");
}
