import { analyze, type ConflictEvent, eventSchema, extractEvents } from "../../src/index.js";

/** A text, and what was wrong with what the library said of it. */
export interface Fault {
  readonly what: string;
  readonly text: string;
}

const DAY = "2021-08-05";

interface Spanned {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function isSpan(value: object): value is Spanned {
  return "text" in value && "start" in value && "end" in value && typeof value.start === "number";
}

/** Every span in a value, with the path that leads to it. */
function* spansIn(value: unknown, path = ""): Generator<{ readonly path: string; readonly span: Spanned }> {
  if (typeof value !== "object" || value === null) return;
  if (isSpan(value)) yield { path, span: value };
  for (const [key, part] of Object.entries(value)) yield* spansIn(part, `${path}.${key}`);
}

function spanFaults(text: string, value: unknown): string[] {
  const out: string[] = [];
  for (const { path, span } of spansIn(value)) {
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end) || span.start < 0 || span.end > text.length || span.start > span.end)
      out.push(`${path}: [${span.start}, ${span.end}) is no stretch of the text`);
    else if (text.slice(span.start, span.end) !== span.text) out.push(`${path}: "${span.text}" does not stand at ${span.start}`);
  }
  return out;
}

function eventFaults(events: readonly ConflictEvent[]): string[] {
  const out: string[] = [];
  const ids = new Set(events.map((event) => event.id));
  if (ids.size !== events.length) out.push("two events share an id");
  for (const [i, event] of events.entries()) {
    const checked = eventSchema.strict().safeParse(event);
    if (!checked.success) out.push(`events.${i}: ${checked.error.issues[0]?.path.join(".")} ${checked.error.issues[0]?.message}`);
    for (const id of event.about) if (!ids.has(id) || id === event.id) out.push(`events.${i}.about names ${id}`);
    const cited = [...event.participants.flatMap((one) => one.sources), ...(event.casualties?.told.flatMap((toll) => toll.sources) ?? [])];
    if (cited.some((index) => index >= event.sources.length)) out.push(`events.${i} cites a source that it does not have`);
    if (event.trigger.end <= event.trigger.start) out.push(`events.${i}.trigger is empty`);
    if (!event.mentions.some(({ start }) => start === event.trigger.start)) out.push(`events.${i}: the trigger is no mention`);
    if (event.time?.start && event.time.end && event.time.start > event.time.end) out.push(`events.${i}.time ends before it begins`);
    for (const toll of event.casualties?.told ?? [])
      if (toll.max !== null && toll.max < toll.min) out.push(`events.${i}: a toll's max is below its min`);
  }
  for (let i = 1; i < events.length; i++) {
    if (firstOf(events[i]) < firstOf(events[i - 1])) out.push(`events.${i} is first told before the event that stands before it`);
  }
  return out;
}

function firstOf(event: ConflictEvent | undefined): number {
  return Math.min(...(event?.mentions.map(({ start }) => start) ?? []));
}

/** What is wrong with the library's answer for a text, whatever the text says; empty where all is well. */
export function faultsOf(text: string): Fault[] {
  const fault = (what: string): Fault => ({ what, text });
  let first: ReturnType<typeof analyze>;
  try {
    first = analyze(text, { publishedAt: DAY });
  } catch (error) {
    return [fault(`throws ${error instanceof Error ? error.stack?.split("\n").slice(0, 3).join(" ") : String(error)}`)];
  }
  const out = [...spanFaults(text, first), ...eventFaults(first.events)].map(fault);
  const again = extractEvents(text, { publishedAt: DAY });
  if (JSON.stringify(again) !== JSON.stringify(first.events)) out.push(fault("the second run gives something else than the first"));
  return out;
}

/** Events as they are but for ids, with all offsets moved by `by`, to compare a text with the same text elsewhere. */
export function shifted(events: readonly ConflictEvent[], by: number): unknown {
  const order = new Map(events.map((event, i) => [event.id, `event ${i}`]));
  return JSON.parse(
    JSON.stringify(events, (key, value: unknown) => {
      if ((key === "start" || key === "end") && typeof value === "number") return value + by;
      if (key === "id" && typeof value === "string") return order.get(value) ?? value;
      if (key === "about" && Array.isArray(value)) return value.map((id: string) => order.get(id));
      return value;
    }),
  );
}
