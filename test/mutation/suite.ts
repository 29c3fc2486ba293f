/** Stands in for Vitest where the tests are bundled: it gathers them instead of running them. */
import { JestAsymmetricMatchers, JestChaiExpect } from "@vitest/expect";
import * as chai from "chai";

/** A test, by its file and what it is called. */
export interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

export const tests: Test[] = [];
const path: string[] = [];

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
export const expect = chai.expect;

type Body = (...values: unknown[]) => unknown;
const bodyOf = (given: readonly unknown[]): Body => given.find((one) => typeof one === "function") as Body;
const nothing = (): void => {};

/** `it` and `describe` take the same forms: a table, a condition, options between name and body. */
function declaring(declare: (name: string, body: () => unknown) => void) {
  const one = (name: string, ...given: unknown[]): void => declare(name, bodyOf(given) as () => unknown);
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...given: unknown[]): void => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        declare(`${name} ${JSON.stringify(values[0])}`, () => bodyOf(given)(...values));
      }
    };
  const never = Object.assign(nothing, { each: () => nothing });
  const self = Object.assign(one, { each });
  return Object.assign(self, {
    runIf: (holds: unknown) => (holds ? self : never),
    skipIf: (holds: unknown) => (holds ? never : self),
  });
}

export const describe = declaring((name, body) => {
  path.push(name);
  body();
  path.pop();
});
export const it = declaring((name, body) => tests.push({ name: [...path, name].join(" > "), run: body }));
