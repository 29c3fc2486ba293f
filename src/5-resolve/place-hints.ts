import type { Gazetteer } from "../gazetteer/index.js";
import type { OrganizationMention } from "../shapes/mentions.js";
import { fold } from "../text.js";
import type { ActorKind, Article, PlaceEntry } from "../types.js";

/** A name that is no mention of a place but tells what the article is about: of a dateline, or at the head of a body's name. */
export interface PlaceHint {
  readonly key: string;
  readonly entries: readonly PlaceEntry[];
  /** What is told behind it to contain it: "COLUMBUS, Ohio". */
  readonly outer: readonly PlaceEntry[];
}

/** Bodies that are named after where they are. */
const SEATED: ReadonlySet<ActorKind> = new Set(["police", "government", "military"]);
const MOST = 40;

/** "Illinois State Police", "COLUMBUS, Ohio (AP) --": names that speak for the senses of others. */
export function placeHints(article: Article, organizations: readonly OrganizationMention[], gazetteer: Gazetteer): PlaceHint[] {
  const out: PlaceHint[] = [];
  const parts = (article.dateline?.text ?? "")
    .replace(/\([^()]*\)/g, "")
    .split(/[,–—]|--|\s-\s/)
    .map((part) => part.trim());
  for (const [at, part] of parts.entries()) {
    const entries = part ? gazetteer.lookup(part) : [];
    if (entries.length > 0) out.push({ key: fold(part), entries, outer: gazetteer.lookup(parts[at + 1] ?? "") });
  }
  for (const { first, last, kind } of organizations.slice(0, MOST)) {
    if (!SEATED.has(kind)) continue;
    const words = article.tokens.slice(first, Math.min(last - 1, first + 4)).map(({ norm }) => norm);
    const match = gazetteer.longest(words, 0);
    if (match?.entries.every((entry) => entry.kind !== "country"))
      out.push({ key: words.slice(0, match.length).join(" "), entries: match.entries, outer: [] });
  }
  return out;
}
