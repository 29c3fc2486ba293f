import type { EventDefinition } from "../events/define.js";
import { actVerb, lightVerbs } from "../lexicon/light-verbs.js";
import type { Dropped } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import { partOf } from "./class-fit.js";
import { Fit } from "./fit.js";
import { IdiomReader, type Roles, triggerEnd } from "./idioms.js";
import { repelledBy } from "./repelled.js";
import { SentenceCase } from "./sentence-case.js";
import { isBetter, NO, type Trigger } from "./trigger.js";
import { nounKey, type WordIndex, type WordPattern } from "./words.js";

export type { Trigger } from "./trigger.js";

/** A trigger noun may stand before one of these heads: "airstrike campaign", "blast victims". */
const CARRIERS = new Set(
  "campaign call appeal hope fear prospect wave series operation attempt spree plan threat victim site death toll incident mission raid case charge claim zone scene season spate deal agreement talk talks order bid run effort action drill exercise aftermath survivor casualty commitment pledge".split(
    " ",
  ),
);

export class TriggerFinder {
  private readonly letters: SentenceCase;
  private readonly idioms: IdiomReader;
  private readonly fit: Fit;
  private readonly judge: Pick<Fit, "score">;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly words: WordIndex,
    private readonly describe: (group: NounGroup) => Referent,
    loose?: Pick<Fit, "score">,
  ) {
    this.letters = new SentenceCase(tokens);
    this.idioms = new IdiomReader(tokens, describe);
    this.fit = new Fit(tokens, describe, this.letters);
    this.judge = loose ?? this.fit;
  }

  /** Words that were considered and given up. */
  get dropped(): Dropped[] {
    return this.fit.dropped;
  }

  /** Types that were told of so far. */
  get told(): ReadonlySet<EventDefinition> {
    return this.fit.told;
  }

  /** All triggers of a sentence, at most one per token. */
  find(graph: SentenceGraph): Trigger[] {
    const found: Trigger[] = [];
    let covered = -1;
    for (let i = graph.sentence.first; i < graph.sentence.last; i++) {
      if (i < covered) continue;
      const trigger = this.at(graph, i);
      if (trigger) {
        found.push(trigger);
        if (trigger.kind === "noun") covered = trigger.last;
      }
    }
    for (const trigger of found) this.fit.told.add(trigger.pattern.event);
    const ends = new Set(graph.verbs.map((verb) => repelledBy(this.tokens, graph, verb)));
    return found.filter(
      (trigger, i) => !(i > 0 && trigger.verb && ends.has(trigger.verb)) && !found.some((other) => this.says(other, trigger)),
    );
  }

  /** Whether a sentence has any trigger. */
  finds(graph: SentenceGraph): boolean {
    for (let i = graph.sentence.first; i < graph.sentence.last; i++) if (this.at(graph, i)) return true;
    return false;
  }

  private at(graph: SentenceGraph, i: number): Trigger | null {
    const token = this.tokens[i];
    if (!token) return null;
    let trigger: Trigger | null = null;
    const verb = graph.verbAt(i);
    if (verb && verb.head === i && token.pos === "verb") trigger = this.verb(graph, verb);
    else if ((token.pos === "noun" || token.pos === "propn" || token.pos === "adj") && graph.nounAt(i)) trigger = this.noun(graph, i);
    if (!trigger && (token.pos === "adj" || (token.pos === "verb" && graph.nounAt(i)))) trigger = this.adjective(graph, i);
    return trigger;
  }

  /** One deed told by a verb and its own noun counts once: by the noun where the verb is light ("approved the sale"), else by the verb ("the bomb exploded"). */
  private says(other: Trigger, trigger: Trigger): boolean {
    if (isMediation(trigger, other)) return true;
    if (isMediation(other, trigger)) return false;
    if (other === trigger) return false;
    if (isInIdiom(other, trigger) || isGoodsOf(other, trigger) || isResultOf(other, trigger)) return true;
    if (!isSameOrNear(other.pattern.event, trigger.pattern.event)) return false;
    const verbal = trigger.verb ? trigger : other;
    const nominal = trigger.verb ? other : trigger;
    const { verb } = verbal;
    if (!verb || nominal.kind !== "noun" || !nominal.noun) return false;
    const lemma = this.tokens[verb.head]?.lemma ?? "";
    // "a suicide truck bomb destroyed the barracks": what the act does is no act of its own.
    if (
      verb.subject === nominal.noun &&
      !verb.passive &&
      nominal.head === nominal.noun.head &&
      actVerb(lemma)?.object === "object" &&
      !verbal.pattern.event.outcome
    )
      return trigger === verbal;
    // "a suicide vehicle-borne IED detonated": the noun tells more than the verb.
    if (
      verb.subject === nominal.noun &&
      nominal.head === nominal.noun.head &&
      nominal.pattern.event.outranks?.includes(verbal.pattern.event.type)
    )
      return trigger === verbal && !verbal.pattern.event.outcome;
    if (other.pattern.event !== trigger.pattern.event) return false;
    const core =
      verb.subject === nominal.noun ||
      verb.objects.includes(nominal.noun) ||
      (nominal.head > verbal.head && nominal.head < verbal.idiomEnd);
    if (!core || nominal.head !== nominal.noun.head) return false;
    // "a truce aimed at ending the fighting": what it is for is no truce of its own.
    const purpose = verb.subject === nominal.noun && (verb.relation === "gerund" || verb.relation === "infinitive");
    const light = purpose || (lightVerbs(lemma).length > 0 && (verb.passive || verb.subject !== nominal.noun));
    return light ? trigger === verbal : trigger === nominal;
  }

  private verb(graph: SentenceGraph, verb: VerbGroup): Trigger | null {
    const head = this.tokens[verb.head];
    if (!head) return null;
    let best: { trigger: Trigger; score: number } | null = null;
    let plain: Roles | undefined;
    for (const pattern of this.words.verbsOf(head.root)) {
      const end = this.idioms.end(graph, verb, pattern.rest);
      if (end < 0) continue;
      // Entries of the verb alone share their roles.
      if (pattern.rest.length === 0) plain ??= this.idioms.roles(graph, verb, pattern, end);
      const roles = pattern.rest.length === 0 && plain ? plain : this.idioms.roles(graph, verb, pattern, end);
      const trigger: Trigger = {
        pattern,
        first: verb.head,
        last: triggerEnd(this.tokens, verb.head, end, pattern),
        head: verb.head,
        kind: "verb",
        verb,
        noun: null,
        subject: roles.subject,
        objects: roles.objects,
        agent: roles.agent,
        idiomEnd: end,
      };
      const score = this.judge.score(trigger, graph);
      if (score === NO) continue;
      const total = score + pattern.rest.length * 10;
      if (!best || isBetter(pattern, total, best.trigger.pattern, best.score)) best = { trigger, score: total };
    }
    return best?.trigger ?? null;
  }

  private noun(graph: SentenceGraph, at: number): Trigger | null {
    const group = graph.nounAt(at);
    const token = this.tokens[at];
    if (!group || !token || !(this.words.opensNoun(token.word) || this.words.opensNoun(token.root))) return null;
    const phrase = this.ofPhrase(group, at);
    const across = phrase && this.nounAs(graph, group, at, phrase.last, phrase.patterns, phrase.inner);
    if (across) return across;
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
      const best = this.nounAs(graph, group, at, last, patterns);
      if (best) return best;
    }
    return null;
  }

  /** "exchange of fire", "a wave of mass arrests": a phrase of the lexicon that goes on behind the "of" of its group. */
  private ofPhrase(group: NounGroup, at: number): { inner: NounGroup; last: number; patterns: readonly WordPattern[] } | null {
    if (at + 3 < group.head || this.tokens[group.last]?.norm !== "of") return null;
    const inner = group.after.find((other) => other.prepAt === group.last);
    const head = this.tokens[inner?.head ?? -1];
    if (!inner || !head) return null;
    let key = "";
    for (let i = at; i < group.head; i++) key += `${this.tokens[i]?.norm ?? ""} `;
    key += `${this.tokens[group.head]?.lemma ?? ""} of `;
    const patterns = this.words.nouns.get(nounKey(key + head.norm)) ?? this.words.nouns.get(nounKey(key + head.lemma));
    return patterns ? { inner, last: inner.head + 1, patterns } : null;
  }

  /** The best of the entries that a noun phrase may stand for. */
  private nounAs(
    graph: SentenceGraph,
    group: NounGroup,
    at: number,
    last: number,
    patterns: readonly WordPattern[],
    inner?: NounGroup,
  ): Trigger | null {
    let best: { trigger: Trigger; score: number } | null = null;
    const behind = inner ? [...group.after.filter((other) => other !== inner), ...inner.after] : group.after;
    const by = behind.find((other) => other.prep === "by") ?? null;
    const of = behind.filter((other) => other.prep === "of");
    for (const pattern of patterns) {
      const trigger: Trigger = {
        pattern,
        first: at,
        last,
        head: inner ? group.head : last - 1,
        kind: "noun",
        verb: null,
        noun: group,
        subject: group.possessor ?? by,
        objects: of.length > 0 || pattern.rules.needs !== "object" ? of : this.goodsBefore(group, at),
        agent: by,
        idiomEnd: last,
        ...(inner && { inner }),
      };
      const score = this.judge.score(trigger, graph);
      if (score === NO) continue;
      if (!best || isBetter(pattern, score, best.trigger.pattern, best.score)) best = { trigger, score };
    }
    return best?.trigger ?? null;
  }

  private mayCarry(group: NounGroup, last: number): boolean {
    const head = this.tokens[group.head];
    return head !== undefined && (CARRIERS.has(head.lemma) || head.pos === "num" || last > group.head);
  }

  /** A capitalised trigger inside a name: "Operation Desert Storm", "Strike Force", "Ceasefire Committee". */
  private isName(group: NounGroup, first: number, last: number): boolean {
    const token = this.tokens[last - 1];
    if (!token || token.cap === "lower" || first === this.letters.firstOf(token.sentence)) return false;
    if (token.cap === "upper" || /^[:"“‘'—–-]$/.test(this.tokens[first - 1]?.text ?? "")) return false;
    const after = this.tokens[last];
    const before = this.tokens[first - 1];
    if (this.letters.isTitled(token.sentence)) return false;
    return (
      (after !== undefined && last < group.last && after.cap === "title") ||
      (before !== undefined && first - 1 >= group.first && before.cap === "title") ||
      token.cap === "title"
    );
  }

  /** "hardware supplies", "prisoner release": the goods or people right before the noun are its object. */
  private goodsBefore(group: NounGroup, before: number): NounGroup[] {
    const at = before - 1;
    if (at < group.first || this.tokens[at]?.pos !== "noun") return [];
    const goods = partOf(group, at, before);
    const { classes } = this.describe(goods);
    return classes.has("weapon") || classes.has("captive") ? [goods] : [];
  }

  private adjective(graph: SentenceGraph, at: number): Trigger | null {
    const token = this.tokens[at];
    const group = graph.nounAt(at);
    if (!token || !group || at >= group.head) return null;
    const own = this.words.adjectivesOf(token.word);
    for (const pattern of own.length > 0 ? own : this.words.adjectivesOf(token.root)) {
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
      if (this.judge.score(trigger, graph) !== NO) return trigger;
    }
    return null;
  }
}

/** "brokered a truce", "signed an accord, mediated by the envoy": the noun tells what was mediated. */
function isMediation({ verb, pattern }: Trigger, { kind, noun, pattern: { event } }: Trigger): boolean {
  if (pattern.rules.roles?.subject !== "mediator" || kind !== "noun" || !verb || !noun || event.roles.subject !== "party") return false;
  return (
    verb.objects.includes(noun) ||
    (verb.passive && verb.subject === noun) ||
    (verb.passive && verb.relation === "reduced" && noun.slot === "object" && noun.verb !== null && verb.governor === noun.verb)
  );
}

/** "agreed to sell": the verb within an idiom of its own type. */
function isInIdiom(other: Trigger, { verb, head, pattern }: Trigger): boolean {
  return verb !== null && other.verb !== null && other.pattern.event === pattern.event && head > other.head && head < other.idiomEnd;
}

/** Two words for one kind of violence. */
function isSameOrNear(one: EventDefinition, other: EventDefinition): boolean {
  const violent = (event: EventDefinition): boolean => event.family === "strike" || event.family === "combat";
  return one === other || (violent(one) && violent(other));
}

/** "attacked an aid convoy": what another deed is done to tells none of its own. */
function isGoodsOf(other: Trigger, trigger: Trigger): boolean {
  const { verb } = other;
  if (!verb || !trigger.noun || !trigger.pattern.rules.goods || !other.pattern.event.violence) return false;
  return verb.passive ? verb.subject === trigger.noun : verb.objects.includes(trigger.noun);
}

/** "carried out airstrikes, damaging a monastery": what a deed left behind, told by a participle that hangs on it, is no deed of its own. */
function isResultOf(other: Trigger, { verb, pattern }: Trigger): boolean {
  if (verb?.form !== "ing" || verb.relation !== "adverbial" || !verb.governor || verb.head < other.head) return false;
  const deed = other.verb ?? other.noun?.verb;
  return verb.governor === deed && other.pattern.event.outranks?.includes(pattern.event.type) === true;
}
