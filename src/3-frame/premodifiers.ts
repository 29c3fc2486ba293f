import type { MentionMaps, NounGroup, Referent } from "../shapes/grammar.js";
import { wordSet } from "../text.js";
import type { Token } from "../types.js";
import { partOf } from "./class-fit.js";

/** Who fights, where the word is read as an adjective: "rebel positions". */
const FIGHTER = wordSet("rebel insurgent militant guerrilla separatist jihadist terrorist");

/** Finds the sides and places named before a word in its own group: "US-led coalition air strikes". */
export class Premodifiers {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly maps: MentionMaps,
    private readonly describe: (group: NounGroup) => Referent,
  ) {}

  /** Names of sides and places before the trigger inside its own group, as groups of their own. */
  of(noun: NounGroup, before: number): NounGroup[] {
    const out: NounGroup[] = [];
    for (let i = noun.first; i < before; ) {
      const actor = this.maps.actors.get(i);
      const place = this.maps.places.get(i);
      const organization = this.maps.organizations.get(i) ?? this.maps.persons.get(i);
      const named = organization ?? actor ?? place;
      if (named) {
        let last = Math.min(named.last, before);
        // "Turkish army", "Taliban fighters", "US-led coalition": the noun behind belongs to the name.
        while (last < before && this.tokens[last]?.pos === "noun" && this.isAgent(noun, last)) last++;
        out.push(partOf(noun, i, last));
        i = Math.max(last, i + 1);
        continue;
      }
      if ((this.tokens[i]?.pos === "noun" || FIGHTER.has(this.tokens[i]?.norm)) && this.isAgent(noun, i)) {
        let last = i + 1;
        while (last < before && this.tokens[last]?.pos === "noun" && this.isAgent(noun, last)) last++;
        out.push(partOf(noun, i, last));
        i = last;
        continue;
      }
      i++;
    }
    return out;
  }

  private isAgent(noun: NounGroup, at: number): boolean {
    if (this.tokens[at]?.norm === "humanitarian") return false;
    const referent = this.describe(partOf(noun, at, at + 1));
    return referent.agentKind !== null || referent.classes.has("organization");
  }
}
