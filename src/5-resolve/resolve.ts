import type { Frame, FrameArgument, Framing, TollMention } from "../shapes/frames.js";
import type { MentionMaps } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import type { Attributed, Attribution } from "../shapes/attribution.js";
import type { Role } from "../events/define.js";
import type { Gazetteer } from "../gazetteer/index.js";
import type { TimeMention } from "../lexicon/time-values.js";
import type { ActorEntry, Article } from "../types.js";
import { ActorResolver } from "./actors.js";
import { timesOfSentence } from "./link-times.js";
import { looseTolls } from "./loose-tolls.js";
import { merge } from "./merge.js";
import { speakerOf } from "./speakers.js";
import { PlaceResolver, type ResolvedPlace } from "./places.js";
import type { EventRecord, MentionRecord, ResolvedParticipant, ResolvedSource } from "./records.js";
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

const ROLES = new Set(["initiator", "target", "recipient", "party", "mediator"]);
const PEOPLE_EVENTS = new Set(["displacement", "killing", "abduction", "arrest", "release", "abuse", "sexual-violence", "assassination"]);

/** From mentions with their words to events with names, places and dates. */
export function resolve(input: ResolveInput): Resolved {
  const { article, framing, attributed, maps, gazetteer, anchor } = input;
  const times = resolveTimes(article, input.times, { anchor });
  const codes = maps.actors.list.flatMap((mention) => (mention.entries.length === 1 && mention.entries[0]?.country ? [mention.entries[0].country] : []));
  const places = new PlaceResolver(article, framing, maps.places, gazetteer, input.country, codes);
  const weights = new Map<string, number>();
  for (const code of codes) weights.set(code, (weights.get(code) ?? 0) + 1);
  const suits = (entry: ActorEntry): number => {
    let score = entry.country ? Math.min(4, (weights.get(entry.country) ?? 0) + (places.inPlay.get(entry.country) ?? 0)) : 0.5;
    if (anchor && entry.from && entry.from > anchor.slice(0, entry.from.length)) score -= 3;
    if (anchor && entry.to && entry.to < anchor.slice(0, entry.to.length)) score -= 2;
    if (entry.kind === "state") score += 0.6;
    return score;
  };
  const actors = new ActorResolver(article, framing, suits);
  const records: MentionRecord[] = [];
  for (const sentence of framing.sentences) {
    const linked = timesOfSentence(article, sentence, times);
    for (const frame of sentence.frames) {
      if (frame.means) continue;
      const block = article.sentences[frame.sentence]?.block ?? 0;
      const sources = (attributed.sourcesOf.get(frame) ?? []).map((attribution): ResolvedSource => ({ attribution, actor: speakerOf(actors, attribution) }));
      const time = linked.get(frame) ?? null;
      records.push({
        frame,
        block,
        blockKind: article.blocks[block]?.kind ?? "body",
        sentence: frame.sentence,
        participants: participantsOf(frame, framing, actors, sources),
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
  const events = merge(article, carry(article, records, times, () => []));
  looseTolls(article, framing, events);
  return { events, times, actors, places };
}

/** Who takes part: the arguments that are people, bodies or what stands for them. */
function participantsOf(frame: Frame, framing: Framing, actors: ActorResolver, sources: readonly ResolvedSource[]): ResolvedParticipant[] {
  const out: ResolvedParticipant[] = [];
  for (const argument of frame.arguments) {
    if (!ROLES.has(argument.landing) || !isParticipant(argument, frame)) continue;
    const role = argument.landing as Role;
    const { group } = argument.referent;
    const actor = actors.of(group);
    if (out.some((other) => other.role === role && other.actor.name.toLowerCase() === actor.name.toLowerCase())) continue;
    // Who strikes is not struck: the same name in two roles of one mention is a mistake of reading.
    if (out.some((other) => other.role !== role && other.actor.span.start === actor.span.start)) continue;
    out.push({ role, actor, path: argument.path });
  }
  void framing;
  void sources;
  return out;
}

function isParticipant(argument: FrameArgument, frame: Frame): boolean {
  const { referent, landing } = argument;
  const { classes } = referent;
  const named = referent.actor !== null && referent.actor.last > referent.group.head;
  // A drone or a rocket does not act: who sent it does.
  if (referent.weapon && referent.weapon.last > referent.group.head && !named && !(landing === "target" && /aircraft|helicopter|ship|submarine|armour|vehicle/.test(referent.weapon.kind))) return landing === "initiator" && (referent.actor !== null || /aircraft|helicopter/.test(referent.weapon.kind));
  if (referent.person || referent.organization || referent.agentKind || named) return true;
  if (referent.pronoun) return !/^(?:nobody|none|nothing|something|everything|anything|what|it|this|that|which)$/.test(referent.head);
  if (referent.place) {
    return landing === "party" || landing === "recipient" || landing === "mediator" || (landing === "initiator" && frame.event.family !== "territory" && frame.noun === null);
  }
  if (landing === "target" || landing === "recipient") {
    if (classes.has("facility") || classes.has("settlement")) return referent.actor !== null && classes.has("force");
    if (/^(?:people|person|man|woman|men|women|one|other)$/.test(referent.head) || /^\d/.test(referent.head)) return PEOPLE_EVENTS.has(frame.event.type) || !/^(?:people|person|one|other|\d.*)$/.test(referent.head);
    return ["force", "civilian", "person", "captive", "crowd", "organization", "vehicle", "aircraft", "property"].some((c) => classes.has(c as never)) || referent.unknownName || referent.actor !== null;
  }
  return ["force", "civilian", "person", "captive", "crowd", "organization", "aircraft"].some((c) => classes.has(c as never)) || (classes.has("vehicle") && referent.actor !== null) || referent.unknownName || (referent.actor !== null && !classes.has("abstract"));
}

const TOLD_AS_DONE = new Set(["occurred", "ongoing", "attempted"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);

/** A place and a time told once hold for the deeds of the same sentence and paragraph that tell none of their own. */
function carry(article: Article, records: readonly MentionRecord[], times: readonly ResolvedTime[], lead: (block: number) => readonly ResolvedPlace[]): MentionRecord[] {
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
      if (next.places.length === 0) {
        const giver = nearest(out, records, record, (other) => other.places.some((place) => place.role === "location"));
        const places = giver ? giver.places.filter((place) => place.role === "location") : lead(record.block);
        if (places.length > 0) next = { ...next, places: [...places] };
      }
    }
    out.push(next);
  }
  return out;
}

/** The deed told just before in the same paragraph (or, failing that, just behind in the same sentence) that can lend what is missing. */
function nearest(done: readonly MentionRecord[], all: readonly MentionRecord[], record: MentionRecord, has: (other: MentionRecord) => boolean): MentionRecord | null {
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other || other.block !== record.block || other.sentence < record.sentence - 2) break;
    if (!EPISODIC.has(other.frame.event.family) || !TOLD_AS_DONE.has(other.frame.status)) continue;
    if (has(other)) return other;
  }
  return all.find((other) => other.sentence === record.sentence && other.frame.head > record.frame.head && EPISODIC.has(other.frame.event.family) && TOLD_AS_DONE.has(other.frame.status) && has(other)) ?? null;
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
