/**
 * The one fold of place names. The index is sorted by it and the tagger looks names up with it, so a change here means a rebuild of
 * `data/` (the check in the tests says so).
 */

/** Letters that do not come apart into a base letter and a mark. */
const SPECIAL: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ħ: "h",
  ə: "a",
  ǝ: "a",
  ŋ: "n",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
};

/** Arabic article, plain and assimilated: "Deir ez-Zor", "Deir al-Zour", "el-Fasher", "ash-Sheikh". */
const ARTICLES = new Set([
  "al",
  "el",
  "ul",
  "as",
  "ash",
  "az",
  "ez",
  "es",
  "esh",
  "ad",
  "ed",
  "ar",
  "er",
  "an",
  "en",
  "at",
  "et",
  "eth",
  "edh",
  "adh",
]);

/** Of those, the ones that open no phrase of English or of the Romance languages, so that they may stand before a space: "el Fasher". */
const FREE_ARTICLES = new Set(["al", "el", "ul"]);

/** Heads that are written short as often as in full. "St" alone stays. */
const SHORT: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort", pt: "port" };

const PLAIN = /^[a-z0-9 ]*$/;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼʻʽʾʿˈˊ′ʹ"“”]/g;
const HYPHENS = /[-‐‑‒–—―−]/g;
const GAPS = /[^\p{L}\p{N}-]+/gu;
const NON_ASCII = /[^ -~]/g;

/**
 * Folds a place name to the key under which the gazetteer holds it: lower case, no marks, no apostrophes, hyphens as spaces, the Arabic
 * article always "al", "St" always "saint".
 *
 * @example placeKey("Deir ez-Zor") // "deir al zor"
 * @example placeKey("Sana'a") // "sanaa"
 */
export function placeKey(name: string): string {
  let text = name.toLowerCase();
  if (!PLAIN.test(text)) {
    text = text
      .normalize("NFD")
      .replace(MARKS, "")
      .replace(NON_ASCII, (letter) => SPECIAL[letter] ?? letter)
      .replace(APOSTROPHES, "")
      .replace(HYPHENS, "-")
      .replace(/&/g, " and ")
      .replace(GAPS, " ");
  }
  text = text.trim();
  if (!text.includes(" ") && !text.includes("-")) return text;
  return text
    .split(/ +/)
    .map(foldHyphenated)
    .filter((word) => word !== "")
    .reduce(joinWord, "");
}

/** "ez-zor" → "al zor": before a hyphen any assimilated article is one. */
function foldHyphenated(word: string): string {
  if (!word.includes("-")) return word;
  const parts = word.split("-").filter((part) => part !== "");
  return parts.map((part, i) => (i < parts.length - 1 && ARTICLES.has(part) ? "al" : part)).join(" ");
}

/** Puts a name together word by word, as the short heads and the free articles hang on a word that follows. */
function joinWord(sofar: string, word: string): string {
  if (sofar === "") return word;
  const cut = sofar.lastIndexOf(" ") + 1;
  const last = sofar.slice(cut);
  return `${sofar.slice(0, cut)}${fullForm(last, word, cut > 0)} ${word}`;
}

function fullForm(last: string, next: string, inside: boolean): string {
  if (FREE_ARTICLES.has(last)) return "al";
  const short = SHORT[last];
  if (short !== undefined) return short;
  // "Deir ez Zor", "Umm ar Rasas": inside a name the assimilated article repeats the sound that follows.
  if (inside && last.length <= 4 && ARTICLES.has(last) && next.startsWith(last.slice(1)) && last !== "an") return "al";
  return last;
}

/** The key of a run of words, each folded or as written; `'s` hangs on the word before it ("Cox", "'s", "Bazar" → "coxs bazar"). */
export function phraseKey(words: readonly string[], from: number, length: number): string {
  if (length === 1) return placeKey(words[from] ?? "");
  let text = words[from] ?? "";
  for (let i = from + 1; i < from + length; i++) {
    const word = words[i] ?? "";
    text += isClitic(word) || word === "." ? word : ` ${word}`;
  }
  return placeKey(text);
}

/** The possessive, a token of its own. */
export function isClitic(word: string): boolean {
  return word === "'s" || word === "’s";
}
