import type { ActorEntry } from "../../types.js";
import { FORCES, REGIMES } from "./forces.js";
import { parseActors, parsePersons } from "./format.js";
import { GROUPS } from "./groups.js";
import { COMMUNITIES, ORGANIZATIONS } from "./organizations.js";
import { PERSONS_EAST } from "./persons-east.js";
import { PERSONS_WEST } from "./persons-west.js";
import { STATES } from "./states.js";

let all: readonly ActorEntry[] | undefined;

/** Every entry of the built-in lexicon; parsed on the first call, then kept. */
export function actorEntries(): readonly ActorEntry[] {
  all ??= parseAll();
  return all;
}

function parseAll(): ActorEntry[] {
  const bodies = [
    ...parseActors("state", STATES),
    ...parseActors("gov", REGIMES),
    ...parseActors("force", FORCES),
    ...parseActors("org", ORGANIZATIONS),
    ...GROUPS.flatMap((text) => parseActors("group", text)),
    ...parseActors("people", COMMUNITIES),
  ];
  const names = new Map(bodies.map((entry) => [entry.id, entry.name]));
  return [...bodies, ...[PERSONS_WEST, PERSONS_EAST].flatMap((text) => parsePersons(text, (id) => names.get(id)))];
}
