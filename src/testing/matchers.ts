import type { EventOf } from "../6-emit/schema.js";
import { type Difference, differences, type EventPattern } from "./pattern.js";

type AnyEvent = EventOf<string>;
/** What a matcher gives to Vitest and Jest alike. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as methods of `expect(…)`, to extend the types of Vitest or Jest with. */
export interface EventMatchers<R = unknown> {
  /** Some event fits the pattern. */
  toContainEvent(expected: EventPattern): R;
  /** The events fit the patterns one to one, in any order, with none left over. */
  toMatchEvents(expected: readonly EventPattern[]): R;
}

function eventsOf(received: unknown): readonly AnyEvent[] {
  if (
    Array.isArray(received) &&
    received.every((event) => typeof event === "object" && event !== null && "trigger" in event && "participants" in event)
  )
    return received;
  throw new TypeError("expected the events that extractEvents gives: an array of event records");
}

function line(event: AnyEvent): string {
  const who = event.participants.map(({ role, name }) => `${role} ${name}`);
  const where = event.places.map(({ name }) => `in ${name}`);
  return [`${event.type} ${event.status} «${event.trigger.text}»`, ...who, ...where, ...(event.time?.start ? [event.time.start] : [])].join(
    ", ",
  );
}

function pattern(expected: EventPattern): string {
  return Object.entries(expected)
    .map(([slot, value]) => `${slot} ${JSON.stringify(value)}`)
    .join(", ");
}

/** The event that comes nearest: of the right type if there is one, then with the fewest slots wrong. */
function nearest(events: readonly AnyEvent[], expected: EventPattern): { event: AnyEvent; wrong: Difference[] } | undefined {
  const weight = (wrong: readonly Difference[]): number =>
    wrong.reduce((sum, { slot }) => sum + (slot === "type" ? 10 : slot === "family" ? 5 : 1), 0);
  return events.map((event) => ({ event, wrong: differences(event, expected) })).sort((a, b) => weight(a.wrong) - weight(b.wrong))[0];
}

function miss(events: readonly AnyEvent[], expected: EventPattern): string {
  const near = nearest(events, expected);
  if (!near) return "no events at all";
  const rows = near.wrong.map(({ slot, wanted, got }) => `    ${slot}: expected ${wanted}, got ${got}`);
  return [`nearest is: ${line(near.event)}`, ...rows, `    in: ${near.event.sentence.text.replace(/\s+/g, " ")}`].join("\n");
}

/**
 * Passes where some event fits the pattern. On failure it prints the nearest event and the slots that differ.
 *
 * @example expect(events).toContainEvent({ type: "capture", initiator: "Taliban", place: "Spin Boldak" });
 */
export function toContainEvent(received: unknown, expected: EventPattern): MatcherResult {
  const events = eventsOf(received);
  const fitting = events.find((event) => differences(event, expected).length === 0);
  return {
    pass: fitting !== undefined,
    message: () =>
      fitting
        ? `expected no event with ${pattern(expected)}\nbut there is: ${line(fitting)}`
        : `expected an event with ${pattern(expected)}\n${miss(events, expected)}`,
  };
}

/** Gives every pattern an event of its own where that is possible: augmenting paths, so that the order of the patterns does not matter. */
function assign(events: readonly AnyEvent[], expected: readonly EventPattern[]): Map<AnyEvent, number> {
  const holder = new Map<AnyEvent, number>();
  const place = (i: number, seen: Set<AnyEvent>): boolean => {
    for (const event of events) {
      const wanted = expected[i];
      if (!wanted || seen.has(event) || differences(event, wanted).length > 0) continue;
      seen.add(event);
      const other = holder.get(event);
      if (other !== undefined && !place(other, seen)) continue;
      holder.set(event, i);
      return true;
    }
    return false;
  };
  for (const i of expected.keys()) place(i, new Set());
  return holder;
}

/**
 * Passes where the events fit the patterns one to one, in any order, and none is left over.
 *
 * @example expect(extractEvents("The museum opens on Sunday.")).toMatchEvents([]);
 */
export function toMatchEvents(received: unknown, expected: readonly EventPattern[]): MatcherResult {
  const events = eventsOf(received);
  const holder = assign(events, expected);
  const held = new Set(holder.values());
  const free = events.filter((event) => !holder.has(event));
  const pass = free.length === 0 && held.size === expected.length;
  return {
    pass,
    message: () => {
      if (pass) return `expected the events not to be ${expected.length === 0 ? "none" : expected.map(pattern).join("; ")}`;
      const missing = expected
        .filter((_, i) => !held.has(i))
        .map((wanted) => `missing: ${pattern(wanted)}\n  ${miss(free.length > 0 ? free : events, wanted)}`);
      const extra = free.map((event) => `not expected: ${line(event)}\n    in: ${event.sentence.text.replace(/\s+/g, " ")}`);
      return [`expected ${expected.length} events, got ${events.length}`, ...missing, ...extra].join("\n");
    },
  };
}
