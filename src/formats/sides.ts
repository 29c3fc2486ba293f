import type { Participant } from "../6-emit/schema.js";
import { agentNouns } from "../lexicon/agents.js";
import type { ActorKind } from "../types.js";
import type { AnyEvent, Place } from "./event.js";

let kinds: ReadonlyMap<string, ActorKind> | undefined;

/** What a described actor is, by the noun that its name ends in: "masked gunmen" are unidentified and armed. */
function kindOfNoun(name: string): ActorKind | null {
  kinds ??= new Map(agentNouns().map(({ lemma, kind }) => [lemma, kind]));
  const words = name.toLowerCase().split(/\s+/);
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(" ");
    const known =
      kinds.get(tail) ??
      kinds.get(tail.replace(/s$/, "")) ??
      kinds.get(tail.replace(/men$/, "man")) ??
      kinds.get(tail.replace(/ies$/, "y"));
    if (known) return known;
  }
  return null;
}

/** What a participant is: the lexicon's kind, else that of the noun which describes it, else null. */
export function kindOf({ actor, name }: Participant): ActorKind | null {
  return actor?.kind ?? kindOfNoun(name);
}

export interface Sides {
  readonly one: readonly Participant[];
  readonly two: readonly Participant[];
  readonly mediators: readonly Participant[];
}

/** The two sides of an event: who acts and who is acted on, or the first party and the others. */
export function sidesOf({ participants }: AnyEvent): Sides {
  const having = (...roles: readonly Participant["role"][]): Participant[] => participants.filter(({ role }) => roles.includes(role));
  const [first, ...others] = having("party");
  return {
    one: [...having("initiator"), ...(first ? [first] : [])],
    two: [...having("target", "recipient"), ...others],
    mediators: having("mediator"),
  };
}

/** The place that an event is filed under: where it happened, else where it began, else where it led. */
export function mainPlace({ places }: AnyEvent): Place | null {
  return places.find(({ role }) => role === "location") ?? places[0] ?? null;
}

export function names(list: readonly { readonly name: string }[]): string {
  return list.map(({ name }) => name).join("; ");
}
