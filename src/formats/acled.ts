import { acledInter } from "../lexicon/actor-kinds.js";
import type { AnyEvent, Participant, Place } from "./event.js";
import { acledGeoPrecision, acledTimePrecision } from "./precision.js";
import { kindOf, mainPlace, names, sidesOf } from "./sides.js";

/** A row in the manner of ACLED's exports; what an article does not tell is null. */
export interface AcledRow {
  event_id_cnty: string;
  event_date: string | null;
  year: number | null;
  time_precision: 1 | 2 | 3 | null;
  disorder_type: string;
  event_type: string;
  sub_event_type: string;
  actor1: string | null;
  assoc_actor_1: string | null;
  inter1: number | null;
  actor2: string | null;
  assoc_actor_2: string | null;
  inter2: number | null;
  civilian_targeting: string | null;
  country: string | null;
  admin1: string | null;
  location: string | null;
  latitude: number | null;
  longitude: number | null;
  geo_precision: 1 | 2 | 3 | null;
  source: string | null;
  notes: string;
  fatalities: number | null;
}

export interface CountryOptions {
  /** Name of a country by its ISO code; by default the code stands for it. `createGazetteer(small).countryName` does it. */
  readonly countryName?: ((code: string) => string | null) | undefined;
}

function disorderOf(eventType: string, subEventType: string): string {
  if (eventType === "Strategic developments") return eventType;
  if (subEventType === "Excessive force against protesters") return "Political violence; Demonstrations";
  return eventType === "Protests" || subEventType === "Violent demonstration" ? "Demonstrations" : "Political violence";
}

function interOf(participant: Participant | undefined, place: Place | null, riot: boolean): number | null {
  const kind = participant && kindOf(participant);
  if (!participant || !kind) return null;
  return acledInter(kind, { actorCountry: participant.actor?.country ?? null, placeCountry: place?.country ?? null, violent: riot });
}

/**
 * Rows in the manner of ACLED, for the events that ACLED codes: what occurred, is ongoing or was attempted, of a type that it has.
 *
 * @param events as given by `extractEvents`
 * @param options how to name countries
 * @example toAcled(events)[0]?.sub_event_type; // "Non-state actor overtakes territory"
 */
export function toAcled(events: readonly AnyEvent[], options: CountryOptions = {}): AcledRow[] {
  return events.flatMap((event): AcledRow[] => {
    const { acled } = event.codes;
    if (!acled) return [];
    const { one, two } = sidesOf(event);
    const place = mainPlace(event);
    const [actor1, ...others1] = one;
    const [actor2, ...others2] = two;
    const inter2 = interOf(actor2, place, false);
    const start = event.time?.start ?? null;
    const { eventType, subEventType } = acled;
    return [
      {
        event_id_cnty: event.id,
        event_date: start,
        year: start === null ? null : Number(start.slice(0, 4)),
        time_precision: acledTimePrecision(event.time),
        disorder_type: disorderOf(eventType, subEventType),
        event_type: eventType,
        sub_event_type: subEventType,
        actor1: actor1?.name ?? null,
        assoc_actor_1: names(others1) || null,
        inter1: interOf(actor1, place, eventType === "Riots"),
        actor2: actor2?.name ?? null,
        assoc_actor_2: names(others2) || null,
        inter2,
        civilian_targeting: inter2 === 7 && disorderOf(eventType, subEventType) === "Political violence" ? "Civilian targeting" : null,
        country: place?.country ? (options.countryName?.(place.country) ?? place.country) : null,
        admin1: place?.admin1 ?? null,
        location: place?.name ?? null,
        latitude: place?.lat ?? null,
        longitude: place?.lon ?? null,
        geo_precision: acledGeoPrecision(place),
        source: event.article.outlet,
        notes: event.sentence.text,
        fatalities: event.casualties?.killed?.min ?? null,
      },
    ];
  });
}
