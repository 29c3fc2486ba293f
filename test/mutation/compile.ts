import { relative } from "node:path";
import ts from "typescript";
import type { Mutant } from "./sample.js";

/** The text of a file with a mutant in its place. */
export function mutated(lines: readonly string[], { location: { start, end }, replacement }: Mutant): string {
  const before = [...lines.slice(0, start.line), lines[start.line]?.slice(0, start.column)].join("\n");
  const after = [lines[end.line]?.slice(end.column), ...lines.slice(end.line + 1)].join("\n");
  const cut = lines[start.line]?.slice(start.column) ?? "";
  // An expression keeps to itself what it is made of; blocks and branches are none.
  const bare = /^(?:\{|case\b|default\b)/.test(cut) || /^(?:\{|case\b|default\b)/.test(replacement);
  return before + (bare ? replacement : `(${replacement})`) + after;
}

/** One of each file at a time, so that a fault in a file is that of its mutant. */
function rounds(mutants: readonly Mutant[]): ReadonlyMap<string, Mutant>[] {
  const found: Map<string, Mutant>[] = [];
  for (const mutant of mutants) {
    let round = found.find((one) => !one.has(mutant.fileName));
    if (!round) {
      round = new Map();
      found.push(round);
    }
    round.set(mutant.fileName, mutant);
  }
  return found;
}

function optionsOf(config: string): ts.CompilerOptions {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(config, ts.sys.readFile).config, ts.sys, process.cwd());
  // That a name is no longer used breaks nothing.
  return { ...options, noUnusedLocals: false, noUnusedParameters: false };
}

/** The mutants that the compiler refuses: `npm run typecheck` sees them before any test does. */
export function refused(mutants: readonly Mutant[], lines: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const options = optionsOf("tsconfig.json");
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const kept = new Map<string, ts.SourceFile | undefined>();
  const names = [...lines.keys()];
  const faulty = new Set<string>();
  let program: ts.Program | undefined;
  for (const round of rounds(mutants)) {
    host.getSourceFile = (path, target) => {
      // What another file imports comes by its whole path, what is listed by the name in the list.
      const name = relative(process.cwd(), path);
      const mutant = round.get(name);
      if (mutant) return ts.createSourceFile(path, mutated(lines.get(name) ?? [], mutant), target);
      if (!kept.has(name)) kept.set(name, getSourceFile(path, target));
      return kept.get(name);
    };
    program = ts.createProgram(names, options, host, program);
    for (const [name, { id }] of round) {
      const file = program.getSourceFile(name);
      if (!file) throw new Error(`${name} is not compiled`);
      if (program.getSyntacticDiagnostics(file).length + program.getSemanticDiagnostics(file).length > 0) faulty.add(id);
    }
  }
  return faulty;
}
