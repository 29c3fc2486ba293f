import type { Word } from "./memo.js";

/** The shapes that the stages hand on. All of them are readonly: a stage adds its own layer and never changes an earlier one. */

/** A stretch of the input: `input.slice(start, end) === text`, in UTF-16 offsets. */
export interface Span {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Coarse part of speech. `poss` is the clitic 's, `part` is "to" before a verb, `sub` a subordinator, `rel` a relative pronoun. */
export type Pos =
  | "noun"
  | "propn"
  | "pron"
  | "verb"
  | "aux"
  | "modal"
  | "adj"
  | "adv"
  | "det"
  | "prep"
  | "conj"
  | "sub"
  | "rel"
  | "num"
  | "part"
  | "poss"
  | "punct";

/** Form of a verb or auxiliary; `pastpart` where past tense and participle look alike and the context did not decide. */
export type VerbForm = "base" | "pres" | "past" | "part" | "pastpart" | "ing";

export interface Token {
  /** As written. */
  readonly text: string;
  /** Folded: lower case, without diacritics, straight apostrophes, plain hyphens. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Index in `Article.tokens`. */
  readonly i: number;
  /** Index in `Article.sentences`. */
  readonly sentence: number;
  readonly pos: Pos;
  readonly form: VerbForm | null;
  /** Dictionary form of verbs and nouns, folded: "seized" → "seize", "militants" → "militant". */
  readonly lemma: string;
  /** `norm` and `lemma` as words of which facts are remembered. */
  readonly word: Word;
  readonly root: Word;
  /** How it is written: "Kabul" title, "NATO" upper, "kabul" lower. In all-capitals text every word is lower. */
  readonly cap: "lower" | "title" | "upper";
}

export type BlockKind = "headline" | "dateline" | "caption" | "subhead" | "bullet" | "liveblog" | "body" | "boilerplate";

/** A run of text between line breaks: a paragraph, a headline, a caption, a share bar. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly index: number;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Token range [first, last) in `Article.tokens`. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
}

export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** Whole text (or the sentence's block) is written in capitals. */
  readonly allCaps: boolean;
  readonly headline: Span | null;
  readonly dateline: Span | null;
  /** ISO date that the text itself gives for its publication. */
  readonly datelineDate: string | null;
  readonly warnings: readonly string[];
}

/** A mention covers the tokens [first, last) of the article. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What an actor is. One table (`lexicon/actor-kinds.ts`) maps these to ACLED's `inter` classes and to PLOVER sectors. */
export type ActorKind =
  | "state" // a country or its government as a whole
  | "government" // ministry, office, parliament, president's office
  | "military"
  | "police"
  | "intelligence"
  | "rebel" // organized armed opposition
  | "militia" // pro-government, political, ethnic or communal militia
  | "terrorist" // listed transnational armed group
  | "gang" // cartels and gangs that fight
  | "unidentified-armed" // gunmen, assailants
  | "international" // UN, AU, EU, NATO, coalitions of states
  | "peacekeepers"
  | "aid" // relief organizations, Red Cross
  | "media"
  | "ngo" // rights groups, monitors, think tanks
  | "political" // party, movement, opposition
  | "business"
  | "ethnic" // ethnic, tribal or religious community
  | "protesters"
  | "civilian"
  | "person" // a named person; `office` says whose
  | "other";

/** An entry of the actor lexicon. */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of the state that it belongs to or acts in, null where none or several. */
  readonly country: string | null;
  readonly aliases: readonly string[];
  /** Words that are used for it as an adjective or before a noun: "Russian", "Taliban". */
  readonly adjectives?: readonly string[];
  /** ISO dates (or years) between which it existed or a person held the office. */
  readonly from?: string;
  readonly to?: string;
  readonly parent?: string;
  /** People by that name: "Russian", "Russians", "Briton". */
  readonly demonyms?: readonly string[];
  /** Places that stand for it when they act: "Moscow", "Kremlin". */
  readonly metonyms?: readonly string[];
  /** Short or common names ("Castro", "the Front") that count only where the article names it in full, or its country or side is in play. */
  readonly weak?: readonly string[];
  /** Id of the group that it split from or grew out of. */
  readonly splitFrom?: string;
  /** For persons: every office held, oldest first; `office`, `side`, `from` and `to` are those of the last one. */
  readonly terms?: readonly ActorTerm[];
  /** For persons: "president of Russia", "spokesman of the Houthis"; `side` is the id of the actor for whom the person acts or speaks. */
  readonly office?: string;
  readonly side?: string;
}

/** An office that a person held: `role` "president", `office` "president of Russia". */
export interface ActorTerm {
  readonly office: string;
  readonly role: string;
  /** Id of the actor for whom the person acts or speaks. */
  readonly side: string | null;
  readonly from?: string;
  readonly to?: string;
}

/** One sense of a place name. */
export interface PlaceEntry {
  readonly name: string;
  readonly kind: "country" | "admin1" | "admin2" | "settlement" | "site" | "region" | "water";
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameId: number | null;
  readonly population: number;
}

/** Semantic classes of nouns, used by the constraints of event words: see `lexicon/nouns.ts`. A noun may have several. */
export type NounClass =
  | "force" // troops, soldiers, militants, police, brigade: people or bodies that fight
  | "civilian" // villagers, nurses, children, journalists, aid workers: people who do not
  | "person" // man, official, leader, suspect, people: side not told by the word
  | "captive" // hostage, prisoner, detainee
  | "crowd" // protesters, mob, marchers
  | "settlement" // town, city, village, district, province, region, area, territory
  | "facility" // base, checkpoint, hospital, bridge, residence, oilfield, crossing, mosque
  | "property" // homes, shops, crops, belongings, cars: what is burnt or looted
  | "vehicle" // convoy, truck, tank, ship, tanker
  | "aircraft" // jet, helicopter, drone
  | "weapon" // rifle, arms, ammunition, missile, bomb
  | "drug"
  | "money"
  | "organization" // government, ministry, parliament, company
  | "military-thing" // operation, offensive, position, front line, siege
  | "abstract" // opportunity, attention, imagination, mood, title, lead, role, share
  | "sport" // match, season, goal, league
  | "business" // market, shares, merger, brand
  | "nature"; // storm, flood, quake, disease

export interface CountValue {
  readonly min: number;
  readonly max: number | null;
}
