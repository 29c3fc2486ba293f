import { Command, CommanderError, Option } from "commander";
import * as z from "zod";
import { version } from "../../package.json";
import { eventSchema } from "../index.js";
import { type EvalFlags, evalCommand } from "./eval.js";
import { type ExplainFlags, explainCommand } from "./explain.js";
import { type ExtractFlags, extractCommand } from "./extract.js";
import { FORMATS } from "./formats.js";
import { articleFlags } from "./options.js";
import { complain, EXIT, isBrokenPipe, type Streams, UsageError, write } from "./streams.js";

const FILES = "text files; .json holds one article { text, publishedAt?, … }, .jsonl one a line; - is standard input";

/** The command line, which leaves its exit code in `done`. */
function programOf(streams: Streams, done: (code: number) => void): Command {
  const program = new Command("conflict-events")
    .description("Reads conflict events out of news text: who did what to whom, where, when, and who says so.")
    .version(version)
    .exitOverride()
    .showHelpAfterError("(see conflict-events --help)")
    .configureOutput({ writeOut: (text) => void streams.stdout.write(text), writeErr: (text) => void streams.stderr.write(text) })
    .addHelpText(
      "after",
      "\nExit codes: 0 all read, 1 something could not be read or written, 2 wrong usage, 128 and its number after a signal.",
    );

  const withArticleFlags = (command: Command): Command => {
    for (const flag of articleFlags()) command.addOption(flag);
    return command
      .option("--lexicon <file>", "actors, places and event types of your own, as JSON: { actors?, places?, events? }")
      .option("--jsonl-input", "every line of the input is an article as JSON: { text, id?, publishedAt?, … }");
  };

  withArticleFlags(program.command("extract").description("print the events of texts").argument("[files...]", FILES))
    .addOption(new Option("-f, --format <format>", "how to print them; by default a table on a terminal, else ndjson").choices(FORMATS))
    .option("-o, --output <file>", "write to this file, which is replaced once all is read")
    .option("--resume", "go on where a run with the same --output, input and options was stopped")
    .action(async (files: string[], flags: ExtractFlags) => done(await extractCommand(files, flags, streams)));

  withArticleFlags(
    program.command("explain").description("print what was seen in texts and why it made events or did not").argument("[files...]", FILES),
  )
    .addOption(new Option("-f, --format <format>", "text, or the whole analysis as json").choices(["text", "json"]).default("text"))
    .action(async (files: string[], flags: ExplainFlags) => done(await explainCommand(files, flags, streams)));

  program
    .command("eval")
    .description("score the library on annotated articles")
    .argument("[paths...]", "annotated articles (.json) or folders of them; by default the shipped corpus")
    .option("--errors", "list what was missed, too much or wrong")
    .option("--json", "print the figures as JSON")
    .option("--blind", "score the blind part of the shipped corpus too; its errors are not shown")
    .action(async (paths: string[], flags: EvalFlags) => done(await evalCommand(paths, flags, streams)));

  program
    .command("schema")
    .description("print the JSON Schema of an event record")
    .action(async () => {
      await write(streams.stdout, `${JSON.stringify(z.toJSONSchema(eventSchema), null, 2)}\n`);
      done(EXIT.ok);
    });
  return program;
}

/**
 * Runs the command line.
 *
 * @param args arguments after the command's name
 * @param streams where to read and write
 * @returns the exit code
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await programOf(streams, (result) => {
      code = result;
    }).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.badUsage;
    // Who reads our output has seen enough.
    if (isBrokenPipe(error)) return EXIT.ok;
    if (error instanceof UsageError) {
      await complain(streams, error.message);
      return EXIT.badUsage;
    }
    if (error instanceof Error && "code" in error && typeof error.code === "string") {
      await complain(streams, `cannot write: ${error.message}`);
      return EXIT.badInput;
    }
    throw error;
  }
  return code;
}
