import { createHash } from "node:crypto";
import type { Input } from "./articles.js";

/** How far a run got, and what it read until then. */
export interface Progress {
  /** Articles, lines and files done, those that could not be read included. */
  readonly inputs: number;
  readonly articles: number;
  readonly bad: number;
  /** Records written, as the writer of the format counts them. */
  readonly written: number;
  /** Of the output. */
  readonly bytes: number;
  /** Of the settings and all inputs done. */
  readonly digest: string;
}

/** A fingerprint of the settings and of all that was read under them, in order. */
export class Reading {
  private readonly hash = createHash("sha256");

  constructor(settings: unknown) {
    this.hash.update(JSON.stringify(settings));
  }

  add(input: Input): void {
    const { ok } = input;
    this.hash.update(`\n${JSON.stringify(ok ? [input.own, input.text] : [input.problem])}`);
  }

  digest(): string {
    return this.hash.copy().digest("hex");
  }
}

/** The last whole line of a journal whose output is there. */
export function lastOf(journal: string, size: number): Progress | null {
  const lines = journal.split("\n").slice(0, -1);
  for (const line of lines.reverse()) {
    const progress = progressOf(line);
    if (progress && progress.bytes <= size) return progress;
  }
  return null;
}

function progressOf(line: string): Progress | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const count = (name: string): number => {
    const value = fields.get(name);
    return typeof value === "number" ? value : -1;
  };
  const found = {
    inputs: count("inputs"),
    articles: count("articles"),
    bad: count("bad"),
    written: count("written"),
    bytes: count("bytes"),
    digest: String(fields.get("digest")),
  };
  return Object.values(found).every((part) => typeof part === "string" || (Number.isSafeInteger(part) && part >= 0)) ? found : null;
}
