import { alignEvents, type FoundEvent, foundMentions, goldMentions, pairMentions } from "./align.js";
import type { GoldArticle, GoldEvent } from "./gold.js";
import { sameName } from "./names.js";
import type { Tallies } from "./tally.js";

/** What was wrong in an article, for a person to sort by mechanism. */
export interface Finding {
  readonly article: string;
  readonly kind: "missed" | "extra" | "type" | "status" | "participant" | "place" | "time" | "source" | "casualties";
  readonly type: string;
  readonly wanted: string;
  readonly got: string;
  /** The words in question. */
  readonly where: string;
}

type Slot = "participant" | "place" | "time" | "source" | "casualties";
const TOLLS = ["killed", "injured", "captured", "displaced"] as const;

interface SlotScore {
  readonly right: number;
  readonly wanted: readonly string[];
  readonly got: readonly string[];
}

/** How many of the wanted find a partner among the found, each used once. */
function paired<G, F>(wanted: readonly G[], found: readonly F[], same: (g: G, f: F) => boolean): number {
  const free = [...found];
  let right = 0;
  for (const one of wanted) {
    const at = free.findIndex((other) => same(one, other));
    if (at < 0) continue;
    free.splice(at, 1);
    right++;
  }
  return right;
}

function slot<G, F>(
  wanted: readonly G[],
  got: readonly F[],
  same: (g: G, f: F) => boolean,
  g: (value: G) => string,
  f: (value: F) => string,
): SlotScore {
  return { right: paired(wanted, got, same), wanted: wanted.map(g), got: got.map(f) };
}

const dates = ({ start, end }: { readonly start: string | null; readonly end: string | null }): string =>
  start === end ? String(start) : `${start}..${end}`;
const told = ({ kind, min, max }: { readonly kind: string; readonly min: number; readonly max: number | null }): string =>
  `${kind} ${min === max ? min : `${min}..${max ?? ""}`}`;

/** The slots of an annotated event beside those of the found one; either may be missing. */
function slotsOf(gold: GoldEvent | null, found: FoundEvent | null): Record<Slot, SlotScore> {
  const goldTime = gold?.time?.start ? [gold.time] : [];
  const foundTime = found?.time?.start ? [found.time] : [];
  const goldTolls = TOLLS.flatMap((kind) => (gold?.[kind] ? [{ kind, ...gold[kind] }] : []));
  const foundTolls = TOLLS.flatMap((kind) => (found?.casualties?.[kind] ? [{ kind, ...found.casualties[kind] }] : []));
  const itself = (name: string): string => name;
  return {
    participant: slot(
      gold?.participants ?? [],
      found?.participants ?? [],
      (g, f) => g.role === f.role && sameName(g.name, f.name, f.span.text, f.actor?.name),
      (g) => `${g.role} ${g.name}`,
      (f) => `${f.role} ${f.name}`,
    ),
    place: slot(
      gold?.places ?? [],
      found?.places ?? [],
      (g, f) => sameName(g, f.name, f.span.text, f.within),
      itself,
      (f) => f.name,
    ),
    time: slot(
      goldTime,
      foundTime,
      (g, f) => g.start === f.start && g.end === f.end,
      dates,
      (f) => `${dates(f)} (${f.span?.text ?? f.basis})`,
    ),
    source: slot(
      gold?.sources ?? [],
      found?.sources ?? [],
      (g, f) => sameName(g, f.name, f.span.text, f.actor?.name),
      itself,
      (f) => f.name,
    ),
    casualties: slot(goldTolls, foundTolls, (g, f) => g.kind === f.kind && g.min === f.min && g.max === f.max, told, told),
  };
}

function around(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text
    .slice(Math.max(0, start - 50), end + 50)
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * Scores the events found in an article against its annotation.
 *
 * @param gold the annotated article
 * @param found what was extracted from its text
 * @param tallies counts to add to
 * @returns what was missed, too many, or wrong
 */
export function scoreArticle(gold: GoldArticle, found: readonly FoundEvent[], tallies: Tallies): Finding[] {
  const findings: Finding[] = [];
  const wantedMentions = goldMentions(gold);
  const gotMentions = foundMentions(found);
  const pairs = pairMentions(gold.text, wantedMentions, gotMentions);
  tallies.trigger.add(pairs.length, gotMentions.length, wantedMentions.length);
  tallies.mention.add(pairs.filter((pair) => pair.gold.type === pair.found.type).length, gotMentions.length, wantedMentions.length);

  const { partner, right } = alignEvents(pairs);
  tallies.event.add(right.size, found.length, gold.events.length);
  let facts = 0;
  const compareSlots = (wanted: GoldEvent | null, got: FoundEvent | null, where: string): void => {
    for (const [kind, score] of Object.entries(slotsOf(wanted, got)) as [Slot, SlotScore][]) {
      tallies[kind].add(score.right, score.got.length, score.wanted.length);
      if (wanted && got && score.right < Math.max(score.wanted.length, score.got.length)) {
        findings.push({
          article: gold.id,
          kind,
          type: wanted.type,
          wanted: score.wanted.join(", ") || "none",
          got: score.got.join(", ") || "none",
          where,
        });
      }
    }
  };
  for (const [i, wanted] of gold.events.entries()) {
    const got = found[partner.get(i) ?? -1] ?? null;
    const where = wanted.mentions[0] ?? "";
    const base = { article: gold.id, type: wanted.type, where };
    if (!got) findings.push({ ...base, kind: "missed", wanted: `${wanted.type} ${wanted.status}`, got: "none" });
    else if (!right.has(i)) findings.push({ ...base, kind: "type", wanted: wanted.type, got: got.type });
    else {
      const agrees = got.status === wanted.status;
      tallies.status.add(agrees ? 1 : 0, 1, 1);
      if (agrees) facts++;
      else findings.push({ ...base, kind: "status", wanted: wanted.status, got: got.status });
    }
    compareSlots(wanted, got, where);
  }
  tallies.fact.add(facts, found.length, gold.events.length);
  const taken = new Set(partner.values());
  for (const [i, got] of found.entries()) {
    if (taken.has(i)) continue;
    compareSlots(null, got, "");
    findings.push({
      article: gold.id,
      kind: "extra",
      type: got.type,
      wanted: "none",
      got: `${got.type} ${got.status} (${got.rule})`,
      where: around(gold.text, got.trigger),
    });
  }
  return findings;
}
