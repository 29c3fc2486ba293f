import { BLAME_VERBS, CLAUSE_VERBS, INTRANSITIVE, SUFFERED } from "../lexicon/verb-frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import { ClauseDependents } from "./clause-dependents.js";
import { ADDRESSING, type Clause, REPORTING } from "./clause-shape.js";
import type { Piece } from "./groups.js";

/** What is done to statements and to those who speak: "said a statement issued in Kabul", "said an official based in Goma". */
const ISSUED = wordSet("issue release publish post broadcast circulate sign obtain carry air send quote base identify name brief know");

/** Attaches finite verbs: subject, coordination, relative clauses, voice. */
export class ClauseFinite extends ClauseDependents {
  protected finite(group: VerbGroup, at: number, prior: Piece | undefined): void {
    let { clause } = this;
    const head = this.tokens[group.head];
    const lemma = this.lemma(group.head);
    if (prior?.kind === "noun" && this.isAside(at - 1)) {
      group.subject = prior.group;
      group.subjectPath = "subject";
      this.take(prior.group, group, "subject");
      return;
    }
    // A clause that has its verb already and gets another without a subject: the outer clause goes on.
    // "attacked the village, burned houses and fled": a comma does for "and" where the tense goes on and no other clause waits for its verb.
    const asyndetic =
      prior?.kind === "word" &&
      prior.role === "comma" &&
      clause.verb !== null &&
      clause.verb.form === "finite" &&
      (clause.verb.tense === group.tense || (clause.verb.perfect && group.last - group.first === 1)) &&
      !clause.verb.passive &&
      clause.relation !== "relative" &&
      !this.waitsForVerb(clause) &&
      (!CLAUSE_VERBS.has(lemma) || oneOf(lemma, "vow pledge promise swear fear find see"));
    const link = this.conjunctionBefore(at);
    const coordinated = asyndetic || link >= 0;
    // "…, which the militia had seized, and pushed on": behind the comma the outer clause goes on.
    if (link >= 0 && clause.relation === "relative" && clause.outer?.verb && this.isComma(link - 1)) {
      clause = clause.outer;
      this.clause = clause;
    }
    if (coordinated && clause.verb) {
      let first: VerbGroup | null = clause.verb;
      // "vowed to fight and attacked": the finite verb goes with the finite one.
      let holder: Clause | null = clause;
      while (holder && holder.verb?.form !== "finite" && holder.outer) holder = holder.outer;
      // "said that the column came under attack and denied that …": who says goes on saying.
      const reports = REPORTING.test(lemma) || (link >= 0 && this.isComma(link - 1) && BLAME_VERBS.has(lemma));
      if (
        reports &&
        holder?.relation === "complement" &&
        holder.outer?.verb &&
        holder.outer.verb === holder.governor &&
        holder.outer.verb.form === "finite" &&
        (REPORTING.test(this.lemma(holder.outer.verb.head)) || ADDRESSING.test(this.lemma(holder.outer.verb.head)))
      )
        holder = holder.outer;
      if (holder?.verb?.form === "finite") {
        first = holder.verb;
        clause = holder;
      }
      if (first.form === "finite") {
        group.coordinated = first;
        group.relation = "coordinate";
        group.subject = first.subject;
        group.subjectPath = "shared subject";
        group.governor = first.governor;
        group.governorNoun = first.governorNoun;
        group.opener = first.opener;
        group.openerAt = first.openerAt;
        if (group.subject === null && clause.subject) group.subject = clause.subject;
        this.voice(group, at);
        this.clause = {
          ...this.open(clause.outer, clause.relation, {
            governor: clause.governor,
            governorNoun: clause.governorNoun,
            opener: clause.opener,
            openerAt: clause.openerAt,
            quote: clause.quote,
          }),
          verb: group,
          subject: group.subject,
        };
        return;
      }
    }
    // "Separatists defy curfew, detained": a headline tells what befell them.
    if (
      this.telegraphic &&
      prior?.kind === "word" &&
      prior.role === "comma" &&
      clause.verb &&
      clause.subject &&
      SUFFERED.has(lemma) &&
      this.isParticipleOf(group) &&
      this.isCounted(clause.subject) === false
    ) {
      group.subject = clause.subject;
      group.subjectPath = "shared subject";
      group.relation = "coordinate";
      group.coordinated = clause.verb;
      group.passive = true;
      return;
    }
    // "Army says captured rebel base": who says does it.
    if (
      clause.verb &&
      prior?.kind === "verb" &&
      prior.group === clause.verb &&
      REPORTING.test(this.lemma(clause.verb.head)) &&
      clause.subject &&
      head?.pos === "verb"
    ) {
      clause = this.open(clause, "complement", { governor: clause.verb, subject: clause.subject });
      this.clause = clause;
    }
    if (clause.verb && !this.isNewSubject(prior, clause)) {
      let holder: Clause | null = clause.outer;
      while (holder && (holder.verb || !holder.subject) && holder.outer) holder = holder.outer;
      if (holder && !holder.verb && holder.subject) clause = holder;
      else clause = this.open(clause.quote ? clause : clause.outer, "main");
      this.clause = clause;
    }
    // "… ," said Khan: the speaker stands behind.
    const behind = this.near(at, 1);
    const next = behind?.piece;
    // "Killed in the raid were three commanders": the participle stands first, its subject last.
    const front = this.clause.verb ?? null;
    if (head?.lemma === "be" && group.last - group.first === 1 && next?.kind === "noun" && next.group.prep === null) {
      const first = this.pieces[0];
      if (
        first?.kind === "verb" &&
        !first.group.subject &&
        first.group.last - first.group.first === 1 &&
        oneOf(this.tokens[first.group.head]?.form, "part pastpart") &&
        (front === null || front === first.group) &&
        !this.hasBareNoun(at)
      ) {
        first.group.passive = true;
        first.group.subject = next.group;
        first.group.subjectPath = "inverted subject";
        this.take(next.group, first.group, "subject");
        this.inverted = next.group;
        return;
      }
    }
    // "…, Brig. Abdalla, said the militia shelled the ward": what has a verb right behind it does what is said.
    const after = behind ? this.near(behind.at, 1)?.piece : undefined;
    const does =
      next?.kind === "noun" &&
      after?.kind === "verb" &&
      after.group.first === next.group.last &&
      after.group.form === "finite" &&
      !(ISSUED.has(this.lemma(after.group.head)) && this.isParticipleOf(after.group));
    if (
      !clause.subject &&
      !clause.antecedent &&
      next?.kind === "noun" &&
      !does &&
      CLAUSE_VERBS.has(lemma) &&
      lemma !== "tell" &&
      next.group.prep === null
    ) {
      group.subject = next.group;
      group.subjectPath = "inverted subject";
      this.take(next.group, group, "subject");
      this.clause = { ...clause, verb: group, subject: next.group };
      // The noun is spoken for: it must not become an object.
      this.inverted = next.group;
      return;
    }
    if (clause.antecedent) {
      if (clause.subject) {
        group.subject = clause.subject;
        group.subjectPath = "subject of the relative clause";
        if (clause.opener !== "whose" && !group.passive) {
          group.objects.push(clause.antecedent);
          group.subjectPath = "relative clause on the object";
        }
      } else {
        group.subject = clause.antecedent;
        group.subjectPath = "relative clause on the subject";
      }
      clause.antecedent.modifiers.push(group);
      clause.antecedent = null;
    } else if (clause.subject) {
      group.subject = clause.subject;
      group.subjectPath = "subject";
    }
    group.relation = clause.relation;
    group.governor = clause.governor;
    group.governorNoun = clause.governorNoun;
    group.opener = clause.opener;
    group.openerAt = clause.openerAt;
    if (group.subject) this.take(group.subject, group, "subject");
    for (const fronted of clause.fronted) {
      group.preps.push(fronted);
      this.take(fronted, group, "prep");
    }
    for (const waiting of clause.waiting) {
      waiting.subject ??= group.subject;
      waiting.subjectPath ||= "subject to come";
      waiting.governor ??= group;
    }
    clause.waiting.length = 0;
    clause.verb = group;
    // "Did Russia shell the town?": the auxiliary before the subject.
    if (head?.form === "base" && clause.subject && this.startsWithAux(at)) group.question = true;
    this.voice(group, at);
  }

  /** "a statement issued in Kabul": a past form with neither auxiliary nor object. */
  private isParticipleOf(verb: VerbGroup): boolean {
    const next = this.tokens[verb.last];
    return (
      this.tokens[verb.head]?.form === "pastpart" && verb.last - verb.first === 1 && (!next || next.pos === "prep" || next.pos === "punct")
    );
  }

  protected isNewSubject(prior: Piece | undefined, clause: Clause): boolean {
    return prior?.kind === "noun" && clause.subject === prior.group && clause.verb === null;
  }

  /** Without an auxiliary, "12 killed in blast" and "town shelled" are passives of headline grammar. */
  protected voice(group: VerbGroup, at: number): void {
    const head = this.tokens[group.head];
    if (head?.form !== "pastpart" || group.passive || group.perfect || group.last - group.first > 2) return;
    const next = this.near(at, 1)?.piece;
    if (next?.kind === "noun" || INTRANSITIVE.has(head.lemma)) return;
    const agent = this.followedByAgent(at);
    const subject = group.subject;
    const number = subject && this.tokens[subject.head]?.pos === "num";
    // "was killed and another policeman wounded", "three others wounded when": who suffers, where no object follows.
    const closes =
      next === undefined ||
      (next.kind === "word" && (next.role === "prep" || next.role === "comma" || next.role === "stop" || next.role === "sub"));
    if (subject && closes && SUFFERED.has(head.lemma) && group.objects.length === 0 && this.gapped(at)) group.passive = true;
    const counted = subject !== null && this.isCounted(subject) && SUFFERED.has(head.lemma);
    if (agent || this.telegraphic || number || counted || (this.telegraphic && subject !== null && this.isCounted(subject)))
      group.passive = true;
  }
}
