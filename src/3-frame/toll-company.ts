import type { TollKind } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { TollDraft } from "./toll-draft.js";

/** "was killed along with two bodyguards", "the chief, together with his driver, was shot": those who shared it. */
export function readCompany(draft: TollDraft, kind: TollKind, verb: VerbGroup): void {
  const from = verb.subject?.last ?? verb.first;
  const alike = draft.out.some((toll) => toll.verb === verb && toll.kind === kind);
  if (!alike) return;
  for (const group of draft.graph.nouns) {
    if (group.first < from || !isCompany(draft, group) || !(verb.preps.includes(group) || group.last <= verb.first)) continue;
    for (const member of group.list.length > 0 ? group.list : [group]) {
      const victims = draft.reader.read(member);
      if (victims) draft.put(kind, victims, verb, verb.head, false, true);
    }
  }
}

function isCompany({ tokens }: TollDraft, { prep, prepAt }: NounGroup): boolean {
  return prep === "alongside" || (prep === "with" && /^(?:along|together)$/.test(tokens[prepAt - 1]?.norm ?? ""));
}
