import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import { wordSet } from "../text.js";
import type { Token } from "../types.js";

const TOGETHER = wordSet("together along jointly cooperation coordination conjunction concert alliance");

/** Who does it with the subject: "retook the port together with Mozambican forces", "the army, along with a militia, …". */
export class CompanionReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  of(verb: VerbGroup | null, graph: SentenceGraph): NounGroup[] {
    const subject = verb?.passive ? null : verb?.subject;
    if (!verb || !subject) return [];
    return graph.nouns.filter((group) => this.isWith(group) && this.acts(group) && beside(group, subject, verb, graph));
  }

  private isWith({ prep, prepAt }: NounGroup): boolean {
    return prep === "alongside" || (prep === "with" && TOGETHER.has(this.tokens[prepAt - 1]?.norm));
  }

  private acts(group: NounGroup): boolean {
    const { classes, actor, organization } = this.describe(group);
    return classes.has("force") || organization !== null || (actor !== null && actor.last > group.head);
  }
}

/** Between the subject and its verb, or behind the verb with no other verb between. */
function beside(group: NounGroup, subject: NounGroup, verb: VerbGroup, graph: SentenceGraph): boolean {
  const [from, to] = group.first < verb.first ? [subject.last, verb.first] : [verb.last, Math.min(verb.last + 12, graph.sentence.last)];
  if (group.first < from || group.last > to) return false;
  return !graph.verbs.some((other) => other !== verb && other.first >= from && other.first < group.first);
}
