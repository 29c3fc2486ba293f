import type { Framing } from "../shapes/frames.js";
import type { NounGroup, Referent } from "../shapes/grammar.js";
import { isArmed } from "../3-frame/describe.js";
import { spanOf } from "../text.js";
import type { ActorEntry, ActorKind, Article, Span, Token } from "../types.js";

/** What a noun group stands for in this article. */
export interface ResolvedActor {
  readonly name: string;
  readonly span: Span;
  readonly entry: ActorEntry | null;
  readonly kind: ActorKind;
  /** Words of the mention from which the name was taken. */
  readonly via: Span | null;
  /** An unresolved pronoun. */
  readonly open: boolean;
}

/** Somebody whom the article has named so far. */
interface Known {
  readonly actor: ResolvedActor;
  readonly heads: Set<string>;
  readonly person: boolean;
  readonly plural: boolean;
  sentence: number;
  subject: boolean;
}

const HE = new Set(["he", "him", "himself", "she", "her", "herself"]);
const THEY = new Set(["they", "them", "themselves", "both"]);
const WE = new Set(["we", "us", "i", "me"]);
const GROUP_NOUN = /^(?:group|movement|organization|organisation|militia|faction|outfit|insurgency|front|party|network|cartel|gang|alliance|coalition|rebel group|armed group|side)$/;
const FIGHTER_NOUN = /^(?:militant|rebel|insurgent|fighter|guerrilla|guerilla|jihadist|jihadi|extremist|islamist|separatist|terrorist|gunman|attacker|assailant|combatant|mutineer|paramilitary|militiaman)$/;
const ARMY_NOUN = /^(?:army|military|troop|soldier|force|navy|air force|police|security force|government|junta|authority|ministry|regime|state)$/;
const REACH = 8;

/** Resolves noun groups in the order of the text; pronouns and descriptions are tied to those named before. */
export class ActorResolver {
  private readonly resolved = new Map<NounGroup, ResolvedActor>();
  private readonly known: Known[] = [];
  private readonly surnames = new Map<string, Known>();

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly isForeign: (entry: ActorEntry) => number,
  ) {
    for (const sentence of framing.sentences) {
      for (const group of sentence.graph.nouns) this.visit(group, sentence.graph.sentence.index);
    }
  }

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /** The actor behind a noun group; groups cut out of others ("US" in "US airstrikes") are read on the spot. */
  of(group: NounGroup): ResolvedActor {
    return this.resolved.get(group) ?? this.named(group, this.framing.describe(group)) ?? this.plain(group);
  }

  private visit(group: NounGroup, sentence: number): void {
    const referent = this.framing.describe(group);
    const actor = this.named(group, referent) ?? this.pronoun(group, referent, sentence) ?? this.description(group, referent, sentence) ?? this.plain(group);
    this.resolved.set(group, actor);
    this.remember(group, referent, actor, sentence);
  }

  private spanOf(first: number, last: number): Span {
    const begin = this.token(first);
    const end = this.token(last - 1);
    return begin && end ? spanOf(this.article.text, begin.start, end.end) : { text: "", start: 0, end: 0 };
  }

  /** The group without its article, relative clauses and hedges: "the militants" keeps "the", a count stays. */
  private spanOfGroup(group: NounGroup): Span {
    return this.spanOf(group.first, group.last);
  }

  private plain(group: NounGroup): ResolvedActor {
    const referent = this.framing.describe(group);
    const span = this.spanOfGroup(group);
    return { name: cleanName(this.article, group), span, entry: this.sideOf(referent), kind: referent.agentKind ?? this.sideOf(referent)?.kind ?? (referent.classes.has("civilian") ? "civilian" : "other"), via: null, open: referent.pronoun };
  }

  /** The sense of a name that suits the article best. */
  private pick(entries: readonly ActorEntry[]): ActorEntry | null {
    let best: ActorEntry | null = null;
    let score = Number.NEGATIVE_INFINITY;
    for (const entry of entries) {
      const value = this.isForeign(entry);
      if (value > score) {
        best = entry;
        score = value;
      }
    }
    return best;
  }

  private sideOf(referent: Referent): ActorEntry | null {
    return referent.actor ? this.pick(referent.actor.entries) : null;
  }

  private named(group: NounGroup, referent: Referent): ResolvedActor | null {
    const head = group.head;
    if (referent.person && referent.person.last > head) {
      const { person } = referent;
      const surname = this.token(person.last - 1)?.norm ?? "";
      const span = this.spanOf(person.title && person.title.first >= group.first ? person.title.first : person.first, person.last);
      if (person.entry) return { name: person.entry.name, span, entry: person.entry, kind: "person", via: null, open: false };
      const earlier = person.last - person.first === 1 ? this.surnames.get(surname) : undefined;
      if (earlier) return { ...earlier.actor, span, via: earlier.actor.span };
      return { name: this.spanOf(person.first, person.last).text, span, entry: null, kind: "person", via: null, open: false };
    }
    if (referent.organization && referent.organization.last > head) {
      const span = this.spanOf(referent.organization.first, referent.organization.last);
      return { name: span.text, span, entry: null, kind: referent.organization.kind, via: null, open: false };
    }
    const { actor } = referent;
    if (actor && actor.last > head) {
      const entry = this.pick(actor.entries);
      if (!entry) return null;
      return { name: entry.name, span: this.spanOf(group.first, group.last), entry, kind: entry.kind, via: null, open: false };
    }
    if (actor) {
      // "Taliban fighters", "Russian forces": the name before a common head.
      const entry = this.pick(actor.entries);
      const kind = referent.agentKind ?? entry?.kind ?? "other";
      return { name: cleanName(this.article, group), span: this.spanOfGroup(group), entry, kind, via: null, open: false };
    }
    if (referent.unknownName) {
      const name = cleanName(this.article, group);
      const earlier = this.surnames.get(this.token(head)?.norm ?? "");
      if (earlier) return { ...earlier.actor, span: this.spanOfGroup(group), via: earlier.actor.span };
      return { name, span: this.spanOfGroup(group), entry: null, kind: "other", via: null, open: false };
    }
    if (referent.place && !referent.agentKind) return { name: referent.place.name, span: this.spanOfGroup(group), entry: null, kind: "other", via: null, open: false };
    return null;
  }

  private recent(sentence: number, test: (known: Known) => boolean): Known | null {
    for (let i = this.known.length - 1; i >= 0; i--) {
      const known = this.known[i];
      if (!known || known.sentence < sentence - REACH) return null;
      if (test(known)) return known;
    }
    return null;
  }

  /** Among those of the last sentences that have a subject, the nearest subject first. */
  private salient(sentence: number, test: (known: Known) => boolean): Known | null {
    for (let back = 0; back <= 2; back++) {
      let found: Known | null = null;
      for (let i = this.known.length - 1; i >= 0; i--) {
        const known = this.known[i];
        if (!known || known.sentence < sentence - back) break;
        if (known.sentence !== sentence - back || !test(known)) continue;
        if (known.subject) return known;
        found ??= known;
      }
      if (found) return found;
    }
    return null;
  }

  private pronoun(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    if (!referent.pronoun) return null;
    const norm = this.token(group.head)?.norm ?? "";
    const take = (known: Known | null): ResolvedActor | null => (known ? { ...known.actor, span: this.spanOfGroup(group), via: known.actor.span } : null);
    if (HE.has(norm)) return take(this.recent(sentence, (known) => known.person && known.sentence >= sentence - 4));
    if (THEY.has(norm)) return take(this.salient(sentence, (known) => known.plural && !known.person));
    if (norm === "it" || norm === "itself") return take(this.salient(sentence, (known) => !known.person && known.actor.entry !== null && known.actor.kind !== "media"));
    if (WE.has(norm)) return null;
    return null;
  }

  private description(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    if (group.definite !== "definite" && group.possessor === null) return null;
    const owner = group.possessor ? this.resolved.get(group.possessor) : null;
    const span = this.spanOfGroup(group);
    const determiner = this.token(group.first)?.norm ?? "";
    const of = group.after.find((other) => other.prep === "of" && other.prepAt === group.last);
    const take = (known: Known | null): ResolvedActor | null => (known ? { ...known.actor, span, via: known.actor.span } : null);
    if (owner && (FIGHTER_NOUN.test(referent.head) || ARMY_NOUN.test(referent.head))) {
      return { name: `${owner.name} ${this.spanOf(group.first, group.last).text}`, span: this.spanOf(group.possessor?.first ?? group.first, group.last), entry: owner.entry, kind: referent.agentKind ?? owner.kind, via: null, open: false };
    }
    if (group.possessor) return null;
    if (/^(?:its|their|his|her)$/.test(determiner) && (FIGHTER_NOUN.test(referent.head) || /^(?:troop|force|soldier|fighter|army|military)$/.test(referent.head))) {
      const of = this.salient(sentence, (known) => !known.person && known.actor.entry !== null);
      return of ? { name: of.actor.name, span, entry: of.actor.entry, kind: referent.agentKind ?? of.actor.kind, via: of.actor.span, open: false } : null;
    }
    if (of || group.last - group.first > 3) return null;
    if (GROUP_NOUN.test(referent.head)) return take(this.recent(sentence, (known) => !known.person && isNonState(known.actor) && known.actor.entry !== null)) ?? take(this.recent(sentence, (known) => !known.person && isNonState(known.actor)));
    if (FIGHTER_NOUN.test(referent.head)) {
      const same = this.recent(sentence, (known) => known.heads.has(referent.head) && known.actor.entry !== null);
      return take(same ?? this.recent(sentence, (known) => !known.person && isNonState(known.actor) && known.actor.entry !== null && isArmed(known.actor.entry.kind)));
    }
    if (ARMY_NOUN.test(referent.head)) return take(this.recent(sentence, (known) => known.heads.has(referent.head) && (known.actor.entry !== null || known.actor.kind !== "other")));
    if (referent.classes.has("person") && referent.agentKind !== "civilian") {
      // "the minister", "the commander": the person whose title or office had that word.
      return take(this.recent(sentence, (known) => known.person && known.heads.has(referent.head)));
    }
    return null;
  }

  private remember(group: NounGroup, referent: Referent, actor: ResolvedActor, sentence: number): void {
    if (actor.open) return;
    const head = this.token(group.head);
    const worthy = actor.entry !== null || actor.kind === "person" || referent.agentKind !== null || referent.organization !== null;
    if (!worthy || !head) return;
    const person = actor.kind === "person" || (referent.agentKind !== null && referent.classes.has("person") && head.norm === head.lemma && !referent.classes.has("crowd") && actor.entry === null && group.definite !== "bare" && !/^(?:police|army|military|government|force)$/.test(head.lemma));
    const heads = new Set<string>([referent.head]);
    for (let i = group.first; i < group.last; i++) {
      const token = this.token(i);
      if (token && (token.pos === "noun" || token.pos === "propn")) heads.add(token.lemma);
    }
    for (const apposition of group.appositions) heads.add(this.token(apposition.head)?.lemma ?? "");
    if (group.apposed) {
      const before = this.known.findLast((known) => this.resolved.get(group.apposed as NounGroup) === known.actor);
      if (before) for (const word of before.heads) heads.add(word);
      heads.add(this.token(group.apposed.head)?.lemma ?? "");
    }
    const kind = actor.entry?.kind;
    const plural = head.norm !== head.lemma || group.list.length > 1 || isArmed(actor.kind) || isArmed(kind) || kind === "state" || /^(?:police|people)$/.test(head.lemma);
    const known: Known = { actor, heads, person, plural, sentence, subject: group.slot === "subject" };
    this.known.push(known);
    if (person && referent.person) {
      const surname = this.token(referent.person.last - 1)?.norm;
      if (surname && (referent.person.last - referent.person.first > 1 || !this.surnames.has(surname))) this.surnames.set(surname, known);
    }
  }
}

function isNonState(actor: ResolvedActor): boolean {
  const kind = actor.entry?.kind ?? actor.kind;
  return kind === "rebel" || kind === "militia" || kind === "terrorist" || kind === "gang" || (kind === "political" && actor.entry !== null);
}

/** The words of a group without article, count and hedges. */
export function cleanName(article: Article, group: NounGroup): string {
  let first = group.first;
  while (first < group.head) {
    const token = article.tokens[first];
    if (!token || !(token.pos === "det" || token.pos === "num" || token.pos === "adv" || token.pos === "prep" || /^(?:than|least|more|few|several|many|other|dozens|hundreds)$/.test(token.norm))) break;
    first++;
  }
  const begin = article.tokens[first];
  const end = article.tokens[group.last - 1];
  return begin && end ? article.text.slice(begin.start, end.end).replace(/\s+/g, " ") : "";
}
