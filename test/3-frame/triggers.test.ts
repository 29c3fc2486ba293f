import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

const typesOf = (text: string): string[] => extractEvents(text, { publishedAt: "2024-03-05" }).map(({ type }) => type);
const wordsOf = (text: string): string[] =>
  extractEvents(text, { publishedAt: "2024-03-05" }).flatMap(({ type, mentions }) => mentions.map((mention) => `${type}:${mention.text}`));

describe("what a word tells by its object", () => {
  it.each([
    ["Soldiers seized the airport at Goma on Sunday.", ["capture"]],
    ["Soldiers seized twelve crates of mortar shells near Bangui.", ["arms-seizure"]],
    ["The rebels captured two villages near Rutshuru.", ["capture"]],
    ["The coast guard seized a cargo of rifles off Somalia.", ["arms-seizure"]],
    ["Naval guns bombarded the port of Latakia.", ["shelling"]],
    ["A US drone fired two missiles at a compound near Mir Ali.", ["drone-strike"]],
    ["A helicopter strafed the rebels near Damara.", ["airstrike"]],
    ["Militants released seven Army men in Rakhine.", ["release"]],
  ])("%s", (text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});

describe("idioms", () => {
  it.each([
    ["Herders set fire to two churches near Kajuru.", "set fire"],
    ["Rebels have taken full control of the border post at Bunagana.", "taken full control"],
    ["The army came under fire from militants near Kidal.", "came under fire"],
    ["Air defences shot three drones down over Odesa.", "shot"],
  ])("%s is told by «%s»", (text, words) => {
    expect(wordsOf(text).map((word) => word.slice(word.indexOf(":") + 1))).toContain(words);
  });
});

describe("one deed is told once", () => {
  it.each([
    ["Two roadside bombs exploded in Kirkuk.", 1],
    ["The Pentagon approved the sale of 300 missiles to Taiwan.", 1],
    ["The army shelled and then stormed the village of Terny.", 2],
  ])("%s", (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});

describe("no conflict behind the words", () => {
  it.each([
    "Djokovic stormed into the quarter-finals after a five-set battle.",
    "The supermarkets have declared a truce in their price war.",
    "The senator came under fire over her expenses.",
    "The airline deployed larger jets on its Dubai route.",
    "Immune cells attacked the tumour and were then taken prisoner by it.",
    "Rail staff began a 48-hour strike over pay.",
    "Ten-man Sparta shot down the leaders after a second-half siege.",
    "Dozens of families were driven from their homes by the flood.",
  ])("%s", (text) => {
    expect(typesOf(text)).toEqual([]);
  });
});

describe("a short text that does tell of conflict", () => {
  it.each([
    ["Demonstrations were recorded in 23 cities on Friday.", "protest"],
    ["Street fighting continues in Sievierodonetsk, the mayor said.", "clash"],
    ["Air strike on Tigray market kills dozens", "airstrike"],
    ["Syrian army retakes Palmyra from Islamic State", "capture"],
    ["53 people were killed in the attack, the governor said.", "armed-attack"],
    ["The exodus of Rohingya from Rakhine reached 370,000 on Tuesday.", "displacement"],
  ])("%s", (text, type) => {
    expect(typesOf(text)).toContain(type);
  });
});

describe("an article full of other things that does tell of conflict", () => {
  const MARKET =
    "The season is good, the catch is rich, and the traders of the coast pay well for it in the market of the district, where a cousin sells phones, mends radios and takes photographs of every boat, its engine and the prices of the day's fish.";
  it.each([
    [
      "insurgents speak for themselves, and what passed speaks for more of its kind",
      `On Tuesday insurgents attacked three fishermen with machetes near the village. They killed two of the men. ${MARKET} Nobody knows more of the attack.`,
      ["armed-attack"],
    ],
    [
      "police against a crowd",
      `Police on Tuesday fired tear gas at protesters marching against police brutality, arresting dozens for defying a ban on gatherings during the pandemic. ${MARKET} The march took place to mark a day of mourning.`,
      ["crackdown", "protest"],
    ],
    ["a state and its weapons", `France has agreed to sell 12 Rafale fighter jets to Iraq for $3 billion. ${MARKET}`, ["arms-deal"]],
    [
      "nothing of the kind",
      `On Tuesday the fleet beat its own record for hake. They landed two tons. ${MARKET} Nobody knows more of the attack of the gulls.`,
      [],
    ],
  ])("%s", (_, text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});
