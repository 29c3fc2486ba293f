import type { Gazetteer } from "../gazetteer/index.js";
import { wordTags } from "../lexicon/english/index.js";
import { fact, type Word } from "../memo.js";
import type { ActorMention, OrganizationMention, PersonMention, WeaponMention } from "../shapes/mentions.js";
import { wordSet } from "../text.js";
import type { Article, Token, TokenRange } from "../types.js";
import type { OtherNames } from "./place-context.js";

export const PARTICLES = wordSet("al el ibn bin bint ben abu abd van von der den de del della di da dos du la le ould oglu al- el- o'");
const isGiven: (word: Word) => boolean = fact((norm) =>
  wordTags(norm).some((tag) => tag === "MaleName" || tag === "FemaleName" || tag === "FirstName"),
);
const SUFFIX = wordSet("jr sr ii iii iv jr. sr.");

/** Tokens that a name or a weapon has. */
export class Taken {
  private readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length);
  }

  has(token: number): boolean {
    return this.marks[token] === 1;
  }

  add(token: number): void {
    this.marks[token] = 1;
  }
}

/** What the taggers of one article share: the names found so far, by token, and how a run of name words is read. */
export class TagState implements OtherNames {
  readonly taken: Taken;
  readonly actors: ActorMention[] = [];
  readonly persons: PersonMention[] = [];
  readonly organizations: OrganizationMention[] = [];
  readonly weapons: WeaponMention[] = [];
  private readonly actorAt: (ActorMention | undefined)[];
  private readonly personAt: (PersonMention | undefined)[];

  constructor(
    readonly article: Article,
    readonly gazetteer: Gazetteer,
    readonly isTime: (token: number) => boolean,
  ) {
    const { length } = article.tokens;
    this.taken = new Taken(length);
    this.actorAt = new Array(length).fill(undefined);
    this.personAt = new Array(length).fill(undefined);
  }

  token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  norm(i: number): string {
    return this.article.tokens[i]?.norm ?? "";
  }

  take(range: TokenRange): void {
    for (let i = range.first; i < range.last; i++) this.taken.add(i);
  }

  addActor(mention: ActorMention): void {
    this.actors.push(mention);
    for (let i = mention.first; i < mention.last; i++) this.actorAt[i] = mention;
  }

  addPerson(mention: PersonMention): void {
    this.persons.push(mention);
    for (let i = mention.first; i < mention.last; i++) this.personAt[i] = mention;
    this.take(mention);
  }

  actor(i: number): ActorMention | undefined {
    return this.actorAt[i];
  }

  /** The actor mention that overlaps a range, the last one of several. */
  actorIn(first: number, last: number): ActorMention | undefined {
    for (let i = last - 1; i >= first; i--) {
      const mention = this.actorAt[i];
      if (mention) return mention;
    }
    return undefined;
  }

  isActorAt(i: number): boolean {
    return this.actorAt[i] !== undefined;
  }

  isPersonAt(i: number): boolean {
    return this.personAt[i] !== undefined;
  }

  isCapital(token: Token | undefined): boolean {
    if (!token) return false;
    const code = token.text.charCodeAt(0);
    // Plain letters are most of what is asked.
    if (code >= 97 && code <= 122) return false;
    return (code >= 65 && code <= 90) || /^[#@]?\p{Lu}/u.test(token.text);
  }

  isFirstName(token: Token): boolean {
    return isGiven(token.word);
  }

  isSuffix(norm: string): boolean {
    return SUFFIX.has(norm);
  }

  /** How many tokens from here make a name of the gazetteer. */
  gazetteerTakes(at: number): number {
    const words: string[] = [];
    for (let i = at; i < at + 4 && i < this.article.tokens.length; i++) words.push(this.norm(i));
    return this.gazetteer.longest(words, 0)?.length ?? 0;
  }

  /** End of the run of capitalised name words that begins at `from`. */
  nameRun(from: number, limit: number): number {
    let at = from;
    while (at < limit && at < from + 6) {
      const token = this.token(at);
      if (!token || this.isTime(at)) break;
      const capital =
        this.isCapital(token) &&
        token.pos !== "num" &&
        (token.pos === "propn" || token.pos === "noun" || token.pos === "adj" || token.pos === "verb" || /^\p{Lu}\.$/u.test(token.text));
      if (capital && (token.cap !== "lower" || this.article.allCaps)) {
        if (this.article.allCaps && token.pos !== "propn" && at > from) break;
        at++;
        continue;
      }
      // "Abdul Wahab al-Saadi": the article is written small.
      if (at > from && /^(?:al|el|ul|as|an|ad|ar|at|ash|az)[-‑]\p{Lu}/u.test(token.text)) {
        at++;
        continue;
      }
      const next = this.token(at + 1);
      if (PARTICLES.has(token.norm) && next && this.isCapital(next) && at > from) {
        at++;
        continue;
      }
      if (/^["“'‘]$/.test(token.text) && at > from && this.isCapital(next)) {
        // A nickname: Ahmad "the Fox" Hasan is left out, Abdul "Razziq" Khan is not.
        const close = this.token(at + 2);
        if (close && /^["”'’]$/.test(close.text) && this.isCapital(this.token(at + 3))) {
          at += 3;
          continue;
        }
      }
      break;
    }
    if (at < limit && SUFFIX.has(this.norm(at)) && at > from) at++;
    return at;
  }
}
