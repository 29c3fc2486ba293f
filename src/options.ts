import * as z from "zod";
import { ACTOR_KINDS, EVENT_FAMILIES, EVENT_STATUSES } from "./6-emit/schema.js";
import { ConflictEventsError, type ErrorCode, shown } from "./errors.js";
import type { EventDefinition } from "./events/define.js";

/** More would be a mistake or an attack; the limits are far above any real lexicon. */
export const LIMITS = { entries: 100_000, aliases: 1_000, words: 10_000, name: 200 } as const;

const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/;

/** A calendar day that exists. */
function isDay(text: string): boolean {
  const match = isoDay.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return (
    date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && !(text.length > 10 && Number.isNaN(Date.parse(text)))
  );
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const name = z.string("a string").min(1, "a name that is not empty").max(LIMITS.name, `a name of at most ${LIMITS.name} characters`);
const countryCode = z.string('an ISO 3166-1 alpha-2 code such as "UA"').regex(/^[A-Za-z]{2}$/, 'an ISO 3166-1 alpha-2 code such as "UA"');
const published = z
  .union([z.string(), z.date()], 'an ISO date such as "2021-08-05" or a Date')
  .refine((value) => (value instanceof Date ? !Number.isNaN(value.getTime()) : isDay(value)), 'an ISO date such as "2021-08-05" or a Date');

const articleShape = {
  publishedAt: published.optional(),
  timeZone: z.string('an IANA time zone such as "Europe/Kyiv"').refine(isZone, 'an IANA time zone such as "Europe/Kyiv"').optional(),
  country: countryCode.optional(),
  outlet: z.string("a string").optional(),
  id: z.string("a string").optional(),
  url: z.string("a string").optional(),
  types: z.array(z.string("the name of an event type"), "an array of event types").readonly().optional(),
  statuses: z
    .array(z.enum(EVENT_STATUSES, `one of ${EVENT_STATUSES.join(", ")}`), "an array of statuses")
    .readonly()
    .optional(),
  minConfidence: z.number("a number from 0 to 1").min(0, "a number from 0 to 1").max(1, "a number from 0 to 1").optional(),
};

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

const extractOptions = z.strictObject(articleShape, "an object of options");
const extractorOptions = z.strictObject(
  {
    ...articleShape,
    actors: z.array(actorInput, "an array of actors").max(LIMITS.entries, `at most ${LIMITS.entries} actors`).readonly().optional(),
    places: z.array(placeInput, "an array of places").max(LIMITS.entries, `at most ${LIMITS.entries} places`).readonly().optional(),
    events: z.array(eventInput, "an array of event types").max(1000, "at most 1000 event types").readonly().optional(),
  },
  "an object of options",
);

/** Input may be frozen: nothing of the caller's is ever changed. */
type Frozen<T> = T extends Date | ((...args: never[]) => unknown)
  ? T
  : T extends readonly (infer U)[]
    ? readonly Frozen<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T;

export type ActorInput = Frozen<z.input<typeof actorInput>>;
export type PlaceInput = Frozen<z.input<typeof placeInput>>;

/** Options of one call; see docs/options.md for what each of them means. */
export type ExtractOptions = Frozen<z.input<typeof extractOptions>>;

/** Options of an extractor: those of a call, as defaults, and additions to the lexicons. */
export type ExtractorOptions = Omit<Frozen<z.input<typeof extractorOptions>>, "events"> & { readonly events?: readonly EventDefinition[] };

/** Options after checking, with nothing left undefined. */
export interface NormalOptions {
  readonly publishedAt: string | null;
  readonly timeZone: string;
  readonly country: string | null;
  readonly outlet: string | null;
  readonly id: string | null;
  readonly url: string | null;
  readonly types: ReadonlySet<string> | null;
  readonly statuses: ReadonlySet<string> | null;
  readonly minConfidence: number;
}

/** Which sort of mistake it is, by where it is. */
function codeAt(path: readonly (string | number)[]): ErrorCode {
  if (path[0] === "actors" || path[0] === "places") return "invalid-lexicon";
  return path[0] === "events" ? "invalid-event" : "invalid-options";
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, part) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, part) ? (at as Record<string | number, unknown>)[part] : undefined,
    value,
  );
}

function check<T>(schema: z.ZodType<T>, value: unknown, known: readonly string[]): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = (issue?.path ?? []).map((part) => (typeof part === "number" ? part : String(part)));
  if (issue?.code === "unrecognized_keys") {
    const names = path.length === 0 ? `; there are ${known.join(", ")}` : "";
    throw new ConflictEventsError(
      codeAt(path.length > 0 ? path : issue.keys),
      ["options", ...path, ...issue.keys.slice(0, 1)],
      `expected nothing of that name${names}`,
    );
  }
  throw new ConflictEventsError(
    codeAt(path),
    ["options", ...path],
    `expected ${issue?.message ?? "something else"}, got ${shown(valueAt(value, path))}`,
  );
}

/** The calendar day of a moment in a zone. */
function dayIn(date: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA-u-ca-iso8601-nu-latn", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(date);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return `${get("year").padStart(4, "0")}-${get("month")}-${get("day")}`;
}

/** An ISO day as it stands; a moment as the day that it is in the zone of publication. */
function dayOf(value: string | Date, zone: string): string {
  if (value instanceof Date) return dayIn(value, zone);
  return value.length === 10 ? value : dayIn(new Date(value), zone);
}

function normal(options: z.output<typeof extractOptions>): NormalOptions {
  const timeZone = options.timeZone ?? "UTC";
  return {
    publishedAt: options.publishedAt === undefined ? null : dayOf(options.publishedAt, timeZone),
    timeZone,
    country: options.country?.toUpperCase() ?? null,
    outlet: options.outlet ?? null,
    id: options.id ?? null,
    url: options.url ?? null,
    types: options.types ? new Set(options.types) : null,
    statuses: options.statuses ? new Set(options.statuses) : null,
    minConfidence: options.minConfidence ?? 0,
  };
}

/** Own properties only, so that nothing that hangs on a prototype becomes an option. */
function own(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined))
    : value;
}

/** Checks the options of a call, over the defaults of the extractor. */
export function checkOptions(value: unknown, defaults: z.output<typeof extractOptions>, types: ReadonlySet<string>): NormalOptions {
  const given = value === undefined ? {} : check(extractOptions, own(value), Object.keys(articleShape));
  const all = { ...defaults, ...given };
  for (const [i, type] of (all.types ?? []).entries()) {
    if (!types.has(type))
      throw new ConflictEventsError("invalid-options", ["options", "types", i], `expected the name of an event type, got ${shown(type)}`);
  }
  return normal(all);
}

export interface CheckedExtractor {
  readonly defaults: z.output<typeof extractOptions>;
  readonly actors: readonly z.output<typeof actorInput>[];
  readonly places: readonly z.output<typeof placeInput>[];
  readonly events: readonly EventDefinition[];
}

/** Checks the options of an extractor. */
export function checkExtractorOptions(value: unknown): CheckedExtractor {
  const { actors, places, events, ...defaults } =
    value === undefined ? {} : check(extractorOptions, own(value), [...Object.keys(articleShape), "actors", "places", "events"]);
  return { defaults, actors: actors ?? [], places: places ?? [], events: (events ?? []) as readonly EventDefinition[] };
}

/** Throws where the text is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new ConflictEventsError("invalid-text", ["text"], `expected a string, got ${shown(text)}`);
}
