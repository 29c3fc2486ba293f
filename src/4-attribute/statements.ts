import type { Turn } from "../shapes/attribution.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token } from "../types.js";
import { type BlockRange, blockRanges } from "./marks.js";

const STATEMENT = wordSet(
  "statement communique declaration release message letter bulletin proclamation appeal note notice leaflet text address commentary post",
);
const FOLLOWS = wordSet("following follows follow below");
const SAYS = wordSet("say state read write declare announce report add post publish tell note claim run");
/** Words that close a statement or speak of it from outside. */
const CLOSING = /^(?:\(|\[|-0-|###?|\*\*\*|_{3,}|-{3,}|end|ends)$/i;
const MARK = /["“”«»„]/;
/** Words of a sentence that does nothing but announce. */
const BARE = 8;
/** How far before its end the words stand that announce a statement. */
const TAIL = 36;

/** How much of what follows is the statement's: all up to the end, a list, or one paragraph. */
type Reach = "rest" | "list" | "paragraph";

/** Statements that are printed without marks: "The ministry issued the following statement:", "The army said:" before a list or a paragraph. */
export function readStatements(article: Article): Turn[] {
  const ranges = blockRanges(article);
  const out: Turn[] = [];
  for (let index = 0; index < ranges.length - 1; index++) {
    const range = ranges[index];
    const reach = range ? announced(article, range, ranges[index + 1]) : null;
    if (!range || !reach) continue;
    const label = { first: range.to - 1, last: range.to };
    for (let k = index + 1; k < ranges.length; k++) {
      const next = ranges[k];
      if (!next || closes(article, next, ranges[k - 1]) || (reach === "list" && next.block.kind !== "bullet")) break;
      out.push({ first: next.from, last: next.to, label, role: "statement", continued: k > index + 1 });
      index = k;
      if (reach === "paragraph") break;
    }
  }
  return out;
}

/** Whether the last words of a paragraph announce a statement, and how far it goes. */
function announced(article: Article, range: BlockRange, next: BlockRange | undefined): Reach | null {
  const { tokens } = article;
  const end = tokens[range.to - 1];
  if (!next || !end || range.block.kind === "bullet" || opensWithMark(tokens[next.from])) return null;
  if (end.text !== ":" && !(end.text === "." && isBare(article, range))) return null;
  const from = Math.max(range.from, range.to - TAIL, article.sentences[end.sentence]?.first ?? 0);
  let statement = false;
  let follows = false;
  let says = false;
  for (let i = from; i < range.to; i++) {
    const token = tokens[i];
    if (!token) continue;
    statement ||= token.pos !== "verb" && STATEMENT.has(token.lemma);
    follows ||= FOLLOWS.has(token.norm);
    says ||= token.pos === "verb" && SAYS.has(token.lemma);
  }
  if (statement && (follows || says || range.to - from > 3) && (follows || says || isBy(tokens, from, range.to))) return "rest";
  if (end.text !== ":" || !(says || (follows && statement))) return null;
  return next.block.kind === "bullet" ? "list" : "paragraph";
}

/** "The press statement said." as a sentence of its own: no quotation stands before it. */
function isBare(article: Article, range: BlockRange): boolean {
  const { tokens, sentences } = article;
  const last = tokens[range.to - 2];
  const first = sentences[tokens[range.to - 1]?.sentence ?? -1]?.first ?? 0;
  if (!last || range.to - first > BARE || !(SAYS.has(last.lemma) || FOLLOWS.has(last.norm))) return false;
  for (let i = first - 1; i < range.to; i++) if (i >= range.from && MARK.test(tokens[i]?.text ?? "")) return false;
  return true;
}

/** "Statement by the armed forces:" */
function isBy(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (STATEMENT.has(tokens[i]?.lemma) && oneOf(tokens[i + 1]?.norm, "by from of issued no. no")) return true;
  return false;
}

function opensWithMark(token: Token | undefined): boolean {
  return token === undefined || /^["“”«»„'‘]/.test(token.text);
}

/** A heading, a note in brackets, a quotation or words about the statement end it. */
function closes(article: Article, range: BlockRange, before: BlockRange | undefined): boolean {
  const { tokens } = article;
  const first = tokens[range.from];
  const { kind } = range.block;
  if (!first || kind === "headline" || kind === "subhead" || kind === "liveblog" || kind === "dateline" || CLOSING.test(first.text))
    return true;
  if (opensWithMark(first) || (before?.block.kind === "bullet" && kind !== "bullet")) return true;
  // "The statement added …", "the spokesman said".
  for (let i = range.from; i < Math.min(range.to, range.from + 8); i++) {
    const verb = tokens[i];
    if (verb?.pos === "verb" && verb.form !== "base" && oneOf(verb.lemma, "say add conclude end continue tell read")) {
      const subject = tokens[i - 1]?.lemma ?? "";
      return (
        STATEMENT.has(subject) || oneOf(subject, "spokesman spokeswoman spokesperson he she it ministry army command group agency document")
      );
    }
  }
  return false;
}
