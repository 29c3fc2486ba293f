import { WAR_SIGNS } from "../lexicon/war-signs.js";
import { fact, type Word, wordOf } from "../memo.js";
import type { WeaponMention } from "../shapes/mentions.js";
import type { Atoms } from "./atoms.js";
import type { LexiconIndex, WeaponName } from "./lexicon-index.js";
import type { TagState } from "./tag-state.js";

interface Match {
  readonly from: number;
  readonly length: number;
  readonly weapon: WeaponName;
}

/** The word without the s of a plural, for what is no noun here. */
const bareOf: (word: Word) => Word = fact((norm) => wordOf(norm.replace(/(?<=[a-z]{3})s$/, "")));

/** Finds the weapons of a sentence by name and by common noun, singular and plural. */
export function tagWeapons(state: TagState, lexicon: LexiconIndex, atoms: Atoms): void {
  const lemmaOf = (at: number): Word | undefined => {
    const token = state.token(atoms.tokens[at] ?? -1);
    const form = atoms.forms[at];
    return token && form?.norm === token.norm ? (token.pos === "noun" ? token.root : bareOf(token.word)) : form;
  };
  const lemmaAt = (at: number): string | undefined => lemmaOf(at)?.norm;
  const matches: Match[] = [];
  for (let at = 0; at < atoms.words.length; at++) {
    const form = atoms.forms[at];
    const lemma = lemmaOf(at);
    if (!form || !lemma) continue;
    const begins = lexicon.beginsWeapon(form) || lexicon.beginsWeapon(lemma);
    const other =
      lexicon.beginsNoWeapon(form) || lexicon.beginsNoWeapon(lemma)
        ? (lexicon.notWeapons.longest(lemmaAt, at) ?? lexicon.notWeapons.along(atoms.words, at))
        : null;
    if (!begins && !other) continue;
    const first = atoms.tokens[at] ?? 0;
    const found =
      !begins || state.taken.has(first) || state.isTime(first)
        ? null
        : (lexicon.weapons.along(atoms.words, at) ??
          lexicon.weapons.longest(lemmaAt, at) ??
          lexicon.weapons.longest((i) => (i === at ? atoms.words[i] : lemmaAt(i)), at));
    if (other && other.length >= (found?.length ?? 0)) {
      at += other.length - 1;
      continue;
    }
    if (!found) continue;
    const head = state.token(atoms.tokens[at + found.length - 1] ?? first);
    const weapon = found.values.find((value) => isWritten(state, value, first, atoms.tokens[at + found.length - 1] ?? first));
    if (!weapon || (head?.pos === "verb" && found.length === 1)) continue;
    matches.push({ from: at, length: found.length, weapon });
    at += found.length - 1;
  }
  if (matches.length === 0) return;
  const armed = matches.some(({ weapon }) => !weapon.loose) || hasSign(state, atoms);
  state.weapons.push(
    ...joined(
      matches.filter(({ weapon }) => armed || !weapon.loose),
      atoms,
    ),
  );
}

/** Whether a form stands as it must: "TOW" but not "tow", "Grad" but not "grad". */
function isWritten(state: TagState, weapon: WeaponName, first: number, last: number): boolean {
  const token = state.token(first);
  if (weapon.capitals === 0) return true;
  if (weapon.capitals === 2) return token !== undefined && /^\p{Lu}{2,}/u.test(token.text) && !(weapon.loose && token.cap === "lower");
  return state.isCapital(token) || /\d/.test(state.token(last)?.text ?? "");
}

/** A word that tells of war stands in the sentence. */
function hasSign(state: TagState, atoms: Atoms): boolean {
  return atoms.tokens.some((i) => WAR_SIGNS.has(state.token(i)?.lemma ?? ""));
}

/** A name and the common noun behind it are one: "Bayraktar TB2 drones", "T-72 tanks". */
function joined(matches: readonly Match[], atoms: Atoms): WeaponMention[] {
  const out: WeaponMention[] = [];
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i];
    if (!match) break;
    let end = match.from + match.length;
    // "3,200 rounds of ammunition" is ammunition.
    const behind = matches[i + 1];
    if (behind && /^(?:round|shell|bullet|arm)$/.test(match.weapon.name) && atoms.words[end] === "of" && behind.from === end + 1) continue;
    let next = matches[i + 1];
    while (next && match.weapon.capitals > 0 && next.weapon.capitals === 0 && next.from === end) {
      end = next.from + next.length;
      i++;
      next = matches[i + 1];
    }
    out.push({
      first: atoms.tokens[match.from] ?? 0,
      last: (atoms.tokens[end - 1] ?? 0) + 1,
      name: match.weapon.name,
      kind: match.weapon.kind,
    });
  }
  return out;
}
