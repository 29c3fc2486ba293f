import type { ResolvedPlace } from "../shapes/records.js";

/** 1 where some place agrees or contains the other, 0 where one side tells none, -1 where they differ. */
export function comparePlaces(a: readonly ResolvedPlace[], b: readonly ResolvedPlace[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  for (const one of a) for (const two of b) if (samePlace(one, two)) return 1;
  const exactA = a.filter((place) => place.kind !== "country" && place.role === "location");
  const exactB = b.filter((place) => place.kind !== "country" && place.role === "location");
  // An unnamed site may be anywhere; two names that do not agree are two places, though their country is told besides.
  const named = (place: ResolvedPlace): boolean => (place.entry !== null || place.within !== null) && place.entry?.kind !== "country";
  const both = exactA.some(named) && exactB.some(named);
  for (const one of both ? exactA : a) for (const two of both ? exactB : b) if (containing(one, two) || containing(two, one)) return 0.5;
  if (inDifferentCountries(a, b)) return -1;
  return both ? -1 : exactA.length > 0 && exactB.length > 0 && !exactA.some(named) && !exactB.some(named) ? -1 : 0;
}

/** All located places of one side lie in other countries than those of the other. */
function inDifferentCountries(a: readonly ResolvedPlace[], b: readonly ResolvedPlace[]): boolean {
  const one = new Set(a.flatMap((place) => (place.role === "location" && place.country ? [place.country] : [])));
  const two = new Set(b.flatMap((place) => (place.role === "location" && place.country ? [place.country] : [])));
  return one.size > 0 && two.size > 0 && ![...one].some((country) => two.has(country));
}

/** "the town", "that base": a place told before. */
export function isDefinite(places: readonly ResolvedPlace[]): boolean {
  return places.every((place) => place.entry === null && /^(?:the|this|that|these|those|its|their)\s/i.test(place.span.text));
}

function samePlace(a: ResolvedPlace, b: ResolvedPlace): boolean {
  if (a.name.toLowerCase() === b.name.toLowerCase()) return true;
  if (a.within !== null && a.within === b.name) return true;
  if (b.within !== null && b.within === a.name) return true;
  const headA = a.name.toLowerCase().split(" ").at(-1);
  const headB = b.name.toLowerCase().split(" ").at(-1);
  return a.kind === "site" && b.kind === "site" && headA === headB && !(isNew(a) && isNew(b));
}

/** "a bridge", "two bridges": told for the first time. */
function isNew(site: ResolvedPlace): boolean {
  return /^(?:an?|another|one|two|three|four|five|six|several|some|many)\s/i.test(site.span.text);
}

/** Whether the one is the country or the first-order division in which the other lies. */
export function containing(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
  if (!outer.entry || outer.entry.country === null || outer.entry.country !== inner.country) return false;
  if (outer.kind === "country") return true;
  return outer.kind === "admin1" && (inner.admin1 === outer.name || inner.admin1 === null);
}
