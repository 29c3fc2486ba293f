import { EVENT_STATUSES, type EventStatus } from "./6-emit/kinds.js";
import { ConflictEventsError, shown } from "./errors.js";

/** More would be a mistake or an attack; the limits are far above any real lexicon. */
export const LIMITS = { entries: 100_000, aliases: 1_000, names: 1_000_000, words: 10_000, name: 200, label: 10_000 } as const;

/** Options of one call; see docs/options.md for what each of them means. */
export interface ExtractOptions {
  readonly publishedAt?: string | Date | undefined;
  readonly timeZone?: string | undefined;
  readonly country?: string | undefined;
  readonly outlet?: string | undefined;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly statuses?: readonly EventStatus[] | undefined;
  readonly minConfidence?: number | undefined;
}

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

const isString = (value: unknown): value is string => typeof value === "string";

/** What is expected in a place, and whether it is there. */
interface Expectation {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
  /** What is expected of each element of an array. */
  readonly each?: Expectation;
}

/** What is copied to every event. */
const LABEL: Expectation = {
  expected: `a string of at most ${LIMITS.label} characters`,
  holds: (value) => isString(value) && value.length <= LIMITS.label,
};
/** The options of a call by their names. */
const EXPECTED: Readonly<Record<keyof ExtractOptions, Expectation>> = {
  publishedAt: {
    expected: 'an ISO date such as "2021-08-05" or a Date',
    holds: (value) => (value instanceof Date ? !Number.isNaN(value.getTime()) : isString(value) && isDay(value)),
  },
  timeZone: { expected: 'an IANA time zone such as "Europe/Kyiv"', holds: (value) => isString(value) && isZone(value) },
  country: { expected: 'an ISO 3166-1 alpha-2 code such as "UA"', holds: (value) => isString(value) && /^[A-Za-z]{2}$/.test(value) },
  outlet: LABEL,
  id: LABEL,
  url: LABEL,
  types: {
    expected: "an array of event types",
    holds: Array.isArray,
    each: { expected: "the name of an event type", holds: isString },
  },
  statuses: {
    expected: "an array of statuses",
    holds: Array.isArray,
    each: {
      expected: `one of ${EVENT_STATUSES.join(", ")}`,
      holds: (value) => (EVENT_STATUSES as readonly unknown[]).includes(value),
    },
  },
  minConfidence: { expected: "a number from 0 to 1", holds: (value) => typeof value === "number" && value >= 0 && value <= 1 },
};

/** Options of a call that are checked, those that were undefined left out. */
export type ArticleOptions = ExtractOptions;

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

function expect({ expected, holds, each }: Expectation, value: unknown, path: readonly (string | number)[]): void {
  if (!holds(value)) throw new ConflictEventsError("invalid-options", path, `expected ${expected}, got ${shown(value)}`);
  if (each && Array.isArray(value)) for (const [i, element] of value.entries()) expect(each, element, [...path, i]);
}

/** Checks the options of a call, own properties only, so that nothing that hangs on a prototype becomes one; `others` are for someone else. */
export function checkArticleOptions(value: unknown, others: readonly string[] = []): ArticleOptions {
  if (value === undefined) return {};
  const isOptions = typeof value === "object" && value !== null && !Array.isArray(value);
  expect({ expected: "an object of options", holds: () => isOptions }, value, ["options"]);
  const given = Object.entries(value as object).filter(([name, option]) => option !== undefined && !others.includes(name));
  for (const [name, option] of given)
    if (Object.hasOwn(EXPECTED, name)) expect(EXPECTED[name as keyof ExtractOptions], option, ["options", name]);
  for (const [name] of given) {
    if (Object.hasOwn(EXPECTED, name)) continue;
    const known = [...Object.keys(EXPECTED), ...others].join(", ");
    throw new ConflictEventsError("invalid-options", ["options", name], `expected nothing of that name; there are ${known}`);
  }
  return Object.fromEntries(given);
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

function normal(options: ArticleOptions): NormalOptions {
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

/** Checks the options of a call, over the defaults of the extractor. */
export function checkOptions(value: unknown, defaults: ArticleOptions, types: ReadonlySet<string>): NormalOptions {
  const all = { ...defaults, ...checkArticleOptions(value) };
  for (const [i, type] of (all.types ?? []).entries()) {
    if (!types.has(type))
      throw new ConflictEventsError("invalid-options", ["options", "types", i], `expected the name of an event type, got ${shown(type)}`);
  }
  return normal(all);
}

/** Throws where the text is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new ConflictEventsError("invalid-text", ["text"], `expected a string, got ${shown(text)}`);
}
