import { describe, expect, it } from "vitest";
import { type GoldArticle, goldArticleOf } from "../../src/score/gold.js";
import { measureMutation } from "../../src/score/mutations/measure.js";
import { edited, replacements, rewritten } from "../../src/score/mutations/rewrite.js";
import { MUTATIONS } from "../../src/score/mutations/table.js";
import { loadCorpus } from "../../src/testing/corpus.js";

/** The points that a change of wording may cost. */
const SLACK = 0.03;

function gold(text: string, event: object = {}): GoldArticle {
  const trigger = /shelled|seized|took/.exec(text)?.[0] ?? "";
  const base = { type: "shelling", status: "occurred", mentions: [`«${trigger}»`] };
  return goldArticleOf({ id: "x", publishedAt: "2021-08-05", text, events: [{ ...base, ...event }] }, "x.json");
}
const apply = (name: string, article: GoldArticle): GoldArticle | null | undefined =>
  MUTATIONS.find((one) => one.name === name)?.apply(article);

const sides = {
  participants: [
    { role: "initiator", name: "rebels" },
    { role: "target", name: "convoy|army convoy" },
  ],
};

describe("sentences turned about", () => {
  it.each([
    ["passive", "On Monday rebels shelled an army convoy near Bria.", "On Monday an army convoy was shelled by rebels near Bria."],
    ["passive", "Rebels have shelled the convoy, killing six.", "The convoy has been shelled by Rebels, killing six."],
    ["passive", "Rebels shelled the convoy and left.", null],
    ["passive", "Rebels shelled the convoy, two trucks and a bus.", null],
    ["passive", "Villagers shelled the convoy.", null],
    ["speaker first", "The rebels shelled Bria at dawn, an officer said.", "An officer said that the rebels shelled Bria at dawn."],
    ["speaker first", "Rebels of Uru shelled Bria, according to the army.", "According to the army, Rebels of Uru shelled Bria."],
    ["speaker first", "The army said they shelled Bria at dawn, an officer said.", null],
    ["time moved", "The rebels shelled Bria on Tuesday.", "On Tuesday, the rebels shelled Bria."],
    ["time moved", "On Tuesday evening, the rebels shelled Bria.", "The rebels shelled Bria on Tuesday evening."],
    ["time moved", "The army admitted that it shelled Bria on Tuesday.", null],
    ["dates the other way round", "On 3 May they shelled Bria.", "On May 3 they shelled Bria."],
    ["dates the other way round", "On May 3, 2021 they shelled Bria.", "On 3 May 2021 they shelled Bria."],
    ["dates the other way round", "Between May 3 and 5 they shelled Bria.", "Between May 3 and 5 they shelled Bria."],
  ])("%s: %s", (name, text, wanted) => {
    const changed = apply(name, gold(text, sides));
    expect(changed?.text ?? null).toBe(wanted === text ? null : wanted);
    if (changed) expect(() => goldArticleOf(changed, "x.json")).not.toThrow();
  });
});

describe("names and years", () => {
  it("puts the same other name for a town wherever it stands, in text and annotation", () => {
    const changed = apply("other towns", gold("Rebels shelled Quarra. QUARRA is empty.", { places: ["Quarra|town of Quarra"] }));
    const name = changed?.events[0]?.places?.[0]?.split("|")[0] ?? "";
    expect(name).not.toBe("Quarra");
    expect(changed?.text).toBe(`Rebels shelled ${name}. ${name.toUpperCase()} is empty.`);
    expect(changed?.events[0]?.places).toEqual([`${name}|town of ${name}`]);
  });

  it("lets a capital keep its name where it acts", () => {
    const event = { places: ["Bangui"], sources: ["Bangui"] };
    expect(apply("other towns", gold("They shelled Bangui, Bangui said.", event))).toBeNull();
  });

  it("lets states change places both ways", () => {
    const event = { participants: [{ role: "initiator", name: "Russian forces" }] };
    const changed = apply("other states and groups", gold("Russian forces shelled a Turkish post.", event));
    expect(changed?.text).toBe("Turkish forces shelled a Russian post.");
    expect(changed?.events[0]?.participants).toEqual([{ role: "initiator", name: "Turkish forces" }]);
  });

  it("moves all years, and no other numbers", () => {
    const event = { time: { start: "2020-02-29", end: "2020-02-29" } };
    const changed = apply("28 years off", gold("They shelled Bria on 29 February 2020 with 2,015 shells.", event));
    expect(changed).toMatchObject({ publishedAt: "1993-08-05", text: "They shelled Bria on 29 February 1992 with 2,015 shells." });
    expect(changed?.events[0]?.time).toEqual({ start: "1992-02-29", end: "1992-02-29" });
  });
});

describe("rewriting", () => {
  it("marks a trigger with as much as makes it stand once", () => {
    const article = goldArticleOf(
      {
        id: "x",
        text: "They shelled Bria. They shelled Obo.",
        events: [{ type: "shelling", status: "occurred", mentions: ["«shelled» Obo"] }],
      },
      "x.json",
    );
    const changed = rewritten(
      article,
      edited(
        article.text,
        replacements(article.text, /Obo/g, () => "Bria"),
      ),
    );
    expect(changed?.text).toBe("They shelled Bria. They shelled Bria.");
    expect(() => goldArticleOf(changed, "x.json")).not.toThrow();
  });

  it("gives up where a trigger is lost", () => {
    expect(rewritten(gold("They shelled Bria."), ["They left."])).toBeNull();
  });
});

describe("variants of train", () => {
  const articles = loadCorpus("train").filter(({ events }) => events.length > 0);

  it.each(MUTATIONS)("$name keeps the form", ({ apply: change }) => {
    const changed = articles.flatMap((article) => change(article) ?? []);
    expect(changed.length).toBeGreaterThan(2);
    for (const article of changed) expect(() => goldArticleOf(article, article.id)).not.toThrow();
  });

  it("score within three points of the articles", () => {
    const all = MUTATIONS.filter(({ name }) => name === "all of them");
    for (const mutation of all) {
      const { before, after } = measureMutation(mutation, articles);
      expect(Math.abs(after - before)).toBeLessThan(SLACK);
    }
    expect(all).toHaveLength(1);
  });
});
