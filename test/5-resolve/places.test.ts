import { describe, expect, it } from "vitest";
import { EVENTS } from "../../src/events/index.js";
import { compile, extract } from "../../src/extract.js";
import { large } from "../../src/gazetteer/data/large.js";
import { createGazetteer } from "../../src/gazetteer/index.js";

const knowledge = compile(EVENTS, createGazetteer(large));

function run(text: string, country: string | null = null) {
  return extract(text, { id: null, url: null, outlet: null, publishedAt: "2024-03-05", country }, knowledge);
}

/** "name = division/country" of the first mention that is written so; "open" where the evidence does not decide. */
function senseOf(name: string, text: string, country: string | null = null): string {
  const { maps, resolved } = run(text, country);
  const mention = maps.places.list.find((place) => place.name === name);
  if (!mention) return "not found";
  const entry = resolved.places.senseOf(mention);
  return entry ? `${entry.kind} ${entry.admin1 ?? "-"}/${entry.country ?? "-"}` : "open";
}

/** Places of the event of this type, in order, with their roles where they are no locations and what holds them. */
function placesOf(type: string, text: string): string {
  const event = run(text).events.find((one) => one.type === type);
  if (!event) return "no event";
  return event.places
    .map(
      (place) =>
        `${place.role === "location" ? "" : `${place.role} `}${place.span.text}${place.within === null ? "" : ` <${place.within}>`}`,
    )
    .join(" | ");
}

describe("senses by what is told behind the name", () => {
  it.each([
    ["Tripoli", "Rivals clashed in Tripoli, Lebanon, on Monday.", "settlement North Lebanon/LB"],
    ["Tripoli", "Rivals clashed in Tripoli, Libya, on Monday.", "settlement Tripoli/LY"],
    ["Valencia", "Protesters marched in Valencia, Venezuela.", "settlement Carabobo/VE"],
    ["Georgia", "Police in Atlanta, Georgia, arrested him.", "admin1 Georgia/US"],
    ["Granada", "Shots were fired in Granada, Nicaragua.", "settlement Granada/NI"],
    ["Cartagena", "The ship left Cartagena in Colombia.", "settlement Bolívar/CO"],
    ["Alexandria", "He was shot in Alexandria, Louisiana.", "settlement Louisiana/US"],
    ["Hyderabad", "A bomb went off in Hyderabad, Pakistan.", "settlement Sindh/PK"],
    ["San Pedro", "Two men were killed in San Pedro, Ivory Coast.", "settlement Bas-Sassandra/CI"],
    ["Córdoba", "Students marched in Córdoba, Argentina.", "settlement Cordoba/AR"],
    ["Birmingham", "He was born in Birmingham, Alabama.", "settlement Alabama/US"],
    ["Paris", "They met in Paris, Texas.", "settlement Texas/US"],
  ])("%s: %s", (name, text, wanted) => expect(senseOf(name, text)).toBe(wanted));
});

describe("senses by what other names of the article go with", () => {
  it.each([
    ["Athens", "Henderson County jail took in two men who were shot in Athens.", "settlement Texas/US"],
    ["Athens", "COLUMBUS, Ohio (AP) — Two men were shot in Athens on Monday.", "settlement Ohio/US"],
    ["Georgia", "Georgia troops shot two men. A man from Ohio was shot in Atlanta.", "admin1 Georgia/US"],
    ["Georgia", "Russia invaded Georgia on Friday and a man from Ohio left.", "country -/GE"],
    ["Niger", "Attacks were told of in Guinea-Bissau, Niger, Nigeria and Togo.", "country -/NE"],
    ["Mexico", "Toluca, Mexico, was calm, but violence in Mexico City grew.", "country -/MX"],
    ["Washington", "British troops left London and Leeds, it was said in Washington.", "settlement District of Columbia/US"],
    ["Geneva", "Envoys from New York will meet rebels in Geneva.", "admin1 Geneva/CH"],
    ["New York", "Flights came from New York and Toronto.", "settlement New York/US"],
  ])("%s: %s", (name, text, wanted) => expect(senseOf(name, text)).toBe(wanted));
});

describe("senses by what the name says", () => {
  it.each([
    ["Red Sea", "A missile hit a ship in the Red Sea on Monday.", "water -/-"],
    ["Red Sea", "Fighting broke out in Red Sea state, Sudan.", "admin1 Red Sea/SD"],
  ])("%s: %s", (name, text, wanted) => expect(senseOf(name, text)).toBe(wanted));
});

describe("senses by the countries in play", () => {
  it.each([
    ["Palma", "Maputo said that its troops had retaken Palma.", "settlement Cabo Delgado/MZ"],
    ["Nara", "Gunmen raided two villages in the Nara region, the Malian army said.", "settlement Koulikoro/ML"],
    ["Spotswood", "Police in Sydney, Melbourne, Perth and Brisbane arrested men of Spotswood, the Australian government said.", "open"],
    ["New South Wales", "Police fired on protesters in the state of New South Wales.", "admin1 New South Wales/AU"],
    ["Hong Kong", "Mrs Kong spoke. Police in Hong Kong arrested 12 protesters.", "country -/HK"],
    ["Tripoli", "The Lebanese army deployed in Tripoli. Beirut and Sidon were calm.", "settlement North Lebanon/LB"],
    ["Tripoli", "Haftar's forces shelled Tripoli. Misrata and Benghazi were calm.", "settlement Tripoli/LY"],
    ["Valencia", "Maduro's opponents rallied in Valencia and Caracas, Venezuela's capital.", "settlement Carabobo/VE"],
    ["Santiago", "Cuban police arrested dissidents in Santiago and Havana, Cuba said.", "settlement Santiago de Cuba/CU"],
    ["Georgia", "Russian troops crossed into Georgia from South Ossetia; Tbilisi protested.", "country -/GE"],
    ["Georgia", "Voters in Texas, Florida and Georgia went to the polls in the United States.", "admin1 Georgia/US"],
    ["Hyderabad", "Pakistani police in Karachi, Sukkur and Hyderabad detained activists, Sindh officials said.", "settlement Sindh/PK"],
    ["Hama", "Syrian jets bombed Hama and Idlib.", "settlement Hama/SY"],
    ["Mosul", "The Iraqi army is near Mosul.", "settlement Nineveh/IQ"],
    ["Kandahar", "Taliban fighters entered Kandahar.", "settlement Kandahar/AF"],
    ["Merida", "Venezuelan students marched in Merida and Caracas.", "settlement Mérida/VE"],
    [
      "Barcelona",
      "Venezuelan troops fired in Barcelona, in the state of Anzoategui; Caracas was calm. Venezuela denied it.",
      "settlement Anzoátegui/VE",
    ],
    ["Concepción", "Paraguay's guerrillas struck in Concepción. Paraguay sent troops from Asunción.", "settlement Concepción/PY"],
    ["Trinidad", "Bolivian miners marched to Trinidad; Bolivia's government in La Paz sent police.", "settlement Beni/BO"],
  ])("%s: %s", (name, text, wanted) => expect(senseOf(name, text)).toBe(wanted));
});

describe("senses by kind, nearness and size", () => {
  it.each([
    ["Istanbul", "A bomb went off in Istanbul.", "settlement Istanbul/TR"],
    ["Baghdad", "Mortars hit Baghdad.", "settlement Baghdad/IQ"],
    ["Paris", "Envoys met in Paris.", "settlement Île-de-France/FR"],
    ["London", "The group has an office in London.", "settlement England/GB"],
    ["Helmand", "Soldiers patrol Helmand province.", "admin1 Helmand/AF"],
    ["Asia", "The group is active across Asia.", "region -/-"],
    ["Kherson", "Shells fell on Kherson.", "settlement Kherson/UA"],
    ["Moscow", "Envoys met in Moscow.", "settlement Moscow/RU"],
    ["Amman", "The talks in Amman ended.", "settlement Amman/JO"],
    ["Gaza", "Aid entered Gaza.", "settlement Gaza Strip/PS"],
    ["Donbas", "The war in the Donbas goes on.", "region -/UA"],
    ["Kivu", "Rebels hold Goma and Bukavu in Kivu.", "region -/CD"],
  ])("%s: %s", (name, text, wanted) => expect(senseOf(name, text)).toBe(wanted));
});

describe("the country that the caller gives", () => {
  it.each([
    ["San Pedro", "Two men were killed in San Pedro.", "CI", "settlement Bas-Sassandra/CI"],
    ["Valencia", "Police fired in Valencia.", "VE", "settlement Carabobo/VE"],
    ["Victoria", "Soldiers arrived in Victoria.", "SC", "settlement -/SC"],
    ["Santiago", "Police fired in Santiago.", "DO", "settlement Santiago/DO"],
  ])("%s: %s (%s)", (name, text, country, wanted) => expect(senseOf(name, text, country)).toBe(wanted));
});

describe("one sense a name", () => {
  it("holds for the whole article, wherever the container is told", () => {
    const { maps, resolved } = run("Gunmen fought in Tripoli. Tripoli, Lebanon, saw such fights before. In Tripoli the army stepped in.");
    const countries = maps.places.list.filter((place) => place.name === "Tripoli").map((place) => resolved.places.senseOf(place)?.country);
    expect(countries).toEqual(["LB", "LB", "LB"]);
  });

  it("leaves coordinates open where nothing decides, and keeps the candidates", () => {
    const { maps, resolved } = run("Two men were shot in Westfield.");
    const mention = maps.places.list[0];
    expect(mention?.entries.length).toBeGreaterThan(1);
    expect(mention && resolved.places.senseOf(mention)).toBeNull();
  });
});

describe("the place told for the deed", () => {
  it.each([
    ["missile-strike", "Iranian-backed fighters in Syria launched rockets at an American base in Iraq.", "an American base <Iraq>"],
    ["airstrike", "Russian jets bombed Idlib on Monday.", "Idlib"],
    ["airstrike", "The jets carried out airstrikes on Hodeida and Saada.", "Hodeida | Saada"],
    ["shelling", "The army shelled the villages of Mardes and Latamneh.", "Mardes | Latamneh"],
    ["shelling", "Damascus was shelled from the hills.", "Damascus | origin the hills"],
    ["capture", "Taliban fighters captured Herat, Ghazni and Kunduz.", "Herat | Ghazni | Kunduz"],
    ["capture", "Rebels seized the strategic village of Tal Rifaat in northern Aleppo.", "Tal Rifaat"],
    ["capture", "Israel captured East Jerusalem from Jordan in 1967.", "East Jerusalem"],
    ["killing", "Gunmen in Helmand killed three policemen.", "Helmand"],
    ["killing", "The three were shot dead by soldiers near Hebron Sunday.", "Hebron"],
    ["killing", "At least nine soldiers were killed in fighting south of Kirkuk.", "Kirkuk"],
    ["killing", "A man travelling through the West Bank was shot and killed.", "West Bank"],
    ["killing", "In Mosul on Saturday, five butchers were shot dead by gunmen.", "Mosul"],
    ["bombing", "A roadside bomb detonated in a busy area in western Baghdad.", "Baghdad"],
    ["suicide-bombing", "A suicide bomber blew himself up at a checkpoint in Hasaka.", "a checkpoint <Hasaka>"],
    ["suicide-bombing", "A suicide bomber detonated his explosives inside Kafr Sumar.", "Kafr Sumar"],
    ["abduction", "Gunmen kidnapped two priests from a church in Port-au-Prince.", "a church <Port-au-Prince>"],
    ["abduction", "Rebels kidnapped the nurse of Nyamilima.", "Nyamilima"],
    ["armed-attack", "Militants attacked a convoy in Borno state.", "Borno state"],
    ["armed-attack", "Gunmen raided four villages: Demsare, Wunamo, Dikajam and Tabongo.", "Demsare | Wunamo | Dikajam | Tabongo"],
    ["clash", "Israeli troops clashed with gunmen in the city of Nablus.", "Nablus"],
    ["protest", "Thousands demonstrated in Khartoum against the junta.", "Khartoum"],
    ["protest", "Several hundred people demonstrated in Bonn Tuesday against Turkish policy.", "Bonn"],
    ["siege", "Boko Haram has encircled the town of Damboa since January.", "Damboa"],
    ["offensive", "The army launched an offensive on Raqqa.", "Raqqa"],
    ["arrest", "Soldiers arrested twelve activists in the capital, Conakry.", "Conakry"],
    ["destruction", "Militiamen burned houses in Kan Thar.", "houses <Kan Thar>"],
    ["negotiation", "The government and the rebels are holding peace talks in Kampala.", "Kampala"],
    ["exercise", "Russia began military drills in Belarus.", "Belarus"],
    ["deployment", "NATO deployed troops in Kosovo.", "Kosovo"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("containers are left out", () => {
  it.each([
    ["shelling", "Artillery shelled the village of Robotyne in Zaporizhzhia Oblast, Ukraine.", "Robotyne"],
    ["killing", "Five people were killed in Sani, north of Kutum in North Darfur, by gunmen.", "Sani"],
    ["airstrike", "In Damascus Countryside, jets bombed the town of Duma.", "Duma"],
    ["bombing", "A car bomb exploded near a pharmacy in Mosul, Iraq.", "a pharmacy <Mosul>"],
    ["capture", "In the province of Helmand, the Taliban captured Sangin.", "Sangin"],
    ["killing", "In Dagestan Wednesday, police shot and killed two rebels in the town of Buinaksk.", "Buinaksk"],
    ["armed-attack", "Gunmen attacked a mosque in Peshawar, Pakistan.", "a mosque <Peshawar>"],
    ["clash", "Rebels and soldiers clashed in Goma in North Kivu.", "Goma"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("phrases that the grammar hides", () => {
  it.each([
    ["protest", "In Quelimane women demonstrated on Friday against the war.", "Quelimane"],
    ["offensive", "Russian forces advanced along the rail line northwest of Lastochkino.", "the rail line <Lastochkino>"],
    ["offensive", "Any Turkish incursion into Syrian territory will be met with force.", "Syrian territory"],
    ["clash", "In 1999 the two armies fought for ten weeks on the heights above Kargil.", "Kargil"],
    ["siege", "Jets bombed the ridges near Lashkar Gah, where soldiers have been surrounded since January.", "Lashkar Gah"],
    ["killing", "Militants killed at least 30 people in violence that has rocked southern Thailand.", "Thailand"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("a part of the land beside a town", () => {
  it.each([
    ["capture", "The town of Bria, which the rebels captured last month along the border with Sudan, is quiet.", "Bria"],
    ["clash", "Rebels clashed with soldiers near Bria along the border with Sudan.", "Bria"],
    ["exercise", "Central Asia is calm. The general attended military drills near the Afghan border.", "the Afghan border"],
    ["killing", "Rebels took Bria on the border with Sudan. The militants carried out revenge killings there.", "Bria"],
    ["arms-shipment", "Moscow increased arms supplies to Tajikistan amid fighting in Afghanistan.", ""],
    ["shelling", "Despite a deal between the US and the group, rebels have been shelling villages.", "villages"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("where a deed was reported", () => {
  it.each([
    ["clash", "Clashes were reported near the town of Sake on Monday.", "Sake"],
    ["armed-attack", "An attack on a convoy was reported near Bria by the UN mission in Bangui.", "Bria"],
    ["killing", "Bandits killed nine farmers in Tunga and Kabaje villages.", "Tunga | Kabaje"],
    ["offensive", "Troops advanced to Nwarmat, Minyo and Taka villages.", "destination Nwarmat | destination Minyo | destination Taka"],
    ["offensive", "Rebels advanced along the T0504 highway towards Bria.", "destination Bria"],
    ["withdrawal", "Troops withdrew from eastern Bakhmut across the Bakhmutka River.", "origin Bakhmut"],
    ["abduction", "Parents in Valaichchenai have reported 14 children abducted by the rebels.", "Valaichchenai"],
    ["killing", "Residents of Arbinda said that gunmen had killed three traders on Monday.", "Arbinda"],
    ["airstrike", "In Tel Aviv, an army spokesman said that jets bombed a base.", "a base"],
    ["negotiation", "The Sudanese delegations in Jeddah continue to hold talks.", "Jeddah"],
    ["clash", "Soldiers fought battles with Tajik forces along disputed border.", "disputed border"],
    ["release", "Gunmen stormed the National Penitentiary and set free 3,600 inmates.", "National Penitentiary"],
    ["protest", "About 60 loyalists picketed the Maryfield secretariat on Saturday.", "the Maryfield secretariat"],
    ["siege", "At Khesanh, where 6,000 marines have been surrounded since May, fog fell.", "Khesanh"],
    ["siege", "Tigray is hungry. The government denied besieging the region.", "the region"],
    ["withdrawal", "He called on the Government to withdraw the Ulster Defence Regiment at once.", ""],
    ["killing", "Terrorists beheaded five people in the Mucojo administrative post, in Macomia district.", "Mucojo administrative post"],
    ["armed-attack", "Militants attacked a check post on a mountain in the Johan area of Kalat.", "a check post <Johan>"],
    ["withdrawal", "The rebels later withdrew toward Barangay Roxas, also in Las Navas.", "destination Barangay Roxas"],
    ["destruction", "Armed men raided Gressier, burning vehicles as people fled into the nearby mountains.", "Gressier"],
    ["shelling", "THE TROOPS SHELLED A POST NEAR CHURCHTOWN ON MONDAY. THEY MET NO RESISTANCE.", "CHURCHTOWN"],
    [
      "armed-attack",
      "GUERRILLAS ATTACKED A MILITARY ZONE AND OTHER TOWNS NEAR SAN MIGUEL. THE MILITARY FLED.",
      "A MILITARY ZONE <SAN MIGUEL> | OTHER TOWNS <SAN MIGUEL>",
    ],
    ["armed-attack", "Militants attacked Palma on Wednesday.", "Palma"],
    ["drone-strike", "Two drones attacked the Abha International Airport in southern Saudi Arabia.", "Abha International Airport <Abha>"],
    ["bombing", "A bomb hit a police patrol in the al Masbah neighborhood, in central Baghdad.", "al Masbah"],
    ["killing", "Rebels killed six people, including a US soldier, across the country.", ""],
    ["destruction", "Rebels burned a clinic that had been looted in Leer County.", "a clinic <Leer County>"],
    ["arms-seizure", "Soldiers seized a sniper rifle and a machine gun in a farm near Latifiya.", "a farm <Latifiya>"],
    ["arrest", "Troops arrested 14 men during raids in central and northern Iraq.", "Iraq"],
    ["military-aid", "He denied that British sergeants were training Federal gunners at Zaria.", "Zaria"],
    ["drone-strike", "A drone strike on an army post close to Goma airport wounded two soldiers.", "an army post <Goma>"],
    ["bombing", "A bomb exploded next to a mosque in Quetta.", "a mosque <Quetta>"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("roles of places in movements", () => {
  it.each([
    ["withdrawal", "The rebels withdrew from Avdiivka to Orlivka.", "origin Avdiivka | destination Orlivka"],
    ["withdrawal", "Russian troops left Kherson.", "origin Kherson"],
    ["displacement", "Thousands of refugees fled the war from Tigray into Sudan.", "origin Tigray | destination Sudan"],
    ["withdrawal", "U.S. Marines pulled out of Falluja.", "origin Falluja"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("sites without a name", () => {
  it.each([
    ["airstrike", "Jets bombed a hospital in Aleppo.", "a hospital <Aleppo>"],
    ["airstrike", "Jets bombed Aleppo's hospital.", "Aleppo's hospital <Aleppo>"],
    ["capture", "Rebels captured the military airport.", "the military airport"],
    ["capture", "The rebels overran an army base near Bamako.", "an army base <Bamako>"],
    ["shelling", "Tanks shelled two villages.", "two villages"],
    ["armed-attack", "Militants stormed the Interior Ministry.", "Interior Ministry"],
    ["bombing", "A bomb exploded at the entrance of a market in Karachi.", "a market <Karachi>"],
    ["drone-strike", "A drone attack hit the US base at Erbil airport.", "the US base <Erbil airport>"],
    ["killing", "Soldiers shot a man dead at his door.", ""],
    ["capture", "Rebels captured the main border crossing with Uganda.", "the main border crossing"],
    ["capture", "Rebels in June captured the main river crossing. The rebels' seizure of Mokolo was their greatest gain.", "Mokolo"],
    ["capture", "They captured farms near the P-35 Radar Base.", "farms <P-35 Radar Base>"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("a country that only names the sides is no place", () => {
  it.each([
    ["accusation", "Ukraine accused Russia of the attack.", ""],
    ["sanctions", "The United States imposed sanctions on Myanmar over the war.", ""],
    ["clash", "Israeli and Lebanese soldiers clashed on Monday.", ""],
    ["arms-shipment", "Germany delivered tanks to Ukraine.", ""],
    ["threat", "North Korea threatened to attack South Korea.", ""],
    ["claim", "The Islamic State in Iraq claimed responsibility for the attack.", ""],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("places carried and pointed at", () => {
  it.each([
    ["abuse", "Soldiers stormed the village of Kan Thar on Friday. They beat and tortured fourteen men.", "Kan Thar"],
    ["clash", "The army advanced towards the town of Hadrut. Fighting there goes on between rebels and soldiers.", "Hadrut"],
    ["arrest", "27 Jan 2015 | Wagga, Adamawa. Boko Haram men were arrested by soldiers.", "Wagga"],
    ["abduction", "In Arauquita, rebels blocked the road. They abducted a teacher.", "Arauquita"],
    ["killing", "Gunmen attacked the market of Bama. Elsewhere, soldiers killed three rebels.", ""],
    ["capture", "Chadian troops reached Gamboru. On Friday they captured the town from Boko Haram.", "the town"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("names and what holds them", () => {
  it.each([
    ["killing", "In the West Bank city of Nablus, a man riding a mule was shot and killed in a refugee camp.", "a refugee camp <Nablus>"],
    [
      "protest",
      "In Mahabad, thousands marched from the cemetery to the governor's office.",
      "origin the cemetery <Mahabad> | destination the governor's office <Mahabad>",
    ],
    ["killing", "Soldiers killed two brothers in a cottage near the West Bank city of Hebron.", "a cottage <Hebron>"],
    ["shelling", "Artillery shelled the Beirut suburb of Dahrouba.", "Dahrouba"],
    ["suicide-bombing", "A bomber blew himself up at a checkpoint in the Kazzou area of Hasaka.", "a checkpoint <Kazzou>"],
    ["suicide-bombing", "A suicide bomber detonated explosives in Silopi town of the southeastern province of Sirnak.", "Silopi"],
    ["capture", "Serb forces have captured about 70 percent of Bosnia.", "Bosnia"],
    ["armed-attack", "Gunmen attacked a police post on the Garissa-Dadaab road.", "a police post <Garissa-Dadaab road>"],
    ["release", "In Rolpa the rebels handed over ten policemen to the Red Cross at Thabrang.", "Thabrang"],
    ["airstrike", "In Deir Ezzor, jets carried out strikes on convoys near al-Thorda mountain.", "al-Thorda"],
    ["offensive", "Troops entered the Somali capital.", "the Somali capital"],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));

  it.each([
    ["Troops entered the Somali capital.", "Mogadishu SO"],
    ["Kinshasa was calm on Monday. On Friday police shot ten protesters in the capital.", "Kinshasa CD"],
    ["Demonstrators stormed the embassy of Belgium.", "embassy null"],
    ["Jets bombed Fallujah.", "Fallujah IQ"],
    ["Rockets hit Ganja and Baku.", "Baku AZ"],
    ["In Ouagadougou, hundreds demonstrated to demand that French troops leave the country.", "Burkina Faso BF"],
    ["The army said it fired mortars at the villages, including Khrinova and Klusy.", "Klusy null"],
    ["Rebels attacked Robotyne in March. Forces withdrew from the settlement overnight.", "Robotyne UA"],
    ["Forces withdrew from a northern Nigerian village.", "northern Nigerian village NG"],
    ["Rebels failed to capture Qabasin and Bzarah in eastern Al-Bab.", "Bzarah SY"],
  ])("%s", (text, wanted) => {
    const last = run(text).events.at(-1)?.places.at(-1);
    expect(`${last?.name} ${last?.country}`).toBe(wanted);
  });
});

describe("places that are told of something else", () => {
  it.each([
    ["protest", "Hundreds protested in Sao Paulo against a possible war on Iraq.", "Sao Paulo"],
    ["protest", "Dozens marched in Cairo over the killing of protesters in Gaza.", "Cairo"],
    ["protest", "Residents of Carrefour protested on Friday.", "Carrefour"],
    ["crackdown", "Tbilisi police fired tear gas at protesters.", "Tbilisi"],
    ["airstrike", "Convoys were bombed at Bani Walid by pilots from Norway and Denmark.", "Bani Walid"],
    ["release", "The group released three of the policemen whom it had abducted near Bhadrakali.", ""],
    ["coup", "The junta foiled a coup by officers, three of whom are held at a gendarmerie camp.", ""],
    ["arrest", "Jets bombed Nis, and in Pristina police arrested ten students.", "Pristina"],
    [
      "sexual-violence",
      "At the Los Cabitos barracks, according to lawyers in Huanta, women have been raped.",
      "the Los Cabitos barracks <Los Cabitos>",
    ],
    ["assassination", "Gunmen assassinated Brigadier Ali Qassim, head of protocol at the Defence Ministry.", ""],
    ["shootdown", "In Tel Aviv, an army spokesman said jets bombed two bases. Gunners shot down one of the planes.", ""],
    ["armed-attack", "France, which has troops at the airport, flew in 300 more. On Monday they opened fire on three cars.", ""],
    ["arrest", "Ten surrendered at the Zemit position south of Avdiivka. Large groups were taken prisoner there.", "Zemit"],
    ["bombing", "An officer died when his vehicle hit a mine.", ""],
    ["killing", "A policeman was shot dead, police said, on a road in Diwaniyah.", "Diwaniyah"],
    ["killing", "The gang threatened to kill hostages after a raid in Gao. It would kill three men, it said.", ""],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});

describe("where a site, a part or a way is", () => {
  it.each([
    ["killing", "Five men were shot dead in a Russian-held region of Chechnya.", "Chechnya"],
    ["bombing", "A car bomb went off in Abu Darrim district in southern Baghdad.", "Abu Darrim"],
    [
      "bombing",
      "A bomb exploded in a classroom of a school in Tarapur Municipality of central Nepal.",
      "a classroom <Tarapur Municipality>",
    ],
    ["bombing", "A land mine was detonated when a convoy passed by Mir Ali, a town in North Waziristan.", "Mir Ali"],
    ["airstrike", "Jets bombed the hillside of Seddanna.", "Seddanna"],
    ["killing", "An officer was shot dead in Baghdad's mainly Shiite neighbourhood of Kamaliyya.", "Kamaliyya"],
    ["killing", "An engineer was shot dead in the Zahra neighborhood of the port city of Jubbad.", "Zahra"],
    ["missile-strike", "Missiles destroyed the el-Shifrah factory in Khartoum.", "the el-Shifrah factory <Khartoum>"],
    ["bombing", "A truck bomb went off on a bridge over the Tigris River in Baghdad.", "a bridge <Baghdad>"],
    ["armed-attack", "Gunmen stormed the checkpoints on the outskirts of the city of Peshawar.", "the checkpoints <Peshawar>"],
    ["offensive", "Gunmen invaded villages in the Agattu local council.", "villages <Agattu local council>"],
    ["shelling", "Troops shelled rebel positions between Sobbrat and Minkullu.", "Sobbrat | Minkullu"],
    ["shootdown", "The army shot down a jet while it was targeting Army positions in Sassa town.", "Sassa"],
    ["killing", "In Rubkonna county, it says, some were burned alive by soldiers.", "Rubkonna"],
    ["sexual-violence", "A mother told lawyers that two soldiers raped her at a roadside post.", "a roadside post"],
    ["deployment", "Jets have been patrolling the skies above New York and Washington.", "New York | Washington"],
    ["armed-attack", "A convoy was ambushed as it passed by the Hasbiyyeh village.", "Hasbiyyeh"],
    ["bombing", "Insurgents detonated a bomb in a school at Gaidakkot in Nawalparassi district.", "a school <Gaidakkot>"],
    ["killing", "Rebels killed 21 people in Mayangose Kibidowe, a village in the park.", "Mayangose Kibidowe"],
    ["killing", "Five residents of Mubi in Adamawa state were beheaded by armed men.", "Mubi"],
    ["bombing", "The army detonated a bomb under the Islamist stronghold of Zamalka.", "Zamalka"],
    ["shelling", "Rebels shelled the settlement of Mahardda and Hama airport.", "Mahardda | Hama airport <Hama>"],
    ["capture", "Rebels captured more than half of Zaire in six months.", "Zaire"],
    ["capture", "Special forces captured the border-city of Jarabulus.", "Jarabulus"],
    ["arrest", "Soldiers arrested U.S.-born Jim Hall.", ""],
    ["shelling", "Guns shelled troops at the recently captured village of Kaffar.", "Kaffar"],
    ["protest", "About 1,000 people marched through Tokyo toward the US embassy.", "Tokyo | destination the US embassy"],
    [
      "offensive",
      "The army began an offensive on the village of Hawsh Fattar in the East Ghouta region of Greater Damascus.",
      "Hawsh Fattar",
    ],
  ])("%s: %s", (type, text, wanted) => expect(placesOf(type, text)).toBe(wanted));
});
