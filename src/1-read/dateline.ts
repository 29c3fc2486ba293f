import { LEADS, MONTH_SHORT, MONTHS, WEEKDAYS } from "../lexicon/time-words.js";

// "PANAMA CITY (PANAMA), 14 MAR 90 (EL SIGLO) -- [TEXT] [CONTINUED] ", "MANAGUA, NO DATE (DOMESTIC SERVICE) -- [SPEECH] ": wires of the listening services.
const WIRE =
  /^[\p{Lu}\d][\p{Lu}\d .,'’/-]{1,40}(?:\([\p{Lu} .]{2,25}\))?,? (?:NO DATE|\d{1,2} \p{Lu}{3,9} \d{2,4})\s*(?:\([^()]{2,60}\)\s*)?--\s*/u;
const LABELS = /^(?:\[[\p{Lu}\d\s,.()'’"-]{3,240}\]\s*){1,5}(?:\p{Lu}{3,20}\s--\s+)?(?=\S)/u;

// "KYIV, March 3 (Reuters) - ", "GUATEMALA CITY, 4 FEB 90 (ACAN-EFE) -- [TEXT] ", "BEIRUT — ", "Goma, 12 May 2013 – ", "(Reuters) - "
const DATELINE =
  /^(?:(?:\p{Lu}[\p{L}'’.-]*)(?:[ ,/]{1,2}(?:\p{Lu}[\p{L}'’.-]*|de|la|el|al|of|del|and)){0,6}(?:,? ?(?:\d{1,2} )?\p{Lu}?[\p{L}]{2,8}\.?(?: \d{1,2})?(?:,? \d{2,4})?)?(?:,? \d{1,2} \p{L}{3,9}\.?(?: \d{2,4})?)? ?(?:\([^()]{2,40}\))? ?|\([^()]{2,30}\) ?)(?:--+|[-–—])\s*(?:\[TEXT\]\s*)?(?=\S)/u;

// "Bangkok, May 12 (AP) ", "Srinagar, July 8: ", "MOSCOW, May 5. /TASS/. ", "GOMA - 05/05/2024: ": a place, its date, and no dash behind them.
const OPENING =
  /^(?<place>\(\p{Lu}[^()]{2,30}\)|\p{Lu}[\p{L}'’-]*(?:[ ,/]{1,2}\p{Lu}[\p{L}'’-]*){0,4}(?: \([^()]{2,20}\))?)[,.]?\s+(?:[-–—]\s*)?(?:\p{Lu}\p{L}{2,5}day,? )?(?<date>\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?|\d{1,2}\/\d{1,2}\/\d{2,4})(?:,? (?:19|20)\d\d)?(?:[,.]? ?(?:\([^()]{2,30}\)|\/[^/\n]{2,30}\/|, \p{Lu}{2,12}(?=\s*[-–—:]))[\s.:–—-]*|\s*[:.–—]+-*\s|—)\s*(?=[\p{Lu}"“‘'])/u;

/**
 * Length of a dateline that no dash closes, at the opening of an article: further down a place and a date tell where and when.
 *
 * @example openingLength("Srinagar, July 8: Gunmen …") // 18
 */
export function openingLength(line: string): number {
  const match = OPENING.exec(line);
  const { place = "", date = "" } = match?.groups ?? {};
  const first = /^\(?(\p{L}*)/u.exec(place)?.[1]?.toLowerCase() ?? "";
  if (!match || LEADS.has(first) || WEEKDAYS.has(first) || MONTHS.has(first)) return 0;
  const month = /\p{L}+/u.exec(date)?.[0].toLowerCase();
  return month === undefined || MONTHS.has(month) || MONTH_SHORT.has(month) ? match[0].length : 0;
}

/** "December 24": with a date and no place a line is an entry of a chronicle. */
function isDate(body: string): boolean {
  const words = body.toLowerCase().split(/[\s,./-]+/);
  return words.every(
    (word) => /^(?:\d{1,4}(?:st|nd|rd|th)?)?$/.test(word) || MONTHS.has(word) || MONTH_SHORT.has(word) || WEEKDAYS.has(word),
  );
}

/** Length of the dateline at the beginning of a paragraph, 0 if there is none. */
export function datelineLength(line: string): number {
  const wire = WIRE.exec(line)?.[0].length ?? 0;
  if (wire > 0) return wire + (LABELS.exec(line.slice(wire))?.[0].length ?? 0);
  const match = DATELINE.exec(line);
  if (!match) return 0;
  const lead = match[0].endsWith("]")
    ? match[0]
    : match[0] + (/--\s*$/.test(match[0]) ? (LABELS.exec(line.slice(match[0].length))?.[0] ?? "") : "");
  // "LAGOS, Nigeria—Gunmen", "SAIGON, South Vietnam, Feb. 18—Marines": town and country or day with a long dash.
  if (/^\p{Lu}[\p{Lu} .'’-]{2,30}, .*(?:—|--)$/u.test(lead)) return lead.length;
  // "UPDATE 2-At least …": a dash with no space on either side joins words.
  if (!/\s(?:--+|[-–—])|(?:--+|[-–—])\s/.test(lead)) return 0;
  // A capitalised place, or a date or an agency in brackets, must carry it: "Ukraine - which" is no dateline.
  const body = lead.replace(/(?:--+|[-–—])\s*(?:\[TEXT\]\s*)?$/, "").trim();
  if (isDate(body)) return 0;
  if (/\([^()]+\)$/.test(body) || /\d/.test(body)) return lead.length;
  const place = body.split(",")[0] ?? "";
  return /^[\p{Lu}\s.'’/-]{3,}$/u.test(place) && !/--/.test(place) && /[-–—]\s/.test(lead) ? lead.length : 0;
}
