import { sameName, wordCount } from "../names.js";
import { alternatives } from "./renamed.js";
import { bySentence, part, startsPlainly } from "./sentences.js";

/** Past tenses that are their own participles, and the few that are not. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ["shot", "shot"],
  ["struck", "struck"],
  ["hit", "hit"],
  ["took", "taken"],
  ["overran", "overrun"],
  ["freed", "freed"],
  ["beat", "beaten"],
]);
const participle = (verb: string): string | undefined => (/^[a-z]{3,}ed$/.test(verb) ? verb : PARTICIPLES.get(verb));

const OBJECT =
  /^ (?<object>(?!(?:in|on|at|near|from|with|after|into|by|for|to|its|their|his|her) )(?:the |a |an |\d+ |two |three |four |five |six |ten |dozens of |several )?(?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+)(?=\.|, \w+ing\b| (?:in|on|at|near|from|with|after|during|before|since|for|to)\b)/u;
const ACTIVE = /^(?<lead>(?:(?:On|In|At|Since) [^,.]{3,40}, |On \w+day )?)(?<subject>(?!\w+ly\b)[^,.]+?)(?: (?<perfect>has|have|had))? $/u;
/** What would lose its subject, or its speaker, in a passive. */
const GOES_ON = /^[^.]*?\b(?:and|but|then) (?:then |later |also )?\w+(?:ed|ght|ook|ot|ran)\b/;
function auxiliary(perfect: string | undefined, many: boolean): string {
  if (!perfect) return many ? " were " : " was ";
  return perfect === "had" ? " had been " : many ? " have been " : " has been ";
}
/** A subject with a time or a verb before it. */
const NO_SUBJECT = /\d{4}|\b(?:in|on|after|before|ago|today|yesterday|days|having|who|that|which)\b/i;
const MANY = /^(?:\d|two|three|four|five|six|ten|dozens|several)|s$/;

/** Whether a phrase of the text is an annotated name with words before it. */
function headed(name: string, phrase: string): boolean {
  return sameName(name, phrase) && name.split(" ").at(-1)?.toLowerCase() === phrase.split(" ").at(-1)?.toLowerCase();
}

/** "T was shelled by I" for "I shelled T", where the annotation tells both and the sentence holds one event. */
export const passive = bySentence((sentence, article) => {
  const { text, triggers, start } = sentence;
  const [trigger] = triggers;
  const event = trigger && article.events[trigger.event];
  const active = trigger && ACTIVE.exec(text.slice(0, trigger.start - start))?.groups;
  if (!event || !active || active.lead === undefined || !active.subject || NO_SUBJECT.test(active.subject)) return null;
  const [from, to] = [trigger.start - start, trigger.end - start];
  const verb = participle(text.slice(from, to));
  const object = OBJECT.exec(text.slice(to))?.groups?.object;
  if (!verb || !object || wordCount(active.subject) > 6) return null;
  const behind = to + 1 + object.length;
  if (triggers.some((other) => other !== trigger && other.start < start + behind) || GOES_ON.test(text.slice(behind))) return null;
  const told = (role: string) => (event.participants ?? []).flatMap((side) => (side.role === role ? side.name.split("|") : []));
  const doer = told("initiator").some((name) => headed(name, active.subject ?? ""));
  const sufferer = [...told("target"), ...alternatives(event.places)].some((name) => headed(name, object));
  if (!doer || !sufferer) return null;
  const { lead, subject } = active;
  return [
    ...part(sentence, 0, lead.length),
    ...part(sentence, to + 1, behind, lead ? "same" : "large"),
    auxiliary(active.perfect, MANY.test(object)),
    { start: trigger.start, end: trigger.end, text: verb },
    " by ",
    ...part(sentence, lead.length, lead.length + subject.length, lead === "" && startsPlainly(text, article.text) ? "small" : "same"),
    ...part(sentence, behind, text.length),
  ];
});
