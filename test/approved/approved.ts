import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { analysisOf } from "../../src/analysis.js";
import { EVENTS } from "../../src/events/index.js";
import { compile, extract } from "../../src/extract.js";
import { large } from "../../src/gazetteer/data/large.js";
import { createGazetteer } from "../../src/gazetteer/index.js";
import { type Analysis, type ConflictEvent, extractEvents } from "../../src/index.js";
import { readReports } from "../../src/score/linking.js";
import { speakerFirst, timeMoved } from "../../src/score/mutations/moved.js";
import { passive } from "../../src/score/mutations/passive.js";
import { parseCases } from "../../src/testing/cases.js";
import { loadCorpus } from "../../src/testing/corpus.js";
import { ARTICLES } from "../fuzz/inputs.js";
import { clausesOf } from "./clauses.js";
import { calendarOf, insideOf } from "./inside.js";
import { CALENDAR, WOVEN } from "./woven.js";

const CORPUS = new URL("../../corpus/", import.meta.url);
const TESTS = new URL("../", import.meta.url);
const PUBLISHED = "2024-03-05";

/** A text that is read anew at every run, and what was last found right to be read out of it. */
export interface Told {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: string;
  /** Read on the short way, which stops where nothing comes of a text, for its events alone. */
  readonly shortly?: boolean;
  /** Read for its times alone. */
  readonly part?: "times";
}

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
const filesIn = (folder: URL, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();

const CASES = new URL("cases/", CORPUS);
const cases: readonly Told[] = filesIn(CASES, ".txt").flatMap((name) =>
  parseCases(readFileSync(new URL(name, CASES), "utf8"), name).map(({ title, text, publishedAt }) => ({
    name: `${name} ${title}`,
    text,
    publishedAt,
  })),
);

/** The texts of a folder of blocks: `# title`, `@ date` or none, the text, and behind `==>` what is asked of it. */
function blocksIn(folder: URL): Told[] {
  return filesIn(folder, ".txt").flatMap((name) =>
    readFileSync(new URL(name, folder), "utf8")
      .split(/\n(?=# )/)
      .map((block) => {
        const [title = "", ...lines] = (block.split("\n==>")[0] ?? "").split("\n");
        const date = /^@ (?<date>\S+)$/.exec(lines[0] ?? "")?.groups?.date;
        const text = lines.slice(date ? 1 : 0).join("\n");
        return { name: `${name} ${title.slice(2)}`, text: text.trim(), publishedAt: date ?? PUBLISHED };
      }),
  );
}

/** Every sentence that a table of the stages' tests holds, read as a text of its own. */
function sentencesOfTests(): Told[] {
  const found = new Map<string, string>();
  for (const stage of ["1-read", "2-tag", "3-frame", "4-attribute", "5-resolve"])
    for (const file of filesIn(new URL(`${stage}/`, TESTS), ".test.ts"))
      for (const [literal] of readFileSync(new URL(`${stage}/${file}`, TESTS), "utf8").matchAll(/"[A-Z0-9“‘\\](?:[^"\\\n]|\\.){24,}"/g)) {
        const text = JSON.parse(literal) as string;
        if (/[.!?”"]$/.test(text) && text.split(" ").length > 4 && !found.has(text)) found.set(text, `${stage}/${file}`);
      }
  return [...found].map(([text, file]) => ({ name: `${file} ${flat(text)}`, text: text.replaceAll(/[«»]/g, ""), publishedAt: PUBLISHED }));
}

/** The articles with their clauses turned: in the passive, the speaker before what is said, the time elsewhere in its sentence. */
const VARIANTS: readonly Told[] = loadCorpus("train").flatMap((article) =>
  Object.entries({ passive, speakerFirst, timeMoved }).flatMap(([name, apply]) => {
    const variant = apply(article);
    return variant
      ? [{ name: `${article.id} ${name}`, text: variant.text, publishedAt: variant.publishedAt ?? PUBLISHED, shortly: true }]
      : [];
  }),
);

/** Each set is a file beside this one; the sentences of the articles are also read by themselves. */
export const SETS: Readonly<Record<string, readonly Told[]>> = {
  cases,
  news: ARTICLES.map(({ id, text, publishedAt }) => ({ name: id, text, publishedAt })),
  attribution: blocksIn(new URL("attribution/", CORPUS)),
  tables: sentencesOfTests(),
  sentences: ARTICLES.flatMap(({ id, text, publishedAt }) =>
    text
      .split(/(?<=[.!?]["”]?)\s+|\n+/)
      .filter((sentence) => sentence.length > 20)
      .map((sentence, i) => ({ name: `${id} ${i + 1}`, text: sentence, publishedAt, shortly: true })),
  ),
  reports: readReports().map(({ id, text, publishedAt }) => ({ name: id, text, publishedAt })),
  variants: VARIANTS,
  texts: blocksIn(new URL("approved/texts/", TESTS)),
  woven: WOVEN,
  calendar: CALENDAR,
};

type Count = { readonly min: number; readonly max: number | null };
const range = ({ min, max }: Count): string => (min === max ? `${min}` : `${min}..${max ?? ""}`);
type Part = string | false | null | undefined;
const joined = (...parts: readonly Part[]): string => parts.filter(Boolean).join(" ");
const aside = (mark: string, text: Part): string => (text ? `${mark}«${text}»` : "");

/** Beginning and end of what is quoted, and how long it is. */
const quoted = (text: string): string => (text.length < 30 ? text : `${text.slice(0, 12)}…${text.slice(-12)} ${text.length}`);

/** An event on one line, all of it but confidence, codes and offsets. */
export function lineOf(event: ConflictEvent): string {
  const { casualties, time } = event;
  const by = (sources: readonly number[]): string => (sources.length > 0 ? `by ${sources.join("+")}` : "");
  const parts = [
    joined(event.type, event.status, aside("by ", event.statusCue?.text), event.mentions.map(({ text }) => `«${text}»`).join("")),
    ...event.participants.map(({ role, name, span, actor, via, sources }) =>
      joined(role, name, aside("as ", span.text !== name && span.text), aside("via ", via?.text), actor && `= ${actor.id}`, by(sources)),
    ),
    ...event.places.map(({ role, name, span, within, admin1, country, precision }) =>
      joined(
        role,
        name,
        aside("as ", span.text !== name && span.text),
        ["", within, admin1, country].filter((one) => one !== null).join(" < "),
        precision,
      ),
    ),
    ...(time ? [joined("time", `${time.start}..${time.end}`, time.precision, time.basis, aside("", time.span?.text))] : []),
    ...event.weapons.map(({ name, kind, span, quantity }) =>
      joined(
        `weapon ${name} (${kind})`,
        aside("as ", span.text !== name && span.text),
        quantity && range(quantity),
        aside("", quantity?.span.text),
      ),
    ),
    ...(["killed", "injured", "captured", "displaced"] as const).flatMap((kind) => {
      const count = casualties?.[kind];
      return count ? [joined(kind, range(count), aside("", count.span.text))] : [];
    }),
    ...(casualties?.told ?? []).map((toll) =>
      joined("told", toll.kind, range(toll), toll.victims, aside("", toll.span.text), by(toll.sources)),
    ),
    ...event.sources.map(({ name, span, actor, kind, stance, cue, quote }) =>
      joined(
        "says",
        name,
        aside("as ", span.text !== name && span.text),
        actor && `= ${actor.id}`,
        `(${kind}, ${stance})`,
        cue.text,
        aside("", quote && quoted(quote.text)),
      ),
    ),
    ...(event.about.length > 0 ? [`about ${event.about.length}`] : []),
    ...(event.background ? ["background"] : []),
    event.rule,
  ];
  return flat(parts.join(" | "));
}

/** What was seen on the way to the events, a line each: who is quoted, when, which bearers of names, and which words told of nothing. */
function layersOf({ quotes, times, actors, places, actions }: Analysis): string[] {
  const given = actions
    .filter(({ dropped }) => dropped !== null)
    .map(({ span, type, dropped }) => joined(aside("", span.text), type, dropped));
  const layers = {
    quotes: quotes.map(({ kind, span, cue, speaker }) =>
      joined(kind, aside("", quoted(span.text)), cue?.text, "by", speaker?.name ?? "nobody"),
    ),
    times: times.map(({ span, start, end, precision, kind, basis }) =>
      joined(aside("", span.text), kind, `${start}..${end}`, precision, basis),
    ),
    names: [
      ...actors.map(({ span, actor, kind }) => joined(aside("", span.text), kind, actor?.id)),
      ...places.map(({ span, name, country, geonameId }) =>
        joined(aside("", span.text), name !== span.text && name, country, `${geonameId ?? ""}`),
      ),
    ],
    dropped: [...new Set(given)],
  };
  return Object.entries(layers)
    .filter(([, found]) => found.length > 0)
    .map(([layer, found]) => flat(`${layer}: ${found.join(" | ")}`));
}

const knowledge = compile(EVENTS, createGazetteer(large));

/** What the library reads out of a text, as it stands in the file of its set. */
export function readingOf({ name, text, publishedAt, shortly, part }: Told): string {
  if (shortly) return [`# ${name}`, ...extractEvents(text, { publishedAt }).map(lineOf)].join("\n");
  const seen = extract(text, { id: null, url: null, outlet: null, country: null, publishedAt }, knowledge);
  if (part)
    return [
      `# ${name}`,
      ...calendarOf(seen),
      ...seen.events.flatMap(({ type, time }) => (time ? [`${type} ${time.start}..${time.end}`] : [])),
    ].join("\n");
  return [
    `# ${name}`,
    ...seen.events.map(lineOf),
    ...layersOf(analysisOf(seen, seen.events)),
    ...seen.framing.sentences.flatMap(({ graph }) => clausesOf(seen.article.tokens, graph)),
    ...insideOf(seen),
  ].join("\n");
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
