import { describe, expect, it } from "vitest";
import { longestFor, patterns } from "./fuzz/patterns.js";

/** Units whose repetition makes patterns walk back and forth, with an end that none of them expects. */
const UNITS = [
  " ",
  "\t",
  "a",
  "A",
  "a ",
  "A ",
  "Ab ",
  "a-",
  "a.",
  "A.",
  "1",
  "1,",
  "1.",
  "1 ",
  "-",
  "--",
  "—",
  ".",
  ",",
  ", ",
  "(",
  "(a",
  "[",
  '"',
  '" ',
  "'",
  "’",
  "“a” ",
  "/",
  "a/",
  "http://",
  "a@",
  "&",
  "&#1",
  "<",
  "<p",
  "é",
  "\u0301",
  "police ",
  "car borne ",
  "of the ",
  "and ",
  "photo ",
  "2014 ",
  "March ",
  "\n",
  "\r\n",
  "😀",
  "\ud800",
];
const LENGTH = 6000;
const MOST_MS = 150;

describe("time of every regular expression", () => {
  const all = patterns();
  it("finds the patterns", () => {
    expect(all.length).toBeGreaterThan(300);
  });

  it.each(UNITS)("is short on a long run of %j", (unit) => {
    const whole = `${unit.repeat(Math.ceil(LENGTH / unit.length))}\u0000`;
    const slow: string[] = [];
    for (const pattern of all) {
      const text = whole.slice(-longestFor(pattern));
      const regex = new RegExp(pattern.source, pattern.flags.replace("y", ""));
      const start = process.cpuUsage().user;
      regex.exec(text);
      const spent = (process.cpuUsage().user - start) / 1000;
      if (spent > MOST_MS) slow.push(`${pattern.at} took ${spent.toFixed(0)} ms`);
    }
    expect(slow).toEqual([]);
  });
});
