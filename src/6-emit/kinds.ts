/** The closed lists of the event record. */
import { EVENTS } from "../events/index.js";

/** The event types that the library knows by itself. */
export type BuiltInType = (typeof EVENTS)[number]["type"];

export const EVENT_TYPES = EVENTS.map((event) => event.type) as [BuiltInType, ...BuiltInType[]];
export const EVENT_FAMILIES = [
  "territory",
  "strike",
  "combat",
  "harm",
  "custody",
  "posture",
  "materiel",
  "diplomacy",
  "statement",
  "unrest",
] as const;
export const EVENT_STATUSES = ["occurred", "ongoing", "planned", "possible", "attempted", "demanded", "denied"] as const;
export const ACTOR_KINDS = [
  "state",
  "government",
  "military",
  "police",
  "intelligence",
  "rebel",
  "militia",
  "terrorist",
  "gang",
  "unidentified-armed",
  "international",
  "peacekeepers",
  "aid",
  "media",
  "ngo",
  "political",
  "business",
  "ethnic",
  "protesters",
  "civilian",
  "person",
  "other",
] as const;

export type EventStatus = (typeof EVENT_STATUSES)[number];
