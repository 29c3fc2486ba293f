import { isPersonNoun } from "../lexicon/agents.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import { ClauseAhead } from "./clause-ahead.js";
import { type Clause, REACH, REPORTING } from "./clause-shape.js";

/** Joins noun groups: coordination and apposition. */
export class ClauseLists extends ClauseAhead {
  /** The noun before the comma that opens "some of whom". */
  protected nounBefore(at: number): NounGroup | null {
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

  protected take(group: NounGroup, verb: VerbGroup, slot: "subject" | "object" | "prep"): void {
    for (const member of group.list.length > 1 ? group.list : [group]) {
      if (member.verb && slot !== "subject") continue;
      member.verb = verb;
      member.slot = slot;
    }
  }

  protected join(first: NounGroup, other: NounGroup): void {
    const list = [...first.list, other];
    for (const member of list) member.list = list;
    if (first.prep !== null && other.prep === null) {
      other.prep = first.prep;
      other.prepAt = first.prepAt;
    }
  }

  /** Joins a group to the one before a comma or "and". False where it begins a clause of its own. */
  protected coordinate(group: NounGroup, at: number, link: number): boolean {
    const linkPiece = this.pieces[link];
    let before = this.near(link, -1);
    const isComma = linkPiece?.kind === "word" && linkPiece.role === "comma";
    if (!isComma && before?.piece.kind === "word" && before.piece.role === "comma") before = this.near(before.at, -1);
    if (before?.piece.kind !== "noun") return false;
    let first = before.piece.group;
    // "Lashkar Gah, the capital of Helmand in the southwest, and Kandahar": an apposition with what hangs on it stands between two members.
    // "20 soldiers, including militiamen, and ten rebels".
    if (first.prep === "including" && linkPiece?.kind === "word" && this.tokens[linkPiece.token.i - 1]?.text === ",")
      first = this.ownerOf(first, at) ?? first;
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
      oneOf(first.prep, "between with") &&
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
      oneOf(this.lemma(first.head), "north south east west northeast northwest southeast southwest") &&
      first.definite === "bare"
    )
      return false;
    if (isComma && group.definite === "definite" && this.isName(first) && !this.isName(group)) return false;
    const { clause } = this;
    // ", but the governor, who is their ally, called for calm": a clause of its own.
    const parted = linkPiece?.kind === "word" && this.tokens[linkPiece.token.i - 1]?.text === ",";
    if (!isComma && parted && clause.verb && this.verbAfterAside(at) && !this.waitsForVerb(clause)) return false;
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

  /** "Khan, the northern commander, …": names the same one again. */
  protected appose(group: NounGroup, at: number): boolean {
    const comma = this.near(at, -1);
    const before = comma ? this.near(comma.at, -1) : null;
    if (before?.piece.kind !== "noun") return false;
    let first = before.piece.group;
    const name = this.isName(group);
    if (name && this.clause.verb && this.speaksBehind(at)) return false;
    if (!name && this.isName(first) === false && group.definite === "bare") return false;
    if (name && this.isName(first) && first.prep === null) return false;
    // "Maputo — Terrorists murdered five people": the place of a dateline.
    const head = this.tokens[group.head];
    if (
      comma?.piece.kind === "word" &&
      comma.piece.role === "dash" &&
      group.definite === "bare" &&
      head &&
      head.norm !== head.lemma &&
      !name
    )
      return false;
    // "In Washington, rebel leaders -- in a challenge to the army -- said": behind a fronted phrase the subject begins.
    if (first.prep !== null && !this.clause.subject && !this.clause.verb && group.definite === "bare" && !name) return false;
    // "the head of the army, Gen. X": the first group of the chain is meant.
    if (name && !this.isName(first)) first = this.chainHead(first, at) ?? first;
    if (this.verbAfter(at)?.form === "finite" && !this.commaBeforeVerb(at) && (this.clause.verb || !this.clause.subject)) return false;
    const next = this.near(at, 1)?.piece;
    // "Taliban, Afghan government resume talks": a headline's comma is an "and".
    if (
      this.telegraphic &&
      next?.kind === "verb" &&
      next.group.form !== "participle" &&
      first === this.clause.subject &&
      this.isBare(group) &&
      this.isBare(first) &&
      !isPersonNoun(this.tokens[first.head]?.norm ?? "")
    )
      return false;
    const closed = !next || (next.kind === "word" && oneOf(next.role, "comma stop dash prep rel close open conj")) || next.kind === "verb";
    if (!closed) return false;
    group.apposed = first;
    first.appositions.push(group);
    this.chain = [group];
    return true;
  }

  /** "The fleet, it added, has lifted": the noun at `at` and its verb of saying stand between commas, and the clause goes on behind. */
  protected isAside(at: number): boolean {
    const noun = this.pieces[at];
    const verb = this.pieces[at + 1];
    const { clause } = this;
    if (noun?.kind !== "noun" || verb?.kind !== "verb" || verb.group.form !== "finite" || verb.group.passive) return false;
    if (!REPORTING.test(this.lemma(verb.group.head)) || !this.isComma(at - 1)) return false;
    // "Coup underway in Burundi, general says": the line is at its end.
    if (!this.isComma(at + 2) && !(this.telegraphic && at + 2 >= this.pieces.length)) return false;
    return clause.subject !== null && clause.subject !== noun.group && clause.verb === null;
  }

  /** An outer clause has a subject and no verb yet. */
  protected waitsForVerb(clause: Clause): boolean {
    for (let outer = clause.outer; outer; outer = outer.outer) if (outer.subject && !outer.verb) return true;
    return false;
  }
}
