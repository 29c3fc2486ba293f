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

/** CAMEO roots of what is asked for: material cooperation, mediation, release and yielding, easing. */
function asked(definition: EventDefinition, appeal: boolean): string {
  const root = appeal ? "02" : "10";
  switch (definition.family) {
    case "materiel":
      return `${root}3`;
    case "diplomacy":
      return definition.type === "negotiation" ? (appeal ? "026" : "106") : appeal ? "027" : "107";
    case "custody":
    case "territory":
    case "strike":
    case "combat":
      return `${root}5`;
    default:
      return `${root}0`;
  }
}

/** CAMEO 03x: the intent to cooperate. */
function intended(definition: EventDefinition): string {
  switch (definition.family) {
    case "materiel":
      return "033";
    case "custody":
      return "035";
    case "diplomacy":
      return definition.type === "negotiation" ? "036" : "037";
    case "territory":
      return "0356";
    default:
      return "030";
  }
}

function isViolence(definition: EventDefinition): boolean {
  return (
    ["strike", "combat", "harm"].includes(definition.family) ||
    ["capture", "siege", "offensive", "crackdown", "coup"].includes(definition.type)
  );
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
  if (!definition.violence && !["strike", "combat"].includes(definition.family) && definition.type !== "killing") return null;
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
  if (event.status === "demanded") {
    const appeal = event.statusCue === null || APPEAL.test(event.statusCue.text);
    return { acled: null, plover: { event: "REQUEST", mode: null }, cameo: asked(definition, appeal), ucdp: null };
  }
  if (event.status === "planned") {
    if (definition.family === "statement") return { ...NONE, plover: split(own.plover), cameo: own.cameo };
    if (isViolence(definition)) return { acled: null, plover: { event: "THREATEN", mode: "violence" }, cameo: "138", ucdp: null };
    const cooperative = ["materiel", "diplomacy", "custody"].includes(definition.family) || definition.type === "withdrawal";
    const promised = typeof definition.codes === "function" && own.plover !== null && /^(?:AGREE|CONCEDE)/.test(own.plover);
    if (promised) return { acled: null, plover: split(own.plover), cameo: own.cameo, ucdp: null };
    return cooperative
      ? { acled: null, plover: { event: "AGREE", mode: null }, cameo: intended(definition), ucdp: null }
      : { acled: null, plover: split(own.plover), cameo: own.cameo, ucdp: null };
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
