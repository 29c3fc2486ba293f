import { asGiven, hasMarkup, withoutMarkup } from "./1-read/html.js";
import { read } from "./1-read/read.js";
import { tokenize } from "./1-read/tokenize.js";
import { isEnglish, looksLikeHtml, type ReadWarning } from "./1-read/warnings.js";
import { tagCounts } from "./2-tag/counts.js";
import { compileLexicon, type LexiconIndex } from "./2-tag/lexicon-index.js";
import { NameTagger } from "./2-tag/names.js";
import { tagLine, tagTimes } from "./2-tag/times.js";
import { frame } from "./3-frame/frame.js";
import { compileWords, type WordIndex } from "./3-frame/words.js";
import { attribute } from "./4-attribute/attribute.js";
import { resolve } from "./5-resolve/resolve.js";
import { publicationDate } from "./5-resolve/times-publication.js";
import { emit } from "./6-emit/emit.js";
import type { EventDefinition } from "./events/define.js";
import type { Gazetteer } from "./gazetteer/index.js";
import { ByToken, type CountMention } from "./shapes/mentions.js";
import type { ActorEntry } from "./types.js";

/** What is compiled once per extractor. */
export interface Knowledge {
  readonly lexicon: LexiconIndex;
  readonly words: WordIndex;
  readonly gazetteer: Gazetteer;
}

export function compile(events: readonly EventDefinition[], gazetteer: Gazetteer, actors: readonly ActorEntry[] = []): Knowledge {
  return { lexicon: compileLexicon(actors), words: compileWords(events), gazetteer };
}

/** Facts of the article that the caller gives; all may be unknown. */
export interface ArticleOptions {
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly country: string | null;
}

/** The pipeline: read, tag, frame, attribute, resolve, emit. */
export function extract(text: string, options: ArticleOptions, knowledge: Knowledge) {
  const marked = hasMarkup(text);
  const article = read(marked ? withoutMarkup(text) : text);
  const english = isEnglish(article);
  const times = tagTimes(article.tokens, article.sentences, article);
  const timed = new Set(times.flatMap((time) => Array.from({ length: time.last - time.first }, (_, i) => time.first + i)));
  const isTime = (token: number): boolean => timed.has(token);
  const anchor = options.publishedAt ?? publicationDate(article, (from, to) => tagLine(tokenize(article.text, from, to)));
  const names = new NameTagger(article, knowledge.lexicon, knowledge.gazetteer, isTime, anchor).run(article.sentences);
  const maps = {
    actors: new ByToken(names.actors),
    persons: new ByToken(names.persons),
    organizations: new ByToken(names.organizations),
    places: new ByToken(names.places),
    weapons: new ByToken(names.weapons),
  };
  const counts = article.sentences.map((sentence): readonly CountMention[] =>
    tagCounts(article.tokens, sentence.first, sentence.last, isTime),
  );
  const countsOf = (sentence: number): readonly CountMention[] => counts[sentence] ?? [];
  const framing = frame(article, maps, knowledge.words, countsOf, isTime);
  const attributed = attribute(article, framing);
  const resolved = resolve({
    article,
    framing,
    attributed,
    maps,
    times,
    countsOf,
    gazetteer: knowledge.gazetteer,
    anchor,
    country: options.country,
  });
  const emitted = emit(
    article,
    resolved.events,
    { id: options.id, url: options.url, publishedAt: anchor, outlet: options.outlet },
    (places) => resolved.places.specific(places),
  );
  const events = marked ? asGiven(emitted, text) : emitted;
  const warnings: ReadWarning[] = [];
  if (anchor === null && resolved.times.some((time) => time.kind === "date" && time.start === null && time.end === null))
    warnings.push({ code: "no-anchor", message: "No publication date: relative times are left unresolved. Give `publishedAt`." });
  if (!english) warnings.push({ code: "not-english", message: "The text does not look like English; no events are read from it." });
  if (looksLikeHtml(text))
    warnings.push({ code: "looks-like-html", message: "The text holds HTML tags; hand over plain text for best results." });
  return { article, maps, times, framing, attributed, resolved, events: english ? events : [], anchor, warnings, marked };
}
