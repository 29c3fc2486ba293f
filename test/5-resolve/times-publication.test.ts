import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/1-read/tokenize.js";
import { tagLine } from "../../src/2-tag/times.js";
import { publicationDate, writtenOn } from "../../src/5-resolve/times-publication.js";
import { readBlocks } from "./times-blocks.js";

const TOLD: readonly (readonly [string, string | null])[] = [
  ["GUATEMALA CITY, 4 FEB 90 (AGENCY) -- [TEXT] GUNMEN KILLED A MAYOR.", "1990-02-04"],
  ["KYIV, March 3, 2022 (Agency) - Shells fell on the town on 1 March.", "2022-03-03"],
  ["Goma, 12 May 2013 – The rebels fled.", "2013-05-12"],
  ["MOSCOW, August 5, 2021. /AGENCY/. Troops left.", "2021-08-05"],
  ["KYIV, March 3 (Agency) - Shells fell on the town.", null],
  ["KYIV, March 3 (Agency) - Shells fell on the town.\n\n© Agency 2022", "2022-03-03"],
  ["KABUL, Aug. 5 (Agency) -- They took it.\nhttps://news.example/2021-08/05/c_13.htm", "2021-08-05"],
  ["Rebels take town\nPublished: 5 Aug 2021\nUpdated: 7 Aug 2021\nRebels took it on 3 August.", "2021-08-05"],
  ["Rebels take town\nAugust 5, 2021\nRebels took it.", "2021-08-05"],
  ["Rebels take town\nThu 5 Aug 2021 14.05 BST\nRebels took it.", "2021-08-05"],
  ["Rebels take town\nBy Ada Lind | August 5, 2021\n\nRebels took it.", "2021-08-05"],
  ["Date: Thu, 5 Aug 2021 10:00:00 GMT\nSubject: town\n\nThey took it.", "2021-08-05"],
  ["https://news.example/world/2021/08/05/rebels-take-town\nRebels took it.", "2021-08-05"],
  ["Last updated on 5 August 2021 at 10:00\nTroops left.", "2021-08-05"],
  ["Rebels took the town on August 5, 2021.", null],
  ["BEIRUT (Agency) — The strike on August 3, 2020 hit a depot.", null],
  ["They signed on 05/08/21.", null],
  ["Srinagar, July 8, 2021: Gunmen killed six soldiers.", "2021-07-08"],
  ["December 19, 2008 – The truce expires.\nDecember 24, 2008 – Rockets hit the town.", null],
  ["", null],
];

describe("the date that a text gives itself", () => {
  it.each(TOLD)("%s", (text, expected) => {
    const article = { text, blocks: readBlocks(text) };
    expect(publicationDate(article, (from, to) => tagLine(tokenize(text, from, to)))).toBe(expected);
  });

  it("follows the order of figures", () => {
    const text = "Rebels take town\n05/08/2021\nThey took it.";
    const article = { text, blocks: readBlocks(text) };
    const datesIn = (from: number, to: number) => tagLine(tokenize(text, from, to));
    expect(publicationDate(article, datesIn, "dmy")).toBe("2021-08-05");
    expect(publicationDate(article, datesIn, "mdy")).toBe("2021-05-08");
  });
});

describe("the day on which a text was written", () => {
  it.each([
    ["Imphal, June 21: ", "2006-06-22", "2006-06-21"],
    ["KYIV, Dec 31 (Agency) - ", "2022-01-02", "2021-12-31"],
    ["KYIV, March 3, 2022 (Agency) - ", "2022-03-03", null],
    ["KYIV, March 3 (Agency) - ", "2022-03-12", null],
    ["KYIV (Agency) - ", "2022-03-12", null],
  ])("%s in a paper of %s", (text, published, expected) => {
    const dateline = { text, start: 0, end: text.length };
    expect(writtenOn({ dateline }, (from, to) => tagLine(tokenize(text, from, to)), published)).toBe(expected);
  });
});
