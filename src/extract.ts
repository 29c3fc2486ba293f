import { formsOf } from "./1-read/dictionary.js";
import { asGiven, hasMarkup, withoutMarkup } from "./1-read/html.js";
import { read } from "./1-read/read.js";
import { tokenize } from "./1-read/tokenize.js";
import { isEnglish, looksLikeHtml, type ReadWarning } from "./1-read/warnings.js";
import { tagCounts } from "./2-tag/counts.js";
import { compileLexicon, type LexiconIndex } from "./2-tag/lexicon-index.js";
import { nameLook } from "./2-tag/name-look.js";
import { NameTagger } from "./2-tag/names.js";
import { hangsOnEvent, tagLine, tagTimes } from "./2-tag/times.js";
import { frame, graphsOf, mayFrame } from "./3-frame/frame.js";
import type { NameLook } from "./3-frame/loose-fit.js";
import { QuickLook } from "./3-frame/quick-look.js";
import { compileWords, type WordIndex } from "./3-frame/words.js";
import { attribute } from "./4-attribute/attribute.js";
import { resolve } from "./5-resolve/resolve.js";
import { publicationDate, writtenOn } from "./5-resolve/times-publication.js";
import { emit } from "./6-emit/emit.js";
import type { EventDefinition } from "./events/define.js";
import type { Gazetteer } from "./gazetteer/index.js";
import { ByToken, type CountMention } from "./shapes/mentions.js";
import type { ActorEntry, Article } from "./types.js";

/** What is compiled once per extractor. */
export interface Knowledge {
  readonly lexicon: LexiconIndex;
  readonly words: WordIndex;
  readonly look: QuickLook;
  readonly gazetteer: Gazetteer;
  readonly names: NameLook;
}

export function compile(events: readonly EventDefinition[], gazetteer: Gazetteer, actors: readonly ActorEntry[] = []): Knowledge {
  const words = compileWords(events);
  const lexicon = compileLexicon(actors);
  return { lexicon, words, look: new QuickLook(words, formsOf), gazetteer, names: nameLook(lexicon, gazetteer) };
}

/** Facts of the article that the caller gives; all may be unknown. */
export interface ArticleOptions {
  readonly id: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly country: string | null;
}

/** Tags and frames what was read; where it is not to be `thorough`, without noting what was considered and given up, and not at all where nothing can come of it. */
function layers(article: Article, options: ArticleOptions, knowledge: Knowledge, thorough: boolean) {
  const times = tagTimes(article.tokens, article.sentences, article);
  const timed = new Uint8Array(article.tokens.length);
  for (const time of times) timed.fill(1, time.first, hangsOnEvent(time) ? time.last - 1 : time.last);
  const isTime = (token: number): boolean => timed[token] === 1;
  const graphs = graphsOf(article, isTime);
  if (!thorough && !mayFrame(article, knowledge.words, knowledge.look, graphs, knowledge.names, isTime)) return null;
  const datesIn = (from: number, to: number) => tagLine(tokenize(article.text, from, to));
  const anchor = options.publishedAt ?? publicationDate(article, datesIn);
  const written = options.publishedAt === null ? null : writtenOn(article, datesIn, options.publishedAt);
  const names = new NameTagger(article, knowledge.lexicon, knowledge.gazetteer, isTime, anchor).run(article.sentences);
  const maps = {
    actors: new ByToken(names.actors),
    persons: new ByToken(names.persons),
    organizations: new ByToken(names.organizations),
    places: new ByToken(names.places),
    weapons: new ByToken(names.weapons),
  };
  const counts = new Map<number, readonly CountMention[]>();
  const countsOf = (sentence: number): readonly CountMention[] => {
    let found = counts.get(sentence);
    if (!found) {
      const at = article.sentences[sentence];
      found = at ? tagCounts(article.tokens, at.first, at.last, isTime) : [];
      counts.set(sentence, found);
    }
    return found;
  };
  const framing = frame(article, maps, knowledge.words, knowledge.look, countsOf, graphs, thorough);
  return { article, times, anchor, written, maps, countsOf, framing };
}

type Layers = NonNullable<ReturnType<typeof layers>>;

/** From the frames to the events. */
function conclude(seen: Layers, options: ArticleOptions, knowledge: Knowledge) {
  const { article, times, anchor, written, maps, countsOf, framing } = seen;
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
    written,
    country: options.country,
  });
  const facts = { id: options.id, url: options.url, publishedAt: anchor, outlet: options.outlet };
  return { attributed, resolved, events: emit(article, resolved.events, facts, (places) => resolved.places.specific(places)) };
}

const NOTHING_TOLD: ReadonlySet<EventDefinition> = new Set();

/** The pipeline: read, tag, frame, attribute, resolve, emit. Stops as soon as it is sure that nothing comes of it. */
export function eventsOf(text: string, options: ArticleOptions, knowledge: Knowledge): ReturnType<typeof emit> {
  const marked = hasMarkup(text);
  const plain = marked ? withoutMarkup(text) : text;
  if (knowledge.look.isQuiet(plain)) return [];
  const article = read(plain);
  if (!isEnglish(article) || !article.sentences.some((sentence) => knowledge.look.mayFit(article.tokens, sentence, NOTHING_TOLD)))
    return [];
  const seen = layers(article, options, knowledge, false);
  if (!seen?.framing.sentences.some((sentence) => sentence.frames.length > 0)) return [];
  const { events } = conclude(seen, options, knowledge);
  return marked ? asGiven(events, text) : events;
}

/** The same, with all that was seen on the way. */
export function extract(text: string, options: ArticleOptions, knowledge: Knowledge) {
  const marked = hasMarkup(text);
  const article = read(marked ? withoutMarkup(text) : text);
  const english = isEnglish(article);
  const seen = layers(article, options, knowledge, true) as Layers;
  const { attributed, resolved, events } = conclude(seen, options, knowledge);
  const { maps, times, framing, anchor } = seen;
  const warnings: ReadWarning[] = [];
  if (anchor === null && resolved.times.some((time) => time.kind === "date" && time.start === null && time.end === null))
    warnings.push({ code: "no-anchor", message: "No publication date: relative times are left unresolved. Give `publishedAt`." });
  if (!english) warnings.push({ code: "not-english", message: "The text does not look like English; no events are read from it." });
  if (looksLikeHtml(text))
    warnings.push({ code: "looks-like-html", message: "The text holds HTML tags; hand over plain text for best results." });
  return {
    article,
    maps,
    times,
    framing,
    attributed,
    resolved,
    events: !english ? [] : marked ? asGiven(events, text) : events,
    anchor,
    warnings,
    marked,
  };
}
