import { LABELS, STATES } from "../lexicon/harm.js";
import type { TollKind } from "../shapes/frames.js";
import type { CountMention } from "../shapes/mentions.js";
import { oneOf, wordSet } from "../text.js";
import type { TollDraft } from "./toll-draft.js";

const REACHES = wordSet(
  "to at of reached reaches stands stand stood was were is are hit passed tops top topped exceeds exceed exceeded surpassed : = - – —",
);
const EARLIER = wordSet("earlier previous initial preliminary provisional prior original old first");

/** "the death toll rose to 41", "put the number of dead at 17", "Fatalities: 12", "brought the total killed to 30". */
export function readLabels(draft: TollDraft): void {
  const { tokens, graph } = draft;
  const { first, last } = graph.sentence;
  for (let i = first; i < last; i++) {
    const label = labelAt(draft, i);
    if (!label) continue;
    const { kind, from } = label;
    const after = draft.counts.filter((count) => count.first >= from && count.first < from + 12);
    // "rose from 30 to 41": the number after "to"; "at", "of" and the like else.
    const told =
      after.find((count) => tokens[count.first - 1]?.norm === "to") ??
      after.find((count) => count.first === from || REACHES.has(tokens[count.first - 1]?.norm)) ??
      (label.loose ? after[0] : undefined);
    if (!told || draft.has(kind, told.first) || crosses(draft, from, told)) continue;
    const earlier = EARLIER.has(tokens[i - 1]?.norm) || EARLIER.has(tokens[i - 2]?.norm);
    const put = (count: CountMention, part: boolean): void =>
      draft.put(
        kind,
        { first: count.first, last: count.last, value: count.value, victims: "unknown", group: null, counted: true },
        null,
        i,
        part,
      );
    put(told, earlier);
    for (const other of after) {
      const before = tokens[other.first - 1]?.norm ?? "";
      if (other !== told && before === "from" && !draft.has(kind, other.first) && other.first < told.last + 5) put(other, true);
    }
    i = from - 1;
  }
}

/** "… counted 40 dead; the ministry speaks of more than 60": a bare number for those just told. */
export function readRivals(draft: TollDraft): void {
  const { tokens, graph, counts } = draft;
  for (const count of counts) {
    const of = tokens[count.first - 1]?.norm;
    if (of !== "of" && of !== "at") continue;
    const verb = tokens[count.first - (of === "of" ? 2 : 3)]?.lemma ?? "";
    const bare = count.last >= graph.sentence.last || /^(?:punct|conj|prep|verb)$/.test(tokens[count.last]?.pos ?? "");
    if (!bare || !(of === "of" ? /^(?:speak|talk)$/ : /^put$/).test(verb)) continue;
    const told = draft.out.findLast((toll) => toll.counted && !toll.part && toll.last < count.first);
    if (!told || draft.has(told.kind, count.first)) continue;
    draft.put(
      told.kind,
      { first: count.first, last: count.last, value: count.value, victims: "unknown", group: null, counted: true },
      null,
      count.first - 1,
    );
  }
}

/** A sentence of another matter begins between the label and the number. */
function crosses(draft: TollDraft, from: number, count: CountMention): boolean {
  for (let i = from; i < count.first; i++) {
    const token = draft.tokens[i];
    if (!token) break;
    if (token.text === ";" || token.text === "|" || (token.text === "," && i > from + 6)) return true;
    if (STATES.has(token.norm) && token.pos !== "noun" && i > from + 2) return true;
  }
  return false;
}

function labelAt(draft: TollDraft, at: number): { kind: TollKind; from: number; loose: boolean } | null {
  const { tokens, graph } = draft;
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.norm ?? "";
  if (!token) return null;
  if (token.norm === "toll" && !oneOf(next?.norm, "road booth free gate bridge plaza collection") && !oneOf(before, "highway motorway")) {
    // "the toll of wounded".
    const of = next?.norm === "of" ? STATES.get(tokens[at + 2]?.norm ?? "") : undefined;
    const kind = before === "injury" || before === "injured" ? "injured" : (of ?? "killed");
    if (
      !oneOf(
        before,
        "death casualty injury the a its it his overall total final official earlier previous initial preliminary provisional confirmed latest human war day combined current",
      )
    )
      return null;
    return { kind, from: at + 1, loose: before === "death" || before === "official" };
  }
  if ((token.norm === "count" || token.norm === "counts") && (before === "body" || before === "death"))
    return { kind: "killed", from: at + 1, loose: true };
  if (oneOf(token.norm, "number total tally count figure")) {
    for (let i = at + 1; i < Math.min(graph.sentence.last, at + 7); i++) {
      const word = tokens[i];
      if (!word || word.pos === "punct" || draft.counts.some((count) => count.first === i)) break;
      const kind = STATES.get(word.norm);
      if (kind) return { kind, from: i + 1, loose: false };
    }
    return null;
  }
  if (
    oneOf(token.norm, "dead wounded injured displaced") &&
    before === "the" &&
    oneOf(next?.norm, "at to rose has stood stands reached above over around near between as beyond")
  ) {
    return { kind: STATES.get(token.norm) ?? "killed", from: at + 1, loose: false };
  }
  const label = LABELS.get(token.norm);
  if (
    label &&
    next &&
    (oneOf(next.text, ": =") ||
      (oneOf(token.norm, "deaths fatalities injuries") &&
        oneOf(next.norm, "are were is was at stand stood reached number numbered total totaled totalled")))
  ) {
    return { kind: label, from: at + 1, loose: true };
  }
  return null;
}
