import { isPersonNoun } from "../lexicon/agents.js";
import { organizationKind, PLACE_TYPES } from "../lexicon/org-words.js";
import { COUNTED_AREAS, DWELLINGS, HOUSED_BODIES, VAGUE_SITES, WHERE } from "../lexicon/place-nouns.js";
import type { Framing } from "../shapes/frames.js";
import type { NounGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { oneOf, spanOf } from "../text.js";
import type { Article, PlaceEntry } from "../types.js";
import { GroupNames } from "./place-groups.js";
import type { PlaceSenses } from "./place-senses.js";

/** What the event does to the group: takes or strikes it, or happens there. */
export type Use = "struck" | "there";

const MANNED = new Set([
  "check",
  "checking",
  "observation",
  "guard",
  "police",
  "army",
  "border",
  "gendarmerie",
  "customs",
  "frontier",
  "security",
  "command",
  "military",
  "paramilitary",
  "roadside",
]);
/** Bodies whose house is meant where they are struck, stormed or picketed. */
const SEATS = new Set(["ministry", "parliament", "secretariat", "assembly", "court", "courthouse", "consulate", "embassy", "headquarters"]);
/** Reads groups that are sites without a name of the gazetteer: "a hospital in Aleppo", "the Al-Zara Power Plant". */
export class SiteReader extends GroupNames {
  constructor(
    article: Article,
    private readonly framing: Framing,
    mentions: ByToken<PlaceMention>,
    senses: PlaceSenses,
    private readonly countryOf: (code: string) => PlaceEntry | null,
  ) {
    super(article, mentions, senses);
  }

  isSite(group: NounGroup, use: Use): boolean {
    const referent = this.framing.describe(group);
    if (referent.pronoun || referent.person) return false;
    const lemma = this.article.tokens[group.head]?.lemma ?? "";
    if (referent.organization) return HOUSED_BODIES.has(lemma) || HOUSED_BODIES.has(this.article.tokens[group.first]?.lemma);
    if (referent.actor && referent.actor.last > group.head) return false;
    // What a vehicle hits is no pit.
    if ((VAGUE_SITES.has(lemma) && !this.isManned(group)) || (lemma === "mine" && this.isLaid(group))) return false;
    if (COUNTED_AREAS.has(lemma) && !referent.classes.has("facility")) return use === "struck";
    return referent.classes.has("facility") || DWELLINGS.has(lemma) || (use === "struck" && SEATS.has(lemma));
  }

  /** "a mine", "a land mine": no pit. */
  private isLaid(group: NounGroup): boolean {
    const before = this.article.tokens[group.head - 1];
    return (
      (group.head - group.first < 2 && group.after.length === 0) ||
      /^(?:land|sea|naval|floating|drifting|roadside|claymore|limpet|magnetic|soviet|anti-?\w+)$/.test(before?.norm ?? "")
    );
  }

  /** "a police post", "the army camp": who is there makes a site of it. */
  private isManned(group: NounGroup): boolean {
    const before = this.article.tokens[group.head - 1];
    return group.head > group.first && before !== undefined && MANNED.has(before.norm);
  }

  unnamed(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const { tokens, text } = this.article;
    const begin = tokens[group.possessor ? group.possessor.first : this.beginOf(group)];
    const end = tokens[group.last - 1];
    if (!begin || !end) return null;
    const inner = this.holderOf(group);
    const entry = inner ? this.senses.of(inner) : null;
    const town = !inner && PLACE_TYPES.get(tokens[group.head]?.lemma ?? "") !== "site" && COUNTED_AREAS.has(tokens[group.head]?.lemma);
    const land = town ? this.stateOf(group, role) : null;
    const span = spanOf(text, begin.start, end.end);
    return {
      span,
      name: stripArticle(span.text),
      kind: "site",
      role,
      entry,
      within: inner?.name ?? this.siteAround(group),
      country: (entry ?? land)?.country ?? null,
      admin1: entry?.admin1 ?? (entry?.kind === "admin1" ? entry.name : null),
    };
  }

  /** A named site that tells where an unnamed one is: "farms near the P-35 Radar Base". */
  private siteAround(group: NounGroup): string | null {
    if (this.article.allCaps || this.article.tokens[group.head]?.cap !== "lower") return null;
    for (const other of group.after) {
      if (other.prep === null || !WHERE.has(other.prep) || this.article.tokens[other.head]?.cap === "lower" || !this.isSite(other, "there"))
        continue;
      const begin = this.article.tokens[this.beginOf(other)];
      const end = this.article.tokens[other.last - 1];
      if (begin && end) return this.article.text.slice(begin.start, end.end).replace(/\s+/g, " ");
    }
    return null;
  }

  /** A name in capitals begins with its first capital: "the contested [Aleppo Thermal Power Plant]". */
  private beginOf(group: NounGroup): number {
    if (this.article.tokens[group.head]?.cap === "lower" || this.article.allCaps) return group.first;
    let first = group.head;
    while (first > group.first && this.article.tokens[first - 1]?.cap !== "lower" && this.article.tokens[first - 1]?.pos !== "det") first--;
    // "4 Towns", "the 1070 Apartments".
    return first > group.first && this.article.tokens[first - 1]?.pos === "num" ? first - 1 : first;
  }

  /** Puts an unnamed site into the named place that the clause tells behind it, or with which its sentence opens. */
  within(site: ResolvedPlace, groups: readonly NounGroup[]): ResolvedPlace {
    if (site.within !== null || site.entry !== null || site.kind !== "site") return site;
    for (const group of groups) {
      const first = this.article.tokens[group.first];
      if (!first || (first.start < site.span.end && !this.opens(group))) continue;
      const named = this.toldBy(group);
      if (!named || (first.start < site.span.end && this.isCountry(named))) continue;
      const entry = this.senses.of(named);
      return { ...site, entry, within: named.name, country: entry?.country ?? null, admin1: entry?.admin1 ?? null };
    }
    return site;
  }

  private opens(group: NounGroup): boolean {
    const token = this.article.tokens[group.prepAt];
    return token !== undefined && group.prepAt <= (this.article.sentences[token.sentence]?.first ?? 0) + 1;
  }

  /** "Syrian territory": the state whose people are named before the noun. */
  stateOf(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const { actor } = this.framing.describe(group);
    const code = actor && actor.last <= group.head ? actor.entries.find((entry) => entry.kind === "state")?.country : null;
    const entry = code ? this.countryOf(code) : null;
    const begin = this.article.tokens[group.first];
    const end = this.article.tokens[group.last - 1];
    if (!entry || !begin || !end) return null;
    return {
      span: spanOf(this.article.text, begin.start, end.end),
      name: entry.name,
      kind: "country",
      role,
      entry,
      within: null,
      country: entry.country,
      admin1: null,
    };
  }

  /** A name that nothing is known of, where only a place can stand: "shelled Jomba", "fled Zargwez". */
  unknown(group: NounGroup, role: ResolvedPlace["role"]): ResolvedPlace | null {
    const { tokens, text } = this.article;
    // "the South Hospital in X" says itself what it is.
    if (PLACE_TYPES.get(tokens[group.head]?.norm ?? "") === "site") return this.unnamed(group, role);
    // "Park, an army soldier, was captured".
    if (group.appositions.some((other) => isPersonNoun(tokens[other.head]?.lemma ?? ""))) return null;
    // "withdrew the Ulster Defence Regiment".
    if (organizationKind(tokens[group.head]?.norm ?? "") !== null) return null;
    let first = group.head;
    while (first > group.first && tokens[first - 1]?.pos === "propn" && !oneOf(tokens[first - 1]?.norm, "the a an")) first--;
    if (tokens[group.head]?.pos !== "propn" || oneOf(tokens[first]?.norm, "the a an")) return null;
    const begin = tokens[first];
    const end = tokens[group.last - 1];
    if (!begin || !end || begin.cap === "lower") return null;
    const span = spanOf(text, begin.start, end.end);
    return { span, name: span.text.replace(/\s+/g, " "), kind: "settlement", role, entry: null, within: null, country: null, admin1: null };
  }
}

function stripArticle(name: string): string {
  return name.replace(/^(?:the|a|an|its|their|his|this|that)\s+/i, "").replace(/\s+/g, " ");
}
