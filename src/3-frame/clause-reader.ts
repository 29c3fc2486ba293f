import { isPersonNoun } from "../lexicon/agents.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import { CLAUSE_VERBS, CONTENT_NOUNS, SUFFERED } from "../lexicon/verb-frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import { ClauseFinite } from "./clause-finite.js";
import { ADDRESSING, type Clause, REPORTING } from "./clause-shape.js";
import type { Piece } from "./groups.js";

/** What a fight does to people. */
const HARMING = wordSet("leave kill wound injure claim displace force destroy damage");
const FIGHTS = wordSet(
  "attack raid ambush clash battle firefight fight fighting shootout shoot-out gunfight gunbattle skirmish confrontation assault exchange strike explosion blast bombing shelling offensive operation incident war feud encounter",
);

const FIGHTERS = wordSet(
  "rebel insurgent militant guerrilla separatist jihadist terrorist extremist bandit soldier mutineer protester settler",
);

/** Reads the pieces of a sentence from left to right. */
export class ClauseReader extends ClauseFinite {
  /** Where the dash that closes an aside stands, and the clause that goes on behind it. */
  private aside: { readonly close: number; readonly clause: Clause } | null = null;

  run(): void {
    for (let at = 0; at < this.pieces.length; at++) {
      const piece = this.pieces[at];
      if (!piece) continue;
      if (piece.kind === "noun") this.noun(piece.group, at);
      else if (piece.kind === "verb") {
        this.verb(piece.group, at);
        this.chain = [];
      } else this.word(piece, at);
    }
  }

  protected word(piece: Extract<Piece, { kind: "word" }>, at: number): void {
    const { token, role } = piece;
    if (role === "prep" || role === "adv" || role === "other" || role === "conj") return;
    if (role === "adj") {
      // "a post close to the airport".
      if (!oneOf(token.norm, "close adjacent next")) this.chain = [];
      return;
    }
    if (role === "comma" || role === "dash") {
      this.chain = [];
      if (role === "dash") this.dash(at);
      return;
    }
    if (role === "stop") {
      this.chain = [];
      this.clause = this.open(null, "main");
      return;
    }
    if (role === "open") {
      if (this.isScare(at)) return;
      const reporting = this.clause.verb && CLAUSE_VERBS.has(this.lemma(this.clause.verb.head)) ? this.clause.verb : null;
      const direct = this.pieces[at - 1];
      if (direct?.kind === "word" && direct.token.pos === "det") return;
      const joins = this.near(at, -1)?.piece;
      // `said the "attack was …"`: an opening mark in the middle of a clause does not part it.
      if (joins && joins.kind !== "word") {
        if (!(joins.kind === "verb" && CLAUSE_VERBS.has(this.lemma(joins.group.head)))) return;
      } else if (joins?.kind === "word" && joins.role !== "comma" && joins.role !== "stop" && joins.token.norm !== "that") return;
      this.chain = [];
      this.clause = this.open(this.clause, reporting ? "complement" : "main", { governor: reporting, quote: true });
      return;
    }
    if (role === "close") {
      if (this.isScare(at)) return;
      this.chain = [];
      let clause: Clause | null = this.clause;
      while (clause && !clause.quote) clause = clause.outer;
      const outer: Clause | null = clause?.outer ?? null;
      // After the quotation the reporting clause begins or goes on.
      this.clause = outer?.verb ? outer : this.open(null, "main");
      return;
    }
    if (role === "rel") return this.relative(token, at);
    if (role === "sub") {
      const governor = this.clause.verb;
      const content = token.norm === "that" || token.norm === "whether" || token.norm === "how" || token.norm === "why";
      const noun = this.chain.at(-1) ?? null;
      // "said the army had left and that rebels had entered": both hang of the same verb.
      const joins = this.near(at, -1)?.piece;
      if (
        token.norm === "that" &&
        joins?.kind === "word" &&
        joins.role === "conj" &&
        this.clause.relation === "complement" &&
        this.clause.governor
      ) {
        this.chain = [];
        this.clause = this.open(this.clause.outer, "complement", { governor: this.clause.governor, opener: "that", openerAt: token.i });
        return;
      }
      const nounGoverns = content && noun !== null && this.near(at, -1)?.piece.kind === "noun" && CONTENT_NOUNS.has(this.lemma(noun.head));
      this.chain = [];
      this.clause = this.open(this.clause, content ? "complement" : "subordinate", {
        governor: nounGoverns ? null : governor,
        governorNoun: nounGoverns ? noun : null,
        opener: token.norm,
        openerAt: token.i,
      });
    }
  }

  /** "the car the colonel was in -- a white patrol car -- drew to a stop": what stands between two dashes is set aside. */
  protected dash(at: number): void {
    if (this.aside?.close === at) {
      this.clause = this.aside.clause;
      this.aside = null;
      return;
    }
    if (this.aside) return;
    for (let i = at + 1; i < this.pieces.length && i < at + 30; i++) {
      const piece = this.pieces[i];
      if (piece?.kind !== "word") continue;
      if (piece.role === "stop") return;
      if (piece.role !== "dash") continue;
      if (this.near(i, 1)?.piece.kind !== "verb") return;
      let clause: Clause = this.clause;
      // The verb behind belongs to the clause that has none yet.
      for (let outer: Clause | null = clause; outer; outer = outer.outer)
        if (outer.subject && !outer.verb) {
          clause = outer;
          break;
        }
      this.aside = { close: i, clause };
      this.clause = this.open(this.clause, "main");
      return;
    }
  }

  protected relative(token: Token, at: number): void {
    const before = this.near(at, -1);
    let antecedent: NounGroup | null = null;
    if (before?.piece.kind === "noun") antecedent = before.piece.group;
    else if (before?.piece.kind === "word" && (before.piece.role === "comma" || before.piece.role === "prep")) {
      const further = this.near(before.at, -1);
      if (further?.piece.kind === "noun") antecedent = further.piece.group;
      else if (further?.piece.kind === "word" && further.piece.role === "comma") {
        const last = this.near(further.at, -1);
        if (last?.piece.kind === "noun") antecedent = last.piece.group;
      }
    }
    // "a group that trains them and which …": goes on with the same noun.
    if (!antecedent && before?.piece.kind === "word" && before.piece.role === "conj" && this.clause.relation === "relative")
      antecedent = this.clause.governorNoun;
    // "The kidnappers, some of whom have been …, were": speaks of the noun before the comma.
    if (
      token.norm === "whom" &&
      before?.piece.kind === "word" &&
      before.piece.token.norm === "of" &&
      this.clause.subject &&
      !this.clause.verb
    ) {
      const part = antecedent;
      const holder = this.nounBefore(at);
      if (part && holder && part !== holder) {
        this.clause.subject = holder;
        this.chain = [];
        this.clause = this.open(this.clause, "relative", {
          governorNoun: holder,
          antecedent: holder,
          opener: "whom of",
          openerAt: token.i,
        });
        return;
      }
    }
    // "officials of the ministry who", "a town in the south that": who speaks of people, which of the nearest group.
    if (antecedent && token.norm === "that" && CONTENT_NOUNS.has(this.lemma(antecedent.head)) && this.nounThenVerb(at)) {
      this.chain = [];
      this.clause = this.open(this.clause, "complement", { governorNoun: antecedent, opener: "that", openerAt: token.i });
      return;
    }
    // "said last week that it had …": time words stand between, no noun that the clause could speak of.
    const bare =
      !antecedent && this.clause.verb !== null && before?.piece.kind === "verb" && CLAUSE_VERBS.has(this.lemma(this.clause.verb.head));
    if (token.norm === "that" && (bare || (antecedent && this.reportsThat(antecedent, at)))) {
      this.chain = [];
      this.clause = this.open(this.clause, "complement", { governor: this.clause.verb, opener: "that", openerAt: token.i });
      return;
    }
    antecedent = this.climb(antecedent, token, at);
    this.chain = [];
    // "the town in which rebels …": the noun is a place or a means there, neither subject nor object.
    const direct = this.pieces[at - 1];
    const fronted = token.norm !== "that" && direct?.kind === "word" && direct.role === "prep" && this.nounThenVerb(at);
    this.clause = this.open(this.clause, "relative", {
      governorNoun: antecedent,
      antecedent: fronted ? null : antecedent,
      opener: token.norm,
      openerAt: token.i,
    });
  }

  /** "forces of the general, who": the group that the relative pronoun can mean. */
  protected climb(noun: NounGroup | null, token: Token, at: number): NounGroup | null {
    if (noun && token.norm === "that" && noun.prep !== null && this.tokens[token.i - 1]?.text !== ",") {
      // "an attack on Abu Dhabi that killed three", "a raid on a village that left 12 dead": names take no such clause, and places do not kill.
      const next = this.pieces[at + 1];
      const harms = next?.kind === "verb" && (SUFFERED.has(this.lemma(next.group.head)) || this.lemma(next.group.head) === "leave");
      const name = this.isName(noun) && noun.definite === "bare";
      if ((name || (harms && PLACE_TYPES.has(this.lemma(noun.head)))) && next?.kind === "verb") {
        const owner = this.ownerOf(noun, at);
        if (owner && this.tokens[owner.head]?.pos === "noun") return owner;
      }
    }
    // "a firefight with rebels that left ten dead": the fight did.
    if (noun?.prep && noun.prep !== "of" && (token.norm === "that" || token.norm === "which")) {
      const next = this.pieces[at + 1];
      const owner = next?.kind === "verb" && HARMING.has(this.lemma(next.group.head)) ? this.ownerOf(noun, at) : null;
      if (owner && FIGHTS.has(this.lemma(owner.head)) && !FIGHTS.has(this.lemma(noun.head))) return owner;
    }
    // "the leader of the groups in the area, who": no place is meant.
    if (noun && token.norm === "who" && oneOf(noun.prep, "in at near around outside inside")) {
      const owner = this.ownerOf(noun, at);
      if (owner) return this.climb(owner, token, at);
    }
    if (!noun || token.norm !== "who" || noun.prep !== "of") return noun;
    const owner = this.chain.find((group) => group !== noun && group.after.includes(noun)) ?? this.ownerOf(noun, at);
    const head = this.tokens[noun.head];
    const lemma = owner ? this.lemma(owner.head) : "";
    const people = head !== undefined && noun.definite === "definite" && /ns$/.test(head.norm) && head.pos === "propn";
    // "the leader of the Chechens who raided the town", "the commander of the rebels who hold it".
    if (owner && head && (people || (head.norm !== head.lemma && FIGHTERS.has(head.lemma))) && this.tokens[owner.head]?.norm === lemma)
      return noun;
    if (
      owner &&
      isPersonNoun(lemma) &&
      !isPersonNoun(this.lemma(noun.head)) &&
      owner.last - owner.first < 4 &&
      this.tokens[owner.head]?.norm === lemma
    )
      return owner;
    return owner && head && head.cap !== "lower" && this.tokens[owner.head]?.cap === "lower" ? owner : noun;
  }

  /** "told reporters that rebels …", "said in Kyiv that there …": the clause hangs of the verb, not of the noun before it. */
  protected reportsThat(antecedent: NounGroup, at: number): boolean {
    const { verb } = this.clause;
    // "told INSEC, the rights group, that …": the apposition of its object.
    const named = antecedent.apposed ?? antecedent;
    if (!verb || named.verb !== verb || named.slot === "subject") return false;
    const lemma = this.lemma(verb.head);
    if (!(ADDRESSING.test(lemma) || (antecedent.slot === "prep" && REPORTING.test(lemma)))) return false;
    const next = this.pieces[at + 1];
    return (
      this.nounThenVerb(at) ||
      (next?.kind === "verb" && this.tokens[next.group.first]?.norm === "there") ||
      (next?.kind === "word" && next.token.norm === "there")
    );
  }

  /** "has blown up a hotel, overrun three bases and detonated a bomb": the auxiliary holds for all of them. */
  private sharesPerfect(group: VerbGroup, at: number, prior: Piece | undefined): boolean {
    const first = this.clause.verb;
    const list = prior?.kind === "word" && (prior.role === "comma" || prior.role === "conj");
    if (!list || !first?.perfect || first.passive || group.last - group.first > 1) return false;
    return oneOf(this.tokens[group.head]?.form, "part pastpart") && this.near(at, 1)?.piece.kind === "noun";
  }

  protected verb(group: VerbGroup, at: number): void {
    const before = this.near(at, -1);
    const prior = before?.piece;
    const head = this.tokens[group.head];
    if (!head) return;
    if (group.form === "infinitive") return this.dependent(group, "infinitive", at, prior);
    if (group.form === "ing") return this.ing(group, at, prior);
    const opens = prior === undefined && head.form === "pastpart" && group.last - group.first === 1 && this.followedByAgent(at);
    if (this.sharesPerfect(group, at, prior)) return this.finite(group, at, prior);
    if (
      opens ||
      group.form === "participle" ||
      (head.form === "pastpart" && group.last - group.first <= 2 && !group.perfect && !group.passive && this.isReduced(group, at, prior))
    ) {
      group.passive = true;
      return this.reduced(group, prior);
    }
    this.finite(group, at, prior);
  }
}
