/** Packs the long texts of the sources. Run by the build; nothing of it is kept in the repository, so that the lists can be edited freely. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { englishWords } from "../../lexicon/english/index.js";
import { type PackedTexts, tell } from "../../lexicon/unpack.js";
import { tokensOf } from "../texts.js";
import { Writer } from "../writer.js";
import { type Literal, literalsOf } from "./literals.js";

/** Modules whose texts are packed. */
export const PACKED = /(?:^|\/)src\/(?:lexicon|events|[1-6]-[a-z]+)\/(?!english\/|unpack\.ts)[^:]*\.ts$/;

export interface SourceTexts {
  readonly packed: PackedTexts;
  /** By path of the module: its texts, each with its number. */
  readonly literals: ReadonlyMap<string, readonly (Literal & { readonly number: number })[]>;
}

/** Texts of one part are alike: each list of the lexicon is one, the lists of actors and those of events are. */
function partOf(path: string): string {
  if (path.includes("/lexicon/actors/")) return path.includes("/persons") ? "persons" : "actors";
  return path.includes("/lexicon/") ? path : path.includes("/events/") ? "events" : "stages";
}

/**
 * Takes the texts out of the sources and packs them.
 *
 * @param root folder of the project
 */
export function packSources(root: string): SourceTexts {
  const paths = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => PACKED.test(path))
    .sort();
  const parts = new Map<string, { path: string; literal: Literal }[]>();
  for (const path of paths)
    for (const literal of literalsOf(path, readFileSync(join(root, path), "utf8"))) {
      const part = partOf(path);
      const known = parts.get(part) ?? [];
      known.push({ path, literal });
      parts.set(part, known);
    }
  const all = [...parts.values()].flat();
  const literals = new Map<string, (Literal & { readonly number: number })[]>();
  for (const [number, { path, literal }] of all.entries()) literals.set(path, [...(literals.get(path) ?? []), { ...literal, number }]);
  const texts = all.map(({ literal }) => literal.text);
  return {
    packed: packTexts(
      texts,
      [...parts.values()].map((part) => part.length),
    ),
    literals,
  };
}

/** Packs texts, so many in each part. */
export function packTexts(texts: readonly string[], parts: readonly number[]): PackedTexts {
  const joints = new Counts();
  const letters = new Counts();
  letters.add("\0");
  const seen = new Set(englishWords().keys());
  for (const text of texts) {
    const tokens = tokensOf(text);
    for (const joint of tokens.joints) joints.add(joint);
    for (const word of tokens.words) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const letter of `${word}\0`) letters.add(letter);
    }
  }
  const characters = ["\0", ...letters.frequent().filter((letter) => letter !== "\0")];
  const frame = {
    alphabet: { characters: characters.join(""), weights: letters.weights(characters) },
    joints: joints.frequent(),
    weights: joints.weights(joints.frequent()),
    parts,
  };
  const writer = new Writer();
  tell(writer, frame, texts);
  return { ...frame, told: writer.text() };
}

class Counts {
  private readonly counts = new Map<string, number>();

  add(symbol: string): void {
    this.counts.set(symbol, (this.counts.get(symbol) ?? 0) + 1);
  }

  /** All symbols, the most frequent first. */
  frequent(): string[] {
    return [...this.counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([symbol]) => symbol);
  }

  /** How often they come, as exponents of two. */
  weights(symbols: readonly string[]): string {
    return symbols.map((symbol) => Math.round(Math.log2((this.counts.get(symbol) ?? 0) + 1)).toString(36)).join("");
  }
}
