import { isMainThread } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import { tagTimes } from "../../src/2-tag/times.js";
import { resolveTimes } from "../../src/5-resolve/times.js";
import type { ResolvedTime } from "../../src/shapes/records.js";
import { articleOf } from "../2-tag/times-tokens.js";

/** "words = day" or "words = day..day" of every expression that can date an event; "?" where nothing is known. */
function timesOf(text: string, anchor: string | null): string {
  const article = articleOf(text);
  const resolved = resolveTimes(article, tagTimes(article.tokens, article.sentences, article), { anchor });
  const show = (start: string | null, end: string | null): string =>
    start === null && end === null ? "?" : start === end ? `${start}` : `${start ?? ""}..${end ?? ""}`;
  return resolved
    .filter((time) => time.usable || anchor === null)
    .map((time) => `${time.span.text} = ${show(time.start, time.end)}`)
    .join(" | ");
}

const HISTORY: readonly (readonly [string, string])[] = [
  [
    "On 5 May 1942 troops took the town. The next day they left. Two days later the army came back. That evening shelling began.",
    "5 May 1942 = 1942-05-05 | The next day = 1942-05-06 | Two days later = 1942-05-08 | That evening = 1942-05-08",
  ],
  [
    "The war began in July 1936. In October the rebels took Badajoz. In January the front froze. In March it moved again.",
    "July 1936 = 1936-07-01..1936-07-31 | October = 1936-10-01..1936-10-31 | January = 1937-01-01..1937-01-31 | March = 1937-03-01..1937-03-31",
  ],
  [
    "The revolt of 1954 spread. In November 1954 bombs went off. On 20 August 1955 the towns rose. By the end of the year the army had moved in.",
    "1954 = 1954-01-01..1954-12-31 | November 1954 = 1954-11-01..1954-11-30 | 20 August 1955 = 1955-08-20 | the end of the year = 1955-09-01..1955-12-31",
  ],
  [
    "The siege began on 8 September 1941. It was lifted on 27 January 1944. A week earlier the army had broken through.",
    "8 September 1941 = 1941-09-08 | 27 January 1944 = 1944-01-27 | A week earlier = 1944-01-20",
  ],
  [
    "He took power in 1965. The following year rebels struck. Two years later he fell.",
    "1965 = 1965-01-01..1965-12-31 | The following year = 1966-01-01..1966-12-31 | Two years later = 1968-01-01..1968-12-31",
  ],
  [
    "The garrison held from October to March 1916. In April it surrendered.",
    "October = 1915-10-01..1916-03-31 | April = 1916-04-01..1916-04-30",
  ],
  [
    "In the winter of 1943 the front held. In spring it broke.",
    "the winter of 1943 = 1943-12-01..1944-02-29 | spring = 1944-03-01..1944-05-31",
  ],
  [
    "The truce of 11 November 1918 ended it. A decade later, in 1928, they met again.",
    "11 November 1918 = 1918-11-11 | A decade later = 1928-01-01..1928-12-31 | 1928 = 1928-01-01..1928-12-31",
  ],
  [
    "On the night of 4 May 1980 gunmen came. The following morning three were dead.",
    "the night of 4 May 1980 = 1980-05-04 | The following morning = 1980-05-05",
  ],
  [
    "Fighting broke out on 3 June 1967. Earlier that month envoys had met. Later that year a truce held.",
    "3 June 1967 = 1967-06-03 | Earlier that month = 1967-06-01..1967-06-03 | Later that year = 1967-06-01..1967-12-31",
  ],
];

const NO_ANCHOR: readonly (readonly [string, string])[] = [
  ["Rebels attacked on Tuesday, two days ago, last week and in June.", "Tuesday = ? | two days ago = ? | last week = ? | June = ?"],
  ["Rebels attacked yesterday, overnight and in recent days.", "yesterday = ? | overnight = ? | recent days = ?"],
  [
    "On 5 May 2020 rebels attacked. The next day they left. On Friday they came back.",
    "5 May 2020 = 2020-05-05 | The next day = 2020-05-06 | Friday = 2020-05-08",
  ],
  ["The town has been held since Monday.", "Monday = ?"],
  ["In the 1990s and in 2014 there was war.", "the 1990s = 1990-01-01..1999-12-31 | 2014 = 2014-01-01..2014-12-31"],
];

describe("a history, read decades later", () => {
  it.each(HISTORY)("%s", (text, expected) => {
    expect(timesOf(text, "2010-08-20")).toBe(expected);
  });
});

describe("without a date of publication", () => {
  it.each(NO_ANCHOR)("%s", (text, expected) => {
    expect(timesOf(text, null)).toBe(expected);
  });
});

describe("what the caller may tell", () => {
  const first = (text: string, options: Partial<Parameters<typeof resolveTimes>[2]>): ResolvedTime | undefined => {
    const article = articleOf(text);
    return resolveTimes(article, tagTimes(article.tokens, article.sentences, article), { anchor: "2021-08-05", ...options })[0];
  };

  it("the order of figures", () => {
    expect(first("Signed 05/08/21.", { dateOrder: "dmy" })?.start).toBe("2021-08-05");
    expect(first("Signed 05/08/21.", { dateOrder: "mdy" })?.start).toBe("2021-05-08");
    expect(first("Signed 25/08/21.", { dateOrder: "mdy" })?.start).toBe("2021-08-25");
  });

  it("the tense of the clause", () => {
    expect(first("Talks on Monday.", { tenseOf: () => "future" })?.start).toBe("2021-08-09");
    expect(first("Talks on Monday.", { tenseOf: () => "past" })?.start).toBe("2021-08-02");
  });

  it("the day of speaking", () => {
    expect(first("It fell yesterday.", { anchorOf: () => "2021-08-03" })?.start).toBe("2021-08-02");
  });

  it("tells what the words name apart from what they mean for an event", () => {
    const since = first("It has been held since early June.", {});
    expect(since?.value).toEqual({ start: "2021-06-01", end: "2021-06-30" });
    expect([since?.start, since?.end, since?.bound]).toEqual(["2021-06-01", "2021-08-05", "since"]);
    expect(first("It fell in 2014.", {})?.distant).toBe(true);
    expect(first("It fell on 20 July.", {})?.distant).toBe(false);
    expect(first("Troops will leave by September.", {})?.deadline).toBe(true);
    expect(first("It ran from 2014 to 2016.", {})?.whole.text).toBe("2014 to 2016");
  });
});

describe("any zone of any machine", () => {
  const text =
    "On 25 March 2012 it fell. The next day and a month later, on 30 December 2011, and over the weekend, two weeks ago and last winter.";
  const zones = ["UTC", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu"];
  // Threads of a process share its zone.
  it.runIf(isMainThread)("gives the same days", () => {
    const kept = process.env.TZ;
    const offsets = new Set<number>();
    const results = zones.map((zone) => {
      process.env.TZ = zone;
      offsets.add(new Date(2020, 0, 1).getTimezoneOffset());
      return ["2012-03-27", "2011-12-31", "1900-01-01", "2100-12-31"].map((anchor) => timesOf(text, anchor)).join("\n");
    });
    process.env.TZ = kept;
    // The zones did take hold.
    expect(offsets.size).toBe(zones.length);
    expect(new Set(results).size).toBe(1);
  });
});
