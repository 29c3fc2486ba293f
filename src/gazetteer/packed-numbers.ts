/** Numbers of places in packed form: each is told from a number that it is likely near to. */
import { type Coder, hash, type Model } from "../coding/model.js";
import { tellEven } from "../coding/tell-even.js";

/** Binary digits of the length of a number. */
const LENGTH_WIDTH = 5;

/**
 * Tells how far a number is from the one that it is near to: how many binary digits the distance has, its sign, its digits, of which
 * the model learns the foremost.
 *
 * @param contexts three numbers that tell what the length is like; the sign goes by the first, the digits by the last two
 */
export function tellDistance(
  coder: Coder,
  model: Model,
  [a, b, c]: readonly [number, number, number],
  foremost: number,
  distance: number,
): number {
  const far = Math.abs(distance);
  const length = model.within(hash(a, 0), hash(b, 0), hash(c, 0)).number(LENGTH_WIDTH, 32 - Math.clz32(far));
  if (length === 0) return 0;
  const sign = model.within(hash(a, 1 << 6), hash(a, (2 + length) << 6), hash(c, 1 << 6)).digit(1, distance < 0 ? 1 : 0);
  const rest = length - 1;
  const told = Math.min(foremost, rest);
  const salt = (64 + length * 2 + sign) << 6;
  let found =
    (1 << told) + model.within(hash(a, salt), hash(b, salt), hash(c, salt)).number(told, (far >>> (rest - told)) & ((1 << told) - 1));
  found = found * 2 ** (rest - told) + tellEven(coder, rest - told, far);
  return sign === 1 ? -found : found;
}

/** Where the numbers of a group lie, as far as they have been told. */
export class Middle {
  seen = 0;
  mean = 0;
  spread = 0;

  /** Takes note of a number, and of how far it lay from where it was thought to be. */
  note(value: number, distance: number): void {
    this.seen++;
    this.mean += (value - this.mean) / Math.min(this.seen, 50);
    if (this.seen > 1) this.spread += (Math.abs(distance) - this.spread) / Math.min(this.seen, 30);
  }
}

/** A width in steps of the square root of two, near enough. */
export function stepsOf(width: number): number {
  const whole = (width * 8 + 2) | 0;
  const digits = 32 - Math.clz32(whole);
  return digits * 2 + ((whole >>> (digits - 2)) & 1);
}
