import type { Gazetteer } from "../gazetteer/index.js";
import type { TimeMention } from "../lexicon/time-values.js";
import type { Attributed } from "../shapes/attribution.js";
import type { Frame, Framing } from "../shapes/frames.js";
import type { MentionMaps } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import type { EventRecord, MentionRecord, ResolvedActor, ResolvedSource, ResolvedTime } from "../shapes/records.js";
import type { Article } from "../types.js";
import { ActorChooser } from "./actor-choice.js";
import { ActorResolver } from "./actors.js";
import { refusing, shareParties } from "./implied.js";
import { timesOfSentence } from "./link-times.js";
import { looseTolls } from "./loose-tolls.js";
import { settleMeans, settleWounded } from "./means.js";
import { merge } from "./merge.js";
import { participantsOf } from "./participants.js";
import { carryPlaces } from "./place-carry.js";
import { PlaceResolver } from "./places.js";
import { speakerOf } from "./speakers.js";
import { carryTimes } from "./time-carry.js";
import { timesByEvents } from "./time-deeds.js";
import { timesByStatus } from "./times-status.js";
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
  /** The day of the dateline, where it lies before that of publication. */
  readonly written: string | null;
  readonly country: string | null;
}

export interface Resolved {
  readonly events: readonly EventRecord[];
  readonly times: readonly ResolvedTime[];
  readonly actors: ActorResolver;
  readonly chooser: ActorChooser;
  readonly places: PlaceResolver;
}

/** Who says the words in which the trigger stands, where they are quoted. */
function quotedSpeaker(frame: Frame, sources: readonly ResolvedSource[]): ResolvedActor | null {
  const { head } = frame;
  const said = sources.find(({ attribution: { quote } }) => quote && quote.first <= head && head < quote.last);
  return said && !said.actor.open ? said.actor : null;
}

/** From mentions with their words to events with names, places and dates. */
export function resolve(input: ResolveInput): Resolved {
  const { article, framing, attributed, maps, gazetteer, anchor } = input;
  const times = timesByStatus(article, framing, input.times, anchor, input.written);
  const codes = maps.actors.list.flatMap((mention) =>
    mention.entries.length === 1 && mention.entries[0]?.country ? [mention.entries[0].country] : [],
  );
  const places = new PlaceResolver(article, framing, maps.places, gazetteer, input.country, codes, maps.organizations.list);
  const weights = new Map<string, number>();
  for (const code of codes) weights.set(code, (weights.get(code) ?? 0) + 1);
  const weight = (country: string): number => (weights.get(country) ?? 0) + (places.inPlay.get(country) ?? 0);
  const chooser = new ActorChooser(article, anchor, maps.actors.list, weight);
  const actors = new ActorResolver(article, framing, maps, chooser);
  const norm = (token: number): string => article.tokens[token]?.norm ?? "";
  const records: MentionRecord[] = [];
  for (const sentence of framing.sentences) {
    const linked = timesOfSentence(article, sentence, times, anchor);
    for (const frame of sentence.frames) {
      if (frame.means) continue;
      const block = article.sentences[frame.sentence]?.block ?? 0;
      const sources = (attributed.sourcesOf.get(frame) ?? []).map(
        (attribution): ResolvedSource => ({ attribution, actor: speakerOf(actors, attribution) }),
      );
      const told = participantsOf(frame, actors, norm, quotedSpeaker(frame, sources));
      const time = linked.get(frame) ?? null;
      records.push({
        frame,
        block,
        blockKind: article.blocks[block]?.kind ?? "body",
        sentence: frame.sentence,
        participants: [...told, ...refusing(frame, told, sources)],
        places: places.ofFrame(frame),
        time,
        timeBasis: "own",
        placeBasis: "own",
        sources,
        weapons: weaponsOf(frame, article, maps, input.countsOf(frame.sentence), sentence.graph),
        tolls: frame.tolls,
        background: time?.distant ?? false,
      });
    }
  }
  const events = merge(article, carryPlaces(article, carryTimes(article, records, times), maps.places, places));
  timesByEvents(article, framing.sentences, times, anchor, events);
  settleMeans(events);
  shareParties(events);
  looseTolls(article, framing, events);
  settleWounded(events);
  return { events, times, actors, chooser, places };
}
