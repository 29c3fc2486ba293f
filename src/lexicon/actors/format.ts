import type { ActorEntry, ActorKind, ActorTerm } from "../../types.js";
import { spellings } from "./spelling.js";

/**
 * The text form of the lexicon, chosen because it is quick to write, to read and to parse.
 *
 *     [SY]                                  country of the lines that follow ("[-]" for none)
 *     Name|kind|aliases; …|from/to|parent   an entry, whose id is made of the name; "slug=Name" gives another id, "*=Name" makes it of the
 *                                           first alias, "@CC=", "slug@CC=" and "@CC*=" give the country too ("@-" for none)
 *
 * Among the aliases a first sign tells the use: "~Russian" adjective ("~Russian+": people are Russian and Russians too), "=Briton+" people
 * only, "+" the name itself as an adjective and with -s, "@Moscow" a place that stands for it, "?Castro" a name that counts
 * only where something else in the article points to it. A parent "<x" is the group that it split from or grew out of.
 */
const KINDS: Readonly<Record<string, ActorKind>> = {
  s: "state",
  v: "government",
  a: "military",
  l: "police",
  i: "intelligence",
  r: "rebel",
  m: "militia",
  t: "terrorist",
  g: "gang",
  u: "unidentified-armed",
  o: "international",
  k: "peacekeepers",
  d: "aid",
  n: "media",
  h: "ngo",
  p: "political",
  b: "business",
  e: "ethnic",
  y: "protesters",
  c: "civilian",
  x: "other",
};

interface Mutable {
  id: string;
  name: string;
  kind: ActorKind;
  country: string | null;
  aliases: string[];
  adjectives?: string[];
  demonyms?: string[];
  metonyms?: string[];
  from?: string;
  to?: string;
  parent?: string;
  splitFrom?: string;
  weak?: string[];
  office?: string;
  side?: string;
  terms?: ActorTerm[];
}

/** "Hay'at Tahrir al-Sham" → "hayat-tahrir-al-sham". */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘.]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function addNames(entry: Mutable, field: string | undefined): void {
  const adjectives: string[] = [];
  const demonyms: string[] = [];
  const metonyms: string[] = [];
  const weak: string[] = [];
  for (const word of field ? field.split(";") : []) {
    const sign = word.charAt(0);
    const plural = word.endsWith("+");
    const bare = word === "+" ? entry.name : word.slice(1, plural ? -1 : undefined);
    if (sign === "@") metonyms.push(bare);
    else if (sign === "?") weak.push(bare);
    else if (sign !== "~" && sign !== "=" && sign !== "+") entry.aliases.push(word);
    if (sign === "~" || sign === "+") adjectives.push(bare);
    if (sign === "=" || (sign === "~" && plural)) demonyms.push(bare);
    if (sign === "+") entry.aliases.push(`${bare}s`);
    else if (plural) demonyms.push(`${bare}s`);
  }
  entry.aliases.push(...[entry.name, ...entry.aliases].flatMap(spellings));
  if (adjectives.length > 0) entry.adjectives = adjectives;
  if (demonyms.length > 0) entry.demonyms = demonyms;
  if (metonyms.length > 0) entry.metonyms = metonyms;
  if (weak.length > 0) entry.weak = weak;
}

function addDates(entry: { from?: string; to?: string }, field: string | undefined): void {
  if (!field) return;
  const [from, to] = field.split("/");
  if (from) entry.from = from.trim();
  if (to) entry.to = to.trim();
}

const full = (prefix: string, ref: string): string => (ref.includes(":") ? ref : `${prefix}:${ref}`);

/** Entries of one data text; ids are `prefix:slug`, and so are parents that name no prefix of their own. */
export function parseActors(prefix: string, text: string): ActorEntry[] {
  const out: ActorEntry[] = [];
  let section: string | null = null;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    if (line.charAt(0) === "[") {
      section = line.charAt(1) === "-" ? null : line.slice(1, 3);
      continue;
    }
    const [head = "", kind = "", names, dates, parent] = line.split("|");
    const { slug, country, name } = headOf(head, (names ?? "").split(";", 1)[0] ?? "", section);
    const entry: Mutable = { id: `${prefix}:${slug}`, name, kind: KINDS[kind] ?? "other", country, aliases: [] };
    addNames(entry, names);
    addDates(entry, dates);
    if (parent?.startsWith("<")) entry.splitFrom = full(prefix, parent.slice(1));
    else if (parent) entry.parent = full(prefix, parent);
    out.push(entry);
  }
  return out;
}

/** The part before "=": nothing (slug of the name), "slug", "*" (slug of the first alias), each with "@CC"; "CC" alone is a state's own code. */
function headOf(head: string, firstAlias: string, section: string | null): { slug: string; country: string | null; name: string } {
  const eq = head.indexOf("=");
  const name = head.slice(eq + 1);
  const key = eq < 0 ? "" : head.slice(0, eq);
  if (/^[A-Z]{2}$/.test(key)) return { slug: key, country: key, name };
  const at = key.indexOf("@");
  const own = at < 0 ? section : key.slice(at + 1, at + 3).replace(/^-.?$/, "") || null;
  if (key.endsWith("*")) return { slug: slugOf(firstAlias), country: own, name };
  return { slug: (at < 0 ? key : key.slice(0, at)) || slugOf(name), country: own, name };
}

/**
 * Persons: `Name|aliases|office from/to; office @side from/to`, where an alias "!" lets the surname stand alone. The side is the section's state where none is given, and the last
 * office listed is the one that the entry itself carries.
 */
export function parsePersons(text: string, nameOf: (id: string) => string | undefined): ActorEntry[] {
  const out: ActorEntry[] = [];
  let section: string | null = null;
  let sectionSide = "";
  for (const line of text.split("\n")) {
    if (line === "") continue;
    if (line.charAt(0) === "[") {
      // "[RU]" or "[LB group:hezbollah]"
      section = line.charAt(1) === "-" ? null : line.slice(1, 3);
      const space = line.indexOf(" ");
      sectionSide = space > 0 ? line.slice(space + 1, -1) : section ? `state:${section}` : "";
      continue;
    }
    const [head = "", names, offices = ""] = line.split("|");
    const { slug, country, name } = headOf(head, (names ?? "").split(";", 1)[0] ?? "", section);
    const entry: Mutable = { id: `person:${slug}`, name, kind: "person", country, aliases: [] };
    addNames(entry, names?.replace(/^!/, name.slice(name.lastIndexOf(" ") + 1)));
    const terms = offices.split(";").flatMap((office) => termOf(office.trim(), sectionSide, nameOf));
    const last = terms.at(-1);
    if (last) {
      entry.terms = terms;
      entry.office = last.office;
      if (last.side) entry.side = last.side;
      if (last.from) entry.from = last.from;
      if (last.to) entry.to = last.to;
    }
    out.push(entry);
  }
  return out;
}

const TERM = /^(?<role>[^@\d]+?)(?: @(?<side>\S+))?(?: (?<from>[\d-]*)\/(?<to>[\d-]*))?$/;

function termOf(text: string, sectionSide: string, nameOf: (id: string) => string | undefined): ActorTerm[] {
  const found = TERM.exec(text)?.groups;
  if (!found?.role) return [];
  const side = found.side === "-" ? "" : (found.side ?? sectionSide);
  const owner = side ? nameOf(side) : undefined;
  const term: { office: string; role: string; side: string | null; from?: string; to?: string } = {
    office: owner ? `${found.role} of ${owner}` : found.role,
    role: found.role,
    side: side || null,
  };
  if (found.from) term.from = found.from;
  if (found.to) term.to = found.to;
  return [term];
}
