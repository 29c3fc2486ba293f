import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MOST_BYTES } from "../../src/cli/streams.js";
import { fromGeoJson, fromNdjson } from "../../src/formats/index.js";
import { extractEvents } from "../../src/index.js";
import { cli } from "./run.js";

const TEXT = "Rebels seized the town of Bria on Tuesday, the army said. Gunmen kidnapped six nurses in Kaduna.";
const events = extractEvents(TEXT, { publishedAt: "2021-08-05" });
let folder = "";
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "conflict-events-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("extract", () => {
  it("prints NDJSON, the records that the library gives", async () => {
    const { code, out, err } = await cli(["extract", "--published-at", "2021-08-05", file("a.txt", TEXT)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(fromNdjson(out)).toEqual(events);
  });

  it.each([[["extract", "-p", "2021-08-05"]], [["extract", "-p", "2021-08-05", "-"]]])("reads standard input: %j", async (args) => {
    expect(fromNdjson((await cli(args, TEXT)).out)).toEqual(events);
  });

  it("prints a table on a terminal, with the evidence", async () => {
    const { out } = await cli(["extract", "-p", "2021-08-05", file("t.txt", TEXT)], null, true);
    expect(out).toContain("capture  occurred  2021-08-03");
    expect(out).toContain("«seized»");
    expect(out).toContain("events in 1 article");
  });

  it("lets no escape sequence of a text through to a terminal", async () => {
    const { out } = await cli(
      ["extract", "-f", "table", file("esc.txt", "Rebels \u001b[31mseized\u001b]0;x\u0007 Bria.\u0085 \u202eRebels captured Goma.")],
      null,
      true,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the point of the test.
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("prints JSON, CSV and GeoJSON that others can read", async () => {
    const path = file("f.txt", TEXT);
    const args = ["extract", "-p", "2021-08-05", path, "-f"];
    expect(JSON.parse((await cli([...args, "json"])).out)).toEqual(events);
    expect(fromGeoJson(JSON.parse((await cli([...args, "geojson"])).out))).toEqual(events);
    const csv = (await cli([...args, "csv", path])).out.trim().split("\r\n");
    expect(csv).toHaveLength(1 + 2 * events.length);
  });

  it.each(["json", "geojson", "csv", "ndjson", "table"])("prints nothing but the frame of %s where there is no event", async (format) => {
    const { code, out } = await cli(["extract", "-f", format], "The museum opens on Sunday.");
    expect(code).toBe(0);
    if (format.endsWith("json") && format !== "ndjson") expect(() => JSON.parse(out)).not.toThrow();
  });

  it("takes a .json file as one article with its own options", async () => {
    const { out } = await cli([
      "extract",
      "--outlet",
      "Gazette",
      file("a.json", JSON.stringify({ id: "a-1", text: TEXT, publishedAt: "2021-08-05", country: null })),
    ]);
    expect(fromNdjson(out)).toEqual(extractEvents(TEXT, { id: "a-1", publishedAt: "2021-08-05", outlet: "Gazette" }));
  });

  it("filters", async () => {
    const { out } = await cli(["extract", "--types", "abduction,clash", "--statuses", "occurred", "--min-confidence", "0.1"], TEXT);
    expect(fromNdjson(out).map(({ type }) => type)).toEqual(["abduction"]);
  });
});

describe("articles as lines", () => {
  const lines = [
    `\uFEFF${JSON.stringify({ text: TEXT, publishedAt: "2021-08-05" })}`,
    "{broken",
    "",
    "7",
    '{"text":null}',
    '{"text":"x","publishedAt":"soon"}',
    '{"__proto__":{"text":"y"}}',
    '{"text":"Gunmen kidnapped six nurses."}',
  ];

  it("reports broken lines by number, reads the others, and tells by its exit code", async () => {
    const { code, out, err } = await cli(["extract", "--jsonl-input"], lines.join("\r\n"));
    expect(code).toBe(1);
    expect(
      err
        .trim()
        .split("\n")
        .map((line) => /line (\d+)/.exec(line)?.[1]),
    ).toEqual(["2", "4", "5", "6", "7"]);
    expect(fromNdjson(out)).toHaveLength(events.length + 1);
  });

  it("takes a line that is no UTF-8 or too long for broken, and no other", async () => {
    const line = Buffer.from(`${lines[7]}\n`);
    const long = Buffer.alloc(MOST_BYTES + 10, "x");
    const input = Buffer.concat([line, Buffer.from([0x7b, 0xff, 0xfe, 10]), line, long, Buffer.from("\n"), line.subarray(0, -1)]);
    const { code, out, err } = await cli(["extract", file("mixed.jsonl", input)]);
    expect(code).toBe(1);
    expect(err.trim().split("\n")).toEqual([
      expect.stringContaining("line 2: is no UTF-8 text"),
      expect.stringContaining("line 4: is longer than 20 MB"),
    ]);
    expect(fromNdjson(out)).toHaveLength(3);
  });

  it("reads signs that fall between two pieces of the input", async () => {
    const bytes = Buffer.from(JSON.stringify({ text: "Rebels seized Łódź’s 😀 depot.", outlet: "Ł" }));
    const pieces = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1));
    expect(fromNdjson((await cli(["extract", "--jsonl-input"], pieces)).out)[0]?.sentence.text).toContain("Łódź’s 😀");
  });

  it("knows them by the ending of a file", async () => {
    const { code, out } = await cli(["extract", file("a.jsonl", `${lines[0]}\n${lines[7]}\n`)]);
    expect(code).toBe(0);
    expect(fromNdjson(out)).toHaveLength(events.length + 1);
  });
});

describe("a lexicon of the caller's", () => {
  const text = "Garamba Column fighters poached eleven elephants. Soldiers seized Camp Lukuru.";
  const own = {
    actors: [{ name: "Garamba Column", kind: "militia", country: "CD" }],
    places: [{ name: "Camp Lukuru", kind: "site", country: "CD", lat: 4.1, lon: 29.5 }],
    events: [
      {
        type: "poaching",
        family: "harm",
        says: "Animals are killed for gain.",
        verbs: ["poach"],
        nouns: ["poaching"],
        roles: { subject: "initiator", object: "target" },
        codes: { acled: null, plover: null, cameo: null },
      },
    ],
  };

  it("is read from a file", async () => {
    const path = file("lexicon.json", `\uFEFF${JSON.stringify(own)}`);
    const { code, out } = await cli(["extract", "--lexicon", path, "--types", "poaching,capture"], text);
    expect(code).toBe(0);
    const found = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(found.map(({ type }) => type)).toEqual(["poaching", "capture"]);
    expect(found[0].participants[0].actor.id).toBe("own:garamba-column");
    expect((await cli(["explain", "--lexicon", path], text)).out).toContain("poached: poaching");
  });

  it.each([
    ['{"actors": [{"name": "A", "kind": "militia"}, {"name": "B", "kind": "dragon"}]}', "actors[1].kind: expected one of state"],
    ['{"places": [{"name": "P", "lat": "north"}]}', 'places[0].lat: expected a latitude from -90 to 90, got "north"'],
    ['{"events": [{"type": "capture"}]}', "events[0].family: expected one of territory"],
    ['{"publishedAt": "2021-08-05"}', "publishedAt: expected nothing of that name; there are actors, places, events"],
    ['{"__proto__": {"actors": []}}', "__proto__: expected nothing of that name"],
    ['{"actors": [{"name": "A", "kind": "militia", "__proto__": {"id": "x"}}]}', "actors[0].__proto__: expected nothing of that name"],
    ['{"constructor": {"prototype": {"polluted": true}}}', "constructor: expected nothing of that name"],
    ["[]", "expected { actors?, places?, events? }"],
    ["{broken", "JSON"],
  ])("is refused where it is wrong, with the path: %s", async (json, message) => {
    const path = file("bad.json", json);
    const { code, out, err } = await cli(["extract", "--lexicon", path], text);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`--lexicon: ${path}: `);
    expect(err).toContain(message);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("is refused where it is not there or too long", async () => {
    expect(await cli(["extract", "--lexicon", join(folder, "none.json")], text)).toMatchObject({
      code: 2,
      err: expect.stringContaining("ENOENT"),
    });
    const path = file("long.json", Buffer.alloc(MOST_BYTES + 1, " "));
    expect(await cli(["extract", "--lexicon", path], text)).toMatchObject({
      code: 2,
      err: expect.stringContaining("is longer than 20 MB"),
    });
  });
});

describe("what goes wrong", () => {
  it("reads the other files where one cannot be read", async () => {
    const { code, out, err } = await cli([
      "extract",
      join(folder, "none.txt"),
      folder,
      file("b.bin", Buffer.from([0xff, 0xfe, 0x00, 0x80])),
      file("c.txt", TEXT),
    ]);
    expect(code).toBe(1);
    expect(err).toContain("none.txt: no such file");
    expect(err).toContain("is a folder");
    expect(err).toContain("b.bin: is no UTF-8 text");
    expect(fromNdjson(out)).toHaveLength(events.length);
  });

  it.each([
    [["extract", "-p", "soon", "-"], '--published-at: expected an ISO date such as "2021-08-05" or a Date, got "soon"'],
    [["extract", "--types", "capture,riots", "-"], '--types: expected the name of an event type, got "riots"'],
    [["extract", "--statuses", "maybe", "-"], "--statuses: expected one of occurred"],
    [["extract", "--min-confidence", "high", "-"], '--min-confidence: expected a number from 0 to 1, got "high"'],
    [["extract", "--time-zone", "Mars/Base", "-"], "--time-zone: expected an IANA time zone"],
    [["extract", "--country", "Mali", "-"], "--country: expected an ISO 3166-1"],
    [["extract", "--format", "xml", "-"], "Allowed choices are"],
    [["extract", "--bogus"], "unknown option"],
    [["frob"], "unknown command"],
    [["extract"], "give the files to read"],
    [[], "Usage: conflict-events"],
  ])("says what is wrong with %j and exits with 2", async (args, message) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });

  it("helps", async () => {
    expect(await cli(["--help"])).toMatchObject({ code: 0, err: "" });
    expect((await cli(["extract", "--help"])).out).toContain("--published-at");
    expect((await cli(["--version"])).out.trim()).toMatch(/^\d+\.\d+\.\d+/);
  });
});

describe("the other commands", () => {
  it("schema prints a JSON Schema", async () => {
    const schema = JSON.parse((await cli(["schema"])).out);
    expect(schema.properties.type.enum).toContain("capture");
    expect(schema.required).toContain("confidence");
  });

  it("explain tells what was seen", async () => {
    const { code, out } = await cli(["explain", "-p", "2021-08-05"], TEXT);
    expect(code).toBe(0);
    for (const words of ["published  2021-08-05", "seized: capture", "Bria: Bria, CF", "Tuesday: 2021-08-03"]) expect(out).toContain(words);
    expect(JSON.parse((await cli(["explain", "-f", "json"], TEXT)).out).sentences).toHaveLength(2);
  });

  it("eval scores given articles", async () => {
    const gold = {
      id: "g",
      publishedAt: "2021-08-05",
      text: TEXT,
      events: [{ type: "capture", status: "occurred", mentions: ["Rebels «seized» the"] }],
    };
    const { code, out } = await cli(["eval", "--errors", file("g.json", JSON.stringify(gold))]);
    expect(code).toBe(0);
    expect(out).toContain("given: 1 article\n");
    expect(out).toMatch(/EXTRA +abduction/);
    const data = JSON.parse((await cli(["eval", "--json", folder.concat("/g.json")])).out);
    expect(data.given.slots.event).toMatchObject({ gold: 1, found: 2 });
  });

  it("eval refuses what is no annotated article", async () => {
    expect(await cli(["eval", file("h.json", '{"id":"h"}')])).toMatchObject({ code: 1, err: expect.stringContaining("h.json.text") });
    expect(await cli(["eval", join(folder, "none")])).toMatchObject({ code: 1 });
  });

  it("eval leaves the blind part alone unless asked, and never shows its errors", async () => {
    const { out } = await cli(["eval", "--errors"]);
    expect(out).toMatch(/^train: /m);
    expect(out).toMatch(/^dev: /m);
    expect(out).not.toContain("blind-");
    expect(out).toContain("blind: left out");
  });
});
