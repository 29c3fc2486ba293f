/** Writes binary digits of given probability as text. Used at build time only. */
import type { Coder } from "./model.js";
import { AHEAD, DIGITS, LEAST, WHOLE, WIDTH } from "./reader.js";
import { PRECISION } from "./tables.js";

export class Writer implements Coder {
  private range = WHOLE - 1;
  private low = 0;
  private readonly digits: number[] = [];

  code(probability: number, digit: number): number {
    const bound = (this.range >>> PRECISION) * probability;
    if (digit === 1) this.range = bound;
    else {
      this.range -= bound;
      this.low += bound;
    }
    while (this.range < LEAST) {
      this.range <<= WIDTH;
      this.shift();
    }
    return digit;
  }

  text(): string {
    for (let i = 0; i < AHEAD; i++) this.shift();
    while (this.digits.at(-1) === 0) this.digits.pop();
    return this.digits.map((digit) => DIGITS.charAt(digit)).join("");
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
