/** An annotated article: the format of `corpus/news`. */
export interface GoldEvent {
  readonly type: string;
  readonly status: string;
  readonly background?: boolean;
  /** Stretches of the text that occur once, the trigger between « and ». */
  readonly mentions: readonly string[];
  readonly participants?: readonly { readonly role: string; readonly name: string }[];
  readonly places?: readonly string[];
  readonly time?: { readonly start: string; readonly end: string } | null;
  readonly killed?: GoldCount | null;
  readonly injured?: GoldCount | null;
  readonly captured?: GoldCount | null;
  readonly displaced?: GoldCount | null;
  readonly weapons?: readonly string[];
  readonly sources?: readonly string[];
}
export interface GoldCount {
  readonly min: number;
  readonly max: number | null;
}
export interface GoldArticle {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly text: string;
  readonly events: readonly GoldEvent[];
  readonly style?: string;
  readonly conflict?: string | null;
}

/** Finds a marked mention in its text. @throws Error where the marks are missing or the words are not there exactly once */
export function locateMention(text: string, marked: string): { start: number; end: number } {
  const open = marked.indexOf("«");
  const close = marked.indexOf("»");
  if (open < 0 || close < open) throw new Error(`no «trigger» in: ${marked}`);
  const words = marked.replace("«", "").replace("»", "");
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`not in the text: ${marked}`);
  if (text.indexOf(words, at + 1) >= 0) throw new Error(`more than once in the text: ${marked}`);
  return { start: at + open, end: at + close - 1 };
}
