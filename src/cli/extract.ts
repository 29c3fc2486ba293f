import { version } from "../../package.json";
import { ConflictEventsError } from "../errors.js";
import { articlesOf } from "./articles.js";
import { type Format, type Writer, writerOf } from "./formats.js";
import { type LexiconFlags, libraryOf } from "./lexicon.js";
import { type ArticleFlags, optionsOf } from "./options.js";
import { type Output, toFile, toStdout } from "./output.js";
import { type Progress, Reading } from "./progress.js";
import { complain, EXIT, type Streams, stopped, UsageError } from "./streams.js";
import { styleOf } from "./table.js";

export interface ExtractFlags extends ArticleFlags, LexiconFlags {
  readonly format?: Format;
  readonly jsonlInput?: boolean;
  readonly output?: string;
  readonly resume?: boolean;
}

export function colours(streams: Streams): boolean {
  return !!streams.stdout.isTTY && !streams.env.NO_COLOR && streams.env.TERM !== "dumb";
}

interface Destination {
  readonly output: Output;
  readonly writer: Writer;
  readonly format: Format;
}

function destinationOf({ output: path, resume = false, format: wanted }: ExtractFlags, streams: Streams): Destination {
  const toFileOf = path !== undefined && path !== "-" ? path : null;
  if (resume && toFileOf === null) throw new UsageError("--resume: needs --output FILE");
  const format = wanted ?? (streams.stdout.isTTY && toFileOf === null ? "table" : "ndjson");
  const output = toFileOf === null ? toStdout(streams) : toFile(toFileOf, resume);
  return { output, format, writer: writerOf(format, styleOf(toFileOf === null && colours(streams)), output.before?.written) };
}

const CHANGED = new UsageError("--resume: what was begun had other input or other options; without --resume it is begun anew");

/** `conflict-events extract`: the events of the given files. */
export async function extractCommand(files: readonly string[], flags: ExtractFlags, streams: Streams): Promise<number> {
  const { lexicon, extractEvents } = libraryOf(flags);
  const shared = optionsOf(flags, extractEvents);
  const { output, writer, format } = destinationOf(flags, streams);
  const { before } = output;
  const reading = new Reading([version, format, shared, lexicon]);
  let [inputs, articles, bad] = [0, before?.articles ?? 0, before?.bad ?? 0];
  const progress = (): Omit<Progress, "bytes"> => ({ inputs, articles, bad, written: writer.written, digest: reading.digest() });
  const begin = async (): Promise<void> => {
    output.keep(before);
    if (!before) return output.write(writer.begin());
    await complain(streams, `goes on after ${before.inputs} inputs${before.bad > 0 ? `, ${before.bad} of which could not be read` : ""}`);
  };

  if (!before) await begin();
  for await (const input of articlesOf(files, flags.jsonlInput ?? false, streams)) {
    reading.add(input);
    inputs++;
    if (before && inputs <= before.inputs) {
      if (inputs < before.inputs) continue;
      if (reading.digest() !== before.digest) throw CHANGED;
      await begin();
      continue;
    }
    try {
      if (!input.ok) throw new ConflictEventsError("invalid-input", [input.where], input.problem);
      const events = extractEvents(input.text, { ...shared, ...input.own });
      articles++;
      // An article's events go out in one piece: what was written before an interrupt is whole.
      await output.write(events.map((event) => writer.event(event)).join(""));
    } catch (error) {
      if (!(error instanceof ConflictEventsError)) throw error;
      bad++;
      await complain(streams, input.ok ? `${input.where}: ${error.message}` : error.message);
    }
    output.mark(progress());
  }
  if (streams.stop?.aborted) {
    const reached = !before || inputs >= before.inputs;
    if (reached) output.pause(progress());
    const more = flags.output ? "; run it again with --resume to go on" : "";
    await complain(streams, `stopped after ${reached ? inputs : before.inputs} inputs${more}`);
    return stopped(streams);
  }
  if (before && inputs < before.inputs) throw CHANGED;
  await output.write(writer.end(articles));
  output.finish();
  return bad > 0 ? EXIT.badInput : EXIT.ok;
}
