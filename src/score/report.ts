import type { Finding } from "./score.js";
import { MEASURES, overall, type Tallies } from "./tally.js";

const figure = (value: number): string => value.toFixed(3).padStart(6);

/** The figures as a table for people. */
export function tableOf(articles: number, tallies: Tallies): string {
  const rows = MEASURES.map((measure) => {
    const tally = tallies[measure];
    return [
      measure.padEnd(12),
      figure(tally.precision),
      figure(tally.recall),
      figure(tally.f1),
      String(tally.gold).padStart(8),
      String(tally.found).padStart(8),
    ].join(" ");
  });
  return [
    `${articles} ${articles === 1 ? "article" : "articles"}`,
    "slot              P      R     F1     gold    found",
    ...rows,
    `overall ${overall(tallies).toFixed(3)}`,
  ].join("\n");
}

/** The figures as data. */
export function dataOf(articles: number, tallies: Tallies) {
  const slots = MEASURES.map((measure) => {
    const { precision, recall, f1, gold, found } = tallies[measure];
    return [measure, { precision, recall, f1, gold, found }] as const;
  });
  return { articles, overall: overall(tallies), slots: Object.fromEntries(slots) };
}

/** One error a line, those of a kind together. */
export function findingsOf(findings: readonly Finding[]): string {
  const kinds = ["missed", "extra", "type", "status", "participant", "place", "time", "source", "casualties"];
  return [...findings]
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(
      ({ article, kind, type, wanted, got, where }) =>
        `${kind.toUpperCase().padEnd(11)} ${type}  wanted ${wanted}  got ${got}  ${article}: ${where}`,
    )
    .join("\n");
}
