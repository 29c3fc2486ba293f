import { isAbbreviation, mayClose, type RawToken } from "./tokenize.js";

const ENDS = new Set([".", "!", "?", "…", "..", "...", "....", "?!", "!!"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]", "“"]);
const OPENERS = /^["“‘'«(„[¿¡]$/;

/** No sentence that people write is longer; what is, is cut, so that no later stage works on a sentence without end. */
const MOST_TOKENS = 300;
const PAUSES: readonly ReadonlySet<string>[] = [new Set([";", "|"]), new Set([",", ":", "-", "–", "—"])];

/** Half-open ranges of sentences over raw tokens of one block. */
export function splitSentences(tokens: readonly RawToken[], text: string): { first: number; last: number }[] {
  const ranges = endsOf(tokens, text);
  return ranges.some(({ first, last }) => last - first > MOST_TOKENS) ? ranges.flatMap((range) => cut(tokens, range)) : ranges;
}

/** Cuts a sentence without end at the pauses nearest to the limit, or at the limit. */
function cut(tokens: readonly RawToken[], { first, last }: { first: number; last: number }): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  let from = first;
  while (last - from > MOST_TOKENS) {
    let to = from + MOST_TOKENS;
    const found = PAUSES.map((pauses) => {
      for (let i = to; i > to - MOST_TOKENS / 3; i--) if (pauses.has(tokens[i - 1]?.text ?? "")) return i;
      return 0;
    }).find((i) => i > 0);
    to = found ?? to;
    out.push({ first: from, last: to });
    from = to;
  }
  out.push({ first: from, last });
  return out;
}

function endsOf(tokens: readonly RawToken[], text: string): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    let end = i + 1;
    if (!ENDS.has(token.text)) {
      // "… in the U.S. The president …", "… at 6 p.m. Two men …": the dot does both.
      if (!token.text.endsWith(".") || token.text.length < 2 || !mayClose(token.norm)) continue;
      const next = tokens[i + 1];
      if (!next || !/^\p{Lu}\p{Ll}/u.test(next.text) || !STARTERS.has(next.norm)) continue;
    } else {
      while (end < tokens.length && (ENDS.has(tokens[end]?.text ?? "") || closes(tokens, end, text))) end++;
      const next = tokens[end];
      if (next && token.text !== "!" && token.text !== "?") {
        const gap = next.start > (tokens[end - 1]?.end ?? 0);
        if (!gap && !/^\p{Lu}/u.test(next.text)) continue;
        if (/^\p{Ll}/u.test(next.text)) continue;
        const before = tokens[i - 1];
        if (before && end === i + 1 && before.end === token.start && isAbbreviation(before.text)) continue;
        if (/^\d/.test(next.text) && before && /^(?:no|nos|art|vol|p|pp)$/i.test(before.text)) continue;
      } else if (next && /^\p{Ll}/u.test(next.text)) continue;
    }
    out.push({ first, last: end });
    first = end;
    i = end - 1;
  }
  if (first < tokens.length) out.push({ first, last: tokens.length });
  return out;
}

/** A closing quote or bracket that is stuck to what stands before it. */
function closes(tokens: readonly RawToken[], at: number, text: string): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || !CLOSERS.has(token.text)) return false;
  if (token.start === before.end) {
    // A straight quote with no space on either side belongs to whichever word has the space on its far side.
    return !OPENERS.test(token.text) || token.text === "’" || !/^[\p{L}\p{N}]/u.test(text.slice(token.end, token.end + 1));
  }
  return false;
}

// Words that begin sentences after an abbreviation; names are left to the abbreviation.
const STARTERS = new Set(
  "the a an it he she they we i in on at but and this that these those there two three four five six seven eight nine ten some many several both after before as while when if however meanwhile earlier later officials police troops his her their its one no according since for from with".split(
    " ",
  ),
);
