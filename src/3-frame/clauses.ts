import { isPersonNoun } from "../lexicon/agents.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import {
  BLAME_VERBS,
  CLAUSE_VERBS,
  CONTENT_NOUNS,
  COPULAR,
  INTENT_NOUNS,
  INTRANSITIVE,
  OBJECT_CONTROL,
  SUFFERED,
} from "../lexicon/verb-frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { Sentence, Token } from "../types.js";
import { cut, type Piece } from "./groups.js";

/** A clause while it is being read. */
interface Clause {
  subject: NounGroup | null;
  verb: VerbGroup | null;
  readonly outer: Clause | null;
  readonly relation: VerbGroup["relation"];
  readonly governor: VerbGroup | null;
  readonly governorNoun: NounGroup | null;
  readonly opener: string | null;
  readonly openerAt: number;
  /** The noun that a relative clause speaks of, until a verb has taken it. */
  antecedent: NounGroup | null;
  /** Prepositional groups before subject and verb. */
  readonly fronted: NounGroup[];
  /** Verbs without finite form at the front, which take the subject to come. */
  readonly waiting: VerbGroup[];
  readonly quote: boolean;
  /** A relative clause whose pronoun stands behind a preposition. */
  bare: boolean;
}

const REACH = 6;

export function graphOf(tokens: readonly Token[], sentence: Sentence, isTime: (token: number) => boolean): SentenceGraph {
  const { pieces, nouns, verbs } = cut(tokens, sentence, isTime);
  const nounOf = new Map<number, NounGroup>();
  const verbOf = new Map<number, VerbGroup>();
  for (const group of nouns) for (let i = group.first; i < group.last; i++) nounOf.set(i, group);
  for (const group of verbs) for (let i = group.first; i < group.last; i++) verbOf.set(i, group);
  let telegraphic = true;
  for (let i = sentence.first; i < sentence.last && telegraphic; i++) {
    const token = tokens[i];
    if (token && (/^(?:the|a|an|was|were|has|have|had|is|are)$/.test(token.norm) || token.text === ".")) telegraphic = false;
  }
  for (const run of layers(pieces)) new Attacher(tokens, run, telegraphic).run();
  return {
    sentence,
    nouns,
    verbs,
    telegraphic,
    nounAt: (token) => nounOf.get(token) ?? null,
    verbAt: (token) => verbOf.get(token) ?? null,
  };
}

/** The pieces outside brackets as one run, each bracket as a run of its own. */
function layers(pieces: readonly Piece[]): Piece[][] {
  const main: Piece[] = [];
  const runs: Piece[][] = [main];
  const stack: Piece[][] = [main];
  for (const piece of pieces) {
    if (piece.kind === "word" && (piece.token.text === "(" || piece.token.text === "[")) {
      const inner: Piece[] = [];
      runs.push(inner);
      stack.push(inner);
    } else if (piece.kind === "word" && (piece.token.text === ")" || piece.token.text === "]")) {
      if (stack.length > 1) stack.pop();
    } else stack.at(-1)?.push(piece);
  }
  return runs;
}

const NEVER = /^$/;
const INVERTING = /^(?:come|follow|emerge|lie|stand|hang|loom|begin|sit|go)$/;
const ADDRESSING = /^(?:tell|inform|assure|remind|warn|notify|convince|persuade|promise|advise|brief)$/;
/** Verbs of saying and showing that take plain objects as well: "confirmed the number of those killed". */
const TAKES_OBJECT =
  /^(?:announce|report|confirm|show|reveal|disclose|find|see|feel|hear|note|remember|recall|acknowledge|mention|know|mean|estimate|describe)$/;
const REPORTING =
  /^(?:say|state|report|announce|claim|warn|add|confirm|deny|insist|note|acknowledge|admit|write|argue|complain|testify|tweet|reply|respond|answer|declare|allege|stress|repeat|reiterate)$/;

class Attacher {
  private clause: Clause;
  /** Nouns to which a prepositional group may still attach: no verb or comma since. */
  private chain: NounGroup[] = [];
  /** A speaker behind the verb of saying, already taken as its subject. */
  private inverted: NounGroup | null = null;
  /** Where the dash that closes an aside stands, and the clause that goes on behind it. */
  private aside: { readonly close: number; readonly clause: Clause } | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly pieces: readonly Piece[],
    private readonly telegraphic: boolean,
  ) {
    this.clause = this.open(null, "main");
  }

  private open(
    outer: Clause | null,
    relation: VerbGroup["relation"],
    more: Partial<Pick<Clause, "governor" | "governorNoun" | "opener" | "openerAt" | "antecedent" | "quote" | "subject">> = {},
  ): Clause {
    return {
      subject: null,
      verb: null,
      governor: null,
      governorNoun: null,
      opener: null,
      openerAt: -1,
      antecedent: null,
      quote: false,
      ...more,
      outer,
      relation,
      fronted: [],
      waiting: [],
      bare: false,
    };
  }

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

  private lemma(token: number): string {
    return this.tokens[token]?.lemma ?? "";
  }

  /** The piece `by` steps away, adverbs and short scare quotes left out. */
  private near(at: number, by: 1 | -1): { piece: Piece; at: number } | null {
    for (let i = at + by; i >= 0 && i < this.pieces.length; i += by) {
      const piece = this.pieces[i];
      if (!piece) return null;
      // A determiner stands alone before words of time: "a late night offensive".
      if (
        piece.kind === "word" &&
        (piece.role === "adv" || (piece.role === "other" && (piece.token.pos === "punct" || piece.token.pos === "det")))
      )
        continue;
      return { piece, at: i };
    }
    return null;
  }

  private word(piece: Extract<Piece, { kind: "word" }>, at: number): void {
    const { token, role } = piece;
    if (role === "prep" || role === "adv" || role === "other" || role === "conj") return;
    if (role === "adj") {
      this.chain = [];
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
  private dash(at: number): void {
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

  /** Quotation marks round a name or a word or three without a verb. */
  private isScare(at: number): boolean {
    const piece = this.pieces[at];
    if (piece?.kind !== "word") return false;
    const step = piece.role === "open" ? 1 : -1;
    for (let i = at + step, n = 0; n < 3; i += step, n++) {
      const other = this.pieces[i];
      if (!other || other.kind === "verb") return false;
      if (other.kind === "word" && (other.role === "open" || other.role === "close")) return true;
      if (other.kind === "word" && (other.role === "comma" || other.role === "stop")) return false;
      if (other.kind === "noun" && other.group.last - other.group.first > 4) return false;
    }
    return false;
  }

  private relative(token: Token, at: number): void {
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
    if (fronted) this.clause.bare = true;
  }

  /** The noun before the comma that opens "some of whom". */
  private nounBefore(at: number): NounGroup | null {
    let comma = false;
    for (let i = at - 1; i >= 0 && i > at - 8; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "word" && piece.role === "comma") comma = true;
      else if (piece?.kind === "noun" && comma)
        return this.clause.subject && i > 0 ? (this.ownerChain(piece.group, i) ?? piece.group) : piece.group;
      else if (piece?.kind === "verb") return null;
    }
    return null;
  }

  private ownerChain(noun: NounGroup, at: number): NounGroup | null {
    return noun.prep === null ? null : this.chainHead(noun, at);
  }

  /** "forces of the general, who": the group that the relative pronoun can mean. */
  private climb(noun: NounGroup | null, token: Token, at: number): NounGroup | null {
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
    if (!noun || token.norm !== "who" || noun.prep !== "of") return noun;
    const owner = this.chain.find((group) => group !== noun && group.after.includes(noun)) ?? this.ownerOf(noun, at);
    const head = this.tokens[noun.head];
    const lemma = owner ? this.lemma(owner.head) : "";
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
  private reportsThat(antecedent: NounGroup, at: number): boolean {
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

  private nounThenVerb(at: number): boolean {
    let noun = false;
    for (let i = at + 1; i < this.pieces.length && i < at + 8; i++) {
      const piece = this.pieces[i];
      if (!piece) break;
      if (piece.kind === "noun") noun = true;
      else if (piece.kind === "verb") return noun;
      else if (piece.role === "stop") return false;
    }
    return false;
  }

  private noun(group: NounGroup, at: number): void {
    if (group === this.inverted) {
      this.chain = [group];
      return;
    }
    const before = this.near(at, -1);
    const prior = before?.piece;
    const { clause } = this;
    if (group.prep !== null && prior?.kind === "word" && prior.role === "prep") {
      this.prepositional(group);
      return;
    }
    if (prior?.kind === "word" && (prior.role === "conj" || prior.role === "comma") && this.coordinate(group, at, before?.at ?? at)) return;
    if (prior?.kind === "word" && (prior.role === "comma" || prior.role === "dash") && this.appose(group, at)) return;
    const verb = clause.verb;
    // "three workers they had been holding": a relative clause without its pronoun.
    const isHearer =
      verb !== null && prior?.kind === "noun" && (prior.group.slot === "object" ? ADDRESSING : REPORTING).test(this.lemma(verb.head));
    if (
      verb &&
      prior?.kind === "noun" &&
      (prior.group.slot === "object" ||
        (prior.group.slot === "prep" && before?.at === at - 1 && !isHearer && !CLAUSE_VERBS.has(this.lemma(verb.head)))) &&
      /^(?:they|he|she|we|i|you|it)$/.test(this.tokens[group.head]?.norm ?? "") &&
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
        (group.definite === "definite" || /^(?:they|he|she|we|i|you|it)$/.test(this.tokens[group.head]?.norm ?? "")) &&
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

  private isBare(group: NounGroup): boolean {
    return group.definite === "bare" && this.tokens[group.head]?.pos !== "pron";
  }

  private take(group: NounGroup, verb: VerbGroup, slot: "subject" | "object" | "prep"): void {
    for (const member of group.list.length > 1 ? group.list : [group]) {
      if (member.verb && slot !== "subject") continue;
      member.verb = verb;
      member.slot = slot;
    }
  }

  private prepositional(group: NounGroup): void {
    const { clause } = this;
    for (const open of this.chain.slice(-4)) if (open.after.length < REACH) open.after.push(group);
    if (clause.verb) {
      if (clause.verb.preps.length < 12) clause.verb.preps.push(group);
      this.take(group, clause.verb, "prep");
    } else if (!clause.subject) clause.fronted.push(group);
    this.chain = [...this.chain.slice(-4), group];
  }

  private isObjectOf(verb: VerbGroup, at: number, prior: Piece | undefined): boolean {
    if (COPULAR.has(this.lemma(verb.head)) && this.tokens[verb.head]?.pos === "aux") return false;
    // "Should India invade": the modal stands before its subject.
    if (this.tokens[verb.head]?.pos === "modal" || (this.tokens[verb.head]?.pos === "aux" && /^(?:do|have)$/.test(this.lemma(verb.head))))
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

  /** Place of a piece that stands a few steps before `at`. */
  private placeOf(piece: Piece, at: number): number {
    let i = at - 1;
    while (i > 0 && this.pieces[i] !== piece) i--;
    return i;
  }

  /** "said rebels attacked": after a verb of saying, a noun that has a verb of its own. */
  private opensComplement(verb: VerbGroup, at: number): boolean {
    const lemma = this.lemma(verb.head);
    if (verb.passive) return false;
    const next = this.verbAfter(at);
    if (!next) return false;
    const sure = next.form === "finite" && (this.tokens[next.head]?.form !== "pastpart" || next.last - next.first > 1);
    if (CLAUSE_VERBS.has(lemma)) return next.form === "finite" && !(TAKES_OBJECT.test(lemma) && this.isBareParticiple(next));
    // "were preparing to assassinate one of the leaders were …": that verb is the outer clause's.
    if (this.waitsForVerb(this.clause)) return false;
    return sure && /^(?:pres|past)$/.test(this.tokens[next.head]?.form ?? "") && !verb.passive && this.tokens[verb.head]?.pos === "verb";
  }

  /** "killed in the raid": a past form that may be a participle, without auxiliary and without object. */
  private isBareParticiple(verb: VerbGroup): boolean {
    const head = this.tokens[verb.head];
    if (head?.form !== "pastpart" || verb.last - verb.first > 1 || INTRANSITIVE.has(head.lemma) || !SUFFERED.has(head.lemma)) return false;
    const next = this.tokens[verb.last];
    return next === undefined || next.pos === "prep" || next.pos === "punct" || next.pos === "sub" || next.pos === "conj";
  }

  /** The verb that follows the noun at `at` with only its prepositional groups, names and adverbs between; `own`: with no other noun joined to it. */
  private verbAfter(at: number, own = false): VerbGroup | null {
    for (let i = at + 1; i < this.pieces.length && i < at + 9; i++) {
      const piece = this.pieces[i];
      if (!piece) return null;
      if (piece.kind === "verb") return piece.group;
      if (piece.kind === "noun") {
        if (piece.group.prep === null && !this.isCoordinated(i)) return null;
        continue;
      }
      // "… and warned": that verb goes on with an earlier subject.
      if (piece.role === "conj" && (own || this.pieces[i + 1]?.kind === "verb")) return null;
      if (piece.role === "prep" || piece.role === "adv" || piece.role === "other" || piece.role === "conj") continue;
      return null;
    }
    return null;
  }

  /** "the city", "a town": one place, whose name stands behind "of". */
  private isSinglePlace(group: NounGroup): boolean {
    const head = this.tokens[group.head];
    return head !== undefined && PLACE_TYPES.has(head.lemma) && head.norm === head.lemma;
  }

  private isCoordinated(at: number): boolean {
    const before = this.near(at, -1)?.piece;
    return before?.kind === "word" && before.role === "conj";
  }

  private nextIsVerb(at: number): boolean {
    const next = this.verbAfter(at);
    if (next) return next.form === "finite";
    // "Khan, the commander, said" and "officials, who …, said".
    const comma = this.near(at, 1);
    return comma?.piece.kind === "word" && comma.piece.role === "comma" && this.resumes(comma.at);
  }

  /** "…, Ali Hassan, a witness, told reporters": the name begins the clause of a speaker. */
  private speaksBehind(at: number): boolean {
    let commas = 0;
    for (let i = at + 1; i < this.pieces.length && i < at + 10; i++) {
      const piece = this.pieces[i];
      if (piece?.kind === "verb") {
        const lemma = this.lemma(piece.group.head);
        const next = this.near(i, 1)?.piece;
        return commas === 2 && piece.group.form === "finite" && (lemma === "tell" || (REPORTING.test(lemma) && next?.kind !== "noun"));
      }
      if (piece?.kind === "word") {
        if (piece.role === "comma") commas++;
        else if (piece.role !== "prep") return false;
      }
    }
    return false;
  }

  /** The comma behind the noun at `at` is followed at once by a finite verb. */
  private resumesAt(at: number): boolean {
    const comma = this.near(at, 1);
    const next = comma ? this.near(comma.at, 1) : null;
    return next?.piece.kind === "verb" && next.piece.group.form === "finite";
  }

  /** Two finite verbs follow, with neither comma nor subject between them. */
  private secondFinite(at: number): boolean {
    let verbs = 0;
    for (let i = at + 1; i < this.pieces.length && i < at + 10; i++) {
      const piece = this.pieces[i];
      if (piece?.kind === "verb") {
        if (piece.group.form !== "finite") return false;
        if (++verbs === 2) return true;
      } else if (piece?.kind === "noun") {
        if (piece.group.prep === null) return false;
      } else if (piece?.kind === "word" && piece.role !== "adv" && piece.role !== "prep") return false;
    }
    return false;
  }

  /** Behind the comma at `at` a verb goes on with the subject before it, at once or after one more comma. */
  private resumes(at: number): boolean {
    for (let i = at + 1; i < this.pieces.length && i < at + 12; i++) {
      const piece = this.pieces[i];
      if (piece?.kind === "word" && piece.role === "stop") return false;
      if (piece?.kind === "word" && piece.role === "comma") {
        const next = this.near(i, 1);
        return next?.piece.kind === "verb" && next.piece.group.form === "finite";
      }
    }
    return false;
  }

  private join(first: NounGroup, other: NounGroup): void {
    const list = [...first.list, other];
    for (const member of list) member.list = list;
    if (first.prep !== null && other.prep === null) {
      other.prep = first.prep;
      other.prepAt = first.prepAt;
    }
  }

  /** Joins a group to the one before a comma or "and". False where it begins a clause of its own. */
  private coordinate(group: NounGroup, at: number, link: number): boolean {
    const linkPiece = this.pieces[link];
    let before = this.near(link, -1);
    const isComma = linkPiece?.kind === "word" && linkPiece.role === "comma";
    if (!isComma && before?.piece.kind === "word" && before.piece.role === "comma") before = this.near(before.at, -1);
    if (before?.piece.kind !== "noun") return false;
    let first = before.piece.group;
    // "Lashkar Gah, the capital of Helmand in the southwest, and Kandahar": an apposition with what hangs on it stands between two members.
    let inner: NounGroup | null = first;
    for (let hops = 0; inner && hops < 4; hops++) {
      if (inner.apposed) {
        first = inner.apposed;
        break;
      }
      const owner: NounGroup | null = inner.prep === null ? null : this.ownerOf(inner, at);
      // "the western city of Herat, Lashkar Gah and Kandahar": the names stand beside the city, not inside it.
      if (owner && hops === 0 && inner.prep === "of" && this.isName(inner) && this.isName(group) && this.isSinglePlace(owner)) {
        first = owner;
        break;
      }
      inner = owner;
    }
    // "fighting between army, rebels in Congo": a headline's comma is an "and".
    const beyond = this.near(at, 1)?.piece;
    const headline =
      this.telegraphic &&
      isComma &&
      /^(?:between|with)$/.test(first.prep ?? "") &&
      group.prep === null &&
      group.definite === "bare" &&
      first.definite === "bare" &&
      (!beyond || (beyond.kind === "word" && beyond.role === "prep"));
    if (isComma && !headline && !this.listGoesOn(at)) return false;
    // "In Angola, 86 Portuguese and Czechoslovaks were captured": behind a fronted phrase the subject begins.
    if (isComma && first.prep !== null && !this.clause.subject && !this.clause.verb && this.verbAfter(at)?.form === "finite") return false;
    // "North of Baghdad, five civilians and an officer were killed".
    if (
      isComma &&
      !this.clause.verb &&
      this.clause.subject === first &&
      /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/.test(this.lemma(first.head)) &&
      first.definite === "bare"
    )
      return false;
    if (isComma && group.definite === "definite" && this.isName(first) && !this.isName(group)) return false;
    const { clause } = this;
    const finite = this.verbAfter(at, true);
    const inSubject = clause.subject !== null && !clause.verb && (clause.subject === first || clause.subject.list.includes(first));
    if (!inSubject && finite?.form === "finite" && clause.verb && !this.commaBeforeVerb(at) && !this.waitsForVerb(clause)) return false;
    this.join(first, group);
    if (first.verb) {
      group.verb = first.verb;
      group.slot = first.slot;
      if (first.slot === "object") first.verb.objects.push(group);
      else if (first.slot === "prep" && first.verb.preps.length < 12) first.verb.preps.push(group);
    }
    for (const owner of this.pieces.slice(Math.max(0, at - 14), at))
      if (owner.kind === "noun" && owner.group.after.includes(first) && owner.group.after.length < REACH) owner.group.after.push(group);
    this.chain = [...this.chain.slice(-3), group];
    return true;
  }

  /** The group right before the preposition of this one; a comma behind does not matter. */
  private ownerOf(noun: NounGroup, at: number): NounGroup | null {
    for (let i = at - 1; i >= 0 && i > at - 14; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "noun" && piece.group !== noun && piece.group.after[0] === noun) return piece.group;
    }
    return null;
  }

  private commaBeforeVerb(at: number): boolean {
    const next = this.near(at, 1);
    return next?.piece.kind === "word" && next.piece.role === "comma";
  }

  private isName(group: NounGroup): boolean {
    return this.tokens[group.head]?.pos === "propn";
  }

  /** After "X, Y": another comma and at last "and Z" make it a list. */
  private listGoesOn(at: number): boolean {
    let verbs = 0;
    for (let i = at + 1; i < this.pieces.length && i < at + 24; i++) {
      const piece = this.pieces[i];
      if (!piece) return false;
      if (piece.kind === "verb") {
        if (++verbs > 0) return false;
      } else if (piece.kind === "word") {
        if (piece.role === "conj") {
          const next = this.near(i, 1);
          // "…, officials and witnesses said": the subject of the next clause.
          const after = next?.piece.kind === "noun" ? this.near(next.at, 1)?.piece : undefined;
          if (this.clause.verb && after?.kind === "verb" && after.group.form === "finite" && CLAUSE_VERBS.has(this.lemma(after.group.head)))
            return false;
          return next?.piece.kind === "noun" || (next?.piece.kind === "word" && next.piece.role === "prep");
        }
        if (piece.role === "stop" || piece.role === "rel" || piece.role === "sub" || piece.role === "open") return false;
      }
    }
    return false;
  }

  /** "Khan, the northern commander, …": names the same one again. */
  private appose(group: NounGroup, at: number): boolean {
    const comma = this.near(at, -1);
    const before = comma ? this.near(comma.at, -1) : null;
    if (before?.piece.kind !== "noun") return false;
    let first = before.piece.group;
    const name = this.isName(group);
    if (name && this.clause.verb && this.speaksBehind(at)) return false;
    if (!name && this.isName(first) === false && group.definite === "bare") return false;
    if (name && this.isName(first) && first.prep === null) return false;
    // "the head of the army, Gen. X": the first group of the chain is meant.
    if (name && !this.isName(first)) first = this.chainHead(first, at) ?? first;
    if (this.verbAfter(at)?.form === "finite" && !this.commaBeforeVerb(at) && (this.clause.verb || !this.clause.subject)) return false;
    const next = this.near(at, 1)?.piece;
    const closed =
      !next || (next.kind === "word" && /^(?:comma|stop|dash|prep|rel|close|open|conj)$/.test(next.role)) || next.kind === "verb";
    if (!closed) return false;
    group.apposed = first;
    first.appositions.push(group);
    this.chain = [group];
    return true;
  }

  private chainHead(noun: NounGroup, at: number): NounGroup | null {
    let head: NounGroup | null = null;
    for (let i = at - 1; i >= 0 && i > at - 16; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "noun" && piece.group.after.includes(noun) && this.tokens[piece.group.head]?.pos === "noun") head = piece.group;
    }
    return head;
  }

  private verb(group: VerbGroup, at: number): void {
    const before = this.near(at, -1);
    const prior = before?.piece;
    const head = this.tokens[group.head];
    if (!head) return;
    if (group.form === "infinitive") return this.dependent(group, "infinitive", at, prior);
    if (group.form === "ing") return this.ing(group, at, prior);
    const opens = prior === undefined && head.form === "pastpart" && group.last - group.first === 1 && this.followedByAgent(at);
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

  /** A form like "seized" right after its noun: a clause of its own, or a modifier of the noun? */
  private isReduced(group: VerbGroup, at: number, prior: Piece | undefined): boolean {
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
    const objectFollows = this.near(at, 1)?.piece.kind === "noun";
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

  private followedByAgent(at: number): boolean {
    let next = this.near(at, 1);
    // "set ablaze by drones".
    if (next?.piece.kind === "word" && next.piece.role === "adj") next = this.near(next.at, 1);
    const piece = next?.piece;
    return piece?.kind === "word" && piece.role === "prep" && (piece.token.norm === "by" || piece.token.norm === "with");
  }

  /** A finite verb follows before this clause is over and without a subject of its own. */
  private finiteFollows(at: number): boolean {
    let loose = false;
    for (let i = at + 1; i < this.pieces.length && i < at + 16; i++) {
      const piece = this.pieces[i];
      if (!piece) return false;
      if (piece.kind === "verb") {
        if (piece.group.form === "finite") return !loose;
        continue;
      }
      if (piece.kind === "noun") {
        if (piece.group.prep === null && !this.isCoordinated(i)) loose = true;
        continue;
      }
      if (piece.role === "comma") {
        const next = this.near(i, 1);
        // "Rebels attacked, looted and burned": deeds in a row.
        if (next?.piece.kind === "verb" && i === at + 1 && next.piece.group.last - next.piece.group.first === 1) return false;
        return next?.piece.kind === "verb" && next.piece.group.form === "finite" && !loose;
      }
      if (
        piece.role === "stop" ||
        piece.role === "sub" ||
        piece.role === "rel" ||
        piece.role === "conj" ||
        piece.role === "open" ||
        piece.role === "close"
      )
        return false;
    }
    return false;
  }

  private reduced(group: VerbGroup, prior: Piece | undefined): void {
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
  private inside(group: VerbGroup): void {
    this.clause = {
      ...this.open(this.clause, group.relation, { governor: group.governor, governorNoun: group.governorNoun, quote: false }),
      verb: group,
      subject: group.subject,
    };
  }

  private ing(group: VerbGroup, at: number, prior: Piece | undefined): void {
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
    group.relation = "adverbial";
    const main = this.mainOf(this.clause);
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

  /** "troops from Canada serving under NATO": names of places are hardly ever modified; who holds them is. */
  private holderOf(noun: NounGroup, at: number): NounGroup {
    const head = this.tokens[noun.head];
    if (
      noun.prep === null ||
      noun.slot === "object" ||
      !head ||
      (head.pos !== "propn" && head.pos !== "pron") ||
      !/^(?:in|from|at|near|on|of|around|outside|behind|with|inside)$/.test(noun.prep)
    )
      return noun;
    const owner = this.ownerOf(noun, at);
    return owner && this.tokens[owner.head]?.pos === "noun" ? owner : noun;
  }

  /** The nearest clause outward that has a finite verb of its own. */
  private mainOf(clause: Clause): Clause | null {
    for (let at: Clause | null = clause; at; at = at.outer) if (at.verb && at.verb.form === "finite") return at;
    return clause;
  }

  private dependent(group: VerbGroup, relation: "infinitive" | "gerund", at: number, prior: Piece | undefined): void {
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
    const loose = relation === "gerund" && /^(?:after|before|since|while|by|upon|without|despite|besides|when)$/.test(group.opener ?? "");
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
      } else if (called && /^(?:call|appeal|press|wait|plead)$/.test(lemma)) {
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

  private finite(group: VerbGroup, at: number, prior: Piece | undefined): void {
    let { clause } = this;
    const head = this.tokens[group.head];
    const lemma = this.lemma(group.head);
    // A clause that has its verb already and gets another without a subject: the outer clause goes on.
    // "attacked the village, burned houses and fled": a comma does for "and" where the tense goes on and no other clause waits for its verb.
    const asyndetic =
      prior?.kind === "word" &&
      prior.role === "comma" &&
      clause.verb !== null &&
      clause.verb.form === "finite" &&
      clause.verb.tense === group.tense &&
      !clause.verb.passive &&
      clause.relation !== "relative" &&
      !this.waitsForVerb(clause) &&
      (!CLAUSE_VERBS.has(lemma) || /^(?:vow|pledge|promise|swear|fear|find|see)$/.test(lemma));
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
      if (
        REPORTING.test(lemma) &&
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
    const next = this.near(at, 1)?.piece;
    // "Killed in the raid were three commanders": the participle stands first, its subject last.
    const front = this.clause.verb ?? null;
    if (head?.lemma === "be" && group.last - group.first === 1 && next?.kind === "noun" && next.group.prep === null) {
      const first = this.pieces[0];
      if (
        first?.kind === "verb" &&
        !first.group.subject &&
        first.group.last - first.group.first === 1 &&
        /^(?:part|pastpart)$/.test(this.tokens[first.group.head]?.form ?? "") &&
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
    if (
      !clause.subject &&
      !clause.antecedent &&
      next?.kind === "noun" &&
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

  /** A noun without a preposition stands before `at`. */
  private hasBareNoun(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 16; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "noun" && piece.group.prep === null) return true;
    }
    return false;
  }

  private isComma(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.kind === "word" && piece.role === "comma";
  }

  /** Place of the "and" that joins the verb at `at` to one before, prepositional groups and adverbs between left out; -1 if there is none. */
  private conjunctionBefore(at: number): number {
    for (let i = at - 1; i >= 0 && i > at - 6; i--) {
      const piece = this.pieces[i];
      if (!piece || piece.kind === "verb") return -1;
      if (piece.kind === "noun") {
        if (piece.group.prep === null) return -1;
        continue;
      }
      if (piece.role === "conj") return i;
      if (piece.role !== "adv" && piece.role !== "prep" && piece.role !== "comma" && piece.role !== "other") return -1;
    }
    return -1;
  }

  /** An outer clause has a subject and no verb yet. */
  private waitsForVerb(clause: Clause): boolean {
    for (let outer = clause.outer; outer; outer = outer.outer) if (outer.subject && !outer.verb) return true;
    return false;
  }

  private isCounted(group: NounGroup): boolean {
    for (let i = group.first; i < group.last; i++)
      if (this.tokens[i]?.pos === "num" || /^(?:dozens|hundreds|thousands|scores|several|many)$/.test(this.tokens[i]?.norm ?? ""))
        return true;
    return false;
  }

  private startsWithAux(at: number): boolean {
    for (let i = 0; i < at && i < 12; i++) {
      const piece = this.pieces[i];
      if (piece?.kind === "verb") return this.tokens[piece.group.head]?.pos !== "verb";
    }
    return false;
  }

  private isNewSubject(prior: Piece | undefined, clause: Clause): boolean {
    return prior?.kind === "noun" && clause.subject === prior.group && clause.verb === null;
  }

  /** Behind a passive and "and" with a subject of its own the auxiliary is left out. */
  private gapped(at: number): boolean {
    let conj = false;
    for (let i = at - 1; i >= 0 && i > at - 14; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "word" && (piece.role === "conj" || piece.role === "comma")) conj = true;
      else if (piece?.kind === "word" && (piece.role === "stop" || piece.role === "sub" || piece.role === "rel")) return false;
      else if (piece?.kind === "verb") return conj && piece.group.passive;
    }
    return false;
  }

  /** Without an auxiliary, "12 killed in blast" and "town shelled" are passives of headline grammar. */
  private voice(group: VerbGroup, at: number): void {
    const head = this.tokens[group.head];
    if (!head || head.form !== "pastpart" || group.passive || group.perfect || group.last - group.first > 2) return;
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
