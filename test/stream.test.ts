import { describe, expect, it } from "vitest";
import { createExtractor, extractEvents } from "../src/index.js";
import { eventTransform, extractStream, type StreamArticle } from "../src/stream.js";

const ARTICLES: readonly StreamArticle[] = [
  { id: "one", text: "Rebels seized the town of Bria on Tuesday.", publishedAt: "2021-08-05" },
  { id: "two", text: "The museum opens on Sunday." },
  { id: "three", text: "Gunmen kidnapped six nurses in Kaduna on Monday.", publishedAt: "2021-08-12" },
];
const wanted = ARTICLES.flatMap(({ text, ...options }) => extractEvents(text, options));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function streamOf<T>(items: readonly T[]): ReadableStream<T> {
  return new ReadableStream({
    start(controller) {
      for (const item of items) controller.enqueue(item);
      controller.close();
    },
  });
}

async function* slowly<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) {
    await Promise.resolve();
    yield item;
  }
}

describe("extractStream", () => {
  it.each([
    ["an array", () => ARTICLES],
    ["an async iterable", () => slowly(ARTICLES)],
    ["a web stream", () => streamOf(ARTICLES)],
  ] as const)("gives what single calls give, from %s", async (_, source) => {
    expect(wanted.length).toBeGreaterThan(1);
    expect(await all(extractStream(source()))).toEqual(wanted);
  });

  it("takes plain texts, with options for all", async () => {
    const texts = ARTICLES.map(({ text }) => text);
    expect(await all(extractStream(texts, { publishedAt: "2021-08-05" }))).toEqual(
      texts.flatMap((text) => extractEvents(text, { publishedAt: "2021-08-05" })),
    );
  });

  it("reads an article only when its events are asked for, and lets go of a source that is not read to its end", async () => {
    let read = 0;
    let released = false;
    async function* counted(): AsyncGenerator<StreamArticle> {
      try {
        for (const article of ARTICLES) {
          read++;
          yield article;
        }
      } finally {
        released = true;
      }
    }
    for await (const event of extractStream(counted())) {
      expect(event.type).toBe("capture");
      break;
    }
    expect({ read, released }).toEqual({ read: 1, released: true });
  });

  it("cancels a web stream that is not read to its end", async () => {
    let cancelled = false;
    const source = new ReadableStream<StreamArticle>({
      pull: (controller) => controller.enqueue(ARTICLES[0] as StreamArticle),
      cancel: () => {
        cancelled = true;
      },
    });
    for await (const _ of extractStream(source)) break;
    expect(cancelled).toBe(true);
  });

  it("ends at a bad article, or reports it and goes on", async () => {
    const articles = [ARTICLES[0], { text: "x", publishedAt: "soon" }, 7, ARTICLES[2]] as StreamArticle[];
    await expect(all(extractStream(articles))).rejects.toThrow("options.publishedAt");
    const bad: [number, string][] = [];
    const events = await all(extractStream(articles, { onError: (error, _, index) => bad.push([index, error.code]) }));
    expect(events).toEqual(wanted);
    expect(bad).toEqual([
      [1, "invalid-options"],
      [2, "invalid-input"],
    ]);
  });

  it("takes an extractor with lexicons of one's own", async () => {
    const extractor = createExtractor({ actors: [{ name: "Kivu Guard", kind: "militia" }] });
    const events = await all(extractStream(["Kivu Guard seized Rubaya."], { extractor }));
    expect(events[0]?.participants[0]?.actor?.name).toBe("Kivu Guard");
  });
});

it("eventTransform does the same in a pipeline", async () => {
  expect(await all(streamOf(ARTICLES).pipeThrough(eventTransform()) as unknown as AsyncIterable<unknown>)).toEqual(wanted);
});
