import type { Landing } from "../events/define.js";
import type { FrameArgument } from "../shapes/frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Plain } from "./owners.js";

const DOERS: ReadonlySet<Landing> = new Set(["initiator", "party"]);
const SUFFERERS: ReadonlySet<Landing> = new Set(["target"]);

/** Gives statements without a target the one that the deed has of which they speak: "threatened to kill journalists", "condemned the US strike". */
export function withSpokenOf(plain: readonly Plain[]): readonly Plain[] {
  if (!plain.some((item) => item.trigger.pattern.event.speaksOf)) return plain;
  return plain.map((item) => {
    const side = item.trigger.pattern.event.speaksOf;
    if (!side || item.arguments.some((argument) => argument.landing === "target" && !isPlace(argument))) return item;
    const wanted = side === "doer" ? DOERS : SUFFERERS;
    const own = new Set(item.arguments.map((argument) => argument.referent.group.head));
    const found: FrameArgument[] = [];
    for (const other of plain) {
      if (other === item || !speaksOf(item, other, side === "doer")) continue;
      for (const argument of other.arguments)
        if (wanted.has(argument.landing) && !own.has(argument.referent.group.head) && !isPlace(argument))
          found.push({ ...argument, landing: "target" });
    }
    return found.length > 0 ? { ...item, arguments: [...item.arguments, ...found] } : item;
  });
}

function isPlace({ referent }: FrameArgument): boolean {
  return referent.place !== null && referent.actor === null;
}

/** The other deed is the object of the statement's verb, or its clause hangs on it. */
function speaksOf(item: Plain, other: Plain, nominal: boolean): boolean {
  const { verb, noun } = item.trigger;
  const deed = other.trigger;
  if (deed.kind === "noun" && deed.noun) {
    const group = deed.noun;
    // "his condemnation of the Saudi raid".
    if (noun && noun !== group) return noun.after.includes(group) && oneOf(group.prep, "of over about for");
    return verb !== null && (verb.objects.includes(group) || (verb.passive && verb.subject === group));
  }
  if (nominal || !deed.verb) return false;
  return verb !== null ? hangsOn(deed.verb, verb) : noun !== null && deed.verb.governorNoun === noun && deed.verb.relation === "infinitive";
}

/** "warned that the families would be killed", "threatened to overthrow it"; not "if it did not". */
function hangsOn(verb: VerbGroup, statement: VerbGroup): boolean {
  return verb.governor === statement && (verb.relation === "infinitive" || verb.relation === "complement");
}
