import { HARMING, SUFFERING, TO_DEATH } from "../lexicon/harm.js";
import type { FrameArgument, TollKind, TollMention } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import { wordSet } from "../text.js";
import type { Token } from "../types.js";
import { phraseEnd } from "./phrase.js";
import { readCountedStates, readDeeds, readHeadlineVerbs, readLabels, readNobody } from "./toll-phrases.js";
import { VictimReader, type Victims } from "./victims.js";

const PART = wordSet("including among include included amongst");
const MORE = wordSet("another more other others additional further also else");
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
    // Who is taken or driven out is counted only where a number is told.
    if (!victims.counted && (kind === "captured" || kind === "displaced")) return;
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

  /** "including three children", "up from 17". */
  private isPart(victims: TokenSpan): boolean {
    const floor = this.graph.sentence.first;
    for (let i = victims.first - 1; i >= Math.max(floor, victims.first - 4); i--) {
      const token = this.tokens[i];
      if (!token || token.pos === "verb" || token.text === "." || token.text === ";") break;
      if (PART.has(token.norm)) return true;
      if (
        token.norm === "from" &&
        i === victims.first - 1 &&
        /^(?:up|down|revised|risen|rose|rising|raised|increased|climbed|jumped)$/.test(this.tokens[i - 1]?.norm ?? "")
      )
        return true;
    }
    return false;
  }

  private isAdded(victims: TokenSpan): boolean {
    for (let i = victims.first - 1; i <= victims.last + 1; i++) {
      const token = this.tokens[i];
      if (token && i < this.graph.sentence.last && MORE.has(token.norm) && this.tokens[i + 1]?.norm !== "than") return true;
    }
    return false;
  }
}

interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

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
    const share = tokens[toll.last]?.norm === "of" && /^(?:them|whom|these|those|the)$/.test(tokens[toll.last + 1]?.norm ?? "");
    const before = tolls.slice(0, i).some((other) => other.kind === toll.kind && other.value.min >= toll.value.min && !other.part);
    return share && before && !toll.part ? { ...toll, part: true } : toll;
  });
}

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
  if (
    /^(?:suffer|sustain|receive)$/.test(lemma) &&
    verb.objects.some((object) => /^(?:injury|wound|burn)$/.test(tokens[object.head]?.lemma ?? ""))
  )
    return { kind: "injured", of: "subject" };
  if (
    verb.preps.some(
      (group) => CARE.has(tokens[group.head]?.norm ?? "") || (group.prep === "in" && tokens[group.head]?.norm === "condition"),
    ) &&
    inCare(tokens, verb, lemma)
  )
    return { kind: "injured", of: "subject" };
  if (lemma === "treat" && verb.passive) return { kind: "injured", of: "subject" };
  return null;
}

function inCare(_: readonly Token[], verb: VerbGroup, lemma: string): boolean {
  if (verb.passive)
    return (
      /^(?:take|rush|admit|bring|transport|transfer|airlift|evacuate|fly|treat|carry|send|move|refer)$/.test(lemma) &&
      verb.preps.some((group) => /^(?:to|in|into|at)$/.test(group.prep ?? ""))
    );
  return /^(?:be|remain|lie|recover|stay|land)$/.test(lemma) && verb.preps.some((group) => group.prep === "in" || group.prep === "at");
}

function readVerb(draft: TollDraft, verb: VerbGroup): void {
  const { tokens, graph, reader } = draft;
  const limit = graph.sentence.last;
  const lemma = tokens[verb.head]?.lemma ?? "";
  // "three of the wounded": no verb, whatever it was taken for.
  if (verb.negation >= 0 || (verb.first === verb.head && tokens[verb.head - 1]?.pos === "det")) return;
  const harm = harmOf(tokens, verb, limit);
  if (harm) {
    if (isEither(draft, verb)) return;
    const groups = (harm.of === "subject" || verb.passive ? (verb.subject ? [verb.subject] : []) : objectsOf(draft, verb)).filter(
      (group) => !isParted(draft, verb, group),
    );
    for (const group of groups) putList(draft, harm.kind, heirOf(draft, group), verb);
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
  } else if (/^(?:claim|take|cost)$/.test(lemma)) {
    for (const object of verb.objects) {
      if (tokens[object.head]?.lemma !== "life" && !/^lives?$/.test(tokens[object.head]?.norm ?? "")) continue;
      const of = object.after.find((other) => other.prep === "of" && other.prepAt === object.last);
      const count = reader.countOf(object);
      if (of && !count) putList(draft, "killed", of, verb);
      else putList(draft, "killed", object, verb);
    }
  } else if (lemma === "lose") {
    const object = verb.passive ? verb.subject : verb.objects[0];
    if (
      object &&
      /^(?:life|live|lives|soldier|fighter|troop|policeman|officer|militant|guerrilla|serviceman|comrade)$/.test(
        tokens[object.head]?.lemma ?? "",
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
  return /^(?:down|out|up|off)$/.test(particle)
    ? verb.preps.filter((group) => group.prep === particle && group.prepAt === verb.head + 1)
    : [];
}

/** A bar or a semicolon stands between: two lines of a table. */
function isParted(draft: TollDraft, verb: VerbGroup, group: NounGroup): boolean {
  for (let i = Math.min(verb.last, group.last); i < Math.max(verb.first, group.first); i++)
    if (/^[|;]$/.test(draft.tokens[i]?.text ?? "")) return true;
  return false;
}

/** "12 people were killed or wounded": told for both together, so for neither. */
function isEither(draft: TollDraft, verb: VerbGroup): boolean {
  const { tokens, graph } = draft;
  const kindAt = (i: number): boolean => /^(?:kill|wound|injure|hurt|dead)$/.test(tokens[i]?.lemma ?? "");
  const joint = (i: number): boolean => /^(?:and|or|\/|and\/or)$/.test(tokens[i]?.norm ?? "");
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
      if (/^(?:dead|killed)$/.test(token.norm)) return "killed";
      if (/^(?:injured|wounded|hurt|maimed)$/.test(token.norm)) return "injured";
      if (/^(?:homeless|displaced)$/.test(token.norm)) return "displaced";
    }
  }
  return null;
}

function putList(draft: TollDraft, kind: TollKind, group: NounGroup, verb: VerbGroup): void {
  const members = group.list.length > 0 ? group.list : [group];
  const first = members[0] ? draft.reader.read(members[0]) : null;
  const rest = members.slice(1).map((member) => draft.reader.read(member));
  // "Two rangers, Sgt Manop and Volunteer Anan, were killed": the names of those counted.
  const named = first?.counted && first.value.min === rest.length && rest.every((victims) => victims !== null && !victims.counted);
  const before = verb.passive || verb.objects.length === 0 ? listedBefore(draft, members[0] ?? group) : null;
  if (before) draft.put(kind, before, verb, verb.head);
  for (const member of named ? members.slice(0, 1) : members) {
    // A member with a state of its own ("12 people dead and 30 wounded") is read by it.
    if (member !== group && hasOwnState(draft, member, kind)) continue;
    const victims = draft.reader.read(member);
    if (victims) draft.put(kind, victims, verb, verb.head, false, before !== null);
  }
}

/** "nine pilgrims, three of them women, and an official were killed": the count before the aside. */
function listedBefore(draft: TollDraft, group: NounGroup): Victims | null {
  const { tokens, graph, counts, reader } = draft;
  const comma = group.first - 2;
  if (tokens[group.first - 1]?.norm !== "and" || tokens[comma]?.text !== ",") return null;
  const aside = counts.find(
    (count) =>
      tokens[count.first - 1]?.text === "," &&
      count.first < comma &&
      /^of$/.test(tokens[count.last]?.norm ?? "") &&
      /^(?:them|whom)$/.test(tokens[count.last + 1]?.norm ?? ""),
  );
  if (!aside) return null;
  const noun = graph.nouns.find((other) => other.last === aside.first - 1);
  const victims = noun ? reader.read(noun) : null;
  return victims?.counted ? victims : null;
}

function hasOwnState(draft: TollDraft, group: NounGroup, kind: TollKind): boolean {
  for (let i = group.first; i < Math.min(group.last + 2, draft.graph.sentence.last); i++) {
    const token = draft.tokens[i];
    if (token?.text === ",") return false;
    if (/^(?:wounded|injured|hurt|missing|homeless|displaced)$/.test(token?.norm ?? ""))
      return kind !== "injured" || /^(?:missing|homeless|displaced)$/.test(token?.norm ?? "");
    if (/^(?:dead|killed)$/.test(token?.norm ?? "")) return kind !== "killed";
  }
  return false;
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
      if (argument.landing !== "target" || (item.trigger.verb && isParted(draft, item.trigger.verb, argument.referent.group))) continue;
      const victims = draft.reader.read(argument.referent.group);
      if (!victims?.counted || known.some((toll) => toll.first === victims.first)) continue;
      draft.put(kind, victims, item.trigger.verb, item.trigger.head);
    }
  }
  return draft.out;
}
