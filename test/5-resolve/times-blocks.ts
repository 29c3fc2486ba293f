import type { Block } from "../../src/types.js";

/** Every line of a text as a block of its own. */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim()) blocks.push({ kind: "body", start, end: start + line.length, index: blocks.length });
    start += line.length + 1;
  }
  return blocks;
}
