import * as z from "zod";
import { ACTOR_KINDS, EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from "./kinds.js";

export { ACTOR_KINDS, type BuiltInType, EVENT_FAMILIES, EVENT_STATUSES, EVENT_TYPES } from "./kinds.js";

/** The parts of the record. A function, so that bundlers leave zod out where no schema is asked for. */
function parts() {
  const index = z.int().min(0);
  const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

  const span = z.object({ text: z.string(), start: index, end: index });
  const actor = z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(ACTOR_KINDS),
    country: z.string().length(2).nullable(),
    aliases: z.array(z.string()),
  });
  const count = z.object({ min: index, max: index.nullable(), span });
  const participant = z.object({
    role: z.enum(["initiator", "target", "recipient", "party", "mediator"]),
    span,
    name: z.string(),
    actor: actor.nullable(),
    via: span.nullable(),
    sources: z.array(index),
  });
  const place = z.object({
    span,
    name: z.string(),
    kind: z.enum(["country", "admin1", "admin2", "settlement", "site", "region", "water"]),
    role: z.enum(["location", "origin", "destination"]),
    country: z.string().length(2).nullable(),
    admin1: z.string().nullable(),
    within: z.string().nullable(),
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    geonameId: index.nullable(),
    precision: z.enum(["exact", "settlement", "district", "province", "country", "region", "unknown"]),
  });
  const time = z.object({
    start: isoDate.nullable(),
    end: isoDate.nullable(),
    precision: z.enum(["day", "week", "month", "quarter", "year", "range", "unknown"]),
    span: span.nullable(),
    basis: z.enum(["explicit", "relative", "coreference", "dateline"]),
  });
  const tollKind = z.enum(["killed", "injured", "captured", "displaced"]);
  const toll = z.object({
    kind: tollKind,
    victims: z.enum(["civilian", "combatant", "mixed", "unknown"]),
    min: index,
    max: index.nullable(),
    span,
    sources: z.array(index),
  });
  const casualties = z.object({
    killed: count.nullable(),
    injured: count.nullable(),
    captured: count.nullable(),
    displaced: count.nullable(),
    told: z.array(toll),
  });
  const weapon = z.object({ span, name: z.string(), kind: z.string(), quantity: count.nullable() });
  const source = z.object({
    span,
    name: z.string(),
    actor: actor.nullable(),
    kind: z.enum(["direct-quote", "indirect", "according-to", "outlet", "document"]),
    cue: span,
    quote: span.nullable(),
    stance: z.enum(["asserts", "denies", "doubts"]),
  });
  const codes = z.object({
    acled: z.object({ eventType: z.string(), subEventType: z.string() }).nullable(),
    plover: z.object({ event: z.string(), mode: z.string().nullable() }).nullable(),
    cameo: z.string().nullable(),
    ucdp: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  });

  const event = {
    id: z.string(),
    article: z.object({
      id: z.string().nullable(),
      url: z.string().nullable(),
      publishedAt: isoDate.nullable(),
      outlet: z.string().nullable(),
    }),
    family: z.enum(EVENT_FAMILIES),
    status: z.enum(EVENT_STATUSES),
    statusCue: span.nullable(),
    trigger: span,
    sentence: span,
    participants: z.array(participant),
    places: z.array(place),
    time: time.nullable(),
    weapons: z.array(weapon),
    casualties: casualties.nullable(),
    sources: z.array(source),
    about: z.array(z.string()),
    codes,
    mentions: z.array(span).min(1),
    background: z.boolean(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
  };
  return { actor, casualties, codes, count, event, participant, place, source, time, toll, weapon };
}

/**
 * The schema of an event record whose `type` is one of the given types.
 *
 * @param types names of event types, at least one
 */
export function eventSchemaFor<const T extends string>(types: readonly [T, ...T[]]) {
  return z.object({ ...parts().event, type: z.enum(types) });
}

/**
 * The schema of an event record with the built-in event types; every record that leaves the library satisfies it.
 *
 * @example eventSchema.parse(extractEvents(text)[0])
 */
export const eventSchema = /* @__PURE__ */ eventSchemaFor(EVENT_TYPES);

/** An event record whose type is one of `T`. */
export type EventOf<T extends string> = Omit<ConflictEvent, "type"> & { type: T };
export type ConflictEvent = z.infer<typeof eventSchema>;
type Part<K extends keyof Parts> = Parts[K] extends z.ZodType ? z.infer<Parts[K]> : never;
type Parts = ReturnType<typeof parts>;
export type EventType = ConflictEvent["type"];
export type EventFamily = ConflictEvent["family"];
export type EventStatus = ConflictEvent["status"];
export type Actor = Part<"actor">;
export type Participant = Part<"participant">;
export type Place = Part<"place">;
export type EventTime = Part<"time">;
export type Casualties = Part<"casualties">;
export type Count = Part<"count">;
export type Toll = Part<"toll">;
export type Weapon = Part<"weapon">;
export type Source = Part<"source">;
export type Codes = Part<"codes">;
