import { ambiguousNames } from "../lexicon/actors/ambiguous.js";
import { actorEntries } from "../lexicon/actors/index.js";
import { holdsOn, suitsDate } from "../lexicon/actors/terms.js";
import type { ActorMention } from "../shapes/mentions.js";
import { fold } from "../text.js";
import type { ActorEntry, Article } from "../types.js";

/** Offices of which a state has one at a time, by the words that the news use for them. */
const SOLE_OFFICE: ReadonlyMap<string, string> = new Map(
  (
    [
      ["president", "president"],
      ["prime minister", "prime minister"],
      ["premier", "prime minister"],
      ["chancellor", "chancellor"],
      ["foreign minister", "foreign minister"],
      ["defence minister", "defence minister"],
      ["defense minister", "defence minister"],
      ["interior minister", "interior minister"],
      ["supreme leader", "supreme leader"],
      ["king", "king"],
      ["secretary-general", "secretary-general"],
      ["secretary general", "secretary-general"],
    ] as const
  ).map(([word, role]) => [word, role] as const),
);

let holders: ReadonlyMap<string, readonly ActorEntry[]> | undefined;
let byId: ReadonlyMap<string, ActorEntry> | undefined;
let bodies: ReadonlyMap<string, ActorEntry | null> | undefined;

/** Persons by side and role. */
function holdersOf(side: string, role: string): readonly ActorEntry[] {
  if (!holders) {
    const map = new Map<string, ActorEntry[]>();
    for (const entry of actorEntries()) {
      for (const term of entry.terms ?? []) {
        const key = `${term.side ?? ""}|${term.role.replace("defense", "defence")}`;
        const list = map.get(key);
        if (!list) map.set(key, [entry]);
        else if (!list.includes(entry)) list.push(entry);
      }
    }
    holders = map;
  }
  return holders.get(`${side}|${role}`) ?? [];
}

/** Forces and governments by all their names, folded; null where several bear one. */
function bodyNamed(name: string): ActorEntry | null {
  if (!bodies) {
    const map = new Map<string, ActorEntry | null>();
    for (const entry of actorEntries()) {
      if (!/^(?:force|gov):/.test(entry.id)) continue;
      for (const alias of [entry.name, ...entry.aliases]) {
        const key = fold(alias);
        map.set(key, map.has(key) && map.get(key) !== entry ? null : entry);
      }
    }
    bodies = map;
  }
  return bodies.get(name) ?? null;
}

/** Chooses among the bearers of a name by the rule of the name, the article's date, who is named in full, and what countries are in play. */
export class ActorChooser {
  private readonly named = new Set<string>();

  constructor(
    private readonly article: Article,
    private readonly date: string | null,
    mentions: readonly ActorMention[],
    /** How much an article speaks of a country. */
    private readonly weight: (country: string) => number,
  ) {
    for (const { entries } of mentions) {
      const only = entries.length === 1 ? entries[0] : undefined;
      if (!only) continue;
      this.named.add(only.id);
      if (only.side) this.named.add(only.side);
    }
  }

  /** The bearer of a mention's name. */
  pick(mention: Pick<ActorMention, "entries" | "first" | "last">): ActorEntry | null {
    const { entries } = mention;
    if (entries.length < 2) return entries[0] ?? null;
    const rule = ambiguousNames().get(this.key(mention));
    let best: ActorEntry | null = null;
    let score = Number.NEGATIVE_INFINITY;
    for (const entry of entries) {
      const suits = suitsDate(entry, this.date);
      let value = suits === 2 ? 1 : suits === 0 ? -2 : suits < 0 ? -4 : 0;
      if (rule?.rule === "date" && suits === 2) value += 3;
      if (rule?.prefer === entry.id) value += rule.rule === "same" ? 20 : this.date === null && rule.rule === "date" ? 5 : 0.8;
      if (this.named.has(entry.id)) value += 5;
      if (entry.parent && this.named.has(entry.parent)) value += 1;
      if (entry.side && this.named.has(entry.side)) value += 1;
      value += entry.country ? Math.min(4, this.weight(entry.country)) : 0.5;
      if (entry.kind === "state") value += 0.6;
      if (value > score) {
        best = entry;
        score = value;
      }
    }
    return best;
  }

  /** The entry of an id. */
  entry(id: string): ActorEntry | null {
    byId ??= new Map(actorEntries().map((entry) => [entry.id, entry]));
    return byId.get(id) ?? null;
  }

  private key(mention: { readonly first: number; readonly last: number }): string {
    let key = "";
    for (let i = mention.first; i < mention.last; i++) {
      const norm = this.article.tokens[i]?.norm ?? "";
      key += `${key ? " " : ""}${norm.replace(/[.'’]/g, "").replace(/-+/g, " ")}`;
    }
    return key;
  }

  /** Who held a state's or group's office on the article's date: "the Afghan president". Null where that is not sure. */
  holder(side: ActorEntry, office: string): ActorEntry | null {
    const role = SOLE_OFFICE.get(office);
    if (!role || this.date === null) return null;
    const { date } = this;
    const found = holdersOf(side.id, role).filter((entry) =>
      entry.terms?.some(
        (term) =>
          term.side === side.id && term.role.replace("defense", "defence") === role && (term.from || term.to) && holdsOn(term, date),
      ),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  }

  /** The state's own body that the lexicon knows by another name: "Rwanda's army" as "Rwandan army". */
  body(side: ActorEntry, noun: string): ActorEntry | null {
    if (side.kind !== "state") return null;
    for (const word of [...(side.adjectives ?? []), side.name, `${side.name}'s`]) {
      const entry = bodyNamed(fold(`${word} ${noun}`));
      if (entry && suitsDate(entry, this.date) >= 1) return entry;
    }
    return null;
  }
}
