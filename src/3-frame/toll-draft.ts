import type { TollKind, TollMention } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import { oneOf, wordSet } from "../text.js";
import type { Token, TokenRange } from "../types.js";
import type { VictimReader, Victims } from "./victims.js";

const PART = wordSet("including among include included amongst");
const MORE = wordSet("another more other others additional further also else");

/** What the readers of one sentence share. */
export class TollDraft {
  readonly out: TollMention[] = [];
  private readonly done = new Set<string>();

  constructor(
    readonly tokens: readonly Token[],
    readonly graph: SentenceGraph,
    readonly counts: readonly CountMention[],
    readonly reader: VictimReader,
  ) {}

  has(kind: TollKind, first: number): boolean {
    return this.done.has(`${kind}:${first}`);
  }

  put(
    kind: TollKind,
    victims: Victims | (Omit<Victims, "group"> & { readonly group: NounGroup | null }),
    verb: VerbGroup | null,
    at: number,
    part = false,
    added = false,
  ): void {
    const key = `${kind}:${victims.first}`;
    if (this.done.has(key)) return;
    // Who is taken or driven out is counted only where a number is told, be it by "a".
    if (!victims.counted && (kind === "displaced" || (kind === "captured" && !this.isOne(victims)))) return;
    this.done.add(key);
    this.out.push({
      kind,
      value: victims.value,
      victims: victims.victims,
      part: part || this.isPart(victims),
      group: victims.group,
      verb,
      at,
      added: added || this.isAdded(victims),
      counted: victims.counted,
      first: victims.first,
      last: victims.last,
      sentence: this.graph.sentence.index,
    });
  }

  /** "a teacher", "another man". */
  isOne(victims: TokenRange): boolean {
    return oneOf(this.tokens[victims.first]?.norm, "a an one another");
  }

  /** "including three children", "up from 17". */
  private isPart(victims: TokenRange): boolean {
    const floor = this.graph.sentence.first;
    // "three of the wounded are in critical condition".
    const whole = victims.last + 2;
    if (
      this.tokens[victims.last]?.norm === "of" &&
      this.tokens[victims.last + 1]?.norm === "the" &&
      oneOf(this.tokens[whole]?.norm, "wounded injured dead victims hostages")
    )
      return true;
    for (let i = victims.first - 1; i >= Math.max(floor, victims.first - 4); i--) {
      const token = this.tokens[i];
      if (!token || token.pos === "verb" || token.text === "." || token.text === ";") break;
      if (PART.has(token.norm)) return true;
      if (
        token.norm === "from" &&
        i === victims.first - 1 &&
        oneOf(this.tokens[i - 1]?.norm, "up down revised risen rose rising raised increased climbed jumped")
      )
        return true;
    }
    return false;
  }

  private isAdded(victims: TokenRange): boolean {
    for (let i = victims.first - 1; i <= victims.last + 1; i++) {
      const token = this.tokens[i];
      if (token && i < this.graph.sentence.last && MORE.has(token.norm) && this.tokens[i + 1]?.norm !== "than") return true;
    }
    return false;
  }
}
