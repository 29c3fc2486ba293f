import { speakerOf } from "./5-resolve/speakers.js";
import type { Actor, EventOf } from "./6-emit/schema.js";
import type { extract } from "./extract.js";
import { spanOf } from "./text.js";
import type { ActorEntry, Span, Token } from "./types.js";

export interface AnalyzedToken {
  readonly text: string;
  readonly normal: string;
  readonly lemma: string;
  readonly tags: readonly string[];
  readonly span: Span;
}
export interface AnalyzedActor {
  readonly span: Span;
  readonly name: string;
  /** The lexicon's entry, or null for a name that it does not hold: what a caller may want to add. */
  readonly actor: Actor | null;
  readonly kind: string;
}
export interface AnalyzedPlace {
  readonly span: Span;
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly geonameId: number | null;
  /** All senses that the gazetteer knows, the chosen one first. */
  readonly candidates: readonly {
    readonly name: string;
    readonly kind: string;
    readonly country: string | null;
    readonly admin1: string | null;
    readonly lat: number | null;
    readonly lon: number | null;
    readonly geonameId: number | null;
  }[];
}
/** A time expression with what its words name: "since early June" is June. The time of an event is cut to what happened when. */
export interface AnalyzedTime {
  readonly span: Span;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: string;
  readonly basis: string;
  /** "date", "time", "duration", "set" or "vague": only dates and times can be the time of an event. */
  readonly kind: string;
}
export interface AnalyzedAction {
  readonly span: Span;
  readonly type: string;
  /** The lexicon entry that was looked at. */
  readonly word: string;
  /** Why no event came of it; null where one did. */
  readonly dropped: string | null;
}
export interface AnalyzedQuote {
  readonly span: Span;
  readonly kind: string;
  readonly cue: Span | null;
  readonly speaker: { readonly name: string; readonly span: Span; readonly actor: Actor | null } | null;
}
export interface AnalyzedArticle {
  readonly headline: Span | null;
  readonly dateline: Span | null;
  readonly publishedAt: string | null;
  /** Share bars, cookie lines and the like, which were left out. */
  readonly boilerplate: readonly Span[];
}
export interface Warning {
  readonly code: "no-anchor" | "not-english" | "looks-like-html";
  readonly message: string;
}

/** Everything that the library saw in a text, layer by layer. */
export interface Analysis<T extends string = string> {
  readonly events: readonly EventOf<T>[];
  readonly article: AnalyzedArticle;
  readonly sentences: readonly Span[];
  readonly tokens: readonly AnalyzedToken[];
  readonly actors: readonly AnalyzedActor[];
  readonly places: readonly AnalyzedPlace[];
  readonly times: readonly AnalyzedTime[];
  readonly actions: readonly AnalyzedAction[];
  readonly quotes: readonly AnalyzedQuote[];
  readonly warnings: readonly Warning[];
}

function actorOf(entry: ActorEntry | null): Actor | null {
  return entry ? { id: entry.id, name: entry.name, kind: entry.kind, country: entry.country, aliases: [...entry.aliases] } : null;
}

function tagsOf(token: Token): string[] {
  return token.form ? [token.pos, token.form] : [token.pos];
}

/** Writes the layers of one run out for people to look at. */
export function analysisOf<T extends string>(result: ReturnType<typeof extract>, events: readonly EventOf<T>[]): Analysis<T> {
  const { article, maps, framing, attributed, resolved } = result;
  const spanAt = (first: number, last: number): Span => {
    const begin = article.tokens[first];
    const end = article.tokens[last - 1];
    return begin && end ? spanOf(article.text, begin.start, end.end) : spanOf(article.text, 0, 0);
  };
  const named = [
    ...maps.actors.list.map((mention) => {
      const entry = resolved.chooser.pick(mention);
      return { mention, kind: entry?.kind ?? "other", entry };
    }),
    ...maps.persons.list.map((mention) => ({ mention, kind: "person", entry: mention.entry })),
    ...maps.organizations.list.map((mention) => ({ mention, kind: mention.kind, entry: null })),
  ].sort((a, b) => a.mention.first - b.mention.first);
  const taken = new Map(framing.sentences.flatMap((sentence) => sentence.frames.map((frame) => [frame.trigger.first, frame] as const)));
  return {
    events,
    article: {
      headline: article.headline,
      dateline: article.dateline,
      publishedAt: result.anchor,
      boilerplate: article.blocks
        .filter((block) => block.kind === "boilerplate")
        .map((block) => spanOf(article.text, block.start, block.end)),
    },
    sentences: article.sentences.map((sentence) => spanOf(article.text, sentence.start, sentence.end)),
    tokens: article.tokens.map((token) => ({
      text: token.text,
      normal: token.norm,
      lemma: token.lemma,
      tags: tagsOf(token),
      span: spanOf(article.text, token.start, token.end),
    })),
    actors: named.map(({ mention, kind, entry }) => {
      const span = spanAt(mention.first, mention.last);
      return { span, name: entry?.name ?? span.text, actor: actorOf(entry), kind };
    }),
    places: maps.places.list.map((mention) => {
      const sense = resolved.places.senseOf(mention);
      const candidates = sense ? [sense, ...mention.entries.filter((entry) => entry !== sense)] : mention.entries;
      return {
        span: spanAt(mention.first, mention.last),
        name: sense?.name ?? mention.name,
        country: sense?.country ?? null,
        lat: sense?.lat ?? null,
        lon: sense?.lon ?? null,
        geonameId: sense?.geonameId ?? null,
        candidates: candidates.map(({ name, kind, country, admin1, lat, lon, geonameId }) => ({
          name,
          kind,
          country,
          admin1,
          lat,
          lon,
          geonameId,
        })),
      };
    }),
    times: resolved.times.map((time) => ({
      span: time.span,
      start: time.value.start,
      end: time.value.end,
      precision: time.precision,
      basis: time.basis,
      kind: time.kind,
    })),
    actions: [
      ...[...taken.values()].map((frame) => ({
        span: spanAt(frame.trigger.first, frame.trigger.last),
        type: frame.event.type,
        word: frame.word,
        dropped: null,
      })),
      ...framing.dropped
        .filter((item) => !taken.has(item.first))
        .map((item) => ({ span: spanAt(item.first, item.last), type: item.type, word: item.word, dropped: item.reason })),
    ].sort((a, b) => a.span.start - b.span.start),
    quotes: attributed.reports.map((report) => {
      const actor = report.speaker ? speakerOf(resolved.actors, { speaker: report.speaker, means: report.means }) : null;
      return {
        span: report.quote ? spanOf(article.text, report.quote.start, report.quote.end) : spanAt(report.range.first, report.range.last),
        kind: report.kind,
        cue: report.cue ? spanAt(report.cue.first, report.cue.last) : null,
        speaker: actor ? { name: actor.name, span: actor.span, actor: actorOf(actor.entry) } : null,
      };
    }),
    warnings: result.warnings,
  };
}
