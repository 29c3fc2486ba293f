/**
 * Kinds of failure on annotated text by others: sentences with the words and places of events, and wires of the 1980s with their incidents. The files
 * are no part of the project; whoever has them names their folder (`npm run accuracy -- --outside FOLDER`), and the last figures are kept.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, analyze } from "../index.js";

const SENTENCES = "event-places.jsonl";
const WIRES = "incidents-latin-america.jsonl";

/** How often something was found, or each kind of failure happened, of so many. */
export interface Kinds {
  readonly title: string;
  readonly of: number;
  readonly kinds: readonly { readonly kind: string; readonly times: number }[];
}

interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly label: string; readonly text: string; readonly start: number; readonly end: number }[];
}
interface Wire {
  readonly text: string;
  readonly incidents: readonly { readonly type: readonly string[] }[];
}

/** Our types for the incidents of the wires, by the first word of theirs. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  ARSON: ["destruction", "armed-attack", "bombing"],
  ATTACK: [
    "armed-attack",
    "killing",
    "assassination",
    "clash",
    "shelling",
    "airstrike",
    "missile-strike",
    "destruction",
    "bombing",
    "offensive",
    "capture",
    "riot",
    "crackdown",
    "abuse",
    "threat",
  ],
  BOMBING: ["bombing", "suicide-bombing", "armed-attack", "airstrike", "missile-strike", "destruction", "shelling", "killing"],
  FORCED: ["protest", "riot", "threat"],
  HIJACKING: ["abduction", "capture"],
  KIDNAPPING: ["abduction", "arrest"],
  ROBBERY: ["arms-seizure", "destruction", "armed-attack", "capture"],
};

/** The figures of both files in a folder; none of a file that is not there. */
export function measureOutside(folder: string): Kinds[] {
  const sentences = read<Marked>(join(folder, SENTENCES)).map((marked) => ({ marked, analysis: analyze(marked.text) }));
  const wires = read<Wire>(join(folder, WIRES)).map((wire) => ({ wire, analysis: analyze(wire.text) }));
  const marks = sentences.flatMap(({ marked, analysis }) =>
    marked.spans.filter(({ label }) => label === "VERB").map((span) => [analysis, span] as const),
  );
  const located = sentences.flatMap(({ marked, analysis }) =>
    analysis.events.length > 0 ? marked.spans.filter(({ label }) => label === "LOCATION").map((span) => [analysis, span] as const) : [],
  );
  const incidents = wires.flatMap(({ wire, analysis }) => wire.incidents.map((incident) => [analysis, incident.type[0] ?? ""] as const));
  const bare = wires.filter(({ wire }) => wire.incidents.length === 0);
  return [
    count(
      "Words of events in sentences",
      marks.map(([analysis, span]) => wordKind(analysis, span)),
    ),
    count(
      "Places of events in sentences with an event of ours",
      located.map(([analysis, span]) => placeKind(analysis, span)),
    ),
    count(
      "Incidents in wires",
      incidents.map(([analysis, type]) => incidentKind(analysis, type)),
    ),
    count(
      "Wires without an incident of theirs",
      bare.map(({ analysis }) =>
        analysis.events.length === 0 ? "silent" : "events of ours, of kinds that theirs do not know or too many",
      ),
    ),
  ].filter(({ of }) => of > 0);
}

function read<T>(path: string): T[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

function wordKind({ events, actions }: Analysis, span: { readonly start: number; readonly end: number }): string {
  const meets = (other: { readonly start: number; readonly end: number }): boolean => other.start < span.end && other.end > span.start;
  if (events.some(({ mentions }) => mentions.some(meets))) return "found";
  const own = actions.filter((action) => meets(action.span));
  if (own.some(({ dropped }) => dropped === "no conflict behind it")) return "given up: no conflict behind it";
  if (events.length > 0) return "told by another word of the sentence";
  return own.length > 0 ? "given up: the words around do not suit" : "word not known as one of an event";
}

function placeKind(
  { events, places }: Analysis,
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
): string {
  const meets = (other: { readonly start: number; readonly end: number }): boolean => other.start < end && other.end > start;
  const own = events.flatMap((event) => event.places);
  if (own.some((place) => meets(place.span) || place.name === text || place.within === text)) return "found";
  if (places.some((place) => meets(place.span))) return "seen as a place, not given to the event";
  return "not seen as a place";
}

function incidentKind({ events }: Analysis, type: string): string {
  if (events.length === 0) return "wire stays silent";
  const suits = TYPES[type.split(" ")[0] ?? ""] ?? [];
  return events.some((event) => suits.includes(event.type)) ? "found" : "events of other types alone";
}

function count(title: string, all: readonly string[]): Kinds {
  const times = new Map<string, number>();
  for (const kind of all) times.set(kind, (times.get(kind) ?? 0) + 1);
  return { title, of: all.length, kinds: [...times].map(([kind, n]) => ({ kind, times: n })).sort((a, b) => b.times - a.times) };
}

/** The part of the page; nothing where it was never measured. */
export function outsideTable(figures: readonly Kinds[]): string {
  if (figures.length === 0) return "";
  const rows = figures.flatMap(({ title, of, kinds }) =>
    kinds.map(({ kind, times }) => `| ${title} (${of}) | ${kind} | ${times} | ${((times / Math.max(1, of)) * 100).toFixed(1)} % |`),
  );
  return `## Kinds of failure on text by others

Sentences of conflict news in which others marked the words of events and where they happened, and wire reports of 1988 to 1990 with the incidents that
others found in them. They were read for errors, hold events of their own notion (ordinary crime and accidents among them), and are no part of this project.

| what | kind | times | share |
|---|---|---|---|
${rows.join("\n")}
`;
}
