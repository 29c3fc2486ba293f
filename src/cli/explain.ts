import type { Analysis } from "../analysis.js";
import { ConflictEventsError } from "../errors.js";
import type { Span } from "../types.js";
import { articlesOf } from "./articles.js";
import { colours } from "./extract.js";
import { type LexiconFlags, libraryOf } from "./lexicon.js";
import { type ArticleFlags, optionsOf } from "./options.js";
import { complain, EXIT, printable, type Streams, stopped, write } from "./streams.js";
import { type Style, styleOf } from "./table.js";

export interface ExplainFlags extends ArticleFlags, LexiconFlags {
  readonly format?: "text" | "json";
  readonly jsonlInput?: boolean;
}

function within(sentence: Span, inner: Span): boolean {
  return inner.start >= sentence.start && inner.start < sentence.end;
}

/** The layers of an analysis, sentence by sentence. */
export function explanation(analysis: Analysis, style: Style): string {
  const { article } = analysis;
  const lines = [
    ...(article.headline ? [`headline   ${printable(article.headline.text)}`] : []),
    ...(article.dateline ? [`dateline   ${printable(article.dateline.text)}`] : []),
    `published  ${article.publishedAt ?? "unknown"}`,
    ...article.boilerplate.map(({ text }) => `left out   ${printable(text)}`),
    ...analysis.warnings.map(({ message }) => `warning    ${message}`),
  ];
  for (const sentence of analysis.sentences) {
    const row = (label: string, items: readonly { readonly span: Span }[], text: (i: number) => string): string[] =>
      items.flatMap(({ span }, i) => (within(sentence, span) ? [`  ${label.padEnd(7)} ${printable(`${span.text}: ${text(i)}`)}`] : []));
    const { actors, places, times, quotes, actions, events } = analysis;
    lines.push(
      "",
      style.bold(printable(sentence.text)),
      ...row("actor", actors, (i) => `${actors[i]?.name} (${actors[i]?.kind})`),
      ...row(
        "place",
        places,
        (i) => `${places[i]?.name}, ${places[i]?.country ?? "no country"}, one of ${places[i]?.candidates.length ?? 0}`,
      ),
      ...row("time", times, (i) => `${times[i]?.start ?? "open"} to ${times[i]?.end ?? "open"} (${times[i]?.kind})`),
      ...row("quote", quotes, (i) => `${quotes[i]?.kind}, ${quotes[i]?.speaker?.name ?? "nobody named"}`),
      ...row(
        "action",
        actions,
        (i) => `${actions[i]?.type} by “${actions[i]?.word}”${actions[i]?.dropped ? `, dropped: ${actions[i]?.dropped}` : ""}`,
      ),
      ...events.flatMap(({ mentions, type, status, rule, id }) =>
        mentions
          .filter((mention) => within(sentence, mention))
          .map(({ text }) => `  event   ${printable(`${text}: ${type} ${status} by ${rule} (${id})`)}`),
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** `conflict-events explain`: what the library saw in a text, and why it made events of it or did not. */
export async function explainCommand(files: readonly string[], flags: ExplainFlags, streams: Streams): Promise<number> {
  const { analyze } = libraryOf(flags);
  const shared = optionsOf(flags, analyze);
  const style = styleOf(colours(streams));
  let code: number = EXIT.ok;
  for await (const input of articlesOf(files, flags.jsonlInput ?? false, streams)) {
    try {
      if (!input.ok) throw new ConflictEventsError("invalid-input", [input.where], input.problem);
      const analysis = analyze(input.text, { ...shared, ...input.own });
      await write(streams.stdout, flags.format === "json" ? `${JSON.stringify(analysis)}\n` : explanation(analysis, style));
    } catch (error) {
      if (!(error instanceof ConflictEventsError)) throw error;
      code = EXIT.badInput;
      await complain(streams, input.ok ? `${input.where}: ${error.message}` : error.message);
    }
  }
  return streams.stop?.aborted ? stopped(streams) : code;
}
