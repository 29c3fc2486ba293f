import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastOf } from "../../src/cli/progress.js";
import { ARTICLES } from "../fuzz/inputs.js";
import { cli, type Result } from "./run.js";

// The command as a process of its own, under the faults of a real machine. It is bundled anew, so that what is tried is what stands in src.
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BIN = join(ROOT, "node_modules", ".cli-under-test", "main.cjs");
const LINUX = process.platform === "linux";
let folder = "";
let articles = "";

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: { main: join(ROOT, "src", "cli", "main.ts") },
    outDir: dirname(BIN),
    format: "cjs",
    shims: true,
    target: "es2022",
  });
  folder = mkdtempSync(join(tmpdir(), "conflict-events-faults-"));
  articles = join(folder, "articles.jsonl");
  const lines = Array.from({ length: 250 }, (_, i) => {
    const { text, publishedAt } = ARTICLES[i % ARTICLES.length]!;
    return i % 50 === 25 ? "{broken" : JSON.stringify({ id: `a${i}`, text: text.slice(0, 300), publishedAt });
  });
  writeFileSync(articles, lines.join("\n"));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

function started(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], { stdio: ["pipe", "pipe", "pipe"] });
}

async function ended(child: ChildProcess, input = ""): Promise<Ended> {
  let [out, err] = ["", ""];
  child.stdout?.on("data", (piece) => {
    out += piece;
  });
  child.stderr?.on("data", (piece) => {
    err += piece;
  });
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
  const [code, signal] = (await once(child, "close")) as [number | null, string | null];
  return { code, signal, out, err };
}

const run = (args: readonly string[], input?: string): Promise<Ended> => ended(started(args), input);

async function shell(line: string): Promise<Ended> {
  return ended(spawn("bash", ["-c", line, "bash", process.execPath, BIN, articles], { stdio: ["pipe", "pipe", "pipe"], cwd: folder }));
}

/** Waits until a file holds something, or the process has ended. */
async function grown(child: ChildProcess, path: string, more = 0): Promise<void> {
  while (child.exitCode === null && child.signalCode === null && !(existsSync(path) && statSync(path).size > more))
    await new Promise((resolve) => setTimeout(resolve, 3));
}

const whole = (out: string): boolean =>
  out === "" ||
  (out.endsWith("\n") &&
    out
      .trimEnd()
      .split("\n")
      .every((line) => JSON.parse(line)));

describe.skipIf(!LINUX)("output that cannot be written", () => {
  it("is no fault where the reader has seen enough", async () => {
    const { out, err } = await shell(
      '"$1" "$2" extract "$3" 2>err.txt | head -n 1 | wc -l; echo $PIPESTATUS; cat err.txt | grep -v "line "',
    );
    expect(out.trim().split(/\s+/)).toEqual(["1", "0"]);
    expect(err).toBe("");
  });

  it.each(["extract", "explain"])("is told where the disk is full: %s", async (command) => {
    const { out, err } = await shell(`"$1" "$2" ${command} "$3" >/dev/full; echo $?`);
    expect(out.trim()).toBe("1");
    expect(err.trim().split("\n").at(-1)).toMatch(/^conflict-events: cannot write: ENOSPC: no space left on device/);
    expect(err).not.toContain("    at ");
  });

  it("does not matter where it is complaints alone", async () => {
    const { out } = await shell('"$1" "$2" extract "$3" 2>/dev/full | tail -n 1 | head -c 5; echo $PIPESTATUS');
    expect(out).toBe('{"id"1\n');
  });

  it("is told where there is no such folder, and leaves no file", async () => {
    const { code, out, err } = await run(["extract", "-o", join(folder, "none", "a.ndjson"), articles]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^conflict-events: cannot write: ENOENT/);
  });

  it("is no device and no folder", async () => {
    for (const odd of ["/dev/full", folder]) {
      expect(await run(["extract", "-o", odd, articles])).toMatchObject({ code: 2, err: expect.stringContaining("no ordinary file") });
    }
  });
});

describe.skipIf(!LINUX)("input that cannot be read", () => {
  it("is named with its cause, and the rest is read", async () => {
    writeFileSync(join(folder, "closed.txt"), "Rebels seized Bria.", { mode: 0 });
    // Root may read what is closed to others; this file nobody can.
    const closed = process.getuid?.() === 0 ? "/proc/self/mem" : join(folder, "closed.txt");
    const { code, out, err } = await run(["extract", closed, "-"], "Rebels seized Bria.");
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^conflict-events: ${closed}: (?:may not be read|EIO)`));
    expect(out.trim().split("\n")).toHaveLength(1);
  });
});

describe("interrupted", () => {
  it.skipIf(!LINUX).each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "by %s, it ends with whole records and as ended by it",
    async (signal) => {
      const child = started(["extract", articles]);
      child.stdout?.once("data", () => child.kill(signal));
      const { signal: by, out, err } = await ended(child);
      expect(by).toBe(signal);
      expect(whole(out)).toBe(true);
      expect(err).toMatch(/stopped after \d+ inputs\n$/);
    },
  );

  it.skipIf(!LINUX)("it ends while it waits for input", async () => {
    const child = started(["extract"]);
    child.stdin?.write("Rebels seized");
    setTimeout(() => child.kill("SIGINT"), 600);
    const [, by] = (await once(child, "close")) as [number | null, string | null];
    expect(by).toBe("SIGINT");
  });
});

describe("a run that is killed and run again", () => {
  const path = (name: string): string => join(folder, name);
  let plain: Result;
  beforeAll(async () => {
    plain = await cli(["extract", articles]);
    expect(plain.code).toBe(1);
    expect(plain.err.trim().split("\n")).toHaveLength(5);
  }, 60_000);

  it("gives the output and the exit code of one that was not", async () => {
    const args = ["extract", "-o", path("killed.ndjson"), "--resume", articles];
    const signals = ["SIGKILL", "SIGINT", "SIGKILL"] as const;
    let kills = 0;
    for (const [i, signal] of signals.entries()) {
      const child = started(args);
      const journal = path("killed.ndjson.journal");
      const before = existsSync(journal) ? statSync(journal).size : 0;
      void grown(child, journal, before + 1).then(() => setTimeout(() => child.kill(signal), 7 * i));
      if ((await ended(child)).signal) kills++;
      expect(existsSync(path("killed.ndjson"))).toBe(false);
    }
    expect(kills).toBe(signals.length);
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: plain.code, out: "" });
    expect(err).toMatch(/^conflict-events: goes on after \d+ inputs/);
    expect(readFileSync(path("killed.ndjson"), "utf8")).toBe(plain.out);
    for (const rest of ["part", "journal"]) expect(existsSync(path(`killed.ndjson.${rest}`))).toBe(false);
  }, 60_000);

  it.each(["json", "geojson", "csv", "table"])(
    "goes on in %s as well",
    async (format) => {
      const args = ["extract", "-f", format, articles, "-o", path(`again.${format}`)];
      const stop = new AbortController();
      const part = path(`again.${format}.part`);
      const watch = setInterval(() => {
        if (existsSync(part) && statSync(part).size > 0) stop.abort("SIGINT");
      }, 1);
      expect(await cli(args, null, false, stop.signal)).toMatchObject({
        code: 130,
        err: expect.stringContaining("with --resume to go on"),
      });
      clearInterval(watch);
      expect(statSync(part).size).toBeGreaterThan(0);
      await cli([...args, "--resume"]);
      expect(readFileSync(path(`again.${format}`), "utf8")).toBe((await cli(["extract", "-f", format, articles])).out);
    },
    60_000,
  );

  it("is refused where input or options are other ones, and begun anew without --resume", async () => {
    const args = ["extract", "-o", path("other.ndjson")];
    const child = started([...args, articles]);
    void grown(child, path("other.ndjson.journal")).then(() => child.kill("SIGKILL"));
    await ended(child);
    const less = join(folder, "less.jsonl");
    writeFileSync(less, readFileSync(articles, "utf8").split("\n").slice(1).join("\n"));
    for (const other of [[less], ["--outlet", "Gazette", articles], ["--types", "clash", articles]]) {
      const { code, err } = await cli([...args, "--resume", ...other]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("other input or other options") });
    }
    expect((await cli([...args, articles])).code).toBe(1);
    expect(readFileSync(path("other.ndjson"), "utf8")).toBe(plain.out);
    expect(await cli(["extract", "--resume", articles])).toMatchObject({ code: 2, err: expect.stringContaining("needs --output") });
  }, 60_000);

  it("leaves what stood at the place of the output until it is whole", async () => {
    writeFileSync(path("old.ndjson"), "old\n");
    const child = started(["extract", "-o", path("old.ndjson"), articles]);
    void grown(child, path("old.ndjson.part"), 1000).then(() => child.kill("SIGKILL"));
    await ended(child);
    expect(readFileSync(path("old.ndjson"), "utf8")).toBe("old\n");
  });
});

describe("the journal of a run", () => {
  const line = (inputs: number, bytes: number): string =>
    JSON.stringify({ inputs, articles: inputs, bad: 0, written: 0, bytes, digest: "d" });

  it("is read to its last whole line whose output is there", () => {
    const journal = `${line(3, 100)}\n${line(5, 200)}\n`;
    expect(lastOf(journal, 250)?.inputs).toBe(5);
    expect(lastOf(journal, 150)?.inputs).toBe(3);
    expect(lastOf(journal, 50)).toBeNull();
  });

  it("is not led astray by a line that was cut off or spoilt", () => {
    const good = `${line(3, 100)}\n`;
    for (let cut = 1; cut <= line(55, 2000).length; cut++) expect(lastOf(good + line(55, 2000).slice(0, cut), 9999)?.inputs).toBe(3);
    for (const spoilt of [
      "null",
      "[]",
      "7",
      '{"inputs":-1}',
      line(5, Number.NaN),
      line(1.5, 3),
      '{"__proto__":{"inputs":9}}',
      "\u0000\u0000",
    ])
      expect(lastOf(`${good}${spoilt}\n`, 9999)?.inputs).toBe(3);
  });
});
