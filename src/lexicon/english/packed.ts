/** The packed form of the dictionary: stems in order, told from one to the next, and for each the number of the endings that it takes. */

/** What `build.ts` writes and the dictionary reads. */
export interface EnglishData {
  /** Stems by code unit: how many letters are those of the stem before, as a capital, and the letters that follow. */
  readonly stems: string;
  /** For each stem its paradigm, as one character. */
  readonly codes: string;
  /** One a line: endings parted by blanks, each with the number of its label. */
  readonly paradigms: string;
  /** One a line: the tags of a word, then a colon and the pair of classes that its context decides between. */
  readonly labels: string;
}

/** Characters of `codes`: printable, none that a string literal escapes. */
export const CODES = "!#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** Code of a stem that shares no letter with the one before. */
const NONE = 65;
const MOST_SHARED = 25;

/** Stems, sorted, told from one to the next. */
export function packStems(stems: readonly string[]): string {
  let before = "";
  return stems
    .map((stem) => {
      let shared = 0;
      while (shared < Math.min(stem.length, before.length, MOST_SHARED) && stem[shared] === before[shared]) shared++;
      before = stem;
      return String.fromCharCode(NONE + shared) + stem.slice(shared);
    })
    .join("");
}

/** All words of the dictionary, each with the number of its label. */
export function unpackWords(data: EnglishData): ReadonlyMap<string, number> {
  const paradigms = data.paradigms.split("\n").map((line) =>
    line.split(" ").map((ending) => {
      const digits = ending.search(/\d/);
      return [ending.slice(0, digits), Number(ending.slice(digits))] as const;
    }),
  );
  const paradigmOf = new Map([...CODES].map((code, i) => [code, paradigms[i] ?? []]));
  const found = new Map<string, number>();
  let stem = "";
  let entry = 0;
  for (let at = 0; at < data.stems.length; entry++) {
    let end = at + 1;
    while (end < data.stems.length && !isCapital(data.stems.charCodeAt(end))) end++;
    stem = stem.slice(0, data.stems.charCodeAt(at) - NONE) + data.stems.slice(at + 1, end);
    for (const [ending, label] of paradigmOf.get(data.codes.charAt(entry)) ?? []) found.set(stem + ending, label);
    at = end;
  }
  return found;
}

function isCapital(code: number): boolean {
  return code >= NONE && code < NONE + 26;
}
