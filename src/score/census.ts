/** Counts of what the whole corpus holds, all three parts together, so that nothing is told of `blind` apart. */
import { EVENT_STATUSES } from "../6-emit/schema.js";
import { EVENTS } from "../events/index.js";
import type { GoldArticle } from "./gold.js";

export interface Census {
  readonly articles: number;
  readonly quiet: number;
  readonly styles: number;
  readonly conflicts: number;
  readonly years: readonly [first: number, last: number];
  readonly types: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
}

const counted = (names: readonly string[], told: readonly string[]): Record<string, number> =>
  Object.fromEntries(names.map((name) => [name, told.filter((one) => one === name).length]));

/** Counts articles, house styles, conflicts, and annotated events by type and status. */
export function censusOf(articles: readonly GoldArticle[]): Census {
  const eventful = articles.filter(({ events }) => events.length > 0);
  const events = articles.flatMap((article) => article.events);
  const years = eventful.flatMap(({ publishedAt }) => (publishedAt ? [Number(publishedAt.slice(0, 4))] : []));
  return {
    articles: articles.length,
    quiet: articles.length - eventful.length,
    styles: new Set(articles.flatMap(({ style }) => (style ? [style.toLowerCase()] : []))).size,
    conflicts: new Set(eventful.flatMap(({ conflict }) => (conflict ? [conflict.toLowerCase()] : []))).size,
    years: [Math.min(...years), Math.max(...years)],
    types: counted(
      EVENTS.map(({ type }) => type),
      events.map(({ type }) => type),
    ),
    statuses: counted(
      EVENT_STATUSES,
      events.map(({ status }) => status),
    ),
  };
}

/** Five names and their counts a row, so that the table stays short. */
function rowsOf(counts: Readonly<Record<string, number>>): string {
  const cells = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return Array.from({ length: Math.ceil(cells.length / 5) }, (_, i) => {
    const row = cells.slice(i * 5, i * 5 + 5);
    return `| ${[...row, ...Array<string>(5 - row.length).fill("")].join(" | ")} |`;
  }).join("\n");
}

/** The section of `docs/accuracy.md` on what the figures rest on. */
export function censusTable({ articles, quiet, styles, conflicts, years, types, statuses }: Census): string {
  return `## What the corpus holds

${articles} articles of ${styles} house styles, on ${conflicts} conflicts between ${years[0]} and ${years[1]}; ${quiet} of them hold no event. All parts together, by type and by status:

| | | | | |
|---|---|---|---|---|
${rowsOf(types)}

| | | | | |
|---|---|---|---|---|
${rowsOf(statuses)}
`;
}
