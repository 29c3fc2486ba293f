import type { Attribution, QuoteSpan, Report } from "../shapes/attribution.js";
import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { TokenRange } from "../types.js";
import type { According } from "./according.js";
import type { Aside } from "./asides.js";
import type { Spoken } from "./quote-context.js";
import type { Saying } from "./sayings.js";

type Means = (group: NounGroup) => NounGroup | null;

/** A quotation as a report; one for each of its speakers. */
export function reportsOfQuote(quote: QuoteSpan, spoken: Spoken | null, sentence: number, means: Means): Report[] {
  const base = { range: { first: quote.first, last: quote.last }, kind: "direct-quote" as const, quote };
  if (!spoken) return [{ ...base, cue: null, speaker: null, means: null, sentence }];
  return spoken.speakers.map((speaker) => ({ ...base, cue: spoken.cue, speaker, means: means(speaker), sentence: spoken.sentence }));
}

/** The clauses that a sentence reports without marks: what verbs of saying govern, what stands beside them, what "according to" covers. */
export function reportsOfSentence(
  sentence: FramedSentence,
  sayings: readonly Saying[],
  asides: readonly Aside[],
  accordings: readonly According[],
  kindOf: (group: NounGroup) => Attribution["kind"],
  means: Means,
  quoted: (range: TokenRange) => boolean,
): Report[] {
  const { graph } = sentence;
  const { index } = graph.sentence;
  const out: Report[] = [];
  const put = (range: TokenRange, speakers: readonly NounGroup[], cue: TokenRange, kind: Attribution["kind"] | null): void => {
    if (range.last <= range.first) return;
    for (const speaker of speakers)
      out.push({ range, kind: kind ?? kindOf(speaker), cue, speaker, means: means(speaker), sentence: index, quote: null });
  };
  const content = contentOf(graph.verbs);
  for (const saying of sayings) {
    const range = content.get(saying.verb);
    if (range) put(range, saying.speakers, saying.cue, null);
  }
  for (const aside of asides) {
    if (quoted(aside)) continue;
    // "…, officials said": what stands before; "Next time, said the general, …" has both sides, its own words left out.
    const own = Math.min(aside.cue.first, ...aside.speakers.map((group) => group.first));
    const last = aside.last <= own && aside.verb ? aside.last - 1 : aside.last;
    put({ first: aside.first, last }, aside.speakers, aside.cue, null);
  }
  for (const phrase of accordings) {
    const range = phrase.clause ?? { first: graph.sentence.first, last: graph.sentence.last };
    if (!phrase.paragraph) put(range, phrase.speakers, phrase.cue, phrase.kind);
  }
  return out;
}

/** For each verb the tokens from the first to the last word of the clauses that hang of it. */
function contentOf(verbs: readonly VerbGroup[]): Map<VerbGroup, TokenRange> {
  const out = new Map<VerbGroup, TokenRange>();
  for (const verb of verbs) {
    let child: VerbGroup = verb;
    const first = Math.min(
      verb.first,
      verb.subject && verb.subject.first < verb.first && verb.relation === "complement" ? verb.subject.first : verb.first,
    );
    const last = Math.max(
      verb.last,
      ...verb.objects.slice(0, 8).map((group) => group.last),
      ...verb.preps.slice(0, 12).map((group) => group.last),
    );
    for (let hops = 0; child.governor && hops < 6; hops++) {
      const governor = child.governor;
      if (governor === child || child.relation === "adverbial" || child.relation === "subordinate") break;
      const known = out.get(governor);
      if (last > governor.last) {
        const from = Math.max(governor.last, first);
        out.set(governor, known ? { first: Math.min(known.first, from), last: Math.max(known.last, last) } : { first: from, last });
      }
      child = governor;
    }
  }
  return out;
}
