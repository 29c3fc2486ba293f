import type { FrameArgument } from "../shapes/frames.js";
import type { Plain } from "./owners.js";

const VIOLENT = new Set(["strike", "combat", "harm", "custody", "territory"]);
const STATEMENTS = new Set(["statement", "diplomacy", "unrest"]);
/** "of": the noun before it is a time, "after two days of fighting". */
const COURSE = /^(?:after|during|in|amid|following|before|of)$/;

/** "detained 14 in overnight raids": who does the one does the other. */
export function withDoers(plain: readonly Plain[]): readonly Plain[] {
  return plain.map((item) => {
    const { noun, kind, pattern } = item.trigger;
    const violent = VIOLENT.has(pattern.event.family) && pattern.event.roles.subject === "initiator";
    if (kind !== "noun" || !noun || !violent || noun.slot !== "prep" || !/^(?:in|during)$/.test(noun.prep ?? "")) return item;
    if (item.arguments.some(({ landing }) => landing === "initiator")) return item;
    const deed = plain.find((other) => other.trigger.verb !== null && other.trigger.verb === noun.verb && !other.trigger.verb.passive);
    if (!deed || !VIOLENT.has(deed.trigger.pattern.event.family)) return item;
    const own = new Set(item.arguments.map(({ referent }) => referent.group.head));
    const doers = deed.arguments.filter(({ landing, referent }) => landing === "initiator" && !own.has(referent.group.head));
    return doers.length > 0 ? { ...item, arguments: [...item.arguments, ...doers] } : item;
  });
}

/** Names the sides of a fight after those of the deed that it led to: "took the base after 12 days of fighting". */
export function withSides(plain: readonly Plain[]): readonly Plain[] {
  if (!plain.some(isFight)) return plain;
  return plain.map((item) => {
    const parties = item.arguments.filter(({ landing }) => landing === "party").length;
    const { noun } = item.trigger;
    if (!isFight(item) || !noun || parties > 1) return item;
    const { verb, prep, slot } = noun;
    const deed = plain.find((other) => other !== item && other.trigger.verb !== null && other.trigger.verb === verb);
    const { event } = deed?.trigger.pattern ?? item.trigger.pattern;
    if (!deed || slot !== "prep" || !COURSE.test(prep ?? "") || event.roles.subject !== "initiator" || STATEMENTS.has(event.family))
      return item;
    const own = new Set(item.arguments.map(({ referent }) => referent.group.head));
    const doers = deed.arguments.filter(({ landing }) => landing === "initiator");
    const losers = deed.arguments.filter(
      ({ landing, referent }) =>
        (landing === "target" && referent.classes.has("force")) || (landing === "target" && referent.actor !== null && slot === "prep"),
    );
    const sides = (parties === 0 ? [...doers, ...losers] : doers).filter(({ referent }) => !own.has(referent.group.head));
    return sides.length > 0
      ? {
          ...item,
          arguments: [...item.arguments, ...sides.map((side): FrameArgument => ({ ...side, landing: "party" }))],
        }
      : item;
  });
}

function isFight({ trigger }: Plain): boolean {
  return trigger.kind === "noun" && trigger.pattern.event.family === "combat" && trigger.pattern.event.roles.subject === "party";
}
