import { isArmed } from "../lexicon/actor-kinds.js";
import { agentNouns } from "../lexicon/agents.js";
import { endsCompound, nounClasses } from "../lexicon/nouns.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import { officeNouns } from "../lexicon/titles.js";
import { fact, type Word } from "../memo.js";
import type { MentionMaps, NounGroup, Referent } from "../shapes/grammar.js";
import type { ByToken } from "../shapes/mentions.js";
import { oneOf } from "../text.js";
import type { NounClass, Token } from "../types.js";

const agents = new Map(agentNouns().map((noun) => [noun.lemma, noun] as const));
const offices = new Map(officeNouns().map((noun) => [noun.lemma, noun.lemma] as const));
const HELD = new Set("kidnapped abducted captive captured detained jailed imprisoned hostage interned".split(" "));
const PERSONAL = new Set("i he she we they it him her them us who you me everyone someone anyone nobody somebody others those".split(" "));

/** Looks the nouns of a table up by the head of a group, with the words before it where they make one noun. */
function compoundsIn<T>(table: ReadonlyMap<string, T>): (tokens: readonly Token[], group: NounGroup) => T | null {
  const own: (word: Word) => T | null = fact((lemma) => table.get(lemma) ?? null);
  const heads = new Set([...table.keys()].filter((key) => key.includes(" ")).map((key) => key.slice(key.lastIndexOf(" ") + 1)));
  const isHead: (word: Word) => boolean = fact((lemma) => heads.has(lemma));
  return (tokens, group) => {
    const head = tokens[group.head];
    if (!head) return null;
    let best = own(head.root);
    if (!isHead(head.root)) return best;
    let text = head.lemma;
    for (let i = group.head - 1; i >= group.first && i >= group.head - 3; i--) {
      const token = tokens[i];
      if (!token || token.pos === "det" || token.pos === "num") break;
      text = `${token.norm} ${text}`;
      best = table.get(text) ?? best;
    }
    return best;
  };
}

const agentOf = compoundsIn(agents);
const officeOf = compoundsIn(offices);
const classesOf: (word: Word) => readonly NounClass[] = fact(nounClasses);
const mayCompound: (word: Word) => boolean = fact(endsCompound);
const isArmedWord: (word: Word) => boolean = fact((lemma) => isArmed(agents.get(lemma)?.kind) || nounClasses(lemma).includes("force"));
const isHeldWord: (word: Word) => boolean = fact((norm) => HELD.has(norm));

function isArmedBefore(tokens: readonly Token[], group: NounGroup, maps: MentionMaps): boolean {
  for (let i = group.head - 1; i >= group.first; i--) {
    const token = tokens[i];
    if (!token) return false;
    if (maps.actors.get(i)?.entries.some((entry) => isArmed(entry.kind))) return true;
    if (isArmed(maps.organizations.get(i)?.kind)) return true;
    if (token.pos !== "adj" && isArmedWord(token.root)) return true;
  }
  return false;
}

/** "$50m", "3 %", "€2 million". */
function isMoney(tokens: readonly Token[], at: number): boolean {
  return oneOf(tokens[at - 1]?.text, "$ £ € ¥ ₦ ₹") || oneOf(tokens[at + 1]?.text, "% °");
}

/** "the kidnapped schoolgirls", "detained activists". */
function isHeldBefore(tokens: readonly Token[], group: NounGroup): boolean {
  for (let i = group.first; i < group.head; i++) {
    const token = tokens[i];
    if (token && isHeldWord(token.word)) return true;
  }
  return false;
}

/** Tells what a noun group is by its head, its names and its modifiers. */
export function describe(tokens: readonly Token[], group: NounGroup, maps: MentionMaps): Referent {
  const head = tokens[group.head];
  const classes = new Set<NounClass>();
  const last = group.last - 1;
  const atHead = <T>(map: ByToken<T & { first: number; last: number }>): T | null => map.get(group.head) ?? map.get(last) ?? null;
  const person = atHead(maps.persons);
  const organization = person ? null : atHead(maps.organizations);
  let actor = atHead(maps.actors);
  const place = person || organization ? null : atHead(maps.places);
  const weapon = atHead(maps.weapons);
  const proper = head?.pos === "propn" || head?.pos === "adj";
  const agent = agentOf(tokens, group);
  const office = officeOf(tokens, group);
  const headLemma = head?.lemma ?? "";
  if (!actor && !person && !organization) {
    // A name before the head: "Taliban fighters", "the US military"; of several the last one, next to the head.
    for (let i = group.head - 1; i >= group.first; i--) {
      const before = maps.actors.get(i);
      if (before) {
        actor = before;
        break;
      }
    }
  }
  if (head && !(proper && (person || organization))) {
    const own = classesOf(head.root);
    let text = headLemma;
    for (const found of own) classes.add(found);
    for (let i = group.head - 1; mayCompound(head.root) && i >= group.first && i >= group.head - 2; i--) {
      text = `${tokens[i]?.norm ?? ""} ${text}`;
      const more = nounClasses(text);
      if (more.length > 0 && more !== own) for (const found of more) classes.add(found);
    }
  }
  if (agent) {
    if (isArmed(agent.kind)) classes.add("force");
    else if (agent.kind === "civilian") classes.add("civilian");
    else if (agent.kind === "protesters") classes.add("crowd");
    else if (agent.kind === "government") classes.add("organization");
    classes.add("person");
  }
  if (office || person) classes.add("person");
  if (organization) {
    classes.add("organization");
    if (isArmed(organization.kind)) classes.add("force");
  }
  const named = actor && actor.last > group.head ? actor : null;
  if (named) {
    for (const entry of named.entries) {
      if (entry.kind === "state") for (const c of ["organization", "settlement"] as const) classes.add(c);
      else if (entry.kind === "person") classes.add("person");
      else if (isArmed(entry.kind)) for (const c of ["force", "organization"] as const) classes.add(c);
      else if (entry.kind === "ethnic") for (const c of ["civilian", "person"] as const) classes.add(c);
      else classes.add("organization");
    }
    if (named.use === "demonym") for (const c of ["person", "civilian"] as const) classes.add(c);
  }
  if (place) {
    classes.add("settlement");
    for (const entry of place.entries) if (entry.kind === "site") classes.add("facility");
    if (place.type && PLACE_TYPES.get(place.type) === "site") classes.add("facility");
  }
  if (weapon) {
    classes.add("weapon");
    if (/aircraft|helicopter|drone/.test(weapon.kind)) classes.add("aircraft");
    if (/armour|vehicle|ship|submarine/.test(weapon.kind)) classes.add("vehicle");
  }
  if (isHeldBefore(tokens, group)) classes.add("captive");
  // "Army men", "Basij members", "Navy SEALs": who bears arms in their name.
  if ((classes.has("person") || classes.has("civilian")) && !classes.has("force") && !person && isArmedBefore(tokens, group, maps))
    classes.add("force");
  const pronoun = head?.pos === "pron" || (head?.pos === "det" && group.first === group.head);
  if (pronoun && head && PERSONAL.has(head.norm)) classes.add("person");
  if ((head?.pos === "num" && !isMoney(tokens, group.head)) || oneOf(head?.norm, "others other"))
    for (const c of ["person", "civilian", "force"] as const) classes.add(c);
  const unknownName = head?.pos === "propn" && !person && !organization && !named && !place && !weapon;
  return {
    group,
    classes,
    actor,
    person,
    organization,
    place,
    weapon,
    agentKind: agent?.kind ?? null,
    pronoun,
    unknownName,
    head: headLemma,
  };
}
