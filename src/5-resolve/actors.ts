import { isArmed } from "../lexicon/actor-kinds.js";
import { isPersonNoun } from "../lexicon/agents.js";
import { wordTags } from "../lexicon/english/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import { fact, type Word } from "../memo.js";
import type { Framing } from "../shapes/frames.js";
import type { MentionMaps, NounGroup, Referent } from "../shapes/grammar.js";
import type { ResolvedActor } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import type { ActorChooser } from "./actor-choice.js";
import {
  ARMY_NOUN,
  BELONGS,
  cleanName,
  FIGHTER_NOUN,
  GROUP_NOUN,
  isNonStateKind,
  TROOPS,
  TWO_SIDES,
  UNKNOWN_FIGHTER,
} from "./actor-forms.js";
import { ActorReader } from "./actor-reader.js";
import { Antecedents, type Known } from "./antecedents.js";

export type { ResolvedActor } from "../shapes/records.js";

const POSSESSIVE = wordSet("its their his her");
const REACH = 8;
const BODY = wordSet("police army military government force group navy ministry regime junta");
const DOERS = ["force", "person", "crowd", "organization", "civilian"] as const;

/** Whether a common noun is one person. */
const isSingle: (word: Word) => boolean = fact((lemma) => isPersonNoun(lemma) && !BODY.has(lemma));

/** Whether a group stands for somebody rather than something: "the Israel-Hamas war", "Taliban convoys". */
function canAct({ agentKind, organization, classes }: Referent, { kind, via }: ResolvedActor): boolean {
  return agentKind !== null || organization !== null || kind === "person" || via !== null || DOERS.some((one) => classes.has(one));
}
const NEAR = 1;

/** "the rebel forces" are no government forces told of before, nor "the government troops" rebels. */
function areOpposed(group: NounGroup, { agentKind }: Referent, { actor }: Known): boolean {
  const kind = actor.entry?.kind ?? actor.kind;
  if (!agentKind || !isArmed(agentKind) || group.head - group.first < 2) return false;
  const state = kind === "state" || kind === "government" || kind === "military" || kind === "police";
  return isNonStateKind(agentKind) ? state : agentKind !== "unidentified-armed" && isNonStateKind(kind);
}

/** Resolves noun groups in the order of the text; pronouns and descriptions are tied to those named before. */
export class ActorResolver {
  private readonly pairs = new Map<NounGroup, readonly ResolvedActor[]>();
  /** Whom a possessive word means, by its token. */
  private readonly possessives = new Map<number, ResolvedActor>();
  private readonly knownOf = new Map<ResolvedActor, Known>();
  private readonly antecedents: Antecedents;
  private readonly reader: ActorReader;

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    maps: MentionMaps,
    private readonly chooser: ActorChooser,
  ) {
    this.antecedents = new Antecedents(article, framing);
    this.reader = new ActorReader(article, framing, maps.actors.list, chooser);
    for (const { graph } of framing.sentences) for (const group of graph.nouns) this.visit(group, graph.sentence.index);
  }

  /** The actor behind a noun group; groups cut out of others ("US" in "US airstrikes") are read on the spot. */
  of(group: NounGroup): ResolvedActor {
    const counted = this.reader.counted(group);
    if (counted !== group) return this.of(counted);
    return (
      this.reader.resolved.get(group) ??
      (group.last - group.first === 1 ? this.possessives.get(group.first) : undefined) ??
      this.reader.named(group, this.framing.describe(group)) ??
      this.reader.plain(group, this.framing.describe(group))
    );
  }

  /** All actors behind a noun group: two for "Israel-Hamas" in one word and for "both sides". */
  all(group: NounGroup): readonly ResolvedActor[] {
    const pair = this.pairs.get(group);
    if (pair) return pair;
    const mentions = this.reader.mentionsAt.get(group.head) ?? [];
    if (mentions.length < 2 || group.last - group.first > 2) return [this.of(group)];
    return mentions.flatMap((mention) => {
      const entry = this.chooser.pick(mention);
      return entry ? [this.reader.bearer(entry, this.reader.spanOf(group.first, group.last))] : [];
    });
  }

  /** Who "I" and "we" are in the mouth of a speaker: himself, or the side that he speaks for. */
  speaking(speaker: ResolvedActor, group: NounGroup): ResolvedActor {
    const { entry } = speaker;
    const many = oneOf(this.reader.norm(group.head), "we us");
    const side = many && entry?.side ? this.chooser.entry(entry.side) : many && entry && entry.kind !== "person" ? entry : null;
    const who = side ? this.reader.bearer(side, speaker.span) : speaker;
    return { ...who, span: this.reader.spanOfGroup(group), via: speaker.via ?? speaker.span };
  }

  /** The state whose troops somebody is. */
  stateOf({ entry, kind, span, via }: ResolvedActor): ResolvedActor | null {
    // "the Kenya-led mission" is sent by many.
    if (/-led\b/i.test(span.text)) return null;
    const state =
      entry?.kind === "state"
        ? entry
        : entry?.country && isArmed(kind) && !isNonStateKind(entry.kind)
          ? this.chooser.entry(`state:${entry.country}`)
          : null;
    return state ? { ...this.reader.bearer(state, span), via } : null;
  }

  /** Whose weapon a group names: "Russian glide bombs", "the army's rockets". */
  wielder(group: NounGroup): ResolvedActor | null {
    const referent = this.framing.describe(group);
    if (!referent.weapon || referent.weapon.last <= group.head || referent.pronoun) return null;
    const owner = group.possessor ? this.of(group.possessor) : null;
    if (owner) return owner.entry !== null || isArmed(owner.kind) ? owner : null;
    // "the Afghan mosque blast": the land of the place.
    const placed = PLACE_TYPES.has(this.article.tokens[referent.actor?.last ?? -1]?.lemma ?? "");
    const entry = referent.actor && referent.actor.last <= group.head && !placed ? this.chooser.pick(referent.actor) : null;
    return entry ? this.reader.bearer(entry, this.reader.spanOfGroup(group)) : null;
  }

  private visit(group: NounGroup, sentence: number): void {
    const referent = this.framing.describe(group);
    const word = this.reader.norm(group.first);
    const whose = group.head > group.first && POSSESSIVE.has(word) ? this.antecedents.pronoun(word, group, sentence, true) : null;
    const holder = this.reader.taken(whose, this.reader.spanOf(group.first, group.first + 1));
    if (holder) this.possessives.set(group.first, holder);
    const actor =
      this.reader.named(group, referent) ??
      this.pronoun(group, referent, sentence) ??
      this.twoSides(group, referent, sentence) ??
      this.reader.apposed(group, referent) ??
      this.description(group, referent, sentence) ??
      this.reader.composed(group, referent) ??
      this.reader.plain(group, referent);
    this.reader.resolved.set(group, actor);
    this.remember(group, referent, actor, sentence);
  }

  private pronoun(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    if (!referent.pronoun) return null;
    return this.reader.taken(
      this.antecedents.pronoun(this.reader.norm(group.head), group, sentence, false),
      this.reader.spanOfGroup(group),
    );
  }

  /** "both sides", "the two countries": the two that the article has just told of. */
  private twoSides(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    const opening = this.reader.norm(group.first);
    const two = opening === "both" || this.reader.norm(group.first + 1) === "two" || (group.first === group.head && opening === "both");
    const bare = opening === "the" && /^(?:side|warring side|warring party|belligerent)$/.test(referent.head) && !this.reader.isOne(group);
    if (!(bare || (two && (TWO_SIDES.test(referent.head) || referent.pronoun)))) return null;
    const pair = this.antecedents.two(sentence, oneOf(referent.head, "country state nation neighbour neighbor"));
    if (!pair) return null;
    const span = this.reader.spanOfGroup(group);
    this.pairs.set(
      group,
      pair.map((known) => ({ ...known.actor, span, via: known.actor.via ?? known.actor.span })),
    );
    return { name: cleanName(this.article, group) || span.text, span, entry: null, kind: "other", via: null, open: false };
  }

  private description(group: NounGroup, referent: Referent, sentence: number): ResolvedActor | null {
    if (group.possessor) return this.reader.owned(group, referent);
    if (group.definite !== "definite") return null;
    const span = this.reader.spanOfGroup(group);
    const determiner = this.reader.norm(group.first);
    const { head } = referent;
    const find = (test: (known: Known) => boolean, reach = REACH): Known | null =>
      this.antecedents.recent(sentence, reach, (known) => test(known) && !areOpposed(group, referent, known));
    if (POSSESSIVE.has(determiner)) {
      if (!TROOPS.test(head) && !FIGHTER_NOUN.test(head)) return null;
      const whose = this.antecedents.pronoun(determiner, group, sentence, true);
      if (!whose) return null;
      const { actor } = whose;
      if (actor.kind === "person" || (actor.entry === null && !isArmed(actor.kind)))
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
    const follows = this.reader.norm(group.last);
    if (BELONGS.has(follows) && group.after.some((other) => other.prepAt === group.last)) return null;
    if (group.last - group.first > 3) return null;
    const same = (known: Known): boolean => known.heads.has(head);
    if (GROUP_NOUN.test(head)) {
      const group = (known: Known): boolean =>
        !known.person &&
        (isNonStateKind(known.actor.entry?.kind ?? known.actor.kind) || (known.actor.kind === "political" && known.actor.entry !== null));
      return this.reader.taken(
        find((known) => same(known) && group(known) && known.actor.entry !== null) ??
          find((known) => same(known) && group(known), NEAR) ??
          find((known) => group(known) && known.actor.entry !== null) ??
          find((known) => group(known) && !known.heads.has("gunman")),
        span,
      );
    }
    if (UNKNOWN_FIGHTER.test(head))
      return this.reader.taken(
        find((known) => same(known) && known.actor.entry !== null),
        span,
      );
    if (FIGHTER_NOUN.test(head)) {
      const side = (known: Known): boolean => known.actor.entry !== null && isNonStateKind(known.actor.entry.kind);
      return this.reader.taken(
        find((known) => same(known) && side(known)) ??
          find((known) => !known.person && side(known)) ??
          find((known) => same(known) && known.actor.name.includes(" "), 4),
        span,
      );
    }
    if (ARMY_NOUN.test(head))
      return this.reader.taken(
        find((known) => same(known) && (known.actor.entry !== null || known.actor.kind !== "other" || known.actor.name.includes(" "))),
        span,
      );
    // "the minister", "the commander": the person whose title or office had that word.
    if (referent.classes.has("person") && referent.agentKind !== "civilian" && this.reader.isOne(group))
      return this.reader.taken(
        find((known) => known.person && same(known)),
        span,
      );
    return null;
  }

  private remember(group: NounGroup, referent: Referent, actor: ResolvedActor, sentence: number): void {
    const head = this.reader.token(group.head);
    if (actor.open || !head || this.pairs.has(group)) return;
    const worthy =
      actor.entry !== null ||
      actor.kind === "person" ||
      referent.agentKind !== null ||
      referent.organization !== null ||
      (group.slot === "subject" && GROUP_NOUN.test(referent.head));
    if (!worthy) return;
    const many = head.norm !== head.lemma && actor.entry === null;
    const { verb, first } = group;
    if (actor.entry !== null && referent.actor && referent.actor.last <= group.head && !canAct(referent, actor)) {
      // "the Israel-Hamas war", "Taliban convoys": those named stay in mind, the thing does not.
      for (let i = group.first; i < group.head; i++) {
        for (const mention of this.reader.mentionsAt.get(i) ?? []) {
          const entry = mention.first === i ? this.chooser.pick(mention) : null;
          if (entry)
            this.antecedents.known.push({
              sentence,
              many,
              subject: false,
              verb,
              first,
              actor: this.reader.bearer(entry, this.reader.spanOf(mention.first, mention.last)),
              heads: new Set(),
              person: entry.kind === "person",
              plural: entry.kind !== "person",
              sex: null,
            });
        }
      }
      return;
    }
    const single = head.norm === head.lemma && isSingle(head.root) && referent.organization === null;
    const person =
      actor.kind === "person" ||
      (referent.agentKind !== null && single && (actor.entry === null || referent.actor === null || referent.actor.last <= group.head));
    const heads = new Set<string>([referent.head]);
    for (let i = group.first; i < group.last; i++) {
      const token = this.reader.token(i);
      if (token && (token.pos === "noun" || token.pos === "propn")) heads.add(token.lemma);
    }
    for (const apposition of group.appositions) heads.add(this.reader.token(apposition.head)?.lemma ?? "");
    if (group.apposed) {
      const named = this.reader.resolved.get(group.apposed);
      const before = named ? this.knownOf.get(named) : undefined;
      if (before) for (const word of heads) before.heads.add(word);
      heads.add(this.reader.token(group.apposed.head)?.lemma ?? "");
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
        oneOf(head.lemma, "police people"));
    const subject = group.slot === "subject";
    const sex = person ? this.sexOf(group, referent) : null;
    const known: Known = { sentence, many, subject, verb, first, actor, heads, person, plural, sex };
    this.antecedents.known.push(known);
    this.knownOf.set(actor, known);
    if (person && referent.person) {
      const surname = this.reader.norm(referent.person.last - 1);
      if (surname && (referent.person.last - referent.person.first > 1 || !this.reader.surnames.has(surname)))
        this.reader.surnames.set(surname, known);
    } else if (actor.kind === "person" && referent.unknownName && actor.via === null && group.last - group.first <= 4)
      this.reader.surnames.set(head.norm, known);
  }

  private sexOf(group: NounGroup, referent: Referent): "m" | "f" | null {
    if (/(?:woman|girl|mother|wife|widow|daughter|sister|queen|nun|princess|aunt)$/.test(referent.head)) return "f";
    if (
      /(?:man|boy|father|husband|son|brother|king|priest|monk|imam|uncle|prince)$/.test(referent.head) &&
      !/(?:woman|human)$/.test(referent.head)
    )
      return "m";
    const first = this.reader.norm(referent.person?.first ?? group.first);
    const title = this.reader.norm(referent.person?.title?.first ?? -1);
    if (oneOf(title, "mr. mr sir king sheikh")) return "m";
    if (oneOf(title, "mrs. mrs ms. ms miss madam mme. mme lady queen")) return "f";
    const tags = wordTags(first);
    return tags.includes("FemaleName") ? "f" : tags.includes("MaleName") ? "m" : null;
  }
}
