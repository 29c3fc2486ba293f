import type { EventStatus } from "../events/define.js";
import { type Cue, cuesStartingWith, type Reach } from "../lexicon/factuality.js";
import { lightVerbs } from "../lexicon/light-verbs.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Token, TokenRange } from "../types.js";
import { phraseEnd } from "./phrase.js";
import { isTransparent } from "./transparent.js";

/** A status with the words that give it. */
export interface Factuality {
  readonly status: EventStatus;
  readonly cue: TokenRange | null;
  readonly strength: number;
}

const MOST_STEPS = 6;

/** Reads what the words around a trigger say of its being so: denied, planned, feared, tried, demanded, under way, or done. */
export class FactualityReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly graph: SentenceGraph,
  ) {}

  private lemma(i: number): string {
    return this.tokens[i]?.lemma ?? "";
  }

  /** The longest cue of one of the reaches that begins in [first, last) and covers `at` (or ends where `at` begins). */
  private cueIn(
    first: number,
    last: number,
    reaches: readonly Reach[],
    covers: number,
    direction: "forward" | "backward" = "forward",
  ): Factuality | null {
    let best: { cue: Cue; first: number; last: number } | null = null;
    const limit = this.graph.sentence.last;
    for (let i = Math.max(first, this.graph.sentence.first); i < last; i++) {
      const token = this.tokens[i];
      if (!token) continue;
      const lists =
        token.norm === token.lemma ? [cuesStartingWith(token.norm)] : [cuesStartingWith(token.norm), cuesStartingWith(token.lemma)];
      for (const list of lists) {
        for (const cue of list) {
          if (!cue.reach.some((reach) => reaches.includes(reach)) || (cue.direction !== "both" && cue.direction !== direction)) continue;
          const end = phraseEnd(this.tokens, cue.cue.split(" "), i, limit);
          if (end < 0 || (covers >= 0 && (i > covers || end <= covers))) continue;
          if (
            best &&
            (best.last - best.first > end - i || (best.last - best.first === end - i && (best.cue.strength ?? 2) >= (cue.strength ?? 2)))
          )
            continue;
          if (this.isLookalike(cue, i, end) || !this.holds(cue, i)) continue;
          best = { cue, first: i, last: end };
        }
      }
    }
    return best && { status: best.cue.status, cue: { first: best.first, last: best.last }, strength: best.cue.strength ?? 2 };
  }

  /** One of the cue's `unless` phrases stands where the cue does. */
  private isLookalike(cue: Cue, first: number, last: number): boolean {
    if (!cue.unless) return false;
    for (const phrase of cue.unless) {
      const parts = phrase.split(" ");
      for (let start = Math.max(this.graph.sentence.first, first - 3); start <= first; start++) {
        const end = phraseEnd(this.tokens, parts, start, this.graph.sentence.last);
        if (end > first || (end >= last && start <= first)) return true;
      }
    }
    return false;
  }

  private holds(cue: Cue, at: number): boolean {
    if (!cue.when) return true;
    const verb = this.graph.verbAt(at);
    switch (cue.when) {
      case "headline":
        return this.graph.telegraphic;
      case "past":
        return verb?.tense === "past";
      case "present":
        return verb?.tense === "present";
      case "initial":
        return at === this.graph.sentence.first || this.tokens[at - 1]?.pos === "punct";
      case "reported":
      case "quote":
        return (
          verb !== null &&
          (verb.relation === "complement" || (verb.governor !== null && CLAUSE_VERBS.has(this.lemma(verb.governor.head))) || this.speaks())
        );
    }
  }

  /** The sentence has a verb of saying, before or behind. */
  private speaks(): boolean {
    return this.graph.verbs.some((verb) => CLAUSE_VERBS.has(this.lemma(verb.head)));
  }

  /** Status of the act that a verb tells. */
  ofVerb(verb: VerbGroup, steps = 0): Factuality {
    if (steps > MOST_STEPS) return OCCURRED;
    let status = this.own(verb);
    const governed = this.governor(verb, steps);
    if (governed) status = compose(governed, status);
    if (verb.coordinated && (verb.form !== "finite" || verb.last - verb.first === 1)) {
      // "will attack and seize": the auxiliary serves both; "vowed to seize and hold".
      const first = verb.coordinated;
      const shared = this.tokens[verb.head]?.form === "base" || first.form === "infinitive" ? this.ofVerb(first, steps + 1) : OCCURRED;
      status = compose(shared, status);
    }
    return status;
  }

  /** What stands in the verb group itself, and in the words that open its clause. */
  private own(verb: VerbGroup): Factuality {
    let status: Factuality = OCCURRED;
    if (verb.progressive && verb.modal < 0 && (verb.tense === "present" || verb.perfect))
      status = { status: "ongoing", cue: { first: verb.first, last: verb.last }, strength: 1 };
    const inside = this.cueIn(Math.max(verb.first - 1, this.graph.sentence.first), verb.last, ["verb"], -1);
    if (inside) status = compose(inside, status);
    const adverb =
      verb.head + 1 < this.graph.sentence.last
        ? this.cueIn(verb.head + 1, Math.min(verb.head + 3, this.graph.sentence.last), ["verb"], -1, "backward")
        : null;
    if (adverb && !inside) status = compose(adverb, status);
    if (verb.opener !== null && verb.openerAt >= 0) {
      const clause = this.cueIn(Math.max(verb.openerAt - 1, this.graph.sentence.first), verb.openerAt + 1, ["clause"], verb.openerAt);
      if (clause) status = compose(clause, status);
    }
    // "Nobody attacked", "no troops were sent".
    const subject =
      verb.subject && /^(?:fewer|less|more|longer|sooner|doubt)$/.test(this.tokens[verb.subject.first + 1]?.norm ?? "")
        ? null
        : verb.subject;
    if (subject && /^(?:no|nobody|none|neither)$/.test(this.tokens[subject.first]?.norm ?? "") && !verb.passive) {
      const none = this.cueIn(subject.first, subject.first + 1, ["subject", "modified"], subject.first);
      if (none?.status === "denied" || /^(?:nobody|none)$/.test(this.tokens[subject.first]?.norm ?? ""))
        status = compose(none ?? { status: "denied", cue: { first: subject.first, last: subject.first + 1 }, strength: 2 }, status);
    } else if (subject && verb.passive && this.tokens[subject.first]?.norm === "no") {
      status = compose({ status: "denied", cue: { first: subject.first, last: subject.first + 1 }, strength: 2 }, status);
    } else if (!verb.passive && verb.objects.some((object) => this.tokens[object.first]?.norm === "no")) {
      const object = verb.objects[0];
      if (object) status = compose({ status: "denied", cue: { first: object.first, last: object.first + 1 }, strength: 2 }, status);
    }
    if (this.isQuestion()) status = compose({ status: "possible", cue: null, strength: 2 }, status);
    // A headline's bare infinitive: "Troops to leave".
    if (verb.form === "infinitive" && !verb.governor && !verb.governorNoun && this.graph.telegraphic)
      status = compose({ status: "planned", cue: { first: verb.first, last: verb.first + 1 }, strength: 2 }, status);
    return status;
  }

  private isQuestion(): boolean {
    for (let i = this.graph.sentence.last - 1; i >= this.graph.sentence.last - 3 && i >= this.graph.sentence.first; i--) {
      if (this.tokens[i]?.text === "?") return true;
    }
    return false;
  }

  /** What the verb, noun or adjective that governs this verb says of it, its own governors included. */
  private governor(verb: VerbGroup, steps: number): Factuality | null {
    const reaches: Reach[] | null =
      verb.relation === "infinitive"
        ? ["infinitive"]
        : verb.relation === "gerund"
          ? ["gerund", "object"]
          : verb.relation === "complement"
            ? ["that"]
            : null;
    if (!reaches) {
      if (verb.relation === "adverbial" && verb.governor) {
        // ", killing 12" shares what is said of its main verb.
        const main = this.ofVerb(verb.governor, steps + 1);
        return main.status === "ongoing" ? null : main;
      }
      if (verb.relation === "subordinate" && verb.opener === "after") return null;
      return null;
    }
    if (verb.governorWord >= 0) {
      const adjective = this.cueIn(
        Math.max(verb.governorWord - 2, this.graph.sentence.first),
        verb.governorWord + 1,
        reaches,
        verb.governorWord,
      );
      const outer = verb.governor && verb.governor.negation >= 0 ? this.ofVerb(verb.governor, steps + 1) : null;
      if (adjective) return outer ? compose(outer, adjective) : adjective;
      return outer;
    }
    if (verb.governorNoun && verb.relation !== "complement") {
      const noun = verb.governorNoun;
      const cue = this.cueIn(noun.first, noun.last, reaches, noun.head);
      if (cue) return compose(this.ofNoun(noun, noun.head, steps + 1), cue);
    } else if (verb.governorNoun) {
      const noun = verb.governorNoun;
      const cue = this.cueIn(noun.first, noun.last, reaches, noun.head);
      if (cue) return compose(this.ofNoun(noun, noun.head, steps + 1), cue);
    }
    const governor = verb.governor;
    if (!governor) return null;
    const cue = this.cueIn(governor.first - 1, governor.last, reaches, governor.head);
    const outer = this.ofVerb(governor, steps + 1);
    if (!cue) {
      // "did not say that X attacked" leaves X's attack as it is; "will begin to withdraw" does not.
      if (verb.relation === "complement") return null;
      const speaks = CLAUSE_VERBS.has(this.lemma(governor.head));
      return speaks && verb.relation === "gerund" ? null : outer.status === "ongoing" || outer.status === "occurred" ? null : outer;
    }
    // A reported denial or demand is itself told as done: its own status counts only where it is negated, hedged or planned.
    return compose(outer.status === "ongoing" ? OCCURRED : outer, cue);
  }

  /** Status of the act that a noun names; `at` is the trigger's last token. */
  ofNoun(group: NounGroup, at: number, steps = 0): Factuality {
    if (steps > MOST_STEPS) return OCCURRED;
    let status: Factuality = OCCURRED;
    const modified =
      this.cueIn(group.first, at, ["modified"], -1) ??
      (group.possessor ? null : this.cueIn(group.first - 1, group.first, ["modified"], -1));
    if (modified) status = modified;
    const behind = at + 1 < group.last ? this.cueIn(at + 1, group.last, ["modified"], -1, "backward") : null;
    if (behind) status = compose(behind, status);
    const outer = this.nounGovernor(group, steps);
    if (outer) status = compose(outer, status);
    if (this.isQuestion()) status = compose({ status: "possible", cue: null, strength: 2 }, status);
    return status;
  }

  private ownerOf(group: NounGroup): NounGroup | null {
    if (group.prep === null) return null;
    for (const noun of this.graph.nouns) if (noun.after.includes(group) && noun.last === group.prepAt) return noun;
    return null;
  }

  private nounGovernor(group: NounGroup, steps: number): Factuality | null {
    const start = group.possessor ? group.possessor.first : group.first;
    if (group.prep !== null) {
      const owner = this.ownerOf(group);
      if (owner) {
        if (isTransparent(this.lemma(owner.head))) return this.nounAsArgument(owner, steps) ?? null;
        const cue = this.cueIn(owner.first, owner.last, ["object"], owner.head);
        if (cue) return compose(this.ofNoun(owner, owner.head, steps + 1), cue);
      }
      const prep = this.cueIn(Math.max(group.prepAt - 3, this.graph.sentence.first), group.prepAt + 1, ["object"], group.prepAt);
      if (prep && !this.graph.verbAt(prep.cue?.first ?? -1)) return prep;
      const adjective = this.tokens[group.prepAt - 1];
      if (adjective?.pos === "adj") {
        const cue = this.cueIn(group.prepAt - 2, group.prepAt, ["object"], group.prepAt - 1);
        if (cue) return cue;
      }
    }
    void start;
    return this.nounAsArgument(group, steps);
  }

  /** What the verb of which the noun is subject or object says of the act. */
  private nounAsArgument(group: NounGroup, steps: number): Factuality | null {
    const verb = group.verb;
    if (!verb) return null;
    if (group.slot === "subject" ? verb.passive : group.slot === "object") return this.asObject(verb, null, steps);
    if (group.slot === "prep") {
      if (group.prep === "by" && verb.passive) return null;
      return this.asObject(verb, group.prep, steps);
    }
    // Subject of an active verb: "clashes could erupt", "the attack failed".
    const cue =
      this.cueIn(verb.first, verb.last + 1, ["subject"], verb.head, "backward") ??
      this.cueIn(verb.first, verb.last + 1, ["subject"], verb.head);
    const own = this.ofVerb(verb, steps + 1);
    if (cue) return compose(own.status === "ongoing" ? OCCURRED : own, cue);
    return own.status === "occurred" ? null : own;
  }

  private asObject(verb: VerbGroup, prep: string | null, steps: number): Factuality | null {
    const lemma = this.lemma(verb.head);
    const particle = this.tokens[verb.head + 1]?.norm ?? "";
    const light =
      lightVerbs(prep ? `${lemma} ${prep}` : lemma)[0] ??
      lightVerbs(`${lemma} ${particle}`)[0] ??
      (prep ? undefined : lightVerbs(lemma)[0]);
    const own = this.ofVerb(verb, steps + 1);
    if (light) {
      let status: Factuality = light.status ? { status: light.status, cue: { first: verb.first, last: verb.last }, strength: 2 } : OCCURRED;
      if (!light.status && light.aspect === "continue" && verb.tense === "present" && verb.form === "finite" && !verb.perfect)
        status = { status: "ongoing", cue: { first: verb.head, last: verb.head + 1 }, strength: 1 };
      return compose(own, status);
    }
    const cue = this.cueIn(verb.first, verb.last + 1, prep ? ["object", "gerund"] : ["object"], verb.head);
    if (cue && verb.passive && group1(cue)) return compose(own.status === "ongoing" ? OCCURRED : own, cue);
    if (cue) return compose(own.status === "ongoing" ? OCCURRED : own, cue);
    // Of a verb that is neither, only what takes the whole clause away counts for the noun.
    return own.status === "possible" || own.status === "planned" ? null : null;
  }
}

function group1(_: Factuality): boolean {
  return true;
}

export const OCCURRED: Factuality = { status: "occurred", cue: null, strength: 1 };

/** An outer cue over what the words inside it say: "denied plans to attack", "failed to agree a ceasefire". */
export function compose(outer: Factuality, inner: Factuality): Factuality {
  if (outer.status === "occurred")
    return outer.cue && inner.status !== "occurred" && outer.strength > inner.strength
      ? outer
      : inner.status === "occurred"
        ? inner.cue
          ? inner
          : outer
        : inner;
  if (inner.status === "occurred") return outer;
  if (outer.status === "denied")
    return inner.status === "denied" && outer.cue?.first !== inner.cue?.first ? { status: "occurred", cue: null, strength: 1 } : outer;
  if (outer.status === "ongoing") return inner;
  if (inner.status === "denied" && outer.status !== "demanded" && outer.status !== "attempted") return inner;
  if (outer.status === "planned" && (inner.status === "demanded" || inner.status === "possible")) return inner;
  return outer;
}
