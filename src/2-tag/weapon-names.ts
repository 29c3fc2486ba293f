import type { Atoms } from "./atoms.js";
import type { LexiconIndex } from "./lexicon-index.js";
import type { TagState } from "./tag-state.js";

/** Finds the weapons of a sentence by name and by common noun, singular and plural. */
export function tagWeapons(state: TagState, lexicon: LexiconIndex, atoms: Atoms): void {
  const wordAt = (at: number): string | undefined => atoms.words[at];
  const lemmaAt = (at: number): string | undefined => {
    const token = state.token(atoms.tokens[at] ?? -1);
    const word = atoms.words[at];
    return token && word === token.norm ? (token.pos === "noun" ? token.lemma : token.norm.replace(/(?<=[a-z]{3})s$/, "")) : word;
  };
  for (let at = 0; at < atoms.words.length; at++) {
    const first = atoms.tokens[at] ?? 0;
    if (state.taken.has(first) || state.isTime(first)) continue;
    const match =
      lexicon.weapons.longest(wordAt, at) ??
      lexicon.weapons.longest((i) => lemmaAt(i) ?? wordAt(i), at) ??
      lexicon.weapons.longest((i) => (i === at ? wordAt(i) : lemmaAt(i)), at);
    if (!match) continue;
    const last = (atoms.tokens[at + match.length - 1] ?? first) + 1;
    const head = state.token(last - 1);
    const value = match.values.find((weapon) => !weapon.capitals || state.isCapital(state.token(first)) || /\d/.test(head?.text ?? ""));
    if (!value || head?.pos === "verb") continue;
    state.weapons.push({ first, last, name: value.name, kind: value.kind });
    at += match.length - 1;
  }
}
