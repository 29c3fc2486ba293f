import { table } from "../memo.js";
import type { EventRecord } from "../shapes/records.js";
import { BIAS, WEIGHTS } from "./confidence-weights.js";
import type { ConflictEvent } from "./schema.js";

const weights = table(WEIGHTS);

/** Tells what can be seen of an event that bears on whether its type and status are right; names are those of the weights. */
function features(event: ConflictEvent, record: EventRecord, tell: (name: string, value: number) => void): void {
  const { mentions } = record;
  const first = mentions[0];
  const shape = event.rule.slice(event.rule.lastIndexOf("/") + 1);
  const has = (role: string): number => Number(event.participants.some((participant) => participant.role === role));
  const named = event.participants.filter((participant) => participant.actor !== null).length;
  const kinds = new Set(event.participants.map((participant) => participant.actor?.kind ?? "none"));
  const armed = ["military", "rebel", "militia", "terrorist", "state", "gang"].some((kind) => kinds.has(kind as never));
  tell(`shape:${shape}`, 1);
  tell(`status:${event.status}`, 1);
  tell(`family:${event.family}`, 1);
  tell(`type:${event.type}`, 1);
  tell(`status:${event.status}:${event.family}`, 1);
  tell(`block:${first?.blockKind ?? "body"}`, 1);
  tell("weak", Number(mentions.every(({ frame }) => frame.rules.weak === true)));
  tell("general", Number(mentions.every(({ frame }) => frame.rules.general === true)));
  tell("bare", Number(event.participants.length === 0 && event.places.length === 0));
  tell("initiator", Math.max(has("initiator"), has("party")));
  tell("target", Math.max(has("target"), has("recipient")));
  tell("named", Math.min(3, named) / 3);
  tell("armed", Number(armed));
  tell("place", Number(event.places.length > 0));
  tell("time", Number(event.time?.start != null && event.time.basis !== "coreference"));
  tell("casualties", Number(event.casualties !== null));
  tell("source", Number(event.sources.length > 0));
  tell("quote", Number(event.sources.some(({ kind }) => kind === "direct-quote")));
  tell("weapon", Number(event.weapons.length > 0));
  tell("repeated", Math.min(3, event.mentions.length - 1) / 3);
  tell("cue", Number(event.statusCue !== null));
  tell("long", Math.min(1, (event.sentence.end - event.sentence.start) / 400));
  tell("short", Number(event.sentence.end - event.sentence.start < 60));
  tell("idiom", Number(/:[^\s:]+ \S/.test(event.rule)));
}

/** The same as a record. */
export function confidenceFeatures(event: ConflictEvent, record: EventRecord): Readonly<Record<string, number>> {
  const told: Record<string, number> = {};
  features(event, record, (name, value) => {
    told[name] = value;
  });
  return told;
}

/** The probability that type and status are right: a logistic model over what can be seen, fitted on the corpus' train part (docs/confidence.md). */
export function confidenceOf(event: ConflictEvent, record: EventRecord): number {
  let sum = BIAS;
  features(event, record, (name, value) => {
    if (value !== 0) sum += (weights.get(name) ?? 0) * value;
  });
  return Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000;
}
