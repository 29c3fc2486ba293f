import { isPersonNoun } from "../lexicon/agents.js";
import { AREA_NOUNS, FOUGHT_FOR, ISSUE, LOCALS, WHERE } from "../lexicon/place-nouns.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { Frame, Framing } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";
import type { PlaceReader } from "./place-reader.js";

/** Prepositions behind which another deed tells of the same scene: "killed during clashes in X". */
const WITHIN_DEED = new Set(["in", "during", "amid", "amidst", "throughout", "through", "with", "as"]);
const NOTHING: ReadonlySet<string> = new Set();
const AGENT: ReadonlySet<string> = new Set(["by"]);
const BESIDE_DEED: ReadonlySet<string> = new Set(["during", "amid", "amidst"]);
/** What they are told of happens in their object: "violence that has rocked the south". */
const SCENE_VERBS = new Set("rock hit grip sweep shake plague engulf ravage convulse paralyse paralyze reach enter".split(" "));
/** Verbs whose object is another deed than their subject. */
const AFTER = new Set("follow precede avenge echo mirror recall resemble overshadow end".split(" "));
const DIRECTIONS = new Set("north south east west northeast northwest southeast southwest outside inside front ahead".split(" "));

/** Where those were taken who go free is no place of it. */

/** Looks for the scene of an event where its own roles tell no place: the clause, the clauses tied to it, the sentence. */
export class SceneFinder {
  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly reader: PlaceReader,
  ) {}

  /** "in the town", "north of the town". */
  isWhere(group: NounGroup): boolean {
    if (group.prep === null || this.isAffiliation(group) || this.isOfSource(group)) return false;
    // "a deal between the US and the group": sides, no place.
    if (group.prep === "between" && this.reader.isLand(group)) return false;
    // "when a convoy passed by X".
    if (group.prep === "by")
      return oneOf(this.article.tokens[group.prepAt - 1]?.lemma, "pass drive go march walk sail") && this.reader.isTown(group);
    if (group.prep !== "of") return WHERE.has(group.prep);
    return DIRECTIONS.has(this.article.tokens[group.prepAt - 1]?.norm ?? "");
  }

  /** "killed X, head of protocol at the Defence Ministry": where somebody serves. */
  isAffiliation(group: NounGroup): boolean {
    const { tokens } = this.article;
    if (group.prep !== "at" || tokens[group.head]?.cap === "lower" || this.article.allCaps || this.reader.isSettled(group)) return false;
    const before = tokens[group.prepAt - 1];
    const graph = before ? this.framing.sentences[before.sentence]?.graph : undefined;
    let holder = before ? (graph?.nounAt(before.i) ?? null) : null;
    for (let i = 0; i < 3 && holder?.prep === "of"; i++) holder = graph?.nounAt(holder.prepAt - 1) ?? null;
    return holder !== null && isPersonNoun(tokens[holder.head]?.lemma ?? "");
  }

  /** "according to lawyers in Huanta": where a source is. */
  isOfSource(group: NounGroup): boolean {
    const { tokens } = this.article;
    const before = tokens[group.prepAt - 1];
    const holder = before ? this.framing.sentences[before.sentence]?.graph.nounAt(before.i) : null;
    return holder?.prep === "to" && tokens[holder.prepAt - 1]?.norm === "according";
  }

  /** "protested against the strikes on X", "over killings in X": what a crowd is for or against happens elsewhere. */
  isIssue(group: NounGroup): boolean {
    const before = this.article.tokens[group.prepAt - 1];
    const graph = before ? this.framing.sentences[before.sentence]?.graph : undefined;
    let holder = before ? (graph?.nounAt(before.i) ?? null) : null;
    for (let i = 0; i < 3 && holder?.prep === "of"; i++) holder = graph?.nounAt(holder.prepAt - 1) ?? null;
    return holder !== null && ISSUE.has(holder.prep);
  }

  /** "a convoy in Helmand", "troops deployed near the airport", "the battle for X": where a group is. */
  around(group: NounGroup, modified = true): ResolvedPlace[] {
    const found = new Places();
    const fought = FOUGHT_FOR.has(this.article.tokens[group.head]?.lemma);
    // "seized rifles and a machine gun in a farm": what stands behind the last of a list is told of all.
    for (const behind of (group.list.at(-1) ?? group).after) {
      const on = fought && (behind.prep === "for" || behind.prep === "of" || behind.prep === "on");
      if (on || this.isWhere(behind)) found.add(this.reader.read(behind, "location", "there"));
    }
    if (found.list.length === 0 && fought) found.add(this.reader.before(group));
    if (modified) for (const modifier of group.modifiers) found.add(this.spots(modifier));
    return found.list;
  }

  /** The places of a verb's own phrases. */
  spots(verb: VerbGroup, stops: ReadonlySet<string> = NOTHING): ResolvedPlace[] {
    const found = new Places();
    for (const group of verb.preps) {
      if (stops.has(group.prep ?? "")) break;
      const there = this.isWhere(group) ? this.reader.read(group, "location", "there") : [];
      if (there.length > 0) found.add(there);
      // "In Mocuba women demonstrated": the grammar takes the place for a part of the subject.
      else if (this.isWhere(group) && this.opens(group)) found.add(this.reader.before(group));
      else if (group.prep !== null && WITHIN_DEED.has(group.prep)) found.add(this.around(group));
    }
    if (SCENE_VERBS.has(this.article.tokens[verb.head]?.lemma ?? ""))
      for (const object of verb.objects) found.add(this.reader.read(object, "location", "there"));
    // "the town where soldiers were killed".
    if (verb.opener === "where") {
      if (verb.governorNoun) found.add(this.reader.read(verb.governorNoun, "location", "there"));
      const before = found.list.length === 0 ? this.reader.lastBefore(verb.openerAt, 3) : null;
      if (before) found.add([before]);
    }
    return found.list;
  }

  private opens(group: NounGroup): boolean {
    const token = this.article.tokens[group.prepAt];
    return (
      token !== undefined &&
      this.article.sentences[token.sentence]?.first === group.prepAt &&
      !AREA_NOUNS.has(this.article.tokens[group.head]?.lemma)
    );
  }

  clause(frame: Frame): ResolvedPlace[] {
    const found = new Places();
    const verb = verbOf(frame);
    if (frame.noun) found.add(this.around(frame.noun));
    // "Fighting was reported in X": what is reported happened there.
    const reported = verb?.passive === true && frame.noun !== null && verb.subject === frame.noun;
    if (verb && (reported || !this.isSpeech(verb))) {
      // Arms are not sent where the war is amid which they are sent.
      const modified = !frame.event.scene?.frees;
      found.add(this.spots(verb, reported ? AGENT : frame.event.family === "materiel" ? BESIDE_DEED : NOTHING));
      // "Today's attack followed bombings in X": the other deed's own.
      const other = frame.noun !== null && verb.subject === frame.noun && AFTER.has(this.article.tokens[verb.head]?.lemma ?? "");
      if (found.list.length === 0 && !other) for (const object of verb.objects) found.add(this.around(object, modified));
      if (found.list.length === 0 && verb.subject) found.add(this.around(verb.subject, modified));
    }
    return found.list;
  }

  /** All that the clause tells, and the verbs joined with the trigger's that are no deeds of their own: "shot and killed". */
  wholeClause(frame: Frame, graph: SentenceGraph): ResolvedPlace[] {
    const found = new Places();
    const verb = frame.verb;
    found.add(this.clause(frame));
    for (const { landing, referent } of frame.arguments)
      if (landing === "target" || landing === "recipient") found.add(this.around(referent.group));
    if (!verb) return found.list;
    for (const object of verb.objects) found.add(this.around(object));
    if (verb.passive && verb.subject) found.add(this.around(verb.subject));
    const frames = this.framing.sentences[frame.sentence]?.frames ?? [];
    for (const other of graph.verbs) {
      if (other === verb || (other.coordinated !== verb && verb.coordinated !== other)) continue;
      if (!frames.some((rival) => rival !== frame && rival.head === other.head)) found.add(this.spots(other));
    }
    return found.list;
  }

  /** Coordinated, dependent and governing clauses. */
  neighbours(frame: Frame, graph: SentenceGraph, told: (deed: Frame) => ResolvedPlace[]): ResolvedPlace[] {
    const verb = verbOf(frame);
    if (!verb) return [];
    const joined = graph.verbs.filter((other) => other !== verb && isJoined(other, verb));
    const below = graph.verbs.filter((other) => other.governor === verb && other.relation !== "complement");
    const above = graph.verbs.filter((other) => other === verb.governor && verb.relation !== "complement");
    // "raided X, burning cars as people fled into the hills": the cars burned in X.
    const adverbial = verb.relation === "adverbial";
    const rings = adverbial ? [above, joined, below] : [joined, below, above];
    for (const ring of rings) {
      for (const other of ring) {
        // "In X women plan to march": what they plan they do there.
        const own = verb.relation === "infinitive" && other === verb.governor && other.subject === verb.subject;
        if (!own && this.isSpeech(other)) continue;
        // "killed while fleeing the village of X in Y": what the other deed tells as its own place.
        const spots = this.spots(other);
        if (spots.length === 0 && !(adverbial && ring === above)) continue;
        const deed = this.framing.sentences[frame.sentence]?.frames.find((one) => one !== frame && one.verb === other);
        const places = deed ? told(deed) : [];
        if (places.length > 0 || spots.length > 0) return places.length > 0 ? places : spots;
      }
    }
    return [];
  }

  /** Where the grammar ties nothing to the deed: the place that opens the sentence, else the nearest, rather behind than before. */
  sentence(frame: Frame, graph: SentenceGraph): ResolvedPlace[] {
    const speakers = this.speakers(graph);
    let best: { places: ResolvedPlace[]; rank: number } | null = null;
    for (const group of graph.nouns) {
      if (!this.isWhere(group) || group.depth > 0 || speakers.has(group)) continue;
      const opens = group.prepAt <= graph.sentence.first + 1;
      const rank = opens ? 0 : group.first > frame.head ? group.first - frame.head : (frame.head - group.first) * 2;
      if (best && best.rank <= rank) continue;
      const places = this.reader.read(group, "location", "there").filter((place) => place.within === null || place.kind !== "site");
      if (places.length > 0) best = { places, rank };
    }
    return best?.places ?? orElse(this.loose(frame, graph, speakers), () => this.home(graph));
  }

  /** "Residents of X said that": where they live. */
  private home(graph: SentenceGraph): ResolvedPlace[] {
    for (const verb of graph.verbs) {
      if (!verb.subject || !this.isSpeech(verb) || !this.isLocal(verb.subject)) continue;
      const of = verb.subject.after.find((group) => group.prep === "of" || group.prep === "from");
      if (of && this.reader.isSettled(of)) return this.reader.read(of, "location", "there");
    }
    return [];
  }

  /** Names that the grammar could not place, behind a word like "in" or "city of". */
  private loose(frame: Frame, graph: SentenceGraph, speakers: ReadonlySet<NounGroup>): ResolvedPlace[] {
    let best: { place: ResolvedPlace; rank: number } | null = null;
    for (const { place, first } of this.reader.located(graph.sentence)) {
      const group = graph.nounAt(first);
      if (group && speakers.has(group)) continue;
      const rank = first > frame.head ? first - frame.head : (frame.head - first) * 2;
      if (!best || rank < best.rank) best = { place, rank };
    }
    return best ? [best.place] : [];
  }

  /** The groups that tell where something is said: "a spokesman in Nairobi said", "in Tel Aviv, the army said that". */
  private speakers(graph: SentenceGraph): ReadonlySet<NounGroup> {
    const out = new Set<NounGroup>();
    for (const verb of graph.verbs) {
      const speech = this.isSpeech(verb) || graph.verbs.some((other) => other.governor === verb && other.relation === "complement");
      if (!speech) continue;
      // "Parents in X reported that", "In X, a market seller said that": they tell what befell them at home.
      if (verb.subject && this.isLocal(verb.subject)) continue;
      // "In Rubkona county, it says, huts were burned".
      if (this.isAside(verb)) continue;
      // "was shot, police said, on a road in X": what stands behind the comma belongs to the deed.
      for (const group of verb.preps) if (this.article.tokens[group.prepAt - 1]?.text !== ",") out.add(group);
      for (const group of verb.subject?.after ?? []) out.add(group);
      for (const group of verb.subject?.appositions ?? []) for (const behind of group.after) out.add(behind);
    }
    return out;
  }

  /** "…, it says, …": a speaker between commas. */
  private isAside(verb: VerbGroup): boolean {
    const { tokens } = this.article;
    return verb.subject !== null && tokens[verb.subject.first - 1]?.text === "," && tokens[verb.last]?.text === ",";
  }

  private isLocal(group: NounGroup): boolean {
    const names = group.apposed ? [group, group.apposed, ...group.appositions] : [group, ...group.appositions];
    return names.some(({ head }) => LOCALS.has(this.article.tokens[head]?.lemma));
  }

  private isSpeech(verb: VerbGroup): boolean {
    return CLAUSE_VERBS.has(this.article.tokens[verb.head]?.lemma);
  }
}

function orElse(places: ResolvedPlace[], other: () => ResolvedPlace[]): ResolvedPlace[] {
  return places.length > 0 ? places : other();
}

export function verbOf(frame: Frame): VerbGroup | null {
  return frame.verb ?? frame.support ?? frame.noun?.verb ?? null;
}

function isJoined(a: VerbGroup, b: VerbGroup): boolean {
  return a.coordinated === b || b.coordinated === a || (b.coordinated !== null && a.coordinated === b.coordinated);
}

/** No event is told with more places than these; a list of thousands is no news. */
const MOST = 64;

/** Places of one event, each once. */
export class Places {
  readonly list: ResolvedPlace[] = [];

  add(places: readonly ResolvedPlace[]): void {
    for (const place of places)
      if (this.list.length < MOST && !this.list.some((other) => other.span.start === place.span.start)) this.list.push(place);
  }
}
