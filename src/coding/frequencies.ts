/** How often symbols came, as numbers: what came often is told with few digits. */
import type { Coder } from "./model.js";

/** Symbols in a block, whose sum spares the search. */
const BLOCK = 128;

/** All symbols that came in one context. */
export class Frequencies {
  private readonly symbols: number[] = [];
  private readonly counts: number[] = [];
  private readonly blocks: number[] = [];
  private total = 0;

  get size(): number {
    return this.symbols.length;
  }

  /** Where a symbol stands, or -1. */
  find(symbol: number): number {
    return this.symbols.indexOf(symbol);
  }

  /** Tells which of the symbols comes, by where it stands. */
  tell(coder: Coder, given: number): number {
    const { counts, blocks } = this;
    let low = 0;
    for (let i = 0; i < given; i++) low += counts[i] as number;
    const at = coder.at(this.total, low);
    let before = 0;
    let block = 0;
    while (before + (blocks[block] as number) <= at) before += blocks[block++] as number;
    let found = block * BLOCK;
    while (before + (counts[found] as number) <= at) before += counts[found++] as number;
    coder.take(before, counts[found] as number);
    return this.counted(found);
  }

  add(symbol: number): void {
    const at = this.symbols.length;
    this.symbols.push(symbol);
    this.counts.push(1);
    if (at % BLOCK === 0) this.blocks.push(0);
    this.blocks[Math.floor(at / BLOCK)] = (this.blocks[Math.floor(at / BLOCK)] as number) + 1;
    this.total++;
  }

  /** The symbol there, which comes once more: the first time weighs half of each later one. */
  private counted(at: number): number {
    this.counts[at] = (this.counts[at] as number) + 2;
    this.blocks[Math.floor(at / BLOCK)] = (this.blocks[Math.floor(at / BLOCK)] as number) + 2;
    this.total += 2;
    return this.symbols[at] as number;
  }
}

const NONE = 0;
const CELL = 3;

/** What came after what: lists in one array, the latest symbol first. */
export class Followers {
  /** Contexts, found by hash: each its number plus one, its first cell, how many symbols came in it, and the sum of their weights. */
  private readonly contexts = new Int32Array(1 << 19);
  /** By turns: symbol, weight, the next cell of its list. */
  private cells = new Int32Array(CELL << 17);
  private end = CELL;
  private slot = 0;
  private head = NONE;
  /** Of the context that is open: how many symbols came in it, and the sum of their weights. */
  size = 0;
  total = 0;

  /** Turns to a context. */
  open(context: number): void {
    const { contexts } = this;
    const mask = contexts.length - 1;
    let slot = (Math.imul(context, 0x2c1b3c6d) >>> 13) & mask & -4;
    while (contexts[slot] !== context + 1 && contexts[slot] !== 0) slot = (slot + 4) & mask;
    contexts[slot] = context + 1;
    this.slot = slot;
    this.head = contexts[slot + 1] as number;
    this.size = contexts[slot + 2] as number;
    this.total = contexts[slot + 3] as number;
  }

  holds(symbol: number): boolean {
    let cell = this.head;
    while (cell !== NONE && this.cells[cell] !== symbol) cell = this.cells[cell + 2] as number;
    return cell !== NONE;
  }

  /** Tells which of the symbols comes. */
  tell(coder: Coder, given: number): number {
    const { cells } = this;
    let low = 0;
    if (given >= 0) for (let cell = this.head; cells[cell] !== given; cell = cells[cell + 2] as number) low += cells[cell + 1] as number;
    const at = coder.at(this.total, low);
    let before = 0;
    let cell = this.head;
    while (before + (cells[cell + 1] as number) <= at) {
      before += cells[cell + 1] as number;
      cell = cells[cell + 2] as number;
    }
    coder.take(before, cells[cell + 1] as number);
    cells[cell + 1] = (cells[cell + 1] as number) + 2;
    this.contexts[this.slot + 3] = this.total + 2;
    return cells[cell] as number;
  }

  add(symbol: number): void {
    if (this.end + CELL > this.cells.length) {
      const wider = new Int32Array(this.cells.length * 2);
      wider.set(this.cells);
      this.cells = wider;
    }
    this.cells[this.end] = symbol;
    this.cells[this.end + 1] = 1;
    this.cells[this.end + 2] = this.head;
    this.contexts[this.slot + 1] = this.end;
    this.contexts[this.slot + 2] = this.size + 1;
    this.contexts[this.slot + 3] = this.total + 1;
    this.end += CELL;
  }
}
