import { readFileSync, writeFileSync } from "node:fs";

export const README = new URL("../README.md", import.meta.url);

export interface Snippet {
  readonly code: string;
  /** What the block below says that it prints; null where none follows. */
  readonly prints: string | null;
  readonly line: number;
}

export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export function blocks(): Block[] {
  const source = readFileSync(README, "utf8");
  return [...source.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm)].map(({ groups, index }) => ({
    language: groups?.language ?? "",
    text: groups?.text ?? "",
    line: source.slice(0, index).split("\n").length,
  }));
}

export function snippets(): Snippet[] {
  const all = blocks();
  return all.flatMap(({ language, text, line }, i) =>
    language === "js" ? [{ code: text, prints: all[i + 1]?.language === "txt" ? (all[i + 1]?.text ?? null) : null, line }] : [],
  );
}

/** Puts what the snippets print now into the README. */
export function writeOutputs(outputs: readonly string[]): void {
  let i = 0;
  writeFileSync(
    README,
    readFileSync(README, "utf8").replace(/^```txt\n[\s\S]*?^```$/gm, () => `\`\`\`txt\n${outputs[i++] ?? ""}\`\`\``),
  );
}
