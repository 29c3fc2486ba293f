import type { ConflictEvent } from "../6-emit/schema.js";
import { ConflictEventsError } from "../errors.js";
import type { AnyEvent, Place } from "./event.js";
import { checkedEvent } from "./ndjson.js";
import { names } from "./sides.js";

export interface EventFeature {
  readonly type: "Feature";
  readonly id: string;
  /** Longitude before latitude, as GeoJSON has it; null for an event without a known point. */
  readonly geometry: { readonly type: "Point"; readonly coordinates: readonly [number, number] } | null;
  readonly properties: {
    readonly title: string;
    readonly type: string;
    readonly status: string;
    readonly place: string | null;
    readonly placeRole: Place["role"] | null;
    readonly precision: Place["precision"] | null;
    readonly start: string | null;
    readonly end: string | null;
    /** The whole record. */
    readonly event: AnyEvent;
  };
}
export interface EventCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly EventFeature[];
}

function titleOf(event: AnyEvent): string {
  const who = names(event.participants.filter(({ role }) => role === "initiator" || role === "party"));
  return who === "" ? event.type : `${event.type}: ${who}`;
}

function featureOf(event: AnyEvent, place: Place | null, i: number): EventFeature {
  const point = place?.lat != null && place.lon !== null ? ([place.lon, place.lat] as const) : null;
  return {
    type: "Feature",
    id: i === 0 ? event.id : `${event.id}:${i}`,
    geometry: point && { type: "Point", coordinates: point },
    properties: {
      title: titleOf(event),
      type: event.type,
      status: event.status,
      place: place?.name ?? null,
      placeRole: place?.role ?? null,
      precision: place?.precision ?? null,
      start: event.time?.start ?? null,
      end: event.time?.end ?? null,
      event,
    },
  };
}

/**
 * Events as GeoJSON (RFC 7946): a point for every place of every event, and one feature without a geometry for an event with no place.
 *
 * @example JSON.stringify(toGeoJson(events));
 */
export function toGeoJson(events: readonly AnyEvent[]): EventCollection {
  const features = events.flatMap((event) =>
    event.places.length > 0 ? event.places.map((place, i) => featureOf(event, place, i)) : [featureOf(event, null, 0)],
  );
  return { type: "FeatureCollection", features };
}

/**
 * Reads back the events of what `toGeoJson` gave, each once.
 *
 * @throws ConflictEventsError with the path of a feature that holds no record
 */
export function fromGeoJson(collection: unknown): ConflictEvent[] {
  const features = typeof collection === "object" && collection !== null && "features" in collection ? collection.features : null;
  if (!Array.isArray(features)) throw new ConflictEventsError("invalid-input", ["geojson"], "expected a FeatureCollection");
  const events = new Map<string, ConflictEvent>();
  for (const [i, feature] of features.entries()) {
    const event = checkedEvent((feature as Partial<EventFeature> | null)?.properties?.event, [
      "geojson",
      "features",
      i,
      "properties",
      "event",
    ]);
    if (!events.has(event.id)) events.set(event.id, event);
  }
  return [...events.values()];
}
