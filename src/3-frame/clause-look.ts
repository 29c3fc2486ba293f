import { PLACE_TYPES } from "../lexicon/org-words.js";
import { INTRANSITIVE, SUFFERED } from "../lexicon/verb-frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { Token } from "../types.js";
import type { Clause } from "./clause-shape.js";
import type { Piece } from "./groups.js";

/** Looks at the pieces of a sentence around a place; every search has a bound, so that a sentence is read in linear time. */
export class ClauseLook {
  protected clause: Clause;
  /** Nouns to which a prepositional group may still attach: no verb or comma since. */
  protected chain: NounGroup[] = [];
  /** A speaker behind the verb of saying, already taken as its subject. */
  protected inverted: NounGroup | null = null;

  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly pieces: readonly Piece[],
    protected readonly telegraphic: boolean,
  ) {
    this.clause = this.open(null, "main");
  }

  protected open(
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
    };
  }

  protected lemma(token: number): string {
    return this.tokens[token]?.lemma ?? "";
  }

  /** The piece `by` steps away, adverbs and short scare quotes left out. */
  protected near(at: number, by: 1 | -1): { piece: Piece; at: number } | null {
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

  protected ownerChain(noun: NounGroup, at: number): NounGroup | null {
    return noun.prep === null ? null : this.chainHead(noun, at);
  }

  protected nounThenVerb(at: number): boolean {
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

  protected isBare(group: NounGroup): boolean {
    return group.definite === "bare" && this.tokens[group.head]?.pos !== "pron";
  }

  /** Place of a piece that stands a few steps before `at`. */
  protected placeOf(piece: Piece, at: number): number {
    let i = at - 1;
    while (i > 0 && this.pieces[i] !== piece) i--;
    return i;
  }

  /** "killed in the raid": a past form that may be a participle, without auxiliary and without object. */
  protected isBareParticiple(verb: VerbGroup): boolean {
    const head = this.tokens[verb.head];
    if (head?.form !== "pastpart" || verb.last - verb.first > 1 || INTRANSITIVE.has(head.lemma) || !SUFFERED.has(head.lemma)) return false;
    const next = this.tokens[verb.last];
    return next === undefined || next.pos === "prep" || next.pos === "punct" || next.pos === "sub" || next.pos === "conj";
  }

  /** The verb that follows the noun at `at` with only its prepositional groups, names and adverbs between; `own`: with no other noun joined to it. */
  protected verbAfter(at: number, own = false): VerbGroup | null {
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

  /** "a captain, four marines and two guides were": the verb behind a list of three and more. */
  protected verbAfterList(at: number): VerbGroup | null {
    let joined = false;
    for (let i = at + 1; i < this.pieces.length && i < at + 16; i++) {
      const piece = this.pieces[i];
      const before = this.pieces[i - 1];
      if (!piece) return null;
      if (piece.kind === "verb") return joined && before?.kind === "noun" ? piece.group : null;
      if (piece.kind === "noun") {
        const linked = before?.kind === "word" && (before.role === "comma" || before.role === "conj");
        if (piece.group.prep === null && !linked) return null;
      } else if (piece.role === "conj") joined = this.pieces[i + 1]?.kind === "noun";
      else if (piece.role === "comma") {
        const next = this.pieces[i + 1];
        if (next?.kind !== "noun" && !(next?.kind === "word" && (next.role === "conj" || next.token.norm === "including"))) return null;
      } else if (piece.role !== "prep") return null;
    }
    return null;
  }

  /** "a member of the council, Ismail Ali, had been killed", "talks, brokered by Qatar, would resume": the verb behind what stands between commas. */
  protected verbAfterAside(at: number): VerbGroup | null {
    let opened = -1;
    for (let i = at + 1; i < this.pieces.length && i < at + 16; i++) {
      const piece = this.pieces[i];
      if (!piece || (piece.kind === "word" && piece.role === "stop")) return null;
      if (piece.kind === "word" && piece.role === "comma") {
        const next = opened < 0 ? null : this.near(i, 1);
        if (next) return next.piece.kind === "verb" && next.piece.group.form === "finite" ? next.piece.group : null;
        opened = i;
      } else if (opened < 0 && (piece.kind === "verb" || (piece.kind === "noun" && piece.group.prep === null && !this.isCoordinated(i))))
        return null;
      else if (opened < 0 && piece.kind === "word" && piece.role !== "prep" && piece.role !== "adv" && piece.role !== "conj") return null;
    }
    return null;
  }

  /** "the city", "a town": one place, whose name stands behind "of". */
  protected isSinglePlace(group: NounGroup): boolean {
    const head = this.tokens[group.head];
    return head !== undefined && PLACE_TYPES.has(head.lemma) && head.norm === head.lemma;
  }

  protected isCoordinated(at: number): boolean {
    const before = this.near(at, -1)?.piece;
    return before?.kind === "word" && before.role === "conj";
  }

  protected nextIsVerb(at: number): boolean {
    const next = this.verbAfter(at);
    if (next) return next.form === "finite";
    // "Khan, the commander, said" and "officials, who …, said".
    const comma = this.near(at, 1);
    return comma?.piece.kind === "word" && comma.piece.role === "comma" && this.resumes(comma.at);
  }

  /** The comma behind the noun at `at` is followed at once by a finite verb. */
  protected resumesAt(at: number): boolean {
    const comma = this.near(at, 1);
    const next = comma ? this.near(comma.at, 1) : null;
    return next?.piece.kind === "verb" && next.piece.group.form === "finite";
  }

  /** Two finite verbs follow, with neither comma nor subject between them. */
  protected secondFinite(at: number): boolean {
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
  protected resumes(at: number): boolean {
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

  /** The group right before the preposition of this one; a comma behind does not matter. */
  protected ownerOf(noun: NounGroup, at: number): NounGroup | null {
    for (let i = at - 1; i >= 0 && i > at - 14; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "noun" && piece.group !== noun && piece.group.after[0] === noun) return piece.group;
    }
    return null;
  }

  protected commaBeforeVerb(at: number): boolean {
    const next = this.near(at, 1);
    return next?.piece.kind === "word" && next.piece.role === "comma";
  }

  protected isName(group: NounGroup): boolean {
    return this.tokens[group.head]?.pos === "propn";
  }

  protected chainHead(noun: NounGroup, at: number): NounGroup | null {
    let head: NounGroup | null = null;
    for (let i = at - 1; i >= 0 && i > at - 16; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "noun" && piece.group.after.includes(noun) && this.tokens[piece.group.head]?.pos === "noun") head = piece.group;
    }
    return head;
  }
}
