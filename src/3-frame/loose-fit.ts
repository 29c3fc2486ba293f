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
}

/** What is known of an article before its names are. */
export const UNNAMED = {
  actors: new ByToken<never>([]),
  persons: new ByToken<never>([]),
  organizations: new ByToken<never>([]),
  places: new ByToken<never>([]),
  weapons: new ByToken<never>([]),
};

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
  ) {}

  score(trigger: Trigger, graph: SentenceGraph): number {
    const { rules, with: list } = trigger.pattern;
    const { object, subject, needs } = rules;
    const { sentence } = graph;
    if (trigger.objects.length > 0) {
      const seen = trigger.objects.flatMap((group) => seenThrough(this.tokens, group));
      if (object && !seen.some((group) => this.mayBe(group, object))) return NO;
    } else if (needs === "object" && !this.mayStandBefore(trigger)) return NO;
    if (trigger.kind === "verb") {
      if (!trigger.subject) {
        if (needs === "subject") return NO;
      } else if (subject && !this.mayBe(content(this.tokens, trigger.subject), subject)) return NO;
    }
    if (rules.with && list && !holdsAny(this.tokens, sentence.first, sentence.last, list) && !asksForArmed(rules.with)) {
      const { first, last } = sentence;
      if (weaponsAskedFor(rules.with) === null || !(this.holdsName(first, last) || this.holdsSmall(first, last))) return NO;
    }
    return rules.prep && !hasPreposition(trigger, graph, rules.prep) ? NO : 0;
  }

  /** "hardware supplies": what stands right before a noun may be its object. */
  private mayStandBefore({ noun, first }: Trigger): boolean {
    const pos = this.tokens[first - 1]?.pos;
    if (!noun || first <= noun.first || (pos !== "noun" && pos !== "propn" && pos !== "adj")) return false;
    return this.mayBe(partOf(noun, first - 1, first), ["weapon", "captive"]);
  }

  private mayBe(group: NounGroup, classes: readonly NounClass[]): boolean {
    return (
      this.holdsName(group.first - AROUND, group.last + AROUND) ||
      this.holdsSmall(group.first - SMALL_AROUND, group.last) ||
      hasClass(describe(this.tokens, group, UNNAMED), classes)
    );
  }

  private holdsName(first: number, last: number): boolean {
    for (let i = Math.max(0, first); i < last; i++) {
      const token = this.tokens[i];
      if (!token) continue;
      if (token.pos === "propn" || /\d\p{L}|\p{L}-?\d/u.test(token.text)) return true;
      if (/\p{Lu}/u.test(token.text) && (this.tokens[i - 1]?.sentence === token.sentence || this.names.opening(token.norm))) return true;
    }
    return false;
  }

  private holdsSmall(first: number, last: number): boolean {
    for (let i = Math.max(0, first); i < last; i++) {
      const token = this.tokens[i];
      if (token && (this.names.small(token.norm) || this.names.small(token.lemma))) return true;
    }
    return false;
  }
}
