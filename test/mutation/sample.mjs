import { createHash } from "node:crypto";
import { relative } from "node:path";

/** A number from 0 to 1 that a mutant draws, the same on every machine. */
function drawn({ fileName, location, mutatorName, replacement }, seed) {
  const { start, end } = location;
  // Stryker hands over the path in the project, whatever the sandbox.
  const name = relative(process.cwd(), fileName)
    .replaceAll("\\", "/")
    .replace(/^.*?(?=src\/)/, "");
  const key = [seed, name, start.line, start.column, end.line, end.column, mutatorName, replacement].join("\n");
  return createHash("sha256").update(key).digest().readUInt32BE(0) / 2 ** 32;
}

/** A checker of Stryker that lets a seeded sample of the mutants through; the others are reported as not to be run. */
function sampleChecker() {
  const share = Number(process.env.MUTATION_SHARE ?? 1);
  const seed = process.env.MUTATION_SEED ?? "1";
  return {
    async init() {},
    group: async (mutants) => [mutants.map(({ id }) => id)],
    check: async (mutants) =>
      Object.fromEntries(
        mutants.map((mutant) => [
          mutant.id,
          drawn(mutant, seed) < share ? { status: "passed" } : { status: "compileError", reason: "not drawn" },
        ]),
      ),
  };
}
sampleChecker.inject = [];

export const strykerPlugins = [{ kind: "Checker", name: "sample", factory: sampleChecker }];
