import type { NounGroup, SentenceGraph } from "../shapes/grammar.js";
import { ByToken } from "../shapes/mentions.js";
import type { NounClass, Token } from "../types.js";
import { asksForArmed, content, hasClass, partOf, seenThrough, weaponsAskedFor } from "./class-fit.js";
import { describe } from "./describe.js";
import { hasPreposition } from "./fit-words.js";
import { NO, type Trigger } from "./trigger.js";
import { holdsAny } from "./word-lists.js";

/** Whether a folded word may begin a name: in small letters, or with a capital that is only that of its sentence. */
export interface NameLook {
  readonly small: (word: string) => boolean;
  readonly opening: (word: string) => boolean;
  /** Whether a name may begin with the article that is the first of these words. */
  readonly article: (words: readonly string[]) => boolean;
}

/** What is known of an article before its names are. */
export const UNNAMED = {
  actors: new ByToken<never>([]),
  persons: new ByToken<never>([]),
  organizations: new ByToken<never>([]),
  places: new ByToken<never>([]),
  weapons: new ByToken<never>([]),
};

/** No name has more words. */
const LONGEST_NAME = 8;
/** Words around a group in which a name may begin or end that reaches into it. */
const AROUND = 4;
const SMALL_AROUND = 2;

/**
 * Holds words against the rules of their entries before any name is known: what may be a name may be anything. An entry that fits later fits
 * here too, so that a text in which none does needs no names.
 */
export class LooseFit {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly names: NameLook,
    private readonly isTime: (token: number) => boolean,
  ) {}

  score(trigger: Trigger, graph: SentenceGraph): number {
    const { rules, with: list } = trigger.pattern;
    const { object, subject, needs } = rules;
    const { sentence } = graph;
    if (trigger.objects.length > 0) {
      const seen = trigger.objects.flatMap((group) => seenThrough(this.tokens, group));
      if (object && !seen.some((group) => this.mayBe(group, object, graph))) return NO;
    } else if (needs === "object" && !this.mayStandBefore(trigger, graph)) return NO;
    if (trigger.kind === "verb") {
      if (!trigger.subject) {
        if (needs === "subject") return NO;
      } else if (subject && !this.mayBe(content(this.tokens, trigger.subject), subject, graph)) return NO;
    }
    if (rules.with && list && !holdsAny(this.tokens, sentence.first, sentence.last, list) && !asksForArmed(rules.with)) {
      const { first, last } = sentence;
      if (weaponsAskedFor(rules.with) === null || !(this.holdsName(first, last) || this.holdsSmall(first, last))) return NO;
    }
    return rules.prep && !hasPreposition(trigger, graph, rules.prep) ? NO : 0;
  }

  /** "hardware supplies": what stands right before a noun may be its object. */
  private mayStandBefore({ noun, first }: Trigger, graph: SentenceGraph): boolean {
    const pos = this.tokens[first - 1]?.pos;
    if (!noun || first <= noun.first || (pos !== "noun" && pos !== "propn" && pos !== "adj")) return false;
    return this.mayBe(partOf(noun, first - 1, first), ["weapon", "captive"], graph);
  }

  private mayBe(group: NounGroup, classes: readonly NounClass[], { sentence }: SentenceGraph): boolean {
    return (
      this.holdsName(Math.max(sentence.first, group.first - AROUND), Math.min(sentence.last, group.last + AROUND)) ||
      this.holdsSmall(Math.max(sentence.first, group.first - SMALL_AROUND), group.last) ||
      hasClass(describe(this.tokens, group, UNNAMED), classes)
    );
  }

  private holdsName(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const token = this.tokens[i];
      if (!token || this.isTime(i)) continue;
      if (token.pos === "propn" || /\d\p{L}|\p{L}-?\d/u.test(token.text)) return true;
      if (/\p{Lu}/u.test(token.text) && (this.tokens[i - 1]?.sentence === token.sentence || this.opensName(token))) return true;
    }
    return false;
  }

  private opensName({ i, norm, sentence }: Token): boolean {
    if (norm !== "the") return this.names.opening(norm);
    const words: string[] = [];
    for (let at = i; at < i + LONGEST_NAME && this.tokens[at]?.sentence === sentence; at++) words.push(this.tokens[at]?.norm ?? "");
    return this.names.article(words);
  }

  private holdsSmall(first: number, last: number): boolean {
    for (let i = first; i < last; i++) {
      const token = this.tokens[i];
      if (token && (this.names.small(token.norm) || this.names.small(token.lemma))) return true;
    }
    return false;
  }
}
