import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

export interface Pattern {
  /** Where it stands: "1-read/blocks.ts:11". */
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

const SRC = new URL("../../src/", import.meta.url);
/** They read what we wrote ourselves: data of the build and of the tests. */
const TRUSTED = /^(?:gazetteer\/(?:build|data)|lexicon\/english\/build|score|testing)/;

/** Every regular expression that is written down in the sources, once. */
export function patterns(): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const name of readdirSync(fileURLToPath(SRC), { recursive: true }) as string[]) {
    const path = name.replaceAll("\\", "/");
    if (!path.endsWith(".ts") || TRUSTED.test(path)) continue;
    const file = ts.createSourceFile(path, readFileSync(new URL(path, SRC), "utf8"), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const cut = node.text.lastIndexOf("/");
        const at = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
        const pattern = { at, source: node.text.slice(1, cut), flags: node.text.slice(cut + 1) };
        if (!found.has(node.text)) found.set(node.text, pattern);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}

/** Files whose callers hand them short stretches only, with the longest of them. */
const BOUNDED: Readonly<Record<string, number>> = {
  // The beginning of a paragraph.
  "1-read/dateline.ts": 200,
  // What stands beside a date in a line, cut before it is looked at.
  "5-resolve/times-publication.ts": 240,
};

export function isBounded({ at }: Pattern): boolean {
  return longestFor({ at }) < Number.POSITIVE_INFINITY;
}

/** So many characters does a pattern get to read at most. */
export function longestFor({ at }: Pick<Pattern, "at">): number {
  return BOUNDED[at.slice(0, at.lastIndexOf(":"))] ?? Number.POSITIVE_INFINITY;
}
