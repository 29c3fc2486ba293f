import { createReadStream } from "node:fs";
import { addAbortSignal, type Readable, type Writable } from "node:stream";

/** What the commands read from and write to; tests give their own. */
export interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the command is to end after the article that it is at; its reason is the name of a signal. */
  readonly stop?: AbortSignal;
}

/** Exit codes of the command; one that a signal ended exits as shells tell it, with 128 and the signal's number. */
export const EXIT = { ok: 0, badInput: 1, badUsage: 2 } as const;

/** What the command takes as one article or lexicon, in bytes: far above any article, and what memory holds the analysis of. */
export const MOST_BYTES = 20_000_000;

/** Thrown for what the caller of the command did wrong; ends it with `EXIT.badUsage`. */
export class UsageError extends Error {}

/** Thrown for an input that cannot be read; `message` says why, in words for people. */
export class InputError extends Error {}

/** Writes a whole piece, and waits while the reader is behind. */
export async function write(out: Writable, text: string): Promise<void> {
  if (text === "") return;
  await new Promise<void>((resolve, reject) => {
    out.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Tells on stderr what went wrong, in one line. Where nobody listens there, the work goes on. */
export async function complain(streams: Streams, message: string): Promise<void> {
  await write(streams.stderr, `conflict-events: ${printable(message)}\n`).catch(() => undefined);
}

/** The exit code of a run that a signal ended. */
export function stopped({ stop }: Streams): number {
  return 128 + ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[String(stop?.reason)] ?? 0);
}

/** Lets signals in: neither reading articles nor taking lines that are already there would. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Text of a stranger, made safe for a terminal: no escape sequences, no line breaks. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must go.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}

export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

async function* chunks(file: string, { stdin, stop }: Streams): AsyncGenerator<Buffer> {
  const stream = file === "-" ? stdin : createReadStream(file);
  if (stop) addAbortSignal(stop, stream);
  for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
}

function decoded(pieces: readonly Buffer[], bytes: number): string {
  if (bytes > MOST_BYTES) throw new InputError(`is longer than ${MOST_BYTES / 1_000_000} MB`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new InputError("is no UTF-8 text");
  }
}

/** Bytes that belong together; what is beyond the limit is counted and let go. */
class Pile {
  private pieces: Buffer[] = [];
  private bytes = 0;

  add(piece: Buffer): void {
    this.bytes += piece.length;
    if (this.bytes <= MOST_BYTES && piece.length > 0) this.pieces.push(piece);
  }

  get empty(): boolean {
    return this.bytes === 0;
  }

  /** The text of what was piled up, which is cleared away, or why there is none. */
  take(): string | InputError {
    const { pieces, bytes } = this;
    this.pieces = [];
    this.bytes = 0;
    try {
      return decoded(pieces, bytes);
    } catch (error) {
      if (error instanceof InputError) return error;
      throw error;
    }
  }
}

/** The text of a file, or of standard input for "-"; throws where it cannot be read, is too long or is no UTF-8. */
export async function readAll(file: string, streams: Streams): Promise<string> {
  const pile = new Pile();
  for await (const chunk of chunks(file, streams)) pile.add(chunk);
  const text = pile.take();
  if (text instanceof InputError) throw text;
  return text;
}

export interface Line {
  /** The line, or why it cannot be read. */
  readonly line: string | InputError;
  /** From 1. */
  readonly number: number;
}

/** The lines of a file as they come in. One that is too long or is no UTF-8 does not bear on the others. */
export async function* readLines(file: string, streams: Streams): AsyncGenerator<Line> {
  const pile = new Pile();
  let number = 0;
  for await (const chunk of chunks(file, streams)) {
    let from = 0;
    for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
      pile.add(chunk.subarray(from, to));
      yield { line: pile.take(), number: ++number };
      from = to + 1;
    }
    pile.add(chunk.subarray(from));
  }
  if (!pile.empty) yield { line: pile.take(), number: ++number };
}
