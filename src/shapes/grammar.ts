import type { ActorKind, NounClass, Sentence, TokenRange } from "../types.js";
import type { ActorMention, ByToken, OrganizationMention, PersonMention, PlaceMention, WeaponMention } from "./mentions.js";

/** A noun group: determiner to head, without what follows the head. "the two Palestinian gunmen". */
export interface NounGroup extends TokenRange {
  readonly index: number;
  /** Token index of the head, its last noun. */
  readonly head: number;
  readonly definite: "definite" | "indefinite" | "bare";
  /** "Russia" in "Russia's withdrawal". */
  possessor: NounGroup | null;
  /** The group that this one is the possessor of. */
  owns: NounGroup | null;
  /** The preposition right before it, folded, and its token. */
  prep: string | null;
  prepAt: number;
  /** Prepositional groups that follow it without a verb between, nearest first. */
  readonly after: NounGroup[];
  /** All members of the coordination that it belongs to, itself included. */
  list: readonly NounGroup[];
  /** "Khan" for "the commander" in "Khan, the commander, said". */
  apposed: NounGroup | null;
  readonly appositions: NounGroup[];
  /** The verb of which it is subject, object or prepositional argument. */
  verb: VerbGroup | null;
  slot: "subject" | "object" | "prep" | null;
  /** Verbs that modify it: relative and reduced relative clauses. */
  readonly modifiers: VerbGroup[];
  /** Number of brackets, quotes and such that hold it. */
  readonly depth: number;
}

/** "Goma" for "the mayor of Goma": what hangs on a group by an "of" right behind it. */
export function ofGroup(group: NounGroup): NounGroup | null {
  return group.after.find((other) => other.prep === "of" && other.prepAt === group.last) ?? null;
}

/** The same, one token between allowed: "the suburb (south) of X". */
export function nearOfGroup(group: NounGroup): NounGroup | null {
  return group.after.find((other) => other.prep === "of" && other.prepAt <= group.last + 1) ?? null;
}

export type Relation =
  | "main"
  | "infinitive" // vowed to retake
  | "gerund" // accused of shelling, by firing
  | "complement" // said (that) rebels shelled
  | "relative" // which the militants captured
  | "reduced" // a town seized by rebels; militants carrying guns
  | "adverbial" // , killing 12
  | "subordinate" // after, if, because …
  | "coordinate";

/** A verb group: auxiliaries, adverbs and the main verb. "have been pounding", "to withdraw". */
export interface VerbGroup extends TokenRange {
  readonly index: number;
  /** Token index of the main verb. */
  readonly head: number;
  readonly form: "finite" | "infinitive" | "ing" | "participle";
  passive: boolean;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly tense: "past" | "present" | "future";
  /** Token of a modal verb, or -1. */
  readonly modal: number;
  /** Token of a negation inside the group, or -1. */
  readonly negation: number;
  /** Grammatical subject: of a passive the sufferer. */
  subject: NounGroup | null;
  /** How the subject was found, for the explanation. */
  subjectPath: string;
  readonly objects: NounGroup[];
  readonly preps: NounGroup[];
  relation: Relation;
  /** What this clause depends on: a verb, a noun or a predicate adjective (its token). */
  governor: VerbGroup | null;
  governorNoun: NounGroup | null;
  governorWord: number;
  /** The first verb of the coordination that it goes on with. */
  coordinated: VerbGroup | null;
  /** Folded subordinator that opens its clause: "if", "after", "that". */
  opener: string | null;
  openerAt: number;
  question: boolean;
  readonly depth: number;
}

/** What one sentence says about who does what: its groups and how they hang together. */
export interface SentenceGraph {
  readonly sentence: Sentence;
  readonly nouns: readonly NounGroup[];
  readonly verbs: readonly VerbGroup[];
  /** Group of a token of the sentence, or null. */
  nounAt(token: number): NounGroup | null;
  verbAt(token: number): VerbGroup | null;
  /** Neither articles nor auxiliaries: the grammar of headlines. */
  readonly telegraphic: boolean;
}

/** The mentions of an article by token. */
export interface MentionMaps {
  readonly actors: ByToken<ActorMention>;
  readonly persons: ByToken<PersonMention>;
  readonly organizations: ByToken<OrganizationMention>;
  readonly places: ByToken<PlaceMention>;
  readonly weapons: ByToken<WeaponMention>;
}

/** What a noun group stands for. */
export interface Referent {
  readonly group: NounGroup;
  readonly classes: ReadonlySet<NounClass>;
  /** The name at its head, or the actor name that stands before a common head ("Taliban fighters"). */
  readonly actor: ActorMention | null;
  readonly person: PersonMention | null;
  readonly organization: OrganizationMention | null;
  readonly place: PlaceMention | null;
  readonly weapon: WeaponMention | null;
  /** Kind of the common noun at its head: "gunmen", "villagers". */
  readonly agentKind: ActorKind | null;
  readonly pronoun: boolean;
  /** The head is a name that nothing is known of. */
  readonly unknownName: boolean;
  /** Lemma of the head, with the words before it where they make one noun: "aid worker". */
  readonly head: string;
}
