import { bySentence, part, startsPlainly } from "./sentences.js";

const SAID_LAST = /^(?<told>.{20,}), (?<speaker>(?:the |a |an )?[\p{L}][\p{L}' -]{2,60}?) (?<said>said|says|reported)\.$/u;
const ACCORDING_LAST = /^(?<told>.{20,}), according to (?<speaker>[\p{L}' -]{3,60})\.$/u;

/** "The army said that X." for "X, the army said.", "According to the army, X." for "X, according to the army." */
export const speakerFirst = bySentence((sentence, article) => {
  const told = (length: number) => part(sentence, 0, length, startsPlainly(sentence.text, article.text) ? "small" : "same");
  const according = ACCORDING_LAST.exec(sentence.text)?.groups;
  if (according?.told && according.speaker) {
    const from = according.told.length + ", according to ".length;
    return ["According to ", ...part(sentence, from, from + according.speaker.length), ", ", ...told(according.told.length), "."];
  }
  const groups = SAID_LAST.exec(sentence.text)?.groups;
  if (!groups?.told || !groups.speaker || !groups.said || /\b(?:said|says|told)\b/.test(groups.told)) return null;
  const from = groups.told.length + 2;
  return [...part(sentence, from, from + groups.speaker.length, "large"), ` ${groups.said} that `, ...told(groups.told.length), "."];
});

const WHEN_FIRST =
  /^(?<when>On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| evening| night| afternoon)?),? (?=\p{Lu}|the |a |an |two |three )/u;
const WHEN_LAST = / (?<when>on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| evening| night| afternoon)?)\.$/;
const REPORTS =
  /\b(?:said|says|told|according|announced|claimed|reported|accused|blamed|condemned|admitted|called|warned|vowed|denied|that)\b|, /;

/** "On Tuesday X." for "X on Tuesday." and the other way round, in sentences of one event. */
export const timeMoved = bySentence((sentence, article) => {
  const { text, triggers } = sentence;
  if (new Set(triggers.map(({ event }) => event)).size !== 1) return null;
  const first = WHEN_FIRST.exec(text);
  if (first?.groups?.when) {
    if (REPORTS.test(text.slice(first[0].length))) return null;
    const when = part(sentence, 0, first.groups.when.length, "small");
    return [...part(sentence, first[0].length, text.length - 1, "large"), " ", ...when, "."];
  }
  const last = WHEN_LAST.exec(text);
  if (!last?.groups?.when || REPORTS.test(text)) return null;
  const when = part(sentence, last.index + 1, text.length - 1, "large");
  return [...when, ", ", ...part(sentence, 0, last.index, startsPlainly(text, article.text) ? "small" : "same"), "."];
});
