import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";
import type { Test } from "./suite.js";

const require = createRequire(import.meta.url);

/** What a loaded bundle gives: the tests, and a way to forget what was remembered of words. */
export interface Loaded {
  readonly tests: readonly Test[];
  forget(): void;
}

/** `remembered` of memo.ts, made to forget on command, so that no mutant lives on what another left behind. */
const FORGETTING = `
export const kept = [];
export function remembered(answer) {
  const known = new Map();
  kept.push(known);
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = answer(word);
    known.set(word, made);
    return made;
  };
}`;

/** The tests with the mutated code as one script; what comes back loads it anew, with nothing shared but what is outside of it. */
export async function bundle(testFiles: readonly string[], code: ReadonlyMap<string, string>): Promise<() => Loaded> {
  const entry = `
    ${testFiles.map((file) => `import ${JSON.stringify(`./${file}`)};`).join("\n")}
    export { tests } from "./test/mutation/suite.ts";
    import { kept } from "./src/memo.ts";
    export const forget = () => kept.forEach((known) => known.clear());`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    external: ["fast-check"],
    // The package is free of side effects, its tests are nothing else.
    ignoreAnnotations: true,
    logLevel: "error",
    plugins: [
      {
        name: "mutants",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^vitest$/ }, () => ({ path: `${process.cwd()}/test/mutation/suite.ts` }));
          onLoad({ filter: /\/(?:src|test)\/.*\.ts$/ }, ({ path }) => {
            const name = relative(process.cwd(), path);
            const text = code.get(name) ?? readFileSync(path, "utf8");
            const memo = name === "src/memo.ts" ? text.replace(/export function remembered[\s\S]*?\n}\n/, FORGETTING) : text;
            const placed = memo
              .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
              .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
            return { contents: placed, loader: "ts" };
          });
        },
      },
    ],
  });
  const script = new Script(`(function (require, module, exports) {${outputFiles[0]?.text}\n})`, { filename: "mutants.cjs" });
  return () => {
    const module = { exports: {} };
    (script.runInThisContext() as (...given: unknown[]) => void)(require, module, module.exports);
    return module.exports as Loaded;
  };
}
