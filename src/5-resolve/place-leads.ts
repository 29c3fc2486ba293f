import { PLACE_TYPES } from "../lexicon/org-words.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { ResolvedPlace } from "../shapes/records.js";
import { oneOf, wordSet } from "../text.js";
import type { Article, Sentence } from "../types.js";
import type { PlaceResolver } from "./places.js";

/** The label of who answers: "A:", "Kambale:". */
const ANSWER = /^(?:A|[A-Z][\p{L}. ]{1,30})[:.]\s/u;

const DASH = wordSet("– — - --");
const FRONTING = new Set(["in", "at", "near", "outside", "around"]);

/** So many paragraphs may stand below the line that heads them. */
const MOST_HEADED = 6;
const HEADING = new Set(
  "the in and north south east west northern southern eastern western central front axis direction sector area jan feb mar apr jun jul aug sep sept oct nov dec january february march april may june july august september october november december".split(
    " ",
  ),
);

/** The places that hold for a whole paragraph: those that head it, and those that the question before it named. */
export class PlaceLeads {
  private readonly byBlock = new Map<number, readonly ResolvedPlace[]>();
  private readonly fronts = new Map<number, ResolvedPlace | null>();
  private readonly opening: number;
  private readonly firstOfBlock = new Map<number, number>();

  constructor(
    private readonly article: Article,
    private readonly mentions: ByToken<PlaceMention>,
    private readonly places: PlaceResolver,
  ) {
    this.opening = article.blocks.find(({ kind }) => kind === "body")?.index ?? -1;
    const dashed: number[] = [];
    for (const sentence of article.sentences) {
      if (this.firstOfBlock.has(sentence.block)) continue;
      this.firstOfBlock.set(sentence.block, sentence.index);
      const lead = this.headOf(sentence);
      if (!lead) continue;
      this.byBlock.set(sentence.block, places.specific([places.named(lead)]));
      if (DASH.has(article.tokens[lead.last]?.text)) dashed.push(sentence.block);
    }
    this.handDown();
    // "Jakarta – Gunmen …": no list of entries, but where the reporter writes.
    if (dashed.length === 1 && dashed[0] === this.opening) this.byBlock.delete(this.opening);
  }

  /** A line that is nothing but a place heads the paragraphs below it, up to the next line that tells nothing. */
  private handDown(): void {
    const { article } = this;
    const counts = new Map<number, number>();
    for (const { block } of article.sentences) counts.set(block, (counts.get(block) ?? 0) + 1);
    let heading: readonly ResolvedPlace[] | null = null;
    let left = 0;
    for (const sentence of article.sentences) {
      if (this.firstOfBlock.get(sentence.block) !== sentence.index) continue;
      const line = article.tokens.slice(sentence.first, sentence.last);
      const bare = counts.get(sentence.block) === 1 && line.length < 14 && line.every(({ pos }) => pos !== "verb" && pos !== "aux");
      if (bare) {
        const fields = line.some(({ text }) => text === "|");
        heading = article.blocks[sentence.block]?.kind === "headline" && !fields ? null : this.headingOf(sentence, fields);
        left = MOST_HEADED;
      } else if (heading && left-- > 0 && !this.byBlock.has(sentence.block)) this.byBlock.set(sentence.block, heading);
    }
  }

  /** "Kharkiv region", "SOM-0115 | El Adde, Gedo | 15 Jan": beside the place stand words for its kind, figures and dates alone. */
  private headingOf(sentence: Sentence, fields: boolean): readonly ResolvedPlace[] | null {
    const { tokens } = this.article;
    const mentions = this.mentions.within(sentence.first, sentence.last).filter((mention) => !mention.modifier);
    const [first] = mentions;
    if (!first) return null;
    for (let i = sentence.first; !fields && i < sentence.last; i++) {
      const token = tokens[i];
      const inside = mentions.some((mention) => i >= mention.first && i < mention.last);
      if (inside || !token || token.pos === "punct" || token.pos === "num" || /\d/.test(token.text)) continue;
      if (!PLACE_TYPES.has(token.lemma) && !HEADING.has(token.norm)) return null;
    }
    return this.places.specific([this.places.named(this.innermost(first))]);
  }

  of(block: number): readonly ResolvedPlace[] {
    return this.byBlock.get(block) ?? [];
  }

  /** "27 Jan 2015 | Wagga, Adamawa. …", "In Tame, two men …". */
  private headOf(sentence: Sentence): PlaceMention | null {
    const { tokens } = this.article;
    const first = this.mentions.within(sentence.first, Math.min(sentence.last, sentence.first + 14)).find((mention) => !mention.modifier);
    if (!first) return null;
    for (let i = sentence.first; i < first.first; i++) if (tokens[i]?.pos === "verb" || tokens[i]?.pos === "aux") return null;
    const opener = tokens[first.first - 1];
    const follower = tokens[first.last];
    const headed =
      first.first === sentence.first ||
      (opener?.text === "," &&
        tokens.slice(sentence.first, first.first).every(({ pos }) => pos === "num" || pos === "propn" || pos === "punct")) ||
      (opener !== undefined && oneOf(opener.text, "| : – — - --"));
    // "Wagga, Adamawa.", not "France, which has troops there".
    const closed =
      !follower ||
      follower.sentence !== sentence.index ||
      oneOf(follower.text, ". : ( | – — - --") ||
      (follower.text === "," && this.mentions.get(first.last + 1) !== undefined);
    // "JEDDAH: Envoys of both armies …": at the opening of an article it is where the reporter writes.
    const dateline = follower?.text === ":" && sentence.block === this.opening;
    if (headed && closed && !dateline) return this.innermost(first);
    const front = this.frontOf(sentence);
    return front && !this.isSpoken(front, sentence) ? front : null;
  }

  /** "Niger, Diffa, Bosso": of a list of what holds what, the last. */
  private innermost(first: PlaceMention): PlaceMention {
    let inner = first;
    for (let steps = 0; steps < 3; steps++) {
      const outer = this.places.senseOf(inner)?.kind;
      const next = this.article.tokens[inner.last]?.text === "," ? this.mentions.get(inner.last + 1) : undefined;
      if (!next || (outer !== "country" && outer !== "admin1" && outer !== "admin2")) break;
      inner = next;
    }
    return inner;
  }

  /** "In Tel Aviv, a spokesman said that jets bombed X": where somebody speaks. */
  private isSpoken(front: PlaceMention, sentence: Sentence): boolean {
    for (let i = front.last; i < Math.min(sentence.last, front.last + 12); i++) {
      const token = this.article.tokens[i];
      // "In Rubkona county, it says, huts were burned": said by the way.
      if (token?.pos === "verb") return CLAUSE_VERBS.has(token.lemma) && this.article.tokens[i + 1]?.text !== ",";
    }
    return false;
  }

  /** "In the West Bank city of Nablus, a man was shot": the place with which a sentence opens, before any verb. */
  private frontOf(sentence: Sentence): PlaceMention | null {
    const { tokens } = this.article;
    const opener = tokens[sentence.first]?.pos === "adv" ? sentence.first + 1 : sentence.first;
    if (!FRONTING.has(tokens[opener]?.norm ?? "")) return null;
    let found: PlaceMention | null = null;
    for (let i = opener + 1; i < Math.min(sentence.last, opener + 12); i++) {
      const token = tokens[i];
      if (!token || token.pos === "verb" || token.pos === "aux") return null;
      if (token.text === ",") return found;
      const mention = this.mentions.get(i);
      if (!mention) continue;
      // "the West Bank city of Nablus" is Nablus.
      if (!mention.modifier && (!found || tokens[mention.first - 1]?.norm === "of")) found = mention;
      i = mention.last - 1;
    }
    return null;
  }

  /** The place with which the sentence opens, where it is no country and nobody only speaks there: it holds the sites of the sentence. */
  holder(index: number): ResolvedPlace | null {
    const place = this.front(index);
    const sentence = this.article.sentences[index];
    const mention = sentence ? this.frontOf(sentence) : null;
    return place && place.kind !== "country" && sentence && mention && !this.isSpoken(mention, sentence) ? place : null;
  }

  /** The place with which the sentence opens. */
  front(index: number): ResolvedPlace | null {
    const known = this.fronts.get(index);
    if (known !== undefined) return known;
    const sentence = this.article.sentences[index];
    const mention = sentence ? this.frontOf(sentence) : null;
    const place = mention ? this.places.named(mention) : null;
    this.fronts.set(index, place);
    return place;
  }

  /** An answer speaks of the place that the question named. */
  asked(block: number): readonly ResolvedPlace[] {
    const { blocks, sentences, text } = this.article;
    const own = blocks[block];
    const before = blocks[block - 1];
    if (
      !own ||
      !before ||
      !ANSWER.test(text.slice(own.start, own.start + 36)) ||
      !/\?\W{0,3}$/.test(text.slice(before.end - 4, before.end))
    )
      return [];
    for (let i = this.firstOfBlock.get(block - 1) ?? sentences.length; sentences[i]?.block === block - 1; i++) {
      const sentence = sentences[i];
      if (!sentence) break;
      const named = this.mentions
        .within(sentence.first, sentence.last)
        .filter((mention) => !mention.modifier && this.places.senseOf(mention)?.kind !== "country")
        .at(-1);
      if (named) return [this.places.named(named)];
    }
    return [];
  }
}
