import type { EventDefinition } from "../events/define.js";
import { EVENTS } from "../events/index.js";
import type { EventRecord } from "../shapes/records.js";

/** How far behind a blow of which the means is told one of which it is not may stand, in sentences. */
const NEAR = 4;
const definitions: readonly EventDefinition[] = EVENTS;
const byKind = new Map(definitions.flatMap((definition) => (definition.means ?? []).map((kind) => [kind as string, definition] as const)));
/** What hurts people where no means is told. */
const attack = definitions.find((definition) => definition.unnamed === true);

/** "Two soldiers were wounded", and nothing more: nobody was killed, somebody attacked. */
export function settleWounded(events: readonly EventRecord[]): void {
  for (const record of events) {
    const dead = record.mentions.some(({ tolls }) => tolls.some(({ kind, value }) => kind === "killed" && value.max !== 0));
    if (attack && !dead && record.mentions.every(({ frame }) => frame.rules.survived === true && frame.event === record.event))
      record.event = attack;
  }
}

/** Gives blows told by an open word ("a strike") the type that their own weapons show, or else that of the blow told right before. */
export function settleMeans(events: readonly EventRecord[]): void {
  let told: { readonly event: EventDefinition; readonly sentence: number; readonly doers: ReadonlySet<string> } | null = null;
  for (const record of events) {
    const first = record.mentions[0];
    if (!first) continue;
    const doers = doersOf(record);
    const open = record.mentions.every(
      ({ frame }, i) => frame.rules.open === true || frame.event !== record.event || (i > 0 && frame.definite === "definite"),
    );
    if (open && record.event.means) {
      const own = ownMeans(record);
      const near = told !== null && first.sentence - told.sentence <= NEAR && agree(told.doers, doers) ? told.event : null;
      record.event = own ?? near ?? record.event;
    }
    if (record.event.means && (!open || ownMeans(record)))
      told = { event: record.event, sentence: record.mentions.at(-1)?.sentence ?? 0, doers };
  }
}

/** The one type that the weapons of its mentions speak for. */
function ownMeans(record: EventRecord): EventDefinition | null {
  const found = new Set<EventDefinition>();
  for (const { weapons } of record.mentions)
    for (const { kind } of weapons) {
      const definition = byKind.get(kind);
      if (definition) found.add(definition);
    }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

function doersOf(record: EventRecord): ReadonlySet<string> {
  return new Set(
    record.mentions.flatMap(({ participants }) => participants.filter(({ role }) => role === "initiator").map(({ actor }) => actor.name)),
  );
}

function agree(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((name) => other.has(name));
}
