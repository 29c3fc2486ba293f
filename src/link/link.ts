import type { ConflictEvent } from "../6-emit/schema.js";
import { type Features, featuresOf } from "./features.js";
import { likeness, SAME } from "./likeness.js";

/** Events of several articles that tell of one incident; every member stays as it was. */
export interface Incident<E extends ConflictEvent = ConflictEvent> {
  /** Hash of the ids of the members: the same whatever order the events came in. */
  readonly id: string;
  /** The type that most members have; of equals the first by name. */
  readonly type: E["type"];
  readonly family: E["family"];
  /** Earliest start and latest end of the members' times, ISO dates; null where none is told. */
  readonly start: string | null;
  readonly end: string | null;
  /** Members by article and id. */
  readonly events: readonly E[];
}

/** Of a crowded block each event is held against this many others on either side. */
const NEIGHBOURS = 24;
/** Days for which an event is filed; a longer time is filed by its months. */
const MOST_DAYS = 10;

function keysOf(features: Features): string[] {
  const base = `${features.group}|${features.factual}`;
  const cells = [...(features.cell === null ? ["?"] : neighbours(features.cell)), ...features.names];
  const { from, to } = features;
  const days: string[] = [];
  if (from === null || to === null) days.push("?");
  else if (to - from <= MOST_DAYS) for (let day = from; day <= to; day++) days.push(String(day));
  else for (let month = Math.floor(from / 30); month <= Math.floor(to / 30) && days.length < 15; month++) days.push(`m${month}`);
  return cells.flatMap((cell) => days.map((day) => `${base}|${cell}|${day}`));
}

/** A cell of half a degree and the half of its neighbours, so that two adjacent ones share a key. */
function neighbours(cell: string): string[] {
  const [lat, lon] = cell.split(":").map(Number);
  if (lat === undefined || lon === undefined || Number.isNaN(lat) || Number.isNaN(lon)) return [cell];
  return [`${lat}:${lon}`, `${lat + 1}:${lon}`, `${lat}:${lon + 1}`, `${lat + 1}:${lon + 1}`];
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

class Groups {
  private readonly parent: number[];
  private readonly articles: Set<string>[];

  constructor(features: readonly Features[]) {
    this.parent = features.map((_, i) => i);
    this.articles = features.map(({ article }) => new Set(article === null ? [] : [article]));
  }

  root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) {
      const up = this.parent[at] ?? at;
      this.parent[at] = this.parent[up] ?? up;
      at = this.parent[at] ?? at;
    }
    return at;
  }

  /** Joins two groups unless an article has a member in both: its events were kept apart on purpose. */
  join(a: number, b: number): void {
    const one = this.root(a);
    const two = this.root(b);
    if (one === two) return;
    const [small, large] = (this.articles[one]?.size ?? 0) < (this.articles[two]?.size ?? 0) ? [one, two] : [two, one];
    const inSmall = this.articles[small] ?? new Set<string>();
    const inLarge = this.articles[large] ?? new Set<string>();
    for (const article of inSmall) if (inLarge.has(article)) return;
    for (const article of inSmall) inLarge.add(article);
    this.parent[small] = large;
  }
}

const order = (a: Features, b: Features): number => compare(a.event.id, b.event.id) || compare(a.article ?? "", b.article ?? "");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Groups the events of many articles that are the same incident: the same kind of deed, places within their precision, overlapping dates, sides and tolls that agree.
 * Events that tell neither place nor time are held against each other only where some other key is shared. Time is near linear in the number of events.
 *
 * @param events from any number of calls of `extractEvents`, in any order
 * @returns incidents in order of their earliest time; each event is in exactly one
 * @example linkEvents([...extractEvents(first), ...extractEvents(second)])[0]?.events.length // 2
 */
export function linkEvents<E extends ConflictEvent>(events: readonly E[]): Incident<E>[] {
  const features = events.map(featuresOf).sort(order);
  const blocks = new Map<string, number[]>();
  features.forEach((item, i) => {
    for (const key of keysOf(item)) {
      const block = blocks.get(key);
      if (block) block.push(i);
      else blocks.set(key, [i]);
    }
  });
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    const sorted = [...block].sort((x, y) => sortKey(features[x]) - sortKey(features[y]) || x - y);
    for (let i = 0; i < sorted.length; i++) {
      for (let k = i + 1; k < sorted.length && k <= i + NEIGHBOURS; k++) {
        const x = sorted[i] ?? 0;
        const y = sorted[k] ?? 0;
        const [a, b] = x < y ? [x, y] : [y, x];
        const code = a * features.length + b;
        if (seen.has(code)) continue;
        seen.add(code);
        const one = features[a];
        const two = features[b];
        const score = one && two ? likeness(one, two) : 0;
        if (score >= SAME) pairs.push({ a, b, score });
      }
    }
  }
  pairs.sort((p, q) => q.score - p.score || p.a - q.a || p.b - q.b);
  const groups = new Groups(features);
  for (const { a, b } of pairs) groups.join(a, b);
  const members = new Map<number, E[]>();
  features.forEach((item, i) => {
    const root = groups.root(i);
    members.set(root, [...(members.get(root) ?? []), item.event as E]);
  });
  return [...members.values()].map(incident).sort((a, b) => compare(a.start ?? "9", b.start ?? "9") || compare(a.id, b.id));
}

/** Reports with like tolls stand side by side. */
function sortKey(features: Features | undefined): number {
  return (features?.killed ?? 0) * 1000 + (features?.injured ?? 0);
}

function incident<E extends ConflictEvent>(events: readonly E[]): Incident<E> {
  const votes = new Map<E["type"], number>();
  for (const { type } of events) votes.set(type, (votes.get(type) ?? 0) + 1);
  const type = [...votes].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] as E["type"];
  const starts = events.flatMap(({ time }) => time?.start ?? []).sort();
  const ends = events.flatMap(({ time }) => time?.end ?? []).sort();
  const first = events.find((event) => event.type === type) ?? events[0];
  return {
    id: incidentId(events.map((event) => event.id)),
    type,
    family: first?.family as E["family"],
    start: starts[0] ?? null,
    end: ends.at(-1) ?? null,
    events,
  };
}

function incidentId(ids: readonly string[]): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (const char of [...ids].sort().join("\n")) {
    const code = char.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) + 0x27d4eb2f;
  }
  return `in-${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
}
