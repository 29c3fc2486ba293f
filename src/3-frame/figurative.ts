import { FIGURATIVE_COMPLEMENTS, FIGURATIVE_MODIFIERS } from "../lexicon/domains.js";
import { nounClasses } from "../lexicon/nouns.js";
import type { Frame } from "../shapes/frames.js";
import { oneOf, wordSet } from "../text.js";
import type { NounClass, Token } from "../types.js";
import { isTransparent } from "./transparent.js";

const COMBAT_NOUN = wordSet(
  "attack battle war offensive raid siege strike assault fight fighting clash ambush blitz bombardment barrage fire crossfire invasion crusade campaign truce ceasefire duel showdown onslaught salvo broadside shootout surrender coup exodus massacre bombshell explosion skirmish",
);
const HITTABLE: ReadonlySet<NounClass> = new Set<NounClass>([
  "settlement",
  "facility",
  "property",
  "vehicle",
  "force",
  "aircraft",
  "military-thing",
]);

/** What is written, played and shown. */
const WORKS = new Set(
  "film movie novel book memoir documentary play opera exhibition exhibit song album drama series musical thriller painting lecture seminar comic mural poem podcast".split(
    " ",
  ),
);

/** "battle against cancer", "verbal attack", "price war". */
export function isFigurative(tokens: readonly Token[], frame: Frame): boolean {
  const { noun } = frame;
  const head = tokens[frame.head];
  // "a film about the siege", "a novel on the massacre": a work tells of it.
  const work = tokens[(noun?.prepAt ?? 0) - 1]?.lemma ?? "";
  if (!frame.verb && WORKS.has(work) && (oneOf(noun?.prep, "about on") || (noun?.prep === "of" && !isTransparent(work)))) return true;
  // "Coup for Leeds": something brought off.
  if (noun && head?.lemma === "coup" && tokens[noun.last]?.norm === "for") return true;
  // "air strike", "car bomb attack": the phrase tells the means, whatever it is on.
  if (!noun || frame.verb || !head || !COMBAT_NOUN.has(head.lemma) || /[ -]/.test(frame.word)) return false;
  for (let i = noun.first; i < frame.trigger.first; i++) {
    const word = tokens[i]?.norm ?? "";
    if (FIGURATIVE_MODIFIERS.has(word) || FIGURATIVE_MODIFIERS.has(`${tokens[i - 1]?.norm ?? ""} ${word}`)) return true;
  }
  for (const group of noun.after.slice(0, 2)) {
    if (!oneOf(group.prep, "against on over for with of in from")) continue;
    const lemma = tokens[group.head]?.lemma ?? "";
    // One strikes a market or a position, but battles for them in business and sport.
    if (!oneOf(group.prep, "over for with") && nounClasses(lemma).some((known) => HITTABLE.has(known))) continue;
    if (FIGURATIVE_COMPLEMENTS.has(lemma) || FIGURATIVE_COMPLEMENTS.has(`${tokens[group.head - 1]?.norm ?? ""} ${lemma}`)) return true;
  }
  return false;
}
