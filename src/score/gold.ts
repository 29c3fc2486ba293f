import * as z from "zod";
import { EVENT_STATUSES } from "../6-emit/schema.js";
import { ConflictEventsError, shown } from "../errors.js";

const range = z.object({ min: z.number(), max: z.number().nullable() });
const goldEvent = z.object({
  type: z.string(),
  status: z.enum(EVENT_STATUSES),
  background: z.boolean().optional(),
  mentions: z.array(z.string()).min(1),
  participants: z.array(z.object({ role: z.string(), name: z.string() })).optional(),
  places: z.array(z.string()).optional(),
  time: z.object({ start: z.string().nullable(), end: z.string().nullable() }).nullish(),
  killed: range.nullish(),
  injured: range.nullish(),
  captured: range.nullish(),
  displaced: range.nullish(),
  weapons: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
});
const goldArticle = z.object({
  id: z.string(),
  style: z.string().optional(),
  conflict: z.string().nullish(),
  publishedAt: z.string().nullish(),
  text: z.string(),
  events: z.array(goldEvent),
});

/** An annotated event; a name may give alternatives, "Taliban|Taleban". */
export type GoldEvent = z.infer<typeof goldEvent>;
/** An annotated article; see corpus/README.md for the format. */
export type GoldArticle = z.infer<typeof goldArticle>;

/**
 * Checks an annotated article.
 *
 * @param value parsed JSON
 * @param name what messages call it, as a rule the file's name
 * @throws ConflictEventsError with the path of what is wrong
 */
export function goldArticleOf(value: unknown, name: string): GoldArticle {
  const result = goldArticle.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    const path = (issue?.path ?? []).map((part) => (typeof part === "number" ? part : String(part)));
    throw new ConflictEventsError("invalid-input", [name, ...path], `no annotated article: ${issue?.message ?? shown(value)}`);
  }
  for (const [i, event] of result.data.events.entries()) {
    for (const [j, mention] of event.mentions.entries()) {
      const found = locate(result.data.text, mention);
      if (typeof found === "string")
        throw new ConflictEventsError("invalid-input", [name, "events", i, "mentions", j], `${found}: ${shown(mention)}`);
    }
  }
  return result.data;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the trigger of a marked stretch ("the rebels «seized» it") stands in the text, or what is wrong with the mark. */
export function locate(text: string, marked: string): Stretch | string {
  const open = marked.indexOf("«");
  const close = marked.indexOf("»");
  if (open < 0 || close < open) return "no trigger between « and »";
  const plain = marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1);
  const at = text.indexOf(plain);
  if (at < 0) return "not in the text";
  if (text.includes(plain) && text.indexOf(plain, at + 1) >= 0) return "more than once in the text";
  return { start: at + open, end: at + close - 1 };
}
