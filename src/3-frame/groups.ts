import type { NounGroup, VerbGroup } from "../shapes/grammar.js";
import type { Sentence, Token } from "../types.js";

export type { NounGroup, Relation, VerbGroup } from "../shapes/grammar.js";

export type Piece =
  | { readonly kind: "noun"; readonly group: NounGroup }
  | { readonly kind: "verb"; readonly group: VerbGroup }
  | {
      readonly kind: "word";
      readonly token: Token;
      readonly role: "prep" | "sub" | "rel" | "conj" | "adj" | "adv" | "comma" | "stop" | "open" | "close" | "dash" | "other";
    };

const QUOTE_OPEN = /^["“‘«„]$/;
const QUOTE_CLOSE = /^["”’»]$/;
const NEGATIONS = new Set(["not", "n't", "never"]);

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
  let at = sentence.first;
  const word = (token: Token, role: Extract<Piece, { kind: "word" }>["role"]): void => {
    pieces.push({ kind: "word", token, role });
  };
  while (at < sentence.last) {
    const token = tokens[at];
    if (!token) break;
    if (isTime(token.i)) {
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
    const noun = nounGroupEnd(tokens, at, sentence.last, isTime);
    if (noun) {
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
        group.prep = before.token.norm;
        group.prepAt = before.token.i;
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
        else if (/^[|•●▪·]$/.test(token.text)) word(token, "stop");
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

/** End of the verb group that begins here, or `at` if none does. */
function verbGroupEnd(tokens: readonly Token[], at: number, limit: number, isTime: (token: number) => boolean): number {
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
    // "Did Russia shell": a noun between is left to the clause layer.
    break;
  }
  if (!seen && end > at) {
    // Only auxiliaries: "was" + adjective, "are" + noun.
    return end;
  }
  return seen ? end : at;
}

function verbGroup(tokens: readonly Token[], first: number, last: number, index: number, depth: number): VerbGroup {
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
      if (/^(?:will|'ll|shall|wo)$/.test(token.norm)) tense = "future";
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
    progressive: be && form === "ing" && !being,
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

function nounGroupEnd(
  tokens: readonly Token[],
  at: number,
  limit: number,
  isTime: (token: number) => boolean,
): { end: number; head: number; possessive: boolean } | null {
  let head = -1;
  let i = at;
  let open = true;
  let quoted = 0;
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token || isTime(i)) break;
    const { pos } = token;
    if (pos === "pron") {
      if (i === at) {
        head = i;
        i++;
        open = false;
      }
      break;
    }
    if (pos === "det") {
      // "all the", "both these"; a determiner after a noun begins another group; but "four more civilians".
      if (head >= 0 && tokens[head]?.pos === "num" && head === i - 1 && /^(?:more|other|further|such|additional)$/.test(token.norm))
        continue;
      if (head >= 0) break;
      continue;
    }
    if (pos === "noun" || pos === "propn") {
      // "In the Commons Mr. Bottomley denied": a form of address begins a name of its own.
      if (head >= 0 && /^(?:mr|mrs|ms)\.?$/.test(token.norm)) break;
      head = i;
      continue;
    }
    if (pos === "num") {
      // "sold Juba 100 missiles": a count begins a group of its own.
      const counted = tokens[i + 1];
      if (
        head >= 0 &&
        tokens[head]?.pos === "propn" &&
        counted?.pos === "noun" &&
        counted.lemma !== counted.norm &&
        !/^\d{4}$/.test(token.norm)
      )
        break;
      if (head >= 0 && tokens[head]?.pos !== "num" && !(tokens[head]?.pos === "propn" && i + 1 < limit)) {
        // "Highway 5", "Brigade 93": a number may close a name.
        if (tokens[i + 1]?.pos !== "noun" && tokens[head]?.cap !== "lower") {
          i++;
        }
        break;
      }
      head = i;
      continue;
    }
    if (pos === "adj") {
      // "the aggressive and bloody action", "a remote, northern province".
      if (head < 0 && i > at) {
        const until = adjectivesEnd(tokens, i, limit);
        if (until > i) {
          i = until;
          continue;
        }
      }
      if (head >= 0 && tokens[head]?.pos !== "num" && !nounAhead(tokens, i + 1, limit)) break;
      if (head >= 0 && tokens[head]?.pos === "noun" && !nounAhead(tokens, i + 1, limit)) break;
      if (head < 0 && !nounAhead(tokens, i + 1, limit)) break;
      continue;
    }
    if (pos === "adv") {
      // "the heavily armed men", "about 30 people", "more than"; but "shot down 15 drones".
      if (i === at && tokens[at - 1]?.pos === "verb" && /^(?:down|up|off|out|over|away|back)$/.test(token.norm)) break;
      if (
        head < 0 &&
        (tokens[i + 1]?.pos === "adj" || tokens[i + 1]?.pos === "num" || (tokens[i + 1]?.pos === "propn" && i > at)) &&
        nounAhead(tokens, i + 1, limit)
      )
        continue;
      break;
    }
    // "more than 30", "at least 12", "up to 10", "as many as 9" before a number.
    if (head < 0 && /^(?:than|least|to|as)$/.test(token.norm) && tokens[i + 1]?.pos === "num" && i > at) continue;
    // "the FMLN [Farabundo Marti Front] terrorists", "the Islamic State (ISIS) radical group": a gloss inside the group.
    if (pos === "punct" && (token.text === "(" || token.text === "[") && head === i - 1 && head >= 0 && tokens[head]?.pos === "propn") {
      const close = closing(tokens, i, limit);
      const beyond = tokens[close + 1];
      if (
        close > 0 &&
        close + 1 < limit &&
        beyond &&
        (beyond.pos === "noun" || (beyond.pos === "adj" && nounAhead(tokens, close + 2, limit))) &&
        !isTime(close + 1)
      ) {
        i = close;
        continue;
      }
    }
    // "the "Santo Tomas" farm", "a "fishing limit"": a name or a word or two in quotation marks.
    if (pos === "punct" && head < 0 && i > at && QUOTE_OPEN.test(token.text)) {
      const close = quoteEnd(tokens, i, limit);
      if (close > 0) {
        head = close - 1;
        i = close;
        quoted = close + 1;
        continue;
      }
    }
    if (pos === "punct" && (token.text === "/" || token.text === "&") && head === i - 1 && tokens[i + 1]?.pos === "propn") continue;
    break;
  }
  if (head < 0) return null;
  const end = Math.max(quoted, open ? lastUsed(tokens, head, i) : i);
  return { end, head, possessive: end < limit && tokens[end]?.pos === "poss" };
}

/** Place of the mark that closes the quotation opened at `at`, where nothing but names, nouns and adjectives stands inside; else -1. */
function quoteEnd(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit && i < at + 7; i++) {
    const token = tokens[i];
    if (!token) return -1;
    if (QUOTE_CLOSE.test(token.text)) return i > at + 1 && /^(?:noun|propn)$/.test(tokens[i - 1]?.pos ?? "") ? i : -1;
    if (!/^(?:noun|propn|adj|num)$/.test(token.pos)) return -1;
  }
  return -1;
}

/** Place of the bracket that closes the one at `at`, if it stands a few words behind; else -1. */
function closing(tokens: readonly Token[], at: number, limit: number): number {
  for (let i = at + 1; i < limit && i < at + 9; i++) if (/^[)\]]$/.test(tokens[i]?.text ?? "")) return i;
  return -1;
}

/** The last of several adjectives joined by commas or "and" before a noun, the first at `at`; `at` if it is alone. Names of peoples stand for themselves. */
function adjectivesEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = at;
  for (let i = at + 1; i < limit && i < at + 10; i++) {
    const token = tokens[i];
    if (!token) return at;
    if (token.pos === "adj" && token.cap === "lower") last = i;
    else if (token.pos === "noun" || token.pos === "propn") return last === i - 1 ? last : at;
    else if (!(token.text === "," || (token.pos === "conj" && /^(?:and|or|but)$/.test(token.norm)))) return at;
  }
  return at;
}

/** Trailing adjectives and adverbs are not part of the group. */
function lastUsed(tokens: readonly Token[], head: number, end: number): number {
  return tokens[end - 1]?.pos === "num" && end - 1 > head ? end : head + 1;
}

function nounAhead(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 5; i++) {
    const pos = tokens[i]?.pos;
    if (pos === "noun" || pos === "propn" || pos === "num") return true;
    if (pos !== "adj" && pos !== "adv") return false;
  }
  return false;
}

function nounGroup(tokens: readonly Token[], first: number, last: number, head: number, index: number, depth: number): NounGroup {
  const opening = tokens[first];
  let definite: NounGroup["definite"] = "bare";
  if (opening?.pos === "det")
    definite = /^(?:the|this|that|these|those|its|his|her|their|our|my|your|both)$/.test(opening.norm) ? "definite" : "indefinite";
  else if (opening?.pos === "num") definite = "indefinite";
  const group: NounGroup = {
    index,
    first,
    last,
    head,
    definite,
    possessor: null,
    owns: null,
    prep: null,
    prepAt: -1,
    after: [],
    list: [],
    apposed: null,
    appositions: [],
    verb: null,
    slot: null,
    modifiers: [],
    depth,
  };
  group.list = [group];
  return group;
}
