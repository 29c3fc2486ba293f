import type { Role } from "../events/define.js";
import type { Frame, FrameArgument } from "../shapes/frames.js";
import { ofGroup, type Referent } from "../shapes/grammar.js";
import type { ResolvedActor, ResolvedParticipant } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { NounClass } from "../types.js";
import type { ActorResolver } from "./actors.js";

const ROLES = new Set(["initiator", "target", "recipient", "party", "mediator"]);
const SUFFERERS: readonly NounClass[] = [
  "force",
  "civilian",
  "person",
  "captive",
  "crowd",
  "organization",
  "vehicle",
  "aircraft",
  "property",
];
const DOERS: readonly NounClass[] = ["force", "civilian", "person", "captive", "crowd", "organization", "aircraft"];
/** Bodies whose house is meant where something is struck, stormed or burnt. */
const SEAT = /(?:^| )(?:office|embassy|consulate|mission|headquarters|parliament|court|agency|station)$/;
/** What one writes on: "threatened on X". */
const NETWORK = /^(?:x|twitter|telegram|facebook|instagram|weibo|whatsapp|truth social)$/;
/** Nobody: "no group", "neither side", "none of them". */
const NOBODY = wordSet("no neither none nobody");
/** Buildings that burn are places; what is in them, or moves, is a target. */
const BUILT = wordSet("house home hut dwelling shelter tukul homestead apartment shack");
const FIRST_PERSON = wordSet("i me we us my our");
const POSSESSIVE = wordSet("its their his her my our");
const LOCATIVE = new Set(["in", "at", "near", "across", "inside", "outside"]);
/** What is struck or taken is more often a place that no gazetteer holds than a person of whom nothing else is told. */
const STRUCK = new Set(["strike", "territory", "combat"]);
const BARE = /^(?:people|person|one|other|\d.*)$/;
/** Numbers that stand alone: "nine" in "a strike kills nine" says how many, not who. */
const NUMBER = /^(?:[\d.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?)$/;

/** Who takes part: the arguments that are people, bodies or what stands for them. */
export function participantsOf(
  frame: Frame,
  actors: ActorResolver,
  norm: (token: number) => string,
  speaker: ResolvedActor | null,
): ResolvedParticipant[] {
  const out: (ResolvedParticipant & { readonly first: number; readonly sent?: boolean })[] = [];
  for (const argument of frame.arguments) {
    if (!ROLES.has(argument.landing) || !isParticipant(argument, frame, norm, actors.of(argument.referent.group))) continue;
    const { referent } = argument;
    const { group } = referent;
    const role = roleOf(argument.landing as Role, frame, referent);
    const first = argument.referent.pronoun && FIRST_PERSON.has(argument.referent.head);
    // Who "we" are outside a quotation only the outlet knows.
    if (first && !speaker && role !== "target" && role !== "recipient") continue;
    // "hit by Russian missiles": by Russia.
    const sender =
      role === "initiator" && /missile|rocket|artillery|mortar|bomb/.test(referent.weapon?.kind ?? "") ? actors.wielder(group) : null;
    for (const actor of sender ? [sender] : first && speaker ? [actors.speaking(speaker, group)] : actors.all(group)) {
      if (out.some((other) => other.role === role && other.actor.name.toLowerCase() === actor.name.toLowerCase())) continue;
      // "said it intercepted two of them": they are somebody else.
      if (referent.pronoun && out.some((other) => other.role !== role && isSameActor(other.actor, actor))) continue;
      // Who strikes is not struck: the same words in two roles of one mention are a mistake of reading.
      if (out.some((other) => other.role !== role && other.actor.span.start === actor.span.start)) continue;
      out.push({ role, actor, first: group.first, sent: role === "target" && frame.event.sends === true && isHardware(referent) });
    }
  }
  // What is struck by "Russian glide bombs" is struck by Russia.
  const means = frame.verb?.passive ? frame.verb.preps.find((group) => group.prep === "by") : frame.verb?.subject;
  if (
    means &&
    frame.event.roles.subject === "initiator" &&
    !out.some((other) => other.role === "initiator" || other.first === means.first)
  ) {
    const actor = actors.wielder(means);
    if (actor) out.push({ role: "initiator", actor, first: means.first });
  }
  // "Rwandan troops were sent": by Rwanda.
  const sent = frame.event.sends && !out.some(({ role }) => role === "initiator") ? out.find(({ role }) => role === "target") : undefined;
  const sender = sent ? actors.stateOf(sent.actor) : null;
  if (sent && sender) out.push({ role: "initiator", actor: sender, first: sent.first });
  out.push(...reciprocal(frame, out, norm));
  // "soldiers of the 77th Division": what belongs to the name is no participant of its own.
  const within = (item: (typeof out)[number]): boolean =>
    out.some((other) => other !== item && other.actor.span.start < item.actor.span.start && item.actor.span.end <= other.actor.span.end);
  return out.filter((item) => !within(item) && !item.sent);
}

/** Tanks and ships that are sent are weapons; only people are whom one sends. */
function isHardware({ head, weapon, classes, agentKind, organization, person }: Referent): boolean {
  if (oneOf(head, "equipment hardware gear materiel")) return true;
  if (agentKind || organization || person || classes.has("force") || classes.has("person")) return false;
  return weapon !== null || classes.has("vehicle") || classes.has("aircraft") || classes.has("military-thing") || classes.has("weapon");
}

/** "accused each other": who does it suffers it. */
function reciprocal<T extends ResolvedParticipant>(frame: Frame, told: readonly T[], norm: (token: number) => string): T[] {
  const verb = frame.verb ?? frame.support;
  const doers = told.filter(({ role }) => role === "initiator");
  if (!verb || doers.length < 2 || told.some(({ role }) => role === "target")) return [];
  for (let i = verb.last; i < verb.last + 4; i++)
    if (/^(?:each other|one another)$/.test(`${norm(i)} ${norm(i + 1)}`) && !oneOf(norm(i + 2), "'s ' ’s ’"))
      return doers.map((doer) => ({ ...doer, role: "target" }));
  return [];
}

function isSameActor(one: ResolvedActor, other: ResolvedActor): boolean {
  return one.name === other.name || (one.entry !== null && one.entry === other.entry);
}

/** Both sides of what is done with each other are parties; villagers whom a clash killed are none. */
function roleOf(role: Role, frame: Frame, { agentKind }: Referent): Role {
  if (frame.event.roles.subject !== "party") return role;
  return role === "initiator" || (role === "target" && agentKind !== "civilian") ? "party" : role;
}

function isParticipant(argument: FrameArgument, frame: Frame, norm: (token: number) => string, resolved: ResolvedActor): boolean {
  const { referent, landing } = argument;
  const { classes, group } = referent;
  if (NOBODY.has(norm(group.first)) || NETWORK.test(referent.head)) return false;
  // "one another".
  if (norm(group.head) === "another" || (norm(group.head) === "one" && norm(group.last) === "another")) return false;
  const named = referent.actor !== null && referent.actor.last > group.head;
  const has = (list: readonly NounClass[]): boolean => list.some((item) => classes.has(item));
  // A drone or a rocket does not act: who sent it does.
  if (
    referent.weapon &&
    referent.weapon.last > group.head &&
    !named &&
    !(landing === "target" && /aircraft|helicopter|ship|submarine|armour|vehicle/.test(referent.weapon.kind)) &&
    // What is shot down is what is hit; what is fired is declared as no target.
    !(
      landing === "target" &&
      argument.slot === "object" &&
      frame.event.family === "strike" &&
      /drone|missile|rocket/.test(referent.weapon.kind)
    )
  )
    return landing === "initiator" && (referent.actor !== null || /aircraft|helicopter/.test(referent.weapon.kind));
  if (
    named &&
    referent.actor?.entries.some((entry) => entry.kind === "state") &&
    referent.actor.use !== "demonym" &&
    landing === "target"
  ) {
    // What is taken is a place, and so is where something is struck; the one who lost it is told otherwise.
    if (frame.event.family === "territory" || LOCATIVE.has(argument.slot)) return false;
    // A capital that is struck is a town, not its government.
    if (referent.actor?.use === "metonym" && STRUCK.has(frame.event.family)) return false;
  }
  if (
    landing === "target" &&
    SEAT.test(referent.head) &&
    !named &&
    (STRUCK.has(frame.event.family) || frame.event.family === "unrest" || frame.event.scene?.ofPlaces)
  )
    return false;
  // "raided the fishing community of Mole": a place.
  if (referent.head === "community" && STRUCK.has(frame.event.family) && landing === "target" && ofGroup(group)) return false;
  if (referent.person || referent.organization || referent.agentKind || named) return true;
  if (
    NUMBER.test(referent.head) &&
    group.definite !== "definite" &&
    (landing === "target" || landing === "party" || /^\d/.test(referent.head))
  )
    return false;
  if (POSSESSIVE.has(referent.head) && resolved.open && !FIRST_PERSON.has(referent.head)) return false;
  if (referent.pronoun)
    return (
      (referent.head === "it" && !resolved.open && landing !== "target") ||
      !oneOf(referent.head, "nobody none anyone anybody nothing something everything anything what it this that which you")
    );
  if (referent.place)
    return (
      landing === "party" ||
      landing === "recipient" ||
      landing === "mediator" ||
      (landing === "initiator" && frame.event.family !== "territory" && frame.noun === null)
    );
  // "the Israeli border town", "a Russian-held village": a place, whoever's it is.
  const site = classes.has("facility") || classes.has("settlement") || (BUILT.has(referent.head) && frame.event.family !== "diplomacy");
  if (site && !classes.has("force")) return false;
  if (landing === "target" || landing === "recipient") {
    if (site) return referent.actor !== null;
    if (oneOf(referent.head, "people person man woman men women one other") || /^\d/.test(referent.head))
      return frame.event.people !== undefined || !BARE.test(referent.head);
    return (
      has(SUFFERERS) ||
      (referent.unknownName && (resolved.kind === "person" || group.last - group.first > 1 || !STRUCK.has(frame.event.family))) ||
      referent.actor !== null
    );
  }
  return (
    has(DOERS) ||
    (classes.has("vehicle") && referent.actor !== null) ||
    referent.unknownName ||
    (referent.actor !== null && !classes.has("abstract"))
  );
}
