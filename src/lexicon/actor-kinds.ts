import type { ActorKind } from "../types.js";

/** ACLED's `inter` classes. */
export const ACLED_INTER = {
  1: "State forces",
  2: "Rebel groups",
  3: "Political militias",
  4: "Identity militias",
  5: "Rioters",
  6: "Protesters",
  7: "Civilians",
  8: "External/other forces",
} as const;

export type AcledInter = keyof typeof ACLED_INTER;

export interface KindCodes {
  /** ACLED class; null for what is no actor of its own there. */
  readonly acled: AcledInter | null;
  /** PLOVER sector; null for the general case, where the country alone says who acts. */
  readonly plover: string | null;
  /** Takes part in fighting, so that its losses count as combatants. */
  readonly armed: boolean;
}

/**
 * The one table from our kinds to the two schemes. What the kind alone cannot tell is decided in `acledInter`: a state's force abroad is
 * class 8, a communal militia class 4, a violent crowd class 5, and a person belongs to the class of the side.
 */
export const ACTOR_KINDS: Readonly<Record<ActorKind, KindCodes>> = {
  state: { acled: 1, plover: "GOV", armed: true },
  government: { acled: 1, plover: "GOV", armed: false },
  military: { acled: 1, plover: "MIL", armed: true },
  police: { acled: 1, plover: "COP", armed: true },
  intelligence: { acled: 1, plover: "SPY", armed: true },
  rebel: { acled: 2, plover: "REB", armed: true },
  terrorist: { acled: 2, plover: "REB", armed: true },
  militia: { acled: 3, plover: "PRM", armed: true },
  gang: { acled: 3, plover: "CRM", armed: true },
  "unidentified-armed": { acled: 3, plover: "UAF", armed: true },
  international: { acled: 8, plover: "IGO", armed: false },
  peacekeepers: { acled: 8, plover: "IGO", armed: true },
  aid: { acled: 7, plover: "NGO", armed: false },
  media: { acled: 7, plover: "JRN", armed: false },
  ngo: { acled: 7, plover: "NGO", armed: false },
  political: { acled: 7, plover: "PTY", armed: false },
  business: { acled: 7, plover: "BUS", armed: false },
  ethnic: { acled: 7, plover: "CVL", armed: false },
  protesters: { acled: 6, plover: "OPP", armed: false },
  civilian: { acled: 7, plover: "CVL", armed: false },
  person: { acled: null, plover: null, armed: false },
  other: { acled: null, plover: null, armed: false },
};

/** What is known of an actor in one event, beside its kind. */
export interface InterContext {
  /** State of the actor and of the place; where both are known and differ, a state's force is an external one. */
  readonly actorCountry?: string | null;
  readonly placeCountry?: string | null;
  /** Kind of the side that a person acts for. */
  readonly sideKind?: ActorKind | null;
  /** The militia is an ethnic, religious or communal one. */
  readonly communal?: boolean;
  /** The crowd uses violence. */
  readonly violent?: boolean;
}

/** ACLED class of an actor in one event. */
export function acledInter(kind: ActorKind, context: InterContext = {}): AcledInter | null {
  const own = kind === "person" && context.sideKind ? context.sideKind : kind;
  if (own === "militia" && context.communal) return 4;
  if (own === "ethnic" && context.violent) return 4;
  if (own === "protesters" && context.violent) return 5;
  const { acled } = ACTOR_KINDS[own];
  const abroad = context.actorCountry && context.placeCountry && context.actorCountry !== context.placeCountry;
  return acled === 1 && abroad ? 8 : acled;
}

const FIGHTING: ReadonlySet<ActorKind> = new Set([
  "military",
  "police",
  "intelligence",
  "rebel",
  "militia",
  "terrorist",
  "gang",
  "unidentified-armed",
  "peacekeepers",
]);

/** Fights, or may: whose losses are combatants and whose acts are acts of force. */
export function isArmed(kind: ActorKind | null | undefined): boolean {
  return kind !== null && kind !== undefined && FIGHTING.has(kind);
}
