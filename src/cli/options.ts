import { Option } from "commander";
import { ConflictEventsError } from "../errors.js";
import type { ExtractOptions } from "../index.js";
import { UsageError } from "./streams.js";

/** What the options of an article are called on the command line. */
export interface ArticleFlags {
  readonly publishedAt?: string;
  readonly timeZone?: string;
  readonly country?: string;
  readonly outlet?: string;
  readonly types?: readonly string[];
  readonly statuses?: readonly string[];
  readonly minConfidence?: string;
}

const listed = (value: string, before: readonly string[] | undefined): string[] => [
  ...(before ?? []),
  ...value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
];

export function articleFlags(): Option[] {
  return [
    new Option("-p, --published-at <date>", "date of publication, YYYY-MM-DD, on which “Tuesday” and “last month” hang"),
    new Option("--time-zone <zone>", "zone of publication, such as Europe/Kyiv"),
    new Option("--country <code>", "country that the text is about, two letters, for place names that many bear"),
    new Option("--outlet <name>", "who published the text"),
    new Option("--types <list>", "only these event types, parted by commas").argParser(listed),
    new Option("--statuses <list>", "only these statuses, parted by commas").argParser(listed),
    new Option("--min-confidence <number>", "only events of at least this confidence, 0 to 1"),
  ];
}

/** A number where it is one; anything else is left for the check to refuse, as it was written. */
function numberOf(text: string | undefined): number | string | undefined {
  return text === undefined || text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text);
}

/**
 * The library's options of the flags, checked before any file is read.
 *
 * @param read the library's function that will get them
 */
export function optionsOf(flags: ArticleFlags, read: (text: string, options: ExtractOptions) => unknown): ExtractOptions {
  const { publishedAt, timeZone, country, outlet, types, statuses, minConfidence } = flags;
  const all = {
    publishedAt,
    timeZone,
    country,
    outlet,
    types,
    statuses,
    minConfidence: numberOf(minConfidence),
  };
  const options = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as ExtractOptions;
  try {
    read("", options);
  } catch (error) {
    if (!(error instanceof ConflictEventsError)) throw error;
    const [, name = "", ...deeper] = error.path.map(String);
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    throw new UsageError(
      `${flag}: ${error.message.slice(["options", name].join(".").length + deeper.map((part) => `[${part}]`).join("").length + 2)}`,
    );
  }
  return options;
}
