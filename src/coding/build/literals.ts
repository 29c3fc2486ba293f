/** Long texts in the sources: what the build takes out of the modules. */
import ts from "typescript";

/** Shorter ones cost less where they are. */
const LEAST = 20;

export interface Literal {
  /** Where it stands, with its quotes. */
  readonly start: number;
  readonly end: number;
  /** Without its line breaks before an indentation, which mean no more than blanks. */
  readonly text: string;
}

/** String literals of a module that are values and long. */
export function literalsOf(path: string, source: string): readonly Literal[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) && node.text.length >= LEAST && isValue(node))
      found.push({ start: node.getStart(), end: node.end, text: node.text.replace(/\n[ \t]+/g, " ") });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isValue(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isTaggedTemplateExpression(parent) || ts.isExpressionStatement(parent)) return false;
  return !("name" in parent && parent.name === node);
}
