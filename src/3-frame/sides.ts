import type { FrameArgument } from "../shapes/frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Plain } from "./owners.js";

const VIOLENT = new Set(["strike", "combat", "harm", "custody", "territory"]);
const STATEMENTS = new Set(["statement", "diplomacy", "unrest"]);
/** "of": the noun before it is a time, "after two days of fighting". */
const COURSE = wordSet("after during in amid following before of");

/** "detained 14 in overnight raids": who does the one does the other. */
export function withDoers(plain: readonly Plain[]): readonly Plain[] {
  return plain.map((item) => {
    const { noun, kind, pattern } = item.trigger;
    const violent = VIOLENT.has(pattern.event.family) && pattern.event.roles.subject === "initiator";
    if (kind !== "noun" || !noun || !violent || noun.slot !== "prep" || !oneOf(noun.prep, "in during")) return item;
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
    if (parties === 0) {
      const own = openedBy(item, plain);
      if (own.length > 0) return { ...item, arguments: [...item.arguments, ...own] };
    }
    // "killed 30 insurgents and lost four soldiers in fighting": whom one loses is one's own.
    const deedOf = (one: VerbGroup | null | undefined): Plain | undefined =>
      plain.find(({ trigger }) => one && trigger.verb === one && trigger.pattern.rules.roles?.subject !== "none");
    const deed = deedOf(verb) ?? deedOf(verb?.coordinated);
    const { event } = deed?.trigger.pattern ?? item.trigger.pattern;
    if (
      !deed ||
      deed === item ||
      slot !== "prep" ||
      !COURSE.has(prep) ||
      event.roles.subject !== "initiator" ||
      STATEMENTS.has(event.family)
    )
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

/** "A gun battle broke out after militants attacked the army": who attacked and who was attacked fight. */
function openedBy({ trigger }: Plain, plain: readonly Plain[]): FrameArgument[] {
  const { noun } = trigger;
  if (!noun?.verb || noun.slot !== "subject") return [];
  const deed = plain.find(({ trigger: { verb, pattern } }) => {
    const opens = verb?.relation === "subordinate" && verb.governor === noun.verb && oneOf(verb.opener, "after when as once");
    return opens && oneOf(pattern.event.family, "strike combat territory") && pattern.event.roles.subject === "initiator";
  });
  const sides = (deed?.arguments ?? []).filter(
    ({ landing, referent }) =>
      landing === "initiator" || (landing === "target" && (referent.classes.has("force") || referent.actor !== null)),
  );
  return sides.some(({ landing }) => landing === "initiator") ? sides.map((side): FrameArgument => ({ ...side, landing: "party" })) : [];
}

function isFight({ trigger }: Plain): boolean {
  return trigger.kind === "noun" && trigger.pattern.event.family === "combat" && trigger.pattern.event.roles.subject === "party";
}
