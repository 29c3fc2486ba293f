import type { ConflictEvent } from "../6-emit/schema.js";
import { EVENTS } from "../events/index.js";
import { type GoldArticle, type GoldEvent, locateMention } from "./gold.js";
import { isSameName } from "./names.js";

/** Right, predicted and wanted of one slot. */
export class Tally {
  right = 0;
  predicted = 0;
  gold = 0;

  add(right: number, predicted: number, gold: number): void {
    this.right += right;
    this.predicted += predicted;
    this.gold += gold;
  }
  get precision(): number {
    return this.predicted === 0 ? 0 : this.right / this.predicted;
  }
  get recall(): number {
    return this.gold === 0 ? 0 : this.right / this.gold;
  }
  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

/** `trigger` words found whatever the type, `mention` words and type, `event` distinct events by type, `fact` event and status, `status` accuracy on the events found. */
export const SLOTS = ["trigger", "mention", "event", "fact", "participant", "place", "time", "source", "casualties", "status"] as const;
export type Slot = (typeof SLOTS)[number];
export type Tallies = Record<Slot, Tally>;

const COUNTED: readonly Slot[] = ["mention", "event", "fact", "participant", "place", "time", "source", "casualties"];
const KINDS = ["killed", "injured", "captured", "displaced"] as const;
const familyOf = new Map<string, string>(EVENTS.map((event) => [event.type, event.family]));

export function newTallies(): Tallies {
  return Object.fromEntries(SLOTS.map((slot) => [slot, new Tally()])) as Tallies;
}

/** Micro-F1 over mentions, events, their status and all their slots: the one figure to quote. */
export function overall(tallies: Tallies): number {
  const all = new Tally();
  for (const slot of COUNTED) all.add(tallies[slot].right, tallies[slot].predicted, tallies[slot].gold);
  return all.f1;
}

/** An attack by force is told apart from another only by its means. */
function areRelated(a: string, b: string): boolean {
  const one = familyOf.get(a);
  const two = familyOf.get(b);
  const force = (family: string | undefined): boolean => family === "strike" || family === "combat";
  return one === two || (force(one) && force(two));
}

interface Mention {
  readonly event: number;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;
const ABBREVIATION = /\b(?:[A-Z]|Gen|Lt|Col|Maj|Capt|Sgt|Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|km)\.$/;

function inOneSentence(text: string, a: Mention, b: Mention): boolean {
  const from = Math.min(a.end, b.end);
  const between = text.slice(from, Math.max(a.start, b.start));
  if (between.length > 160 || between.includes("\n")) return false;
  for (const end of between.matchAll(/[.!?]["”’')\]]*\s/g)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, from + end.index - 8), from + end.index + 1))) return false;
  }
  return true;
}

/** How many of the wanted find a partner among the given, each used once. */
function partners<G, P>(wanted: readonly G[], given: readonly P[], same: (gold: G, predicted: P) => boolean): number {
  const free = [...given];
  let found = 0;
  for (const gold of wanted) {
    const at = free.findIndex((predicted) => same(gold, predicted));
    if (at >= 0) {
      free.splice(at, 1);
      found++;
    }
  }
  return found;
}

function countsOfGold(event: GoldEvent): { kind: string; min: number; max: number | null }[] {
  return KINDS.flatMap((kind) => (event[kind] ? [{ kind, min: event[kind].min, max: event[kind].max }] : []));
}

function countsOf(event: ConflictEvent): { kind: string; min: number; max: number | null }[] {
  return KINDS.flatMap((kind) => {
    const count = event.casualties?.[kind];
    return count ? [{ kind, min: count.min, max: count.max }] : [];
  });
}

type SlotScore = (gold: GoldEvent | null, predicted: ConflictEvent | null) => { right: number; predicted: number; gold: number };

function slot<G, P>(ofGold: (event: GoldEvent) => readonly G[], ofPredicted: (event: ConflictEvent) => readonly P[], same: (gold: G, predicted: P) => boolean): SlotScore {
  return (gold, predicted) => {
    const wanted = gold ? ofGold(gold) : [];
    const given = predicted ? ofPredicted(predicted) : [];
    return { right: partners(wanted, given, same), predicted: given.length, gold: wanted.length };
  };
}

const SLOT_SCORES: Readonly<Record<"participant" | "place" | "time" | "source" | "casualties", SlotScore>> = {
  participant: slot(
    (event) => event.participants ?? [],
    (event) => event.participants,
    (gold, predicted) => gold.role === predicted.role && isSameName(gold.name, [predicted.name, predicted.span.text, predicted.actor?.name]),
  ),
  place: slot(
    (event) => event.places ?? [],
    (event) => event.places,
    (gold, predicted) => isSameName(gold, [predicted.name, predicted.span.text, predicted.within]),
  ),
  time: slot(
    (event) => (event.time?.start ? [event.time] : []),
    (event) => (event.time?.start ? [event.time] : []),
    (gold, predicted) => gold.start === predicted.start && gold.end === predicted.end,
  ),
  source: slot(
    (event) => event.sources ?? [],
    (event) => event.sources,
    (gold, predicted) => isSameName(gold, [predicted.name, predicted.span.text, predicted.actor?.name]),
  ),
  casualties: slot(countsOfGold, countsOf, (gold, predicted) => gold.kind === predicted.kind && gold.min === predicted.min && gold.max === predicted.max),
};

/** Pairs mentions: the same words and type, then the same type in one sentence, then the same words. */
function pairMentions(text: string, gold: readonly Mention[], predicted: readonly Mention[]): [Mention, Mention][] {
  const pairs: [Mention, Mention][] = [];
  const used = new Set<Mention>();
  const rules: ((g: Mention, p: Mention) => boolean)[] = [
    (g, p) => overlap(g, p) && g.type === p.type,
    (g, p) => g.type === p.type && inOneSentence(text, g, p),
    overlap,
  ];
  for (const rule of rules) {
    for (const g of gold) {
      if (used.has(g)) continue;
      const nearest = predicted.filter((p) => !used.has(p) && rule(g, p)).sort((a, b) => Math.abs(a.start - g.start) - Math.abs(b.start - g.start))[0];
      if (!nearest) continue;
      used.add(g);
      used.add(nearest);
      pairs.push([g, nearest]);
    }
  }
  return pairs;
}

/**
 * Scores the events of one article against its annotation.
 *
 * @param tallies are added to
 * @param errors takes a line for each difference, where given
 */
export function scoreArticle(gold: GoldArticle, predicted: readonly ConflictEvent[], tallies: Tallies, errors?: string[]): void {
  const { text } = gold;
  const wanted = gold.events.flatMap((event, at) => event.mentions.map((marked): Mention => ({ event: at, type: event.type, ...locateMention(text, marked) })));
  const all = predicted.flatMap((event, at) => event.mentions.map((span): Mention => ({ event: at, type: event.type, start: span.start, end: span.end })));
  const pairs = pairMentions(text, wanted, all.filter((mention) => text.slice(mention.start, mention.end).trim().split(/\s+/).length <= 8));
  const typed = pairs.filter(([g, p]) => g.type === p.type);
  tallies.trigger.add(pairs.length, all.length, wanted.length);
  tallies.mention.add(typed.length, all.length, wanted.length);

  // Align events by the mentions that they share: the same type first, then a related one, whose slots can still be right.
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const align = (some: readonly [Mention, Mention][]): Set<number> => {
    const shared = new Map<string, number>();
    for (const [g, p] of some) shared.set(`${g.event}:${p.event}`, (shared.get(`${g.event}:${p.event}`) ?? 0) + 1);
    const done = new Set<number>();
    for (const [key] of [...shared].sort((a, b) => b[1] - a[1])) {
      const [g = 0, p = 0] = key.split(":").map(Number);
      if (partner.has(g) || taken.has(p)) continue;
      partner.set(g, p);
      taken.add(p);
      done.add(g);
    }
    return done;
  };
  const right = align(typed);
  align(pairs.filter(([g, p]) => g.type !== p.type && areRelated(g.type, p.type)));
  tallies.event.add(right.size, predicted.length, gold.events.length);

  let facts = 0;
  gold.events.forEach((event, at) => {
    const found = partner.has(at) ? (predicted[partner.get(at) ?? 0] ?? null) : null;
    if (right.has(at) && found) {
      const same = found.status === event.status;
      tallies.status.add(same ? 1 : 0, 1, 1);
      if (same) facts++;
      else errors?.push(`${gold.id}  STATUS  ${event.type} wanted ${event.status}, got ${found.status}  ${event.mentions[0]}`);
    } else if (found) errors?.push(`${gold.id}  TYPE  wanted ${event.type}, got ${found.type}  ${event.mentions[0]}`);
    else errors?.push(`${gold.id}  MISSED  ${event.type}  ${event.mentions[0]}`);
    for (const [name, score] of Object.entries(SLOT_SCORES) as [keyof typeof SLOT_SCORES, SlotScore][]) {
      const result = score(event, found);
      tallies[name].add(result.right, result.predicted, result.gold);
      if (found && result.right < Math.max(result.predicted, result.gold)) errors?.push(`${gold.id}  ${name.toUpperCase()}  ${event.type}  ${result.right} of ${result.gold} right, ${result.predicted} given  ${event.mentions[0]}`);
    }
  });
  tallies.fact.add(facts, predicted.length, gold.events.length);
  predicted.forEach((event, at) => {
    if (taken.has(at)) return;
    for (const [name, score] of Object.entries(SLOT_SCORES) as [keyof typeof SLOT_SCORES, SlotScore][]) tallies[name].add(0, score(null, event).predicted, 0);
    errors?.push(`${gold.id}  EXTRA  ${event.type}  "${event.trigger.text}" in: ${text.slice(Math.max(0, event.trigger.start - 50), event.trigger.end + 50).replace(/\s+/g, " ")}`);
  });
}

/** The table that a person reads. */
export function formatTallies(tallies: Tallies): string {
  const cell = (value: number): string => value.toFixed(3).padStart(6);
  const rows = SLOTS.map((name) => {
    const tally = tallies[name];
    return `${name.padEnd(12)}${cell(tally.precision)} ${cell(tally.recall)} ${cell(tally.f1)} ${String(tally.gold).padStart(8)} ${String(tally.predicted).padStart(8)}`;
  });
  return ["slot             P      R      F1     gold  predicted", ...rows, `overall ${overall(tallies).toFixed(3)}`].join("\n");
}
