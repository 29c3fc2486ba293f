import type { Block, BlockKind } from "../types.js";

interface Line {
  readonly start: number;
  readonly end: number;
  /** Empty line(s) stand before it. */
  readonly gap: boolean;
}

const BULLET = /^(?:(?:[-*•‣◦▪●■►▶→➤–—·]|\(?\d{1,2}[.)])\s+|\p{Extended_Pictographic}\uFE0F?\s*(?=\S))/u;
const LIVE =
  /^(?:\[?\(?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|UTC|BST|CET|EST|EDT|local time))?\)?\]?)(?:\s*[-–—:|]\s*|\s+)(?=\S)/iu;
const TERMINAL = /[.!?…]["'”’»)\]]*$/u;
const CAPTION =
  /^(?:in this (?:picture|photo|image|file|handout|frame|screengrab)|this (?:picture|photo|image|handout)|file ?(?:photo|picture|image|[-–—:])|photo[:\s]|image[:\s]|picture[:\s]|caption[:\s]|a (?:file )?(?:photo|picture|image) (?:taken|shows|released))/i;
const CAPTION_END =
  /(?:\((?:photo|image|picture|credit|source|file|afp|ap|reuters|getty|epa)\b[^()]{0,80}\)|\[[^[\]]{0,60}(?:\/|photo|getty|reuters|afp|ap|epa)[^[\]]{0,40}\]|(?:AFP|REUTERS|Reuters|AP|EPA|Getty Images|Anadolu)\s?\/\s?[\p{L} .'-]{2,40}|(?:photo|image|picture|credit) ?(?:by|:|credit:)[^.]{2,60})\.?$/iu;
const BOILERPLATE =
  /^(?:share\b.{0,40}$|share (?:this|on|via)\b.{0,120}$|[^\p{L}]{0,4}(?:subscribe|advertise)\b.{0,80}$|tweet$|save$|print$|comments?(?: \(?\d+\)?)?$|read (?:more|next|also|the full)\b|also read\b|see also\b|related(?: (?:articles?|stories|topics|coverage|news))?\b.{0,80}$|more (?:on|from|about|stories)\b.{0,60}$|recommended\b.{0,60}$|most (?:read|popular|viewed)\b|sign up\b|subscribe\b|newsletter|follow (?:us|.{1,30} on (?:twitter|x|facebook|telegram))\b|click here\b|advertisement\b|sponsored\b|story continues below|continue reading|watch(?: live| now)?:|listen:|download (?:the|our) app|copyright\b|©|\(c\) ?\d|all rights reserved|.{0,60}all rights reserved|this (?:site|website) uses cookies|we use cookies|accept (?:all )?cookies|cookie|terms of (?:use|service)|privacy policy|contact us|about us|home\s*[>/|»]|tags?\s*:|topics?\s*:|filed under|keywords?\s*:|(?:reporting|writing|editing|additional reporting|compiled) by\b|\((?:reporting|writing|editing|additional reporting)\b|by [\p{Lu}][\p{L}.'-]+(?: [\p{Lu}][\p{L}.'-]+){0,3}(?:,? (?:and|&) [\p{Lu}][\p{L}.' -]+)?$|(?:last )?updated\b.{0,50}$|published\b.{0,50}$|posted\b.{0,50}$|\d+ min(?:ute)?s? read|skip to\b|back to top|load(?:ing)? more|www\.\S+$|https?:\/\/\S+$|\S+@\S+\.\S+$|.{0,80}can (?:also )?be accessed at\b|donate\b|support (?:our|us)\b|get the (?:latest|app)|editor['’]s (?:note|picks?)|getty images$|photo gallery|(?:facebook|twitter|whatsapp|telegram|email|linkedin|reddit)(?:\s*[|·/,]?\s*(?:facebook|twitter|whatsapp|telegram|email|linkedin|reddit|copy link|print))*$)/iu;
const BREADCRUMB = /^[\p{L}&. ]{2,30}(?:\s+[/>|»›]\s+[\p{L}&. ]{2,30}){1,4}$/u;

const BREAK = /\r\n|[\n\r\u2028\u2029]/g;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (let at = 0; at <= text.length; ) {
    BREAK.lastIndex = at;
    const found = BREAK.exec(text);
    const end = found?.index ?? text.length;
    let from = at;
    let to = end;
    while (from < to && /\s/.test(text[from] ?? "")) from++;
    while (to > from && /\s/.test(text[to - 1] ?? "")) to--;
    if (from === to) gap = true;
    else {
      lines.push({ start: from, end: to, gap });
      gap = false;
    }
    at = end + (found?.[0].length ?? 1);
  }
  return lines;
}

/** Joins the lines of a hard-wrapped paragraph; every other line is a paragraph of its own. */
function paragraphs(text: string, lines: readonly Line[]): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (let i = 0; i < lines.length; ) {
    let j = i + 1;
    while (j < lines.length && !lines[j]?.gap) j++;
    const group = lines.slice(i, j);
    if (group.length > 1 && isWrapped(text, group)) {
      let from = group[0];
      for (let k = 1; k <= group.length; k++) {
        const line = group[k];
        if (from && (!line || BULLET.test(text.slice(line.start, line.start + 6)))) {
          out.push({ start: from.start, end: group[k - 1]?.end ?? from.end });
          from = line;
        }
      }
    } else for (const line of group) out.push({ start: line.start, end: line.end });
    i = j;
  }
  return out;
}

/** A line that stops in the middle of a phrase, or holds the end of a sentence: no headline does. */
const RUNS_ON = /(?:\b(?:the|an?|of|on|in|at|to|by|and|or|for|from|with|that|near)|,)$|\p{Ll}[.!?]["”’]? +["“‘]?\p{Lu}\p{Ll}/u;

function isWrapped(text: string, group: readonly Line[]): boolean {
  let longest = 0;
  let open = 0;
  let low = 0;
  let runsOn = false;
  for (let k = 0; k < group.length - 1; k++) {
    const line = group[k];
    const next = group[k + 1];
    if (!line || !next) continue;
    longest = Math.max(longest, line.end - line.start);
    const ends = TERMINAL.test(text.slice(Math.max(line.start, line.end - 4), line.end));
    const startsLow = /^[\p{Ll}\d,;)]/u.test(text.slice(next.start, next.start + 2));
    if (startsLow) low++;
    if (RUNS_ON.test(text.slice(line.start, line.end))) runsOn = true;
    if (startsLow || (!ends && line.end - line.start >= 42)) open++;
  }
  // Headlines under each other all begin with a capital; where all is in capitals that tells nothing.
  const first = group[0];
  const mixed = first !== undefined && /\p{Ll}/u.test(text.slice(first.start, first.end));
  return longest <= 110 && open >= (group.length - 1) * 0.6 && (!mixed || runsOn || low * 4 >= group.length - 1);
}

function kindOf(line: string, index: number, seenBody: boolean, allCaps: boolean): BlockKind {
  if (line.length < 220 && BOILERPLATE.test(line)) return "boilerplate";
  if (BREADCRUMB.test(line)) return "boilerplate";
  if (CAPTION.test(line) || (line.length < 400 && CAPTION_END.test(line))) return "caption";
  if (LIVE.test(line)) return "liveblog";
  if (BULLET.test(line)) return "bullet";
  if (!allCaps && !TERMINAL.test(line) && !/[:,;]$/.test(line)) {
    const count = line.split(/\s+/).length;
    if (count > 22) return "body";
    if (/^\S{1,12}$/.test(line)) return count === 1 && index > 0 ? "boilerplate" : "headline";
    return seenBody ? "subhead" : "headline";
  }
  return "body";
}

/** Parts the text into paragraphs and tells what each of them is. */
export function readBlocks(text: string): Block[] {
  const parts = paragraphs(text, linesOf(text));
  // One paragraph may stand before the headline: a teaser, a note of the editors.
  let before = 0;
  let titled = false;
  let seenBody = false;
  return parts.map((part, index) => {
    const line = text.slice(part.start, Math.min(part.end, part.start + 600));
    const allCaps = part.end - part.start > 400;
    let kind = kindOf(part.end - part.start > 600 ? `${line}.` : line, index, seenBody, allCaps);
    if (kind === "subhead" && index === parts.length - 1 && parts.length <= 2) kind = "body";
    if (kind === "headline") titled = true;
    if (kind === "body" || kind === "liveblog" || kind === "bullet") {
      if (!titled) before++;
      seenBody = titled || before > 1;
    }
    return { kind, start: part.start, end: part.end, index };
  });
}

/** Length of the bullet or clock time with which a line begins. */
export function leadLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? LIVE.exec(line)?.[0].length ?? 0;
}
