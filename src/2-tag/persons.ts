import { suitsDate } from "../lexicon/actors/terms.js";
import { isPersonNoun } from "../lexicon/agents.js";
import { organizationKind, PLACE_TYPES } from "../lexicon/org-words.js";
import type { PersonMention } from "../shapes/mentions.js";
import type { ActorEntry, Sentence } from "../types.js";
import type { Atoms } from "./atoms.js";
import type { LexiconIndex } from "./lexicon-index.js";
import { typeApposed } from "./place-context.js";
import { INSIDE } from "./place-forms.js";
import type { TagState } from "./tag-state.js";

const INHABITED: ReadonlySet<string> = new Set(["settlement", "admin2", "region"]);

/** Finds persons: title and name, known first name and surname, later the surname alone. */
export class PersonTagger {
  /** Surnames of persons named in full so far. */
  private readonly surnames = new Map<string, PersonMention>();

  constructor(
    private readonly state: TagState,
    private readonly lexicon: LexiconIndex,
    private readonly date: string | null,
  ) {}

  /** The bearer of a name whose offices suit the date best. */
  private bearer(entries: readonly ActorEntry[]): ActorEntry | null {
    let best: ActorEntry | null = null;
    for (const entry of entries)
      if (entry.kind === "person" && (!best || suitsDate(entry, this.date) > suitsDate(best, this.date))) best = entry;
    return best;
  }

  private remember(person: PersonMention, known: boolean): void {
    const last = this.state.norm(person.last - 1);
    const name = this.state.isSuffix(last) ? this.state.norm(person.last - 2) : last;
    if (name && (known || person.last - person.first > 1 || person.title)) this.surnames.set(name, person);
  }

  tag(sentence: Sentence, atoms: Atoms): void {
    const { state } = this;
    for (let i = sentence.first; i < sentence.last; i++) {
      const actor = state.actor(i);
      if (actor && actor.first === i && actor.entries.every((entry) => entry.kind === "person"))
        this.remember({ first: i, last: actor.last, entry: this.bearer(actor.entries), title: null }, true);
    }
    for (let i = sentence.first; i < sentence.last; i++) {
      if (state.isTime(i)) continue;
      const token = state.token(i);
      if (!token || token.pos === "punct") continue;
      const title = this.titleAt(atoms, i, sentence);
      if (title > i && !this.namesPlace(i)) {
        const name = state.nameRun(title, sentence.last);
        if (name > title) {
          this.add(title, name, { first: i, last: title });
          i = name - 1;
          continue;
        }
      }
      if (this.describes(i, sentence)) {
        const name = state.nameRun(i + 1, sentence.last);
        if (name > i + 1 && state.gazetteerTakes(i + 1) < name - i - 1) {
          this.add(i + 1, name, { first: i, last: i + 1 });
          i = name - 1;
          continue;
        }
      }
      if (state.taken.has(i) || (token.cap === "lower" && !state.article.allCaps) || token.pos === "num") continue;
      const run = state.nameRun(i, sentence.last);
      const end = state.norm(run - 1);
      if (
        run - i >= 2 &&
        run - i <= 4 &&
        state.isFirstName(token) &&
        state.gazetteerTakes(i) < run - i &&
        !organizationKind(end) &&
        !PLACE_TYPES.has(end) &&
        typeApposed(state.article.tokens, run) === null &&
        !this.isArea(i, run) &&
        !/^(?:san|santa|santo|sao|saint|st)$/.test(state.norm(i - 1))
      ) {
        this.add(i, run, null);
        i = run - 1;
      } else if (run - i === 1 && i > 0 && state.gazetteerTakes(i - 1) < 2) {
        const known = this.surnames.get(token.norm);
        if (known) state.addPerson({ first: i, last: run, entry: known.entry, title: null });
      }
    }
  }

  /** A common noun for one person right before a capitalised name: "legislator Sabo Garbu". */
  private describes(i: number, sentence: Sentence): boolean {
    const { state } = this;
    const token = state.token(i);
    const next = state.token(i + 1);
    if (!token || !next || state.article.allCaps) return false;
    // "Legislator Sabo Garbu": in capitals at the start of a sentence only.
    const opens = i === sentence.first && token.cap === "title" && !state.isFirstName(token);
    if (!opens && (token.cap !== "lower" || token.pos !== "noun" || token.norm !== token.lemma)) return false;
    return (
      next.pos === "propn" &&
      next.cap === "title" &&
      next.start === token.end + 1 &&
      !state.taken.has(i + 1) &&
      !state.isActorAt(i + 1) &&
      isPersonNoun(token.norm)
    );
  }

  /** "in Sheikh Zuweid", "the town of Sheikh Miskin": places that are named after their saint. */
  private namesPlace(i: number): boolean {
    const { state } = this;
    if (!/^(?:sheikh|shaykh)$/.test(state.norm(i))) return false;
    if (INSIDE.has(state.norm(i - 1))) return true;
    return state.norm(i - 1) === "of" && PLACE_TYPES.has(state.token(i - 2)?.lemma ?? "");
  }

  /** "in Abu Dashir district", "the areas of Abu Salim and X": places that are called after somebody. */
  private isArea(first: number, last: number): boolean {
    const { state } = this;
    const before = state.norm(first - 1);
    const noun = state.token(last);
    const behind = noun?.cap === "lower" && INHABITED.has(PLACE_TYPES.get(noun.lemma) ?? "");
    if (behind) return INSIDE.has(before) || /^(?:the|of|from|to|across|at)$/.test(before);
    const ahead = state.token(first - 2);
    return before === "of" && ahead?.cap === "lower" && INHABITED.has(PLACE_TYPES.get(ahead.lemma) ?? "") && ahead.lemma !== "capital";
  }

  private titleAt(atoms: Atoms, i: number, sentence: Sentence): number {
    const { state } = this;
    const token = state.token(i);
    if (!token || !state.isCapital(token) || (token.cap === "lower" && !state.article.allCaps && token.pos !== "propn")) return i;
    let at = i;
    for (let part = 0; part < 3; part++) {
      const atom = atoms.firstOf[at - sentence.first];
      if (atom === undefined) break;
      const form = atoms.forms[atom];
      const match = form && this.lexicon.beginsTitle(form) ? this.lexicon.titles.along(atoms.words, atom) : null;
      if (!match) break;
      const last = (atoms.tokens[atom + match.length - 1] ?? at) + 1;
      if (last <= at) break;
      at = last;
      if (state.token(at)?.text === ".") at++;
    }
    return at;
  }

  private add(first: number, last: number, title: PersonMention["title"]): void {
    const { state } = this;
    const actor = state.actorIn(first, last);
    if (actor && actor.last >= last && actor.entries.some((entry) => entry.kind === "person")) {
      if (title) state.addPerson({ first: actor.first, last: actor.last, entry: this.bearer(actor.entries), title });
      return;
    }
    // "General Staff" and "Minister Council" are bodies.
    if (organizationKind(state.norm(last - 1)) !== null) return;
    // A title before a country or demonym and nothing else names nobody: "Foreign Minister Russian".
    if (actor && actor.first <= first && actor.last >= last && title && actor.entries.every((entry) => entry.kind !== "person")) return;
    const earlier = last - first === 1 ? this.surnames.get(state.norm(last - 1)) : undefined;
    const mention: PersonMention = { first, last, entry: earlier?.entry ?? null, title };
    state.addPerson(mention);
    if (!earlier) this.remember(mention, false);
  }
}
