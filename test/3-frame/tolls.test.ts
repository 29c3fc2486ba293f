import { describe, expect, it } from "vitest";
import type { Count } from "../../src/6-emit/schema.js";
import { extractEvents } from "../../src/index.js";

const PUBLISHED = "2024-03-05";
const KINDS = ["killed", "injured", "captured", "displaced"] as const;

function show(count: Count): string {
  if (count.max === null) return `${count.min}+`;
  return count.min === count.max ? `${count.min}` : `${count.min}-${count.max}`;
}

/** "killed 3, injured 14" of every event that has counts, in the order of the text. */
function tollsOf(text: string): string {
  return extractEvents(text, { publishedAt: PUBLISHED })
    .flatMap(({ casualties }) => {
      const told = KINDS.flatMap((kind) => (casualties?.[kind] ? [`${kind} ${show(casualties[kind])}`] : []));
      return told.length > 0 ? [told.join(", ")] : [];
    })
    .join(" | ");
}

const SENTENCES: readonly (readonly [string, string])[] = [
  // Verbs and their objects
  ["A suicide bomber killed 12 people at a mosque in Peshawar on Friday.", "killed 12"],
  ["Gunmen shot dead three police officers in Ghazni.", "killed 3"],
  ["Gunmen shot three police officers dead in Ghazni.", "killed 3"],
  ["Militants executed five captured soldiers near Tikrit.", "killed 5"],
  ["The rebels killed at least 20 villagers and wounded 35 others in the attack on Beni.", "killed 20+, injured 35"],
  ["Security forces gunned down hundreds of demonstrators in Mandalay.", "killed 200+"],
  ["A mob lynched two men in Bangui on Sunday.", "killed 2"],
  ["Soldiers beat four detainees to death in Juba.", "killed 4"],
  ["The raid claimed the lives of six soldiers.", "killed 6"],
  ["The airstrike on Sanaa claimed 30 lives.", "killed 30"],
  ["An ambush in Helmand cost the lives of two marines.", "killed 2"],
  ["The shelling of Donetsk left nine people dead and 21 wounded.", "killed 9, injured 21"],
  ["A car bomb in Baghdad left at least 15 dead.", "killed 15+"],
  ["The army lost 14 soldiers in the ambush near Goma.", "killed 14"],
  ["A shell killed seven members of one family in Idlib.", "killed 7"],
  ["Rebels shelled Goma. Two civilians -- a woman and a child -- died.", "killed 2"],
  ["The attack on Goma killed two villagers — a man and his son — on Friday.", "killed 2"],
  ["Rebels shelled Goma. One woman and a child died.", "killed 2"],
  ["Rebels shelled Goma, killing one policeman and his driver.", "killed 2"],
  // Told again, and no longer held; the whole war
  ["Eight soldiers died in the attack on Nara. When it first reported the attack, the army said four had died.", "killed 8"],
  ["Rebels attacked a camp near Goma, killing six. Thousands of people have died across the region.", "killed 6"],
  ["Rebels attacked a camp near Goma, killing six. The conflict has killed at least 900 people since 2015.", "killed 6 | killed 900+"],
  // Nobody
  ["No one was killed in the shelling of Nikopol.", "killed 0"],
  ["Nobody was hurt when a rocket hit a school in Sderot.", "injured 0"],
  ["There were no deaths in the attack on the base at Gao.", "killed 0"],
  ["The attack on the airfield at Saki caused no fatalities.", "killed 0"],
  ["The bombing of the bridge near Mosul caused no loss of life.", "killed 0"],
  ["No one was killed or wounded in the drone strike on Belgorod.", "killed 0, injured 0"],
  ["No soldiers were wounded or killed in the ambush near Kidal.", "killed 0, injured 0"],
  ["There were no dead or wounded in the rocket attack on Erbil.", "killed 0, injured 0"],
  ["Shelling of Kherson overnight left no casualties.", "killed 0, injured 0"],
  ["The missile strike on Saki inflicted no losses but damaged two planes.", "killed 0, injured 0"],
  ["Rebels attacked a bus near Gao but no passengers were injured.", "injured 0"],
  // Other words with the same letters
  ["Three rebels were handed death sentences for the attack on Gao, which killed nine.", "killed 9"],
  ["Death toll from the shelling of Kano rises to 40.", "killed 40"],
  ["Dead: 12; wounded: 30 in the shelling of Kano.", "killed 12, injured 30"],
  // Passives
  ["Twelve people were killed in an airstrike on Idlib.", "killed 12"],
  ["Three soldiers were wounded when their patrol hit a roadside bomb near Kidal.", "injured 3"],
  ["Scores of terrorists were killed in clashes with the army near Aleppo.", "killed 40+"],
  ["At least 11 people were killed and 46 wounded in the shelling of Beirut.", "killed 11+, injured 46"],
  ["Six more soldiers were wounded in the ambush near Djibo.", "injured 6"],
  ["Between 800 and 1,300 people were killed in the rebel attack on Ardamata.", "killed 800-1300"],
  ["As many as 40 rebels were killed in the air raid on Kutum.", "killed 0-40"],
  ["Up to 10 fighters were killed in the drone strike near Gao.", "killed 0-10"],
  ["More than 30 civilians were killed in the bombing of Marka market.", "killed 31+"],
  ["Nearly 100 insurgents were killed in the offensive on Marawi.", "killed 100"],
  ["Some 25 militants were killed in the raid in North Waziristan.", "killed 25"],
  ["No fewer than 17 farmers were killed in the attack on Zabarmari.", "killed 17+"],
  ["10 to 15 fighters were killed in the raid on Azaz.", "killed 10-15"],
  ["A dozen soldiers were killed in an ambush in Tillaberi.", "killed 12"],
  ["A couple of policemen were wounded in the clashes in Conakry.", "injured 2"],
  ["Several villagers were wounded in the shelling of Nikopol.", "injured 3+"],
  ["Dozens of people were killed in an air strike on Hodeidah.", "killed 24+"],
  ["Hundreds of people were killed in the massacre in El Mozote.", "killed 200+"],
  ["Twenty-three rebels were killed in fighting near Jaffna.", "killed 23"],
  ["Two hundred and fifty people were killed in the massacre at Bentiu.", "killed 250"],
  // One person
  ["A soldier was killed in an ambush near Bamenda.", "killed 1"],
  ["Two missiles struck the depot in Odesa. The driver was killed.", "killed 1"],
  ["Gunmen assassinated Nader Sheikhi, a colonel, in Sahneh on Thursday.", "killed 1"],
  ["A ten-year-old boy was injured when rockets landed in Parvizkhanlu.", "injured 1"],
  ["The shelling killed a woman and her two children in Avdiivka.", "killed 3"],
  ["A mother and two children were killed in the shelling of Poonch.", "killed 3"],
  ["A policeman and three civilians were killed in a grenade attack in Bujumbura.", "killed 4"],
  ["Police arrested the journalist Amadou Vamoulké in Yaoundé after the protest.", ""],
  // Verbs whose subject suffers
  ["Four people died in the rocket attack on Haifa.", "killed 4"],
  ["Seven people lost their lives when gunmen opened fire in the Izeh bazaar on Wednesday.", "killed 7"],
  ["Nine conscripts lost their lives when rebels ambushed a convoy near Palestro.", "killed 9"],
  ["Fifteen fighters perished in the air raid on Raqqa.", "killed 15"],
  ["Two soldiers died and five were injured in the clash with guerrillas near Saravena.", "killed 2, injured 5"],
  ["Three people suffered shrapnel wounds in the drone attack on Belgorod.", "injured 3"],
  ["Ten people were taken to hospital after the missile strike on Kharkiv.", "injured 10"],
  ["Russian forces shelled Kherson. Two men with shrapnel wounds are in hospital.", "injured 2"],
  // Participles of outcome
  ["Rockets hit a market in Tartus, killing eight people and injuring 20.", "killed 8, injured 20"],
  ["A drone struck a bus near Kherson, wounding its driver.", "injured 1"],
  ["Fighters stormed the base, leaving at least 20 soldiers dead.", "killed 20+"],
  ["Israeli jets bombed a house in Rafah, leaving five dead and 12 wounded.", "killed 5, injured 12"],
  ["Militants fired mortars on a school in Aleppo, claiming the lives of three children and injuring 14 others.", "killed 3, injured 14"],
  // Headlines and lines
  ["12 killed in Kabul blast", "killed 12"],
  ["Car bomb in Mogadishu kills 20, wounds 40", "killed 20, injured 40"],
  ["Five dead, 30 injured in Quetta bombing", "killed 5, injured 30"],
  ["Three soldiers killed, two wounded in Kashmir gunfight", "killed 3, injured 2"],
  ["AT LEAST 11 PEOPLE WERE KILLED AND 46 WOUNDED IN THE SHELLING OF EAST BEIRUT.", "killed 11+, injured 46"],
  ["GUERRILLAS AMBUSHED AN ARMY PATROL NEAR SAN VICENTE, KILLING SEVEN SOLDIERS.", "killed 7"],
  ["• Shelling in Nyala on 8 November: 6 killed, 22 injured.", "killed 6, injured 22"],
  ["Gunmen raided the village of Wagga. Fatalities: 12.", "killed 12"],
  ["Ambush of an army truck near Waza. Killed: 4. Wounded: 9.", "killed 4, injured 9"],
  // Tolls
  ["The death toll from Saturday's missile strike on Ganja has risen to 14.", "killed 14"],
  ["Rebels attacked the town of Beni, bringing the death toll to 30.", "killed 30"],
  ["A bomb exploded in Lahore. The death toll rose from 30 to 41.", "killed 41"],
  ["Gunners pounded East Beirut. State radio put the dead at 17.", "killed 17"],
  ["Jets bombed the camp near Kidal, the army said, putting the number of militants killed at around 30.", "killed 30"],
  ["Rebels ambushed a convoy near Arbinda, killing at least 15 soldiers, the army said, raising an earlier toll of nine.", "killed 15+"],
  ["The army said 42 of its soldiers had been killed in Sunday's attack at Tessit, up from 17.", "killed 42"],
  ["A suicide bomber struck a wedding in Kabul. The number of dead has reached 63.", "killed 63"],
  ["A bomb exploded in Jolo. Hospital officials put the death toll at 20 and said 80 people were wounded.", "killed 20, injured 80"],
  // Shares of a count
  ["A bomb exploded in a café, killing six persons, among them a girl of nine.", "killed 6"],
  ["An airstrike on Saada killed 40 people, including 12 children.", "killed 40"],
  ["Security forces killed 402 people in Zahedan, 58 of them children.", "killed 402"],
  ["The attack on Tessit killed 30 people, three of whom were soldiers.", "killed 30"],
  ["Shelling injured 14 children in Aleppo. Three of the wounded are in critical condition.", "injured 14"],
  // Sums
  ["Clashes in Marib killed 12 soldiers and 30 rebels.", "killed 42"],
  ["Two policemen, three soldiers and a civilian were killed in the attack on Quetta.", "killed 6"],
  ["The blast in Kabul killed four people and another two died in hospital.", "killed 6"],
  ["Five soldiers were killed and ten militants died in the clash near Baidoa.", "killed 15"],
  // Nobody
  ["A primary health centre in Nyala was damaged by shelling. No casualties were reported.", "killed 0, injured 0"],
  ["A grenade was thrown at a house in Lisburn in an attack in which nobody was hurt.", "injured 0"],
  ["Rockets hit the base at Ain al-Asad but there were no injuries.", "injured 0"],
  ["Militants fired rockets at Ashkelon without causing casualties.", "killed 0, injured 0"],
  ["No one was killed in the drone attack on Erbil.", "killed 0"],
  ["A drone attack on a base in Kursk injured no one.", "injured 0"],
  ["Rebels shelled the town of Bria on Monday but killed no one.", "killed 0"],
  ["Rockets fell on Haifa on Monday without hurting anyone.", "injured 0"],
  // Who shared it
  ["Eight traders, two of them women, and a driver were killed in an ambush near Mopti.", "killed 9"],
  ["A soldier was killed along with two civilians in an ambush near Mopti.", "killed 3"],
  ["The chief, together with his driver and two guards, was killed in an ambush near Mopti.", "killed 4"],
  ["Gunmen kidnapped a priest together with seven others in Kaduna.", "captured 8"],
  ["Rebels ambushed a car near Bria on Monday. Both soldiers were killed.", "killed 2"],
  ["Gunmen attacked a bus near Mopti. The pair were killed.", "killed 2"],
  ["At least six soldiers were killed last week in Kumbo, Bui Division during an ambush laid by rebels.", "killed 6+"],
  ["Skirmishes yield 4 rebel deaths in Aceh", "killed 4"],
  // Other figures for the same dead
  [
    "Gunmen and troops traded fire in Jiribam, leading to the deaths of 10 rebels. The bodies of the two women were recovered on Tuesday.",
    "killed 10",
  ],
  ["Airstrikes hit Aleppo. A clinic counted 40 dead; the ministry speaks of more than 60.", "killed 61+"],
  ["A bomb killed three people in Quetta. Two more died in hospital, raising the toll to five.", "killed 5"],
  ["A bomb exploded in Quetta. The death toll rose to 12 as two of the wounded died.", "killed 12"],
  // Each to its event
  ["The blast in Kabul killed three; a second attack nearby left two dead.", "killed 3 | killed 2"],
  ["A car bomb killed five people in Kirkuk on Monday, and gunmen shot dead two policemen in Mosul.", "killed 5 | killed 2"],
  ["Troops arrested 14 men in Kan Thar.", "captured 14"],
  ["Soldiers rounded up 14 men in Kan Thar and shot dead 11 of them.", "captured 14 | killed 11"],
  ["Boko Haram raided the village of Wagga and abducted seven women.", "captured 7"],
  ["Gunmen took 12 aid workers hostage in Bamenda.", "captured 12"],
  ["About 300 people fled La Pesquera after the fighting.", "displaced 300"],
  ["Over 8,000 people fled the fighting in Darfur between 4 and 10 November.", "displaced 8001+"],
  ["Nearly two million people have been driven from their homes by the conflict since 2015.", "displaced 2000000"],
  ["6.2 million people displaced since the fighting began | 24.7 million in need", "displaced 6200000"],
  // Not counted
  ["Militants threatened to kill 12 hostages in Sokoto.", ""],
  ["The police foiled a plot to kill five ministers.", ""],
  ["Two women were killed or wounded by the shelling of Kherson.", ""],
  ["Soldiers shot dead Kevin Mulgrew (24) at a checkpoint in Belfast on Saturday.", "killed 1"],
  ["Soldiers burned 86 houses and killed 40 cattle in Pale.", ""],
];

describe("casualties", () => {
  it.each(SENTENCES)("%s", (text, tolls) => {
    expect(tollsOf(text)).toBe(tolls);
  });

  it("tells every count as told, with its victims", () => {
    const [event] = extractEvents("An ambush near Tessit killed 12 soldiers and three civilians.", { publishedAt: PUBLISHED });
    expect(event?.casualties?.told.map((toll) => [toll.kind, toll.victims, toll.min, toll.max, toll.span.text])).toEqual([
      ["killed", "combatant", 12, 12, "12"],
      ["killed", "civilian", 3, 3, "three"],
    ]);
    expect(event?.casualties?.killed).toMatchObject({ min: 15, max: 15 });
  });
});
