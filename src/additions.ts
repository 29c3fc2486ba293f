import type * as z from "zod";
import { ConflictEventsError, type ErrorCode, shown } from "./errors.js";
import type { EventDefinition } from "./events/define.js";
import { additionSchemas } from "./lexicon-schema.js";
import { type ArticleOptions, checkArticleOptions, type ExtractOptions, LIMITS } from "./options.js";

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

type Issue = z.core.$ZodIssue;

/** Where a value fits none of several shapes, what is wrong by the one that it was meant to have: the one in which the mistake lies deeper. */
function deepest(issue: Issue): Issue {
  if (issue.code !== "invalid_union") return issue;
  const within = issue.errors.flatMap(([first]) =>
    first && (first.path.length > 0 || first.code === "unrecognized_keys") ? [first] : [],
  )[0];
  return within ? deepest({ ...within, path: [...issue.path, ...within.path] }) : issue;
}

function checkAdditions(value: unknown): z.output<Schemas["additions"]> {
  const result = additionSchemas().additions.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0] && deepest(result.error.issues[0]);
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
  for (const [part, entries] of [["actors", actors] as const, ["places", places] as const]) {
    const names = (entries ?? []).reduce((sum, { aliases }) => sum + 1 + (aliases?.length ?? 0), 0);
    if (names > LIMITS.names)
      throw new ConflictEventsError("invalid-lexicon", ["options", part], `expected at most ${LIMITS.names} names in all, got ${names}`);
  }
  return { defaults, actors: actors ?? [], places: places ?? [], events: (events ?? []) as readonly EventDefinition[] };
}
