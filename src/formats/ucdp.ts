import type { CountryOptions } from "./acled.js";
import type { AnyEvent } from "./event.js";
import { ucdpDatePrecision, ucdpWherePrecision } from "./precision.js";
import { mainPlace, names, sidesOf } from "./sides.js";

/** A row in the manner of UCDP's georeferenced events; what an article does not tell is null. */
export interface UcdpRow {
  id: string;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  type_of_violence: 1 | 2 | 3;
  side_a: string | null;
  side_b: string | null;
  date_start: string | null;
  date_end: string | null;
  date_prec: 1 | 2 | 3 | 4 | 5 | null;
  where_coordinates: string | null;
  where_prec: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  adm_1: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  low: number | null;
  high: number | null;
  source_office: string | null;
  source_date: string | null;
  source_original: string | null;
  article: string;
}

/**
 * Rows in the manner of UCDP, for the events of violence whose two sides are known.
 *
 * @param events as given by `extractEvents`
 * @param options how to name countries
 */
export function toUcdp(events: readonly AnyEvent[], options: CountryOptions = {}): UcdpRow[] {
  return events.flatMap((event): UcdpRow[] => {
    if (event.codes.ucdp === null) return [];
    const { one, two } = sidesOf(event);
    const place = mainPlace(event);
    const killed = event.casualties?.killed ?? null;
    return [
      {
        id: event.id,
        type_of_violence: event.codes.ucdp,
        side_a: names(one) || null,
        side_b: names(two) || null,
        date_start: event.time?.start ?? null,
        date_end: event.time?.end ?? null,
        date_prec: ucdpDatePrecision(event.time),
        where_coordinates: place?.name ?? null,
        where_prec: ucdpWherePrecision(place),
        adm_1: place?.admin1 ?? null,
        country: place?.country ? (options.countryName?.(place.country) ?? place.country) : null,
        latitude: place?.lat ?? null,
        longitude: place?.lon ?? null,
        low: killed?.min ?? null,
        high: killed?.max ?? null,
        source_office: event.article.outlet,
        source_date: event.article.publishedAt,
        source_original: names(event.sources) || null,
        article: event.sentence.text,
      },
    ];
  });
}
