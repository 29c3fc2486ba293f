import { ConflictEventsError } from "../errors.js";
import { extractEvents } from "../index.js";
import { articlesOf } from "./articles.js";
import { type Format, writerOf } from "./formats.js";
import { type ArticleFlags, optionsOf } from "./options.js";
import { complain, EXIT, type Streams, write } from "./streams.js";
import { styleOf } from "./table.js";

export interface ExtractFlags extends ArticleFlags {
  readonly format?: Format;
  readonly jsonlInput?: boolean;
}

export function colours(streams: Streams): boolean {
  return !!streams.stdout.isTTY && !streams.env.NO_COLOR && streams.env.TERM !== "dumb";
}

/** `conflict-events extract`: the events of the given files. */
export async function extractCommand(files: readonly string[], flags: ExtractFlags, streams: Streams): Promise<number> {
  const shared = optionsOf(flags);
  const writer = writerOf(flags.format ?? (streams.stdout.isTTY ? "table" : "ndjson"), styleOf(colours(streams)));
  let articles = 0;
  let bad = 0;
  await write(streams.stdout, writer.begin());
  for await (const input of articlesOf(files, flags.jsonlInput ?? false, streams)) {
    try {
      if (!input.ok) throw new ConflictEventsError("invalid-input", [input.where], input.problem);
      const events = extractEvents(input.text, { ...shared, ...input.own });
      articles++;
      // An article's events go out in one piece: what was written before an interrupt is whole.
      await write(streams.stdout, events.map((event) => writer.event(event)).join(""));
    } catch (error) {
      if (!(error instanceof ConflictEventsError)) throw error;
      bad++;
      await complain(streams, input.ok ? `${input.where}: ${error.message}` : error.message);
    }
  }
  await write(streams.stdout, writer.end(articles));
  return bad > 0 ? EXIT.badInput : EXIT.ok;
}
