import type { MarkedSpan } from "../shapes/attribution.js";
import type { Article, Block, Token } from "../types.js";
import { type Family, type Mark, mayMark, readMark } from "./mark-signs.js";

interface Open {
  readonly at: number;
  readonly mark: Mark;
}

/** Beyond so many open marks the text is no prose. */
const DEPTH = 3;

/** Pairs the quotation marks of an article. A paragraph's end closes what is open, unless the next paragraph goes on with it. */
export function pairMarks(article: Article): MarkedSpan[] {
  const out: MarkedSpan[] = [];
  const ranges = blockRanges(article);
  let carried: Family | null = null;
  for (const [index, range] of ranges.entries()) {
    const pairer: Pairer = new Pairer(article, range, carried);
    carried = pairer.run(ranges[index + 1] ?? null, out);
  }
  return out.sort((a, b) => a.first - b.first || b.last - a.last);
}

export interface BlockRange {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** The token ranges of the paragraphs that can hold speech. */
export function blockRanges(article: Article): BlockRange[] {
  const out: BlockRange[] = [];
  let at = 0;
  for (const block of article.blocks) {
    while (at < article.tokens.length && (article.tokens[at]?.start ?? 0) < block.start) at++;
    const from = at;
    while (at < article.tokens.length && (article.tokens[at]?.start ?? 0) < block.end) at++;
    if (at > from && block.kind !== "boilerplate" && block.kind !== "caption") out.push({ block, from, to: at });
  }
  return out;
}

class Pairer {
  private readonly stack: Open[] = [];
  /** For each token of the paragraph: whether a single mark that can close stands at it or behind it, before another one opens. */
  private readonly closesLater: Uint8Array;
  private found = 0;

  constructor(
    private readonly article: Article,
    private readonly range: BlockRange,
    private carried: Family | null,
  ) {
    const { from, to } = range;
    this.closesLater = new Uint8Array(to - from + 1);
    for (let i = to - 1; i >= from; i--) {
      const mark = this.markAt(i);
      const single = mark?.family === "single";
      this.closesLater[i - from] =
        single && mark.close && !mark.open ? 1 : single && mark.open && !mark.close ? 0 : (this.closesLater[i - from + 1] ?? 0);
    }
  }

  private token(i: number): Token | undefined {
    return i >= this.range.from && i < this.range.to ? this.article.tokens[i] : undefined;
  }

  /** Reads the paragraph; gives the family of a quotation that goes on in the next one. */
  run(next: BlockRange | null, out: MarkedSpan[]): Family | null {
    const { from, to } = this.range;
    // A paragraph that opens with the mark again goes on with the quotation before it.
    const reopened = this.carried !== null && this.markAt(from)?.family === this.carried;
    for (let i = from; i < to; ) {
      const mark = this.markAt(i);
      if (mark) this.mark(mark, i, reopened, out);
      i += mark?.width ?? 1;
    }
    const open = this.stack.find((entry) => entry.mark.family !== "single");
    if (!open) return null;
    const goesOn = next !== null && this.goesOn(next, open.mark.family);
    const first = open.at + open.mark.width;
    // A mark that is never closed holds its sentence; at the head of a paragraph all of it.
    const last = goesOn || open.at === from ? to : this.sentenceEnd(open.at);
    this.put(out, { first, last, before: open.at - 1, behind: last, continues: goesOn, continued: reopened && open.at === from, depth: 0 });
    return goesOn ? open.mark.family : null;
  }

  private put(out: MarkedSpan[], span: MarkedSpan): void {
    if (span.last > span.first) out.push(span);
    this.found++;
  }

  private sentenceEnd(at: number): number {
    const sentence = this.article.sentences[this.article.tokens[at]?.sentence ?? -1];
    return Math.min(this.range.to, sentence?.last ?? this.range.to);
  }

  /** The next paragraph opens with the mark again, or closes one that it has not opened. */
  private goesOn(next: BlockRange, family: Family): boolean {
    const peek = new Pairer(this.article, { ...next, to: Math.min(next.to, next.from + 400) }, null);
    if (next.block.kind === "headline" || next.block.kind === "subhead") return false;
    for (let i = next.from; i < Math.min(next.to, next.from + 400); i++) {
      const mark = peek.markAt(i);
      if (mark?.family !== family) continue;
      return i === next.from ? mark.open : mark.close && !mark.open;
    }
    return false;
  }

  private mark(mark: Mark, at: number, reopened: boolean, out: MarkedSpan[]): void {
    const { from } = this.range;
    const own = this.stack.findLastIndex((entry) => entry.mark.family === mark.family);
    const entry = this.stack[own];
    if (entry && mark.close && !(mark.open && mark.sure)) {
      const possessive = mark.family === "single" && this.isPossessive(at);
      if (possessive) return;
      this.stack.length = own;
      const first = entry.at + entry.mark.width;
      this.put(out, {
        first,
        last: at,
        before: entry.at - 1,
        behind: at + mark.width,
        continues: false,
        continued: reopened && entry.at === from,
        depth: own,
      });
      return;
    }
    if (mark.open) {
      if (mark.family === "single" && !this.closesLater[at - from + 1]) return;
      if (entry) {
        // The one before was never closed.
        this.stack.length = own;
        if (mark.family !== "single")
          this.put(out, {
            first: entry.at + entry.mark.width,
            last: at,
            before: entry.at - 1,
            behind: at,
            continues: false,
            continued: reopened && entry.at === from,
            depth: own,
          });
      }
      if (this.stack.length < DEPTH) this.stack.push({ at, mark });
      return;
    }
    // A closing mark with nothing open: the quotation before goes on without a new mark, or the opening mark is lost.
    if (mark.family === "single" || this.found > 0) return;
    const begun = this.carried === mark.family;
    const sentence = this.article.sentences[this.article.tokens[at]?.sentence ?? -1];
    if (begun)
      this.put(out, { first: from, last: at, before: from - 1, behind: at + mark.width, continues: false, continued: true, depth: 0 });
    else if (/^[,?!]$/.test(this.token(at - 1)?.text ?? "") && sentence) {
      const first = Math.max(from, sentence.first);
      this.put(out, { first, last: at, before: first - 1, behind: at + mark.width, continues: false, continued: false, depth: 0 });
    }
  }

  /** "the militants' trucks": an apostrophe behind a final s, as long as a better closing mark follows. */
  private isPossessive(at: number): boolean {
    const before = this.token(at - 1);
    const behind = this.token(at + 1);
    return (
      before !== undefined &&
      behind !== undefined &&
      /s$/i.test(before.text) &&
      /^[\p{L}\p{N}]/u.test(behind.text) &&
      behind.start > (this.token(at)?.end ?? 0) &&
      this.closesLater[at - this.range.from + 1] === 1
    );
  }

  markAt(i: number): Mark | null {
    const token = this.token(i);
    if (!token || !mayMark(token)) return null;
    return readMark(
      token,
      (at) => this.token(at),
      i,
      () => this.stack.some((entry) => entry.mark.family === "double"),
    );
  }
}
