import type { EventDefinition } from "../events/define.js";
import { isArmed } from "../lexicon/actor-kinds.js";
import { lightVerbs } from "../lexicon/light-verbs.js";
import type { Dropped } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import { asksForArmed, content, hasClass, isOneOf, partOf, seenThrough, weaponsAskedFor } from "./class-fit.js";
import { hasPreposition } from "./fit-words.js";
import type { SentenceCase } from "./sentence-case.js";
import { isTransparent } from "./transparent.js";
import { DOUBT, NO, type Trigger } from "./trigger.js";
import { holdsAny, isListed, type WordList } from "./word-lists.js";

const AGAIN = new Set("second third first another new fresh further previous earlier latest next last more any no".split(" "));

/** What these open is told beside a noun and not of it: "agreed to a ceasefire after talks". */
const BESIDE = wordSet("after before following amid despite since until");

const GOALS = ["to", "into", "onto", "toward", "towards", "by", "across", "along"];

/** Holds a word found against the rules of its entry. */
export class Fit {
  readonly dropped: Dropped[] = [];

  /** Types of which the article has told already: then less must be said of one. */
  readonly told = new Set<EventDefinition>();

  private asked: { readonly noun: NounGroup; readonly before: number; readonly found: NounGroup | null } | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly describe: (group: NounGroup) => Referent,
    private readonly letters: SentenceCase,
  ) {}

  /** How well the words around suit the entry: negative where a rule is broken. */
  score(trigger: Trigger, graph: SentenceGraph): number {
    const { rules, with: list, not } = trigger.pattern;
    let score = 0;
    const objects: Referent[] = [];
    for (const object of trigger.objects) for (const group of seenThrough(this.tokens, object)) objects.push(this.describe(group));
    const { noun } = trigger;
    const doer =
      trigger.subject ?? (noun && trigger.kind === "noun" ? (this.premodifier(noun, trigger.first) ?? this.lightDoer(noun)) : null);
    const subject = doer ? this.describe(content(this.tokens, doer)) : null;
    if (trigger.pattern.event.outcome && trigger.objects.some((group) => this.isAsked(group))) return this.drop(trigger, "how many");
    if (rules.object && objects.length > 0) {
      const fits = objects.filter((object) => hasClass(object, rules.object ?? []));
      if (fits.length === 0) return this.drop(trigger, "object");
      score += fits.some((object) => !object.pronoun && !object.unknownName) ? 3 : 1;
    }
    if (rules.doers && subject && !isOneOf(subject, rules.doers)) return this.drop(trigger, "doer");
    if (rules.subject && subject) {
      const lifeless = subject.pronoun && rules.subject.every((item) => item === "weapon" || item === "aircraft" || item === "vehicle");
      if (lifeless || !hasClass(subject, rules.subject)) return this.drop(trigger, "subject");
      score += 1;
    }
    const known = this.isKnown(trigger);
    if (known) score -= DOUBT;
    if (rules.needs === "object" && objects.length === 0 && !known) return this.drop(trigger, "needs object");
    if (rules.needs === "subject" && !subject && !known) return this.drop(trigger, "needs subject");
    if (rules.needs === "count" && !(noun && isCounted(noun, this.tokens))) return this.drop(trigger, "needs count");
    if (not && this.isKilled(trigger, not, graph)) return this.drop(trigger, "not");
    const { notObject } = rules;
    const held = notObject ? trigger.objects.flatMap((group) => [group, content(this.tokens, group)]) : [];
    if (notObject && held.some((group) => this.holds(group, notObject, trigger.head))) return this.drop(trigger, "not object");
    if (rules.notSubject && doer && this.holds(doer, rules.notSubject, trigger.head)) return this.drop(trigger, "not subject");
    if (rules.with && list) {
      if (
        !known &&
        !holdsAny(this.tokens, graph.sentence.first, graph.sentence.last, list) &&
        !this.hasArmed(trigger, rules.with) &&
        !this.hasWeapon(graph, rules.with)
      )
        return this.drop(trigger, "with");
      score += 1;
    }
    if (rules.prep) {
      const led = hasPreposition(trigger, graph, rules.prep);
      if (!led && !known) return this.drop(trigger, "prep");
      if (led) score += 2;
    }
    if (rules.stays && isStay(trigger, graph)) return this.drop(trigger, "where it is");
    if (rules.notPassive && trigger.verb?.passive && hasPreposition(trigger, graph, rules.notPassive)) return this.drop(trigger, "prep");
    if ((rules.needs === "argument" || rules.needs === "scene") && !known && !this.hasArgument(trigger, objects, subject))
      return this.drop(trigger, `needs ${rules.needs}`);
    if (rules.weak) score -= DOUBT;
    if (rules.general) score -= DOUBT;
    return score;
  }

  /** "the agreement", "a second exchange", after the article has told of one. */
  private isKnown(trigger: Trigger): boolean {
    if (trigger.kind !== "noun" || !trigger.noun || trigger.head !== trigger.noun.head || !this.told.has(trigger.pattern.event))
      return false;
    if (trigger.noun.definite === "definite") return true;
    for (let i = trigger.noun.first; i < trigger.head; i++) if (AGAIN.has(this.tokens[i]?.norm ?? "")) return true;
    return false;
  }

  private drop(trigger: Trigger, reason: string): number {
    this.dropped.push({ first: trigger.first, last: trigger.last, type: trigger.pattern.event.type, word: trigger.pattern.text, reason });
    return NO;
  }

  private hasArgument(trigger: Trigger, objects: readonly Referent[], subject: Referent | null): boolean {
    const scene = trigger.pattern.rules.needs === "scene";
    const counts = (referent: Referent): boolean =>
      !(scene && isCountry(referent)) &&
      (referent.actor !== null ||
        referent.person !== null ||
        referent.organization !== null ||
        referent.place !== null ||
        referent.agentKind !== null ||
        referent.classes.has("force") ||
        referent.classes.has("facility") ||
        referent.classes.has("settlement") ||
        referent.classes.has("vehicle") ||
        referent.unknownName);
    if (objects.some(counts) || (subject && counts(subject))) return true;
    if (trigger.verb) return trigger.verb.preps.some((group) => counts(this.describe(group)));
    const noun = trigger.noun;
    if (!noun) return false;
    for (let i = noun.first; i < trigger.first; i++) {
      const token = this.tokens[i];
      if (token && (token.pos === "propn" || token.cap !== "lower")) return true;
    }
    if (noun.after.some((group) => counts(this.describe(group)))) return true;
    const verb = noun.verb;
    if (!verb) return false;
    return [verb.subject, ...verb.objects, ...verb.preps].some((group) => group && group !== noun && counts(this.describe(group)));
  }

  /** A lemma of the `not` list is head of subject or object, modifies the noun, or follows within its phrase. */
  private isKilled(trigger: Trigger, stops: WordList, graph: SentenceGraph): boolean {
    const hit = (i: number): boolean => {
      const token = this.tokens[i];
      // A word inside a name tells nothing of the sense: "the Yarmouk Refugee Camp", "Market Street".
      if (
        !token ||
        (token.pos === "propn" &&
          token.cap === "title" &&
          !this.letters.isTitled(token.sentence) &&
          (this.tokens[i - 1]?.pos === "propn" || this.tokens[i + 1]?.pos === "propn"))
      )
        return false;
      return isListed(stops, this.tokens, i);
    };
    for (const group of [...(trigger.subject?.list ?? []), ...trigger.objects])
      for (let i = group.first; i < group.last; i++) if (i !== trigger.head && hit(i)) return true;
    if (trigger.noun) {
      for (let i = trigger.noun.first; i < trigger.noun.last; i++) if ((i < trigger.first || i >= trigger.last) && hit(i)) return true;
      // "fighting force" and "fighting between government forces": a side is no stop word.
      const side = (group: NounGroup): boolean => group.prep !== "of" && this.describe(group).classes.has("force");
      for (const group of trigger.noun.after.slice(0, 2)) if (!side(group) && !BESIDE.has(group.prep) && hit(group.head)) return true;
      if (trigger.noun.verb && hit(trigger.noun.verb.head)) return true;
    }
    if (trigger.verb) for (const group of trigger.verb.preps.slice(0, 3)) if (hit(group.head)) return true;
    for (let i = trigger.head + 1; i < Math.min(trigger.head + 4, graph.sentence.last); i++) {
      const pos = this.tokens[i]?.pos;
      const norm = this.tokens[i]?.norm ?? "";
      if (pos === "punct" || (trigger.kind === "noun" && pos === "prep" && (oneOf(norm, "between with by among") || BESIDE.has(norm))))
        break;
      if (hit(i)) return true;
    }
    return false;
  }

  private holds(group: NounGroup, list: readonly string[], except: number): boolean {
    for (let i = group.first; i < group.last; i++) {
      const token = this.tokens[i];
      if (token && i !== except && (list.includes(token.lemma) || list.includes(token.norm))) return true;
    }
    return false;
  }

  /** The last name or agent noun before a trigger noun in its own group: "US airstrikes". The entries of one noun all ask for it. */
  private premodifier(noun: NounGroup, before: number): NounGroup | null {
    if (this.asked?.noun !== noun || this.asked.before !== before) this.asked = { noun, before, found: this.findPremodifier(noun, before) };
    return this.asked.found;
  }

  private findPremodifier(noun: NounGroup, before: number): NounGroup | null {
    for (let i = before - 1; i >= noun.first; i--) {
      const token = this.tokens[i];
      if (!token || (token.pos !== "propn" && token.pos !== "noun" && token.cap === "lower")) continue;
      const group = partOf(noun, i, i + 1);
      const referent = this.describe(group);
      if (referent.actor || referent.agentKind) return group;
    }
    return null;
  }

  /** "how many were killed": nobody tells that any were. */
  private isAsked({ first }: NounGroup): boolean {
    return this.tokens[first]?.norm === "how" || (this.tokens[first - 1]?.norm === "how" && oneOf(this.tokens[first]?.norm, "many much"));
  }

  /** Who does it by a light verb: "the drills which the two states are staging", "the army is holding drills". */
  private lightDoer(noun: NounGroup): NounGroup | null {
    const does = (verb: VerbGroup): boolean => {
      const lemma = this.tokens[verb.head]?.lemma ?? "";
      const light = lightVerbs(`${lemma} ${this.tokens[verb.head + 1]?.norm ?? ""}`)[0] ?? lightVerbs(lemma)[0];
      return !verb.passive && light?.subject === "subject" && !light.opposes;
    };
    const relative = noun.modifiers.find((verb) => verb.subject !== null && verb.subject !== noun && does(verb));
    if (relative) return relative.subject;
    return noun.slot === "object" && noun.verb && does(noun.verb) ? noun.verb.subject : null;
  }

  /** A list that asks for soldiers or rebels is content with any other word or name for who is armed, where he takes part. */
  private hasArmed(trigger: Trigger, list: readonly string[]): boolean {
    if (!asksForArmed(list)) return false;
    const police = list.includes("police");
    const { verb, noun } = trigger;
    const near = [
      trigger.subject,
      ...trigger.objects,
      ...(verb ? verb.preps : []),
      ...(noun
        ? [
            noun.possessor,
            ...noun.after,
            ...noun.after.flatMap((group) => group.list),
            this.premodifier(noun, trigger.first),
            ...(this.lightDoer(noun)?.list ?? []),
          ]
        : []),
    ];
    return near.some((group) => {
      if (!group) return false;
      const { classes, actor, agentKind } = this.describe(group);
      if (!classes.has("force") && !actor?.entries.some((entry) => isArmed(entry.kind))) return false;
      return police || !(agentKind === "police" || actor?.entries.every((entry) => entry.kind === "police"));
    });
  }

  /** A list that asks for arms, drones or aircraft is content with any name of such a weapon: "two MiGs", "six Delfin jets". */
  private hasWeapon(graph: SentenceGraph, list: readonly string[]): boolean {
    const kinds = weaponsAskedFor(list);
    return kinds !== null && graph.nouns.some((noun) => kinds.test(this.describe(noun).weapon?.kind ?? "-"));
  }
}

/** "the fighting in Sudan": a war as a whole. */
function isCountry({ place, group }: Referent): boolean {
  return place !== null && oneOf(group.prep, "in across throughout") && place.entries[0]?.kind === "country";
}

/** "8,000 displaced people", "thousands of displaced people". */
function isCounted({ first, head, prepAt, prep }: NounGroup, tokens: readonly Token[]): boolean {
  let from = first;
  while (tokens[from - 1]?.pos === "adv") from--;
  for (let i = from - 1; i < head; i++) if (tokens[i]?.pos === "num") return true;
  const before = tokens[prepAt - 1];
  return prep === "of" && before !== undefined && (before.pos === "num" || isTransparent(before.lemma));
}

/** "soldiers stationed at the gate", "an officer who was posted there", but "troops deployed to the border". */
function isStay(trigger: Trigger, graph: SentenceGraph): boolean {
  const { verb } = trigger;
  return verb?.passive === true && (verb.relation === "reduced" || verb.relation === "relative") && !hasPreposition(trigger, graph, GOALS);
}
