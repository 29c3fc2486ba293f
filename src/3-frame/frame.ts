import type { EventDefinition } from "../events/define.js";
import type { Frame, FrameArgument, FramedSentence, Framing, TollMention } from "../shapes/frames.js";
import type { MentionMaps, NounGroup, Referent, SentenceGraph } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import type { Article, Sentence } from "../types.js";
import { ArgumentReader } from "./arguments.js";
import { graphOf } from "./clauses.js";
import { ConflictTest } from "./conflict-test.js";
import { describe } from "./describe.js";
import { FactualityReader } from "./factuality.js";
import { LooseFit, type NameLook, UNNAMED } from "./loose-fit.js";
import { meansOfAll, type Plain, shareOut } from "./owners.js";
import type { QuickLook } from "./quick-look.js";
import { withDoers, withSides } from "./sides.js";
import { withSpokenOf } from "./spoken.js";
import { readTolls, tollsOfTargets } from "./tolls.js";
import type { Trigger } from "./trigger.js";
import { statusOf } from "./trigger-status.js";
import { TriggerFinder } from "./triggers.js";
import type { WordIndex } from "./words.js";

/** The grammar of each sentence, read when somebody asks for it. */
export type Graphs = (sentence: Sentence) => SentenceGraph;

export function graphsOf(article: Article, isTime: (token: number) => boolean): Graphs {
  const known = new Map<number, SentenceGraph>();
  return (sentence) => {
    let graph = known.get(sentence.index);
    if (!graph) {
      graph = graphOf(article.tokens, sentence, isTime);
      known.set(sentence.index, graph);
    }
    return graph;
  };
}

/** Whether any sentence may have a frame, whatever its names turn out to be. */
export function mayFrame(
  article: Article,
  words: WordIndex,
  look: QuickLook,
  graphs: Graphs,
  names: NameLook,
  isTime: (token: number) => boolean,
): boolean {
  const loose = new LooseFit(article.tokens, names, isTime);
  const finder = new TriggerFinder(article.tokens, words, (group) => describe(article.tokens, group, UNNAMED), loose);
  return article.sentences.some((sentence) => look.mayFit(article.tokens, sentence, finder.told) && finder.finds(graphs(sentence)));
}

/** Reads who did what to whom, sentence by sentence; only a `thorough` reading notes the words that were considered and given up. */
export function frame(
  article: Article,
  maps: MentionMaps,
  words: WordIndex,
  look: QuickLook,
  countsOf: (sentence: number) => readonly CountMention[],
  graphs: Graphs,
  thorough: boolean,
): Framing {
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
  let conflict: ConflictTest | undefined;
  const giveUp = (failed: Iterable<Frame>): void => {
    for (const item of failed)
      finder.dropped.push({ ...item.trigger, type: item.event.type, word: item.word, reason: "no conflict behind it" });
  };
  const retry: { readonly at: number; readonly framed: () => FramedSentence & { readonly failed: ReadonlySet<Frame> } }[] = [];
  const sentences = article.sentences.map((sentence): FramedSentence => {
    const may = thorough ? look.mayTrigger(article.tokens, sentence) : look.mayFit(article.tokens, sentence, finder.told);
    if (!may)
      return new Uneventful(
        () => graphs(sentence),
        (graph) => readTolls(article.tokens, graph, countsOf(sentence.index), describeGroup),
      );
    const graph = graphs(sentence);
    const triggers = finder.find(graph);
    const tolls = readTolls(article.tokens, graph, countsOf(sentence.index), describeGroup);
    if (triggers.length === 0) return { graph, frames: [], looseTolls: tolls };
    const facts = new FactualityReader(article.tokens, graph);
    const read = triggers.map((trigger): Plain => {
      const found = reader.read(trigger, graph);
      const { status, statusCue } = statusOf(trigger, facts, found.support, article.tokens);
      return { trigger, arguments: found.arguments, support: found.support, status, statusCue };
    });
    const plain = withDoers(withSides(withSpokenOf(read)));
    const counted = told(
      [...tolls, ...tollsOfTargets(article.tokens, graph, countsOf(sentence.index), describeGroup, plain, tolls)],
      facts,
    );
    const real = plain.filter((item) => !isNobody(item, counted));
    const finished = finish(real, counted, article);
    conflict ??= new ConflictTest(article, maps);
    const test = conflict;
    // What fails the test takes its counts with it, but not the outcome that leaned on it: that is tried alone.
    const framed = (): FramedSentence & { readonly failed: ReadonlySet<Frame> } => {
      const failed = new Set(finished.frames.filter((item) => !test.passes(item, finished.frames)));
      const again = finished.frames.some((item) => item.means && failed.has(item.means))
        ? finish(
            real.filter((item) => ![...failed].some((frame) => frame.head === item.trigger.head)),
            counted,
            article,
          )
        : finished;
      const frames = again.frames.filter((item) => (again === finished ? !failed.has(item) : test.passes(item, again.frames)));
      // Counts of a bare "killed" that failed may belong to what was told before.
      const freed = again.frames.filter((item) => !frames.includes(item) && item.event.outcome === true).flatMap((item) => item.tolls);
      return { graph, frames, looseTolls: [...again.looseTolls, ...freed], failed };
    };
    const first = framed();
    test.note(first.frames);
    if (first.failed.size > 0 && test.mayBearOut()) retry.push({ at: sentence.index, framed });
    else giveUp(first.failed);
    return first;
  });
  // What a text tells first may be borne out by what it tells later.
  for (const { at, framed } of retry) {
    const item = framed();
    sentences[at] = item;
    giveUp(item.failed);
  }
  return { sentences, describe: describeGroup, dropped: finder.dropped };
}

/** A sentence without a word that could be a trigger: its grammar is read when somebody asks for it. */
class Uneventful implements FramedSentence {
  readonly frames: readonly Frame[] = [];
  private parsed: SentenceGraph | undefined;
  private tolls: readonly TollMention[] | undefined;

  constructor(
    private readonly parse: () => SentenceGraph,
    private readonly count: (graph: SentenceGraph) => readonly TollMention[],
  ) {}

  get graph(): SentenceGraph {
    this.parsed ??= this.parse();
    return this.parsed;
  }

  get looseTolls(): readonly TollMention[] {
    this.tolls ??= this.count(this.graph);
    return this.tolls;
  }
}

/** "Nobody was hurt", "hurt nobody" is a count of what was told before, no deed of its own. */
function isNobody(item: Plain, tolls: readonly TollMention[]): boolean {
  const { verb, pattern } = item.trigger;
  return (
    pattern.event.outcome === true &&
    item.status === "denied" &&
    verb !== null &&
    tolls.some((toll) => toll.value.max === 0 && toll.first < verb.head + 4 && toll.last > verb.first - 8)
  );
}

/** Counts of what was done: whom one plans, tries or is asked to kill is not dead. */
function told(tolls: readonly TollMention[], facts: FactualityReader): TollMention[] {
  return tolls.filter((toll) => {
    if (!toll.verb || toll.value.max === 0) return true;
    const { status } = facts.ofVerb(toll.verb);
    if (status === "occurred" || status === "ongoing") return true;
    return toll.counted && (status === "possible" || (toll.kind === "displaced" && status === "planned"));
  });
}

/** Joins outcomes to their means and hands each count to the event that it belongs to. */
function finish(plain: readonly Plain[], tolls: readonly TollMention[], article: Article): { frames: Frame[]; looseTolls: TollMention[] } {
  const means = meansOfAll(plain, article.tokens);
  const { taken, loose } = shareOut(tolls, plain, means, article.tokens);
  const frames: Frame[] = [];
  const made = new Map<number, Frame>();
  const order = plain.map((_, i) => i).sort((a, b) => Number((means[a] ?? -1) >= 0) - Number((means[b] ?? -1) >= 0));
  for (const i of order) {
    const item = plain[i];
    if (!item) continue;
    const { trigger } = item;
    const absorbed = absorbedBy(i, plain, means);
    const args =
      absorbed.length > 0
        ? joined(
            item.arguments,
            // "The mosque blast killed nine": what did it is the deed itself.
            absorbed
              .flatMap((k) => (isLoss(plain[k], trigger.pattern.event) ? [] : (plain[k]?.arguments ?? [])))
              .filter(({ referent }) => referent.group.head !== trigger.head || referent.agentKind !== null),
            trigger.pattern.event,
          )
        : item.arguments;
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
      definite:
        trigger.noun && (trigger.noun.possessor || isOfADay(trigger.noun, article)) ? "definite" : (trigger.noun?.definite ?? "bare"),
      tolls: taken.get(i) ?? [],
      means: meansAt >= 0 ? (made.get(meansAt) ?? null) : null,
    };
    made.set(i, made1);
    frames.push(made1);
  }
  frames.sort((a, b) => a.trigger.first - b.trigger.first);
  return { frames, looseTolls: loose };
}

/** "Sunday's attack": the day, which is no noun group, makes it a known one. */
function isOfADay(noun: NounGroup, article: Article): boolean {
  return article.tokens[noun.first]?.pos === "poss" || article.tokens[noun.first - 1]?.pos === "poss";
}

function sentenceOf(article: Article, token: number): number {
  return article.tokens[token]?.sentence ?? 0;
}

function absorbedBy(at: number, plain: readonly Plain[], means: readonly number[]): number[] {
  return plain.map((_, k) => k).filter((k) => k !== at && means[k] === at);
}

/** "lost four soldiers in the battle": one's own men, no side beside one. */
function isLoss(item: Plain | undefined, event: EventDefinition): boolean {
  return event.roles.subject === "party" && item?.trigger.pattern.rules.roles?.subject === "none";
}

/** The sufferers of an outcome are the targets of its means, its doer the doer, its places the places. */
function joined(own: readonly FrameArgument[], others: readonly FrameArgument[], event: EventDefinition): FrameArgument[] {
  const out = [...own];
  const parties = own.filter(({ landing }) => landing === "party").length;
  for (const other of others) {
    if (out.some((arg) => arg.referent.group.head === other.referent.group.head)) continue;
    if (other.landing === "initiator" && out.some((arg) => arg.landing === "initiator")) continue;
    if (other.landing === "initiator" && event.roles.subject === "party") continue;
    // "40 people were killed as the two armies fought": the dead are no side of it.
    const { classes, actor, agentKind } = other.referent;
    const side = agentKind !== "civilian" && (actor !== null || classes.has("force"));
    if (other.landing === "target" && event.roles.subject === "party" && (!side || parties > 1)) continue;
    out.push(other);
  }
  return out;
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
