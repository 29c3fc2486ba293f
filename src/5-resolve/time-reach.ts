import type { MentionRecord, ResolvedPlace } from "../shapes/records.js";
import { wordSet } from "../text.js";
import type { Article } from "../types.js";
import { containing } from "./same-place.js";

/** Words that point back to who was told of before. */
const ANAPHORS = wordSet("they them their he him his she her others");

/** "They set fire to the market": present and past look alike. */
const SAME_IN_PAST = wordSet("set hit put cut shut spread beat cast burst let split");

/** Whether the deed may be of the same episode: not elsewhere, and in another paragraph by the same people or in the same place. */
export function goesOn(article: Article, record: MentionRecord, other: MentionRecord): boolean {
  const { frame } = record;
  if (frame.noun && !frame.verb && !frame.support && frame.definite !== "definite") return false;
  const verb = frame.verb ?? frame.support;
  const before = other.frame.verb ?? other.frame.support;
  const now = verb?.form === "finite" && verb.tense === "present" && !SAME_IN_PAST.has(article.tokens[verb.head]?.norm);
  if (now && before?.tense === "past") return false;
  // "Heavy shelling had forced people to flee": before what was told.
  if (verb?.form === "finite" && verb.perfect && verb.tense === "past" && before?.form === "finite" && !before.perfect) return false;
  const places = compareScenes(record.places, other.places);
  if (places < 0) return false;
  return other.block === record.block || places > 0 || isTied(article, record, other);
}

function isTied(article: Article, record: MentionRecord, other: MentionRecord): boolean {
  const { frame } = record;
  const sentence = article.sentences[record.sentence];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) if (ANAPHORS.has(article.tokens[i]?.norm)) return true;
  if (frame.noun && !frame.verb && frame.definite === "definite") return true;
  if (
    frame.arguments.some(
      ({ referent }) => referent.pronoun || (referent.group.definite === "definite" && referent.actor === null && referent.place === null),
    )
  )
    return true;
  if (!record.participants.some(({ role }) => role === "initiator" || role === "party")) return true;
  return record.participants.some(
    ({ actor }) => actor.via !== null || other.participants.some((theirs) => theirs.actor.name.toLowerCase() === actor.name.toLowerCase()),
  );
}

/** 1 where some place is told of both, -1 where each has its own. */
export function compareScenes(a: readonly ResolvedPlace[], b: readonly ResolvedPlace[]): number {
  const named = (places: readonly ResolvedPlace[]): ResolvedPlace[] =>
    places.filter((place) => place.role === "location" && (place.entry !== null || place.within !== null));
  const [one, two] = [named(a), named(b)];
  if (one.length === 0 || two.length === 0) return 0;
  return one.some((place) => two.some((other) => isSame(place, other))) ? 1 : -1;
}

function isSame(a: ResolvedPlace, b: ResolvedPlace): boolean {
  const [one, two] = [a.within ?? a.name, b.within ?? b.name];
  return one === two || containing(a, b) || containing(b, a);
}
