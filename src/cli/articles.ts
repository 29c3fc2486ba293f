import { ConflictEventsError, shown } from "../errors.js";
import { InputError, readAll, readLines, type Streams, turn, UsageError } from "./streams.js";

/** An article to read, or why there is none. */
export type Input =
  | { readonly ok: true; readonly where: string; readonly text: string; readonly own: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly where: string; readonly problem: string };

const OWN = ["publishedAt", "timeZone", "country", "outlet", "id", "url"] as const;

/** An article as JSON: `text`, and of the options those that an article may bring itself. */
function articleOf(json: string, where: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { ok: false, where, problem: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { ok: false, where, problem: `expected an object with a text, got ${shown(value)}` };
  const fields = new Map(Object.entries(value));
  const text: unknown = fields.get("text");
  if (typeof text !== "string") return { ok: false, where, problem: `expected a string as text, got ${shown(text)}` };
  return {
    ok: true,
    where,
    text,
    own: Object.fromEntries(OWN.flatMap((name) => (fields.get(name) == null ? [] : [[name, fields.get(name)]]))),
  };
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : null;
  if (code === "ENOENT") return "no such file";
  if (code === "EISDIR") return "is a folder";
  return code === "EACCES" || code === "EPERM" ? "may not be read" : error.message;
}

async function* inputsOf(file: string, lines: boolean, streams: Streams): AsyncGenerator<Input> {
  const name = file === "-" ? "standard input" : file;
  try {
    if (lines || /\.(?:jsonl|ndjson)$/i.test(file)) {
      for await (const { line, number } of readLines(file, streams)) {
        const where = `${name}, line ${number}`;
        if (line instanceof InputError) yield { ok: false, where, problem: line.message };
        else if (line.replace(/^\uFEFF/, "").trim() !== "") yield articleOf(line.replace(/^\uFEFF/, ""), where);
      }
      return;
    }
    const text = await readAll(file, streams);
    yield /\.json$/i.test(file) ? articleOf(text.replace(/^\uFEFF/, ""), name) : { ok: true, where: name, text, own: {} };
  } catch (error) {
    if (error instanceof UsageError || error instanceof ConflictEventsError) throw error;
    if (!streams.stop?.aborted) yield { ok: false, where: name, problem: problemOf(error) };
  }
}

/**
 * The articles of the files that the command was given, one after the other. Plain text by default; a file that ends in .json is one
 * article as JSON, .jsonl and .ndjson (or any with `lines`) hold one a line. A broken line or file does not stop the others; a signal
 * does, between two articles.
 */
export async function* articlesOf(files: readonly string[], lines: boolean, streams: Streams): AsyncGenerator<Input> {
  if (files.length === 0 && streams.stdin.isTTY) throw new UsageError("give the files to read, or - and the text on standard input");
  for (const file of files.length > 0 ? files : ["-"]) {
    for await (const input of inputsOf(file, lines, streams)) {
      await turn();
      if (streams.stop?.aborted) return;
      yield input;
    }
    if (streams.stop?.aborted) return;
  }
}
