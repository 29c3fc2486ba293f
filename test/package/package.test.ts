import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";
import { bundledIn } from "../bundled.js";

// Builds and packs the package as `npm publish` would, unpacks it into a consumer's node_modules, and uses it from there. Dependencies are
// linked from this checkout, so that the tests need no network; .ci/run installs the tarball with npm.
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const TEXT = "Rebels seized the town of Bria on Tuesday, the army said.";
const OPTIONS = { publishedAt: "2021-08-05" };
let consumer = "";
let tarball = "";

function run(command: string, args: readonly string[], input?: string, cwd = consumer): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["pipe", "pipe", "pipe"],
    shell: process.platform === "win32",
    ...(input === undefined ? {} : { input }),
  });
}

function script(name: string, code: string): string {
  writeFileSync(join(consumer, name), code);
  return run(process.execPath, [name]);
}

beforeAll(() => {
  consumer = mkdtempSync(join(tmpdir(), "conflict-events-consumer-"));
  // CI has just built.
  if (!process.env.BUILT) run("npm", ["run", "--silent", "build", "--", "--silent"], undefined, ROOT);
  tarball = join(
    consumer,
    run("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", consumer], undefined, ROOT).trim().split("\n").at(-1) ?? "",
  );
  const modules = join(consumer, "node_modules");
  mkdirSync(join(modules, "conflict-events"), { recursive: true });
  run("tar", ["xzf", tarball, "--strip-components=1", "-C", join(modules, "conflict-events")]);
  // A module is found from its real path, so what dependencies depend on is found in this checkout.
  for (const name of Object.keys(manifest.dependencies)) symlinkSync(join(ROOT, "node_modules", name), join(modules, name), "dir");
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
}, 300_000);

afterAll(() => rmSync(consumer, { recursive: true, force: true }));

describe("the tarball", () => {
  it("holds what is needed and nothing else", () => {
    const root = join(consumer, "node_modules", "conflict-events");
    expect(readdirSync(root).sort()).toEqual(["CHANGELOG.md", "LICENSE", "NOTICE", "README.md", "corpus", "dist", "package.json"]);
    expect(readdirSync(join(root, "corpus"))).toEqual(expect.arrayContaining(["README.md", "cases", "news"]));
  });

  it("runs no scripts on install", () => {
    for (const name of ["preinstall", "install", "postinstall", "prepare"]) expect(manifest.scripts[name]).toBeUndefined();
  });

  it("bundles no package but those that NOTICE is held to", () => {
    const dist = join(consumer, "node_modules", "conflict-events", "dist");
    const names = readdirSync(dist)
      .filter((name) => /\.c?js$/.test(name))
      .flatMap((name) => [...readFileSync(join(dist, name), "utf8").matchAll(/^\/\/ node_modules\/(@[^/\s]+\/[^/\s]+|[^/\s]+)/gm)])
      .map(([, name]) => name ?? "");
    expect([...new Set(names)].sort()).toEqual(bundledIn(ROOT));
  });

  it("has every file that its exports name", () => {
    const paths = [...JSON.stringify(manifest.exports).matchAll(/":"(\.\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(join(consumer, "node_modules", "conflict-events", path)))).toEqual([]);
  });

  it("depends on all that it imports and imports all that it depends on", () => {
    const dist = join(consumer, "node_modules", "conflict-events", "dist");
    const code = readdirSync(dist)
      .filter((name) => /\.c?js$/.test(name))
      .map((name) => readFileSync(join(dist, name), "utf8"));
    const pattern = /^(?:import|export)\b[^"';]*["']([@a-z][\w./:-]*)["'];$|\brequire\(["']([@a-z][\w./:-]*)["']\)/gm;
    const names = code.flatMap((text) => [...text.matchAll(pattern)].map(([, esm, cjs]) => esm ?? cjs ?? ""));
    const external = [
      ...new Set(names.map((name) => (name.startsWith("@") ? name.split("/").slice(0, 2).join("/") : (name.split("/")[0] ?? name)))),
    ];
    expect(external.filter((name) => !name.startsWith("node:") && !builtinModules.includes(name)).sort()).toEqual(
      Object.keys(manifest.dependencies).sort(),
    );
  });
});

describe("a consumer gets the same events", () => {
  const wanted = extractEvents(TEXT, OPTIONS);
  const call = `const options = ${JSON.stringify(OPTIONS)}; const text = ${JSON.stringify(TEXT)};`;

  it("without import() in CommonJS, which Jest refuses", () => {
    const dist = join(consumer, "node_modules", "conflict-events", "dist");
    const lazy = readdirSync(dist).filter((name) => name.endsWith(".cjs") && /\bimport\(/.test(readFileSync(join(dist, name), "utf8")));
    expect(lazy).toEqual([]);
  });

  it.each(["conflict-events", "conflict-events/lite"])("by import of %s", (entry) => {
    const out = script(
      "esm.mjs",
      `import { extractEvents } from "${entry}"; ${call} console.log(JSON.stringify(extractEvents(text, options)));`,
    );
    expect(JSON.parse(out).map(({ type }: { type: string }) => type)).toEqual(wanted.map(({ type }) => type));
  });

  it("byte for byte by import", () => {
    expect(
      script(
        "bytes.mjs",
        `import { extractEvents } from "conflict-events"; ${call} console.log(JSON.stringify(extractEvents(text, options)));`,
      ).trim(),
    ).toBe(JSON.stringify(wanted));
  });

  it("byte for byte by require", () => {
    expect(
      script(
        "bytes.cjs",
        `const { extractEvents } = require("conflict-events"); ${call} console.log(JSON.stringify(extractEvents(text, options)));`,
      ).trim(),
    ).toBe(JSON.stringify(wanted));
  });

  it("by the command", () => {
    const out = run(
      process.execPath,
      [join("node_modules", "conflict-events", manifest.bin["conflict-events"]), "extract", "-p", OPTIONS.publishedAt],
      TEXT,
    );
    expect(out).toBe(wanted.map((event) => `${JSON.stringify(event)}\n`).join(""));
  });

  it.each([
    ["esm", "mjs", "import * as"],
    ["cjs", "cjs", "require"],
  ])("by every entry in %s", (_, ending, way) => {
    const entries = Object.keys(manifest.exports).filter((entry) => entry !== "./package.json");
    const lines = entries.map((entry, i) => {
      const name = `conflict-events${entry.slice(1)}`;
      return way === "require" ? `const m${i} = require("${name}");` : `import * as m${i} from "${name}";`;
    });
    const out = script(
      `all.${ending}`,
      `${lines.join("\n")}\nconsole.log([${entries.map((_entry, i) => `Object.keys(m${i}).length > 0`).join(",")}].join(" "));`,
    );
    expect(out.trim()).toBe(entries.map(() => "true").join(" "));
  });

  it.each([
    ["mjs", 'import { loadCorpus } from "conflict-events/testing"; import { extractStream } from "conflict-events/stream";'],
    ["cjs", 'const { loadCorpus } = require("conflict-events/testing"); const { extractStream } = require("conflict-events/stream");'],
  ])("with the corpus and streams from %s", (ending, lines) => {
    const code = `${lines}\n(async () => { let n = 0; for await (const _ of extractStream([{ text: ${JSON.stringify(TEXT)} }])) n++; console.log(n, (await loadCorpus("train")).length); })();`;
    const [events, articles] = script(`corpus.${ending}`, code).trim().split(" ").map(Number);
    expect(events).toBe(wanted.length);
    expect(articles).toBeGreaterThan(20);
  });

  it("closes quietly when its reader has seen enough", () => {
    if (process.platform === "win32") return;
    writeFileSync(join(consumer, "long.txt"), `${TEXT}\n\n`.repeat(2000));
    const bin = join("node_modules", "conflict-events", manifest.bin["conflict-events"]);
    const out = run("bash", ["-c", `node ${bin} extract -f csv long.txt 2>err.txt | head -n 1; echo "\${PIPESTATUS[0]}"; cat err.txt`]);
    expect(out.trim().split("\n").slice(1)).toEqual(["0"]);
  });
});

describe("what registries and compilers think of it", () => {
  const bin = (name: string): string => join(ROOT, "node_modules", ".bin", name);

  it("publint", () => expect(run(bin("publint"), ["--strict", tarball])).toContain("All good!"), 60_000);

  it("attw", () => expect(run(bin("attw"), [tarball, "--format", "ascii", "--no-emoji"])).toContain("No problems found"), 60_000);

  it("TypeScript finds the types, the caller's own event types too", () => {
    const code = `import { createExtractor, defineEvent, extractEvents, type ConflictEvent } from "conflict-events";
const own = defineEvent({ type: "poaching", family: "harm", says: "x", verbs: ["poach"], nouns: [], roles: { subject: "initiator" }, codes: { acled: null, plover: null, cameo: null } });
const events: ConflictEvent[] = extractEvents("x", { publishedAt: new Date(0) });
const type: "poaching" | ConflictEvent["type"] | undefined = createExtractor({ events: [own] }).extractEvents("x")[0]?.type;
// @ts-expect-error no such type of event
if (type === "picnic") console.log(events);
`;
    writeFileSync(join(consumer, "types.mts"), code);
    writeFileSync(join(consumer, "types.cts"), code);
    // No skipLibCheck: the declarations themselves must hold, without the types of Node.
    writeFileSync(
      join(consumer, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: { noEmit: true, strict: true, module: "nodenext", target: "es2022", lib: ["es2022", "dom"], types: [] },
        include: ["types.*"],
      }),
    );
    run(bin("tsc"), ["-p", "."]);
  }, 120_000);
});
