import { wordSet } from "../text.js";

const TRANSPARENT = wordSet(
  "series wave string spate number round rash barrage flurry set kind type form part act campaign volley salvo hail pair handful lot majority dozen hundred thousand couple bout spell burst cycle array succession pattern day night week hour month group team convoy crowd member dozens hundreds thousands scores chain outbreak resumption continuation launch start beginning period wing total lot most some many one two three four five six seven eight nine ten all half several few each rest worst incident case instance",
);

/** A noun that hands on what is said of it to the noun behind its "of": "a series of attacks", "dozens of people". */
export function isTransparent(lemma: string): boolean {
  return TRANSPARENT.has(lemma) || /^\d/.test(lemma);
}
