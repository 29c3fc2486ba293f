import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tagTimes } from "../../src/2-tag/times.js";
import { articleOf } from "./times-tokens.js";

function tagged(text: string): string {
  const article = articleOf(text);
  return tagTimes(article.tokens, article.sentences, article)
    .map((mention) => `${text.slice(mention.start, mention.end)} ${mention.kind}${mention.bound ? ` ${mention.bound}` : ""}`)
    .join(" | ");
}

const FOUND: readonly (readonly [string, string])[] = [
  ["It lasted for three days.", "three days duration for"],
  ["A two-week truce and a years-long siege.", "two-week duration | years-long duration"],
  ["They march every Friday and on weekends.", "every Friday set | weekends set"],
  ["The daily shelling goes on.", "daily set"],
  ["It is now calm, and recently was not.", "now vague | recently vague"],
  ["By the end of May they had gone.", "the end of May date by"],
  ["Held since Monday and until at least June 3.", "Monday date since | June 3 date until"],
  ["From 2014 to 2016.", "2014 date from | 2016 date"],
  ["At 5 p.m. on Tuesday.", "5 p.m. on Tuesday time"],
  ["HE FELL ON 03 JAN 90 IN THE NORTH.", "03 JAN 90 date"],
  ["Late on the night of 5 to 6 May.", "Late on the night of 5 time | 6 May date"],
  ["the tenth anniversary of the war", "the tenth anniversary vague"],
  ["Rome fell in 390 BC and in 410 AD.", "390 BC date | 410 AD date"],
];

const NONE: readonly string[] = [
  "They may march on the capital.",
  "Protesters may, in march order, go on.",
  "The sun rose over Camp March.",
  "The 1st Brigade of the 5th Army, 2nd Lieutenant Jan Nowak.",
  "See page 4, line 12 and Resolution 1973.",
  "An S-300, a Su-25, a Mi-24, a T-72 and an AK-47.",
  "They won 2-1 and 21-14.",
  "It cost $2014 or 1999 euros.",
  "Call 555-1998 or +33 1 42 68 53 00.",
  "Some 1500 troops and 2,000 people fled.",
  "Sat down to eat with Wed Allah and Mon Oncle.",
  "The second of three men was shot in the early stages.",
  "A fall from power, a spring of water.",
  "Version 1.2.21 of the file at 10.1.1.20.",
];

describe("time expressions", () => {
  it.each(FOUND)("%s", (text, expected) => {
    expect(tagged(text)).toBe(expected);
  });
  it.each(NONE)("none in: %s", (text) => {
    expect(tagged(text)).toBe("");
  });
});

describe("any words at all", () => {
  const word = fc.constantFrom(
    ..."the of early late end first last next mid this that May 5 12 1990 2021 , - and to from between in on Monday week weeks two ago later night Eid ' s 10:30 a.m. before after ( ) overnight into year 5th 3-5 1992-95".split(
      " ",
    ),
  );
  it("give ordered ranges within the text that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        const article = articleOf(text);
        let from = 0;
        for (const mention of tagTimes(article.tokens, article.sentences, article)) {
          expect(mention.start).toBeGreaterThanOrEqual(from);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.last).toBeGreaterThan(mention.first);
          from = mention.end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it.each([
    "early ",
    "the end of ",
    "two days after ",
    "overnight ",
    "late night of ",
    "May 5 and ",
    "from 5 to ",
    "the first week of ",
    "5 p.m. on ",
  ])("take linear time: %s", (part) => {
    const article = articleOf(part.repeat(4000));
    const before = performance.now();
    tagTimes(article.tokens, article.sentences, article);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
