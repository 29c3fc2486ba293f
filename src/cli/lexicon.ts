import { readFileSync, statSync } from "node:fs";
import { ConflictEventsError } from "../errors.js";
import { analyze, createExtractor, type Extractor, type ExtractorOptions, extractEvents } from "../index.js";
import { MOST_BYTES, UsageError } from "./streams.js";

export interface LexiconFlags {
  readonly lexicon?: string;
}

/** The library under the lexicon that the command was given. */
export interface Library extends Pick<Extractor, "extractEvents" | "analyze"> {
  /** What the file holds; null where none was given. */
  readonly lexicon: unknown;
}

const PARTS = ["actors", "places", "events"];

function contentOf(file: string): unknown {
  try {
    if (statSync(file).size > MOST_BYTES) throw new Error(`is longer than ${MOST_BYTES / 1_000_000} MB`);
    return JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(`--lexicon: ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The library with the actors, places and event types of a file of JSON, `{ actors?, places?, events? }`: data of a stranger, which is checked and never run. */
export function libraryOf({ lexicon: file }: LexiconFlags): Library {
  if (file === undefined) return { lexicon: null, extractEvents, analyze };
  const lexicon = contentOf(file);
  if (typeof lexicon !== "object" || lexicon === null || Array.isArray(lexicon))
    throw new UsageError(`--lexicon: ${file}: expected { ${PARTS.map((part) => `${part}?`).join(", ")} }`);
  const odd = Object.keys(lexicon).find((key) => !PARTS.includes(key));
  if (odd !== undefined) throw new UsageError(`--lexicon: ${file}: ${odd}: expected nothing of that name; there are ${PARTS.join(", ")}`);
  try {
    return { lexicon, ...(createExtractor(lexicon as ExtractorOptions) as Extractor) };
  } catch (error) {
    if (!(error instanceof ConflictEventsError)) throw error;
    throw new UsageError(`--lexicon: ${file}: ${error.message.replace(/^options\.?/, "")}`);
  }
}
