import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { EVENTS } from "../src/events/index.js";
import { parseCases } from "../src/testing/cases.js";
import { DOCUMENTS } from "./docs/write.js";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SRC = join(ROOT, "src");

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts"));

/** The top-level folder of a path under src, or the file itself. */
const part = (path: string): string => path.split("/")[0] ?? path;
const isStage = (name: string): boolean => /^[1-6]-/.test(name);
const KNOWLEDGE = new Set(["events", "lexicon", "gazetteer"]);
/** What stands around the pipeline, and may use all of it while nothing in it uses them. */
const OUTSIDE = new Set([
  "cli",
  "formats",
  "testing",
  "score",
  "link",
  "stream.ts",
  "index.ts",
  "lite.ts",
  "public.ts",
  "extract.ts",
  "extractor.ts",
  "analysis.ts",
]);

/** Types whose names are also kinds of saying in the lexicon of speech. */
const VERBAL = new Set(["accusation", "claim", "threat"]);
/** A word of the text that happens to be spelt as a type. */
const LEMMA = '3-frame/figurative.ts: "coup"';

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), "utf8").matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(?<target>\.[^"]+)"/g)].map(({ groups }) => ({
    from,
    to: posix.normalize(posix.join(posix.dirname(from), groups?.target ?? "")).replace(/\.js$/, ".ts"),
  })),
);
const across = imports.filter(({ from, to }) => part(from) !== part(to));
const shown = ({ from, to }: Import): string => `${from} → ${to}`;

describe("flow", () => {
  it("finds the imports of every part", () => expect(across.length).toBeGreaterThan(50));

  it("no stage imports another", () => {
    expect(across.filter(({ from, to }) => isStage(part(from)) && isStage(part(to))).map(shown)).toEqual([]);
  });

  it("knowledge imports no stage", () => {
    expect(across.filter(({ from, to }) => KNOWLEDGE.has(part(from)) && isStage(part(to))).map(shown)).toEqual([]);
  });

  it("neither stages nor knowledge import what stands around them", () => {
    const inner = (name: string): boolean =>
      isStage(name) || KNOWLEDGE.has(name) || name === "shapes" || name === "types.ts" || name === "text.ts";
    expect(across.filter(({ from, to }) => inner(part(from)) && OUTSIDE.has(part(to))).map(shown)).toEqual([]);
  });

  it("only extract.ts runs the stages", () => {
    const stages = new Set(across.filter(({ from, to }) => from === "extract.ts" && isStage(part(to))).map(({ to }) => part(to)));
    expect([...stages].sort()).toEqual([...new Set(files.map(part).filter(isStage))].sort());
  });

  it("the library itself touches no file, process or network", () => {
    const reached = new Set<string>();
    const open = ["index.ts", "lite.ts", "stream.ts", "formats/index.ts", "gazetteer/public.ts"];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (reached.has(file)) continue;
      reached.add(file);
      open.push(...imports.filter(({ from }) => from === file).map(({ to }) => to));
    }
    const bad = /from "node:|\bprocess\.|\bfetch\(|\brequire\(|Math\.random|Date\.now|new Date\(\)/;
    expect([...reached].filter((file) => bad.test(readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")))).toEqual(
      [],
    );
  });
});

describe("event types", () => {
  const types = EVENTS.map(({ type }) => type);

  it("are listed in alphabetical order, each once", () => {
    const alone = types.map((type) => type.replace("-", " "));
    expect(alone).toEqual([...new Set(alone)].sort());
  });

  it("have a file each, and no file is forgotten", () => {
    const named = files
      .filter((file) => part(file) === "events" && /defineEvent\(\{/.test(readFileSync(join(SRC, file), "utf8")))
      .map((file) => posix.basename(file, ".ts"));
    expect(named.filter((name) => name !== "define").sort()).toEqual([...types].sort());
  });

  it("no stage knows one by its name: what is special about a type is a field of its definition", () => {
    const names = types.filter((type) => !VERBAL.has(type)).join("|");
    const named = files
      .filter((file) => isStage(part(file)) || part(file) === "extract.ts")
      .flatMap((file) => {
        const code = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
        const compared = /\b(?:event|definition|frame|record)\.type [!=]== "/.test(code) ? [`${file}: compares a type`] : [];
        return [...code.matchAll(new RegExp(`"(?:${names})"`, "g"))].map(([name]) => `${file}: ${name}`).concat(compared);
      });
    expect(named).toEqual([LEMMA]);
  });

  it.each(types)("%s is covered by cases that must give it and that must not", (type) => {
    const path = join(ROOT, "corpus", "cases", `${type}.txt`);
    expect(existsSync(path), relative(ROOT, path)).toBe(true);
    const cases = parseCases(readFileSync(path, "utf8"), `${type}.txt`);
    const giving = cases.filter(({ expected }) => expected.some((event) => event.type === type));
    const known = new Set<string>(types);
    expect(giving.length).toBeGreaterThanOrEqual(5);
    expect(cases.length - giving.length).toBeGreaterThanOrEqual(4);
    expect(cases.flatMap(({ expected }) => expected.map((event) => event.type)).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("generated documents", () => {
  it.each(DOCUMENTS)("$path is what npm run docs writes", ({ path, write }) => {
    expect(readFileSync(join(ROOT, path), "utf8")).toBe(write());
  });
});

it("every dependency has its line in docs/dependencies.md", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const text = readFileSync(join(ROOT, "docs", "dependencies.md"), "utf8");
  const told = new Set([...text.matchAll(/`(?<name>[@a-z][\w./-]*)`/g)].map(({ groups }) => groups?.name));
  expect(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter((name) => !told.has(name))).toEqual([]);
});
