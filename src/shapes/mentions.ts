import type { ActorEntry, ActorKind, CountValue, PlaceEntry, TokenRange } from "../types.js";

/** How a name of the actor lexicon is used. */
export type ActorUse = "name" | "adjective" | "demonym" | "metonym";

export interface ActorMention extends TokenRange {
  /** The senses that the name may have; `5-resolve` picks one by the article. */
  readonly entries: readonly ActorEntry[];
  readonly use: ActorUse;
}

/** A person who is named, known to the lexicon or not. Titles and offices before the name are outside of it. */
export interface PersonMention extends TokenRange {
  readonly entry: ActorEntry | null;
  /** Token range of title or office before the name. */
  readonly title: TokenRange | null;
}

/** A body whose name no lexicon holds, known by its head: "Nahda Front", "Ministry of Refugees". */
export interface OrganizationMention extends TokenRange {
  readonly kind: ActorKind;
  /** The full name behind a short form that the article introduces itself: "NPF" for "New People's Front". */
  readonly name?: string;
}

export interface PlaceMention extends TokenRange {
  readonly name: string;
  /** Senses of the gazetteer, most prominent first; empty for a name that only the syntax shows to be a place. */
  readonly entries: readonly PlaceEntry[];
  /** Folded word that tells what it is: "province", "village", "crossing"; null where none does. */
  readonly type: string | null;
  /** The name stands before another noun or inside a longer name: "Kabul University", "Aleppo residents". */
  readonly modifier: boolean;
}

export interface WeaponMention extends TokenRange {
  readonly name: string;
  readonly kind: string;
}

/** A number of people or things: tokens of the number words with their hedges ("at least 12"). */
export interface CountMention extends TokenRange {
  readonly value: CountValue;
}

export interface Mentions {
  readonly actors: readonly ActorMention[];
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
  readonly weapons: readonly WeaponMention[];
  readonly counts: readonly CountMention[];
}

/** Finds the mention that covers a token. Mentions of one list do not overlap. */
export class ByToken<T extends TokenRange> {
  private readonly at: readonly (T | undefined)[];

  constructor(readonly list: readonly T[]) {
    const end = list.reduce((most, { last }) => Math.max(most, last), 0);
    const at = new Array<T | undefined>(end).fill(undefined);
    for (const mention of list) at.fill(mention, mention.first, mention.last);
    this.at = at;
  }

  get(token: number): T | undefined {
    return token >= 0 && token < this.at.length ? this.at[token] : undefined;
  }

  /** The mentions that begin in [first, last), in order. */
  within(first: number, last: number): T[] {
    const found: T[] = [];
    for (let i = first; i < last; ) {
      const mention = this.get(i);
      if (mention) {
        found.push(mention);
        i = Math.max(i + 1, mention.last);
      } else i++;
    }
    return found;
  }
}
