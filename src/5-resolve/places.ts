import { distanceKm, type Gazetteer } from "../gazetteer/index.js";
import { WHERE } from "../lexicon/place-nouns.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { Frame, Framing } from "../shapes/frames.js";
import type { NounGroup, SentenceGraph, VerbGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { Article, PlaceEntry } from "../types.js";
import { PlaceReader, type ResolvedPlace, type Use } from "./place-reader.js";
import { PlaceSenses } from "./place-senses.js";

export type { ResolvedPlace } from "./place-reader.js";

/** How far from its trigger the place of an event is looked for: 1 the clause, 2 the clauses tied to it, 3 the sentence. */
const REACH: Readonly<Partial<Record<string, number>>> = {
  territory: 3,
  strike: 3,
  combat: 3,
  harm: 3,
  custody: 3,
  unrest: 3,
  posture: 2,
  materiel: 1,
  diplomacy: 1,
  statement: 0,
};
const DONE = new Set(["occurred", "ongoing", "attempted"]);
const HITTING = new Set(["strike", "combat", "territory", "unrest", "posture"]);
/** Deeds whose object is a place, where it is a name that nothing is known of. */
const ON_PLACES = new Set(["shelling", "airstrike", "missile-strike", "siege", "offensive", "withdrawal", "displacement"]);
/** Nouns for fights, raids and the like, which are for, of and on a place. */
const FOUGHT_FOR = new Set(
  "fight fighting battle siege offensive assault attack raid operation massacre bombing shelling strike airstrike bombardment clash ambush shootout shooting blast explosion protest demonstration riot campaign crackdown storming".split(
    " ",
  ),
);
const STRIKING = new Set(["strike", "combat", "territory", "unrest"]);
/** Prepositions behind which another deed tells of the same scene: "killed during clashes in X". */
const WITHIN_DEED = new Set(["in", "during", "amid", "amidst", "throughout", "through", "with", "as"]);
const DIRECTIONS = new Set("north south east west northeast northwest southeast southwest outside inside front ahead".split(" "));
/** Between a place and the one that tells where it is: "the village of X in western Y", "X, 50 km south of Y". */
const NESTED =
  /^(?:\s+(?!and\b|to\b|from\b)[\p{L}-]+){0,2}\s*,?\s*(?:(?:about|some|around|nearly)\s+)?(?:[\d.,]+\s*(?:km|kms|kilomet\p{L}+|miles?)[\p{L} ()\d.,]*\s)?(?:(?:just |far )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)\s+of|in|of|near|close to|outside|inside|on the outskirts of)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+(?:of\s+)?){0,4}$/u;
const MOVING = new Set(["displacement", "withdrawal", "deployment", "arms-shipment", "offensive", "protest", "abduction", "mobilization"]);

/** What these are told to come from is the loser or the home of somebody, no place of the event. */
const NO_ORIGIN = new Set([
  "capture",
  "siege",
  "killing",
  "clash",
  "armed-attack",
  "bombing",
  "suicide-bombing",
  "assassination",
  "claim",
  "accusation",
  "negotiation",
]);

/** Finds the places of events: those told for the trigger, by its clause first, then by its sentence. */
export class PlaceResolver {
  private readonly senses: PlaceSenses;
  private readonly reader: PlaceReader;

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    mentions: ByToken<PlaceMention>,
    private readonly gazetteer: Gazetteer,
    country: string | null,
    actorCountries: readonly string[],
  ) {
    this.senses = new PlaceSenses(article, mentions, gazetteer, country, actorCountries);
    this.reader = new PlaceReader(article, framing, mentions, this.senses);
  }

  /** Countries by how much the article is about them. */
  get inPlay(): ReadonlyMap<string, number> {
    return this.senses.inPlay;
  }

  senseOf(mention: PlaceMention): PlaceEntry | null {
    return this.senses.of(mention);
  }

  named(mention: PlaceMention): ResolvedPlace {
    return this.reader.named(mention, "location");
  }

  /** "fighting there": the place named last before the word. */
  pointedAt(frame: Frame): ResolvedPlace | null {
    const { tokens, sentences } = this.article;
    const limit = Math.min(sentences[frame.sentence]?.last ?? 0, frame.trigger.last + 6);
    for (let i = frame.trigger.last; i < limit; i++) {
      const token = tokens[i];
      if (!token || token.pos === "verb" || token.pos === "punct") return null;
      if (token.norm === "there" && tokens[i + 1]?.pos !== "aux" && tokens[i + 1]?.pos !== "verb") return this.reader.lastBefore(i);
    }
    return null;
  }

  /** The places of a frame, most specific first, containers left out. */
  ofFrame(frame: Frame): ResolvedPlace[] {
    if (frame.event.family === "statement" || frame.event.type === "sanctions") return [];
    const own = this.placed(this.ofArguments(frame), frame);
    const graph = this.framing.sentences[frame.sentence]?.graph;
    if (!graph) return this.specific(own);
    if (own.some((place) => place.role === "location" || MOVING.has(frame.event.type)))
      return this.specific([...own, ...this.finer(own, frame, graph)]);
    // A claim has no place, and who talks or arms somebody tells the place in the same clause or not at all.
    const reach = REACH[frame.event.family] ?? 0;
    const ways = [() => this.ofClause(frame), () => this.ofNeighbours(frame, graph), () => this.ofSentence(frame, graph)];
    for (const tell of ways.slice(0, DONE.has(frame.status) ? reach : Math.min(2, reach))) {
      const near = tell();
      if (near.length > 0) return this.specific([...own, ...near]);
    }
    return this.specific(own);
  }

  /** "In Dagestan police shot and killed two gunmen in the town of X": the clause tells more exactly where. */
  private finer(own: readonly ResolvedPlace[], frame: Frame, graph: SentenceGraph): ResolvedPlace[] {
    const coarse = own.filter((place) => place.role === "location");
    if (coarse.length !== 1 || !coarse[0] || coarse[0].within !== null || coarse[0].kind === "site") return [];
    const [outer] = coarse;
    const near = [...this.ofClause(frame), ...this.ofTwins(frame, graph)];
    return near.filter((place) => place.entry !== outer.entry && this.lies(place, outer));
  }

  private lies(inner: ResolvedPlace, outer: ResolvedPlace): boolean {
    if (!outer.entry || outer.span.start === inner.span.start) return false;
    if (inner.entry) return this.gazetteer.contains(outer.entry, inner.entry) || sameContainer(outer, inner);
    return outer.span.start < inner.span.start;
  }

  /** Verbs joined with the trigger's that are no deeds of their own: "shot and killed". */
  private ofTwins(frame: Frame, graph: SentenceGraph): ResolvedPlace[] {
    const verb = frame.verb;
    if (!verb) return [];
    const frames = this.framing.sentences[frame.sentence]?.frames ?? [];
    const twins = graph.verbs.filter((other) => other !== verb && (other.coordinated === verb || verb.coordinated === other));
    return twins
      .filter((other) => !frames.some((rival) => rival !== frame && rival.head === other.head))
      .flatMap((other) => this.spots(other));
  }

  private placed(places: readonly ResolvedPlace[], frame: Frame): ResolvedPlace[] {
    const groups = ((frame.verb ?? frame.support)?.preps ?? []).filter((group) => this.isWhere(group));
    return places.map((place) => this.reader.within(place, groups));
  }

  private ofArguments(frame: Frame): ResolvedPlace[] {
    const found = new Places();
    for (const { landing, referent, slot } of frame.arguments) {
      const { group } = referent;
      if (landing === "origin" && NO_ORIGIN.has(frame.event.type)) continue;
      if (landing === "location" || landing === "origin" || landing === "destination") {
        found.add(
          slot === "premodifier"
            ? this.reader.read({ ...group, list: [group] }, landing, "there")
            : this.reader.read(group, landing, landing === "location" ? "there" : "struck"),
        );
      } else if (landing === "target" || landing === "recipient") {
        const actor = referent.actor !== null && referent.actor.last > group.head;
        const { type, family } = frame.event;
        if (actor && referent.place && MOVING.has(type) && type !== "arms-shipment" && (slot === "to" || slot === "into"))
          found.add(this.reader.read(group, "destination", "there"));
        // A town that is shelled is no government: "Damascus is being shelled".
        else if (!actor || isTaking(frame) || (referent.place !== null && HITTING.has(family) && this.isTown(referent.place)))
          found.add(this.reader.read(group, "location", STRIKING.has(family) || family === "harm" ? "struck" : "there"));
        if (referent.unknownName && !actor && ON_PLACES.has(type)) {
          const place = this.reader.unknown(group, type === "displacement" || type === "withdrawal" ? "origin" : "location");
          if (place) found.add([place]);
        }
        if (found.list.length === 0) found.add(this.around(group));
      }
    }
    return found.list;
  }

  private isTown(mention: PlaceMention): boolean {
    return this.senses.of(mention)?.kind !== "country";
  }

  /** "a convoy in Helmand", "troops deployed near the airport": where a group is. */
  private around(group: NounGroup): ResolvedPlace[] {
    const found = new Places();
    const fought = FOUGHT_FOR.has(this.article.tokens[group.head]?.lemma ?? "");
    for (const behind of group.after) {
      const on = fought && (behind.prep === "for" || behind.prep === "of" || behind.prep === "on");
      if (on || this.isWhere(behind)) found.add(this.reader.read(behind, "location", "there"));
    }
    if (found.list.length === 0 && fought) found.add(this.reader.before(group));
    for (const modifier of group.modifiers) found.add(this.spots(modifier));
    return found.list;
  }

  /** The places of a verb's own phrases. */
  private spots(verb: VerbGroup): ResolvedPlace[] {
    const found = new Places();
    for (const group of verb.preps) {
      const there = this.isWhere(group) ? this.reader.read(group, "location", "there") : [];
      if (there.length > 0) found.add(there);
      else if (group.prep !== null && WITHIN_DEED.has(group.prep)) found.add(this.around(group));
    }
    return found.list;
  }

  /** "in the town", "north of the town". */
  private isWhere(group: NounGroup): boolean {
    if (group.prep === null) return false;
    if (group.prep !== "of") return WHERE.has(group.prep);
    return DIRECTIONS.has(this.article.tokens[group.prepAt - 1]?.norm ?? "");
  }

  private ofClause(frame: Frame): ResolvedPlace[] {
    const found = new Places();
    const verb = frame.verb ?? frame.support ?? frame.noun?.verb ?? null;
    if (frame.noun) found.add(this.around(frame.noun));
    if (verb && !this.isSpeech(verb)) {
      found.add(this.spots(verb));
      if (found.list.length === 0) for (const object of verb.objects) found.add(this.around(object));
      if (found.list.length === 0 && verb.subject) found.add(this.around(verb.subject));
    }
    return found.list;
  }

  /** Coordinated, dependent and governing clauses. */
  private ofNeighbours(frame: Frame, graph: SentenceGraph): ResolvedPlace[] {
    const verb = frame.verb ?? frame.support ?? frame.noun?.verb ?? null;
    if (!verb) return [];
    const rings = [
      graph.verbs.filter(
        (other) =>
          other !== verb &&
          (other.coordinated === verb ||
            verb.coordinated === other ||
            (verb.coordinated !== null && other.coordinated === verb.coordinated)),
      ),
      graph.verbs.filter((other) => other.governor === verb && other.relation !== "complement"),
      graph.verbs.filter((other) => other === verb.governor && verb.relation !== "complement"),
    ];
    for (const ring of rings) {
      for (const other of ring) {
        if (this.isSpeech(other)) continue;
        const places = this.spots(other);
        if (places.length > 0) return places;
      }
    }
    return [];
  }

  /** Where the grammar ties nothing to the deed: the place that opens the sentence, else the next one behind the deed, else the one before it. */
  private ofSentence(frame: Frame, graph: SentenceGraph): ResolvedPlace[] {
    let best: { places: ResolvedPlace[]; rank: number } | null = null;
    for (const group of graph.nouns) {
      if (!this.isWhere(group) || group.depth > 0) continue;
      const verb = group.verb;
      if (verb && (this.isSpeech(verb) || graph.verbs.some((other) => other.governor === verb && other.relation === "complement")))
        continue;
      const opens = group.prepAt <= graph.sentence.first + 1;
      const rank = opens ? 0 : group.first > frame.head ? group.first - frame.head : (frame.head - group.first) * 2;
      if (best && best.rank <= rank) continue;
      const places = this.reader.read(group, "location", "there").filter((place) => place.within === null || place.kind !== "site");
      if (places.length > 0) best = { places, rank };
    }
    return best?.places ?? [];
  }

  private isSpeech(verb: VerbGroup): boolean {
    return CLAUSE_VERBS.has(this.article.tokens[verb.head]?.lemma ?? "");
  }

  /** Leaves out a container where something inside it is told too. */
  specific(places: readonly ResolvedPlace[]): ResolvedPlace[] {
    return places.filter((outer) => !places.some((inner) => inner !== outer && this.holds(outer, inner)));
  }

  private holds(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
    if (
      inner.span.end < outer.span.start &&
      NESTED.test(this.article.text.slice(inner.span.end, Math.min(outer.span.start, inner.span.end + 80)))
    )
      return true;
    if (
      inner.within !== null &&
      inner.kind === "site" &&
      outer.within === null &&
      (inner.within === outer.name || (inner.entry !== null && inner.entry === outer.entry))
    )
      return true;
    if (outer.entry?.kind === "region" && inner.entry && /settlement|site|admin2/.test(inner.entry.kind)) {
      const far = distanceKm(outer.entry, inner.entry);
      if (far !== null && far < 150) return true;
    }
    if (outer.entry && inner.entry && inner.kind !== "site")
      return this.gazetteer.contains(outer.entry, inner.entry) || sameContainer(outer, inner);
    if (outer.entry && inner.entry && inner.within !== null) return this.gazetteer.contains(outer.entry, inner.entry);
    if (outer.entry?.kind === "country" && inner.entry === null) return true;
    return (
      outer.entry !== null &&
      outer.entry.kind !== "settlement" &&
      outer.entry.kind !== "site" &&
      inner.entry === null &&
      inner.kind !== "region" &&
      inner.span.start < outer.span.start
    );
  }
}

/** Places of one event, each once. */
class Places {
  readonly list: ResolvedPlace[] = [];

  add(places: readonly ResolvedPlace[]): void {
    for (const place of places) if (!this.list.some((other) => other.span.start === place.span.start)) this.list.push(place);
  }
}

function sameContainer(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
  if (!outer.entry || !inner.entry) return false;
  if (outer.entry.kind === "admin1" && inner.entry.admin1 === outer.entry.name && inner.entry.country === outer.entry.country)
    return inner.entry.kind !== "admin1";
  return (
    outer.entry.kind === "admin2" &&
    inner.entry.kind === "settlement" &&
    inner.name !== outer.name &&
    inner.entry.admin1 === outer.entry.admin1 &&
    inner.span.start < outer.span.start &&
    outer.span.start - inner.span.end < 40
  );
}

function isTaking(frame: Frame): boolean {
  return frame.event.family === "territory" && frame.event.type !== "withdrawal";
}

export type { Use };
