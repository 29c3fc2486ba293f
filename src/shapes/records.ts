import type { EventDefinition, EventStatus, Role } from "../events/define.js";
import type { TimeBound, TimeKind, TimeUnit } from "../lexicon/time-values.js";
import type { ActorEntry, ActorKind, Article, CountValue, PlaceEntry, Span, TokenRange } from "../types.js";
import type { Attribution } from "./attribution.js";
import type { Frame, TollMention } from "./frames.js";

export type Tense = "past" | "future" | "present" | null;
export type Precision = "day" | "week" | "month" | "quarter" | "year" | "range" | "unknown";
export type Basis = "explicit" | "relative" | "coreference" | "dateline";

/** A time expression set on the calendar. */
export interface ResolvedTime {
  /** Index of its mention. */
  readonly mention: number;
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  /** With the other end of a range: "from 2014 to 2016" where `span` is "2014". */
  readonly whole: Span;
  readonly kind: TimeKind;
  readonly bound: TimeBound;
  /** As the time of an event: with "since", "until", "early" and the other end of a range worked in. */
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: Precision;
  readonly basis: Basis;
  /** What the expression names by itself, the calendar unit as a whole: "since Monday" is Monday, "early May" the month. */
  readonly value: { readonly start: string | null; readonly end: string | null };
  /** Whether it can be the time of an event: durations, sets, "now" and the second end of a range cannot. */
  readonly usable: boolean;
  /** A date up to which something is to be done: no time for what is under way. */
  readonly deadline: boolean;
  /** Ends so long before publication that it is history. */
  readonly distant: boolean;
  /** Ends within a month of publication, or where that is not known. */
  readonly recent: boolean;
  readonly tense: Tense;
  /** Days from the deed that it leads to: "two days after" 2, "a day before" -1, "hours after" 0; null for all else. */
  readonly away: { readonly amount: number; readonly unit: TimeUnit } | null;
  /** The stretch told by "three years since …", "nine years after …": whoever reads it now counts back from now. */
  readonly stretch: { readonly amount: number; readonly unit: TimeUnit } | null;
}

/** What a noun group stands for in this article. */
export interface ResolvedActor {
  readonly name: string;
  readonly span: Span;
  readonly entry: ActorEntry | null;
  readonly kind: ActorKind;
  /** Words of the mention from which the name was taken. */
  readonly via: Span | null;
  /** An unresolved pronoun. */
  readonly open: boolean;
}

/** A place of an event before it is written out. */
export interface ResolvedPlace {
  readonly span: Span;
  readonly name: string;
  readonly kind: PlaceEntry["kind"];
  readonly role: "location" | "origin" | "destination";
  readonly entry: PlaceEntry | null;
  readonly within: string | null;
  readonly country: string | null;
  readonly admin1: string | null;
}

export interface ResolvedParticipant {
  readonly role: Role;
  readonly actor: ResolvedActor;
  /** Known as a side by its refusal alone: it holds for no other event. */
  readonly refuses?: boolean;
}

export interface ResolvedSource {
  readonly actor: ResolvedActor;
  readonly attribution: Attribution;
}

export interface ResolvedWeapon {
  readonly span: Span;
  readonly name: string;
  readonly kind: string;
  readonly quantity: { readonly value: CountValue; readonly span: Span } | null;
}

/** One mention with everything that its own sentence tells. */
export interface MentionRecord {
  readonly frame: Frame;
  readonly block: number;
  readonly blockKind: Article["blocks"][number]["kind"];
  readonly sentence: number;
  readonly participants: readonly ResolvedParticipant[];
  readonly places: readonly ResolvedPlace[];
  readonly time: ResolvedTime | null;
  readonly timeBasis: "own" | "carried";
  readonly placeBasis: "own" | "carried";
  readonly sources: readonly ResolvedSource[];
  readonly weapons: readonly ResolvedWeapon[];
  readonly tolls: readonly TollMention[];
  readonly background: boolean;
}

/** Mentions that tell of the same event. */
export interface EventRecord {
  event: EventDefinition;
  status: EventStatus;
  statusCue: TokenRange | null;
  readonly mentions: MentionRecord[];
}
