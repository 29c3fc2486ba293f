import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { run } from "./shell.js";

export const VERSION = "9.6.1";
const HOME = "node_modules/.mutation";
const SOURCE = `${HOME}/node_modules/@stryker-mutator/instrumenter/dist/src`;

/** A small change to the code. Lines and columns are counted from 0. */
export interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: Readonly<Record<"start" | "end", { readonly line: number; readonly column: number }>>;
  readonly status?: string;
}

/** What of Stryker's instrumenter is used; its own types are not there before it is installed. */
interface Collected {
  readonly ignoreReason?: string;
  toApiMutant(): Mutant;
}
interface Collector {
  collect(this: Collector, ...given: unknown[]): Collected;
}
interface Instrumenter {
  instrument(files: readonly object[], options: object): Promise<{ files: { name: string; content: string }[]; mutants: Mutant[] }>;
}
type Transform = (ast: unknown, collector: Collector, context: unknown) => void;

/** Stryker is many packages that nothing else needs, so its instrumenter is no dependency: it is installed when it is first run. */
async function instrumenter(isDrawn: (mutant: Mutant) => boolean): Promise<Instrumenter> {
  if (!existsSync(SOURCE)) {
    mkdirSync(HOME, { recursive: true });
    writeFileSync(`${HOME}/package.json`, '{ "private": true }\n');
    run("npm", ["install", "--ignore-scripts", "--no-package-lock", `@stryker-mutator/instrumenter@${VERSION}`], HOME);
  }
  const part = async (name: string) => (await import(pathToFileURL(`${SOURCE}/${name}.js`).href)) as Record<string, unknown>;
  const { createParser } = await part("parsers/index");
  const { print } = await part("printers/index");
  const { transform } = await part("transformers/index");
  const { Instrumenter: Made } = (await part("index")) as { Instrumenter: new (...parts: unknown[]) => Instrumenter };
  const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  // Only what is drawn is put into the code, so that it stays as fast as it is.
  const sampled: Transform = (ast, collector, context) => {
    const collect = (...given: unknown[]): Collected => {
      const made = collector.collect(...given);
      return isDrawn(made.toApiMutant()) ? made : Object.assign(made, { ignoreReason: "not drawn" });
    };
    const proxy = new Proxy(collector, { get: (target, name) => (name === "collect" ? collect : Reflect.get(target, name)) });
    (transform as Transform)(ast, proxy, context);
  };
  return new Made(quiet, createParser, print, sampled);
}

/** A number from 0 to 1 that a mutant draws, the same on every machine. */
function drawn({ fileName, location: { start, end }, mutatorName, replacement }: Mutant, seed: string): number {
  const key = [seed, fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join("\n");
  return createHash("sha256").update(key).digest().readUInt32BE(0) / 2 ** 32;
}

/** The code of the stages with a seeded sample of its mutants in it, each behind a switch, and all mutants, those drawn without a status. */
export async function sampleOf(stages: readonly string[], share: number, seed: string) {
  const names = stages.flatMap((stage) =>
    readdirSync(`src/${stage}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .map((name) => `src/${stage}/${name}`),
  );
  const files = names.map((name) => ({ name, mutate: true, content: readFileSync(name, "utf8") }));
  const instrument = await instrumenter((mutant) => drawn(mutant, seed) < share);
  const made = await instrument.instrument(files, { plugins: [], excludedMutations: [], ignorers: [], noHeader: false });
  const lines = new Map(files.map(({ name, content }) => [name, content.split("\n")]));
  return { code: new Map(made.files.map(({ name, content }) => [name, content])), mutants: made.mutants, lines };
}
