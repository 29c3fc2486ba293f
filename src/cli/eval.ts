import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ConflictEventsError } from "../errors.js";
import { extractEvents } from "../index.js";
import { type GoldArticle, goldArticleOf } from "../score/gold.js";
import { dataOf, findingsOf, tableOf } from "../score/report.js";
import { type Finding, scoreArticle } from "../score/score.js";
import { newTallies } from "../score/tally.js";
import { loadCorpus } from "../testing/corpus.js";
import { complain, EXIT, printable, type Streams, stopped, turn, write } from "./streams.js";

export interface EvalFlags {
  readonly errors?: boolean;
  readonly json?: boolean;
  readonly blind?: boolean;
}

interface Part {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
  readonly mayShow: boolean;
}

function goldFiles(paths: readonly string[]): string[] {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith(".json"))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
}

function goldOf(file: string): GoldArticle {
  try {
    return goldArticleOf(JSON.parse(readFileSync(file, "utf8")), file);
  } catch (error) {
    if (error instanceof ConflictEventsError) throw error;
    throw new ConflictEventsError("invalid-input", [file], error instanceof Error ? error.message : String(error));
  }
}

/** The parts of the shipped corpus. Errors of `blind` are never shown, and its figures only when asked for: nothing is learnt from it. */
function partsOf(paths: readonly string[], blind: boolean): Part[] {
  if (paths.length > 0) {
    const articles = goldFiles(paths).map(goldOf);
    return [{ name: "given", articles, mayShow: true }];
  }
  const parts = blind ? (["train", "dev", "blind"] as const) : (["train", "dev"] as const);
  return parts.map((part) => ({ name: part, articles: loadCorpus(part), mayShow: part !== "blind" }));
}

/** `conflict-events eval`: scores the library on annotated articles, by default on the shipped corpus, its parts apart. */
export async function evalCommand(paths: readonly string[], flags: EvalFlags, streams: Streams): Promise<number> {
  let parts: Part[];
  try {
    parts = partsOf(paths, flags.blind ?? false);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    await complain(streams, error.message);
    return EXIT.badInput;
  }
  const data: Record<string, unknown> = {};
  for (const { name, articles, mayShow } of parts) {
    const tallies = newTallies();
    const findings: Finding[] = [];
    for (const gold of articles) {
      await turn();
      if (streams.stop?.aborted) return stopped(streams);
      findings.push(...scoreArticle(gold, extractEvents(gold.text, gold.publishedAt ? { publishedAt: gold.publishedAt } : {}), tallies));
    }
    const shown = flags.errors && mayShow ? findings : [];
    if (flags.json) data[name] = { ...dataOf(articles.length, tallies), ...(flags.errors && mayShow ? { errors: shown } : {}) };
    else {
      const list = shown.length > 0 ? `${findingsOf(shown).split("\n").map(printable).join("\n")}\n\n` : "";
      await write(streams.stdout, `${list}${name}: ${tableOf(articles.length, tallies)}\n\n`);
    }
  }
  if (flags.json) await write(streams.stdout, `${JSON.stringify(data)}\n`);
  else if (paths.length === 0 && !flags.blind) await write(streams.stdout, "blind: left out; it is scored once a release, with --blind\n");
  return EXIT.ok;
}
