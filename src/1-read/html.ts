import type { Span } from "../types.js";
import { keepsHyphen } from "./spelling.js";

const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|li|main|nav|ol|option|p|pre|section|table|tbody|td|tfoot|th|thead|title|tr|ul)(?![a-z])/i;
/** Elements whose content is no text. */
const UNREAD = /^<(script|style|noscript|template|svg|iframe|textarea)(?![a-z])/i;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const ANY_ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "\u00ad",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  sbquo: "‚",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  aacute: "á",
  eacute: "é",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  agrave: "à",
  egrave: "è",
  acirc: "â",
  ecirc: "ê",
  icirc: "î",
  ocirc: "ô",
  auml: "ä",
  euml: "ë",
  iuml: "ï",
  ouml: "ö",
  uuml: "ü",
  ntilde: "ñ",
  atilde: "ã",
  otilde: "õ",
  ccedil: "ç",
  szlig: "ß",
  aring: "å",
  oslash: "ø",
};

/** Signs that nobody sees: soft hyphens, blanks without width, marks of the order of bytes. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const INVISIBLES = /([\u00ad\u200b\u2060\ufeff]{1,400})(\r?\n[ \t]{0,8}(?=\p{Ll}))?/gu;
/** A word that the end of a line cuts, or blanks in a line that are no single plain one. */
const UNEVEN = /\p{L}(?:[-‐¬]\r?\n[ \t]{0,8}\p{Ll}|(?:[ \t]{2,8}|[\t\u00a0\u2000-\u200a\u202f\u3000])\p{L})/u;
/** "[Herat](https://…)" of Markdown. */
const LINKS = /\[[^\][\n]{1,200}\]\((?:https?:|\/|#)[^()\s]{0,500}\)/g;

/** Whether a text holds what is to be read over: marks of HTML, signs that nobody sees, words in pieces. */
export function hasMarkup(text: string): boolean {
  return INVISIBLE.test(text) || UNEVEN.test(text) || hasTags(text) || text.search(LINKS) >= 0;
}

function hasTags(text: string): boolean {
  return /<(?:\/?[a-z][^<>]{0,400}>|!)/i.test(text) || ANY_ENTITY.test(text);
}

/** Within a word one sign for all of them; a hyphen where a line ends; else blanks. */
function invisible(signs: string, run: string, lineEnd: string | undefined, at: number, text: string): string {
  const inWord = isLetter(text[at - 1]);
  if (lineEnd !== undefined) return `${inWord ? "-" : " "}${" ".repeat(run.length - 1)}${lineEnd}`;
  return (inWord && isLetter(text[at + signs.length]) ? "\u00ad" : " ").repeat(signs.length);
}

/** What a link is called, where it stood. */
function called(link: string): string {
  const label = link.slice(1, link.indexOf("]("));
  return ` ${label}`.padEnd(link.length);
}

/** The text with its tags blanked, its entities written out and unseen signs out of the way, every letter where it was: the offsets stay those of the text that was given. */
export function withoutMarkup(text: string): string {
  const plain = (hasTags(text) ? withoutTags(text) : text).replace(LINKS, called);
  return INVISIBLE.test(plain) ? plain.replace(INVISIBLES, invisible) : plain;
}

function withoutTags(text: string): string {
  const out: string[] = [];
  // What is not closed once is not closed later: the search is not made again.
  const gone = new Set<string>();
  const close = (mark: string, from: number): number => {
    if (gone.has(mark)) return -1;
    const at = text.indexOf(mark, from);
    if (at < 0) gone.add(mark);
    return at;
  };
  let from = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const end = tagEnd(text, at, close);
    if (end < 0) {
      at++;
      continue;
    }
    out.push(text.slice(from, at), blank(text, at, end));
    from = at = end;
  }
  out.push(text.slice(from));
  return out.join("").replace(ENTITY, written);
}

/** End of the tag, comment or unread element that begins at `at`, or -1. */
function tagEnd(text: string, at: number, close: (mark: string, from: number) => number): number {
  if (text.startsWith("<!--", at)) {
    const end = close("-->", at + 4);
    return end < 0 ? -1 : end + 3;
  }
  if (!/^<(?:[a-z]|\/[a-z]|!|\?)/i.test(text.slice(at, at + 3))) return -1;
  const end = close(">", at);
  if (end < 0 || end - at > 5_000) return -1;
  const other = text.indexOf("<", at + 1);
  if (other >= 0 && other < end) return -1;
  const unread = UNREAD.exec(text.slice(at, at + 12))?.[1];
  if (!unread || text[end - 1] === "/") return end + 1;
  const until = close(`</${unread}`, end);
  return until < 0 ? end + 1 : until;
}

/** White space as long as the tag; a block begins a new paragraph. */
function blank(text: string, at: number, end: number): string {
  const length = end - at;
  if (!BLOCK.test(text.slice(at, at + 14)))
    return length > 7 || UNREAD.test(text.slice(at, at + 12)) ? " ".repeat(length) : glue(text, at, end);
  return `\n\n${" ".repeat(length)}`.slice(0, length);
}

/** "Rus<b>sian</b>": a tag within a word leaves it whole. */
function glue(text: string, at: number, end: number): string {
  const inWord = isLetter(text[at - 1]) && isLetter(text[end]);
  return (inWord ? "\u00ad" : " ").repeat(end - at);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** The sign of an entity, filled up to the length of what stood there: within a word by what is invisible, else by blanks on the side of the gap. */
function written(
  entity: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
  at: number,
  text: string,
): string {
  const code = decimal ? Number.parseInt(decimal, 10) : hex ? Number.parseInt(hex, 16) : -1;
  const sign =
    name !== undefined
      ? Object.hasOwn(NAMED, name)
        ? NAMED[name]
        : undefined
      : code > 31 && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : " ";
  if (sign === undefined) return entity;
  const fill = entity.length - sign.length;
  const before = isLetter(text[at - 1]);
  const behind = isLetter(text[at + entity.length]);
  if (before && behind && sign !== " ") return "\u00ad".repeat(fill) + sign;
  return behind ? " ".repeat(fill) + sign : sign + " ".repeat(fill);
}

/** The value with the text of every span as it stands in the text that was given, and no trace of blanks in names. */
export function asGiven<T>(value: T, text: string): T {
  if (Array.isArray(value)) return value.map((part: unknown) => asGiven(part, text)) as T;
  if (typeof value !== "object" || value === null) return value;
  if (isSpan(value)) return { ...value, text: text.slice(value.start, value.end) };
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      (key === "name" || key === "within") && typeof part === "string" ? tidy(part) : asGiven(part, text),
    ]),
  ) as T;
}

function tidy(name: string): string {
  return name
    .replace(/\u00ad/g, "")
    .replace(/(\p{L}{1,40})[-‐¬]\s{1,10}(?!(?:and|or|to)\b)(?=\p{Ll})/gu, (_, lead: string) => (keepsHyphen(lead) ? `${lead}-` : lead))
    .replace(/\s+/g, " ");
}

function isSpan(value: object): value is Span {
  return "text" in value && "start" in value && "end" in value;
}
