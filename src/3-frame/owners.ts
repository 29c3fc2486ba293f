import type { EventDefinition } from "../events/define.js";
import type { Frame, FrameArgument, TollMention } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import type { Trigger } from "./triggers.js";

/** A trigger with its arguments and status, before outcomes are joined to their means. */
export interface Plain {
  readonly trigger: Trigger;
  readonly arguments: readonly FrameArgument[];
  readonly support: Frame["support"];
  readonly status: Frame["status"];
  readonly statusCue: Frame["statusCue"];
}

const VIOLENT = new Set(["strike", "combat", "harm", "territory", "unrest"]);
const CAUSAL = wordSet("in by during from with amid after when of following");

function isViolent(event: EventDefinition): boolean {
  return VIOLENT.has(event.family);
}

/** Index of the trigger whose means explains the outcome `item`, or -1. */
function meansOf(item: Plain, plain: readonly Plain[], tokens: readonly Token[]): number {
  const { trigger } = item;
  const { verb } = trigger;
  const { event } = trigger.pattern;
  if (!verb) return -1;
  for (const [k, other] of plain.entries()) {
    if (other === item || other.trigger.pattern.event.outcome || !isViolent(other.trigger.pattern.event)) continue;
    const noun = other.trigger.noun;
    // "was shot in an assassination attempt": what names the intent outranks the deed told of it.
    const intended = noun !== null && verb.passive && other.trigger.pattern.event.outranks?.includes(event.type) === true;
    if (!event.outcome && !intended) continue;
    if (
      noun &&
      other.trigger.kind === "noun" &&
      (doneBy(verb, noun, tokens) ||
        (noun.slot === "subject" && noun.verb !== null && event.outcome && verb.passive && doneThrough(verb, noun.verb)) ||
        (verb.relation === "adverbial" && verb.governor !== null && other.support === verb.governor))
    )
      return k;
    const deed = other.trigger.verb ?? (other.trigger.kind === "noun" && noun?.slot === "object" ? other.support : null);
    if (event.outcome && deed && doneThrough(verb, deed)) return k;
  }
  return -1;
}

/** Index of each outcome's means: its own, or that of an outcome that it is told with ("11 were killed and 46 wounded in the shelling"). */
export function meansOfAll(plain: readonly Plain[], tokens: readonly Token[]): number[] {
  const means = plain.map((item) => meansOf(item, plain, tokens));
  for (const [i, item] of plain.entries()) {
    if ((means[i] ?? -1) >= 0 || !item.trigger.pattern.event.outcome || !item.trigger.verb) continue;
    const other = plain.findIndex(
      (one, k) =>
        k !== i &&
        (means[k] ?? -1) >= 0 &&
        one.trigger.pattern.event.outcome === true &&
        isShared(item.trigger.verb, one.trigger.verb) &&
        toldWith(item.trigger.head, one.trigger.head, tokens),
    );
    if (other >= 0) means[i] = means[other] ?? -1;
  }
  return means;
}

/** Neither has a doer of its own: "a bomb killed five and gunmen shot two" are two deeds. */
function isShared(a: VerbGroup | null, b: VerbGroup | null): boolean {
  const later = a && b && a.head < b.head ? b : a;
  return later !== null && (later.passive || later.subject === null || later.subject === (later === a ? b : a)?.subject);
}

/** "killed and at least 46 wounded": a conjunction or comma, a count and people between two outcomes, no other verb. */
function toldWith(a: number, b: number, tokens: readonly Token[]): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  if (to - from > 10) return false;
  let joint = false;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    if (!token || oneOf(token.text, "; : . |") || token.pos === "verb" || token.pos === "sub" || token.pos === "rel") return false;
    if (token.pos === "conj" || token.text === ",") joint = true;
  }
  return joint;
}

/** "The attack killed three", "were killed in an airstrike", "killed when a blast …". */
function doneBy(verb: VerbGroup, noun: NounGroup, tokens: readonly Token[]): boolean {
  if (verb.subject === noun || verb.subject?.after.includes(noun) || noun.modifiers.includes(verb)) return true;
  if (verb.preps.some((group) => (group === noun || group.after.includes(noun)) && CAUSAL.has(group.prep))) return true;
  return noun.verb === null && noun.prep === "during" && inOneBreath(verb, noun, tokens);
}

/** "killed in Kumbo, Bui Division, during an ambush": what stands between has cut the noun off from its verb. */
function inOneBreath(verb: VerbGroup, noun: NounGroup, tokens: readonly Token[]): boolean {
  if (noun.prepAt < verb.last || noun.prepAt - verb.last > 12) return false;
  for (let i = verb.last; i < noun.prepAt; i++)
    if (!oneOf(tokens[i]?.pos, "prep det adj noun propn num adv punct") || oneOf(tokens[i]?.text, "; : |")) return false;
  return true;
}

function doneThrough(verb: VerbGroup, main: VerbGroup): boolean {
  if (
    (verb.relation === "adverbial" || verb.relation === "reduced") &&
    (verb.governor === main ||
      (main.governor === verb.governor &&
        verb.governor !== null &&
        main.head < verb.head &&
        verb.relation === "adverbial" &&
        main.relation === verb.relation))
  )
    return true;
  // "were killed when gunmen stormed the village".
  return (
    main.relation === "subordinate" && (main.opener === "when" || main.opener === "as" || main.opener === "after") && main.governor === verb
  );
}

/** Hands each count to its event. */
export function shareOut(
  tolls: readonly TollMention[],
  plain: readonly Plain[],
  means: number[],
  tokens: readonly Token[],
): { taken: Map<number, TollMention[]>; loose: TollMention[] } {
  const taken = new Map<number, TollMention[]>();
  const loose: TollMention[] = [];
  const sure = tolls.map((toll) => sureOwner(toll, plain, tokens));
  // "11 were killed and 46 wounded in the shelling": counts that stand together share what one of them tells.
  for (let i = tolls.length - 2; i >= 0; i--) {
    const [toll, next] = [tolls[i], tolls[i + 1]];
    const [at, other] = [sure[i] ?? -1, sure[i + 1] ?? -1];
    if (!toll || !next || other < 0 || at === other || !together(toll, next, plain, tokens)) continue;
    if (at < 0) sure[i] = other;
    else if (
      plain[at]?.trigger.pattern.event.outcome &&
      plain[at]?.trigger.verb?.passive &&
      (means[at] ?? -1) < 0 &&
      !plain[other]?.trigger.pattern.event.outcome
    )
      means[at] = other;
  }
  for (let i = 1; i < tolls.length; i++) {
    const [before, toll] = [tolls[i - 1], tolls[i]];
    if (toll && before && (sure[i] ?? -1) < 0 && (sure[i - 1] ?? -1) >= 0 && together(before, toll, plain, tokens))
      sure[i] = sure[i - 1] ?? -1;
  }
  for (const [i, toll] of tolls.entries()) {
    let at = sure[i] ?? -1;
    if (at < 0) at = nearest(toll, plain, tokens);
    for (let hops = 0; at >= 0 && (means[at] ?? -1) >= 0 && hops < 4; hops++) at = means[at] ?? -1;
    if (at < 0) loose.push(toll);
    else taken.set(at, [...(taken.get(at) ?? []), toll]);
  }
  return { taken, loose };
}

/** Nothing but a conjunction and a verb of harm between two counts. */
function together(a: TollMention, b: TollMention, plain: readonly Plain[], tokens: readonly Token[]): boolean {
  if (b.first - a.last > 14 || (b.kind === "displaced") !== (a.kind === "displaced") || (b.kind === "captured") !== (a.kind === "captured"))
    return false;
  for (let i = a.last; i < b.first; i++) if (oneOf(tokens[i]?.text, "; . : |")) return false;
  return !plain.some((item) => !item.trigger.pattern.event.outcome && item.trigger.head >= a.last && item.trigger.head < b.first);
}

/** The event that the grammar gives: its own verb, the noun that did it, the clause that it depends on. */
function sureOwner(toll: TollMention, plain: readonly Plain[], tokens: readonly Token[]): number {
  const own = plain.findIndex(
    (item) =>
      (item.trigger.verb !== null && item.trigger.verb === toll.verb && fits(toll, item)) ||
      (item.trigger.first <= toll.at && item.trigger.last > toll.at && fits(toll, item)),
  );
  if (own >= 0 && !plain[own]?.trigger.pattern.event.outcome) return own;
  const { verb } = toll;
  if (verb) {
    const byNoun = plain.findIndex(
      (item) =>
        item.trigger.noun !== null &&
        item.trigger.kind === "noun" &&
        isViolent(item.trigger.pattern.event) &&
        doneBy(verb, item.trigger.noun, tokens),
    );
    if (byNoun >= 0) return byNoun;
    if (own >= 0) return own;
    const byMain = plain.findIndex((item) => {
      const main = item.trigger.verb;
      if (!isViolent(item.trigger.pattern.event) || !fits(toll, item)) return false;
      return (
        (main !== null && (verb.governor === main || doneThrough(verb, main))) || (item.support !== null && verb.governor === item.support)
      );
    });
    if (byMain >= 0) return byMain;
  }
  if (own >= 0) return own;
  const bySubject = plain.findIndex((item) => item.trigger.noun !== null && toll.group !== null && item.trigger.noun === toll.group);
  if (bySubject >= 0) return bySubject;
  // "12 dead in Kabul blast", "30 wounded by shelling": the cause behind, no other clause between.
  for (let i = toll.last; i < Math.min(tokens.length, toll.last + 12); i++) {
    const token = tokens[i];
    if (!token || token.sentence !== toll.sentence || oneOf(token.text, "; . |")) break;
    const at = plain.findIndex((item) => item.trigger.first <= i && item.trigger.last > i);
    const item = plain[at];
    if (!item) continue;
    if (item.trigger.kind === "noun" && isViolent(item.trigger.pattern.event) && CAUSAL.has(item.trigger.noun?.prep)) return at;
    if (!item.trigger.pattern.event.outcome) break;
  }
  return -1;
}

/** Whether an event can have counts of that kind. */
function fits(toll: TollMention, item: Plain): boolean {
  const { event } = item.trigger.pattern;
  if (event.suffered) return event.suffered === toll.kind;
  if (toll.kind === "captured" || toll.kind === "displaced") return isViolent(event) && event.outcome !== true;
  return isViolent(event);
}

/** Else the violent event told before it in the sentence, one that can hurt rather than one that cannot; failing that the one behind. */
function nearest(toll: TollMention, plain: readonly Plain[], tokens: readonly Token[]): number {
  let before = -1;
  let behind = -1;
  for (const [k, item] of plain.entries()) {
    const { event } = item.trigger.pattern;
    if (!isViolent(event) || !fits(toll, item)) continue;
    // Who is taken or driven out in a clause of its own is not counted to what happened beside.
    if (toll.kind === "captured" && event.suffered !== "captured") continue;
    if (item.trigger.head < toll.first) {
      const held = plain[before];
      if (!parted(tokens, item.trigger.head, toll.first) && !(held?.trigger.pattern.event.violence && !event.violence)) before = k;
    } else if (behind < 0 || (event.violence && !plain[behind]?.trigger.pattern.event.violence)) behind = k;
  }
  return before >= 0 ? before : behind;
}

/** A semicolon or the like stands between. */
function parted(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === ";" || tokens[i]?.text === "|") return true;
  return false;
}
