import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { EVENTS } from "../src/events/index.js";
import { cli } from "./cli/run.js";
import { blocks, README, snippets, writeOutputs } from "./readme.js";

// Every snippet of the README is run, and what it prints is held to the block below it. README=write puts in what is printed now.
const ROOT = dirname(fileURLToPath(README));
const folder = join(ROOT, "test", ".readme");
const outputs: string[] = [];

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  if (process.env.README === "write" && outputs.length === snippets().filter(({ prints }) => prints !== null).length) writeOutputs(outputs);
});

async function printedBy(code: string, name: string): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, code);
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...args) => void lines.push(format(...args)));
  try {
    await import(/* @vite-ignore */ path);
  } finally {
    log.mockRestore();
  }
  return lines.map((line) => `${line}\n`).join("");
}

describe("README", () => {
  it.each(snippets())("the snippet at line $line prints what it says", async ({ code, prints, line }) => {
    const printed = await printedBy(code, `snippet-${line}.mjs`);
    if (prints !== null) outputs.push(printed);
    if (process.env.README !== "write") expect(printed).toBe(prints ?? printed);
  });

  it("has commands that work", async () => {
    const here = mkdtempSync(join(tmpdir(), "conflict-events-readme-"));
    writeFileSync(join(here, "article.txt"), "Rebels seized Bria on Tuesday.");
    writeFileSync(join(here, "articles.jsonl"), '{ "text": "Rebels seized Bria.", "id": "a" }\n');
    const commands = blocks()
      .filter(({ language }) => language === "sh")
      .flatMap(({ text }) => text.trim().split("\n"))
      .filter((line) => line.startsWith("conflict-events "));
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands.filter((line) => !line.endsWith(" eval"))) {
      const args = command.split(" ").slice(1);
      const result = await cli(args.map((arg) => (arg.startsWith("article") ? join(here, arg) : arg)));
      expect(result, command).toMatchObject({ code: 0, err: "" });
      expect(result.out.length).toBeGreaterThan(50);
    }
    rmSync(here, { recursive: true });
  });

  it("names scripts that exist and links to files that exist", () => {
    const source = readFileSync(README, "utf8");
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    for (const [, name = ""] of source.matchAll(/npm run ([\w:]+)/g)) expect(scripts).toHaveProperty([name]);
    for (const [, link = ""] of source.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) expect(existsSync(join(ROOT, link)), link).toBe(true);
  });

  it("lists every event type", () => {
    const source = readFileSync(README, "utf8");
    const families = [...new Set<string>(EVENTS.map(({ family }) => family))].join("|");
    const rows = [...source.matchAll(new RegExp(`^\\| (?:${families}) \\| (?<types>[a-z, -]+) \\|`, "gm"))].flatMap(({ groups }) =>
      (groups?.types ?? "").split(", "),
    );
    expect(rows.sort()).toEqual(EVENTS.map(({ type }) => type).sort());
    expect(source).toContain(`${EVENTS.length} event types`);
  });
});
