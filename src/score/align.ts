import { EVENTS } from "../events/index.js";
import { type GoldArticle, locate, type Stretch } from "./gold.js";
import { wordCount } from "./names.js";

interface FoundName {
  readonly name: string;
  readonly span: { readonly text: string };
}
interface FoundActor extends FoundName {
  readonly actor: { readonly name: string } | null;
}
interface FoundCount {
  readonly min: number;
  readonly max: number | null;
}

/** What the scorer reads of an event: one that was extracted, or one of a second annotation. */
export interface FoundEvent {
  readonly type: string;
  readonly status: string;
  readonly rule: string;
  readonly trigger: Stretch;
  readonly mentions: readonly Stretch[];
  readonly participants: readonly (FoundActor & { readonly role: string })[];
  readonly places: readonly (FoundName & { readonly within: string | null })[];
  readonly time: {
    readonly start: string | null;
    readonly end: string | null;
    readonly span: { readonly text: string } | null;
    readonly basis: string;
  } | null;
  readonly casualties: {
    readonly killed: FoundCount | null;
    readonly injured: FoundCount | null;
    readonly captured: FoundCount | null;
    readonly displaced: FoundCount | null;
  } | null;
  readonly sources: readonly FoundActor[];
}

/** A mention of either side: the index of its event, its type, its place. */
interface Mention extends Stretch {
  readonly event: number;
  readonly type: string;
}

export interface MentionPair {
  readonly gold: Mention;
  readonly found: Mention;
}

/** A trigger is a few words; a span of more is no trigger and pairs with nothing. */
const MOST_WORDS = 8;
/** Mentions further apart than this many characters are not of one sentence. */
const FAR = 160;

const SENTENCE_END = /[.!?]["”’')\]]*\s/g;
const ABBREVIATION =
  /\b(?:[A-Z]|Gen|Lt|Col|Maj|Capt|Sgt|Dr|Mr|Mrs|Ms|St|Sen|Rep|Gov|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|km)\.$/;

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function inOneSentence(text: string, a: Stretch, b: Stretch): boolean {
  const from = Math.min(a.end, b.end);
  const between = text.slice(from, Math.max(a.start, b.start));
  if (between.length > FAR || between.includes("\n")) return false;
  return [...between.matchAll(SENTENCE_END)].every(({ index }) =>
    ABBREVIATION.test(text.slice(Math.max(0, from + index - 8), from + index + 1)),
  );
}

export function goldMentions(article: GoldArticle): Mention[] {
  return article.events.flatMap(({ type, mentions }, event) =>
    mentions.flatMap((marked) => {
      const at = locate(article.text, marked);
      return typeof at === "string" ? [] : [{ event, type, ...at }];
    }),
  );
}

export function foundMentions(events: readonly FoundEvent[]): Mention[] {
  return events.flatMap(({ type, mentions, trigger }, event) =>
    (mentions.length > 0 ? mentions : [trigger]).map(({ start, end }) => ({ event, type, start, end })),
  );
}

/** Pairs mentions: the same words and type first, then the same type in one sentence, then the same words with another type. */
export function pairMentions(text: string, gold: readonly Mention[], found: readonly Mention[]): MentionPair[] {
  const rules: ((g: Mention, f: Mention) => boolean)[] = [
    (g, f) => g.type === f.type && overlap(g, f),
    (g, f) => g.type === f.type && inOneSentence(text, g, f),
    overlap,
  ];
  const pairs: MentionPair[] = [];
  const open = new Set(gold);
  const free = new Set(found.filter(({ start, end }) => wordCount(text.slice(start, end)) <= MOST_WORDS));
  for (const rule of rules) {
    for (const g of [...open]) {
      let nearest: Mention | undefined;
      for (const f of free) {
        if (rule(g, f) && (!nearest || Math.abs(f.start - g.start) < Math.abs(nearest.start - g.start))) nearest = f;
      }
      if (!nearest) continue;
      open.delete(g);
      free.delete(nearest);
      pairs.push({ gold: g, found: nearest });
    }
  }
  return pairs;
}

const FAMILY: ReadonlyMap<string, string> = new Map(EVENTS.map(({ type, family }) => [type, family]));
const BY_FORCE: ReadonlySet<string | undefined> = new Set(["strike", "combat"]);

/** The ways to attack by force differ only by what is told of the means. */
function related(a: string, b: string): boolean {
  const [one, two] = [FAMILY.get(a), FAMILY.get(b)];
  return one === two || (BY_FORCE.has(one) && BY_FORCE.has(two));
}

export interface Alignment {
  /** Gold event → found event, of the same type or of a related one. */
  readonly partner: ReadonlyMap<number, number>;
  /** Gold events whose partner has the right type. */
  readonly right: ReadonlySet<number>;
}

/** Aligns events by how many mentions they share: those of the same type first, then those of a related one, whose slots can still be right. */
export function alignEvents(pairs: readonly MentionPair[]): Alignment {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const greedily = (some: readonly MentionPair[]): void => {
    const shared = new Map<string, { gold: number; found: number; times: number }>();
    for (const { gold, found } of some) {
      const key = `${gold.event}:${found.event}`;
      const known = shared.get(key);
      if (known) known.times++;
      else shared.set(key, { gold: gold.event, found: found.event, times: 1 });
    }
    for (const { gold, found } of [...shared.values()].sort((a, b) => b.times - a.times)) {
      if (partner.has(gold) || taken.has(found)) continue;
      partner.set(gold, found);
      taken.add(found);
    }
  };
  greedily(pairs.filter(({ gold, found }) => gold.type === found.type));
  const right = new Set(partner.keys());
  greedily(pairs.filter(({ gold, found }) => gold.type !== found.type && related(gold.type, found.type)));
  return { partner, right };
}
