import { organizationKind } from "../lexicon/org-words.js";
import { wordSet } from "../text.js";
import type { ActorKind, Article, TokenRange } from "../types.js";

/** A short form that the article introduces itself: "the New People's Front (NPF)", "NPF (New People's Front)". */
export interface Introduced {
  /** Letters of the short form. */
  readonly short: string;
  readonly full: TokenRange;
  readonly kind: ActorKind;
}

const JOINER = wordSet("of for and the de la el del para on in to &");
const REACH = 12;

/** The letters of a short form in capitals, or an empty string where the word is none. */
export function shortForm(text: string): string {
  if (!/^\p{Lu}[\p{Lu}\d.-]*\p{Lu}[.]?s?$/u.test(text)) return "";
  const letters = text.replace(/s$/, "").replace(/[^\p{Lu}]/gu, "");
  return letters.length >= 2 && letters.length <= 9 ? letters : "";
}

/** Finds the short forms that an article introduces in brackets. */
export function introducedForms(article: Article): Map<string, Introduced> {
  const { tokens } = article;
  const out = new Map<string, Introduced>();
  for (const token of tokens) {
    if (token.text !== "(" && token.text !== "[") continue;
    const inside = tokens[token.i + 1];
    if (!inside) continue;
    const short = shortForm(inside.text);
    const close = tokens[token.i + 2];
    if (short && close && (close.text === ")" || close.text === "]" || close.text === ",")) {
      const full = fullBefore(article, token.i, short);
      if (full && !out.has(short)) out.set(short, { short, full, kind: kindOf(article, full) });
      continue;
    }
    const before = tokens[token.i - 1];
    const outer = before ? shortForm(before.text) : "";
    if (!outer || out.has(outer)) continue;
    const end = closing(article, token.i + 1);
    if (end > token.i + 2 && initialsOf(article, token.i + 1, end).includes(outer)) {
      const full = { first: token.i + 1, last: end };
      out.set(outer, { short: outer, full, kind: kindOf(article, full) });
    }
  }
  return out;
}

function closing(article: Article, from: number): number {
  for (let i = from; i < from + REACH; i++) if (article.tokens[i]?.text === ")" || article.tokens[i]?.text === "]") return i;
  return -1;
}

/** Initials with and without the small words between. */
function initialsOf(article: Article, first: number, last: number): string[] {
  let all = "";
  let main = "";
  for (let i = first; i < last; i++) {
    const token = article.tokens[i];
    if (!token || token.pos === "punct" || token.pos === "poss") continue;
    for (const part of token.text.split(/[-–]/)) {
      const letter = part.charAt(0).toUpperCase();
      all += letter;
      if (!JOINER.has(token.norm)) main += letter;
    }
  }
  return [main, all];
}

function fullBefore(article: Article, at: number, short: string): TokenRange | null {
  const sentence = article.tokens[at]?.sentence;
  let run = at;
  for (let first = at - 1; first >= 0 && first >= at - REACH; first--) {
    const token = article.tokens[first];
    if (!token || token.sentence !== sentence || (token.pos === "punct" && !/^["“”'’&/–-]$/.test(token.text))) break;
    const capital = token.cap !== "lower" || (article.allCaps && token.pos !== "det" && token.pos !== "verb");
    if (!capital && !JOINER.has(token.norm) && token.pos !== "poss") {
      // "the Movement for oromo rights (MOR)": a small word may be one of its words, but does not open it.
      if (first < at - 8 || token.pos === "verb") break;
      continue;
    }
    if (!capital) continue;
    run = first;
    if (at - first > 1 && initialsOf(article, first, at).includes(short)) return { first, last: at };
  }
  // Short forms of other languages: a run of capitalised words with a word for a body in it.
  run = at;
  while (run > 0 && article.tokens[run - 1]?.sentence === sentence) {
    const token = article.tokens[run - 1];
    if (
      !token ||
      token.pos === "punct" ||
      (token.cap === "lower" && token.pos !== "poss" && !(JOINER.has(token.norm) && article.tokens[run - 2]?.cap !== "lower"))
    )
      break;
    if (token.pos === "det") break;
    run--;
  }
  while (run < at && JOINER.has(article.tokens[run]?.norm ?? "")) run++;
  if (at - run < 2 || article.allCaps) return null;
  const full = { first: run, last: at };
  return kindOf(article, full) === "other" ? null : full;
}

function kindOf(article: Article, full: TokenRange): ActorKind {
  for (let i = full.last - 1; i >= full.first; i--) {
    if (i < full.last - 1 && !JOINER.has(article.tokens[i + 1]?.norm ?? "")) continue;
    const kind = organizationKind(article.tokens[i]?.norm ?? "");
    if (kind) return kind;
  }
  for (let i = full.first; i < full.last; i++) {
    const kind = organizationKind(article.tokens[i]?.norm ?? "");
    if (kind) return kind;
  }
  return "other";
}
