import type { EventDefinition } from "../events/define.js";
import { remembered } from "../memo.js";
import type { Sentence, Token } from "../types.js";
import { asksForArmed, weaponsAskedFor } from "./class-fit.js";
import { holdsAny } from "./word-lists.js";
import { nounKey, type WordIndex, type WordPattern } from "./words.js";

const LETTERS = /[\p{L}\p{M}\u00ad\u200b-\u200d]+/gu;
/** A word cut at the end of a line is seen whole by the reader only. */
const CUT = /[-‐¬]\r?\n/;
/** More words than there are between any two of an idiom. */
const REACH = 60;
/** Words between the parts of an idiom, and where an object stands between. */
const NEAR = 5;
const FAR = 7;
const NONE: readonly string[] = [];

/** Looks over the words of a text for those of the event types, before anything else is done: most texts of a stream have none. */
export class QuickLook {
  /** Entries by each of their words; what else an entry needs stands beside it. */
  private readonly needs = new Map<string, (readonly string[])[]>();
  private readonly keysOf: (run: string) => readonly string[];

  /** @param formsOf the folded word and every lemma that it may have */
  constructor(
    private readonly words: WordIndex,
    formsOf: (word: string) => readonly string[],
  ) {
    const entry = (text: string): void => {
      const parts = text.split(/[^\p{L}\p{M}]+/u).filter((part) => part !== "");
      for (const part of parts) {
        const known = this.needs.get(part);
        const rest = parts.filter((other) => other !== part);
        if (known) known.push(rest);
        else this.needs.set(part, [rest]);
      }
    };
    for (const [first, patterns] of words.verbs) for (const { rest } of patterns) entry([first, ...rest].join(" "));
    for (const key of words.nouns.keys()) entry(key);
    for (const key of words.adjectives.keys()) entry(key);
    this.keysOf = remembered((run) => {
      const found = (run.match(LETTERS) ?? []).flatMap((word) => formsOf(word)).flatMap((form) => form.split(/[^\p{L}\p{M}]+/u));
      const keys = found.filter((key, i) => this.needs.has(key) && found.indexOf(key) === i);
      return keys.length > 0 ? keys : NONE;
    });
  }

  /** Whether no entry of any event type can be in the text. */
  isQuiet(text: string): boolean {
    const seen = new Map<string, number>();
    let count = 0;
    let from = -1;
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 32;
      const small = code | 32;
      if ((small >= 97 && small <= 122) || (code > 127 && (code < 0x2010 || code > 0x2029) && code !== 160)) {
        if (from < 0) from = at;
      } else if (from >= 0) {
        if (this.completes(text.slice(from, at), count++, seen)) return false;
        // "attacksn't" is cut before its n.
        if (isNot(text, at) && this.completes(text.slice(from, at - 1), count++, seen)) return false;
        from = -1;
      }
    }
    return !CUT.test(text);
  }

  /** Notes a word and where it stands; answers whether an entry has all of its words close by. */
  private completes(run: string, at: number, seen: Map<string, number>): boolean {
    for (const key of this.keysOf(run)) {
      seen.set(key, at);
      if (this.needs.get(key)?.some((others) => others.every((other) => at - (seen.get(other) ?? Number.NEGATIVE_INFINITY) <= REACH)))
        return true;
    }
    return false;
  }

  /** Whether the words of a sentence, as they are tagged, can be a trigger: what comes after has no need of the others. */
  mayTrigger(tokens: readonly Token[], sentence: Sentence): boolean {
    return this.finds(tokens, sentence, () => true);
  }

  /**
   * Whether a trigger among them can suit its entry, as far as the words of the sentence tell. `told` are the types that the article has
   * told of already, of which less must be said.
   */
  mayFit(tokens: readonly Token[], sentence: Sentence, told: ReadonlySet<EventDefinition>): boolean {
    const { first, last } = sentence;
    return this.finds(tokens, sentence, ({ event, rules, with: list }) => {
      if (!rules.with || !list || told.has(event)) return true;
      return asksForArmed(rules.with) || weaponsAskedFor(rules.with) !== null || holdsAny(tokens, first, last, list);
    });
  }

  private finds(tokens: readonly Token[], { first, last }: Sentence, suits: (pattern: WordPattern) => boolean): boolean {
    for (let i = first; i < last; i++) {
      const token = tokens[i];
      if (!token) break;
      const { pos } = token;
      if (pos === "verb" && this.words.verbsOf(token.root).some((pattern) => holds(tokens, i + 1, last, pattern.rest) && suits(pattern)))
        return true;
      if ((pos === "noun" || pos === "propn" || pos === "adj") && this.isNoun(tokens, i, last, suits)) return true;
      if (
        (pos === "adj" || pos === "verb") &&
        (this.words.adjectivesOf(token.word).some(suits) || this.words.adjectivesOf(token.root).some(suits))
      )
        return true;
    }
    return false;
  }

  private isNoun(tokens: readonly Token[], at: number, limit: number, suits: (pattern: WordPattern) => boolean): boolean {
    const token = tokens[at];
    if (!token || !(this.words.opensNoun(token.word) || this.words.opensNoun(token.root))) return false;
    let key = "";
    for (let last = at; last < limit && last < at + this.words.longestNoun; last++) {
      const head = tokens[last];
      if (!head || head.pos === "punct") return false;
      if (this.words.nouns.get(nounKey(key + head.lemma))?.some(suits) || this.words.nouns.get(nounKey(key + head.norm))?.some(suits))
        return true;
      key += `${head.norm} `;
    }
    return false;
  }
}

/** Whether the apostrophe of an "n't" stands there. */
function isNot(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x2019) && (text.charCodeAt(at - 1) | 32) === 0x6e && (text.charCodeAt(at + 1) | 32) === 0x74;
}

/** The words of an idiom follow one another, none further off than the reader of idioms looks. */
function holds(tokens: readonly Token[], from: number, limit: number, rest: readonly string[]): boolean {
  let at = from;
  let reach = NEAR;
  for (const word of rest) {
    if (word === "*") {
      reach = FAR;
      continue;
    }
    const end = Math.min(limit, at + reach + 1);
    while (at < end && tokens[at]?.norm !== word && tokens[at]?.lemma !== word) at++;
    if (at >= end) return false;
    at++;
    reach = NEAR;
  }
  return true;
}
