import { PLACE_TYPES } from "../lexicon/org-words.js";
import { AREA_NOUNS, COUNTED_AREAS, ISSUE, WHERE } from "../lexicon/place-nouns.js";
import { type NounGroup, nearOfGroup } from "../shapes/grammar.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";
import type { PlaceSenses } from "./place-senses.js";

const FOREIGN = new Set(["embassy", "consulate", "mission", "compound"]);

/** Tells which name a noun group stands for, and which name holds it. */
export class GroupNames {
  constructor(
    protected readonly article: Article,
    protected readonly mentions: ByToken<PlaceMention>,
    protected readonly senses: PlaceSenses,
  ) {}

  /** "a hospital in Aleppo", "Aleppo's hospital", "the Aleppo hospital"; a name that is the site's own ("the el-Shifa plant in Khartoum") holds it least. */
  protected holderOf(group: NounGroup): PlaceMention | null {
    const inside = this.insideOf(group);
    const typed = inside !== null && inside.type !== null && PLACE_TYPES.get(inside.type) !== "site";
    if (inside && (typed || this.senses.of(inside))) return inside;
    const behind = this.behindOf(group);
    return behind.find((named) => this.isFirm(named)) ?? inside ?? behind[0] ?? null;
  }

  /** A country before the head only says whose it is. */
  private insideOf(group: NounGroup): PlaceMention | null {
    const owner = group.possessor ? this.mentions.get(group.possessor.head) : undefined;
    if (owner && !this.isCountry(owner)) return owner;
    for (let i = group.first; i <= group.head; i++) {
      const inside = this.mentions.get(i);
      if (inside && !this.isCountry(inside)) return inside;
    }
    return null;
  }

  /** The names behind a group that tell where it is, nearest first. */
  private behindOf(group: NounGroup): PlaceMention[] {
    const out: PlaceMention[] = [];
    for (const other of group.after) {
      // "outside the embassy against the war on X".
      if (other.prep !== null && ISSUE.has(other.prep) && other.prep !== "over") break;
      if (other.prep === null || !(other.prep === "of" || WHERE.has(other.prep))) continue;
      const named = this.toldBy(other);
      // "the embassy of Belgium" is somewhere else.
      if (named && other.prep === "of" && FOREIGN.has(this.article.tokens[group.head]?.lemma ?? "") && this.isCountry(named)) continue;
      if (named) out.push(named);
      // "a checkpoint near the old bridge in X".
      for (const further of other.after) {
        const name = further.prep !== null && WHERE.has(further.prep) ? this.toldBy(further) : null;
        if (name) out.push(name);
      }
    }
    // "a clinic that had been looted in Leer County".
    for (const clause of group.modifiers)
      for (const other of clause.preps) {
        const named = other.prep !== null && WHERE.has(other.prep) ? this.toldBy(other) : null;
        if (named) out.push(named);
      }
    return out;
  }

  /** The name that a group stands for or lies at: "Aleppo", "the city of Aleppo", "the outskirts of Aleppo". */
  protected toldBy(group: NounGroup, depth = 0): PlaceMention | null {
    const named = this.calledBy(group) ?? this.mentionOf(group);
    if (named || depth > 2 || !AREA_NOUNS.has(this.article.tokens[group.head]?.lemma)) return named;
    const owner = group.possessor ? this.mentions.get(group.possessor.head) : undefined;
    if (owner) return owner;
    const of = nearOfGroup(group);
    return of ? this.toldBy(of, depth + 1) : null;
  }

  /** A town or an area, on the map or not. */
  private isFirm(named: PlaceMention): boolean {
    const kind = this.senses.of(named)?.kind ?? PLACE_TYPES.get(named.type ?? "");
    return kind !== "site" && kind !== "water" && kind !== "country";
  }

  /** "the West Bank city of Hebron": the name behind "of". */
  calledBy(group: NounGroup): PlaceMention | null {
    if (!COUNTED_AREAS.has(this.article.tokens[group.head]?.lemma) || this.mentions.get(group.first)) return null;
    const of = nearOfGroup(group);
    return of ? this.mentionOf(of) : null;
  }

  isCountry(mention: PlaceMention): boolean {
    return this.senses.of(mention)?.kind === "country";
  }

  /** The place mention that stands for a noun group: its head, or the name behind "of" or in front of "district". */
  mentionOf(group: NounGroup): PlaceMention | null {
    const direct = this.mentions.get(group.head) ?? this.mentions.get(group.last - 1);
    // "In Kunduz rebels marched": the grammar has set the place apart from what stands behind it.
    if (direct && (!direct.modifier || (group.slot === "prep" && direct.last === group.last && group.prepAt === group.first - 1)))
      return direct;
    const head = this.article.tokens[group.head];
    // "Helmand province", "the Argun gorge": the name right before the word for its kind.
    const before = this.mentions.get(group.head - 1);
    // "the Gaza city of Rafah": the name behind is the city's own.
    const behind = head && oneOf(head.text, "city town village hamlet port") ? this.mentions.get(group.head + 2) : undefined;
    if (behind && this.article.tokens[group.head + 1]?.norm === "of") return behind;
    if (!head || !before || before.first < group.first) return null;
    const kind = PLACE_TYPES.get(head.lemma);
    return (kind && kind !== "site") || (!kind && before.type === head.lemma) ? before : null;
  }
}
