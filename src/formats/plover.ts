import { ACTOR_KINDS } from "../lexicon/actor-kinds.js";
import type { AnyEvent, Participant } from "./event.js";
import { kindOf, mainPlace, sidesOf } from "./sides.js";

/** Someone in a PLOVER-style record: name, ISO country and sector (GOV, MIL, REB, CVL, …). */
export interface PloverActor {
  name: string;
  country: string | null;
  sector: string | null;
}

/** A record in the manner of PLOVER. */
export interface PloverRecord {
  id: string;
  date: string | null;
  date_end: string | null;
  event: string;
  mode: string | null;
  /** CAMEO code of the same event. */
  cameo: string | null;
  source: PloverActor[];
  target: PloverActor[];
  location: {
    name: string;
    country: string | null;
    admin1: string | null;
    latitude: number | null;
    longitude: number | null;
    geoname_id: number | null;
  } | null;
  text: string;
  url: string | null;
  publisher: string | null;
  publication_date: string | null;
}

function actorOf(participant: Participant): PloverActor {
  const kind = kindOf(participant);
  return { name: participant.name, country: participant.actor?.country ?? null, sector: kind && ACTOR_KINDS[kind].plover };
}

/**
 * Records in the manner of PLOVER, for the events that it has a type for. Symmetrical events have their first party as source; a
 * mediator stands among the sources.
 *
 * @param events as given by `extractEvents`
 * @example toPlover(events)[0]?.event; // "ASSAULT"
 */
export function toPlover(events: readonly AnyEvent[]): PloverRecord[] {
  return events.flatMap((event): PloverRecord[] => {
    const { plover, cameo } = event.codes;
    if (!plover) return [];
    const { one, two, mediators } = sidesOf(event);
    const place = mainPlace(event);
    return [
      {
        id: event.id,
        date: event.time?.start ?? null,
        date_end: event.time?.end ?? null,
        event: plover.event,
        mode: plover.mode,
        cameo,
        source: [...one, ...mediators].map(actorOf),
        target: two.map(actorOf),
        location: place && {
          name: place.name,
          country: place.country,
          admin1: place.admin1,
          latitude: place.lat,
          longitude: place.lon,
          geoname_id: place.geonameId,
        },
        text: event.sentence.text,
        url: event.article.url,
        publisher: event.article.outlet,
        publication_date: event.article.publishedAt,
      },
    ];
  });
}
