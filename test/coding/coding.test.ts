import fc from "fast-check";
import { expect, it } from "vitest";
import { hash, Model, treeOf } from "../../src/coding/model.js";
import { Reader } from "../../src/coding/reader.js";
import { SQUASH, STRETCH } from "../../src/coding/tables.js";
import { Writer } from "../../src/coding/writer.js";

const TREE = treeOf([50, 20, 10, 5, 1, 1]);

/** Numbers, counts and symbols in turn, each within the one before. */
function tell(coder: Reader | Writer, length: number, given: readonly number[] | null): number[] {
  const model = new Model(coder, 10);
  const told: number[] = [];
  for (let i = 0, last = 0; i < length; i++) {
    model.within(hash(1, last << 6), hash(2, i << 6), 0);
    const value = given?.[i] ?? 0;
    last = i % 3 === 0 ? model.number(8, value) : i % 3 === 1 ? model.count(255, value) : model.symbol(TREE, value % 6);
    told.push(last);
  }
  return told;
}

it("reads what was written", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constant(0), fc.constant(255), fc.nat(255)), { maxLength: 300 }), (values) => {
      const given = values.map((value, i) => (i % 3 === 2 ? value % 6 : value));
      const writer = new Writer();
      tell(writer, given.length, given);
      expect(tell(new Reader(writer.text()), given.length, null)).toEqual(given);
    }),
  );
});

it("writes what is likely short", () => {
  const given = Array.from({ length: 3000 }, () => 0);
  const writer = new Writer();
  tell(writer, given.length, given);
  expect(writer.text().length).toBeLessThan(200);
});

it("has the same tables everywhere", () => {
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, number) => (all * 31 + number) | 0, 7);
  expect([SQUASH.length, SQUASH[0], SQUASH[2047], SQUASH[4094]]).toEqual([4096, 12, 16384, 32756]);
  expect([sum(SQUASH), sum(STRETCH)]).toMatchInlineSnapshot(`
    [
      -455722617,
      -2012257480,
    ]
  `);
  expect(Math.min(...SQUASH.subarray(0, 4095))).toBeGreaterThan(0);
});
