import type { EventRecord } from "../5-resolve/records.js";
import type { ConflictEvent } from "./schema.js";

/** How sure it is that type and status are right. */
export function confidenceOf(event: ConflictEvent, record: EventRecord): number {
  let score = 0.7;
  if (event.participants.length > 0) score += 0.08;
  if (event.places.length > 0) score += 0.06;
  if (event.mentions.length > 1) score += 0.05;
  if (event.casualties) score += 0.03;
  if (record.mentions.every((mention) => mention.frame.rules.weak)) score -= 0.2;
  if (event.status === "possible" || event.status === "attempted") score -= 0.1;
  return Math.round(Math.max(0.05, Math.min(0.97, score)) * 1000) / 1000;
}
