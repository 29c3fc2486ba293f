/** Counts of what was right, what was found and what there was to find. */
export class Tally {
  right = 0;
  found = 0;
  gold = 0;

  add(right: number, found: number, gold: number): void {
    this.right += right;
    this.found += found;
    this.gold += gold;
  }

  addAll(other: Tally): void {
    this.add(other.right, other.found, other.gold);
  }

  get precision(): number {
    return this.found > 0 ? this.right / this.found : 0;
  }

  get recall(): number {
    return this.gold > 0 ? this.right / this.gold : 0;
  }

  get f1(): number {
    const { precision, recall } = this;
    return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

/**
 * trigger: words found, whatever the type. mention: words and type. event: distinct events by type. fact: event and status.
 * status: how often the status is right on the events found.
 */
export const MEASURES = ["trigger", "mention", "event", "fact", "participant", "place", "time", "source", "casualties", "status"] as const;
export type Measure = (typeof MEASURES)[number];
export type Tallies = Readonly<Record<Measure, Tally>>;

export function newTallies(): Tallies {
  return Object.fromEntries(MEASURES.map((measure) => [measure, new Tally()])) as Record<Measure, Tally>;
}

export function addTallies(sum: Tallies, part: Tallies): void {
  for (const measure of MEASURES) sum[measure].addAll(part[measure]);
}

/** Micro-F1 over mentions, events, their status and all their slots: the one figure to quote. */
export function overall(tallies: Tallies): number {
  const all = new Tally();
  for (const measure of MEASURES) if (measure !== "trigger" && measure !== "status") all.addAll(tallies[measure]);
  return all.f1;
}
