import { AUX_FORMS } from "../lexicon/closed-class.js";
import { type WordTag, wordClasses, wordTags } from "../lexicon/english/index.js";
import { isListedNoun } from "../lexicon/nouns.js";
import { IRREGULAR, lemmaOfNoun, NOUN_VERB, VERBS } from "../lexicon/verbs.js";
import { fold } from "../text.js";
import type { VerbForm } from "../types.js";

/** What a word may be, as bits. */
export const N = 1; // singular noun
export const NS = 2; // plural noun
export const V0 = 4; // base form
export const VZ = 8; // third person present
export const VD = 16; // past tense
export const VN = 32; // past participle
export const VG = 64; // -ing form
export const J = 128; // adjective
export const R = 256; // adverb
export const PN = 512; // proper name
export const VERB = V0 | VZ | VD | VN | VG;
export const NOUN = N | NS;

export interface WordInfo {
  readonly mask: number;
  readonly verb: string;
  readonly noun: string;
}

const TAGS: Readonly<Record<WordTag, number>> = {
  Actor: N,
  Adjective: J,
  Adverb: R,
  Demonym: J | N,
  FemaleName: PN,
  FirstName: PN,
  Gerund: VG,
  Infinitive: V0,
  Known: 0,
  MaleName: PN,
  Month: PN,
  Noun: N,
  Ordinal: J | N,
  Participle: VN,
  PastTense: VD | VN,
  Person: PN,
  Place: PN,
  Plural: NS,
  PresentTense: VZ,
  ProperNoun: PN,
  Singular: N,
  WeekDay: PN,
};
const SWITCHES: Readonly<Record<string, number>> = {
  "Noun|Verb": N | V0,
  "Noun|Gerund": N | VG,
  "Adj|Noun": J | N,
  "Adj|Gerund": J | VG,
  "Adj|Past": J | VD | VN,
  "Adj|Present": J | V0,
  "Person|Verb": V0 | PN,
  "Person|Noun": N | PN,
  "Person|Adj": J | PN,
  "Plural|Verb": NS | VZ,
};
const FORM_BITS: Readonly<Record<VerbForm, number>> = { base: V0, pres: VZ, past: VD, part: VN, pastpart: VD | VN, ing: VG };
const ADJECTIVE_END = /(?:ous|ful|ible|able|less|ish|ive|ical|ial|ional|ary|ic|esque|al)$/;
const NOUN_END = /(?:tion|sion|ment|ness|ity|ship|ism|ist|ance|ence|hood|dom|ure|age|cy|ery|er|or|man|men|ee)$/;

function isVerb(lemma: string): boolean {
  return VERBS.has(lemma) || wordTags(lemma).includes("Infinitive") || (wordClasses(lemma) ?? "").includes("Verb");
}

/** Undoes a regular ending and answers with the verb that has it, or "". */
function stem(word: string, ending: "s" | "ed" | "ing"): string {
  const tries: string[] = [];
  if (ending === "s") {
    if (word.endsWith("ies") && word.length > 4) tries.push(`${word.slice(0, -3)}y`);
    if (/(?:s|sh|ch|x|z|o)es$/.test(word)) tries.push(word.slice(0, -2));
    tries.push(word.slice(0, -1));
  } else {
    const base = word.slice(0, -ending.length);
    if (base.length < 2) return "";
    if (ending === "ed" && base.endsWith("i")) tries.push(`${base.slice(0, -1)}y`);
    tries.push(`${base}e`, base);
    if (/([bcdfgklmnprtvz])\1$/.test(base)) tries.push(base.slice(0, -1));
    if (base.endsWith("ck")) tries.push(base.slice(0, -1));
    if (ending === "ing" && base.endsWith("y")) tries.push(`${base.slice(0, -1)}ie`);
    // "bombed" is "bomb" and not "bombe": the shorter stem first where it is a verb.
    tries.sort((a, b) => Number(isVerb(b)) - Number(isVerb(a)) || 0);
  }
  return tries.find(isVerb) ?? "";
}

/** Nouns whose form is that of a verb which news hardly uses. */
const NOUNS_ONLY = new Set(
  "headquarters barracks means series police officials premises sites outskirts troops mortars grenades weapons arms villages towns butts drones convoys airstrikes firefights enclaves envoys videos".split(
    " ",
  ),
);

/** Verbs of saying whose form is that of a noun which news hardly uses. */
const VERBS_ONLY = new Set(
  "say says tell tells ask asks add adds deny denies insist insists argue argues believe believes think thinks know knows write writes describe describes flee flees warn warns".split(
    " ",
  ),
);

/** Nouns whose base form could be a verb that news does not use: nobody drones a leader. Their other forms stay verbs. */
const NOUNS_FIRST = new Set(
  "video drone envoy convoy grenade airstrike firefight enclave hero manhunt nerve roadblock spotlight teargas bunker border minister bus bar weather zone section party team network message span cart dog cow gas gang author father pilot truck term tank mortar garrison crater engineer cloud bridge vest average bandage carpet garden motor mug segment shovel skirt strap tape trumpet trump vault zero glass cage hood cuff jar mint nest parrot slot".split(
    " ",
  ),
);

/** Nouns with the ending of an adjective. */
const NOUNS_IN_AL = new Set(
  "dismissal removal arrival approval refusal proposal survival revival withdrawal denial trial burial rehearsal reversal disposal appraisal betrayal renewal retrieval upheaval portrayal appeal hospital capital general admiral marshal corporal rival signal journal tribunal arsenal festival manual animal canal cathedral interval individual intellectual criminal professional principal official nationalist survival festival deal initial material mineral potential referral perusal funeral carnival recital acquittal rebuttal committal dispersal reprisal".split(
    " ",
  ),
);

/** Forms in -ing that name a deed or a thing as often as not. */
const NOUNS_IN_ING = new Set("trafficking smuggling kidnapping mourning suffering policing".split(" "));

/** Participles that have become adjectives: nobody motorises riflemen. */
const ADJECTIVES = new Set("armoured armored motorised motorized mechanised mechanized unmanned unarmed uniformed hooded".split(" "));

/** A word, folded, with every lemma that the tagger may give it. */
export function formsOf(word: string): string[] {
  const norm = fold(word);
  const { verb, noun } = lookUp(norm);
  return Object.hasOwn(AUX_FORMS, norm) ? [norm, verb, noun, "be", "have", "do"] : [norm, verb, noun];
}

/** All that is known of a folded word without its context. */
export function lookUp(norm: string): WordInfo {
  let mask = 0;
  let verb = "";
  for (const tag of wordTags(norm)) mask |= TAGS[tag];
  const switched = wordClasses(norm);
  if (switched) mask |= SWITCHES[switched] ?? 0;
  const irregular = IRREGULAR.get(norm);
  if (irregular) {
    verb = irregular.lemma;
    // "went", "took": the past is no participle where the two differ.
    if (irregular.form === "past") mask &= ~VN;
    mask |= FORM_BITS[irregular.form];
    // "shot", "left": the form of another verb is no base form.
    if (irregular.lemma !== norm) mask &= ~V0;
  }
  if (VERBS.has(norm)) mask |= V0;
  if (NOUN_VERB.has(norm)) mask |= irregular && irregular.lemma !== norm ? N : N | V0;
  if (mask & V0 && !verb) verb = norm;
  if (norm.endsWith("s") && norm.length > 3 && !norm.endsWith("ss")) {
    const lemma = stem(norm, "s");
    if (lemma) {
      verb ||= lemma;
      mask |= VZ;
      const base = wordClasses(lemma);
      if ((base && SWITCHES[base] ? (SWITCHES[base] ?? 0) & N : 0) || wordTags(lemma).includes("Singular") || NOUN_VERB.has(lemma))
        mask |= NS;
    } else if (!(mask & (N | J | PN))) mask |= NS;
    if (wordTags(lemmaOfNoun(norm)).some((tag) => tag === "Singular" || tag === "Actor")) mask |= NS;
  } else if (norm.includes("-") && !irregular) {
    const compound = compoundVerb(norm);
    if (compound) {
      verb = compound.verb;
      mask |= compound.mask;
    } else mask |= hyphenated(norm);
  } else if (/^un[a-z]{3,}ed$/.test(norm) && !VERBS.has(norm.slice(0, -2)) && !VERBS.has(norm.slice(0, -1))) {
    mask |= J;
  } else if (norm.endsWith("ed") && norm.length > 4 && !irregular) {
    const lemma = stem(norm, "ed");
    if (lemma) {
      verb = lemma;
      mask |= VD | VN;
    } else if (!mask) mask |= /[aeiou]/.test(norm.slice(0, -2)) ? VD | VN | J : N;
  } else if (norm.endsWith("ing") && norm.length > 5 && !irregular) {
    const lemma = stem(norm, "ing");
    if (lemma) {
      verb = lemma;
      mask |= VG;
    } else if (!mask) mask |= VG;
  }
  const singular = lemmaOfNoun(norm);
  if (singular !== norm && !(mask & VERB) && /men$|people$|ren$/.test(norm)) mask |= NS;
  if (!mask && (isListedNoun(norm) || isListedNoun(singular))) mask = singular === norm ? N : NS;
  if (!mask || mask === PN) {
    if (norm.includes("-")) mask |= hyphenated(norm);
    else if (norm.endsWith("ly")) mask |= R;
    else if (!mask && ADJECTIVE_END.test(norm)) mask |= isListedNoun(norm) ? J | N : J;
    else if (NOUN_END.test(norm) && !VERBS.has(norm)) mask |= N;
  }
  // "boat", "envoy", "dam": nouns first of all, whatever else they may be.
  if (mask & V0 && !(mask & (NOUN | VD | VG)) && isListedNoun(norm)) mask |= N;
  if (mask & VZ && !(mask & (NOUN | VD)) && isListedNoun(lemmaOfNoun(norm))) mask |= NS;
  if (/^(?:north|south)(?:east|west)?$|^(?:east|west)$/.test(norm)) mask |= N;
  if (VERBS_ONLY.has(norm)) mask &= ~(NOUN | J);
  if (mask & VG && NOUNS_IN_ING.has(norm)) mask |= N;
  if (NOUNS_FIRST.has(norm)) mask = (mask & ~V0) | N;
  if (mask & J && NOUNS_IN_AL.has(norm)) mask |= N;
  // "always", "sometimes": no plurals.
  if (mask & R && mask & NS && wordTags(norm).includes("Adverb") && !switched) mask &= ~NS;
  if (norm === "nearby") mask |= R;
  if (norm === "bid") return { mask: N, verb: "", noun: norm };
  if (ADJECTIVES.has(norm)) return { mask: J, verb: "", noun: norm };
  if (NOUNS_ONLY.has(norm)) return { mask: NS, verb: "", noun: lemmaOfNoun(norm) };
  if (!verb && mask & VERB) verb = norm.endsWith("ed") ? norm.slice(0, -2) : norm.endsWith("ing") ? norm.slice(0, -3) : norm;
  return { mask, verb, noun: lemmaOfNoun(norm) };
}

const VERB_PREFIX =
  /^(?:re|co|counter|gang|frog|baton|carpet|machine|dive|mis|pre|out|cross|double|over|under|fire|car|suicide|pistol|tear|court|self|test|air|force|spear|strong|stage|field|short|bull)-/;

/** "re-captured", "gang-raped", "baton-charged": a verb with its prefix. */
function compoundVerb(norm: string): { verb: string; mask: number } | null {
  const cut = norm.lastIndexOf("-") + 1;
  if (!VERB_PREFIX.test(norm) || cut === norm.length) return null;
  const last = lookUp(norm.slice(cut));
  return last.verb && last.mask & VERB ? { verb: norm.slice(0, cut) + last.verb, mask: last.mask & (VERB | NOUN) } : null;
}

/** "US-led", "three-day", "pro-Iranian" stand before nouns; "cease-fire" and "spokesman-designate" are nouns. */
function hyphenated(norm: string): number {
  const last = norm.slice(norm.lastIndexOf("-") + 1);
  if (
    /(?:ed|by|led|held|run|owned|made|born|day|year|month|hour|week|old|long|wide|based|style|class|strong|range|scale|term|level|ranking|profile|proof|speed|torn|bound|hit|ridden|prone|like|free)$/.test(
      last,
    )
  )
    return J;
  if (
    /^(?:pro|anti|non|un|pre|post|ex|self|multi|inter|ultra|cross|mid|near|north|south|long|short|high|low|full|all|well|far|hard|first|second|third|two|three|four|five|six|seven|eight|nine|ten|\d+)-/.test(
      norm,
    )
  )
    return J;
  return /(?:ian|ish|ese|ic|an|al|ive|ing)$/.test(last) ? J : N;
}
