import type { EventDefinition } from "../events/define.js";
import type { Dropped } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { NounClass, Token } from "../types.js";
import { lightVerbs } from "../lexicon/light-verbs.js";
import { isArmed } from "../lexicon/actor-kinds.js";
import { isMeasure, isTransparent } from "./transparent.js";
import { nounKey, type WordIndex, type WordPattern } from "./words.js";

/** A word of the lexicon found in a sentence, with its logical subject and object. */
export interface Trigger {
  readonly pattern: WordPattern;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: "verb" | "noun" | "adjective";
  readonly verb: VerbGroup | null;
  readonly noun: NounGroup | null;
  readonly subject: NounGroup | null;
  readonly objects: readonly NounGroup[];
  readonly agent: NounGroup | null;
  /** Last token of the idiom's words. */
  readonly idiomEnd: number;
}

/** A rule of the entry is broken. */
const NO = Number.NEGATIVE_INFINITY;
/** What a weak or general word loses. */
const DOUBT = 0.5;
const AGAIN = new Set("second third first another new fresh further previous earlier latest next last more any no".split(" "));
const PARTICLES = new Set("up down out off over back away in on through apart".split(" "));
/** A trigger noun may stand before one of these heads: "airstrike campaign", "blast victims". */
const CARRIERS = new Set(
  "campaign wave series operation attempt spree plan threat victim site death toll suspect incident mission raid case charge claim zone scene season spate deal agreement talk talks order bid run effort action drill exercise aftermath survivor casualty".split(
    " ",
  ),
);

export class TriggerFinder {
  readonly dropped: Dropped[] = [];

  /** Types of which the article has told already: then less must be said of one. */
  private readonly told = new Set<EventDefinition>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: WordIndex,
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  /** All triggers of a sentence, at most one per token. */
  find(graph: SentenceGraph): Trigger[] {
    const found: Trigger[] = [];
    let covered = -1;
    for (let i = graph.sentence.first; i < graph.sentence.last; i++) {
      const token = this.tokens[i];
      if (!token || i < covered) continue;
      let trigger: Trigger | null = null;
      const verb = graph.verbAt(i);
      if (verb && verb.head === i && token.pos === "verb") trigger = this.verb(graph, verb);
      else if ((token.pos === "noun" || token.pos === "propn" || token.pos === "adj") && graph.nounAt(i)) trigger = this.noun(graph, i);
      if (!trigger && (token.pos === "adj" || (token.pos === "verb" && graph.nounAt(i)))) trigger = this.adjective(graph, i);
      if (trigger) {
        found.push(trigger);
        if (trigger.kind === "noun") covered = trigger.last;
      }
    }
    for (const trigger of found) this.told.add(trigger.pattern.event);
    return found.filter((trigger) => !found.some((other) => this.says(other, trigger)));
  }

  /** One deed told by a verb and its own noun counts once: by the noun where the verb is light ("approved the sale"), else by the verb ("the bomb exploded"). */
  private says(other: Trigger, trigger: Trigger): boolean {
    if (other === trigger || other.pattern.event !== trigger.pattern.event) return false;
    const verbal = trigger.verb ? trigger : other;
    const nominal = trigger.verb ? other : trigger;
    const { verb } = verbal;
    if (!verb || nominal.kind !== "noun" || !nominal.noun) return false;
    const core = verb.subject === nominal.noun || verb.objects.includes(nominal.noun) || (nominal.head > verbal.head && nominal.head < verbal.idiomEnd);
    if (!core || nominal.head !== nominal.noun.head) return false;
    const light = lightVerbs(this.tokens[verb.head]?.lemma ?? "").length > 0 && verb.subject !== nominal.noun;
    return light ? trigger === verbal : trigger === nominal;
  }

  private verb(graph: SentenceGraph, verb: VerbGroup): Trigger | null {
    const lemma = this.tokens[verb.head]?.lemma ?? "";
    const patterns = this.words.verbs.get(lemma);
    if (!patterns) return null;
    let best: { trigger: Trigger; score: number } | null = null;
    for (const pattern of patterns) {
      const end = this.idiom(graph, verb, pattern.rest);
      if (end < 0) continue;
      const roles = this.logical(graph, verb, pattern, end);
      const trigger: Trigger = {
        pattern,
        first: verb.head,
        last: triggerEnd(this.tokens, verb.head, end, pattern),
        head: verb.head,
        kind: "verb",
        verb,
        noun: null,
        idiomEnd: end,
        ...roles,
      };
      const score = this.fit(trigger, graph);
      if (score === NO) continue;
      const total = score + pattern.rest.length * 10;
      if (!best || isBetter(pattern, total, best.trigger.pattern, best.score)) best = { trigger, score: total };
    }
    return best?.trigger ?? null;
  }

  /** Matches the rest of an idiom behind the verb; answers with the token after its last word, or -1. */
  private idiom(graph: SentenceGraph, verb: VerbGroup, rest: readonly string[]): number {
    let at = verb.head + 1;
    const limit = graph.sentence.last;
    for (let k = 0; k < rest.length; k++) {
      const part = rest[k] ?? "";
      if (part === "*") {
        const next = rest[k + 1] ?? "";
        const found = this.seek(at, limit, next, 7);
        if (found < 0) return -1;
        at = found;
        continue;
      }
      const reach = PARTICLES.has(part) && k === 0 ? 5 : 4;
      const found = this.seek(at, limit, part, k === 0 && !PARTICLES.has(part) ? reach : reach);
      if (found < 0) return -1;
      // Only modifiers may stand between, or the object before a particle.
      for (let i = at; i < found; i++) {
        const pos = this.tokens[i]?.pos;
        const modifier = pos === "det" || pos === "adj" || pos === "adv" || pos === "num" || pos === "poss" || pos === "propn";
        const object = PARTICLES.has(part) && k === 0 && (pos === "noun" || pos === "pron");
        if (!modifier && !object) return -1;
      }
      at = found + 1;
    }
    return at;
  }

  private seek(from: number, limit: number, word: string, reach: number): number {
    for (let i = from; i < limit && i <= from + reach; i++) {
      const token = this.tokens[i];
      if (!token) return -1;
      if (token.norm === word || token.lemma === word) return i;
      if (token.pos === "punct" || (token.pos === "verb" && token.form !== "ing")) return -1;
    }
    return -1;
  }

  private logical(
    graph: SentenceGraph,
    verb: VerbGroup,
    pattern: WordPattern,
    end: number,
  ): Pick<Trigger, "subject" | "objects" | "agent"> {
    const agent = verb.preps.find((group) => group.prep === "by") ?? null;
    const lastPart = pattern.rest.at(-1);
    const lastToken = this.tokens[end - 1];
    let objects: readonly NounGroup[] = verb.objects;
    if (lastPart !== undefined && end > verb.head + 1) {
      const lastIsPrep = PARTICLES.has(lastPart) || lastToken?.pos === "prep" || lastToken?.pos === "adv" || lastToken?.pos === "part";
      if (lastIsPrep) {
        const led = graph.nouns.find((noun) => noun.prepAt === end - 1 && noun.first >= end);
        if (led) objects = led.list;
        else if (PARTICLES.has(lastPart)) objects = verb.objects.length > 0 ? verb.objects : following(graph, end);
        else objects = [];
      } else {
        // The idiom's own noun is no object; what stands in its gap is: "take * hostage".
        const own = graph.nounAt(end - 1);
        objects = verb.objects.filter((group) => group !== own && !own?.list.includes(group));
        if (objects.length === 0 && pattern.rest.includes("*")) {
          const gap = graph.nounAt(verb.head + 1);
          if (gap && gap !== own) objects = gap.list;
        }
        // "held hostages", "took three prisoners": where nobody else is named, the idiom's noun is who.
        if (objects.length === 0 && own && own.prep === null && this.describe(own).classes.has("captive")) objects = own.list;
      }
    }
    if (verb.passive) {
      const surface = verb.subject ? verb.subject.list : [];
      return { subject: agent, objects: surface.length > 0 ? surface : objects, agent };
    }
    // "captured and levelled the town", "captured or killed dozens": one object for both.
    if (objects.length === 0 && pattern.rest.length === 0) {
      const mate = graph.verbs.find(
        (other) => other.index === verb.index + 1 && other.relation === "coordinate" && !other.passive && other.first - verb.last <= 2,
      );
      if (mate && mate.form === verb.form && this.tokens[verb.last]?.pos === "conj") objects = mate.objects;
    }
    return { subject: verb.subject, objects, agent: null };
  }

  private noun(graph: SentenceGraph, at: number): Trigger | null {
    const group = graph.nounAt(at);
    const token = this.tokens[at];
    if (!group || !token) return null;
    // The longest phrase of the group that begins here.
    for (let last = Math.min(group.last, at + this.words.longestNoun, group.head + 1); last > at; last--) {
      const head = this.tokens[last - 1];
      if (!head || (head.pos !== "noun" && head.pos !== "propn" && head.pos !== "verb")) continue;
      let key = "";
      for (let i = at; i < last - 1; i++) key += `${this.tokens[i]?.norm ?? ""} `;
      const patterns = this.words.nouns.get(nounKey(key + head.lemma)) ?? this.words.nouns.get(nounKey(key + head.norm));
      if (!patterns) continue;
      if (last - 1 !== group.head && !this.mayCarry(group, last)) continue;
      if (this.isName(group, at, last)) continue;
      let best: { trigger: Trigger; score: number } | null = null;
      for (const pattern of patterns) {
        const trigger = this.nominal(graph, group, pattern, at, last);
        const score = this.fit(trigger, graph);
        if (score === NO) continue;
        if (!best || isBetter(pattern, score, best.trigger.pattern, best.score)) best = { trigger, score };
      }
      if (best) return best.trigger;
    }
    return null;
  }

  private mayCarry(group: NounGroup, last: number): boolean {
    const head = this.tokens[group.head];
    return head !== undefined && (CARRIERS.has(head.lemma) || head.pos === "num" || last > group.head);
  }

  /** A capitalised trigger inside a name: "Operation Desert Storm", "Strike Force", "Ceasefire Committee". */
  private isName(group: NounGroup, first: number, last: number): boolean {
    const token = this.tokens[last - 1];
    if (!token || token.cap === "lower" || first === this.sentenceFirst(token)) return false;
    if (token.cap === "upper") return false;
    const after = this.tokens[last];
    const before = this.tokens[first - 1];
    if (this.titled(token.sentence)) return false;
    return (
      (after !== undefined && last < group.last && after.cap === "title") ||
      (before !== undefined && first - 1 >= group.first && before.cap === "title") ||
      token.cap === "title"
    );
  }

  private readonly titledBy = new Map<number, boolean>();
  private titled(sentence: number): boolean {
    let known = this.titledBy.get(sentence);
    if (known === undefined) {
      let lower = 0;
      let title = 0;
      for (let i = this.firstOf(sentence); i < this.tokens.length && this.tokens[i]?.sentence === sentence; i++) {
        const token = this.tokens[i];
        if (!token || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
        if (token.cap === "lower") lower++;
        else title++;
      }
      known = title > 3 && lower <= title * 0.2;
      this.titledBy.set(sentence, known);
    }
    return known;
  }

  private firstOf(sentence: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.tokens[mid]?.sentence ?? 0) < sentence) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  private sentenceFirst(token: Token): number {
    return this.firstOf(token.sentence);
  }

  private nominal(graph: SentenceGraph, group: NounGroup, pattern: WordPattern, first: number, last: number): Trigger {
    const by = group.after.find((other) => other.prep === "by") ?? null;
    const of = group.after.filter((other) => other.prep === "of");
    void graph;
    return {
      pattern,
      first,
      last,
      head: last - 1,
      kind: "noun",
      verb: null,
      noun: group,
      subject: group.possessor ?? by,
      objects: of,
      agent: by,
      idiomEnd: last,
    };
  }

  private adjective(graph: SentenceGraph, at: number): Trigger | null {
    const token = this.tokens[at];
    const group = graph.nounAt(at);
    if (!token || !group || at >= group.head) return null;
    const patterns = this.words.adjectives.get(token.norm) ?? this.words.adjectives.get(token.lemma);
    if (!patterns) return null;
    for (const pattern of patterns) {
      const trigger: Trigger = {
        pattern,
        first: at,
        last: at + 1,
        head: at,
        kind: "adjective",
        verb: null,
        noun: group,
        subject: null,
        objects: [group],
        agent: null,
        idiomEnd: at + 1,
      };
      if (this.fit(trigger, graph) !== NO) return trigger;
    }
    return null;
  }

  /** How well the words around suit the entry: negative where a rule is broken. */
  private fit(trigger: Trigger, graph: SentenceGraph): number {
    const { rules } = trigger.pattern;
    let score = 0;
    const objects = trigger.objects.flatMap((group) => seenThrough(this.tokens, group)).map((group) => this.describe(group));
    const doer = trigger.subject ?? (trigger.noun && trigger.kind === "noun" ? this.premodifier(trigger.noun, trigger.first) : null);
    const subject = doer ? this.describe(content(this.tokens, doer)) : null;
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
    if (rules.not && this.isKilled(trigger, rules.not, graph)) return this.drop(trigger, "not");
    if (rules.notObject && trigger.objects.some((group) => this.holds(group, rules.notObject ?? [], trigger.head)))
      return this.drop(trigger, "not object");
    if (rules.notSubject && doer && this.holds(doer, rules.notSubject, trigger.head)) return this.drop(trigger, "not subject");
    if (rules.with) {
      if (!known && !this.hasWord(graph, rules.with) && !this.hasArmed(trigger, rules.with) && !this.hasWeapon(graph, rules.with)) return this.drop(trigger, "with");
      score += 1;
    }
    if (rules.prep) {
      const preps = trigger.verb ? trigger.verb.preps : (trigger.noun?.after ?? []);
      const led = preps.find((group) => group.prep !== null && rules.prep?.includes(group.prep));
      const opener = graph.verbs.some(
        (verb) => verb.governor === trigger.verb && trigger.verb !== null && verb.opener !== null && rules.prep?.includes(verb.opener),
      );
      if (!led && !opener && !known) return this.drop(trigger, "prep");
      if (led || opener) score += 2;
    }
    if (rules.needs === "argument" && !known && !this.hasArgument(trigger, objects, subject)) return this.drop(trigger, "needs argument");
    if (rules.weak) score -= DOUBT;
    if (rules.general) score -= DOUBT;
    return score;
  }

  /** "the agreement", "a second exchange", after the article has told of one. */
  private isKnown(trigger: Trigger): boolean {
    if (trigger.kind !== "noun" || !trigger.noun || trigger.head !== trigger.noun.head || !this.told.has(trigger.pattern.event)) return false;
    if (trigger.noun.definite === "definite") return true;
    for (let i = trigger.noun.first; i < trigger.head; i++) if (AGAIN.has(this.tokens[i]?.norm ?? "")) return true;
    return false;
  }

  private drop(trigger: Trigger, reason: string): number {
    this.dropped.push({ first: trigger.first, last: trigger.last, type: trigger.pattern.event.type, word: trigger.pattern.text, reason });
    return NO;
  }

  private hasArgument(trigger: Trigger, objects: readonly Referent[], subject: Referent | null): boolean {
    const counts = (referent: Referent): boolean =>
      referent.actor !== null ||
      referent.person !== null ||
      referent.organization !== null ||
      referent.place !== null ||
      referent.agentKind !== null ||
      referent.classes.has("force") ||
      referent.classes.has("facility") ||
      referent.classes.has("settlement") ||
      referent.classes.has("vehicle") ||
      referent.unknownName;
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
  private isKilled(trigger: Trigger, not: readonly string[], graph: SentenceGraph): boolean {
    const hit = (i: number): boolean => {
      const token = this.tokens[i];
      // A word inside a name tells nothing of the sense: "the Yarmouk Refugee Camp", "Market Street".
      if (
        !token ||
        (token.pos === "propn" &&
          token.cap === "title" &&
          !this.titled(token.sentence) &&
          (this.tokens[i - 1]?.pos === "propn" || this.tokens[i + 1]?.pos === "propn"))
      )
        return false;
      if (not.includes(token.lemma) || not.includes(token.norm)) return true;
      const pair = `${this.tokens[i - 1]?.norm ?? ""} ${token.lemma}`;
      return not.includes(pair);
    };
    for (const group of [trigger.subject, ...trigger.objects])
      if (group) for (let i = group.first; i < group.last; i++) if (i !== trigger.head && hit(i)) return true;
    if (trigger.noun) {
      for (let i = trigger.noun.first; i < trigger.noun.last; i++) if ((i < trigger.first || i >= trigger.last) && hit(i)) return true;
      // "fighting force" and "fighting between government forces": a side is no stop word.
      const side = (group: NounGroup): boolean => group.prep !== "of" && this.describe(group).classes.has("force");
      for (const group of trigger.noun.after.slice(0, 2)) if (!side(group) && hit(group.head)) return true;
      if (trigger.noun.verb && hit(trigger.noun.verb.head)) return true;
    }
    if (trigger.verb) for (const group of trigger.verb.preps.slice(0, 3)) if (hit(group.head)) return true;
    for (let i = trigger.head + 1; i < Math.min(trigger.head + 4, graph.sentence.last); i++) {
      const pos = this.tokens[i]?.pos;
      if (pos === "punct" || (trigger.kind === "noun" && pos === "prep" && /^(?:between|with|by|among)$/.test(this.tokens[i]?.norm ?? ""))) break;
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

  /** The last name or agent noun before a trigger noun in its own group: "US airstrikes". */
  private premodifier(noun: NounGroup, before: number): NounGroup | null {
    for (let i = before - 1; i >= noun.first; i--) {
      const token = this.tokens[i];
      if (!token || (token.pos !== "propn" && token.pos !== "noun" && token.cap === "lower")) continue;
      const group: NounGroup = {
        ...noun,
        first: i,
        last: i + 1,
        head: i,
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
      group.list = [group];
      const referent = this.describe(group);
      if (referent.actor || referent.agentKind) return group;
    }
    return null;
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
      ...(noun ? [noun.possessor, ...noun.after, ...noun.after.flatMap((group) => group.list), this.premodifier(noun, trigger.first)] : []),
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

  private hasWord(graph: SentenceGraph, list: readonly string[]): boolean {
    for (let i = graph.sentence.first; i < graph.sentence.last; i++) {
      const token = this.tokens[i];
      if (
        token &&
        (list.includes(token.lemma) || list.includes(token.norm) || list.includes(`${this.tokens[i - 1]?.norm ?? ""} ${token.lemma}`))
      )
        return true;
    }
    return false;
  }
}

const armedLists = new WeakMap<readonly string[], boolean>();

function asksForArmed(list: readonly string[]): boolean {
  let known = armedLists.get(list);
  if (known === undefined) {
    known =
      list.filter((word) => /^(?:soldier|troop|rebel|militia|militant|fighter|gunman|guerrilla|insurgent|army|armed)$/.test(word)).length >
      1;
    armedLists.set(list, known);
  }
  return known;
}

const weaponLists = new WeakMap<readonly string[], RegExp | null>();

function weaponsAskedFor(list: readonly string[]): RegExp | null {
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
function content(tokens: readonly Token[], group: NounGroup): NounGroup {
  if (!isTransparent(tokens[group.head]?.lemma ?? "")) return group;
  return group.after.find((other) => other.prep === "of" && other.prepAt === group.last) ?? group;
}

/** The group, or what it is a measure of; both where it may be a thing of its own: "a cache of arms". */
function seenThrough(tokens: readonly Token[], group: NounGroup): NounGroup[] {
  const inner = content(tokens, group);
  if (inner !== group || !isMeasure(tokens[group.head]?.lemma ?? "")) return [inner];
  const held = group.after.find((other) => other.prep === "of" && other.prepAt === group.last);
  return held ? [group, held] : [group];
}

function following(graph: SentenceGraph, end: number): readonly NounGroup[] {
  // "handed over ten policemen": the particle may have been read as a part of the count.
  const next = graph.nouns.find((noun) => noun.first === end || noun.first === end - 1 || (noun.first >= end && noun.prepAt === end - 1));
  return next ? next.list : [];
}

/** A particle belongs to the trigger's words; the rest of a split idiom does not. */
function triggerEnd(tokens: readonly Token[], head: number, end: number, pattern: WordPattern): number {
  if (pattern.rest.length === 0) return head + 1;
  const next = tokens[head + 1];
  return next && (next.norm === pattern.rest[0] || next.lemma === pattern.rest[0]) && end - head <= 4
    ? end - (pattern.rest.length > 1 && tokens[end - 1]?.pos === "prep" ? 1 : 0)
    : head + 1;
}

/** The better score wins; where only doubt parts them, the type that outranks the other. */
function isBetter(one: WordPattern, score: number, best: WordPattern, bestScore: number): boolean {
  if (Math.abs(score - bestScore) <= DOUBT) {
    if (outranks(one.event, best.event)) return true;
    if (outranks(best.event, one.event)) return false;
  }
  return score > bestScore;
}

function outranks(a: EventDefinition, b: EventDefinition): boolean {
  return a.outranks?.includes(b.type) ?? false;
}

/** Nothing is known of the doer's kind, or it is one of these. */
function isOneOf({ actor, agentKind }: Referent, kinds: readonly string[]): boolean {
  const known = actor ? actor.entries.map((entry) => entry.kind) : agentKind ? [agentKind] : [];
  return known.length === 0 || known.some((kind) => kinds.includes(kind));
}

function hasClass(referent: Referent, classes: readonly NounClass[]): boolean {
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
