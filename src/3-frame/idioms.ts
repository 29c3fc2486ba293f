import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Token } from "../types.js";
import type { Trigger } from "./trigger.js";
import type { WordPattern } from "./words.js";

const DAYS = new Set(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december dawn dusk midnight noon night".split(
    " ",
  ),
);
const PARTICLES = new Set("up down out off over back away in on through apart".split(" "));

export type Roles = Pick<Trigger, "subject" | "objects" | "agent">;

/** Finds the words of an idiom behind its verb, and who is its logical subject and object. */
export class IdiomReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  /** Matches the rest of an idiom behind the verb; answers with the token after its last word, or -1. */
  end(graph: SentenceGraph, verb: VerbGroup, rest: readonly string[]): number {
    let at = verb.head + 1;
    const limit = graph.sentence.last;
    for (let k = 0; k < rest.length; k++) {
      const part = rest[k] ?? "";
      if (part === "*") {
        const next = rest[k + 1] ?? "";
        const found = this.seek(at, limit, next, 7);
        // "were stopped by attacks": what did it is no word of the idiom.
        if (found < 0 || (verb.passive && this.tokens[at]?.norm === "by")) return -1;
        at = found;
        continue;
      }
      const found = this.seek(at, limit, part, PARTICLES.has(part) && k === 0 ? 5 : 4);
      if (found < 0) return -1;
      // Only modifiers may stand between, or the object before a particle.
      for (let i = at; i < found; i++) {
        const pos = this.tokens[i]?.pos;
        // "were killed and 32 wounded": two verbs, each of its own people.
        if (pos === "num" && rest[k - 1] === "and") return -1;
        const modifier = pos === "det" || pos === "adj" || pos === "adv" || pos === "num" || pos === "poss" || pos === "propn";
        const object = PARTICLES.has(part) && k === 0 && (pos === "noun" || pos === "pron");
        if (!modifier && !object) return -1;
      }
      at = found + 1;
    }
    // "was shot on Monday": the day is not what was shot at.
    if (oneOf(rest.at(-1), "on in at") && DAYS.has(this.tokens[at]?.norm ?? "")) return -1;
    // "took the fire service two hours": the first word of a compound is not what was taken.
    const behind = this.tokens[at];
    if (oneOf(rest.at(-1), "fire part cover") && behind?.pos === "noun" && graph.nounAt(at) === graph.nounAt(at - 1)) return -1;
    return at;
  }

  private seek(from: number, limit: number, word: string, reach: number): number {
    for (let i = from; i < limit && i <= from + reach; i++) {
      const token = this.tokens[i];
      if (!token) return -1;
      if (token.norm === word || token.lemma === word) return i;
      if (token.pos === "punct" || (token.pos === "verb" && token.form !== "ing")) return -1;
    }
    return -1;
  }

  roles(graph: SentenceGraph, verb: VerbGroup, pattern: WordPattern, end: number): Roles {
    const agent = verb.preps.find((group) => group.prep === "by") ?? null;
    const lastPart = pattern.rest.at(-1);
    const lastToken = this.tokens[end - 1];
    let objects: readonly NounGroup[] = verb.objects;
    if (lastPart !== undefined && end > verb.head + 1) {
      const lastIsPrep = PARTICLES.has(lastPart) || lastToken?.pos === "prep" || lastToken?.pos === "adv" || lastToken?.pos === "part";
      if (lastIsPrep) {
        const led = graph.nouns.find((noun) => noun.prepAt === end - 1 && noun.first >= end);
        if (led) objects = led.list;
        else if (PARTICLES.has(lastPart)) objects = verb.objects.length > 0 ? verb.objects : following(graph, end);
        else objects = [];
      } else {
        // The idiom's own noun is no object; what stands in its gap is: "take * hostage".
        const own = graph.nounAt(end - 1);
        objects = verb.objects.filter((group) => group !== own && !own?.list.includes(group));
        if (objects.length === 0 && pattern.rest.includes("*")) {
          const gap = graph.nounAt(verb.head + 1);
          if (gap && gap !== own) objects = gap.list;
        }
        // "beat to death a suspect", "set on fire two buses": the object behind the idiom.
        if (objects.length === 0 && own?.prep !== null && !verb.passive)
          objects = graph.nouns.find((group) => group.first === end && group.prep === null)?.list ?? [];
        // "held hostages", "took three prisoners": where nobody else is named, the idiom's noun is who.
        if (objects.length === 0 && own && own.prep === null && this.describe(own).classes.has("captive")) objects = own.list;
      }
    }
    if (verb.passive) {
      const surface = verb.subject ? verb.subject.list : [];
      return { subject: agent, objects: surface.length > 0 ? surface : objects, agent };
    }
    // "captured and levelled the town", "captured or killed dozens": one object for both.
    if (objects.length === 0 && pattern.rest.length === 0) {
      const mate = graph.verbs.find(
        (other) => other.index === verb.index + 1 && other.relation === "coordinate" && !other.passive && other.first - verb.last <= 2,
      );
      if (mate && mate.form === verb.form && this.tokens[verb.last]?.pos === "conj") objects = mate.objects;
    }
    return { subject: verb.subject, objects, agent: null };
  }
}

function following(graph: SentenceGraph, end: number): readonly NounGroup[] {
  // "handed over ten policemen": the particle may have been read as a part of the count.
  const next = graph.nouns.find((noun) => noun.first === end || noun.first === end - 1 || (noun.first >= end && noun.prepAt === end - 1));
  return next ? next.list : [];
}

/** A particle belongs to the trigger's words; the rest of a split idiom does not. */
export function triggerEnd(tokens: readonly Token[], head: number, end: number, pattern: WordPattern): number {
  if (pattern.rest.length === 0) return head + 1;
  const next = tokens[head + 1];
  return next && (next.norm === pattern.rest[0] || next.lemma === pattern.rest[0]) && end - head <= 4
    ? end - (pattern.rest.length > 1 && tokens[end - 1]?.pos === "prep" ? 1 : 0)
    : head + 1;
}
