import type { ActorEntry, ActorTerm } from "../../types.js";

/** Whether a date lies in a span whose ends may be as coarse as a year; an open end has no bound. */
export function holdsOn(span: { readonly from?: string; readonly to?: string }, date: string): boolean {
  if (span.from && date.slice(0, span.from.length) < span.from) return false;
  return !(span.to && date.slice(0, span.to.length) > span.to);
}

/** How well an entry suits a date: 2 it existed or held an office then, 1 nothing is known, 0 it came to an end before, -1 it came later. */
export function suitsDate(entry: ActorEntry, date: string | null): number {
  if (date === null) return 1;
  const spans = entry.terms && entry.terms.length > 0 ? entry.terms : [entry];
  const dated = spans.filter((span) => span.from || span.to);
  if (dated.length === 0) return 1;
  if (dated.some((span) => holdsOn(span, date))) return 2;
  return dated.every((span) => span.from && date.slice(0, span.from.length) < span.from) ? -1 : 0;
}

/** The office that a person held on a date, else the last one. */
export function officeOn(entry: ActorEntry, date: string | null): ActorTerm | null {
  const terms = entry.terms ?? [];
  return (date === null ? undefined : terms.findLast((term) => holdsOn(term, date))) ?? terms.at(-1) ?? null;
}
