/**
 * `npm run mutants -- --share 0.02 --seed 1`: Stryker over a seeded sample of the mutants of the stages 3 to 5; writes docs/mutation.md.
 * Stryker is 170 packages that nothing else needs, so it is no dependency: it is installed, at the version below, when it is first run.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Report, reportOf, STAGES } from "./report.js";

const STRYKER = "9.6.1";
const HOME = "node_modules/.mutation";
const BIN = `${HOME}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const reportFile = (stage: string): string => `reports/mutation-${stage}.json`;

const { values } = parseArgs({
  options: {
    share: { type: "string", default: "0.02" },
    seed: { type: "string", default: "1" },
    report: { type: "boolean", default: false },
  },
});

function run(command: string, args: readonly string[], cwd = ".", env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}

if (!values.report) {
  if (!existsSync(BIN)) {
    mkdirSync(HOME, { recursive: true });
    writeFileSync(`${HOME}/package.json`, '{ "private": true }\n');
    // The runner takes the vitest of this project, which is its peer.
    const packages = ["core", "vitest-runner"].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
    run("npm", ["install", "--ignore-scripts", "--legacy-peer-deps", "--no-package-lock", ...packages], HOME);
  }
  for (const stage of STAGES) {
    run(process.execPath, [BIN, "run", "test/mutation/stryker.config.mjs"], ".", {
      APPROVED: "strict",
      MUTATION_STAGE: stage,
      MUTATION_SHARE: values.share,
      MUTATION_SEED: values.seed,
    });
  }
}
const reports = STAGES.filter((stage) => existsSync(reportFile(stage))).map(
  (stage) => JSON.parse(readFileSync(reportFile(stage), "utf8")) as Report,
);
writeFileSync("docs/mutation.md", reportOf(reports, values.share, values.seed, STRYKER));
