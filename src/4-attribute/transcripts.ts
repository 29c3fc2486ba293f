import type { Turn } from "../shapes/attribution.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, TokenRange } from "../types.js";
import { blockRanges } from "./marks.js";

const QUESTION = wordSet("q question interviewer reporter moderator host journalist");
const ANSWER = wordSet("a answer interviewee respondent");
const LABEL_WORDS = 7;

interface Labelled {
  readonly index: number;
  readonly key: string;
  readonly role: Turn["role"];
  readonly label: TokenRange;
  readonly first: number;
}

/**
 * The turns of an interview ("Q: … A: …") or transcript ("NAME: …"). A label counts where the paragraphs of the article take turns: a
 * question that has an answer, or labels of which one comes back. `speaks` tells names and offices from other words before a colon.
 */
export function readTranscript(article: Article, speaks: (label: TokenRange) => boolean): Turn[] {
  const ranges = blockRanges(article);
  const found: Labelled[] = [];
  for (const [index, { from, to }] of ranges.entries()) {
    const label = labelOf(article, from, to);
    if (label && (label.role !== "name" || speaks(label.label))) found.push({ index, ...label });
  }
  const count = new Map<string, number>();
  for (const item of found) count.set(item.key, (count.get(item.key) ?? 0) + 1);
  const asked = found.some((item) => item.role === "question") && found.some((item) => item.role === "answer");
  const talk = found.some((item) => item.role === "question") && found.some((item) => item.role === "name");
  const repeated = [...count.values()].some((n) => n > 1) && count.size > 1 && found.length >= 3;
  // Only the questions are labelled: what stands between them answers them.
  const bare = !asked && !talk && found.length > 1 && found.every((item) => item.role === "question");
  if (!asked && !talk && !repeated && !bare) return [];
  const turns: Turn[] = [];
  const firstOf = new Map(found.map((item) => [item.index, item] as const));
  // Behind the last answer's own paragraph the author closes.
  const last = found.at(-1)?.index ?? -1;
  let current: Labelled | null = null;
  for (const [index, { block, from, to }] of ranges.entries()) {
    const own = firstOf.get(index);
    if (own) {
      current = own;
      if (own.first < to) turns.push({ first: own.first, last: to, label: own.label, role: own.role, continued: false });
      continue;
    }
    // Without a label the turn goes on; a headline, a note in brackets or the last word of the editors ends it.
    const text = article.tokens[from]?.text ?? "";
    if (bare) {
      const label = { first: from - 1, last: from };
      const ended = block.kind === "headline" || block.kind === "subhead" || index > last + 1;
      if (current && !ended) turns.push({ first: from, last: to, label, role: "answer", continued: !firstOf.has(index - 1) });
      continue;
    }
    if (block.kind === "headline" || block.kind === "subhead" || text === "(" || text === "[" || index > last) current = null;
    if (current) turns.push({ first: from, last: to, label: current.label, role: current.role, continued: true });
  }
  return turns;
}

/** "Q:", "A.", "KAMBALE:", "Josué Kambale (teacher):" at the head of a paragraph. */
function labelOf(article: Article, from: number, to: number): Omit<Labelled, "index"> | null {
  const { tokens } = article;
  const first = tokens[from];
  if (!first) return null;
  const second = tokens[from + 1];
  const bare = first.norm.replace(/\.$/, "");
  const dotted = oneOf(first.norm, "q. a.");
  if ((QUESTION.has(bare) || ANSWER.has(bare)) && (dotted || oneOf(second?.text, ": ."))) {
    const at = dotted && second?.text !== ":" ? from + 1 : from + 2;
    return { key: bare.charAt(0), role: QUESTION.has(bare) ? "question" : "answer", label: { first: from, last: from + 1 }, first: at };
  }
  let names = 0;
  for (let i = from; i < Math.min(to - 1, from + LABEL_WORDS); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === ":") {
      if (names === 0 || tokens[i + 1]?.pos === "punct" || tokens[i + 1]?.cap === "lower") return null;
      return {
        key: tokens
          .slice(from, i)
          .map((one) => one.norm)
          .join(" "),
        role: "name",
        label: { first: from, last: i },
        first: i + 1,
      };
    }
    if (token.text === "(" || token.text === ")" || token.text === ",") continue;
    if (!/^\p{Lu}/u.test(token.text) && !oneOf(token.norm, "of de al el bin van von the")) {
      // "(teacher)": what stands in brackets may be low.
      const bracketed = tokens[i - 1]?.text === "(" || tokens[i + 1]?.text === ")";
      if (!bracketed) return null;
      continue;
    }
    names++;
  }
  return null;
}
