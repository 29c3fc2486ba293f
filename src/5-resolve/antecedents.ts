import { isArmed } from "../lexicon/actor-kinds.js";
import { speechVerbs } from "../lexicon/speech.js";
import type { Framing } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { ResolvedActor } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { GROUP_NOUN, HE, IT, SUBJECT_FORM, THEY } from "./actor-forms.js";

/** Somebody whom the article has named so far. */
export interface Known {
  readonly actor: ResolvedActor;
  readonly heads: Set<string>;
  readonly person: boolean;
  readonly plural: boolean;
  /** The word itself is a plural, so that "it" cannot mean it. */
  readonly many: boolean;
  /** "m", "f", or null where nothing tells. */
  readonly sex: "m" | "f" | null;
  sentence: number;
  readonly subject: boolean;
  readonly verb: VerbGroup | null;
  readonly first: number;
}

const QUOTING = new Set(["quoting", "citing"]);
/** Verbs of speech by which one does something. */
const COMMITS = wordSet("agree vow pledge promise order reject decide swear sign approve refuse");
const FAR = 3;
const ATTACKS = new Set(["strike", "combat"]);
const VIOLENT = new Set(["strike", "combat", "territory", "custody", "harm", "posture", "materiel"]);

/** The persons and bodies named so far, and whom a pronoun or a description may mean. */
export class Antecedents {
  readonly known: Known[] = [];
  private readonly violent = new Map<VerbGroup, boolean>();
  private readonly attacks = new Set<VerbGroup>();

  constructor(
    private readonly article: Article,
    framing: Framing,
  ) {
    for (const sentence of framing.sentences)
      for (const { verb, event, status } of sentence.frames) {
        if (verb) this.violent.set(verb, VIOLENT.has(event.family) && event.suffered !== "displaced");
        if (verb && ATTACKS.has(event.family) && (status === "occurred" || status === "ongoing")) this.attacks.add(verb);
      }
  }

  /** The last one of the sentences near by that passes a test. */
  recent(sentence: number, reach: number, test: (known: Known) => boolean): Known | null {
    for (let i = this.known.length - 1; i >= 0; i--) {
      const known = this.known[i];
      if (!known || known.sentence < sentence - reach) return null;
      if (test(known)) return known;
    }
    return null;
  }

  private says(verb: VerbGroup | null): boolean {
    const lemma = verb ? this.article.tokens[verb.head]?.lemma : undefined;
    // "Serbs attacked a patrol": a deed, no word.
    return lemma !== undefined && speechVerbs(lemma).length > 0 && !COMMITS.has(lemma) && !(verb && this.attacks.has(verb));
  }

  /** "Serbs attacked a patrol. They fired …": whoever attacked, armed or not. */
  private attacked({ subject, verb }: Known): boolean {
    return subject && verb !== null && !verb.passive && this.attacks.has(verb);
  }

  /** Whom a pronoun means, or null where nobody near by suits. `word` is the pronoun or the possessive word. */
  pronoun(word: string, group: NounGroup, sentence: number, possessive: boolean): Known | null {
    const sex = HE.get(word);
    if (!sex && !THEY.has(word) && !IT.has(word)) return null;
    const asSubject = SUBJECT_FORM.has(word) && group.slot === "subject";
    const doer = asSubject && group.verb !== null && !group.verb.passive && this.violent.get(group.verb) === true;
    const says = asSubject && this.says(group.verb);
    let best: Known | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = this.known.length - 1; i >= 0; i--) {
      const known = this.known[i];
      if (!known || known.sentence < sentence - (sex ? FAR + 1 : FAR)) break;
      // An object is nobody who is the subject of the same verb.
      if (!possessive && known.verb !== null && known.verb === group.verb) continue;
      if (!possessive && group.slot !== "subject" && known.sentence === sentence && known.first === group.verb?.subject?.first) continue;
      // "The enemy attacked. He tried to storm the town": so armies write in other tongues.
      const enemy = sex === "m" && known.heads.has("enemy");
      if (sex ? (!known.person && !enemy) || (known.sex !== null && known.sex !== sex) : known.person && !known.plural) continue;
      if (THEY.has(word) && !known.plural) continue;
      if (
        IT.has(word) &&
        (known.many ||
          isCrowd(known) ||
          (known.actor.entry === null && known.actor.kind === "other" && ![...known.heads].some((head) => GROUP_NOUN.test(head))) ||
          (known.actor.kind === "media" && !says))
      )
        continue;
      let score = (known.sentence - sentence) * 2.5 + (known.subject ? (known.verb?.passive ? 1 : 1.8) : 0) + i * 0.001;
      if (known.sentence === sentence) score -= Math.min(2, (group.first - known.first) * 0.06);
      // In the sentence before, who acts in what is said is nearer than who says it.
      const speaker = this.says(known.verb) && known.subject;
      if (speaker && !sex && !says && known.sentence < sentence) score -= 2.5;
      // "Israel said it killed the commander": who says it did it.
      if (speaker && asSubject && group.verb?.governor === known.verb) score += 1;
      if (says && known.subject && this.says(known.verb)) score += 1.5;
      if (doer)
        score +=
          isArmed(known.actor.kind) || isArmed(known.actor.entry?.kind) || (THEY.has(word) && this.attacked(known))
            ? 2
            : known.actor.kind === "civilian" || known.actor.kind === "media"
              ? -3
              : 0;
      if (!asSubject && !possessive && known.subject) score -= 1.5;
      // "Media quoting commanders said they ...": who is quoted.
      if ([1, 2, 3].some((next) => QUOTING.has(this.article.tokens[known.first + next]?.norm ?? ""))) score -= 4;
      // "bombed the attackers as they withdrew": the object of the clause on which it hangs.
      const hangs =
        asSubject &&
        group.verb &&
        oneOf(group.verb.opener, "as while when") &&
        group.verb.governor !== null &&
        known.verb === group.verb.governor;
      if (hangs && !known.subject) score += 3;
      if (score > most) {
        best = known;
        most = score;
      }
    }
    return best;
  }

  /** The two sides that were told of together or, where there are just two, one after the other. */
  two(sentence: number, states: boolean): readonly [Known, Known] | null {
    const found: Known[] = [];
    const ids = new Set<string>();
    for (let i = this.known.length - 1; i >= 0; i--) {
      const known = this.known[i];
      if (!known || known.sentence < sentence - FAR) break;
      const { actor } = known;
      if (
        known.person ||
        (states ? actor.entry?.kind !== "state" : actor.entry === null && !isArmed(actor.kind) && actor.kind !== "government")
      )
        continue;
      if (!states && actor.entry !== null && oneOf(actor.entry.kind, "media ngo aid international ethnic")) continue;
      const id = actor.entry?.id ?? actor.name.toLowerCase();
      if (ids.has(id)) continue;
      ids.add(id);
      found.push(known);
    }
    const [second, first] = found;
    if (found.length === 2 && first && second) return [first, second];
    return this.rivals(states);
  }

  /** The two that the article has told of far more than of any other. */
  private rivals(states: boolean): readonly [Known, Known] | null {
    const counts = new Map<string, { known: Known; times: number }>();
    for (const known of this.known) {
      const { actor } = known;
      if (
        known.person ||
        actor.via ||
        (states
          ? actor.entry?.kind !== "state"
          : !isArmed(actor.kind) && !isArmed(actor.entry?.kind) && actor.kind !== "government" && actor.entry?.kind !== "state")
      )
        continue;
      const id = actor.entry?.id ?? actor.name.toLowerCase();
      const seen = counts.get(id);
      if (seen) seen.times++;
      else counts.set(id, { known, times: 1 });
    }
    const [first, second, third] = [...counts.values()].sort((a, b) => b.times - a.times);
    if (!first || !second || second.times < 2 || (third && third.times * 2 > second.times)) return null;
    return [first.known, second.known];
  }
}

function isCrowd(known: Known): boolean {
  return known.plural && known.actor.entry === null && (known.actor.kind === "civilian" || known.actor.kind === "unidentified-armed");
}
