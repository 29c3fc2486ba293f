import { wordSet } from "../text.js";
import type { Article } from "../types.js";

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
    if (!/^\p{L}/u.test(token.text)) continue;
    words++;
    if (COMMON.has(token.norm)) common++;
    else if (foreignWord(token.text.toLowerCase(), article.tokens[token.i + 1]?.text)) foreign++;
    if (/[^\p{Script=Latin}\p{M}'’.-]/u.test(token.text.replace(/\d/g, ""))) strange++;
  }
  if (words === 0) return true;
  if (strange > words * 0.5) return false;
  if (words < ENOUGH_WORDS) return foreign < 2 || foreign <= common;
  return common >= words * 0.08 && foreign <= common;
}

function foreignWord(word: string, next: string | undefined): boolean {
  return FOREIGN.has(word) || (ARTICLES.has(word) && next !== undefined && /^\p{Ll}/u.test(next));
}

/** A page handed over with its tags. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:html|body|div|p|span|a|br|h[1-6]|ul|li|script|table|article|section)\b[^<>]{0,300}>/i.test(text.slice(0, 20_000));
}
