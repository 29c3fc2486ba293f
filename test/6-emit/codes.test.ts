import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/6-emit/codes.js";
import { articleKey, eventId } from "../../src/6-emit/ids.js";
import type { ConflictEvent, EventStatus, EventType } from "../../src/6-emit/schema.js";
import type { EventDefinition } from "../../src/events/define.js";
import { EVENTS } from "../../src/events/index.js";
import { extractEvents } from "../../src/index.js";
import type { ActorKind } from "../../src/types.js";

const [template] = extractEvents("Rebels seized Bria.");
const span = { text: "x", start: 0, end: 1 };
const definition = (type: EventType): EventDefinition => EVENTS.find((event) => event.type === type) as EventDefinition;

function codes(
  type: EventType,
  status: EventStatus,
  kinds: Partial<Record<"initiator" | "target" | "party", readonly ActorKind[]>> = {},
  cue = "",
  sentence = "x",
) {
  const participants = (["initiator", "target", "party"] as const).flatMap((role) =>
    (kinds[role] ?? []).map((kind) => ({ role, span, name: kind, actor: null, via: null, sources: [] })),
  );
  const event = {
    ...(template as ConflictEvent),
    type,
    status,
    participants,
    weapons: [],
    statusCue: cue === "" ? null : { ...span, text: cue },
    sentence: { ...span, text: sentence },
  };
  const { acled, plover, cameo, ucdp } = codesOf(event, definition(type), ({ name }) => name as ActorKind);
  return [acled?.subEventType ?? null, plover && [plover.event, plover.mode].filter(Boolean).join("/"), cameo, ucdp];
}

describe("codes by status", () => {
  it.each<[EventType, EventStatus, string, (string | null)[]]>([
    ["airstrike", "occurred", "", ["Air/drone strike", "ASSAULT/aerial", "195"]],
    ["airstrike", "ongoing", "", ["Air/drone strike", "ASSAULT/aerial", "195"]],
    ["airstrike", "attempted", "foiled", ["Air/drone strike", "ASSAULT/aerial", "195"]],
    ["airstrike", "planned", "vowed to", [null, "THREATEN/violence", "138"]],
    ["airstrike", "possible", "could", [null, null, null]],
    ["airstrike", "denied", "denied", [null, null, null]],
    ["airstrike", "demanded", "called for", [null, "REQUEST", "020"]],
    ["ceasefire", "demanded", "urged", [null, "REQUEST", "027"]],
    ["ceasefire", "demanded", "demanded", [null, "REQUEST", "107"]],
    ["negotiation", "demanded", "called for", [null, "REQUEST", "026"]],
    ["negotiation", "planned", "will", [null, "AGREE", "036"]],
    ["withdrawal", "demanded", "demanded", [null, "REQUEST", "105"]],
    ["release", "planned", "will", [null, "AGREE", "035"]],
    ["humanitarian-aid", "planned", "will", [null, "AGREE", "033"]],
    ["humanitarian-aid", "demanded", "appealed for", [null, "REQUEST", "023"]],
    ["arrest", "planned", "ordered", [null, "COERCE/arrest", "173"]],
    ["riot", "planned", "planned", [null, "THREATEN/violence", "138"]],
    ["threat", "occurred", "", [null, "THREATEN/violence", "138"]],
    ["claim", "occurred", "", [null, null, "015"]],
  ])("%s %s %s", (type, status, cue, wanted) => expect(codes(type, status, {}, cue).slice(0, 3)).toEqual(wanted));
});

describe("codes by who is concerned", () => {
  it.each<[EventType, Parameters<typeof codes>[2], string | null, number | null]>([
    ["capture", { initiator: ["military"] }, "Government regains territory", null],
    ["capture", { initiator: ["rebel"] }, "Non-state actor overtakes territory", null],
    ["airstrike", { initiator: ["military"], target: ["rebel"] }, "Air/drone strike", 1],
    ["airstrike", { initiator: ["military"], target: ["civilian"] }, "Air/drone strike", 3],
    ["armed-attack", { initiator: ["militia"], target: ["civilian"] }, "Attack", 3],
    ["armed-attack", { initiator: ["militia"], target: ["military"] }, "Armed clash", 1],
    ["clash", { party: ["gang", "militia"] }, "Armed clash", 2],
    ["clash", { party: ["military", "rebel"] }, "Armed clash", 1],
    ["clash", { party: ["military"] }, "Armed clash", null],
    ["protest", { initiator: ["protesters"] }, "Peaceful protest", null],
  ])("%s %j", (type, kinds, sub, ucdp) => {
    const [acled, , , violence] = codes(type, "occurred", kinds);
    expect([acled, violence]).toEqual([sub, ucdp]);
  });

  it("an agent makes it a chemical weapon", () => {
    expect(codes("airstrike", "occurred", {}, "", "warplanes dropped chlorine on the town").slice(0, 3)).toEqual([
      "Chemical weapon",
      "ASSAULT/unconventional",
      "2041",
    ]);
  });
});

it("every type has codes for every status that are none or whole", () => {
  for (const { type } of EVENTS) {
    for (const status of ["occurred", "ongoing", "planned", "possible", "attempted", "demanded", "denied"] as const) {
      const [sub, plover, cameo] = codes(type, status, { initiator: ["military"], target: ["civilian"] });
      expect(sub === null || /^[A-Z]/.test(String(sub)), `${type} ${status} ${sub}`).toBe(true);
      expect(plover === null || /^[A-Z]+(?:\/[a-z-]+)?$/.test(String(plover)), `${type} ${status} ${plover}`).toBe(true);
      expect(cameo === null || /^\d{3,4}$/.test(String(cameo)), `${type} ${status} ${cameo}`).toBe(true);
    }
  }
});

describe("ids", () => {
  it("hang on the article's id, else on its text, on the type and the place", () => {
    const one = eventId(articleKey("a", "text"), "capture", 7);
    expect(eventId(articleKey("a", "other text"), "capture", 7)).toBe(one);
    const others = [
      eventId(articleKey("b", "text"), "capture", 7),
      eventId(articleKey("a", "text"), "clash", 7),
      eventId(articleKey("a", "text"), "capture", 8),
      eventId(articleKey(null, "a"), "capture", 7),
      eventId(articleKey("", "a"), "capture", 7),
    ];
    expect(new Set([one, ...others]).size).toBe(others.length + 1);
    expect(one).toMatch(/^ev-[0-9a-z]{11}$/);
  });

  it("do not collide over many", () => {
    const ids = new Set<string>();
    for (let article = 0; article < 200; article++) {
      const key = articleKey(`article-${article}`, "");
      for (let at = 0; at < 500; at++) ids.add(eventId(key, "capture", at));
    }
    expect(ids.size).toBe(100_000);
  });
});
