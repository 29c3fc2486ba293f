import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

/** The events of a text: type, and the words of its mentions. */
function told(text: string): string[] {
  return extractEvents(text, { publishedAt: "2024-03-05" }).map(
    (event) => `${event.type}: ${event.mentions.map((mention) => mention.text).join(", ")}`,
  );
}

describe("two places are two events", () => {
  it.each([
    ["named apart", "Rebels captured Bria last month. They also captured Bambari.", ["capture: captured", "capture: captured"]],
    [
      "named apart, with their country",
      "Rebels captured the town of Bria in the Central African Republic. The rebels' seizure of Bambari followed in June.",
      ["capture: captured", "capture: seizure"],
    ],
    [
      "both told for the first time",
      "Rebels seized two border crossings with Uganda. Fighters took a key river crossing.",
      ["capture: seized", "capture: took"],
    ],
    [
      "one thing under two names",
      "Rebels in June captured the main border crossing with Uganda. The rebels' seizure of Mokolo was their greatest gain.",
      ["capture: captured, seizure"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("who strikes in one is struck in the other", () => {
  it("is two", () =>
    expect(told("Resistance groups from four townships attacked the troops raiding villages.")).toEqual([
      "armed-attack: attacked",
      "armed-attack: raiding",
    ]));
});

describe("one event told again", () => {
  it.each([
    [
      "a mass noun, then a definite plural",
      "Fierce fighting broke out near Bria on Monday. Witnesses fled.\n\nAn unknown number of rebels fell in the battles.",
      ["clash: Fierce fighting, battles"],
    ],
    [
      "the attack, far behind",
      "Gunmen ambushed a convoy near Mopti.\n\nThe road had been quiet.\n\nTraders use it.\n\nMarkets were open.\n\nBuses ran.\n\nArmy officers said jihadists had carried out the attack.",
      ["armed-attack: ambushed, attack"],
    ],
    [
      "in the headline, then late in the text",
      "Rebels free three officers\n\nBAMBARI - Talks went on in the town. The mayor was hopeful. Shops opened. Schools opened too. Buses ran.\n\nThe rebels released three officers on Sunday.",
      ["release: free, released"],
    ],
    [
      "a truce asked for and planned",
      "The envoy urged the rebels and the army to agree a ceasefire. The ceasefire would begin on Monday, he hoped.",
      ["ceasefire: ceasefire, ceasefire"],
    ],
    [
      "each point of a list is its own",
      "Overnight the enemy shelled the border of Sumy region 61 times.\n\n- Bilopillia: shelling of a farm.\n- Krasnopillia: a drone strike on a bus stop.",
      ["shelling: shelled", "shelling: shelling", "drone-strike: drone strike"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("a series is not the one deed that is told", () => {
  it.each([
    [
      "the latest in a spate",
      "An ambush by gunmen in Mali killed nine soldiers, the minister said, the latest in a spate of militant attacks in Mali.",
      ["armed-attack: ambush", "armed-attack: militant attacks"],
    ],
    [
      "with the participle of its course, which nobody does",
      "Gunmen killed nine soldiers near Gao, the minister said, the latest in escalating militant attacks in Mali.",
      ["killing: killed", "armed-attack: militant attacks"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));

  it("has no doer in who tells of it", () => {
    const [, series] = extractEvents(
      "Nine soldiers died near Gao in an ambush, the minister said, the latest in escalating attacks in Mali.",
      {
        publishedAt: "2024-03-05",
      },
    );
    expect(series?.participants).toEqual([]);
  });
});

describe("what a deed did, and who did it", () => {
  it.each([
    [
      "its participle",
      "On Wednesday an army helicopter launched airstrikes at Minywar, destroying around 50 houses.",
      ["airstrike: airstrikes, destroying"],
    ],
    [
      "its attackers",
      "Nineteen soldiers were killed in an attack on an army camp in central Mali on Sunday. The attackers opened fire near Sokolo before dawn.",
      ["armed-attack: attack, opened fire"],
    ],
    [
      "the attack of that day",
      "A drone attack on Sunday on a market south of Khartoum killed 43 people. The RSF blamed the air force for Sunday's attack.",
      ["drone-strike: drone attack, attack", "accusation: blamed"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("a toll belongs to the deed of its clause", () => {
  it.each([
    [
      "killings",
      "Rebels captured Bria last month. They indulged in revenge killings there, leaving dozens of people dead.",
      ["capture: captured", "killing: revenge killings, leaving"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("two words of one deed", () => {
  it.each([
    ["killed and wounded", "Eleven soldiers were killed and 32 wounded, officials said.", ["killing: killed, wounded"]],
    [
      "killed here, wounded there",
      "Five soldiers were killed in Kano and 12 were wounded in Kaduna.",
      ["killing: killed", "armed-attack: wounded"],
    ],
    ["the means behind", "The army targeted the rebels with artillery strikes near Hama.", ["shelling: targeted, artillery strikes"]],
    ["the means before", "In overnight shelling of Beirut, two embassies came under fire.", ["shelling: shelling, came under fire"]],
    ["a measure of it", "Troops hit the hills near Zabadani with volleys of rocket fire.", ["missile-strike: hit, volleys, rocket fire"]],
    [
      "who was stopped by what",
      "Reinforcements were stopped by attacks of the rebels near Bhamo.",
      ["deployment: Reinforcements", "armed-attack: attacks"],
    ],
    [
      "what the bomb was part of",
      "A roadside bomb killed four soldiers in an attack on their patrol near Baquba.",
      ["bombing: roadside bomb, attack"],
    ],
    [
      "a coup by three words",
      "Soldiers seized power in Ouagadougou and deposed the president. The coup was condemned by the African Union.",
      ["coup: seized power, deposed, coup", "accusation: condemned"],
    ],
    ["within an idiom", "The United States has agreed to sell 12 attack aircraft to Nigeria.", ["arms-deal: sell"]],
    [
      "which it was",
      "Gunmen attacked soldiers near Gao. It was the third attack on soldiers this month.",
      ["armed-attack: attacked, attack"],
    ],
    [
      "launched and repelled",
      "Rebels launched attacks on four towns near Goma. Soldiers said the attacks on the towns were repelled.",
      ["armed-attack: attacks, attacks"],
    ],
    [
      "no attack, what answers one",
      "Rebels shot down a helicopter near Goma on Friday. The attack on the town killed two soldiers.",
      ["shootdown: shot", "armed-attack: attack"],
    ],
    [
      "an army's kills and a rebel assault",
      "The army killed 22 insurgents in Ituri. The ADF carried out the assault on Saturday.",
      ["killing: killed", "armed-attack: assault"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("the participant that says most", () => {
  it("a region gives way to its states", () => {
    const [event] = extractEvents(
      "Russia boosts arms supplies to Central Asia\n\nMoscow has increased arms supplies to Uzbekistan and Tajikistan, a general said.",
      { publishedAt: "2024-03-05" },
    );
    expect(event?.participants.map((one) => `${one.role} ${one.name}`)).toEqual([
      "initiator Russia",
      "recipient Uzbekistan",
      "recipient Tajikistan",
    ]);
  });
});

describe("a noun takes up a deed told in another light", () => {
  it.each([
    [
      "planned, and named as a matter of course",
      "The army will retake the town of Bria by June. The capture of Bria would open the road to the north.",
      ["capture planned: retake, capture"],
    ],
    [
      "the attack, whatever was taken for its means",
      "A man blew himself up beside a convoy in Pulwama on Thursday. Police blamed the attack on a rebel group with rockets.",
      ["suicide-bombing occurred: blew himself, attack"],
    ],
    [
      "whom it befell was told before",
      "Soldiers tortured two farmers near Bria on Monday, a witness said. The army denies it. The two were tortured in a barracks.",
      ["abuse occurred: tortured, tortured"],
    ],
    [
      "told as done, then doubted",
      "Rebels captured the army base near Bria on Sunday. The capture of the base, if confirmed, would cut the road.",
      ["capture occurred: captured, capture"],
    ],
    [
      "a place told beside the noun, not by it",
      "Drones struck the port of Hudaydah on Monday. In a speech from Sanaa, a spokesman called the strike accurate.",
      ["drone-strike occurred: struck, strike"],
    ],
  ])("%s", (_, text, wanted) => expect(inWhatLight(text)).toEqual(expect.arrayContaining(wanted)));
});

/** As `told`, with the status. */
function inWhatLight(text: string): string[] {
  return extractEvents(text, { publishedAt: "2024-03-05" }).map(
    (event) => `${event.type} ${event.status}: ${event.mentions.map((mention) => mention.text).join(", ")}`,
  );
}

describe("what does not go on with the deed before", () => {
  it.each([
    [
      "a campaign since a month, behind one strike",
      "Houthi forces hit a tanker in the Red Sea with a missile on Monday. Since November, Houthi fighters have attacked three ports in Yemen.",
      ["missile-strike occurred: hit", "armed-attack occurred: attacked"],
    ],
    [
      "deaths behind a rape",
      "Militiamen raped 20 women in Bria on Sunday. Soldiers said four villagers were shot dead by the militia.",
      ["sexual-violence occurred: raped", "killing occurred: shot"],
    ],
    [
      "deaths two sentences on",
      "Soldiers shelled rebel positions near Bria on Sunday. The market was closed. Rebels held the bridge. Four rebels were killed at a checkpoint.",
      ["shelling occurred: shelled", "killing occurred: killed"],
    ],
    [
      "what an attack followed",
      "A roadside bomb killed a ranger in Yala on Monday. Monday's attack followed bombings in Pattani on Saturday.",
      ["bombing occurred: roadside bomb, attack", "bombing occurred: bombings"],
    ],
    [
      "elsewhere",
      "Gunmen shot dead a teacher in Mopti on Monday. Elsewhere in the province, rebels killed two soldiers.",
      ["killing occurred: shot", "killing occurred: killed"],
    ],
  ])("%s", (_, text, wanted) => expect(inWhatLight(text)).toEqual(wanted));
});

describe("who is hurt by an attempt", () => {
  it("makes it no success", () => {
    const [event] = extractEvents("Gunmen tried to assassinate the mayor of Mopti on Monday. A guard was wounded.", {
      publishedAt: "2024-03-05",
    });
    expect([event?.type, event?.status, event?.casualties?.injured?.max]).toEqual(["assassination", "attempted", 1]);
  });
});
