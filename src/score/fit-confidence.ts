/**
 * Fits the weights of `6-emit/confidence.ts` on the corpus' train part and prints how well they hold on dev: `npm run fit` (add `--write` to
 * write the weights and docs/confidence.md).
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { confidenceFeatures } from "../6-emit/confidence.js";
import { EVENTS } from "../events/index.js";
import { compile, extract } from "../extract.js";
import { large } from "../gazetteer/data/large.js";
import { createGazetteer } from "../gazetteer/index.js";
import { alignEvents, foundMentions, goldMentions, pairMentions } from "./align.js";
import type { GoldArticle } from "./gold.js";

interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly right: 0 | 1;
}

const NEWS = "corpus/news";
const ROUNDS = 4000;
const RATE = 0.5;
/** Weight of the penalty on large weights: the train part is small. */
const RIDGE = 0.005;
const BINS = 10;

const knowledge = compile(EVENTS, createGazetteer(large));

/** Every event found in a part of the corpus, with whether its type and status are right. */
function samplesOf(part: string): Sample[] {
  const files = readdirSync(NEWS)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith(".json"))
    .sort();
  return files.flatMap((file) => {
    const gold = JSON.parse(readFileSync(join(NEWS, file), "utf8")) as GoldArticle;
    const result = extract(
      gold.text,
      { id: null, url: null, outlet: null, publishedAt: gold.publishedAt ?? null, country: null },
      knowledge,
    );
    const pairs = pairMentions(gold.text, goldMentions(gold), foundMentions(result.events));
    const { partner, right } = alignEvents(pairs);
    const status = new Map([...right].map((g) => [partner.get(g), gold.events[g]?.status]));
    return result.events.flatMap((event, i): Sample[] => {
      const record = result.resolved.events.find(
        (item) =>
          item.event.type === event.type && item.mentions.some(({ frame }) => article(result, frame.trigger.first) === event.trigger.start),
      );
      return record ? [{ features: confidenceFeatures(event, record), right: status.get(i) === event.status ? 1 : 0 }] : [];
    });
  });
}

function article(result: ReturnType<typeof extract>, token: number): number {
  return result.article.tokens[token]?.start ?? -1;
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Logistic regression by plain gradient descent: few samples, few features, the same weights every time. */
function fitModel(samples: readonly Sample[]): { bias: number; weights: Map<string, number> } {
  const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))].sort();
  const weights = new Map(names.map((name) => [name, 0]));
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Map<string, number>();
    let shift = 0;
    for (const { features, right } of samples) {
      let sum = bias;
      for (const name in features) sum += (weights.get(name) ?? 0) * (features[name] ?? 0);
      const error = sigmoid(sum) - right;
      shift += error;
      for (const name in features) gradient.set(name, (gradient.get(name) ?? 0) + error * (features[name] ?? 0));
    }
    bias -= (RATE * shift) / samples.length;
    for (const name of names) {
      const old = weights.get(name) ?? 0;
      weights.set(name, old - RATE * ((gradient.get(name) ?? 0) / samples.length + RIDGE * old));
    }
  }
  return { bias, weights };
}

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly said: number;
  readonly right: number;
}

/** Tenths of the events by their confidence: what was said beside what was right. */
function reliability(samples: readonly Sample[], model: ReturnType<typeof fitModel>): { bins: Bin[]; error: number; half: number } {
  const scored = samples.map(({ features, right }) => ({
    right,
    said: sigmoid(model.bias + Object.entries(features).reduce((sum, [name, value]) => sum + (model.weights.get(name) ?? 0) * value, 0)),
  }));
  scored.sort((a, b) => b.said - a.said);
  const bins: Bin[] = [];
  for (let i = 0; i < BINS; i++) {
    const inside = scored.filter(({ said }) => said >= i / BINS && (said < (i + 1) / BINS || (i === BINS - 1 && said === 1)));
    if (inside.length === 0) continue;
    const mean = (of: (item: (typeof inside)[number]) => number): number => inside.reduce((sum, item) => sum + of(item), 0) / inside.length;
    bins.push({
      from: i / BINS,
      to: (i + 1) / BINS,
      count: inside.length,
      said: mean(({ said }) => said),
      right: mean(({ right }) => right),
    });
  }
  const error = bins.reduce((sum, bin) => sum + (bin.count / scored.length) * Math.abs(bin.said - bin.right), 0);
  const top = scored.slice(0, Math.ceil(scored.length / 2));
  return { bins, error, half: top.reduce((sum, { right }) => sum + right, 0) / Math.max(1, top.length) };
}

function table({ bins, error, half }: ReturnType<typeof reliability>): string {
  const rows = bins.map(
    (bin) => `| ${bin.from.toFixed(1)}–${bin.to.toFixed(1)} | ${bin.count} | ${bin.said.toFixed(2)} | ${bin.right.toFixed(2)} |`,
  );
  return [
    "| confidence | events | said | right |",
    "|---|---|---|---|",
    ...rows,
    "",
    `Expected calibration error ${error.toFixed(3)}; of the surer half, ${half.toFixed(3)} are right.`,
  ].join("\n");
}

const train = samplesOf("train");
const dev = samplesOf("dev");
const model = fitModel(train);
const report = `# Confidence\n\nWritten by \`npm run fit -- --write\`. A logistic model over what can be seen of an event (\`6-emit/confidence.ts\`), fitted on the ${train.length} events\nfound in the train part; right means that type and status are those of the annotation.\n\n## Train\n\n${table(reliability(train, model))}\n\n## Dev\n\n${table(reliability(dev, model))}\n`;
console.log(report);
if (process.argv.includes("--write")) {
  const lines = [...model.weights].map(
    ([name, weight]) => `  ${/^[a-z]+$/.test(name) ? name : JSON.stringify(name)}: ${Number(weight.toFixed(3))},`,
  );
  writeFileSync(
    "src/6-emit/confidence-weights.ts",
    `// Written by \`npm run fit -- --write\` from the corpus' train part; do not edit by hand.\nexport const BIAS = ${Number(model.bias.toFixed(3))};\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join("\n")}\n};\n`,
  );
  writeFileSync("docs/confidence.md", report);
}
