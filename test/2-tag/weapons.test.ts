import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.js";

/** "name/kind" and quantity of the weapons of all events of a text. */
function weaponsOf(text: string): string {
  const { events } = analyze(text, { publishedAt: "2024-03-05" });
  const seen = events.flatMap(({ weapons }) =>
    weapons.map(({ name, kind, quantity, span }) => ({
      start: span.start,
      text: `${name}/${kind}${quantity ? ` x${quantity.min}${quantity.max === null ? "+" : ""}` : ""}`,
    })),
  );
  return [...new Map(seen.sort((a, b) => a.start - b.start).map((weapon) => [weapon.start, weapon.text])).values()].join(", ");
}

const SENTENCES: readonly (readonly [string, string])[] = [
  ["Troops fired TOW missiles and 120mm mortars at two T-72 tanks near Idlib.", "TOW/missile, 120mm mortar/mortar, T-72/armour x2"],
  ["The United States sent four strategic bombers to Guam, the army said.", "strategic bomber/aircraft x4"],
  ["Germany delivered five Bayraktar TB2 drones to Ukraine.", "Bayraktar TB2/drone x5"],
  ["Russia attacked Odesa with Shahed-136 drones.", "Shahed-136/drone"],
  [
    "Marines seized 14 rifles, 3,200 rounds of ammunition and a mortar from guerrillas in Arauquita.",
    "rifle/small-arms x14, round/ammunition x3200, mortar/mortar x1",
  ],
  ["North Korea tested a Hwasong-18 intercontinental ballistic missile.", "Hwasong-18/missile x1"],
  ["Gunmen armed with assault rifles attacked a base in Kaduna.", "assault rifle/small-arms"],
  ["Washington will sell F-16 fighter jets to Turkey.", "F-16/aircraft"],
  ["Police arrested two militants in Tel Aviv.", ""],
  ["Militants stormed a think tank in Kabul.", ""],
  ["Rebels captured the gold mine at Mubende.", ""],
  ["The army fired dozens of Grad rockets at the town of Bakhmut.", "BM-21 Grad/rocket x24+"],
  ["A suicide bomber detonated an explosive vest in Gombe.", "suicide vest/explosive x1"],
  ["Police fired tear gas at protesters in Ouagadougou.", "tear gas/chemical"],
  ["The rebels shot down a Su-25 over Jabrayil.", "Su-25/aircraft x1"],
];

describe("weapons", () => {
  it.each(SENTENCES)("%s", (text, weapons) => {
    expect(weaponsOf(text)).toBe(weapons);
  });
});
