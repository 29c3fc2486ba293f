import type { SentenceGraph } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Sentence, Token, TokenRange } from "../types.js";
import { ClauseReader } from "./clause-reader.js";
import { cut, type Piece } from "./groups.js";

export function graphOf(tokens: readonly Token[], sentence: Sentence, isTime: (token: number) => boolean): SentenceGraph {
  const { pieces, nouns, verbs } = cut(tokens, sentence, isTime);
  const nounAt = byToken(nouns, sentence);
  const verbAt = byToken(verbs, sentence);
  let telegraphic = true;
  for (let i = sentence.first; i < sentence.last && telegraphic; i++) {
    const token = tokens[i];
    if (token && (oneOf(token.norm, "the a an was were has have had is are") || token.text === ".")) telegraphic = false;
  }
  for (const run of layers(pieces)) new ClauseReader(tokens, run, telegraphic).run();
  return {
    sentence,
    nouns,
    verbs,
    telegraphic,
    nounAt,
    verbAt,
  };
}

/** Finds the group that covers a token of the sentence. */
function byToken<T extends TokenRange>(groups: readonly T[], { first, last }: Sentence): (token: number) => T | null {
  const at = new Array<T | null>(last - first).fill(null);
  for (const group of groups) at.fill(group, group.first - first, group.last - first);
  return (token) => (token >= first && token < last ? (at[token - first] ?? null) : null);
}

/** The pieces outside brackets as one run, each bracket as a run of its own. */
function layers(pieces: readonly Piece[]): Piece[][] {
  const main: Piece[] = [];
  const runs: Piece[][] = [main];
  const stack: Piece[][] = [main];
  for (const piece of pieces) {
    if (piece.kind === "word" && (piece.token.text === "(" || piece.token.text === "[")) {
      const inner: Piece[] = [];
      runs.push(inner);
      stack.push(inner);
    } else if (piece.kind === "word" && (piece.token.text === ")" || piece.token.text === "]")) {
      if (stack.length > 1) stack.pop();
    } else stack.at(-1)?.push(piece);
  }
  return runs;
}
