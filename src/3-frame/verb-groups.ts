import type { VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Token } from "../types.js";
import { QUOTE_CLOSE, QUOTE_OPEN } from "./noun-groups.js";

const NEGATIONS = new Set(["not", "n't", "never"]);

/** A mark that opens a quotation of nothing but one verb: "liberated". */
export function isQuotedVerb(tokens: readonly Token[], at: number): boolean {
  return QUOTE_OPEN.test(tokens[at]?.text ?? "") && tokens[at + 1]?.pos === "verb" && QUOTE_CLOSE.test(tokens[at + 2]?.text ?? "");
}

/** End of the verb group that begins here, or `at` if none does. */
export function verbGroupEnd(tokens: readonly Token[], at: number, limit: number, isTime: (token: number) => boolean): number {
  const start = tokens[at];
  if (
    !start ||
    !(
      start.pos === "verb" ||
      start.pos === "aux" ||
      start.pos === "modal" ||
      (start.pos === "part" && start.norm === "to") ||
      NEGATIONS.has(start.norm)
    )
  ) {
    // An adverb may open a group: "also captured", "reportedly killed".
    if (
      start?.pos !== "adv" ||
      !(tokens[at + 1]?.pos === "verb" || tokens[at + 1]?.pos === "aux" || tokens[at + 1]?.pos === "modal") ||
      at + 1 >= limit
    )
      return at;
  }
  let end = at;
  let seen = false;
  for (let i = at; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (isTime(i)) {
      // "has today agreed": goes on only inside the group.
      if (!seen && tokens[i + 1]?.pos === "verb" && i > at) continue;
      break;
    }
    if (token.pos === "verb") {
      if (seen) break;
      seen = true;
      end = i + 1;
      break;
    }
    if (token.pos === "aux" || token.pos === "modal") {
      end = i + 1;
      continue;
    }
    // "asked not to be named": the negation opens the infinitive.
    if (token.pos === "part" && (i === at || (i === at + 1 && start !== undefined && NEGATIONS.has(start.norm)))) {
      end = i + 1;
      continue;
    }
    if (token.pos === "adv") {
      if (NEGATIONS.has(token.norm)) end = Math.max(end, i + 1);
      continue;
    }
    // "had been "liberated"": the marks stand around the verb alone.
    if (i > at && isQuotedVerb(tokens, i)) continue;
    // "Did Russia shell": a noun between is left to the clause layer.
    break;
  }
  if (!seen && end > at) {
    // Only auxiliaries: "was" + adjective, "are" + noun.
    return end;
  }
  return seen ? end : at;
}

export function verbGroup(tokens: readonly Token[], first: number, last: number, index: number, depth: number): VerbGroup {
  let head = last - 1;
  let modal = -1;
  let negation = -1;
  let be = false;
  let have = false;
  let being = false;
  let infinitive = false;
  let tense: VerbGroup["tense"] = "present";
  let finiteSeen = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.pos === "verb") head = i;
    if (token.pos === "part") infinitive = true;
    if (NEGATIONS.has(token.norm)) negation = i;
    if (token.norm === "cannot") negation = i;
    if (token.pos === "modal") {
      modal = i;
      finiteSeen = true;
      if (oneOf(token.norm, "will 'll shall wo")) tense = "future";
    }
    if (token.pos === "aux" && i !== last - 1) {
      if (!finiteSeen && !infinitive) {
        finiteSeen = token.form === "pres" || token.form === "past";
        if (token.form === "past") tense = "past";
      }
      if (token.lemma === "have") have = true;
      if (token.lemma === "be") {
        be = true;
        if (token.form === "ing") being = true;
      }
    }
  }
  // The head is the last verb; a bare auxiliary is its own head.
  const main = tokens[head];
  const form = main?.form ?? null;
  let shape: VerbGroup["form"] = "finite";
  if (infinitive) shape = "infinitive";
  else if (!finiteSeen && !have && !be) {
    if (form === "ing") shape = "ing";
    else if (form === "part") shape = "participle";
    else if (form === "pastpart") shape = "finite";
    if (form === "past" || form === "pastpart") tense = "past";
  } else if (!finiteSeen && (tokens[first]?.form === "ing" || tokens[first + 1]?.form === "ing")) shape = "ing";
  const participle = form === "part" || form === "pastpart";
  return {
    index,
    first,
    last,
    head,
    form: shape,
    passive: (be && participle) || (shape === "participle" && !have),
    perfect: have,
    progressive: be && (form === "ing" ? !being : being && finiteSeen),
    tense,
    modal,
    negation,
    subject: null,
    subjectPath: "",
    objects: [],
    preps: [],
    relation: "main",
    governor: null,
    governorNoun: null,
    governorWord: -1,
    coordinated: null,
    opener: null,
    openerAt: -1,
    question: false,
    depth,
  };
}
