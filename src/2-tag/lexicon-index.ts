import { type AmbiguousName, ambiguousNames } from "../lexicon/actors/ambiguous.js";
import { actorEntries } from "../lexicon/actors/index.js";
import { titles } from "../lexicon/titles.js";
import { NOT_WEAPONS, WEAPON_FORMS } from "../lexicon/weapons.js";
import { fact, factSlot, type Word } from "../memo.js";
import type { ActorUse } from "../shapes/mentions.js";
import { PhraseIndex } from "../text.js";
import type { ActorEntry } from "../types.js";
import { atomsOfName, firstAtom } from "./atoms.js";

export interface ActorName {
  readonly entry: ActorEntry;
  readonly use: ActorUse;
  /** Must be written so: 2 all capitals, 1 with a capital, 0 as one likes. */
  readonly capitals: 0 | 1 | 2;
  /** Begins with a figure or a small letter: a capital must stand elsewhere in it. */
  readonly small: boolean;
  /** From the caller's own lexicon: it wins over the built-in one. */
  readonly own: boolean;
  /** Counts only where something else in the article points to the actor. */
  readonly weak: boolean;
}

export interface WeaponName {
  readonly name: string;
  readonly kind: string;
  /** A word or name of other things too: counts only beside another sign of war. */
  readonly loose: boolean;
  /** Must be written so: 2 all capitals, 1 with a capital, 0 as one likes. */
  readonly capitals: 0 | 1 | 2;
}

/** All names that the tagger knows, compiled once per extractor. */
export interface LexiconIndex {
  readonly actors: NameIndex;
  readonly titles: PhraseIndex<string>;
  readonly weapons: PhraseIndex<WeaponName>;
  /** Phrases in which a word names no weapon: "think tank". */
  readonly notWeapons: PhraseIndex<true>;
  readonly byId: ReadonlyMap<string, ActorEntry>;
  /** The names of actors that begin with an atom. */
  readonly actorsUnder: (atom: Word) => PhraseIndex<ActorName> | null;
  readonly beginsTitle: (atom: Word) => boolean;
  /** Whether the name of a weapon begins so. */
  readonly beginsWeapon: (atom: Word) => boolean;
  /** Whether a phrase begins so that only sounds like a weapon. */
  readonly beginsNoWeapon: (atom: Word) => boolean;
  /** First atoms of the names of actors and weapons that may be written without a capital, articles left out. */
  readonly small: ReadonlySet<string>;
  /** Second atoms of the names of actors that begin with an article: "The Gambia". */
  readonly behindArticle: ReadonlySet<string>;
}

const CAPITAL = /\p{Lu}/u;

function capitalsOf(name: string): 0 | 1 | 2 {
  const letters = name.replace(/[^\p{L}]/gu, "");
  if (letters.length <= 5 && letters === letters.toUpperCase()) return 2;
  return CAPITAL.test(name) ? 1 : 0;
}

interface Waiting {
  readonly name: string;
  readonly entry: ActorEntry;
  readonly use: ActorUse;
  readonly own: boolean;
  readonly weak: boolean;
}

/** The names of actors by their first atom; a bucket is cut into atoms when a text first asks for it, since most texts ask for few. */
export class NameIndex {
  private readonly waiting = new Map<string, Waiting[]>();
  private readonly ready = new Map<string, PhraseIndex<ActorName>>();

  add(waiting: Waiting): void {
    const key = firstAtom(waiting.name);
    if (key === "") return;
    const bucket = this.waiting.get(key);
    if (bucket) bucket.push(waiting);
    else this.waiting.set(key, [waiting]);
  }

  begins(word: string): boolean {
    return this.waiting.has(word);
  }

  /** The names that begin with an atom. */
  under(first: string): PhraseIndex<ActorName> | null {
    const waiting = this.waiting.get(first);
    if (!waiting) return null;
    let index = this.ready.get(first);
    if (!index) {
      index = new PhraseIndex<ActorName>();
      for (const { name, entry, use, own, weak } of waiting)
        index.add(atomsOfName(name), {
          entry,
          use,
          capitals: capitalsOf(name),
          small: !/^\p{Lu}/u.test(name),
          own,
          weak: weak || declared(name)?.rule === "named",
        });
      this.ready.set(first, index);
    }
    return index;
  }
}

/** The rule of a name that several actors bear. */
export function declared(name: string): AmbiguousName | undefined {
  return ambiguousNames().get(atomsOfName(name).join(" "));
}

const ACTORS = factSlot();
const TITLES = factSlot();
const WEAPONS = factSlot();
const NOT_WEAPON = factSlot();

/** Compiles the built-in lexicon with the caller's additions. */
export function compileLexicon(additions: readonly ActorEntry[] = []): LexiconIndex {
  const actors = new NameIndex();
  const byId = new Map<string, ActorEntry>();
  const small = new Set<string>();
  const behindArticle = new Set<string>();
  const add = (entry: ActorEntry, own: boolean): void => {
    byId.set(entry.id, entry);
    const put = (names: readonly string[] | undefined, use: ActorUse, weak: boolean): void => {
      for (const name of names ?? []) {
        actors.add({ name, entry, use, own, weak });
        if (/^the /i.test(name)) behindArticle.add(atomsOfName(name)[1] ?? "");
        if (!CAPITAL.test(name)) small.add(firstAtom(name.replace(/^the /, "")));
      }
    };
    put([entry.name], "name", false);
    put(entry.aliases, "name", false);
    put(entry.adjectives, "adjective", false);
    put(entry.demonyms, "demonym", false);
    put(entry.metonyms, "metonym", false);
    put(entry.weak, "name", true);
  };
  for (const entry of actorEntries()) add(entry, false);
  for (const entry of additions) add(entry, true);
  const titleIndex = new PhraseIndex<string>();
  for (const { form } of titles()) titleIndex.add(atomsOfName(form), form);
  const weapons = new PhraseIndex<WeaponName>();
  for (const { form, weapon, loose, capitals } of WEAPON_FORMS) {
    weapons.add(atomsOfName(form), { name: weapon.name, kind: weapon.kind, loose, capitals });
    if (capitals === 0) small.add(firstAtom(form.replace(/^the /, "")));
  }
  const notWeapons = new PhraseIndex<true>();
  for (const phrase of NOT_WEAPONS) notWeapons.add(atomsOfName(phrase), true);
  const under = (norm: string): PhraseIndex<ActorName> | null => actors.under(norm);
  return {
    actors,
    titles: titleIndex,
    weapons,
    notWeapons,
    // What the built-in lexicon answers is remembered on the words.
    actorsUnder: additions.length === 0 ? fact(under, ACTORS) : ({ norm }) => under(norm),
    beginsTitle: fact((norm) => titleIndex.begins(norm), TITLES),
    beginsWeapon: fact((norm) => weapons.begins(norm), WEAPONS),
    beginsNoWeapon: fact((norm) => notWeapons.begins(norm), NOT_WEAPON),
    byId,
    small,
    behindArticle,
  };
}
