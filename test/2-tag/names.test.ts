import { describe, expect, it } from "vitest";
import { read } from "../../src/1-read/read.js";
import { compileLexicon } from "../../src/2-tag/lexicon-index.js";
import { NameTagger } from "../../src/2-tag/names.js";
import { small } from "../../src/gazetteer/data/small.js";
import { createGazetteer } from "../../src/gazetteer/index.js";
import type { ActorEntry, TokenRange } from "../../src/types.js";

const gazetteer = createGazetteer(small);
const lexicon = compileLexicon();

function tag(text: string, date: string | null = null, own?: readonly ActorEntry[]) {
  const article = read(text);
  const names = new NameTagger(article, own ? compileLexicon(own) : lexicon, gazetteer, () => false, date).run(article.sentences);
  const words = ({ first, last }: TokenRange): string => article.text.slice(article.tokens[first]?.start, article.tokens[last - 1]?.end);
  return {
    actors: names.actors.map((mention) => `${words(mention)}=${mention.entries.map((entry) => entry.id).join("/")}`),
    persons: names.persons.map((mention) => words(mention)),
    bodies: names.organizations.map((mention) => `${words(mention)}:${mention.kind}`),
    raw: names,
  };
}

describe("names of the lexicon", () => {
  it.each([
    ["The Rapid Support Forces entered the town.", "Rapid Support Forces=group:rapid-support-forces"],
    ["Al Shabaab fighters fled.", "Al Shabaab=group:al-shabaab"],
    ["al-Shabaab fighters fled.", "al-Shabaab=group:al-shabaab"],
    ["U.S. bombers arrived.", "U.S.=state:US"],
    ["U.S. forces arrived.", "U.S. forces=force:us-military"],
    ["The US said so.", "US=state:US"],
    ["Fighters of the F.L.N. fled.", "F.L.N.=group:fln"],
    ["The IDF struck the camp.", "IDF=force:idf"],
    ["Vladimir Putin arrived.", "Vladimir Putin=person:vladimir-putin"],
    ["Two Palestinians were shot.", "Palestinians=state:PS"],
    ["The Kremlin denied it.", "Kremlin=state:RU/state:soviet-union"],
    ["LTTE cadres attacked.", "LTTE=group:ltte"],
    ["THE FMLN ATTACKED THE GARRISON OF THE TOWN IN THE NIGHT.", "FMLN=group:fmln"],
    ["US-led strikes hit the base.", "US-led=state:US"],
    ["The UN said it.", "UN=org:un"],
  ])("%s", (text, expected) => {
    expect(tag(text).actors).toContain(expected);
  });

  it.each([
    ["He told us that it is over.", []],
    ["They ate turkey on the front porch.", []],
    ["Iran-backed fighters fled.", []],
    ["The pro-Iranian militiamen fled.", []],
    ["A Russian-occupied town was hit.", []],
    ["An ex-Soviet republic joined.", []],
    ["The Kurdish-held district was quiet.", []],
    ["Jordan Spieth won again.", []],
    ["An Israeli-made rifle was found.", []],
  ])("no actor in: %s", (text, expected) => {
    expect(tag(text).actors).toEqual(expected);
  });

  it.each([
    ["Uzbek-Russian drills began.", ["state:UZ", "state:RU"]],
    ["The Israel-Hamas war goes on.", ["state:IL", "group:hamas"]],
    ["India-Pakistan talks were held.", ["state:IN", "state:PK"]],
    ["US-Russian talks were held.", ["state:US", "state:RU"]],
    ["The Armenian-Azerbaijani border was quiet.", ["state:AM", "state:AZ"]],
  ])("two in one word: %s", (text, expected) => {
    expect(tag(text).raw.actors.map((mention) => mention.entries[0]?.id)).toEqual(expected);
  });
});

describe("weak names", () => {
  it.each([
    ["Sri Lankan troops fought the LTTE. The Tigers fled.", "Tigers=group:ltte"],
    ["US President Jimmy Carter spoke. Carter left.", "Carter=person:jimmy-carter"],
    ["The Arakan Army took the base in Myanmar. The AA said so.", "AA=group:arakan-army"],
    ["Fidel Castro spoke in Havana. Later Castro left.", "Castro=person:fidel-castro"],
  ])("with support: %s", (text, expected) => {
    expect(tag(text).actors).toContain(expected);
  });

  it.each([
    ["The Tigers won the game.", "Tigers"],
    ["Mr Carter of Leeds was hurt.", "Carter"],
    ["Solidarity with the victims was shown.", "Solidarity"],
    ["The US defence chief Ashton Carter spoke. Then Carter left.", "Carter"],
    ["The AA battery is empty.", "AA"],
  ])("without support: %s", (text, name) => {
    expect(tag(text).actors.filter((mention) => mention.startsWith(`${name}=`))).toEqual([]);
  });
});

describe("short forms of the article's own", () => {
  it.each([
    ["The New People's Front (NPF) attacked. The NPF fled.", "New People's Front"],
    ["The Movement for Oromo Rights (MOR) attacked. The MOR fled.", "Movement for Oromo Rights"],
    ["The Union of Free Farmers (UFF) marched. Later UFF leaders spoke.", "Union of Free Farmers"],
    ["The Kiri Valley Self-Defence Council (KVSDC) attacked. KVSDC men fled.", "Kiri Valley Self-Defence Council"],
    ["The NPF (New People's Front) attacked. NPF men fled.", "New People's Front"],
    ["The Nahda Liberation Army [NLA] attacked. The NLA fled.", "Nahda Liberation Army"],
  ])("%s", (text, full) => {
    const last = tag(text).raw.organizations.findLast((mention) => mention.name !== undefined);
    expect(last?.name?.replace(" '", "'")).toBe(full);
  });

  it("ties a short form to the lexicon's entry of its long form", () => {
    const { actors } = tag("The Arakan Army (AA) took the base. The AA said so.");
    expect(actors).toEqual(["Arakan Army=group:arakan-army", "AA=group:arakan-army", "AA=group:arakan-army"]);
  });

  it("lets the article's own reading win over the lexicon's", () => {
    const { actors, raw } = tag("The New People's Front (RSF) attacked. The RSF fled.");
    expect(actors).toEqual([]);
    expect(raw.organizations.filter((mention) => mention.name).length).toBe(2);
  });
});

describe("persons", () => {
  it.each([
    ["Col. Musa Kaka said so.", ["Musa Kaka"]],
    ["Lt. Gen. Abdul Wahab al-Saadi said so.", ["Abdul Wahab al-Saadi"]],
    ["The legislator Sabo Garbu was killed.", ["Sabo Garbu"]],
    ["A spokesman Emil Dorin told reporters.", ["Emil Dorin"]],
    ["Gunmen killed farmer Tadeo Bakulu.", ["Tadeo Bakulu"]],
    ["John Okello was arrested. Police say Okello fled.", ["John Okello", "Okello"]],
    ["President Vladimir Putin arrived.", ["Vladimir Putin"]],
    ["Dr Maria Kozak was killed. Later Kozak was buried.", ["Maria Kozak", "Kozak"]],
    ["COLONEL RAUL RAMIREZ WAS KILLED IN THE TOWN.", ["RAUL RAMIREZ"]],
  ])("%s", (text, expected) => {
    expect(tag(text).persons).toEqual(expected);
  });

  it.each([
    ["The General Staff said so."],
    ["Villagers fled the fighting."],
    ["The commander of the army spoke."],
    ["Police arrested the leader on Sunday."],
    ["Heavy shelling hit the north."],
  ])("nobody in: %s", (text) => {
    expect(tag(text).persons).toEqual([]);
  });

  it("chooses the bearer of a surname by the date of the article", () => {
    const at = (date: string) => tag("US troops moved in, President George Bush said.", date).raw.persons[0]?.entry?.id;
    expect(at("1991-01-20")).toBe("person:george-hw-bush");
    expect(at("2003-04-01")).toBe("person:george-w-bush");
  });
});

describe("bodies that no lexicon holds", () => {
  it.each([
    ["Boko Haram overran the 243rd Battalion in Baga.", "243rd Battalion:military"],
    ["Soldiers of the 77th Light Infantry Division came.", "77th Light Infantry Division:military"],
    ["The Nahda Front took the village.", "Nahda Front:rebel"],
    ["The Ministry of Refugees said so.", "Ministry of Refugees:government"],
    ["The Foreign and Expatriates Ministry denied it.", "Foreign and Expatriates Ministry:government"],
    ["The Valley People's Militia fled.", "Valley People's Militia:militia"],
  ])("%s", (text, expected) => {
    expect(tag(text).bodies).toContain(expected);
  });

  it.each([["The Rapid Support Forces fled."], ["The Syrian Democratic Forces fled."], ["He left the front."], ["The army fled."]])(
    "none in: %s",
    (text) => {
      expect(tag(text).bodies).toEqual([]);
    },
  );
});

describe("the caller's own names", () => {
  const own: ActorEntry = { id: "user:kivu-guard", name: "Kivu Guard", kind: "militia", country: "CD", aliases: ["IDF"] };

  it("are found, and win over the lexicon's", () => {
    expect(tag("The Kivu Guard attacked. The IDF fled.", null, [own]).actors).toEqual([
      "Kivu Guard=user:kivu-guard",
      "IDF=user:kivu-guard",
    ]);
  });
});
