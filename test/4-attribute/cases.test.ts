import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { analyze } from "../../src/index.js";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "corpus", "attribution");
const LINE =
  /^(?:(?<no>no )?(?<what>quote|report) "(?<words>[^"]+)"|(?<event>[a-z-]+))(?: by (?<names>.+?)(?: (?<stance>asserts|denies|doubts))?)?$/;

interface Case {
  readonly file: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
  readonly lines: readonly string[];
}

function casesOf(file: string): Case[] {
  const body = readFileSync(join(FOLDER, file), "utf8");
  return body.split(/\n(?=# )/).map((part) => {
    const [head = "", tail = ""] = part.split("\n==>\n");
    const [title = "", ...rest] = head.split("\n");
    const date = /^@ (\S+)$/.exec(rest[0] ?? "")?.[1];
    return {
      file,
      title: title.replace(/^# /, ""),
      text: (date ? rest.slice(1) : rest).join("\n"),
      date: date ?? "2024-03-05",
      lines: tail.split("\n").filter(Boolean),
    };
  });
}

/** "Name|Other, Second" as groups of alternatives, small letters. */
function namesOf(list: string): string[][] {
  if (list === "nobody") return [];
  return list.split(", ").map((name) => name.toLowerCase().split("|"));
}

function check({ text, date, lines }: Case): void {
  const { events, quotes } = analyze(text, { publishedAt: date });
  for (const line of lines) {
    const groups = LINE.exec(line)?.groups;
    if (!groups) throw new Error(`cannot read: ${line}`);
    const { no, what, words, event, names = "nobody", stance } = groups;
    const wanted = namesOf(names);
    if (what) {
      const at = text.indexOf(words ?? "");
      expect(at, `the words of "${line}" are in the text`).toBeGreaterThanOrEqual(0);
      const found = quotes.filter(
        (one) => one.span.start < at + (words ?? "").length && one.span.end > at && (one.kind === "direct-quote") === (what === "quote"),
      );
      if (no) {
        expect(found.map((one) => one.span.text)).toEqual([]);
        continue;
      }
      // Of nested quotations the innermost is meant.
      const least = Math.min(...found.map((one) => one.span.end - one.span.start));
      const speakers = found.filter((one) => one.span.end - one.span.start === least).map((one) => one.speaker?.name.toLowerCase() ?? null);
      expect(found.length, `${line}: is a ${what}`).toBeGreaterThan(0);
      expect(speakers.filter((name) => name !== null).length, `${line}: ${speakers.join(", ")}`).toBe(wanted.length);
      for (const name of wanted)
        expect(
          speakers.some((one) => name.includes(one ?? "")),
          `${line}: got ${speakers.join(", ")}`,
        ).toBe(true);
      continue;
    }
    const told = events.filter((one) => one.type === event);
    expect(told.length, `${line}: the event is found among ${events.map((one) => one.type).join(", ")}`).toBeGreaterThan(0);
    const sources = told.flatMap((one) => one.sources).filter((one) => stance === undefined || one.stance === stance);
    const got = sources.map((one) => one.name.toLowerCase());
    if (wanted.length === 0) expect(got, line).toEqual([]);
    for (const name of wanted)
      expect(
        name.some((one) => got.includes(one)),
        `${line}: got ${got.join(", ")}`,
      ).toBe(true);
    if (stance === undefined && wanted.length > 0) expect(got.length, `${line}: got ${got.join(", ")}`).toBe(wanted.length);
  }
}

const FILES = readdirSync(FOLDER).filter((file) => file.endsWith(".txt"));

describe("attribution cases", () => {
  it("cover every construction with at least 150 texts", () => {
    expect(FILES.flatMap(casesOf).length).toBeGreaterThanOrEqual(150);
  });
  describe.each(FILES)("%s", (file) => {
    it.each(casesOf(file).map((one) => [one.title, one] as const))("%s", (_title, one) => check(one));
  });
});
