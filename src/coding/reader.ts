/** Reads what `writer.ts` wrote: an arithmetic coder over characters of six binary digits each. */
import type { Coder } from "./model.js";
import { PRECISION } from "./tables.js";

/** Characters that no string literal escapes. */
export const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const WIDTH = 6;
/** Digits that the reader looks at. */
export const AHEAD = 5;
export const WHOLE = 2 ** (WIDTH * AHEAD);
/** The range is never less. */
export const LEAST = WHOLE / 2 ** WIDTH;

const VALUES = new Uint8Array(128);
for (let i = 0; i < DIGITS.length; i++) VALUES[DIGITS.charCodeAt(i)] = i;

export class Reader implements Coder {
  private range = WHOLE - 1;
  private value = 0;
  private at = 0;

  constructor(private readonly text: string) {
    for (let i = 0; i < AHEAD; i++) this.value = (this.value << WIDTH) | this.next();
  }

  code(probability: number): number {
    const bound = (this.range >>> PRECISION) * probability;
    const one = this.value < bound;
    if (one) this.range = bound;
    else {
      this.range -= bound;
      this.value -= bound;
    }
    while (this.range < LEAST) {
      this.range <<= WIDTH;
      this.value = (this.value << WIDTH) | this.next();
    }
    return one ? 1 : 0;
  }

  private next(): number {
    return this.at < this.text.length ? (VALUES[this.text.charCodeAt(this.at++)] ?? 0) : 0;
  }
}
