import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  // Snippets of the README import the package by its name.
  resolve: {
    alias: [
      { find: /^conflict-events$/, replacement: source("index.ts") },
      { find: /^conflict-events\/(lite|stream)$/, replacement: source("$1.ts") },
      { find: /^conflict-events\/(formats|testing)$/, replacement: source("$1/index.ts") },
      { find: /^conflict-events\/testing\/corpus$/, replacement: source("testing/corpus.ts") },
      { find: /^conflict-events\/gazetteer$/, replacement: source("gazetteer/public.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    env: { TZ: "UTC" },
    // On two cores Vitest would leave one idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
