import type { Frame, Framing } from "../shapes/frames.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { wordSet } from "../text.js";
import type { Article } from "../types.js";
import type { PlaceReader } from "./place-reader.js";
import { Places, verbOf } from "./place-scenes.js";
import type { SiteReader } from "./place-sites.js";

const TO = wordSet("to into for toward towards");

/** Finds the ends of movements that no role of the verb takes. */
export class JourneyFinder {
  constructor(
    private readonly article: Article,
    private readonly framing: Framing,
    private readonly sites: SiteReader,
    private readonly reader: PlaceReader,
  ) {}

  /** "departed for X", "left X for Y", "pulled out of X". */
  of(frame: Frame, found: Places): ResolvedPlace[] {
    const out = new Places();
    const verb = verbOf(frame);
    if (!verb || !frame.event.scene?.journey) return out.list;
    const has = (role: ResolvedPlace["role"]): boolean => found.list.some((place) => place.role === role);
    if (frame.event.scene.journey === "leaves" && !has("origin") && !has("location") && !verb.passive) {
      const left =
        verb.objects.length > 0 ? verb.objects : verb.preps.filter((group) => group.prep === "of" && this.norm(group.prepAt - 1) === "out");
      for (const group of left) {
        // "to withdraw the Ulster Defence Regiment": those who leave, not what.
        if (this.framing.describe(group).organization) continue;
        const known = this.reader.read(group, "origin", "struck");
        const head = this.article.tokens[group.head];
        const name = known.length === 0 && frame.verb === verb && head?.pos === "propn" ? this.sites.unknown(group, "origin") : null;
        out.add(name ? [name] : known);
      }
    }
    if (has("destination")) return out.list;
    for (const group of verb.preps) {
      // "shouting 'Death to America'".
      if (group.prep === null || !TO.has(group.prep) || group.depth > verb.depth) continue;
      const named = this.sites.mentionOf(group);
      const unknown = !named && this.framing.describe(group).unknownName ? this.sites.unknown(group, "destination") : null;
      if (named) out.add([this.reader.named(named, "destination")]);
      else if (unknown) out.add([unknown]);
    }
    return out.list;
  }

  private norm(token: number): string {
    return this.article.tokens[token]?.norm ?? "";
  }
}
