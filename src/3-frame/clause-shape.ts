import type { NounGroup, VerbGroup } from "../shapes/grammar.js";

/** A clause while it is being read. */
export interface Clause {
  subject: NounGroup | null;
  verb: VerbGroup | null;
  readonly outer: Clause | null;
  readonly relation: VerbGroup["relation"];
  readonly governor: VerbGroup | null;
  readonly governorNoun: NounGroup | null;
  readonly opener: string | null;
  readonly openerAt: number;
  /** The noun that a relative clause speaks of, until a verb has taken it. */
  antecedent: NounGroup | null;
  /** Prepositional groups before subject and verb. */
  readonly fronted: NounGroup[];
  /** Verbs without finite form at the front, which take the subject to come. */
  readonly waiting: VerbGroup[];
  readonly quote: boolean;
}

/** So many prepositional groups may hang on one noun. */
export const REACH = 6;
export const NEVER = /^$/;
export const INVERTING = /^(?:come|follow|emerge|lie|stand|hang|loom|begin|sit|go)$/;
export const ADDRESSING = /^(?:tell|inform|assure|remind|warn|notify|convince|persuade|promise|advise|brief)$/;
/** Verbs of saying and showing that take plain objects as well: "confirmed the number of those killed". */
export const TAKES_OBJECT =
  /^(?:announce|report|confirm|show|reveal|disclose|find|see|feel|hear|note|remember|recall|acknowledge|mention|know|mean|estimate|describe)$/;
export const REPORTING =
  /^(?:say|state|report|announce|claim|warn|add|confirm|deny|insist|note|acknowledge|admit|write|argue|complain|testify|tweet|reply|respond|answer|declare|allege|stress|repeat|reiterate)$/;
