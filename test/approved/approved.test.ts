import { describe, expect, it } from "vitest";
import { approvedOf, readingOf, SETS } from "./approved.js";

// What is read out of the texts of the corpus is written down beside this file, so that a change shows all that it changes: `npm run
// approve` writes it anew, and the difference is to be looked at. Some lines may differ before that must be done, so that work on several
// branches does not stand in its own way; with APPROVED=strict none may (`npm run mutants`).
const strict = process.env.APPROVED === "strict";
const MAY_DIFFER = 0.3;

const lines = (readings: Iterable<string>): string[] => [...readings].flatMap((reading) => reading.split("\n").slice(1));

describe.each(Object.keys(SETS))("the reading of %s", (set) => {
  const approved = approvedOf(set);
  const texts = SETS[set]!;

  it.runIf(strict).each(texts.map((told) => [told.name, told] as const))("%s is as approved", (name, told) => {
    expect(readingOf(told)).toBe(approved.get(name));
  });

  it.skipIf(strict)("is mostly as approved", () => {
    const left = new Set(lines(approved.values()));
    const differing = lines(texts.map(readingOf)).filter((line) => !left.has(line));
    expect(differing.length, `differ; look at them and run npm run approve:\n${differing.join("\n")}`).toBeLessThanOrEqual(
      left.size * MAY_DIFFER,
    );
  });
});
