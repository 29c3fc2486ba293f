import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type ConflictEvent, extractEvents } from "../../src/index.js";
import { parseCases } from "../../src/testing/cases.js";
import { ARTICLES } from "../fuzz/inputs.js";

const CASES = new URL("../../corpus/cases/", import.meta.url);

/** A text that is read anew at every run, and what was last found right to be read out of it. */
export interface Told {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: string;
}

const cases: readonly Told[] = readdirSync(CASES)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .flatMap((name) =>
    parseCases(readFileSync(new URL(name, CASES), "utf8"), name).map(({ title, text, publishedAt }) => ({
      name: `${name} ${title}`,
      text,
      publishedAt,
    })),
  );

/** Each set is a file beside this one. */
export const SETS: Readonly<Record<string, readonly Told[]>> = {
  cases,
  news: ARTICLES.map(({ id, text, publishedAt }) => ({ name: id, text, publishedAt })),
};

type Count = { readonly min: number; readonly max: number | null };
const range = ({ min, max }: Count): string => (min === max ? `${min}` : `${min}..${max ?? ""}`);

/** An event on one line, all of it but confidence, codes and offsets. */
export function lineOf(event: ConflictEvent): string {
  const { casualties, time } = event;
  const by = (sources: readonly number[]): string => (sources.length > 0 ? ` by ${sources.join("+")}` : "");
  const parts = [
    `${event.type} ${event.status}${event.statusCue ? ` by «${event.statusCue.text}»` : ""} ${event.mentions.map(({ text }) => `«${text}»`).join("")}`,
    ...event.participants.map(
      (one) => `${one.role} ${one.name}${one.actor ? ` = ${one.actor.id}` : ""}${one.via ? " via" : ""}${by(one.sources)}`,
    ),
    ...event.places.map(({ name, role, country, within }) => `${role} ${[name, within, country].filter(Boolean).join(" < ")}`),
    ...(time ? [`time ${time.start}..${time.end} ${time.basis}`] : []),
    ...event.weapons.map(({ name, kind, quantity }) => `weapon ${name} (${kind})${quantity ? ` ${range(quantity)}` : ""}`),
    ...(["killed", "injured", "captured", "displaced"] as const).flatMap((kind) => {
      const count = casualties?.[kind];
      return count ? [`${kind} ${range(count)}`] : [];
    }),
    ...(casualties?.told ?? []).map((toll) => `told ${toll.kind} ${range(toll)} ${toll.victims}${by(toll.sources)}`),
    ...event.sources.map(({ name, kind, stance, quote }) => `says ${name} (${kind}, ${stance}${quote ? ", quoted" : ""})`),
    ...(event.about.length > 0 ? [`about ${event.about.length}`] : []),
    ...(event.background ? ["background"] : []),
    event.rule,
  ];
  return parts.join(" | ").replace(/\s+/g, " ");
}

/** What the library reads out of a text, as it stands in the file of its set. */
export function readingOf({ name, text, publishedAt }: Told): string {
  return [`# ${name}`, ...extractEvents(text, { publishedAt }).map(lineOf)].join("\n");
}

const fileOf = (set: string): URL => new URL(`${set}.txt`, import.meta.url);

/** The approved reading of each text of a set. */
export function approvedOf(set: string): ReadonlyMap<string, string> {
  if (!existsSync(fileOf(set))) return new Map();
  const blocks = readFileSync(fileOf(set), "utf8").trim().split("\n\n");
  return new Map(blocks.map((block) => [block.slice(2, block.indexOf("\n") < 0 ? undefined : block.indexOf("\n")), block]));
}

// `npm run approve`: takes what is read now for right; look at the difference before you commit it.
if (process.argv[1]?.endsWith("approved.ts")) {
  for (const [set, texts] of Object.entries(SETS)) writeFileSync(fileOf(set), `${texts.map(readingOf).join("\n\n")}\n`);
}
