import type { Gazetteer } from "../gazetteer/index.js";
import type { ActorMention, OrganizationMention, PersonMention, PlaceMention, WeaponMention } from "../shapes/mentions.js";
import type { Article, Sentence } from "../types.js";
import { ActorTagger } from "./actor-names.js";
import { type Atoms, atomsOf } from "./atoms.js";
import type { LexiconIndex } from "./lexicon-index.js";
import { tagOrganizations } from "./organizations.js";
import { PersonTagger } from "./persons.js";
import { PlaceTagger } from "./place-names.js";
import { TagState } from "./tag-state.js";
import { tagWeapons } from "./weapon-names.js";

export interface Names {
  readonly actors: readonly ActorMention[];
  readonly persons: readonly PersonMention[];
  readonly organizations: readonly OrganizationMention[];
  readonly places: readonly PlaceMention[];
  readonly weapons: readonly WeaponMention[];
}

/** Finds the names of one article: actors, persons, bodies, places and weapons. Longer names win; persons and bodies keep the places in them. */
export class NameTagger {
  private readonly state: TagState;
  private readonly actors: ActorTagger;
  private readonly persons: PersonTagger;
  private readonly places: PlaceTagger;
  /** By sentence. */
  private readonly atoms: readonly Atoms[];

  /** @param date when the article was published, as far as known: who bore a name or held an office then */
  constructor(
    article: Article,
    private readonly lexicon: LexiconIndex,
    gazetteer: Gazetteer,
    isTime: (token: number) => boolean,
    date: string | null = null,
  ) {
    this.state = new TagState(article, gazetteer, isTime);
    this.atoms = article.sentences.map(({ first, last }) => atomsOf(article.tokens, first, last));
    this.actors = new ActorTagger(this.state, lexicon, date, this.atoms);
    this.persons = new PersonTagger(this.state, lexicon, date);
    this.places = new PlaceTagger(article, gazetteer, isTime, this.state);
  }

  run(sentences: readonly Sentence[]): Names {
    for (const sentence of sentences) {
      const atoms = this.atoms[sentence.index];
      if (!atoms) continue;
      this.actors.tag(sentence, atoms);
      tagWeapons(this.state, this.lexicon, atoms);
      this.persons.tag(sentence, atoms);
      tagOrganizations(this.state, sentence);
      this.places.sentence(sentence);
    }
    this.places.finish(sentences);
    const { actors, persons, organizations, weapons } = this.state;
    return { actors, persons, organizations, weapons, places: this.places.found };
  }
}
