import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";
import { loadCases, loadCorpus as loadCorpusNow, parseCases } from "../../src/testing/corpus.js";
import { type EventMatchers, type EventPattern, loadCorpus, matchers, toContainEvent, toMatchEvents } from "../../src/testing/index.js";

declare module "vitest" {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration that is extended says so.
  interface Matchers<T = any> extends EventMatchers<T> {}
}
expect.extend(matchers);

const TEXT = "Rebels seized the town of Bria on Tuesday, the army said. Gunmen killed 12 soldiers near Kaduna on Monday.";
const events = extractEvents(TEXT, { publishedAt: "2021-08-05" });
const CAPTURE: EventPattern = {
  type: "capture",
  status: "occurred",
  initiator: "Rebels",
  place: "Bria",
  country: "CF",
  within: ["2021-08-01", "2021-08-05"],
  on: "2021-08-03",
  source: "army",
  trigger: "seized",
  background: false,
};
const KILLING: EventPattern = { type: "killing", family: "harm", target: ["soldiers"], killed: 12 };

describe("toContainEvent", () => {
  it("passes where an event fits", () => {
    expect(events).toContainEvent(CAPTURE);
    expect(events).toContainEvent(KILLING);
    expect(events).toContainEvent({});
    expect(events).not.toContainEvent({ ...CAPTURE, place: "Goma" });
    expect([]).not.toContainEvent({});
  });

  it.each<[EventPattern, string]>([
    [{ ...CAPTURE, place: "Goma" }, 'place: expected "Goma", got Bria'],
    [{ ...CAPTURE, within: ["2021-07-01", "2021-07-31"] }, 'within: expected ["2021-07-01","2021-07-31"], got 2021-08-03'],
    [{ ...KILLING, killed: { min: 10, max: null } }, 'killed: expected {"min":10,"max":null}, got 12..12'],
    [{ ...KILLING, weapon: "rifle" }, 'weapon: expected "rifle", got nothing'],
    [{ type: "coup", place: "Bria" }, 'type: expected "coup", got capture'],
  ])("names the nearest event and the slot that differs: %j", (pattern, message) => {
    const result = toContainEvent(events, pattern);
    expect(result.pass).toBe(false);
    expect(result.message()).toContain("nearest is: ");
    expect(result.message()).toContain(message);
    expect(
      result
        .message()
        .split("\n")
        .filter((line) => line.includes(": expected")),
    ).toHaveLength(1);
  });

  it("says so where there are no events", () => expect(toContainEvent([], CAPTURE).message()).toContain("no events at all"));
  it("throws for a slot that is none, and for what are no events", () => {
    expect(() => toContainEvent(events, { plaec: "Bria" } as EventPattern)).toThrow('no slot "plaec"');
    expect(() => toContainEvent(events, JSON.parse('{"__proto__": 1}'))).toThrow('no slot "__proto__"');
    expect(() => toContainEvent("capture", CAPTURE)).toThrow("extractEvents");
  });
});

describe("toMatchEvents", () => {
  it("passes where all fit one to one, in any order", () => {
    expect(events).toMatchEvents([KILLING, CAPTURE]);
    expect(events).not.toMatchEvents([CAPTURE]);
    expect(events).not.toMatchEvents([CAPTURE, CAPTURE]);
    expect(extractEvents("The museum opens on Sunday.")).toMatchEvents([]);
  });

  it("finds the assignment whatever the order of the patterns", () => {
    expect(events).toMatchEvents([{}, CAPTURE]);
    expect(events).toMatchEvents([CAPTURE, {}]);
    expect(events).toMatchEvents([{ status: "occurred" }, KILLING]);
  });

  it("tells what is missing and what is too much", () => {
    const message = toMatchEvents(events, [CAPTURE, { type: "coup" }]).message();
    expect(message).toContain('missing: type "coup"');
    expect(message).toContain("not expected: killing occurred");
  });
});

describe("the shipped corpus", () => {
  it("is loaded by part", async () => {
    const all = await loadCorpus();
    expect(all).toEqual(loadCorpusNow());
    const parts = [loadCorpusNow("train"), loadCorpusNow("dev"), loadCorpusNow("blind")];
    expect(parts.every((part) => part.length > 0)).toBe(true);
    expect(parts.flat()).toHaveLength(all.length);
  });

  it("has cases of both sorts", () => {
    const cases = loadCases("capture");
    expect(cases.some(({ expected }) => expected.length === 0)).toBe(true);
    expect(cases.some(({ expected }) => expected.length > 0)).toBe(true);
  });

  it.each([
    ["no title\n@ 2024-01-01\nText.\n==>\nnone", "# title"],
    ["# a\n@ today\nText.\n==>\nnone", "YYYY-MM-DD"],
    ["# a\n@ 2024-01-01\nText.", "==>"],
    ["# a\n@ 2024-01-01\nText.\n==>\ncapture", "type status"],
    ["\n\n# a\n@ 2024-01-01\nText.\n==>\ncapture occurred: color red", "c.txt.line 3"],
  ])("says which line of cases is wrong (%#)", (source, message) => expect(() => parseCases(source, "c.txt")).toThrow(message));
});
