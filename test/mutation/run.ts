/** `npm run mutants -- --share 0.02 --seed 1`: tries a seeded sample of the mutants of the stages 3 to 5 on their tests; writes docs/mutation.md. */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.js";
import { refused } from "./compile.js";
import { type Outcome, reportOf, STAGES, survivorsOf } from "./report.js";
import { sampleOf } from "./sample.js";
import { Trials } from "./trial.js";

const { values } = parseArgs({
  options: {
    share: { type: "string", default: "0.02" },
    seed: { type: "string", default: "1" },
    stage: { type: "string", multiple: true, default: [...STAGES] },
    /** Reads the survivors, and writes no page. */
    survivors: { type: "boolean", default: false },
  },
});
process.env.APPROVED = "strict";
process.env.TZ = "UTC";

const testFiles = [
  ...STAGES.flatMap((stage) =>
    readdirSync(`test/${stage}`)
      .filter((name) => name.endsWith(".test.ts"))
      .map((name) => `test/${stage}/${name}`),
  ),
  "test/cases.test.ts",
  "test/approved/approved.test.ts",
];

const { code, mutants, lines } = await sampleOf(values.stage, Number(values.share), values.seed);
const outcomes: Outcome[] = mutants.map((mutant) => ({ ...mutant, fate: null }));
const drawn = outcomes.filter(({ status }) => !status);
const faulty = refused(drawn, lines);
console.error(`${faulty.size} of ${drawn.length} do not compile`);
const trials = new Trials(await bundle(testFiles, code));
if (trials.failing.size > 0) console.error(`these fail as it is and are left out (npm run approve?):\n${[...trials.failing].join("\n")}`);

const save = (): void =>
  writeFileSync(
    "reports/survivors.txt",
    survivorsOf(outcomes, (name) => lines.get(name) ?? []),
  );
mkdirSync("reports", { recursive: true });
const start = Date.now();
for (const [i, mutant] of drawn.entries()) {
  Object.assign(mutant, faulty.has(mutant.id) ? { fate: "refused" } : trials.try(mutant.id));
  if (i % 50 === 49) {
    const survived = drawn.filter(({ fate }) => fate === "survived").length;
    save();
    console.error(`${i + 1} of ${drawn.length} in ${Math.round((Date.now() - start) / 1000)} s, ${survived} survived`);
  }
}
save();
const page = reportOf(outcomes, values.share, values.seed);
if (values.survivors) console.log(page);
else writeFileSync("docs/mutation.md", page);
