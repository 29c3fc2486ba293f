import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

/** Role and name of all who take part in the first event of a type. */
const cast = (text: string, type: string): string[] =>
  (extractEvents(text, { publishedAt: "2024-03-05" }).find((event) => event.type === type)?.participants ?? [])
    .map(({ role, name }) => `${role} ${name}`)
    .sort();

describe("who did what to whom", () => {
  it.each([
    ["active", "Gunmen attacked a police patrol in Zamfara.", "armed-attack", ["initiator Gunmen", "target police patrol"]],
    ["passive with agent", "A UN convoy was attacked by gunmen near Goma.", "armed-attack", ["initiator gunmen", "target UN convoy"]],
    [
      "premodifiers",
      "Russian air strikes on rebel fighters killed three in Idlib.",
      "airstrike",
      ["initiator Russia", "target rebel fighters"],
    ],
    ["possessor", "The rebels' capture of Aleppo stunned the world.", "capture", ["initiator rebels"]],
    ["between", "Peace talks between Ethiopia and Eritrea opened in Asmara.", "negotiation", ["party Eritrea", "party Ethiopia"]],
    ["among", "Fighting among rival militias broke out in Tripoli on Monday.", "clash", ["party rival militias"]],
    ["joined by a sign", "US & UK forces bombed Hodeidah on Friday.", "airstrike", ["initiator US & UK forces"]],
    ["what is wanted done", "The opposition needs the militia disarmed.", "surrender", ["initiator militia"]],
    ["an aside in a list", "Gunmen attacked farmers, or perhaps herders, near Jos.", "armed-attack", ["target farmers", "target herders"]],
    ["light verb", "Turkey carried out air strikes on Syria.", "airstrike", ["initiator Turkey"]],
    ["sufferer as subject", "The army came under fire from militants near Kidal.", "armed-attack", ["initiator militants", "target army"]],
    [
      "relative clause on the object",
      "The drills, which China has been staging near Taiwan since Monday, will end soon.",
      "exercise",
      ["party China"],
    ],
    [
      "kept in a state",
      "Two Syrian divisions have kept 600 militants surrounded near Hama.",
      "siege",
      ["initiator Syrian divisions", "target militants"],
    ],
    ["recipient", "Washington supplied Taipei with Sidewinder missiles.", "arms-shipment", ["initiator United States", "recipient Taiwan"]],
    [
      "a speaker between commas",
      "Militants, police said, ambushed a convoy near Bannu.",
      "armed-attack",
      ["initiator Militants", "target convoy"],
    ],
    [
      "companions",
      "Chadian troops retook Gwoza together with Nigerian soldiers.",
      "capture",
      ["initiator Chadian troops", "initiator Nigerian soldiers"],
    ],
    ["double object", "Iran gave the militia drones.", "arms-shipment", ["initiator Iran", "recipient militia"]],
    [
      "a list behind 'said'",
      "Police said a priest, two nuns and a driver were killed by gunmen.",
      "killing",
      ["target priest", "target nuns", "target driver"],
    ],
    [
      "one side told, the other acts",
      "The Taliban took the base at Ghazni after a battle with Afghan troops.",
      "clash",
      ["party Afghan troops", "party Taliban"],
    ],
  ])("%s: %s", (_, text, type, expected) => {
    for (const one of expected) expect(cast(text, type)).toContain(one);
  });

  it("takes nobody from the 'by' of an active verb", () => {
    expect(cast("By dawn 230 paratroopers had arrived by Boeing in Djibouti.", "deployment").join()).not.toMatch(/Boeing/);
  });

  it("takes what is shot down for the target, and what is fired for a weapon", () => {
    expect(cast("Air defences shot down three Shahed drones over Odesa.", "shootdown").join()).toMatch(/target .*drones/);
    expect(cast("Hamas fired rockets at Tel Aviv.", "missile-strike").join()).not.toMatch(/rocket/);
  });

  it("finds the doer behind the 'it' of a speaker", () => {
    expect(cast("Hezbollah said it had ambushed Israeli soldiers near Maroun al-Ras.", "armed-attack").join()).toMatch(
      /initiator Hezbollah/,
    );
  });

  it("finds the go-between in a participle behind the last complement", () => {
    expect(cast("Talks between Israel and Hamas in Doha, mediated by Qatar, ended on Monday.", "negotiation")).toContain("mediator Qatar");
  });
});
