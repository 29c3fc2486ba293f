import type { Frame, FrameArgument, Framing } from "../shapes/frames.js";
import type { NounGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import { distanceKm, type Gazetteer } from "../gazetteer/index.js";
import { PLACE_TYPES } from "../lexicon/org-words.js";
import { spanOf } from "../text.js";
import type { Article, PlaceEntry, Span } from "../types.js";

/** A place of an event before it is written out. */
export interface ResolvedPlace {
  readonly span: Span;
  readonly name: string;
  readonly kind: PlaceEntry["kind"];
  readonly role: "location" | "origin" | "destination";
  readonly entry: PlaceEntry | null;
  readonly within: string | null;
  readonly country: string | null;
  readonly admin1: string | null;
}

/** Chooses one sense for each place name of an article. */
export class PlaceResolver {
  private readonly chosen = new Map<string, PlaceEntry | null>();
  private readonly countries = new Map<string, number>();

  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly gazetteer: Gazetteer,
    country: string | null,
    actorCountries: readonly string[],
  ) {
    const add = (code: string | null, weight: number): void => {
      if (code) this.countries.set(code, (this.countries.get(code) ?? 0) + weight);
    };
    add(country, 6);
    for (const code of actorCountries) add(code, 0.7);
    for (const mention of mentions.list) {
      const first = mention.entries[0];
      if (!first) continue;
      if (first.kind === "country") add(first.country, 3);
      else if (mention.entries.length === 1) add(first.country, 1);
      else if (first.population > 500_000 && (mention.entries[1]?.population ?? 0) * 8 < first.population) add(first.country, 1);
    }
  }

  /** Countries by how much the article is about them. */
  get inPlay(): ReadonlyMap<string, number> {
    return this.countries;
  }

  /** The sense of a mention: containers told behind it, the countries in play, then size. */
  senseOf(mention: PlaceMention): PlaceEntry | null {
    const key = mention.name.toLowerCase();
    const known = this.chosen.get(key);
    if (known !== undefined) return known;
    let best: PlaceEntry | null = null;
    let score = Number.NEGATIVE_INFINITY;
    const container = this.containerOf(mention);
    const wanted = mention.type ? PLACE_TYPES.get(mention.type) : undefined;
    for (const entry of mention.entries) {
      let value = Math.log10(entry.population + 10) + (entry.kind === "country" ? 6 : 0);
      const play = entry.country ? (this.countries.get(entry.country) ?? 0) : 0;
      value += Math.min(5, 1.6 * Math.log2(1 + play));
      if (container?.some((outer) => this.gazetteer.contains(outer, entry))) value += 8;
      if (wanted && wanted === entry.kind) value += 2.5;
      else if (wanted && /^(?:admin|settlement)/.test(wanted) && entry.kind === "country") value -= 4;
      else if (wanted === "admin1" && entry.kind === "settlement") value -= 0.5;
      if (!wanted && entry.kind === "settlement") value += 0.4;
      if (value > score) {
        best = entry;
        score = value;
      }
    }
    this.chosen.set(key, best);
    return best;
  }

  /** "Tripoli, Lebanon"; "X in Y"; "X, in the province of Y". */
  private containerOf(mention: PlaceMention): readonly PlaceEntry[] | null {
    for (let i = mention.last, steps = 0; steps < 7; i++, steps++) {
      const token = this.article.tokens[i];
      if (!token || token.sentence !== this.article.tokens[mention.first]?.sentence) return null;
      const next = this.mentions.get(i);
      if (next && next !== mention) {
        const between = this.article.text.slice(this.article.tokens[mention.last - 1]?.end ?? 0, token.start);
        if (/^(?:,\s*|\s*\(|,? (?:in|of)\s+|,? in (?:the )?[\p{L} -]{0,30})$/u.test(between) || /^[\s\p{L}]{0,14},\s*$/u.test(between)) return next.entries;
        return null;
      }
      if (token.pos === "verb" || token.text === ";" || token.text === ".") return null;
    }
    return null;
  }

  /** The place mention that stands for a noun group: its head, or the name behind "of" or in front of "district". */
  mentionOf(group: NounGroup): PlaceMention | null {
    const direct = this.mentions.get(group.head) ?? this.mentions.get(group.last - 1);
    if (direct && !direct.modifier) return direct;
    const head = this.article.tokens[group.head];
    if (head && PLACE_TYPES.has(head.lemma) && PLACE_TYPES.get(head.lemma) !== "site") {
      for (let i = group.head - 1; i >= group.first; i--) {
        const before = this.mentions.get(i);
        if (before) return before;
      }
      const of = group.after.find((other) => (other.prep === "of" || other.prep === "called") && other.prepAt === group.last);
      const named = of ? this.mentions.get(of.head) : undefined;
      if (named) return named;
      if (group.possessor) return null;
    }
    return direct ?? null;
  }

  /** Reads a noun group as a place; null where it is none. */
  of(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const mention = this.mentionOf(group);
    const { tokens, text } = this.article;
    if (mention && !mention.modifier) {
      const entry = this.senseOf(mention);
      const begin = tokens[mention.first];
      const end = tokens[mention.last - 1];
      if (!begin || !end) return null;
      const kind = entry?.kind ?? PLACE_TYPES.get(mention.type ?? "") ?? "settlement";
      return { span: spanOf(text, begin.start, end.end), name: entry && entry.kind !== "country" ? canonical(entry, mention) : (entry?.name ?? mention.name), kind, role, entry, within: null, country: entry?.country ?? null, admin1: entry?.admin1 ?? null };
    }
    const referent = this.framing.describe(group);
    if (referent.pronoun || referent.person || referent.organization) return null;
    if (!(referent.classes.has("facility") || referent.classes.has("settlement"))) return null;
    if (referent.actor && referent.actor.last > group.head) return null;
    const begin = tokens[group.possessor ? group.possessor.first : group.first];
    const end = tokens[group.last - 1];
    if (!begin || !end) return null;
    const inner = mention ?? this.holderOf(group);
    const entry = inner ? this.senseOf(inner) : null;
    return {
      span: spanOf(text, begin.start, end.end),
      name: stripArticle(spanOf(text, begin.start, end.end).text),
      kind: "site",
      role,
      entry,
      within: entry?.name ?? inner?.name ?? null,
      country: entry?.country ?? null,
      admin1: entry?.admin1 ?? (entry?.kind === "admin1" ? entry.name : null),
    };
  }

  /** "a hospital in Aleppo", "Aleppo's hospital", "the Aleppo hospital". */
  private holderOf(group: NounGroup): PlaceMention | null {
    if (group.possessor) {
      const owner = this.mentions.get(group.possessor.head);
      if (owner) return owner;
    }
    for (let i = group.first; i < group.head; i++) {
      const inside = this.mentions.get(i);
      if (inside) return inside;
    }
    for (const other of group.after) {
      if (other.prep !== "in" && other.prep !== "of" && other.prep !== "near" && other.prep !== "outside" && other.prep !== "at") continue;
      const behind = this.mentionOf(other);
      if (behind) return behind;
    }
    return null;
  }

  /** The places of a frame, most specific first, containers left out. */
  ofFrame(frame: Frame): ResolvedPlace[] {
    const found: ResolvedPlace[] = [];
    const add = (place: ResolvedPlace | null): void => {
      if (place && !found.some((other) => other.span.start === place.span.start)) found.push(place);
    };
    const named = (argument: FrameArgument, role: ResolvedPlace["role"]): void => {
      const { group } = argument.referent;
      for (const member of group.list.length > 1 && argument.slot !== "premodifier" ? group.list : [group]) add(this.of(member, role));
    };
    for (const argument of frame.arguments) {
      const { landing } = argument;
      if (landing === "location" || landing === "origin" || landing === "destination") named(argument, landing);
      else if (landing === "target" || landing === "recipient") {
        if (argument.referent.actor && argument.referent.actor.last > argument.referent.group.head && !isTaking(frame)) continue;
        named(argument, "location");
        // "a convoy in Helmand", "troops near the airport": where the target is, the event is.
        for (const behind of argument.referent.group.after) if (/^(?:in|at|near|outside|inside|around)$/.test(behind.prep ?? "")) add(this.of(behind, "location"));
      }
    }
    return this.specific(found);
  }

  /** Leaves out a container where something inside it is told too. */
  specific(places: readonly ResolvedPlace[]): ResolvedPlace[] {
    return places.filter((outer) => {
      return !places.some((inner) => {
        if (inner === outer) return false;
        if (inner.within !== null && inner.within === outer.name && inner.kind === "site") return true;
        if (outer.entry && inner.entry && inner.kind !== "site") return this.gazetteer.contains(outer.entry, inner.entry) || sameContainer(outer, inner);
        if (outer.entry && inner.entry && inner.within !== null) return this.gazetteer.contains(outer.entry, inner.entry);
        if (outer.entry?.kind === "country" && inner.entry === null) return true;
        return outer.entry !== null && outer.entry.kind !== "settlement" && outer.entry.kind !== "site" && inner.entry === null && inner.kind !== "region" && inner.span.start < outer.span.start;
      });
    });
  }

  distance(a: PlaceEntry, b: PlaceEntry): number | null {
    return distanceKm(a, b);
  }
}

function sameContainer(outer: ResolvedPlace, inner: ResolvedPlace): boolean {
  if (!outer.entry || !inner.entry) return false;
  if (outer.entry.kind === "admin1" && inner.entry.admin1 === outer.entry.name && inner.entry.country === outer.entry.country) return inner.entry.kind !== "admin1";
  return outer.entry.kind === "admin2" && inner.entry.kind === "settlement" && inner.name !== outer.name && inner.entry.admin1 === outer.entry.admin1 && inner.span.start < outer.span.start && outer.span.start - inner.span.end < 40;
}

function isTaking(frame: Frame): boolean {
  return frame.event.family === "territory" && frame.event.type !== "withdrawal";
}

function canonical(entry: PlaceEntry, mention: PlaceMention): string {
  return entry.name || mention.name;
}

function stripArticle(name: string): string {
  return name.replace(/^(?:the|a|an|its|their|his|this|that)\s+/i, "").replace(/\s+/g, " ");
}
