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
  private next = 0;
  private step = 1;

  constructor(private readonly text: string) {
    for (let i = 0; i < AHEAD; i++) this.value = (this.value << WIDTH) | this.character();
  }

  code(probability: number): number {
    const bound = (this.range >>> PRECISION) * probability;
    const one = this.value < bound;
    if (one) this.range = bound;
    else {
      this.range -= bound;
      this.value -= bound;
    }
    this.widen();
    return one ? 1 : 0;
  }

  at(total: number): number {
    this.step = (this.range / total) | 0;
    return Math.min(total - 1, (this.value / this.step) | 0);
  }

  take(low: number, size: number): void {
    this.value -= Math.imul(low, this.step);
    this.range = Math.imul(size, this.step);
    this.widen();
  }

  private widen(): void {
    while (this.range < LEAST) {
      this.range <<= WIDTH;
      this.value = (this.value << WIDTH) | this.character();
    }
  }

  private character(): number {
    return this.next < this.text.length ? (VALUES[this.text.charCodeAt(this.next++)] ?? 0) : 0;
  }
}
