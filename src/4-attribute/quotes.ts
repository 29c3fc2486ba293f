import type { MarkedSpan, QuoteSpan, Turn } from "../shapes/attribution.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Token, TokenRange } from "../types.js";
import { pairMarks } from "./marks.js";
import { readStatements } from "./statements.js";
import { readTranscript } from "./transcripts.js";
import { readUnlabelled } from "./unlabelled.js";

const TITLED = wordSet(
  "title entitle name nickname dub codename code-name film movie book novel song album play series documentary exercise drill operation magazine column essay slogan programme program show alias acronym abbreviation phrase term word",
);
const SENTENCE_END = /^[.?!…]$|^\.{2,}$/;

/** All quotations of an article in their order: between marks, and the turns of a transcript. */
export function findQuotes(article: Article, speaks: (label: TokenRange) => boolean): QuoteSpan[] {
  const marked = pairMarks(article);
  const turns = turnsOf(article, marked, speaks);
  const out: QuoteSpan[] = [];
  let next = 0;
  for (const span of marked) {
    while ((turns[next]?.last ?? span.first + 1) <= span.first) next++;
    const made = quoteOf(article, span);
    const turn = turns[next];
    // An answer in marks is spoken by whom is asked.
    const answers = turn?.role === "answer" && span.depth === 0 && span.first > turn.first && span.last <= turn.last;
    if (made) out.push(answers && isMarked(article, turn.first) ? { ...made, turn } : made);
  }
  for (const turn of turns) {
    if (turn.role === "answer" && isMarked(article, turn.first)) continue;
    const begin = article.tokens[turn.first];
    const end = article.tokens[turn.last - 1];
    if (!begin || !end || turn.last <= turn.first) continue;
    out.push({
      first: turn.first,
      last: turn.last,
      before: turn.label.first - 1,
      behind: turn.last,
      continues: false,
      continued: turn.continued,
      depth: 0,
      start: begin.start,
      end: end.end,
      form: "speech",
      turn,
    });
  }
  return out.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** Turns of a transcript; else of an interview without labels; else statements printed in full. */
function turnsOf(article: Article, marked: readonly MarkedSpan[], speaks: (label: TokenRange) => boolean): readonly Turn[] {
  const labelled = readTranscript(article, speaks);
  if (labelled.length > 0) return labelled;
  const unlabelled = readUnlabelled(article, marked);
  return unlabelled.length > 0 ? unlabelled : readStatements(article);
}

function isMarked(article: Article, at: number): boolean {
  return /^["“”«»„]$/.test(article.tokens[at]?.text ?? "");
}

function quoteOf(article: Article, span: MarkedSpan): QuoteSpan | null {
  const { tokens } = article;
  const begin = tokens[span.first];
  const end = tokens[span.last - 1];
  if (!begin || !end) return null;
  return { ...span, start: begin.start, end: end.end, form: formOf(tokens, span), turn: null };
}

function formOf(tokens: readonly Token[], span: MarkedSpan): QuoteSpan["form"] {
  if (span.continues || span.continued) return "speech";
  let words = 0;
  let verbs = 0;
  let capitals = 0;
  let long = 0;
  // The first forty words tell enough.
  const limit = Math.min(span.last, span.first + 60);
  for (let i = span.first; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.pos === "punct") continue;
    words++;
    if (token.text.length > 3) {
      long++;
      if (token.cap !== "lower") capitals++;
    }
    if (token.pos === "aux" || token.pos === "modal" || (token.pos === "verb" && token.form !== "ing" && token.form !== "part")) verbs++;
  }
  const last = tokens[span.last - 1]?.text ?? "";
  const behind = tokens[span.behind]?.text ?? "";
  const ended = SENTENCE_END.test(last) || last === ",";
  const before = tokens[span.before];
  const lone = before === undefined || before.text === ":" || SENTENCE_END.test(before.text);
  // "Juan "Chapo" Guzman", "the film "The Quiet Border"": names.
  const nickname =
    words <= 3 &&
    before !== undefined &&
    before.sentence === tokens[span.first]?.sentence &&
    before.pos === "propn" &&
    /^\p{Lu}/u.test(behind);
  if (words === 0 || nickname) return "name";
  if (!SENTENCE_END.test(last) && long > 0 && capitals === long && words <= 8 && (verbs === 0 || words > 2) && !lone) return "name";
  if (before && TITLED.has(before.lemma) && !ended) return "name";
  // "bovine spongiform encephalopathy, or "mad cow disease"", "the so-called "green line"": terms.
  if (
    !ended &&
    words <= 5 &&
    (before?.norm === "so-called" ||
      (before?.norm === "or" && tokens[span.before - 1]?.text === ",") ||
      isCalled(tokens, span.before) ||
      (before?.norm === "as" && oneOf(tokens[span.before - 1]?.lemma, "know refer")))
  )
    return "name";
  if (words >= 8 || (words >= 3 && ended) || (words >= 4 && verbs > 0)) return "speech";
  if (oneOf(last, "? !") || (lone && SENTENCE_END.test(last) && words > 1)) return "speech";
  return "fragment";
}

/** "what people here call the …", "was dubbed …": behind them stands a name. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.pos === "det" ? at - 1 : at;
  if (!oneOf(tokens[verb]?.lemma, "call name dub nickname term")) return false;
  if (tokens[verb - 1]?.lemma === "be") return true;
  for (let i = verb - 1; i > verb - 7; i--) if (tokens[i]?.norm === "what") return true;
  return false;
}
