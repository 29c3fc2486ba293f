import type { Landing } from "../events/define.js";
import { actVerb, type LightVerb, lightVerbs } from "../lexicon/light-verbs.js";
import { BLAME_VERBS } from "../lexicon/verb-frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Token } from "../types.js";
import { isTransparent } from "./transparent.js";

/** Where an argument of a word lands, by its slot. */
export type Roles = Readonly<Partial<Record<string, Landing>>>;

/** Verbs whose object is charged with the deed behind "of". */
export const CHARGES = /^(?:accuse|suspect|convict)$/;

export interface Support {
  readonly verb: VerbGroup;
  readonly light: LightVerb | null;
  /** The noun is the verb's logical subject: "the attack killed", "clashes erupted". */
  readonly acts: boolean;
}

/** The light verb of a noun, seen through "a series of". */
export function supportOf(tokens: readonly Token[], noun: NounGroup, graph: SentenceGraph): Support | null {
  let group = noun;
  for (let hops = 0; hops < 3 && group.prep === "of" && !group.verb?.passive; hops++) {
    const owner = graph.nouns.find((other) => other.after[0] === group && other.last === group.prepAt);
    if (!owner || !isTransparent(lemmaAt(tokens, owner.head))) break;
    group = owner;
  }
  const verb = group.verb;
  if (!verb) return null;
  const lemma = lemmaAt(tokens, verb.head);
  const next = tokens[verb.head + 1]?.norm ?? "";
  if (group.slot === "subject" && !verb.passive) {
    return actVerb(lemma) || actVerb(`${lemma} ${next}`) || tokens[verb.head]?.pos === "aux" ? { verb, light: null, acts: true } : null;
  }
  const particle = next && group.slot !== "prep" ? lightVerbs(`${lemma} ${next}`)[0] : undefined;
  const led =
    group.slot === "prep" && group.prep
      ? (lightVerbs(`${lemma} ${group.prep}`)[0] ??
        lightVerbs(`${lemma} ${next} ${group.prep}`)[0] ??
        lightVerbs(`be ${lemma} ${group.prep}`)[0])
      : undefined;
  // "hold back a march": another verb than "hold".
  const other = !particle && tokens[verb.head + 1]?.pos === "adv" && oneOf(next, "back off up down away out");
  const light = particle ?? led ?? (group.slot === "prep" || other ? undefined : lightVerbs(lemma)[0]);
  if (light) return { verb, light, acts: false };
  if (group.slot === "prep" && group.prep === "for" && BLAME_VERBS.has(lemma)) return { verb, light: null, acts: false };
  if (group.slot === "prep" && group.prep === "of" && CHARGES.test(lemma)) return { verb, light: null, acts: false };
  if (group.slot === "prep" && verb.passive && oneOf(group.prep, "in by during after from")) return { verb, light: null, acts: false };
  return null;
}

export function supportedSubject(light: LightVerb | null, roles: Roles): Landing {
  if (!light || light.subject === "none") return "none";
  if (light.subject === "mediator") return "mediator";
  if (light.subject === "object" || light.opposes) return roles.object ?? roles.on ?? roles.against ?? "target";
  return roles.subject ?? "initiator";
}

function lemmaAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lemma ?? "";
}
