import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze, extractEvents } from "../src/lite.js";

const NEWS = new URL("../corpus/news/", import.meta.url);
const sentences = readdirSync(NEWS)
  .filter((name) => name.startsWith("train-"))
  .flatMap((name) => (JSON.parse(readFileSync(new URL(name, NEWS), "utf8")) as { text: string }).text.split(/(?<=[.!?]["”]?)\s+|\n+/))
  .filter((sentence) => sentence.length > 20);

// `analyze` reads everything, `extractEvents` stops as soon as it is sure that nothing comes of a text.
describe("stopping early changes no event", () => {
  it("has sentences to try", () => expect(sentences.length).toBeGreaterThan(1000));

  it.each([
    ["as they are", (text: string) => text],
    ["in small letters", (text: string) => text.toLowerCase()],
  ])("of sentences by themselves, %s", { timeout: 120_000 }, (_, written) => {
    const wrong = sentences.map(written).filter((text) => JSON.stringify(extractEvents(text)) !== JSON.stringify(analyze(text).events));
    expect(wrong).toEqual([]);
  });
});
