import { describe, expect, it } from "vitest";
import { read } from "../../src/1-read/read.js";
import { tagTimes } from "../../src/2-tag/times.js";
import { graphOf } from "../../src/3-frame/clauses.js";
import type { NounGroup, VerbGroup } from "../../src/shapes/grammar.js";

/** "subject | is or does | object | by agent | in verb or of noun (path)" of the first verb whose head is this word. */
function clause(text: string, word: string): string {
  const article = read(text);
  const { tokens, sentences } = article;
  const times = tagTimes(tokens, sentences, article);
  const timed = new Set(times.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i)));
  const shown = ({ first, last }: { readonly first: number; readonly last: number }): string =>
    tokens
      .slice(first, last)
      .map((token) => token.text)
      .join(" ");
  const list = (groups: readonly NounGroup[]): string => groups.map(shown).join(" + ");
  const told = (verb: VerbGroup): string => {
    const by = verb.preps.filter(({ prep }) => prep === "by");
    const governor = verb.governor
      ? [`in ${tokens[verb.governor.head]?.text}`]
      : verb.governorNoun
        ? [`of ${shown(verb.governorNoun)}`]
        : [];
    const parts = [verb.subject ? list(verb.subject.list) : "-", verb.passive ? "is" : "does", list(verb.objects) || "-"];
    return `${[...parts, ...(by.length > 0 ? [`by ${list(by)}`] : []), ...governor].join(" | ")} (${verb.subjectPath})`;
  };
  const verbs = sentences.flatMap((sentence) => graphOf(tokens, sentence, (token) => timed.has(token)).verbs);
  const verb = verbs.find(({ head }) => tokens[head]?.text === word);
  return verb ? told(verb) : "none";
}

/** Text, verb, and what the clause layer answers. */
const CLAUSES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  active: [
    ["Rebels captured the town of Goma on Friday.", "captured", "Rebels | does | the town (subject)"],
    ["The army has shelled three villages near Daraa.", "shelled", "The army | does | three villages (subject)"],
    ["Suspected militants attacked a convoy in Borno.", "attacked", "Suspected militants | does | a convoy (subject)"],
    ["Turkish jets hit Kurdish positions in northern Iraq.", "hit", "Turkish jets | does | Kurdish positions (subject)"],
    ["A rocket struck a school in Sderot.", "struck", "A rocket | does | a school (subject)"],
    ["The general sent 2,000 soldiers to the border.", "sent", "The general | does | 2,000 soldiers (subject)"],
    ["Air defence systems shot down two MiG-29 fighters.", "shot", "Air defence systems | does | two MiG-29 fighters (subject)"],
    ["Air defence systems shot two MiG-29 fighters down.", "shot", "Air defence systems | does | two MiG-29 fighters (subject)"],
    ["Pirates released the crew.", "released", "Pirates | does | the crew (subject)"],
  ],
  passive: [
    ["The convoy was attacked near Kidal.", "attacked", "The convoy | is | - (subject)"],
    ["The convoy was attacked by gunmen near Kidal.", "attacked", "The convoy | is | - | by gunmen (subject)"],
    ["Five soldiers have been killed in an ambush by insurgents.", "killed", "Five soldiers | is | - | by insurgents (subject)"],
    ["The bridge is being shelled by tanks.", "shelled", "The bridge | is | - | by tanks (subject)"],
    ["Two officers were shot dead by a sniper in Homs.", "shot", "Two officers | is | - | by a sniper (subject)"],
    ["The village got burned by militiamen.", "burned", "The village | is | - | by militiamen | in got (participle of the subject)"],
    ["The town was not captured.", "captured", "The town | is | - (subject)"],
    ["A policeman was killed and another wounded in the raid.", "wounded", "another | is | - (subject)"],
    ["Three soldiers were killed and seven others injured when a mine exploded.", "injured", "seven others | is | - (subject)"],
  ],
  "reduced relatives": [
    ["A town seized by rebels in May was retaken.", "seized", "A town | is | - | by rebels | of A town (reduced relative)"],
    ["A town seized by rebels in May was retaken.", "retaken", "A town | is | - (subject)"],
    ["The town, seized by rebels in May, was retaken by the army.", "seized", "The town | is | - | by rebels (participle of the subject)"],
    ["The town, seized by rebels in May, was retaken by the army.", "retaken", "The town | is | - | by the army (subject)"],
    ["Soldiers wounded in the attack were flown to Dakar.", "wounded", "Soldiers | is | - | of Soldiers (reduced relative)"],
    ["Soldiers wounded in the attack were flown to Dakar.", "flown", "Soldiers | is | - (subject)"],
    ["The pass, known as the Gate, was captured by commandos.", "captured", "The pass | is | - | by commandos (subject)"],
    ["A truck loaded with explosives blew up.", "loaded", "A truck | is | - | of A truck (reduced relative)"],
    ["Gunmen riding motorcycles opened fire.", "riding", "Gunmen | does | motorcycles | of Gunmen (reduced relative)"],
    ["Gunmen riding motorcycles opened fire.", "opened", "Gunmen | does | fire (subject)"],
    ["Troops from Chad serving under the mission fired.", "serving", "Troops | does | - | of Troops (reduced relative)"],
    ["Militants holding two nurses have fled.", "holding", "Militants | does | two nurses | of Militants (reduced relative)"],
    ["Those accused of bombing the mosque escaped.", "bombing", "Those | does | the mosque | in accused (subject of accuse)"],
  ],
  "relative clauses": [
    [
      "The militants who attacked the base fled to Niger.",
      "attacked",
      "The militants | does | the base | of The militants (relative clause on the subject)",
    ],
    ["The militants who attacked the base fled to Niger.", "fled", "The militants | does | - (subject)"],
    [
      "Goma, which the militants captured last month, was shelled.",
      "captured",
      "the militants | does | Goma | of Goma (relative clause on the object)",
    ],
    ["The base that the army had lost was retaken.", "lost", "the army | does | The base | of The base (relative clause on the object)"],
    ["The base that the army had lost was retaken.", "retaken", "The base | is | - (subject)"],
    ["The men they had abducted were freed.", "abducted", "they | does | The men | of The men (relative clause on the object)"],
    ["The men they had abducted were freed.", "freed", "The men | is | - (subject)"],
    ["The village in which rebels killed 12 farmers was burned.", "killed", "rebels | does | 12 farmers | of The village (subject)"],
    [
      "A pilot, whose jet was downed by rebels, was shot dead.",
      "downed",
      "jet | is | - | by rebels | of A pilot (subject of the relative clause)",
    ],
    ["A pilot, whose jet was downed by rebels, was shot dead.", "shot", "A pilot | is | - (subject)"],
    ["The kidnappers, some of whom have been jailed, attacked the court.", "attacked", "The kidnappers | does | the court (subject)"],
    [
      "The group that also bombed the embassy denied it.",
      "bombed",
      "The group | does | the embassy | of The group (relative clause on the subject)",
    ],
    [
      "The damage the rockets caused was small.",
      "caused",
      "the rockets | does | The damage | of The damage (relative clause on the object)",
    ],
    [
      "An officer of the brigade, who led the raid, was wounded.",
      "led",
      "An officer | does | the raid | of An officer (relative clause on the subject)",
    ],
  ],
  participles: [
    [
      "The bomber struck a market, killing at least 12 people.",
      "killing",
      "The bomber | does | at least 12 people | in struck (participle of the subject)",
    ],
    [
      "The bomber struck a market, killing 12 people and wounding 30.",
      "wounding",
      "The bomber | does | 30 | in struck (participle of the subject)",
    ],
    [
      "The army advanced on Homs, prompting thousands to flee.",
      "prompting",
      "The army | does | thousands | in advanced (participle of the subject)",
    ],
    ["The army advanced on Homs, prompting thousands to flee.", "flee", "thousands | does | - | in prompting (object of prompt)"],
    [
      "Militants stormed the hotel, shooting and stabbing guests.",
      "stabbing",
      "Militants | does | guests | in stormed (participle of the subject)",
    ],
    ["After capturing the hill, rebels shelled the camp.", "capturing", "rebels | does | the hill | in shelled (subject to come)"],
    ["Backed by tanks, the army entered Hama.", "Backed", "the army | is | - | by tanks | in entered (subject to come)"],
    ["Backed by tanks, the army entered Hama.", "entered", "the army | does | Hama (subject)"],
    ["He was shot in his garden after testifying.", "testifying", "He | does | - | in shot (subject of shoot)"],
  ],
  "infinitives and control": [
    ["The president vowed to retake the city.", "retake", "The president | does | the city | in vowed (subject of vow)"],
    ["He ordered troops to withdraw from Kherson.", "withdraw", "troops | does | - | in ordered (object of order)"],
    ["The group was accused of shelling a hospital.", "shelling", "The group | does | a hospital | in accused (subject of accuse)"],
    ["Kyiv accused Moscow of bombing a dam.", "bombing", "Moscow | does | a dam | in accused (object of accuse)"],
    ["The council called on both sides to stop fighting.", "stop", "both sides | does | fighting | in called (addressee of call)"],
    ["Rebels tried to storm the prison.", "storm", "Rebels | does | the prison | in tried (subject of try)"],
    ["An attempt by militants to cross the border failed.", "cross", "militants | does | the border | of An attempt (doer of the attempt)"],
    ["The junta's plan to attack the camp leaked.", "attack", "The junta | does | the camp | of plan (subject of the clause)"],
    ["The army prevented rebels from entering Bria.", "entering", "rebels | does | Bria | in prevented (object of prevent)"],
    ["Soldiers were ordered to leave Niger.", "leave", "Soldiers | does | Niger | in ordered (subject of order)"],
    ["Germany to deliver tanks to Ukraine", "deliver", "Germany | does | tanks | of Germany (subject of the clause)"],
    ["Russia to seize and hold the town", "hold", "Russia | does | the town (subject)"],
  ],
  coordination: [
    ["Rebels attacked the base and burned vehicles.", "burned", "Rebels | does | vehicles (shared subject)"],
    ["Rebels attacked, looted and burned the village.", "attacked", "Rebels | does | - (subject)"],
    ["Rebels attacked, looted and burned the village.", "burned", "Rebels | does | the village (shared subject)"],
    ["Gunmen ambushed a patrol, killed two officers and fled.", "killed", "Gunmen | does | two officers (shared subject)"],
    ["Gunmen ambushed a patrol, killed two officers and fled.", "fled", "Gunmen | does | - (shared subject)"],
    ["The army and the militia clashed in Taiz.", "clashed", "The army + the militia | does | - (subject)"],
    ["Rebels captured Goma, Bukavu and Uvira.", "captured", "Rebels | does | Goma + Bukavu + Uvira (subject)"],
    ["Jets bombed Idlib, the capital of the province, and Saraqib.", "bombed", "Jets | does | Idlib + Saraqib (subject)"],
    ["Shells hit a school and killed a teacher.", "killed", "Shells | does | a teacher (shared subject)"],
    ["He said the army had left and that rebels had entered the town.", "entered", "rebels | does | the town | in said (subject)"],
    ["Police used tear gas and arrested 20 protesters.", "arrested", "Police | does | 20 protesters (shared subject)"],
  ],
  apposition: [
    ["Khan, who commands the northern front, said his men had left.", "said", "Khan | does | - (subject)"],
    ["The commander, Ali Hassan, ordered an attack.", "ordered", "The commander | does | an attack (subject)"],
    ["Ali Hassan, the commander of the front, ordered an attack.", "ordered", "Ali Hassan | does | an attack (subject)"],
    ["The rebel leader, a former general, was arrested by soldiers.", "arrested", "The rebel leader | is | - | by soldiers (subject)"],
    ["The car -- a white pickup -- exploded near the gate.", "exploded", "The car | does | - (subject)"],
    ["The Islamic State (ISIS) militants seized the dam.", "seized", "The Islamic State ( ISIS ) militants | does | the dam (subject)"],
  ],
  fronted: [
    ["In Kabul, a bomber killed 12 people.", "killed", "a bomber | does | 12 people (subject)"],
    ["On Friday, rebels shelled the town.", "shelled", "rebels | does | the town (subject)"],
    ["Near the border, Turkish forces clashed with Kurdish fighters.", "clashed", "Turkish forces | does | - (subject)"],
    ["Hours after the truce began, tanks fired on the village.", "fired", "tanks | does | - (subject)"],
    ["From the hills came mortar fire.", "came", "mortar fire | does | - (inverted subject)"],
    ["Killed in the raid were three commanders.", "Killed", "three commanders | is | - (inverted subject)"],
    ["In Angola, 86 Portuguese and Czechoslovaks were captured.", "captured", "86 Portuguese + Czechoslovaks | is | - (subject)"],
  ],
  quotes: [
    ['"We will attack the city," said the commander.', "said", "the commander | does | - (inverted subject)"],
    ["The raid was over, said the general.", "said", "the general | does | - (inverted subject)"],
    ['The minister said the "attack was a crime".', "was", "attack | does | - (subject)"],
    ["The army said that rebels had shelled the town.", "shelled", "rebels | does | the town | in said (subject)"],
    ["The army said rebels shelled the town.", "shelled", "rebels | does | the town | in said (subject)"],
    ["He told reporters that the militia had fled.", "fled", "the militia | does | - | in told (subject)"],
    ["Army says captured rebel base", "captured", "Army | does | rebel base | in says (subject)"],
  ],
  questions: [
    ["Did Russia shell the town?", "shell", "Russia | does | the town (subject)"],
    ["Should India invade the valley?", "invade", "India | does | the valley (subject)"],
    ["How did the mutiny occur?", "occur", "the mutiny | does | - (subject)"],
  ],
  headlines: [
    ["12 killed in Kabul blast", "killed", "12 | is | - (subject)"],
    ["Israel, Hezbollah trade fire", "trade", "Israel + Hezbollah | does | fire (subject)"],
    ["Taliban seize key district in Helmand", "seize", "Taliban | does | key district (subject)"],
    ["At Least 20 Killed As Gunmen Attack Village", "Attack", "Gunmen | does | Village | in Killed (subject)"],
    ["At Least 20 Killed As Gunmen Attack Village", "Killed", "At Least 20 | is | - (subject)"],
    ["US drone strike kills al-Shabaab leader", "kills", "US drone strike | does | al-Shabaab leader (subject)"],
    ["Thousands flee as M23 rebels advance on Sake", "flee", "Thousands | does | - (subject)"],
    ["Thousands flee as M23 rebels advance on Sake", "advance", "M23 rebels | does | - | in flee (subject)"],
    ["Syria rebels shoot down helicopter", "shoot", "Syria rebels | does | helicopter (subject)"],
    ["Gunmen storm hotel in Bamako, take hostages", "take", "Gunmen | does | hostages (shared subject)"],
    ["Militants ambush army patrol, kill 4", "kill", "Militants | does | 4 (shared subject)"],
    ["Car bombing in Baghdad kills 7, wounds 20", "wounds", "Car bombing | does | 20 (shared subject)"],
    ["Blast at mosque in Kunduz kills, wounds dozens", "wounds", "Blast | does | dozens (shared subject)"],
    ["Three peacekeepers killed, five wounded in Mali ambush", "wounded", "five | is | - (subject)"],
    ["Hostages freed after raid on camp", "freed", "Hostages | is | - (subject)"],
    ["Thousands protest coup in Myanmar", "protest", "Thousands | does | coup (subject)"],
    ["Mali junta arrests 55 soldiers", "arrests", "Mali junta | does | 55 soldiers (subject)"],
    ["Town shelled by rebels", "shelled", "Town | is | - | by rebels (subject)"],
    ["Journalist gunned down in Mexico", "gunned", "Journalist | is | - (subject)"],
    ["Explosion rocks Damascus suburb", "rocks", "Explosion | does | Damascus suburb (subject)"],
    ["Ukraine Says It Shot Down 15 Russian Drones", "Shot", "It | does | 15 Russian Drones | in Says (subject)"],
    ["Rebels Shell Donetsk Airport", "Shell", "Rebels | does | Donetsk Airport (subject)"],
    ["Kyiv: Russia launches 30 missiles at grid", "launches", "Russia | does | 30 missiles (subject)"],
    ["PM condemns attack, vows revenge", "vows", "PM | does | revenge (shared subject)"],
    ["Governor's convoy attacked", "attacked", "convoy | is | - (subject)"],
    ["Nine dead, 20 hurt as bus hits landmine in Mali", "hurt", "20 | is | - (subject)"],
    ["Nine dead, 20 hurt as bus hits landmine in Mali", "hits", "bus | does | landmine | in hurt (subject)"],
    ["Sri Lanka troops capture rebel-held town, military says", "capture", "Sri Lanka troops | does | rebel-held town (subject)"],
    ["Rebels free 21 hostages held since 2019", "free", "Rebels | does | 21 hostages (subject)"],
    ["Troops open fire on protesters in Khartoum, 5 killed", "open", "Troops | does | fire (subject)"],
    ["Regime barrel bombs kill 8 in Idlib", "kill", "Regime barrel bombs | does | 8 (subject)"],
    ["Death toll in Baghdad bombing rises to 41", "rises", "Death toll | does | - (subject)"],
    ["Taliban attack kills 6 police", "kills", "Taliban attack | does | 6 police (subject)"],
    ["Jets hit village as Hezbollah fires rockets", "fires", "Hezbollah | does | rockets | in hit (subject)"],
    ["Militants strike Hamas launch sites in Gaza", "strike", "Militants | does | Hamas launch sites (subject)"],
  ],
  "posts, bullets, live blogs, tables": [
    ["🔴 Russian forces shelled Nikopol: 2 wounded, 5 houses damaged", "shelled", "Russian forces | does | Nikopol (subject)"],
    ["🔴 Russian forces shelled Nikopol: 2 wounded, 5 houses damaged", "damaged", "5 houses | is | - (subject)"],
    ["- Kharkiv region: 3 settlements shelled, 1 killed", "shelled", "3 settlements | is | - (subject)"],
    ["• 14 March – Gao: IED hits convoy, 2 peacekeepers wounded", "hits", "IED | does | convoy (subject)"],
    ["• 14 March – Gao: IED hits convoy, 2 peacekeepers wounded", "wounded", "2 peacekeepers | is | - (subject)"],
    ["10:42 GMT - Israeli warplanes hit three buildings in Tyre", "hit", "Israeli warplanes | does | three buildings (subject)"],
    ["14:05: Air force says 12 drones shot down overnight", "shot", "12 drones | is | - | in says (subject)"],
    ["Avdiivka | shelling | 3 killed | Donetsk", "killed", "3 | is | - (subject)"],
    ["❗️ In Kherson, a drone attacked a minibus", "attacked", "a drone | does | a minibus (subject)"],
  ],
  capitals: [
    [
      'GUERRILLAS ATTACKED THE "SANTO TOMAS" PRESIDENTIAL FARM.',
      "ATTACKED",
      'GUERRILLAS | does | THE " SANTO TOMAS " PRESIDENTIAL FARM (subject)',
    ],
    ["THE ARMY DENIED TODAY THAT GUERRILLAS ATTACKED THE FARM.", "ATTACKED", "GUERRILLAS | does | THE FARM | in DENIED (subject)"],
    ["THE DRUG TRAFFICKING RING KIDNAPPED A JUDGE IN MEDELLIN.", "KIDNAPPED", "THE DRUG TRAFFICKING RING | does | A JUDGE (subject)"],
    ["A POLICEMAN WAS KILLED AND ANOTHER POLICEMAN WOUNDED DURING THE ATTACK.", "WOUNDED", "ANOTHER POLICEMAN | is | - (subject)"],
    [
      "THE FMLN [FARABUNDO MARTI FRONT] TERRORISTS HAVE BEEN REPELLED BY OUR SOLDIERS.",
      "REPELLED",
      "THE FMLN [ FARABUNDO MARTI FRONT ] TERRORISTS | is | - | by OUR SOLDIERS (subject)",
    ],
    ["THE VEHICLE EXPLODED NEAR THE EMBASSY IN LA PAZ.", "EXPLODED", "THE VEHICLE | does | - (subject)"],
    ["ACTING PRESIDENT CARPIO CONDEMNED THE MURDER.", "CONDEMNED", "ACTING PRESIDENT CARPIO | does | THE MURDER (subject)"],
    ["UNIDENTIFIED MEN PLACED A BOMB IN THE OFFICES OF THE BANK.", "PLACED", "UNIDENTIFIED MEN | does | A BOMB (subject)"],
    [
      "THE TERRORISTS WHO FLED LEFT THE DYNAMITE THAT ALSO KILLED A GUARD.",
      "KILLED",
      "THE DYNAMITE | does | A GUARD | of THE DYNAMITE (relative clause on the subject)",
    ],
  ],
  "light verbs": [
    ["The army carried out an airstrike on Idlib.", "carried", "The army | does | an airstrike (subject)"],
    ["The convoy came under fire from rebels.", "came", "The convoy | does | - (subject)"],
    ["Rebels took control of the airport.", "took", "Rebels | does | control (subject)"],
    ["THE TERRORISTS WHO FLED LEFT THE DYNAMITE THAT ALSO KILLED A GUARD.", "LEFT", "THE TERRORISTS | does | THE DYNAMITE (subject)"],
    ["HE CONFIRMED THE NUMBER OF TERRORISTS KILLED IN THE RAID.", "KILLED", "TERRORISTS | is | - | of TERRORISTS (reduced relative)"],
    ["SOURCES CLOSE TO THE GOVERNMENT SAID TODAY THAT 2 BOMBS EXPLODED.", "EXPLODED", "2 BOMBS | does | - | in SAID (subject)"],
    [
      "THE GUERRILLAS DYNAMITED A BRIDGE AND BURNED TWO BUSES ON THE PAN-AMERICAN HIGHWAY.",
      "BURNED",
      "THE GUERRILLAS | does | TWO BUSES (shared subject)",
    ],
  ],
  mixed: [
    ["Was the town captured by rebels?", "captured", "the town | is | - | by rebels | of the town (reduced relative)"],
    ["Has Russia shelled the town?", "shelled", "Russia | does | the town (subject)"],
    ['Militants from the "Islamic State" group attacked a convoy.', "attacked", "Militants | does | a convoy (subject)"],
    ["The army confirmed the number of fighters killed in the raid.", "killed", "fighters | is | - | of fighters (reduced relative)"],
    ["The army announced the death of a commander killed near Homs.", "killed", "a commander | is | - | of a commander (reduced relative)"],
    ["The army attacked and captured the base.", "attacked", "The army | does | the base (subject)"],
    ["Troops are believed to have shelled the camp.", "shelled", "Troops | does | the camp | in believed (subject of believe)"],
    ["Rebels were reported to have seized the bridge.", "seized", "Rebels | does | the bridge | in reported (subject of report)"],
    ["The bombing of the market by jets killed 40.", "killed", "The bombing | does | 40 (subject)"],
    ["It was rebels who attacked the town.", "attacked", "rebels | does | the town | of rebels (relative clause on the subject)"],
    [
      "Army forces destroyed terrorists' vehicles and killed scores in Idlib countryside.",
      "killed",
      "Army forces | does | scores (shared subject)",
    ],
    ["Fighters loyal to the general seized the port.", "seized", "Fighters | does | the port (subject)"],
    ["Mortar shells fired by terrorists hit a school.", "hit", "Mortar shells | does | a school (subject)"],
    [
      "Mortar shells fired by terrorists hit a school.",
      "fired",
      "Mortar shells | is | - | by terrorists | of Mortar shells (reduced relative)",
    ],
    ["Forces began shelling the town at dawn.", "shelling", "Forces | does | the town | in began (subject of begin)"],
    ["Israel said it was preparing to strike Iran.", "strike", "it | does | Iran | in preparing (subject of prepare)"],
    ["Gunmen on motorcycles shot and killed a judge.", "shot", "Gunmen | does | a judge (subject)"],
    [
      "Masked gunmen burst into a mosque and opened fire, killing 20.",
      "killing",
      "Masked gunmen | does | 20 | in opened (participle of the subject)",
    ],
    [
      "A suicide bomber in a truck attacked a base used by Afghan forces.",
      "used",
      "a base | is | - | by Afghan forces | of a base (reduced relative)",
    ],
    ["A suicide bomber in a truck attacked a base used by Afghan forces.", "attacked", "A suicide bomber | does | a base (subject)"],
    ["Neither side took the town.", "took", "Neither side | does | the town (subject)"],
    ["The ministry denied that its jets bombed the hospital.", "bombed", "its jets | does | the hospital | in denied (subject)"],
    ["Hundreds of people, including children, were killed when shells struck the camp.", "killed", "Hundreds | is | - (subject)"],
    ["The women demanded that French troops leave the country.", "leave", "French troops | does | the country | in demanded (subject)"],
    ["Khan, who is one of the lords of the cartel, has fled.", "fled", "Khan | does | - (subject)"],
    ["A trafficker who is one of the lords of the cartel has fled.", "fled", "A trafficker | does | - (subject)"],
  ],
};

for (const [construction, rows] of Object.entries(CLAUSES)) {
  describe(`clauses: ${construction}`, () => {
    it.each(rows)("%s (%s)", (text, verb, expected) => expect(clause(text, verb)).toBe(expected));
  });
}
