/** Tables of the coder. Only sums, products and quotients make them: these every engine rounds alike, and a decoder must not differ by a bit. */

/** Binary digits of a probability. */
export const PRECISION = 15;
/** The logarithm of odds is told in parts of 1/256, from -2047 to 2047. */
export const FURTHEST = 2047;
/** The 256th root of e. */
const STEP = 1.0039138893383475;

/** Probability, of 2 ** PRECISION, by logarithm of odds above -FURTHEST. */
export const SQUASH = new Uint16Array(2 * FURTHEST + 2);
/** Logarithm of odds by the leading twelve digits of a probability. */
export const STRETCH = new Int16Array(4096);

const whole = 2 ** PRECISION;
for (let at = 0, odds = 1; at <= FURTHEST; at++, odds *= STEP) {
  const likely = Math.floor((whole * odds) / (1 + odds));
  SQUASH[FURTHEST + at] = likely;
  SQUASH[FURTHEST - at] = whole - likely;
}
for (let share = 0, at = -FURTHEST; share < STRETCH.length; share++) {
  while (at < FURTHEST && (SQUASH[FURTHEST + at] ?? 0) < share * (whole / STRETCH.length) + 4) at++;
  STRETCH[share] = at;
}
