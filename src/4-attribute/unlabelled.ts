import type { MarkedSpan, Turn } from "../shapes/attribution.js";
import { wordSet } from "../text.js";
import type { Article } from "../types.js";
import { type BlockRange, blockRanges } from "./marks.js";

const INTERVIEW = wordSet("interview interviewed conversation q&a spoke speaks talks talked answers answered answer questions reached met");
const OWN = wordSet("i we my our me us i'm we're i've we've");
const MARK = /^["“”«»„]$/;
/** A question longer than this is a paragraph of the author. */
const LONGEST = 90;
/** Words of the author's that may stand in an answer: "He laughs." */
const ASIDE = 12;
const FEWEST = 3;

/** A paragraph as interviews see it. */
interface Part extends BlockRange {
  readonly asks: boolean;
  readonly quoted: boolean;
  readonly own: boolean;
}

/** The turns of an interview without labels: questions and answers stand in paragraphs of their own, the answers in marks or not. */
export function readUnlabelled(article: Article, marked: readonly MarkedSpan[]): Turn[] {
  let next = 0;
  const parts = blockRanges(article).map((range) => {
    // The marks are in their order: each is looked at once.
    let inside = 0;
    for (let span = marked[next]; span && span.first < range.to; span = marked[++next])
      if (span.depth === 0 && span.first >= range.from && span.last <= range.to) inside += span.last - span.first;
    return partOf(article, range, inside);
  });
  const first = parts.findIndex((part) => part.asks);
  if (first < 0 || parts.filter((part) => part.asks).length < FEWEST) return [];
  if (!announced(article, parts[first]?.from ?? 0)) return [];
  return inMarks(parts) ?? plain(parts, first) ?? [];
}

function partOf(article: Article, range: BlockRange, inside: number): Part {
  const { tokens } = article;
  const { from, to } = range;
  let own = false;
  for (let i = from; i < to && !own; i++) own = OWN.has(tokens[i]?.norm);
  const heading = range.block.kind === "headline" || range.block.kind === "subhead";
  const asks = tokens[to - 1]?.text === "?" && to - from <= LONGEST && to - from > 2 && inside < (to - from) / 2;
  return { ...range, asks, own, quoted: !heading && MARK.test(tokens[from]?.text ?? "") && to - from - inside <= ASIDE && inside > 0 };
}

/** Words before the first question say that somebody is interviewed. */
function announced(article: Article, until: number): boolean {
  for (let i = 0; i < Math.min(until, 600); i++) if (INTERVIEW.has(article.tokens[i]?.norm)) return true;
  return false;
}

/** Answers in marks: each paragraph that is all quotation answers the paragraph before it. */
function inMarks(parts: readonly Part[]): Turn[] | null {
  const out: Turn[] = [];
  let asked = 0;
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (!part.quoted || !before || before.to - before.from > LONGEST) continue;
    const label = { first: before.to - 1, last: before.to };
    if (before.asks) asked++;
    else if (!before.quoted && out.length === 0) continue;
    out.push({ first: part.from, last: part.to, label, role: "answer", continued: before.quoted });
  }
  return asked >= FEWEST ? out : null;
}

/** Answers without marks: what follows a question, up to the next one, in the first person for the most part. */
function plain(parts: readonly Part[], first: number): Turn[] | null {
  const out: Turn[] = [];
  let answers = 0;
  let own = 0;
  let last = parts.length - 1;
  while (last > first && !parts[last - 1]?.asks) last--;
  for (let index = first; index <= last; index++) {
    const part = parts[index];
    if (!part) continue;
    const before = parts[index - 1];
    if (part.asks) {
      out.push({ first: part.from, last: part.to, label: { first: part.from, last: part.from + 1 }, role: "question", continued: false });
      continue;
    }
    if (part.block.kind === "headline" || part.block.kind === "subhead" || !before) continue;
    answers++;
    if (part.own) own++;
    out.push({
      first: part.from,
      last: part.to,
      label: { first: before.to - 1, last: before.to },
      role: "answer",
      continued: !before.asks,
    });
  }
  return answers >= FEWEST && own * 2 > answers ? out : null;
}
