import type { ActorUse } from "../shapes/mentions.js";
import { actorEntries } from "../lexicon/actors/index.js";
import { titles } from "../lexicon/titles.js";
import { WEAPONS } from "../lexicon/weapons.js";
import { PhraseIndex } from "../text.js";
import type { ActorEntry } from "../types.js";
import { atomsOfName } from "./atoms.js";

export interface ActorName {
  readonly entry: ActorEntry;
  readonly use: ActorUse;
  /** Must be written so: 2 all capitals, 1 with a capital, 0 as one likes. */
  readonly capitals: 0 | 1 | 2;
  /** From the caller's own lexicon: it wins over the built-in one. */
  readonly own: boolean;
}

/** All names that the tagger knows, compiled once per extractor. */
export interface LexiconIndex {
  readonly actors: PhraseIndex<ActorName>;
  readonly titles: PhraseIndex<string>;
  readonly weapons: PhraseIndex<{ readonly name: string; readonly kind: string; readonly capitals: boolean }>;
  readonly byId: ReadonlyMap<string, ActorEntry>;
}

function capitalsOf(name: string): 0 | 1 | 2 {
  const letters = name.replace(/[^\p{L}]/gu, "");
  if (letters.length <= 5 && letters === letters.toUpperCase()) return 2;
  return /\p{Lu}/u.test(name) ? 1 : 0;
}

/** Compiles the built-in lexicon with the caller's additions. */
export function compileLexicon(additions: readonly ActorEntry[] = []): LexiconIndex {
  const actors = new PhraseIndex<ActorName>();
  const byId = new Map<string, ActorEntry>();
  const add = (entry: ActorEntry, own: boolean): void => {
    byId.set(entry.id, entry);
    const put = (names: readonly string[] | undefined, use: ActorUse): void => {
      for (const name of names ?? []) {
        const atoms = atomsOfName(name);
        if (atoms.length > 0) actors.add(atoms, { entry, use, capitals: capitalsOf(name), own });
      }
    };
    put([entry.name, ...entry.aliases], "name");
    put(entry.adjectives, "adjective");
    put(entry.demonyms, "demonym");
    put(entry.metonyms, "metonym");
  };
  for (const entry of actorEntries()) add(entry, false);
  for (const entry of additions) add(entry, true);
  const titleIndex = new PhraseIndex<string>();
  for (const { form } of titles()) titleIndex.add(atomsOfName(form), form);
  const weapons: LexiconIndex["weapons"] = new PhraseIndex();
  for (const { name, kind, aliases } of WEAPONS) {
    for (const form of [name, ...aliases]) weapons.add(atomsOfName(form), { name, kind, capitals: /\p{Lu}/u.test(form) });
  }
  return { actors, titles: titleIndex, weapons, byId };
}
