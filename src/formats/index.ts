/** Entry point `conflict-events/formats`: events to and from the formats that other tools read. */
export { type AcledRow, type CountryOptions, toAcled } from "./acled.js";
export { type CsvOptions, fromCsv, toCsv } from "./csv.js";
export type { AnyEvent } from "./event.js";
export { type Cell, COLUMNS, type Column, type FlatRow, toRow } from "./flat.js";
export { type EventCollection, type EventFeature, fromGeoJson, toGeoJson } from "./geojson.js";
export { fromNdjson, toNdjson } from "./ndjson.js";
export { type PloverActor, type PloverRecord, toPlover } from "./plover.js";
export { acledGeoPrecision, acledTimePrecision, ucdpDatePrecision, ucdpWherePrecision } from "./precision.js";
export { toUcdp, type UcdpRow } from "./ucdp.js";
