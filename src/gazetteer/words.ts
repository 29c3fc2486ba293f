export const AMBIGUOUS_PLACES: ReadonlySet<string> = new Set("march nice central man reading hope bath split mobile police victoria".split(" "));
