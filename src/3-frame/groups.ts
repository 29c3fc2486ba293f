import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import { oneOf } from "../text.js";
import type { Sentence, Token } from "../types.js";
import { ledEnd, nounGroup, nounGroupEnd, QUOTE_CLOSE, QUOTE_OPEN, scareEnd } from "./noun-groups.js";
import { isQuotedVerb, verbGroup, verbGroupEnd } from "./verb-groups.js";

export type { NounGroup, Relation, VerbGroup } from "../shapes/grammar.js";

export type Piece =
  | { readonly kind: "noun"; readonly group: NounGroup }
  | { readonly kind: "verb"; readonly group: VerbGroup }
  | {
      readonly kind: "word";
      readonly token: Token;
      readonly role: "prep" | "sub" | "rel" | "conj" | "adj" | "adv" | "comma" | "stop" | "open" | "close" | "dash" | "other";
    };

/** A preposition that opens a clause stands last: at the start, or behind ", and". */
function opensClause(pieces: readonly Piece[]): boolean {
  const last = pieces.at(-1);
  const joint = pieces.at(-2);
  const comma = pieces.at(-3);
  const joined = joint?.kind === "word" && joint.role === "conj" && comma?.kind === "word" && comma.role === "comma";
  const before = joined ? undefined : joint;
  return last?.kind === "word" && last.role === "prep" && (!before || (before.kind === "word" && oneOf(before.role, "stop dash open")));
}

/** A word of time before the noun that it modifies. */
function isInside(tokens: readonly Token[], at: number, isTime: (token: number) => boolean): boolean {
  const next = tokens[at + 1];
  return (
    isTime(at) &&
    /^overnight$|-(?:hour|day|week|month|minute|year)(?:-long)?$/.test(tokens[at]?.norm ?? "") &&
    next?.pos === "noun" &&
    !isTime(at + 1)
  );
}

/** A word of time that owns what follows, or its "'s". */
function isPossessed(tokens: readonly Token[], at: number, isTime: (token: number) => boolean): boolean {
  if (tokens[at]?.pos === "poss") return isTime(at - 1);
  let end = at;
  while (end < at + 4 && isTime(end) && tokens[end]?.pos !== "poss") end++;
  return end > at && tokens[end]?.pos === "poss";
}

/** "Since 17 June we have counted …", "Before dawn gunmen …": a word that opens clauses, before a time a preposition. */
function isBound(tokens: readonly Token[], at: number, isTime: (token: number) => boolean): boolean {
  return tokens[at]?.pos === "sub" && oneOf(tokens[at]?.norm, "since until till before after") && isTime(at + 1);
}

/** "On Sunday, [opposition fighters] took the hill": words that an editor put in stand like any others. Where they end, or -1. */
function insertedEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (!/^\p{L}/u.test(tokens[at + 1]?.text ?? "")) return -1;
  for (let i = at + 2; i < limit && i < at + 8; i++) if (tokens[i]?.text === "]") return i;
  return -1;
}

/** Cuts one sentence into noun groups, verb groups and the words between them. Words of time expressions are left out: they are adverbials. */
export function cut(
  tokens: readonly Token[],
  sentence: Sentence,
  isTime: (token: number) => boolean,
): { pieces: Piece[]; nouns: NounGroup[]; verbs: VerbGroup[] } {
  const pieces: Piece[] = [];
  const nouns: NounGroup[] = [];
  const verbs: VerbGroup[] = [];
  let depth = 0;
  let inQuote = false;
  let put = -1;
  let scare = -1;
  let at = sentence.first;
  const word = (token: Token, role: Extract<Piece, { kind: "word" }>["role"]): void => {
    pieces.push({ kind: "word", token, role });
  };
  while (at < sentence.last) {
    const token = tokens[at];
    if (!token) break;
    // "in overnight raids", "after a two-hour firefight": the time stands inside the phrase.
    if (isInside(tokens, at, isTime) || (token.pos === "det" && isInside(tokens, at + 1, isTime))) {
      at++;
      continue;
    }
    // "launched Monday's attack", "in Tuesday's raid": the time stands inside the phrase like an article.
    if (isPossessed(tokens, at, isTime)) {
      at++;
      continue;
    }
    if (!isTime(at) && isBound(tokens, at, isTime)) {
      at++;
      continue;
    }
    if (isTime(token.i)) {
      // "hours after US jets struck": the time is told, the clause begins.
      if (token.pos === "sub" && oneOf(token.norm, "after before") && !isTime(token.i + 1)) word(token, "sub");
      // "on Tuesday": the preposition goes with its expression.
      const before = pieces.at(-1);
      if (before?.kind === "word" && before.role === "prep" && before.token.i === at - 1) pieces.pop();
      at++;
      continue;
    }
    const verbEnd = verbGroupEnd(tokens, at, sentence.last, isTime);
    if (verbEnd > at) {
      const group = verbGroup(tokens, at, verbEnd, verbs.length, depth);
      verbs.push(group);
      pieces.push({ kind: "verb", group });
      at = verbEnd;
      continue;
    }
    const whole = nounGroupEnd(tokens, at, sentence.last, isTime);
    if (whole) {
      const noun = opensClause(pieces) ? ledEnd(tokens, at, whole) : whole;
      const group = nounGroup(tokens, at, noun.end, noun.head, nouns.length, depth);
      const before = pieces.at(-1);
      if (noun.possessive) {
        group.owns = null;
      }
      const owner = before?.kind === "noun" && before.group.last === at - 1 && tokens[at - 1]?.pos === "poss" ? before.group : null;
      if (owner) {
        group.possessor = owner;
        owner.owns = group;
        group.prep = owner.prep;
        group.prepAt = owner.prepAt;
        pieces.pop();
      } else if (before?.kind === "word" && before.role === "prep") {
        const { norm, i } = before.token;
        group.prep = norm === "to" && oneOf(tokens[i - 1]?.norm, "close adjacent next") ? "near" : norm;
        group.prepAt = i;
      }
      nouns.push(group);
      pieces.push({ kind: "noun", group });
      at = noun.end + (noun.possessive ? 1 : 0);
      continue;
    }
    switch (token.pos) {
      case "prep":
        word(token, "prep");
        break;
      case "sub":
        word(token, "sub");
        break;
      case "rel":
        word(token, "rel");
        break;
      case "conj":
        word(token, "conj");
        break;
      case "adj":
        word(token, "adj");
        break;
      case "adv":
        word(token, "adv");
        break;
      case "punct":
        if (token.text === "[" && pieces.at(-1)?.kind !== "noun") put = insertedEnd(tokens, at, sentence.last);
        if (put === at || (token.text === "[" && put > at)) break;
        // Marks around a word or two of the sentence: neither opens nor closes speech.
        if (at === scare || isQuotedVerb(tokens, at) || isQuotedVerb(tokens, at - 2)) break;
        scare = scareEnd(tokens, at, sentence.last);
        if (scare > at) break;
        if (token.text === "(" || token.text === "[") {
          depth++;
          word(token, "open");
        } else if (token.text === ")" || token.text === "]") {
          depth = Math.max(0, depth - 1);
          word(token, "close");
        } else if (token.text === ",") word(token, "comma");
        else if (QUOTE_OPEN.test(token.text) && !(inQuote && QUOTE_CLOSE.test(token.text))) {
          inQuote = true;
          word(token, "open");
        } else if (QUOTE_CLOSE.test(token.text)) {
          inQuote = false;
          word(token, "close");
        } else if (/^(?:[-–—]|--+)$/.test(token.text)) word(token, "dash");
        // "Avdiivka | shelling | 3 killed": cells of a table stand for themselves.
        else if (oneOf(token.text, "| • ● ▪ ·")) word(token, "stop");
        else if (/^[:;.!?…]/.test(token.text)) word(token, "stop");
        else word(token, "other");
        break;
      default:
        word(token, "other");
    }
    at++;
  }
  return { pieces, nouns, verbs };
}
