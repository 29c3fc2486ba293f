import { HARMING, SUFFERING, TO_DEATH } from "../lexicon/harm.js";
import type { TollKind } from "../shapes/frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import { phraseEnd } from "./phrase.js";

const CARE = wordSet("hospital hospitals clinic infirmary hospitalisation hospitalization treatment");

/** Phrases of a table by their first word, longest first. */
function byFirst(words: ReadonlyMap<string, TollKind>): ReadonlyMap<string, readonly (readonly [readonly string[], TollKind])[]> {
  const out = new Map<string, (readonly [readonly string[], TollKind])[]>();
  for (const [phrase, kind] of words) {
    const parts = phrase.split(" ");
    const first = parts[0] ?? "";
    out.set(
      first,
      [...(out.get(first) ?? []), [parts, kind] as const].sort((a, b) => b[0].length - a[0].length),
    );
  }
  return out;
}
const HARMING_BY_FIRST = byFirst(HARMING);
const SUFFERING_BY_FIRST = byFirst(SUFFERING);

/** What a verb does to its object, or to its subject. */
export function harmOf(tokens: readonly Token[], verb: VerbGroup, limit: number): { kind: TollKind; of: "object" | "subject" } | null {
  const lemma = tokens[verb.head]?.lemma ?? "";
  const particle = tokens[verb.head + 1]?.norm;
  for (const [parts, kind] of HARMING_BY_FIRST.get(lemma) ?? []) {
    if (parts.length === 1) return { kind, of: "object" };
    if (phraseEnd(tokens, parts, verb.head, limit) > 0) return { kind, of: "object" };
    // "took 12 people hostage", "shot three men dead".
    const rest = parts.slice(1);
    for (const object of verb.objects)
      if (
        (phraseEnd(tokens, rest, object.last, limit) > 0 ||
          (object.last - object.first > 1 && phraseEnd(tokens, rest, object.last - 1, limit) === object.last)) &&
        !(rest.length > 1 && rest[0] !== "to" && rest[0] !== "into")
      )
        return { kind, of: "object" };
  }
  if (TO_DEATH.has(lemma)) {
    const to = particle === "to" ? verb.head + 1 : (verb.objects[0]?.last ?? -1);
    if (to > 0 && tokens[to]?.norm === "to" && tokens[to + 1]?.norm === "death")
      return { kind: "killed", of: verb.passive || verb.objects.length > 0 ? "object" : "subject" };
  }
  if (lemma === "put" && verb.objects.some((object) => tokens[object.last]?.norm === "to" && tokens[object.last + 1]?.norm === "death"))
    return { kind: "killed", of: "object" };
  for (const [parts, kind] of SUFFERING_BY_FIRST.get(lemma) ?? [])
    if (phraseEnd(tokens, parts, verb.head, limit) > 0) return { kind, of: "subject" };
  if (oneOf(lemma, "suffer sustain receive") && verb.objects.some((object) => oneOf(tokens[object.head]?.lemma, "injury wound burn")))
    return { kind: "injured", of: "subject" };
  if (
    verb.preps.some((group) => CARE.has(tokens[group.head]?.norm) || (group.prep === "in" && tokens[group.head]?.norm === "condition")) &&
    inCare(verb, lemma)
  )
    return { kind: "injured", of: "subject" };
  if (lemma === "treat" && verb.passive) return { kind: "injured", of: "subject" };
  return null;
}

function inCare(verb: VerbGroup, lemma: string): boolean {
  if (verb.passive)
    return (
      oneOf(lemma, "take rush admit bring transport transfer airlift evacuate fly treat carry send move refer") &&
      verb.preps.some((group) => oneOf(group.prep, "to in into at"))
    );
  return oneOf(lemma, "be remain lie recover stay land") && verb.preps.some((group) => group.prep === "in" || group.prep === "at");
}
