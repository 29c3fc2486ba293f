import type { Token } from "../types.js";

const GAP = 6;

/** End of a phrase that begins at `from` ("*" is a gap of up to six tokens without a sign between), or -1. A word matches a token's norm or lemma. */
export function phraseEnd(tokens: readonly Token[], parts: readonly string[], from: number, limit: number): number {
  let at = from;
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] ?? "";
    if (part === "*") {
      const next = parts[k + 1];
      let found = -1;
      for (let i = at; i < limit && i <= at + GAP; i++) {
        const token = tokens[i];
        if (!token || token.pos === "punct") break;
        if (next !== undefined && isWord(token, next)) {
          found = i;
          break;
        }
      }
      if (found < 0) return -1;
      at = found;
      continue;
    }
    const token = tokens[at];
    if (!token || at >= limit || !isWord(token, part)) {
      // An adverb may stand inside: "is widely expected".
      if (
        k > 0 &&
        token &&
        at < limit &&
        token.pos === "adv" &&
        at + 1 < limit &&
        tokens[at + 1] &&
        isWord(tokens[at + 1] as Token, part)
      ) {
        at += 2;
        continue;
      }
      return -1;
    }
    at++;
  }
  return at;
}

function isWord(token: Token, word: string): boolean {
  return token.norm === word || token.lemma === word;
}
