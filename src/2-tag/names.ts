import type { Gazetteer } from "../gazetteer/index.js";
import { organizationKind, PLACE_TYPES } from "../lexicon/org-words.js";
import type { ActorMention, OrganizationMention, PersonMention, PlaceMention, WeaponMention } from "../shapes/mentions.js";
import { compromiseTags, wordSet } from "../text.js";
import type { Article, Sentence, Token } from "../types.js";
import { type Atoms, atomsOf } from "./atoms.js";
import type { ActorName, LexiconIndex } from "./lexicon-index.js";
import { PlaceTagger } from "./place-names.js";

const PARTICLES = wordSet("al el ibn bin bint ben abu abd van von der den de del della di da dos du la le ould oglu al- el- o'");
const ORG_JOINER = wordSet("of for and the de la el del para on in");
const SUFFIX = wordSet("jr sr ii iii iv jr. sr.");

interface Found {
  actors: ActorMention[];
  persons: PersonMention[];
  organizations: OrganizationMention[];
  weapons: WeaponMention[];
}

/** Finds the names of one article: actors, persons, bodies, places and weapons. Longer names win; persons and bodies keep the places in them. */
export class NameTagger {
  readonly taken = new Set<number>();
  private readonly found: Found = { actors: [], persons: [], organizations: [], weapons: [] };
  /** Surnames of persons named in full so far. */
  private readonly surnames = new Map<string, PersonMention>();
  private readonly places: PlaceTagger;

  constructor(
    private readonly article: Article,
    private readonly lexicon: LexiconIndex,
    private readonly gazetteer: Gazetteer,
    private readonly isTime: (token: number) => boolean,
  ) {
    this.places = new PlaceTagger(article, gazetteer, isTime, this);
  }

  run(sentences: readonly Sentence[]): Found & { readonly places: readonly PlaceMention[] } {
    for (const sentence of sentences) this.sentence(sentence);
    return { ...this.found, places: this.places.found };
  }

  token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  isCapital(token: Token | undefined): boolean {
    return token !== undefined && /^[#@]?\p{Lu}/u.test(token.text);
  }

  private sentence(sentence: Sentence): void {
    const { tokens } = this.article;
    const atoms = atomsOf(tokens, sentence.first, sentence.last);
    this.actors(atoms, sentence);
    this.weapons(atoms);
    this.persons(atoms, sentence);
    this.organizations(sentence);
    this.places.sentence(sentence);
  }

  private actors(atoms: Atoms, sentence: Sentence): void {
    const wordAt = (at: number): string | undefined => atoms.words[at];
    for (let at = 0; at < atoms.words.length; at++) {
      const first = atoms.tokens[at] ?? 0;
      if (this.taken.has(first) || this.isTime(first)) continue;
      if (!this.lexicon.actors.begins(atoms.words[at] ?? "")) continue;
      const match = this.longestActor(wordAt, at, atoms);
      if (!match) continue;
      const last = (atoms.tokens[at + match.length - 1] ?? first) + 1;
      // A name must end where a word ends; inside a compound ("Uzbek-Russian", "US-led") it is marked for the whole token.
      const own = match.names.filter((name) => name.own);
      const names = own.length > 0 ? own : match.names;
      this.found.actors.push({ first, last, entries: names.map((name) => name.entry), use: useOf(names) });
      const metonymOrState = names.every((name) => name.use === "metonym" || (name.entry.kind === "state" && name.use === "name"));
      if (!metonymOrState) for (let i = first; i < last; i++) this.taken.add(i);
      if (names.every((name) => name.entry.kind === "person"))
        this.remember({ first, last, entry: names[0]?.entry ?? null, title: null }, true);
      at += match.length - 1;
    }
    // Titles before persons of the lexicon are noted by `persons`; a sentence's own surname mentions too.
    void sentence;
  }

  private longestActor(
    wordAt: (at: number) => string | undefined,
    from: number,
    atoms: Atoms,
  ): { length: number; names: readonly ActorName[] } | null {
    let limit = Number.POSITIVE_INFINITY;
    while (limit > 0) {
      const cut = limit;
      const match = this.lexicon.actors.longest((at) => (at - from < cut ? wordAt(at) : undefined), from);
      if (!match) return null;
      const first = atoms.tokens[from] ?? 0;
      const last = atoms.tokens[from + match.length - 1] ?? first;
      const names = match.values.filter((name) => this.isWritten(name, first, last));
      if (names.length > 0) return { length: match.length, names };
      limit = match.length - 1;
    }
    return null;
  }

  /** Whether the letters of the text are such as the name needs: "US" is no "us", "Front" no "front". */
  private isWritten(name: ActorName, first: number, last: number): boolean {
    if (name.capitals === 0) return true;
    const head = this.token(first);
    if (!head) return false;
    const title =
      this.isCapital(head) ||
      /-\p{Lu}/u.test(head.text) ||
      (PARTICLES.has(head.norm.split("-")[0] ?? "") && last > first && this.isCapital(this.token(last)));
    if (!title) return false;
    if (name.capitals === 2 && first === last && !head.text.includes("-")) {
      const letters = head.text.replace(/[^\p{L}]/gu, "").replace(/s$/, "");
      if (letters !== letters.toUpperCase()) return false;
      return head.cap !== "lower" || head.pos === "propn" || !/^(?:is|us|it|who|in|as|an|am|pm|or)$/.test(head.norm);
    }
    // A one-word name that is a common word too counts only inside the sentence, not at its start.
    return true;
  }

  private weapons(atoms: Atoms): void {
    const wordAt = (at: number): string | undefined => atoms.words[at];
    const lemmaAt = (at: number): string | undefined => {
      const token = this.token(atoms.tokens[at] ?? -1);
      const word = atoms.words[at];
      return token && word === token.norm ? (token.pos === "noun" ? token.lemma : token.norm.replace(/(?<=[a-z]{3})s$/, "")) : word;
    };
    for (let at = 0; at < atoms.words.length; at++) {
      const first = atoms.tokens[at] ?? 0;
      if (this.taken.has(first) || this.isTime(first)) continue;
      const match =
        this.lexicon.weapons.longest(wordAt, at) ??
        this.lexicon.weapons.longest((i) => lemmaAt(i) ?? wordAt(i), at) ??
        this.lexicon.weapons.longest((i) => (i === at ? wordAt(i) : lemmaAt(i)), at);
      if (!match) continue;
      const last = (atoms.tokens[at + match.length - 1] ?? first) + 1;
      const head = this.token(last - 1);
      const value = match.values.find((weapon) => !weapon.capitals || this.isCapital(this.token(first)) || /\d/.test(head?.text ?? ""));
      if (!value || head?.pos === "verb") continue;
      this.found.weapons.push({ first, last, name: value.name, kind: value.kind });
      at += match.length - 1;
    }
  }

  private remember(person: PersonMention, known: boolean): void {
    const last = this.token(person.last - 1);
    if (!last) return;
    const name = SUFFIX.has(last.norm) ? this.token(person.last - 2) : last;
    if (name && (known || person.last - person.first > 1 || person.title)) this.surnames.set(name.norm, person);
  }

  /** Title + name, known first name + surname, later surname alone. */
  private persons(atoms: Atoms, sentence: Sentence): void {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (this.isTime(i)) continue;
      const token = this.token(i);
      if (!token || token.pos === "punct") continue;
      const title = this.titleAt(atoms, i, sentence);
      if (title > i) {
        const name = this.nameRun(title, sentence.last);
        if (name > title) {
          this.addPerson(title, name, { first: i, last: title });
          i = name - 1;
          continue;
        }
      }
      if (this.taken.has(i) || token.cap === "lower" || token.pos === "num") continue;
      const run = this.nameRun(i, sentence.last);
      if (
        run - i >= 2 &&
        run - i <= 4 &&
        this.isFirstName(token) &&
        this.gazetteerTakes(i) < run - i &&
        !organizationKind(this.token(run - 1)?.norm ?? "") &&
        !PLACE_TYPES.has(this.token(run - 1)?.norm ?? "")
      ) {
        this.addPerson(i, run, null);
        i = run - 1;
      } else if (run - i >= 1) {
        const known = this.surnames.get(token.norm);
        if (known && run - i === 1 && i > 0) {
          this.found.persons.push({ first: i, last: run, entry: known.entry, title: null });
          this.taken.add(i);
        }
      }
    }
  }

  private gazetteerTakes(at: number): number {
    const match = this.gazetteer.longest(this.window(at, at + 4), 0);
    return match?.length ?? 0;
  }

  private window(first: number, last: number): string[] {
    const out: string[] = [];
    for (let i = first; i < last && i < this.article.tokens.length; i++) out.push(this.token(i)?.norm ?? "");
    return out;
  }

  isFirstName(token: Token): boolean {
    return compromiseTags(token.norm).some((tag) => tag === "MaleName" || tag === "FemaleName" || tag === "FirstName");
  }

  private titleAt(atoms: Atoms, i: number, sentence: Sentence): number {
    const token = this.token(i);
    if (!token || !this.isCapital(token) || (token.cap === "lower" && !this.article.allCaps && token.pos !== "propn")) return i;
    let at = i;
    for (let part = 0; part < 3; part++) {
      const atom = atoms.firstOf[at - sentence.first];
      if (atom === undefined) break;
      const match = this.lexicon.titles.longest((k) => atoms.words[k], atom);
      if (!match) break;
      const last = (atoms.tokens[atom + match.length - 1] ?? at) + 1;
      if (last <= at) break;
      at = last;
      if (this.token(at)?.text === ".") at++;
    }
    return at;
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
    if (at < limit && SUFFIX.has(this.token(at)?.norm ?? "") && at > from) at++;
    return at;
  }

  private addPerson(first: number, last: number, title: PersonMention["title"]): void {
    const actor = this.found.actors.findLast((mention) => mention.first < last && mention.last > first);
    if (actor && actor.last >= last && actor.entries.some((entry) => entry.kind === "person")) {
      if (title) this.found.persons.push({ first: actor.first, last: actor.last, entry: actor.entries[0] ?? null, title });
      return;
    }
    // "President Bashar al-Assad" knows its name; "General Staff" and "Minister Council" are bodies.
    if (organizationKind(this.token(last - 1)?.norm ?? "") !== null) return;
    // A title before a country or demonym and nothing else names nobody: "Foreign Minister Russian".
    if (actor && actor.first <= first && actor.last >= last && title) {
      const kinds = actor.entries.every((entry) => entry.kind !== "person");
      if (kinds) return;
    }
    const surname = this.token(last - 1)?.norm ?? "";
    const earlier = last - first === 1 ? this.surnames.get(surname) : undefined;
    const mention: PersonMention = { first, last, entry: earlier?.entry ?? null, title };
    this.found.persons.push(mention);
    for (let i = first; i < last; i++) this.taken.add(i);
    if (!earlier) this.remember(mention, false);
  }

  /** Runs of capitalised words whose last (or first, with "of") names a body. */
  private organizations(sentence: Sentence): void {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = this.token(i);
      if (!token || this.taken.has(i) || token.cap === "lower" || token.pos === "punct" || this.isTime(i)) continue;
      let end = i + 1;
      while (end < sentence.last && end < i + 9) {
        const next = this.token(end);
        if (!next || this.isTime(end)) break;
        if (next.cap !== "lower" && next.pos !== "punct" && next.pos !== "verb" && !(this.taken.has(end) && this.isPersonAt(end))) end++;
        else if (
          ORG_JOINER.has(next.norm) &&
          this.token(end + 1)?.cap !== "lower" &&
          this.token(end + 1)?.pos !== "punct" &&
          organizationKind(this.token(end - 1)?.norm ?? "") !== null &&
          next.norm !== "and" &&
          next.norm !== "in" &&
          next.norm !== "on" &&
          next.norm !== "the"
        )
          end++;
        else if (
          next.norm === "and" &&
          this.token(end + 1)?.cap !== "lower" &&
          this.token(end - 2)?.norm === "of" &&
          organizationKind(this.token(end - 3)?.norm ?? "") === "government"
        )
          end++;
        else break;
      }
      const kind = this.kindOfRun(i, end);
      if (kind && end - i > 1) {
        this.found.organizations.push({ first: i, last: end, kind });
        for (let k = i; k < end; k++) this.taken.add(k);
      }
      i = end - 1;
    }
  }

  isPersonAt(i: number): boolean {
    return this.found.persons.some((person) => person.first <= i && i < person.last);
  }

  private kindOfRun(first: number, last: number): OrganizationMention["kind"] | null {
    const end = this.token(last - 1)?.norm ?? "";
    const direct = organizationKind(end);
    if (direct) return direct;
    for (let i = first; i < last - 1; i++)
      if (this.token(i + 1)?.norm === "of" || this.token(i + 1)?.norm === "for") return organizationKind(this.token(i)?.norm ?? "");
    return null;
  }

  isActorAt(i: number): boolean {
    return this.found.actors.some((mention) => mention.first <= i && i < mention.last);
  }
}

/** Where senses differ in use the noun use is kept: "Taliban" is both the name and the adjective. */
function useOf(names: readonly ActorName[]): ActorMention["use"] {
  for (const use of ["name", "demonym", "adjective", "metonym"] as const) if (names.some((name) => name.use === use)) return use;
  return "name";
}
