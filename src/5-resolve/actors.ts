import { isArmed } from "../3-frame/describe.js";
import { isPersonNoun } from "../lexicon/agents.js";
import { speechVerbs } from "../lexicon/speech.js";
import type { Framing } from "../shapes/frames.js";
import type { MentionMaps, NounGroup, Referent, SentenceGraph } from "../shapes/grammar.js";
import type { ActorMention } from "../shapes/mentions.js";
import { compromiseTags, spanOf } from "../text.js";
import type { ActorEntry, ActorKind, Article, Span, Token } from "../types.js";
import type { ActorChooser } from "./actor-choice.js";
import {
  ARMY_NOUN,
  actsForState,
  BELONGS,
  cleanFirst,
  cleanName,
  FIGHTER_NOUN,
  GROUP_NOUN,
  isNonStateKind,
  LOYAL,
  TROOPS,
  TWO_SIDES,
  textOf,
  UNKNOWN_FIGHTER,
} from "./actor-forms.js";
import { Antecedents, type Known } from "./antecedents.js";

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

const REACH = 8;

/** Resolves noun groups in the order of the text; pronouns and descriptions are tied to those named before. */
export class ActorResolver {
  private readonly resolved = new Map<NounGroup, ResolvedActor>();
  private readonly pairs = new Map<NounGroup, readonly ResolvedActor[]>();
  private readonly antecedents: Antecedents;
  private readonly surnames = new Map<string, Known>();
  private readonly mentionsAt = new Map<number, ActorMention[]>();
  private readonly graphs = new Map<number, SentenceGraph>();

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    maps: MentionMaps,
    private readonly chooser: ActorChooser,
  ) {
    this.antecedents = new Antecedents(article, framing);
    for (const mention of maps.actors.list) {
      for (let i = mention.first; i < mention.last; i++) {
        const list = this.mentionsAt.get(i);
        if (list) list.push(mention);
        else this.mentionsAt.set(i, [mention]);
      }
    }
    for (const { graph } of framing.sentences) {
      this.graphs.set(graph.sentence.index, graph);
      for (const group of graph.nouns) this.visit(group, graph.sentence.index);
    }
  }

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  private norm(i: number): string {
    return this.article.tokens[i]?.norm ?? "";
  }

  /** The actor behind a noun group; groups cut out of others ("US" in "US airstrikes") are read on the spot. */
  of(group: NounGroup): ResolvedActor {
    const counted = this.counted(group);
    if (counted !== group) return this.of(counted);
    return this.resolved.get(group) ?? this.named(group, this.framing.describe(group)) ?? this.plain(group, this.framing.describe(group));
  }

  /** "hundreds of thousands of people" are people. */
  private counted(group: NounGroup): NounGroup {
    if (
      !/^(?:hundreds?|thousands?|dozens?|scores|tens|millions?|many|some|most|several|part|handful|couple|lots|half)$/.test(
        this.norm(group.head),
      )
    )
      return group;
    return group.after.find((other) => other.prep === "of" && other.prepAt === group.last) ?? group;
  }

  /** All actors behind a noun group: two for "Israel-Hamas" in one word and for "both sides". */
  all(group: NounGroup): readonly ResolvedActor[] {
    const pair = this.pairs.get(group);
    if (pair) return pair;
    const mentions = this.mentionsAt.get(group.head) ?? [];
    if (mentions.length < 2 || group.last - group.first > 2) return [this.of(group)];
    return mentions.flatMap((mention) => {
      const entry = this.chooser.pick(mention);
      return entry ? [this.bearer(entry, this.spanOf(group.first, group.last))] : [];
    });
  }

  private bearer(entry: ActorEntry, span: Span): ResolvedActor {
    return { name: entry.name, span, entry, kind: entry.kind, via: null, open: false };
  }

  private visit(group: NounGroup, sentence: number): void {
    const referent = this.framing.describe(group);
    const actor =
      this.named(group, referent) ??
      this.pronoun(group, referent, sentence) ??
      this.twoSides(group, referent, sentence) ??
      this.apposed(group, referent) ??
      this.description(group, referent, sentence) ??
      this.composed(group, referent) ??
      this.plain(group, referent);
    this.resolved.set(group, actor);
    this.remember(group, referent, actor, sentence);
  }

  private spanOf(first: number, last: number): Span {
    const begin = this.token(first);
    const end = this.token(last - 1);
    return begin && end ? spanOf(this.article.text, begin.start, end.end) : { text: "", start: 0, end: 0 };
  }

  /** The group as it is written, article and count included. */
  private spanOfGroup(group: NounGroup): Span {
    return this.spanOf(group.first, group.last);
  }

  private taken(known: Known | null, span: Span): ResolvedActor | null {
    return known ? { ...known.actor, span, via: known.actor.via ?? known.actor.span } : null;
  }

  private plain(group: NounGroup, referent: Referent): ResolvedActor {
    const entry = this.sideOf(referent);
    return {
      name: cleanName(this.article, group),
      span: this.spanOfGroup(group),
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

  private named(group: NounGroup, referent: Referent): ResolvedActor | null {
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
      const people = actor.use === "demonym" && entry.kind === "state" && group.definite !== "definite";
      if (people) return { name: cleanName(this.article, group), span, entry: null, kind: "civilian", via: null, open: false };
      return this.bearer(entry, span);
    }
    if (actor) {
      const beside = this.apposed(group, referent);
      if (beside) return beside;
      const entry = this.chooser.pick(actor);
      const held = entry ? this.chooser.holder(entry, referent.head) : null;
      if (held && this.isOne(group) && group.appositions.length === 0 && group.apposed === null) return this.bearer(held, span);
      const side = this.sideOf(referent);
      return (
        this.composed(group, referent, side) ?? {
          name: cleanName(this.article, group),
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
        (agentKind === null || !/^(?:rebel|militia|terrorist)$/.test(agentKind) || this.isOne(other)) &&
        this.isOne(other)
      );
    };
    if (group.appositions.some(office)) return true;
    const lemma = group.slot === "subject" && group.verb && !group.verb.passive ? this.token(group.verb.head)?.lemma : undefined;
    return (
      lemma !== undefined &&
      /^(?:say|tell|add|note|explain|recall|insist|argue|stress)$/.test(lemma) &&
      speechVerbs(lemma).length > 0 &&
      this.token(group.head)?.cap === "title" &&
      group.definite === "bare"
    );
  }

  private isOne(group: NounGroup): boolean {
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
  private apposed(group: NounGroup, referent: Referent): ResolvedActor | null {
    if (
      !this.isOne(group) ||
      referent.pronoun ||
      referent.place ||
      this.token(group.head)?.pos === "num" ||
      !(referent.agentKind || referent.classes.has("person") || referent.classes.has("organization"))
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
    for (let hops = 0; hops < 3 && /^(?:of|for|in|from)$/.test(this.norm(end)); hops++) {
      const next = graph.nounAt(end + 1);
      if (!next || next.first !== end + 1) return null;
      end = next.last;
    }
    if (end === group.last || this.norm(end) !== ",") return null;
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
    const name = graph?.nounAt(/^[)\]]$/.test(this.norm(at)) ? at - 1 : at) ?? null;
    return name && isName(name) ? name : null;
  }

  /** "soldiers from Rwanda's army", "fighters loyal to Gen. Haftar", "members of the X brigade": what follows tells the side and belongs to the name. */
  private composed(group: NounGroup, referent: Referent, side: ActorEntry | null = null): ResolvedActor | null {
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
      (inner.agentKind !== null && isArmed(inner.agentKind)) ||
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

  private pronoun(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    if (!referent.pronoun) return null;
    return this.taken(this.antecedents.pronoun(this.norm(group.head), group, sentence, false), this.spanOfGroup(group));
  }

  /** "both sides", "the two countries": the two that the article has just told of. */
  private twoSides(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    const opening = this.norm(group.first);
    const two = opening === "both" || this.norm(group.first + 1) === "two" || (group.first === group.head && opening === "both");
    const bare = opening === "the" && /^(?:side|warring side|warring party|belligerent)$/.test(referent.head) && !this.isOne(group);
    if (!(bare || (two && (TWO_SIDES.test(referent.head) || referent.pronoun)))) return null;
    const pair = this.antecedents.two(sentence, /^(?:country|state|nation|neighbour|neighbor)$/.test(referent.head));
    if (!pair) return null;
    const span = this.spanOfGroup(group);
    this.pairs.set(
      group,
      pair.map((known) => ({ ...known.actor, span, via: known.actor.via ?? known.actor.span })),
    );
    return { name: cleanName(this.article, group) || span.text, span, entry: null, kind: "other", via: null, open: false };
  }

  /** A group with an owner: "Rwanda's army", "its forces", "his fighters". */
  private owned(group: NounGroup, referent: Referent): ResolvedActor | null {
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

  private description(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    if (group.possessor) return this.owned(group, referent);
    if (group.definite !== "definite") return null;
    const span = this.spanOfGroup(group);
    const determiner = this.norm(group.first);
    const { head } = referent;
    const find = (test: (known: Known) => boolean, reach = REACH): Known | null => this.antecedents.recent(sentence, reach, test);
    if (/^(?:its|their|his|her)$/.test(determiner)) {
      if (!TROOPS.test(head) && !FIGHTER_NOUN.test(head)) return null;
      const whose = this.antecedents.pronoun(determiner, group, sentence, true);
      if (!whose) return null;
      const { actor } = whose;
      if (actor.kind === "person" || actor.entry === null)
        return {
          name: span.text,
          span,
          entry: actor.entry,
          kind: referent.agentKind ?? "military",
          via: actor.via ?? actor.span,
          open: false,
        };
      return {
        name: actor.name,
        span,
        entry: actor.entry,
        kind: referent.agentKind ?? actor.kind,
        via: actor.via ?? actor.span,
        open: false,
      };
    }
    const follows = this.norm(group.last);
    if (BELONGS.has(follows) && group.after.some((other) => other.prepAt === group.last)) return null;
    if (group.last - group.first > 3) return null;
    const same = (known: Known): boolean => known.heads.has(head);
    if (GROUP_NOUN.test(head)) {
      const group = (known: Known): boolean =>
        !known.person &&
        (isNonStateKind(known.actor.entry?.kind ?? known.actor.kind) || (known.actor.kind === "political" && known.actor.entry !== null));
      return this.taken(
        find((known) => same(known) && group(known) && known.actor.entry !== null) ??
          find((known) => group(known) && known.actor.entry !== null) ??
          find((known) => group(known) && !known.heads.has("gunman")),
        span,
      );
    }
    if (UNKNOWN_FIGHTER.test(head))
      return this.taken(
        find((known) => same(known) && known.actor.entry !== null),
        span,
      );
    if (FIGHTER_NOUN.test(head)) {
      const side = (known: Known): boolean => known.actor.entry !== null && isNonStateKind(known.actor.entry.kind);
      return this.taken(
        find((known) => same(known) && side(known)) ??
          find((known) => !known.person && side(known)) ??
          find((known) => same(known) && known.actor.name.includes(" "), 4),
        span,
      );
    }
    if (ARMY_NOUN.test(head))
      return this.taken(
        find((known) => same(known) && (known.actor.entry !== null || known.actor.kind !== "other" || known.actor.name.includes(" "))),
        span,
      );
    // "the minister", "the commander": the person whose title or office had that word.
    if (referent.classes.has("person") && referent.agentKind !== "civilian" && this.isOne(group))
      return this.taken(
        find((known) => known.person && same(known)),
        span,
      );
    return null;
  }

  private remember(group: NounGroup, referent: Referent, actor: ResolvedActor, sentence: number): void {
    const head = this.token(group.head);
    if (actor.open || !head || this.pairs.has(group)) return;
    const base = {
      sentence,
      many: head.norm !== head.lemma && actor.entry === null,
      subject: group.slot === "subject",
      verb: group.verb,
      first: group.first,
    };
    const acts =
      referent.agentKind !== null ||
      referent.organization !== null ||
      actor.kind === "person" ||
      actor.via !== null ||
      ["force", "person", "crowd", "organization", "civilian"].some((c) => referent.classes.has(c as never));
    if (actor.entry !== null && !acts && referent.actor && referent.actor.last <= group.head) {
      // "the Israel-Hamas war", "Taliban convoys": those named stay in mind, the thing does not.
      for (let i = group.first; i < group.head; i++) {
        for (const mention of this.mentionsAt.get(i) ?? []) {
          const entry = mention.first === i ? this.chooser.pick(mention) : null;
          if (entry)
            this.antecedents.known.push({
              ...base,
              subject: false,
              actor: this.bearer(entry, this.spanOf(mention.first, mention.last)),
              heads: new Set(),
              person: entry.kind === "person",
              plural: entry.kind !== "person",
              sex: null,
            });
        }
      }
      return;
    }
    const worthy = actor.entry !== null || actor.kind === "person" || referent.agentKind !== null || referent.organization !== null;
    if (!worthy) return;
    const body = /^(?:police|army|military|government|force|group|navy|ministry|regime|junta)$/.test(head.lemma);
    const single = head.norm === head.lemma && isPersonNoun(head.lemma) && !body && referent.organization === null;
    const person =
      actor.kind === "person" ||
      (referent.agentKind !== null && single && (actor.entry === null || referent.actor === null || referent.actor.last <= group.head));
    const heads = new Set<string>([referent.head]);
    for (let i = group.first; i < group.last; i++) {
      const token = this.token(i);
      if (token && (token.pos === "noun" || token.pos === "propn")) heads.add(token.lemma);
    }
    for (const apposition of group.appositions) heads.add(this.token(apposition.head)?.lemma ?? "");
    if (group.apposed) {
      const named = this.resolved.get(group.apposed);
      const before = named ? this.antecedents.known.findLast((known) => known.actor === named) : undefined;
      if (before) for (const word of heads) before.heads.add(word);
      heads.add(this.token(group.apposed.head)?.lemma ?? "");
    }
    if (actor.entry?.terms) for (const { role } of actor.entry.terms) heads.add(role.slice(role.lastIndexOf(" ") + 1));
    const kind = actor.entry?.kind;
    const plural =
      !person &&
      (head.norm !== head.lemma ||
        group.list.length > 1 ||
        isArmed(actor.kind) ||
        isArmed(kind) ||
        kind === "state" ||
        /^(?:police|people)$/.test(head.lemma));
    const known: Known = { ...base, actor, heads, person, plural, sex: person ? this.sexOf(group, referent) : null };
    this.antecedents.known.push(known);
    if (person && referent.person) {
      const surname = this.norm(referent.person.last - 1);
      if (surname && (referent.person.last - referent.person.first > 1 || !this.surnames.has(surname))) this.surnames.set(surname, known);
    } else if (actor.kind === "person" && referent.unknownName && actor.via === null && group.last - group.first <= 4)
      this.surnames.set(head.norm, known);
  }

  private sexOf(group: NounGroup, referent: Referent): "m" | "f" | null {
    if (/(?:woman|girl|mother|wife|widow|daughter|sister|queen|nun|princess|aunt)$/.test(referent.head)) return "f";
    if (
      /(?:man|boy|father|husband|son|brother|king|priest|monk|imam|uncle|prince)$/.test(referent.head) &&
      !/(?:woman|human)$/.test(referent.head)
    )
      return "m";
    const first = this.norm(referent.person?.first ?? group.first);
    const title = this.norm(referent.person?.title?.first ?? -1);
    if (/^(?:mr\.?|sir|king|sheikh)$/.test(title)) return "m";
    if (/^(?:mrs\.?|ms\.?|miss|madam|mme\.?|lady|queen)$/.test(title)) return "f";
    const tags = compromiseTags(first);
    return tags.includes("FemaleName") ? "f" : tags.includes("MaleName") ? "m" : null;
  }
}
