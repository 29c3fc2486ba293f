import type { EventStatus } from "../events/define.js";
import { type Cue, cuesStartingWith, type Reach } from "../lexicon/factuality.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import { fact, type Word } from "../memo.js";
import type { SentenceGraph } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Token, TokenRange } from "../types.js";
import { phraseEnd } from "./phrase.js";

/** A status with the words that give it. */
export interface Factuality {
  readonly status: EventStatus;
  readonly cue: TokenRange | null;
  readonly strength: number;
}

/** A cue with its words cut apart. */
interface Compiled {
  readonly cue: Cue;
  readonly parts: readonly string[];
  readonly unless: readonly (readonly string[])[];
}

const split = (phrase: string): readonly string[] => phrase.split(" ");
const cuesOf: (word: Word) => readonly Compiled[] = fact((norm) =>
  cuesStartingWith(norm).map((cue) => ({ cue, parts: split(cue.cue), unless: (cue.unless ?? []).map(split) })),
);

/** A cue whose words stand in the sentence, whatever it reaches. */
interface Seen {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
}

const NONE: readonly Seen[] = [];

/** Finds the cues of the lexicon in one sentence. */
export class CueFinder {
  /** By token of the sentence. */
  private readonly known: (readonly Seen[] | undefined)[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly graph: SentenceGraph,
  ) {}

  private lemma(i: number): string {
    return this.tokens[i]?.lemma ?? "";
  }

  /** The longest cue of one of the reaches that begins in [first, last) and covers `at` (or ends where `at` begins); with `endsAt`, one that ends right there. */
  find(
    first: number,
    last: number,
    reaches: readonly Reach[],
    covers: number,
    direction: "forward" | "backward" = "forward",
    endsAt = -1,
  ): Factuality | null {
    let best: Seen | null = null;
    const from = Math.max(first, this.graph.sentence.first);
    for (let i = from; i < last; i++) {
      for (const seen of this.at(i)) {
        const { cue, last: end } = seen;
        if ((cue.direction !== "both" && cue.direction !== direction) || !cue.reach.some((reach) => reaches.includes(reach))) continue;
        if ((covers >= 0 && (i > covers || end <= covers)) || (endsAt >= 0 && end !== endsAt)) continue;
        if (best && (best.last - best.first > end - i || (best.last - best.first === end - i && rank(best.cue) >= rank(cue)))) continue;
        best = seen;
      }
    }
    return best && { status: best.cue.status, cue: { first: best.first, last: best.last }, strength: best.cue.strength ?? 2 };
  }

  /** The cues that begin at a token and stand as they must. */
  private at(i: number): readonly Seen[] {
    const at = i - this.graph.sentence.first;
    let found = this.known[at];
    if (!found) {
      const token = this.isMonth(i) ? undefined : this.tokens[i];
      const seen: Seen[] = [];
      if (token) this.look(cuesOf(token.word), i, seen);
      if (token && token.root !== token.word) this.look(cuesOf(token.root), i, seen);
      found = seen.length > 0 ? seen : NONE;
      this.known[at] = found;
    }
    return found;
  }

  /** "abducted in May were freed". */
  private isMonth(i: number): boolean {
    const token = this.tokens[i];
    return token?.norm === "may" && token.pos === "propn";
  }

  private look(cues: readonly Compiled[], first: number, out: Seen[]): void {
    for (const { cue, parts, unless } of cues) {
      const last = phraseEnd(this.tokens, parts, first, this.graph.sentence.last);
      if (last < 0) continue;
      // "called the capture a success" is no call.
      if (cue.pos === "noun" && last === first + 1 && this.graph.verbAt(first)?.head === first) continue;
      if (!this.isLookalike(unless, first, last) && this.holds(cue, first)) out.push({ cue, first, last });
    }
  }

  /** One of the cue's `unless` phrases stands where the cue does. */
  private isLookalike(unless: Compiled["unless"], first: number, last: number): boolean {
    for (const parts of unless) {
      for (let start = Math.max(this.graph.sentence.first, first - 3); start <= first; start++) {
        const end = phraseEnd(this.tokens, parts, start, this.graph.sentence.last);
        if (end > first || (end >= last && start <= first)) return true;
      }
    }
    return false;
  }

  private holds(cue: Cue, at: number): boolean {
    if (!cue.when) return true;
    const verb = this.graph.verbAt(at);
    switch (cue.when) {
      case "headline":
        return this.graph.telegraphic;
      case "past":
        return verb?.tense === "past";
      case "present":
        return verb?.tense === "present";
      case "initial":
        return at === this.graph.sentence.first || this.tokens[at - 1]?.pos === "punct";
      case "reported":
      case "quote":
        return (
          verb !== null &&
          (verb.relation === "complement" || (verb.governor !== null && CLAUSE_VERBS.has(this.lemma(verb.governor.head))) || this.speaks())
        );
    }
  }

  /** The sentence has a verb of saying, before or behind. */
  private speaks(): boolean {
    return this.graph.verbs.some((verb) => CLAUSE_VERBS.has(this.lemma(verb.head)));
  }

  /** A cue right before a noun that no verb was found for, words of time between: "called off this week's test". */
  before(start: number): Factuality | null {
    let at = start;
    while (
      at > start - 4 &&
      at - 1 > this.graph.sentence.first &&
      !this.graph.nounAt(at - 1) &&
      !this.graph.verbAt(at - 1) &&
      oneOf(this.tokens[at - 1]?.pos, "det poss noun propn num adj")
    )
      at--;
    for (const end of new Set([start, at])) {
      const cue = this.find(end - 3, end, ["object"], -1, "forward", end);
      if (cue) return cue;
    }
    return null;
  }

  /** "asked both sides for a truce": the cue "ask for" around an object. */
  around(lemma: string, prep: string, at: number, reaches: readonly Reach[]): Factuality | null {
    const cue = cuesStartingWith(lemma).find(
      (one) =>
        one.cue === `${lemma} ${prep}` &&
        one.pos !== "prep" &&
        one.reach.some((reach) => reaches.includes(reach)) &&
        one.direction !== "backward",
    );
    return cue ? { status: cue.status, cue: { first: at, last: at + 1 }, strength: cue.strength ?? 2 } : null;
  }
}

/** Told as done by a verb that carries the noun: "launched the long-awaited offensive". */
export const DONE: Factuality = { status: "occurred", cue: null, strength: 3 };
export const OCCURRED: Factuality = { status: "occurred", cue: null, strength: 1 };

/** An outer cue over what the words inside it say: "denied plans to attack", "failed to agree a ceasefire". */
export function compose(outer: Factuality, inner: Factuality): Factuality {
  if (outer.status === "occurred")
    return outer.cue && inner.status !== "occurred" && outer.strength > inner.strength
      ? outer
      : inner.status === "occurred"
        ? inner.cue
          ? inner
          : outer
        : inner;
  if (inner.status === "occurred") return outer;
  if (outer.status === "denied")
    return inner.status === "denied" && !overlap(outer.cue, inner.cue) ? { status: "occurred", cue: null, strength: 1 } : outer;
  if (outer.status === "ongoing") return inner;
  if (inner.status === "denied" && outer.status !== "demanded" && outer.status !== "attempted") return inner;
  if (outer.status === "planned" && (inner.status === "demanded" || inner.status === "possible")) return inner;
  return outer;
}

/** Of cues of one length the stronger wins, then the one that holds only here. */
function rank(cue: Cue): number {
  return (cue.strength ?? 2) * 2 + (cue.when ? 1 : 0);
}

function overlap(a: TokenRange | null, b: TokenRange | null): boolean {
  return a === b || (a !== null && b !== null && a.first < b.last && b.first < a.last);
}
