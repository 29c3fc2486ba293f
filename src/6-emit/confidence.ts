import type { EventRecord } from "../shapes/records.js";
import { BIAS, WEIGHTS } from "./confidence-weights.js";
import type { ConflictEvent } from "./schema.js";

/** What can be seen of an event that bears on whether its type and status are right; names are those of the weights. */
export function confidenceFeatures(event: ConflictEvent, record: EventRecord): Readonly<Record<string, number>> {
  const { mentions } = record;
  const first = mentions[0];
  const shape = event.rule.slice(event.rule.lastIndexOf("/") + 1);
  const has = (role: string): number => Number(event.participants.some((participant) => participant.role === role));
  const named = event.participants.filter((participant) => participant.actor !== null).length;
  const kinds = new Set(event.participants.map((participant) => participant.actor?.kind ?? "none"));
  const armed = ["military", "rebel", "militia", "terrorist", "state", "gang"].some((kind) => kinds.has(kind as never));
  return {
    [`shape:${shape}`]: 1,
    [`status:${event.status}`]: 1,
    [`family:${event.family}`]: 1,
    [`type:${event.type}`]: 1,
    [`status:${event.status}:${event.family}`]: 1,
    [`block:${first?.blockKind ?? "body"}`]: 1,
    weak: Number(mentions.every(({ frame }) => frame.rules.weak === true)),
    general: Number(mentions.every(({ frame }) => frame.rules.general === true)),
    bare: Number(event.participants.length === 0 && event.places.length === 0),
    initiator: Math.max(has("initiator"), has("party")),
    target: Math.max(has("target"), has("recipient")),
    named: Math.min(3, named) / 3,
    armed: Number(armed),
    place: Number(event.places.length > 0),
    time: Number(event.time?.start != null && event.time.basis !== "coreference"),
    casualties: Number(event.casualties !== null),
    source: Number(event.sources.length > 0),
    quote: Number(event.sources.some(({ kind }) => kind === "direct-quote")),
    weapon: Number(event.weapons.length > 0),
    repeated: Math.min(3, event.mentions.length - 1) / 3,
    cue: Number(event.statusCue !== null),
    long: Math.min(1, (event.sentence.end - event.sentence.start) / 400),
    short: Number(event.sentence.end - event.sentence.start < 60),
    idiom: Number(/:[^\s:]+ \S/.test(event.rule)),
  };
}

/** The probability that type and status are right: a logistic model over what can be seen, fitted on the corpus' train part (docs/confidence.md). */
export function confidenceOf(event: ConflictEvent, record: EventRecord): number {
  let sum = BIAS;
  for (const [name, value] of Object.entries(confidenceFeatures(event, record))) sum += (WEIGHTS[name] ?? 0) * value;
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
