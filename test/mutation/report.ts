interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly killedBy?: readonly string[];
}

/** What is used of Stryker's report. */
export interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
  readonly testFiles?: Readonly<Record<string, { readonly tests: readonly { readonly id: string; readonly name: string }[] }>>;
}

interface Row {
  mutants: number;
  drawn: number;
  tests: number;
  approved: number;
  time: number;
  survived: number;
}

/** What is tried. */
export const STAGES = ["3-frame", "4-attribute", "5-resolve"];
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

function newRow(): Row {
  return { mutants: 0, drawn: 0, tests: 0, approved: 0, time: 0, survived: 0 };
}

/** A range in which the share of all mutants lies nineteen times in twenty, by Wilson. */
function rangeOf(killed: number, drawn: number): string {
  if (drawn === 0) return "–";
  const z = 1.96;
  const share = killed / drawn;
  const middle = (share + z ** 2 / (2 * drawn)) / (1 + z ** 2 / drawn);
  const half = (z * Math.sqrt((share * (1 - share)) / drawn + z ** 2 / (4 * drawn ** 2))) / (1 + z ** 2 / drawn);
  return `${(100 * (middle - half)).toFixed(0)} to ${(100 * (middle + half)).toFixed(0)} %`;
}

function filesOf({ files, testFiles }: Report) {
  // Ids of tests are those of one report.
  const names = new Map(Object.values(testFiles ?? {}).flatMap(({ tests }) => tests.map(({ id, name }) => [id, name] as const)));
  return Object.entries(files).map(([file, { mutants }]) => ({ file, names, mutants }));
}

/** The page of docs that tells what came of a run. */
export function reportOf(reports: readonly Report[], share: string, seed: string, version: string): string {
  const rows = new Map([...STAGES, "all"].map((name) => [name, newRow()]));
  const kinds = new Map<string, Row>();
  for (const { file, names, mutants } of reports.flatMap(filesOf)) {
    for (const { status, mutatorName, killedBy } of mutants) {
      const kind = kinds.get(mutatorName) ?? newRow();
      kinds.set(mutatorName, kind);
      for (const row of [rows.get(STAGES.find((stage) => file.includes(`/${stage}/`)) ?? ""), rows.get("all"), kind]) {
        if (!row) continue;
        row.mutants++;
        if (status === "CompileError" || status === "Ignored") continue;
        row.drawn++;
        if (status === "Timeout") row.time++;
        else if (status !== "Killed" && status !== "RuntimeError") row.survived++;
        else if (/ is as approved$/.test(names.get(killedBy?.[0] ?? "") ?? "")) row.approved++;
        else row.tests++;
      }
    }
  }
  const line = (name: string, { mutants, drawn, tests, approved, time, survived }: Row): string => {
    const ended = drawn - time;
    return `| ${[name, mutants, drawn, tests, approved, survived, time, percent(tests, ended), percent(tests + approved, ended), rangeOf(tests + approved, ended)].join(" | ")} |`;
  };
  const head = (what: string): string =>
    `| ${what} | mutants | drawn | a test failed | a reading changed | survived | out of time | tests alone | with readings | range |\n|---|---|---|---|---|---|---|---|---|---|`;
  return `# Mutation testing

Written by \`npm run mutants -- --share ${share} --seed ${seed}\`, a stage at a time; the table tells how many of each stage were drawn. Stryker ${version} makes small changes to the code of the stages 3 to 5, one at a time, and
the tests are to notice. There are ${rows.get("all")?.mutants} such mutants, which would take a day; a sample is drawn of them by the hash of their place, change and seed, of
every file alike, and only that is run. The range is where the figure of all mutants lies nineteen times in twenty.

A mutant is noticed where a test of these stages or a case of the corpus fails, or where the reading of a text differs from the
approved one (\`test/approved/\`, held to the letter here; in \`npm test\` three lines in ten may differ before it must be approved anew). The column
"tests alone" leaves the last out: the tests of wishes, not of what happens to be. What ran out of time is counted on neither side: some of it never
ends, some was a slow test on a busy machine.

${head("stage")}
${[...rows].map(([name, row]) => line(name, row)).join("\n")}

By the kind of change:

${head("kind")}
${[...kinds]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, row]) => line(name, row))
  .join("\n")}

Nothing is left out of the count: changes that cannot be seen from outside (an optional chain on what is always there, a cheap test before a dear one, a
bound one further than needed) count as survived. Asked are 70 %: where the figure is below, the survivors (\`reports/mutation-*.json\`) tell which words
and rules no test speaks of.
`;
}
