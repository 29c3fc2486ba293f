import type { EventOf } from "../6-emit/schema.js";
import { ConflictEventsError, shown } from "../errors.js";
import { sameName } from "../score/names.js";

/** An expected event of a case: its type and status, and the slots that the line asserts. */
export interface ExpectedEvent {
  readonly type: string;
  readonly status: string;
  readonly slots: readonly { readonly slot: string; readonly value: string }[];
  /** The line as written. */
  readonly line: string;
}

/** A block of `corpus/cases/<type>.txt`: a short text and all the events that it holds. */
export interface Case {
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly expected: readonly ExpectedEvent[];
  /** Line number of the title in the file. */
  readonly line: number;
}

const TOLLS = ["killed", "injured", "captured", "displaced"] as const;
const ROLES: ReadonlySet<string> = new Set(["initiator", "target", "recipient", "party", "mediator"]);
const SLOTS: ReadonlySet<string> = new Set([...ROLES, ...TOLLS, "place", "time", "source", "weapon", "trigger"]);

function expectedOf(line: string, fail: (message: string) => never): ExpectedEvent {
  const [head = "", ...rest] = line.split(": ");
  const [type = "", status = "", ...more] = head.trim().split(/\s+/);
  if (type === "" || status === "" || more.length > 0) fail(`expected "type status: slot value, …", got ${shown(line)}`);
  const parts = rest.join(": ").split(/,\s+/);
  const slots = parts
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const at = part.trim().indexOf(" ");
      const slot = at < 0 ? part.trim() : part.trim().slice(0, at);
      if (at < 0 || !SLOTS.has(slot)) fail(`expected one of ${[...SLOTS].join(", ")} and a value, got ${shown(part)}`);
      return { slot, value: part.trim().slice(at + 1) };
    });
  return { type, status, slots, line };
}

/**
 * Reads a file of cases: blocks parted by blank lines, each `# title`, `@ date`, the text, `==>`, and an event a line or `none`.
 *
 * @param source text of the file
 * @param name what messages call it
 * @throws ConflictEventsError with the line number of what is wrong
 */
export function parseCases(source: string, name: string): Case[] {
  const lines = source.split(/\r?\n/);
  const cases: Case[] = [];
  for (let i = 0; i < lines.length; ) {
    if (lines[i]?.trim() === "") {
      i++;
      continue;
    }
    const block: string[] = [];
    const first = i + 1;
    while (i < lines.length && lines[i]?.trim() !== "") block.push(lines[i++] ?? "");
    const fail = (message: string): never => {
      throw new ConflictEventsError("invalid-input", [name, `line ${first}`], message);
    };
    const [title = "", date = "", ...body] = block;
    const arrow = body.indexOf("==>");
    if (!title.startsWith("# ")) fail(`expected "# title", got ${shown(title)}`);
    if (!/^@ \d{4}-\d{2}-\d{2}$/.test(date)) fail(`expected "@ YYYY-MM-DD", got ${shown(date)}`);
    if (arrow < 1 || arrow === body.length - 1) fail('expected a text, a line "==>" and the events or "none"');
    const wanted = body.slice(arrow + 1).map((line) => line.trim());
    const expected = wanted.length === 1 && wanted[0] === "none" ? [] : wanted.map((line) => expectedOf(line, fail));
    cases.push({ title: title.slice(2), publishedAt: date.slice(2), text: body.slice(0, arrow).join("\n"), expected, line: first });
  }
  return cases;
}

function rangeOf(value: string): { min: number; max: number | null } {
  const [min = "", max] = value.split("..");
  return { min: Number(min), max: max === undefined ? Number(min) : max === "" ? null : Number(max) };
}

function holds(event: EventOf<string>, slot: string, value: string): boolean {
  if (ROLES.has(slot))
    return event.participants.some((found) => found.role === slot && sameName(value, found.name, found.span.text, found.actor?.name));
  if (slot === "place") return event.places.some((found) => sameName(value, found.name, found.span.text, found.within));
  if (slot === "source") return event.sources.some((found) => sameName(value, found.name, found.span.text, found.actor?.name));
  if (slot === "weapon") return event.weapons.some((found) => sameName(value, found.name, found.span.text));
  if (slot === "trigger") return event.mentions.some((mention) => mention.text.toLowerCase() === value.toLowerCase());
  if (slot === "time") {
    const [start, end = start] = value.split("..");
    return event.time?.start === start && event.time?.end === end;
  }
  const count = event.casualties?.[slot as (typeof TOLLS)[number]];
  const { min, max } = rangeOf(value);
  return count?.min === min && count.max === max;
}

export interface CaseResult {
  /** Nothing missed, nothing too much, every asserted slot right. */
  readonly passed: boolean;
  readonly problems: readonly string[];
}

function shortly(event: EventOf<string>): string {
  return `${event.type} ${event.status} «${event.trigger.text}»`;
}

/** Holds the events found in a case's text against the expected ones, one to one. */
export function checkCase(one: Case, found: readonly EventOf<string>[]): CaseResult {
  const problems: string[] = [];
  const free = [...found];
  const wrong = (wanted: ExpectedEvent, event: EventOf<string>): string[] =>
    wanted.slots.filter(({ slot, value }) => !holds(event, slot, value)).map(({ slot, value }) => `${slot} ${value}`);
  // Those of the right status first, then those with the most slots right.
  for (const wanted of one.expected) {
    const same = free
      .filter((event) => event.type === wanted.type)
      .map((event) => ({ event, missing: wrong(wanted, event), status: event.status === wanted.status }))
      .sort((a, b) => Number(b.status) - Number(a.status) || a.missing.length - b.missing.length)[0];
    if (!same) {
      problems.push(`missing: ${wanted.line}`);
      continue;
    }
    free.splice(free.indexOf(same.event), 1);
    if (!same.status) problems.push(`status of ${wanted.type}: wanted ${wanted.status}, got ${same.event.status}`);
    if (same.missing.length > 0) problems.push(`slots of ${wanted.type}: no ${same.missing.join(", no ")}`);
  }
  problems.push(...free.map((event) => `not expected: ${shortly(event)} (${event.rule})`));
  return { passed: problems.length === 0, problems };
}
