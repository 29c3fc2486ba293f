import { toCsv } from "../formats/csv.js";
import type { AnyEvent } from "../formats/event.js";
import { toGeoJson } from "../formats/geojson.js";
import { eventBlock, type Style } from "./table.js";

export const FORMATS = ["ndjson", "json", "table", "csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes events one by one, so that a long run needs no memory for them and every piece written is whole. */
export interface Writer {
  /** How many records have been written, with which another writer goes on where this one ended. */
  readonly written: number;
  begin(): string;
  event(event: AnyEvent): string;
  /** @param articles how many articles were read */
  end(articles: number): string;
}

function list(open: string, close: string, written: number, items: (event: AnyEvent) => readonly unknown[]): Writer {
  let count = written;
  return {
    get written() {
      return count;
    },
    begin: () => open,
    event: (event) =>
      items(event)
        .map((value) => `${count++ === 0 ? "\n" : ",\n"}${JSON.stringify(value)}`)
        .join(""),
    end: () => `\n${close}\n`,
  };
}

/**
 * The writer of a format.
 *
 * @param written how many records a run wrote that this one goes on with
 */
export function writerOf(format: Format, style: Style, written = 0): Writer {
  switch (format) {
    case "ndjson":
      return { written: 0, begin: () => "", event: (event) => `${JSON.stringify(event)}\n`, end: () => "" };
    case "json":
      return list("[", "]", written, (event) => [event]);
    case "geojson":
      return list('{"type":"FeatureCollection","features":[', "]}", written, (event) => toGeoJson([event]).features);
    case "csv":
      return { written: 0, begin: () => toCsv([]), event: (event) => toCsv([event], { header: false }), end: () => "" };
    case "table": {
      let number = written;
      return {
        get written() {
          return number;
        },
        begin: () => "",
        event: (event) => `${eventBlock(event, ++number, style)}\n\n`,
        end: (articles) => `${number} ${number === 1 ? "event" : "events"} in ${articles} ${articles === 1 ? "article" : "articles"}\n`,
      };
    }
  }
}
