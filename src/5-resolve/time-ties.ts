import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { ResolvedTime } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";

/** The verb to which a time expression belongs. */
export interface Tie {
  readonly time: ResolvedTime;
  readonly owner: VerbGroup | null;
  /** The noun before which it stands: "Wednesday's shooting". */
  readonly noun: NounGroup | null;
  /** It opens the sentence or a part of it, and so holds for all that is told side by side there. */
  readonly opens: boolean;
}

/** Ties a time to the verb before it in its clause, else to the one behind. */
export function tieOf(article: Article, sentence: FramedSentence, time: ResolvedTime): Tie {
  const at = article.tokens[time.last]?.pos === "poss" ? time.last + 1 : time.first;
  const group = sentence.graph.nounAt(at);
  const noun = group && group.head >= time.last ? group : null;
  return { time, noun, ...ownerOf(article, sentence, time) };
}

function ownerOf(article: Article, sentence: FramedSentence, time: ResolvedTime): Pick<Tie, "owner" | "opens"> {
  const verbs = sentence.graph.verbs;
  let before: VerbGroup | null = null;
  let at = verbs.length;
  for (let i = 0; i < verbs.length; i++) {
    const verb = verbs[i];
    if (!verb) break;
    if (verb.last <= time.first) before = verb;
    else if (verb.first >= time.last) {
      at = i;
      break;
    } else return { owner: verb, opens: false };
  }
  const behind = verbs[at] ?? null;
  const opens = before === null || startsPart(article, before, time);
  if (opens) return { owner: chief(verbs, at, time) ?? behind ?? before, opens: true };
  // "have since January bombed"
  if (before && behind && behind.first === time.last && isParted(article, before, time)) return { owner: behind, opens: false };
  const said = before && issues(article, before) ? (before.governorNoun?.verb ?? behind) : null;
  if (said) return { owner: said, opens: false };
  before = before && aroundState(article, verbs, before, time);
  const lead = article.tokens[time.first - 1]?.pos === "prep" ? time.first - 2 : time.first - 1;
  const closing = article.tokens[lead]?.text === ",";
  if (closing && before?.relation === "relative" && closesAside(article, before, lead)) return { owner: before, opens: false };
  const outer = before && closing ? outside(verbs, before) : null;
  if (outer) return { owner: outer, opens: false };
  return {
    owner: before && behind ? ofTwo(article, before, behind, chief(verbs, at, time) ?? behind, time) : (before ?? behind),
    opens: false,
  };
}

/** The verb of the clause that a time opens, past the clauses that are put in: "In 1996, when the army tested missiles, Paris sent ships." */
function chief(verbs: readonly VerbGroup[], from: number, time: ResolvedTime): VerbGroup | null {
  for (let i = from; i < verbs.length; i++) {
    const verb = verbs[i];
    // "which on 1 March signed an accord"
    if (verb?.relation === "relative" && verb.first === time.last) return verb;
    if (!verb || verb.relation === "relative" || verb.relation === "reduced" || verb.form !== "finite") continue;
    if (verb.relation === "subordinate" && verb.openerAt >= time.last) continue;
    return verb;
  }
  return null;
}

/** The second of two commas behind a restrictive clause's verb: "who attacked the district seat, Khalanga, late on Saturday". */
function closesAside(article: Article, before: VerbGroup, comma: number): boolean {
  if (article.tokens[before.openerAt >= 0 ? before.openerAt - 1 : before.first - 1]?.text === ",") return false;
  let commas = 0;
  for (let i = before.last; i < comma; i++) if (article.tokens[i]?.text === ",") commas++;
  return commas === 1;
}

/** Nothing but small words stands between an auxiliary and the time: "have twice since January bombed". */
function isParted({ tokens }: Article, before: VerbGroup, time: ResolvedTime): boolean {
  if (!oneOf(tokens[before.head]?.lemma, "have be")) return false;
  for (let i = before.last; i < time.first; i++) if (!oneOf(tokens[i]?.pos, "adv prep sub")) return false;
  return true;
}

/** Words in which something is said, and verbs that bring them out. */
const WORDS = wordSet("statement communique communiqué message letter video recording note declaration post tweet");
const ISSUES = wordSet("issue release publish send post broadcast air circulate");

/** "…, in a statement issued on Thursday, denounced the drills": the day of the words. */
function issues({ tokens }: Article, verb: VerbGroup): boolean {
  const noun = tokens[verb.governorNoun?.head ?? -1]?.lemma ?? "";
  return verb.relation === "reduced" && ISSUES.has(tokens[verb.head]?.lemma) && WORDS.has(noun);
}

/** Participles that tell how something is, not what was done to it. */
const STATES = wordSet(
  "pack lade load fill arm dress disguise cloak mount base locate situate call name know own believe suspect think back hide stuff rig equip accuse",
);

/** "rammed a lorry packed with explosives into the gate on Tuesday", "killed six people travelling to Goma on Friday": the day of the deed around. */
function aroundState(article: Article, verbs: readonly VerbGroup[], before: VerbGroup, time: ResolvedTime): VerbGroup {
  const state = before.form === "ing" || STATES.has(article.tokens[before.head]?.lemma);
  if (before.relation !== "reduced" || before.governorNoun === null || !state || time.first === before.last) return before;
  return outside(verbs, before) ?? before;
}

/** A comma right before the time closes what was put in: "is holding drills in Osh, a town bordering Uzbekistan, this week". */
function outside(verbs: readonly VerbGroup[], before: VerbGroup): VerbGroup | null {
  if (before.relation === "adverbial") return before.governor;
  if (before.relation !== "relative" && before.relation !== "reduced") return null;
  if (before.governorNoun === null) return before.governor;
  const floor = before.governorNoun.first;
  for (let i = verbs.indexOf(before) - 1; i >= 0; i--) {
    const verb = verbs[i];
    if (verb && verb.last <= floor) return verb.relation === "relative" || verb.relation === "reduced" ? outside(verbs, verb) : verb;
  }
  return null;
}

/** Only a few small words between the last border and the time: "…; on Friday". */
function startsPart(article: Article, before: VerbGroup, time: ResolvedTime): boolean {
  for (let i = time.first - 1; i >= before.last && i >= time.first - 4; i--) {
    const token = article.tokens[i];
    if (!token) return false;
    if (token.text === ";" || token.text === ":" || token.text === "—") return true;
    if (token.pos !== "prep" && token.pos !== "adv" && token.pos !== "det" && token.pos !== "conj") return false;
  }
  return false;
}

const BORDER = /^(?:[,;]|and|but|that|which|who|when|after|before|while)$/;

/** The token behind the expression, the other end of a range included. */
function endOf(article: Article, time: ResolvedTime): number {
  let at = time.last;
  while ((article.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < time.whole.end) at++;
  return at;
}

function ofTwo(article: Article, before: VerbGroup, behind: VerbGroup, next: VerbGroup, time: ResolvedTime): VerbGroup {
  // A boundary between the verb before and the time gives it to the clause behind: "attacked, and on Friday seized".
  let boundary = false;
  let comma = false;
  for (let i = before.last; i < time.first; i++) {
    const token = article.tokens[i];
    if (token?.pos === "sub" && i === time.first - 1) break;
    if (token?.text === "," || token?.pos === "conj" || token?.text === ";" || token?.pos === "sub" || token?.pos === "rel")
      [boundary, comma] = [BORDER.test(token.norm), token.text === ","];
    else if (token?.pos === "noun" || token?.pos === "propn" || token?.pos === "adj") boundary = false;
  }
  // Between two commas it is put in: "fled to Chad, between May and July, the agency says".
  // "seized Bria, a town in the east, over the weekend and threatened …": it ends what the clause before tells.
  const follower = article.tokens[endOf(article, time)];
  const closes = follower?.text === "," || (follower?.norm === "and" && behind.coordinated === before);
  if (boundary) return comma && closes ? before : next;
  // "rebels on Tuesday attacked": right before a finite verb whose subject stands just before the time.
  // "Gunmen posted in the hills this morning fired": the verb of what the clause before is about.
  const bare = behind.first === time.last && article.tokens[time.first - 1]?.pos !== "prep" && time.first > before.last;
  if (bare && behind.form === "finite" && before.governorNoun !== null && before.governorNoun === behind.subject) return behind;
  const gap = time.first - (behind.subject?.last ?? Number.NEGATIVE_INFINITY);
  if (
    behind.subject &&
    behind.relation !== "reduced" &&
    !(behind.relation === "relative" && behind.openerAt >= time.last) &&
    gap >= 0 &&
    gap <= (behind.first === time.last ? 6 : 1) &&
    behind.first - time.last <= 2 &&
    behind.subject.first >= before.last
  )
    return behind;
  return before;
}
