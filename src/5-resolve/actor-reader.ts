import { isArmed } from "../lexicon/actor-kinds.js";
import { isPersonNoun } from "../lexicon/agents.js";
import { speechVerbs } from "../lexicon/speech.js";
import type { Framing } from "../shapes/frames.js";
import { type NounGroup, ofGroup, type Referent, type SentenceGraph } from "../shapes/grammar.js";
import type { ActorMention } from "../shapes/mentions.js";
import type { ResolvedActor } from "../shapes/records.js";
import { oneOf, spanOf } from "../text.js";
import type { ActorEntry, Article, Span, Token } from "../types.js";
import type { ActorChooser } from "./actor-choice.js";
import {
  ARMY_NOUN,
  actsForState,
  BELONGS,
  cleanFirst,
  cleanName,
  FIGHTER_NOUN,
  FOLK,
  GROUP_NOUN,
  isNonStateKind,
  LOYAL,
  OFFSHOOT,
  TROOPS,
  textOf,
} from "./actor-forms.js";
import type { Known } from "./antecedents.js";

/** Reads from its own words and those beside it what a noun group stands for: names, titles, owners, appositions, "of" and "loyal to". */
export class ActorReader {
  /** What was read so far; groups that come first are ready when later ones point back to them. */
  readonly resolved = new Map<NounGroup, ResolvedActor>();
  /** Persons named in full by their surnames. */
  readonly surnames = new Map<string, Known>();
  /** Actor mentions by token; a word with a hyphen may hold two. */
  readonly mentionsAt = new Map<number, ActorMention[]>();
  private readonly graphs = new Map<number, SentenceGraph>();

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    mentions: readonly ActorMention[],
    private readonly chooser: ActorChooser,
  ) {
    for (const mention of mentions) {
      for (let i = mention.first; i < mention.last; i++) {
        const list = this.mentionsAt.get(i);
        if (list) list.push(mention);
        else this.mentionsAt.set(i, [mention]);
      }
    }
    for (const { graph } of framing.sentences) this.graphs.set(graph.sentence.index, graph);
  }

  token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  norm(i: number): string {
    return this.article.tokens[i]?.norm ?? "";
  }

  /** "hundreds of thousands of people" are people. */
  counted(group: NounGroup): NounGroup {
    if (
      !oneOf(
        this.norm(group.head),
        "hundreds hundred thousands thousand dozens dozen scores tens millions million many some most several part number handful couple lots half",
      )
    )
      return group;
    return ofGroup(group) ?? group;
  }

  bearer(entry: ActorEntry, span: Span): ResolvedActor {
    return { name: entry.name, span, entry, kind: entry.kind, via: null, open: false };
  }

  spanOf(first: number, last: number): Span {
    const begin = this.token(first);
    const end = this.token(last - 1);
    return begin && end ? spanOf(this.article.text, begin.start, end.end) : { text: "", start: 0, end: 0 };
  }

  /** The group as it is written, article and count included. */
  spanOfGroup(group: NounGroup): Span {
    return this.spanOf(group.first, group.last);
  }

  taken(known: Known | null, span: Span): ResolvedActor | null {
    return known ? { ...known.actor, span, via: known.actor.via ?? known.actor.span } : null;
  }

  /** "27 women and girls", "men, women and children": told and counted as one lot. */
  private lot(group: NounGroup): { readonly first: NounGroup; readonly last: NounGroup } {
    const first = group.list[0];
    const last = group.list.at(-1);
    const one = first && last && first !== last && group.list.every((member) => FOLK.test(this.norm(member.head)));
    const bare = group.list.every((member, i) => i === 0 || member.last - member.first === 1);
    return one && bare ? { first, last } : { first: group, last: group };
  }

  plain(group: NounGroup, referent: Referent): ResolvedActor {
    const entry = this.sideOf(referent);
    const { first, last } = this.lot(group);
    // "the prime minister's office": without its owner an office is nobody's.
    const owner = group.possessor && oneOf(referent.head, "office secretariat cabinet staff") ? group.possessor : first;
    return {
      name: textOf(this.article, cleanFirst(this.article, owner), last.last),
      span: this.spanOf(owner.first, last.last),
      entry,
      kind: referent.agentKind ?? entry?.kind ?? (referent.classes.has("civilian") ? "civilian" : "other"),
      via: null,
      open: referent.pronoun,
    };
  }

  /** The actor named before a common head, where the head acts for it. */
  private sideOf(referent: Referent): ActorEntry | null {
    if (!referent.actor) return null;
    const entry = this.chooser.pick(referent.actor);
    if (entry?.kind !== "state") return entry;
    return actsForState(referent.agentKind) && !(referent.agentKind === null && referent.classes.has("civilian")) ? entry : null;
  }

  named(group: NounGroup, referent: Referent): ResolvedActor | null {
    const { head } = group;
    const span = this.spanOfGroup(group);
    if (referent.person && referent.person.last > head) return this.person(group, referent);
    if (referent.organization && referent.organization.last > head) {
      const { organization } = referent;
      const own = this.spanOf(organization.first, organization.last);
      const side = this.actorWithin(Math.min(group.first, organization.first), organization.last);
      return {
        name: organization.name ?? own.text.replace(/\s+/g, " "),
        span: own,
        entry: side,
        kind: organization.kind,
        via: null,
        open: false,
      };
    }
    const { actor } = referent;
    if (actor && actor.last > head) {
      const entry = this.chooser.pick(actor);
      if (!entry) return null;
      // "two Palestinians", "a Briton" are people; "the Russians", "the Hutus" are a side.
      // Before a noun the word is an adjective whatever else it can be: "Russian air strikes".
      const people =
        actor.use === "demonym" && entry.kind === "state" && group.definite !== "definite" && this.article.tokens[head]?.pos !== "adj";
      if (people) return { name: cleanName(this.article, group), span, entry: null, kind: "civilian", via: null, open: false };
      return this.bearer(entry, span);
    }
    if (actor) {
      const beside = this.apposed(group, referent);
      if (beside) return beside;
      const same = this.ofItsKind(group, referent);
      if (same) return same;
      const entry = this.chooser.pick(actor);
      const held = entry ? this.chooser.holder(entry, referent.head) : null;
      if (held && this.isOne(group) && group.appositions.length === 0 && group.apposed === null) return this.bearer(held, span);
      const side = this.sideOf(referent);
      const from = Math.min(actor.first, cleanFirst(this.article, group));
      return (
        this.composed(group, referent, side) ?? {
          name: textOf(this.article, from, group.last),
          span,
          entry: side,
          kind: referent.agentKind ?? side?.kind ?? "other",
          via: null,
          open: false,
        }
      );
    }
    if (referent.unknownName) {
      const earlier = this.surnames.get(this.norm(head));
      if (earlier) return this.taken(earlier, span);
      // "Deputy Chief of the General Staff Anatoly Nogovitsyn".
      const whole = referent.classes.has("person") && this.norm(group.last) === "of" ? this.composed(group, referent) : null;
      if (whole) return whole;
      return {
        name: cleanName(this.article, group),
        span,
        entry: null,
        kind: this.isPersonName(group) ? "person" : "other",
        via: null,
        open: false,
      };
    }
    if (referent.place && !referent.agentKind)
      return { name: referent.place.name, span, entry: null, kind: "other", via: null, open: false };
    return null;
  }

  /** "the much bigger FARC rebel group" is the FARC. */
  private ofItsKind(group: NounGroup, { actor, head }: Referent): ResolvedActor | null {
    const entry = actor && this.isOne(group) && GROUP_NOUN.test(head) ? this.chooser.pick(actor) : null;
    if (!actor || !entry || !isNonStateKind(entry.kind) || this.token(actor.first - 1)?.text === "-" || /-/.test(this.norm(actor.last - 1)))
      return null;
    return { ...this.bearer(entry, this.spanOfGroup(group)), name: textOf(this.article, actor.first, actor.last) };
  }

  private person(group: NounGroup, referent: Referent): ResolvedActor | null {
    const { person } = referent;
    if (!person) return null;
    const span = this.spanOf(person.title && person.title.first >= group.first ? person.title.first : person.first, person.last);
    if (person.entry) return { ...this.bearer(person.entry, span), kind: "person" };
    const earlier = person.last - person.first === 1 ? this.surnames.get(this.norm(person.last - 1)) : undefined;
    if (earlier) return this.taken(earlier, span);
    return { name: this.spanOf(person.first, person.last).text, span, entry: null, kind: "person", via: null, open: false };
  }

  /** A name that nothing is known of is a person's where an office follows it or it speaks. */
  private isPersonName(group: NounGroup): boolean {
    const office = (other: NounGroup): boolean => {
      const { classes, agentKind } = this.framing.describe(other);
      return (
        classes.has("person") &&
        (agentKind === null || !oneOf(agentKind, "rebel militia terrorist") || this.isOne(other)) &&
        this.isOne(other)
      );
    };
    if (group.appositions.some(office)) return true;
    const lemma = group.slot === "subject" && group.verb && !group.verb.passive ? this.token(group.verb.head)?.lemma : undefined;
    return (
      lemma !== undefined &&
      oneOf(lemma, "say tell add note explain recall insist argue stress") &&
      speechVerbs(lemma).length > 0 &&
      this.token(group.head)?.cap === "title" &&
      group.definite === "bare"
    );
  }

  isOne(group: NounGroup): boolean {
    const head = this.token(group.head);
    return head !== undefined && head.norm === head.lemma && group.list.length === 1;
  }

  /** The side that a longer name holds: "Syrian Army 4th Division". */
  private actorWithin(first: number, last: number): ActorEntry | null {
    for (let i = last - 1; i >= first; i--) {
      const mention = this.mentionsAt.get(i)?.[0];
      if (mention) return this.chooser.pick(mention);
    }
    return null;
  }

  /** "an organiser, Sinnathamby Ganesh": the description bears the name that stands beside it. */
  apposed(group: NounGroup, referent: Referent): ResolvedActor | null {
    if (
      !this.isOne(group) ||
      referent.pronoun ||
      referent.place ||
      this.token(group.head)?.pos === "num" ||
      !(referent.agentKind || referent.classes.has("person") || referent.classes.has("organization") || OFFSHOOT.test(referent.head))
    )
      return null;
    const isName = (other: NounGroup): boolean => {
      const { person, unknownName, organization, actor } = this.framing.describe(other);
      return (
        person !== null ||
        organization !== null ||
        (actor !== null && actor.last > other.head && actor.use === "name") ||
        (unknownName && referent.classes.has("person"))
      );
    };
    const beside =
      group.apposed && isName(group.apposed)
        ? group.apposed
        : (group.appositions.find(isName) ?? this.nameBehind(group, referent) ?? this.nameBefore(group, isName));
    if (!beside) return null;
    const actor = this.resolved.get(beside) ?? this.named(beside, this.framing.describe(beside));
    if (!actor) return null;
    return {
      ...actor,
      kind: actor.entry === null && referent.classes.has("person") ? "person" : actor.kind,
      span: this.spanOfGroup(group),
      via: actor.via ?? actor.span,
    };
  }

  /** "an organiser of the party, Sinnathamby Ganesh,": the name stands behind what belongs to the description. */
  private nameBehind(group: NounGroup, referent: Referent): NounGroup | null {
    const graph = this.graphs.get(this.token(group.head)?.sentence ?? -1);
    if (!graph || !isPersonNoun(this.token(group.head)?.lemma ?? "") || !referent.classes.has("person")) return null;
    let end = group.last;
    for (let hops = 0; hops < 3 && oneOf(this.norm(end), "of for in from"); hops++) {
      const next = graph.nounAt(end + 1);
      if (!next || next.first !== end + 1) return null;
      end = next.last;
    }
    if (this.norm(end) !== ",") return null;
    const name = graph.nounAt(end + 1);
    if (!name || name.first !== end + 1 || !/^(?:[,.;:–—-]|--|on|in|at|who|was|and)$/.test(this.norm(name.last))) return null;
    const { person, unknownName, actor } = this.framing.describe(name);
    return person !== null || (unknownName && actor === null && name.last - name.first > 1) ? name : null;
  }

  /** "the Nahda Front (NF), an al-Qaeda affiliate": the short form between does not part them. */
  private nameBefore(group: NounGroup, isName: (other: NounGroup) => boolean): NounGroup | null {
    const opening = this.norm(group.first);
    if ((opening !== "a" && opening !== "an") || this.norm(group.first - 1) !== ",") return null;
    const at = group.first - 2;
    const graph = this.graphs.get(this.token(group.head)?.sentence ?? -1);
    const name = graph?.nounAt(oneOf(this.norm(at), ") ]") ? at - 1 : at) ?? null;
    return name && isName(name) ? name : null;
  }

  /** "soldiers from Rwanda's army", "fighters loyal to Gen. Haftar", "members of the X brigade": what follows tells the side and belongs to the name. */
  composed(group: NounGroup, referent: Referent, side: ActorEntry | null = null): ResolvedActor | null {
    const { classes, agentKind } = referent;
    if (
      agentKind === "civilian" ||
      agentKind === "ethnic" ||
      !(agentKind || classes.has("force") || classes.has("person") || classes.has("organization") || GROUP_NOUN.test(referent.head))
    )
      return null;
    const graph = this.graphs.get(this.token(group.head)?.sentence ?? -1);
    if (!graph) return null;
    const loyal = LOYAL.has(this.norm(group.last));
    const prepAt = loyal ? group.last + 1 : group.last;
    if (!loyal && !BELONGS.has(this.norm(prepAt))) return null;
    let whose = graph.nounAt(prepAt + 1);
    if (!whose || whose.first !== prepAt + 1) return null;
    if (whose.owns && whose.owns.first === whose.last + 1) whose = whose.owns;
    const inner = this.framing.describe(whose);
    const owner = this.resolved.get(whose) ?? this.named(whose, inner) ?? this.owned(whose, inner) ?? this.plain(whose, inner);
    const isBody =
      owner.entry !== null ||
      inner.organization !== null ||
      inner.person !== null ||
      (inner.agentKind !== null && (isArmed(inner.agentKind) || inner.agentKind === "government")) ||
      inner.unknownName;
    if (!isBody || (inner.place !== null && inner.actor === null) || inner.pronoun) return null;
    if (inner.place !== null && !loyal && !isArmed(agentKind) && agentKind !== "government") return null;
    const first = cleanFirst(this.article, group);
    if (whose.last - first > 12) return null;
    const state = owner.entry?.kind === "state" && !actsForState(agentKind);
    const entry = side ?? (state ? null : owner.entry);
    return {
      name: textOf(this.article, first, whose.last),
      span: this.spanOf(group.first, whose.last),
      entry,
      kind: agentKind ?? owner.kind,
      via: null,
      open: false,
    };
  }

  /** A group with an owner: "Rwanda's army", "its forces", "his fighters". */
  owned(group: NounGroup, referent: Referent): ResolvedActor | null {
    const owner = group.possessor
      ? (this.resolved.get(group.possessor) ?? this.named(group.possessor, this.framing.describe(group.possessor)))
      : null;
    if (!group.possessor || !owner) return null;
    const armed =
      FIGHTER_NOUN.test(referent.head) || ARMY_NOUN.test(referent.head) || TROOPS.test(referent.head) || isArmed(referent.agentKind);
    const span = this.spanOf(group.possessor.first, group.last);
    const body = owner.entry ? this.chooser.body(owner.entry, cleanName(this.article, group)) : null;
    if (body) return this.bearer(body, span);
    const held = owner.entry && this.isOne(group) ? this.chooser.holder(owner.entry, referent.head) : null;
    if (held && group.appositions.length === 0) return this.bearer(held, span);
    if (!armed && !(referent.agentKind === "government" && owner.entry)) return null;
    const state = owner.entry?.kind === "state" && !actsForState(referent.agentKind);
    return {
      name: textOf(this.article, cleanFirst(this.article, group.possessor), group.last),
      span,
      entry: state ? null : owner.entry,
      kind: referent.agentKind ?? owner.kind,
      via: owner.via,
      open: false,
    };
  }
}
