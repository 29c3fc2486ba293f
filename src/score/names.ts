/** When two names count as one: the rules of the shared scorer, written anew. */

const EMPTY = new Set("the a an of in on at and or for to by from its their his her de la el al".split(" "));
/** Words that turn a name into the name of something else: "South Sudan" is not "Sudan". */
const TURNS = new Set(
  "free north south east west northern southern eastern western new democratic people equatorial former central upper lower greater anti pro islamic non ex".split(" "),
);
const LONGEST = 12;

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’']s\b/g, "")
    .replace(/\b(\w)\.(?=\w\b)/g, "$1")
    .replace(/(?<=\b\w+)\.(?=\s|$)/g, "")
    .replace(/[’'ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function contentWords(name: string): string[] {
  return plain(name)
    .split(" ")
    .filter((word) => word !== "" && !EMPTY.has(word))
    .map((word) => (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word));
}

/** Whether one of the candidates is one of the gold's alternatives ("Taliban|Taleban"): the same words, or the one within the other with the same first or last word. */
export function isSameName(gold: string, candidates: readonly (string | null | undefined)[]): boolean {
  for (const alternative of gold.split("|")) {
    const wanted = contentWords(alternative);
    if (wanted.length === 0) continue;
    for (const candidate of candidates) {
      if (!candidate || candidate.trim().split(/\s+/).length > LONGEST) continue;
      const given = contentWords(candidate);
      if (given.length === 0) continue;
      if (given.join(" ") === wanted.join(" ")) return true;
      const [small, large] = given.length < wanted.length ? [given, wanted] : [wanted, given];
      const inside = small.every((word) => large.includes(word));
      const turned = large.some((word) => !small.includes(word) && TURNS.has(word));
      if (inside && !turned && (small.at(-1) === large.at(-1) || small[0] === large[0])) return true;
    }
  }
  return false;
}
