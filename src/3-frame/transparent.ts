import { wordSet } from "../text.js";

const TRANSPARENT = wordSet(
  "series wave string spate number round rash barrage flurry set kind type form part act campaign volley salvo hail pair handful lot majority dozen hundred thousand couple bout spell burst cycle array succession pattern day night week hour month group team convoy crowd member dozens hundreds thousands scores tens million millions chain outbreak resumption continuation launch start beginning period wing total lot most some many one two three four five six seven eight nine ten all half several few each rest worst incident case instance signing signature conclusion",
);

/** Vessels and measures: what is said of them is said of what they hold: "twelve crates of shells", "a cargo of rifles". */
const MEASURE = wordSet(
  "head first second latest last remainder bulk crate cargo ton tonne load consignment batch container box sack truckload lorryload planeload boatload shipload busload carload kilo kilogram kilogramme pound quantity amount number stockpile cache stash haul piece bundle package case bag barrel drum pallet fleet squadron salvo supply stock arsenal sum remnant remains part half third quarter portion percent per bulk kind sort type dose litre gallon collection consignments hoard assortment variety range",
);

/** Whether a noun stands for what its "of" holds, where classes of nouns are asked for. */
export function isMeasure(lemma: string): boolean {
  return MEASURE.has(lemma);
}

/** A noun that hands on what is said of it to the noun behind its "of": "a series of attacks", "dozens of people". */
export function isTransparent(lemma: string): boolean {
  return TRANSPARENT.has(lemma) || /^\d/.test(lemma);
}
