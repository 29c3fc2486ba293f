import type { Frame, FramedSentence } from "../shapes/frames.js";
import type { VerbGroup } from "../shapes/grammar.js";
import type { ResolvedTime } from "../shapes/records.js";
import type { Article } from "../types.js";

const SPEECH_ONLY =
  /^(?:say|tell|report|announce|claim|state|add|write|tweet|note|confirm|warn|declare|quote|cite|explain|insist|blame|accuse|condemn|denounce|deny|allege|threaten|vow|pledge|urge|demand)$/;

/** Finds the time that belongs to each frame of a sentence: the one of its own clause, not the nearest one. */
export function timesOfSentence(article: Article, sentence: FramedSentence, times: readonly ResolvedTime[]): Map<Frame, ResolvedTime> {
  const out = new Map<Frame, ResolvedTime>();
  const { first, last } = sentence.graph.sentence;
  const here = times.filter((time) => time.first >= first && time.last <= last && time.usable && time.start !== null);
  if (here.length === 0) return out;
  const owners = here.map((time) => ownerOf(article, sentence, time));
  for (const frame of sentence.frames) {
    const verb = frame.verb ?? frame.support;
    let best: ResolvedTime | null = null;
    let score = 0;
    here.forEach((time, i) => {
      const value = suits(article, frame, verb, time, owners[i] ?? null, sentence.frames);
      if (value > score) {
        best = time;
        score = value;
      }
    });
    if (best) out.set(frame, best);
  }
  return out;
}

/** The verb to which a time expression belongs: the one before it in its clause, else the one behind. */
function ownerOf(article: Article, sentence: FramedSentence, time: ResolvedTime): VerbGroup | null {
  const verbs = sentence.graph.verbs;
  let before: VerbGroup | null = null;
  let behind: VerbGroup | null = null;
  for (const verb of verbs) {
    if (verb.last <= time.first) before = verb;
    else if (verb.first >= time.last) {
      behind = verb;
      break;
    } else return verb;
  }
  if (!before) return behind;
  if (!behind) return before;
  // A boundary between the verb before and the time gives it to the clause behind: "attacked, and on Friday seized".
  let boundary = false;
  for (let i = before.last; i < time.first; i++) {
    const token = article.tokens[i];
    if (token?.text === "," || token?.pos === "conj" || token?.text === ";" || token?.pos === "sub" || token?.pos === "rel")
      boundary = /^(?:[,;]|and|but|that|which|who|when|after|before|while)$/.test(token.norm);
    else if (token?.pos === "noun" || token?.pos === "propn") boundary = boundary && i + 3 >= time.first;
  }
  if (boundary) return behind;
  // "rebels on Tuesday attacked": right before a finite verb whose subject stands just before the time.
  const gap = time.first - (behind.subject?.last ?? Number.NEGATIVE_INFINITY);
  if (behind.subject && gap >= 0 && gap <= 1 && behind.first - time.last <= 2 && behind.subject.first >= before.last) return behind;
  return before;
}

function suits(
  article: Article,
  frame: Frame,
  verb: VerbGroup | null,
  time: ResolvedTime,
  owner: VerbGroup | null,
  others: readonly Frame[],
): number {
  // A deadline gives no time to what is under way or done.
  if (time.deadline && frame.status !== "planned" && frame.status !== "demanded" && frame.status !== "possible") return 0;
  const noun = frame.noun;
  if (noun && frame.verb === null) {
    // Behind the noun with no verb between: "the attack on Tuesday", "Tuesday's attack".
    if (time.first >= noun.first - 1 && time.last <= noun.head + 1) return 10;
    if (time.last <= noun.first && noun.first - time.last <= 1 && article.tokens[time.last]?.pos === "poss") return 10;
    if (time.first >= noun.last) {
      let open = true;
      let commas = 0;
      for (let i = noun.last; i < time.first && open; i++) {
        const token = article.tokens[i];
        if (!token) break;
        if (token.pos === "verb" || token.pos === "aux" || token.pos === "modal" || token.pos === "rel" || token.pos === "sub")
          open = false;
        if (token.text === ",") commas++;
      }
      if (open && commas <= 1 && time.first - noun.last < 14) return 8 - commas;
    }
  }
  // "claimed an attack on the base on Tuesday": the day is the attack's, not the claim's.
  if (
    frame.event.family === "statement" &&
    frame.verb &&
    others.some(
      (other) => other !== frame && other.noun !== null && other.verb === null && other.head > frame.head && other.head < time.first,
    )
  )
    return 0;
  if (!owner) return verb ? 0 : 2;
  if (verb && owner === verb) return 7;
  if (verb) {
    if (owner.coordinated === verb || verb.coordinated === owner) return frame.event.family === "statement" ? 0 : 3;
    const speech = SPEECH_ONLY.test(article.tokens[owner.head]?.lemma ?? "");
    // ", killing 12" and "to seize the town" share the time of their main verb, unless that is one of saying.
    if (
      verb.governor === owner &&
      !speech &&
      (verb.relation === "adverbial" || verb.relation === "gerund" || verb.relation === "infinitive")
    )
      return 4;
    if (owner.governor === verb && (owner.relation === "adverbial" || owner.relation === "infinitive" || owner.relation === "gerund"))
      return 4;
    if (
      verb.relation === "subordinate" &&
      verb.governor === owner &&
      !speech &&
      (verb.opener === "when" || verb.opener === "as" || verb.opener === "while")
    )
      return 3;
    if (owner.relation === "subordinate" && owner.governor === verb && (owner.opener === "when" || owner.opener === "as")) return 3;
    return 0;
  }
  // A noun of its own in somebody's clause: "… killed in clashes on Tuesday".
  const direct =
    noun?.slot === "subject" ||
    noun?.slot === "object" ||
    (noun?.slot === "prep" && /^(?:in|during|by|amid|after|as)$/.test(noun.prep ?? "") && noun.prepAt - owner.head <= 6);
  if (direct && noun?.verb === owner && !SPEECH_ONLY.test(article.tokens[owner.head]?.lemma ?? "")) return 5;
  if (frame.means === null && noun && owner.subject === noun) return 5;
  return 0;
}
