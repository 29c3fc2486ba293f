import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measure } from "../src/score/write-accuracy.js";

/** One point: what the overall figure of `dev` may lose against the committed one. */
const SLACK = 0.01;

describe("accuracy on the corpus", () => {
  const committed = JSON.parse(readFileSync("docs/accuracy.json", "utf8")) as {
    parts: { dev: { overall: number } };
    quiet: { dev: { articles: number; silent: number } };
  };
  const now = measure("dev");

  it("does not fall by more than a point on dev", () => {
    expect(now.figures.overall).toBeGreaterThanOrEqual(committed.parts.dev.overall - SLACK);
  });

  it("leaves no quiet article less quiet", () => {
    expect(now.quiet.silent).toBeGreaterThanOrEqual(committed.quiet.dev.silent);
  });
});
