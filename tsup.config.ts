import { defineConfig, type Options } from "tsup";

const library = {
  index: "src/index.ts",
  lite: "src/lite.ts",
  stream: "src/stream.ts",
  formats: "src/formats/index.ts",
  testing: "src/testing/index.ts",
  "testing-corpus": "src/testing/corpus.ts",
  gazetteer: "src/gazetteer/public.ts",
};

// Entries share chunks, so that the place index is in the package once per module system. `npm run build` empties dist: two
// configurations that clean the same folder at once would delete each other's files.
const shared: Options = { splitting: true, treeshake: true, target: "es2022" };

/** Jest runs CommonJS in a context that refuses `import()`. */
const requireLazily: NonNullable<Options["plugins"]>[number] = {
  name: "require-lazily",
  renderChunk: (code) => ({ code: code.replace(/\bimport\((["']\.\/[^"']+["'])\)/g, "Promise.resolve().then(() => require($1))") }),
};

export default defineConfig([
  { ...shared, format: "esm", entry: library },
  // The command is CommonJS, since commander is and is bundled into it. The shim gives `import.meta.url`, with which the corpus is found.
  { ...shared, format: "cjs", entry: { ...library, cli: "src/cli/main.ts" }, shims: true, plugins: [requireLazily] },
  { format: ["esm", "cjs"], entry: library, dts: { only: true } },
]);
