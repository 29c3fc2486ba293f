import type { EventDefinition } from "../events/define.js";
import { JUDGING } from "../lexicon/speech.js";
import type { EventRecord, MentionRecord, ResolvedPlace, ResolvedSource, ResolvedWeapon } from "../shapes/records.js";
import { spanOf } from "../text.js";
import type { ActorKind, Article, Span, TokenRange } from "../types.js";
import { casualtiesOf } from "./casualties.js";
import { codesOf, kindForCodes } from "./codes.js";
import { confidenceOf } from "./confidence.js";
import { articleKey, eventId } from "./ids.js";
import { actorRecord, calledName, participantsOf } from "./participants.js";
import { placesOf } from "./places.js";
import type { ConflictEvent, EventTime, Source, Weapon } from "./schema.js";

export interface ArticleFacts {
  readonly id: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly outlet: string | null;
}

/** An event while it is being written. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Writes the events out in the form of the contract. */
export function emit(
  article: Article,
  records: readonly EventRecord[],
  facts: ArticleFacts,
  specific: (places: readonly ResolvedPlace[]) => ResolvedPlace[],
): ConflictEvent[] {
  const key = articleKey(facts.id, article.text);
  const events = records.map((record) => emitOne(article, record, facts, key, specific));
  events.sort((a, b) => a.trigger.start - b.trigger.start || (a.type < b.type ? -1 : 1));
  const seen = new Map<string, number>();
  const ids = new Map<MentionRecord, string>();
  const finished = events.map((event, i): ConflictEvent => {
    void i;
    const times = seen.get(event.id) ?? 0;
    seen.set(event.id, times + 1);
    return times === 0 ? event : { ...event, id: `${event.id}-${times + 1}` };
  });
  void ids;
  return about(finished);
}

function span(article: Article, range: TokenRange): Span {
  const begin = article.tokens[range.first];
  const end = article.tokens[range.last - 1];
  return begin && end ? spanOf(article.text, begin.start, end.end) : { text: "", start: 0, end: 0 };
}

function emitOne(
  article: Article,
  record: EventRecord,
  facts: ArticleFacts,
  key: string,
  specific: (places: readonly ResolvedPlace[]) => ResolvedPlace[],
): ConflictEvent {
  const mentions = [...record.mentions].sort((a, b) => a.frame.trigger.first - b.frame.trigger.first);
  const first = mentions[0] as MentionRecord;
  const trigger = span(article, first.frame.trigger);
  const holder = article.sentences[first.sentence];
  const sources = sourcesOf(article, mentions);
  const participants = participantsOf(mentions, (mention) => indexesOf(mention, sources));
  const places = placesOf(mentions, specific);
  const weapons = weaponsOf(mentions);
  const casualties = casualtiesOf(
    article,
    record.status,
    mentions,
    (range) => span(article, range),
    (mention) => indexesOf(mention, sources),
  );
  const definition: EventDefinition = record.event;
  const event: Writable<ConflictEvent> = {
    id: eventId(key, definition.type, trigger.start),
    article: { ...facts },
    type: definition.type as ConflictEvent["type"],
    family: definition.family,
    status: record.status,
    statusCue: record.statusCue ? span(article, record.statusCue) : null,
    trigger,
    sentence: holder ? spanOf(article.text, holder.start, holder.end) : trigger,
    participants,
    places,
    time: timeOf(mentions),
    weapons,
    casualties,
    sources: sources.map((source) => source.out),
    about: [],
    codes: { acled: null, plover: null, cameo: null, ucdp: null },
    mentions: mentions.map((mention) => span(article, mention.frame.trigger)),
    background: mentions.every((mention) => mention.background),
    rule: `${definition.type}/${first.frame.noun && !first.frame.verb ? "noun" : "verb"}:${first.frame.word}/${first.frame.shape}`,
    confidence: 0,
  };
  const kinds = new Map<string, ActorKind>();
  for (const mention of mentions) for (const { actor } of mention.participants) kinds.set(actor.name, actor.kind);
  event.codes = codesOf(event, definition, (participant) =>
    kindForCodes(kinds.get(participant.name) ?? participant.actor?.kind ?? "other", null),
  );
  event.confidence = confidenceOf(event, record);
  return event;
}

interface Known {
  readonly out: Source;
  readonly record: ResolvedSource;
}

function sourcesOf(article: Article, mentions: readonly MentionRecord[]): Known[] {
  const known: Known[] = [];
  for (const mention of mentions) {
    for (const source of mention.sources) {
      const { attribution, actor } = source;
      if (mentions.length > 1 && onlyJudges(article, source, mention)) continue;
      if (known.some((other) => other.record.actor.name.toLowerCase() === actor.name.toLowerCase())) continue;
      const quote = attribution.quote;
      known.push({
        record: source,
        out: {
          span: actor.span,
          name: calledName(actor),
          actor: actorRecord(actor.entry),
          kind: attribution.kind,
          cue: span(article, attribution.cue),
          quote: quote ? spanOf(article.text, quote.start, quote.end) : null,
          stance: attribution.stance,
        },
      });
    }
  }
  return known;
}

/** "The council condemned the attack" tells nothing of an attack that was told before; "condemned Lomania for the attack" does. */
function onlyJudges(article: Article, { attribution }: ResolvedSource, { frame }: MentionRecord): boolean {
  const { cue } = attribution;
  if (!JUDGING.has(article.tokens[cue.first]?.lemma ?? "")) return false;
  for (let i = cue.last; i < frame.head; i++) if (article.tokens[i]?.norm === "for") return false;
  return frame.head >= cue.last;
}

function indexesOf(mention: MentionRecord, sources: readonly Known[]): number[] {
  return mention.sources
    .map((source) => sources.findIndex((known) => known.record.actor.name.toLowerCase() === source.actor.name.toLowerCase()))
    .filter((i) => i >= 0);
}

/** The most exact time that a mention tells; of equals the first. */
function timeOf(mentions: readonly MentionRecord[]): EventTime | null {
  let best: MentionRecord | null = null;
  const rank = (mention: MentionRecord): number => {
    const time = mention.time;
    if (!time || time.start === null || time.end === null) return -1;
    const days = (Date.parse(time.end) - Date.parse(time.start)) / 86_400_000;
    return (mention.timeBasis === "own" ? 10_000 : 0) - Math.min(9000, days);
  };
  for (const mention of mentions) if (mention.time && (!best || rank(mention) > rank(best))) best = mention;
  const time = best?.time;
  if (!best || !time) return null;
  return {
    start: time.start,
    end: time.end,
    precision: time.precision,
    span: time.span,
    basis: best.timeBasis === "carried" ? "coreference" : time.basis,
  };
}

function weaponsOf(mentions: readonly MentionRecord[]): Weapon[] {
  const out: Weapon[] = [];
  const add = (weapon: ResolvedWeapon): void => {
    if (out.some((other) => other.name === weapon.name)) return;
    out.push({
      span: weapon.span,
      name: weapon.name,
      kind: weapon.kind,
      quantity: weapon.quantity ? { min: weapon.quantity.value.min, max: weapon.quantity.value.max, span: weapon.quantity.span } : null,
    });
  };
  for (const mention of mentions) for (const weapon of mention.weapons) add(weapon);
  return out;
}

/** A claim, accusation or threat names the events of its sentence (or the one before) that it speaks of. */
function about(events: readonly ConflictEvent[]): ConflictEvent[] {
  return events.map((event) => {
    if (event.family !== "statement") return event;
    const near = events.filter(
      (other) =>
        other !== event &&
        other.family !== "statement" &&
        other.mentions.some((mention) =>
          event.mentions.some(
            (own) => mention.start >= event.sentence.start && mention.start < event.sentence.end && mention.start > own.start,
          ),
        ),
    );
    return near.length > 0 ? { ...event, about: near.map((other) => other.id) } : event;
  });
}
