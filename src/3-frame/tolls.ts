import type { TollKind, TollMention, VictimClass } from "../shapes/frames.js";
import type { NounGroup, Referent, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { CountMention } from "../shapes/mentions.js";
import { wordSet } from "../text.js";
import type { CountValue, Token } from "../types.js";

const VERBS: ReadonlyMap<string, TollKind> = new Map(
  (
    [
      ["killed", "kill slay execute massacre murder slaughter behead assassinate eliminate neutralize neutralise liquidate lynch martyr butcher decapitate gun"],
      ["injured", "wound injure hurt maim hospitalize hospitalise"],
      ["captured", "capture detain arrest abduct kidnap seize imprison nab apprehend jail"],
      ["displaced", "displace uproot evacuate"],
    ] as const
  ).flatMap(([kind, list]) => list.split(" ").map((verb) => [verb, kind] as const)),
);
/** Verbs whose subject is the one who suffers. */
const SUFFERED: ReadonlyMap<string, TollKind> = new Map([
  ["die", "killed"],
  ["perish", "killed"],
  ["succumb", "killed"],
  ["flee", "displaced"],
]);
const STATES: ReadonlyMap<string, TollKind> = new Map([
  ["dead", "killed"],
  ["killed", "killed"],
  ["deaths", "killed"],
  ["fatalities", "killed"],
  ["death", "killed"],
  ["wounded", "injured"],
  ["injured", "injured"],
  ["hurt", "injured"],
  ["injuries", "injured"],
  ["maimed", "injured"],
  ["displaced", "displaced"],
  ["homeless", "displaced"],
]);
const PEOPLE = wordSet("people person persons man men woman women child children civilian civilians other others soldier soldiers troop troops fighter fighters militant militants rebel rebels member members officer officers resident residents villager villagers");
const PART = new Set(["including", "among", "include", "included", "amongst"]);

/** Reads the counts of dead, wounded, captured and displaced of one sentence. */
export function readTolls(tokens: readonly Token[], graph: SentenceGraph, counts: readonly CountMention[], describe: (group: NounGroup) => Referent): TollMention[] {
  const out: TollMention[] = [];
  const done = new Set<number>();
  const { first, last } = graph.sentence;
  const countOf = (group: NounGroup): CountMention | undefined => counts.find((count) => count.first < group.last && count.last > group.first && count.first >= group.first - 3);
  const add = (kind: TollKind, group: NounGroup, verb: VerbGroup | null): void => {
    for (const member of group.list) {
      if (done.has(member.head * 4 + kindIndex(kind))) continue;
      const referent = describe(member);
      const value = valueOf(tokens, member, countOf(member), referent, kind);
      if (!value) continue;
      done.add(member.head * 4 + kindIndex(kind));
      const count = countOf(member);
      out.push({ kind, value, victims: victimsOf(referent), part: isPart(tokens, member, first), group: member, verb, first: count?.first ?? member.first, last: count?.last ?? member.head + 1, sentence: graph.sentence.index });
    }
  };
  for (const verb of graph.verbs) {
    const lemma = tokens[verb.head]?.lemma ?? "";
    const kind = lemma === "shoot" && /^dead$/.test(tokens[verb.head + 1]?.norm ?? "") ? "killed" : VERBS.get(lemma);
    const suffered = SUFFERED.get(lemma);
    if (kind && !(verb.negation >= 0)) {
      const victims = verb.passive ? (verb.subject ? [verb.subject] : []) : verb.objects;
      for (const victim of victims) add(kind, victim, verb);
      // "killed 12 and wounded 30": the count is the whole object, whatever the parser took it for.
      if (victims.length === 0 && verb.form !== "finite") {
        const next = graph.nounAt(verb.head + 1);
        if (next && countOf(next) && !next.prep) add(kind, next, verb);
      }
    } else if (suffered && verb.subject) add(suffered, verb.subject, verb);
    else if (lemma === "leave" || lemma === "claim" || lemma === "take") {
      for (const object of verb.objects) {
        const after = stateAfter(tokens, object.last, last);
        if (lemma === "leave" && after) {
          const members = object.list;
          for (const member of members) add(after, member, verb);
        } else if (/^(?:life|live|lives)$/.test(tokens[object.head]?.norm ?? "") && lemma !== "leave") {
          const of = object.after.find((other) => other.prep === "of" && other.prepAt === object.last);
          add("killed", of ?? object, verb);
        }
      }
    }
  }
  // "12 dead", "12 people dead, 30 wounded", "41 deaths": a count and the word for what befell them, no verb between.
  for (const count of counts) {
    if (count.first < first || count.last > last) continue;
    let at = count.last;
    let steps = 0;
    while (at < last && steps < 6) {
      const token = tokens[at];
      if (!token) break;
      const state = STATES.get(token.norm);
      if (state && !(token.pos === "noun" && token.norm === "death" && tokens[at + 1]?.norm === "sentence")) {
        const group = graph.nounAt(count.last - 1);
        if (group && !done.has(group.head * 4 + kindIndex(state))) {
          done.add(group.head * 4 + kindIndex(state));
          out.push({ kind: state, value: count.value, victims: victimsOf(describe(group)), part: isPart(tokens, group, first), group, verb: graph.verbAt(at), first: count.first, last: count.last, sentence: graph.sentence.index });
        }
        // "12 killed and wounded" counts both together: neither alone is told.
        break;
      }
      const link = token.pos === "noun" || token.pos === "adj" || token.pos === "aux" || token.pos === "adv" || (token.pos === "prep" && token.norm === "of") || (token.pos === "propn" && steps < 3) || /^(?:reported|confirmed|feared|left|believed|others?|more|seriously|critically)$/.test(token.norm);
      if (!link) break;
      at++;
      steps++;
    }
  }
  toll(tokens, graph, counts, out);
  nobody(tokens, graph, out);
  return merge(out);
}

function kindIndex(kind: TollKind): number {
  return kind === "killed" ? 0 : kind === "injured" ? 1 : kind === "captured" ? 2 : 3;
}

/** "the death toll rose to 41". */
function toll(tokens: readonly Token[], graph: SentenceGraph, counts: readonly CountMention[], out: TollMention[]): void {
  for (let i = graph.sentence.first; i < graph.sentence.last; i++) {
    if (tokens[i]?.norm !== "toll" || !/^(?:death|the|a|its?|his|overall|total|final|official)$/.test(tokens[i - 1]?.norm ?? "")) continue;
    const after = counts.filter((count) => count.first > i && count.first < i + 14 && count.last <= graph.sentence.last);
    // "rose from 30 to 41": the number after "to", "at" or "of".
    const told = after.find((count) => /^(?:to|at|of|reached|stands?|stood|was|is|hit|passed|tops?)$/.test(tokens[count.first - 1]?.norm ?? "")) ?? after[0];
    if (!told) continue;
    if (out.some((mention) => mention.first === told.first)) continue;
    out.push({ kind: "killed", value: told.value, victims: "unknown", part: false, group: null, verb: null, first: told.first, last: told.last, sentence: graph.sentence.index });
  }
}

/** "There were no casualties", "no injuries were reported", "nobody was hurt". */
function nobody(tokens: readonly Token[], graph: SentenceGraph, out: TollMention[]): void {
  const zero: CountValue = { min: 0, max: 0 };
  const put = (kind: TollKind, at: number): void => {
    out.push({ kind, value: zero, victims: "unknown", part: false, group: null, verb: graph.verbAt(at), first: at, last: at + 2, sentence: graph.sentence.index });
  };
  for (let i = graph.sentence.first; i < graph.sentence.last - 1; i++) {
    const word = tokens[i]?.norm;
    if (word === "no") {
      const next = tokens[i + 1]?.norm === "immediate" || tokens[i + 1]?.norm === "reported" ? "" : (tokens[i + 1]?.norm ?? "");
      const reports = tokens[i + 1]?.norm === "immediate";
      if (next === "casualties" || next === "victims") {
        put("killed", i);
        put("injured", i);
      } else if (next === "injuries") put("injured", i);
      else if (next === "deaths" || next === "fatalities") put("killed", i);
      else if (next === "one" && !reports) {
        const verb = graph.verbs.find((group) => group.subject && group.subject.first <= i + 1 && group.subject.last > i);
        const lemma = tokens[verb?.head ?? -1]?.lemma;
        if (verb?.passive && lemma && VERBS.has(lemma)) put(VERBS.get(lemma) as TollKind, i);
      }
    } else if (word === "nobody") {
      const lemma = tokens.slice(i + 1, i + 4).find((token) => token.pos === "verb")?.lemma;
      if (lemma && /^(?:kill|injure|wound|hurt)$/.test(lemma)) put(lemma === "kill" ? "killed" : "injured", i);
    }
  }
}

function stateAfter(tokens: readonly Token[], from: number, limit: number): TollKind | null {
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    const state = STATES.get(tokens[i]?.norm ?? "");
    if (state) return state;
    if (tokens[i]?.pos === "verb" || tokens[i]?.text === ",") return null;
  }
  return null;
}

function valueOf(tokens: readonly Token[], group: NounGroup, count: CountMention | undefined, referent: Referent, kind: TollKind): CountValue | null {
  if (count) return isHuman(tokens, group, referent) ? count.value : null;
  // Who is taken or driven out is counted only where a number is told.
  if (kind === "captured" || kind === "displaced") return null;
  const head = tokens[group.head];
  if (!head) return null;
  const opening = tokens[group.first]?.norm ?? "";
  if (referent.person && head.pos === "propn") return { min: 1, max: 1 };
  if (!isHuman(tokens, group, referent)) return null;
  if ((opening === "a" || opening === "an" || opening === "another") && head.norm === head.lemma && !/^(?:group|number|crowd|family|army|force|battalion|brigade|police|unit|team)$/.test(head.lemma)) return { min: 1, max: 1 };
  return null;
}

function isHuman(tokens: readonly Token[], group: NounGroup, referent: Referent): boolean {
  const head = tokens[group.head];
  if (!head) return false;
  const of = group.after.find((other) => other.prep === "of" && other.prepAt === group.last);
  if (of && /^(?:dozen|score|hundred|thousand|ten|number|ton|tonne|kilo)$/.test(head.lemma)) return /^(?:person|people|man|woman|child|civilian|soldier|fighter|other|member)$/.test(tokens[of.head]?.lemma ?? "") || !/^ton|kilo/.test(head.lemma);
  return ["person", "civilian", "force", "captive", "crowd"].some((wanted) => referent.classes.has(wanted as never)) || PEOPLE.has(head.norm) || head.pos === "num" || referent.agentKind !== null || referent.unknownName || referent.actor?.use === "demonym";
}

function victimsOf(referent: Referent): VictimClass {
  if (referent.classes.has("civilian") || referent.classes.has("crowd")) return referent.classes.has("force") && referent.head.match(/^\d/) === null && !referent.classes.has("civilian") ? "mixed" : referent.head.match(/^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|other|dozen|score|hundred|thousand)/) ? "unknown" : "civilian";
  if (referent.classes.has("force") && !/^\d/.test(referent.head)) return "combatant";
  return "unknown";
}

function isPart(tokens: readonly Token[], group: NounGroup, floor: number): boolean {
  for (let i = group.first - 1; i >= Math.max(floor, group.first - 4); i--) {
    const token = tokens[i];
    if (!token) break;
    if (PART.has(token.norm)) return true;
    if (token.pos === "verb" || token.text === ".") return false;
  }
  const first = group.list[0];
  return first !== undefined && first !== group && isPart(tokens, first, floor);
}

/** The same words told once. */
function merge(tolls: readonly TollMention[]): TollMention[] {
  const seen = new Set<string>();
  return tolls
    .filter((toll) => {
      const key = `${toll.kind}:${toll.first}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}
