import { isArmed } from "../lexicon/actor-kinds.js";
import { domainsOf } from "../lexicon/domains.js";
import type { Frame } from "../shapes/frames.js";
import type { NounGroup, Referent } from "../shapes/grammar.js";
import type { ActorMention } from "../shapes/mentions.js";
import { oneOf, wordSet } from "../text.js";
import type { NounClass, Token } from "../types.js";

const VIOLENT = new Set(["strike", "territory", "combat", "harm", "unrest"]);

/** Words for fighters that no parliament and no team goes by. */
const INSURGENTS = wordSet("insurgent guerrilla guerilla jihadist jihadi militant terrorist militiaman paramilitary separatist mujahid");

/** Somebody armed, a state, or a weapon takes part. */
export function strengthOf(frame: Frame, tokens: readonly Token[]): number {
  let score = 0;
  let armed = false;
  for (const { referent, landing } of frame.arguments) {
    if (landing === "none") continue;
    const kinds = isOwned(referent) ? [] : (referent.actor?.entries ?? []).map((entry) => entry.kind);
    if (kinds.some((kind) => isArmed(kind) && kind !== "police")) score = Math.max(score, 3);
    else if (kinds.some((kind) => kind === "state" || kind === "government" || kind === "international" || kind === "peacekeepers"))
      score = Math.max(score, landing === "location" ? 0 : 2);
    else if (
      isArmed(referent.agentKind) &&
      referent.agentKind !== "police" &&
      referent.agentKind !== "gang" &&
      !isParty(referent.group, tokens)
    )
      score = Math.max(score, INSURGENTS.has(tokens[referent.group.head]?.lemma) ? 3 : 2.5);
    else if (hasAny(referent, ["captive", "crowd"]) || (referent.classes.has("force") && referent.agentKind === null))
      score = Math.max(score, 1);
    else if (referent.agentKind === "government" || referent.agentKind === "unidentified-armed") score = Math.max(score, 0.75);
    if (referent.weapon && landing !== "location") armed = true;
  }
  // A state and a weapon are a matter of arms, whatever is paid for them.
  return armed ? Math.max(1.5, score + (score === 2 ? 1 : 0.75)) : score;
}

function hasAny({ classes }: Referent, wanted: readonly NounClass[]): boolean {
  return wanted.some((one) => classes.has(one));
}

/** "Tory rebels": those of a parliament. */
function isParty(group: NounGroup, tokens: readonly Token[]): boolean {
  for (let i = group.first; i < group.head; i++) if ((domainsOf(tokens[i]?.lemma ?? "").get("politics") ?? 0) >= 2) return true;
  return false;
}

/** "a Delhi bus", "an Iraqi hospital": whose it is takes no part. */
function isOwned(referent: Referent): boolean {
  return (
    referent.actor !== null &&
    referent.actor.last <= referent.group.head &&
    !hasAny(referent, ["force", "organization", "person", "civilian", "crowd", "aircraft", "weapon"]) &&
    hasAny(referent, ["facility", "property", "vehicle"])
  );
}

/** Many who march or who are killed: "two thousand people demonstrated", "53 people were killed". */
export function crowdOf(frame: Frame, tokens: readonly Token[]): number {
  const many = frame.arguments.some(
    ({ landing, referent }) => landing !== "location" && hasAny(referent, ["person", "civilian"]) && isMany(referent.group, tokens),
  );
  if (many) return frame.event.family === "unrest" ? 1.25 : 0.75;
  // "Women march in Minsk": more than one.
  const several =
    frame.event.family === "unrest" &&
    frame.arguments.some(
      ({ landing, referent }) =>
        landing === "initiator" &&
        hasAny(referent, ["person", "civilian"]) &&
        tokens[referent.group.head]?.norm !== tokens[referent.group.head]?.lemma,
    );
  return several ? 0.75 : 0;
}

function isMany(group: NounGroup, tokens: readonly Token[]): boolean {
  // "dozens of people": the measure stands before the group.
  const from = group.prep === "of" ? Math.max(0, group.first - 3) : group.first;
  for (let i = from; i < group.last; i++) {
    const token = tokens[i];
    if (
      token &&
      ((token.pos === "num" && token.norm !== "one") ||
        oneOf(token.norm, "dozens dozen scores score hundreds hundred thousands thousand tens ten millions million"))
    )
      return true;
  }
  return false;
}

/** An attack that leaves dead, whoever made it. */
export function deathsOf(frame: Frame): number {
  return frame.event.outcome !== true && frame.tolls.some((toll) => toll.kind === "killed" && toll.value.max !== 0) ? 0.75 : 0;
}

/** What police do to one who is neither armed nor marching nor held for his cause, as they do every day. */
export function everydayOf({ event, arguments: args }: Frame): number {
  if (event.outcome !== true && event.family !== "custody") return 0;
  const doers = args.filter(({ landing }) => landing === "initiator").map(({ referent }) => referent);
  if (doers.length === 0 || !doers.every(({ agentKind, actor }) => agentKind === "police" || isPolice(actor))) return 0;
  const plain = args.every(
    ({ landing, referent }) =>
      landing !== "target" || (!hasAny(referent, ["force", "crowd", "captive", "organization"]) && referent.actor === null),
  );
  return plain ? 1.5 : 0;
}

function isPolice(actor: ActorMention | null): boolean {
  return actor?.entries.every((entry) => entry.kind === "police") === true;
}

/** How surely the word alone tells of conflict: a phrase more than a word, violence more than talk, in a named place more than anywhere. */
export function priorOf({ rules, event, word }: Frame): number {
  let score = rules.weak ? 0 : rules.general ? 0.25 : 0.75;
  if (/[ -]/.test(word)) score += 0.5;
  if (isViolent(event.family)) score += 0.5;
  if (rules.object ?? rules.with ?? rules.prep) score += 0.25;
  return score;
}

export function isViolent(family: string): boolean {
  return VIOLENT.has(family);
}

/** A crowd that marches or takes the law into its hands: the cause, be it pay or a crime, is not what is told. */
export function isCrowd({ event, arguments: args }: Frame): boolean {
  return (
    event.family === "unrest" &&
    args.some(
      ({ landing, referent }) =>
        landing === "initiator" && hasAny(referent, ["crowd", "civilian", "person"]) && !hasAny(referent, ["force"]),
    )
  );
}

/** The police or troops against a crowd, or a crowd that has a cause: no business of courts and crime. */
export function isOfCrowd(frame: Frame): boolean {
  const { event, arguments: args } = frame;
  return (
    event.family === "unrest" &&
    args.some(({ landing, referent }) => landing !== "none" && landing !== "location" && hasAny(referent, ["crowd"]))
  );
}

/** Armed people who are no police hurt or take somebody: that he stood for parliament or kept a shop makes it no matter of politics or trade. */
export function isArmedDeed({ event, arguments: args }: Frame): boolean {
  return (
    (event.family === "harm" || event.family === "combat") &&
    args.some(
      ({ landing, referent }) =>
        landing === "initiator" &&
        referent.agentKind !== "police" &&
        referent.classes.has("force") &&
        !referent.pronoun &&
        !referent.unknownName,
    )
  );
}
