import type { AnyEvent } from "./event.js";
import { mainPlace, names } from "./sides.js";

/** Columns of a flat row, in order. */
export const COLUMNS = [
  "id",
  "article_id",
  "url",
  "published_at",
  "outlet",
  "type",
  "family",
  "status",
  "trigger",
  "start",
  "end",
  "time_precision",
  "initiator",
  "target",
  "recipient",
  "party",
  "mediator",
  "place",
  "place_kind",
  "within",
  "admin1",
  "country",
  "lat",
  "lon",
  "geoname_id",
  "place_precision",
  "all_places",
  "weapons",
  "killed_min",
  "killed_max",
  "injured_min",
  "injured_max",
  "captured_min",
  "captured_max",
  "displaced_min",
  "displaced_max",
  "sources",
  "acled_event_type",
  "acled_sub_event_type",
  "plover_event",
  "plover_mode",
  "cameo",
  "ucdp",
  "background",
  "mentions",
  "rule",
  "confidence",
  "sentence",
] as const;

export type Column = (typeof COLUMNS)[number];
export type Cell = string | number | boolean | null;
export type FlatRow = Record<Column, Cell>;

/**
 * An event as one flat row: names of a role joined with "; ", the first place in columns of its own. Offsets and antecedents are left out.
 *
 * @example toRow(event).initiator; // "Taliban"
 */
export function toRow(event: AnyEvent): FlatRow {
  const { article, time, casualties, codes } = event;
  const place = mainPlace(event);
  const having = (role: string): string => names(event.participants.filter((participant) => participant.role === role));
  return {
    id: event.id,
    article_id: article.id,
    url: article.url,
    published_at: article.publishedAt,
    outlet: article.outlet,
    type: event.type,
    family: event.family,
    status: event.status,
    trigger: event.trigger.text,
    start: time?.start ?? null,
    end: time?.end ?? null,
    time_precision: time?.precision ?? null,
    initiator: having("initiator"),
    target: having("target"),
    recipient: having("recipient"),
    party: having("party"),
    mediator: having("mediator"),
    place: place?.name ?? null,
    place_kind: place?.kind ?? null,
    within: place?.within ?? null,
    admin1: place?.admin1 ?? null,
    country: place?.country ?? null,
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
    geoname_id: place?.geonameId ?? null,
    place_precision: place?.precision ?? null,
    all_places: names(event.places),
    weapons: names(event.weapons),
    killed_min: casualties?.killed?.min ?? null,
    killed_max: casualties?.killed?.max ?? null,
    injured_min: casualties?.injured?.min ?? null,
    injured_max: casualties?.injured?.max ?? null,
    captured_min: casualties?.captured?.min ?? null,
    captured_max: casualties?.captured?.max ?? null,
    displaced_min: casualties?.displaced?.min ?? null,
    displaced_max: casualties?.displaced?.max ?? null,
    sources: names(event.sources),
    acled_event_type: codes.acled?.eventType ?? null,
    acled_sub_event_type: codes.acled?.subEventType ?? null,
    plover_event: codes.plover?.event ?? null,
    plover_mode: codes.plover?.mode ?? null,
    cameo: codes.cameo,
    ucdp: codes.ucdp,
    background: event.background,
    mentions: event.mentions.length,
    rule: event.rule,
    confidence: event.confidence,
    sentence: event.sentence.text,
  };
}
