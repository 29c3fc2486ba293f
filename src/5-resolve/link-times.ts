import type { EventStatus } from "../events/define.js";
import type { Frame, FramedSentence } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { ResolvedTime } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { isMeasuredAgainst } from "./comparison.js";
import { besideNoun, isHeldBy, isOfAnotherDay, ofItsClause, ofNoun, UNDOES } from "./link-nouns.js";
import { sinceThen, timesByDeeds, timesBySince } from "./time-deeds.js";
import { type Tie, tieOf } from "./time-ties.js";
import { isDistant } from "./times/calendar.js";

/** Verbs of saying and deciding: their day is that of the words, not of the deeds spoken of. */
export const SPEECH = wordSet(
  "say tell report announce claim state add write tweet note confirm warn declare quote cite explain insist blame accuse condemn denounce deny allege threaten vow pledge urge demand call appeal propose offer order approve promise repeat acknowledge admit publish recall reveal",
);
const SENT = wordSet("launch fire send");
const JUDGES = wordSet("condemn denounce deplore decry slam blast criticize criticise welcome mourn warn protest");
const CHARGES = wordSet("accuse suspect convict blame charge");
const COUNTS = wordSet("record document verify register log count");
const FAILS = wordSet("fail");
const LATER = wordSet("later subsequently eventually since finally");
const FACTUAL = new Set<EventStatus>(["occurred", "ongoing", "attempted"]);

const NO_TIMES: ReadonlyMap<Frame, ResolvedTime> = new Map();

/** Finds the time that belongs to each frame of a sentence: the one of its own clause, not the nearest one. */
export function timesOfSentence(
  article: Article,
  sentence: FramedSentence,
  times: readonly ResolvedTime[],
  anchor: string | null,
): ReadonlyMap<Frame, ResolvedTime> {
  const { first, last } = sentence.graph.sentence;
  const all = times.filter((time) => time.first >= first && time.last <= last);
  const here = all.filter((time) => time.usable && time.start !== null);
  if (all.length === 0) return NO_TIMES;
  const out = new Map<Frame, ResolvedTime>();
  const ties = here.map((time) => tieOf(article, sentence, time));
  const held = ties.map(({ time }) => sentence.frames.find((frame) => isHeldBy(article, frame, time)) ?? null);
  for (const frame of sentence.frames) {
    let best: ResolvedTime | null = null;
    let score = 0;
    ties.forEach((tie, i) => {
      const value = held[i] && held[i] !== frame ? 0 : suits(article, frame, tie, sentence, anchor);
      if (value > score || (value > 0 && value === score && best && isSaidAgain(article, best, tie.time))) {
        best = tie.time;
        score = value;
      }
    });
    if (best) out.set(frame, pointOf(article, frame, best, anchor));
  }
  timesByDeeds(article, sentence, all, anchor, out, ties);
  timesBySince(article, sentence, ties, anchor, out);
  return out;
}

/** "A month ago, on 21 August": the same time once more, and more exactly. */
function isSaidAgain(article: Article, one: ResolvedTime, other: ResolvedTime): boolean {
  if (one.start === null || other.start === null || one.end === null || other.end === null || other.first - one.last > 2) return false;
  return other.first >= one.last && article.tokens[one.last]?.text === "," && other.start >= one.start && other.end <= one.end;
}

/** "Since 13 May, when rebels took the town, …", "the first since last year's raid": it was on that day, or in that year. */
function pointOf(article: Article, frame: Frame, time: ResolvedTime, anchor: string | null): ResolvedTime {
  const verb = frame.verb ?? frame.support ?? frame.noun?.verb ?? null;
  // "have been holding drills from Monday": up to the day of writing.
  const open =
    time.bound === "from" && time.whole.end === time.span.end && article.tokens[time.last]?.pos !== "poss" && frame.status === "ongoing";
  if (open && anchor !== null && time.start !== null && time.start < anchor) return sinceThen(time, anchor);
  const owned = frame.noun !== null && frame.head >= time.last && isMeasure(article, time);
  if (time.bound !== "since" || (verb?.opener !== "when" && !owned) || time.value.start === null) return time;
  const { start, end } = time.value;
  const distant = time.end !== null && end !== null && isDistant(end, time.end);
  return { ...time, start, end, precision: start === end ? "day" : "range", distant };
}

/** "the worst since May": such a time is the one of another deed. */
function isMeasure(article: Article, time: ResolvedTime): boolean {
  const start = article.sentences[article.tokens[time.first]?.sentence ?? -1]?.first ?? time.first;
  return time.bound === "since" && isMeasuredAgainst(article, start, time.last);
}

/** A date with which a line of a chronicle opens. */
function isEntry(article: Article, first: number, time: ResolvedTime): boolean {
  return time.first - first <= 1 && oneOf(article.tokens[time.last]?.text, "| : – — --");
}

/** How well a time suits a frame; 0 for not at all. */
function suits(article: Article, frame: Frame, tie: Tie, sentence: FramedSentence, anchor: string | null): number {
  const { time, owner } = tie;
  // A deadline gives no time to what is under way or done.
  if (time.deadline && frame.status !== "planned" && frame.status !== "demanded" && frame.status !== "possible") return 0;
  if (frame.head < time.first && isMeasuredAgainst(article, frame.head, time.last)) return 0;
  // "The first convoy since June reached the town."
  if (frame.verb && frame.verb.opener !== "when" && frame.head >= time.last && isMeasure(article, time)) return 0;
  const beside = frame.noun && frame.verb === null ? besideNoun(article, frame.noun, time) : 0;
  if (beside > 0) return owner && isJudged(article, time, owner) ? 0 : beside;
  if (tie.noun) return frame.verb && tie.noun.verb === frame.verb && tie.noun.slot === "subject" ? 5 : 0;
  // "The truce of March was broken"
  const dated = owner?.subject && owner.subject.last <= time.first && article.tokens[time.first - 1]?.norm === "of";
  if (dated && UNDOES.has(article.tokens[owner.head]?.lemma)) return 0;
  const statement = frame.event.family === "statement";
  if (statement && frame.verb && speaksOfNoun(article, frame, time, sentence.frames)) return 0;
  // "meet on Monday to prepare new talks"
  const aim = frame.noun?.slot === "object" ? frame.noun.verb : null;
  if (aim && owner !== aim && isOfAnotherDay(frame, article.tokens[aim.head]?.lemma ?? "")) return 0;
  const verb = verbOf(frame, owner);
  if (!owner) return verb ? 0 : 2;
  // "accused the army of torture on Tuesday"
  if (verb === owner && verb === frame.support && CHARGES.has(article.tokens[owner.head]?.lemma)) return 0;
  if (verb === owner) return frame.verb ? 7 : isOfAnotherDay(frame, article.tokens[owner.head]?.lemma ?? "") ? 0 : 9;
  // "In July the mission documented 34 villagers killed by militias."
  if (verb && isCounted(article, verb, owner)) return 3;
  // "… since May, when rebels killed 30 in a raid"
  const clause = verb === null ? frame.noun?.verb : null;
  if (clause?.opener === "when" && clause.openerAt >= time.last && clause.openerAt - time.last <= 1) return 4;
  const made = frame.noun && !frame.verb && !statement ? ofItsClause(article, frame.noun, owner) : 0;
  if (made > 0) return made;
  // "1987: Massacre at the mission; the government counts 424 dead."
  if (isEntry(article, sentence.graph.sentence.first, time) && FACTUAL.has(frame.status)) return 6;
  // What is only planned, feared or asked for has no share in the day on which that was said, only in a day to come.
  const ahead = time.tense === "future" || (anchor !== null && time.start !== null && time.start > anchor) || isTonight(article, time);
  if (!FACTUAL.has(frame.status) && !ahead) return 0;
  const speech = SPEECH.has(article.tokens[owner.head]?.lemma);
  if (verb) return statement && verb.relation !== "adverbial" ? 0 : ofOtherVerb(article, verb, tie, speech);
  return frame.noun ? ofNoun(article, frame, frame.noun, tie, owner, speech, ahead) : 0;
}

/** What is done to those who are the object of a verb of counting. */
function isCounted(article: Article, verb: VerbGroup, owner: VerbGroup): boolean {
  const { governorNoun } = verb;
  return (
    verb.relation === "reduced" &&
    COUNTS.has(article.tokens[owner.head]?.lemma) &&
    governorNoun !== null &&
    isWithin(owner.objects, governorNoun)
  );
}

function isTonight({ tokens }: Article, time: ResolvedTime): boolean {
  return tokens[time.first]?.norm === "tonight";
}

/** The verb that carries a frame; where two make one trigger ("to train and equip"), that of the two to which the time belongs. */
function verbOf(frame: Frame, owner: VerbGroup | null): VerbGroup | null {
  if (frame.verb && owner && frame.trigger.first <= owner.head && owner.head < frame.trigger.last) return owner;
  return frame.verb ?? supportOf(frame);
}

/** "condemned the attack Thursday": a bare day behind such a verb is that of the words. */
function isJudged(article: Article, time: ResolvedTime, owner: VerbGroup): boolean {
  return time.first > owner.last && isBare(article, time) && JUDGES.has(article.tokens[owner.head]?.lemma);
}

/** With no preposition: "the attack Thursday". */
function isBare(article: Article, time: ResolvedTime): boolean {
  return oneOf(article.tokens[time.first - 1]?.pos, "noun propn");
}

/** The light verb, unless it only says how one thinks of the deed: "ruled out talks". */
function supportOf({ support, statusCue, status }: Frame): VerbGroup | null {
  const attitude = support && statusCue && statusCue.first <= support.head && support.head < statusCue.last && !FACTUAL.has(status);
  return attitude && support.tense !== "future" && support.modal < 0 ? null : support;
}

/** "claimed an attack on the base on Tuesday": the day is the attack's, not the claim's. */
function speaksOfNoun(article: Article, frame: Frame, time: ResolvedTime, others: readonly Frame[]): boolean {
  // "condemned the attack Thursday": a bare day is that of the verb.
  if (isBare(article, time)) return false;
  return others.some(
    (other) => other !== frame && other.noun !== null && other.verb === null && other.head > frame.head && other.head < time.first,
  );
}

/** A verb shares the time of another one on which it hangs, or which goes on with it. */
function ofOtherVerb(article: Article, verb: VerbGroup, { owner, opens, time }: Tie, speech: boolean): number {
  if (!owner) return 0;
  // "massed at Fotokol and on Friday crossed the border": the day is that of the second verb only.
  if (owner.coordinated === verb && time.last <= owner.first && time.first >= verb.last) return 0;
  // "took the airfield on Monday and are now fighting in the town"
  const goesOn = verb.tense === "present" && verb.progressive && owner.tense === "past" && owner.form === "finite";
  if ((owner.coordinated === verb || verb.coordinated === owner) && !goesOn && !isLater(article, verb, time)) return 3;
  // ", killing 12" and "to seize the town" share the time of their main verb, unless that is one of saying.
  if (!speech && verb.governor === owner && hangs(verb)) return 4;
  if (owner.governor === verb && hangs(owner)) return 4;
  if (!opens && isOneToll(article, verb, owner)) return 2;
  // "Looting continued on Tuesday."
  if (verb.form === "ing" && verb.last === owner.first && owner.subject === null && owner.form === "finite") return 4;
  if (!speech && verb.governor === owner && isWhen(verb)) return 3;
  if (owner.governor === verb && isWhen(owner)) return 3;
  // "Clashes erupted after rebels attacked the post on Monday night."
  if (owner.governor === verb && owner.opener === "after" && !opens && !owner.perfect && verb.form === "finite" && verb.tense === "past")
    return 1;
  // "As talks began in May, the army launched an offensive."
  if (isWhen(owner) && owner.governor === null && owner.last <= verb.first && verb.relation === "main" && !speech) return 2;
  if (isWhen(verb) && verb.openerAt >= time.last && verb.openerAt - time.last <= 1) return 4;
  // "an attempt to abduct the consul failed on Saturday"
  if (verb.relation === "infinitive" && verb.governorNoun?.slot === "subject" && verb.governorNoun.verb === owner) return 4;
  // "shot down 20 drones launched overnight"
  if (owner.governorNoun && SENT.has(article.tokens[owner.head]?.lemma) && isWithin(verb.objects, owner.governorNoun)) return 3;
  if (FAILS.has(article.tokens[owner.head]?.lemma) && verb.relation === "infinitive" && verb.governorNoun) return 3;
  // "In 1958 batteries pounded the island, and Washington sent missiles."
  if (!speech && opens && verb.governor === null && verb.governorNoun === null && oneOf(verb.relation, "main coordinate")) return 2;
  return 0;
}

/** "A woman was killed and two others were injured on Wednesday." */
function isOneToll({ tokens }: Article, verb: VerbGroup, owner: VerbGroup): boolean {
  const from = owner.subject?.first ?? owner.first;
  const told = verb.passive && owner.passive && verb.form === "finite" && verb.tense === owner.tense;
  return told && verb.last <= from && from - verb.last <= 2 && tokens[from - 1]?.norm === "and";
}

/** "besieged the town in June and later shelled it": no more within a stretch of days. */
function isLater(article: Article, verb: VerbGroup, time: ResolvedTime): boolean {
  if (time.start === time.end) return false;
  for (let i = verb.head - 1; i >= verb.first - 2; i--) if (LATER.has(article.tokens[i]?.norm)) return true;
  return false;
}

/** Whether the noun is one of these, beside one of them or within one: "37 of 63 drones and missiles". */
function isWithin(objects: readonly NounGroup[], noun: NounGroup): boolean {
  return objects.some((object) => [object, ...object.after].some((group) => group === noun || group.list.includes(noun)));
}

function hangs(verb: VerbGroup): boolean {
  // "The town fell on Monday, seized by rebels."
  if (verb.relation === "reduced") return verb.governorNoun === null;
  return verb.relation === "adverbial" || verb.relation === "gerund" || verb.relation === "infinitive";
}

function isWhen(verb: VerbGroup): boolean {
  return verb.relation === "subordinate" && (verb.opener === "when" || verb.opener === "as" || verb.opener === "while");
}
