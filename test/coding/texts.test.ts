import fc from "fast-check";
import { expect, it } from "vitest";
import { literalsOf } from "../../src/coding/build/literals.js";
import { packTexts } from "../../src/coding/build/pack.js";
import { unpack } from "../../src/lexicon/unpack.js";

const WORDS = [
  "the",
  "army",
  "Army",
  "ARMY",
  "McKay",
  "Çelik",
  "shahed-136",
  "İ",
  "ß",
  "don't",
  "zqxj",
  "\n[UA]\n",
  "|",
  ", ",
  "'",
  "’",
  "€5",
];

it("unpacks the texts that were packed", () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { minLength: 1, maxLength: 6 }), (one, other) => {
      const texts = [...one, ...other].map((each) => each.replaceAll("\0", ""));
      expect(unpack(packTexts(texts, [one.length, other.length]))).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

it("takes long texts that are values out of a module, and nothing else", () => {
  const long = "a list of words, as long as is worth it";
  const source = [
    `import { x } from "${long}";`,
    `type T = "${long}";`,
    `const a = list("${long} 1");`,
    `const b = { "${long} 2": "short", c: \`${long} 3\n      and on\` };`,
    `const d = String.raw\`${long} 4\`;`,
  ].join("\n");
  expect(literalsOf("module.ts", source).map(({ text }) => text)).toEqual([`${long} 1`, `${long} 3 and on`]);
  for (const { start, end } of literalsOf("module.ts", source)) expect(source.slice(start, end)).toMatch(/^(["`]).*\1$/s);
});
