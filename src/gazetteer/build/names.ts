/** Which of a source's names are kept, and how the printed one is written. */
import { CONFLICT_COUNTRIES } from "../countries.js";
import { placeKey } from "../fold.js";
import type { City } from "./sources.js";

/** Countries that write Latin script themselves: there the marks are part of the name, elsewhere they are a romanizer's. */
const LATIN = new Set(
  (
    "AD AG AI AL AO AR AT AU AW AX BA BB BE BF BI BJ BM BO BQ BR BS BW BZ CA CD CF CG CH CI CL CM CO CR CU CV CW CZ DE DK DM DO EC EE ES FI FJ FO FR GA GB GD GF " +
    "GG GH GL GN GP GQ GT GU GW GY HN HR HT HU IE IM IS IT JE JM KE KN LC LI LR LS LT LU LV MC ME MG ML MQ MT MU MW MX MZ NA NC NE NG NI NL NO NZ PA PE PF PG PH PL " +
    "PR PT PY RE RO RW SC SE SI SK SL SN SR SS ST SV SZ TD TG TR TT UG US UY VC VE XK ZA ZM ZW"
  ).split(" "),
);

/** Whether the country's names reach us through a romanizer. */
export function isRomanized(country: string): boolean {
  return !LATIN.has(country);
}

/** Marks of scientific romanization, which no newspaper prints. */
const SCHOLARLY = /[āēīōūĀĒĪŌŪ‘’ʻʼʿʾ]|[\u1e00-\u1eff]|\p{L}[\u0323-\u0331]/u;

/** The name as the library prints it. */
export function printedName(given: string, country: string, ascii?: string): string {
  const name = given.replace(/ \(.*\)$/, "");
  if (LATIN.has(country) && !(SCHOLARLY.test(name) && !["LV", "MT", "NZ", "TO", "WS"].includes(country))) return name;
  if (ascii !== undefined) return ascii.replace(/[`‘’]/g, "'");
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[‘’ʻʼʿʾ`]/g, "'")
    .replace(/[əǝ]/g, "a")
    .replace(/ı/g, "i")
    .replace(/[đĐ]/g, (letter) => (letter === "đ" ? "d" : "D"));
}

const GENERIC =
  "Province|Oblast|Governorate|Region|District|County|Department|Prefecture|State|Division|Municipality|Rayon|Raion|Parish|Township|City|Canton|Republic|Krai|" +
  "Regency|Kabupaten|Shahrestan|Autonomous Region|Autonomous Republic|Metropolitan City|Special Region|Pradesh";
const SUFFIX = new RegExp(`^(.{3,}?) (?:${GENERIC})$`, "i");
const PREFIX =
  /^(?:Muhafazat|Wilayat|Departamento (?:del?|de la)|Provincia (?:del?|de la)|Département d[eu]|Province d[eu]|Region of|Province of|State of|Republic of|Cercle de|Regency of|City of|Governorate of|Shahrestan-e|Municipio de|Distrito de|Gobernacion de|Raionul|Região d[eoa]|Préfecture d[eu]) (.{3,})$/i;
/** What would be left is no name: "Western Region", "Central Province", "White Nile State" stays as it is by `printedName`. */
const NO_NAME =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|centre|north ?east(?:ern)?|north ?west(?:ern)?|south ?east(?:ern)?|south ?west(?:ern)?|north central|free|capital|national capital|upper|lower|middle|new|federal|autonomous|metropolitan|special|costa|(?:andhra|uttar|madhya|himachal|arunachal)|mexico|guatemala|panama|belize|quezon|cotabato|ho chi minh|white|blue|red|.{1,2})$/i;

/** "Kharkiv Oblast" → "Kharkiv"; a name that is nothing without its generic word keeps it. */
export function baseName(name: string): string {
  const rest = SUFFIX.exec(name)?.[1] ?? PREFIX.exec(name)?.[1];
  return rest === undefined || NO_NAME.test(rest) ? name : rest;
}

const WRITTEN_LATIN = /^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} '’‘`´ʻʼ.-]{2,27}$/u;
/** Letters that show a name to be a spelling of some other language than those that English borrows from. */
const FOREIGN = /[əǝłŁĥĤŝŜŭŬĉĈĝĜĵĴėĖįĮųŲęĘąĄőŐűŰźŹżŻĦħģĢķĶļĻņŅŗŖđĐñčšžČŠŽ]/u;
/** Spelled after German, Polish, Dutch, Hungarian, Portuguese or Esperanto. */
const FOREIGN_SPELLING =
  /sch|sz|cz|dz(?!ong)|tj|sj|lj|ij|oe|aue|ehl|eh[a-z]|hh|nj|ck|nh|uu|ui|ae(?!l)|kj|tsj|aj|gh?w|^ch|[^aeiou]j[^aeiou]/;
const FOREIGN_END = /(?:as|is|us|io|ao|eo|oj|ski|ium|ko|os|o|ij|ais)$/;
/** A word of another language for city, district or village. */
const FOREIGN_WORD =
  /^(?:kota|amphoe|king|ban|khwaeng|lungsod|ciudad|citta|ville|city of|districte|horad|gorod|madinat|shahr|qaleh|qala|kabupaten)\b/;
const CODE = /^[A-Z]{2,5}$/;
/** Romanized from Cyrillic: English has its own habits there. */
const CYRILLIC = new Set("RU UA KZ KG TJ UZ TM GE AM AZ BY".split(" "));
const NOT_ENGLISH_CYRILLIC = /[wqxj]|ou|hj|ia[^a-z]|tz|ü|ö/;
/** Their alternate names are many and of little use in English. */
const PRIMARY_ONLY = new Set("TH CN PH MX ID VN PE CO VE GT NI HN SV EC HT TR RS IL".split(" "));

/** Alternate names in Latin script that English news might use: transliterations and old names. */
export function alternateNames(city: City, name: string): string[] {
  const own = [city.name, city.ascii, ...shortForms(city), ...(CYRILLIC.has(city.country) ? [newspaper(city.ascii)] : [])];
  if (!CONFLICT_COUNTRIES.has(city.country) || LATIN.has(city.country)) return own;
  const cyrillic = CYRILLIC.has(city.country);
  if (city.country === "RU" && city.population < 50_000) return own;
  if (PRIMARY_ONLY.has(city.country) && city.population < 100_000 && city.country !== "IL") return own;
  const key = placeKey(name);
  const kept = new Map<string, string[]>();
  for (const alternate of city.alternates) {
    const other = placeKey(alternate);
    if (!plausible(alternate, other, key) || (cyrillic && NOT_ENGLISH_CYRILLIC.test(other))) continue;
    const alike = kept.get(loose(other)) ?? [];
    if (other !== key && !alike.some((one) => placeKey(one) === other) && alike.length < ALIKE)
      kept.set(loose(other), [...alike, alternate]);
  }
  return [...own, ...[...kept.values()].flat().slice(0, city.population >= 50_000 || city.feature !== "PPL" ? MOST : FEW)];
}

const KNOWN_TOWN = 50_000;
/** Openings that are no name without what follows. */
const NO_SHORT =
  /^(?:san|santa|santo|sao|saint|sainte|new|nova|novo|nueva|fort|port|porto|puerto|mount|villa|vila|ciudad|cidade|city|bad|los|las|les|al|khan|tel|tell|kafr|beit|bani|umm|abu|deir|upper|lower|north|south|east|west|great|greater|old|grand|saint.*|.{1,3})$/;

/** "Acapulco" of "Acapulco de Juárez", "Cabanatuan" of "Cabanatuan City", where the source has the short form. */
function shortForms(city: City): string[] {
  if (city.population < KNOWN_TOWN) return [];
  const full = placeKey(city.name);
  return city.alternates.filter((short) => {
    const key = placeKey(short);
    return WRITTEN_LATIN.test(short) && !NO_SHORT.test(key) && full.startsWith(`${key} `);
  });
}

/** "Groznyy" → "Grozny", "Nizhniy" → "Nizhny": endings as newspapers romanize them. */
function newspaper(name: string): string {
  return name.replace(/[yi]y\b/g, "y").replace(/'/g, "");
}

const ALIKE = 3;
const MOST = 10;
const FEW = 4;

/** What spellings of one name share: consonants, near enough. */
function loose(key: string): string {
  return key
    .replace(/[aeiouy]+/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/h/g, "")
    .replace(/q/g, "k");
}

function plausible(alternate: string, other: string, key: string): boolean {
  if (!WRITTEN_LATIN.test(alternate) || CODE.test(alternate) || FOREIGN.test(alternate)) return false;
  // Romanized Chinese, Hebrew, Korean … readings come in lower case.
  if (!/^\p{Lu}/u.test(alternate) && !/^(?:al|el|as|ash|az|ad|ar|an|at)[- ]\p{Lu}/u.test(alternate)) return false;
  if (FOREIGN_WORD.test(other) || (FOREIGN_SPELLING.test(other) && !FOREIGN_SPELLING.test(key))) return false;
  return !FOREIGN_END.test(other) || FOREIGN_END.test(key);
}

const ARTICLED = /^(?:al|el|as|ash|az|ad|ar|an|at|et|ez|es|esh|ed|er|en)[- ](.{4,})$/i;
const ARABIC = new Set("AE BH DJ DZ EG EH ER IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split(" "));

/** "Al Faw" and "An Najaf" are found as "Faw" and "Najaf" too; "An Najaf" with a space, as gazetteers write it, also as "al-Najaf". */
export function articleless(name: string, country: string | null): string[] {
  if (country === null || !ARABIC.has(country)) return [];
  const rest = ARTICLED.exec(name)?.[1];
  return rest === undefined ? [] : [rest, `al-${rest}`];
}
