import type { Attributed, Attribution, QuoteSpan, Report } from "../shapes/attribution.js";
import type { Frame, Framing } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Article } from "../types.js";
import { type According, AccordingFinder } from "./according.js";
import { Antecedents } from "./antecedents.js";
import { AsideFinder } from "./asides.js";
import { QuoteAssigner } from "./assign.js";
import { quoteMasthead, readMasthead, readSummary } from "./masthead.js";
import type { Spoken } from "./quote-context.js";
import { findQuotes } from "./quotes.js";
import { countedBy, deniedBy, ReachReader } from "./reach.js";
import { reportsOfQuote, reportsOfSentence } from "./reports.js";
import { type Saying, SayingFinder } from "./sayings.js";
import { type Plain, SourceReader } from "./sources.js";
import { SpeakerReader } from "./speakers.js";

interface Told {
  readonly frame: Frame;
  readonly sources: readonly Plain[];
}

/** Who answers to a deed told before: counts its dead, denies it. */
interface Answer {
  readonly speakers: readonly NounGroup[];
  readonly cue: Plain["cue"];
  readonly stance: Plain["stance"];
}

/** Ties every frame to those who say it, and every quotation to its speaker. */
export function attribute(article: Article, framing: Framing): Attributed {
  const speakers = new SpeakerReader(article, framing);
  const quotes = findQuotes(article, (label) => speakers.isLabel(label));
  const covering = coverOf(article, quotes);
  const quoteAt = (token: number): QuoteSpan | null => covering[token] ?? null;
  const finder = new SayingFinder(article, speakers, quoteAt);
  const phrases = new AccordingFinder(article, speakers);
  const beside = new AsideFinder(article, speakers, quoteAt);
  const antecedents = new Antecedents(article, speakers, quoteAt);
  const meansOf = new Map<NounGroup, NounGroup>();
  const sayingOf = new Map<VerbGroup, Saying>();
  const read = framing.sentences.map((sentence) => {
    const sayings = finder.find(sentence);
    for (const saying of sayings) sayingOf.set(saying.verb, saying);
    const found = phrases.find(sentence);
    // "denied a report, carried by a newspaper, that …": the outlet only passes on what another says.
    const accordings = sayings.length > 0 ? found.filter((phrase) => phrase.kind !== "outlet") : found;
    antecedents.read(
      sentence,
      sayings,
      accordings.flatMap((phrase) => phrase.speakers),
      meansOf,
    );
    return { sentence, sayings, accordings, asides: beside.find(sentence, sayings) };
  });
  const sayings = read.map((one) => one.sayings);
  const spoken = new QuoteAssigner(article, framing, speakers, quoteAt, sayings, (index) => read[index]?.accordings ?? []).run(quotes);
  const labels = read.flatMap(({ accordings, sentence }) =>
    accordings.filter((phrase) => phrase.paragraph).map((phrase) => ({ phrase, sentence: sentence.graph.sentence.index })),
  );
  const head = readMasthead(article, labels) ?? readSummary(article, framing.sentences[0]?.graph, speakers);
  if (head) quoteMasthead(article, head, quotes, spoken);
  for (const { subject, verb } of sayingOf.values()) {
    const quote = speakers.isOwn(subject) ? quoteAt(verb.head) : null;
    const voice = quote ? spoken.get(quote)?.speakers[0] : undefined;
    if (voice) meansOf.set(subject, meansOf.get(voice) ?? voice);
  }

  const sources = new SourceReader(article, speakers, sayingOf, quoteAt);
  const reach = new ReachReader(article);
  const told: Told[] = [];
  const answers = new Map<Frame, Plain[]>();
  let carried: readonly Plain[] = [];
  let block = -1;
  for (const known of read) {
    const { sentence } = known;
    const own = article.sentences[sentence.graph.sentence.index]?.block ?? -1;
    if (own !== block) carried = [];
    block = own;
    sources.open(sentence);
    const goesOn =
      known.accordings.length === 0 && known.asides.length === 0 && reach.goesOn(sentence.graph.sentence.first, sentence, carried);
    const ledBy = lead(known.sayings, known.asides, known.accordings, sources, sentence.graph, quoteAt);
    for (const frame of sentence.frames) {
      const quote = quoteAt(frame.head);
      // "We have seen them bomb it": who says "we" is the speaker of the quotation, or the author.
      let found: readonly Plain[] = sources.of(frame, known, quote).filter(({ speaker }) => !speakers.isOwn(speaker));
      const voice = quote?.form === "speech" ? spoken.get(quote) : undefined;
      if (found.length === 0 && voice && quote) found = ofQuote(voice, quote);
      if (found.length === 0 && quote?.form !== "speech") {
        const part = reach.partOf(frame.head, sentence);
        if (part > sentence.graph.sentence.first && reach.speaksOn(part, ledBy)) found = ledBy;
        else if (part === sentence.graph.sentence.first && goesOn) found = carried;
      }
      if (found.length === 0 && head && own >= head.from && own < head.to && quote?.form !== "speech")
        found = ofPhrase(head.phrase, head.sentence);
      told.push({ frame, sources: found });
    }
    for (const phrase of known.accordings) {
      if (!phrase.paragraph) continue;
      // "Source: local councillor." speaks for the entry before it.
      for (let i = told.length - 1, n = 0; i >= 0 && n < 40; i--, n++) {
        const one = told[i];
        if (!one || article.sentences[one.frame.sentence]?.block !== own) break;
        if (one.sources.length === 0)
          told[i] = {
            frame: one.frame,
            sources: ofPhrase(phrase, sentence.graph.sentence.index),
          };
      }
    }
    const answer = (frame: Frame, saying: Answer): void => {
      const list = answers.get(frame) ?? [];
      for (const speaker of saying.speakers)
        list.push({
          speaker,
          sentence: sentence.graph.sentence.index,
          cue: saying.cue,
          kind: sources.kindOf(speaker),
          quote: null,
          stance: saying.stance,
        });
      answers.set(frame, list);
    };
    for (const count of reach.counts(sentence, known.sayings)) {
      const frame = countedBy(count.sentence, told, (index) => article.sentences[index]?.block === own);
      if (frame) answer(frame, { ...count, stance: count.entry.stance });
    }
    // "Chairman Omar Khan: 58 dead."
    const label =
      sentence.frames.length === 0 && sentence.looseTolls.length > 0 ? known.asides.find(({ verb }) => verb === null) : undefined;
    if (label) {
      const frame = countedBy(sentence.graph.sentence.index, told, (index) => article.sentences[index]?.block === own);
      if (frame) answer(frame, label);
    }
    for (const denial of reach.denials(sentence, known.sayings)) {
      const charged = (index: number): boolean =>
        read[index]?.sayings.some(
          ({ entry, first, speakers: by }) => entry.statement === "accusation" && first < denial.first && by !== denial.speakers,
        ) ?? false;
      for (const frame of deniedBy(denial, told, charged)) answer(frame, { ...denial, stance: denial.entry.stance });
    }
    if (!goesOn) carried = ledBy;
  }
  const means = (group: NounGroup): NounGroup | null => meansOf.get(group) ?? null;
  const sourcesOf = new Map<Frame, readonly Attribution[]>();
  for (const { frame, sources: list } of told) {
    const all = [...list, ...(answers.get(frame) ?? [])];
    if (all.length > 0)
      sourcesOf.set(
        frame,
        all.map((one) => ({ ...one, means: means(one.speaker) })),
      );
  }
  const reports: Report[] = [];
  for (const quote of quotes) {
    const by = spoken.get(quote) ?? null;
    if (quote.form === "name" || (quote.form === "fragment" && !by) || quote.turn?.role === "question") continue;
    reports.push(...reportsOfQuote(quote, by, article.tokens[quote.first]?.sentence ?? 0, means));
  }
  for (const { sentence, sayings: own, asides, accordings } of read)
    reports.push(
      ...reportsOfSentence(
        sentence,
        own,
        asides,
        accordings,
        (group) => sources.kindOf(group),
        means,
        // "…," she said: the quotation is a report already.
        ({ first, last }) => quoteAt(first + 1)?.form === "speech" && (quoteAt(first + 1)?.last ?? 0) >= last - 3,
      ),
    );
  reports.sort((a, b) => a.range.first - b.range.first || b.range.last - a.range.last);
  return { sourcesOf, reports, quotes };
}

/** The innermost quotation over each token; names and questions of an interviewer are none. */
function coverOf(article: Article, quotes: readonly QuoteSpan[]): (QuoteSpan | undefined)[] {
  const out = new Array<QuoteSpan | undefined>(article.tokens.length);
  for (const quote of quotes) {
    if (quote.form === "name" || quote.turn?.role === "question") continue;
    for (let i = quote.first; i < quote.last; i++) out[i] = quote;
  }
  return out;
}

function ofPhrase(phrase: According, sentence: number): Plain[] {
  const { cue, kind, stance } = phrase;
  return phrase.speakers.map((speaker) => ({ speaker, sentence, cue, kind, quote: null, stance }));
}

function ofQuote(voice: Spoken, quote: QuoteSpan): Plain[] {
  return voice.speakers.map((speaker) => ({
    speaker,
    sentence: voice.sentence,
    cue: voice.cue,
    kind: "direct-quote" as const,
    quote,
    stance: voice.stance,
  }));
}

/** The speakers for whom a sentence as a whole reports: they may go on speaking in the next one. */
function lead(
  sayings: readonly Saying[],
  asides: readonly { readonly speakers: readonly NounGroup[]; readonly cue: Plain["cue"]; readonly stance: Plain["stance"] }[],
  accordings: readonly {
    readonly speakers: readonly NounGroup[];
    readonly cue: Plain["cue"];
    readonly stance: Plain["stance"];
    readonly clause: unknown;
  }[],
  sources: SourceReader,
  graph: SentenceGraph,
  quoteAt: (token: number) => QuoteSpan | null,
): readonly Plain[] {
  const governing = new Set(graph.verbs.filter((verb) => verb.relation === "complement").map((verb) => verb.governor));
  const main = sayings.find(({ verb }) => verb.relation === "main" && verb.form === "finite" && !quoteAt(verb.head) && governing.has(verb));
  const chosen =
    asides.at(-1) ??
    accordings.find((one) => one.clause === null) ??
    (main ? { speakers: main.speakers, cue: main.cue, stance: main.entry.stance } : null);
  if (chosen?.stance !== "asserts") return [];
  return chosen.speakers.map((speaker) => ({
    speaker,
    sentence: graph.sentence.index,
    cue: chosen.cue,
    kind: sources.kindOf(speaker),
    quote: null,
    stance: chosen.stance,
  }));
}
