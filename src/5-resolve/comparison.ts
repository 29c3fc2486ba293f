import type { Article } from "../types.js";

/** "deadliest", "worst", "first": what comes before "since" in a comparison. */
const RANK =
  /^(?:first|worst|best|latest|most|only|(?!rest$|west$|east$|protest$|arrest$|forest$|interest$|guest$|harvest$|priest$|request$|unrest$|contest$|conquest$)[a-z]{3,}est)$/;

/**
 * Whether a deed told at `later` is what the one at `earlier` is measured against: "the worst attack since May, when rebels killed 30",
 * "the biggest raid since last year's attack on Obo".
 */
export function isMeasuredAgainst(article: Article, earlier: number, later: number): boolean {
  const { tokens } = article;
  const from = tokens[earlier];
  if (!from || tokens[later]?.sentence !== from.sentence) return false;
  let since = -1;
  for (let i = earlier + 1; i < later; i++) if (tokens[i]?.norm === "since") since = i;
  if (since < 0) return false;
  for (let i = since - 1; i >= 0 && tokens[i]?.sentence === from.sentence; i--) if (RANK.test(tokens[i]?.norm ?? "")) return true;
  return false;
}
