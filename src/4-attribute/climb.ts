import type { Frame } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Article, Token } from "../types.js";

/** Beyond so many steps a chain of clauses tells nothing. */
export const HOPS = 8;

/** Climbs from a noun or a verb to what governs it in its sentence. */
export class Climber {
  private readonly owners = new Map<NounGroup, NounGroup>();
  /** The verb of which a noun group is an argument, though a relative clause has since taken it for its own. */
  private readonly holders = new Map<NounGroup, VerbGroup>();
  private graph: SentenceGraph | null = null;

  constructor(private readonly article: Article) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  private lemma(verb: VerbGroup): string {
    return this.token(verb.head)?.lemma ?? "";
  }

  verbAt(token: number): VerbGroup | null {
    return this.graph?.verbAt(token) ?? null;
  }

  /** Remembers of which group each prepositional group hangs: read once, so that no frame has to search for it. */
  open(graph: SentenceGraph): void {
    this.owners.clear();
    this.graph = graph;
    this.holders.clear();
    for (const verb of graph.verbs) {
      for (const group of [...verb.objects, ...verb.preps])
        if (verb.governorNoun !== group && !this.holders.has(group)) this.holders.set(group, verb);
    }
    for (const noun of graph.nouns) {
      const first = noun.after[0];
      if (first) this.owners.set(first, noun);
    }
  }

  /** "said 11 people were killed and 46 were wounded": a second clause behind a bare "and" shares what governs the first. */
  private joined(verb: VerbGroup): VerbGroup | null {
    if (verb.relation !== "main" || verb.form !== "finite" || !this.graph) return null;
    const start = Math.min(verb.first, verb.subject ? verb.subject.first : verb.first);
    const and = this.token(start - 1)?.norm === "that" ? start - 2 : start - 1;
    if (this.token(and)?.norm !== "and" || (this.token(and - 1)?.text === "," && and === start - 1)) return null;
    for (let i = and - 1; i > and - 40 && i >= this.graph.sentence.first; i--) {
      const before = this.graph.verbAt(i);
      if (before) return before === verb ? null : before;
      if (/^[;,]$/.test(this.token(i)?.text ?? "")) return null;
    }
    return null;
  }

  /** The verb on which the clause of another depends: through a noun, or through the clause that it is joined to. */
  up(verb: VerbGroup): VerbGroup | null {
    if (verb.governor && verb.governor !== verb) return verb.governor;
    const joined = this.joined(verb);
    if (joined) return joined;
    const noun = verb.governorNoun ?? this.markedNoun(verb);
    if (!noun || verb.relation === "main") return null;
    // "says five were killed and 35 wounded": the second shares what governs the first.
    if (verb.relation === "reduced" && !noun.verb && this.token(noun.first - 1)?.norm === "and") {
      for (let i = noun.first - 2; i > noun.first - 8; i--) {
        const before = this.graph?.verbAt(i);
        if (before || this.token(i)?.pos === "punct") return before?.passive ? before : null;
      }
    }
    const holder = noun.verb && noun.verb !== verb ? noun.verb : (this.holders.get(noun) ?? this.graph?.verbAt(noun.first - 1) ?? null);
    return holder === verb ? null : holder;
  }

  /** "received "credible reports" that soldiers …": a closing mark stands between noun and clause. */
  private markedNoun(verb: VerbGroup): NounGroup | null {
    const mark = this.token(verb.openerAt - 1)?.text ?? "";
    return verb.opener === "that" && /^["”»’]$/.test(mark) ? (this.graph?.nounAt(verb.openerAt - 2) ?? null) : null;
  }

  /** A clause with ", which" or ", who" only adds to what is said. */
  isBackground(verb: VerbGroup): boolean {
    return (
      (verb.relation === "relative" || verb.opener === "where") &&
      oneOf(verb.opener, "which who whom whose where") &&
      this.token(verb.openerAt - 1)?.text === ","
    );
  }

  /** Whether a frame stands in a clause that only adds. */
  isAside(frame: Frame): boolean {
    let verb: VerbGroup | null = frame.verb ?? (frame.noun ? this.holder(frame.noun).verb : frame.support);
    for (let hops = 0; verb && hops < HOPS; hops++) {
      if (this.isBackground(verb)) return true;
      verb = this.up(verb);
    }
    return false;
  }

  /** The preposition of a group, also before its owner: "for Sunday's attack". */
  private prepOf(group: NounGroup): { readonly prep: string | null; readonly prepAt: number } {
    if (group.prep !== null) return group;
    if (group.possessor) return group.possessor;
    const clitic = this.token(group.first - 1)?.pos === "poss";
    const before = clitic ? this.token(group.first - 3) : undefined;
    return before?.pos === "prep" ? { prep: before.norm, prepAt: before.i } : group;
  }

  /** The verb of which a noun hangs, directly or through the groups that hold it. */
  holder(noun: NounGroup): { verb: VerbGroup | null; slot: NounGroup["slot"]; prep: string | null; owners: NounGroup[] } {
    let group = noun;
    const owners: NounGroup[] = [];
    for (let hops = 0; hops < 4 && group.prep !== null; hops++) {
      const owner = this.owners.get(group);
      if (!owner) break;
      owners.push(owner);
      group = owner;
    }
    // "that there would be no negotiations": the noun behind "there is" hangs of it.
    if (!group.verb && !noun.verb && this.graph) {
      for (let i = group.first - 1; i > group.first - 6 && i >= this.graph.sentence.first; i--) {
        const before = this.graph.verbAt(i);
        if (!before) continue;
        if (this.token(before.first)?.norm === "there" || this.lemma(before) === "be")
          return { verb: before, slot: "object", prep: null, owners };
        break;
      }
    }
    // "claimed responsibility yesterday for the attack": a word of time stands between.
    const { prep, prepAt } = this.prepOf(group);
    if (!group.verb && !noun.verb && prep !== null && this.graph) {
      let at = prepAt - 1;
      while (at > prepAt - 5 && /^(?:adv|num)$|^noun$/.test(this.token(at)?.pos ?? "") && !this.graph.nounAt(at)?.verb) at--;
      const owner = this.graph.nounAt(at);
      if (owner?.verb && owner.last === at + 1) return { verb: owner.verb, slot: owner.slot, prep, owners: [...owners, owner] };
    }
    return { verb: group.verb ?? noun.verb, slot: group.verb ? group.slot : noun.slot, prep: group.prep, owners };
  }
}
