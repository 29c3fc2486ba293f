/**
 * The curated part of the gazetteer: places that no open package has. Each file is a table, one place a line:
 *
 *     name = alias = alias | kind | country/division | lat lon | covers, covers
 *
 * Kind is a letter (see `KINDS`). The division is the printed name of the first-order division, or left out. Coordinates have as many
 * decimals as are known, "-" where none are. The last column lists what an area takes in, as countries or country/division.
 */
import type { PlaceEntry } from "../../types.js";

export interface SupplementEntry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlaceEntry["kind"];
  readonly country: string | null;
  readonly admin1: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly covers: readonly string[];
  /** A name of the past: found, but never printed for a place that the index has under its present name. */
  readonly former?: boolean;
}

const KINDS: Readonly<Record<string, PlaceEntry["kind"]>> = {
  C: "country",
  D: "admin1",
  d: "admin2",
  P: "settlement",
  S: "site",
  R: "region",
  W: "water",
};

/**
 * Towns and villages, in short: a paragraph a country, "UA: name = alias 47.44 35.84; name 48.5 38". The division is found by the
 * nearest place of the large data.
 */
export function parseSettlements(table: string): SupplementEntry[] {
  return table
    .split(/\n(?=[A-Z]{2}: )/)
    .filter((paragraph) => paragraph.trim() !== "")
    .flatMap((paragraph) => {
      const country = paragraph.trim().slice(0, 2);
      const cells = paragraph.trim().slice(3).split(";");
      return cells
        .map((cell) => cell.trim().replace(/\s+/g, " "))
        .filter(Boolean)
        .map((cell) => parseSettlement(cell, country));
    });
}

function parseSettlement(cell: string, country: string): SupplementEntry {
  const match = /^(?<names>.+?)(?: (?<lat>-?\d+(?:\.\d+)?) (?<lon>-?\d+(?:\.\d+)?))$/.exec(cell);
  if (!match?.groups) throw new Error(`supplement: cannot read "${cell}" of ${country}`);
  const { names = "", lat, lon } = match.groups;
  return parseLine(`${names} | P | ${country} | ${lat} ${lon}`);
}

export function parseTable(table: string): SupplementEntry[] {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map(parseLine);
}

function parseLine(line: string): SupplementEntry {
  const [names = "", letter = "", area = "", point = "-", covers = ""] = line.split("|").map((cell) => cell.trim());
  const [name = "", ...aliases] = names.split("=").map((text) => text.trim());
  const kind = KINDS[letter];
  if (name === "" || kind === undefined) throw new Error(`supplement: cannot read "${line}"`);
  const [country = "", admin1] = area.split("/");
  const [lat, lon] = point === "-" ? [null, null] : point.split(" ").map(Number);
  if (lat === undefined || lon === undefined || Number.isNaN(lat) || Number.isNaN(lon))
    throw new Error(`supplement: no point in "${line}"`);
  return {
    ...{ name, aliases, kind, country: country === "" ? null : country, admin1: admin1 ?? null, lat, lon },
    covers: covers === "" ? [] : covers.split(",").map((text) => text.trim()),
  };
}
