/** Packs the records of a tier into the strings of `GazetteerData`. */
import { placeKey } from "../fold.js";
import { encode, type GazetteerData, type PlaceClass, packMeta, REF_WIDTH, titled } from "../packed.js";
import { type Collection, keysOf, type Source } from "./collect.js";

const RANK: Readonly<Record<PlaceClass, number>> = { C: 0, K: 1, "1": 2, A: 3, R: 4, W: 5, P: 6, "2": 7, S: 8 };

interface Keyed {
  readonly place: Source;
  readonly key: string;
}

export function pack(source: Collection, tier: "large" | "small"): GazetteerData {
  const records = source.places
    .filter((place) => tier === "large" || place.small)
    .map((place): Keyed => ({ place, key: placeKey(place.name) }))
    .filter(({ key }) => key.length > 1)
    .sort(
      (a, b) =>
        compare(a.key, b.key) || RANK[a.place.class] - RANK[b.place.class] || b.place.population - a.place.population || compareIds(a, b),
    );
  const divisions = divisionTable(records);
  const alternates = alternateLines(records);
  return {
    tier,
    keys: records.map(({ key }) => key).join("\n"),
    names: records.map(({ place, key }) => (place.name === titled(key) ? "" : place.name)).join("\n"),
    meta: records.map(({ place }) => packMeta({ ...place, division: divisions.indexOf.get(divisionOf(place)) ?? 0 })).join(""),
    altKeys: alternates.map(([key]) => key).join("\n"),
    altRefs: alternates.map(([, record]) => encode(record, REF_WIDTH)).join(""),
    divisions: divisions.lines.join("\n"),
    covers: records.flatMap(({ place }, i) => (place.covers.length > 0 ? [`${i} ${place.covers.join("|")}`] : [])).join("\n"),
  };
}

function divisionOf(place: Source): string {
  return place.country === null ? "" : place.admin1 === "" ? place.country : `${place.country}.${place.admin1}`;
}

/** Line 0 is "nowhere"; a division that has no record of its own counts as its country. */
function divisionTable(records: readonly Keyed[]) {
  const own = new Map<string, number>();
  records.forEach(({ place }, i) => {
    if (place.class === "1") own.set(divisionOf(place), i);
  });
  const codes = [...new Set(records.map(({ place }) => divisionOf(place)))].filter((code) => code !== "").sort(compare);
  const indexOf = new Map<string, number>([["", 0]]);
  const lines = [""];
  for (const code of codes) {
    const record = own.get(code);
    indexOf.set(code, lines.length);
    lines.push(code.slice(0, 2) + (record === undefined ? "" : encode(record, REF_WIDTH)));
  }
  return { indexOf, lines };
}

function alternateLines(records: readonly Keyed[]): [string, number][] {
  const lines = records.flatMap(({ place, key }, record) =>
    keysOf(place)
      .filter((other) => other !== key)
      .map((other): [string, number] => [other, record]),
  );
  return lines.sort((a, b) => compare(a[0], b[0]) || a[1] - b[1]);
}

function compareIds(a: Keyed, b: Keyed): number {
  const at = ({ place }: Keyed) => `${place.country}.${place.admin1}.${place.geonameId ?? ""}.${place.lat},${place.lon}`;
  return compare(at(a), at(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
