import { describe, expect, it } from "vitest";
import {
  acledGeoPrecision,
  acledTimePrecision,
  COLUMNS,
  fromCsv,
  fromGeoJson,
  fromNdjson,
  toAcled,
  toCsv,
  toGeoJson,
  toNdjson,
  toPlover,
  toUcdp,
  ucdpDatePrecision,
  ucdpWherePrecision,
} from "../../src/formats/index.js";
import { type ConflictEvent, extractEvents } from "../../src/index.js";

const TEXT = `Taliban fighters seized the city of Kunduz on Sunday, killing 12 soldiers, "all of them conscripts", a provincial official said.

Government warplanes bombed the bazaar of Taluqan on Monday. The United States and Pakistan held talks about a ceasefire last week.

Protesters marched in Kabul on Tuesday. Russia may attack Odesa.`;
const events: readonly ConflictEvent[] = extractEvents(TEXT, {
  publishedAt: "2021-08-11",
  id: "a-1",
  outlet: "Gazette",
  url: "https://example.org/a-1",
});
const found = events[0] as ConflictEvent;
const span = found.trigger;
// Fixed, so that these tests hang on the formats alone.
const capture: ConflictEvent = {
  ...found,
  type: "capture",
  family: "territory",
  status: "occurred",
  participants: [
    {
      role: "initiator",
      span,
      name: "Taliban",
      actor: { id: "taliban", name: "Taliban", kind: "rebel", country: "AF", aliases: [] },
      via: null,
      sources: [],
    },
    { role: "target", span, name: "Afghan soldiers", actor: null, via: null, sources: [] },
  ],
  places: [
    {
      span,
      name: "Kunduz",
      kind: "settlement",
      role: "location",
      country: "AF",
      admin1: "Kunduz",
      within: null,
      lat: 36.73,
      lon: 68.86,
      geonameId: 1135689,
      precision: "settlement",
    },
  ],
  time: { start: "2021-08-08", end: "2021-08-08", precision: "day", span, basis: "relative" },
  sentence: { text: 'Taliban fighters, "at dawn", seized Kunduz,\nits airport and its jail', start: 0, end: 71 },
  codes: {
    acled: { eventType: "Battles", subEventType: "Non-state actor overtakes territory" },
    plover: { event: "COERCE", mode: "seize" },
    cameo: "192",
    ucdp: null,
  },
};

describe("there and back", () => {
  it("NDJSON", () => {
    expect(fromNdjson(toNdjson(events))).toEqual(events);
    expect(fromNdjson(`\uFEFF${toNdjson(events).replaceAll("\n", "\r\n\r\n")}`)).toEqual(events);
  });
  it("CSV with the record", () => expect(fromCsv(toCsv(events, { record: true }))).toEqual(events));
  it("GeoJSON", () => expect(fromGeoJson(JSON.parse(JSON.stringify(toGeoJson(events))))).toEqual(events));
  it("nothing at all", () => {
    expect(fromNdjson("")).toEqual([]);
    expect(fromCsv("")).toEqual([]);
    expect(fromCsv(toCsv([], { record: true }))).toEqual([]);
    expect(fromGeoJson(toGeoJson([]))).toEqual([]);
  });
  it.each([
    [() => fromNdjson(`${toNdjson(events.slice(0, 1))}{"type":`), "ndjson.line[2]"],
    [() => fromNdjson('{"type":"capture"}'), "ndjson.line[1]"],
    [() => fromCsv("type,place\ncapture,Kunduz\n"), 'expected a column "record"'],
    [() => fromCsv("type,record\ncapture,{}\n"), "csv.row[1]"],
    [() => fromGeoJson(null), "expected a FeatureCollection"],
    [() => fromGeoJson({ type: "FeatureCollection", features: [{ properties: {} }] }), "geojson.features[0].properties.event"],
  ])("says where it failed (%#)", (read, message) => expect(read).toThrow(message));
});

describe("CSV", () => {
  it("quotes commas, quotes and line breaks", () => {
    const row = toCsv([capture], { columns: ["type", "sentence"], header: false }).trimEnd();
    expect(row).toBe(`capture,"${capture.sentence.text.replaceAll('"', '""')}"`);
  });
  it("has every column, in order", () => expect(toCsv([]).trim().split(",")).toEqual([...COLUMNS]));
  it("refuses a column that is none", () => expect(() => toCsv(events, { columns: ["who" as never] })).toThrow("options.columns[0]"));
  it("disarms formulas where told to", () => {
    const wild = { ...capture, sentence: { ...capture.sentence, text: "=1+1" } };
    expect(toCsv([wild], { columns: ["sentence"], header: false })).toBe("=1+1\r\n");
    expect(toCsv([wild], { columns: ["sentence"], header: false, safeForSpreadsheets: true })).toContain("'=1+1");
  });
});

describe("GeoJSON", () => {
  it("puts longitude first", () => {
    const feature = toGeoJson([capture]).features[0];
    expect(feature?.geometry?.coordinates).toEqual([capture.places[0]?.lon, capture.places[0]?.lat]);
  });
  it("keeps an event without a place, without a point", () => {
    expect(toGeoJson([{ ...capture, places: [] }]).features).toMatchObject([{ id: capture.id, geometry: null }]);
  });
  it("gives every feature an id of its own", () => {
    const place = capture.places[0] as ConflictEvent["places"][number];
    const ids = toGeoJson([{ ...capture, places: [place, { ...place, name: "Taluqan" }] }]).features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("rows of other schemes", () => {
  it("ACLED", () => {
    expect(toAcled([capture], { countryName: (code) => (code === "AF" ? "Afghanistan" : null) })).toMatchObject([
      {
        event_id_cnty: capture.id,
        event_date: "2021-08-08",
        year: 2021,
        time_precision: 1,
        disorder_type: "Political violence",
        event_type: "Battles",
        sub_event_type: "Non-state actor overtakes territory",
        actor1: "Taliban",
        inter1: 2,
        actor2: "Afghan soldiers",
        inter2: 1,
        country: "Afghanistan",
        location: "Kunduz",
        geo_precision: 1,
        source: "Gazette",
      },
    ]);
  });
  it("leaves out what a scheme does not code", () => {
    const possible = events.filter(({ status }) => status === "possible");
    expect([...toAcled(possible), ...toUcdp(possible), ...toPlover(possible)]).toEqual([]);
  });
  it("PLOVER", () => {
    expect(toPlover([capture])).toMatchObject([
      { id: capture.id, event: "COERCE", mode: "seize", source: [{ name: "Taliban", sector: "REB" }], location: { name: "Kunduz" } },
    ]);
  });
  it("UCDP", () => {
    const battle: ConflictEvent = { ...capture, codes: { ...capture.codes, ucdp: 1 } };
    expect(toUcdp([battle])).toMatchObject([
      { type_of_violence: 1, side_a: "Taliban", date_start: "2021-08-08", date_prec: 1, where_prec: 1, country: "AF" },
    ]);
  });
});

describe("scales of precision", () => {
  const time = (start: string, end: string) => ({ start, end, precision: "range", span: null, basis: "explicit" }) as const;
  it.each([
    ["2021-08-08", "2021-08-08", 1, 1],
    ["2021-08-08", "2021-08-09", 2, 2],
    ["2021-08-02", "2021-08-08", 2, 3],
    ["2021-08-01", "2021-08-31", 3, 4],
    ["2021-01-01", "2021-12-31", 3, 5],
    ["2014-01-01", "2021-12-31", 3, null],
  ])("%s to %s is ACLED %s and UCDP %s", (start, end, acled, ucdp) => {
    expect(acledTimePrecision(time(start, end))).toBe(acled);
    expect(ucdpDatePrecision(time(start, end))).toBe(ucdp);
  });
  it.each([
    [{ precision: "exact", kind: "site" }, 1, 1],
    [{ precision: "settlement", kind: "settlement" }, 1, 1],
    [{ precision: "settlement", kind: "site", within: "Kunduz" }, 1, 2],
    [{ precision: "district", kind: "admin2" }, 2, 3],
    [{ precision: "province", kind: "admin1" }, 3, 4],
    [{ precision: "region", kind: "region" }, 3, 5],
    [{ precision: "country", kind: "country" }, 3, 6],
    [{ precision: "region", kind: "water" }, 3, 7],
    [{ precision: "unknown", kind: "site", lat: null, lon: null }, null, null],
  ] as const)("%j is ACLED %s and UCDP %s", (part, acled, ucdp) => {
    const place = { ...(capture.places[0] as ConflictEvent["places"][number]), within: null, ...part };
    expect(acledGeoPrecision(place)).toBe(acled);
    expect(ucdpWherePrecision(place)).toBe(ucdp);
  });
});
