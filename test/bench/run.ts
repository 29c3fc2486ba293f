/** `npm run bench`: ratios against compromise, wink-nlp and chrono in one run, by processor time, written to docs/speed.md. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import * as chrono from "chrono-node";
import nlp from "compromise";
import { Bench } from "tinybench";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { extractEvents as ExtractEvents } from "../../src/index.js";
import { stageShares } from "./stages.js";
import { DENSE, GROUPS } from "./texts.js";

const ROOT = new URL("../../", import.meta.url);
const DIST = new URL("dist/index.js", ROOT).href;
const { extractEvents } = (await import(DIST)) as { extractEvents: typeof ExtractEvents };
const wink = winkNLP(model);
const DAY = { publishedAt: "2021-08-05" };
const ROUNDS = 5;

/** Processor time of this process in milliseconds: other work on the machine does not count. */
const now = (): number => process.cpuUsage().user / 1000;
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

const LIBRARIES: readonly (readonly [string, (text: string) => unknown])[] = [
  ["conflict-events", (text) => extractEvents(text, DAY)],
  ["compromise", (text) => nlp(text)],
  ["wink-nlp", (text) => wink.readDoc(text)],
  ["chrono-node", (text) => chrono.parse(text)],
];

interface Row {
  readonly name: string;
  readonly characters: number;
  readonly texts: number;
  readonly goal: number | null;
  /** Milliseconds a pass, by library. */
  readonly ms: readonly number[];
  /** Median over rounds of our time over that of compromise. */
  readonly ratio: number;
}

/** Seconds of processor that a library has for its warm-up: with less, what is measured is half the engine's compiling. */
const WARM_UP = 15;

/** Lets the engine compile each library on all texts before anything is measured. */
function warmUp(): void {
  for (const [, read] of LIBRARIES)
    for (const end = now() + WARM_UP * 1000; now() < end; ) for (const { texts } of GROUPS) for (const text of texts) read(text);
}

/** Rounds of all libraries in turn, so that what befalls the machine befalls all of them; the first round of each group warms up. */
async function measure({ name, texts, goal }: (typeof GROUPS)[number]): Promise<Row> {
  const rounds: number[][] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const bench = new Bench({ time: 500, iterations: 3, warmup: false, now });
    for (const [library, read] of LIBRARIES)
      bench.add(library, () => {
        for (const text of texts) read(text);
      });
    const tasks = await bench.run();
    if (round >= 0) rounds.push(tasks.map(({ result }) => ("latency" in result ? result.latency.mean : Number.NaN)));
  }
  const ms = LIBRARIES.map((_, i) => median(rounds.map((round) => round[i] ?? 0)));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  return { name, goal, texts: texts.length, characters, ms, ratio: median(rounds.map((round) => (round[0] ?? 0) / (round[1] ?? 1))) };
}

function once(read: () => unknown): number {
  const start = now();
  read();
  return now() - start;
}

const least = (times: number, read: () => unknown): number => Math.min(...Array.from({ length: times }, () => once(read)));

/** Twice the text, twice the time: what long texts cost beside short ones. */
function linearity(): string[] {
  const article = DENSE[3] ?? { text: "", publishedAt: "2021-08-05" };
  const singles = least(2, () => {
    for (let i = 0; i < 100; i++) extractEvents(article.text, DAY);
  });
  const joined = least(2, () => extractEvents(Array(100).fill(article.text).join("\n\n"), DAY));
  const prose = DENSE.map(({ text }) => text).join("\n\n");
  const perCharacter = least(2, () => extractEvents(prose, DAY)) / prose.length;
  const flat = prose.replace(/[.!?\s]+/g, " ");
  const endless = flat.repeat(Math.ceil(1_000_000 / flat.length)).slice(0, 1_000_000);
  const cost = (text: string): string => (least(1, () => extractEvents(text, DAY)) / text.length / perCharacter).toFixed(2);
  return [
    `| 100 copies of an article in one text, beside 100 single runs | ${(joined / singles).toFixed(2)} | 1.3 |`,
    `| a sentence of 1 MB, for each character, beside prose | ${cost(endless)} | 3 |`,
    `| a million quotation marks and letters, beside prose | ${cost("“a ".repeat(333_333))} | 3 |`,
    `| a million brackets, beside prose | ${cost("(".repeat(1_000_000))} | 3 |`,
    `| a million commas and spaces, beside prose | ${cost(", ".repeat(500_000))} | 3 |`,
  ];
}

/** Milliseconds of processor that a new process takes for a script, the least of five. */
function fresh(script: string): number {
  const run = (): number =>
    Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: fileURLToPath(ROOT), encoding: "utf8" }));
  return Math.min(...Array.from({ length: 5 }, run));
}

const TIMED =
  "const at = process.cpuUsage(); const spent = () => { const { user, system } = process.cpuUsage(at); console.log((user + system) / 1000); };";

function start(): { ours: number; lite: number; theirs: number } {
  const text = JSON.stringify("Rebels seized the town of Bria on Tuesday, killing 12 soldiers, officials said.");
  const ours = (entry: string): string =>
    `${TIMED} const { extractEvents } = await import("./dist/${entry}.js"); extractEvents(${text}, { publishedAt: "2021-08-05" }); spent();`;
  return {
    ours: fresh(ours("index")),
    lite: fresh(ours("lite")),
    theirs: fresh(`${TIMED} const { default: nlp } = await import("compromise"); nlp(${text}).json(); spent();`),
  };
}

/** Heap in megabytes after 1,000 and after 10,000 different articles, collected. */
function heap(): readonly number[] {
  const script = `
    import { readdirSync, readFileSync } from "node:fs";
    const { extractEvents } = await import("./dist/index.js");
    const texts = readdirSync("corpus/news").filter((name) => name.startsWith("train-")).map((name) => JSON.parse(readFileSync("corpus/news/" + name, "utf8")).text.slice(0, 700));
    const sizes = [];
    for (let i = 1; i <= 10000; i++) {
      extractEvents(texts[i % texts.length].replaceAll("a", i % 3 ? "a" : "a" + i).slice(0, 900), { publishedAt: "2021-08-05" });
      if (i === 1000 || i === 10000) { gc(); sizes.push(process.memoryUsage().heapUsed / 1e6); }
    }
    console.log(JSON.stringify(sizes));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], { cwd: fileURLToPath(ROOT), encoding: "utf8" }),
  ) as number[];
}

warmUp();
const rows: Row[] = [];
for (const group of GROUPS) {
  const row = await measure(group);
  console.log(`${row.name}: ${row.ratio.toFixed(3)}`);
  rows.push(row);
}
const dense = rows[0];
const lines = linearity();
const begin = start();
const [early = 0, late = 0] = heap();
const stages = await stageShares(DENSE);
const per = (row: Row, i: number): string => ((row.ms[i] ?? 0) / row.texts).toFixed(2);
const perSecond = dense ? 1000 / ((dense.ms[0] ?? 1) / dense.texts) : 0;
const megabytes = dense ? dense.characters / 1000 / (dense.ms[0] ?? 1) : 0;

writeFileSync(
  new URL("docs/speed.md", ROOT),
  `# Speed

Written by \`npm run bench\`: do not edit. All times are processor time, measured in rounds that take the libraries in turn, so that only
the ratios count, after a warm-up of ${WARM_UP} seconds each; the milliseconds are those of one machine (${cpus()[0]?.model.trim() ?? "unknown processor"}, Node ${process.version}).

## Against others

The time that full extraction takes, beside compromise's \`nlp(text)\`, which tags and parses nothing but parts of speech, wink-nlp's
\`readDoc\` and chrono-node's \`parse\`, on the same texts. The first column of figures is our time as a share of compromise's.

| texts | of compromise | goal | ms a text: ours | compromise | wink-nlp | chrono-node |
|---|---|---|---|---|---|---|
${rows.map((row) => `| ${row.name} | ${row.ratio.toFixed(3)} | ${row.goal === null ? "" : `≤ ${row.goal.toFixed(2)}`} | ${per(row, 0)} | ${per(row, 1)} | ${per(row, 2)} | ${per(row, 3)} |`).join("\n")}

Conflict-dense articles: ${perSecond.toFixed(0)} a second, ${megabytes.toFixed(2)} MB a second, on one core.

## Where the time goes

Shares of the stages in full extraction of conflict-dense articles.

| stage | share |
|---|---|
${stages.map(([stage, share]) => `| ${stage} | ${Math.round(share * 100)} % |`).join("\n")}

## Long texts

| what | times | goal |
|---|---|---|
${lines.join("\n")}

## Start and memory

| what | measured | goal |
|---|---|---|
| import and first event, beside compromise's import and first call | ${(begin.ours / begin.theirs).toFixed(2)} (${begin.ours.toFixed(0)} ms and ${begin.theirs.toFixed(0)} ms) | ≤ 2 |
| the same for \`conflict-events/lite\` | ${(begin.lite / begin.theirs).toFixed(2)} (${begin.lite.toFixed(0)} ms) | ≤ 2 |
| heap after 1,000 and after 10,000 articles | ${early.toFixed(0)} MB, ${late.toFixed(0)} MB | flat |
`,
);
