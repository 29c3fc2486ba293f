/** Holds the second annotation (corpus/second) against the first, by the scorer itself: `npm run agreement`, with `-- --errors` for each disagreement. */
import { readdirSync, readFileSync } from "node:fs";
import { loadCorpus } from "../testing/corpus.js";
import type { FoundEvent } from "./align.js";
import { type GoldArticle, type GoldEvent, goldArticleOf, locate } from "./gold.js";
import { dataOf, findingsOf } from "./report.js";
import { type Finding, scoreArticle } from "./score.js";
import { MEASURES, newTallies } from "./tally.js";

const SECOND = "corpus/second";

export interface Pair {
  readonly first: GoldArticle;
  readonly second: GoldArticle;
}

/** The articles that were annotated twice. */
export function pairs(): Pair[] {
  const articles = new Map([...loadCorpus("train"), ...loadCorpus("dev")].map((article) => [article.id, article]));
  return readdirSync(SECOND)
    .sort()
    .flatMap((file) => {
      const { id, events } = JSON.parse(readFileSync(`${SECOND}/${file}`, "utf8")) as { id: string; events: unknown };
      const first = articles.get(id);
      return first ? [{ first, second: goldArticleOf({ ...first, events }, file) }] : [];
    });
}

/** The alternatives of an annotated name, where the scorer looks for the names of a found one. */
function namesOf(alternatives: string) {
  const [name = "", written = name, known] = alternatives.split("|");
  return { name, span: { text: written }, actor: known === undefined ? null : { name: known }, within: known ?? null };
}

/** An annotated event as if it had been found. */
export function asFound(text: string, event: GoldEvent): FoundEvent {
  const mentions = event.mentions.flatMap((marked) => {
    const at = locate(text, marked);
    return typeof at === "string" ? [] : [at];
  });
  const { type, status, killed = null, injured = null, captured = null, displaced = null } = event;
  return {
    type,
    status,
    rule: "second",
    trigger: mentions[0] ?? { start: 0, end: 0 },
    mentions,
    participants: (event.participants ?? []).map(({ role, name }) => ({ role, ...namesOf(name) })),
    places: (event.places ?? []).map(namesOf),
    time: event.time ? { ...event.time, span: null, basis: "second" } : null,
    casualties: { killed, injured, captured, displaced },
    sources: (event.sources ?? []).map(namesOf),
  };
}

export type Agreement = ReturnType<typeof dataOf>;

/** How far the two annotations agree on these articles, and where they do not. */
export function measureAgreement(twice: readonly Pair[]): { figures: Agreement; findings: Finding[] } {
  const tallies = newTallies();
  const findings = twice.flatMap(({ first, second }) =>
    scoreArticle(
      first,
      second.events.map((event) => asFound(first.text, event)),
      tallies,
    ),
  );
  return { figures: dataOf(twice.length, tallies), findings };
}

/** The table of `docs/accuracy.md`. */
export function agreementTable({ articles, overall, slots }: Agreement): string {
  const rows = MEASURES.flatMap((measure) => {
    const slot = slots[measure];
    return slot ? [`| ${measure} | ${slot.f1.toFixed(3)} | ${slot.gold} | ${slot.found} |`] : [];
  });
  return `## Agreement of two annotations

${articles} articles of \`train\` and \`dev\` were annotated a second time, from their texts and the rules alone, without sight of the first annotation (\`corpus/second\`).
The second is scored against the first as if it had been extracted; the first was then mended where it broke a rule, and what is left is matter of judgement.
Read it as a ceiling that is too high for real news: both readers know the same rules, and these texts were written to be annotated by them.

| slot | agreement (F1) | first | second |
|---|---|---|---|
${rows.join("\n")}

Overall **${overall.toFixed(3)}**.
`;
}

if (process.argv[1]?.endsWith("agreement.ts")) {
  const { figures, findings } = measureAgreement(pairs());
  if (process.argv.includes("--errors")) console.log(`${findingsOf(findings)}\n`);
  console.log(agreementTable(figures));
}
