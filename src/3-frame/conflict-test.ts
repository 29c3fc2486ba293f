import { isArmed } from "../lexicon/actor-kinds.js";
import { type Domain, domainsOf, goesOn, LONGEST_DOMAIN_PHRASE, NAME_PHRASES } from "../lexicon/domains.js";
import { SETTLED, TROUBLED } from "../lexicon/settings.js";
import { fact, type Word } from "../memo.js";
import type { Frame } from "../shapes/frames.js";
import type { MentionMaps } from "../shapes/grammar.js";
import { PhraseIndex, wordSet } from "../text.js";
import type { Article, Sentence } from "../types.js";
import { crowdOf, deathsOf, everydayOf, isArmedDeed, isCrowd, isOfCrowd, isViolent, priorOf, strengthOf } from "./conflict-signs.js";
import { isFigurative } from "./figurative.js";

/** Weights of conflict and of the strongest other field, of a stretch of text. */
interface Weights {
  readonly conflict: number;
  readonly other: number;
  /** The strongest of those fields in which nobody marches or fights for a cause. */
  readonly idle: number;
  /** The same with crime. */
  readonly lawless: number;
  readonly tokens: number;
}

const SHORT = 70;
/** Balances of an article: below the first it is of something else, from the second on of conflict; between them a frame must show it itself. */
const LITTLE = 1.5;
const SURE = 3.2;
const AGAIN = 1.5;
const EACH = 1.5;
const MOST = 4.5;
/** What speaks for a deed of or against a crowd. */
const CROWD = 3.5;
const IDLE: ReadonlySet<string> = new Set(["sport", "entertainment", "gaming", "weather", "accident"]);
const SIGNS = wordSet(
  "attack explosion blast gun bullet bodyguard mob conflict war violence ambush raid fighting shooting opposition regime",
);

/** The head of a review tells the length of the book: what it tells after that happens in there. */
const REVIEW = /\b\d{2,4} ?(?:pages|pp)\b[.;,]|\b\d{2,4} ?(?:pages|pp)$|\b(?:hardback|paperback), \d{2,4}|\bISBN\b/im;
const HEAD = 400;

const names = new PhraseIndex<string>();
for (const phrase of NAME_PHRASES) names.add(phrase.split(" "), phrase);
const beginsName: (word: Word) => boolean = fact((norm) => names.begins(norm));

/** The fields that a lemma or phrase of lemmas speaks for; "second-half siege", "price-war" with a hyphen as without. */
function fieldsOf(key: string): ReadonlyMap<Domain | "conflict", number> {
  const plain = domainsOf(key);
  return plain.size > 0 || !key.includes("-") ? plain : domainsOf(key.replaceAll("-", " "));
}

const fieldsAt: (word: Word) => ReadonlyMap<Domain | "conflict", number> = fact(fieldsOf);
const opensPhrase: (word: Word) => boolean = fact(goesOn);

/** Asks, of a frame, whether an armed or political conflict is behind its words: a field of life that borrows them has other words around. */
export class ConflictTest {
  private readonly whole: Weights;
  private readonly bySentence = new Map<number, Weights>();
  private readonly blocked = new Map<number, number>();
  private readonly casts = new Map<number, number>();
  private readonly told = new Set<string>();
  private violence = 0;
  private readonly review: boolean;

  constructor(
    private readonly article: Article,
    private readonly maps: MentionMaps,
  ) {
    this.review = REVIEW.test(article.text.slice(0, HEAD));
    const sums = new Map<string, number>();
    const seen = new Map<string, number>();
    for (const sentence of article.sentences) {
      const own = this.weigh(sentence, sums, seen);
      this.bySentence.set(sentence.index, own);
    }
    let other = 0;
    for (const [domain, weight] of sums) if (domain !== "conflict") other = Math.max(other, weight);
    this.whole = { conflict: sums.get("conflict") ?? 0, other, idle: other, lawless: other, tokens: article.tokens.length };
  }

  /** Adds up the words of a sentence; a word that comes again and again counts less each time. */
  private weigh(sentence: Sentence, sums: Map<string, number>, seen: Map<string, number>): Weights {
    const { tokens } = this.article;
    const own = new Map<Domain | "conflict", number>();
    const add = (key: string, found: ReadonlyMap<Domain | "conflict", number>): void => {
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      for (const [domain, weight] of found) {
        own.set(domain, (own.get(domain) ?? 0) + weight);
        if (times <= 3) sums.set(domain, (sums.get(domain) ?? 0) + weight / times);
      }
    };
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      if (!token) break;
      if (beginsName(token.word) || beginsName(token.root)) this.block(i, sentence.last);
      const fields = fieldsAt(token.root);
      if (fields.size > 0) add(token.lemma, fields);
      else if (!opensPhrase(token.root)) continue;
      let key = token.lemma;
      for (let n = 1; n < LONGEST_DOMAIN_PHRASE && i + n < sentence.last; n++) {
        key = `${key} ${tokens[i + n]?.lemma ?? ""}`;
        const found = fieldsOf(key);
        if (found.size > 0) add(key, found);
        else if (!goesOn(key)) break;
      }
    }
    let other = 0;
    let idle = 0;
    let lawless = 0;
    for (const [domain, weight] of own) {
      if (domain === "conflict") continue;
      other = Math.max(other, weight);
      if (IDLE.has(domain)) idle = Math.max(idle, weight);
      if (IDLE.has(domain) || domain === "crime") lawless = Math.max(lawless, weight);
    }
    return { conflict: own.get("conflict") ?? 0, other, idle, lawless, tokens: sentence.last - sentence.first };
  }

  /** Notes the tokens of a fixed name that begins here. */
  private block(i: number, limit: number): void {
    const { tokens } = this.article;
    const blocked =
      names.longest((at) => (at < limit ? tokens[at]?.norm : undefined), i) ??
      names.longest((at) => (at < limit ? tokens[at]?.lemma : undefined), i);
    if (blocked) for (let k = 0; k < blocked.length; k++) this.blocked.set(i + k, Math.max(blocked.length, this.blocked.get(i + k) ?? 0));
  }

  /** Words of the trigger that are part of a longer fixed name or idiom. */
  isName(frame: Frame): boolean {
    const length = frame.trigger.last - frame.trigger.first;
    for (let i = frame.trigger.first; i < frame.trigger.last; i++) if ((this.blocked.get(i) ?? 0) > length) return true;
    return false;
  }

  /** What has passed: more of its kind is likely told of the same conflict. */
  note(frames: readonly Frame[]): void {
    for (const { event } of frames) {
      this.told.add(event.type);
      if (isViolent(event.family)) this.violence++;
    }
  }

  /** No other field outweighs the conflict: what the text tells later may bear out what it told before. */
  mayBearOut(): boolean {
    return this.whole.other <= this.whole.conflict * 1.25;
  }

  private again({ event }: Frame): number {
    const same = this.told.has(event.type) ? AGAIN : 0;
    return isViolent(event.family) ? Math.max(same, Math.min(MOST, this.violence * EACH)) : same;
  }

  /** Whether the frame may stand; `company` are the frames of its sentence. */
  passes(frame: Frame, company: readonly Frame[] = []): boolean {
    if (this.review || this.isName(frame) || isFigurative(this.article.tokens, frame)) return false;
    const all = this.bySentence.get(frame.sentence) ?? { conflict: 0, other: 0, idle: 0, lawless: 0, tokens: 1 };
    const crowd = isOfCrowd(frame);
    const own = { ...all, other: crowd || isCrowd(frame) ? all.idle : isArmedDeed(frame) ? all.lawless : all.other };
    const strength = strengthOf(frame, this.article.tokens);
    const weak = frame.rules.weak === true || frame.rules.general === true;
    if (this.whole.tokens < SHORT) {
      // A headline or a sentence: its own words must do.
      const sum =
        own.conflict +
        Math.max(strength, this.cast(frame.sentence), crowdOf(frame, this.article.tokens)) +
        priorOf(frame) +
        this.support(frame, company) +
        this.signs(frame) +
        deathsOf(frame) -
        everydayOf(frame) +
        this.setting(frame, strength);
      if (own.other >= 2 && own.other >= own.conflict)
        return (strength >= 2.5 && own.other < own.conflict + 2) || sum >= own.other * 2 + 1.5;
      return sum - own.other * 0.5 >= (weak ? 1.75 : 1.25);
    }
    const balance = this.balance();
    if (own.other >= 3 && own.other > own.conflict && strength < 2) return false;
    const local = this.around(frame.sentence);
    const sum =
      Math.min(own.conflict, 3) * 0.5 +
      Math.max(strength, this.cast(frame.sentence) * 0.75) +
      priorOf(frame) +
      this.support(frame, company) +
      this.signs(frame) * 0.5 +
      Math.min(2, Math.max(-1, local * 0.15)) +
      deathsOf(frame) -
      everydayOf(frame) +
      this.setting(frame, strength) +
      this.again(frame) -
      own.other * 0.5;
    // A named armed group in a part of its own speaks for itself, however little war the rest of the text holds.
    const bar = balance < LITTLE ? (this.isPlain() ? 3 + (weak ? 0.5 : 0) : 6) : weak ? 4.5 : 4;
    if (crowd && own.idle === 0 && sum >= CROWD) return true;
    return balance >= SURE || sum >= (strength >= 3 && own.other <= own.conflict ? bar - 2.5 : bar);
  }

  /** No other field has a hold on the text either: a short report in plain words. */
  private isPlain(): boolean {
    const { conflict, other, tokens } = this.whole;
    return other * 100 < tokens && other <= Math.max(2, conflict * 0.5);
  }

  /** Words of conflict per hundred words less those of the strongest other field, and less again where that field is present throughout: a review of a war film. */
  private balance(): number {
    const { conflict, other, tokens } = this.whole;
    return ((conflict - other) * 100) / tokens - 8 * Math.max(0, other / Math.max(1, conflict) - 0.1);
  }

  /** Who is named in the sentence, whatever part they take in this frame. */
  private cast(at: number): number {
    const known = this.casts.get(at);
    if (known !== undefined) return known;
    const sentence = this.article.sentences[at];
    let score = 0;
    if (sentence) {
      if (this.maps.places.within(sentence.first, sentence.last).length > 0) score = 0.5;
      for (const actor of this.maps.actors.within(sentence.first, sentence.last)) {
        const kinds = actor.entries.map((entry) => entry.kind);
        if (kinds.some((kind) => isArmed(kind) && kind !== "police")) score = Math.max(score, 1.5);
        else if (
          kinds.some(
            (kind) => kind === "state" || kind === "government" || kind === "international" || kind === "peacekeepers" || kind === "ethnic",
          )
        )
          score = Math.max(score, 1);
      }
    }
    this.casts.set(at, score);
    return score;
  }

  /** Where it happens: unnamed armed men are of a conflict in one country and a matter of the police in another. */
  private setting({ event, sentence: at }: Frame, strength: number): number {
    const sentence = this.article.sentences[at];
    if (!sentence || !isViolent(event.family) || strength >= 3) return 0;
    const lands = this.maps.places.within(sentence.first, sentence.last).map((place) => place.entries[0]?.country ?? "");
    if (lands.some((land) => TROUBLED.has(land))) return 0.5;
    return event.family === "harm" && strength < 2.5 && lands.length > 0 && lands.every((land) => SETTLED.has(land)) ? -1.5 : 0;
  }

  /** Words too common in other fields to weigh in an article, but telling beside a deed in one sentence. */
  private signs(frame: Frame): number {
    const sentence = this.article.sentences[frame.sentence];
    if (!sentence) return 0;
    for (let i = sentence.first; i < sentence.last; i++) {
      if (i >= frame.trigger.first && i < frame.trigger.last) continue;
      if (SIGNS.has(this.article.tokens[i]?.lemma)) return 1;
    }
    return 0;
  }

  /** Another deed told beside it. */
  private support(frame: Frame, company: readonly Frame[]): number {
    let score = 0;
    for (const other of company) {
      if (other === frame || (other.trigger.first <= frame.head && frame.head < other.trigger.last)) continue;
      if (this.isName(other) || isFigurative(this.article.tokens, other)) continue;
      score = Math.max(score, other.rules.weak || other.rules.general ? 0.25 : isViolent(other.event.family) ? 1 : 0.5);
    }
    return score;
  }

  /** Balance of the sentence with its neighbours. */
  private around(sentence: number): number {
    let sum = 0;
    for (const at of [sentence - 1, sentence, sentence + 1]) {
      const weights = this.bySentence.get(at);
      if (weights) sum += (weights.conflict - weights.other) * (at === sentence ? 1 : 0.5);
    }
    return sum;
  }
}
