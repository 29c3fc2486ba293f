import { Readable, Writable } from "node:stream";
import { run } from "../../src/cli/program.js";
import type { Streams } from "../../src/cli/streams.js";

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

class Collector extends Writable {
  text = "";
  override _write(chunk: Buffer | string, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command within this process. */
export async function cli(
  args: readonly string[],
  input: string | Buffer | readonly Buffer[] | null = null,
  tty = false,
  stop?: AbortSignal,
): Promise<Result> {
  const stdin = Object.assign(
    Readable.from(input === null ? [] : typeof input === "string" || Buffer.isBuffer(input) ? [Buffer.from(input as string)] : input),
    input === null ? { isTTY: true } : {},
  );
  const stdout = Object.assign(new Collector(), tty ? { isTTY: true } : {});
  const stderr = new Collector();
  const streams: Streams = { stdin, stdout, stderr, env: { NO_COLOR: "1" }, ...(stop ? { stop } : {}) };
  const code = await run(args, streams);
  return { code, out: stdout.text, err: stderr.text };
}
