import { describe, expect, it } from "vitest";
import { read } from "../../src/1-read/read.js";

/** Each word with its part of speech, marks left out. */
function tags(text: string): string {
  return read(text)
    .tokens.filter(({ pos }) => pos !== "punct")
    .map((token) => `${token.text}/${token.pos}`)
    .join(" ");
}

const TAGS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "names and words in capitals": [
    ["THE VEHICLE EXPLODED NEAR THE EMBASSY", "THE/det VEHICLE/noun EXPLODED/verb NEAR/prep THE/det EMBASSY/noun"],
    [
      "GUERRILLAS ATTACKED THE FARM OF PRESIDENT CEREZO",
      "GUERRILLAS/noun ATTACKED/verb THE/det FARM/noun OF/prep PRESIDENT/noun CEREZO/propn",
    ],
    ["THE DISMISSAL OF THE JUDGE WAS ANNOUNCED", "THE/det DISMISSAL/noun OF/prep THE/det JUDGE/noun WAS/aux ANNOUNCED/verb"],
    ["IN THE CAPITAL, TERRORISTS BURNED TWO BUSES", "IN/prep THE/det CAPITAL/noun TERRORISTS/noun BURNED/verb TWO/num BUSES/noun"],
    ["OR DO YOU WANT WAR?", "OR/conj DO/aux YOU/pron WANT/verb WAR/noun"],
    ["THE 76TH DISTRICT COURT ORDERED THE ARREST", "THE/det 76TH/num DISTRICT/noun COURT/noun ORDERED/verb THE/det ARREST/noun"],
  ],
  "title case": [
    ["At Least 20 Killed As Gunmen Attack Village", "At/det Least/det 20/num Killed/verb As/sub Gunmen/noun Attack/verb Village/noun"],
    ["Rebels Shell Donetsk Airport", "Rebels/noun Shell/verb Donetsk/propn Airport/noun"],
    ["Ukraine Says It Shot Down 15 Drones", "Ukraine/propn Says/verb It/pron Shot/verb Down/adv 15/num Drones/noun"],
  ],
  "words before a verb that are no subject": [
    ["When it first reported the attack", "When/sub it/pron first/adv reported/verb the/det attack/noun"],
    ["Troops stormed a post southwest of the town", "Troops/noun stormed/verb a/det post/noun southwest/adv of/prep the/det town/noun"],
    [
      "The army and a rival group battle for control",
      "The/det army/noun and/conj a/det rival/adj group/noun battle/verb for/prep control/noun",
    ],
  ],
  headlines: [
    [
      "Fighting rages in Bakhmut as Wagner claims gains",
      "Fighting/noun rages/verb in/prep Bakhmut/propn as/sub Wagner/propn claims/verb gains/noun",
    ],
    ["Thousands flee as rebels advance on Sake", "Thousands/num flee/verb as/sub rebels/noun advance/verb on/prep Sake/propn"],
    ["Taliban attack kills 6 police", "Taliban/propn attack/noun kills/verb 6/num police/noun"],
    ["Syria rebels shoot down helicopter", "Syria/propn rebels/noun shoot/verb down/adv helicopter/noun"],
    ["US drone strike kills leader", "US/propn drone/noun strike/noun kills/verb leader/noun"],
    ["Peace talks to resume in Doha", "Peace/noun talks/noun to/part resume/verb in/prep Doha/propn"],
    ["Russia plans to attack Odesa", "Russia/propn plans/verb to/part attack/verb Odesa/propn"],
    ["Militants ambush patrol, kill 4", "Militants/noun ambush/verb patrol/noun kill/verb 4/num"],
    ["Car bombing kills 7, wounds 20", "Car/noun bombing/noun kills/verb 7/num wounds/verb 20/num"],
    ["Death toll rises to 41", "Death/noun toll/noun rises/verb to/prep 41/num"],
    ["Troops open fire on protesters", "Troops/noun open/verb fire/noun on/prep protesters/noun"],
    ["Rebels free 21 hostages", "Rebels/noun free/verb 21/num hostages/noun"],
    ["Dozens feared dead", "Dozens/num feared/verb dead/adj"],
    ["Regime barrel bombs kill 8", "Regime/noun barrel/noun bombs/noun kill/verb 8/num"],
  ],
  "noun or verb": [
    ["He said attacks on the town killed three.", "He/pron said/verb attacks/noun on/prep the/det town/noun killed/verb three/num"],
    ["The army attacks the town.", "The/det army/noun attacks/verb the/det town/noun"],
    ["They attack at night.", "They/pron attack/verb at/prep night/noun"],
    ["The attack was short.", "The/det attack/noun was/aux short/adj"],
    ["Police fear that gangs may strike.", "Police/noun fear/verb that/sub gangs/noun may/modal strike/verb"],
    ["The fears that rebels would attack grew.", "The/det fears/noun that/rel rebels/noun would/modal attack/verb grew/verb"],
    ["Forces shell the town daily.", "Forces/noun shell/verb the/det town/noun daily/adj"],
    ["A shell hit the school.", "A/det shell/noun hit/verb the/det school/noun"],
    ["When fighting erupted, they fled.", "When/sub fighting/noun erupted/verb they/pron fled/verb"],
    ["They were fighting rebels.", "They/pron were/aux fighting/verb rebels/noun"],
    ["A drug trafficking ring was broken up.", "A/det drug/noun trafficking/noun ring/noun was/aux broken/verb up/adv"],
    ["The acting president resigned.", "The/det acting/adj president/noun resigned/verb"],
    [
      "Kyiv demanded that Moscow's troops leave the city.",
      "Kyiv/propn demanded/verb that/sub Moscow/propn 's/poss troops/noun leave/verb the/det city/noun",
    ],
    ["The assailant wore an explosive vest.", "The/det assailant/noun wore/verb an/det explosive/noun vest/noun"],
    ["Officials used video footage.", "Officials/noun used/verb video/noun footage/noun"],
    ["Troops often patrol the border.", "Troops/noun often/adv patrol/verb the/det border/noun"],
  ],
  "participles and adjectives": [
    ["Two wounded soldiers were found.", "Two/num wounded/adj soldiers/noun were/aux found/verb"],
    ["The soldiers wounded in the raid died.", "The/det soldiers/noun wounded/verb in/prep the/det raid/noun died/verb"],
    ["The raid freed captured soldiers.", "The/det raid/noun freed/verb captured/adj soldiers/noun"],
    ["A further 17 went missing.", "A/det further/adv 17/num went/verb missing/verb"],
    ["A heavily armed gang attacked.", "A/det heavily/adv armed/adj gang/noun attacked/verb"],
    ["Sources close to the government spoke.", "Sources/noun close/adj to/prep the/det government/noun spoke/verb"],
  ],
  "small words": [
    ["Rebels shot down two jets.", "Rebels/noun shot/verb down/adv two/num jets/noun"],
    ["They walked down the street.", "They/pron walked/verb down/prep the/det street/noun"],
    ["The base that rebels had lost was retaken.", "The/det base/noun that/rel rebels/noun had/aux lost/verb was/aux retaken/verb"],
    ["Guns that also killed a guard were found.", "Guns/noun that/rel also/adv killed/verb a/det guard/noun were/aux found/verb"],
    ["He stayed so that they could flee.", "He/pron stayed/verb so/sub that/sub they/pron could/modal flee/verb"],
    ["Did Russia shell the town?", "Did/aux Russia/propn shell/verb the/det town/noun"],
    ["His garden was shelled.", "His/det garden/noun was/aux shelled/verb"],
    ["The man whose home burned fled.", "The/det man/noun whose/rel home/noun burned/verb fled/verb"],
  ],
};

for (const [kind, rows] of Object.entries(TAGS)) {
  describe(`parts of speech: ${kind}`, () => {
    it.each(rows)("%s", (text, expected) => expect(tags(text)).toBe(expected));
  });
}
