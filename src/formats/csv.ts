import Papa from "papaparse";
import type { ConflictEvent } from "../6-emit/schema.js";
import { ConflictEventsError } from "../errors.js";
import type { AnyEvent } from "./event.js";
import { type Cell, COLUMNS, type Column, toRow } from "./flat.js";
import { eventOf } from "./ndjson.js";

export interface CsvOptions {
  /** Columns wanted, in order; all of them by default. */
  readonly columns?: readonly Column[];
  /** Write the column names first; true by default. */
  readonly header?: boolean;
  /** Add a column `record` with the whole event as JSON, from which `fromCsv` reads it back. */
  readonly record?: boolean;
  /** Put an apostrophe before texts that a spreadsheet would run as a formula ("=…", "+…", "@…"). */
  readonly safeForSpreadsheets?: boolean;
}

/** Writes rows of any sort as CSV (RFC 4180, "\r\n" between lines). */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[], options: CsvOptions = {}): string {
  if (rows.length === 0 && options.header === false) return "";
  const lines = options.header === false ? rows : [columns, ...rows];
  return `${Papa.unparse(lines as Cell[][], { escapeFormulae: options.safeForSpreadsheets ?? false, newline: "\r\n" })}\r\n`;
}

/**
 * Writes events as CSV, one row an event.
 *
 * @param events as given by `extractEvents`
 * @param options which columns, and whether the whole record goes along
 * @example toCsv(events, { columns: ["type", "initiator", "place", "start"] });
 */
export function toCsv(events: readonly AnyEvent[], options: CsvOptions = {}): string {
  const columns = options.columns ?? COLUMNS;
  for (const [i, column] of columns.entries()) {
    if (!COLUMNS.includes(column))
      throw new ConflictEventsError("invalid-options", ["options", "columns", i], `expected one of ${COLUMNS.join(", ")}, got "${column}"`);
  }
  const rows = events.map((event) => {
    const row = toRow(event);
    const cells: Cell[] = columns.map((column) => row[column]);
    return options.record ? [...cells, JSON.stringify(event)] : cells;
  });
  return csvOf(options.record ? [...columns, "record"] : columns, rows, options);
}

/**
 * Reads back what `toCsv(events, { record: true })` wrote; a CSV without that column has lost what a record needs.
 *
 * @throws ConflictEventsError with the row of what cannot be read
 */
export function fromCsv(csv: string): ConflictEvent[] {
  const { data, meta } = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true });
  if (csv.trim() !== "" && !meta.fields?.includes("record")) {
    throw new ConflictEventsError("invalid-input", ["csv"], 'expected a column "record", which toCsv writes when told { record: true }');
  }
  return data.map((row, i) => eventOf(row.record ?? "", ["csv", "row", i + 1]));
}
