import type { Frame } from "../shapes/frames.js";
import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { ResolvedTime } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { isAnswered } from "./grounds.js";
import type { Tie } from "./time-ties.js";

/** What happens to an event after it was made: no time of its making. */
const AFTERWARDS = wordSet(
  "violate break breach collapse expire condemn denounce reject discuss follow precede mark commemorate claim criticize criticise fail hold recall investigate lead",
);
/** Verbs that say of an event that it came about. */
const COMES_ABOUT = wordSet(
  "begin start erupt occur happen sign agree reach launch stage conduct plan schedule broker carry enter take break kill wound injure leave resume",
);
const STARTS = wordSet("begin start commence take enter come");
/** Saying so makes it. */
const MAKES = wordSet("approve announce declare order");
const DEALS = wordSet("agreement accord deal pact treaty resolution end start beginning halt");
const BESIDE = wordSet("after before following since over for about despite");
/** Verbs whose object is a deed of another day. */
const REFERS = wordSet("follow precede avenge mark commemorate recall investigate");
const VICTIMS = wordSet("victim target scene site");
/** To weigh a deed is not to do it. */
const WEIGHS = wordSet("discuss debate consider weigh mull prepare plan");
/** "fired tear gas on Monday to break up a protest" */
const ENDS = wordSet("break disperse quell stop halt hold repel contain suppress foil thwart");
/** What befalls a deal after it was made. */
export const UNDOES = wordSet("violate break breach collapse expire reject lapse unravel fray falter");
const NAMES = wordSet("call describe term dub label brand");

/** What stands before a time that modifies a noun. */
const PREMODIFIED = wordSet("det num adj");

/** "… fled after the attack on Friday": right behind a noun that is told as something else than the deed of the verb. */
export function isHeldBy(article: Article, frame: Frame, time: ResolvedTime): boolean {
  const { noun, verb } = frame;
  if (noun === null || verb !== null) return false;
  if (time.last === noun.first && PREMODIFIED.has(article.tokens[time.first - 1]?.pos)) return true;
  if (time.first < noun.last) return false;
  if (BESIDE.has(noun.prep) && time.first - noun.last <= 1) return true;
  // "in retaliation for the capture of Goma on Friday", "The raid follows the kidnapping of six nurses on Friday."
  const told = noun.slot === "object" && REFERS.has(article.tokens[noun.verb?.head ?? -1]?.lemma);
  const definite = BESIDE.has(noun.prep) && noun.definite === "definite";
  return (told || definite || isAnswered(article, frame)) && isWithinPhrase(article, noun, time);
}

/** Whether only nouns and what joins them stand between a noun and the time. */
function isWithinPhrase(article: Article, noun: NounGroup, time: ResolvedTime): boolean {
  if (time.first - noun.last > 10) return false;
  for (let i = noun.last; i < time.first; i++) if (!oneOf(article.tokens[i]?.pos, "prep det adj noun propn num poss")) return false;
  return true;
}

/** Before the noun or behind it with no verb between: "Tuesday's attack", "the attack on Tuesday". */
export function besideNoun(article: Article, noun: NounGroup, time: ResolvedTime): number {
  if (time.first >= noun.first - 1 && time.last <= noun.head + 1) return 10;
  // "the Jan. 15 attack", "two previous weekend attacks", cut off from their article.
  if (time.last === noun.first && PREMODIFIED.has(article.tokens[time.first - 1]?.pos)) return 10;
  if (time.last <= noun.first && noun.first - time.last <= 1 && article.tokens[time.last]?.pos === "poss") return 10;
  if (time.first < noun.last || time.first - noun.last >= 20) return 0;
  let commas = 0;
  for (let i = noun.last; i < time.first; i++) {
    const token = article.tokens[i];
    // "since" right before the time opens no clause.
    if (!token || (oneOf(token.pos, "verb aux modal rel sub") && !(i === time.first - 1 && token.norm === "since"))) return 0;
    // "agreed to talks, and a week later …"
    if (token.text === "," && article.tokens[i + 1]?.pos === "conj" && time.first - i <= 3) return 0;
    if (token.text === ",") commas++;
  }
  // "the killing of Gen. Odhar, head of the garrison, on Monday"
  const closed = commas === 2 && article.tokens[time.first - (article.tokens[time.first - 1]?.pos === "prep" ? 2 : 1)]?.text === ",";
  return commas <= 1 || closed ? 8 - commas : 0;
}

/** "the drills which they have held since Monday", "a truce declared on Friday". */
export function ofItsClause(article: Article, noun: NounGroup, owner: VerbGroup): number {
  const lemma = article.tokens[owner.head]?.lemma ?? "";
  // "a three-day truce to begin today"
  if (owner.relation === "infinitive" && owner.governorNoun === noun && STARTS.has(lemma)) return 6;
  if (owner.relation !== "relative" && owner.relation !== "reduced") return 0;
  if (owner.governorNoun === noun && (!AFTERWARDS.has(lemma) || (lemma === "hold" && owner.objects.includes(noun)))) return 6;
  // "the ceasefire in Gaza reached on Sunday", but not "a ceasefire under the plan that they signed in May"
  const named = article.tokens[owner.governorNoun?.head ?? -1]?.pos === "propn";
  return owner.governorNoun && named && noun.after.includes(owner.governorNoun) && COMES_ABOUT.has(lemma) ? 5 : 0;
}

/** "The truce collapsed on Friday", "The council condemned the raid on Friday": the day is not that of its making, or of the raid. */
export function isOfAnotherDay({ event, noun, status }: Frame, lemma: string): boolean {
  const object = noun?.slot === "object";
  if (object && status !== "occurred" && WEIGHS.has(lemma)) return true;
  return event.compact ? UNDOES.has(lemma) : object && REFERS.has(lemma);
}

/** A noun of its own in somebody's clause: "… killed in clashes on Tuesday". */
export function ofNoun(
  article: Article,
  frame: Frame,
  noun: NounGroup,
  tie: Tie,
  owner: VerbGroup,
  speech: boolean,
  ahead: boolean,
): number {
  const lemma = article.tokens[owner.head]?.lemma ?? "";
  const direct =
    noun.slot === "subject" ||
    noun.slot === "object" ||
    (noun.slot === "prep" &&
      (oneOf(noun.prep, "in during by amid after as") || (noun.prep === "for" && ahead)) &&
      (tie.opens || noun.prepAt - owner.head <= 6 || (noun.prepAt >= tie.time.last && noun.prepAt - tie.time.last <= 1)));
  if (direct && noun.verb === owner && isOfAnotherDay(frame, lemma)) return 0;
  if (direct && noun.verb === owner && (!speech || MAKES.has(lemma))) return 5;
  // "signed an agreement on a cessation of hostilities"
  if (!speech && owner.objects.some((object) => object.after.includes(noun) && DEALS.has(article.tokens[object.head]?.lemma))) return 3;
  const ended = noun.slot === "object" && noun.verb?.governor === owner && ENDS.has(article.tokens[noun.verb.head]?.lemma);
  if (!speech && ended) return 3;
  // "was the victim of an ambush"
  if (noun.prep === "of" && VICTIMS.has(article.tokens[noun.prepAt - 1]?.lemma) && (owner.last <= noun.first || owner === noun.verb))
    return 3;
  // "In May officers stormed the palace, in what the government called a coup."
  if (noun.slot === "object" && noun.verb && NAMES.has(article.tokens[noun.verb.head]?.lemma) && isWhat(article, noun.verb) && !speech)
    return 4;
  return frame.means === null && owner.subject === noun && !AFTERWARDS.has(lemma) ? 5 : 0;
}

/** "… in what it called a massacre": within five words before the verb. */
function isWhat(article: Article, verb: VerbGroup): boolean {
  for (let i = verb.first - 1; i >= verb.first - 8; i--) if (article.tokens[i]?.norm === "what") return true;
  return false;
}
