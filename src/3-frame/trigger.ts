import type { EventDefinition } from "../events/define.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { WordPattern } from "./words.js";

/** A word of the lexicon found in a sentence, with its logical subject and object. */
export interface Trigger {
  readonly pattern: WordPattern;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: "verb" | "noun" | "adjective";
  readonly verb: VerbGroup | null;
  readonly noun: NounGroup | null;
  readonly subject: NounGroup | null;
  readonly objects: readonly NounGroup[];
  readonly agent: NounGroup | null;
  /** Last token of the idiom's words. */
  readonly idiomEnd: number;
  /** "exchange of fire": the group behind the "of" that the words end in. */
  readonly inner?: NounGroup;
}

/** A rule of the entry is broken. */
export const NO = Number.NEGATIVE_INFINITY;
/** What a weak or general word loses. */
export const DOUBT = 0.5;

/** The better score wins; where only doubt parts them, the type that outranks the other. */
export function isBetter(one: WordPattern, score: number, best: WordPattern, bestScore: number): boolean {
  if (Math.abs(score - bestScore) <= DOUBT) {
    if (outranks(one.event, best.event)) return true;
    if (outranks(best.event, one.event)) return false;
  }
  return score > bestScore;
}

function outranks(a: EventDefinition, b: EventDefinition): boolean {
  return a.outranks?.includes(b.type) ?? false;
}
