import type { EventOf } from "../6-emit/schema.js";

export type { EventTime, Participant, Place } from "../6-emit/schema.js";

/** An event record, of a built-in type or one of the caller's own. */
export type AnyEvent = EventOf<string>;
