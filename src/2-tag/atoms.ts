import { fact, type Word, wordOf } from "../memo.js";
import { fold } from "../text.js";
import type { Token } from "../types.js";

/** Names are compared by atoms: a token cut at its hyphens, without dots and apostrophes. "al-Shabaab" and "al Shabaab" are two atoms. */
export interface Atoms {
  readonly words: readonly string[];
  readonly forms: readonly Word[];
  /** Token of each atom. */
  readonly tokens: readonly number[];
  /** First atom of each token of the range, by token index minus `offset`. */
  readonly firstOf: readonly number[];
  readonly offset: number;
}

const CUT = /-+/;
const DROP = /[.'’]/g;

function cutWord(norm: string): readonly string[] {
  if (!norm.includes("-") && !norm.includes(".") && !norm.includes("'")) return [norm];
  const bare = norm.replace(DROP, "");
  return bare.includes("-") ? bare.split(CUT).filter(Boolean) : [bare];
}

const partsOf: (word: Word) => readonly Word[] = fact((norm) => {
  const parts = norm === "'s" ? ["s"] : cutWord(norm);
  return (parts.length > 0 ? parts : [norm]).map(wordOf);
});

/** Most names: no signs, one blank between the words. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/i;

/** The atoms of a name as it stands in a lexicon. */
export function atomsOfName(name: string): string[] {
  if (PLAIN.test(name)) return name.toLowerCase().split(" ");
  return fold(name)
    .replace(/'s\b/g, " 's")
    .replace(/[(),/]/g, " $& ")
    .split(/\s+/)
    .flatMap((word) => (word === "'s" ? ["s"] : cutWord(word)))
    .filter(Boolean);
}

const PLAIN_START = /^[A-Za-z0-9]+(?=[ /-]|$)/;

/** The first atom of a name, without cutting the rest of it. */
export function firstAtom(name: string): string {
  const plain = PLAIN_START.exec(name);
  return plain ? plain[0].toLowerCase() : (atomsOfName(name)[0] ?? "");
}

/** The atoms of a stretch of tokens. */
export function atomsOf(tokens: readonly Token[], first: number, last: number): Atoms {
  const words: string[] = [];
  const forms: Word[] = [];
  const at: number[] = [];
  const firstOf: number[] = [];
  for (let i = first; i < last; i++) {
    firstOf.push(words.length);
    const token = tokens[i];
    if (!token) continue;
    // "Workers' Party": the apostrophe of a plural is no atom.
    if ((token.text === "'" || token.text === "’") && i > first && tokens[i - 1]?.norm.endsWith("s")) continue;
    for (const part of token.pos === "punct" && token.text !== "&"
      ? [token.text === token.norm ? token.word : wordOf(token.text)]
      : partsOf(token.word)) {
      words.push(part.norm);
      forms.push(part);
      at.push(i);
    }
  }
  return { words, forms, tokens: at, firstOf, offset: first };
}
