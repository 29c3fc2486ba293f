import type { EventDefinition, EventStatus, Landing, WordRules } from "../events/define.js";
import type { CountValue, TokenRange } from "../types.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "./grammar.js";

/** One argument of a trigger: who or what fills which role. */
export interface FrameArgument {
  readonly landing: Landing;
  readonly referent: Referent;
  /** "subject", "object", "by", "on", "premodifier", "possessor" … */
  readonly slot: string;
}

export type VictimClass = "civilian" | "combatant" | "mixed" | "unknown";
export type TollKind = "killed" | "injured" | "captured" | "displaced";

/** A count of people as one clause tells it. */
export interface TollMention extends TokenRange {
  readonly kind: TollKind;
  readonly value: CountValue;
  readonly victims: VictimClass;
  /** "including three children": a part of another count. */
  readonly part: boolean;
  readonly group: NounGroup | null;
  readonly verb: VerbGroup | null;
  /** Token of the word that says what befell them. */
  readonly at: number;
  /** "another", "more", "also": comes on top of what was told before. */
  readonly added: boolean;
  /** A number is told; else it is one person by the grammar ("the driver was killed"). */
  readonly counted: boolean;
  readonly sentence: number;
}

/** A trigger with its sentence's grammar: a mention of an event before coreference. */
export interface Frame {
  readonly event: EventDefinition;
  readonly rules: WordRules;
  /** Words of the trigger. */
  readonly trigger: TokenRange;
  readonly head: number;
  readonly sentence: number;
  readonly shape: string;
  readonly word: string;
  readonly status: EventStatus;
  readonly statusCue: TokenRange | null;
  readonly arguments: readonly FrameArgument[];
  readonly verb: VerbGroup | null;
  readonly noun: NounGroup | null;
  /** The light verb that carries the noun, or the verb of which the noun is the subject. */
  readonly support: VerbGroup | null;
  readonly definite: "definite" | "indefinite" | "bare";
  readonly tolls: readonly TollMention[];
  /** Frame of the same sentence whose means explains this outcome; set for outcomes only. */
  readonly means: Frame | null;
}

/** A word that was considered and given up, with the rule that it broke: shown by `explain`. */
export interface Dropped {
  readonly first: number;
  readonly last: number;
  readonly type: string;
  readonly word: string;
  readonly reason: string;
}

export interface FramedSentence {
  readonly graph: SentenceGraph;
  readonly frames: readonly Frame[];
  /** Counts that no frame of the sentence has taken. */
  readonly looseTolls: readonly TollMention[];
}

export interface Framing {
  readonly sentences: readonly FramedSentence[];
  describe(group: NounGroup): Referent;
  /** Words that were considered and given up. */
  readonly dropped: readonly Dropped[];
}
