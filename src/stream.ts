/** Entry point `conflict-events/stream`: events of many articles as they come in, one article in memory at a time. */
import type { BuiltInType, EventOf } from "./6-emit/schema.js";
import { ConflictEventsError, shown } from "./errors.js";
import type { Extractor } from "./extractor.js";
import type { ExtractOptions } from "./options.js";

/** An article of a stream: its text, and the options that belong to it alone. */
export interface StreamArticle extends Pick<ExtractOptions, "publishedAt" | "timeZone" | "country" | "outlet" | "id" | "url"> {
  readonly text: string;
}

/** What has the shape of an extractor: `conflict-events/lite`, or one made with `createExtractor`. */
type Extracts<T extends string> = Pick<Extractor<T>, "extractEvents">;

/** Options for every article, under its own, and where the events come from. */
export interface StreamOptions<T extends string = BuiltInType> extends ExtractOptions {
  /** By default the library with the large gazetteer, which is loaded only then. */
  readonly extractor?: Extracts<T>;
  /** Called with an article that is none or whose options are wrong, which is then left out; without it the error ends the stream. */
  readonly onError?: (error: ConflictEventsError, article: unknown, index: number) => void;
}

export type ArticleSource =
  | AsyncIterable<StreamArticle | string>
  | Iterable<StreamArticle | string>
  | ReadableStream<StreamArticle | string>;

async function* itemsOf(source: ArticleSource): AsyncGenerator<StreamArticle | string> {
  if (!(typeof source === "object" && source !== null && "getReader" in source)) {
    yield* source;
    return;
  }
  // Not every browser's streams can be iterated.
  const reader = source.getReader();
  try {
    for (let item = await reader.read(); !item.done; item = await reader.read()) yield item.value;
  } finally {
    await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}

function optionsOf(article: StreamArticle): ExtractOptions {
  const { publishedAt, timeZone, country, outlet, id, url } = article;
  return Object.fromEntries(Object.entries({ publishedAt, timeZone, country, outlet, id, url }).filter(([, value]) => value !== undefined));
}

/** Makes what turns one article after the other into events. */
async function reading<T extends string>({
  extractor,
  onError,
  ...shared
}: StreamOptions<T>): Promise<(article: StreamArticle | string) => EventOf<T>[]> {
  const { extractEvents } = extractor ?? ((await import("./index.js")) as unknown as Extracts<T>);
  let index = -1;
  return (article) => {
    index++;
    try {
      if (typeof article === "string") return extractEvents(article, shared);
      if (typeof article !== "object" || article === null) {
        throw new ConflictEventsError(
          "invalid-input",
          ["article"],
          `expected a text or an article { text, publishedAt?, … }, got ${shown(article)}`,
        );
      }
      return extractEvents(article.text, { ...shared, ...optionsOf(article) });
    } catch (error) {
      if (!(error instanceof ConflictEventsError) || !onError) throw error;
      onError(error, article, index);
      return [];
    }
  };
}

/**
 * Extracts the events of articles that come in over time; nothing is read before it is asked for.
 *
 * @param articles an async iterable, an array, or a web stream of texts or of `{ text, publishedAt?, id?, … }`
 * @param options as for `extractEvents`, and an extractor of one's own
 * @throws ConflictEventsError at the first article with wrong options, unless `onError` is given
 * @example
 * for await (const event of extractStream(articles, { country: "UA" })) console.log(event.type);
 */
export async function* extractStream<T extends string = BuiltInType>(
  articles: ArticleSource,
  options: StreamOptions<T> = {},
): AsyncGenerator<EventOf<T>, void, undefined> {
  const read = await reading(options);
  for await (const article of itemsOf(articles)) yield* read(article);
}

/**
 * The same as a web `TransformStream`: `articles.pipeThrough(eventTransform()).pipeTo(sink)`.
 *
 * @param options as for `extractStream`
 */
export function eventTransform<T extends string = BuiltInType>(
  options: StreamOptions<T> = {},
): TransformStream<StreamArticle | string, EventOf<T>> {
  let read: (article: StreamArticle | string) => EventOf<T>[];
  return new TransformStream({
    start: async () => {
      read = await reading(options);
    },
    transform(article, controller) {
      for (const event of read(article)) controller.enqueue(event);
    },
  });
}
