import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractEvents } from "../src/index.js";
import { checkCase, parseCases } from "../src/testing/cases.js";

// Every case of corpus/cases is run. floor.json holds how many of each type's cases passed when it was last raised: a change may pass
// more, never fewer. CASES=print lists what fails, CASES=raise writes the new figures where they are higher.
const FOLDER = new URL("../corpus/cases/", import.meta.url);
const FLOOR = new URL("floor.json", FOLDER);
const mode = process.env.CASES;

const floor: Record<string, number> = existsSync(FLOOR) ? JSON.parse(readFileSync(FLOOR, "utf8")) : {};
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort();
const reached: Record<string, number> = {};

describe("cases", () => {
  it.each(files)("%s", (name) => {
    const type = name.slice(0, -".txt".length);
    const cases = parseCases(readFileSync(new URL(name, FOLDER), "utf8"), name);
    const results = cases.map((one) => ({ one, ...checkCase(one, extractEvents(one.text, { publishedAt: one.publishedAt })) }));
    const failed = results.filter(({ passed }) => !passed);
    reached[type] = cases.length - failed.length;
    const report = failed
      .map(({ one, problems }) => `${name}:${one.line} ${one.title}\n    ${one.text}\n    ${problems.join("\n    ")}`)
      .join("\n");
    if (mode === "print" && report !== "") console.log(report);
    expect(reached[type], `${reached[type]} of ${cases.length} cases of ${type} pass; failing are\n${report}`).toBeGreaterThanOrEqual(
      floor[type] ?? 0,
    );
  });

  it("have a floor for no type that has no file", () => {
    const raised = Object.fromEntries(Object.keys(reached).map((type) => [type, Math.max(reached[type] ?? 0, floor[type] ?? 0)]));
    const passed = Object.values(reached).reduce((sum, n) => sum + n, 0);
    if (mode) console.log(`${passed} cases pass`);
    if (mode === "raise") writeFileSync(FLOOR, `${JSON.stringify(raised, null, 2)}\n`);
    expect(Object.keys(floor).filter((type) => !files.includes(`${type}.txt`))).toEqual([]);
  });
});
