import { type Agreement, agreementTable } from "./agreement.js";
import { type Census, censusTable } from "./census.js";
import type { BCubed } from "./linking.js";
import { type MutationFigures, mutationTable } from "./mutations/measure.js";
import { type Kinds, outsideTable } from "./outside.js";
import type { dataOf } from "./report.js";
import { MEASURES } from "./tally.js";

export type Figures = ReturnType<typeof dataOf>;
export interface Quiet {
  readonly articles: number;
  readonly silent: number;
}
/** One turn of the loop: errors sorted by mechanism, the most frequent mechanism mended, everything scored again. */
export interface Round {
  readonly round: number;
  /** What was mended since the round before. */
  readonly mended?: string;
  readonly train: number;
  readonly dev: number;
  readonly blind: number | null;
}
/** What `docs/accuracy.json` holds. */
export interface Accuracy {
  readonly parts: Readonly<Record<string, Figures>>;
  readonly quiet: Readonly<Record<string, Quiet>>;
  readonly agreement: Agreement;
  readonly census: Census;
  readonly linking: BCubed;
  readonly variants: readonly MutationFigures[];
  readonly outside?: readonly Kinds[];
  readonly rounds: readonly Round[];
}

/** The loop ends when so many rounds in a row gain less than this on `dev`. */
const LAST_ROUNDS = 3;
const LEAST_GAIN = 0.005;

const number = (value: number): string => value.toFixed(3);
const points = (gain: number): string => `${gain < 0 ? "−" : "+"}${Math.abs(gain * 100).toFixed(1)}`;

function partTable(name: string, { articles, overall, slots }: Figures, quiet: Quiet): string {
  const rows = MEASURES.flatMap((measure) => {
    const slot = slots[measure];
    return slot
      ? [`| ${measure} | ${number(slot.precision)} | ${number(slot.recall)} | ${number(slot.f1)} | ${slot.gold} | ${slot.found} |`]
      : [];
  });
  return `## ${name}: ${articles} articles

| slot | P | R | F1 | gold | found |
|---|---|---|---|---|---|
${rows.join("\n")}

Overall **${number(overall)}**. Of ${quiet.articles} articles without any event ${quiet.silent} give none.
`;
}

/** What each round gained on `dev` over the one before; nothing for the first. */
export function gains(rounds: readonly Round[]): (number | null)[] {
  return rounds.map(({ dev }, i) => {
    const before = rounds[i - 1];
    return before ? dev - before.dev : null;
  });
}

/** Whether the last rounds gained so little that another would hardly pay. */
export function isSpent(rounds: readonly Round[]): boolean {
  const last = gains(rounds).slice(-LAST_ROUNDS);
  return last.length === LAST_ROUNDS && last.every((gain) => gain !== null && gain < LEAST_GAIN);
}

function roundsTable(rounds: readonly Round[]): string {
  const gained = gains(rounds);
  const rows = rounds.map(({ round, mended = "", train, dev, blind }, i) => {
    const gain = gained[i];
    const cells = [
      round,
      mended,
      number(train),
      number(dev),
      typeof gain === "number" ? points(gain) : "",
      blind === null ? "" : number(blind),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return `## Rounds

The errors are sorted by mechanism, the most frequent mechanism is mended, and all is scored again; the figures are those of the overall. The loop ends
when ${LAST_ROUNDS} rounds in a row gain less than ${LEAST_GAIN * 100} points on \`dev\`: ${isSpent(rounds) ? "it has ended" : "it has not ended yet"}.

| round | mended | train | dev | gain | blind |
|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

function linkingText({ reports, incidents, precision, recall, f1 }: BCubed): string {
  return `## Links between articles

${reports} short reports of ${incidents} made-up incidents with look-alikes among them (\`corpus/linking\`), linked by \`linkEvents\`: B-cubed precision
${number(precision)}, recall ${number(recall)}, F1 **${number(f1)}**. The same people wrote the reports and the library: on other reports expect less.
`;
}

/** The text of `docs/accuracy.md`. */
export function accuracyPage({ parts, quiet, agreement, census, linking, variants, outside = [], rounds }: Accuracy): string {
  return `# Accuracy

<!-- Written by \`npm run accuracy\`; do not edit by hand. -->

Measured with the library's own scorer, which gives the figures of the shared one (a test holds the two together). \`train\` was read while the
rules were made, \`dev\` only steered by its figures, \`blind\` is scored at a release and never looked into. trigger: words found, whatever the
type; mention: words and type; event: distinct events by type; fact: event and status; status: accuracy on the events found. How well the confidence
of an event holds on \`dev\`, tenth by tenth, stands in [confidence.md](confidence.md).

${Object.entries(parts)
  .map(([name, figures]) => partTable(name, figures, quiet[name] ?? { articles: 0, silent: 0 }))
  .join("\n")}
${agreementTable(agreement)}
${mutationTable(variants)}
${outsideTable(outside)}
${censusTable(census)}
${linkingText(linking)}
${roundsTable(rounds)}`;
}
