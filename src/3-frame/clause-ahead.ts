import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { NounGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import { ClauseLook } from "./clause-look.js";
import { REPORTING } from "./clause-shape.js";

/** Looks for what a clause goes on with: lists, participles, conjunctions, speakers behind. */
export class ClauseAhead extends ClauseLook {
  /** Quotation marks round a name or a word or three without a verb. */
  protected isScare(at: number): boolean {
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

  /** "…, Ali Hassan, a witness, told reporters": the name begins the clause of a speaker. */
  protected speaksBehind(at: number): boolean {
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

  /** After "X, Y": another comma and at last "and Z" make it a list. */
  protected listGoesOn(at: number): boolean {
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

  protected followedByAgent(at: number): boolean {
    let next = this.near(at, 1);
    // "set ablaze by drones".
    if (next?.piece.kind === "word" && next.piece.role === "adj") next = this.near(next.at, 1);
    const piece = next?.piece;
    return piece?.kind === "word" && piece.role === "prep" && (piece.token.norm === "by" || piece.token.norm === "with");
  }

  /** A finite verb follows before this clause is over and without a subject of its own. */
  protected finiteFollows(at: number): boolean {
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
        // ", clearly marked with a red cross,": a participle of its own.
        if (next?.piece.kind === "verb" && this.isBareParticipleBefore(next.at)) return false;
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

  /** A past participle without auxiliary and with its agent or means behind it. */
  private isBareParticipleBefore(at: number): boolean {
    const piece = this.pieces[at];
    if (piece?.kind !== "verb" || piece.group.passive || piece.group.perfect) return false;
    return this.tokens[piece.group.head]?.form === "pastpart" && piece.group.last - piece.group.first <= 2 && this.followedByAgent(at);
  }

  /** A noun without a preposition stands before `at`. */
  protected hasBareNoun(at: number): boolean {
    for (let i = at - 1; i >= 0 && i > at - 16; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "noun" && piece.group.prep === null) return true;
    }
    return false;
  }

  protected isComma(at: number): boolean {
    const piece = this.pieces[at];
    return piece?.kind === "word" && piece.role === "comma";
  }

  /** Place of the "and" that joins the verb at `at` to one before, prepositional groups and adverbs between left out; -1 if there is none. */
  protected conjunctionBefore(at: number): number {
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

  protected isCounted(group: NounGroup): boolean {
    for (let i = group.first; i < group.last; i++)
      if (this.tokens[i]?.pos === "num" || oneOf(this.tokens[i]?.norm, "dozens hundreds thousands scores several many")) return true;
    return false;
  }

  protected startsWithAux(at: number): boolean {
    for (let i = 0; i < at && i < 12; i++) {
      const piece = this.pieces[i];
      if (piece?.kind === "verb") return this.tokens[piece.group.head]?.pos !== "verb";
    }
    return false;
  }

  /** Behind a passive and "and" with a subject of its own the auxiliary is left out. */
  protected gapped(at: number): boolean {
    let conj = false;
    for (let i = at - 1; i >= 0 && i > at - 14; i--) {
      const piece = this.pieces[i];
      if (piece?.kind === "word" && (piece.role === "conj" || piece.role === "comma")) conj = true;
      else if (piece?.kind === "word" && (piece.role === "stop" || piece.role === "sub" || piece.role === "rel")) return false;
      else if (piece?.kind === "verb") return conj && piece.group.passive;
    }
    return false;
  }
}
