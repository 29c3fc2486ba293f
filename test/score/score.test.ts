import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";
import { goldArticleOf, locate } from "../../src/score/gold.js";
import { sameName } from "../../src/score/names.js";
import { scoreArticle } from "../../src/score/score.js";
import { MEASURES, newTallies, overall } from "../../src/score/tally.js";

const SHARED = new URL("../../../shared/score.mjs", import.meta.url);
const NEWS = new URL("../../corpus/news/", import.meta.url);

describe("names", () => {
  it.each([
    ["Taliban|Taleban", "the Taleban", true],
    ["Afghan forces", "the Afghan government forces", true],
    ["Sudan", "South Sudan", false],
    ["Syrian army", "Free Syrian Army", false],
    ["U.S.", "US", true],
    ["Nur-Sultan", "Nursultan", false],
    ["Ouédraogo", "Issa Ouedraogo", true],
    ["gunmen", "three gunmen", true],
    ["Russia", "Ukraine", false],
    ["Kyiv", "", false],
  ])("%s and %s: %s", (gold, found, same) => {
    expect(sameName(gold, found)).toBe(same);
  });
});

describe("marked stretches", () => {
  it.each([
    ["rebels «seized» Goma", { start: 7, end: 13 }],
    ["«seized»", { start: 7, end: 13 }],
    ["seized", "no trigger between « and »"],
    ["rebels «lost» Goma", "not in the text"],
    ["«e»", "more than once in the text"],
  ])("%s", (marked, at) => {
    expect(locate("rebels seized Goma", marked)).toEqual(at);
  });

  it("names the path of a mark that is not in the text", () => {
    const gold = { id: "x", text: "Quiet day.", events: [{ type: "capture", status: "occurred", mentions: ["«seized»"] }] };
    expect(() => goldArticleOf(gold, "x.json")).toThrow("x.json.events[0].mentions[0]: not in the text");
  });
});

it("gives full marks to an extraction scored against itself and none to silence", () => {
  const text = "Rebels seized the town of Bria on Tuesday, killing 12 soldiers, the army said.";
  const found = extractEvents(text, { publishedAt: "2021-08-05" });
  const gold = goldArticleOf(
    {
      id: "itself",
      text,
      events: found.map((event) => ({
        type: event.type,
        status: event.status,
        mentions: event.mentions.map(({ start, end }) => `${text.slice(0, start)}«${text.slice(start, end)}»${text.slice(end)}`),
        participants: event.participants.map(({ role, name }) => ({ role, name })),
        places: event.places.map(({ name }) => name),
        time: event.time,
        killed: event.casualties?.killed ?? null,
        sources: event.sources.map(({ name }) => name),
      })),
    },
    "itself",
  );
  const full = newTallies();
  expect(found.length).toBeGreaterThan(0);
  expect(scoreArticle(gold, found, full)).toEqual([]);
  expect(overall(full)).toBe(1);
  const silent = newTallies();
  expect(scoreArticle(gold, [], silent).every(({ kind }) => kind === "missed")).toBe(true);
  expect(overall(silent)).toBe(0);
});

// The shared scorer is not part of the package; where it is at hand, both must agree on every count of every article.
it.skipIf(!existsSync(SHARED))(
  "gives the figures of the shared scorer",
  async () => {
    const shared = await import(/* @vite-ignore */ SHARED.href);
    for (const name of readdirSync(NEWS).filter((file) => /^(?:train|dev)-.*\.json$/.test(file))) {
      const gold = goldArticleOf(JSON.parse(readFileSync(new URL(name, NEWS), "utf8")), name);
      const found = extractEvents(gold.text, gold.publishedAt ? { publishedAt: gold.publishedAt } : {});
      const ours = newTallies();
      scoreArticle(gold, found, ours);
      const theirs = shared.newTallies();
      shared.scoreArticle(gold, found, theirs, null);
      const counts = MEASURES.map((measure) => [measure, theirs[measure].tp, theirs[measure].predicted, theirs[measure].gold]);
      expect(MEASURES.map((measure) => [measure, ours[measure].right, ours[measure].found, ours[measure].gold])).toEqual(counts);
      expect(overall(ours)).toBe(shared.overall(theirs));
    }
  },
  60_000,
);
