import { Script } from "node:vm";
import type { Loaded } from "./bundle.js";
import type { Test } from "./suite.js";

/** What became of a mutant: it does not compile, a test failed, a reading differed from the approved one, a test did not end, or nothing saw it. */
export type Fate = "refused" | "test" | "reading" | "time" | "survived";
export interface Trial {
  readonly fate: Fate;
  /** The test that saw it, by its name and its place among all. */
  readonly by?: string;
  readonly at?: number;
}

type Hits = Readonly<Record<string, number>>;
/** Through this the switches in the code are told which mutant is on, and tell how often each was passed. */
interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  readonly mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}
const hooks = globalThis as { __stryker__?: Switches; __trial__?: () => unknown };
// Loaded code holds on to the object in which it counts.
const coverage: { static: Record<string, number>; perTest: Record<string, Hits> } = { static: {}, perTest: {} };
const switches: Switches = { mutantCoverage: coverage };
hooks.__stryker__ = switches;

/** A test that ran a tenth of a second has this long; a loop is stopped sooner, by how often it passes the mutant. */
const LONGEST = 30_000;
const MORE_OFTEN = 100;
const inTime = new Script("__trial__()");
const OUT_OF_TIME = /Hit count limit reached|Script execution timed out|Invalid array length|Maximum call stack|out of memory/;

/** What a failing test said, or null where it passed. */
function fault(test: Test): string | null {
  hooks.__trial__ = test.run;
  try {
    if (inTime.runInThisContext({ timeout: LONGEST }) instanceof Promise) throw new Error("tests that wait are not run here");
    return null;
  } catch (error) {
    return String(error);
  }
}

interface Seen {
  readonly test: Test;
  readonly hits: Hits;
  readonly duration: number;
}

/** Runs all tests without a mutant, and tells which mutants each passed how often; tests that fail are left out. */
function watch({ tests, forget }: Loaded, failing: Set<string>): Seen[] {
  forget();
  return tests.flatMap((test, i) => {
    coverage.perTest = {};
    switches.currentTestId = `${i}`;
    const start = performance.now();
    const failed = fault(test);
    const duration = performance.now() - start;
    if (failed) failing.add(test.name);
    return [{ test, hits: coverage.perTest[`${i}`] ?? {}, duration }];
  });
}

const isReading = ({ name }: Test): boolean => name.endsWith(" is as approved") || name.includes(" is as approved ");

/** Those that say what is right before those that say what is read, and the short before the long. */
function inOrder(seen: readonly Seen[]): Seen[] {
  return [...seen].sort((a, b) => Number(isReading(a.test)) - Number(isReading(b.test)) || a.duration - b.duration);
}

/** Tries mutants on the tests, one at a time. */
export class Trials {
  private base: Loaded;
  private readonly seen: readonly Seen[];
  private readonly order: readonly number[];
  /** Passed while the code is loaded or something is worked out once for all: nothing that is kept may be used for these. */
  private readonly early: ReadonlySet<string>;
  readonly failing = new Set<string>();

  constructor(private readonly load: () => Loaded) {
    switches.currentTestId = undefined;
    this.base = load();
    const early = new Set(Object.keys(coverage.static));
    const first = watch(this.base, this.failing);
    this.seen = watch(this.base, this.failing);
    for (const [i, { hits }] of first.entries()) for (const id of Object.keys(hits)) if (!this.seen[i]?.hits[id]) early.add(id);
    this.early = early;
    const places = new Map(this.seen.map((one, i) => [one, i]));
    this.order = inOrder(this.seen).map((one) => places.get(one) ?? 0);
    switches.currentTestId = undefined;
  }

  /** What becomes of a mutant. */
  try(id: string): Trial {
    if (this.early.has(id)) return this.judge(id, () => this.load());
    const trial = this.judge(id, () => this.base);
    if (trial.fate === "time") {
      this.base = this.load();
      return trial;
    }
    const test = this.base.tests[trial.at ?? -1];
    this.base.forget();
    if (!test || fault(test) === null) return trial;
    // What it left behind, or an earlier one did, makes the test fail still: all is loaded anew.
    this.base = this.load();
    const again = this.judge(id, () => this.base);
    this.base = this.load();
    return again;
  }

  private judge(id: string, loaded: () => Loaded): Trial {
    switches.activeMutant = id;
    switches.hitCount = undefined;
    try {
      return this.run(id, loaded());
    } catch (error) {
      return { fate: "test", by: `loading: ${error}` };
    } finally {
      switches.activeMutant = undefined;
    }
  }

  private run(id: string, { tests, forget }: Loaded): Trial {
    const early = this.early.has(id);
    forget();
    for (const at of this.order) {
      const { hits, test } = this.seen[at] as Seen;
      if ((!early && !hits[id]) || this.failing.has(test.name)) continue;
      const mutated = tests[at];
      if (!mutated) return { fate: "test", by: "a test is missing" };
      switches.hitCount = early ? undefined : 0;
      switches.hitLimit = (hits[id] ?? 0) * MORE_OFTEN + 10_000;
      const failed = fault(mutated);
      if (failed !== null) return { fate: OUT_OF_TIME.test(failed) ? "time" : isReading(test) ? "reading" : "test", by: test.name, at };
    }
    return { fate: "survived" };
  }
}
