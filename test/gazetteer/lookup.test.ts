import { describe, expect, it } from "vitest";
import { large } from "../../src/gazetteer/data/large.js";
import { small } from "../../src/gazetteer/data/small.js";
import { createGazetteer, distanceKm } from "../../src/gazetteer/index.js";

const gazetteer = createGazetteer(large);

/** The most prominent sense of a name: "kind country name". */
function first(name: string): string {
  const [place] = gazetteer.lookup(name);
  return place ? `${place.kind} ${place.country ?? "-"} ${place.name}` : "none";
}

describe("lookup", () => {
  it.each([
    // countries, by any of their names
    ["Afghanistan", "country AF Afghanistan"],
    ["U.S.", "country US United States"],
    ["DR Congo", "country CD Democratic Republic of the Congo"],
    ["Burma", "country MM Myanmar"],
    ["Côte d'Ivoire", "country CI Ivory Coast"],
    ["Türkiye", "country TR Turkey"],
    ["Zaire", "country CD Democratic Republic of the Congo"],
    // divisions, with or without the word for their kind
    ["Helmand", "admin1 AF Helmand"],
    ["North Kivu", "admin1 CD North Kivu"],
    ["Rakhine State", "admin1 MM Rakhine"],
    ["Kyiv Oblast", "admin1 UA Kyiv"],
    ["Cabo Delgado", "admin1 MZ Cabo Delgado"],
    ["Salah al-Din", "admin1 IQ Salahuddin"],
    // towns, old spellings and transliterations
    ["Kyiv", "settlement UA Kyiv"],
    ["Kiev", "settlement UA Kyiv"],
    ["Kharkov", "settlement UA Kharkiv"],
    ["Artemivsk", "settlement UA Bakhmut"],
    ["Lashkar Gah", "settlement AF Lashkar Gah"],
    ["Deir al-Zour", "settlement SY Deir ez-Zor"],
    ["Sana'a", "settlement YE Sanaa"],
    ["al-Raqqa", "settlement SY Raqqa"],
    ["El-Fashir", "settlement SD El Fasher"],
    ["St. Petersburg", "settlement RU Saint Petersburg"],
    ["Leningrad", "settlement RU Saint Petersburg"],
    ["Saigon", "settlement VN Ho Chi Minh City"],
    ["Bogotá", "settlement CO Bogotá"],
    ["Bogota", "settlement CO Bogotá"],
    ["Mocímboa da Praia", "settlement MZ Mocimboa da Praia"],
    ["Robotyne", "settlement UA Robotyne"],
    ["El Mozote", "settlement SV El Mozote"],
    ["Grozny", "settlement RU Grozny"],
    // what no package has
    ["Donbas", "region UA Donbas"],
    ["Nagorno-Karabakh", "region AZ Nagorno-Karabakh"],
    ["Bab al-Mandab", "water - Bab el-Mandeb"],
    ["Rafah crossing", "site PS Rafah crossing"],
    ["Shir Khan Bandar", "settlement AF Sher Khan Bandar"],
    ["Azovstal", "site UA Azovstal"],
    ["Zaatari", "site JO Zaatari"],
    ["Sadr City", "settlement IQ Sadr City"],
    ["Soviet Union", "region - Soviet Union"],
    ["Qwertyville", "none"],
    ["", "none"],
    ["!!", "none"],
  ])("%s is %s", (name, expected) => {
    expect(first(name)).toBe(expected);
  });

  it("has all senses of a name, the most prominent first", () => {
    const countries = (name: string) => gazetteer.lookup(name).map((place) => place.country);
    expect(countries("Tripoli").slice(0, 3)).toEqual(expect.arrayContaining(["LY", "LB"]));
    expect(countries("Tripoli")[0]).toBe("LY");
    expect(countries("Georgia")).toEqual(["GE", "US"]);
    expect(new Set(countries("Santiago")).size).toBeGreaterThan(3);
    expect(gazetteer.lookup("Gaza")[0]?.name).toBe("Gaza Strip");
  });

  it("gives facts of a place", () => {
    const [kabul] = gazetteer.lookup("Kabul");
    expect(kabul).toMatchObject({ country: "AF", admin1: "Kabul", geonameId: 1138958, kind: "settlement" });
    expect(kabul?.lat).toBeCloseTo(34.53, 1);
    expect(kabul?.population).toBeGreaterThan(3_000_000);
  });
});

describe("longest", () => {
  const length = (text: string) => gazetteer.longest(text.split(" "), 0)?.length ?? 0;
  it.each([
    ["new york city police", 3],
    ["deir ez-zor province", 2],
    ["cox 's bazar in", 3],
    ["syria 's idlib", 1],
    ["st . petersburg ,", 3],
    ["port - au - prince", 5],
    ["port-au-prince was", 1],
    ["al-tanf base", 2],
    ["al-tanf was", 1],
    ["san salvador , el", 2],
    ["khan younis , gaza", 2],
    ["the and of", 0],
    ["qwerty kabul", 0],
    ["rafah crossing with", 2],
  ])("%s: %i", (text, expected) => {
    expect(length(text)).toBe(expected);
  });

  it("can refuse an end", () => {
    const words = ["gaza", "enclave"];
    expect(gazetteer.longest(words, 0)?.length).toBe(2);
    expect(gazetteer.longest(words, 0, (last) => last === 0)?.length).toBe(1);
  });

  it("never throws", () => {
    for (const words of [[], [""], ["'s"], ["-"], ["\ud800"], ["st"], ["st", "."], Array.from({ length: 50 }, () => "al")]) {
      expect(() => gazetteer.longest(words, 0)).not.toThrow();
    }
  });
});

describe("candidates, containment, distance", () => {
  it("weighs by prominence, and by the country that is told", () => {
    expect(gazetteer.candidates("Tripoli")[0]?.place.country).toBe("LY");
    const lebanese = gazetteer.candidates("Tripoli", { country: "LB" });
    expect(lebanese[0]?.place.country).toBe("LB");
    expect(lebanese.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 1);
    expect(gazetteer.candidates("Qwertyville")).toEqual([]);
  });

  it.each([
    ["Ukraine", "Bakhmut", true],
    ["Donbas", "Bakhmut", true],
    ["Donbas", "Odesa", false],
    ["Helmand", "Lashkar Gah", true],
    ["Helmand", "Kabul", false],
    ["Darfur", "El Fasher", true],
    ["Syria", "Baghdad", false],
  ])("%s contains %s: %s", (outer, inner, expected) => {
    const [container] = gazetteer.lookup(outer);
    const [place] = gazetteer.lookup(inner);
    if (!container || !place) throw new Error("not found");
    expect(gazetteer.contains(container, place)).toBe(expected);
  });

  it("measures distances", () => {
    const [kyiv] = gazetteer.lookup("Kyiv");
    const [kharkiv] = gazetteer.lookup("Kharkiv");
    if (!kyiv || !kharkiv) throw new Error("not found");
    expect(distanceKm(kyiv, kharkiv)).toBeGreaterThan(400);
    expect(distanceKm(kyiv, kharkiv)).toBeLessThan(420);
    expect(distanceKm(kyiv, { lat: null, lon: null })).toBeNull();
  });

  it("knows countries by code", () => {
    expect(gazetteer.countryName("SY")).toBe("Syria");
    expect(gazetteer.countryByCode("ua")?.kind).toBe("country");
    expect(gazetteer.countryName("ZZ")).toBeNull();
  });
});

describe("additions and the small tier", () => {
  it("puts the caller's places first", () => {
    const own = createGazetteer(large, [
      { name: "Nahr al-Aswad", aliases: ["Black River"], country: "SY", lat: 35, lon: 38 },
      { name: "Kabul", country: "XX" },
    ]);
    expect(own.lookup("black river")[0]).toMatchObject({ name: "Nahr al-Aswad", kind: "settlement", country: "SY" });
    expect(own.longest(["nahr", "al-aswad", "village"], 0)?.length).toBe(2);
    expect(own.lookup("Kabul")[0]?.country).toBe("XX");
    expect(own.lookup("Kharkiv")[0]?.country).toBe("UA");
  });

  it("has the great cities, capitals, countries, divisions and regions in the small tier", () => {
    const lite = createGazetteer(small);
    for (const name of ["Kabul", "Ukraine", "Helmand", "Donbas", "Aleppo", "Bab el-Mandeb", "Rafah crossing", "Paris"]) {
      expect(lite.lookup(name).length, name).toBeGreaterThan(0);
    }
    expect(lite.lookup("Robotyne")).toEqual([]);
  });
});
