import type { EventDefinition } from "../events/define.js";
import type { Frame } from "../shapes/frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Token, TokenRange } from "../types.js";
import type { FactualityReader } from "./factuality.js";
import type { Trigger } from "./trigger.js";

const STRIKING = new Set(["strike", "combat"]);
/** How far behind the verb what tells its duration may stand, in tokens. */
const FAR = 14;

/** The status of what a trigger tells: what its grammar says of it, and what its type or word makes of that. */
export function statusOf(
  trigger: Trigger,
  facts: FactualityReader,
  support: VerbGroup | null,
  tokens: readonly Token[],
): Pick<Frame, "status" | "statusCue"> {
  const read = trigger.verb
    ? facts.ofVerb(trigger.verb)
    : trigger.noun && trigger.kind === "noun"
      ? facts.ofNoun(trigger.noun, trigger.head)
      : { status: "occurred" as const, cue: null };
  // "rejected the attack as a provocation": who will not have it does not say that it was not made.
  if (read.status === "denied" && read.cue && trigger.noun && isDeed(trigger.pattern.event) && isRejected(tokens, read.cue))
    return { status: "occurred", statusCue: null };
  if (trigger.pattern.event.agreed && read.status === "planned" && read.cue && isAgreed(tokens, read.cue))
    return { status: "occurred", statusCue: null };
  const own = trigger.pattern.rules.status;
  if (own && (read.status === "occurred" || read.status === "ongoing") && !(own === "ongoing" && trigger.verb && isPast(trigger.verb)))
    return { status: own, statusCue: { first: trigger.first, last: trigger.last } };
  if (read.status === "occurred" && trigger.pattern.event.lasting) {
    const cue = lasts(trigger, support, tokens);
    if (cue) return { status: "ongoing", statusCue: cue };
  }
  if (read.status === "occurred" && STRIKING.has(trigger.pattern.event.family)) {
    const since = goesOn(trigger.verb ?? support ?? (trigger.noun ? facts.copula(trigger.noun) : null), tokens);
    if (since) return { status: "ongoing", statusCue: since };
  }
  return { status: read.status, statusCue: read.status === "occurred" ? null : read.cue };
}

/** "There have been clashes since last night", "have pounded the hills over the past two days": told in the perfect as lasting until now. */
function goesOn(verb: VerbGroup | null, tokens: readonly Token[]): TokenRange | null {
  if (!verb?.perfect || verb.form !== "finite" || verb.tense !== "present" || verb.modal >= 0 || tokens[verb.first]?.norm === "had")
    return null;
  const { sentence } = tokens[verb.head] ?? { sentence: -1 };
  for (let i = verb.last; tokens[i]?.sentence === sentence && i < verb.last + FAR; i++) {
    const next = tokens[i + 1]?.norm ?? "";
    const after = tokens[i + 2]?.norm ?? "";
    if (tokens[i]?.norm === "since" && tokens[i + 1]?.sentence === sentence) return { first: i, last: i + 1 };
    if (oneOf(tokens[i]?.norm, "over for during") && next === "the" && oneOf(after, "past last")) return { first: i, last: i + 3 };
  }
  return null;
}

/** "has agreed to sell", "was cleared to buy"; not "will agree". */
function isAgreed(tokens: readonly Token[], cue: TokenRange): boolean {
  for (let i = cue.first; i < cue.last; i++)
    if (
      oneOf(
        tokens[i]?.norm,
        "agreed approved cleared signed contracted authorised authorized agrees approves clears signs agreement deal accord pact",
      )
    )
      return true;
  return false;
}

/** Violence or a coup, which stands whether one will have it or not; a truce does not. */
function isDeed({ violence, family }: EventDefinition): boolean {
  return violence === true || family === "unrest";
}

function isRejected(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (oneOf(tokens[i]?.lemma, "reject repudiate oppose")) return true;
  return false;
}

/** "was holding", "were captured and held": over when it is told. */
function isPast(verb: VerbGroup): boolean {
  const first = verb.coordinated && verb.last - verb.first === 1 ? verb.coordinated : verb;
  return first.form === "finite" && first.tense === "past" && !first.perfect;
}

/** "the besieged town", "has blockaded Djibo", "is surrounded", "began drills". */
function lasts(trigger: Trigger, support: VerbGroup | null, tokens: readonly Token[]): TokenRange | null {
  if (trigger.kind === "adjective") return { first: trigger.first, last: trigger.last };
  const { verb } = trigger;
  if (verb) {
    // "forces besieging the city".
    if (verb.form === "ing" && verb.relation === "reduced") return { first: verb.first, last: verb.last };
    const had = oneOf(tokens[verb.first]?.norm, "had was were");
    return verb.form === "finite" && !had && (verb.perfect || (verb.tense === "present" && verb.passive))
      ? { first: verb.first, last: verb.last }
      : null;
  }
  const lemma = tokens[support?.head ?? -1]?.lemma ?? "";
  const had = tokens[support?.first ?? -1]?.norm === "had";
  if (support && (oneOf(lemma, "begin start kick open launch") || (support.perfect && !had && oneOf(lemma, "impose lay tighten"))))
    return { first: support.first, last: support.last };
  const { noun } = trigger;
  // "has been under siege for two months", "is under blockade".
  const under = noun?.prep === "under" && noun.head === trigger.head ? noun.verb : null;
  if (under?.tense === "present" && under.form === "finite" && tokens[under.head]?.lemma === "be")
    return { first: under.first, last: under.last };
  // "The blockade has cut off the town".
  const does = noun?.slot === "subject" && noun.head === trigger.head ? noun.verb : null;
  return does?.perfect && does.tense === "present" && !does.passive && does.objects.length > 0
    ? { first: does.first, last: does.last }
    : null;
}
