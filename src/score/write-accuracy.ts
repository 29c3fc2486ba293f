/**
 * Writes docs/accuracy.md and docs/accuracy.json: `npm run accuracy`. Add `-- --mended "what was mended"` for the table of rounds, and
 * `--blind` at a release, once, to score the blind part as well, `--outside FOLDER` for the kinds of failure on text by others.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { extractEvents } from "../index.js";
import { loadCorpus } from "../testing/corpus.js";
import { type Accuracy, accuracyPage, type Figures, type Quiet, type Round } from "./accuracy-page.js";
import { measureAgreement, pairs } from "./agreement.js";
import { censusOf } from "./census.js";
import { bCubed, eventsOf, linked, readReports } from "./linking.js";
import { measureMutations } from "./mutations/measure.js";
import { type Kinds, measureOutside } from "./outside.js";
import { dataOf } from "./report.js";
import { scoreArticle } from "./score.js";
import { newTallies } from "./tally.js";

const JSON_FILE = "docs/accuracy.json";
const DOCUMENT = "docs/accuracy.md";

/** Figures of one part of the corpus, and how many of its articles without events stay silent. */
export function measure(part: "train" | "dev" | "blind"): { figures: Figures; quiet: Quiet } {
  const tallies = newTallies();
  const articles = loadCorpus(part);
  let quiet = 0;
  let silent = 0;
  for (const gold of articles) {
    const events = extractEvents(gold.text, gold.publishedAt ? { publishedAt: gold.publishedAt } : {});
    scoreArticle(gold, events, tallies);
    if (gold.events.length > 0) continue;
    quiet++;
    if (events.length === 0) silent++;
  }
  return { figures: dataOf(articles.length, tallies), quiet: { articles: quiet, silent } };
}

function previous(): Accuracy | null {
  try {
    return JSON.parse(readFileSync(JSON_FILE, "utf8")) as Accuracy;
  } catch {
    return null;
  }
}

/** Figures on the text of others where its folder is named, else the last ones. */
function outsideOf(folder: string | undefined, before: Accuracy | null): readonly Kinds[] {
  return folder === undefined ? (before?.outside ?? []) : measureOutside(folder);
}

function write(withBlind: boolean, mended: string | undefined, folder: string | undefined): void {
  const before = previous();
  const train = measure("train");
  const dev = measure("dev");
  const blind = withBlind ? measure("blind") : null;
  const parts: Record<string, Figures> = { train: train.figures, dev: dev.figures };
  const quiet: Record<string, Quiet> = { train: train.quiet, dev: dev.quiet };
  if (blind) {
    parts.blind = blind.figures;
    quiet.blind = blind.quiet;
  } else if (before?.parts.blind && before.quiet.blind) {
    parts.blind = before.parts.blind;
    quiet.blind = before.quiet.blind;
  }
  const reports = readReports();
  const rounds: readonly Round[] = before?.rounds ?? [];
  const round: Round = {
    round: rounds.length + 1,
    ...(mended === undefined ? {} : { mended }),
    train: train.figures.overall,
    dev: dev.figures.overall,
    blind: blind?.figures.overall ?? null,
  };
  const accuracy: Accuracy = {
    parts,
    quiet,
    agreement: measureAgreement(pairs()).figures,
    census: censusOf(loadCorpus()),
    linking: bCubed(reports, linked(reports, eventsOf(reports))),
    variants: measureMutations(),
    outside: outsideOf(folder, before),
    rounds: [...rounds, round],
  };
  writeFileSync(JSON_FILE, `${JSON.stringify(accuracy, null, 2)}\n`);
  writeFileSync(DOCUMENT, accuracyPage(accuracy));
  console.log(accuracyPage(accuracy));
}

if (process.argv[1]?.endsWith("write-accuracy.ts")) {
  const { values } = parseArgs({ options: { blind: { type: "boolean" }, mended: { type: "string" }, outside: { type: "string" } } });
  write(values.blind ?? false, values.mended, values.outside);
}
