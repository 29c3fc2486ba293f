import type { Article } from "../types.js";

export interface ReadWarning {
  readonly code: "no-anchor" | "not-english" | "looks-like-html";
  readonly message: string;
}

const COMMON = new Set("the of and to in a is that for it was on with as by at from he are this be his have an said has were which not or but they had their been will would".split(" "));
const ENOUGH_WORDS = 25;

/** Share of the most common English words among the tokens that are words; news in English has about a third of them. */
export function isEnglish(article: Article): boolean {
  let words = 0;
  let common = 0;
  let foreign = 0;
  for (const token of article.tokens) {
    if (!/^\p{L}/u.test(token.text)) continue;
    words++;
    if (COMMON.has(token.norm)) common++;
    if (/[^\p{Script=Latin}\p{M}'’.-]/u.test(token.text.replace(/\d/g, ""))) foreign++;
  }
  if (words === 0) return true;
  if (foreign > words * 0.5) return false;
  return words < ENOUGH_WORDS || common >= words * 0.08;
}

/** A page handed over with its tags. */
export function looksLikeHtml(text: string): boolean {
  return /<\/?(?:html|body|div|p|span|a|br|h[1-6]|ul|li|script|table|article|section)\b[^<>]{0,300}>/i.test(text.slice(0, 20_000));
}
