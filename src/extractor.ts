import { asGiven } from "./1-read/html.js";
import { EVENT_TYPES } from "./6-emit/kinds.js";
import { type BuiltInType, type ConflictEvent, type EventOf, eventSchemaFor } from "./6-emit/schema.js";
import { type ActorInput, checkExtractorOptions, type ExtractorOptions } from "./additions.js";
import { type Analysis, analysisOf } from "./analysis.js";
import { ConflictEventsError } from "./errors.js";
import type { EventDefinition } from "./events/define.js";
import { EVENTS } from "./events/index.js";
import { compile, eventsOf, extract, type Knowledge } from "./extract.js";
import { createGazetteer, type GazetteerData } from "./gazetteer/index.js";
import { type ArticleOptions, checkOptions, checkText, type ExtractOptions, type NormalOptions } from "./options.js";
import type { ActorEntry } from "./types.js";

type OwnTypes<O> = O extends { readonly events: readonly EventDefinition<infer T>[] } ? T : never;

/** An extractor with its lexicons compiled; `T` holds the caller's own event types beside the built-in ones. */
export interface Extractor<T extends string = BuiltInType> {
  extractEvents(text: string, options?: ExtractOptions): EventOf<T>[];
  analyze(text: string, options?: ExtractOptions): Analysis<T>;
  readonly eventSchema: ReturnType<typeof eventSchemaFor<T>>;
}

function actorEntry(input: ActorInput, i: number): ActorEntry {
  const id = input.id ?? `own:${input.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
  if (id === "__proto__" || id === "constructor" || id === "prototype")
    throw new ConflictEventsError("invalid-lexicon", ["options", "actors", i, "id"], "expected an id that is no property of every object");
  const { name, kind } = input;
  return {
    id,
    name,
    kind,
    country: input.country?.toUpperCase() ?? null,
    aliases: input.aliases ?? [],
    ...(input.adjectives ? { adjectives: input.adjectives } : {}),
    ...(input.from ? { from: input.from } : {}),
    ...(input.to ? { to: input.to } : {}),
    ...(input.parent ? { parent: input.parent } : {}),
    ...(input.office ? { office: input.office } : {}),
    ...(input.side ? { side: input.side } : {}),
  };
}

type Reader<T extends string> = Pick<Extractor<T>, "extractEvents" | "analyze">;

/** Reads texts with options over the given defaults; what is compiled is compiled at the first text. */
function readerOf<T extends string>(compiling: () => Knowledge, defaults: ArticleOptions, types: ReadonlySet<string>): Reader<T> {
  let compiled: Knowledge | undefined;
  const knowledge = (): Knowledge => {
    compiled ??= compiling();
    return compiled;
  };
  const check = (text: string, given: ExtractOptions | undefined): NormalOptions => {
    checkText(text);
    return checkOptions(given, defaults, types);
  };
  const wanted = (events: readonly ConflictEvent[], { types: only, statuses, minConfidence }: NormalOptions): EventOf<T>[] => {
    const kept = events.filter(
      (event) => (only?.has(event.type) ?? true) && (statuses?.has(event.status) ?? true) && event.confidence >= minConfidence,
    );
    return kept as unknown as EventOf<T>[];
  };
  return {
    extractEvents: (text, given) => {
      const options = check(text, given);
      return wanted(eventsOf(text, options, knowledge()), options);
    },
    analyze: (text, given) => {
      const options = check(text, given);
      const result = extract(text, options, knowledge());
      const analysis = analysisOf(result, wanted(result.events, options));
      return result.marked ? asGiven(analysis, text) : analysis;
    },
  };
}

/** Makes what compiles extractors over one tier of the gazetteer. */
export function extractorsOver(data: GazetteerData) {
  /**
   * Compiles an extractor once, with additions to the lexicons of actors, places and event types.
   *
   * @param options defaults for every call, and `actors`, `places`, `events` of the caller's own, which win over the built-in ones
   * @throws ConflictEventsError with the path of the bad option or entry
   * @example
   * const { extractEvents } = createExtractor({ actors: [{ name: "Kivu Guard", kind: "militia", country: "CD" }] });
   * extractEvents("Kivu Guard fighters seized Rubaya.")[0]?.participants[0]?.actor?.id; // "own:kivu-guard"
   */
  function createExtractor<const O extends ExtractorOptions>(options?: O): Extractor<BuiltInType | OwnTypes<O>> {
    type T = BuiltInType | OwnTypes<O>;
    const { defaults, actors, places, events } = checkExtractorOptions(options);
    const types = new Set<string>(EVENT_TYPES);
    for (const [i, { type }] of events.entries()) {
      if (types.has(type))
        throw new ConflictEventsError(
          "invalid-event",
          ["options", "events", i, "type"],
          `expected a name of its own, got the built-in type "${type}"`,
        );
      types.add(type);
    }
    const compiling = (): Knowledge =>
      compile(
        [...EVENTS, ...[...events].sort((a, b) => (a.type < b.type ? -1 : 1))],
        createGazetteer(data, places),
        actors.map(actorEntry),
      );
    return {
      ...readerOf<T>(compiling, defaults, types),
      eventSchema: eventSchemaFor(EVENT_TYPES.concat(events.map((event) => event.type) as never) as unknown as [T, ...T[]]),
    };
  }

  return createExtractor;
}

/** Makes the functions of the library that need no additions over one tier of the gazetteer; they need no schema either. */
export function readersOver(data: GazetteerData) {
  const standard = readerOf<BuiltInType>(() => compile(EVENTS, createGazetteer(data), []), {}, new Set(EVENT_TYPES));

  /**
   * Reads the conflict events out of a text: who did what to whom, where, when, with what, and who says so.
   *
   * @param text the article, headline or post, plain text in English; any string is accepted
   * @param options `publishedAt` anchors relative dates; the others are in docs/options.md
   * @returns the events in order of first mention; the same input gives the same output
   * @throws ConflictEventsError for wrong options or a text that is no string
   * @example
   * extractEvents("Rebels seized the town of Bria on Tuesday.", { publishedAt: "2021-08-05" })[0]?.type; // "capture"
   */
  function extractEvents(text: string, options?: ExtractOptions): EventOf<BuiltInType>[] {
    return standard.extractEvents(text, options);
  }

  /**
   * The events of a text with every layer that led to them: sentences, tokens, actors, places, times, actions, quotes, warnings.
   *
   * @param text as for `extractEvents`
   * @param options as for `extractEvents`
   * @throws ConflictEventsError as `extractEvents`
   * @example analyze("Rebels seized Bria on Tuesday.").warnings[0]?.code; // "no-anchor"
   */
  function analyze(text: string, options?: ExtractOptions): Analysis<BuiltInType> {
    return standard.analyze(text, options);
  }

  return { extractEvents, analyze };
}
