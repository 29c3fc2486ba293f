/**
 * Writes `data/large.ts` and `data/small.ts` from the open data in the dev dependencies and from `supplement/`. Run at development time:
 * `npm run build:gazetteer`; `-- --check` compares with what is committed and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { collect } from "./build/collect.js";
import { pack } from "./build/pack.js";
import { keysOf } from "./build/place.js";
import { ordinaryWords } from "./build/words.js";
import type { GazetteerData } from "./packed.js";

const HERE = dirname(fileURLToPath(import.meta.url));

/** The text of a data module: plain string constants, so that bundlers and engines have nothing to run. */
function moduleText(data: GazetteerData): string {
  const fields = Object.entries(data).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`);
  return [
    "// Written by build.ts: do not edit. Contains data of GeoNames (CC BY 4.0) and Unicode CLDR: see NOTICE.",
    'import type { GazetteerData } from "../packed.js";',
    "",
    `export const ${data.tier}: GazetteerData = {`,
    ...fields,
    "};",
    "",
  ].join("\n");
}

function wordsText(words: readonly string[]): string {
  return `// Written by build.ts: do not edit.\nexport const ORDINARY_WORDS =\n  ${JSON.stringify(words.join(" "))};\n`;
}

/** The files that the build would write, by path. */
export function buildFiles(): ReadonlyMap<string, string> {
  const source = collect();
  const large = pack(source, "large");
  return new Map([
    [join(HERE, "data", "large.ts"), moduleText(large)],
    [join(HERE, "data", "small.ts"), moduleText(pack(source, "small"))],
    [join(HERE, "data", "words.ts"), wordsText(ordinaryWords(large, new Set(source.places.flatMap(keysOf))))],
  ]);
}

/** Names of the files whose committed text differs from what the build gives. */
export function staleFiles(): string[] {
  return [...buildFiles()].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text).map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes("--check")) {
    const stale = staleFiles();
    for (const path of stale) console.error(`${path} is not current: run npm run build:gazetteer`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [path, text] of buildFiles()) writeFileSync(path, text);
  }
}
