import { describe, expect, it } from "vitest";
import { CONFLICT_WORDS, DOMAINS, domainsOf, LONGEST_DOMAIN_PHRASE, NAME_PHRASES } from "../../src/lexicon/domains.js";
import { CUES, cuesStartingWith, NEUTRAL_CUES } from "../../src/lexicon/factuality.js";
import { ACT_VERBS, actVerb, LIGHT_VERBS, lightVerbs } from "../../src/lexicon/light-verbs.js";
import { NOUNS, nounClasses } from "../../src/lexicon/nouns.js";
import { ACCORDING_TO, PASSIVE_REPORTS, REPORT_NOUNS, SPEECH_VERBS, speechVerbs } from "../../src/lexicon/speech.js";
import { conjugate, IRREGULAR, lemmaOfNoun, lemmaOfVerb, NOUN_VERB, VERBS } from "../../src/lexicon/verbs.js";
import { NOT_WEAPONS, WEAPON_FORMS, WEAPONS } from "../../src/lexicon/weapons.js";
import { fold } from "../../src/text.js";

const folded = (word: string): void => {
  expect(word).not.toBe("");
  expect(word).toBe(fold(word).replace(/\s+/g, " ").trim());
};
const statuses = (cue: string, reach: string): Set<string> =>
  new Set(CUES.filter((entry) => entry.cue === cue && entry.reach.some((one) => one === reach)).map((entry) => entry.status));

describe("nouns", () => {
  it.each([
    ["police station", "facility"],
    ["rebel", "force"],
    ["gunman", "force"],
    ["nurse", "civilian"],
    ["hostage", "captive"],
    ["protester", "crowd"],
    ["village", "settlement"],
    ["checkpoint", "facility"],
    ["home", "property"],
    ["convoy", "vehicle"],
    ["helicopter", "aircraft"],
    ["drone", "aircraft"],
    ["rifle", "weapon"],
    ["cocaine", "drug"],
    ["ransom", "money"],
    ["ministry", "organization"],
    ["offensive", "military-thing"],
    ["attention", "abstract"],
    ["title", "abstract"],
    ["playoff", "sport"],
    ["market share", "business"],
    ["earthquake", "nature"],
  ] as const)("%s is of class %s", (lemma, name) => {
    expect(nounClasses(lemma)).toContain(name);
  });
  it("takes a compound that it does not know for its last word", () => {
    expect(nounClasses("old army base")).toEqual(nounClasses("army base"));
    expect(nounClasses("mountain-village")).toContain("settlement");
  });
  it("guesses by the ending, and says nothing of the rest", () => {
    expect(nounClasses("aimlessness")).toEqual(["abstract"]);
    expect(nounClasses("xyzzy")).toEqual([]);
  });
  it("holds folded words, each once a class", () => {
    for (const [name, list] of Object.entries(NOUNS)) {
      const words = list.split(/\s+/).filter((word) => word !== "");
      expect([name, words.filter((word, i) => words.indexOf(word) !== i)]).toEqual([name, []]);
      for (const word of words) folded(word);
    }
  });
});

describe("verbs", () => {
  it.each([
    ["shelled", "shell"],
    ["bombed", "bomb"],
    ["bombing", "bomb"],
    ["razed", "raze"],
    ["raided", "raid"],
    ["firing", "fire"],
    ["fled", "flee"],
    ["died", "die"],
    ["dying", "die"],
    ["used", "use"],
    ["struck", "strike"],
    ["overran", "overrun"],
    ["withdrew", "withdraw"],
    ["kidnapped", "kidnap"],
    ["kidnaped", "kidnap"],
    ["trafficking", "traffic"],
    ["patrolling", "patrol"],
    ["targeted", "target"],
    ["blockades", "blockade"],
    ["clashes", "clash"],
    ["occupies", "occupy"],
    ["occupied", "occupy"],
    ["cancelled", "cancel"],
    ["canceled", "cancel"],
    ["weaponised", "weaponise"],
    ["lay", "lay"],
    ["wound", "wound"],
    ["hit", "hit"],
    ["shot", "shoot"],
    ["slain", "slay"],
    ["re-arrested", "re-arrest"],
  ])("%s comes from %s", (word, lemma) => {
    expect(lemmaOfVerb(word)).toBe(lemma);
  });
  it("conjugates, particles kept", () => {
    expect(conjugate("shoot down")).toEqual({ pres: "shoots down", past: "shot down", part: "shot down", ing: "shooting down" });
    expect(conjugate("occupy")).toEqual({ pres: "occupies", past: "occupied", part: "occupied", ing: "occupying" });
    expect(conjugate("stop").ing).toBe("stopping");
    expect(conjugate("die").ing).toBe("dying");
    expect(conjugate("flee").ing).toBe("fleeing");
  });
  it("finds the way back from its own forms, save where two verbs share one", () => {
    const shared = new Set(["enrol", "fulfil", "instil", "route", "lie", "rebind", "resend", "dive", "rend", "shoe", "cleave", "grind"]);
    const lost = [...VERBS].filter(
      (verb) => !shared.has(verb) && Object.values(conjugate(verb)).some((form) => lemmaOfVerb(form) !== verb),
    );
    expect(lost).toEqual([]);
  });
  it("names the form of irregular ones", () => {
    expect(IRREGULAR.get("seen")).toEqual({ lemma: "see", form: "part" });
    expect(IRREGULAR.get("fought")).toEqual({ lemma: "fight", form: "pastpart" });
    expect(IRREGULAR.get("fell")).toEqual({ lemma: "fall", form: "past" });
  });
  it.each(["attack", "strike", "raid", "fire", "shell", "protest", "clash", "advance", "claim"])("%s is noun and verb", (word) => {
    expect(NOUN_VERB.has(word)).toBe(true);
  });
  it.each([
    ["gunmen", "gunman"],
    ["women", "woman"],
    ["children", "child"],
    ["knives", "knife"],
    ["crises", "crisis"],
    ["bases", "base"],
    ["troops", "troop"],
    ["armies", "army"],
    ["caches", "cache"],
    ["trenches", "trench"],
    ["torpedoes", "torpedo"],
    ["coups d'etat", "coup d'etat"],
    ["prisoners of war", "prisoner of war"],
    ["passers-by", "passer-by"],
    ["cease-fires", "cease-fire"],
    ["security forces", "security force"],
    ["headquarters", "headquarters"],
    ["arms", "arms"],
    ["police", "police"],
    ["people", "people"],
    ["crisis", "crisis"],
    ["aircraft", "aircraft"],
  ])("%s is the plural of %s", (word, lemma) => {
    expect(lemmaOfNoun(word)).toBe(lemma);
  });
});

describe("light verbs", () => {
  it("tells the doer from the sufferer", () => {
    expect(lightVerbs("carry out")[0]).toMatchObject({ subject: "subject" });
    expect(lightVerbs("come under")[0]).toMatchObject({ subject: "object" });
    expect(lightVerbs("broker")[0]).toMatchObject({ subject: "mediator" });
    expect(lightVerbs("foil")[0]).toMatchObject({ subject: "object", status: "attempted", opposes: true });
    expect(lightVerbs("lift")[0]).toMatchObject({ aspect: "end" });
    expect(lightVerbs("shell")).toEqual([]);
  });
  it("knows the verbs whose subject is the act", () => {
    expect(actVerb("break out")).toMatchObject({ aspect: "begin" });
    expect(actVerb("rip through")).toMatchObject({ object: "object" });
    expect(actVerb("seize")).toBeUndefined();
  });
  it("is folded", () => {
    for (const { verb } of [...LIGHT_VERBS, ...ACT_VERBS]) folded(verb.replaceAll("*", "x"));
  });
});

describe("factuality cues", () => {
  it.each([
    ["vow", "infinitive", "planned"],
    ["order", "infinitive", "planned"],
    ["will", "verb", "planned"],
    ["could", "verb", "possible"],
    ["if", "clause", "possible"],
    ["fears of", "object", "possible"],
    ["warn of", "object", "possible"],
    ["try", "infinitive", "attempted"],
    ["fail", "infinitive", "attempted"],
    ["foil", "object", "attempted"],
    ["foiled", "modified", "attempted"],
    ["urge", "infinitive", "demanded"],
    ["call for", "object", "demanded"],
    ["deny", "gerund", "denied"],
    ["not", "verb", "denied"],
    ["without", "gerund", "denied"],
    ["no evidence", "that", "denied"],
    ["be called off", "subject", "denied"],
    ["continue", "infinitive", "ongoing"],
    ["be under way", "subject", "ongoing"],
  ])("%s (%s) is %s", (cue, reach, status) => {
    expect(statuses(cue, reach)).toEqual(new Set([status]));
  });
  it("gives one status to a cue in one construction", () => {
    const seen = new Map<string, string>();
    const clashes: string[] = [];
    for (const cue of CUES) {
      for (const reach of cue.reach) {
        const key = [cue.cue, cue.pos, reach, cue.when ?? "", cue.direction].join("|");
        const known = seen.get(key);
        if (known !== undefined && known !== cue.status) clashes.push(`${key}: ${known}, ${cue.status}`);
        seen.set(key, cue.status);
      }
    }
    expect(clashes).toEqual([]);
  });
  it("offers the longest cue first and leaves reported speech alone", () => {
    const lengths = cuesStartingWith("no").map((cue) => cue.cue.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    const names = new Set(CUES.map((cue) => cue.cue));
    for (const word of ["allegedly", "reportedly", "alleged", "suspected"]) {
      expect(names.has(word)).toBe(false);
      expect(NEUTRAL_CUES).toContain(word);
    }
  });
  it("lists look-alikes of negation", () => {
    const unless = new Set(CUES.filter((cue) => cue.status === "denied").flatMap((cue) => cue.unless ?? []));
    for (const phrase of ["no fewer than", "not only", "no less than", "nothing but", "no longer"]) expect(unless.has(phrase)).toBe(true);
  });
});

describe("speech", () => {
  it("gives the stance and the statement", () => {
    expect(speechVerbs("deny")[0]?.stance).toBe("denies");
    expect(speechVerbs("doubt")[0]?.stance).toBe("doubts");
    expect(speechVerbs("accuse").some((use) => use.statement === "accusation")).toBe(true);
    expect(speechVerbs("threaten").some((use) => use.statement === "threat")).toBe(true);
    expect(speechVerbs("claim responsibility for").some((use) => use.statement === "claim")).toBe(true);
    expect(speechVerbs("bombard")).toEqual([]);
  });
  it("is folded and has what reports are made of", () => {
    for (const { verb } of SPEECH_VERBS) folded(verb.replaceAll("*", "x"));
    expect(REPORT_NOUNS.has("communique")).toBe(true);
    expect(ACCORDING_TO.some(({ phrase }) => phrase === "according to")).toBe(true);
    expect(PASSIVE_REPORTS.find(({ phrase }) => phrase === "be quoted as saying")?.speaker).toBe("subject");
    expect(PASSIVE_REPORTS.find(({ phrase }) => phrase === "be believed to")?.speaker).toBe("none");
  });
});

describe("weapons", () => {
  const kindOf = (form: string): string | undefined => WEAPON_FORMS.find((entry) => entry.form === form)?.weapon.kind;
  it.each([
    ["Shahed-136", "drone"],
    ["Geran-2", "drone"],
    ["HIMARS", "rocket"],
    ["Grad", "rocket"],
    ["Qassam", "rocket"],
    ["Iskander", "missile"],
    ["ATACMS", "missile"],
    ["Kornet", "missile"],
    ["S-300", "air-defence"],
    ["Iron Dome", "air-defence"],
    ["AK-47", "small-arms"],
    ["RPG-7", "small-arms"],
    ["Leopard 2", "armour"],
    ["Su-25", "aircraft"],
    ["strategic bomber", "aircraft"],
    ["Apache helicopter", "helicopter"],
    ["barrel bomb", "bomb"],
    ["cluster munition", "bomb"],
    ["car bomb", "explosive"],
    ["machete", "blade"],
    ["petrol bomb", "incendiary"],
    ["sarin", "chemical"],
    ["landmine", "mine"],
    ["howitzer", "artillery"],
    ["frigate", "ship"],
  ])("%s is of kind %s", (form, kind) => {
    expect(kindOf(form)).toBe(kind);
  });
  it("has several hundred, no form of two weapons", () => {
    expect(WEAPONS.length).toBeGreaterThan(700);
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { form, weapon } of WEAPON_FORMS) {
      const known = owners.get(form);
      if (known !== undefined && known !== weapon.name) twice.push(`${form}: ${known}, ${weapon.name}`);
      owners.set(form, weapon.name);
    }
    expect(twice).toEqual([]);
  });
  it("marks forms that mean other things", () => {
    expect(WEAPON_FORMS.find(({ form }) => form === "Patriot")?.loose).toBe(true);
    expect(WEAPON_FORMS.find(({ form }) => form === "Patriot missile")?.loose).toBe(false);
    expect(WEAPON_FORMS.find(({ form }) => form === "TOW")?.capitals).toBe(2);
    expect(NOT_WEAPONS).toContain("think tank");
  });
});

describe("domains", () => {
  it("weighs words", () => {
    expect(domainsOf("wicket").get("sport")).toBe(3);
    expect(domainsOf("militant").get("conflict")).toBe(3);
    expect(domainsOf("share price").get("business")).toBe(3);
    expect(domainsOf("xyzzy").size).toBe(0);
  });
  it("holds folded words with weights of one to three, none longer than it says", () => {
    for (const list of [...Object.values(DOMAINS), CONFLICT_WORDS]) {
      for (const entry of list.split(/\s+/).filter((word) => word !== "")) {
        expect(entry).toMatch(/^[^:]+(?::[123])?$/);
        const phrase = entry.split(":")[0]?.replaceAll("_", " ") ?? "";
        folded(phrase);
        expect(phrase.split(" ").length).toBeLessThanOrEqual(LONGEST_DOMAIN_PHRASE);
      }
    }
    for (const phrase of NAME_PHRASES) folded(phrase);
  });
});
