import { type GoldArticle, locate, type Stretch } from "../gold.js";
import { type Edit, edited, rewritten } from "./rewrite.js";

/** A plain sentence: no quotation marks, brackets or full stops within, so that its parts can be moved. */
export interface Sentence extends Stretch {
  readonly text: string;
  /** The triggers in it, and the events that they belong to. */
  readonly triggers: readonly (Stretch & { readonly event: number })[];
}

const PLAIN = /(?<=^|\n|[a-z)][.!?] )[A-Z][^.!?\n"“”‘«»:;]*\.(?=\n|$| )/g;

/** The plain sentences of an article; others cannot be changed without reading them. */
export function plainSentences({ text, events }: GoldArticle): Sentence[] {
  const triggers = events.flatMap(({ mentions }, event) =>
    mentions.flatMap((mention) => {
      const at = locate(text, mention);
      return typeof at === "string" ? [] : [{ ...at, event }];
    }),
  );
  return [...text.matchAll(PLAIN)].map(({ 0: sentence, index }) => {
    const end = index + sentence.length;
    return { start: index, end, text: sentence, triggers: triggers.filter((one) => one.start >= index && one.end <= end) };
  });
}

/** Words that begin sentences and are no names. */
const SMALL =
  /^(?:The|A|An|At|In|On|By|His|Her|Their|Its|Some|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Both|All|Since|About|More|Dozens|Hundreds|Thousands|Several|Many|Most)$/;

/** Whether the first word of a sentence loses its capital within another: a small word, or one that the text has without a capital elsewhere. */
export function startsPlainly(sentence: string, text: string): boolean {
  const word = /^[\p{L}]+/u.exec(sentence)?.[0] ?? "";
  return SMALL.test(word) || new RegExp(`(?<!\\p{L})${word.toLowerCase()}(?!\\p{L})`, "u").test(text);
}

/** Changes each plain sentence that a function has pieces for. */
export function bySentence(change: (sentence: Sentence, article: GoldArticle) => Edit["pieces"] | null) {
  return (article: GoldArticle): GoldArticle | null => {
    const edits = plainSentences(article).flatMap((sentence) => {
      const pieces = change(sentence, article);
      return pieces ? [{ start: sentence.start, end: sentence.end, pieces }] : [];
    });
    return edits.length === 0 ? null : rewritten(article, edited(article.text, edits));
  };
}

/** The part of a sentence from `from` to `to`, its first letter made small or large. */
export function part({ start, text }: Sentence, from: number, to: number, first: "small" | "large" | "same" = "same") {
  const stretch = { start: start + from, end: start + to };
  if (first === "same") return [stretch];
  const letter = text.charAt(from);
  return [
    { start: stretch.start, end: stretch.start + 1, text: first === "small" ? letter.toLowerCase() : letter.toUpperCase() },
    { start: stretch.start + 1, end: stretch.end },
  ];
}
