import type { Article } from "../types.js";

/** "deadliest", "worst", "first": what comes before "since" in a comparison. */
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|worst|best|latest|most|only|(?!rest$|west$|east$|protest$|arrest$|forest$|interest$|guest$|harvest$|priest$|request$|unrest$|contest$|conquest$)[a-z]{3,}est)$/;

/** The "since" of a comparison between two tokens of a sentence, or -1. */
function measure(article: Article, from: number, to: number): number {
  const { tokens } = article;
  const sentence = tokens[from]?.sentence;
  let since = -1;
  for (let i = from + 1; i < to; i++) if (tokens[i]?.norm === "since") since = i;
  for (let i = since - 1; i >= 0 && tokens[i]?.sentence === sentence; i--) if (RANK.test(tokens[i]?.norm ?? "")) return since;
  return -1;
}

/**
 * Whether a deed or a day told at `later` is what the deed at `earlier` is measured against: "the worst attack since May, when rebels
 * killed 30", "the biggest raid since last year's attack on Obo".
 */
export function isMeasuredAgainst(article: Article, earlier: number, later: number): boolean {
  return article.tokens[earlier]?.sentence === article.tokens[later]?.sentence && measure(article, earlier, later) >= 0;
}

/** Where in the text the other deed begins that the one at `at` is measured against; the end of the text where there is none. */
export function standardFrom(article: Article, at: number): number {
  const last = article.sentences[article.tokens[at]?.sentence ?? -1]?.last ?? at;
  const since = measure(article, at, last);
  return article.tokens[since]?.start ?? Number.POSITIVE_INFINITY;
}

/** "Elsewhere in the city, two people were hurt", "In a separate incident, gunmen shot a nurse": the sentence begins another deed. */
const ANEW = /^\W*(?:elsewhere|separately|in (?:another|an? (?:\w+ly )?(?:separate|second|third|unrelated|different)) \w+)\b/i;

export function opensAnew({ text, sentences }: Article, sentence: number): boolean {
  const at = sentences[sentence];
  return at !== undefined && ANEW.test(text.slice(at.start, at.start + 40));
}
