import { wordTags } from "../lexicon/english/index.js";
import type { QuoteSpan } from "../shapes/attribution.js";
import type { FramedSentence } from "../shapes/frames.js";
import type { NounGroup, Referent } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Article } from "../types.js";
import type { Saying } from "./sayings.js";
import type { SpeakerReader } from "./speakers.js";

type Gender = "he" | "she" | null;

interface Candidate {
  readonly group: NounGroup;
  /** How the speaker is called besides: "the bishop, Anselm Koffi,". */
  readonly also: NounGroup | null;
  readonly sentence: number;
  readonly named: boolean;
  readonly person: boolean;
  readonly plural: boolean;
  readonly gender: Gender;
  readonly speaks: boolean;
  readonly subject: boolean;
}

const SHE = wordSet(
  "she her mrs. mrs ms. ms miss madame mme. mme mlle. mlle spokeswoman chairwoman congresswoman policewoman woman girl mother sister daughter widow wife queen princess nun aunt grandmother ombudswoman businesswoman actress daw señora dona",
);
const HE = wordSet(
  "he him mr. mr spokesman chairman congressman policeman man boy father brother son king prince priest imam uncle grandfather widower husband monk serviceman gunman businessman ombudsman sir m. señor don mullah ayatollah sheikh pope",
);
const COLLECTIVE = wordSet(
  "force army police military troop unit brigade battalion navy guard militia group gang mob crowd patrol corps division regiment command staff team wing faction government ministry agency office authority party movement organization organisation council embassy media newspaper statement report",
);
const REACH = 8;
/** Words of a description that may point back: "the civil defence spokesman". */
const LONGEST = 5;
/** A speaker stays in mind for longer than others. */
const SPEAKER_REACH = 16;

/** Who "he", "the spokesman" or "it" is where they speak: speakers told before come first, then the subjects of the sentences before. */
export class Antecedents {
  private readonly known: Candidate[] = [];

  constructor(
    private readonly article: Article,
    private readonly speakers: SpeakerReader,
    private readonly quoteAt: (token: number) => QuoteSpan | null,
  ) {}

  /** Resolves the speakers of one sentence after the other; gives the group that named each of them before, or null. */
  read(sentence: FramedSentence, sayings: readonly Saying[], others: readonly NounGroup[], out: Map<NounGroup, NounGroup>): void {
    const { graph } = sentence;
    const { index } = graph.sentence;
    const speaking = new Map<NounGroup, { readonly speakers: readonly NounGroup[]; readonly subject: NounGroup | null }>();
    for (const saying of sayings) for (const group of [saying.subject, ...saying.speakers]) speaking.set(group, saying);
    for (const group of others) if (!speaking.has(group)) speaking.set(group, { speakers: others, subject: null });
    const lead = graph.nouns.find((group) => group.prep === null && !this.quoteAt(group.head));
    for (const group of graph.nouns) {
      const spoken = speaking.get(group);
      // Who speaks in a quotation is not who speaks in the text round it.
      const quoted = this.quoteAt(group.head)?.form === "speech" && !this.quoteAt(group.head)?.turn;
      if (spoken) {
        const means = this.resolve(group, index, this.isParenthetic(group));
        if (means) {
          out.set(group, means);
          if (!quoted) this.add(means, index, true, true, null);
          continue;
        }
      }
      if (!quoted)
        this.add(
          group,
          index,
          spoken?.speakers.includes(group) ?? false,
          group.slot === "subject" || group === lead,
          spoken?.subject ?? null,
        );
    }
  }

  private add(group: NounGroup, sentence: number, speaks: boolean, subject: boolean, also: NounGroup | null): void {
    const referent = this.speakers.describe(group);
    if (referent.pronoun || !this.speakers.canSpeak(group)) return;
    const head = this.article.tokens[group.head];
    const plural =
      group.list.length > 1 ||
      (head !== undefined && head.pos === "noun" && head.norm !== head.lemma) ||
      oneOf(referent.head, "people police men women");
    const person = this.isPerson(group, referent) && !plural;
    this.known.push({
      group,
      also: also === group ? null : also,
      sentence,
      named: referent.person !== null || referent.unknownName,
      person,
      plural,
      gender: this.gender(group, referent),
      speaks,
      subject,
    });
  }

  private isPerson(group: NounGroup, referent: Referent): boolean {
    if (referent.person) return true;
    const token = this.article.tokens[group.head];
    if (referent.organization || token?.pos === "num") return false;
    if (referent.actor && referent.actor.last > group.head) return referent.actor.entries.some((entry) => entry.kind === "person");
    if (referent.place || COLLECTIVE.has(referent.head)) return false;
    if (this.speakers.isOfficeHolder(group)) return true;
    return (
      (referent.classes.has("person") || referent.classes.has("civilian") || referent.unknownName) && !referent.classes.has("organization")
    );
  }

  private gender(group: NounGroup, referent: Referent): Gender {
    for (let i = group.first; i < group.last; i++) {
      const norm = this.article.tokens[i]?.norm ?? "";
      if (SHE.has(norm)) return "she";
      if (HE.has(norm)) return "he";
    }
    for (const other of described(group).slice(1)) {
      const norm = this.article.tokens[other.head]?.norm ?? "";
      if (SHE.has(norm)) return "she";
      if (HE.has(norm)) return "he";
    }
    const first = referent.person ? this.article.tokens[referent.person.first]?.norm : undefined;
    const tags = first && referent.person && referent.person.last - referent.person.first > 1 ? wordTags(first) : [];
    if (tags.includes("FemaleName")) return "she";
    return tags.includes("MaleName") ? "he" : null;
  }

  /** "The fleet, it added, has left": who adds is told of in another sentence. */
  private isParenthetic(group: NounGroup): boolean {
    const { tokens } = this.article;
    const behind = tokens[group.last + 1];
    return tokens[group.first - 1]?.text === "," && /^[,.]$/.test(behind?.text ?? "") && tokens[group.last]?.pos === "verb";
  }

  private resolve(group: NounGroup, sentence: number, beside: boolean): NounGroup | null {
    const norm = this.article.tokens[group.head]?.norm ?? "";
    if (oneOf(norm, "he she him her")) {
      // "Nordpress quoted him": not the subject of the same sentence.
      const other = oneOf(norm, "him her");
      const gender = oneOf(norm, "he him") ? "he" : "she";
      const fits = (one: Candidate): boolean =>
        one.person && (one.gender === null || one.gender === gender) && !((other || beside) && one.sentence === sentence);
      return (
        this.find(sentence, 2, (one) => fits(one) && rank(one) > 0) ??
        this.find(sentence, REACH, (one) => fits(one) && one.speaks) ??
        this.find(sentence, REACH, fits)
      );
    }
    const apart = (one: Candidate): boolean => !(beside && one.sentence === sentence);
    if (norm === "they" || norm === "both")
      return (
        this.find(sentence, 4, (one) => one.plural && apart(one)) ??
        this.find(sentence, 2, (one) => !one.person && one.speaks && apart(one))
      );
    if (norm === "it")
      return this.find(sentence, 4, (one) => !one.person && !one.plural && apart(one) && (one.speaks || this.isBody(one.group)));
    return this.named(group, sentence);
  }

  private isBody(group: NounGroup): boolean {
    const { organization, actor, classes } = this.speakers.describe(group);
    if (COLLECTIVE.has(this.article.tokens[group.head]?.lemma)) return true;
    return organization !== null || (actor !== null && actor.last > group.head && actor.use !== "demonym") || classes.has("organization");
  }

  /** "the spokesman", "the army spokesman", "the ministry": the fuller name that had those words, that of a speaker first. */
  private named(group: NounGroup, sentence: number): NounGroup | null {
    const { tokens } = this.article;
    // "the 34-year-old teacher": the person just told of.
    if (/-year-old$/.test(tokens[group.first - 1]?.norm ?? "") && tokens[group.first - 2]?.norm === "the")
      return this.aged(group, sentence);
    if (
      group.definite !== "definite" ||
      group.head !== group.last - 1 ||
      group.last - group.first > LONGEST ||
      group.possessor ||
      group.after.some((other) => other.prepAt === group.last) ||
      group.appositions.length > 0 ||
      group.apposed
    )
      return null;
    const office = this.shortened(group, sentence);
    if (office) return office;
    const words = tokens.slice(group.first + 1, group.last).map((token) => token.lemma);
    const lemma = words.at(-1) ?? "";
    const head = tokens[group.head];
    const plural = head !== undefined && head.pos === "noun" && head.norm !== lemma;
    // "The rebels", "the Taliban" and "the army" are not "rebel army spokesman Omar Khan".
    const nobody = plural || head?.pos === "propn" || COLLECTIVE.has(lemma);
    const fits = (one: Candidate): boolean => {
      if (one.group === group || (nobody && one.person) || (words.length > 1 && !this.says(one, words))) return false;
      // "a statement issued by the ministry said … the statement added": the ministry.
      if (one.also && tokens[one.also.head]?.lemma === lemma && words.length === 1 && this.speakers.isReport(one.also)) return true;
      const full = one.group.last - one.group.first > words.length + 1 || one.named;
      return (full || one.group.after.some((other) => other.prepAt === one.group.last)) && this.bears(one, lemma);
    };
    return (
      this.find(sentence, SPEAKER_REACH, (one) => one.speaks && fits(one)) ?? this.find(sentence, REACH, (one) => fits(one) && one.named)
    );
  }

  /** "the GOC": who was told of as "X, general officer commanding (GOC)". */
  private shortened(group: NounGroup, sentence: number): NounGroup | null {
    const { tokens } = this.article;
    const short = tokens[group.head];
    if (short?.cap !== "upper" || group.last - group.first !== 2) return null;
    const bears = ({ group: { last } }: Candidate): boolean => {
      for (let i = last; i < last + 10 && tokens[i]?.sentence === tokens[last]?.sentence; i++)
        if (tokens[i]?.text === "(" && tokens[i + 1]?.text === short.text) return true;
      return false;
    };
    return this.find(sentence, SPEAKER_REACH, (one) => one.person && one.named && bears(one));
  }

  private aged(group: NounGroup, sentence: number): NounGroup | null {
    const gender = this.gender(group, this.speakers.describe(group));
    const fits = (one: Candidate): boolean =>
      one.person && one.named && one.sentence < sentence && (gender === null || one.gender === null || one.gender === gender);
    return this.find(sentence, REACH / 2, (one) => fits(one) && rank(one) > 0) ?? this.find(sentence, REACH / 2, fits);
  }

  /** Whether a name or its description has all of some words. */
  private says({ group, also }: Candidate, words: readonly string[]): boolean {
    const parts = [...described(group), ...group.after.slice(0, 2), ...(also ? described(also) : [])];
    return words.every((word) => parts.some((part) => this.holds(part, word)));
  }

  private holds(group: NounGroup, lemma: string): boolean {
    for (let i = group.first; i < group.last; i++) if (this.article.tokens[i]?.lemma === lemma) return true;
    return false;
  }

  private bears({ group, also, person }: Candidate, lemma: string): boolean {
    // Without a person's name only the head tells what it is.
    if (!person) return this.article.tokens[group.head]?.lemma === lemma;
    return [...described(group), ...(also ? described(also) : [])].some((one) => this.holds(one, lemma));
  }

  /** Back from the sentence, one by one: of each the speaker, then the subject, then any other. */
  private find(sentence: number, reach: number, fits: (candidate: Candidate) => boolean): NounGroup | null {
    let best: Candidate | null = null;
    let at = Number.POSITIVE_INFINITY;
    for (let i = this.known.length - 1, n = 0; i >= 0 && n < 240; i--, n++) {
      const one = this.known[i];
      if (!one || one.sentence < sentence - reach) break;
      if (best && one.sentence < at) break;
      if (!fits(one)) continue;
      if (
        !best ||
        rank(one) > rank(best) ||
        (rank(one) === rank(best) && rank(one) < 2 && one.group.first < best.group.first && one.sentence < sentence)
      )
        best = one;
      at = best.sentence;
    }
    return best?.group ?? null;
  }
}

function described(group: NounGroup): NounGroup[] {
  return [group, ...group.appositions, ...(group.apposed ? [group.apposed] : [])];
}

function rank(one: Candidate): number {
  return one.speaks ? 2 : one.subject ? 1 : 0;
}
