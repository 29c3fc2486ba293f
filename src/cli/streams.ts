import { createReadStream } from "node:fs";
import type { Readable, Writable } from "node:stream";

/** What the commands read from and write to; tests give their own. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Exit codes of the command. */
export const EXIT = { ok: 0, badInput: 1, badUsage: 2 } as const;

/** Thrown for what the caller of the command did wrong; ends it with `EXIT.badUsage`. */
export class UsageError extends Error {}

/** Writes a whole piece, and waits while the reader is behind. */
export async function write(out: Writable, text: string): Promise<void> {
  if (text === "") return;
  await new Promise<void>((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Tells on stderr what went wrong, in one line. */
export async function complain(streams: Streams, message: string): Promise<void> {
  await write(streams.stderr, `conflict-events: ${printable(message)}\n`);
}

/** Text of a stranger, made safe for a terminal: no escape sequences, no line breaks. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}

export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

function opened(file: string, streams: Streams): Readable {
  return file === "-" ? streams.stdin : createReadStream(file);
}

async function* pieces(file: string, streams: Streams): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of opened(file, streams))
    yield decoder.decode(typeof chunk === "string" ? Buffer.from(chunk) : chunk, { stream: true });
  yield decoder.decode();
}

/** The text of a file, or of standard input for "-"; throws where it cannot be read or is no UTF-8. */
export async function readAll(file: string, streams: Streams): Promise<string> {
  let text = "";
  for await (const piece of pieces(file, streams)) text += piece;
  return text;
}

/** The lines of a file as they come in, each with its number from 1. */
export async function* readLines(file: string, streams: Streams): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let rest = "";
  let number = 0;
  for await (const piece of pieces(file, streams)) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield { line, number: ++number };
  }
  if (rest !== "") yield { line: rest, number: ++number };
}
