import { readFileSync } from "node:fs";
import { EVENT_STATUSES } from "../../src/6-emit/schema.js";
import type { EventDefinition } from "../../src/events/define.js";
import { EVENTS } from "../../src/events/index.js";
import { type Case, parseCases } from "../../src/testing/cases.js";

const ROLES = ["initiator", "target", "recipient", "party", "mediator"];

function casesOf(type: string): Case[] {
  return parseCases(readFileSync(new URL(`../../corpus/cases/${type}.txt`, import.meta.url), "utf8"), type);
}

/** The shortest telling text of its cases, best one where the type stands alone. */
function specimen(type: string): string {
  const telling = casesOf(type).filter(
    ({ text, expected }) => text.length > 40 && expected.some((event) => event.type === type && event.status === "occurred"),
  );
  const order = (a: Case, b: Case): number =>
    a.expected.length - b.expected.length || a.text.length - b.text.length || (a.text < b.text ? -1 : 1);
  return (telling.sort(order)[0]?.text ?? "").replace(/\s+/g, " ").replaceAll("|", "\\|");
}

function rolesOf({ roles, verbs, nouns }: EventDefinition): string {
  const maps = [roles, ...[...verbs, ...nouns].map((word) => (typeof word === "string" ? {} : (word.roles ?? {})))];
  const landings = new Set(maps.flatMap((map) => Object.values(map)));
  return ROLES.filter((role) => landings.has(role as never)).join(", ");
}

/** docs/ontology.md: what is recognised, drawn from the event types themselves and from their cases. */
export function ontology(): string {
  const rows = (EVENTS as readonly EventDefinition[]).map(
    (event) => `| \`${event.type}\` | ${event.family} | ${event.says} | ${rolesOf(event)} | ${specimen(event.type)} |`,
  );
  return [
    "# Event types",
    "",
    "<!-- Written by `npm run docs` from src/events and corpus/cases: do not edit. -->",
    "",
    `${EVENTS.length} types. An event has one of ${EVENT_STATUSES.length} statuses: ${EVENT_STATUSES.map((status) => `\`${status}\``).join(", ")}.`,
    "",
    "| type | family | what it is | roles | specimen |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
