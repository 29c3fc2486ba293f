import { CLOSED } from "../lexicon/closed-class.js";
import { remembered, type Word, wordOf } from "../memo.js";
import { fold } from "../text.js";

/** What the letters of a word tell, whatever stands around it. */
export interface Spelling {
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
  /** It is of the closed classes as it is written. */
  readonly closed: boolean;
  readonly letter: boolean;
  /** Neither letters nor digits. */
  readonly punct: boolean;
  readonly number: boolean;
  /** The name, behind its article or sign, begins with a capital. */
  readonly capital: boolean;
  /** Capitals only, but for a plural s. */
  readonly upper: boolean;
  /** How it speaks for the style of its sentence; null where it is too short to. */
  readonly style: "upper" | "title" | "lower" | null;
  readonly small: boolean;
}

const PUNCT = /^[^\p{L}\p{N}]+$/u;
const NUMBER = /^[\d][\d.,:/-]*(?:st|nd|rd|th|s|am|pm|k|m|bn|km|kg|mm|cm)?$/i;
// "al-Shabaab", "#Aleppo", "e-Taiba": the name begins behind its article.
const ARTICLE = /^(?:[#@]|(?:al|an|as|ash|ad|el|ul|ez|az|at|ar)-(?=\p{Lu}))/u;
const CUT = /([-‐¬])\r?\n[ \t]*/;
/** First parts that keep their hyphen where a line ends behind it. */
const PREFIXES = new Set(
  "anti pro non ex co post pre self semi vice mid multi counter cross long short well so two three four five six high low all half air ground first second third ill full part cease near one hard far right left government state army police rebel opposition islamist".split(
    " ",
  ),
);

/** Whether a first part of a word that a line's end cuts keeps its hyphen. */
export function keepsHyphen(lead: string): boolean {
  return PREFIXES.has(fold(lead)) || lead.includes("-");
}

/** "govern-⏎ment" is one word; "anti-⏎government" and "Franco-⏎German" keep the hyphen. */
function joined(text: string): string {
  const cut = CUT.exec(text);
  if (!cut) return text;
  const lead = text.slice(0, cut.index);
  return joined(lead + (keepsHyphen(lead) ? "-" : "") + text.slice(cut.index + cut[0].length));
}

function styleOf(text: string): Spelling["style"] {
  if (!/^\p{L}/u.test(text) || text.length < 4) return null;
  if (/^\p{Lu}[\p{Lu}\p{N}.'’-]+$/u.test(text)) return "upper";
  return /^\p{Lu}/u.test(text) ? "title" : "lower";
}

export const spellingOf: (text: string) => Spelling = remembered((text) => {
  const letter = /\p{L}/u.test(text);
  const capital = /^\p{Lu}/u.test(text.replace(ARTICLE, ""));
  const word = wordOf(fold(text.includes("\n") ? joined(text) : text));
  return {
    text,
    norm: word.norm,
    word,
    closed: CLOSED.has(text),
    letter,
    punct: !letter && PUNCT.test(text),
    number: NUMBER.test(text),
    capital,
    // "POWs", but "As".
    upper: capital && text.length > 1 && !/\p{Ll}/u.test(text.length > 2 ? text.replace(/s$/, "") : text),
    style: styleOf(text),
    small: /\p{Ll}/u.test(text),
  };
});
