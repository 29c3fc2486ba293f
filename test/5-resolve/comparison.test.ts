import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

const told = (text: string): string[] =>
  extractEvents(text, { publishedAt: "2021-08-05" }).map(({ trigger, time, places }) =>
    [trigger.text, time?.start ?? "-", ...places.map(({ name }) => name)].join(" "),
  );

describe("what a deed is measured against", () => {
  it.each([
    [
      "Monday's raid on Bria was the bloodiest attack on the army since May, when rebels killed 30 soldiers in Obo.",
      ["raid 2021-08-02 Bria", "killed 2021-05-01 Obo"],
    ],
    ["It was the biggest attack since last year's raid on Obo.", ["attack -", "raid 2020-01-01 Obo"]],
    ["Rebels raided Obo on Monday in the first attack since a raid in May.", ["raided 2021-08-02 Obo", "raid 2021-05-01"]],
    ["Fighting in Obo on Monday was the worst since 2020.", ["Fighting 2021-08-02 Obo"]],
    ["The assault was the largest guerrilla action since January.", ["assault -"]],
  ])("is another: %s", (text, events) => expect(told(text)).toEqual(events));

  it("is not there without a comparison", () => {
    expect(told("Rebels have attacked the base twice since May.")).toEqual(["attacked 2021-05-01 base"]);
  });
});

it.each([
  ["Regime forces placed Daraa under siege in late June.", "placed 2021-06-21 Daraa"],
  ["The army has kept the town of Hit under siege.", "kept - Hit"],
])("a siege has the place that is put under it: %s", (text, event) => expect(told(text)).toEqual([event]));
