import { describe, expect, it } from "vitest";
import { accuracyPage, gains, isSpent } from "../../src/score/accuracy-page.js";
import { asFound, measureAgreement, pairs } from "../../src/score/agreement.js";
import { censusOf } from "../../src/score/census.js";
import { goldArticleOf } from "../../src/score/gold.js";
import { loadCorpus } from "../../src/testing/corpus.js";

describe("what the corpus holds", () => {
  const census = censusOf(loadCorpus());

  it.each(Object.entries(census.types))("%s at least 12 times (%i)", (_, count) => expect(count).toBeGreaterThanOrEqual(12));

  it.each(Object.entries(census.statuses))("%s at least 25 times (%i)", (_, count) => expect(count).toBeGreaterThanOrEqual(25));

  it("enough articles, styles and conflicts, and quiet articles", () => {
    expect(census.articles).toBeGreaterThanOrEqual(120);
    expect(census.styles).toBeGreaterThanOrEqual(12);
    expect(census.conflicts).toBeGreaterThanOrEqual(25);
    expect(census.quiet).toBeGreaterThanOrEqual(25);
    expect(census.years[0]).toBeLessThan(1955);
  });

  it("in parts of 60, 30 and 30", () => {
    expect((["train", "dev", "blind"] as const).map((part) => loadCorpus(part).length)).toEqual([60, 30, 30]);
  });
});

describe("the second annotation", () => {
  const twice = pairs();

  it("covers 15 articles of train and 15 of dev, in a dozen styles, and none of blind", () => {
    const parts = twice.map(({ first }) => first.id.split("-")[0]);
    expect(parts.filter((part) => part === "train").length).toBeGreaterThanOrEqual(15);
    expect(parts.filter((part) => part === "dev").length).toBeGreaterThanOrEqual(15);
    expect(new Set(parts)).toEqual(new Set(["train", "dev"]));
    expect(new Set(twice.map(({ first }) => first.style)).size).toBeGreaterThanOrEqual(12);
  });

  it("is not the first one over again, and agrees with it on most", () => {
    const { overall } = measureAgreement(twice).figures;
    expect(overall).toBeGreaterThan(0.8);
    expect(overall).toBeLessThan(1);
  });

  const text = "Rebels seized Bria on Tuesday, killing 12 soldiers. Talks go on.";
  const event = {
    type: "capture",
    status: "occurred",
    mentions: ["Rebels «seized» Bria"],
    participants: [{ role: "initiator", name: "Rebels" }],
    places: ["Bria"],
    time: { start: "2021-08-03", end: "2021-08-03" },
    killed: { min: 12, max: 12 },
    sources: ["army|the military"],
  };
  const article = (changes: object) => goldArticleOf({ id: "x", text, events: [{ ...event, ...changes }] }, "x.json");

  it("agrees wholly with itself", () => {
    expect(measureAgreement([{ first: article({}), second: article({}) }])).toMatchObject({ figures: { overall: 1 }, findings: [] });
  });

  it.each([
    ["status", { status: "planned" }],
    ["participant", { participants: [{ role: "target", name: "Rebels" }] }],
    ["place", { places: ["Bambari"] }],
    ["time", { time: null }],
    ["casualties", { killed: { min: 12, max: null } }],
    ["source", { sources: [] }],
  ])("finds a difference of %s", (kind, changes) => {
    expect(measureAgreement([{ first: article({}), second: article(changes) }]).findings.map((finding) => finding.kind)).toEqual([kind]);
  });

  it("lets any alternative of a name meet any of the other's", () => {
    const second = article({ sources: ["officers|the military"] });
    expect(measureAgreement([{ first: article({}), second }]).findings).toEqual([]);
  });

  it("keeps the place of a trigger", () => {
    expect(asFound(text, article({}).events[0]!).trigger).toEqual({ start: 7, end: 13 });
  });
});

describe("rounds", () => {
  const rounds = (...dev: number[]) =>
    dev.map((value, i) => ({ round: i + 1, mended: `mechanism ${i}`, train: value, dev: value, blind: null }));

  it("tells what each gained", () => {
    expect(gains(rounds(0.5, 0.6, 0.55)).map((gain) => gain?.toFixed(2))).toEqual([undefined, "0.10", "-0.05"]);
  });

  it.each([
    [[0.6, 0.602, 0.603, 0.604], true],
    [[0.6, 0.602, 0.61, 0.611], false],
    [[0.6, 0.601, 0.602], false],
  ])("after %j it has ended: %s", (dev, spent) => expect(isSpent(rounds(...dev))).toBe(spent));

  it("stand on the page with the agreement and the census", () => {
    const { figures } = measureAgreement(pairs());
    const page = accuracyPage({
      parts: { dev: figures },
      quiet: { dev: { articles: 1, silent: 1 } },
      agreement: figures,
      census: censusOf(loadCorpus("dev")),
      linking: { reports: 4, incidents: 2, precision: 1, recall: 0.75, f1: 0.857 },
      variants: [{ name: "passive", articles: 3, before: 0.7, after: 0.69 }],
      rounds: rounds(0.5, 0.6),
    });
    expect(page).toContain("| 2 | mechanism 1 | 0.600 | 0.600 | +10.0 |  |");
    expect(page).toMatch(/\| participant \| 0\.\d{3} \| \d+ \| \d+ \|/);
    expect(page).toContain("| passive | 3 | 0.700 | 0.690 | -1.0 |");
    expect(page).toContain("30 articles of");
  });
});
