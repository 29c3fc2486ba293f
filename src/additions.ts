import * as z from "zod";
import { ACTOR_KINDS, EVENT_FAMILIES } from "./6-emit/kinds.js";
import { ConflictEventsError, type ErrorCode, shown } from "./errors.js";
import type { EventDefinition } from "./events/define.js";
import { type ArticleOptions, checkArticleOptions, type ExtractOptions } from "./options.js";

/** More would be a mistake or an attack; the limits are far above any real lexicon. */
export const LIMITS = { entries: 100_000, aliases: 1_000, words: 10_000, name: 200 } as const;

/** What a caller may add. A function, so that bundlers leave zod out where no extractor is made. */
function additionSchemas() {
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
      from: z.string().optional(),
      to: z.string().optional(),
      parent: z.string().optional(),
      office: z.string().optional(),
      side: z.string().optional(),
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
      admin1: z.string().nullable().optional(),
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

  const words = z.array(z.union([z.string().min(1), z.record(z.string(), z.unknown())]), "an array of words").max(LIMITS.words);
  const schemeCodes = z.union(
    [
      z.custom<EventDefinition["codes"]>((value) => typeof value === "function"),
      z.strictObject({ acled: z.tuple([z.string(), z.string()]).nullable(), plover: z.string().nullable(), cameo: z.string().nullable() }),
    ],
    "codes: { acled, plover, cameo }, or a function that gives them",
  );
  const eventInput = z.strictObject(
    {
      type: z.string("the name of the type").regex(/^[a-z][a-z0-9-]{0,60}$/, "a name of lower-case letters, digits and hyphens"),
      family: z.enum(EVENT_FAMILIES, `one of ${EVENT_FAMILIES.join(", ")}`),
      says: z.string("a sentence that says what the type is"),
      verbs: words,
      nouns: words,
      adjectives: words.optional(),
      roles: z.record(
        z.string(),
        z.enum(["initiator", "target", "recipient", "party", "mediator", "origin", "destination", "location", "content", "none"]),
      ),
      outcome: z.boolean().optional(),
      outranks: z.array(z.string()).readonly().optional(),
      violence: z.boolean().optional(),
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
type Schemas = ReturnType<typeof additionSchemas>;

/** Input may be frozen: nothing of the caller's is ever changed. */
type Frozen<T> = T extends Date | ((...args: never[]) => unknown)
  ? T
  : T extends readonly (infer U)[]
    ? readonly Frozen<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T;

export type ActorInput = Frozen<z.input<Schemas["actorInput"]>>;
export type PlaceInput = Frozen<z.input<Schemas["placeInput"]>>;

/** Options of an extractor: those of a call, as defaults, and additions to the lexicons. */
export interface ExtractorOptions extends ExtractOptions {
  readonly actors?: readonly ActorInput[] | undefined;
  readonly places?: readonly PlaceInput[] | undefined;
  readonly events?: readonly EventDefinition[] | undefined;
}

const ADDITIONS = ["actors", "places", "events"] as const;

/** Which sort of mistake it is, by where it is. */
function codeAt(path: readonly (string | number)[]): ErrorCode {
  return path[0] === "events" ? "invalid-event" : "invalid-lexicon";
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part) ? (at as Record<string | number, unknown>)[part] : undefined,
    value,
  );
}

function checkAdditions(value: unknown): z.output<Schemas["additions"]> {
  const result = additionSchemas().additions.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).map((part) => (typeof part === "number" ? part : String(part)));
  if (issue?.code === "unrecognized_keys")
    throw new ConflictEventsError(codeAt(path), ["options", ...path, ...issue.keys.slice(0, 1)], "expected nothing of that name");
  throw new ConflictEventsError(
    codeAt(path),
    ["options", ...path],
    `expected ${issue?.message ?? "something else"}, got ${shown(valueAt(value, path))}`,
  );
}

export interface CheckedExtractor {
  readonly defaults: ArticleOptions;
  readonly actors: readonly z.output<Schemas["actorInput"]>[];
  readonly places: readonly z.output<Schemas["placeInput"]>[];
  readonly events: readonly EventDefinition[];
}

/** Checks the options of an extractor. */
export function checkExtractorOptions(value: unknown): CheckedExtractor {
  const defaults = checkArticleOptions(value, ADDITIONS);
  const given = Object.entries(value ?? {}).filter(([name, own]) => own !== undefined && (ADDITIONS as readonly string[]).includes(name));
  const { actors, places, events } = given.length === 0 ? {} : checkAdditions(Object.fromEntries(given));
  return { defaults, actors: actors ?? [], places: places ?? [], events: (events ?? []) as readonly EventDefinition[] };
}
