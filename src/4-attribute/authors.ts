import type { NounGroup, SentenceGraph } from "../shapes/grammar.js";
import { oneOf, wordSet } from "../text.js";
import type { Token } from "../types.js";
import type { SpeakerReader } from "./speakers.js";

const ISSUES = wordSet("issue release publish post write sign send put make distribute");
const PAPERS = wordSet("paper newspaper daily weekly magazine journal newsheet newssheet tabloid website bulletin gazette");
const CARRIES = wordSet("carry air broadcast quote cite relay see obtain review circulate read");

/** Who speaks through a statement: its owner, who it is by or from, who issued it; the statement itself where nobody is told. */
export function authorOf(report: NounGroup, speakers: SpeakerReader, tokens: readonly Token[], graph: SentenceGraph | null): NounGroup {
  if (report.possessor) return speakers.isReport(report.possessor) ? report : report.possessor;
  const by = report.after.find(
    (group) =>
      (group.prep === "by" ||
        group.prep === "from" ||
        (group.prep === "in" && isPaper(group, speakers, tokens)) ||
        (group.prep === "of" && group.prepAt === report.last && speakers.describe(group).organization !== null)) &&
      // "a report carried by a newspaper": not the newspaper's.
      !CARRIES.has(tokens[group.prepAt - 1]?.lemma) &&
      (group.prep === "in" || speakers.canSpeak(group)),
  );
  if (by) return printed(by, tokens, graph);
  for (const verb of report.modifiers) {
    const agent = verb.preps.find((group) => group.prep === "by" && speakers.canSpeak(group));
    if (agent && ISSUES.has(tokens[verb.head]?.lemma)) return agent;
  }
  return issuer(report, speakers, tokens, graph) ?? report;
}

/** "in the newspaper Savana", "in the Daily Star". */
function isPaper(group: NounGroup, speakers: SpeakerReader, tokens: readonly Token[]): boolean {
  for (let i = group.first; i < group.last; i++) if (PAPERS.has(tokens[i]?.lemma)) return true;
  const { organization, actor } = speakers.describe(group);
  return organization?.kind === "media" || (actor?.entries.some(({ kind }) => kind === "media") ?? false);
}

/** "a report in the weekly "Savana"": its name stands in marks behind it. */
function printed(by: NounGroup, tokens: readonly Token[], graph: SentenceGraph | null): NounGroup {
  const name = by.prep === "in" && /^["“‘«]$/.test(tokens[by.last]?.text ?? "") ? graph?.nounAt(by.last + 1) : null;
  return name ?? by;
}

/** "a statement that the group issued": the group. */
function issuer(report: NounGroup, speakers: SpeakerReader, tokens: readonly Token[], graph: SentenceGraph | null): NounGroup | null {
  if (!oneOf(tokens[report.last]?.norm, "that which the its")) return null;
  for (let i = report.last; i < report.last + 8; i++) {
    const verb = graph?.verbAt(i);
    if (!verb) continue;
    const { subject } = verb;
    const own = ISSUES.has(tokens[verb.head]?.lemma) && subject && subject.first >= report.last;
    return own && speakers.canSpeak(subject) ? subject : null;
  }
  return null;
}
