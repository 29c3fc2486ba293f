import type { Frame } from "../shapes/frames.js";
import type { EventRecord, ResolvedParticipant, ResolvedSource } from "../shapes/records.js";
import { oneOf } from "../text.js";

const NEAR = 6;

/** "There will be no talks with the rebels," who says so is the other side. */
export function refusing(frame: Frame, told: readonly ResolvedParticipant[], sources: readonly ResolvedSource[]): ResolvedParticipant[] {
  const parties = told.filter(({ role }) => role === "party");
  const [source] = sources;
  if (!frame.event.mutual || frame.status !== "denied" || parties.length !== 1 || sources.length !== 1 || !source) return [];
  const { actor } = source;
  const speaks = actor.entry !== null || oneOf(actor.kind, "government military person rebel militia");
  const other = parties[0]?.actor;
  if (!speaks || actor.open || actor.kind === "media" || !other || other.name === actor.name) return [];
  return [{ role: "party", actor, refuses: true }];
}

/** The two sides that one mention of an event tells together. */
function sidesOf(event: EventRecord): readonly ResolvedParticipant[] {
  for (const { participants } of event.mentions) {
    const sides = participants.filter((one) => one.role === "party" && !one.actor.open && !one.refuses && !isUnnamed(one));
    if (sides.length === 2) return sides;
  }
  return [];
}

/** "the two sides", "the parties": whoever they are. */
function isUnnamed({ role, actor }: ResolvedParticipant): boolean {
  return role === "party" && actor.entry === null && /^(?:two |both |warring |rival |conflicting )*(?:sides|parties)$/i.test(actor.name);
}

/** "The truce" is between those who talked about it: parties told for one mutual event hold for the next one that names none. */
export function shareParties(events: readonly EventRecord[]): void {
  const at = (event: EventRecord): number => event.mentions[0]?.sentence ?? 0;
  const told = events.filter((event) => event.event.mutual && sidesOf(event).length === 2);
  for (const event of events) {
    if (
      !event.event.mutual ||
      event.mentions.some(({ participants }) => participants.some((one) => one.role === "party" && !isUnnamed(one)))
    )
      continue;
    let best: EventRecord | null = null;
    for (const other of told) {
      const distance = at(event) - at(other);
      if (Math.abs(distance) > NEAR || (distance < 0 && distance < -1)) continue;
      if (!best || Math.abs(distance) < Math.abs(at(event) - at(best))) best = other;
    }
    const first = event.mentions[0];
    if (!best || !first) continue;
    const shared = sidesOf(best).map((one) => ({ ...one, actor: { ...one.actor, via: one.actor.via ?? one.actor.span } }));
    for (const [i, mention] of event.mentions.entries())
      event.mentions[i] = {
        ...mention,
        participants: [...mention.participants.filter((one) => !isUnnamed(one)), ...(i === 0 ? shared : [])],
      };
  }
}
