import type { EventStatus } from "../events/define.js";
import type { NounGroup } from "../shapes/grammar.js";
import type { EventRecord, MentionRecord } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { opensAnew } from "./comparison.js";
import { isGeneral, isPredicate, likeness } from "./likeness.js";
import { isOfTheWar } from "./loose-tolls.js";

const ANOTHER = wordSet(
  "another second third separate new other further additional subsequent similar different fourth fresh more earlier previous several",
);
const FACTUAL: Readonly<Record<EventStatus, number>> = {
  occurred: 6,
  ongoing: 5,
  attempted: 4,
  planned: 3,
  demanded: 2,
  possible: 1,
  denied: 0,
};

/** So many mentions of an event are looked at to tell whether another is one more: its first, and the last before that one. */
const LOOKED_AT = 30;

function recent(event: EventRecord): EventRecord {
  const { mentions } = event;
  return mentions.length <= LOOKED_AT ? event : { ...event, mentions: [...mentions.slice(0, 1), ...mentions.slice(1 - LOOKED_AT)] };
}

/** Joins the mentions of one real event, in the order of the text. */
export function merge(article: Article, records: readonly MentionRecord[]): EventRecord[] {
  const events: EventRecord[] = [];
  for (const record of records) {
    const target = antecedent(article, record, events);
    if (target) join(target, record);
    else if (!isPresupposed(record))
      events.push({ event: record.frame.event, status: record.frame.status, statusCue: record.frame.statusCue, mentions: [record] });
  }
  return events;
}

function join(event: EventRecord, record: MentionRecord): void {
  event.mentions.push(record);
  const { frame } = record;
  if (isGeneral(recent(event)) && !frame.rules.general && !frame.event.outcome) event.event = frame.event;
  // Who is hurt by an attempt does not make it succeed.
  const hurt = event.status === "attempted" && frame.event.outcome && frame.event !== event.event;
  if (FACTUAL[frame.status] > FACTUAL[event.status] && !isNamed(frame) && !hurt) {
    event.status = frame.status;
    event.statusCue = frame.statusCue;
  }
}

/** "What comes after the capture": the noun takes up what was told and says nothing of whether it has happened. */
function isNamed({ noun, verb, support, definite }: MentionRecord["frame"]): boolean {
  return noun !== null && verb === null && support === null && definite === "definite";
}

/** The event, of those told so far, that this mention repeats; null where it tells a new one. */
function antecedent(article: Article, record: MentionRecord, events: readonly EventRecord[]): EventRecord | null {
  if (isAnother(article, record) || (record.frame.event.outcome && record.tolls.some((toll) => isOfTheWar(article, toll)))) return null;
  let best: EventRecord | null = null;
  let score = 0;
  const anew = record.frame.verb !== null && opensAnew(article, record.sentence);
  for (let i = events.length - 1, seen = 0; i >= 0 && seen < 60; i--, seen++) {
    const event = events[i];
    if (!event) continue;
    if (anew && event.mentions.every(({ sentence }) => sentence < record.sentence)) continue;
    const value = likeness(article, record, recent(event));
    if (value > score) {
      best = event;
      score = value;
    }
  }
  return best;
}

/** "despite the peace deal", "under the accord": refers to what was made before and tells nothing of its making. */
function isPresupposed({ frame }: MentionRecord): boolean {
  const { event, noun, verb, support, status, definite } = frame;
  if (!event.standing || !noun || verb || support || (status !== "occurred" && status !== "possible")) return false;
  if (noun.modifiers.some((modifier) => modifier.passive)) return false;
  return definite === "definite" || oneOf(noun.prep, "despite under since in of per with by from after before");
}

function isAnother(article: Article, record: MentionRecord): boolean {
  const { noun, trigger, support, verb } = record.frame;
  if (!noun || isPredicate(article, record)) return false;
  if (isOfASeries(article, noun)) return true;
  // "is also carrying out drills in …": one more, beside those told before.
  if (support && !verb && noun.definite !== "definite")
    for (let i = support.first; i < support.last; i++) if (article.tokens[i]?.norm === "also") return true;
  for (let i = noun.first; i < trigger.first; i++) if (ANOTHER.has(article.tokens[i]?.norm)) return true;
  return false;
}

/** "the latest in a spate of attacks": those before the one that is told. */
function isOfASeries({ tokens }: Article, noun: NounGroup): boolean {
  for (let i = noun.first - 1; i > noun.first - 6; i--) {
    const token = tokens[i];
    if (token?.norm === "latest") return oneOf(tokens[i + 1]?.norm, "in of");
    if (!token || !oneOf(token.pos, "prep det adj noun")) return false;
  }
  return false;
}
