import { describe, expect, it } from "vitest";
import { read } from "../../src/1-read/read.js";
import { compileLexicon } from "../../src/2-tag/lexicon-index.js";
import { NameTagger } from "../../src/2-tag/names.js";
import { tagTimes } from "../../src/2-tag/times.js";
import { large } from "../../src/gazetteer/data/large.js";
import { createGazetteer } from "../../src/gazetteer/index.js";

const gazetteer = createGazetteer(large);
const lexicon = compileLexicon();

/** The places of a text, "?" behind those that no gazetteer has; modifiers in brackets. */
function placesOf(text: string, withModifiers = true): string {
  const article = read(text);
  const times = tagTimes(article.tokens, article.sentences, article);
  const isTime = (token: number): boolean => times.some((time) => time.first <= token && token < time.last);
  const { places } = new NameTagger(article, lexicon, gazetteer, isTime).run(article.sentences);
  return places
    .filter((place) => withModifiers || !place.modifier)
    .map((place) => `${place.modifier ? "(" : ""}${place.name}${place.entries.length === 0 ? "?" : ""}${place.modifier ? ")" : ""}`)
    .join(" | ");
}

describe("names of the gazetteer", () => {
  it.each([
    ["Shells fell on Kherson overnight.", "Kherson"],
    ["Fighting was reported in Bakhmut and Soledar.", "Bakhmut | Soledar"],
    ["The convoy left Port-au-Prince for Cap-Haïtien.", "Port-au-Prince | Cap-Haïtien"],
    ["Jets bombed Deir ez-Zor and al-Bab.", "Deir ez-Zor | al-Bab"],
    ["The column reached Khan Younis.", "Khan Younis"],
    ["Troops crossed the Dnipro near Nova Kakhovka.", "Dnipro | Nova Kakhovka"],
    ["He was arrested in Cox's Bazar.", "Cox's Bazar"],
    ["Protesters gathered in N'Djamena.", "N'Djamena"],
    ["The ship passed the Strait of Hormuz.", "Strait of Hormuz"],
    ["Rockets hit St. Petersburg.", "St. Petersburg"],
    ["They fled from Tigray to Sudan.", "Tigray | Sudan"],
    ["A bomb exploded in Quetta, Pakistan.", "Quetta | Pakistan"],
    ["Mortars landed in the Golan Heights.", "Golan Heights"],
    ["Gunmen raided a village in Burkina Faso.", "Burkina Faso"],
    ["The rebels hold Goma, Bukavu and Uvira.", "Goma | Bukavu | Uvira"],
    ["Clashes broke out in Nagorno-Karabakh.", "Nagorno-Karabakh"],
    ["The town of Şırnak was sealed off.", "Şırnak"],
    ["Ships were attacked in the Gulf of Aden.", "Gulf of Aden"],
    ["A blast hit Lviv on Sunday.", "Lviv"],
    ["Hundreds marched in Tbilisi Tuesday.", "Tbilisi"],
  ])("%s", (text, wanted) => expect(placesOf(text)).toBe(wanted));
});

describe("lands whose names are those of states too", () => {
  it.each([
    ["Two soldiers died in Mali.", "Mali"],
    ["Aid was flown to the UK.", "UK"],
    ["Cases were found in the U.S. last week.", "U.S."],
    ["Taiwan scrambled its jets.", "Taiwan"],
    ["Officials in New Zealand denied it.", "New Zealand"],
    ["Troops moved from Scotland to Wales.", "Scotland | Wales"],
    ["Russian soldiers left Syria.", "Syria"],
    ["He spoke in Washington.", "Washington"],
    ["The strikes in Lebanon killed three.", "Lebanon"],
    ["Hostages were taken in Kosovo.", "Kosovo"],
  ])("%s", (text, wanted) => expect(placesOf(text)).toBe(wanted));
});

describe("kinds told with the name", () => {
  it.each([
    ["Shelling killed two in Idlib Governorate.", "Idlib Governorate"],
    ["Gunmen attacked Bama Town.", "Bama Town"],
    ["They were seen near the Rafah crossing.", "Rafah crossing"],
    ["He is held in Evin prison.", "Evin prison"],
    ["The base lies on Mount Hermon.", "Mount Hermon"],
    ["Soldiers patrol Helmand province.", "Helmand"],
    ["A checkpoint on Springfield Road was hit.", "Springfield Road?"],
    ["Police closed Rustaveli Avenue.", "Rustaveli Avenue?"],
    ["The attack in Kandahar district failed.", "Kandahar"],
    ["They met in the city of Benghazi.", "Benghazi"],
  ])("%s", (text, wanted) => expect(placesOf(text)).toBe(wanted));
});

describe("unknown names that the words around them show", () => {
  it.each([
    ["Shells fell on the village of Nahr al-Aswad.", "Nahr al-Aswad?"],
    ["Rebels burned the village of Tarkuma.", "Tarkuma?"],
    ["Families left the hamlet of Ormuzan.", "Ormuzan?"],
    ["Three men were shot in Belgorin district.", "Belgorin?"],
    ["Militants stormed Kakongo village.", "Kakongo?"],
    ["The villages of Tirzan, Okulo and Bandari were burned.", "Tirzan? | Okulo? | Bandari?"],
    ["The army retook the hills of Tsharu and Runyari.", "Tsharu? | Runyari?"],
    ["Troops surrendered at the Zemit position.", "(Zemit?)"],
    ["A patrol was ambushed near Kafr Zandal.", "Kafr Zandal?"],
    ["Jets struck Tal Hamzad.", "Tal Hamzad?"],
    ["Snipers fired from the town called Ormeshk.", "Ormeshk?"],
    ["He was killed in Zurmatabad.", "Zurmatabad?"],
    ["The bomber struck inside Kafr Sumar.", "Kafr Sumar?"],
    ["Residents fled the suburb of Dobrinka Vale.", "Dobrinka Vale?"],
    ["Fighting raged outside Novo-Troparevka.", "Novo-Troparevka?"],
    ["He fell in Sheikh Tamsir.", "Sheikh Tamsir?"],
    ["They burned the towns of Sheikh Orvan and Lisk.", "Sheikh Orvan? | Lisk?"],
    ["The army captured its camp at Morvalar.", "Morvalar?"],
    ["A patrol clashed with rebels on May 8 at Ordacama.", "Ordacama?"],
    ["He was a lecturer at Ordacama.", ""],
    ["They fired at Ordacama.", ""],
    ["Mines were laid between Kagarrou and Baldiana.", "Kagarrou? | Baldiana?"],
    ["There were clashes between Kagarrou and Baldiana.", ""],
    ["Rebels seized Kunduz, Zargobat and Nurdosh.", "Kunduz | Zargobat? | Nurdosh?"],
    ["They bombed the district of Al-‘Arvi.", "Al-‘Arvi"],
    ["A raid on the office of Abu Talma, a town in the north, failed.", "Abu Talma?"],
    ["Rebels attacked Gao.", "Gao"],
    ["They were held in the Persian Gulf.", "Persian Gulf"],
    ["Gunmen raided Tharka in Bosovo LGA.", "Bosovo LGA?"],
    ["It was fired into the waters of Kolpho Bay.", "Kolpho Bay?"],
  ])("%s", (text, wanted) => expect(placesOf(text)).toBe(wanted));

  it("knows a name again that was shown to be a place elsewhere in the article", () => {
    expect(placesOf("Soldiers shelled Tshanzo at dawn. The village of Tshanzo was empty.")).toBe("Tshanzo? | Tshanzo?");
  });

  it("takes a name as a whole where the gazetteer has its first word only", () => {
    expect(placesOf("People abandoned the village of La Pesquera.")).toBe("La Pesquera?");
    expect(placesOf("They dug in near Tal Dakwah.")).toBe("Tal Dakwah?");
  });
});

describe("what is no place", () => {
  it.each([
    ["March was quiet.", ""],
    ["Jordan Spieth won again.", ""],
    ["The Washington Post reported the strike.", ""],
    ["Chad Smith spoke first.", ""],
    ["Doctors fight the West Nile virus.", ""],
    ["The fine was US$460 million.", ""],
    ["Nice work, the general said.", ""],
    ["Hope is fading.", ""],
    ["He read the Kyiv Independent.", ""],
    ["The Dayton Agreement ended the war.", ""],
    ["Abu Hassan was arrested.", ""],
    ["May began with a truce.", ""],
    ["The Victory Front denied it.", ""],
    ["President Chad Smith was honoured.", ""],
    ["Police spoke of an accident.", ""],
    ["A Palestinian was shot.", ""],
    ["The Russians withdrew.", ""],
    ["Foreign Minister Sergei Lavrov left.", ""],
    ["Independence is their aim.", ""],
    ["Downey, 72, was captured.", ""],
    ["Serb-held areas were quiet.", ""],
    ["Split over the law, parliament adjourned.", ""],
  ])("%s", (text, wanted) => expect(placesOf(text, false)).toBe(wanted));
});

describe("names that belong to the noun behind them", () => {
  it.each([
    ["Aleppo residents fled.", "(Aleppo)"],
    ["The Baghdad headquarters were hit.", "Baghdad"],
    ["A Mogadishu hotel was stormed.", "Mogadishu"],
    ["Hundreds rallied in Bonn Tuesday against it.", "Bonn"],
    ["Kabul airport was closed.", "Kabul airport"],
    ["The West Bank city of Nablus was sealed.", "West Bank | Nablus"],
  ])("%s", (text, wanted) => expect(placesOf(text)).toBe(wanted));
});

describe("texts in capitals", () => {
  it.each([
    ["GUERRILLAS ATTACKED THE GARRISON IN SAN MIGUEL LAST NIGHT.", "SAN MIGUEL"],
    ["A BOMB EXPLODED IN BOGOTA THIS MORNING.", "BOGOTA"],
    ["THE ARMY SHELLED THE TOWN OF KYRENIA ON MONDAY.", "KYRENIA"],
  ])("%s", (text, wanted) => expect(placesOf(text)).toBe(wanted));
});
