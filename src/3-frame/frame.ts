import type { Frame, FrameArgument, FramedSentence, Framing, TollMention } from "../shapes/frames.js";
import type { MentionMaps, NounGroup, Referent } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import type { EventDefinition } from "../events/define.js";
import type { Article } from "../types.js";
import { ArgumentReader } from "./arguments.js";
import { ConflictTest } from "./conflict-test.js";
import { graphOf } from "./clauses.js";
import { describe } from "./describe.js";
import { FactualityReader } from "./factuality.js";
import { readTolls } from "./tolls.js";
import { type Trigger, TriggerFinder } from "./triggers.js";
import type { WordIndex } from "./words.js";

/** Reads who did what to whom, sentence by sentence. */
export function frame(article: Article, maps: MentionMaps, words: WordIndex, countsOf: (sentence: number) => readonly CountMention[], isTime: (token: number) => boolean): Framing {
  const known = new Map<NounGroup, Referent>();
  const describeGroup = (group: NounGroup): Referent => {
    let referent = known.get(group);
    if (!referent) {
      referent = describe(article.tokens, group, maps);
      known.set(group, referent);
    }
    return referent;
  };
  const finder = new TriggerFinder(article.tokens, words, describeGroup);
  const reader = new ArgumentReader(article.tokens, maps, describeGroup);
  const test = new ConflictTest(article, maps);
  const sentences = article.sentences.map((sentence): FramedSentence => {
    const graph = graphOf(article.tokens, sentence, isTime);
    const triggers = finder.find(graph);
    const tolls = readTolls(article.tokens, graph, countsOf(sentence.index), describeGroup);
    if (triggers.length === 0) return { graph, frames: [], looseTolls: tolls };
    const facts = new FactualityReader(article.tokens, graph);
    const plain = triggers.map((trigger) => ({ trigger, ...reader.read(trigger, graph), ...statusOf(trigger, facts) }));
    const finished = finish(plain, tolls, article);
    const frames = finished.frames.filter((item) => {
      if (test.passes(item)) return true;
      finder.dropped.push({ ...item.trigger, type: item.event.type, word: item.word, reason: "no conflict behind it" });
      return false;
    });
    return { graph, frames, looseTolls: finished.looseTolls };
  });
  return { sentences, describe: describeGroup, dropped: finder.dropped };
}

function statusOf(trigger: Trigger, facts: FactualityReader): Pick<Frame, "status" | "statusCue"> {
  const read = trigger.verb ? facts.ofVerb(trigger.verb) : trigger.noun && trigger.kind === "noun" ? facts.ofNoun(trigger.noun, trigger.head) : { status: "occurred" as const, cue: null };
  const own = trigger.pattern.rules.status;
  if (own && (read.status === "occurred" || read.status === "ongoing")) return { status: own, statusCue: { first: trigger.first, last: trigger.last } };
  return { status: read.status, statusCue: read.status === "occurred" ? null : read.cue };
}

interface Plain {
  readonly trigger: Trigger;
  readonly arguments: readonly FrameArgument[];
  readonly support: Frame["support"];
  readonly status: Frame["status"];
  readonly statusCue: Frame["statusCue"];
}

/** Joins outcomes to their means and hands each count to the event that it belongs to. */
function finish(plain: readonly Plain[], tolls: readonly TollMention[], article: Article): { frames: Frame[]; looseTolls: TollMention[] } {
  const means = plain.map((item) => meansOf(item, plain));
  const taken = new Map<number, TollMention[]>();
  const loose: TollMention[] = [];
  for (const toll of tolls) {
    let at = ownerOf(toll, plain, article);
    for (let hops = 0; at >= 0 && (means[at] ?? -1) >= 0 && hops < 4; hops++) at = means[at] ?? -1;
    if (at < 0) loose.push(toll);
    else taken.set(at, [...(taken.get(at) ?? []), toll]);
  }
  const frames: Frame[] = [];
  const made = new Map<number, Frame>();
  const order = plain.map((_, i) => i).sort((a, b) => Number((means[a] ?? -1) >= 0) - Number((means[b] ?? -1) >= 0));
  for (const i of order) {
    const item = plain[i];
    if (!item) continue;
    const { trigger } = item;
    const absorbed = absorbedBy(i, plain, means);
    const args = absorbed.length > 0 ? joined(item.arguments, absorbed.flatMap((k) => plain[k]?.arguments ?? []), trigger.pattern.event) : item.arguments;
    const meansAt = means[i] ?? -1;
    const made1: Frame = {
      event: trigger.pattern.event,
      rules: trigger.pattern.rules,
      trigger: { first: trigger.first, last: trigger.last },
      head: trigger.head,
      sentence: sentenceOf(article, trigger.head),
      shape: shapeOf(trigger),
      word: trigger.pattern.text,
      status: item.status,
      statusCue: item.statusCue,
      arguments: args,
      verb: trigger.verb,
      noun: trigger.noun,
      support: item.support,
      definite: trigger.noun?.definite ?? "bare",
      tolls: taken.get(i) ?? [],
      means: meansAt >= 0 ? (made.get(meansAt) ?? null) : null,
    };
    made.set(i, made1);
    frames.push(made1);
  }
  frames.sort((a, b) => a.trigger.first - b.trigger.first);
  return { frames, looseTolls: loose };
}

function sentenceOf(article: Article, token: number): number {
  return article.tokens[token]?.sentence ?? 0;
}

function absorbedBy(at: number, plain: readonly Plain[], means: readonly number[]): number[] {
  return plain.map((_, k) => k).filter((k) => k !== at && means[k] === at);
}

/** The sufferers of an outcome are the targets of its means, its doer the doer, its places the places. */
function joined(own: readonly FrameArgument[], others: readonly FrameArgument[], event: EventDefinition): FrameArgument[] {
  const out = [...own];
  for (const other of others) {
    if (out.some((arg) => arg.referent.group.head === other.referent.group.head)) continue;
    if (other.landing === "initiator" && out.some((arg) => arg.landing === "initiator")) continue;
    if (other.landing === "initiator" && event.roles.subject === "party") continue;
    out.push(other);
  }
  return out;
}

const VIOLENT = new Set(["strike", "combat", "harm", "territory", "unrest"]);

function isViolent(event: EventDefinition): boolean {
  return VIOLENT.has(event.family);
}

/** Index of the trigger whose means explains the outcome `item`, or -1. */
function meansOf(item: Plain, plain: readonly Plain[]): number {
  const { trigger } = item;
  if (!trigger.pattern.event.outcome && !trigger.pattern.rules.general) return -1;
  if (!trigger.verb || !trigger.pattern.event.outcome) return -1;
  const { verb } = trigger;
  let best = -1;
  for (const [k, other] of plain.entries()) {
    if (other === item || other.trigger.pattern.event.outcome || !isViolent(other.trigger.pattern.event)) continue;
    const noun = other.trigger.noun;
    if (noun && other.trigger.kind === "noun") {
      // "The attack killed three", "were killed in an airstrike", "killed when a blast …".
      const acts = verb.subject === noun || verb.subject?.after.includes(noun) || noun.modifiers.includes(verb);
      const within = verb.preps.some((group) => (group === noun || group.after.includes(noun)) && /^(?:in|by|during|from|with|amid|after|when|of)$/.test(group.prep ?? ""));
      if (acts || within) best = best < 0 ? k : best;
      const governing = verb.governor !== null && other.support === verb.governor;
      if (verb.relation === "adverbial" && governing) best = best < 0 ? k : best;
      if (verb.relation === "adverbial" && verb.subject === noun) best = best < 0 ? k : best;
    }
    if (other.trigger.verb) {
      const main = other.trigger.verb;
      if ((verb.relation === "adverbial" || verb.relation === "reduced") && (verb.governor === main || main.governor === verb.governor && verb.governor !== null && main.head < verb.head && verb.relation === "adverbial" && main.relation === verb.relation)) best = best < 0 ? k : best;
      // "were killed when gunmen stormed the village".
      if (main.relation === "subordinate" && (main.opener === "when" || main.opener === "as" || main.opener === "after") && main.governor === verb) best = best < 0 ? k : best;
    }
  }
  return best;
}

/** Index of the trigger to which a count belongs: its own verb, the noun that did it, else the nearest violent one before it, else behind it. */
function ownerOf(toll: TollMention, plain: readonly Plain[], article: Article): number {
  const bySame = plain.findIndex((item) => item.trigger.verb !== null && item.trigger.verb === toll.verb);
  if (bySame >= 0) return bySame;
  if (toll.verb) {
    const { verb } = toll;
    const byNoun = plain.findIndex((item) => item.trigger.noun && item.trigger.kind === "noun" && isViolent(item.trigger.pattern.event) && (verb.subject === item.trigger.noun || verb.subject?.after.includes(item.trigger.noun) || item.trigger.noun.modifiers.includes(verb) || verb.preps.some((group) => group === item.trigger.noun)));
    if (byNoun >= 0) return byNoun;
    const byMain = plain.findIndex((item) => isViolent(item.trigger.pattern.event) && ((item.trigger.verb !== null && verb.governor === item.trigger.verb) || (item.support !== null && verb.governor === item.support) || (item.trigger.verb !== null && item.trigger.verb.governor === verb && item.trigger.verb.relation === "subordinate")));
    if (byMain >= 0) return byMain;
  }
  const bySubject = plain.findIndex((item) => item.trigger.noun !== null && toll.group !== null && item.trigger.noun === toll.group);
  if (bySubject >= 0) return bySubject;
  let before = -1;
  let behind = -1;
  for (const [k, item] of plain.entries()) {
    const { event } = item.trigger.pattern;
    if (!isViolent(event) && event.family !== "custody") continue;
    if (toll.kind === "captured" && event.family !== "custody" && event.type !== "abduction" && !isViolent(event)) continue;
    if (item.trigger.head < toll.first) {
      if (!parted(article, item.trigger.head, toll.first)) before = k;
    } else if (behind < 0) behind = k;
  }
  return before >= 0 ? before : behind;
}

/** A semicolon or the like stands between. */
function parted(article: Article, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (article.tokens[i]?.text === ";") return true;
  return false;
}

function shapeOf(trigger: Trigger): string {
  if (trigger.kind === "noun") return "noun";
  if (trigger.kind === "adjective") return "modifier";
  const verb = trigger.verb;
  if (!verb) return "verb";
  if (verb.relation === "reduced") return verb.passive ? "reduced-passive" : "participle";
  if (verb.relation === "relative") return verb.passive ? "relative-passive" : "relative";
  if (verb.form === "infinitive") return verb.passive ? "infinitive-passive" : "infinitive";
  if (verb.relation === "gerund") return "gerund";
  if (verb.form === "ing") return "participle";
  return verb.passive ? "passive" : "active";
}
