import { type ConflictEvent, EVENT_TYPES, eventSchemaFor } from "../6-emit/schema.js";
import { ConflictEventsError } from "../errors.js";
import type { AnyEvent } from "./event.js";

const builtIn = eventSchemaFor(EVENT_TYPES);

/** Reads one record of JSON, checked by the schema; `path` says where it stood. */
export function eventOf(json: string, path: readonly (string | number)[]): ConflictEvent {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new ConflictEventsError("invalid-input", path, "expected an event record as JSON");
  }
  return checkedEvent(value, path);
}

/** The same for a value that is parsed already. */
export function checkedEvent(value: unknown, path: readonly (string | number)[]): ConflictEvent {
  const result = builtIn.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ConflictEventsError(
    "invalid-input",
    [...path, ...(issue?.path ?? []).map((part) => (typeof part === "number" ? part : String(part)))],
    `no event record: ${issue?.message ?? "unknown"}`,
  );
}

/** Writes events as NDJSON: one record of JSON a line, nothing lost. */
export function toNdjson(events: readonly AnyEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join("");
}

/**
 * Reads NDJSON back into events; empty lines are skipped.
 *
 * @throws ConflictEventsError with the line number of a record that the schema refuses
 * @example fromNdjson(toNdjson(events)); // equal to `events`
 */
export function fromNdjson(ndjson: string): ConflictEvent[] {
  return ndjson
    .replace(/^\uFEFF/, "")
    .split("\n")
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== "")
    .map(({ line, number }) => eventOf(line, ["ndjson", "line", number]));
}
