import { wordSet, words } from "../text.js";
import type { DayPart, Portion, Relation, Season, TimeUnit } from "./time-values.js";

/** The words of the time grammar. All of them are folded: lower case, no diacritics, straight apostrophes. */

function table<T>(rows: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const [list, value] of Object.entries(rows)) for (const word of words(list)) map.set(word, value);
  return map;
}

/** Month names in full, 1 to 12. */
export const MONTHS = table<number>({
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
});

/** Short forms; they count only beside a figure or a word such as "early", for "Jan", "Mar" and "Dec" are names and words too. */
export const MONTH_SHORT = table<number>({
  "jan jan.": 1,
  "feb feb. febr febr.": 2,
  "mar mar.": 3,
  "apr apr.": 4,
  "jun jun.": 6,
  "jul jul.": 7,
  "aug aug.": 8,
  "sep sep. sept sept.": 9,
  "oct oct.": 10,
  "nov nov.": 11,
  "dec dec.": 12,
});

/** Months that are common words or names; alone they need a preposition or the like before them. */
export const MONTH_RISKY = wordSet("may march april june august");

/** 1 Monday to 7 Sunday. */
export const WEEKDAYS = table<number>({ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 });

/** Short weekdays; they count only with a date or clock time ("Sun 5 March"). */
export const WEEKDAY_SHORT = table<number>({
  "mon mon.": 1,
  "tue tue. tues tues.": 2,
  "wed wed. weds": 3,
  "thu thu. thur thur. thurs thurs.": 4,
  "fri fri.": 5,
  "sat sat.": 6,
  "sun sun.": 7,
});

export const WEEKDAY_PLURAL = wordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends");

export const UNITS = table<TimeUnit>({
  "minute minutes min mins": "minute",
  "hour hours hr hrs": "hour",
  "day days": "day",
  "week weeks": "week",
  "fortnight fortnights": "week",
  "weekend weekends": "weekend",
  "month months": "month",
  "quarter quarters": "quarter",
  "year years yr yrs": "year",
  "decade decades": "decade",
  "century centuries": "century",
});
export const UNIT_PLURAL = wordSet("minutes hours days weeks months years decades centuries");

/** Numbers as words; null is a number that is not told. */
export const NUMBERS: ReadonlyMap<string, number | null> = table<number | null>({
  "a an one": 1,
  "two both": 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  "several few many some numerous": null,
});

export const ORDINALS: ReadonlyMap<string, number> = table<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  "last final": -1,
  penultimate: -2,
});

export const RELATIONS = table<Relation>({
  "last past": "last",
  "this current present": "this",
  "next coming upcoming": "next",
  "previous preceding prior": "previous",
  "that same": "that",
  "following subsequent succeeding ensuing": "following",
});

/** "early May", "late on Tuesday". */
export const PORTIONS = table<Portion>({
  early: "early",
  "mid middle": "mid",
  late: "late",
  earlier: "so-far",
  later: "remaining",
});

/** "the end of May". */
export const PORTION_NOUNS = table<Portion>({
  "start beginning outset opening": "start",
  "middle midst": "mid",
  "end close ending": "end",
});

export const DAY_PARTS = table<DayPart>({
  "morning mornings mid-morning midmorning": "morning",
  "noon midday mid-day noontime lunchtime": "noon",
  "afternoon afternoons mid-afternoon midafternoon": "afternoon",
  "evening evenings dusk sunset nightfall sundown": "evening",
  "night nights nighttime night-time": "night",
  midnight: "midnight",
  "dawn daybreak sunrise sun-up pre-dawn predawn first-light": "dawn",
});

export const SEASONS = table<Season>({
  spring: "spring",
  "summer summertime midsummer": "summer",
  "autumn fall": "autumn",
  "winter wintertime midwinter": "winter",
});

/** Days of the calendar that news names; the value says how they are reckoned: see `5-resolve/times/holidays.ts`. */
export const HOLIDAYS: ReadonlyMap<string, string> = table<string>({
  "christmas eve,": "christmas-eve",
  "christmas day,": "christmas",
  christmas: "christmas",
  "orthodox christmas,": "orthodox-christmas",
  "boxing day,": "boxing-day",
  "new year's eve,": "new-year-eve",
  "new year's day, new year's, new year day, new year": "new-year",
  "good friday,": "good-friday",
  "palm sunday,": "palm-sunday",
  "easter sunday,": "easter",
  "easter weekend,": "easter-weekend",
  "easter monday,": "easter-monday",
  "orthodox easter,": "orthodox-easter",
  easter: "easter",
  "holy month of ramadan, muslim holy month of ramadan, islamic holy month of ramadan, fasting month of ramadan, muslim fasting month of ramadan":
    "ramadan",
  "ramadan ramazan ramadhan": "ramadan",
  "eid al-fitr, eid al fitr, eid ul-fitr, eid-ul-fitr, eid el-fitr, eid-al-fitr": "eid-al-fitr",
  "eid al-adha, eid al adha, eid ul-adha, eid-ul-adha, eid el-adha, eid-al-adha, eid el-kabir": "eid-al-adha",
  eid: "eid",
  "ashura ashoura": "ashura",
  "valentine's day,": "valentine",
  "may day,": "may-day",
  "victory day,": "victory-day",
  "nowruz nawroz newroz norouz": "nowruz",
  "d-day": "d-day",
  "9/11 9-11": "nine-eleven",
});

/** Zones that follow a clock time. */
export const ZONES = wordSet("gmt utc z zulu est edt cst cdt mst mdt pst pdt et ct pt bst cet cest eet eest msk ist pkt aft local");

/** Nouns after a figure that make it a count, a price, a distance: never a year or a day. */
export const COUNTED_NOUNS = wordSet(
  "people troops men women children civilians soldiers fighters militants rebels police policemen officers personnel refugees families homes houses villages prisoners detainees hostages protesters demonstrators tanks vehicles missiles rockets shells rounds drones aircraft km kilometers kilometres kms miles mile meters metres m ft feet inches kg kilograms tons tonnes ton lbs pounds dollars euros rubles roubles rupees francs shillings naira yen yuan pesos riyals dinars dirhams lira birr cedis kroner lb percent pc per cent million billion thousand hundred trillion degrees votes seats cases deaths casualties workers students residents recruits guns rifles weapons bodies attacks others gunmen insurgents terrorists migrants dead",
);
/** The same, with the words that follow a count where its noun is left out: "20 killed", "2,000 more". */
export const COUNTED: ReadonlySet<string> = new Set([
  ...COUNTED_NOUNS,
  ..."wounded injured killed more strong missing displaced".split(" "),
]);
/** Words before a figure that make it a label. */
export const LABELS = wordSet(
  "page p. pp. no no. number nr resolution resolutions route highway flight room article articles section chapter paragraph clause line unit battalion regiment brigade division company squadron type model mark mk boeing airbus channel tel telephone phone fax dial zip postcode box group phase grade class level size area zone vol volume part item lot point points rs inr usd eur gbp us$ order decree law act bill block building apartment hill camp sector psalm verse",
);
/** Prepositions and the like that may stand before a bare month or year. */
export const LEADS = wordSet(
  "in since until till by of from during before after through throughout to between and around about circa c. ca. ca for last next this early late mid end start beginning middle every each on as or than late spring summer autumn fall winter first",
);
