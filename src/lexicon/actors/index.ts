import type { ActorEntry } from "../../types.js";
import { parseActors } from "./format.js";
import { GROUPS } from "./groups.js";
import { STATES } from "./states.js";

let all: readonly ActorEntry[] | undefined;

/** Every entry of the built-in lexicon; parsed on the first call, then kept. */
export function actorEntries(): readonly ActorEntry[] {
  all ??= [...parseActors("state", STATES), ...GROUPS.flatMap((text) => parseActors("group", text))];
  return all;
}
