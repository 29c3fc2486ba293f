import { type NounGroup, ofGroup, type Referent } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { NounClass, Token } from "../types.js";
import { isMeasure, isTransparent } from "./transparent.js";

const armedLists = new WeakMap<readonly string[], boolean>();

export function asksForArmed(list: readonly string[]): boolean {
  let known = armedLists.get(list);
  if (known === undefined) {
    known =
      list.filter((word) => oneOf(word, "soldier troop rebel militia militant fighter gunman guerrilla insurgent army armed")).length > 1;
    armedLists.set(list, known);
  }
  return known;
}

const weaponLists = new WeakMap<readonly string[], RegExp | null>();

export function weaponsAskedFor(list: readonly string[]): RegExp | null {
  let known = weaponLists.get(list);
  if (known === undefined) {
    const has = (...words: string[]): boolean => words.every((word) => list.includes(word));
    if (has("missile", "tank") || has("weapon", "rifle") || has("missile", "rifle")) known = /^(?!-|other|blade)/;
    else if (has("drone", "uav")) known = /^drone$/;
    else if (has("warplane", "helicopter")) known = /^(?:aircraft|helicopter)$/;
    else if (has("missile", "rocket")) known = /^(?:missile|rocket)$/;
    else if (has("artillery", "mortar")) known = /^(?:artillery|mortar)$/;
    else known = null;
    weaponLists.set(list, known);
  }
  return known;
}

/** "dozens of tanks" is about tanks. */
export function content(tokens: readonly Token[], group: NounGroup): NounGroup {
  let seen = group;
  // "tens of thousands of reservists": each hands on to the next.
  for (let hops = 0; hops < 3 && isTransparent(tokens[seen.head]?.lemma ?? ""); hops++) {
    const held = group.after.find((other) => other.prep === "of" && other.prepAt === seen.last);
    if (!held) return seen;
    seen = held;
  }
  return seen;
}

/** The group, or what it is a measure of; both where it may be a thing of its own: "a cache of arms". */
export function seenThrough(tokens: readonly Token[], group: NounGroup): NounGroup[] {
  const inner = content(tokens, group);
  if (inner !== group || !isMeasure(tokens[group.head]?.lemma ?? "")) return [inner];
  const held = ofGroup(group);
  return held ? [group, held] : [group];
}

/** Nothing is known of the doer's kind, or it is one of these. */
export function isOneOf({ actor, agentKind }: Referent, kinds: readonly string[]): boolean {
  const known = actor ? actor.entries.map((entry) => entry.kind) : agentKind ? [agentKind] : [];
  return known.length === 0 || known.some((kind) => kinds.includes(kind));
}

export function hasClass(referent: Referent, classes: readonly NounClass[]): boolean {
  if (referent.pronoun && classes.some((wanted) => wanted !== "crowd" && wanted !== "captive")) return true;
  if (classes.some((wanted) => referent.classes.has(wanted))) return true;
  // "Moqaddas was shot": the name of a place may be that of a person.
  if (
    referent.place &&
    !referent.actor &&
    referent.place.type === null &&
    !referent.place.modifier &&
    classes.includes("person") &&
    !classes.includes("settlement")
  )
    return referent.place.entries.every((entry) => entry.kind === "settlement");
  // A name that nothing is known of may be a town, a person or a group.
  return referent.unknownName && classes.some((wanted) => wanted === "settlement" || wanted === "person" || wanted === "force");
}

/** Some tokens of a group as a group of their own. */
export function partOf(group: NounGroup, first: number, last: number): NounGroup {
  const part: NounGroup = {
    ...group,
    first,
    last,
    head: last - 1,
    possessor: null,
    owns: null,
    after: [],
    appositions: [],
    apposed: null,
    modifiers: [],
    list: [],
    verb: null,
    slot: null,
    prep: null,
    prepAt: -1,
  };
  part.list = [part];
  return part;
}
