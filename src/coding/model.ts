/**
 * A model of binary digits: three contexts each remember how often a one came in them, and weights that learn whom to trust make one
 * probability of what they say. Writer and reader feed it alike, so that no figure of it need be stored.
 */
import { FURTHEST, PRECISION, SQUASH, STRETCH } from "./tables.js";

/** Codes one digit of the given probability of being a one: a writer is told which, a reader finds out. */
export interface Coder {
  code(probability: number, digit: number): number;
  /** Begins one of several symbols that share `total`: where it lies among them, as a number below; a writer is told. */
  at(total: number, given: number): number;
  /** Ends it: from where it lies, and how far. */
  take(low: number, size: number): void;
}

/** A context holds the share of ones in 22 binary digits and, below them, how often it was seen. */
const SEEN = 8;
const MOST_SEEN = 30;
const NEAREST = -FURTHEST;
const EVEN = (2 ** 21) << SEEN;
/** Where a share goes that sees noughts only, or ones: rounding must not lead it beyond its 22 digits. */
const NOUGHTS = 512;
const ONES = 2 ** 22 - NOUGHTS;
/** What the leading twelve digits of a share stand above. */
const LEADING = SEEN + 10;
/** What the digits of a probability stand above. */
const QUICK = SEEN + 22 - PRECISION;
/** A quick model is never surer than so. */
const SURE = 64;
const ALMOST = 2 ** PRECISION - SURE;
/** Kinds of trust, by how often a context was seen. */
const TRUSTS = 16;
const TRUST = Uint8Array.from({ length: 256 }, (_, seen) => (seen < 6 ? seen : 36 - Math.clz32(seen)));
/** How far a share moves, of 2 ** 16, by how often a context was seen. */
const PACE = Int32Array.from({ length: 256 }, (_, seen) => 65536 / (seen + 1.6));
/** Weights are told in parts of 2 ** 16; they learn by a 64th. */
const ONE = 2 ** 16;
const LEARN = PRECISION + SEEN + 6 - 16;

export class Model {
  private readonly slots: Int32Array;
  private readonly second: number;
  private readonly third: number;
  private readonly weights = new Int32Array(3 * TRUSTS).fill(ONE / 3);
  private a = 0;
  private b = 0;
  private c = 0;

  /** @param bits of the number of slots that each context has */
  constructor(
    private readonly coder: Coder,
    bits: number,
  ) {
    this.slots = new Int32Array(3 << bits).fill(EVEN);
    this.second = 1 << bits;
    this.third = 2 << bits;
  }

  /** Sets the contexts of what comes next, as hashes. */
  within(a: number, b: number, c: number): this {
    const mask = this.second - 1;
    this.a = a & mask;
    this.b = (b & mask) + this.second;
    this.c = (c & mask) + this.third;
    return this;
  }

  /** One digit; `node` tells apart the digits of one symbol. */
  digit(node: number, digit: number): number {
    const { slots, weights } = this;
    const at = this.a ^ node;
    const bt = this.b ^ node;
    const ct = this.c ^ node;
    const a = slots[at] as number;
    const b = slots[bt] as number;
    const c = slots[ct] as number;
    const aTrust = TRUST[a & 255] as number;
    const bTrust = (TRUST[b & 255] as number) + TRUSTS;
    const cTrust = (TRUST[c & 255] as number) + 2 * TRUSTS;
    const aOdds = STRETCH[a >>> LEADING] as number;
    const bOdds = STRETCH[b >>> LEADING] as number;
    const cOdds = STRETCH[c >>> LEADING] as number;
    const aWeight = weights[aTrust] as number;
    const bWeight = weights[bTrust] as number;
    const cWeight = weights[cTrust] as number;
    const odds = (Math.imul(aWeight, aOdds) + Math.imul(bWeight, bOdds) + Math.imul(cWeight, cOdds)) >> 16;
    const share = SQUASH[Math.min(FURTHEST, Math.max(NEAREST, odds)) + FURTHEST] as number;
    const found = this.coder.code(share, digit);
    const miss = (found << PRECISION) - share;
    weights[aTrust] = aWeight + (Math.imul(miss, aOdds) >> LEARN);
    weights[bTrust] = bWeight + (Math.imul(miss, bOdds) >> LEARN);
    weights[cTrust] = cWeight + (Math.imul(miss, cOdds) >> LEARN);
    const aim = found === 1 ? ONES : NOUGHTS;
    slots[at] = moved(a, aim);
    slots[bt] = moved(b, aim);
    slots[ct] = moved(c, aim);
    return found;
  }

  /** A number of so many binary digits. */
  number(width: number, number: number): number {
    let node = 1;
    for (let i = width - 1; i >= 0; i--) node = node * 2 + this.digit(node, (number >>> i) & 1);
    return node - (1 << width);
  }

  /** A number below `most`, small ones first: digit by digit whether it goes on. */
  count(most: number, number: number): number {
    let count = 0;
    while (count < most && this.digit(count + 1, count < number ? 1 : 0) === 1) count++;
    return count;
  }

  /** A symbol of a tree. */
  symbol(tree: Tree, symbol: number): number {
    let node = 0;
    for (let path = tree.paths[symbol] as number; node >= 0; path >>= 1)
      node = tree.children[node * 2 + this.digit(node, path & 1)] as number;
    return ~node;
  }
}

/** A model of two contexts, the mean of which counts: it takes two thirds of the time and tells somewhat longer. It repeats how numbers are told: what two classes share is slow. */
export class QuickModel {
  private readonly slots: Int32Array;
  private readonly second: number;
  private a = 0;
  private b = 0;

  /** @param bits of the number of slots that each context has */
  constructor(
    private readonly coder: Coder,
    bits: number,
  ) {
    this.slots = new Int32Array(2 << bits).fill(EVEN);
    this.second = 1 << bits;
  }

  /** Sets the contexts of what comes next, as hashes. */
  in(a: number, b: number): this {
    const mask = this.second - 1;
    this.a = a & mask;
    this.b = (b & mask) + this.second;
    return this;
  }

  /** One digit; `node` tells apart the digits of one symbol. */
  digit(node: number, digit: number): number {
    const { slots } = this;
    const at = this.a ^ node;
    const bt = this.b ^ node;
    const a = slots[at] as number;
    const b = slots[bt] as number;
    const share = ((a >>> QUICK) + (b >>> QUICK)) >> 1;
    const found = this.coder.code(Math.max(SURE, Math.min(ALMOST, share)), digit);
    const aim = found === 1 ? ONES : NOUGHTS;
    slots[at] = moved(a, aim);
    slots[bt] = moved(b, aim);
    return found;
  }

  /** A number of so many binary digits. */
  number(width: number, number: number): number {
    let node = 1;
    for (let i = width - 1; i >= 0; i--) node = node * 2 + this.digit(node, (number >>> i) & 1);
    return node - (1 << width);
  }

  /** A symbol of a tree. */
  symbol(tree: Tree, symbol: number): number {
    let node = 0;
    for (let path = tree.paths[symbol] as number; node >= 0; path >>= 1)
      node = tree.children[node * 2 + this.digit(node, path & 1)] as number;
    return ~node;
  }
}

function moved(state: number, aim: number): number {
  const seen = state & 255;
  const share = state >>> SEEN;
  return ((share + (Math.imul((aim - share) >> 7, PACE[seen] as number) >> 9)) << SEEN) | (seen < MOST_SEEN ? seen + 1 : seen);
}

/** Mixes a number into a hash; the lowest digits of the outcome are noughts, for the nodes of a symbol. */
export function hash(of: number, more: number): number {
  const mixed = Math.imul(of ^ (more + 0x9e37), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 15)) & -64;
}

/** A tree of symbols, the frequent ones near its root. */
export interface Tree {
  /** By node and digit: the next node, or the symbol, as ~symbol. */
  readonly children: Int16Array;
  /** By symbol: the digits that lead to it, the first one lowest. */
  readonly paths: Int32Array;
}

/** Huffman's tree of symbols that come so often. */
export function treeOf(frequencies: readonly number[]): Tree {
  const open = frequencies.map((weight, symbol) => ({ weight, node: ~symbol }));
  const children = new Int16Array(frequencies.length * 2);
  const paths = new Int32Array(frequencies.length);
  const parents = new Map<number, number>();
  for (let node = frequencies.length - 2; node >= 0; node--) {
    open.sort((a, b) => b.weight - a.weight || b.node - a.node);
    const [one, nought] = [open.pop(), open.pop()];
    if (one === undefined || nought === undefined) break;
    children[node * 2] = nought.node;
    children[node * 2 + 1] = one.node;
    parents.set(nought.node, node * 2);
    parents.set(one.node, node * 2 + 1);
    open.push({ weight: one.weight + nought.weight, node });
  }
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    for (let from = parents.get(~symbol); from !== undefined; from = parents.get(from >> 1))
      paths[symbol] = ((paths[symbol] ?? 0) << 1) | (from & 1);
  }
  return { children, paths };
}
