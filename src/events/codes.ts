import { isArmed } from "../lexicon/actor-kinds.js";
import type { ActorKind } from "../types.js";
import type { CodeContext, SchemeCodes } from "./define.js";

/** Conditions on which the codes of several event types hang: who acted, who was hit, with what. */

const STATE_KINDS: ReadonlySet<string> = new Set([
  "state",
  "government",
  "military",
  "police",
  "intelligence",
  "international",
  "peacekeepers",
]);
const CIVILIAN_KINDS: ReadonlySet<string> = new Set([
  "civilian",
  "aid",
  "media",
  "ngo",
  "political",
  "business",
  "ethnic",
  "protesters",
  "person",
  "government",
]);
/** Where people live, pray, learn and travel, and where soldiers stand. */
const CIVIL_SCENE =
  /\b(?:villages?|communit(?:y|ies)|markets?|church(?:es)?|mosques?|schools?|hospitals?|clinics?|farms?|ranch(?:es)?|bus(?:es)?|hotels?|homes?|houses?|settlements?|displacement camps?|refugee camps?|(?:mini|school )bus)\b/i;
const ARMED_SCENE = /\b(?:bases?|barracks|garrisons?|checkpoints?|outposts?|patrols?|positions?|military|police stations?|army camps?)\b/i;

const CHEMICAL = /\b(?:chemical|sarin|chlorine|mustard gas|nerve agent|nerve gas|poison gas|toxic gas|vx|novichok|tabun|phosgene)\b/i;
const FIGHTING =
  /\b(?:fights?|fighting|fought|clash(?:es|ed|ing)?|battles?|battling|firefights?|kill(?:s|ed|ing)?|dead|casualties|wounded|repel(?:led|s)?|repulsed|resistance|heavy fire|shell(?:ed|ing)|storm(?:ed|ing)?)\b/i;
const UNOPPOSED =
  /\b(?:without (?:a|any|much) (?:fight|resistance|shot)|without (?:firing|fighting|resistance|opposition|bloodshed)|unopposed|no resistance|not a shot|bloodless(?:ly)?|peaceful(?:ly)?|hand(?:ed|ing|s)? over|abandon(?:ed|ing)|after \S+ (?:troops|soldiers|forces|fighters) (?:left|withdrew|fled))\b/i;
const CUT_OFF =
  /\b(?:cut(?:s|ting)? off|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|freez(?:e|es|ing)|fr[oa]zen?|paus(?:e|es|ed|ing)|stop(?:s|ped|ping)?|block(?:s|ed|ing)?|end(?:s|ed|ing)|withh(?:old|olds|eld|olding)|cancel(?:s|led|ed|ling)?|ban(?:s|ned|ning)?)\b/i;

/** A state counts as armed where it acts or is hit. */
const bearsArms = (kind: string): boolean => kind === "state" || isArmed(kind as ActorKind);

/** A state's forces or a body of states acted. */
export const isState = (kinds: readonly string[]): boolean => kinds.some((kind) => STATE_KINDS.has(kind));

/** Somebody is named and none of them bears arms; what is no person, a bus or a house, tells nothing. */
export const areCivilians = (kinds: readonly string[]): boolean =>
  kinds.some((kind) => CIVILIAN_KINDS.has(kind)) && !kinds.some((kind) => bearsArms(kind));

/** Somebody is named and nobody armed is among them. */
export const areUnarmed = (kinds: readonly string[]): boolean => kinds.length > 0 && !kinds.some((kind) => bearsArms(kind));

/** An attack on those who bear no arms, by who is named or else by where it happens. */
export const onCivilians = ({ targetKinds, sentence }: CodeContext): boolean =>
  areCivilians(targetKinds) || (!targetKinds.some((kind) => bearsArms(kind)) && CIVIL_SCENE.test(sentence) && !ARMED_SCENE.test(sentence));

export const isChemical = (event: CodeContext): boolean => event.weaponKinds.includes("chemical") || CHEMICAL.test(event.sentence);
export const tellsFighting = (event: CodeContext): boolean => FIGHTING.test(event.sentence);
export const isUnopposed = (event: CodeContext): boolean => UNOPPOSED.test(event.sentence);
export const isCutOff = (event: CodeContext): boolean => CUT_OFF.test(event.sentence);
export const isDone = (event: CodeContext): boolean =>
  event.status === "occurred" || event.status === "ongoing" || event.status === "attempted";

const CHEMICAL_CODES: SchemeCodes = {
  acled: ["Explosions/Remote violence", "Chemical weapon"],
  plover: "ASSAULT/unconventional",
  cameo: "2041",
};

/** The codes of an attack, or those of a chemical one where such an agent is told. */
export const chemicalOr =
  (codes: SchemeCodes | ((event: CodeContext) => SchemeCodes)) =>
  (event: CodeContext): SchemeCodes => {
    if (isChemical(event)) return CHEMICAL_CODES;
    return typeof codes === "function" ? codes(event) : codes;
  };

/** Help to a military: done, promised or cut off. */
export function armsHelp(event: CodeContext): SchemeCodes {
  if (isCutOff(event)) return { acled: null, plover: "SANCTION/discontinue", cameo: "1622" };
  if (isDone(event)) return { acled: null, plover: "AID", cameo: "072" };
  return { acled: null, plover: "AGREE", cameo: "0332" };
}
