import { Session } from "node:inspector/promises";
import { extractEvents } from "../../src/index.js";

const STAGE = /\/src\/(\d-[a-z]+|gazetteer|lexicon|events)\//;

/** The share of the time that is spent in the files of each stage, sampled over many runs of the sources. */
export async function stageShares(
  articles: readonly { readonly text: string; readonly publishedAt: string }[],
): Promise<[string, number][]> {
  const run = (times: number): void => {
    for (let i = 0; i < times; i++) for (const { text, publishedAt } of articles) extractEvents(text, { publishedAt });
  };
  run(12);
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.start");
  run(8);
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id] as const)));
  const sums = new Map<string, number>();
  let total = 0;
  for (const [i, sample] of (profile.samples ?? []).entries()) {
    // A helper counts for the stage that calls it.
    let at: number | undefined = sample;
    let stage: string | undefined;
    while (at !== undefined && stage === undefined) {
      stage = STAGE.exec(nodes.get(at)?.callFrame.url ?? "")?.[1];
      at = parents.get(at);
    }
    const time = profile.timeDeltas?.[i] ?? 0;
    total += time;
    sums.set(stage ?? "else (garbage, gluing)", (sums.get(stage ?? "else (garbage, gluing)") ?? 0) + time);
  }
  return [...sums].map(([stage, time]): [string, number] => [stage, time / total]).sort((a, b) => a[0].localeCompare(b[0], "en"));
}
