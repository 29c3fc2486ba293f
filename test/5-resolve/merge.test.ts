import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

/** The events of a text: type, and the words of its mentions. */
function told(text: string): string[] {
  return extractEvents(text, { publishedAt: "2024-03-05" }).map(
    (event) => `${event.type}: ${event.mentions.map((mention) => mention.text).join(", ")}`,
  );
}

describe("two places are two events", () => {
  it.each([
    ["named apart", "Rebels captured Bria last month. They also captured Bambari.", ["capture: captured", "capture: captured"]],
    [
      "named apart, with their country",
      "Rebels captured the town of Bria in the Central African Republic. The rebels' seizure of Bambari followed in June.",
      ["capture: captured", "capture: seizure"],
    ],
    [
      "both told for the first time",
      "Rebels seized two border crossings with Uganda. Fighters took a key river crossing.",
      ["capture: seized", "capture: took"],
    ],
    [
      "one thing under two names",
      "Rebels in June captured the main border crossing with Uganda. The rebels' seizure of Mokolo was their greatest gain.",
      ["capture: captured, seizure"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("a toll belongs to the deed of its clause", () => {
  it.each([
    [
      "killings",
      "Rebels captured Bria last month. They indulged in revenge killings there, leaving dozens of people dead.",
      ["capture: captured", "killing: revenge killings, leaving"],
    ],
  ])("%s", (_, text, wanted) => expect(told(text)).toEqual(wanted));
});

describe("the participant that says most", () => {
  it("a region gives way to its states", () => {
    const [event] = extractEvents(
      "Russia boosts arms supplies to Central Asia\n\nMoscow has increased arms supplies to Uzbekistan and Tajikistan, a general said.",
      { publishedAt: "2024-03-05" },
    );
    expect(event?.participants.map((one) => `${one.role} ${one.name}`)).toEqual([
      "initiator Russia",
      "recipient Uzbekistan",
      "recipient Tajikistan",
    ]);
  });
});
