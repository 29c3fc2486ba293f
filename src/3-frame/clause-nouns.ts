import { AREA_NOUNS } from "../lexicon/place-nouns.js";
import { CLAUSE_VERBS, COPULAR, INTRANSITIVE } from "../lexicon/verb-frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import { ClauseLists } from "./clause-lists.js";
import { ADDRESSING, INVERTING, NEVER, REACH, REPORTING, TAKES_OBJECT } from "./clause-shape.js";
import type { Piece } from "./groups.js";

const BACKGROUND = new Set(["despite", "under", "since", "amid", "amidst", "following"]);
const SEEMS = wordSet("appear seem transpire emerge");
/** Nouns whose "with" tells what lies on their other side. */
const BORDERS = new Set(["border", "frontier", "boundary", "crossing", "borderland"]);

/** Gives each noun group its place: subject, object, prepositional argument, or the subject of a clause to come. */
export class ClauseNouns extends ClauseLists {
  protected noun(group: NounGroup, at: number): void {
    if (group === this.inverted) {
      this.chain = [group];
      return;
    }
    const before = this.near(at, -1);
    const prior = before?.piece;
    const { clause } = this;
    // "the army itself": the same one again.
    if (
      prior?.kind === "noun" &&
      before?.at === at - 1 &&
      group.prep === null &&
      oneOf(this.tokens[group.head]?.norm, "itself himself herself themselves") &&
      this.tokens[prior.group.head]?.pos !== "pron"
    )
      return;
    // "five people, among them two soldiers,": told of the noun before.
    if (prior?.kind === "noun" && before?.at === at - 1 && prior.group.prep === "among" && this.tokens[prior.group.head]?.norm === "them") {
      group.prep = "including";
      group.prepAt = prior.group.head;
      this.namedAmong(group, before.at - 1);
      return;
    }
    if (group.prep === "including" && this.namedAmong(group, before?.at ?? at)) return;
    if (group.prep !== null && prior?.kind === "word" && prior.role === "prep") {
      this.prepositional(group, at);
      return;
    }
    if (this.isAside(at)) {
      this.chain = [group];
      return;
    }
    if (prior?.kind === "word" && (prior.role === "conj" || prior.role === "comma") && this.coordinate(group, at, before?.at ?? at)) return;
    if (prior?.kind === "word" && (prior.role === "comma" || prior.role === "dash") && this.appose(group, at)) return;
    // "Fezzas, 44, was shot": the age of who stands before.
    if (
      prior?.kind === "word" &&
      prior.role === "comma" &&
      group.last - group.first === 1 &&
      /^\d{1,2}$/.test(this.tokens[group.head]?.text ?? "") &&
      this.isComma(at + 1)
    )
      return;
    const verb = clause.verb;
    // "three workers they had been holding": a relative clause without its pronoun.
    const isHearer =
      verb !== null && prior?.kind === "noun" && (prior.group.slot === "object" ? ADDRESSING : REPORTING).test(this.lemma(verb.head));
    if (
      verb &&
      prior?.kind === "noun" &&
      (prior.group.slot === "object" ||
        (prior.group.slot === "prep" && before?.at === at - 1 && !isHearer && !CLAUSE_VERBS.has(this.lemma(verb.head)))) &&
      oneOf(this.tokens[group.head]?.norm, "they he she we i you it") &&
      this.verbAfter(at)?.form === "finite"
    ) {
      this.clause = this.open(clause, "relative", {
        governorNoun: prior.group,
        antecedent: prior.group,
        opener: "that",
        openerAt: group.first,
        subject: group,
      });
      this.chain = [group];
      return;
    }
    if (verb && this.isObjectOf(verb, at, prior)) {
      if (this.opensComplement(verb, at)) {
        this.clause = this.open(clause, "complement", { governor: verb, subject: group });
        this.chain = [group];
        return;
      }
      // "From the hills came mortar fire": what comes stands behind its verb.
      if (
        !verb.subject &&
        INVERTING.test(this.lemma(verb.head)) &&
        clause.relation !== "complement" &&
        (verb.preps.length > 0 || clause.fronted.length > 0) &&
        verb.form === "finite"
      ) {
        verb.subject = group;
        verb.subjectPath = "inverted subject";
        clause.subject = group;
        this.take(group, verb, "subject");
        this.chain = [group];
        return;
      }
      this.take(group, verb, "object");
      verb.objects.push(group);
      // "attacked and captured the base": side by side, the verbs share what follows.
      const twin = verb.coordinated;
      if (
        twin &&
        twin.objects.length === 0 &&
        verb.first - twin.last <= 2 &&
        !twin.passive &&
        twin.preps.length === 0 &&
        !INTRANSITIVE.has(this.lemma(twin.head)) &&
        !CLAUSE_VERBS.has(this.lemma(twin.head))
      )
        twin.objects.push(group);
      this.chain = [...this.chain.slice(-1), group];
      return;
    }
    // "announced in Rome the signing of an accord": the object stands behind what tells where.
    if (
      verb &&
      prior?.kind === "noun" &&
      before?.at === at - 1 &&
      prior.group.verb === verb &&
      prior.group.slot === "prep" &&
      group.definite !== "bare" &&
      this.tokens[group.head]?.pos !== "pron" &&
      verb.objects.length === 0 &&
      !verb.passive &&
      this.tokens[verb.head]?.pos === "verb" &&
      !INTRANSITIVE.has(this.lemma(verb.head)) &&
      !ADDRESSING.test(this.lemma(verb.head)) &&
      this.verbAfter(at) === null
    ) {
      this.take(group, verb, "object");
      verb.objects.push(group);
      this.chain = [group];
      return;
    }
    if (!verb) {
      if (clause.subject && prior?.kind === "word" && prior.role === "comma") {
        const previous = clause.subject;
        if (
          this.isBare(previous) &&
          this.isBare(group) &&
          (this.nextIsVerb(at) || (this.telegraphic && this.verbAfter(at)?.form === "infinitive"))
        ) {
          this.join(previous, group);
          this.chain = [group];
          return;
        }
      }
      // "The leadership of the committee of farmers, CACIF, has met": set off by commas, it is no new subject.
      const inserted =
        clause.subject !== null && prior?.kind === "word" && prior.role === "comma" && this.commaBeforeVerb(at) && this.resumesAt(at);
      // "The damage the rockets would have caused cannot be …": a relative clause without its pronoun.
      if (
        clause.subject &&
        prior?.kind === "noun" &&
        prior.group === clause.subject &&
        prior.group.last === group.first &&
        (group.definite === "definite" || oneOf(this.tokens[group.head]?.norm, "they he she we i you it")) &&
        this.secondFinite(at)
      ) {
        this.clause = this.open(clause, "relative", {
          governorNoun: prior.group,
          antecedent: prior.group,
          opener: "that",
          openerAt: group.first,
          subject: group,
        });
        this.chain = [group];
        return;
      }
      if (!inserted && (!clause.subject || !(clause.relation === "relative" && clause.subject))) clause.subject = group;
      this.chain = [group];
      return;
    }
    // "who is one of the lords of the cartel has admitted": what follows a copula is no new subject where another waits.
    if (prior?.kind === "verb" && prior.group === verb && COPULAR.has(this.lemma(verb.head)) && this.waitsForVerb(clause)) {
      this.chain = [group];
      return;
    }
    // A noun after a finished clause: the subject of the next one, if a verb follows; else it hangs loose.
    if (this.nextIsVerb(at)) {
      const outer = clause.quote ? clause : (clause.outer ?? null);
      // "told a news agency the group was holding him", "said in a statement the army had left": what was said, without "that".
      const told =
        prior?.kind === "noun" &&
        prior.group.verb === verb &&
        (prior.group.slot === "object" ? ADDRESSING : prior.group.slot === "prep" ? REPORTING : NEVER).test(this.lemma(verb.head));
      if (told) this.clause = this.open(clause, "complement", { governor: verb, subject: group });
      else if (outer && !clause.quote && !outer.verb && !outer.subject && outer.waiting.length > 0) {
        // "Backed by tanks, the army …": the subject that the participle waits for.
        outer.subject = group;
        this.clause = outer;
      } else this.clause = this.open(outer, "main", { subject: group, quote: clause.quote });
    }
    this.chain = [group];
  }

  /** Hangs a group that names some of those before the comma on them. */
  private namedAmong(group: NounGroup, at: number): boolean {
    const comma = this.near(at, -1);
    const holder = comma?.piece.kind === "word" && comma.piece.role === "comma" ? this.near(comma.at, -1)?.piece : comma?.piece;
    this.chain = [group];
    if (holder?.kind !== "noun") return false;
    if (holder.group.after.length < REACH) holder.group.after.push(group);
    return true;
  }

  protected prepositional(group: NounGroup, at: number): void {
    if (this.clause.verb?.form === "finite" && this.opensNext(group, at)) {
      const { relation, quote, outer } = this.clause;
      this.clause = this.open(quote && relation === "complement" ? this.clause : outer, "main", { quote });
      this.clause.fronted.push(group);
      this.chain = [group];
      return;
    }
    const { clause } = this;
    const holder = this.chain.at(-1);
    if (holder && holder.last === group.prepAt && this.belongsTo(group, holder)) {
      if (holder.after.length < REACH) holder.after.push(group);
      this.chain = [...this.chain.slice(-3), group];
      return;
    }
    for (const open of this.chain.slice(-4)) if (open.after.length < REACH) open.after.push(group);
    if (clause.verb) {
      if (clause.verb.preps.length < 12) clause.verb.preps.push(group);
      this.take(group, clause.verb, "prep");
    } else if (!clause.subject) clause.fronted.push(group);
    this.chain = [...this.chain.slice(-4), group];
  }

  /** ", and in Pristina police arrested ten": the phrase opens the clause of the noun and verb behind it. */
  private opensNext(group: NounGroup, at: number): boolean {
    const joint = this.tokens[group.prepAt - 1];
    if (joint?.pos !== "conj" || this.tokens[joint.i - 1]?.text !== ",") return false;
    let next = this.near(at, 1);
    if (next?.piece.kind === "word" && next.piece.role === "comma") next = this.near(next.at, 1);
    if (next?.piece.kind !== "noun") return false;
    let verb = this.near(next.at, 1);
    // "and in X a launch of the rocket failed".
    for (let i = 0; i < 3 && verb?.piece.kind === "word" && verb.piece.role === "prep"; i++) {
      const noun = this.near(verb.at, 1);
      verb = noun?.piece.kind === "noun" ? this.near(noun.at, 1) : null;
    }
    return verb?.piece.kind === "verb" && verb.piece.group.form === "finite";
  }

  /** "in the south of Chad", "the border with Chad", "amid fighting in Darfur", "despite a deal between the two": told of the noun right before it, not of the verb. */
  private belongsTo(group: NounGroup, holder: NounGroup): boolean {
    if (group.prep === "between" && BACKGROUND.has(holder.prep ?? "")) return true;
    // "the biggest attack since last year's raid on Obo".
    if (holder.prep === "since") return true;
    if (group.prep === "of") return AREA_NOUNS.has(this.lemma(holder.head)) && this.tokens[holder.head]?.cap === "lower";
    if (group.prep === "with") return BORDERS.has(this.lemma(holder.head));
    return (
      (holder.prep === "amid" || holder.prep === "amidst") && (group.prep === "in" || group.prep === "across" || group.prep === "between")
    );
  }

  protected isObjectOf(verb: VerbGroup, at: number, prior: Piece | undefined): boolean {
    if (COPULAR.has(this.lemma(verb.head)) && this.tokens[verb.head]?.pos === "aux") return false;
    // "Should India invade": the modal stands before its subject.
    if (this.tokens[verb.head]?.pos === "modal" || (this.tokens[verb.head]?.pos === "aux" && oneOf(this.lemma(verb.head), "do have")))
      return false;
    if (prior?.kind === "verb") return prior.group === verb;
    // Double object: "gave rebels weapons"; and an object after a particle: "shot down a drone".
    if (prior?.kind === "noun")
      return prior.group.slot === "object" && prior.group.verb === verb && verb.objects.length < 2 && !this.nextIsVerb(at);
    if (prior?.kind === "word" && (prior.role === "prep" || prior.role === "adv" || prior.role === "adj")) {
      const further = this.near(this.placeOf(prior, at), -1);
      return further?.piece.kind === "verb" && further.piece.group === verb;
    }
    if (prior?.kind === "word" && (prior.role === "open" || prior.role === "close"))
      return verb.objects.length === 0 && this.pieces[at - 2]?.kind === "verb";
    return false;
  }

  /** "said rebels attacked": after a verb of saying, a noun that has a verb of its own. */
  protected opensComplement(verb: VerbGroup, at: number): boolean {
    const lemma = this.lemma(verb.head);
    if (verb.passive) return false;
    const next =
      this.verbAfter(at) ?? (oneOf(lemma, "say report claim announce add") ? (this.verbAfterList(at) ?? this.verbAfterAside(at)) : null);
    if (!next) return false;
    const sure = next.form === "finite" && (this.tokens[next.head]?.form !== "pastpart" || next.last - next.first > 1);
    // "it appears the gunmen fled".
    const seems = SEEMS.has(lemma) && verb.subject !== null && this.tokens[verb.subject.head]?.norm === "it";
    if (CLAUSE_VERBS.has(lemma) || seems) return next.form === "finite" && !(TAKES_OBJECT.test(lemma) && this.isBareParticiple(next));
    // "were preparing to assassinate one of the leaders were …": that verb is the outer clause's.
    if (this.waitsForVerb(this.clause)) return false;
    return sure && oneOf(this.tokens[next.head]?.form, "pres past") && !verb.passive && this.tokens[verb.head]?.pos === "verb";
  }
}
