import { factSlot, type Word } from "../memo.js";
import type { Token } from "../types.js";

const NONE: readonly WordList[] = [];
const HOLDING = factSlot();
const PAIRED = factSlot();

/** Lists that hold a word, as far as lists had been opened when it was asked. */
interface Answer {
  readonly opened: number;
  readonly lists: readonly WordList[];
}

/** The lists that the entries of one set of event types name. */
class Lists {
  private readonly holding = new Map<string, WordList[]>();
  private readonly paired = new Map<string, WordList[]>();
  private opened = 0;

  /** @param standing whether what they answer may be remembered on the words */
  constructor(private readonly standing: boolean) {}

  open(list: WordList): void {
    for (const word of list.words) {
      add(this.holding, word, list);
      const cut = word.indexOf(" ");
      if (cut > 0) add(this.paired, word.slice(cut + 1), list);
    }
    this.opened++;
  }

  holdingOf(word: Word): readonly WordList[] {
    return this.ask(word, this.holding, HOLDING);
  }

  pairedBy(word: Word): readonly WordList[] {
    return this.ask(word, this.paired, PAIRED);
  }

  private ask(word: Word, map: ReadonlyMap<string, readonly WordList[]>, at: number): readonly WordList[] {
    if (!this.standing) return map.get(word.norm) ?? NONE;
    const known = word.facts[at] as Answer | undefined;
    if (known?.opened === this.opened) return known.lists;
    const lists = map.get(word.norm) ?? NONE;
    word.facts[at] = { opened: this.opened, lists } satisfies Answer;
    return lists;
  }
}

function add(map: Map<string, WordList[]>, word: string, list: WordList): void {
  const known = map.get(word);
  if (known) known.push(list);
  else map.set(word, [list]);
}

/** A list of words and pairs of words that an entry names; it is opened when a text first asks for it. */
export class WordList {
  private set: ReadonlySet<string> | undefined;

  constructor(
    private readonly list: readonly string[],
    private readonly all: Lists,
  ) {}

  get words(): ReadonlySet<string> {
    this.set ??= new Set(this.list);
    return this.set;
  }

  holds(word: Word): boolean {
    if (!this.set) this.all.open(this);
    return this.all.holdingOf(word).includes(this);
  }

  /** Whether it holds a pair that ends so. */
  endsPair(word: Word): boolean {
    return this.all.pairedBy(word).includes(this);
  }
}

/** Makes the lists of one set of event types out of their words, each once. */
export function wordLists(standing: boolean): (list: readonly string[]) => WordList {
  const all = new Lists(standing);
  const known = new Map<readonly string[], WordList>();
  return (list) => {
    const made = known.get(list) ?? new WordList(list, all);
    known.set(list, made);
    return made;
  };
}

/** Whether a list holds the word, or the pair that it makes with the word before. */
export function isListed(list: WordList, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  return (
    list.holds(token.root) ||
    list.holds(token.word) ||
    (list.endsPair(token.root) && list.words.has(`${tokens[i - 1]?.norm ?? ""} ${token.lemma}`))
  );
}

/** The sentence that was asked about last, and what lists answered: several triggers of a sentence ask for the same words. */
let asked: { readonly token: Token | undefined; readonly last: number; readonly answers: Map<WordList, boolean> } | undefined;

/** Whether a word of the list stands among the tokens. */
export function holdsAny(tokens: readonly Token[], first: number, last: number, list: WordList): boolean {
  if (asked?.token !== tokens[first] || asked?.last !== last) asked = { token: tokens[first], last, answers: new Map() };
  let answer = asked.answers.get(list);
  if (answer === undefined) {
    answer = false;
    for (let i = first; i < last && !answer; i++) answer = isListed(list, tokens, i);
    asked.answers.set(list, answer);
  }
  return answer;
}
