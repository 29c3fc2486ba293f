import {
  appendFileSync,
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { lastOf, type Progress } from "./progress.js";
import { type Streams, UsageError, write } from "./streams.js";

/** Where the records of a run go. */
export interface Output {
  /** How far an earlier run got, which this one goes on with; its output is kept once `keep` is called. */
  readonly before: Progress | null;
  keep(progress: Progress | null): void;
  /** Writes the records of one article, in one piece. */
  write(text: string): Promise<void>;
  /** Remembers how far the run is; a run that is killed goes on from the last of these. */
  mark(progress: Omit<Progress, "bytes">): void;
  /** Ends a run that was stopped: what is there stays for another to go on with. */
  pause(progress: Omit<Progress, "bytes">): void;
  /** Ends a whole run. */
  finish(): void;
}

export function toStdout({ stdout }: Streams): Output {
  const nothing = (): void => undefined;
  return { before: null, keep: nothing, write: (text) => write(stdout, text), mark: nothing, pause: nothing, finish: nothing };
}

/** So often is it made sure that a kill or a power cut loses no more than this, in ms. */
const MARK_EVERY = 200;

function refuseOddFile(path: string): void {
  let found: ReturnType<typeof statSync>;
  try {
    found = statSync(path);
  } catch {
    return;
  }
  if (!found.isFile()) throw new UsageError(`--output: ${path} is no ordinary file`);
}

function earlier(part: string, journal: string): Progress | null {
  try {
    const last = lastOf(readFileSync(journal, "utf8"), statSync(part).size);
    // Stopped before its first article: nothing to go on with.
    return last && last.inputs > 0 ? last : null;
  } catch {
    return null;
  }
}

/**
 * Writes to `PATH.part` and keeps a journal beside it, in `PATH.journal`; a whole run becomes `PATH` in one step, so that what stands there
 * was never half written. Output is on the disk before the journal tells of it.
 */
export function toFile(path: string, resume: boolean): Output {
  refuseOddFile(path);
  const part = `${path}.part`;
  const journal = `${path}.journal`;
  const before = resume ? earlier(part, journal) : null;
  const file = openSync(part, before ? "r+" : "w");
  let bytes = 0;
  let marked = Date.now();

  const put = (text: string): void => {
    const buffer = Buffer.from(text);
    for (let done = 0; done < buffer.length; ) {
      const more = writeSync(file, buffer, done, buffer.length - done, bytes);
      done += more;
      bytes += more;
    }
  };
  const note = (progress: Omit<Progress, "bytes">): void => {
    fsyncSync(file);
    appendFileSync(journal, `${JSON.stringify({ ...progress, bytes })}\n`);
    marked = Date.now();
  };
  return {
    before,
    keep(progress) {
      if (!progress) rmSync(journal, { force: true });
      bytes = progress?.bytes ?? 0;
      if (fstatSync(file).size > bytes) ftruncateSync(file, bytes);
      // A line that was cut off is no beginning for the next.
      if (progress) appendFileSync(journal, "\n");
    },
    write: async (text) => put(text),
    mark(progress) {
      if (Date.now() - marked >= MARK_EVERY) note(progress);
    },
    pause(progress) {
      note(progress);
      closeSync(file);
    },
    finish() {
      fsyncSync(file);
      closeSync(file);
      renameSync(part, path);
      rmSync(journal, { force: true });
    },
  };
}
