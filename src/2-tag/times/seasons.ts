import type { Portion, TimeValue } from "../../lexicon/time-values.js";
import { DAY_PARTS, HOLIDAYS, SEASONS } from "../../lexicon/time-words.js";
import { PhraseIndex } from "../../text.js";
import type { Found, Reader } from "./reader.js";
import { yearTail } from "./years.js";

const holidays = new PhraseIndex<string>();

for (const [phrase, name] of HOLIDAYS) {
  const parts = phrase.split(" ");
  holidays.add(parts, name);
  if (phrase.includes("'s"))
    holidays.add(
      parts.flatMap((part) => (part.endsWith("'s") ? [part.slice(0, -2), "'s"] : [part])),
      name,
    );
}

/** "the summer of 2014", "last winter", "summer 2007", "in spring"; "spring" and "fall" alone need a preposition. */
export function fromSeason(
  r: Reader,
  i: number,
  portion: Portion | null,
  the: boolean,
  known?: ReturnType<typeof SEASONS.get>,
): Found | null {
  const season = known ?? SEASONS.get(r.word(i));
  if (!season) return null;
  const span = /^([12]\d{3})[-/](\d{2}|[12]\d{3})$/.exec(r.word(r.word(i + 1) === "of" ? i + 2 : i + 1));
  const base = { type: "season", season, portion, relation: null } as const;
  if (span) {
    const year = Number(span[1]);
    const to = (span[2] ?? "").length === 2 ? Math.floor(year / 100) * 100 + Number(span[2]) : Number(span[2]);
    return { last: r.word(i + 1) === "of" ? i + 3 : i + 2, value: { ...base, year, yearTo: to, yearRef: null } };
  }
  const tail = yearTail(r, i + 1, false);
  if (tail && r.word(i + 1) !== "in" && !(r.word(i + 1) === "," && tail.year === null))
    return { last: tail.last, value: { ...base, year: tail.bc ? null : tail.year, yearTo: null, yearRef: tail.yearRef } };
  const value: TimeValue = { ...base, year: null, yearTo: null, yearRef: null };
  if (known) return { last: i + 1, value };
  const word = r.word(i);
  const lead = r.word(the ? i - 2 : i - 1);
  if (
    !/^(?:in|during|since|by|until|till|of|through|throughout|before|after|over|early|late|mid|from|for|next|last|this|as|end|to)$/.test(
      lead,
    )
  )
    return null;
  if (
    (word === "fall" || word === "spring") &&
    !the &&
    lead !== "in" &&
    lead !== "early" &&
    lead !== "late" &&
    lead !== "since" &&
    lead !== "last"
  )
    return null;
  if (word === "fall" && (r.word(i + 1) === "of" || !/^(?:[.,;:)]|)$/.test(r.word(i + 1)))) return null;
  return { last: i + 1, value };
}

export function holidayAt(r: Reader, i: number): Found | null {
  if (!holidays.begins(r.word(i)) || (!r.capital(i) && !/^(?:muslim|islamic|holy|fasting|9)/.test(r.word(i)))) return null;
  const hit = holidays.longest((at) => r.word(at) || undefined, i);
  const name = hit?.values[0];
  if (!hit || !name) return null;
  let last = i + hit.length;
  const tail = yearTail(r, last, false);
  if (tail && !tail.bc) last = tail.last;
  const part = DAY_PARTS.get(r.word(last));
  if (part) last++;
  return {
    last,
    value: { type: "holiday", name, year: tail?.year ?? null, relation: null, yearRef: tail?.yearRef ?? null, part: part ?? null },
  };
}

export function weekendAt(r: Reader, i: number, the: boolean): Found | null {
  if (r.word(i) !== "weekend") return null;
  const lead = r.word(the ? i - 2 : i - 1);
  return /^(?:over|during|on|at|this|in|by|until|since|before|after|of|through|throughout|for|late|early)$/.test(lead) || the
    ? { last: i + 1, value: { type: "weekend", relation: null } }
    : null;
}
