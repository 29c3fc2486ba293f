import type { Coder } from "./model.js";
import { PRECISION } from "./tables.js";

const EVEN = 2 ** (PRECISION - 1);

/** Tells the binary digits of a number of which nothing is known. */
export function tellEven(coder: Coder, width: number, number: number): number {
  let found = 0;
  for (let i = width - 1; i >= 0; i--) found = found * 2 + coder.code(EVEN, (number >>> i) & 1);
  return found;
}
