import { toCsv } from "../formats/csv.js";
import type { AnyEvent } from "../formats/event.js";
import { toGeoJson } from "../formats/geojson.js";
import { eventBlock, type Style } from "./table.js";

export const FORMATS = ["ndjson", "json", "table", "csv", "geojson"] as const;
export type Format = (typeof FORMATS)[number];

/** Writes events one by one, so that a long run needs no memory for them and every piece written is whole. */
export interface Writer {
  begin(): string;
  event(event: AnyEvent): string;
  /** @param articles how many articles were read */
  end(articles: number): string;
}

function list(open: string, close: string, item: (event: AnyEvent) => readonly unknown[]): Writer {
  let first = true;
  return {
    begin: () => open,
    event: (event) =>
      item(event)
        .map((value) => {
          const text = `${first ? "\n" : ",\n"}${JSON.stringify(value)}`;
          first = false;
          return text;
        })
        .join(""),
    end: () => `\n${close}\n`,
  };
}

/** The writer of a format. */
export function writerOf(format: Format, style: Style): Writer {
  switch (format) {
    case "ndjson":
      return { begin: () => "", event: (event) => `${JSON.stringify(event)}\n`, end: () => "" };
    case "json":
      return list("[", "]", (event) => [event]);
    case "geojson":
      return list('{"type":"FeatureCollection","features":[', "]}", (event) => toGeoJson([event]).features);
    case "csv":
      return { begin: () => toCsv([]), event: (event) => toCsv([event], { header: false }), end: () => "" };
    case "table": {
      let number = 0;
      return {
        begin: () => "",
        event: (event) => `${eventBlock(event, ++number, style)}\n\n`,
        end: (articles) => `${number} ${number === 1 ? "event" : "events"} in ${articles} ${articles === 1 ? "article" : "articles"}\n`,
      };
    }
  }
}
