/** Words that carry no name. */
const EMPTY: ReadonlySet<string> = new Set("the a an of in on at and or for to by from its their his her de la el al".split(" "));

/** Words that make another name of a name: "South Sudan" is not "Sudan", nor the "Free Syrian Army" the "Syrian army". */
const DISTINCT: ReadonlySet<string> = new Set(
  "free north south east west northern southern eastern western new democratic people equatorial former central upper lower greater anti pro islamic non ex".split(
    " ",
  ),
);

/** Longer than this, a text is a clause and no name. */
const MOST_WORDS = 12;

export function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function folded(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/\b(?<letter>\w)\.(?=\w\b)/g, "$<letter>")
    .replace(/(?<=\b\w+)\.(?=\s|$)/g, "")
    .replace(/[’'ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The telling words of a name, without diacritics, case and plural. */
function wordsOf(name: string): string[] {
  const telling = folded(name)
    .split(" ")
    .filter((word) => word !== "" && !EMPTY.has(word));
  return telling.map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word));
}

function agree(gold: readonly string[], found: readonly string[]): boolean {
  if (gold.length === 0 || found.length === 0) return false;
  if (gold.join(" ") === found.join(" ")) return true;
  const [short, long] = found.length < gold.length ? [found, gold] : [gold, found];
  if (!short.every((word) => long.includes(word))) return false;
  if (long.some((word) => !short.includes(word) && DISTINCT.has(word))) return false;
  return short.at(-1) === long.at(-1) || short[0] === long[0];
}

/**
 * Whether a found name is one of the alternatives of an annotated one: the same words, or one within the other with the same last or
 * first word and no word between them that makes another name.
 *
 * @param gold the annotated name, alternatives parted by "|"
 * @param found names under which the found one goes: resolved, as written, of its lexicon entry
 * @example sameName("Afghan forces|Kabul", "the Afghan government forces"); // true
 */
export function sameName(gold: string, ...found: readonly (string | null | undefined)[]): boolean {
  const names = found.filter((name): name is string => !!name && wordCount(name) <= MOST_WORDS).map(wordsOf);
  return gold.split("|").some((alternative) => {
    const wanted = wordsOf(alternative);
    return names.some((name) => agree(wanted, name));
  });
}
