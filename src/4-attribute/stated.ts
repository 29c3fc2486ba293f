import type { SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Article, Token } from "../types.js";

/** Words between "that" and the subject of its clause. */
const FRONTED = 24;
/** Words between a verb of saying and a second "that". */
const AGAIN = 90;
/** Words between a verb and its "that": "told reporters in Kabul on Tuesday that". */
const NEAR = 9;
const MARK = /^["“”'‘’«»]$/;

/** Finds the verb of saying over clauses that words in between have cut off from it. */
export class StatedFinder {
  constructor(
    private readonly article: Article,
    private readonly says: (verb: VerbGroup) => boolean,
  ) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /**
   * The verb that states a clause: "told reporters that, after a night of rain, rebels left", "explained to the agency that soldiers shot",
   * "said that rebels fled, …, and that they burned cars", "said the "deliberate" attack was".
   */
  of(clause: VerbGroup, graph: SentenceGraph): VerbGroup | null {
    const verb = clause.relation === "coordinate" && clause.coordinated ? clause.coordinated : clause;
    if (verb.form !== "finite") return null;
    const { subject } = verb;
    const start = subject && subject.first < verb.first ? Math.min(subject.first, subject.possessor?.first ?? subject.first) : verb.first;
    const that = this.token(start - 1)?.norm === "that" ? start - 1 : -1;
    if (that > 0 && oneOf(this.token(that - 1)?.norm, "and but")) return this.again(that - 1, graph);
    // "said that when soldiers left, gunmen …"
    if (verb.relation === "subordinate")
      return this.token(verb.openerAt - 1)?.norm === "that" ? this.before(verb.openerAt - 1, graph) : null;
    if (verb.relation === "relative" && that > 0 && subject !== verb.governorNoun) return this.before(that, graph);
    if (verb.relation !== "main" || start === verb.first) return null;
    const at = start - 1;
    if (this.token(at)?.text === ",") return this.fronted(at, graph);
    return MARK.test(this.token(at)?.text ?? "") || this.token(at)?.pos === "adj" ? this.marked(at, graph) : null;
  }

  /** The finite verb in front of "that", with a phrase or the one who is told in between. */
  private before(that: number, graph: SentenceGraph): VerbGroup | null {
    let phrase = false;
    for (let i = that - 1; i > that - NEAR && i >= graph.sentence.first; i--) {
      const verb = graph.verbAt(i);
      if (!verb) {
        phrase ||= this.token(i)?.pos === "prep" || this.token(i)?.pos === "sub";
        continue;
      }
      // "confirmed the attack that the rebels led": the object has a clause of its own.
      const told = phrase || verb.last === that || oneOf(this.token(verb.head)?.lemma, "tell inform brief warn remind assure notify");
      return verb.form === "finite" && told ? verb : null;
    }
    return null;
  }

  /** "…, and that …": the verb over the "that" before. */
  private again(from: number, graph: SentenceGraph): VerbGroup | null {
    let plain: VerbGroup | null = null;
    for (let i = from - 1; i > from - AGAIN && i > graph.sentence.first; i--) {
      const own: VerbGroup | null = plain ? null : graph.verbAt(i);
      // "said the group lost ten men and that …"
      if (own?.relation === "main" && own.form === "finite" && this.says(own)) plain = own;
      if (this.token(i)?.norm !== "that") continue;
      const verb = this.before(i, graph);
      if (verb && this.says(verb)) return verb;
    }
    return plain;
  }

  private fronted(comma: number, graph: SentenceGraph): VerbGroup | null {
    for (let i = comma - 1; i > comma - FRONTED && i > graph.sentence.first; i--) {
      const between = graph.verbAt(i);
      if (between?.form === "finite" && (between.relation === "main" || between.relation === "coordinate")) return null;
      if (this.token(i)?.norm === "that" && this.token(i)?.pos !== "rel") return this.before(i, graph);
    }
    return null;
  }

  private marked(from: number, graph: SentenceGraph): VerbGroup | null {
    for (let i = from; i > from - 6 && i > graph.sentence.first; i--) {
      const verb = graph.verbAt(i);
      if (verb) return verb.objects.length === 0 && verb.last === i + 1 ? verb : null;
      if (!MARK.test(this.token(i)?.text ?? "") && !oneOf(this.token(i)?.pos, "adj det adv noun")) return null;
    }
    return null;
  }
}
