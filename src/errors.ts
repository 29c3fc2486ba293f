/** What is wrong with an option, a lexicon entry or an input. */
export type ErrorCode = "invalid-options" | "invalid-text" | "invalid-lexicon" | "invalid-event" | "invalid-input";

/**
 * Thrown for wrong options, wrong additions to the lexicons and a text that is no string; never for what a text says.
 *
 * @example
 * extractEvents("…", { publishedAt: "soon" });
 * // ConflictEventsError: options.publishedAt: expected an ISO date such as "2021-08-05" or a Date, got "soon"
 */
export class ConflictEventsError extends Error {
  override readonly name = "ConflictEventsError";

  /**
   * @param code the sort of mistake
   * @param path where it is: ["options", "publishedAt"], ["actors", 3, "name"]
   * @param message what was expected and what was given
   */
  constructor(
    readonly code: ErrorCode,
    readonly path: readonly (string | number)[],
    message: string,
  ) {
    super(`${formatPath(path)}: ${message}`);
  }
}

function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, part) => (typeof part === "number" ? `${text}[${part}]` : text === "" ? part : `${text}.${part}`), "");
}

/** A value as a message can show it: short, and never a whole object. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "an invalid Date" : `the Date ${value.toISOString()}`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return String(value);
  return `a value of type ${typeof value}`;
}
