import type { EventRecord, ResolvedParticipant } from "../shapes/records.js";

/** 1 where some actor in these roles agrees, 0 where one side tells none or may be anybody, -1 where they differ. */
export function compareActors(participants: readonly ResolvedParticipant[], event: EventRecord, roles: readonly string[]): number {
  const own = participants.filter((participant) => roles.includes(participant.role) && !participant.actor.open);
  const others = event.mentions
    .flatMap((mention) => mention.participants)
    .filter((participant) => roles.includes(participant.role) && !participant.actor.open);
  if (own.length === 0 || others.length === 0) return 0;
  if (own.some((a) => others.some((b) => sameActor(a, b)))) return 1;
  // "gunmen" may be anybody; two names are two.
  const vague = (participant: ResolvedParticipant): boolean => participant.actor.entry === null && participant.actor.kind !== "person";
  if (own.every((a) => others.every((b) => areOpposed(kindOf(a), kindOf(b))))) return -1;
  return own.some(vague) || others.some(vague) ? 0 : -1;
}

/** Who strikes in the one is struck in the other, and the other way round: two deeds. */
export function areCrossed(participants: readonly ResolvedParticipant[], event: EventRecord): boolean {
  const told = event.mentions.flatMap((mention) => mention.participants);
  const meets = (one: string, other: string): boolean =>
    participants.some((a) => a.role === one && !a.actor.open && told.some((b) => b.role === other && !b.actor.open && sameActor(a, b)));
  return (meets("initiator", "target") || meets("target", "initiator")) && !meets("initiator", "initiator") && !meets("target", "target");
}

const OF_STATE = new Set(["military", "police", "government", "intelligence", "state", "peacekeepers"]);
const AGAINST_STATE = new Set(["rebel", "militia", "terrorist", "gang"]);

function kindOf({ actor }: ResolvedParticipant): string {
  return actor.entry?.kind ?? actor.kind;
}

/** "the army" and "the militia" are two, whoever they are. */
function areOpposed(a: string, b: string): boolean {
  return (OF_STATE.has(a) && AGAINST_STATE.has(b)) || (OF_STATE.has(b) && AGAINST_STATE.has(a));
}

function sameActor(a: ResolvedParticipant, b: ResolvedParticipant): boolean {
  const one = a.actor;
  const two = b.actor;
  if (one.entry && two.entry && one.entry.id === two.entry.id) return true;
  if (
    one.entry &&
    two.entry &&
    one.entry.country !== null &&
    one.entry.country === two.entry.country &&
    (one.entry.kind === "state" || two.entry.kind === "state")
  )
    return !AGAINST_STATE.has(one.entry.kind) && !AGAINST_STATE.has(two.entry.kind);
  const nameA = one.name.toLowerCase();
  const nameB = two.name.toLowerCase();
  return nameA !== "" && (nameA === nameB || nameA.endsWith(` ${nameB}`) || nameB.endsWith(` ${nameA}`));
}
