import type { WeaponKind } from "../lexicon/weapons.js";
import type { ActorKind, NounClass } from "../types.js";

export type EventStatus = "occurred" | "ongoing" | "planned" | "possible" | "attempted" | "demanded" | "denied";
export type Role = "initiator" | "target" | "recipient" | "party" | "mediator";
export type EventFamily =
  | "territory"
  | "strike"
  | "combat"
  | "harm"
  | "custody"
  | "posture"
  | "materiel"
  | "diplomacy"
  | "statement"
  | "unrest";

/** Where an argument lands. Places, weapons and goods land by their nature (a captured town is a place, a rifle a weapon) whatever the slot says. */
export type Landing = Role | "origin" | "destination" | "location" | "content" | "none";

/**
 * Grammatical slot → landing. "subject" and "object" are meant logically (the subject of a passive is an object, its by-phrase a subject);
 * every other key is a preposition ("on", "against", "from", "to", "between", "with", "of", "for" …).
 * For nouns: "by", a possessive and a modifying actor ("US airstrikes") count as subject, "of" as object unless the map says otherwise.
 */
export type RoleMap = Readonly<Partial<Record<string, Landing>>>;

/** What the engine must see around a word for it to count. Lists hold lemmas, folded lower case. */
export interface WordRules {
  /** If there is an object, its head must be of one of these classes (a named place is a settlement, a named armed group a force, a state an organization and a settlement). */
  readonly object?: readonly NounClass[];
  /** Same for the subject, if there is one. */
  readonly subject?: readonly NounClass[];
  /** Kinds of actors that can do it: a doer whose kind is known must be of one of them (a rebel group has no air force). */
  readonly doers?: readonly ActorKind[];
  /** Must have an object ("object") or a subject ("subject"), or either an actor or a place of any kind attached to it ("argument"), or the same where a country is no place ("scene"), or a number in its noun group ("count"). */
  readonly needs?: "object" | "subject" | "argument" | "scene" | "count";
  /** Lemmas that kill this sense where they are head of subject or object, modify the noun, or follow within its phrase: ["attention", "deal"]. */
  readonly not?: readonly string[];
  /** As `not`, but looked for in the object group alone. */
  readonly notObject?: readonly string[];
  /** As `not`, but looked for in the subject group alone. */
  readonly notSubject?: readonly string[];
  /** At least one of these lemmas must stand in the same sentence. */
  readonly with?: readonly string[];
  /** Prepositions of which one must follow ("advance on", "fall to"), with an argument. */
  readonly prep?: readonly string[];
  /** Prepositions that turn its passive into another sense: who "was taken to hospital" was not captured. */
  readonly notPassive?: readonly string[];
  /** A participle of it that says where somebody is tells no deed: "soldiers posted at the gate". */
  readonly stays?: boolean;
  /** Doubtful without other signs of armed conflict in the sentence or article (an armed actor, a weapon, a casualty, another sure event). */
  readonly weak?: boolean;
  /** The word itself gives the status: "foiled attack" is attempted. */
  readonly status?: EventStatus;
  /** Overrides of the type's roles for this word: { subject: "target", to: "initiator" } for "fall to". */
  readonly roles?: RoleMap;
  /** The word is a general one ("attack", "assault", "incident") that a more specific event of the article may absorb. */
  readonly general?: boolean;
  /** It names what is carried ("aid convoy", "relief supplies"): where another deed is done to that, it tells none of its own. */
  readonly goods?: boolean;
  /** Whom it befalls lives: where nothing more is told, it is an attack. */
  readonly survived?: boolean;
  /** It tells a blow and not by what: the weapons of the event or the article give its type ("a strike on the port"). */
  readonly open?: boolean;
}

/** A verb by its lemma with particles and idiom words: "seize", "shoot down", "take control of", "take * hostage" (* = an object may stand there). */
export interface VerbWord extends WordRules {
  readonly verb: string;
}
/** A noun by its lemma: "airstrike", "air strike", "peace talk" (last word's lemma; the engine knows plurals and hyphens). */
export interface NounWord extends WordRules {
  readonly noun: string;
}
/** A participle or adjective that tells the deed before a noun: "besieged city", "captured soldiers". The noun it modifies is the object. */
export interface AdjectiveWord extends WordRules {
  readonly adjective: string;
}

/** How the places of an event are told. */
export interface SceneRules {
  /** It has no scene, whatever places its words tell. */
  readonly none?: boolean;
  /** Who does it or whom it befalls goes or is sent somewhere: it can have a destination. */
  readonly moves?: boolean;
  /** Its verb alone tells the ends of the way: its object is where they leave, or "to" where they advance. */
  readonly journey?: "leaves" | "advances";
  /** "from" tells who lost it or where somebody is at home, no place of the event. */
  readonly noOrigin?: boolean;
  /** Its object is a place, where it is a name that nothing is known of. */
  readonly ofPlaces?: boolean;
  /** Its clause tells where it is held: the place of its parties too. */
  readonly clause?: boolean;
  /** It frees somebody: places told of whom it frees are those of the captivity. */
  readonly frees?: boolean;
  /** Its sentence tells of other places rather than of its own: only the clause is asked. */
  readonly near?: boolean;
  /** It is told beside others of a paragraph without happening where these do. */
  readonly apart?: boolean;
  /** A land may be its issue: "protested over Gaza". */
  readonly issue?: boolean;
}

/** What the codes of a finished event may hang on. */
export interface CodeContext {
  readonly status: EventStatus;
  readonly initiatorKinds: readonly string[];
  readonly targetKinds: readonly string[];
  readonly trigger: string;
  readonly weaponKinds: readonly string[];
  readonly weaponNames: readonly string[];
  readonly partyCount: number;
  readonly hasMediator: boolean;
  readonly hasPlace: boolean;
  readonly sentence: string;
}

/** [event type, sub-event type] of ACLED, "EVENT/mode" of PLOVER, code of CAMEO; null where that scheme has no such event. */
export interface SchemeCodes {
  readonly acled: readonly [string, string] | null;
  readonly plover: string | null;
  readonly cameo: string | null;
}

export interface EventDefinition<T extends string = string> {
  readonly type: T;
  readonly family: EventFamily;
  /** One sentence for the docs. */
  readonly says: string;
  readonly verbs: readonly (string | VerbWord)[];
  readonly nouns: readonly (string | NounWord)[];
  readonly adjectives?: readonly (string | AdjectiveWord)[];
  readonly roles: RoleMap;
  /** An outcome ("killed", "wounded"): where a means is named in the same clause, the means is the event and this only its result. */
  readonly outcome?: boolean;
  /** What befalls its targets: a number told of them is a count of that kind ("rounded up 14 men"). */
  readonly suffered?: "killed" | "injured" | "captured" | "displaced";
  /** It lasts: told in the perfect, in the present or as begun it is still going on ("has blockaded", "is besieged", "began drills"). */
  readonly lasting?: boolean;
  /** Kinds of weapons by which it is done: they decide where the words leave it open. */
  readonly means?: readonly WeaponKind[];
  /** Types over which this one wins where both fit the same words or the same clause. */
  readonly outranks?: readonly string[];
  /** A statement about a deed: the deed's doer ("condemned the US strike") or sufferer ("threatened to kill him") is its target too. */
  readonly speaksOf?: "doer" | "sufferer";
  /** Who is sent acts for a state: "Rwandan troops were sent" by Rwanda. */
  readonly sends?: boolean;
  /** Who is told to do what it demands is its target: "marched to demand that the army leave". */
  readonly demands?: boolean;
  /** What stands once it is made, such as an accord: a bare reference to it ("despite the peace deal") is background and only repeats what is told of its making. */
  readonly standing?: boolean;
  /** Who agrees to do it, or is cleared for it, has done it: "agreed to sell 12 jets" is the deal. */
  readonly agreed?: boolean;
  /** It is made on a day and stands until it is undone: a day told beside its breach is not that of its making. */
  readonly compact?: boolean;
  /** How its places are told. */
  readonly scene?: SceneRules;
  /** Two sides do it with each other, and somebody may stand between them; which ones is often told only once. */
  readonly mutual?: boolean;
  /** Whom it befalls is people, "harmed" by it or "moved" by it, even where nothing but "people" or "nine" tells them. */
  readonly people?: "harmed" | "moved";
  /** What it takes is taken from somebody: "a police station" from the police. */
  readonly takes?: boolean;
  /** What hurts people where no means is told. */
  readonly unnamed?: boolean;
  /** It is an attack: "the attack" and "the assault" may mean it. */
  readonly attack?: boolean;
  /** It answers an attack: "the attack" never means it. */
  readonly parries?: boolean;
  /** An article tells of one in a country, by whatever words: "seized power", "deposed the president", "the takeover". */
  readonly sole?: boolean;
  /** It is told among deeds of an episode, and shares their day, though its family is not. */
  readonly episodic?: boolean;
  /** Done by force, though UCDP counts no type of violence for it. */
  readonly force?: boolean;
  /** Cooperation when it is planned or asked for: the last digit of CAMEO's 02x, 03x and 10x. */
  readonly cooperation?: "1" | "3" | "5" | "6" | "7";
  /** A UCDP type of violence can be given. */
  readonly violence?: boolean;
  readonly codes: SchemeCodes | ((event: CodeContext) => SchemeCodes);
}

/**
 * Declares an event type: its words, roles and codes.
 *
 * @example
 * export default defineEvent({ type: "abduction", family: "harm", says: "Someone takes a person away by force.",
 *   verbs: ["abduct", "kidnap"], nouns: ["abduction"], roles: { subject: "initiator", object: "target" },
 *   codes: { acled: null, plover: "ASSAULT/abduct", cameo: "181" } });
 */
export function defineEvent<const T extends string>(definition: EventDefinition<T>): EventDefinition<T> {
  const even: Even<EventDefinition<T>> = {
    type: definition.type,
    family: definition.family,
    says: definition.says,
    verbs: definition.verbs,
    nouns: definition.nouns,
    adjectives: definition.adjectives,
    roles: definition.roles,
    outcome: definition.outcome,
    suffered: definition.suffered,
    lasting: definition.lasting,
    means: definition.means,
    outranks: definition.outranks,
    speaksOf: definition.speaksOf,
    sends: definition.sends,
    demands: definition.demands,
    standing: definition.standing,
    agreed: definition.agreed,
    compact: definition.compact,
    scene: definition.scene,
    mutual: definition.mutual,
    people: definition.people,
    takes: definition.takes,
    attack: definition.attack,
    parries: definition.parries,
    unnamed: definition.unnamed,
    sole: definition.sole,
    episodic: definition.episodic,
    force: definition.force,
    cooperation: definition.cooperation,
    violence: definition.violence,
    codes: definition.codes,
  };
  return even as EventDefinition<T>;
}

/** With every field, told or not: the engine reads objects that have the same fields several times as fast. */
type Even<T> = { readonly [K in keyof T]-?: T[K] | undefined };

/** The rules of an entry with every field. */
export function evenRules(rules: WordRules): WordRules {
  const even: Even<WordRules> = {
    object: rules.object,
    subject: rules.subject,
    doers: rules.doers,
    needs: rules.needs,
    not: rules.not,
    notObject: rules.notObject,
    notSubject: rules.notSubject,
    with: rules.with,
    prep: rules.prep,
    notPassive: rules.notPassive,
    stays: rules.stays,
    weak: rules.weak,
    status: rules.status,
    roles: rules.roles,
    general: rules.general,
    goods: rules.goods,
    survived: rules.survived,
    open: rules.open,
  };
  return even as WordRules;
}
