import type { Reach } from "../lexicon/factuality.js";
import { lightVerbs } from "../lexicon/light-verbs.js";
import { AFTERMATH, CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import { ClauseStatus } from "./clause-status.js";
import { CueFinder, compose, DONE, type Factuality, OCCURRED } from "./cues.js";
import { isTransparent } from "./transparent.js";

const MOST_STEPS = 6;
const AGREEMENTS = wordSet("agreement deal accord pact memorandum understanding");
const STARTS = wordSet("begin start commence resume enter take");
const BEGINS = wordSet("come take begin start go enter be resume happen open run follow continue");

/** Reads what the words around a trigger say of its being so: denied, planned, feared, tried, demanded, under way, or done. */
export class FactualityReader {
  private readonly cues: CueFinder;
  private readonly clause: ClauseStatus;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly graph: SentenceGraph,
  ) {
    this.cues = new CueFinder(tokens, graph);
    this.clause = new ClauseStatus(tokens, graph, this.cues);
  }

  private lemma(i: number): string {
    return this.tokens[i]?.lemma ?? "";
  }

  /** Status of the act that a verb tells. */
  ofVerb(verb: VerbGroup, steps = 0): Factuality {
    if (steps > MOST_STEPS) return OCCURRED;
    let status = this.clause.own(verb);
    const governed = this.governor(verb, steps);
    const causer = this.clause.causer(verb);
    const outer = governed ?? (causer ? this.ofVerb(causer, steps + 1) : null);
    if (outer) status = compose(outer, status);
    if (verb.coordinated && (verb.form !== "finite" || verb.last - verb.first === 1)) {
      // "will attack and seize": the auxiliary serves both; "vowed to seize and hold".
      // "to train and equip": the infinitive right before it.
      const before = this.graph.verbs[verb.index - 1];
      const near = before?.form === "infinitive" && this.tokens[verb.first - 1]?.pos === "conj" && before.last === verb.first - 1;
      const first = near && before ? before : verb.coordinated;
      const shared = this.tokens[verb.head]?.form === "base" || first.form === "infinitive" ? this.ofVerb(first, steps + 1) : OCCURRED;
      status = compose(shared, status);
    }
    return this.clause.onCondition(verb, status);
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
      // "wants the contingent brought home".
      const held =
        verb.relation === "reduced" && verb.passive && verb.governorNoun?.last === verb.first && verb.governorNoun.slot === "object"
          ? verb.governorNoun.verb
          : null;
      if (held && oneOf(this.lemma(held.head), "want need order demand"))
        return {
          status: this.lemma(held.head) === "order" ? "planned" : "demanded",
          cue: { first: held.first, last: held.last },
          strength: 2,
        };
      return null;
    }
    if (verb.governorWord >= 0) {
      const adjective = this.cues.find(
        Math.max(verb.governorWord - 2, this.graph.sentence.first),
        verb.governorWord + 1,
        reaches,
        verb.governorWord,
      );
      const outer = verb.governor && verb.governor.negation >= 0 ? this.ofVerb(verb.governor, steps + 1) : null;
      if (adjective) return outer && !covers(adjective, outer) ? compose(outer, adjective) : adjective;
      if (outer || !verb.governor) return outer;
    }
    if (verb.governorNoun) {
      const noun = verb.governorNoun;
      const cue = this.cues.find(noun.first, noun.last, reaches, noun.head);
      if (cue) return compose(this.ofNoun(noun, noun.head, steps + 1), cue);
      // "THE PLAN CALLS ON ALL MILITIAS TO PULL BACK": a verb that was taken for a noun.
      const lost =
        verb.relation === "infinitive" && !noun.verb
          ? this.cues.find(noun.first - 4, noun.first, reaches, -1, "forward", noun.first)
          : null;
      if (lost) return lost;
    }
    const governor = this.resumed(verb, reaches);
    if (!governor) return null;
    const cue = this.cues.find(governor.first - 1, governor.last, reaches, governor.head);
    const outer = this.ofVerb(governor, steps + 1);
    if (!cue) {
      // "did not say that X attacked" leaves X's attack as it is; "will begin to withdraw" does not.
      if (verb.relation === "complement") return null;
      // "Belgrade says troops to leave"; "is said to have left" is another thing.
      if (
        this.graph.telegraphic &&
        verb.relation === "infinitive" &&
        !verb.perfect &&
        !governor.passive &&
        governor.tense === "present" &&
        oneOf(this.lemma(governor.head), "say report announce confirm claim")
      )
        return { status: "planned", cue: { first: verb.first, last: verb.first + 1 }, strength: 2 };
      const speaks = CLAUSE_VERBS.has(this.lemma(governor.head));
      return speaks && verb.relation === "gerund" ? null : outer.status === "ongoing" || outer.status === "occurred" ? null : outer;
    }
    // "demanded that they pay for what their planes had bombed" demands no bombing.
    if (verb.relation === "complement" && cue.status === "demanded" && verb.tense === "past" && verb.modal < 0) return null;
    // A reported denial or demand is itself told as done: its own status counts only where it is negated, hedged or planned.
    return compose(outer.status === "ongoing" || covers(cue, outer) ? OCCURRED : outer, cue);
  }

  /** The governor, past a clause that was put in: "call on Eritrea, which has signed nothing, to withdraw". */
  private resumed(verb: VerbGroup, reaches: readonly Reach[]): VerbGroup | null {
    const { governor } = verb;
    if (!governor || verb.relation !== "infinitive" || governor.relation !== "relative" || this.tokens[verb.first - 1]?.text !== ",")
      return governor;
    for (let i = governor.index - 1; i >= 0; i--) {
      const outer = this.graph.verbs[i];
      if (outer && outer.relation !== "relative" && this.cues.find(outer.first - 1, outer.last, reaches, outer.head)) return outer;
    }
    return governor;
  }

  /** Status of the act that a noun names; `at` is the trigger's last token. */
  /** "there have been clashes": the verb that only says that they are. */
  copula(group: NounGroup): VerbGroup | null {
    return this.clause.copula(group.possessor ? group.possessor.first : group.first);
  }

  /** "a cease-fire to begin on Friday". */
  private begins(group: NounGroup): Factuality | null {
    const verb = this.graph.verbs.find(
      (other) => other.relation === "infinitive" && other.governorNoun === group && other.first === group.last,
    );
    if (!verb || verb.perfect || !STARTS.has(this.lemma(verb.head))) return null;
    return { status: "planned", cue: { first: verb.first, last: verb.first + 1 }, strength: 2 };
  }

  ofNoun(group: NounGroup, at: number, steps = 0): Factuality {
    if (steps > MOST_STEPS) return OCCURRED;
    let status: Factuality = OCCURRED;
    const modified =
      this.cues.find(group.first, at, ["modified"], -1) ??
      (group.possessor || this.graph.verbAt(group.first - 1) ? null : this.cues.find(group.first - 1, group.first, ["modified"], -1));
    if (modified) status = modified;
    const behind = at + 1 < group.last ? this.cues.find(at + 1, group.last, ["modified"], -1, "backward") : null;
    if (behind) status = compose(behind, status);
    const outer = this.nounGovernor(group, steps) ?? this.undertone(group);
    if (outer === DONE && (status.status === "planned" || status.status === "possible")) status = OCCURRED;
    else if (outer) status = compose(outer, status);
    const begins = this.begins(group);
    if (begins && outer?.status !== "demanded" && outer?.status !== "denied") status = begins;
    if (this.clause.isQuestion()) status = compose({ status: "possible", cue: null, strength: 2 }, status);
    return status;
  }

  /** "Coup underway, general says", "Clashes ongoing on the border": a headline without its copula. */
  private undertone(group: NounGroup): Factuality | null {
    const { last, verb } = group;
    const word = this.tokens[last]?.norm ?? "";
    const two = word === "under" && this.tokens[last + 1]?.norm === "way";
    if (verb || !this.graph.telegraphic) return null;
    if (group.prep === "under" && word !== "way")
      return { status: "ongoing", cue: { first: group.prepAt, last: group.prepAt + 1 }, strength: 1 };
    // "Talks between the sides to start on Monday".
    const later = this.graph.verbs.length === 1 ? this.graph.verbs[0] : undefined;
    if (later?.form === "infinitive" && later.head > last && BEGINS.has(this.lemma(later.head)) && group.prep === null)
      return { status: "planned", cue: { first: later.first, last: later.first + 1 }, strength: 2 };
    if (!two && !oneOf(word, "underway ongoing")) return null;
    return { status: "ongoing", cue: { first: last, last: last + (two ? 2 : 1) }, strength: 1 };
  }

  private ownerOf(group: NounGroup): NounGroup | null {
    if (group.prep === null) return null;
    for (const noun of this.graph.nouns) if (noun.after.includes(group) && noun.last === group.prepAt) return noun;
    return null;
  }

  private nounGovernor(group: NounGroup, steps: number): Factuality | null {
    if (group.prep !== null) {
      // "in case of an attack", "for fear of reprisals".
      const phrase = this.cues.find(Math.max(group.prepAt - 3, this.graph.sentence.first), group.prepAt, ["object"], group.prepAt);
      if (phrase?.cue && this.tokens[phrase.cue.first]?.pos === "prep") return phrase;
      const owner = this.ownerOf(group);
      if (owner) {
        // "vowed revenge for the strike": what is answered has happened.
        if (AFTERMATH.has(this.lemma(owner.head))) return DONE;
        if (isTransparent(this.lemma(owner.head))) return this.nounAsArgument(owner, steps) ?? null;
        const cue = this.cues.find(owner.first, owner.last, ["object"], owner.head);
        if (cue) return compose(this.ofNoun(owner, owner.head, steps + 1), cue);
        const agreed = this.agreedOn(group, owner, steps);
        if (agreed) return agreed;
      }
      const prep = this.cues.find(Math.max(group.prepAt - 3, this.graph.sentence.first), group.prepAt + 1, ["object"], group.prepAt);
      if (prep && !this.graph.verbAt(prep.cue?.first ?? -1)) return prep;
      const adjective = this.tokens[group.prepAt - 1];
      if (adjective?.pos === "adj") {
        const cue = this.cues.find(group.prepAt - 2, group.prepAt, ["object"], group.prepAt - 1);
        if (cue) return cue;
      }
    }
    return this.nounAsArgument(group, steps);
  }

  /** "reached agreement on a swap", "ended without a deal on a withdrawal": what is agreed on is to come, if it was agreed. */
  private agreedOn(group: NounGroup, owner: NounGroup, steps: number): Factuality | null {
    if (!oneOf(group.prep, "on for over") || !AGREEMENTS.has(this.lemma(owner.head))) return null;
    const { status } = this.ofNoun(owner, owner.head, steps + 1);
    const cue = { first: owner.head, last: owner.head + 1 };
    if (status === "occurred" || status === "ongoing") return { status: "planned", cue, strength: 2 };
    return { status: status === "attempted" || status === "denied" ? "possible" : status, cue, strength: 2 };
  }

  /** "There may be another massacre", "there was no attack", "it will be a swap". */
  private existential(group: NounGroup, steps: number): Factuality | null {
    const verb = this.copula(group);
    const own = verb ? this.ofVerb(verb, steps + 1) : OCCURRED;
    return own.status === "occurred" ? null : own;
  }

  /** What the verb of which the noun is subject or object says of the act. */
  private nounAsArgument(group: NounGroup, steps: number): Factuality | null {
    const verb = group.verb;
    if (!verb) {
      const start = group.possessor ? group.possessor.first : group.first;
      // "The army beat back an attack", where "beat" was taken for a noun.
      return this.existential(group, steps) ?? (group.prep === null ? this.cues.before(start) : null);
    }
    if (group.slot === "subject" ? verb.passive : group.slot === "object") return this.asObject(verb, null, steps);
    // "would give Taipei $4.5 billion in military assistance".
    if (
      group.slot === "prep" &&
      group.prep === "in" &&
      verb.objects.some((object) => object.last === group.prepAt && this.tokens[object.head]?.pos === "num")
    )
      return this.asObject(verb, null, steps);
    if (group.slot === "prep") {
      // "Since the takeover, women have been barred from schools": no part of what the verb tells.
      if (group.last <= verb.first || oneOf(group.prep, "since after before during following amid despite until throughout")) return null;
      if (group.prep === "by" && verb.passive) return null;
      return this.asObject(verb, group.prep, steps);
    }
    // Subject of an active verb: "clashes could erupt", "the attack failed".
    const cue =
      this.cues.find(verb.first, verb.last + 1, ["subject"], verb.head, "backward") ??
      this.cues.find(verb.first, verb.last + 1, ["subject"], verb.head);
    const own = this.ofVerb(verb, steps + 1);
    if (cue) return compose(own.status === "ongoing" ? OCCURRED : own, cue);
    // "The attack killed no civilians" took place.
    if (own.status === "denied" && own.cue && own.cue.first >= verb.last) return null;
    if (own.status !== "occurred") return own;
    // "A truce is due to come into force".
    const begins = this.graph.verbs.find(
      (other) =>
        other.governor === verb && other.relation === "infinitive" && other.subject === group && BEGINS.has(this.lemma(other.head)),
    );
    const later = begins ? this.ofVerb(begins, steps + 1) : OCCURRED;
    return later.status === "occurred" ? null : later;
  }

  private asObject(verb: VerbGroup, prep: string | null, steps: number): Factuality | null {
    const lemma = this.lemma(verb.head);
    const particle = this.tokens[verb.head + 1]?.norm ?? "";
    const keys = prep ? [`${lemma} ${prep}`, `${lemma} ${particle}`] : [`${lemma} ${particle}`, lemma];
    const key = keys.find((one) => lightVerbs(one).length > 0);
    const entries = key ? lightVerbs(key) : [];
    const light = entries.find((one) => one.status !== undefined) ?? entries[0];
    const own = this.ofVerb(verb, steps + 1);
    const reaches: Reach[] = prep ? ["object", "gerund"] : ["object"];
    const cue =
      this.cues.find(verb.first, verb.last + 1, reaches, verb.head) ?? (prep ? this.cues.around(lemma, prep, verb.head, reaches) : null);
    // A cue of more words than the light verb wins, and one of as many where the light verb says nothing: "hold off", "call off".
    const more = cue?.cue && key ? cue.cue.last - cue.cue.first - key.split(" ").length : -1;
    const tells = more > 0 || (more === 0 && !light?.status && (cue?.status === "denied" || cue?.status === "attempted"));
    if (light && !tells) {
      let status: Factuality = light.status ? { status: light.status, cue: { first: verb.first, last: verb.last }, strength: 2 } : OCCURRED;
      if (!light.status && light.aspect === "continue" && verb.form === "finite" && this.tokens[verb.first]?.norm !== "had")
        status = { status: "ongoing", cue: { first: verb.head, last: verb.head + 1 }, strength: 1 };
      // What one wants, plans or tries to end has been going on.
      if (light.aspect === "end" && !light.status && own.status !== "denied" && own.status !== "occurred") return null;
      if (own.status === "occurred" && status === OCCURRED && verb.form === "finite" && verb.tense === "past" && !light.aspect) return DONE;
      return this.clause.onCondition(verb, compose(own, status));
    }
    // Of a verb that is neither, nothing holds for the noun.
    return cue ? this.clause.onCondition(verb, compose(own.status === "ongoing" || covers(cue, own) ? OCCURRED : own, cue)) : null;
  }
}

/** The negation or hedge is a part of the cue: "do not believe", "not rule out". */
function covers(cue: Factuality, own: Factuality): boolean {
  return cue.cue !== null && own.cue !== null && own.cue.first >= cue.cue.first && own.cue.last <= cue.cue.last;
}
