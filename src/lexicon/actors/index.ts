import type { ActorEntry } from "../../types.js";
import { FORCES, REGIMES } from "./forces.js";
import { parseActors } from "./format.js";
import { GROUPS } from "./groups.js";
import { COMMUNITIES, ORGANIZATIONS } from "./organizations.js";
import { STATES } from "./states.js";

let all: readonly ActorEntry[] | undefined;

/** Every entry of the built-in lexicon; parsed on the first call, then kept. */
export function actorEntries(): readonly ActorEntry[] {
  all ??= [
    ...parseActors("state", STATES),
    ...parseActors("gov", REGIMES),
    ...parseActors("force", FORCES),
    ...parseActors("org", ORGANIZATIONS),
    ...GROUPS.flatMap((text) => parseActors("group", text)),
    ...parseActors("people", COMMUNITIES),
  ];
  return all;
}
