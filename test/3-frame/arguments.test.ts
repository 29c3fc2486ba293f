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
    ["the land of the place", "Gunmen kill 12 soldiers in Nigeria village attack", "armed-attack", ["initiator Gunmen", "target soldiers"]],
    [
      "whose base it was",
      "Rebels kill nine soldiers in US base attack near Erbil",
      "armed-attack",
      ["initiator Rebels", "target soldiers"],
    ],
    ["men and women", "Rebels killed 14 people, both men and women, in Bria.", "killing", ["initiator Rebels", "target people"]],
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

  it.each([
    [
      "a dateline before the subject",
      "Maputo — Terrorists murdered and beheaded five monks.",
      "killing",
      ["initiator Terrorists", "target monks"],
    ],
    ["the word of the trigger", "Rebel attacks on the port continued.", "armed-attack", ["initiator Rebel"]],
    ["what befell them", "Separatists defy curfew, detained", "arrest", ["target Separatists"]],
    ["those who go between", "Mediators will meet in Doha to prepare talks on a truce.", "negotiation", ["mediator Mediators"]],
    [
      "who is shot at",
      "Armed men shot at a truck, clearly marked with a red cross.",
      "armed-attack",
      ["initiator Armed men", "target truck"],
    ],
    ["a group by its name", "The army clashed with the much bigger FARC rebel group.", "clash", ["party army", "party FARC"]],
    ["who sends missiles", "The town was hit by seven Russian missiles.", "missile-strike", ["initiator Russia"]],
    [
      "one statement",
      "The army condemned the attack, accusing the ELN of murder.",
      "accusation",
      ["initiator army", "target National Liberation Army of Colombia"],
    ],
    [
      "two lists",
      "The army said 20 soldiers, including cooks, and ten rebels died in battles.",
      "clash",
      ["party rebels", "party soldiers"],
    ],
    ["the accused goes on", "Rights groups accuse the army of murder, razing villages.", "destruction", ["initiator army"]],
    ["the accused", "The president accused the rebels of attacks on civilians.", "armed-attack", ["initiator rebels", "target civilians"]],
    ["on whom it is blamed", "The attack was blamed on the rebels.", "armed-attack", ["initiator rebels"]],
    ["an auxiliary for all", "The rebels have blown up a bridge, overrun two bases and detonated a mine.", "capture", ["initiator rebels"]],
    ["a verb of the present", "The rebels fell back as the army presses on with its offensive.", "offensive", ["initiator army"]],
    ["the army itself", "The mayor accused the army itself of shelling a convoy.", "shelling", ["initiator army", "target convoy"]],
    ["an affiliate", "Boko Haram, an Islamic State affiliate, has blockaded Bama.", "siege", ["initiator Boko Haram"]],
    ["an office", "The prime minister's office announced a ceasefire.", "ceasefire", ["party prime minister's office"]],
    ["a stretch of road", "Troops and rebels clashed between Luri and Juba.", "clash", ["party Troops", "party rebels"]],
    [
      "an ambush on a stretch of road",
      "A convoy fell into a rebel ambush between Luri and Juba.",
      "armed-attack",
      ["initiator rebel", "target convoy"],
    ],
    ["between two governments", "The ceasefire between Tigray and Addis Ababa held.", "ceasefire", ["party Ethiopia", "party Tigray"]],
    ["whose death it caused", "The rebel attack caused the death of a monk.", "armed-attack", ["initiator rebel", "target monk"]],
    ["a time that owns the deed", "The militants launched Monday's early morning attack.", "armed-attack", ["initiator militants"]],
    ["its own deed", "The army said its shelling of Obo killed a nun.", "shelling", ["initiator army", "target nun"]],
    ["whose arrest", "Khan's arrest by the army angered the rebels.", "arrest", ["initiator army", "target Khan"]],
    ["an owner before a list", "The army's biggest ground, air and sea offensive began on Monday.", "offensive", ["initiator army"]],
    ["a headline's comma", "Ivoria, Lobi rebels sign peace deal", "agreement", ["party Ivoria", "party Lobi rebels"]],
    ["a headline without a verb", "Army, rebels in fierce gun battle", "clash", ["party Army", "party rebels"]],
    ["an object behind where", "The rebels announced in Rome the signing of a ceasefire.", "ceasefire", ["party rebels"]],
    [
      "each other",
      "India and Pakistan accused each other of shelling villages.",
      "accusation",
      ["initiator India", "initiator Pakistan", "target India", "target Pakistan"],
    ],
    ["one and another", "Rebels said one man was killed and another injured in nearby Barza.", "killing", ["target man"]],
    ["named among a count", "The strike killed five people, including two monks.", "airstrike", ["target monks"]],
    ["named in the midst", "Nine people, among them two soldiers, were killed in the ambush.", "armed-attack", ["target soldiers"]],
    ["counted together", "Soldiers raped 27 women and girls in Obo.", "sexual-violence", ["initiator Soldiers", "target women and girls"]],
    ["what they are made", "The rebels took nine soldiers hostage.", "abduction", ["initiator rebels", "target soldiers"]],
    ["on what they came", "Gunmen stormed the village on motorbikes.", "armed-attack", ["initiator Gunmen"]],
    ["whence it is known", "According to information from the UN, attacks killed 12 monks.", "armed-attack", ["target monks"]],
    ["what it seems", "Villagers say it appears the gunmen targeted a convoy.", "armed-attack", ["initiator gunmen", "target convoy"]],
    [
      "when fire was opened",
      "Gunmen killed a monk when they opened fire on a car.",
      "armed-attack",
      ["initiator Gunmen", "target car", "target monk"],
    ],
    ["behind an aside", "The army said the rebels, led by a colonel, shelled a convoy.", "shelling", ["initiator rebels", "target convoy"]],
    [
      "not of him of whom is told",
      "Rebels shelled a house of the mayor, who lives in Obo, killing a cook.",
      "shelling",
      ["initiator Rebels", "target cook"],
    ],
    ["reported by a side", "The army reported clashes with the rebels.", "clash", ["party army", "party rebels"]],
    [
      "those of the last talks",
      "The army and the rebels held talks. A truce between the two sides failed.",
      "ceasefire",
      ["party army", "party rebels"],
    ],
    [
      "an armed doer behind by",
      "Two nurses were abducted by armed men near Kismayo.",
      "abduction",
      ["initiator armed men", "target nurses"],
    ],
    ["freed by a group", "Some 40 pupils released by armed groups in Kaduna.", "release", ["initiator armed groups", "target pupils"]],
    [
      "one doer behind two verbs",
      "A herder was shot and killed by Nigerien soldiers in Tillia.",
      "killing",
      ["initiator Nigerien soldiers", "target herder"],
    ],
    ["the holder behind a hedge", "Drones hit trenches believed to be held by the militia.", "drone-strike", ["target militia"]],
    [
      "whose positions",
      "Helicopters strafed suspected insurgent positions near Mocimboa.",
      "airstrike",
      ["initiator Helicopters", "target insurgent"],
    ],
    [
      "two holders of a centre",
      "Jets bombed a command center of Hezbollah and the Amal militia in Tyre.",
      "airstrike",
      ["initiator Jets", "target Hezbollah", "target Amal militia"],
    ],
    [
      "a clause behind the first side",
      "Fighting flared between gunmen who hold the port and army units.",
      "clash",
      ["party army units", "party gunmen"],
    ],
    [
      "was on between",
      "A shoot-out was on between retreating rebels and the army in Bastar.",
      "clash",
      ["party army", "party retreating rebels"],
    ],
    [
      "sides of a fight that an attack opened",
      "A firefight erupted when bandits attacked the army in Birnin Gwari.",
      "clash",
      ["party army", "party bandits"],
    ],
    [
      "whom one loses is one's own",
      "The militia said it had killed 20 jihadists and lost three fighters in heavy clashes near Menaka.",
      "clash",
      ["party jihadists", "party militia"],
    ],
    [
      "a civilian is no side",
      "A Somali trader was killed when clashes erupted between Ethiopian forces and al-Shabab in Gedo.",
      "clash",
      ["party Al-Shabaab", "party Ethiopian National Defence Force"],
    ],
    ["who of two", "He met the leader of the separatists who stormed the barracks.", "armed-attack", ["initiator separatists"]],
    [
      "hardware is not whom one sends",
      "Accra sent marines, trucks and equipment to the border.",
      "deployment",
      ["initiator Ghana", "target marines"],
    ],
    ["went over to a deed", "Troops sealed off the valley and then escalated to shelling.", "shelling", ["initiator Troops"]],
    ["put under siege", "The junta put the monastery under military siege.", "siege", ["initiator junta"]],
    [
      "by what fire",
      "The insurgents pinned down police commandos with rocket fire near the dam.",
      "missile-strike",
      ["initiator insurgents", "target police commandos"],
    ],
    [
      "whose deed is denounced",
      "The bishop's denunciation of a Kenyan raid on herders drew applause.",
      "accusation",
      ["initiator bishop", "target Kenya"],
    ],
    ["a place of that name", "Bandits raided the farming community of Kuru at dawn.", "armed-attack", ["initiator Bandits"]],
    [
      "bodies named among others",
      "Rebel groups, including the Karsk Brigade, ambushed soldiers near Bria.",
      "armed-attack",
      ["initiator Karsk Brigade", "initiator Rebel groups", "target soldiers"],
    ],
    ["blamed on somebody", "The mayor blamed the attack on separatists.", "armed-attack", ["initiator separatists"]],
  ])("%s, and nobody else: %s", (_, text, type, expected) => {
    expect(cast(text, type)).toEqual([...expected].sort());
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
