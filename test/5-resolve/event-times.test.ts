import { describe, expect, it } from "vitest";
import { EVENTS } from "../../src/events/index.js";
import { compile, extract } from "../../src/extract.js";
import { large } from "../../src/gazetteer/data/large.js";
import { createGazetteer } from "../../src/gazetteer/index.js";

const knowledge = compile(EVENTS, createGazetteer(large));

/** "trigger = day" or "trigger = day..day" of every event that has a time, "trigger = -" of the others. */
function timesOf(text: string, publishedAt = "2021-08-05"): string {
  const { events } = extract(text, { id: null, url: null, outlet: null, publishedAt, country: null }, knowledge);
  return events
    .map(({ trigger, time, background }) => {
      const days = time === null ? "-" : time.start === time.end ? time.start : `${time.start}..${time.end}`;
      return `${trigger.text} = ${days}${background ? " (history)" : ""}`;
    })
    .join(" | ");
}

// Published on a Thursday.
const OWN: readonly (readonly [string, string])[] = [
  // The clause that a time opens is not the one put in behind it.
  ["On Tuesday, as rain fell, rebels shelled Goma.", "shelled = 2021-08-03"],
  ["In 2012, when he led the army, gunmen kidnapped two Spanish aid workers near Dadaab.", "kidnapped = 2012-01-01..2012-12-31 (history)"],
  ["On Monday, when rebels stormed Goma, the army shelled the hills.", "stormed = 2021-08-02 | shelled = 2021-08-02"],
  // It holds for all that is told side by side.
  [
    "In 1998 army gunners shelled Goma, and Kigali sent two battalions.",
    "shelled = 1998-01-01..1998-12-31 (history) | sent = 1998-01-01..1998-12-31 (history)",
  ],
  // A comma before the time closes what was put in.
  ["Russia is holding drills in Tajikistan, a republic bordering Afghanistan, this week.", "drills = 2021-08-02..2021-08-08"],
  ["Rebels ambushed a convoy, escorted by Chadian troops, on Tuesday.", "ambushed = 2021-08-03"],
  // Statement and deed.
  ["The ministry said on Wednesday that rebels had attacked the town of Goma on Monday.", "attacked = 2021-08-02"],
  ["Police said on Wednesday that rebels had attacked the town of Goma.", "attacked = -"],
  ["Kyiv on Wednesday accused Moscow of shelling Nikopol on Monday.", "accused = 2021-08-04 | shelling = 2021-08-02"],
  ["The army accused the rebels of shelling Goma this morning.", "accused = - | shelling = 2021-08-05"],
  [
    "Thousands marched in Sanaa on Tuesday, accusing the rebels of shelling Taiz.",
    "marched = 2021-08-03 | accusing = 2021-08-03 | shelling = -",
  ],
  ["State television blamed rebels for Wednesday's shooting in Goma.", "blamed = - | shooting = 2021-08-04"],
  // The noun whose clause tells when it came about.
  ["A ceasefire which the two sides signed on Monday is holding in Goma.", "ceasefire = 2021-08-02"],
  ["The exercises that South Korea and Japan have been holding since Monday are the largest ever.", "exercises = 2021-08-02..2021-08-05"],
  ["An attempt to abduct a French consul failed on Saturday, rebels said.", "abduct = 2021-07-31"],
  ["On Tuesday officers seized the palace in Bamako, in what the government called a coup.", "seized = 2021-08-03 | coup = 2021-08-03"],
  ["Since 14 May, when rebels captured Goma, no food has come.", "captured = 2021-05-14"],
  ["After the 2 August attack on a clinic in Goma the army shelled the hills on Wednesday.", "attack = 2021-08-02 | shelled = 2021-08-04"],
  // A time right behind another deed, put in between commas, before a preposition, of what was sent.
  ["People fled Goma after the attack on Tuesday.", "fled = - | attack = 2021-08-03"],
  ["Some 8,000 people fled to Gisenyi, Rwanda, between 4 and 10 July, the UN refugee agency reports.", "fled = 2021-07-04..2021-07-10"],
  ["Rebels have killed 90 people in central and southern Mali since May, the mission said today.", "killed = 2021-05-01..2021-08-05"],
  ["Air defences shot down 20 of 31 drones launched overnight.", "shot = 2021-08-04..2021-08-05"],
  ["Rebels captured Goma on 2 August after the garrison withdrew overnight.", "captured = 2021-08-02 | withdrew = 2021-08-01..2021-08-02"],
  // What is planned lies ahead, what was done behind, whatever the words around say.
  ["The king has invited the army and the rebels to peace talks at Monrovia in October.", "peace talks = 2021-10-01..2021-10-31"],
  ["In London youths set fire to an office of the Turkish airline Monday night.", "set fire = 2021-08-02"],
  // What is only planned has no share in the day of its announcement, but in the day to come.
  ["The minister on Monday ruled out any talks with the rebels.", "talks = -"],
  ["The rebels on Monday vowed to attack Goma.", "vowed = 2021-08-02 | attack = -"],
  ["Envoys of both sides will arrive in Doha on Monday for peace talks.", "peace talks = 2021-08-09"],
  // "since" and "before" before a time open no clause.
  ["Since 17 June gunmen have abducted 40 people near Kaduna.", "abducted = 2021-06-17..2021-08-05"],
  ["Before dawn on Monday soldiers stormed the camp near Goma.", "stormed = 2021-08-02"],
  ["The air force has twice since January bombed camps near Goma.", "bombed = 2021-01-01..2021-08-05"],
  ["The first relief convoy since June reached Mekelle on 1 August, the UN said.", "reached = 2021-08-01"],
  ["Since dawn on Tuesday and into the early hours of Wednesday, rebels have been shelling Goma.", "shelling = 2021-08-03..2021-08-04"],
  // Participles that tell how something is have no day.
  ["A bomber rammed a lorry packed with explosives into an army post near Quetta on Tuesday.", "rammed = 2021-08-03"],
  ["Gunmen killed six traders travelling to a market near Bama on Monday.", "killed = 2021-08-02"],
  // One clause and another.
  ["Clashes erupted after rebels attacked an army post in Goma on Monday night.", "Clashes = 2021-08-02 | attacked = 2021-08-02"],
  [
    "The rebels agreed on 7 July to resume talks, and a week later the army killed 13 guerrillas.",
    "talks = 2021-07-07 | killed = 2021-07-14",
  ],
  ["Envoys of both armies will meet in Lisbon on 20 August to prepare a second meeting.", "meet = 2021-08-20 | meeting = -"],
  ["A rebel spokesman, in a statement issued on Tuesday, accused the army of torture.", "accused = 2021-08-03 | torture = -"],
  // What was told last.
  [
    "The army captured Goma on 3 July. Since then rebels have shelled the town twice.",
    "captured = 2021-07-03 | shelled = 2021-07-03..2021-08-05",
  ],
  [
    "Rebels attacked the base on 2 and 3 July. Soldiers burned 40 houses during the same period.",
    "attacked = 2021-07-02..2021-07-03 | burned = 2021-07-02..2021-07-03",
  ],
  // Up to a part of the day, and from a day on.
  ["Rebels shelled Goma on Monday. On Tuesday jets bombed them until dusk.", "shelled = 2021-08-02 | bombed = 2021-08-03"],
  ["Russia is holding naval drills near Kaliningrad from 30 July.", "naval drills = 2021-07-30..2021-08-05"],
  // Days to come of what may come.
  ["Another drone attack on Goma is possible tonight.", "drone attack = 2021-08-05"],
  ["Foreign ministers of three states are due in Goma tomorrow for talks with both militias.", "talks = 2021-08-06"],
  // What a verb of counting has for its object.
  ["In July the mission documented 34 villagers killed by militias in Ituri.", "killed = 2021-07-01..2021-07-31"],
  ["Looting continued in Goma on Tuesday.", "Looting = 2021-08-03"],
  ["The immediate cause was the killing of Gen. Jean Odhar, head of the garrison in Goma, on Monday.", "killing = 2021-08-02"],
  [
    "The dawn attack was the biggest since April, when rebels killed 40 soldiers in a raid on a base in Goma.",
    "attack = - | raid = 2021-04-01..2021-04-30 (history)",
  ],
  ["One guard was abducted and two others were shot dead on Wednesday near Goma.", "abducted = 2021-08-04 | shot = 2021-08-04"],
  [
    "Tuesday's shelling of Goma came after three previous weekend attacks in Bukavu.",
    "shelling = 2021-08-03 | attacks = 2021-07-31..2021-08-01",
  ],
  ["As talks began in Goma in July, soldiers shelled the town.", "talks = 2021-07-01..2021-07-31 | shelled = 2021-07-01..2021-07-31"],
  // Ranges, ahead and behind.
  ["A French carrier will take part in joint exercises with Greece from Sunday to Thursday.", "joint exercises = 2021-08-08..2021-08-12"],
  ["Army and rebels agree on truce from Friday.", "truce = 2021-08-06"],
  ["Rebels struck an army depot in Goma overnight on August 3-4.", "struck = 2021-08-03..2021-08-04"],
  // Put in, it ends what the clause before tells.
  [
    "Guerrillas seized Bria, a town in the east, over the weekend and marched on Bambari.",
    "seized = 2021-07-31..2021-08-01 | marched on = 2021-07-31..2021-08-01",
  ],
  ["Seoul held drills in the strait on Monday. Pyongyang warned against the drills last week.", "drills = 2021-08-02"],
];

// What the day of one deed tells of another, and what it does not.
const DEEDS: readonly (readonly [string, string])[] = [
  ["Rebels shelled Goma on Tuesday, a day after the army bombed Bukavu.", "shelled = 2021-08-03 | bombed = 2021-08-02"],
  [
    "Fighting erupted in Goma two days after the sides signed a peace accord on Monday.",
    "Fighting = 2021-08-04 | peace accord = 2021-08-02",
  ],
  ["The attack on Tuesday came hours after rebels shelled Goma.", "attack = 2021-08-03 | shelled = 2021-08-03"],
  ["Tuesday's attack came after the army bombed Goma.", "attack = 2021-08-03 | bombed = -"],
  ["Since rebels took the base at Goma on 4 July, troops have shelled Bukavu.", "took = 2021-07-04 | shelled = 2021-07-04..2021-08-05"],
  ["Rebels have killed 90 people since the attack on Goma on 3 July.", "killed = 2021-07-03..2021-08-05 | attack = 2021-07-03"],
  ["Gunmen attacked a village in retaliation for the capture of Goma on July 27.", "attacked = - | capture = 2021-07-27"],
  ["The attack follows the kidnapping of seven children on 23 July.", "attack = - | kidnapping = 2021-07-23"],
  ["The truce of March was broken in July.", "truce = 2021-03-01..2021-03-31 (history) | broken = 2021-07-01..2021-07-31"],
  ["The truce collapsed on Friday, when rebels stormed Goma.", "truce = - | collapsed = 2021-07-30 | stormed = 2021-07-30"],
  ["Troops massed at Bukavu and on Tuesday stormed Goma.", "massed = - | stormed = 2021-08-03"],
  ["A month ago, on 4 July, rebels attacked Goma.", "attacked = 2021-07-04"],
  ["The rebels released two hostages on Tuesday kidnapped in May.", "released = 2021-08-03 | kidnapped = 2021-05-01..2021-05-31"],
  ["Rebels who stormed the district capital, Goma, late on Saturday were beaten back.", "stormed = 2021-07-31"],
  [
    "Rebels said a priest whom soldiers kidnapped on March 23 had been released on Sunday.",
    "kidnapped = 2021-03-23 (history) | released = 2021-08-01",
  ],
  ["The government condemned the attack in Goma Wednesday.", "condemned = 2021-08-04 | attack = -"],
  ["Gunmen wounded in the hills this morning shelled Goma.", "wounded = - | shelled = 2021-08-05"],
  ["The raid came hours after 30 people were killed in Goma.", "raid = - | killed = -"],
  ["Sunday's raid marked the second time rebels have seized the base since June 28.", "raid = 2021-08-01 | seized = -"],
  ["Rebels killed 40 people in Goma in the past fortnight.", "killed = 2021-07-22..2021-08-05"],
  [
    "The army seized power in a coup on 1 June. Troops have killed 900 protesters since the coup.",
    "seized power = 2021-06-01 | killed = 2021-06-01..2021-08-05",
  ],
  [
    "Rebels shelled Goma on Monday. The army bombed Bukavu two days after rebels shelled Goma.",
    "shelled = 2021-08-02 | bombed = 2021-08-04",
  ],
  ["A patrol was on Tuesday the victim of a bomb attack near Goma.", "bomb attack = 2021-08-03"],
  ["This Tuesday a patrol was the victim of a bomb attack near Goma.", "bomb attack = 2021-08-03"],
  ["Troops have killed 90 protesters in Goma since the talks expired early Monday.", "killed = 2021-08-02..2021-08-05"],
  ["Troops have killed 90 protesters in Goma since the general came to power on 4 July.", "killed = 2021-07-04..2021-08-05"],
  ["Troops have killed 90 protesters in Goma since the vote on Sunday.", "killed = 2021-08-01..2021-08-05"],
  ["It is four days since rebels raided the armoury at Goma.", "raided = 2021-08-01"],
  ["Monday marks three years since the army retook Goma.", "retook = 2018-08-02 (history)"],
  ["Two years after rebels captured Goma, the war goes on.", "captured = 2019-01-01..2019-12-31 (history)"],
  [
    "Troops clashed with rebels near Goma on Monday. The clash came five days after gunmen beheaded a priest.",
    "clashed with = 2021-08-02 | beheaded = 2021-07-28",
  ],
  [
    "The rebels who seized power in Goma on Monday said today that the mayor, whom they arrested the same night, was well.",
    "seized power = 2021-08-02 | arrested = 2021-08-02",
  ],
  ["Police fired tear gas in Goma on Monday to break up a protest.", "fired = 2021-08-02 | protest = 2021-08-02"],
  ["Envoys will meet in Goma on Monday to prepare a new round of peace talks.", "meet = 2021-08-09 | round of peace talks = -"],
  ["Rebels, who had held six nurses captive, fled Goma on Monday.", "held = - | fled = 2021-08-02"],
  [
    "Kenya, which on 1 July signed a security agreement with Haiti, is to send 1,000 policemen.",
    "security agreement = 2021-07-01 | send = -",
  ],
  [
    "The army left Goma on Monday, driven out by rebels who shot dead nine men on Sunday.",
    "left = 2021-08-02 | driven out = 2021-08-02 | shot = 2021-08-01",
  ],
  ["Rebels seized two men on Tuesday who had killed a commander in Goma on Monday.", "seized = 2021-08-03 | killed = 2021-08-02"],
  ["Rebels have killed 300 civilians in Goma so far this year.", "killed = 2021-01-01..2021-08-05"],
  ["Both sides agreed on a three-day ceasefire to begin today.", "ceasefire = 2021-08-05"],
  // Counted from a verb that tells no deed, and in months and years.
  ["The streets of Goma lay empty on Sunday, a day after rebels stormed the governor's house.", "stormed = 2021-07-31"],
  ["The ministry in Goma said on Tuesday, two days after rebels shelled the town, that it was calm.", "shelled = 2021-08-01"],
  [
    "Rebels seized Goma in July, three months after soldiers shot dead their leader.",
    "seized = 2021-07-01..2021-07-31 | shot = 2021-04-01..2021-04-30 (history)",
  ],
  ["The army shelled Goma on Tuesday, hours after the truce collapsed.", "shelled = 2021-08-03 | truce = - | collapsed = 2021-08-03"],
];

const CARRIED: readonly (readonly [string, string])[] = [
  // Within an episode.
  [
    "Rebels attacked Goma on Monday. They burned forty houses and kidnapped six nurses.",
    "attacked = 2021-08-02 | burned = 2021-08-02 | kidnapped = 2021-08-02",
  ],
  ["Protesters marched in Goma on Monday.\n\nPolice fired tear gas to disperse them.", "marched = 2021-08-02 | fired = 2021-08-02"],
  ["The second half of the story began on Saturday. Gunmen ambushed the Goma bus near the border.", "ambushed = 2021-07-31"],
  ["Rebels ambushed an army convoy near Goma. That was on the 2nd, before the rains.", "ambushed = 2021-08-02"],
  [
    "Troops clashed with rebels near Goma on Monday. They seized three rifles at the site.",
    "clashed with = 2021-08-02 | seized = 2021-08-02",
  ],
  // Not elsewhere, not in the perfect, not what goes on, not out of a sum.
  ["Rebels attacked Goma on Monday. In Bukavu soldiers shot dead two students.", "attacked = 2021-08-02 | shot = -"],
  ["Rebels attacked Goma on Monday. The army has arrested 300 people.", "attacked = 2021-08-02 | arrested = -"],
  ["Rebels attacked Goma on Monday. They are besieging Bukavu.", "attacked = 2021-08-02 | besieging = -"],
  ["Police arrested six rebels on Monday. They said soldiers had burned their houses.", "arrested = 2021-08-02 | burned = -"],
  ["Since 3 June rebels have killed 40 people in Goma. Gunmen burned a mill.", "killed = 2021-06-03..2021-08-05 | burned = -"],
  // Not over a time of something else, not to what went before, not from one entry of a list to the next.
  [
    "Rebels seized Goma in June. The truce was signed in July. Soldiers burned a mill.",
    "seized = 2021-06-01..2021-06-30 | truce = 2021-07-01..2021-07-31 | burned = -",
  ],
  [
    "Rebels attacked Goma on Monday. They freed six nurses whom soldiers had kidnapped.",
    "attacked = 2021-08-02 | freed = 2021-08-02 | kidnapped = -",
  ],
  ["GOMA – Rebels killed a policeman on Monday.\n\nBUKAVU – Soldiers killed a rebel.", "killed = 2021-08-02 | killed = -"],
  // An hour is one of the day told.
  [
    "Rebels shelled Goma on Monday.\n\nThe clinic was full.\n\nAt about 2.45 p.m. a patrol came under fire.",
    "shelled = 2021-08-02 | came under fire = 2021-08-02",
  ],
  // A day that no deed took; but not what came afterwards.
  ["A curfew held on the third day on Monday. Crowds clashed with soldiers in Goma.", "clashed with = 2021-08-02"],
  ["The army seized power on 1 July. In the weeks that followed, soldiers shot dead protesters.", "seized = 2021-07-01 | shot = -"],
  ["Rebels hit Goma live\n\n5 minutes ago\n\nRebels shelled Goma.\n\n9 minutes ago\n\nRebels shelled Bukavu.", "shelled = - | shelled = -"],
  // What went before is told beside the story and lends it nothing.
  [
    "Rebels attacked Goma on Tuesday. Gunmen kidnapped two nurses whom soldiers had beaten on Monday. They burned a mill.",
    "attacked = 2021-08-03 | kidnapped = 2021-08-03 | beaten = 2021-08-02 | burned = 2021-08-03",
  ],
  ["Troops took Goma on Monday and are now shelling Bukavu.", "took = 2021-08-02 | shelling = -"],
  // A stretch before a list holds for its members.
  [
    "Overnight the enemy shelled the border of Sumy region 61 times.\n\n▪️Bilopillia: shelling of a farm.\n▪️Krasnopillia: drone strike on a bus stop.",
    "shelled = 2021-08-04..2021-08-05 | shelling = 2021-08-04..2021-08-05 | drone strike = 2021-08-04..2021-08-05",
  ],
  // A headline has the day of its lead.
  ["Rebels shell market\n\nGOMA, Aug 4 - Rebels shelled a market in Goma on Tuesday, witnesses said.", "shell = 2021-08-03"],
  // Parts of a day are those of the day told.
  [
    "Rebels attacked Goma on Monday.\n\nA clinic was full.\n\nIn the afternoon soldiers opened fire on a crowd.",
    "attacked = 2021-08-02 | opened fire = 2021-08-02",
  ],
  ["Army guns shelled Goma through the night.", "shelled = 2021-08-04..2021-08-05"],
  // What a paragraph opens with holds for all of it.
  [
    "Last week rebels attacked a base in Ituri. In Kasai, militias fought soldiers near Tshikapa. In Kivu on Tuesday gunmen abducted a nurse.",
    "attacked = 2021-07-26..2021-08-01 | fought = 2021-07-26..2021-08-01 | abducted = 2021-08-03",
  ],
  [
    "Some 200 paratroopers arrived in Goma on Tuesday. They confiscated two machine guns.",
    "arrived in = 2021-08-03 | confiscated = 2021-08-03",
  ],
  // What looks like the present may be the past.
  ["Gunmen stormed the village on Monday evening. They also set fire to the market.", "stormed = 2021-08-02 | set fire = 2021-08-02"],
  // What "had" been lies before what was told.
  ["Rebels ambushed a convoy near Goma on Tuesday.\n\nSoldiers had shelled the town.", "ambushed = 2021-08-03 | shelled = -"],
];

const ENTRIES: readonly (readonly [string, string])[] = [
  // A date that opens a paragraph is the entry of a chronicle, a place and a date at the opening of the article are none.
  ["Key dates\n\nJuly 24 – Rebels shell Goma.\n\nAug. 1 – Gunmen kidnap six nurses.", "shell = 2021-07-24 | kidnap = 2021-08-01"],
  [
    "Key dates\n\n2019\n\n• 4 May: Rebels shell Goma.\n\n2020\n\n• 6 June: Rebels shell Bukavu.",
    "shell = 2019-05-04 (history) | shell = 2020-06-06 (history)",
  ],
  ["LCB-0212 | 12 July 2021 | Goma | Rebels shelled a market. Nine people were killed.", "shelled = 2021-07-12"],
  // The head of a record; one of several lines that are dates, where a single one is the date of publication.
  [
    "A-12 | Goma, North Kivu | 12 July 2021 | rev. 3\nRebels shelled a market.\n\nA-13 | Bukavu | 14 July 2021\nGunmen kidnapped six nurses.",
    "shelled = 2021-07-12 | kidnapped = 2021-07-14",
  ],
  [
    "Key events\n\n3 August\n\nRebels shelled Goma.\n\n4 August\n\nGunmen kidnapped six nurses.",
    "shelled = 2021-08-03 | kidnapped = 2021-08-04",
  ],
  ["Market hit\n\n5 August 2021\n\nRebels shelled Goma.", "shelled = -"],
  ["Srinagar, July 8 (PTI): Gunmen attacked an army post near Goma.", "attacked = -"],
  ["PESHAWAR, July 8: Gunmen attacked an army post near Goma.", "attacked = -"],
  ["MOSCOW, July 8. /TASS/. Gunmen attacked an army post near Goma.", "attacked = -"],
  ["Saigon, South Vietnam, Sunday, Feb. 18—Gunmen attacked an army post near Hue.", "attacked = -"],
  ["Tuesday, 3 August: Gunmen attacked an army post near Goma.", "attacked = 2021-08-03"],
  ["Rebels shelled Goma.\n\nBukavu, 3 August: Gunmen attacked an army post.", "shelled = - | attacked = 2021-08-03"],
];

const HISTORY: readonly (readonly [string, string])[] = [
  [
    "Rebels shelled Goma on Monday, killing nine people.\n\nBackground\n\nThe army arrested hundreds of rebels in Bukavu.",
    "shelled = 2021-08-02 | arrested = - (history)",
  ],
  ["Rebels captured Goma in June.", "captured = 2021-06-01..2021-06-30"],
  ["Rebels captured Goma in January.", "captured = 2021-01-01..2021-01-31 (history)"],
  ["Rebels captured Goma last December.", "captured = 2020-12-01..2020-12-31 (history)"],
  [
    "An attack on a convoy killed five soldiers, the army said. In 2012 rebels killed 30 people in Goma.",
    "attack = - | killed = 2012-01-01..2012-12-31 (history)",
  ],
  // A step on from what was told last, long ago.
  [
    "In October 2012 rebels seized Goma.\n\nOn Nov. 20 they shelled Bukavu.\n\nOn July 28 gunmen killed two priests in Goma.",
    "seized = 2012-10-01..2012-10-31 (history) | shelled = 2012-11-20 (history) | killed = 2021-07-28",
  ],
  // Years within a name are not those of the story.
  [
    "Monday's shelling of Goma was the first since the 1996-97 war. In March rebels shot dead two soldiers near Goma.",
    "shelling = 2021-08-02 | shot = 2021-03-01..2021-03-31 (history)",
  ],
];

describe("the time of an event", () => {
  it.each(ENTRIES)("by entries: %s", (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });
  it.each(HISTORY)("as history: %s", (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });
  it.each(OWN)("its own: %s", (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });
  it.each(DEEDS)("by another deed: %s", (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });
  it("counts from the day of the dateline", () => {
    expect(timesOf("Goma, Aug. 4: Rebels yesterday shelled Bukavu. Soldiers stormed Bria this morning.")).toBe(
      "shelled = 2021-08-03 | stormed = 2021-08-04",
    );
  });
  it.each(CARRIED)("carried: %s", (text, expected) => {
    expect(timesOf(text)).toBe(expected);
  });
});
