import type { TollKind } from "../shapes/frames.js";
import { type NounGroup, ofGroup, type VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import { harmOf } from "./harm-verbs.js";
import { readCompany } from "./toll-company.js";
import type { TollDraft } from "./toll-draft.js";
import type { Victims } from "./victims.js";

/** Counts that a verb tells of its object or subject. */
export function readVerb(draft: TollDraft, verb: VerbGroup): void {
  const { tokens, graph, reader } = draft;
  const limit = graph.sentence.last;
  const lemma = tokens[verb.head]?.lemma ?? "";
  // "three of the wounded": no verb, whatever it was taken for.
  if (verb.negation >= 0 || (verb.first === verb.head && tokens[verb.head - 1]?.pos === "det")) return;
  const harm = harmOf(tokens, verb, limit);
  if (harm) {
    if (isEither(draft, verb)) return;
    // "27 bodies were brought to the hospital": nobody is treated.
    if (harm.kind === "injured" && oneOf(tokens[verb.subject?.head ?? -1]?.lemma, "body corpse remains")) return;
    const groups = (harm.of === "subject" || verb.passive ? (verb.subject ? [verb.subject] : []) : objectsOf(draft, verb)).filter(
      (group) => !isParted(draft, verb, group),
    );
    for (const group of groups) putList(draft, harm.kind, heirOf(draft, group), verb);
    readCompany(draft, harm.kind, verb);
    const nothing = !draft.out.some((toll) => toll.verb === verb);
    if (
      nothing &&
      groups.length === 0 &&
      harm.of === "object" &&
      !draft.counts.some((count) => count.first >= verb.last && count.first <= verb.last + 1)
    ) {
      // "was shot and killed", "were captured and executed".
      const first =
        verb.coordinated ?? graph.verbs.find((other) => other.last === verb.first - 1 && tokens[verb.first - 1]?.norm === "and") ?? null;
      if (first?.passive && first.subject && verb.objects.length === 0) putList(draft, harm.kind, heirOf(draft, first.subject), verb);
    } else if (nothing && verb.passive && tokens[verb.first - 1]?.text === ",") {
      // "18 civilians, most of them nomads, were killed".
      const before = graph.nouns.find(
        (group) =>
          group.last < verb.first &&
          tokens[group.last]?.text === "," &&
          group.slot !== "object" &&
          group.prep === null &&
          reader.countOf(group) !== null,
      );
      if (before) putList(draft, harm.kind, before, verb);
    }
    if (groups.length === 0 && (verb.passive || harm.of === "subject")) {
      // "Between 800 and 1,300 people were killed": the count is the subject, whatever it was taken for.
      const before = graph.nounAt(verb.first - 1);
      if (before && reader.countOf(before) && before.slot !== "object") putList(draft, harm.kind, before, verb);
    } else if (groups.length === 0 && harm.of === "object") {
      // "killed 12 and wounded 30": the count is the whole object, whatever it was taken for; a coordinated verb may hold it.
      const next = graph.nounAt(verb.head + 1);
      const shared = graph.verbs.find((other) => other.coordinated === verb && other.objects.length > 0 && other.head <= verb.last + 4);
      if (next && !next.prep && reader.countOf(next)) putList(draft, harm.kind, next, verb);
      else if (shared) for (const object of shared.objects) if (reader.countOf(object)) putList(draft, harm.kind, object, verb);
    }
    return;
  }
  if (lemma === "leave") {
    for (const object of verb.objects) {
      const kind = stateBehind(draft, object);
      if (kind) putList(draft, kind, object, verb);
    }
  } else if (oneOf(lemma, "claim take cost")) {
    for (const object of verb.objects) {
      if (tokens[object.head]?.lemma !== "life" && !oneOf(tokens[object.head]?.norm, "lives live")) continue;
      const of = ofGroup(object);
      const count = reader.countOf(object);
      if (of && !count) putList(draft, "killed", of, verb);
      else putList(draft, "killed", object, verb);
    }
  } else if (lemma === "lose") {
    const object = verb.passive ? verb.subject : verb.objects[0];
    if (
      object &&
      oneOf(
        tokens[object.head]?.lemma,
        "life live lives soldier fighter troop policeman officer militant guerrilla serviceman comrade man people person rebel militiaman troops commander pilot crewman",
      ) &&
      reader.countOf(object)
    )
      putList(draft, "killed", object, verb);
  }
}

/** "one fighter from the forces was killed": the noun that the phrase before the verb belongs to. */
function heirOf(draft: TollDraft, group: NounGroup): NounGroup {
  if (group.prep === null || group.prep === "between" || draft.reader.countOf(group)) return group;
  const owner = draft.graph.nouns.find((noun) => noun.after.includes(group));
  return owner && draft.reader.countOf(owner) ? owner : group;
}

/** Its objects; those of "gunned down hundreds" may have been taken for a place. */
function objectsOf(draft: TollDraft, verb: VerbGroup): readonly NounGroup[] {
  if (verb.objects.length > 0) return verb.objects;
  const particle = draft.tokens[verb.head + 1]?.norm ?? "";
  return oneOf(particle, "down out up off") ? verb.preps.filter((group) => group.prep === particle && group.prepAt === verb.head + 1) : [];
}

/** A bar or a semicolon stands between: two lines of a table. */
export function isParted(draft: TollDraft, verb: VerbGroup, group: NounGroup): boolean {
  for (let i = Math.min(verb.last, group.last); i < Math.max(verb.first, group.first); i++)
    if (oneOf(draft.tokens[i]?.text, "| ;")) return true;
  return false;
}

/** "12 people were killed or wounded": told for both together, so for neither. */
function isEither(draft: TollDraft, verb: VerbGroup): boolean {
  const { tokens, graph } = draft;
  const kindAt = (i: number): boolean => oneOf(tokens[i]?.lemma, "kill wound injure hurt dead");
  const joint = (i: number): boolean => oneOf(tokens[i]?.norm, "and or / and/or");
  const noCount = (i: number): boolean => !draft.counts.some((count) => count.first === i);
  const behind =
    joint(verb.head + 1) &&
    kindAt(verb.head + 2) &&
    tokens[verb.head + 2]?.lemma !== tokens[verb.head]?.lemma &&
    noCount(verb.head + 2) &&
    verb.head + 2 < graph.sentence.last;
  const before = joint(verb.head - 1) && kindAt(verb.head - 2) && noCount(verb.head);
  return (behind || before) && kindAt(verb.head);
}

function stateBehind(draft: TollDraft, object: NounGroup): TollKind | null {
  const { tokens, graph } = draft;
  let end = object.last;
  for (const member of object.list) end = Math.max(end, member.last);
  for (const from of [object.last, end]) {
    for (let i = from; i < Math.min(graph.sentence.last, from + 6); i++) {
      const token = tokens[i];
      if (!token || token.text === "," || token.text === ";") break;
      if (oneOf(token.norm, "dead killed")) return "killed";
      if (oneOf(token.norm, "injured wounded hurt maimed")) return "injured";
      if (oneOf(token.norm, "homeless displaced")) return "displaced";
    }
  }
  return null;
}

function putList(draft: TollDraft, kind: TollKind, group: NounGroup, verb: VerbGroup): void {
  const members = group.list.length > 0 ? group.list : [group];
  const first = members[0] ? draft.reader.read(members[0]) : null;
  const rest = members.slice(1).map((member) => draft.reader.read(member));
  // "Two rangers, Sgt Manop and Volunteer Anan, were killed": the names of those counted.
  const named =
    first?.counted &&
    (isSpeltOut(draft, first) ||
      (first.value.min === rest.length && rest.every((victims) => victims !== null && !victims.counted && !isAnother(draft, victims))));
  const before = verb.passive || verb.objects.length === 0 ? listedBefore(draft, members[0] ?? group) : null;
  if (before) draft.put(kind, before, verb, verb.head);
  for (const member of named ? members.slice(0, 1) : members) {
    // A member with a state of its own ("12 people dead and 30 wounded") is read by it.
    if ((member !== group && hasOwnState(draft, member, kind)) || (before && isInAside(draft, member))) continue;
    const victims = draft.reader.read(member);
    if (victims) draft.put(kind, victims, verb, verb.head, false, before !== null);
  }
}

/** "and a child", "and his driver": one more, no name of those told before. */
function isAnother({ tokens }: TollDraft, { first }: Victims): boolean {
  return oneOf(tokens[first]?.norm, "an a one another his her their");
}

/** "two civilians -- a woman and a child -- died": who they were. */
function isSpeltOut({ tokens }: TollDraft, { group }: Victims): boolean {
  return /^(?:[-–—]+|\()$/.test(tokens[group.last]?.text ?? "") && tokens[group.last + 1]?.pos !== "conj";
}

/** "nine pilgrims, three of them women, and an official were killed": the count before the aside. */
function listedBefore(draft: TollDraft, group: NounGroup): Victims | null {
  const { tokens, graph, counts, reader } = draft;
  const inAside = isInAside(draft, group);
  const comma = group.first - 2;
  if (!inAside && (tokens[group.first - 1]?.norm !== "and" || tokens[comma]?.text !== ",")) return null;
  const aside = counts.find(
    (count) =>
      tokens[count.first - 1]?.text === "," &&
      (inAside ? count.last === comma : count.first < comma) &&
      tokens[count.last]?.norm === "of" &&
      oneOf(tokens[count.last + 1]?.norm, "them whom"),
  );
  if (!aside) return null;
  const noun = graph.nouns.find((other) => other.last === aside.first - 1);
  const victims = noun ? reader.read(noun) : null;
  return victims?.counted ? victims : null;
}

/** "women" in "three of them women, and an official". */
function isInAside({ tokens }: TollDraft, group: NounGroup): boolean {
  return /^(?:them|whom)$/.test(tokens[group.first - 1]?.norm ?? "") && tokens[group.first - 2]?.norm === "of";
}

function hasOwnState(draft: TollDraft, group: NounGroup, kind: TollKind): boolean {
  for (let i = group.first; i < Math.min(group.last + 2, draft.graph.sentence.last); i++) {
    const token = draft.tokens[i];
    if (token?.text === ",") return false;
    if (oneOf(token?.norm, "wounded injured hurt missing homeless displaced"))
      return kind !== "injured" || oneOf(token?.norm, "missing homeless displaced");
    if (oneOf(token?.norm, "dead killed")) return kind !== "killed";
  }
  return false;
}
