import type { FrameArgument, TollKind, TollMention } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import { oneOf } from "../text.js";
import type { Token } from "../types.js";
import { readCompany } from "./toll-company.js";
import { TollDraft } from "./toll-draft.js";
import { readLabels, readRivals } from "./toll-labels.js";
import { readNobody } from "./toll-nobody.js";
import { readCountedStates, readDeeds, readHeadlineVerbs } from "./toll-phrases.js";
import { isParted, readVerb } from "./toll-verbs.js";
import { VictimReader } from "./victims.js";

/** Reads the counts of dead, wounded, captured and displaced of one sentence. */
export function readTolls(
  tokens: readonly Token[],
  graph: SentenceGraph,
  counts: readonly CountMention[],
  describe: (group: NounGroup) => Referent,
): TollMention[] {
  const own = counts.filter((count) => count.first >= graph.sentence.first && count.last <= graph.sentence.last);
  const draft = new TollDraft(tokens, graph, own, new VictimReader(tokens, graph, own, describe));
  for (const verb of graph.verbs) readVerb(draft, verb);
  readLabels(draft);
  readCountedStates(draft);
  readHeadlineVerbs(draft);
  readDeeds(draft);
  readNobody(draft);
  readRivals(draft);
  return parts(
    draft.out.sort((a, b) => a.first - b.first || kindOrder(a.kind) - kindOrder(b.kind)),
    tokens,
  );
}

function kindOrder(kind: TollKind): number {
  return ["killed", "injured", "captured", "displaced"].indexOf(kind);
}

/** "402 killed, 58 of them shot in the head": a share of those told before. */
function parts(tolls: readonly TollMention[], tokens: readonly Token[]): TollMention[] {
  return tolls.map((toll, i) => {
    const share = tokens[toll.last]?.norm === "of" && oneOf(tokens[toll.last + 1]?.norm, "them whom these those the");
    const before = tolls.slice(0, i).some((other) => other.kind === toll.kind && other.value.min >= toll.value.min && !other.part);
    return share && before && !toll.part ? { ...toll, part: true } : toll;
  });
}

interface Item {
  readonly trigger: {
    readonly kind: string;
    readonly verb: VerbGroup | null;
    readonly head: number;
    readonly pattern: { readonly event: { readonly suffered?: TollKind } };
  };
  readonly arguments: readonly FrameArgument[];
}

/** Counts of those to whom an event of a kind that is suffered happens, whatever its word: "rounded up 14 men", "300 people left their homes". */
export function tollsOfTargets(
  tokens: readonly Token[],
  graph: SentenceGraph,
  counts: readonly CountMention[],
  describe: (group: NounGroup) => Referent,
  items: readonly Item[],
  known: readonly TollMention[],
): TollMention[] {
  const draft = new TollDraft(tokens, graph, counts, new VictimReader(tokens, graph, counts, describe));
  for (const item of items) {
    const kind = item.trigger.pattern.event.suffered;
    // "captured soldiers" tells who they are.
    if (!kind || item.trigger.kind === "adjective" || (item.trigger.verb && item.trigger.verb.negation >= 0)) continue;
    for (const argument of item.arguments) {
      // "holds 16 captives, among them two monks": counted already.
      if (argument.referent.group.prep === "including") continue;
      if (argument.landing !== "target" || (item.trigger.verb && isParted(draft, item.trigger.verb, argument.referent.group))) continue;
      const victims = draft.reader.read(argument.referent.group);
      if (
        !victims ||
        !(victims.counted || (kind === "captured" && draft.isOne(victims))) ||
        known.some((toll) => toll.first === victims.first)
      )
        continue;
      draft.put(kind, victims, item.trigger.verb, item.trigger.head);
    }
    if (item.trigger.verb) readCompany(draft, kind, item.trigger.verb);
  }
  return draft.out;
}
