import { remembered } from "../memo.js";
import { fold, wordSet } from "../text.js";
import { type Spelling, spellingOf } from "./spelling.js";

/** A token before its sentence and part of speech are known. */
export interface RawToken {
  readonly text: string;
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
}

const ABBREVIATIONS = wordSet(
  "gen lt col maj capt sgt cpl brig adm cmdr pvt dr mr mrs ms st sen rep gov pres prof rev hon jr sr no vs jan feb mar apr jun jul aug sep sept oct nov dec approx est dept ft mt inc ltd co corp bros supt insp det const spc pfc cmdt etc al art fig vol pp ed amb atty messrs mme mlle col-gen maj-gen lt-col brig-gen lt-gen",
);
/** Abbreviations after which a sentence may well begin anew. */
const CLOSING = wordSet("jr sr inc ltd co corp etc al a.m p.m bros");

// A URL or address; letters with dots ("U.S.", "U.S.-backed"); a word, cut at the end of a line or not, with inner apostrophes, hyphens, dots or slashes; a number with its signs; a rule made of one sign
// ("*****"); any other sign by itself. The repetitions of groups are bounded: each takes room on the stack of the matcher.
const TOKEN =
  /(?:https?:\/\/|www\.)[^\s<>"”“]+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}|\p{Lu}\.(?:\p{Lu}\.){1,20}(?:[-‐‑][\p{L}\p{N}]+){0,6}|[#@]?[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+(?:(?:[-‐‑'’ʼ‘`´.,:/_&]|[-‐‑][‘’`](?=\p{Lu})|[-‐¬]\r?\n[ \t]{0,8}(?=\p{Ll}{2})|\.\p{Lu}(?=\.))[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]+){0,100}|--+|\.{2,}|([^\s\p{L}\p{N}])\1{4,400}|[^\s]/gu;
const ADDRESS = /^(?:https?:|www\.)/i;
const INNER_SPLIT = /^(\p{L}[\p{L}\p{M}'’-]*|\d[\d,]*(?=\.\p{Lu}\p{Ll}))([.,:/])(?=\p{L})/u;
/** "Tamilnet.com": one name. */
const DOMAIN = /^[\p{L}\d-]+\.(?:com|org|net|info|gov|news|tv)(?:\.\p{L}{2})?$/u;
const CLITIC = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const ALL_NUMBER = /^[\d.,:/-]+$/;

function push(out: RawToken[], text: string, start: number): void {
  const spelling = spellingOf(text);
  out.push({ text: spelling.text, norm: spelling.norm, start, end: start + text.length, spelling });
}

/** Whether a piece is one word, with nothing to be cut off. */
const isWhole: (piece: string) => boolean = remembered((piece) => {
  if (piece.charCodeAt(0) <= 127 && !/[a-z0-9@#]/i.test(piece)) return true;
  const out: RawToken[] = [];
  pushWord(out, piece, 0);
  return out.length === 1;
});

/** Whether a dot after this word belongs to it. */
export function isAbbreviation(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || ABBREVIATIONS.has(fold(word));
}

/** Whether a sentence may end at this abbreviation. */
export function mayClose(norm: string): boolean {
  return CLOSING.has(norm.replace(/\.$/, "")) || /^(?:\w\.){2,}$/.test(norm);
}

/** Splits a piece into its words and what is stuck to them: clitics, a full stop with no space behind it, a slash between words. */
function pushWord(out: RawToken[], whole: string, from: number): void {
  let piece = whole;
  let start = from;
  while (!ALL_NUMBER.test(piece)) {
    // "attack.The" and "Kyiv/Moscow" are two words; "U.S" and "3.5" are one.
    const inner = INNER_SPLIT.exec(piece);
    if (
      !inner?.[1] ||
      !inner[2] ||
      DOMAIN.test(piece) ||
      (inner[2] === "." && (inner[1].length === 1 || /-\p{Lu}$/u.test(inner[1]))) ||
      /^(?:\p{L}[.])+\p{L}?\.?$/u.test(piece)
    )
      break;
    const at = inner[1].length;
    pushClitic(out, inner[1], start);
    push(out, inner[2], start + at);
    piece = piece.slice(at + 1);
    start += at + 1;
  }
  pushClitic(out, piece, start);
}

function pushClitic(out: RawToken[], piece: string, start: number): void {
  const clitic = ALL_NUMBER.test(piece) ? null : CLITIC.exec(piece);
  if (!clitic?.[1] || !clitic[2] || clitic[1] === "o") return push(out, piece, start);
  push(out, clitic[1], start);
  push(out, clitic[2], start + clitic[1].length);
}

/** Place behind a word of plain letters that a blank, or a sign before a blank, ends; -1 where more must be looked at. */
function plainEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && isPlainLetter(text.charCodeAt(at))) at++;
  if (at === start || at >= to) return -1;
  const code = text.charCodeAt(at);
  if (isBlank(code)) return at;
  return (code === COMMA || code === STOP) && isBlank(text.charCodeAt(at + 1)) ? at : -1;
}

const COMMA = 44;
const STOP = 46;

function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

/** Words, numbers and signs with their offsets. Linear: one pass of one pattern without nested repetition over the same letters. */
export function tokenize(text: string, from = 0, to = text.length): RawToken[] {
  const out: RawToken[] = [];
  let at = from;
  for (;;) {
    while (at < to && isBlank(text.charCodeAt(at))) at++;
    const end = plainEnd(text, at, to);
    at = end < 0 ? pushNext(out, text, at, to) : pushPlain(out, text, at, end);
    if (at < 0) return out;
  }
}

/** Adds a word of plain letters, with the dot behind it where that belongs to it; answers where the text goes on. */
function pushPlain(out: RawToken[], text: string, start: number, end: number): number {
  const piece = text.slice(start, end);
  const dotted = text.charCodeAt(end) === STOP && isAbbreviation(piece);
  push(out, dotted ? `${piece}.` : piece, start);
  return dotted ? end + 1 : end;
}

/** Adds what the pattern finds next; answers where it goes on, or -1 at the end. */
function pushNext(out: RawToken[], text: string, from: number, to: number): number {
  TOKEN.lastIndex = from;
  const match = TOKEN.exec(text);
  if (!match || match.index >= to) return -1;
  return pushPiece(out, text, match.index, match[0].length > to - match.index ? text.slice(match.index, to) : match[0]);
}

/** Adds a piece of the text as its words; answers where the text goes on. */
function pushPiece(out: RawToken[], text: string, start: number, piece: string): number {
  const next = text[start + piece.length];
  if (ADDRESS.test(piece)) {
    let end = piece.length;
    while (end > 1 && ".,;:!?)]".includes(piece.charAt(end - 1))) end--;
    push(out, piece.slice(0, end), start);
    return start + (out.at(-1)?.text.length ?? piece.length);
  }
  if (
    next === "." &&
    /[\p{L}]/u.test(piece) &&
    (isAbbreviation(piece) || /^\p{L}\.\p{L}$/u.test(piece) || /^(?:\p{L}{2,9}-)?(?:\p{Lu}\.)+\p{Lu}$/u.test(piece))
  ) {
    push(out, `${piece}.`, start);
    return start + piece.length + 1;
  }
  // Plural possessive: "militants' stronghold".
  if (
    (next === "'" || next === "’") &&
    /s$/i.test(piece) &&
    /^[\s\p{L}]/u.test(text.slice(start + piece.length + 1, start + piece.length + 2)) &&
    opensNoQuote(text, start)
  ) {
    push(out, piece, start);
    push(out, next, start + piece.length);
    return start + piece.length + 1;
  }
  if (isWhole(piece)) push(out, piece, start);
  else pushWord(out, piece, start);
  return start + piece.length;
}

/** No single quotation mark opened shortly before: then an apostrophe after a final s is a possessive. */
function opensNoQuote(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 120), start);
  const open = Math.max(before.lastIndexOf(" '"), before.lastIndexOf("‘"), before.lastIndexOf("\n'"));
  return open < 0 || before.slice(open + 2).search(/['’](?:[\s.,;:!?)]|$)/) >= 0;
}
