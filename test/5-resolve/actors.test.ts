import { describe, expect, it } from "vitest";
import { EVENTS } from "../../src/events/index.js";
import { compile, extract } from "../../src/extract.js";
import { small } from "../../src/gazetteer/data/small.js";
import { createGazetteer } from "../../src/gazetteer/index.js";

const knowledge = compile(EVENTS, createGazetteer(small));

function run(text: string, publishedAt: string | null = "2024-03-05") {
  return extract(text, { id: null, url: null, outlet: null, publishedAt, country: null }, knowledge);
}

/** What the noun group that holds the marked word («…», the last one of several) stands for. */
function resolved(marked: string, publishedAt: string | null = "2024-03-05") {
  const at = marked.lastIndexOf("«");
  const result = run(marked.replaceAll("«", "").replaceAll("»", ""), publishedAt);
  const token = result.article.tokens.find((one) => one.start === at);
  for (const { graph } of result.framing.sentences) {
    const group = token ? graph.nounAt(token.i) : null;
    if (group) return { all: result.resolved.actors.all(group), one: result.resolved.actors.of(group) };
  }
  throw new Error(`no noun group at the mark: ${marked}`);
}

const nameOf = (marked: string, date?: string): string => resolved(marked, date).one.name;
const idOf = (marked: string, date?: string): string | null => resolved(marked, date).one.entry?.id ?? null;

describe("names", () => {
  it.each([
    ["The «Taliban» seized the town.", "Taliban"],
    ["Taliban «fighters» seized the town.", "Taliban fighters"],
    ["«Moscow» accused the group.", "Russia"],
    ["Fighters loyal to Gen. Khalifa Haftar seized the port, but the «fighters» fled.", "Fighters loyal to Gen. Khalifa Haftar"],
    ["«Fighters» loyal to Gen. Khalifa Haftar seized the port.", "Fighters loyal to Gen. Khalifa Haftar"],
    ["The «soldiers» from Rwanda's army attacked.", "soldiers from Rwanda's army"],
    ["Two «members» of the Nahda Brigade were killed.", "members of the Nahda Brigade"],
    ["A «patrol» of the Foreign Legion was ambushed.", "patrol of the Foreign Legion"],
    ["The «residents» of Kabul fled.", "residents"],
    ["Two «Palestinians» were shot dead.", "Palestinians"],
    ["Pro-Iranian «militiamen» attacked the base.", "Pro-Iranian militiamen"],
    ["Gunmen assassinated an «organiser» of the EPDP, Sinnathamby Ganesh, in Vavuniya.", "Sinnathamby Ganesh"],
    ["Hundreds of thousands of «people» marched on the capital.", "people"],
    ["«Hundreds» of thousands of people marched on the capital.", "people"],
    ["Legislator «Sabo» Garbu was killed.", "Sabo Garbu"],
  ])("%s", (marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
});

describe("entries", () => {
  it.each([
    ["Taliban «fighters» seized the town.", "group:taliban"],
    ["Russian «forces» seized the town.", "force:russian-armed-forces"],
    ["Chadian «troops» seized the town.", "state:TD"],
    ["Peruvian «police» fired on the crowd.", "state:PE"],
    ["Two «members» of Hamas were killed.", "group:hamas"],
    ["«Fighters» loyal to Gen. Khalifa Haftar seized the port.", "person:khalifa-haftar"],
    ["The Ukrainian «president» spoke.", "person:volodymyr-zelensky"],
    ["Armenian «hackers» defaced the sites.", null],
    ["Ukrainian «civilians» were killed.", null],
    ["Palestinian «gunmen» attacked the post.", null],
    ["Iran-backed «militants» attacked the base.", null],
    ["Two «Palestinians» were shot dead.", null],
    ["The «Russians» shelled the town.", "state:RU"],
    ["Unknown «gunmen» attacked the bus.", null],
  ])("%s", (marked, expected) => {
    expect(idOf(marked)).toBe(expected);
  });
});

describe("by the date of the article", () => {
  it.each([
    ["The Afghan «government» lost the town.", "2021-05-10", "gov:afghan-government"],
    ["The Afghan «government» lost the town.", "2021-09-10", "gov:taliban-government"],
    ["«Moscow» accused Kabul.", "1985-05-10", "state:soviet-union"],
    ["«Moscow» accused Kabul.", "2022-05-10", "state:RU"],
    ["The Syrian «president» spoke.", "2015-05-10", "person:bashar-al-assad"],
    ["The French «president» spoke.", "2010-05-10", "person:nicolas-sarkozy"],
    ["The French «president» spoke.", "2020-05-10", "person:emmanuel-macron"],
    ["Ukraine's «president» spoke.", "2023-05-10", "person:volodymyr-zelensky"],
  ])("%s %s", (marked, date, expected) => {
    expect(idOf(marked, date)).toBe(expected);
  });
});

describe("persons", () => {
  it.each([
    ["Khan, the regional commander, said so. «Khan» left.", "person"],
    ["«Zorluk» said that the rebels attacked the town.", "person"],
    ["The «commander» said so.", "military"],
    ["Gunmen shot the «mayor» dead.", "government"],
  ])("%s is a %s", (marked, kind) => {
    expect(resolved(marked).one.kind).toBe(kind);
  });

  it.each([
    ["Col. Musa Kaka arrived. The troops fled, «Kaka» said.", "Musa Kaka"],
    ["Interior Minister Emil Dorin spoke. The «minister» left.", "Emil Dorin"],
    ["Col. Musa Kaka spoke. Later «he» was killed.", "Musa Kaka"],
    ["Maria Kozak met Emil Dorin. Later «she» was arrested.", "Maria Kozak"],
    ["Khan, the regional commander, spoke. The «commander» left.", "Khan"],
    ["A woman said that soldiers beat «her».", "woman"],
  ])("%s is %s", (marked, expected) => {
    expect(nameOf(marked)).toBe(expected);
  });
});

describe("pronouns and descriptions", () => {
  it.each([
    ["The Taliban attacked the town. The «group» said so.", "Taliban"],
    ["The Taliban attacked the town. The «militants» fled.", "Taliban"],
    ["Boko Haram attacked the town. The «insurgents» fled.", "Boko Haram"],
    ["Boko Haram attacked the town. «They» burned the market.", "Boko Haram"],
    ["Militants attacked soldiers and killed «them».", "soldiers"],
    ["Soldiers stormed the village, residents said. «They» rounded up 14 men.", "Soldiers"],
    ["Jets bombed the attackers as «they» withdrew to the border.", "attackers"],
    ["Turkish troops entered the town. The «troops» fired on the crowd.", "Turkish troops"],
    ["The Ethiopian army took the town. The «army» denied it.", "Ethiopian National Defence Force"],
    ["Hamas fired rockets. Israel said «it» killed the commander.", "Israel"],
    ["The New People's Front (NPF) attacked. The «NPF» fled.", "New People's Front"],
    ["Al Shabaab attacked the base. The «rebels» fled.", "Al-Shabaab"],
  ])("%s is %s", (marked, expected) => {
    expect(nameOf(marked).replace(" 's", "'s")).toBe(expected);
    expect(resolved(marked).one.via === null || resolved(marked).one.via?.text !== "").toBe(true);
  });

  it.each([
    ["«They» attacked the town."],
    ["The sun shone. «They» attacked the town."],
    ["Unknown men came. The «gunmen» fired."],
    ["The «group» attacked the town."],
  ])("left as written: %s", (marked) => {
    expect(resolved(marked).one.via).toBeNull();
  });

  it("gives the words from which the name was taken", () => {
    expect(resolved("Taliban fighters seized the town. The «militants» then fled.").one.via?.text).toBe("Taliban fighters");
  });

  it.each([
    ["India and Pakistan met in Geneva. The two «countries» signed a truce.", ["India", "Pakistan"]],
    ["The LTTE fought the Sri Lankan army. Both «sides» agreed to a truce.", ["Liberation Tigers of Tamil Eelam", "Sri Lanka Army"]],
    ["The «Israel-Hamas» talks failed.", ["Israel", "Hamas"]],
  ])("two: %s", (marked, expected) => {
    const { all } = resolved(marked);
    expect(all.map((actor) => actor.entry?.name ?? actor.name).sort()).toEqual([...expected].sort());
  });
});

describe("participants of events", () => {
  const participants = (text: string): string[] =>
    run(text).events.flatMap((event) => event.participants.map(({ role, name }) => `${role}: ${name}`));

  it.each([
    ["Rebels fought with government troops in the hills on Tuesday, killing three soldiers.", "party: government troops"],
    [
      "Soldiers of the 77th Light Infantry Division arrested 14 men in the village on Sunday.",
      "initiator: Soldiers of the 77th Light Infantry Division",
    ],
    ["Taliban fighters captured the city of Kunduz from Afghan forces on Monday.", "initiator: Taliban fighters"],
    ["The town was hit by Russian missiles on Tuesday, killing two civilians.", "initiator: Russia"],
    ["A truck driver, Ram Bahadur Tamang, was killed by the Maoists on Tuesday.", "target: Ram Bahadur Tamang"],
    ["The Rapid Support Forces (RSF) attacked the camp, killing three civilians.", "initiator: Rapid Support Forces"],
  ])("%s", (text, expected) => {
    expect(participants(text)).toContain(expected);
  });

  it.each([
    ["No group has claimed responsibility for the attack on the market in the town.", /^initiator: .*group/],
    ["Russian forces seized Ukraine's border town of Vovchansk on Monday.", /^target: .*(?:Vovchansk|town)/],
    ["The militants captured Syria's second city on Monday, residents said.", /^target: Syria/],
    ["Militants shelled the Israeli border town on Monday, killing two people.", /town/],
  ])("nobody in: %s", (text, pattern) => {
    expect(participants(text).filter((participant) => pattern.test(participant))).toEqual([]);
  });
});
