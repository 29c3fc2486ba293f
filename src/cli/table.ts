import type { AnyEvent } from "../formats/event.js";
import { daysOf } from "../formats/precision.js";
import type { Span } from "../types.js";
import { printable } from "./streams.js";

type Count = { readonly min: number; readonly max: number | null };

/** How text is set off on a terminal; plain text where there is none. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

export function styleOf(colours: boolean): Style {
  const wrap =
    (on: number, off: number) =>
    (text: string): string =>
      colours ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return { bold: wrap(1, 22), faint: wrap(2, 22) };
}

export function countText({ min, max }: Count): string {
  if (max === null) return `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}

function timeText(event: AnyEvent): string {
  const { time } = event;
  if (!time || time.start === null) return time?.span ? `undated (${time.span.text})` : "undated";
  return daysOf(time) === 1 ? time.start : `${time.start} to ${time.end}`;
}

/** The words around a trigger, on one line, with the trigger between « and ». */
export function evidence(sentence: Span, trigger: Span, style: Style, width = 150): string {
  const from = trigger.start - sentence.start;
  const to = trigger.end - sentence.start;
  if (from < 0 || to > sentence.text.length) return printable(trigger.text);
  const room = Math.max(20, width - (to - from));
  const begin = Math.max(0, from - Math.floor(room / 2));
  const end = Math.min(sentence.text.length, to + Math.ceil(room / 2));
  const cut = (a: number, b: number): string => printable(sentence.text.slice(a, b));
  return `${begin > 0 ? "…" : ""}${cut(begin, from)}«${style.bold(cut(from, to))}»${cut(to, end)}${end < sentence.text.length ? "…" : ""}`;
}

/** An event as a block of lines for people. */
export function eventBlock(event: AnyEvent, number: number, style: Style): string {
  const list = (label: string, values: readonly string[]): string[] =>
    values.length > 0 ? [`${label} ${printable(values.join(", "))}`] : [];
  const { casualties } = event;
  const tolls = (["killed", "injured", "captured", "displaced"] as const).flatMap((kind) => {
    const count = casualties?.[kind];
    return count ? [`${kind} ${countText(count)}`] : [];
  });
  const who = event.participants.map(({ role, name }) => `${role} ${name}`);
  const where = event.places.map(({ name, within, country }) => [name, within, country].filter((part) => part !== null).join(", "));
  const said = event.sources.map(({ name, stance }) => (stance === "asserts" ? name : `${name} (${stance})`));
  const facts = [
    ...list("who:", who),
    ...list("where:", where),
    ...list(
      "with:",
      event.weapons.map(({ name }) => name),
    ),
    ...list("toll:", tolls),
    ...list("says:", said),
  ];
  const head = `${String(number).padStart(3)}  ${style.bold(event.type)}  ${event.status}  ${timeText(event)}${event.background ? "  (background)" : ""}`;
  const mentions = event.mentions.length > 1 ? `, ${event.mentions.length} mentions` : "";
  return [
    head,
    `     ${evidence(event.sentence, event.trigger, style)}`,
    ...facts.map((fact) => `     ${fact}`),
    `     ${style.faint(`${printable(event.rule)}, confidence ${event.confidence.toFixed(2)}${mentions}`)}`,
  ].join("\n");
}
