import { fileURLToPath } from "node:url";
import { defineConfig, type Options } from "tsup";
import ts from "typescript";
import { packTextsPlugin } from "./src/coding/build/plugin.js";

const library = {
  index: "src/index.ts",
  lite: "src/lite.ts",
  stream: "src/stream.ts",
  formats: "src/formats/index.ts",
  testing: "src/testing/index.ts",
  "testing-corpus": "src/testing/corpus.ts",
  gazetteer: "src/gazetteer/public.ts",
};

/** One for both, so that the lists are packed once. */
const packTexts = packTextsPlugin(fileURLToPath(new URL(".", import.meta.url)));

// Entries share chunks, so that the place index is in the package once per module system. `npm run build` empties dist: two
// configurations that clean the same folder at once would delete each other's files.
const shared: Options = { splitting: true, treeshake: true, target: "es2022", esbuildPlugins: [packTexts] };

/** Jest runs CommonJS in a context that refuses `import()`. */
const requireLazily: NonNullable<Options["plugins"]>[number] = {
  name: "require-lazily",
  renderChunk: (code) => ({ code: code.replace(/\bimport\((["']\.\/[^"']+["'])\)/g, "Promise.resolve().then(() => require($1))") }),
};

/** Where the directives at the head of a chunk end. */
const PROLOGUE = /^(?:#!.*\n)?(?:"use strict";\n?)?/;

/**
 * A pattern written inside a function is made anew each time that the function runs: here each is made once, at the head of its chunk.
 * Those that keep a place in their text (g, y) stay where they are.
 */
function patternsOnce(code: string): string {
  const source = ts.createSourceFile("chunk.js", code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const names = new Map<string, string>();
  const pieces: string[] = [];
  let from = PROLOGUE.exec(code)?.[0].length ?? 0;
  const head = code.slice(0, from);
  const visit = (node: ts.Node, inside: boolean): void => {
    if (inside && ts.isRegularExpressionLiteral(node) && !/[gy][a-z]*$/.test(node.text)) {
      const name = names.get(node.text) ?? `$pattern${names.size}`;
      names.set(node.text, name);
      pieces.push(code.slice(from, node.getStart(source)), name);
      from = node.end;
    }
    ts.forEachChild(node, (child) => visit(child, inside || ts.isFunctionLike(node)));
  };
  visit(source, false);
  if (names.size === 0) return code;
  const made = [...names].map(([pattern, name]) => `${name} = ${pattern}`).join(",\n  ");
  return `${head}const ${made};\n${pieces.join("")}${code.slice(from)}`;
}

const patterns: NonNullable<Options["plugins"]>[number] = {
  name: "patterns-once",
  renderChunk: (code, { path }) => (/\.c?js$/.test(path) ? { code: patternsOnce(code) } : undefined),
};

export default defineConfig([
  { ...shared, format: "esm", entry: library, plugins: [patterns] },
  // The command is CommonJS, since commander is and is bundled into it. The shim gives `import.meta.url`, with which the corpus is found.
  { ...shared, format: "cjs", entry: { ...library, cli: "src/cli/main.ts" }, shims: true, plugins: [patterns, requireLazily] },
  { format: ["esm", "cjs"], entry: library, dts: { only: true } },
]);
