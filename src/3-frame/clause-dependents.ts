import { BLAME_VERBS, CLAUSE_VERBS, INTENT_NOUNS, INTRANSITIVE, OBJECT_CONTROL, STATIVE } from "../lexicon/verb-frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import { ClauseNouns } from "./clause-nouns.js";
import type { Clause } from "./clause-shape.js";
import type { Piece } from "./groups.js";

/** Attaches infinitives, gerunds and participles, and finds who does what they tell. */
export class ClauseDependents extends ClauseNouns {
  /** A form like "seized" right after its noun: a clause of its own, or a modifier of the noun? */
  protected isReduced(group: VerbGroup, at: number, prior: Piece | undefined): boolean {
    const lemma = this.lemma(group.head);
    if (prior?.kind === "word" && prior.role === "comma") {
      // ", backed by Russia, …" against ", seized the town".
      if (this.followedByAgent(at)) return true;
      // "The pass, known as …, was captured": the subject's verb comes behind the next comma.
      const { clause } = this;
      return (
        clause.subject !== null && !clause.verb && !INTRANSITIVE.has(lemma) && this.near(at, 1)?.piece.kind !== "noun" && this.resumes(at)
      );
    }
    if (prior?.kind !== "noun") return false;
    if (INTRANSITIVE.has(lemma)) return false;
    const noun = prior.group;
    if (this.tokens[noun.head]?.pos === "pron") return false;
    const objectFollows = this.near(at, 1)?.piece.kind === "noun" || this.sharesObject(at);
    if (objectFollows) return false;
    const { clause } = this;
    if (clause.relation === "relative" && clause.antecedent === null && clause.subject === noun && !clause.verb) return false;
    if (clause.antecedent && !clause.verb) return false;
    const isSubject =
      clause.subject !== null &&
      !clause.verb &&
      (clause.subject === noun || clause.subject.after.includes(noun) || clause.subject.list.includes(noun));
    if (isSubject) return this.followedByAgent(at) ? !this.telegraphic || this.finiteFollows(at) : this.finiteFollows(at);
    return true;
  }

  /** "murdered and beheaded five people": the object stands behind the second verb. */
  private sharesObject(at: number): boolean {
    const joint = this.near(at, 1);
    const twin = joint?.piece.kind === "word" && joint.piece.role === "conj" ? this.near(joint.at, 1) : null;
    return twin?.piece.kind === "verb" && twin.piece.group.form === "finite" && this.near(twin.at, 1)?.piece.kind === "noun";
  }

  protected reduced(group: VerbGroup, prior: Piece | undefined): void {
    group.relation = "reduced";
    if (prior?.kind === "noun") {
      group.subject = prior.group;
      group.subjectPath = "reduced relative";
      prior.group.modifiers.push(group);
      group.governorNoun = prior.group;
    } else if (this.clause.subject) {
      group.subject = this.clause.subject;
      group.subjectPath = "participle of the subject";
      group.governor = this.clause.verb;
    } else this.clause.waiting.push(group);
    this.inside(group);
  }

  /** What follows a dependent verb belongs to it, and the outer clause goes on behind. */
  protected inside(group: VerbGroup): void {
    this.clause = {
      ...this.open(this.clause, group.relation, { governor: group.governor, governorNoun: group.governorNoun, quote: false }),
      verb: group,
      subject: group.subject,
    };
  }

  /** "ambushed them as they fled, killing six": what comes of the deed belongs to its clause, not to that of those who ran. */
  private doneBy(clause: Clause | null, prior: Piece | undefined): Clause | null {
    const outer = clause?.outer ?? null;
    const ran =
      prior?.kind === "word" &&
      prior.role === "comma" &&
      clause?.relation === "subordinate" &&
      oneOf(clause.opener, "as when while") &&
      clause.verb !== null &&
      clause.verb.objects.length === 0 &&
      !clause.verb.passive;
    // "belonged to Mr Ali, who is based in Qatar, killing his sister": the comma closes what is told of him.
    const aside =
      prior?.kind === "word" &&
      prior.role === "comma" &&
      clause?.relation === "relative" &&
      clause.verb !== null &&
      (clause.verb.passive || STATIVE.has(this.lemma(clause.verb.head))) &&
      this.tokens[clause.openerAt - 1]?.text === ",";
    const main = aside && outer ? this.mainOf(outer) : null;
    if (main?.verb) return main;
    return ran && outer?.verb && outer.verb.objects.length > 0 && !outer.verb.passive ? outer : clause;
  }

  protected ing(group: VerbGroup, at: number, prior: Piece | undefined): void {
    if (prior?.kind === "word" && prior.role === "prep") return this.dependent(group, "gerund", at, prior);
    if (prior?.kind === "verb") return this.dependent(group, "gerund", at, prior);
    if (prior?.kind === "word" && prior.role === "conj" && this.clause.verb?.form === "ing") {
      const first = this.clause.verb;
      group.coordinated = first;
      group.relation = first.relation;
      group.subject = first.subject;
      group.subjectPath = first.subjectPath;
      group.governor = first.governor;
      group.governorNoun = first.governorNoun;
      group.governorWord = first.governorWord;
      this.clause.verb = group;
      return;
    }
    if (prior?.kind === "noun") {
      const speech = this.clause.verb;
      group.relation = "reduced";
      const holder = this.holderOf(prior.group, at);
      group.subject = holder.apposed ?? holder;
      group.subjectPath = "reduced relative";
      group.governorNoun = holder;
      group.governor = speech;
      prior.group.modifiers.push(group);
      this.inside(group);
      return;
    }
    const accused = this.accusedOf(group, prior);
    if (accused) {
      group.relation = "gerund";
      group.opener = "of";
      group.governor = this.clause.verb;
      group.subject = accused;
      group.subjectPath = "object of the accusation";
      this.inside(group);
      return;
    }
    group.relation = "adverbial";
    const main = this.doneBy(this.mainOf(this.clause), prior);
    group.governor = main?.verb ?? null;
    group.subject = main?.verb?.subject ?? main?.subject ?? null;
    group.subjectPath = "participle of the subject";
    if (!group.subject || !group.governor) {
      if (!main?.verb) this.clause.waiting.push(group);
    }
    const opener = prior?.kind === "word" && prior.role === "sub" ? prior.token : null;
    if (opener) {
      group.opener = opener.norm;
      group.openerAt = opener.i;
    }
    this.inside(group);
  }

  /** "accuse the army of murder, razing villages and …": the one accused does what the list goes on with. */
  private accusedOf(group: VerbGroup, prior: Piece | undefined): NounGroup | null {
    const { verb } = this.clause;
    if (
      !verb ||
      verb.passive ||
      prior?.kind !== "word" ||
      prior.role !== "comma" ||
      !oneOf(this.lemma(verb.head), "accuse suspect convict")
    )
      return null;
    const lemma = this.lemma(group.head);
    const speaks = CLAUSE_VERBS.has(lemma) || oneOf(lemma, "cite urge call demand vow accuse condemn threaten quote");
    return !speaks && verb.preps.some((other) => other.prep === "of") ? (verb.objects[0] ?? null) : null;
  }

  /** "troops from Canada serving under NATO": names of places are hardly ever modified; who holds them is. */
  protected holderOf(noun: NounGroup, at: number): NounGroup {
    const head = this.tokens[noun.head];
    if (
      noun.prep === null ||
      noun.slot === "object" ||
      !head ||
      (head.pos !== "propn" && head.pos !== "pron") ||
      !oneOf(noun.prep, "in from at near on of around outside behind with inside")
    )
      return noun;
    const owner = this.ownerOf(noun, at);
    return owner && this.tokens[owner.head]?.pos === "noun" ? owner : noun;
  }

  /** The nearest clause outward that has a finite verb of its own. */
  protected mainOf(clause: Clause): Clause | null {
    for (let at: Clause | null = clause; at; at = at.outer) if (at.verb && at.verb.form === "finite") return at;
    return clause;
  }

  protected dependent(group: VerbGroup, relation: "infinitive" | "gerund", at: number, prior: Piece | undefined): void {
    group.relation = relation;
    const { clause } = this;
    // "to seize and hold": shares all with the first.
    if (relation === "infinitive" && prior?.kind === "word" && prior.role === "conj" && clause.verb?.form === "infinitive") {
      group.coordinated = clause.verb;
      group.governor = clause.verb.governor;
      group.governorNoun = clause.verb.governorNoun;
      group.subject = clause.verb.subject;
      group.subjectPath = clause.verb.subjectPath;
      this.inside(group);
      return;
    }
    const governor = clause.verb;
    group.governor = governor;
    let beforePrep: Piece | undefined = prior;
    if (prior?.kind === "word" && prior.role === "prep") {
      group.opener = prior.token.norm;
      group.openerAt = prior.token.i;
      beforePrep = this.near(this.near(at, -1)?.at ?? at, -1)?.piece;
    }
    // "was shot in his driveway after agreeing to testify": the clause hangs of the verb.
    const loose = relation === "gerund" && oneOf(group.opener, "after before since while by upon without despite besides when");
    if (beforePrep?.kind === "noun" && !(loose && governor)) group.governorNoun = beforePrep.group;
    // "an attempt by militants to cross", "an order from the president to withdraw".
    const agentOf =
      group.governorNoun && (group.governorNoun.prep === "by" || group.governorNoun.prep === "from" || group.governorNoun.prep === "for")
        ? this.ownerOf(group.governorNoun, at)
        : null;
    if (agentOf && group.governorNoun && INTENT_NOUNS.has(this.lemma(agentOf.head))) {
      const doer = group.governorNoun;
      group.governorNoun = agentOf;
      group.governor = agentOf.verb ?? clause.verb;
      group.subject = doer;
      group.subjectPath = `doer of the ${this.lemma(agentOf.head)}`;
      this.inside(group);
      return;
    }
    if (beforePrep?.kind === "word" && beforePrep.role === "adj") group.governorWord = beforePrep.token.i;
    if (governor) {
      const object = governor.objects.at(-1) ?? null;
      const lemma = this.lemma(governor.head);
      const controlled =
        object !== null &&
        ((relation === "infinitive" && OBJECT_CONTROL.has(lemma)) || (relation === "gerund" && BLAME_VERBS.has(lemma) && !loose));
      const called =
        relation === "infinitive"
          ? governor.preps.findLast((group) => group.prep === "on" || group.prep === "upon" || group.prep === "for" || group.prep === "to")
          : null;
      if (controlled) {
        group.subject = object;
        group.subjectPath = `object of ${lemma}`;
      } else if (called && oneOf(lemma, "call appeal press wait plead")) {
        group.subject = called;
        group.subjectPath = `addressee of ${lemma}`;
      } else {
        group.subject = governor.subject;
        group.subjectPath = `subject of ${lemma}`;
      }
      // "the group's plan to attack", "his order to withdraw".
      if (group.governorNoun?.possessor && group.governorNoun.slot !== "object") group.subject = group.governorNoun.possessor;
    } else if (clause.subject) {
      group.subject = group.governorNoun?.possessor ?? clause.subject;
      group.subjectPath = "subject of the clause";
      if (relation === "gerund" && !clause.verb && beforePrep?.kind !== "noun") this.clause.waiting.push(group);
    } else this.clause.waiting.push(group);
    this.inside(group);
  }
}
