import type { CodeContext, EventDefinition, SchemeCodes } from "../events/define.js";
import { ACTOR_KINDS as KIND_TABLE } from "../lexicon/actor-kinds.js";
import type { ActorKind } from "../types.js";
import type { Codes, ConflictEvent } from "./schema.js";

const ARMED_GROUP = new Set<ActorKind>(["rebel", "militia", "terrorist", "gang"]);
const STATE = new Set<ActorKind>(["state", "government", "military", "police", "intelligence"]);
const VICTIM = new Set<ActorKind>(["civilian", "ethnic", "protesters", "aid", "media", "ngo"]);
const NONE: Codes = { acled: null, plover: null, cameo: null, ucdp: null };
/** Words of appeal rather than demand: CAMEO keeps the two apart (02x and 10x). */
const APPEAL = /^(?:urg|call|appeal|ask|request|plead|invit|press)/i;

function isViolence({ family, violence, force }: EventDefinition): boolean {
  return family === "harm" || violence === true || force === true;
}

function split(plover: string | null): Codes["plover"] {
  if (plover === null) return null;
  const [event = plover, mode] = plover.split("/");
  return { event, mode: mode ?? null };
}

/** UCDP's type of violence, where both sides are known. */
function ucdp(
  definition: EventDefinition,
  initiators: readonly ActorKind[],
  targets: readonly ActorKind[],
  parties: readonly ActorKind[],
): Codes["ucdp"] {
  if (!definition.violence) return null;
  const [one, two] = parties.length >= 2 ? [parties.slice(0, 1), parties.slice(1)] : [initiators, targets];
  const state = (kinds: readonly ActorKind[] = []): boolean => kinds.some((kind) => STATE.has(kind));
  const group = (kinds: readonly ActorKind[] = []): boolean => kinds.some((kind) => ARMED_GROUP.has(kind));
  const victims = (kinds: readonly ActorKind[] = []): boolean => kinds.length > 0 && kinds.every((kind) => VICTIM.has(kind));
  if ((state(one) || group(one)) && victims(two)) return 3;
  if ((state(one) && (group(two) || state(two))) || (group(one) && state(two))) return 1;
  return group(one) && group(two) ? 2 : null;
}

/** Codes of the other schemes for a finished event: its type's own, changed by its status. */
export function codesOf(
  event: Omit<ConflictEvent, "codes">,
  definition: EventDefinition,
  kindOf: (participant: ConflictEvent["participants"][number]) => ActorKind,
): Codes {
  if (event.status === "possible" || event.status === "denied") return NONE;
  const kinds = (roles: readonly string[]): ActorKind[] =>
    event.participants.filter((participant) => roles.includes(participant.role)).map(kindOf);
  const context: CodeContext = {
    status: event.status,
    initiatorKinds: kinds(["initiator"]),
    targetKinds: kinds(["target"]),
    trigger: event.trigger.text.toLowerCase(),
    weaponKinds: event.weapons.map((weapon) => weapon.kind),
    weaponNames: event.weapons.map((weapon) => weapon.name.toLowerCase()),
    partyCount: kinds(["party"]).length,
    hasMediator: kinds(["mediator"]).length > 0,
    hasPlace: event.places.length > 0,
    sentence: event.sentence.text.toLowerCase(),
  };
  const own: SchemeCodes = typeof definition.codes === "function" ? definition.codes(context) : definition.codes;
  const digit = definition.cooperation;
  if (event.status === "demanded") {
    const appeal = event.statusCue === null || APPEAL.test(event.statusCue.text);
    return { ...NONE, plover: { event: "REQUEST", mode: null }, cameo: `${appeal ? "02" : "10"}${digit ?? "0"}` };
  }
  if (event.status === "planned") {
    if (isViolence(definition)) return { ...NONE, plover: { event: "THREATEN", mode: "violence" }, cameo: "138" };
    // Rows that hang on the status themselves ("announced", "promised") have said it already.
    if (digit === undefined || /^(?:AGREE|CONCEDE)/.test(own.plover ?? "")) return { ...NONE, plover: split(own.plover), cameo: own.cameo };
    return { ...NONE, plover: { event: "AGREE", mode: null }, cameo: `03${digit}` };
  }
  return {
    acled: own.acled ? { eventType: own.acled[0], subEventType: own.acled[1] } : null,
    plover: split(own.plover),
    cameo: own.cameo,
    ucdp: ucdp(definition, kinds(["initiator"]), kinds(["target", "recipient"]), kinds(["party"])),
  };
}

/** Kind of a participant for the codes: the lexicon's, a person counting as what the person acts for. */
export function kindForCodes(kind: ActorKind, side: ActorKind | null): ActorKind {
  return kind === "person" && side !== null && KIND_TABLE[side].acled !== null ? side : kind;
}
