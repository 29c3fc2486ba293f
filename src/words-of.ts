/** A list of words, asked whether a word is in it; no word at all is in none. */
export function wordSet(list: string): ReadonlySet<string | undefined> {
  return new Set(list.split(" "));
}

const lists = new Map<string, ReadonlySet<string | undefined>>();

/** Whether a word is one of a list that stands in the code: `oneOf(token?.norm, "a an the")`. Each list is read once. */
export function oneOf(word: string | undefined, list: string): boolean {
  let found = lists.get(list);
  if (!found) {
    found = wordSet(list);
    lists.set(list, found);
  }
  return found.has(word);
}
