import { suitsDate } from "../lexicon/actors/terms.js";
import { wordTags } from "../lexicon/english/index.js";
import { organizationKind } from "../lexicon/org-words.js";
import { titles } from "../lexicon/titles.js";
import type { ActorMention } from "../shapes/mentions.js";
import type { PhraseIndex } from "../text.js";
import { wordSet } from "../text.js";
import type { ActorEntry, Sentence } from "../types.js";
import { type Introduced, introducedForms, shortForm } from "./acronyms.js";
import { type Atoms, atomsOf, atomsOfName } from "./atoms.js";
import { type ActorName, declared, type LexiconIndex } from "./lexicon-index.js";
import { PARTICLES, type TagState } from "./tag-state.js";

/** Behind a name in one word they make another side of it: "Iran-backed", "Russian-occupied". */
const OTHER_SIDE = wordSet(
  "backed allied aligned supported funded financed trained armed equipped occupied controlled held made built born based linked affiliated inspired friendly speaking sponsored administered annexed supplied owned registered flagged language majority dominated style era populated bound imposed appointed claimed",
);
/** Before a name in one word: "pro-Iranian", "ex-Soviet". */
const OTHER_SIDE_BEFORE = wordSet("pro anti ex non post counter trans former un cross mid");

let titleWords: ReadonlySet<string> | undefined;

/** Last words of all titles, folded. */
function isTitleWord(norm: string): boolean {
  titleWords ??= new Set(titles().map(({ form }) => atomsOfName(form).at(-1) ?? ""));
  return titleWords.has(norm.replace(/\.$/, ""));
}

interface Match {
  readonly at: number;
  readonly length: number;
  readonly first: number;
  readonly last: number;
  readonly names: readonly ActorName[];
}

/** Finds the names of the lexicon of actors. Weak names count only where the rest of the article points to their actor. */
export class ActorTagger {
  private readonly ids = new Set<string>();
  private readonly countries = new Set<string>();
  /** Surnames of people who are someone else. */
  private readonly others = new Set<string>();
  private readonly introduced: ReadonlyMap<string, Introduced>;
  private readonly introducedIn = new Map<number, readonly Introduced[]>();
  private readonly introducedNames = new Map<string, readonly ActorEntry[]>();

  constructor(
    private readonly state: TagState,
    private readonly lexicon: LexiconIndex,
    private readonly date: string | null,
    atoms: readonly Atoms[],
  ) {
    this.introduced = introducedForms(state.article);
    const ends = new Map<number, Match>();
    for (const sentence of atoms) {
      this.matches(
        sentence,
        (name) => !name.weak,
        (match) => this.note(match, ends),
      );
    }
    for (const form of this.introduced.values()) {
      const at = state.token(form.full.first)?.sentence ?? -1;
      this.introducedIn.set(at, [...(this.introducedIn.get(at) ?? []), form]);
      const match = ends.get(form.full.last);
      const known = match && match.first <= form.full.first + 2 ? match.names : this.otherwise(form);
      if (known.length > 0) this.introducedNames.set(form.short, entriesOf(known));
    }
  }

  tag(sentence: Sentence, atoms: Atoms): void {
    const { state } = this;
    this.matches(
      atoms,
      (name, first, last) => !name.weak || this.isSupported(name, first, last, sentence),
      (match) => this.take(match, atoms, sentence),
    );
    if (this.introduced.size === 0) return;
    for (const { short, full, kind } of this.introducedIn.get(sentence.index) ?? []) {
      if (full.last > sentence.last || state.actor(full.last - 1)) continue;
      const entries = this.introducedNames.get(short);
      if (entries) {
        state.addActor({ ...full, entries, use: "name" });
        state.take(full);
        continue;
      }
      state.organizations.push({ ...full, kind });
      state.take(full);
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      if (state.taken.has(i) || state.actor(i)) continue;
      const short = shortForm(state.token(i)?.text ?? "");
      const form = short ? this.introduced.get(short) : undefined;
      if (!form) continue;
      const entries = this.introducedNames.get(short);
      if (entries) {
        const mention: ActorMention = { first: i, last: i + 1, entries, use: "name" };
        state.addActor(mention);
        state.take(mention);
      } else this.addForm(i, form);
    }
  }

  /** Notes who is named beyond doubt: weak names of theirs count then. */
  private note(match: Match, ends: Map<number, Match>): void {
    ends.set(match.last, match);
    for (const { entry } of match.names) {
      if (match.names.length === 1 || match.names.every((other) => other.entry.id === entry.id)) {
        this.ids.add(entry.id);
        if (entry.side) this.ids.add(entry.side);
        if (entry.parent) this.ids.add(entry.parent);
      }
      if (entry.country) this.countries.add(entry.country);
    }
  }

  private take(match: Match, atoms: Atoms, sentence: Sentence): void {
    const { state } = this;
    if (this.isOtherPerson(match, sentence) || this.isOtherSide(match, atoms) || this.isFirstName(match)) return;
    const own = match.names.filter((name) => name.own);
    const names = this.preferred(own.length > 0 ? own : match.names, match, atoms);
    const known = this.introducedNames.get(shortForm(state.token(match.first)?.text ?? ""));
    const entries = match.last - match.first === 1 && known && own.length === 0 ? known : entriesOf(names);
    const form = known ? undefined : this.introduced.get(shortForm(state.token(match.first)?.text ?? ""));
    // The article says what its short form stands for, and it is nobody of the lexicon.
    if (form && match.last - match.first === 1 && own.length === 0) {
      this.addForm(match.first, form);
      return;
    }
    state.addActor({ first: match.first, last: match.last, entries, use: useOf(names) });
    const metonymOrState = names.every((name) => name.use === "metonym" || (name.entry.kind === "state" && name.use === "name"));
    if (!metonymOrState) state.take(match);
  }

  /** "the Colombian Revolutionary Armed Forces (FARC)": a bearer of the short form whose own full name has all of its words. */
  private otherwise({ short, full }: Introduced): readonly ActorName[] {
    const stems = (words: readonly string[]): string[] => words.filter((word) => word.length > 3).map((word) => word.slice(0, 6));
    const told = stems(atomsOf(this.state.article.tokens, full.first, full.last).words);
    const bearers = this.lexicon.actors.under(short.toLowerCase())?.along([short.toLowerCase()], 0)?.values ?? [];
    return bearers.filter(({ entry }) => {
      const own = new Set([entry.name, ...entry.aliases].flatMap((name) => stems(atomsOfName(name))));
      return told.length > 1 && told.every((word) => own.has(word));
    });
  }

  private addForm(at: number, form: Introduced): void {
    const { article } = this.state;
    const begin = article.tokens[form.full.first];
    const end = article.tokens[form.full.last - 1];
    if (!begin || !end) return;
    const mention = { first: at, last: at + 1, kind: form.kind, name: article.text.slice(begin.start, end.end).replace(/\s+/g, " ") };
    this.state.organizations.push(mention);
    this.state.take(mention);
  }

  private matches(atoms: Atoms, accept: (name: ActorName, first: number, last: number) => boolean, seen: (match: Match) => void): void {
    const { state } = this;
    let end = -1;
    for (let at = 0; at < atoms.forms.length; at++) {
      const form = atoms.forms[at];
      const index = form ? this.lexicon.actorsUnder(form) : null;
      if (!index) continue;
      const first = atoms.tokens[at] ?? 0;
      if (state.isTime(first) || (state.taken.has(first) && first !== end)) continue;
      const match = this.longest(index, atoms, at, accept);
      if (!match) continue;
      end = match.last - 1;
      at += match.length - 1;
      seen(match);
    }
  }

  private longest(
    index: PhraseIndex<ActorName>,
    atoms: Atoms,
    from: number,
    accept: (name: ActorName, first: number, last: number) => boolean,
  ): Match | null {
    const first = atoms.tokens[from] ?? 0;
    let end = atoms.words.length;
    while (end > from) {
      const match = index.along(atoms.words, from, end);
      if (!match) return null;
      const last = (atoms.tokens[from + match.length - 1] ?? first) + 1;
      const names = match.values.filter((name) => this.isWritten(name, first, last - 1) && accept(name, first, last));
      if (names.length > 0) return { at: from, length: match.length, first, last, names };
      end = from + match.length - 1;
    }
    return null;
  }

  /** Whether the letters of the text are such as the name needs: "US" is no "us", "Front" no "front". */
  private isWritten(name: ActorName, first: number, last: number): boolean {
    if (name.capitals === 0) return true;
    const { state } = this;
    const head = state.token(first);
    if (!head) return false;
    const title =
      state.isCapital(head) ||
      /-\p{Lu}/u.test(head.text) ||
      (PARTICLES.has(head.norm.split("-")[0] ?? "") && last > first && state.isCapital(state.token(last)));
    if (!title) {
      if (!name.small) return false;
      for (let i = first + 1; i <= last; i++) if (state.isCapital(state.token(i))) return true;
      return false;
    }
    if (name.capitals === 2 && first === last && !head.text.includes("-")) {
      const letters = head.text.replace(/[^\p{L}]/gu, "").replace(/s$/, "");
      // "Nato", "Unifil", "Farc": the style of some houses, for what can be spoken.
      const spoken = head.cap === "title" && head.pos === "propn" && letters.length > 3 && /[aeiou]/.test(letters);
      if (letters !== letters.toUpperCase() && !spoken) return false;
      return head.cap !== "lower" || head.pos === "propn" || !/^(?:is|us|it|who|in|as|an|am|pm|or)$/.test(head.norm);
    }
    return true;
  }

  /** Whether the article points to the bearer of a weak name: named in full, its side named, its country in play. */
  private isSupported(name: ActorName, first: number, last: number, sentence: Sentence): boolean {
    const { entry } = name;
    const { state } = this;
    if (name.own || this.ids.has(entry.id)) return true;
    if (suitsDate(entry, this.date) < 0) return false;
    const before = state.token(first - 1);
    const next = state.token(last);
    const titled = entry.kind === "person" && first > sentence.first && isTitleWord(before?.norm ?? "");
    const inPlay =
      (entry.country !== null && this.countries.has(entry.country)) ||
      (entry.side !== undefined && this.ids.has(entry.side)) ||
      (entry.parent !== undefined && this.ids.has(entry.parent));
    if (entry.kind === "person") return inPlay && (titled || !this.others.has(state.norm(last - 1)));
    if (!inPlay || state.article.allCaps) return inPlay && last - first > 1;
    // A common word at the start of a sentence, or a part of a longer name, is no name.
    if (first === sentence.first && name.capitals !== 2 && last - first === 1) return false;
    const longer = (token: typeof next): boolean =>
      token !== undefined && token.pos === "propn" && token.cap === "title" && organizationKind(token.norm) === null;
    return (
      !(longer(next) && last < sentence.last) &&
      !(first > sentence.first && longer(before) && last - first === 1 && !state.isActorAt(first - 1))
    );
  }

  /** A surname behind another first name: "Lyudmila Putin", "Ashton Carter". */
  private isOtherPerson(match: Match, sentence: Sentence): boolean {
    if (
      match.last - match.first !== 1 ||
      match.first === sentence.first ||
      match.names.some((name) => name.entry.kind !== "person" || name.own)
    )
      return false;
    const before = this.state.token(match.first - 1);
    if (before?.cap !== "title" || isTitleWord(before.norm) || this.state.isActorAt(match.first - 1) || !this.state.isFirstName(before))
      return false;
    this.others.add(this.state.norm(match.first));
    return true;
  }

  private isOtherSide(match: Match, atoms: Atoms): boolean {
    const after = atoms.words[match.at + match.length];
    if (after !== undefined && atoms.tokens[match.at + match.length] === match.last - 1 && OTHER_SIDE.has(after)) return true;
    const before = atoms.words[match.at - 1];
    return before !== undefined && atoms.tokens[match.at - 1] === match.first && OTHER_SIDE_BEFORE.has(before);
  }

  /** Countries and towns that are first names too: "Jordan Spieth", "Chad Smith". */
  private isFirstName(match: Match): boolean {
    if (match.last - match.first !== 1 || match.names.some((name) => name.own || name.use === "demonym" || name.use === "adjective"))
      return false;
    const token = this.state.token(match.first);
    const next = this.state.token(match.last);
    if (!token || !next || this.state.article.allCaps || next.cap !== "title" || next.pos !== "propn" || next.start !== token.end + 1)
      return false;
    if (
      !(this.state.isFirstName(token) || wordTags(token.norm).includes("Person")) ||
      match.names.some((name) => name.entry.kind === "person")
    )
      return false;
    return (
      organizationKind(next.norm) === null &&
      !isTitleWord(next.norm) &&
      !this.lexicon.actorsUnder(next.word) &&
      this.state.gazetteerTakes(match.last) === 0
    );
  }

  /** Of names that stand for one side anyway, the preferred one. */
  private preferred(names: readonly ActorName[], match: Match, atoms: Atoms): readonly ActorName[] {
    if (names.length < 2) return names;
    const rule = declared(atoms.words.slice(match.at, match.at + match.length).join(" "));
    if (rule?.rule !== "same") return names;
    const chosen = names.filter((name) => name.entry.id === rule.prefer);
    return chosen.length > 0 ? chosen : names;
  }
}

function entriesOf(names: readonly ActorName[]): ActorEntry[] {
  return [...new Set(names.map((name) => name.entry))];
}

/** Where senses differ in use the noun use is kept: "Taliban" is both the name and the adjective. */
function useOf(names: readonly ActorName[]): ActorMention["use"] {
  for (const use of ["name", "demonym", "adjective", "metonym"] as const) if (names.some((name) => name.use === use)) return use;
  return "name";
}
