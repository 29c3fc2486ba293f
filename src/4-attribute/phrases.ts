import { fact, type Word } from "../memo.js";
import type { Token } from "../types.js";

const GAP = 6;
const NONE: readonly never[] = [];

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (token.norm === word || token.lemma === word);
}

/** End of a phrase that begins at `from` ("*" is a gap of up to six words, an adverb may stand between), or -1. */
export function phraseEnd(tokens: readonly Token[], parts: readonly string[], from: number, limit: number): number {
  let at = from;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] ?? "";
    if (part === "*") {
      const next = parts[k + 1] ?? "";
      const end = Math.min(limit, at + GAP + 1);
      while (at < end && !isWord(tokens[at], next)) {
        if (tokens[at]?.pos === "punct") return -1;
        at++;
      }
      continue;
    }
    if (k > 0 && tokens[at]?.pos === "adv" && !isWord(tokens[at], part)) at++;
    if (at >= limit || !isWord(tokens[at], part)) return -1;
    at++;
  }
  return at;
}

interface Phrase<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

/** A phrase of the text and its end. */
interface Found<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases by their first word, the longest of them first. */
export class PhraseTable<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>();
  private readonly begunBy: (word: Word) => readonly Phrase<T>[] = fact((norm) => this.byFirst.get(norm) ?? NONE);

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const parts = phrase.split(" ");
      const first = parts[0] ?? "";
      const known = this.byFirst.get(first);
      if (known) known.push({ parts, value });
      else this.byFirst.set(first, [{ parts, value }]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length);
  }

  /** The phrases that begin at a token, longest first, each with its end. */
  at(tokens: readonly Token[], from: number, limit: number): readonly Found<T>[] {
    const token = tokens[from];
    if (!token) return NONE;
    const own = this.begunBy(token.word);
    const other = token.root === token.word ? own : this.begunBy(token.root);
    if (own.length + other.length === 0) return NONE;
    const found: Found<T>[] = [];
    for (const list of other === own ? [own] : [own, other])
      for (const { parts, value } of list) {
        const end = phraseEnd(tokens, parts, from, limit);
        if (end >= 0) found.push({ value, end });
      }
    return found;
  }
}
