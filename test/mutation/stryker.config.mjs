const MODULES = "node_modules/.mutation/node_modules";

/** How `npm run mutants` sets Stryker up. */
export default {
  packageManager: "npm",
  plugins: [`./${MODULES}/@stryker-mutator/vitest-runner/dist/src/index.js`, "./test/mutation/sample.mjs"],
  // A stage at a time: what all tests cover of all three is more than Stryker can send from process to process.
  mutate: [`src/${process.env.MUTATION_STAGE}/**/*.ts`],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.mjs", related: false },
  checkers: ["sample"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // A busy machine is slow; what runs out of time proves nothing.
  timeoutMS: 60_000,
  ignorePatterns: ["dist", "reports", "docs"],
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `reports/mutation-${process.env.MUTATION_STAGE}.json` },
  allowConsoleColors: false,
};
