import { wordTags } from "../lexicon/english/index.js";
import { fact, remembered, type Word } from "../memo.js";
import { fold, wordSet } from "../text.js";
import type { Article } from "../types.js";
import { lookUp } from "./dictionary.js";

export interface ReadWarning {
  readonly code: "no-anchor" | "not-english" | "looks-like-html";
  readonly message: string;
}

const COMMON = new Set(
  "the of and to in a is that for it was on with as by at from he are this be his have an said has were which not or but they had their been will would".split(
    " ",
  ),
);
/** Common words of other languages in Latin letters that are no English words and stand in few names. */
const FOREIGN = wordSet(
  "est sont ont été dans sur pour avec par selon qui une ces aux plus après y en por con para una fue según más pero como han sus e em um uma não com foi ao dos segundo che della nel sono nella dei und ist nicht mit auf ein eine haben hat wurde wurden dem den zu bei nach het een niet zijn voor werd och att som för inte og til ikke ve bir için olarak yang dan dengan untuk ini itu pada di ke dari na ya wa kwa katika w z nie się że jest đã của và các những không je su",
);
/** Articles: they stand in names of places too ("de la Cruz"), so they count before a word in small letters only. */
const ARTICLES = wordSet("el los las la les le des der das il lo gli");
const ENOUGH_WORDS = 25;

/** Share of the most common English words among the tokens that are words; news in English has about a third of them. */
export function isEnglish(article: Article): boolean {
  let words = 0;
  let common = 0;
  let strange = 0;
  let foreign = 0;
  for (const token of article.tokens) {
    const kind = token.text === token.norm ? kindOfFolded(token.word) : kindOf(token.text);
    if (kind === "none") continue;
    words++;
    if (kind === "common") common++;
    else if (kind === "strange") strange++;
    else if (kind === "foreign" || (kind === "article" && /^\p{Ll}/u.test(article.tokens[token.i + 1]?.text ?? ""))) foreign++;
  }
  if (words === 0) return true;
  if (strange > words * 0.5) return false;
  if (words < ENOUGH_WORDS) return (foreign < 2 || foreign <= common) && !isUnheardOf(article);
  return common >= words * 0.08 && foreign <= common;
}

/** More of the words in small letters are in no dictionary of English than are: a sentence of a language whose small words are not listed. */
function isUnheardOf(article: Article): boolean {
  let known = 0;
  let unknown = 0;
  for (const { text, norm } of article.tokens) {
    if (!/^\p{Ll}/u.test(text)) continue;
    if (lookUp(norm).mask === 0 && wordTags(norm).length === 0 && !COMMON.has(norm)) unknown++;
    else known++;
  }
  return unknown > 3 && unknown > known * 1.5;
}

type Kind = "none" | "common" | "foreign" | "article" | "strange" | "other";

const kindOf = remembered((text: string): Kind => {
  if (!/^\p{L}/u.test(text)) return "none";
  if (COMMON.has(fold(text))) return "common";
  if (/[^\p{Script=Latin}\p{M}'’.-]/u.test(text.replace(/\d/g, ""))) return "strange";
  const word = text.toLowerCase();
  return FOREIGN.has(word) ? "foreign" : ARTICLES.has(word) ? "article" : "other";
});

const kindOfFolded: (word: Word) => Kind = fact(kindOf);

/** A page handed over with its tags. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:html|body|div|p|span|a|br|h[1-6]|ul|li|script|table|article|section)\b[^<>]{0,300}>/i.test(text.slice(0, 20_000));
}
