import type { Frame, FramedSentence } from "../shapes/frames.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token } from "../types.js";
import type { Saying } from "./sayings.js";
import type { Plain } from "./sources.js";

const GOES_ON = wordSet(
  "they them one two three four five six seven eight nine ten eleven twelve several some others another most many all both none dozens his her their",
);
const CHARGE = wordSet(
  "charge claim accusation allegation report involvement responsibility role story suggestion assertion account statement complaint version figure count link",
);

/** How far a report reaches over what follows it, and who denies what was told just before. */
export class ReachReader {
  constructor(private readonly article: Article) {}

  private token(i: number): Token | undefined {
    return this.article.tokens[i];
  }

  /**
   * Whether a sentence without a speaker of its own plainly goes on with the report before it: it stays in the pluperfect of the report and
   * speaks on of what it named ("They had come at dawn", "The convoy had left"). In the plain past the article tells on itself.
   */
  goesOn(first: number, sentence: FramedSentence, before: readonly Plain[]): boolean {
    const opening = this.token(first);
    if (!opening || before.length === 0) return false;
    if (opening.norm !== "the" && !this.speaksOn(first, before)) return false;
    const { graph } = sentence;
    for (let i = first; i < Math.min(graph.sentence.last, first + 40); i++) {
      const verb = graph.verbAt(i);
      if (verb?.form !== "finite" || verb.relation === "relative" || verb.relation === "subordinate") continue;
      return verb.perfect && verb.tense === "past";
    }
    return false;
  }

  /** Whether words speak on of people whom the report named: "They rounded up …", "Eleven of them …", "Twelve others …". */
  speaksOn(first: number, before: readonly Plain[]): boolean {
    const opening = this.token(first);
    if (!opening || before.length === 0) return false;
    const word = opening.norm;
    // A single speaker may be meant himself: then the article tells on.
    if (word === "he" || word === "she") return before.every(({ speaker }) => this.isPlural(speaker));
    if (!GOES_ON.has(word) && !(opening.pos === "num" && this.token(first + 1)?.norm === "of")) return false;
    const next = this.token(first + 1);
    if (word === "they" || word === "them" || oneOf(word, "his her their")) return true;
    return oneOf(next?.norm, "of others more other") || next?.pos === "aux" || next?.pos === "verb";
  }

  private isPlural(group: Plain["speaker"]): boolean {
    const head = this.token(group.head);
    return group.list.length > 1 || (head !== undefined && head.pos === "noun" && head.norm !== head.lemma);
  }

  /** The first token of the part of a sentence, between semicolons, that holds `at`. */
  partOf(at: number, sentence: FramedSentence): number {
    const { first } = sentence.graph.sentence;
    for (let i = at, n = 0; i > first && n < 80; i--, n++) if (this.token(i - 1)?.text === ";") return i;
    return first;
  }

  /** "Field officers put the dead above 60", "the hospital later said nine": a count of victims from a speaker, without a deed of its own. */
  counts(sentence: FramedSentence, sayings: readonly Saying[]): readonly Saying[] {
    if (sentence.frames.length > 0) return sayings.filter((saying) => this.countsDead(saying));
    return sayings.filter(({ verb }) => {
      if (verb.relation !== "main" && verb.relation !== "coordinate") return false;
      const lemma = this.token(verb.head)?.lemma;
      if (lemma === "put") return true;
      if (lemma === "speak" || lemma === "give")
        return verb.preps.some((group) => group.prep === "of" && this.token(group.head)?.pos === "num");
      return sentence.looseTolls.some((toll) => toll.verb === verb || toll.first > verb.head);
    });
  }

  /** "…; Moscow denies", "…, a charge it denies". */
  private isBare({ verb, subject, last }: Saying): boolean {
    if (!oneOf(this.token(verb.head)?.lemma, "deny reject dispute refute")) return false;
    const before = this.token(subject.first - 1);
    const end = this.token(last);
    const ends = end === undefined || end.sentence !== this.token(verb.head)?.sentence || oneOf(end.text, ". ;");
    // "an accusation Moscow rejects": read as one group.
    let charge = CHARGE.has(before?.lemma);
    for (let i = subject.first; i < subject.head && i < subject.first + 4; i++) charge ||= CHARGE.has(this.token(i)?.lemma);
    return ends && (before?.text === ";" || charge);
  }

  /** "Partners report 13 deaths and the burning of houses": what they count is not what else they tell. */
  private countsDead({ verb }: Saying): boolean {
    const object = verb.objects[0];
    if (this.token(verb.head)?.lemma === "put")
      return object !== undefined && oneOf(this.token(object.head)?.lemma, "casualty dead toll number loss figure wounded death");
    if (!object || !oneOf(this.token(verb.head)?.lemma, "report count record confirm register document")) return false;
    const counted = this.token(object.first)?.pos === "num" || object.definite === "bare";
    return counted && oneOf(this.token(object.head)?.lemma, "death dead fatality casualty victim body wounded injury");
  }

  /** "The spokesman denied it", "Yerevan rejects the charge": a denial that holds no deed of its own. */
  denials(sentence: FramedSentence, sayings: readonly Saying[]): Saying[] {
    return sayings.filter((saying) => {
      const { verb, entry } = saying;
      if (entry.stance === "asserts") return false;
      // "called outrageous": the word belongs to the cue.
      const object = verb.objects.find(
        (group) =>
          group !== saying.subject &&
          (group.first >= saying.cue.last ||
            group.last - group.first > 1 ||
            CHARGE.has(this.token(group.head)?.lemma) ||
            oneOf(this.token(group.head)?.norm, "it this that them these")),
      );
      const relative =
        (verb.relation === "relative" || verb.relation === "complement") && verb.governorNoun
          ? this.token(verb.governorNoun.head)?.lemma
          : undefined;
      const bare = this.isBare(saying);
      if (bare && !object) return true;
      const lemma = object ? this.token(object.head)?.lemma : relative;
      if (lemma === undefined || !(CHARGE.has(lemma) || oneOf(lemma, "it this that them these"))) return false;
      const head = object ?? verb.governorNoun;
      return !sentence.frames.some((frame) => frame.verb?.governor === verb || (frame.noun && head?.after.includes(frame.noun)));
    });
  }
}

/** The violent deed told just before, in the same paragraph, to which a count without a deed of its own belongs. */
export function countedBy(
  sentence: number,
  told: readonly { readonly frame: Frame }[],
  sameBlock: (sentence: number) => boolean,
): Frame | null {
  for (let i = told.length - 1, n = 0; i >= 0 && n < 40; i--, n++) {
    const frame = told[i]?.frame;
    if (!frame || frame.sentence < sentence - 2 || !sameBlock(frame.sentence)) return null;
    if (oneOf(frame.event.family, "strike combat harm unrest") && frame.status === "occurred") return frame;
  }
  return null;
}

/** The deeds told just before, by somebody, to which a bare denial can answer: those of the nearest sentence that has any. */
export function deniedBy(
  denial: Saying,
  told: readonly { readonly frame: Frame; readonly sources: readonly Plain[] }[],
  charged: (sentence: number) => boolean,
): readonly Frame[] {
  const out: Frame[] = [];
  let sentence = -1;
  // What is denied is what was charged last, though no deed may have been seen in it.
  const earliest = [denial.sentence, denial.sentence - 1].find(charged) ?? denial.sentence - 2;
  for (let i = told.length - 1, n = 0; i >= 0 && n < 40; i--, n++) {
    const one = told[i];
    if (!one || one.frame.sentence < earliest) break;
    if (one.frame.head >= denial.first || one.frame.event.family === "statement" || one.sources.length === 0) continue;
    if (sentence >= 0 && one.frame.sentence !== sentence) break;
    if (one.sources.some((source) => denial.speakers.includes(source.speaker))) continue;
    sentence = one.frame.sentence;
    out.push(one.frame);
  }
  return out;
}
