import type { QuoteSpan } from "../shapes/attribution.js";
import type { Framing } from "../shapes/frames.js";
import type { NounGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Article, Token } from "../types.js";
import type { SpeakerReader } from "./speakers.js";

/** Whom an interview is with: named behind "interview with", "spoke to"; else the first person who does something before the first question. */
export function interviewee(quotes: readonly QuoteSpan[], article: Article, framing: Framing, speakers: SpeakerReader): NounGroup | null {
  const token = (i: number): Token | undefined => article.tokens[i];
  const first = quotes.find((quote) => quote.turn !== null);
  if (!first) return null;
  const until = token(first.turn?.label.first ?? 0)?.sentence ?? 0;
  let subject: NounGroup | null = null;
  let any: NounGroup | null = null;
  let unknown: NounGroup | null = null;
  for (let s = 0; s < Math.min(until, 60); s++) {
    const graph = framing.sentences[s]?.graph;
    for (const noun of graph?.nouns ?? []) {
      if (/^by$/i.test(token(noun.first - 1)?.norm ?? "")) continue;
      const { person, unknownName, organization, actor, place } = speakers.describe(noun);
      if (!person) {
        // A name that nothing is known of: the subject of a sentence, in two words or more.
        if (unknownName && !organization && !actor && !place && noun.slot === "subject" && noun.last - noun.first > 1) unknown ??= noun;
        continue;
      }
      const cue = token(noun.first - 2)?.lemma ?? "";
      if (oneOf(noun.prep, "with to") && oneOf(cue, "interview conversation speak talk question answer sit chat meet down")) return noun;
      if (noun.slot === "subject") subject ??= noun;
      any ??= noun;
    }
  }
  return subject ?? unknown ?? any;
}
