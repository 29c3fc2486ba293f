import type { Gazetteer } from "../gazetteer/index.js";
import { ISSUE } from "../lexicon/place-nouns.js";
import type { Frame, Framing } from "../shapes/frames.js";
import { type NounGroup, ofGroup } from "../shapes/grammar.js";
import type { ByToken, OrganizationMention, PlaceMention } from "../shapes/mentions.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article, PlaceEntry } from "../types.js";
import { standardFrom } from "./comparison.js";
import { PlaceContainers } from "./place-containers.js";
import { DescribedPlaces } from "./place-described.js";
import { placeHints } from "./place-hints.js";
import { JourneyFinder } from "./place-journeys.js";
import { PlaceReader } from "./place-reader.js";
import { Places, SceneFinder, verbOf } from "./place-scenes.js";
import { PlaceSenses } from "./place-senses.js";
import { SiteReader } from "./place-sites.js";

/** How far from its trigger the place of an event is looked for: 1 the clause, 2 the clauses tied to it, 3 the sentence.
 *  A claim has no place, and who talks or arms somebody tells it in the same clause or not at all. */
const REACH: Readonly<Partial<Record<string, number>>> = {
  territory: 3,
  strike: 3,
  combat: 3,
  harm: 3,
  custody: 3,
  unrest: 3,
  posture: 2,
  materiel: 1,
};
const DONE = new Set(["occurred", "ongoing", "attempted"]);
const STRUCK = new Set(["strike", "combat", "territory", "unrest", "harm"]);
const HITTING = new Set(["strike", "combat", "territory", "unrest", "posture"]);
/** Verbs whose object is rather a place than somebody. */
const INTO = new Set(["storm", "raid", "enter", "overrun", "besiege", "patrol", "shell", "bomb", "bombard", "pound"]);

const DWELLERS = new Set(["resident", "villager", "inhabitant", "native"]);

const PASSED = /\b(?:along|across|via|through|over)\s+(?:the\s+)?$/i;

/** Finds the places of events: those told for the trigger, by its clause first, then by its sentence. */
export class PlaceResolver {
  private readonly senses: PlaceSenses;
  private readonly sites: SiteReader;
  private readonly reader: PlaceReader;
  private readonly scenes: SceneFinder;
  private readonly containers: PlaceContainers;
  private readonly journeys: JourneyFinder;

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly mentions: ByToken<PlaceMention>,
    gazetteer: Gazetteer,
    country: string | null,
    actorCountries: readonly string[],
    organizations: readonly OrganizationMention[],
  ) {
    this.senses = new PlaceSenses(article, mentions, gazetteer, country, actorCountries, placeHints(article, organizations, gazetteer));
    this.sites = new SiteReader(article, framing, mentions, this.senses, (code) => gazetteer.countryByCode(code));
    this.reader = new PlaceReader(
      article,
      mentions,
      this.senses,
      this.sites,
      new DescribedPlaces(article, mentions, this.senses, this.sites, gazetteer),
    );
    this.scenes = new SceneFinder(article, framing, this.reader);
    this.containers = new PlaceContainers(article, gazetteer);
    this.journeys = new JourneyFinder(article, framing, this.sites, this.reader);
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

  /** Leaves out a container where something inside it is told too. */
  specific(places: readonly ResolvedPlace[]): ResolvedPlace[] {
    return this.containers.specific(places);
  }

  /** "fighting there": the place named last before the word. */
  pointedAt(frame: Frame): ResolvedPlace | null {
    const { tokens, sentences } = this.article;
    const limit = Math.min(sentences[frame.sentence]?.last ?? 0, frame.trigger.last + 6);
    for (let i = frame.trigger.last; i < limit; i++) {
      const token = tokens[i];
      if (!token || token.pos === "verb" || token.pos === "punct") return null;
      if (token.norm === "there" && (i === frame.trigger.last || tokens[i + 1]?.pos !== "aux")) return this.reader.lastBefore(i);
    }
    return null;
  }

  /** The places of a frame, most specific first, containers left out. */
  ofFrame(frame: Frame): ResolvedPlace[] {
    const { family, scene } = frame.event;
    if (family === "statement" || scene?.none) return [];
    const own = this.ofArguments(frame);
    const graph = this.framing.sentences[frame.sentence]?.graph;
    if (!graph) return this.specific(own);
    if (own.some((place) => place.role === "location" || scene?.moves)) {
      // "In Dagestan police shot and killed two gunmen in the town of X": the clause tells more exactly where.
      const coarse = own.filter((place) => place.role === "location");
      const [outer] = coarse;
      if (coarse.length !== 1 || !outer || outer.within !== null || outer.kind === "site") return this.specific(own);
      return this.specific([...own, ...this.scenes.wholeClause(frame, graph).filter((place) => this.containers.lies(place, outer))]);
    }
    const ways = [
      () => this.scenes.clause(frame),
      () => this.scenes.neighbours(frame, graph, (deed) => this.ofArguments(deed).filter((place) => this.isShared(place))),
      () => this.scenes.sentence(frame, graph),
    ];
    const reach = scene?.near || scene?.clause ? 1 : (REACH[family] ?? 0);
    const other = standardFrom(this.article, frame.head);
    for (const tell of ways.slice(0, DONE.has(frame.status) ? reach : Math.min(2, reach))) {
      const near = tell().filter((place) => place.span.start < other);
      if (near.length > 0)
        return this.specific([...own, ...near.filter((place) => !own.some((other) => other.span.start === place.span.start))]);
    }
    return this.specific(own.length > 0 || !scene?.frees ? own : this.stormed(frame));
  }

  /** "stormed the prison and freed 300 inmates": what was taken just before, by the same hands. */
  private stormed(frame: Frame): ResolvedPlace[] {
    const frames = this.framing.sentences[frame.sentence]?.frames ?? [];
    const before = frames.find(
      ({ event, verb }) =>
        verb !== null &&
        frame.verb !== null &&
        (frame.verb.coordinated === verb || (frame.verb.coordinated !== null && frame.verb.coordinated === verb.coordinated)) &&
        verb.head < frame.head &&
        (event.family === "combat" || event.family === "territory"),
    );
    return before ? this.ofArguments(before).filter((place) => place.role === "location") : [];
  }

  /** A named place, or a site in one, is the scene of the deeds told beside it as well. */
  private isShared(place: ResolvedPlace): boolean {
    return place.role === "location" && (place.kind !== "site" || place.entry !== null || place.within !== null);
  }

  private ofArguments(frame: Frame): ResolvedPlace[] {
    const found = new Places();
    const { scene, family } = frame.event;
    for (const { landing, referent, slot } of frame.arguments) {
      const { group } = referent;
      const actor = referent.actor !== null && referent.actor.last > group.head;
      if (landing === "origin" && (scene?.noOrigin || this.isHome(group))) continue;
      if (landing === "location" && (this.scenes.isAffiliation(group) || this.scenes.isOfSource(group))) continue;
      if (landing === "location" && scene?.issue && this.scenes.isIssue(group)) continue;
      if (landing === "location" || landing === "origin" || landing === "destination") {
        // Only those who move or are sent somewhere have a destination: "tore through a mosque", "fell into the town".
        const role = landing === "destination" && !scene?.moves && family !== "materiel" ? "location" : landing;
        // Who is sent arms is a recipient, though its name is that of a land.
        if (landing === "destination" && family === "materiel" && actor) continue;
        const one = slot === "premodifier" ? { ...group, list: [group] } : group;
        const there = this.reader.read(one, role, landing === "location" ? "there" : "struck");
        // "will advance to Foxwood".
        const bound = there.length === 0 && referent.unknownName && !actor && scene?.moves ? this.sites.unknown(group, role) : null;
        found.add(bound ? [bound] : there);
      } else if (slot === "from" || (family === "unrest" && ISSUE.has(slot))) {
        // Who lost it, and what a crowd is against.
      } else if (landing === "target" || (landing === "recipient" && family !== "materiel"))
        found.add(this.ofTarget(frame, group, slot, actor, referent.place, referent.unknownName && referent.actor === null, found));
    }
    if (scene?.moves) found.add(this.journeys.of(frame, found));
    if (family === "unrest" && found.list.length === 0) found.add(this.ofTheirTown(frame));
    const groups = (verbOf(frame)?.preps ?? []).filter(
      (group) => this.scenes.isWhere(group) && !(scene?.issue && this.scenes.isIssue(group)),
    );
    const own = scene?.moves ? this.withoutWays(found.list) : found.list;
    return own.map((place) => this.sites.within(place, groups));
  }

  /** "pushed along the highway towards X", "withdrew from X across the river": where they left or went tells more than what they passed. */
  private withoutWays(places: readonly ResolvedPlace[]): readonly ResolvedPlace[] {
    const isPassed = ({ span }: ResolvedPlace): boolean => PASSED.test(this.article.text.slice(Math.max(0, span.start - 12), span.start));
    const ends = places.filter((place) => !isPassed(place));
    // "marched through Tokyo towards the embassy": where that is, nothing else tells.
    if (ends.every((place) => place.kind === "site" && place.within === null)) return places;
    return ends;
  }

  /** "by pilots from Norway": where somebody hails from. */
  private isHome(group: NounGroup): boolean {
    const before = this.article.tokens[group.prepAt - 1];
    return group.prep === "from" && before !== undefined && this.framing.sentences[before.sentence]?.graph.nounAt(before.i)?.prep === "by";
  }

  /** "Residents of Carrefour protested", "Tbilisi police turn water cannon on protesters": a crowd is where it lives. */
  private ofTheirTown(frame: Frame): ResolvedPlace[] {
    for (const { referent } of frame.arguments) {
      const { group } = referent;
      for (let i = group.first; i < group.head; i++) {
        const mention = this.mentions.get(i);
        if (mention && this.senses.of(mention)?.kind === "settlement") return [this.reader.named(mention, "location")];
      }
      for (const of of group.after) {
        const home = of.prep === "of" && of.prepAt === group.last ? this.sites.mentionOf(of) : null;
        if (home && oneOf(this.senses.of(home)?.kind, "settlement admin1 admin2")) return [this.reader.named(home, "location")];
      }
    }
    return [];
  }

  /** What is taken or struck, where it is a place; else where it is. */
  private ofTarget(
    frame: Frame,
    group: NounGroup,
    slot: string,
    actor: boolean,
    place: PlaceMention | null,
    unknown: boolean,
    found: Places,
  ): ResolvedPlace[] {
    const { family, people, scene } = frame.event;
    if (actor && place && scene?.moves && (slot === "to" || slot === "into")) return this.reader.read(group, "destination", "there");
    const leaves = scene?.journey === "leaves";
    const role = leaves ? "origin" : "location";
    if (unknown && !actor && scene?.ofPlaces) {
      const name = this.sites.unknown(group, role);
      if (name) return [name];
    }
    const patrolled = slot === "object" && place !== null && this.article.tokens[frame.head]?.lemma === "patrol";
    if (unknown && !actor && frame.verb !== null && INTO.has(this.article.tokens[frame.head]?.lemma ?? "")) {
      const name = this.sites.unknown(group, role);
      if (name) return [name];
    }
    // Who is arrested or killed is somebody, though a town is called so.
    const somebody = people === "harmed" && place !== null && place.last > group.head && (slot === "object" || slot === "subject");
    // A town that is shelled is no government: "Damascus is being shelled".
    const land =
      (!actor && !somebody) ||
      patrolled ||
      (family === "territory" && !leaves) ||
      (place !== null && HITTING.has(family) && this.senses.of(place)?.kind !== "country");
    const hit = land ? this.reader.read(group, "location", STRUCK.has(family) ? "struck" : "there") : [];
    if (hit.length > 0 || found.list.length > 0) return hit;
    const around = this.scenes.around(group, !scene?.frees);
    // "Five residents of X in Y province were beheaded".
    const dwellers = people === "harmed" && around.length > 0 && DWELLERS.has(this.article.tokens[group.head]?.lemma ?? "");
    if (dwellers) return [...this.homeOf(group), ...around];
    if (around.length > 0 || people !== "harmed") return around;
    // "kidnapped the nurse of X".
    return this.homeOf(group);
  }

  private homeOf(group: NounGroup): ResolvedPlace[] {
    const of = ofGroup(group);
    const home = of ? this.sites.mentionOf(of) : null;
    return home && this.senses.of(home)?.kind !== "country" ? [this.reader.named(home, "location")] : [];
  }
}
