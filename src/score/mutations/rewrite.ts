import { type GoldArticle, locate, type Stretch } from "../gold.js";

/** A stretch of the new text: new words, or a stretch of the old text, as it stood or in other words. */
export type Piece = string | (Stretch & { readonly text?: string });

/** How names of the annotation follow the new text. */
export interface Changes {
  readonly name?: (name: string) => string;
  readonly date?: (date: string) => string;
}

/** A mark around the trigger with as many of the words beside it as make it stand once in the text. */
function marked(text: string, { start, end }: Stretch): string {
  for (let reach = 0; ; reach += 8) {
    const from = Math.max(0, start - reach);
    const to = Math.min(text.length, end + reach);
    const around = text.slice(from, to);
    const once = text.indexOf(around) === text.lastIndexOf(around);
    if (once || (from === 0 && to === text.length)) return `${text.slice(from, start)}«${text.slice(start, end)}»${text.slice(end, to)}`;
  }
}

/**
 * An annotated article with its text put together anew and its annotation carried over.
 *
 * @param pieces the new text; every trigger has to stand in a stretch of the old one
 * @returns null when a trigger was lost
 */
export function rewritten(article: GoldArticle, pieces: readonly Piece[], changes: Changes = {}): GoldArticle | null {
  const { name = (same) => same, date = (same) => same } = changes;
  const moved: { readonly old: Stretch; readonly now: Stretch; readonly whole: boolean }[] = [];
  let text = "";
  for (const piece of pieces) {
    const words = typeof piece === "string" ? piece : (piece.text ?? article.text.slice(piece.start, piece.end));
    const now = { start: text.length, end: text.length + words.length };
    if (typeof piece !== "string") moved.push({ old: piece, now, whole: piece.text !== undefined });
    text += words;
  }
  const place = (offset: number, ends: boolean): number | null => {
    const within = moved.find(({ old }) => (ends ? old.start < offset && offset <= old.end : old.start <= offset && offset < old.end));
    if (!within) return null;
    if (within.whole) return ends ? within.now.end : within.now.start;
    return within.now.start + offset - within.old.start;
  };
  let lost = false;
  const mark = (mention: string): string => {
    const at = locate(article.text, mention);
    const start = typeof at === "string" ? null : place(at.start, false);
    const end = typeof at === "string" ? null : place(at.end, true);
    if (start === null || end === null || start >= end) {
      lost = true;
      return mention;
    }
    return marked(text, { start, end });
  };
  const events = article.events.map((event) => ({
    ...event,
    mentions: event.mentions.map(mark),
    participants: event.participants?.map(({ role, name: named }) => ({ role, name: name(named) })),
    places: event.places?.map(name),
    sources: event.sources?.map(name),
    time: event.time && {
      start: event.time.start === null ? null : date(event.time.start),
      end: event.time.end === null ? null : date(event.time.end),
    },
  }));
  const publishedAt = article.publishedAt ? date(article.publishedAt) : article.publishedAt;
  return lost ? null : { ...article, text, publishedAt, events };
}

export interface Edit extends Stretch {
  readonly pieces: readonly Piece[];
}

/** The whole text as pieces, with edits in place of what they cover; edits that overlap an earlier one are left out. */
export function edited(text: string, edits: readonly Edit[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, pieces: instead } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ start: at, end: start });
    pieces.push(...instead);
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, end: text.length });
  return pieces;
}

/** Edits that put other words wherever a pattern is found; none where they stay the same. */
export function replacements(text: string, pattern: RegExp, instead: (found: RegExpMatchArray) => string): Edit[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const words = instead(found);
    const span = { start: found.index, end: found.index + found[0].length };
    return words === found[0] ? [] : [{ ...span, pieces: [{ ...span, text: words }] }];
  });
}
