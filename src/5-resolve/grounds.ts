import type { Frame } from "../shapes/frames.js";
import { wordSet } from "../text.js";
import type { Article } from "../types.js";

const GROUNDS = wordSet("since after before following");
const COMES = wordSet("come follow occur happen");
const LEADS = wordSet("follow precede trigger spark provoke prompt");
const RETURN = wordSet("retaliation revenge response reprisal vengeance retribution");

/** Whether a noun is what a deed answers: "in retaliation for the raid", "in response to the raid". */
export function isAnswered(article: Article, { noun }: Frame): boolean {
  return noun !== null && (noun.prep === "for" || noun.prep === "to") && RETURN.has(article.tokens[noun.prepAt - 1]?.norm);
}

/**
 * Whether a mention is the ground from which the deed of the same sentence is counted or told, and so another one: "have killed 90 people since the
 * attack", "the raid came after rebels shelled Goma".
 */
export function isGroundOf(article: Article, frame: Frame, other: Frame): boolean {
  if (frame.sentence !== other.sentence) return false;
  if (frame.verb !== null) {
    const { opener, governor } = frame.verb;
    // "The raid came after 30 people were killed": what came later is no outcome.
    const comes = COMES.has(article.tokens[governor?.head ?? -1]?.lemma);
    const outcome = !comes && (frame.event.outcome === true || other.event.outcome === true);
    return !outcome && GROUNDS.has(opener) && governor !== null && (governor === other.verb || governor === other.support);
  }
  const host = frame.noun?.verb;
  // "Today's attack followed bombings in two towns".
  if (host && LEADS.has(article.tokens[host.head]?.lemma ?? "") && other.noun && other.noun !== frame.noun && other.noun.verb === host)
    return true;
  if (!host || !(GROUNDS.has(frame.noun?.prep) || isAnswered(article, frame))) return false;
  return host === other.verb || host === other.support;
}
