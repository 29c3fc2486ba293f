import { type Mutant, VERSION } from "./sample.js";
import type { Fate } from "./trial.js";

/** A mutant and what became of it; null where it was not drawn. */
export type Outcome = Mutant & { readonly fate: Fate | null; readonly by?: string };

interface Row {
  mutants: number;
  refused: number;
  test: number;
  reading: number;
  time: number;
  survived: number;
}

/** What is tried. */
export const STAGES: readonly string[] = ["3-frame", "4-attribute", "5-resolve"];
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** A range in which the share of all mutants lies nineteen times in twenty, by Wilson. */
function rangeOf(killed: number, drawn: number): string {
  if (drawn === 0) return "–";
  const z = 1.96;
  const share = killed / drawn;
  const middle = (share + z ** 2 / (2 * drawn)) / (1 + z ** 2 / drawn);
  const half = (z * Math.sqrt((share * (1 - share)) / drawn + z ** 2 / (4 * drawn ** 2))) / (1 + z ** 2 / drawn);
  return `${(100 * (middle - half)).toFixed(0)} to ${(100 * (middle + half)).toFixed(0)} %`;
}

/** The survivors, file by file, with the lines that they stand in. */
export function survivorsOf(outcomes: readonly Outcome[], linesOf: (name: string) => readonly string[]): string {
  return outcomes
    .filter(({ fate }) => fate === "survived")
    .map(({ fileName, location: { start, end }, mutatorName, replacement }) => {
      const lines = linesOf(fileName).slice(start.line, end.line + 1);
      const last = lines.length - 1;
      const cut = lines.map((line, i) => line.slice(i === 0 ? start.column : 0, i === last ? end.column : undefined)).join("\n");
      return `${fileName}:${start.line + 1}:${start.column + 1} ${mutatorName}\n  in   ${lines[0]?.trim()}\n- ${cut}\n+ ${replacement}\n`;
    })
    .join("\n");
}

/** The page of docs that tells what came of a run. */
export function reportOf(outcomes: readonly Outcome[], share: string, seed: string): string {
  const rows = new Map<string, Row>();
  const count = (name: string, fate: Fate | null): void => {
    const row = rows.get(name) ?? { mutants: 0, refused: 0, test: 0, reading: 0, time: 0, survived: 0 };
    rows.set(name, row);
    row.mutants++;
    if (fate) row[fate]++;
  };
  for (const { fileName, mutatorName, fate } of outcomes)
    for (const name of [fileName.split("/")[1] ?? "", "all", mutatorName]) count(name, fate);
  const line = (name: string): string => {
    const { mutants, refused, test, reading, time, survived } = rows.get(name) as Row;
    const [tests, noticed, drawn] = [test + time, test + time + reading, test + time + reading + survived];
    const cells = [
      name,
      mutants,
      drawn + refused,
      refused,
      test,
      time,
      reading,
      survived,
      percent(tests, drawn),
      percent(noticed, drawn),
      rangeOf(noticed, drawn),
    ];
    return `| ${cells.join(" | ")} |`;
  };
  const table = (what: string, names: readonly string[]): string =>
    [
      `| ${what} | mutants | drawn | do not compile | a test failed | a test did not end | a reading changed | survived | tests alone | with readings | range |`,
      "|---|---|---|---|---|---|---|---|---|---|---|",
      ...names.filter((name) => rows.has(name)).map(line),
    ].join("\n");
  const kinds = [...rows.keys()].filter((name) => name !== "all" && !STAGES.includes(name)).sort();
  return `# Mutation testing

Written by \`npm run mutants -- --share ${share} --seed ${seed}\`. The instrumenter of Stryker ${VERSION} makes small changes to the code of the stages 3 to 5, one at a
time, and the tests are to notice. There are ${rows.get("all")?.mutants} such mutants; a sample is drawn of them by the hash of their place, change and seed, of every file
alike, and only that is run. The range is where the figure of all mutants lies nineteen times in twenty.

A mutant is noticed where a test of these stages or a case of the corpus fails or does not end, or where the reading of a text differs from the
approved one (\`test/approved/\`, held to the letter here; in \`npm test\` three lines in ten may differ before it must be approved anew). The column
"tests alone" leaves the last out: the tests of wishes, not of what happens to be.

${table("stage", [...STAGES, "all"])}

By the kind of change:

${table("kind", kinds)}

What the compiler refuses (a missing guard against \`undefined\`, a word that its type does not have) is seen by \`npm run typecheck\` and is no part of the
percentages. Nothing else is left out: changes that cannot be seen from outside (an optional chain on what is always there, a cheap test before a dear one, a
bound one further than needed) count as survived. Asked are 70 %. The survivors (\`reports/survivors.txt\`) tell which words and rules no test speaks of.

All drawn mutants stand in one bundle of the tests, each behind a switch, and one warm process runs it: of each mutant the tests that pass its place,
the shortest first, until one fails. Code that runs only once, when it is loaded, is loaded anew for its mutants.
`;
}
