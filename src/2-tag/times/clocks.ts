import type { ClockTime } from "../../lexicon/time-values.js";
import { ZONES } from "../../lexicon/time-words.js";
import { type Reader, yearOf } from "./reader.js";

export function zoned(hour: string | undefined, minute: string | undefined, zone: string | null): ClockTime {
  return { hour: Number(hour), minute: Number(minute ?? 0), zone };
}

const TRIGGER = /^(?:at|by|until|till|around|about|since|from|before|after|approximately|circa|@)$/;

/** A clock time: "5 p.m.", "5pm", "10:30 GMT", "0500Z", "1900 hours", "five o'clock". */
export function clockAt(r: Reader, i: number): { readonly clock: ClockTime; readonly last: number } | null {
  const word = r.word(i);
  const glued = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm|a\.m|p\.m)\.?$/.exec(word);
  if (glued) return ended(r, glued[1], glued[2], (glued[3] ?? "").startsWith("p"), i + 1);
  const zulu = /^(\d{2}):?(\d{2})z$/.exec(word);
  if (zulu && Number(zulu[1]) <= 24) return { clock: zoned(zulu[1], zulu[2], "Z"), last: i + 1 };
  const plain = /^(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?$/.exec(word);
  if (plain && Number(plain[1]) <= 24 && Number(plain[2] ?? 0) < 60) {
    const next = r.word(i + 1);
    const half = /^([ap])\.?m\.?$/.exec(next);
    if (half && next !== "am") return ended(r, plain[1], plain[2], half[1] === "p", i + 2);
    if (next === "am" && (plain[2] !== undefined || TRIGGER.test(r.word(i - 1)))) return ended(r, plain[1], plain[2], false, i + 2);
    if ((next === "a" || next === "p") && r.word(i + 2) === "." && r.word(i + 3) === "m")
      return ended(r, plain[1], plain[2], next === "p", i + 4);
    if (next === "o'clock") return { clock: zoned(plain[1], plain[2], null), last: i + 2 };
    if (plain[2] !== undefined) {
      const zone = zoneAt(r, i + 1);
      const strict = word.includes(":") && (/^\d\d:\d\d/.test(word) || TRIGGER.test(r.word(i - 1)));
      if (zone || strict) return { clock: zoned(plain[1], plain[2], zone?.zone ?? null), last: zone?.last ?? i + 1 };
    }
    return null;
  }
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(word);
  if (military) {
    const next = r.word(i + 1);
    const hours = next === "hours" || next === "hrs" || next === "h";
    const zone = zoneAt(r, hours ? i + 2 : i + 1);
    if (hours || (zone && zone.zone !== "ET"))
      return { clock: zoned(military[1], military[2], zone?.zone ?? null), last: zone?.last ?? (hours ? i + 2 : i + 1) };
    if (
      r.word(i - 1) === "at" &&
      !r.capital(i + 1) &&
      !/^\d/.test(next) &&
      (yearOf(word) === 0 || Number(word) % 100 > 0 || Number(word) > 2030)
    )
      return { clock: zoned(military[1], military[2], null), last: i + 1 };
  }
  return null;
}

function ended(
  r: Reader,
  hour: string | undefined,
  minute: string | undefined,
  afternoon: boolean,
  last: number,
): { clock: ClockTime; last: number } | null {
  const told = Number(hour);
  if (told > 24) return null;
  const zone = zoneAt(r, last);
  const full = told > 12 ? told : (told % 12) + (afternoon ? 12 : 0);
  return { clock: { hour: full, minute: Number(minute ?? 0), zone: zone?.zone ?? null }, last: zone?.last ?? last };
}

/** "GMT", "local time", "(EST)", "Kyiv time". */
function zoneAt(r: Reader, i: number): { readonly zone: string; readonly last: number } | null {
  const open = r.word(i) === "(" ? 1 : 0;
  const word = r.word(i + open);
  if (open && ZONES.has(word) && r.word(i + 2) === ")") return { zone: word === "local" ? word : word.toUpperCase(), last: i + 3 };
  if (ZONES.has(word) && !open) {
    if (word === "local" && r.word(i + 1) !== "time") return null;
    return { zone: word === "local" ? word : word.toUpperCase(), last: r.word(i + 1) === "time" ? i + 2 : i + 1 };
  }
  if (!open && r.capital(i) && r.word(i + 1) === "time" && /^[a-z]/.test(word)) return { zone: "local", last: i + 2 };
  return null;
}
