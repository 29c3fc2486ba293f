import { describe, expect, it } from "vitest";
import { tagCounts } from "../../src/2-tag/counts.js";
import { articleOf } from "./times-tokens.js";

/** "words = 12" of every count of a text; ranges as "10..15", "12.." where open. */
function countsOf(text: string): string {
  const { tokens } = articleOf(text);
  return tagCounts(tokens, 0, tokens.length, () => false)
    .map(({ first, last, value }) => {
      const range = value.max === null ? `${value.min}..` : value.min === value.max ? `${value.min}` : `${value.min}..${value.max}`;
      return `${text.slice(tokens[first]?.start, tokens[last - 1]?.end)} = ${range}`;
    })
    .join(" | ");
}

const TABLE: readonly (readonly [string, string])[] = [
  ["12 soldiers fell.", "12 = 12"],
  ["At least 12 soldiers fell.", "At least 12 = 12.."],
  ["More than 30 people fled.", "More than 30 = 31.."],
  ["Over 8,000 people fled.", "Over 8,000 = 8001.."],
  ["Up to 10 fighters fell.", "Up to 10 = 0..10"],
  ["As many as 9 men fell.", "As many as 9 = 0..9"],
  ["Fewer than 20 stayed.", "Fewer than 20 = 0..19"],
  ["No fewer than 17 fell.", "No fewer than 17 = 17.."],
  ["Dozens fell and hundreds fled.", "Dozens = 24.. | hundreds = 200.."],
  ["Thousands fled and scores fell.", "Thousands = 2000.. | scores = 40.."],
  ["Tens of thousands fled.", "Tens of thousands = 20000.."],
  ["Hundreds of thousands fled.", "Hundreds of thousands = 200000.."],
  ["10 to 15 men fell.", "10 to 15 = 10..15"],
  ["Between 800 and 1,300 people fell.", "Between 800 and 1,300 = 800..1300"],
  ["Several villagers fell.", "Several = 3.."],
  ["A few shells and a couple of men.", "A few = 3.. | a couple = 2"],
  ["A dozen men and half a dozen boys.", "A dozen = 12 | half a dozen = 6"],
  ["Two dozen vessels were hit.", "Two dozen = 24"],
  ["Around 100 men and nearly 200 women.", "Around 100 = 100 | nearly 200 = 200"],
  ["Twenty-three rebels fell.", "Twenty-three = 23"],
  ["Two hundred and fifty people fell.", "Two hundred and fifty = 250"],
  ["6.2 million people fled.", "6.2 million = 6200000"],
  ["12 or more men fell.", "12 or more = 12.."],
  // No counts of people or things
  ["A boy of 14 fell.", ""],
  ["Kevin Mulgrew (24) fell.", ""],
  ["Azad Hassan, 19, fell.", ""],
  ["Resolution 2231 was passed.", ""],
  ["It cost $500.", ""],
  ["It lies 12 km off.", ""],
  ["No one fell.", ""],
];

describe("counts", () => {
  it.each(TABLE)("%s", (text, counts) => {
    expect(countsOf(text)).toBe(counts);
  });
});
