import type { EventOf } from "../6-emit/schema.js";
import { sameName } from "../score/names.js";

type Names = string | readonly string[];
type Range = number | { readonly min: number; readonly max: number | null };
type DayRange = readonly [start: string, end: string];

/** What an event must be like; what is left out may be anything. Names match as in the scorer: "Taliban" fits "the Taliban". */
export interface EventPattern {
  readonly type?: string;
  readonly family?: string;
  readonly status?: string;
  readonly initiator?: Names;
  readonly target?: Names;
  readonly recipient?: Names;
  readonly party?: Names;
  readonly mediator?: Names;
  readonly place?: Names;
  /** ISO 3166-1 alpha-2 code of the country of one of the places. */
  readonly country?: string;
  readonly source?: Names;
  readonly weapon?: Names;
  /** The day, as an ISO date; null for an event without a time. */
  readonly on?: string | null;
  /** First and last day between which the whole time of the event must lie. */
  readonly within?: DayRange;
  readonly killed?: Range | null;
  readonly injured?: Range | null;
  readonly captured?: Range | null;
  readonly displaced?: Range | null;
  /** Words of one of the mentions. */
  readonly trigger?: string;
  readonly background?: boolean;
}

export interface Difference {
  readonly slot: string;
  readonly wanted: string;
  readonly got: string;
}

type Check = (event: EventOf<string>, wanted: never) => Difference | null;

function differs(slot: string, wanted: unknown, got: unknown, right: boolean): Difference | null {
  return right
    ? null
    : {
        slot,
        wanted: JSON.stringify(wanted),
        got: Array.isArray(got) ? got.join(", ") || "nothing" : got === null || got === undefined ? "nothing" : String(got),
      };
}

function plain(slot: "type" | "family" | "status" | "background"): Check {
  return (event, wanted: unknown) => differs(slot, wanted, event[slot], event[slot] === wanted);
}

type Named = { readonly shown: string; readonly names: readonly (string | null | undefined)[] };

/** Every wanted name must be among those of the event. */
function named(slot: string, of: (event: EventOf<string>) => readonly Named[]): Check {
  return (event, wanted: Names) => {
    const got = of(event);
    const all = typeof wanted === "string" ? [wanted] : wanted;
    const right = all.every((name) => got.some(({ names }) => sameName(name, ...names)));
    return differs(
      slot,
      wanted,
      got.map(({ shown }) => shown),
      right,
    );
  };
}

function role(slot: "initiator" | "target" | "recipient" | "party" | "mediator"): Check {
  return named(slot, (event) =>
    event.participants.flatMap((one) =>
      one.role === slot ? [{ shown: one.name, names: [one.name, one.span.text, one.actor?.name] }] : [],
    ),
  );
}

function toll(slot: "killed" | "injured" | "captured" | "displaced"): Check {
  return (event, wanted: Range | null) => {
    const got = event.casualties?.[slot] ?? null;
    const range = typeof wanted === "number" ? { min: wanted, max: wanted } : wanted;
    const right = range === null ? got === null : got?.min === range.min && got.max === range.max;
    return differs(slot, wanted, got && `${got.min}..${got.max ?? ""}`, right);
  };
}

const timeText = ({ time }: EventOf<string>): string | null =>
  time?.start ? (time.start === time.end ? time.start : `${time.start}..${time.end}`) : null;

const CHECKS: Readonly<Record<keyof EventPattern, Check>> = {
  type: plain("type"),
  family: plain("family"),
  status: plain("status"),
  trigger: (event, wanted: string) =>
    differs(
      "trigger",
      wanted,
      event.mentions.map(({ text }) => text),
      event.mentions.some(({ text }) => text.toLowerCase() === String(wanted).toLowerCase()),
    ),
  initiator: role("initiator"),
  target: role("target"),
  recipient: role("recipient"),
  party: role("party"),
  mediator: role("mediator"),
  place: named("place", (event) => event.places.map((one) => ({ shown: one.name, names: [one.name, one.span.text, one.within] }))),
  country: (event, wanted: string) => {
    const got = event.places.flatMap(({ country }) => country ?? []);
    return differs("country", wanted, got, got.includes(wanted));
  },
  source: named("source", (event) => event.sources.map((one) => ({ shown: one.name, names: [one.name, one.span.text, one.actor?.name] }))),
  weapon: named("weapon", (event) => event.weapons.map((one) => ({ shown: one.name, names: [one.name, one.span.text] }))),
  on: (event, wanted: string | null) =>
    differs(
      "on",
      wanted,
      timeText(event),
      wanted === null ? timeText(event) === null : event.time?.start === wanted && event.time.end === wanted,
    ),
  within: (event, wanted: DayRange) => {
    const { start = null, end = null } = event.time ?? {};
    return differs("within", wanted, timeText(event), start !== null && end !== null && start >= wanted[0] && end <= wanted[1]);
  },
  killed: toll("killed"),
  injured: toll("injured"),
  captured: toll("captured"),
  displaced: toll("displaced"),
  background: plain("background"),
};

/**
 * In what an event differs from a pattern; empty where it fits.
 *
 * @throws TypeError for a slot that no pattern has, so that a slip of the pen does not pass for a match
 */
export function differences(event: EventOf<string>, pattern: EventPattern): Difference[] {
  return Object.entries(pattern).flatMap(([slot, wanted]) => {
    if (!Object.hasOwn(CHECKS, slot))
      throw new TypeError(`no slot "${slot}" in an event pattern; there are ${Object.keys(CHECKS).join(", ")}`);
    return wanted === undefined ? [] : (CHECKS[slot as keyof EventPattern](event, wanted as never) ?? []);
  });
}
