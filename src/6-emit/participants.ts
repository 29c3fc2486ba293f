import { isArmed } from "../lexicon/actor-kinds.js";
import type { MentionRecord, ResolvedActor, ResolvedParticipant } from "../shapes/records.js";
import type { ActorEntry, ActorKind } from "../types.js";
import type { Actor, Participant } from "./schema.js";

const FIGHTERS: ReadonlySet<ActorKind> = new Set(["rebel", "militia", "terrorist", "gang", "unidentified-armed"]);

/** A participant as one mention tells it. */
interface Told {
  value: Participant;
  record: ResolvedParticipant;
  mention: MentionRecord;
}

/** The record of a lexicon's entry as it is handed out. */
export function actorRecord(entry: ActorEntry | null): Actor | null {
  return entry ? { id: entry.id, name: entry.name, kind: entry.kind, country: entry.country, aliases: [...entry.aliases] } : null;
}

/** What somebody is called: of a pronoun or description the name that its antecedent has in this article ("LTTE"), else that of the lexicon. */
export function calledName({ name, entry, via }: ResolvedActor): string {
  if (!via || !entry || entry.kind === "state" || name !== entry.name || via.text.includes(name)) return name;
  let best = "";
  const plain = (words: string): string => words.replaceAll("-", " ").toLowerCase();
  const written = plain(via.text);
  for (const alias of entry.aliases) if (alias.length > best.length && written.includes(plain(alias))) best = alias;
  return best || name;
}

/** Union over the mentions; the more telling name of the same one wins. */
export function participantsOf(mentions: readonly MentionRecord[], indexesOf: (mention: MentionRecord) => number[]): Participant[] {
  const out: Told[] = [];
  for (const mention of mentions) {
    for (const participant of mention.participants) {
      const { actor, role } = participant;
      if (actor.name === "") continue;
      const same = out.findIndex(
        (other) =>
          other.value.role === role &&
          (isSame(other.record, participant) || (other.mention !== mention && isGeneric(other.record, participant))),
      );
      const value: Participant = {
        role,
        span: actor.span,
        name: calledName(actor),
        actor: actorRecord(actor.entry),
        via: actor.via,
        sources: indexesOf(mention),
      };
      const known = out[same];
      if (!known) {
        // An unresolved pronoun adds nothing where the role is filled.
        if (actor.open && out.some((other) => other.value.role === role)) continue;
        out.push({ value, record: participant, mention });
        continue;
      }
      // What the article tells itself needs nobody else to say so.
      const sources =
        known.value.sources.length > 0 && value.sources.length > 0
          ? [...new Set([...known.value.sources, ...value.sources])].sort((a, b) => a - b)
          : [];
      known.value = { ...known.value, sources };
      value.sources = sources;
      if (known.record.actor.open || (known.value.actor === null && value.actor !== null))
        out[same] = { value, record: participant, mention };
    }
  }
  // Fighters who fell in a battle were a side of it where only one or none is told; else its tolls tell of them.
  const first = mentions[0]?.frame.event;
  const clash = first?.family === "combat" && first.roles.subject === "party";
  if (clash) {
    for (const item of out) {
      const parties = out.filter((other) => other.value.role === "party");
      const own = parties.some((other) => isSame(other.record, item.record) || isGeneric(other.record, item.record));
      if (item.value.role === "target" && parties.length < 2 && !own && isArmed(item.record.actor.kind))
        item.value = { ...item.value, role: "party" };
    }
  }
  const battle = clash && out.some((item) => item.value.role === "party");
  return out
    .filter((item) => !(battle && item.value.role !== "party" && item.value.role !== "mediator"))
    .filter((item) => !isRegionOf(item, out))
    .filter((item) => !item.record.actor.open || !out.some((other) => other !== item && other.value.role === item.value.role))
    .filter((item) => !(isCountOnly(item) && out.some((other) => other.value.role === item.value.role && !isCountOnly(other))))
    .map((item) => item.value);
}

const COUNT_ONLY =
  /^(?:people|persons?|others?|another|one|victims?|casualties|dead|wounded|injured|[\d.,]+|many|several|dozens|hundreds|thousands|millions?)$/i;

/** "people", "four others": tells nobody where somebody else is told in that role. */
function isCountOnly({ record }: Told): boolean {
  return record.actor.entry === null && COUNT_ONLY.test(record.actor.name);
}

/** "arms for Central Asia", where another mention tells which states get them. */
function isRegionOf(item: Told, all: readonly Told[]): boolean {
  const { actor, role } = item.record;
  if (actor.entry !== null || actor.kind !== "other" || !/^\p{Lu}/u.test(actor.name)) return false;
  return all.some(({ record, mention }) => mention !== item.mention && record.role === role && record.actor.entry?.kind === "state");
}

function isSame(a: ResolvedParticipant, b: ResolvedParticipant): boolean {
  if (a.actor.open || b.actor.open) return true;
  const one = a.actor.name.toLowerCase();
  const two = b.actor.name.toLowerCase();
  if (one === two || one.endsWith(` ${two}`) || two.endsWith(` ${one}`)) return true;
  if (one.startsWith(`${two} and `) || two.startsWith(`${one} and `)) return true;
  return a.actor.entry !== null && b.actor.entry !== null && a.actor.entry.id === b.actor.entry.id;
}

/** In another mention of the same event "the attackers" are the militants told of before. */
function isGeneric(a: ResolvedParticipant, b: ResolvedParticipant): boolean {
  if (!FIGHTERS.has(a.actor.kind) || !FIGHTERS.has(b.actor.kind)) return false;
  if (a.actor.entry !== null && b.actor.entry !== null) return false;
  const bare = (name: string): boolean => !name.includes(" ") && name === name.toLowerCase();
  return (
    bare(a.actor.entry === null ? a.actor.name.toLowerCase() : "x y") || bare(b.actor.entry === null ? b.actor.name.toLowerCase() : "x y")
  );
}
