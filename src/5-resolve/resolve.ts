import type { Gazetteer } from "../gazetteer/index.js";
import type { TimeMention } from "../lexicon/time-values.js";
import type { Attributed, Attribution } from "../shapes/attribution.js";
import type { Framing, TollMention } from "../shapes/frames.js";
import type { MentionMaps } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import type { Article } from "../types.js";
import { ActorChooser } from "./actor-choice.js";
import { ActorResolver } from "./actors.js";
import { shareParties } from "./implied.js";
import { timesOfSentence } from "./link-times.js";
import { looseTolls } from "./loose-tolls.js";
import { merge } from "./merge.js";
import { participantsOf } from "./participants.js";
import { carryPlaces } from "./place-carry.js";
import { PlaceResolver, type ResolvedPlace } from "./places.js";
import type { EventRecord, MentionRecord, ResolvedSource } from "./records.js";
import { speakerOf } from "./speakers.js";
import { type ResolvedTime, resolveTimes } from "./times.js";
import { weaponsOf } from "./weapons.js";

export interface ResolveInput {
  readonly article: Article;
  readonly framing: Framing;
  readonly attributed: Attributed;
  readonly maps: MentionMaps;
  readonly times: readonly TimeMention[];
  readonly countsOf: (sentence: number) => readonly CountMention[];
  readonly gazetteer: Gazetteer;
  readonly anchor: string | null;
  readonly country: string | null;
}

export interface Resolved {
  readonly events: readonly EventRecord[];
  readonly times: readonly ResolvedTime[];
  readonly actors: ActorResolver;
  readonly places: PlaceResolver;
}

/** From mentions with their words to events with names, places and dates. */
export function resolve(input: ResolveInput): Resolved {
  const { article, framing, attributed, maps, gazetteer, anchor } = input;
  const times = resolveTimes(article, input.times, { anchor });
  const codes = maps.actors.list.flatMap((mention) =>
    mention.entries.length === 1 && mention.entries[0]?.country ? [mention.entries[0].country] : [],
  );
  const places = new PlaceResolver(article, framing, maps.places, gazetteer, input.country, codes);
  const weights = new Map<string, number>();
  for (const code of codes) weights.set(code, (weights.get(code) ?? 0) + 1);
  const weight = (country: string): number => (weights.get(country) ?? 0) + (places.inPlay.get(country) ?? 0);
  const actors = new ActorResolver(article, framing, maps, new ActorChooser(article, anchor, maps.actors.list, weight));
  const norm = (token: number): string => article.tokens[token]?.norm ?? "";
  const records: MentionRecord[] = [];
  for (const sentence of framing.sentences) {
    const linked = timesOfSentence(article, sentence, times);
    for (const frame of sentence.frames) {
      if (frame.means) continue;
      const block = article.sentences[frame.sentence]?.block ?? 0;
      const sources = (attributed.sourcesOf.get(frame) ?? []).map(
        (attribution): ResolvedSource => ({ attribution, actor: speakerOf(actors, attribution) }),
      );
      const time = linked.get(frame) ?? null;
      records.push({
        frame,
        block,
        blockKind: article.blocks[block]?.kind ?? "body",
        sentence: frame.sentence,
        participants: participantsOf(frame, actors, norm),
        places: places.ofFrame(frame),
        time,
        timeBasis: "own",
        sources,
        weapons: weaponsOf(frame, article, maps, input.countsOf(frame.sentence), sentence.graph),
        tolls: frame.tolls,
        background: time?.distant ?? false,
      });
    }
  }
  const events = merge(article, carryPlaces(article, carry(article, records, times), maps.places, places));
  shareParties(events);
  looseTolls(article, framing, events);
  return { events, times, actors, places };
}

const TOLD_AS_DONE = new Set(["occurred", "ongoing", "attempted"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);

/** A time told once holds for the deeds of the same sentence and paragraph that tell none of their own. */
function carry(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[]): MentionRecord[] {
  const out: MentionRecord[] = [];
  const leads = leadTimes(article, times);
  for (const record of records) {
    let next = record;
    if (EPISODIC.has(record.frame.event.family) && TOLD_AS_DONE.has(record.frame.status)) {
      if (next.time === null) {
        const giver = nearest(out, records, record, (other) => other.time !== null && other.timeBasis === "own");
        const time = giver?.time ?? leads.get(record.block) ?? null;
        if (time && !time.deadline) next = { ...next, time, timeBasis: "carried", background: time.distant };
      }
    }
    out.push(next);
  }
  return out;
}

/** The deed told just before in the same paragraph (or, failing that, just behind in the same sentence) that can lend what is missing. */
function nearest(
  done: readonly MentionRecord[],
  all: readonly MentionRecord[],
  record: MentionRecord,
  has: (other: MentionRecord) => boolean,
): MentionRecord | null {
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other || other.block !== record.block || other.sentence < record.sentence - 2) break;
    if (!EPISODIC.has(other.frame.event.family) || !TOLD_AS_DONE.has(other.frame.status)) continue;
    if (has(other)) return other;
  }
  return (
    all.find(
      (other) =>
        other.sentence === record.sentence &&
        other.frame.head > record.frame.head &&
        EPISODIC.has(other.frame.event.family) &&
        TOLD_AS_DONE.has(other.frame.status) &&
        has(other),
    ) ?? null
  );
}

/** Dates with which paragraphs open, as entries of a chronicle or a data base do: "27 Jan 2015 | Wagga. …". */
function leadTimes(article: Article, times: readonly ResolvedTime[]): Map<number, ResolvedTime> {
  const out = new Map<number, ResolvedTime>();
  for (const time of times) {
    const sentence = article.sentences[article.tokens[time.first]?.sentence ?? -1];
    if (!sentence || time.first - sentence.first > 2 || !time.usable || time.start === null) continue;
    const before = article.sentences[sentence.index - 1];
    if (before && before.block === sentence.block) continue;
    const follower = article.tokens[time.last];
    if (follower && /^(?:[|:–—-]|--)$/.test(follower.text)) out.set(sentence.block, time);
  }
  return out;
}

export type { Attribution, ResolvedPlace, TollMention };
