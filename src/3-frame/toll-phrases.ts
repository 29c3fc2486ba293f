import { DEEDS, STATES } from "../lexicon/harm.js";
import { oneOf, wordSet } from "../text.js";
import type { TollDraft } from "./toll-draft.js";

const LINKS = wordSet(
  "reported confirmed feared left believed presumed listed found be were was are have has been more others other seriously critically also known of the so far least another verified already",
);

/** "12 dead", "12 people dead, 30 wounded", "41 deaths", "5 arrested in raid": a count and the word for what befell those counted. */
export function readCountedStates(draft: TollDraft): void {
  const { tokens, graph, reader } = draft;
  const { last } = graph.sentence;
  for (const count of draft.counts) {
    let ofThe = false;
    let human = false;
    for (let at = count.last, steps = 0; at < last && steps < 7; at++, steps++) {
      const token = tokens[at];
      if (!token || draft.counts.some((other) => other.first === at)) break;
      const kind = STATES.get(token.norm);
      if (
        kind &&
        !isElse(draft, at) &&
        !(ofThe && hasDied(draft, at)) &&
        !(steps > 0 && /^(?:deaths?|injuries|fatalit\w+|corpses|bodies|martyrs?)$/.test(token.norm) && human)
      ) {
        const group = graph.nounAt(count.last - 1) ?? graph.nounAt(at);
        const read = group ? reader.read(group) : null;
        // "12 killed and wounded" counts both together: neither alone is told.
        const other = STATES.get(tokens[at + 2]?.norm ?? "");
        const both =
          oneOf(tokens[at + 1]?.norm, "and or /") &&
          other !== undefined &&
          other !== kind &&
          !draft.counts.some((one) => one.first === at + 2);
        if (!both && !draft.has(kind, count.first) && (read?.counted || !group || group.head === count.last - 1 || at <= group.last)) {
          draft.put(
            kind,
            { first: count.first, last: count.last, value: count.value, victims: read?.victims ?? "unknown", group, counted: true },
            graph.verbAt(at),
            at,
            ofThe,
          );
        }
        break;
      }
      if (token.norm === "the" && tokens[at - 1]?.norm === "of") ofThe = true;
      // "4 rebel deaths", not "12 soldiers deaths".
      else if (token.pos === "propn" || (token.pos === "noun" && token.norm !== token.lemma)) human = true;
      const link =
        token.pos === "noun" ||
        token.pos === "adj" ||
        token.pos === "aux" ||
        token.pos === "adv" ||
        (token.pos === "propn" && steps < 4) ||
        LINKS.has(token.norm);
      if (!link) break;
    }
  }
}

/** "two of the wounded later died": dead, not hurt. */
function hasDied({ tokens }: TollDraft, at: number): boolean {
  for (let i = at + 1; i < at + 5; i++) {
    const token = tokens[i];
    if (token?.lemma === "die" || token?.lemma === "succumb") return true;
    if (token?.pos !== "aux" && token?.pos !== "adv") return false;
  }
  return false;
}

/** "Car bomb kills 20, wounds 40": the verb of a headline that was taken for a noun. */
export function readHeadlineVerbs(draft: TollDraft): void {
  const { tokens, graph } = draft;
  for (const count of draft.counts) {
    const before = tokens[count.first - 1];
    if (!before || before.i < graph.sentence.first) continue;
    const kind = oneOf(before.norm, "kills killing kill")
      ? "killed"
      : oneOf(before.norm, "wounds injures hurts wounding injuring maiming maims injure wound hurt")
        ? "injured"
        : null;
    if (
      !kind ||
      draft.has(kind, count.first) ||
      (oneOf(tokens[before.i - 1]?.norm, "and or") &&
        oneOf(tokens[before.i - 2]?.norm, "kills killed killing kill wounds wounded wounding wound injures injureed injureing injure"))
    )
      continue;
    const group = graph.nounAt(count.last - 1);
    const read = group ? draft.reader.read(group) : null;
    if (group && !read) continue;
    draft.put(
      kind,
      { first: count.first, last: count.last, value: count.value, victims: read?.victims ?? "unknown", group, counted: true },
      graph.verbAt(before.i),
      before.i,
    );
  }
}

/** The word is no state here: "12 gunmen killed five officers", "death sentences", "5 deaths in custody" stay what they are. */
function isElse(draft: TollDraft, at: number): boolean {
  const { tokens, graph } = draft;
  const token = tokens[at];
  const next = tokens[at + 1]?.norm ?? "";
  if (token?.norm === "death")
    return oneOf(next, "sentences sentence penalty threats threat row toll squads squad certificates certificate camps camp march");
  // "five captured soldiers", "12 displaced families": who they are, not what the sentence tells.
  if (
    oneOf(token?.norm, "captured detained abducted kidnapped imprisoned jailed arrested displaced evacuated") &&
    oneOf(tokens[at + 1]?.pos, "noun adj propn") &&
    at + 1 < graph.sentence.last
  )
    return true;
  if (token?.norm === "dead") return oneOf(next, "end zone sea line heat weight");
  const verb = graph.verbAt(at);
  if (!verb || verb.head !== at) return false;
  const bar = verb.objects.some(
    (object) => object.first > at && tokens.slice(at, object.first).every((one) => one.text !== "|" && one.text !== ";"),
  );
  return !verb.passive && verb.form === "finite" && (bar || draft.counts.some((count) => count.first === at + 1));
}

/** "the execution of two men", "the deaths of 12 soldiers", "with the loss of eight lives". */
export function readDeeds(draft: TollDraft): void {
  const { tokens, graph, reader } = draft;
  for (let i = graph.sentence.first; i < graph.sentence.last - 1; i++) {
    const token = tokens[i];
    if (token?.pos !== "noun") continue;
    const loss = oneOf(token.lemma, "loss");
    const kind = DEEDS.get(token.lemma) ?? (loss ? "killed" : undefined);
    if (!kind || tokens[i + 1]?.norm !== "of") continue;
    const group = graph.nounAt(i);
    const of =
      group?.after.find((other) => other.prep === "of" && other.prepAt === i + 1) ?? graph.nouns.find((other) => other.prepAt === i + 1);
    if (!of) continue;
    for (const member of of.list.length > 0 ? of.list : [of]) {
      const victims = reader.read(member);
      if (
        !victims ||
        (loss && (!victims.counted || !oneOf(tokens[member.head]?.lemma, "life live lives soldier man fighter troop officer")))
      )
        continue;
      draft.put(kind, victims, null, i);
    }
  }
}
