import * as z from "zod";
import { ACTOR_KINDS, EVENT_FAMILIES, EVENT_STATUSES } from "./6-emit/kinds.js";
import type { EventDefinition } from "./events/define.js";
import { WEAPON_KINDS } from "./lexicon/weapons.js";
import { LIMITS } from "./options.js";
import type { NounClass } from "./types.js";

const NOUN_CLASSES: Readonly<Record<NounClass, true>> = {
  force: true,
  civilian: true,
  person: true,
  captive: true,
  crowd: true,
  settlement: true,
  facility: true,
  property: true,
  vehicle: true,
  aircraft: true,
  weapon: true,
  drug: true,
  money: true,
  organization: true,
  "military-thing": true,
  abstract: true,
  sport: true,
  business: true,
  nature: true,
};
const NEEDS = ["object", "subject", "argument", "scene", "count"] as const;
const LANDINGS = ["initiator", "target", "recipient", "party", "mediator", "origin", "destination", "location", "content", "none"] as const;

/** What a caller may add. A function, so that bundlers leave zod out where no extractor is made. */
export function additionSchemas() {
  const name = z.string("a string").min(1, "a name that is not empty").max(LIMITS.name, `a name of at most ${LIMITS.name} characters`);
  const countryCode = z.string('an ISO 3166-1 alpha-2 code such as "UA"').regex(/^[A-Za-z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "UA"');

  const actorInput = z.strictObject(
    {
      id: name.optional(),
      name,
      kind: z.enum(ACTOR_KINDS, `one of ${ACTOR_KINDS.join(", ")}`),
      country: countryCode.nullable().optional(),
      aliases: z.array(name, "an array of names").max(LIMITS.aliases, `at most ${LIMITS.aliases} aliases`).readonly().optional(),
      adjectives: z.array(name, "an array of names").max(LIMITS.aliases).readonly().optional(),
      from: name.optional(),
      to: name.optional(),
      parent: name.optional(),
      office: name.optional(),
      side: name.optional(),
    },
    "an actor: { name, kind, country?, aliases?, … }",
  );

  const placeInput = z.strictObject(
    {
      name,
      aliases: z.array(name, "an array of names").max(LIMITS.aliases).readonly().optional(),
      kind: z
        .enum(["country", "admin1", "admin2", "settlement", "site", "region", "water"], 'a kind of place such as "settlement"')
        .optional(),
      country: countryCode.nullable().optional(),
      admin1: name.nullable().optional(),
      lat: z
        .number("a latitude from -90 to 90")
        .min(-90, "a latitude from -90 to 90")
        .max(90, "a latitude from -90 to 90")
        .nullable()
        .optional(),
      lon: z
        .number("a longitude from -180 to 180")
        .min(-180, "a longitude from -180 to 180")
        .max(180, "a longitude from -180 to 180")
        .nullable()
        .optional(),
      geonameId: z.int().min(0).nullable().optional(),
      population: z.number().min(0).optional(),
    },
    "a place: { name, kind?, country?, lat?, lon?, … }",
  );

  const classNames = Object.keys(NOUN_CLASSES) as [NounClass, ...NounClass[]];

  const listOf = <T extends z.ZodType>(item: T, what: string) =>
    z.array(item, what).max(LIMITS.words, `at most ${LIMITS.words} words`).readonly();
  const word = z.string("a word").min(1, "a word that is not empty").max(LIMITS.name, `a word of at most ${LIMITS.name} characters`);
  const lemmas = listOf(word, "an array of words").optional();
  const classes = listOf(z.enum(classNames, `one of ${classNames.join(", ")}`), "an array of noun classes").optional();
  const flag = z.boolean("true or false").optional();
  const roles = z.record(z.string().max(LIMITS.name), z.enum(LANDINGS, `one of ${LANDINGS.join(", ")}`), "a map of slots to roles");

  const rules = {
    object: classes,
    subject: classes,
    doers: listOf(z.enum(ACTOR_KINDS, `one of ${ACTOR_KINDS.join(", ")}`), "an array of kinds of actors").optional(),
    needs: z.enum(NEEDS, `one of ${NEEDS.join(", ")}`).optional(),
    not: lemmas,
    notObject: lemmas,
    notSubject: lemmas,
    with: lemmas,
    prep: lemmas,
    notPassive: lemmas,
    stays: flag,
    weak: flag,
    status: z.enum(EVENT_STATUSES, `one of ${EVENT_STATUSES.join(", ")}`).optional(),
    roles: roles.optional(),
    general: flag,
    survived: flag,
    open: flag,
    goods: flag,
  };
  const wordsOf = (kind: "verb" | "noun" | "adjective") =>
    listOf(z.union([word, z.strictObject({ [kind]: word, ...rules })], `a ${kind}, or { ${kind}, … }`), "an array of words");
  const code = z.string("a code").max(LIMITS.name);
  const schemeCodes = z.union(
    [
      z.custom<EventDefinition["codes"]>((value) => typeof value === "function"),
      z.strictObject({ acled: z.tuple([code, code]).nullable(), plover: code.nullable(), cameo: code.nullable() }),
    ],
    "codes: { acled, plover, cameo }, or a function that gives them",
  );
  const sceneRules = z.strictObject(
    {
      none: flag,
      moves: flag,
      journey: z.enum(["leaves", "advances"], "leaves or advances").optional(),
      noOrigin: flag,
      ofPlaces: flag,
      frees: flag,
      clause: flag,
      near: flag,
      apart: flag,
      issue: flag,
    },
    "a map of rules for the scene",
  );
  const eventInput = z.strictObject(
    {
      type: z.string("the name of the type").regex(/^[a-z][a-z0-9-]{0,60}$/, "a name of lower-case letters, digits and hyphens"),
      family: z.enum(EVENT_FAMILIES, `one of ${EVENT_FAMILIES.join(", ")}`),
      says: z.string("a sentence that says what the type is").max(LIMITS.label, `at most ${LIMITS.label} characters`),
      verbs: wordsOf("verb"),
      nouns: wordsOf("noun"),
      adjectives: wordsOf("adjective").optional(),
      roles,
      outcome: flag,
      speaksOf: z.enum(["doer", "sufferer"], "doer or sufferer").optional(),
      sends: flag,
      demands: flag,
      suffered: z.enum(["killed", "injured", "captured", "displaced"], "one of killed, injured, captured, displaced").optional(),
      lasting: flag,
      means: listOf(z.enum(WEAPON_KINDS, `one of ${WEAPON_KINDS.join(", ")}`), "an array of kinds of weapons").optional(),
      outranks: lemmas,
      standing: flag,
      scene: sceneRules.optional(),
      mutual: flag,
      compact: flag,
      agreed: flag,
      people: z.enum(["harmed", "moved"], "harmed or moved").optional(),
      takes: flag,
      attack: flag,
      parries: flag,
      unnamed: flag,
      sole: flag,
      episodic: flag,
      force: flag,
      cooperation: z.enum(["1", "3", "5", "6", "7"], "one of 1, 3, 5, 6, 7").optional(),
      violence: flag,
      codes: schemeCodes,
    },
    "an event type made with defineEvent",
  );
  const additions = z.object({
    actors: z.array(actorInput, "an array of actors").max(LIMITS.entries, `at most ${LIMITS.entries} actors`).readonly().optional(),
    places: z.array(placeInput, "an array of places").max(LIMITS.entries, `at most ${LIMITS.entries} places`).readonly().optional(),
    events: z.array(eventInput, "an array of event types").max(1000, "at most 1000 event types").readonly().optional(),
  });
  return { additions, actorInput, placeInput };
}
