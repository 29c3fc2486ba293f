import { wordTags } from "../lexicon/english/index.js";
import { organizationKind, PLACE_TYPES } from "../lexicon/org-words.js";
import type { PlaceMention } from "../shapes/mentions.js";
import type { Sentence, Token } from "../types.js";
import { type PlaceContext, typeApposed } from "./place-context.js";
import { AIMING, AT_SOMEBODY, INSIDE, LOCATIVE, PLACE_ENDINGS, PLACE_HEADS, SPEAKING, WAYS } from "./place-forms.js";

const NAMES = new Set(["Person", "LastName", "FirstName", "MaleName", "FemaleName"]);

/** Words that "in" makes an adverb of. */
const ADVERBIAL = new Set(["particular", "unison", "disarray", "recess", "midair", "absentia", "tandem", "retrospect", "captivity"]);

/** A common noun in a line that is all in capitals, or in those of a headline: "Four Killed in Raid". */
function isCommon({ cap, pos, text }: Token): boolean {
  return cap === "lower" ? /^\p{Lu}{2}/u.test(text) : cap === "title" && pos === "noun";
}

/** Finds names that no gazetteer holds, where the words around them or their form show that they are places. */
export class UnknownPlaces {
  constructor(private readonly context: PlaceContext) {}

  /** End of the name of an unknown place, or -1: "the village of X", "X district", "in Kafr X". */
  end(i: number, sentence: Sentence): number {
    const token = this.context.token(i);
    if (!token || this.context.names.isPersonAt(i) || this.context.names.taken.has(i)) return -1;
    let run = this.context.names.nameRun(i, sentence.last);
    if (run <= i && this.context.isNameWord(i) && !this.context.names.isCapital(token))
      run = token.text === "al" || token.text === "el" ? this.context.names.nameRun(i + 1, sentence.last) : i + 1;
    for (let k = i + 1; k < run; k++) if (this.context.names.taken.has(k)) run = k;
    while (run < sentence.last && run > i && run < i + 4 && /^[a-z]{1,3}-\p{Lu}/u.test(this.context.token(run)?.text ?? "")) run++;
    if (run <= i || run - i > 5 || wordTags(token.norm).some((tag) => tag === "WeekDay" || tag === "Month")) return -1;
    // "A MILITARY ZONE", "OTHER COUNTRIES": where all is in capitals, only what is no word of the language is a name.
    for (let k = i; k < run; k++) {
      const word = this.context.token(k);
      if (word && word.pos !== "propn" && (this.context.article.allCaps || isCommon(word))) return -1;
    }
    const before = this.context.token(i - 1);
    const typed = this.context.typeBefore(i) ?? this.context.typeOfList(i) ?? typeApposed(this.context.article.tokens, run);
    // "North and South Kivu provinces": no province of the name "North".
    const rest = run - i === 1 && this.context.isDirection(token) ? null : this.context.typeOfRest(run);
    // "Army positions": whose they are.
    const body = run - i === 1 && organizationKind(token.norm) !== null;
    const after = body ? null : (this.context.typeAfter(run) ?? rest);
    const opens = before !== undefined && i > sentence.first;
    // "Rustaveli Avenue", "Firlalaq Forests": the name says of itself what it is.
    const close = this.context.norm(run - 1);
    // "Abha International Airport": the name begins with the town.
    const speaking =
      run - i > 1 && !(this.context.at.has(i - 1) && opens) && (WAYS.has(close) || SPEAKING.has(close)) && !this.context.article.allCaps;
    const told =
      speaking ||
      typed !== null ||
      (after !== null && this.member(i)?.type === after) ||
      (after !== null &&
        opens &&
        (LOCATIVE.has(before.norm) ||
          before.pos === "verb" ||
          before.pos === "det" ||
          before.pos === "poss" ||
          before.pos === "adj" ||
          before.norm === "of"));
    if (!told && !this.looksLikePlace(i, run, sentence)) return -1;
    return run;
  }

  /** "the base at Manerplaw", "clashed at Thirunelveli", not "fired at", "a lecturer at". */
  private isAt(first: number): boolean {
    const before = this.context.token(first - 2);
    if (this.context.norm(first - 1) !== "at") return false;
    // "At Khesanh, 6,000 marines waited."
    if (!before || before.sentence !== this.context.token(first)?.sentence)
      return this.context.norm(this.context.names.nameRun(first, first + 5)) === ",";
    if (this.context.isTime(first - 2) || this.context.names.actor(first - 2)) return true;
    if (before.cap !== "lower") return false;
    if (before.pos === "verb") return !AIMING.has(before.lemma);
    return before.pos === "noun" && !AT_SOMEBODY.has(before.norm);
  }

  /** "an ambush laid between Kagnarou and Badiana", "the road between X and Y"; who fights is told behind "clashes between". */
  private isBetween(first: number): boolean {
    const before = this.context.token(first - 2);
    if (this.context.norm(first - 1) !== "between" || !before) return false;
    return (
      before.pos === "verb" ||
      WAYS.has(before.norm) ||
      /^(?:positions?|stretch|track|line|area|border|somewhere|halfway|midway)$/.test(before.norm)
    );
  }

  /** "in Qabasin and Bzaah", "seized Fara, Nuur and Dhoor": beside a place that something is told to be in or to have befallen. */
  private listed(first: number): boolean {
    const joint = this.context.norm(first - 1);
    const before = this.member(first);
    if (!before || before.modifier || before.entries.some((entry) => entry.kind === "country")) return false;
    let head = before;
    for (let i = 0; i < 8; i++) head = this.member(head.first) ?? head;
    const opener = this.context.token(head.first - 1);
    if (!opener || !(LOCATIVE.has(opener.norm) || opener.pos === "verb" || (opener.norm === "of" && head.type !== null))) return false;
    return (joint !== "," && joint !== ";") || /^(?:,|and|or)$/.test(this.context.norm(this.context.names.nameRun(first, first + 4)));
  }

  /** The member of a list before the one that begins at `first`. */
  private member(first: number): PlaceMention | undefined {
    const joint = this.context.norm(first - 1);
    if (joint !== "," && joint !== ";" && joint !== "and" && joint !== "or") return undefined;
    return this.context.at.get(this.context.norm(first - 2) === "," ? first - 3 : first - 2);
  }

  /** "HAD RAPED WOMEN AT BELLAPAIS.": where all is in capitals, a word that English does not have. */
  private isStrange(first: number, last: number, before: string): boolean {
    const token = this.context.token(first);
    const next = this.context.token(last);
    return (
      last - first === 1 &&
      token?.pos === "propn" &&
      /^(?:in|at|near|outside)$/.test(before) &&
      /^\p{L}{4,}$/u.test(token.text) &&
      wordTags(token.norm).length === 0 &&
      !ADVERBIAL.has(token.norm) &&
      !this.context.isDirection(token) &&
      (!next || /^(?:punct|prep|conj)$/.test(next.pos) || this.context.isTime(last))
    );
  }

  /** An unknown name behind "in" or "near", or one of a form that only places have. */
  private looksLikePlace(first: number, last: number, sentence: Sentence): boolean {
    const before = this.context.token(first - 1);
    const token = this.context.token(first);
    const at = this.isAt(first);
    if (!before || !token || first === sentence.first || last - first > 3) return false;
    if (this.context.article.allCaps) return this.isStrange(first, last, before.norm);
    for (let k = first; k < last; k++) {
      const word = this.context.token(k);
      if (!word || this.context.isTime(k)) return false;
      const tags = wordTags(word.norm);
      if (word.cap === "upper" || organizationKind(word.norm) !== null || /\d/.test(word.text)) return false;
      const own = tags.includes("Place") || (at && last - first > 1 && tags.every((tag) => NAMES.has(tag)));
      if (tags.length > 0 && !own && !PLACE_HEADS.has(word.norm) && !PLACE_TYPES.has(word.norm)) return false;
    }
    const next = this.context.token(last);
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
      this.context.isTime(last);
    const head = last - first > 1 && PLACE_HEADS.has(token.norm);
    if (bare && this.listed(first)) return true;
    if (head || PLACE_ENDINGS.test(this.context.norm(last - 1)))
      return (
        LOCATIVE.has(before.norm) || before.norm === "of" || before.norm === "and" || before.text === "," || (head && before.pos === "verb")
      );
    const bearing =
      before.norm === "of" &&
      /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|outskirts)$/.test(this.context.norm(first - 2));
    const inside = INSIDE.has(before.norm) || (this.context.isDirection(before) && INSIDE.has(this.context.norm(first - 2)));
    // "from Khesanh, where marines waited".
    const where = this.context.norm(last) === "," && this.context.norm(last + 1) === "where";
    return bare && (inside || bearing || at || (where && LOCATIVE.has(before.norm)) || this.isBetween(first));
  }
}
