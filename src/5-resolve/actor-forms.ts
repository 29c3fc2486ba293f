import type { NounGroup } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { ActorKind, Article } from "../types.js";

/** Third person, one: with the sex that the word tells. */
export const HE: ReadonlyMap<string, "m" | "f"> = new Map([
  ["he", "m"],
  ["him", "m"],
  ["himself", "m"],
  ["his", "m"],
  ["she", "f"],
  ["her", "f"],
  ["hers", "f"],
  ["herself", "f"],
]);
export const THEY = wordSet("they them themselves their theirs");
export const IT = wordSet("it itself its");
export const SUBJECT_FORM = wordSet("he she they it");

export const GROUP_NOUN =
  /^(?:group|movement|organization|organisation|militia|faction|outfit|insurgency|front|party|network|cartel|gang|alliance|coalition|rebel group|armed group|militant group|terror group|extremist group|jihadist group|guerrilla group|separatist group)$/;
/** Fighters of a side that the article has named; those whom nobody knows ("the gunmen") are left as they are. */
export const FIGHTER_NOUN =
  /^(?:militant|rebel|insurgent|fighter|guerrilla|guerilla|jihadist|jihadi|extremist|islamist|separatist|terrorist|combatant|mutineer|paramilitary|militiaman|mujahideen|rebel force|rebel fighter|militia fighter)$/;
export const UNKNOWN_FIGHTER = /^(?:gunman|attacker|assailant|bomber|shooter|kidnapper|raider|hijacker|assassin|suspect|armed man)$/;
export const ARMY_NOUN =
  /^(?:army|military|troop|soldier|force|navy|air force|police|security force|government|junta|authority|ministry|regime|state|government force|armed force|coast guard|patrol|convoy|garrison|column|brigade|battalion|division|regiment|unit|parliament|court|council|committee|commission|agency|mission|delegation)$/;
export const TROOPS =
  /^(?:troop|soldier|force|army|military|armed force|fighter|militant|rebel|warplane|jet|navy|air force|commander|militia)$/;
/** What a group is to another: "an al-Qaeda affiliate". */
export const OFFSHOOT = /(?:^| )(?:affiliate|offshoot|branch|arm|wing|franchise|successor|proxy|splinter group|ally)$/;
/** People by sex and age. */
export const FOLK = /^(?:men|women|boys|girls|children|babies|infants|elderly)$/;
/** Nouns whose "of" or "from" tells whose they are. */
export const BELONGS = wordSet("of from");
export const LOYAL = wordSet("loyal allied aligned belonging linked affiliated close faithful");
export const TWO_SIDES =
  /^(?:side|party|faction|country|state|nation|government|neighbour|neighbor|rival|foe|belligerent|warring side|warring party|neighboring country|neighbouring country|conflicting party)$/;

export function isNonStateKind(kind: ActorKind): boolean {
  return kind === "rebel" || kind === "militia" || kind === "terrorist" || kind === "gang";
}

/** Heads whose side is the state that is named before them: "Russian troops", not "Palestinian gunmen" or "Ukrainian civilians". */
export function actsForState(kind: ActorKind | null): boolean {
  return (
    kind === null ||
    kind === "military" ||
    kind === "police" ||
    kind === "intelligence" ||
    kind === "government" ||
    kind === "peacekeepers" ||
    kind === "other" ||
    kind === "state"
  );
}

const SIDED = /^(?:pro|anti)-/;

/** The words of a group without article, count and hedges. */
export function cleanName(article: Article, group: NounGroup): string {
  return textOf(article, cleanFirst(article, group), group.last);
}

/** First token of a group behind its article, count and hedges. */
export function cleanFirst(article: Article, group: NounGroup): number {
  let first = group.first;
  while (first < group.head) {
    const token = article.tokens[first];
    if (
      !token ||
      !(
        token.pos === "det" ||
        token.pos === "num" ||
        token.pos === "adv" ||
        token.pos === "prep" ||
        // "the pro-rebel Tamilnet.com website": whose side it is on is no part of its name.
        (SIDED.test(token.norm) && article.tokens[first + 1]?.pos === "propn") ||
        oneOf(token.norm, "than least more few several many other dozens hundreds")
      )
    )
      break;
    first++;
  }
  return first;
}

/** The words as a name: without the marks of doubt in "three "terrorists"". */
export function textOf(article: Article, first: number, last: number): string {
  const begin = article.tokens[first];
  const end = article.tokens[last - 1];
  return begin && end
    ? article.text
        .slice(begin.start, end.end)
        .replace(/["“”«»]/g, "")
        .replace(/\s+/g, " ")
        .trim()
    : "";
}
