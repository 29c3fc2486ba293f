import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { atomsOfName } from "../../src/2-tag/atoms.js";
import { ACTOR_KINDS, acledInter } from "../../src/lexicon/actor-kinds.js";
import { ambiguousNames } from "../../src/lexicon/actors/ambiguous.js";
import { FORCES, REGIMES } from "../../src/lexicon/actors/forces.js";
import { parseActors, parsePersons, slugOf } from "../../src/lexicon/actors/format.js";
import { GROUPS } from "../../src/lexicon/actors/groups.js";
import { actorEntries } from "../../src/lexicon/actors/index.js";
import { COMMUNITIES, ORGANIZATIONS } from "../../src/lexicon/actors/organizations.js";
import { PERSONS_EAST } from "../../src/lexicon/actors/persons-east.js";
import { PERSONS_WEST } from "../../src/lexicon/actors/persons-west.js";
import { STATES } from "../../src/lexicon/actors/states.js";
import { agentNouns } from "../../src/lexicon/agents.js";
import { officeNouns, titles } from "../../src/lexicon/titles.js";
import type { ActorEntry } from "../../src/types.js";

const entries = actorEntries();
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const key = (name: string): string => atomsOfName(name).join(" ");
const named = (name: string): ActorEntry[] =>
  entries.filter((entry) =>
    [entry.name, ...entry.aliases, ...(entry.adjectives ?? []), ...(entry.demonyms ?? []), ...(entry.metonyms ?? [])].some(
      (own) => key(own) === key(name),
    ),
  );

/** Ids by folded name, weak names left out. */
function index(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases, ...(entry.adjectives ?? []), ...(entry.demonyms ?? []), ...(entry.metonyms ?? [])]) {
      const ids = out.get(key(name)) ?? new Set();
      out.set(key(name), ids.add(entry.id));
    }
  }
  return out;
}

describe("the line form", () => {
  it.each([
    [
      "Al Foo Front|r|AFF;Foo's|1999/2004-05|<bar",
      { id: "g:al-foo-front", from: "1999", to: "2004-05", splitFrom: "g:bar", country: "SY" },
    ],
    ["*=Al Foo Front|r|AFF", { id: "g:aff", aliases: ["AFF"] }],
    ["@-=Al Foo Front|r", { id: "g:al-foo-front", country: null }],
    ["foo@IQ=Al Foo Front|m||/2001|force:x", { id: "g:foo", country: "IQ", kind: "militia", to: "2001", parent: "force:x" }],
    ["RU=Russia|s|~Russian+;@Moscow", { adjectives: ["Russian"], demonyms: ["Russian", "Russians"], metonyms: ["Moscow"], country: "RU" }],
    ["Hutu|e|+;?Who", { aliases: ["Hutus"], adjectives: ["Hutu"], weak: ["Who"] }],
    ["Foo Defence Brigade|m", { aliases: ["Foo Defense Brigade", "Foo Defence Brigades"] }],
  ])("reads %s", (line, expected) => {
    expect(parseActors("g", `[SY]\n${line}`)[0]).toMatchObject(expected);
  });

  it("reads persons with the terms of their offices", () => {
    const [person] = parsePersons("[RU]\nIvan Foo|!;Vanya|minister 1999/2001-02;chief @group:x 2003/", (id) => `<${id}>`);
    expect(person).toMatchObject({
      id: "person:ivan-foo",
      aliases: ["Foo", "Vanya"],
      office: "chief of <group:x>",
      side: "group:x",
      from: "2003",
    });
    expect(person?.terms?.[0]).toEqual({
      office: "minister of <state:RU>",
      role: "minister",
      side: "state:RU",
      from: "1999",
      to: "2001-02",
    });
  });
});

describe("the entries", () => {
  it("reach the counts", () => {
    const count = (prefix: string, kinds?: RegExp): number =>
      entries.filter((entry) => entry.id.startsWith(prefix) && (!kinds || kinds.test(entry.kind))).length;
    expect(count("state:")).toBeGreaterThan(280);
    expect(count("group:", /rebel|militia|terrorist|gang|military/)).toBeGreaterThan(900);
    expect(count("force:")).toBeGreaterThan(300);
    expect(count("org:")).toBeGreaterThan(300);
    expect(count("person:")).toBeGreaterThan(700);
    expect(count("people:")).toBeGreaterThan(150);
  });

  it("have ids of their own, made of plain letters", () => {
    expect(byId.size).toBe(entries.length);
    for (const { id } of entries) expect(id).toMatch(/^(?:state:[A-Z]{2}|[a-z]+:[a-z0-9]+(?:-[a-z0-9]+)*)$/);
  });

  it("name ISO countries, all of them", () => {
    const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    for (const { id, country } of entries) if (country !== null) expect(regions.of(country), id).toBeTypeOf("string");
    expect(entries.filter((entry) => /^state:[A-Z]{2}$/.test(entry.id))).toHaveLength(250);
  });

  it("refer to entries that there are, and never to themselves", () => {
    for (const entry of entries) {
      const refs = [entry.parent, entry.splitFrom, entry.side, ...(entry.terms ?? []).map((term) => term.side ?? undefined)];
      for (const ref of refs) if (ref !== undefined) expect(byId.has(ref), `${entry.id} → ${ref}`).toBe(true);
      const seen = new Set<string>();
      for (let up: string | undefined = entry.id; up; up = byId.get(up)?.parent) {
        expect(seen.has(up), entry.id).toBe(false);
        seen.add(up);
      }
    }
  });

  it("have dates in order", () => {
    const dates = entries.flatMap((entry) => [entry, ...(entry.terms ?? [])].map(({ from, to }) => ({ id: entry.id, from, to })));
    for (const { id, from, to } of dates) {
      for (const date of [from, to]) if (date) expect(date, id).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
      if (from && to) expect(from.slice(0, 4) <= to.slice(0, 4), id).toBe(true);
    }
  });

  it("have no empty or doubled names, and no weak name that is an alias too", () => {
    for (const entry of entries) {
      const own = [entry.name, ...entry.aliases];
      for (const name of own) expect(name.trim(), entry.id).toMatch(/\S/);
      for (const weak of entry.weak ?? []) expect(own.includes(weak), `${entry.id} ${weak}`).toBe(false);
    }
  });

  it("give persons an office, and groups a name that is not an acronym alone where there is an expansion", () => {
    for (const entry of entries) if (entry.kind === "person") expect(entry.office, entry.id).toBeTruthy();
  });
});

/** Acronyms that stand for words of another language than the names listed, or for a former name. */
const FOREIGN = new Set(
  (
    "PACOM VDV VKS HUR GUR VEVAK TSK JITEM BND MUP GKNB DISIP PGR UNCRO YBS YPG YPJ KADEK HPG ARGK TAK TIKKO TMT URDPC UPDI FPAC MNTJP " +
    "TPNPB KKB KMT CCAT RDK KGNK TMK HVO HOS DSE EAM EDES MST MISURA YATAMA KISAN"
  ).split(" "),
);

describe("acronyms", () => {
  it("begin like one of the names that they stand for", () => {
    const wrong: string[] = [];
    for (const entry of entries) {
      if (!/^(?:group|org|force):/.test(entry.id)) continue;
      const names = [entry.name, ...entry.aliases].filter((name) => name.includes(" "));
      if (names.length === 0) continue;
      for (const acronym of entry.aliases) {
        if (!/^[A-Z]{3,6}$/.test(acronym) || FOREIGN.has(acronym)) continue;
        if (!names.some((name) => standsFor(acronym, name))) wrong.push(`${entry.id} ${acronym}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** In order where the names are of its own language; else at least half of its letters begin words of one name, whatever the order. */
function standsFor(acronym: string, name: string): boolean {
  const letters = acronym.toLowerCase();
  const words = atomsOfName(name);
  const initials = words.map((word) => word.charAt(0));
  const shared = [...letters].filter((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
  if (shared.length * 2 >= letters.length) return true;
  return new RegExp(`^${[...letters].join(".*")}`).test(words.join(""));
}

describe("names that several bear", () => {
  const shared = new Map([...index()].filter(([, ids]) => ids.size > 1));

  it("are all declared, with an entry that is meant where nothing else decides", () => {
    expect([...shared.keys()].filter((name) => !ambiguousNames().has(name))).toEqual([]);
    for (const [name, { prefer }] of ambiguousNames()) {
      expect(shared.has(name), `${name} is not shared`).toBe(true);
      if (prefer) expect(shared.get(name)?.has(prefer), `${name} → ${prefer}`).toBe(true);
    }
  });

  it("follow each other in time where the date decides", () => {
    for (const [name, { rule }] of ambiguousNames()) {
      if (rule !== "date") continue;
      const dated = [...(shared.get(name) ?? [])].map((id) => byId.get(id)).filter((entry) => entry?.from || entry?.to);
      expect(dated.length, name).toBeGreaterThan(0);
    }
  });
});

describe("well-known names", () => {
  it.each([
    ["U.S.", "state:US"],
    ["Britons", "state:GB"],
    ["Naypyidaw", "state:MM"],
    ["Kiev", "state:UA"],
    ["the Pentagon".slice(4), "force:pentagon"],
    ["IDF", "force:idf"],
    ["Tatmadaw", "force:tatmadaw"],
    ["Quds Force", "force:quds-force"],
    ["Carabineros", "force:carabineros"],
    ["Mossad", "force:mossad"],
    ["NISA", "force:nisa"],
    ["Shin Bet", "force:shin-bet"],
    ["SBU", "force:sbu"],
    ["Taleban", "group:taliban"],
    ["al-Qaida", "group:al-qaeda"],
    ["ISIL", "group:islamic-state"],
    ["Hizbullah", "group:hezbollah"],
    ["Ansar Allah", "group:houthis"],
    ["Tehreek-i-Taliban Pakistan", "group:ttp"],
    ["Sendero Luminoso", "group:shining-path"],
    ["Tamil Tigers", "group:ltte"],
    ["M23", "group:m23"],
    ["Wagner", "group:wagner-group"],
    ["SOHR", "org:sohr"],
    ["Doctors Without Borders", "org:msf"],
    ["Muammar Qaddafi", "person:muammar-gaddafi"],
    ["Zelenskyy", "person:volodymyr-zelensky"],
    ["Mohamed bin Salman", "person:mohammed-bin-salman"],
    ["Hutus", "people:hutu"],
    ["Vietcong", "group:viet-cong"],
  ])("%s is %s", (name, id) => {
    expect(named(name).map((entry) => entry.id)).toEqual([id]);
  });

  it("are not the same side before and after a turn", () => {
    const at = (date: string): string[] =>
      named("Afghan government")
        .filter(({ from, to }) => (!from || from <= date) && (!to || date <= to))
        .map((entry) => entry.id);
    expect(at("2021-05-10")).toEqual(["gov:afghan-government"]);
    expect(at("2021-09-10")).toEqual(["gov:taliban-government"]);
    expect(at("1985-09-10")).toEqual(["gov:democratic-republic-of-afghanistan"]);
  });
});

describe("offices by date", () => {
  const holder = (role: string, side: string, date: string): string[] =>
    entries
      .filter((entry) =>
        entry.terms?.some((term) => term.role === role && term.side === side && (term.from ?? "") <= date && date <= (term.to ?? "9")),
      )
      .map((entry) => entry.name);

  it.each([
    ["president", "state:RU", "2010-06-01", "Dmitry Medvedev"],
    ["president", "state:RU", "2022-03-01", "Vladimir Putin"],
    ["prime minister", "state:IL", "2021-10-01", "Naftali Bennett"],
    ["president", "state:AF", "2021-05-01", "Ashraf Ghani"],
    ["leader", "group:hezbollah", "2024-11-10", "Naim Qassem"],
    ["secretary-general", "org:un", "1999-04-01", "Kofi Annan"],
    ["president", "state:US", "1985-04-01", "Ronald Reagan"],
    ["chief of staff", "force:idf", "2024-02-01", "Herzi Halevi"],
  ])("the %s of %s on %s was %s", (role, side, date, name) => {
    expect(holder(role, side, date)).toEqual([name]);
  });
});

describe("kinds", () => {
  it("are mapped, every one that is used", () => {
    for (const { kind } of [...entries, ...agentNouns()]) expect(ACTOR_KINDS[kind], kind).toBeDefined();
  });

  it.each([
    ["military", {}, 1],
    ["military", { actorCountry: "RU", placeCountry: "UA" }, 8],
    ["terrorist", { actorCountry: "SY", placeCountry: "IQ" }, 2],
    ["militia", { communal: true }, 4],
    ["protesters", { violent: true }, 5],
    ["person", { sideKind: "rebel" }, 2],
    ["person", {}, null],
  ] as const)("%s %o is class %s", (kind, context, inter) => {
    expect(acledInter(kind, context)).toBe(inter);
  });
});

describe("agents, titles and offices", () => {
  it("reach the counts and have no empty form", () => {
    expect(agentNouns().length).toBeGreaterThan(250);
    expect(titles().length).toBeGreaterThan(400);
    expect(officeNouns().length).toBeGreaterThan(120);
    for (const { lemma } of [...agentNouns(), ...officeNouns()]) expect(lemma).toMatch(/^[a-z][a-z' -]*[a-z]$/);
  });

  it("have each agent once, but for those with a second kind", () => {
    const seen = new Map<string, number>();
    for (const { lemma } of agentNouns()) seen.set(lemma, (seen.get(lemma) ?? 0) + 1);
    expect(
      [...seen]
        .filter(([, times]) => times > 1)
        .map(([lemma]) => lemma)
        .sort(),
    ).toEqual(["officer", "youth"]);
  });

  it("try the longer title first", () => {
    const forms = titles().map((title) => title.form);
    expect(forms.indexOf("Lt. Col.")).toBeLessThan(forms.indexOf("Lt."));
    expect(titles().find((title) => title.form === "Brig. Gen.")).toEqual({
      form: "Brig. Gen.",
      class: "military",
      full: "Brigadier General",
    });
  });
});

describe("cost", () => {
  it("is at most 80 KB gzipped, and less time than importing compromise", async () => {
    const texts = [STATES, REGIMES, FORCES, ORGANIZATIONS, ...GROUPS, COMMUNITIES, PERSONS_WEST, PERSONS_EAST];
    expect(gzipSync(texts.join("\n"), { level: 9 }).length).toBeLessThan(80 * 1024);
    const start = performance.now();
    for (const text of texts.slice(0, 6)) parseActors("x", text);
    parsePersons(PERSONS_WEST, () => undefined);
    parsePersons(PERSONS_EAST, () => undefined);
    const parsed = performance.now() - start;
    const before = performance.now();
    await import("compromise/three");
    expect(parsed).toBeLessThan(performance.now() - before);
  });

  it("slugs keep to plain letters", () => {
    expect(slugOf("Hay'at Tahrir al-Sham")).toBe("hayat-tahrir-al-sham");
    expect(slugOf("Séléka")).toBe("seleka");
  });
});
