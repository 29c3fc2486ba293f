import type { Frame, TollMention } from "../shapes/frames.js";
import type { Attribution } from "../shapes/attribution.js";
import type { EventDefinition, EventStatus, Role } from "../events/define.js";
import type { Article, CountValue, Span, TokenRange } from "../types.js";
import type { ResolvedActor } from "./actors.js";
import type { ResolvedPlace } from "./places.js";
import type { ResolvedTime } from "./times.js";

export interface ResolvedParticipant {
  readonly role: Role;
  readonly actor: ResolvedActor;
  readonly path: string;
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
