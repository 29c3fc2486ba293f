/** Writes binary digits of given probability as text. Used at build time only. */
import type { Coder } from "./model.js";
import { AHEAD, DIGITS, LEAST, WHOLE, WIDTH } from "./reader.js";
import { PRECISION } from "./tables.js";

export class Writer implements Coder {
  private range = WHOLE - 1;
  private low = 0;
  private step = 1;
  private readonly digits: number[] = [];

  code(probability: number, digit: number): number {
    const bound = (this.range >>> PRECISION) * probability;
    if (digit === 1) this.range = bound;
    else {
      this.range -= bound;
      this.low += bound;
    }
    this.widen();
    return digit;
  }

  at(total: number, given: number): number {
    this.step = (this.range / total) | 0;
    return given;
  }

  take(low: number, size: number): void {
    this.low += low * this.step;
    this.range = Math.imul(size, this.step);
    this.widen();
  }

  text(): string {
    for (let i = 0; i < AHEAD; i++) this.shift();
    while (this.digits.at(-1) === 0) this.digits.pop();
    return this.digits.map((digit) => DIGITS.charAt(digit)).join("");
  }

  private widen(): void {
    while (this.range < LEAST) {
      this.range <<= WIDTH;
      this.shift();
    }
  }

  /** Gives out the leading digit; what runs over is carried into those given out already. */
  private shift(): void {
    if (this.low >= WHOLE) {
      this.low -= WHOLE;
      let at = this.digits.length - 1;
      while (this.digits[at] === 63) this.digits[at--] = 0;
      this.digits[at] = (this.digits[at] ?? 0) + 1;
    }
    this.digits.push(Math.floor(this.low / LEAST));
    this.low = (this.low % LEAST) * 2 ** WIDTH;
  }
}
