/** Writes docs/accuracy.md and docs/accuracy.json: `npm run accuracy` (add `-- --blind` at a release, once, to score the blind part as well). */
import { readFileSync, writeFileSync } from "node:fs";
import { extractEvents } from "../index.js";
import { loadCorpus } from "../testing/corpus.js";
import { dataOf } from "./report.js";
import { scoreArticle } from "./score.js";
import { MEASURES, newTallies } from "./tally.js";

type Figures = ReturnType<typeof dataOf>;
interface Round {
  readonly round: number;
  readonly train: number;
  readonly dev: number;
  readonly blind: number | null;
}
interface Accuracy {
  readonly parts: Readonly<Record<string, Figures>>;
  readonly quiet: Readonly<Record<string, { readonly articles: number; readonly silent: number }>>;
  readonly rounds: readonly Round[];
}

const JSON_FILE = "docs/accuracy.json";
const DOCUMENT = "docs/accuracy.md";

/** Figures of one part of the corpus, and how many of its articles without events stay silent. */
export function measure(part: "train" | "dev" | "blind"): { figures: Figures; quiet: { articles: number; silent: number } } {
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

const number = (value: number): string => value.toFixed(3);

function tableOf(name: string, { articles, overall, slots }: Figures, quiet: { articles: number; silent: number }): string {
  const rows = MEASURES.map((measure) => {
    const slot = slots[measure];
    return slot
      ? `| ${measure} | ${number(slot.precision)} | ${number(slot.recall)} | ${number(slot.f1)} | ${slot.gold} | ${slot.found} |`
      : "";
  });
  return `## ${name}: ${articles} articles\n\n| slot | P | R | F1 | gold | found |\n|---|---|---|---|---|---|\n${rows.join("\n")}\n\nOverall **${number(overall)}**. Of ${quiet.articles} articles without any event ${quiet.silent} give none.\n`;
}

function documentOf({ parts, quiet, rounds }: Accuracy): string {
  const sections = Object.entries(parts).map(([name, figures]) => tableOf(name, figures, quiet[name] ?? { articles: 0, silent: 0 }));
  const history = rounds.map(
    ({ round, train, dev, blind }) => `| ${round} | ${number(train)} | ${number(dev)} | ${blind === null ? "" : number(blind)} |`,
  );
  return `# Accuracy\n\n<!-- Written by \`npm run accuracy\`; do not edit by hand. -->\n\nMeasured with the library's own scorer, which gives the figures of the shared one (a test holds the two together). \`train\` was read while the\nrules were made, \`dev\` only steered by its figures, \`blind\` is scored at a release and never looked into. trigger: words found, whatever the\ntype; mention: words and type; event: distinct events by type; fact: event and status; status: accuracy on the events found.\n\n${sections.join("\n")}\n## Rounds\n\nOverall after each writing of this page.\n\n| round | train | dev | blind |\n|---|---|---|---|\n${history.join("\n")}\n`;
}

function write(withBlind: boolean): void {
  const before = previous();
  const train = measure("train");
  const dev = measure("dev");
  const blind = withBlind ? measure("blind") : null;
  const oldBlind = before?.parts.blind;
  const parts: Record<string, Figures> = { train: train.figures, dev: dev.figures };
  const quiet: Record<string, { articles: number; silent: number }> = { train: train.quiet, dev: dev.quiet };
  if (blind) {
    parts.blind = blind.figures;
    quiet.blind = blind.quiet;
  } else if (oldBlind && before?.quiet.blind) {
    parts.blind = oldBlind;
    quiet.blind = before.quiet.blind;
  }
  const rounds = [...(before?.rounds ?? [])];
  rounds.push({ round: rounds.length + 1, train: train.figures.overall, dev: dev.figures.overall, blind: blind?.figures.overall ?? null });
  const accuracy: Accuracy = { parts, quiet, rounds };
  writeFileSync(JSON_FILE, `${JSON.stringify(accuracy, null, 2)}\n`);
  writeFileSync(DOCUMENT, documentOf(accuracy));
  console.log(documentOf(accuracy));
}

if (process.argv[1]?.endsWith("write-accuracy.ts")) write(process.argv.includes("--blind"));
