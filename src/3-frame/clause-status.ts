import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import { type CueFinder, compose, type Factuality, OCCURRED } from "./cues.js";
import { repelledBy } from "./repelled.js";

const CONDITIONS = /^(?:if|unless|in case|provided|providing|should|assuming|as long as|so long as)$/;

const HARM = wordSet(
  "casualty casualties fatality fatalities deaths death dead injury injuries injured wounded victims victim losses loss damage harm",
);

/** What a clause says of its own act: in its verb group, in the words that open it, in a condition beside it. */
export class ClauseStatus {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly graph: SentenceGraph,
    private readonly cues: CueFinder,
  ) {}

  /** "vowed to attack unless …", "if it falls, they will march on …": what is planned on a condition is but possible. */
  onCondition(verb: VerbGroup, status: Factuality): Factuality {
    if (status.status !== "planned") return status;
    const heads = [verb, verb.relation === "infinitive" || verb.relation === "complement" ? verb.governor : null, verb.coordinated];
    for (const clause of this.graph.verbs) {
      const should = this.tokens[clause.head]?.norm === "should" && clause.last - clause.first === 1 && clause.head < verb.first;
      if (
        !should &&
        (clause.relation !== "subordinate" || !CONDITIONS.test(clause.opener ?? "") || this.tokens[clause.openerAt - 1]?.norm === "even")
      )
        continue;
      const fronted =
        clause.head < verb.first &&
        this.graph.verbs.find(
          (other) =>
            other.head > clause.head &&
            (other.relation === "main" || other.relation === "complement") &&
            this.hasComma(clause.head, other.first),
        ) === verb;
      const behind = clause.governor !== null && heads.includes(clause.governor);
      if (fronted || (behind && !should))
        return {
          status: "possible",
          cue: { first: should ? clause.first : clause.openerAt, last: (should ? clause.first : clause.openerAt) + 1 },
          strength: 2,
        };
    }
    return status;
  }

  private hasComma(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.tokens[i]?.text === ",") return true;
    return false;
  }

  /** "let agencies deliver food", "made them withdraw": the verb before whose object acts in this one. */
  causer(verb: VerbGroup): VerbGroup | null {
    if (verb.subject || verb.governor || this.tokens[verb.head]?.form === "past") return null;
    const before = this.graph.verbs.find((other) => other.objects.some((object) => object.last === verb.first));
    return before && oneOf(this.tokens[before.head]?.lemma, "let make help have see watch") ? before : null;
  }

  /** What stands in the verb group itself, and in the words that open its clause. */
  own(verb: VerbGroup): Factuality {
    let status: Factuality = OCCURRED;
    if (
      verb.progressive &&
      verb.modal < 0 &&
      this.tokens[verb.first]?.norm !== "'s" &&
      this.tokens[verb.first]?.norm !== "had" &&
      (verb.tense === "present" || this.isGoingOn(verb))
    )
      status = { status: "ongoing", cue: { first: verb.first, last: verb.last }, strength: 1 };
    const inside = this.cues.find(Math.max(verb.first - 1, this.graph.sentence.first), verb.last, ["verb"], -1);
    if (inside) status = compose(inside, status);
    const adverb =
      verb.head + 1 < this.graph.sentence.last
        ? this.cues.find(verb.head + 1, Math.min(verb.head + 3, this.graph.sentence.last), ["verb"], -1, "backward")
        : null;
    if (adverb && !inside) status = compose(adverb, status);
    if (verb.opener !== null && verb.openerAt >= 0) {
      const clause = this.cues.find(Math.max(verb.openerAt - 1, this.graph.sentence.first), verb.openerAt + 1, ["clause"], verb.openerAt);
      if (clause) status = compose(clause, status);
    }
    // "Perhaps rebels will storm the town".
    const opening = verb.subject && !inside?.status.startsWith("denied") ? verb.subject.first - 1 : -1;
    if (opening >= this.graph.sentence.first && this.tokens[opening]?.pos === "adv") {
      const word = this.cues.find(opening, opening + 1, ["clause"], opening);
      if (word) status = compose(word, status);
    }
    const end = repelledBy(this.tokens, this.graph, verb);
    if (end) status = compose({ status: "attempted", cue: { first: end.first, last: end.last }, strength: 2 }, status);
    const none = this.nobody(verb);
    if (none) status = compose(none, status);
    const inverted = this.inverted(verb);
    if (inverted) status = compose({ status: "possible", cue: { first: inverted.first, last: inverted.last }, strength: 2 }, status);
    if (this.isQuestion()) status = compose({ status: "possible", cue: null, strength: 2 }, status);
    // A headline's bare infinitive: "Troops to leave".
    if (verb.form === "infinitive" && !verb.governor && !verb.governorNoun && this.graph.telegraphic)
      status = compose({ status: "planned", cue: { first: verb.first, last: verb.first + 1 }, strength: 2 }, status);
    return status;
  }

  /** "said troops were massing", "mortars were being fired": the past of whoever tells it, not a scene beside another deed ("as it was retreating"). */
  private isGoingOn(verb: VerbGroup): boolean {
    const told = verb.relation === "complement" || (verb.relation === "main" && verb.opener === null);
    return verb.tense === "past" && told && !this.graph.verbs.some((other) => other.opener === "when" && other.governor === verb);
  }

  /** "Nobody attacked", "no troops were sent", "they took no prisoners"; not "no fewer than 12". */
  private nobody(verb: VerbGroup): Factuality | null {
    const noAt = (group: NounGroup): number => {
      // "the group's No 2" is somebody.
      const own =
        oneOf(this.tokens[group.first]?.norm, "no nobody none neither no-one") && !/^\d/.test(this.tokens[group.first + 1]?.norm ?? "");
      const at = own ? group.first : this.tokens[group.first - 1]?.norm === "no" ? group.first - 1 : -1;
      return at >= 0 && !oneOf(this.tokens[at + 1]?.norm, "fewer less more longer sooner doubt") ? at : -1;
    };
    const groups = verb.subject ? [verb.subject, ...(verb.passive ? [] : verb.objects)] : verb.objects;
    for (const group of groups) {
      const at = noAt(group);
      if (at < 0) continue;
      // "The attack caused no casualties" took place.
      if (group !== verb.subject && HARM.has(this.tokens[group.head]?.norm)) continue;
      // "No agreement stopped the shelling" says nothing of the shelling.
      if (
        group === verb.subject &&
        !verb.passive &&
        this.tokens[at]?.norm === "no" &&
        !this.cues.find(at, at + 1, ["subject", "modified"], at)
      )
        continue;
      return { status: "denied", cue: { first: at, last: at + 1 }, strength: 3 };
    }
    // "not a single man had been freed".
    const before = verb.subject ? null : this.graph.nounAt(verb.first - 1);
    if (before && this.tokens[before.first - 1]?.norm === "not" && oneOf(this.tokens[before.first]?.norm, "a one any"))
      return { status: "denied", cue: { first: before.first - 1, last: before.first + 1 }, strength: 3 };
    return null;
  }

  /** "Should the rebels attack, …", "Had he been captured, …": the auxiliary before its subject stands for "if". */
  private inverted(verb: VerbGroup): VerbGroup | null {
    const [opening, next] = this.graph.verbs;
    if (!opening || next !== verb || opening.last - opening.first !== 1 || opening.subject) return null;
    const fronts = opening.first === this.graph.sentence.first && oneOf(this.tokens[opening.head]?.norm, "should had were");
    return fronts && !this.hasComma(opening.last, verb.first) ? opening : null;
  }

  isQuestion(): boolean {
    const { first, last } = this.graph.sentence;
    for (let i = last - 1; i >= first; i--) {
      if (this.tokens[i]?.text !== "?") continue;
      // "“Will they clash?” asks a priest": what is asked stands in the quotation.
      return i >= last - 3 || /^["”’]$/.test(this.tokens[i + 1]?.text ?? "");
    }
    return false;
  }

  /** The "there is" or "is" right before a noun. */
  copula(start: number): VerbGroup | null {
    return (
      this.graph.verbs.find(
        (other) =>
          other.last === start &&
          (this.tokens[other.head]?.lemma === "be" ||
            this.tokens[other.first]?.norm === "there" ||
            this.tokens[other.first - 1]?.norm === "there"),
      ) ?? null
    );
  }
}
