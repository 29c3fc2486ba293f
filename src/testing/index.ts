/** Entry point `conflict-events/testing`: matchers for the tests of those who build on the library. */
import type { GoldArticle } from "../score/gold.js";
import type { CorpusPart } from "./corpus.js";
import { toContainEvent, toMatchEvents } from "./matchers.js";

export type { GoldArticle, GoldEvent } from "../score/gold.js";
export type { CorpusPart } from "./corpus.js";
export { type EventMatchers, type MatcherResult, toContainEvent, toMatchEvents } from "./matchers.js";
export { type Difference, differences, type EventPattern } from "./pattern.js";

/**
 * What `expect.extend` takes, in Vitest and in Jest.
 *
 * @example expect.extend(matchers);
 */
export const matchers = { toContainEvent, toMatchEvents };

/**
 * The annotated articles of the shipped corpus. Its reader is loaded by the first call; `conflict-events/testing/corpus` has it without waiting.
 *
 * @param part `train`, `dev` or `blind`; all of them when left out
 */
export async function loadCorpus(part?: CorpusPart): Promise<GoldArticle[]> {
  const corpus = await import("./corpus.js");
  return corpus.loadCorpus(part);
}
