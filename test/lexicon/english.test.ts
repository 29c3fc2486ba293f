import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { englishLabels, englishText } from "../../src/lexicon/english/build.js";
import { wordClasses, wordTags } from "../../src/lexicon/english/index.js";

describe("the dictionary of English words", () => {
  it("is what the build gives", () => {
    expect(readFileSync(new URL("../../src/lexicon/english/data.ts", import.meta.url), "utf8")).toBe(englishText());
  });

  it("answers for every word as compromise does", () => {
    const labels = englishLabels();
    expect(labels.size).toBeGreaterThan(19_000);
    const wrong = [...labels].filter(([word, label]) => {
      const classes = wordClasses(word);
      return wordTags(word).join(" ") + (classes === undefined ? "" : `:${classes}`) !== label;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ["attack", ["Singular"], "Noun|Verb"],
    ["walked", ["PastTense"], undefined],
    ["maria", ["FemaleName"], undefined],
    ["kharkov", [], undefined],
    ["constructor", [], undefined],
  ])("%s", (word, tags, classes) => {
    expect(wordTags(word)).toEqual(tags);
    expect(wordClasses(word)).toBe(classes);
  });
});
