/** Scores variants of the corpus beside the articles that they were made from: `npm run mutations`. */
import { extractEvents } from "../../index.js";
import { loadCorpus } from "../../testing/corpus.js";
import type { GoldArticle } from "../gold.js";
import { scoreArticle } from "../score.js";
import { newTallies, overall } from "../tally.js";
import { MUTATIONS, type Mutation } from "./table.js";

export interface MutationFigures {
  readonly name: string;
  /** Articles that it changes. */
  readonly articles: number;
  readonly before: number;
  readonly after: number;
}

function scored(articles: readonly GoldArticle[]): number {
  const tallies = newTallies();
  for (const gold of articles)
    scoreArticle(gold, extractEvents(gold.text, gold.publishedAt ? { publishedAt: gold.publishedAt } : {}), tallies);
  return overall(tallies);
}

/** The overall of the articles that a mutation changes, before and after. */
export function measureMutation({ name, apply }: Mutation, articles: readonly GoldArticle[]): MutationFigures {
  const changed = articles.flatMap((article) => {
    const variant = apply(article);
    return variant ? [{ article, variant }] : [];
  });
  return {
    name,
    articles: changed.length,
    before: scored(changed.map(({ article }) => article)),
    after: scored(changed.map(({ variant }) => variant)),
  };
}

/** Every mutation on the articles of `train` and `dev` that hold events. */
export function measureMutations(): MutationFigures[] {
  const articles = [...loadCorpus("train"), ...loadCorpus("dev")].filter(({ events }) => events.length > 0);
  return MUTATIONS.map((mutation) => measureMutation(mutation, articles));
}

/** The section of `docs/accuracy.md` on variants. */
export function mutationTable(figures: readonly MutationFigures[]): string {
  const rows = figures.map(
    ({ name, articles, before, after }) =>
      `| ${name} | ${articles} | ${before.toFixed(3)} | ${after.toFixed(3)} | ${((after - before) * 100).toFixed(1)} |`,
  );
  return `## Variants

Articles of \`train\` and \`dev\` with other names, other dates or sentences turned about, and the annotation carried over: what hangs on one wording shows here.

| variant | articles | overall before | after | points |
|---|---|---|---|---|
${rows.join("\n")}
`;
}

if (process.argv[1]?.endsWith("measure.ts")) console.log(mutationTable(measureMutations()));
