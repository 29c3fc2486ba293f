import { distanceKm } from "../gazetteer/index.js";
import type { Features } from "./features.js";

/** Two events are one incident from this likeness on. */
export const SAME = 3;
const NEVER = Number.NEGATIVE_INFINITY;
/** How far two reports may be apart, in kilometres, by the precision of the rougher one. */
const REACH: Readonly<Record<string, number>> = {
  exact: 12,
  settlement: 15,
  district: 45,
  province: 150,
  region: 400,
  country: 0,
  unknown: 0,
};

function types(a: Features, b: Features): number {
  if (a.event.type === b.event.type) return 1.4;
  if (a.event.family === b.event.family) return 0.7;
  return a.group === b.group ? 0.6 : NEVER;
}

function places(a: Features, b: Features): number {
  if (!a.place || !b.place) return 0;
  if (a.place.geonameId !== null && a.place.geonameId === b.place.geonameId) return 1.8;
  const one = (a.place.within ?? a.place.name).toLowerCase();
  const two = (b.place.within ?? b.place.name).toLowerCase();
  const rough = a.place.precision === "country" || b.place.precision === "country";
  if (one === two && (a.place.country === null || b.place.country === null || a.place.country === b.place.country))
    return rough ? 0.3 : 1.8;
  if (a.place.country !== null && b.place.country !== null && a.place.country !== b.place.country) return NEVER;
  if (rough) return a.place.country === b.place.country ? 0.2 : 0;
  const apart = distanceKm(a.place, b.place);
  if (apart === null) return a.place.kind === "site" || b.place.kind === "site" ? 0 : -0.6;
  const reach = Math.max(REACH[a.place.precision] ?? 0, REACH[b.place.precision] ?? 0);
  if (apart <= reach) return a.place.precision === "province" || b.place.precision === "province" ? 0.7 : 1.1;
  return NEVER;
}

function times(a: Features, b: Features): number {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 0;
  const slack = a.dated && b.dated ? 0 : 1;
  if (a.from > b.to + slack || b.from > a.to + slack) return NEVER;
  if (a.dated && b.dated) return a.from === b.from && a.to === b.to ? 1 : 0.5;
  return 0.3;
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  for (const item of a) if (b.has(item)) return 1;
  return -1;
}

function counts(a: number | null, b: number | null): number {
  if (a === null || b === null) return 0;
  if (a === b) return a === 0 ? 0.2 : 0.9;
  const ratio = Math.max(a, b) / Math.max(1, Math.min(a, b));
  return ratio <= 1.5 ? 0.4 : ratio > 4 ? -0.8 : -0.1;
}

/** How much speaks for two events being one incident; minus infinity where they cannot be. Symmetrical. */
export function likeness(a: Features, b: Features): number {
  if (a.factual !== b.factual || a.group !== b.group) return NEVER;
  if (a.article !== null && a.article === b.article) return NEVER;
  let score = types(a, b) + places(a, b) + times(a, b);
  if (score === NEVER) return NEVER;
  const doers = share(a.initiators, b.initiators);
  score += doers < 0 ? -1.2 : doers * 0.8;
  const sufferers = share(a.targets, b.targets);
  score += sufferers < 0 ? -0.4 : sufferers * 0.5;
  score += counts(a.killed, b.killed) + counts(a.injured, b.injured) * 0.6;
  score += share(a.weapons, b.weapons) > 0 ? 0.3 : 0;
  score += share(a.words, b.words) > 0 ? 0.4 : 0;
  return score;
}
