import { table } from "../memo.js";
import { oneOf } from "../text.js";
import type { Token } from "../types.js";

export type Family = "double" | "single" | "angle" | "corner";

export interface Mark {
  readonly family: Family;
  /** What the sign and the spaces round it allow. */
  readonly open: boolean;
  readonly close: boolean;
  /** Tokens of the mark: two for `` and ''. */
  readonly width: number;
  /** It can be nothing but an opening mark: “ and not ". */
  readonly sure: boolean;
}

const FAMILIES = table<Family>({
  '"': "double",
  "“": "double",
  "”": "double",
  "„": "double",
  "‟": "double",
  "〝": "double",
  "〞": "double",
  "＂": "double",
  "'": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "‛": "single",
  "`": "single",
  "´": "single",
  "«": "angle",
  "»": "angle",
  "‹": "angle",
  "›": "angle",
  "「": "corner",
  "」": "corner",
  "『": "corner",
  "』": "corner",
});
const SPACE_LIKE_BEFORE = /^[([{“‘«—–/-]$|^--+$/;
const SPACE_LIKE_BEHIND = /^[.,;:!?)\]}”’»—–/…-]|^--/;
/** Whether a token can be a mark: most are told by their length. */
export function mayMark({ text }: Token): boolean {
  return text.length === 1 && FAMILIES.has(text);
}

/** What a sign is by itself and by the spaces round it; null where it is no quotation mark. `isOpen` tells whether a double mark is open. */
export function readMark(token: Token | undefined, at: (i: number) => Token | undefined, i: number, isOpen: () => boolean): Mark | null {
  const family = token ? FAMILIES.get(token.text) : undefined;
  if (!token || !family) return null;
  const double = family === "single" && oneOf(token.text, "' ` ´") && at(i + 1)?.text === token.text && at(i + 1)?.start === token.end;
  const width = double ? 2 : 1;
  const before = at(i - 1);
  const behind = at(i + width);
  const end = at(i + width - 1)?.end ?? token.end;
  const spaceBefore = !before || before.end < token.start || SPACE_LIKE_BEFORE.test(before.text);
  const spaceBehind = !behind || behind.start > end || SPACE_LIKE_BEHIND.test(behind.text);
  const opens = spaceBefore && !(behind === undefined || (behind.start > end && before !== undefined && before.end === token.start));
  if (double)
    return {
      family: "double",
      open: opens || token.text === "`",
      close: token.text !== "`" && !(spaceBefore && !spaceBehind),
      width,
      sure: token.text === "`",
    };
  switch (token.text) {
    case "“":
    case "「":
    case "『":
    case "«":
    case "‹":
      // German „…“ and »…« turn them round.
      return {
        family,
        open: !(spaceBehind && !spaceBefore),
        close: !spaceBefore && (spaceBehind || token.text === "“"),
        width,
        sure: spaceBefore || !spaceBehind,
      };
    case "„":
    case "‟":
    case "‚":
      return { family, open: true, close: false, width, sure: true };
    case "”":
    case "」":
    case "』":
    case "»":
    case "›":
      return { family, open: spaceBefore && !spaceBehind, close: true, width, sure: false };
    case "‘":
    case "`":
    case "‛":
      return { family, open: spaceBefore && behind !== undefined && behind.start === end, close: false, width, sure: true };
    case "’":
    case "'":
    case "´": {
      const digits = /^\d/.test(behind?.text ?? "");
      return {
        family,
        open: token.text === "'" && spaceBefore && behind !== undefined && behind.start === end && !digits && !spaceBehind,
        close: !(spaceBefore && before !== undefined && !SPACE_LIKE_BEFORE.test(before.text)) && before !== undefined && spaceBehind,
        width,
        sure: false,
      };
    }
    default: {
      // 5'2" and 12": a measure, as long as no quotation is open.
      if (before && before.end === token.start && /\d$/.test(before.text) && !isOpen()) return null;
      return { family, open: opens, close: !(spaceBefore && !spaceBehind), width, sure: spaceBefore && !spaceBehind };
    }
  }
}
