import { describe, expect, it } from "vitest";
import { EVENTS } from "../src/events/index.js";
import { ConflictEventsError, createExtractor, defineEvent, type ExtractOptions, extractEvents } from "../src/index.js";
import { createExtractor as createLite } from "../src/lite.js";

const TEXT = "Rebels seized Bria on Tuesday.";
const own = defineEvent({
  type: "poaching",
  family: "harm",
  says: "x",
  verbs: ["poach"],
  nouns: [],
  roles: { subject: "initiator" },
  codes: { acled: null, plover: null, cameo: null },
});

function errorOf(run: () => unknown): ConflictEventsError {
  try {
    run();
  } catch (error) {
    if (error instanceof ConflictEventsError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("options of a call", () => {
  it.each<[unknown, (string | number)[], string]>([
    [{ publishedAt: "soon" }, ["publishedAt"], 'options.publishedAt: expected an ISO date such as "2021-08-05" or a Date, got "soon"'],
    [{ publishedAt: "2021-02-30" }, ["publishedAt"], 'got "2021-02-30"'],
    [{ publishedAt: "2021-08-05junk" }, ["publishedAt"], "got"],
    [{ publishedAt: "2021-08-05 at noon" }, ["publishedAt"], "got"],
    [{ publishedAt: 20210805 }, ["publishedAt"], "got 20210805"],
    [{ publishedAt: new Date(Number.NaN) }, ["publishedAt"], "got an invalid Date"],
    [{ publishedAt: null }, ["publishedAt"], "got null"],
    [{ timeZone: "Mars/Base" }, ["timeZone"], "IANA"],
    [{ country: "Mali" }, ["country"], "alpha-2"],
    [{ country: "1A" }, ["country"], "alpha-2"],
    [{ types: ["capture", "picnic"] }, ["types", 1], 'options.types[1]: expected the name of an event type, got "picnic"'],
    [{ types: "capture" }, ["types"], 'got "capture"'],
    [{ types: ["__proto__"] }, ["types", 0], "__proto__"],
    [{ statuses: ["maybe"] }, ["statuses", 0], "one of occurred"],
    [{ minConfidence: 2 }, ["minConfidence"], "0 to 1, got 2"],
    [{ minConfidence: "0.5" }, ["minConfidence"], 'got "0.5"'],
    [{ id: 7 }, ["id"], "got 7"],
    [{ published_at: "2021-08-05" }, ["published_at"], "publishedAt"],
    [{ actors: [] }, ["actors"], "nothing of that name"],
    ["2021-08-05", [], "an object of options"],
    [null, [], "an object of options"],
    [[], [], "an object of options"],
  ])("%j is refused", (options, path, message) => {
    const error = errorOf(() => extractEvents(TEXT, options as ExtractOptions));
    expect(error.path).toEqual(["options", ...path]);
    expect(error.message).toContain(message);
    expect(error.name).toBe("ConflictEventsError");
  });

  it.each<[ExtractOptions, string]>([
    [{ publishedAt: "2021-08-05" }, "2021-08-05"],
    [{ publishedAt: "2021-08-05T23:30:00Z" }, "2021-08-05"],
    [{ publishedAt: "2021-08-05T23:30:00Z", timeZone: "Asia/Kabul" }, "2021-08-06"],
    [{ publishedAt: new Date("2021-08-05T02:00:00Z"), timeZone: "America/New_York" }, "2021-08-04"],
    [{ publishedAt: "2024-02-29" }, "2024-02-29"],
  ])("%j is the day %s", (options, day) => expect(extractEvents(TEXT, options)[0]?.article.publishedAt).toBe(day));

  it.each([undefined, null, 7, ["text"], { text: TEXT }, new String(TEXT)])("a text that is %j is refused", (text) => {
    expect(errorOf(() => extractEvents(text as string))).toMatchObject({ code: "invalid-text", path: ["text"] });
  });

  it("undefined options are as none", () => {
    expect(extractEvents(TEXT, { publishedAt: undefined, country: undefined } as unknown as ExtractOptions)).toEqual(extractEvents(TEXT));
  });

  it("id, url and outlet are copied to every event", () => {
    const article = { id: "a", url: "https://example.org", outlet: "Gazette" };
    expect(extractEvents(TEXT, article)[0]?.article).toMatchObject(article);
  });
});

describe("additions of an extractor", () => {
  it.each<[unknown, string, (string | number)[], string]>([
    [
      {
        actors: [
          { name: "A", kind: "militia" },
          { name: "B", kind: "dragon" },
        ],
      },
      "invalid-lexicon",
      ["actors", 1, "kind"],
      "one of state",
    ],
    [{ actors: [{ name: "", kind: "militia" }] }, "invalid-lexicon", ["actors", 0, "name"], "not empty"],
    [{ actors: [{ name: "x".repeat(500), kind: "militia" }] }, "invalid-lexicon", ["actors", 0, "name"], "at most 200"],
    [{ actors: [{ name: "A", kind: "militia", aliases: "B" }] }, "invalid-lexicon", ["actors", 0, "aliases"], "array of names"],
    [{ actors: [{ name: "A", kind: "militia", colour: "red" }] }, "invalid-lexicon", ["actors", 0, "colour"], "nothing of that name"],
    [{ actors: new Array(100_001).fill({ name: "A", kind: "militia" }) }, "invalid-lexicon", ["actors"], "at most 100000"],
    [{ places: [{ name: "P", lat: 91 }] }, "invalid-lexicon", ["places", 0, "lat"], "-90 to 90, got 91"],
    [{ places: ["P"] }, "invalid-lexicon", ["places", 0], "a place"],
    [{ events: [{ ...own, family: "fun" }] }, "invalid-event", ["events", 0, "family"], "one of territory"],
    [{ events: [{ ...own, type: "No Good" }] }, "invalid-event", ["events", 0, "type"], "lower-case"],
    [{ events: [{ ...own, type: "capture" }] }, "invalid-event", ["events", 0, "type"], "built-in"],
    [{ events: [own, own] }, "invalid-event", ["events", 1, "type"], ""],
    [{ events: [{ ...own, verbs: ["poach", {}] }] }, "invalid-event", ["events", 0, "verbs", 1, "verb"], "a word, got undefined"],
    [{ events: [{ ...own, nouns: [{ verb: "poach" }] }] }, "invalid-event", ["events", 0, "nouns", 0, "noun"], "a word, got undefined"],
    [{ events: [{ ...own, verbs: [7] }] }, "invalid-event", ["events", 0, "verbs", 0], "a verb, or { verb, … }, got 7"],
    [
      { events: [{ ...own, verbs: [{ verb: "poach", object: "person" }] }] },
      "invalid-event",
      ["events", 0, "verbs", 0, "object"],
      'an array of noun classes, got "person"',
    ],
    [
      { events: [{ ...own, verbs: [{ verb: "poach", object: ["dragon"] }] }] },
      "invalid-event",
      ["events", 0, "verbs", 0, "object", 0],
      "one of force",
    ],
    [
      { events: [{ ...own, verbs: [{ verb: "poach", not: "ball" }] }] },
      "invalid-event",
      ["events", 0, "verbs", 0, "not"],
      "array of words",
    ],
    [
      { events: [{ ...own, verbs: [{ verb: "poach", nott: [] }] }] },
      "invalid-event",
      ["events", 0, "verbs", 0, "nott"],
      "nothing of that name",
    ],
    [{ events: [{ ...own, verbs: ["x".repeat(300)] }] }, "invalid-event", ["events", 0, "verbs", 0], "at most 200"],
    [{ events: [{ ...own, verbs: new Array(10_001).fill("poach") }] }, "invalid-event", ["events", 0, "verbs"], "at most 10000"],
    [{ events: [{ ...own, roles: { subject: "hunter" } }] }, "invalid-event", ["events", 0, "roles", "subject"], "one of initiator"],
    [{ events: [{ ...own, codes: { ...own.codes, cameo: 181 } }] }, "invalid-event", ["events", 0, "codes", "cameo"], "got 181"],
    [{ events: [{ ...own, codes: "181" }] }, "invalid-event", ["events", 0, "codes"], "a function that gives them"],
    [{ actors: [{ name: "A", kind: "militia", side: "x".repeat(300) }] }, "invalid-lexicon", ["actors", 0, "side"], "at most 200"],
    [{ outlet: "x".repeat(10_001) }, "invalid-options", ["outlet"], "at most 10000"],
    [
      { places: new Array(1200).fill({ name: "P", aliases: new Array(1000).fill("Q") }) },
      "invalid-lexicon",
      ["places"],
      "at most 1000000 names in all",
    ],
    [{ minConfidence: -1 }, "invalid-options", ["minConfidence"], "got -1"],
  ])("%# is refused with its path", (options, code, path, message) => {
    const error = errorOf(() => createLite(options as never));
    expect(error).toMatchObject({ code, path: ["options", ...path] });
    expect(error.message).toContain(message);
  });

  it("the types of the library would be taken as types of the caller's", () => {
    const events = EVENTS.map((event) => ({ ...event, type: `own-${event.type}`, outranks: [] }));
    expect(() =>
      createLite({ events: JSON.parse(JSON.stringify(events, (key, value) => (key === "codes" ? own.codes : value))) }),
    ).not.toThrow();
    expect(() => createLite({ events })).not.toThrow();
  });

  it("words of any kind do not break it", () => {
    const odd = ["*", "* *", " ", "-", "(", "__proto__", "constructor toString", "😀", "\ud800", "a\nb", "$&", "[a-z]+"];
    const extractor = createLite({
      actors: odd.map((name, i) => ({ id: `odd-${i}`, name, kind: "militia" as const, adjectives: [name] })),
      places: odd.map((name) => ({ name, aliases: [name] })),
      events: [{ ...own, verbs: odd, nouns: odd, adjectives: odd }],
    });
    const text = `${odd.join(" ")}. Rebels attacked ${odd.join(" and ")}. The ${odd.join(", ")} of Bria.`;
    for (const event of extractor.extractEvents(text)) expect(extractor.eventSchema.parse(event)).toEqual(event);
  });

  it("names of every object's properties are names like others", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const { extractEvents: extract } = createLite({
      actors: names.map((name) => ({ name, kind: "militia" as const })),
      places: names.map((name) => ({ name })),
    });
    expect(() => extract(names.map((name) => `${name} fighters seized ${name}.`).join(" "))).not.toThrow();
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });

  it("options of a stranger's JSON do not reach a prototype", () => {
    const options = JSON.parse('{"__proto__": {"minConfidence": 1}, "constructor": {"prototype": {"polluted": true}}}');
    expect(() => extractEvents(TEXT, options)).toThrow(ConflictEventsError);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    const inherited = Object.create({ minConfidence: 1 });
    expect(extractEvents(TEXT, inherited)).toEqual(extractEvents(TEXT));
  });

  it("schema and filters know the caller's own types", () => {
    const extractor = createExtractor({ events: [own] });
    const found = extractor.extractEvents("Militia fighters poached eleven elephants. Rebels seized Bria.", { types: ["poaching"] });
    expect(found.map(({ type }) => type)).toEqual(["poaching"]);
    expect(extractor.eventSchema.parse(found[0])).toEqual(found[0]);
  });
});
