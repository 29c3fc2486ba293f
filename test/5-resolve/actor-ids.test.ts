import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";
import { actorEntries } from "../../src/lexicon/actors/index.js";
import { fold } from "../../src/text.js";

const NEWS = join(import.meta.dirname, "../../corpus/news");

/** Ids by every name that stands for its bearer anywhere. */
function idsByName(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const entry of actorEntries())
    for (const name of [entry.name, ...entry.aliases, ...(entry.metonyms ?? [])]) {
      const ids = out.get(fold(name)) ?? new Set();
      out.set(fold(name), ids.add(entry.id));
    }
  return out;
}

describe("names of the lexicon in the corpus", () => {
  it("get the id of their bearer, 95 of a hundred at least", () => {
    const ids = idsByName();
    const wrong: string[] = [];
    let all = 0;
    for (const file of readdirSync(NEWS).filter((name) => /^(?:train|dev)-.*\.json$/.test(name))) {
      const { id, text, publishedAt } = JSON.parse(readFileSync(join(NEWS, file), "utf8")) as Record<string, string>;
      for (const event of extractEvents(text ?? "", { publishedAt: publishedAt ?? undefined }))
        for (const { span, actor } of [...event.participants, ...event.sources]) {
          const written = span.text.replace(/\s+/g, " ").replace(/^(?:the|a|an) /i, "");
          const bearers = /\p{Lu}/u.test(written) ? ids.get(fold(written)) : undefined;
          if (!bearers) continue;
          all++;
          if (!actor || !bearers.has(actor.id)) wrong.push(`${id}: ${written} is ${actor?.id ?? "nobody"}`);
        }
    }
    expect(all).toBeGreaterThan(200);
    expect(wrong.length, wrong.join("\n")).toBeLessThan(all * 0.05);
  });
});
