/** Entry point `conflict-events/testing/corpus`: the annotated articles and the cases that the package ships, read from its folder. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ConflictEventsError } from "../errors.js";
import { type GoldArticle, goldArticleOf } from "../score/gold.js";
import { type Case, parseCases } from "./cases.js";

export type { GoldArticle, GoldEvent } from "../score/gold.js";
export { type Case, type CaseResult, checkCase, type ExpectedEvent, parseCases } from "./cases.js";

export const PARTS = ["train", "dev", "blind"] as const;
/** `train` is to learn from, `dev` to steer by, `blind` to score alone. */
export type CorpusPart = (typeof PARTS)[number];

/** The folder `corpus` stands beside the code, however deep that lies in the package. */
function corpusFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 4; up++, folder = dirname(folder)) {
    if (existsSync(join(folder, "corpus", "news"))) return join(folder, "corpus");
  }
  throw new ConflictEventsError(
    "invalid-input",
    ["corpus"],
    "the folder of the package that holds the corpus was not found; a bundle has to leave conflict-events out",
  );
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * The annotated articles of the shipped corpus, in the order of their names.
 *
 * @param part one of the three parts; all of them when left out
 * @example for (const { text, publishedAt, events } of loadCorpus("train")) …
 */
export function loadCorpus(part?: CorpusPart): GoldArticle[] {
  const folder = join(corpusFolder(), "news");
  return namesIn(folder, ".json")
    .filter((name) => part === undefined || name.startsWith(`${part}-`))
    .map((name) => goldArticleOf(JSON.parse(readFileSync(join(folder, name), "utf8")), name));
}

/**
 * The cases of an event type, or of all: short texts with the events that they must and must not give.
 *
 * @param type name of an event type
 */
export function loadCases(type?: string): Case[] {
  const folder = join(corpusFolder(), "cases");
  return namesIn(folder, ".txt")
    .filter((name) => type === undefined || name === `${type}.txt`)
    .flatMap((name) => parseCases(readFileSync(join(folder, name), "utf8"), name));
}
