import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

const PUBLISHED = "2024-03-05";

/** Status of the event that the words between the marks name. */
function statusOf(marked: string): string {
  const first = marked.indexOf("«");
  const last = marked.indexOf("»") - 1;
  const text = marked.replace("«", "").replace("»", "");
  const event = extractEvents(text, { publishedAt: PUBLISHED }).find(({ mentions }) =>
    mentions.some((span) => span.start < last && span.end > first),
  );
  return event?.status ?? "none";
}

const OCCURRED: readonly string[] = [
  "Police were «firing» tear gas at protesters in Dhaka when a bomb exploded.",
  "He died as rebels were «storming» the town of Bria.",
  "The «attack» on the airfield at Saki caused no fatalities.",
  "The «bombing» of the bridge near Mosul caused no damage.",
  "«Shelling» of Kherson overnight left no casualties.",
  "The «attack» on Saki killed no civilians.",
  "The «car bomb» in Kabul injured no one.",
  "The alleged «massacre» in Bucha was condemned by Paris.",
  "A suspected rebel «attack» on Beni killed four people.",
  "The army had been «smuggling arms» to the militia, prosecutors in Bogotá said.",
  "The rebels had «besieged» Sarajevo for months before the truce.",
  "Let no one forget that soldiers «massacred» villagers in El Mozote.",
  "Taliban fighters «captured» Zaranj on Friday.",
  "Russian forces have «shelled» Nikopol, Kyiv said.",
  "The «attack» on the convoy killed three soldiers.",
  "Rebels managed to «seize» the airfield at Bunia.",
  "The army lifted the «siege» of Deir ez-Zor last week.",
  "Israel halted the «shelling» of Khan Younis on Monday.",
  "Militants are suspected of having «ambushed» the patrol near Kidal.",
  "The group was accused of «shelling» a market in Goma.",
  "Residents reported «shelling» in Sloviansk overnight.",
  "Hamas claimed responsibility for the «attack» on the checkpoint in Hebron.",
  "The minister confirmed that troops had «withdrawn» from Kherson.",
  "The army regretted «killing» four villagers in Casamance.",
  "Rebels allegedly «abducted» two nurses in Bamenda.",
  "At least 17 farmers were killed when gunmen «attacked» Zabarmari.",
  "No fewer than 17 farmers were killed when gunmen «attacked» Zabarmari.",
  "Not only did rebels «storm» the base at Labé, they burned it.",
  "Iran «threatened» to close the strait if its tankers were seized.",
  "The general did not deny that his troops had «shelled» the town.",
  "The army «seized» Hama after days of fighting.",
  "The president condemned the «bombing» of the mosque in Kano.",
];

const ONGOING: readonly string[] = [
  "There have been «clashes» in Ramadi since last night.",
  "Army jets have «pounded» militant positions in Tirah over the past two days.",
  "Residents said the army was «moving» troops to the border with Rwanda.",
  "Most districts of Falluja were being «shelled».",
  "The forces «besieging» El Fasher let nobody out.",
  "The besieged town of Arbinda has no food: rebels have «blockaded» it since February.",
  "The town has been «encircled» by Boko Haram since 14 January.",
  "Belarusian units began military «exercises» in Gomel on Monday.",
  "Six thousand marines are «besieged» at Khe Sanh.",
  "China is holding military «exercises» around Taiwan.",
  "«Fighting» continues between the army and rebels in El Geneina.",
  "Russian guns have been «pounding» Avdiivka for weeks.",
  "Rebels are «holding» 17 sailors hostage in Hodeidah.",
  "Government troops are still «besieging» Eastern Ghouta.",
  "The two armies have been «shelling» each other since Tuesday.",
  "«Clashes» are under way between police and gangs in Cité Soleil.",
  "Israeli jets kept «bombing» Gaza on Tuesday.",
  "«Clashes» between rebels and troops are raging in Goma.",
  "The RSF continues to «shell» El Fasher.",
];

const PLANNED: readonly string[] = [
  "The rebels and the army agreed on a three-day «cease-fire» to begin on Friday.",
  "The governor ordered the village «shelled».",
  "Jordan and Egypt are to «send» troops to Gaza.",
  "Troops were ordered to «storm» the school in Beslan.",
  "He said a battalion would be «deployed» in Belfast.",
  "The army is to «free» ten rebel prisoners on Friday.",
  "Germany will «deploy» a brigade to Lithuania.",
  "Rebels vowed to «retake» the town of Bunagana.",
  "The junta ordered its troops to «withdraw» from Kidal.",
  "Parliament approved the «deployment» of troops to Mali.",
  "Kyiv and Moscow agreed to «swap» prisoners on Friday.",
  "The army is preparing to «storm» Rafah.",
  "Israel decided to «attack» the camp in Jenin.",
  "Washington plans to «sell» F-16 fighters to Turkey.",
  "NATO is set to hold «drills» in the Baltic next month.",
  "France to «withdraw» troops from Niger by year-end",
  "The Taliban commander pledged to «attack» Kabul.",
  "Guerrillas threatened to «kill» the hostages.",
  "Poland is due to «send» tanks to Ukraine next week.",
  "The planned «withdrawal» of French troops from Mali begins in June.",
  "The rebels said they would «release» ten prisoners.",
  "Kenya intends to «send» 1,000 police to Haiti, where gangs hold the capital.",
  "Ukraine is about to «launch an offensive» in the south.",
  "The army has been ordered to «retake» the town of Palma.",
  "Moscow has promised to «supply» S-400 missiles to Tehran.",
  "«Talks» between Israel and Hamas will resume on Sunday, mediators said.",
];

const POSSIBLE: readonly string[] = [
  "Should the rebels «attack», the garrison will surrender.",
  "Had the rebels «captured» Goma, they would have killed the governor.",
  "Were Ankara to «invade» Syria, Athens would respond.",
  "He confirmed the possible «attack» on Goma.",
  "The rebels say they will «attack» Goma if talks fail.",
  "The general threatened to «bomb» Tehran unless talks resumed.",
  "Officials feared that rebels would «storm» Goma.",
  "Would the army «attack» Goma?",
  "If the army leaves Djibo, the militants will «storm» the town of Kaya.",
  "Should the army advance, the rebels would «blow up» the dam.",
  "Russia could «attack» Moldova, the minister warned.",
  "If rebels «seize» Bangui, thousands will flee.",
  "There are fears of an «invasion» of Taiwan.",
  "Militants may have «shelled» the village near Herat.",
  "Residents fear that the town will be «stormed» by the army.",
  "The general warned of a Russian «attack» on Kharkiv.",
  "Could Pakistan «attack» an Indian airfield?",
  "There may be another «massacre» in Sagaing before the rains.",
  "There could be an «attack» on the embassy in Kabul.",
  "The gang leader warned that Haiti was heading for a «genocide».",
  "An «attack» by the RSF on El Fasher is feared.",
  "The army might «seize power» in Bamako.",
  "The United States is considering «sanctions» on the junta.",
  "I do not believe that he will «invade» Ukraine.",
  "He threatened a ground «operation» against the Kurds unless Baghdad disarms them.",
  "The rebels vowed to «kill» the hostages unless the army withdrew.",
  "They threatened to «execute» the prisoners if the army attacked.",
  "It is unclear whether the army «shelled» the school in Loikaw.",
  "Any «incursion» into Syria will be met with force, Damascus said.",
  "The troops might have «fired on» the demonstrators in Conakry.",
  "Unless governments act, militiamen will «attack» Geneina again.",
  "Analysts do not rule out an «offensive» against Idlib.",
  "Perhaps rebels will «storm» the capital of Chad.",
  "In case of an «attack» on Taipei, Tokyo would act.",
];

const ATTEMPTED: readonly string[] = [
  "ARMY FOILS «BOMB ATTACK» ON RAILWAY IN BELFAST",
  "Rebels were prevented from «seizing» the airport at Bangui.",
  "Boko Haram tried to «take» Maiduguri on Sunday.",
  "Police foiled an «attack» on the embassy in Nairobi.",
  "Troops repelled an «assault» on Bakhmut.",
  "Rebels failed to «capture» the garrison at Bria.",
  "The army beat back an «attack» on Mubi.",
  "Gunmen attempted to «assassinate» the lawmaker Sabo Garbu.",
  "An attempt to «abduct» the priest failed in Kaduna.",
  "The «attack» on the barracks at Jos was repelled.",
  "Soldiers thwarted a «coup» in Libreville.",
  "The failed «coup» in Turkey shook the army.",
  "Rebels tried in vain to «storm» the prison in Goma.",
  "The rebel «assault» on the base at Sambisa failed.",
  "Guards held off an «attack» on the convoy near Kunduz.",
  "The militia fought off a rebel «assault» on Tabqa.",
];

const DEMANDED: readonly string[] = [
  "The parties must implement a new «ceasefire» in Sudan, the envoy said.",
  "The council demanded the «siege» of Aleppo lifted.",
  "The president wants the troops «withdrawn» from Goma.",
  "The opposition needs the militia «disarmed».",
  "The UN urged a «ceasefire» between the army and the RSF.",
  "Washington called on Rwanda to «withdraw» its troops from Goma.",
  "The council demanded that Moscow «withdraw» its forces from Crimea.",
  "THE UNITED NATIONS CALLED ON ALL MILITIAS TO «PULL BACK» FROM THE COASTAL ROAD IN LEBANON.",
  "Protesters want the junta to «release» political prisoners.",
  "The minister called for «sanctions» against the generals in Myanmar.",
  "The military should «release» all political prisoners, the report on Myanmar said.",
  "The junta must let relief agencies «deliver food» to Pale, the rights group said.",
  "The ombudswoman asked both sides for a «truce» of three days.",
  "Amnesty appealed to the guerrillas to «free» their hostages.",
  "Families begged the kidnappers to «free» the schoolgirls in Chibok.",
  "The pope pleaded for a «ceasefire» in Gaza.",
  "The UN Security Council should impose an «arms embargo» on Myanmar.",
  "Both sides need to «halt» hostilities, the envoy for Yemen said, and to agree on a truce.",
];

const DENIED: readonly string[] = [
  "Neither the army nor the rebels «shelled» Goma.",
  "The planned «attack» on Goma was called off.",
  "Beijing has cancelled «talks» between theatre commanders.",
  "The army did not «shell» the hospital in Aleppo.",
  "Moscow denied «striking» the hospital in Kharkiv.",
  "No one was «arrested» after the protest in Minsk.",
  "No group «claimed responsibility» for the attack in Lahore.",
  "Rebels refused to «negotiate» with the government in Bangui.",
  "Beijing has cancelled «talks» with Washington on arms control.",
  "The planned «prisoner swap» between Kyiv and Moscow was called off.",
  "Troops have not «entered» Khartoum, the army said of its offensive.",
  "There was no «missile strike» on the dam in Kherson.",
  "There is no evidence that the army «shelled» the market in Sittwe.",
  "Hamas dismissed a «truce» with Israel.",
  "Tehran denies that it «sends missiles» to the Houthis.",
  "The rebels rejected a «ceasefire» with the government.",
  "The government has never «supplied arms» to the rebels in Chad.",
  "The truce was agreed without any «withdrawal» of troops from Aden.",
  "Turkey cancelled a plan to «buy» 16 Patriot batteries.",
  "The army ruled out a «withdrawal» from Kashmir.",
  "The junta has yet to «free» its political prisoners.",
];

const TABLE = (
  [
    ["occurred", OCCURRED],
    ["ongoing", ONGOING],
    ["planned", PLANNED],
    ["possible", POSSIBLE],
    ["attempted", ATTEMPTED],
    ["demanded", DEMANDED],
    ["denied", DENIED],
  ] as const
).flatMap(([status, sentences]) => sentences.map((sentence) => [sentence, status] as const));

describe("status", () => {
  it.each(TABLE)("%s", (sentence, status) => {
    expect(statusOf(sentence)).toBe(status);
  });
});
