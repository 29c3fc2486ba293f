import { describe, expect, it } from "vitest";
import { bCubed, eventsOf, linked, readReports } from "../../src/score/linking.js";

const reports = readReports();
const events = eventsOf(reports);

describe("reports of known incidents, with look-alikes among them", () => {
  it("are linked as they belong together", () => {
    const { incidents, precision, recall, f1 } = bCubed(reports, linked(reports, events));
    expect(incidents).toBeGreaterThan(33);
    expect(precision).toBeGreaterThan(0.98);
    expect(recall).toBeGreaterThan(0.9);
    expect(f1).toBeGreaterThan(0.94);
  });

  it("are not linked by chance: one group, and each alone, score less", () => {
    const one = bCubed(reports, new Map(reports.map(({ id }) => [id, "all"])));
    const alone = bCubed(reports, new Map(reports.map(({ id }) => [id, id])));
    expect(Math.max(one.f1, alone.f1)).toBeLessThan(0.7);
  });

  it("fall into the same parts in any order", () => {
    const together = (list: typeof events) => {
      const group = linked(reports, list);
      return reports.map((one) => reports.filter(({ id }) => group.get(id) === group.get(one.id)).map(({ id }) => id));
    };
    expect(together([...events].reverse())).toEqual(together(events));
  });
});
