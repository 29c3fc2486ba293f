import type { Token } from "../types.js";

/** Tells of sentences whether they are written in headline capitals, where a capital tells nothing. */
export class SentenceCase {
  constructor(private readonly tokens: readonly Token[]) {}

  private readonly titledBy = new Map<number, boolean>();
  isTitled(sentence: number): boolean {
    let known = this.titledBy.get(sentence);
    if (known === undefined) {
      let lower = 0;
      let title = 0;
      let closed = false;
      for (let i = this.firstOf(sentence); i < this.tokens.length && this.tokens[i]?.sentence === sentence; i++) {
        const token = this.tokens[i];
        closed = token?.text === ".";
        if (!token || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
        if (token.cap === "lower") lower++;
        else title++;
      }
      known = title > 3 ? lower <= title * 0.2 : title === 3 && lower === 0 && !closed;
      this.titledBy.set(sentence, known);
    }
    return known;
  }

  /** Its first token. */
  firstOf(sentence: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((this.tokens[mid]?.sentence ?? 0) < sentence) low = mid + 1;
      else high = mid;
    }
    return low;
  }
}
