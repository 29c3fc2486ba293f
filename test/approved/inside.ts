import type { extract } from "../../src/extract.js";
import type { FramedSentence } from "../../src/shapes/frames.js";
import type { NounGroup, VerbGroup } from "../../src/shapes/grammar.js";
import type { CountValue } from "../../src/types.js";

type Seen = ReturnType<typeof extract>;
type Part = string | number | false | null | undefined;

const joined = (...parts: readonly Part[]): string =>
  parts.filter((part) => part !== false && part !== null && part !== undefined && part !== "").join(" ");
const line = (layer: string, found: readonly string[]): string[] =>
  found.length > 0 ? [`${layer}: ${found.join(" | ")}`.replace(/\s+/g, " ")] : [];
const range = ({ min, max }: CountValue): string => (min === max ? `${min}` : `${min}..${max ?? ""}`);

/** The nouns of a sentence: how far each goes, what it is, and whom it means. */
function nounsOf({ article, framing, resolved }: Seen, { graph }: FramedSentence): string[] {
  const { tokens } = article;
  const told = (group: NounGroup): string => {
    const { classes, agentKind, pronoun, unknownName, head } = framing.describe(group);
    const meant = resolved.actors.all(group);
    return joined(
      tokens
        .slice(group.first, group.last)
        .map(({ text }) => text)
        .join(" "),
      group.head !== group.last - 1 && `head ${head}`,
      group.depth > 0 && `depth ${group.depth}`,
      group.definite !== "bare" && group.definite[0],
      group.list.length > 1 && `list ${group.list.indexOf(group)}`,
      [...classes].sort().join("/"),
      agentKind,
      pronoun && "pronoun",
      unknownName && "unknown",
      ...meant.map(({ name, kind, entry, via, open }) =>
        joined(">", name, kind !== "other" && kind, entry?.id, via && `via ${via.text}`, open && "open"),
      ),
    );
  };
  return graph.nouns.map(told);
}

/** The verbs of a sentence with what their forms tell. */
function verbsOf({ article }: Seen, { graph }: FramedSentence): string[] {
  const { tokens } = article;
  const word = (at: number): string => tokens[at]?.text ?? "";
  const told = (verb: VerbGroup): string =>
    joined(
      tokens
        .slice(verb.first, verb.last)
        .map(({ text }) => text)
        .join(" "),
      verb.tense,
      verb.perfect && "perfect",
      verb.progressive && "progressive",
      verb.modal >= 0 && `modal ${word(verb.modal)}`,
      verb.negation >= 0 && `not ${word(verb.negation)}`,
      verb.subject && verb.subjectPath,
      verb.coordinated && `with ${word(verb.coordinated.head)}`,
      verb.question && "question",
      verb.depth > 0 && `depth ${verb.depth}`,
    );
  return graph.verbs.map(told);
}

/** What tells of a deed, before mentions of one event are put together. */
function framesOf({ article }: Seen, { frames, looseTolls }: FramedSentence): string[] {
  const { tokens } = article;
  const word = (at: number): string => tokens[at]?.text ?? "";
  const counted = ({ kind, value, victims, part, added, counted: plain, at }: FramedSentence["looseTolls"][number]): string =>
    joined(kind, range(value), victims, part && "part", added && "added", !plain && "one", word(at));
  const deeds = frames.map(({ event, status, statusCue, head, shape, arguments: all, support, definite, tolls, means }) =>
    joined(
      event.type,
      word(head),
      shape,
      status,
      statusCue && `by ${word(statusCue.first)}`,
      definite[0],
      support && `carried by ${word(support.head)}`,
      means && `by means of ${word(means.head)}`,
      ...all.map(({ landing, slot, referent }) => `${landing}/${slot} ${word(referent.group.head)}`),
      ...tolls.map(counted),
    ),
  );
  return [...deeds, ...looseTolls.map((toll) => `loose ${counted(toll)}`)];
}

/** Quotations, and each report with its speaker. */
function saidIn({ article, attributed }: Seen): string[] {
  const { tokens } = article;
  const word = (at: number): string => tokens[at]?.text ?? "";
  const marked = attributed.quotes.map(({ form, depth, continues, continued, turn, first, last }) =>
    joined(
      form,
      word(first),
      word(last - 1),
      depth > 0 && `depth ${depth}`,
      continues && "continues",
      continued && "continued",
      turn?.role,
    ),
  );
  const sources = [...attributed.sourcesOf].flatMap(([frame, all]) =>
    all.map(({ speaker, means, cue, kind, stance, quote }) =>
      joined(word(frame.head), kind, stance, word(speaker.head), means && `is ${word(means.head)}`, word(cue.first), quote && "quoted"),
    ),
  );
  return [...marked, ...sources];
}

/** Times with all that is known of them. */
function timesOf({ resolved }: Seen): string[] {
  return resolved.times.map(({ whole, bound, start, end, usable, deadline, distant, recent, tense, away, stretch }) =>
    joined(
      whole.text,
      bound,
      `${start}..${end}`,
      !usable && "unusable",
      deadline && "deadline",
      distant && "distant",
      recent && "recent",
      tense,
      away !== null && `away ${away}`,
      stretch && `stretch ${stretch.amount} ${stretch.unit}`,
    ),
  );
}

/** Times as a line. */
export function calendarOf(seen: Seen): string[] {
  return line("calendar", timesOf(seen));
}

/** What the stages hand on to each other, of which an event shows but a part. */
export function insideOf(seen: Seen): string[] {
  return [
    ...line("said", saidIn(seen)),
    ...calendarOf(seen),
    ...seen.framing.sentences.flatMap((sentence) => [
      ...line("nouns", nounsOf(seen, sentence)),
      ...line("verbs", verbsOf(seen, sentence)),
      ...line("frames", framesOf(seen, sentence)),
    ]),
  ];
}
