import type { TollKind } from "../shapes/frames.js";
import type { CountValue } from "../types.js";
import type { TollDraft } from "./toll-draft.js";

/** "There were no casualties", "no injuries were reported", "nobody was hurt", "without loss of life". */
export function readNobody(draft: TollDraft): void {
  const { tokens, graph } = draft;
  const zero: CountValue = { min: 0, max: 0 };
  const put = (kind: TollKind, at: number): void =>
    draft.put(kind, { first: at, last: at + 2, value: zero, victims: "unknown", group: null, counted: true }, graph.verbAt(at), at);
  for (let i = graph.sentence.first; i < graph.sentence.last - 1; i++) {
    const word = tokens[i]?.norm ?? "";
    if (word === "no" || word === "without" || word === "zero") {
      let at = i + 1;
      if (/^(?:fewer|less|more|longer|immediate)$/.test(tokens[at]?.norm ?? "")) continue;
      if (/^(?:causing|inflicting|suffering|sustaining|taking)$/.test(tokens[at]?.norm ?? "")) at++;
      if (/^(?:any|reported|serious|human|known|civilian|reports|report|of|combat|major|friendly|military)$/.test(tokens[at]?.norm ?? ""))
        at++;
      if (/^(?:of|any|casualties)$/.test(tokens[at]?.norm ?? "") && tokens[at]?.norm !== "casualties") at++;
      const noun = tokens[at]?.norm ?? "";
      if (noun === "casualties" || noun === "victims" || noun === "casualty" || noun === "losses") {
        put("killed", i);
        put("injured", i);
      } else if (noun === "injuries" || noun === "injured" || noun === "wounded") put("injured", i);
      else if (noun === "deaths" || noun === "fatalities" || noun === "dead" || (noun === "loss" && tokens[at + 2]?.norm === "life"))
        put("killed", i);
      if (
        /^(?:deaths|fatalities|dead)$/.test(noun) &&
        /^(?:or|and|nor)$/.test(tokens[at + 1]?.norm ?? "") &&
        /^(?:injuries|injured|wounded)$/.test(tokens[at + 2]?.norm ?? "")
      )
        put("injured", i);
      if (word === "no" && noun !== "one") passiveNobody(draft, i, put);
      if (noun === "one") passiveNobody(draft, i, put);
    } else if (/^(?:nobody|none|no-one)$/.test(word)) passiveNobody(draft, i, put);
  }
}

/** The verb that tells that none was killed or hurt. */
function passiveNobody(draft: TollDraft, at: number, put: (kind: TollKind, at: number) => void): void {
  const { tokens, graph } = draft;
  for (let i = at + 1; i < Math.min(graph.sentence.last, at + 9); i++) {
    const token = tokens[i];
    if (!token || token.text === ";" || token.text === "," || (token.pos === "conj" && token.norm === "but")) return;
    // "no word on the identities of the dead": of them something is told, not that there are none.
    if (token.norm === "dead" && /^(?:the|their)$/.test(tokens[i - 1]?.norm ?? "")) return;
    const kind = /^(?:killed|dead|died)$/.test(token.norm)
      ? "killed"
      : /^(?:injured|hurt|wounded|harmed|hospitalised|hospitalized)$/.test(token.norm)
        ? "injured"
        : null;
    if (kind) {
      put(kind, at);
      const other = tokens[i + 2]?.norm ?? "";
      if (/^(?:or|and|nor)$/.test(tokens[i + 1]?.norm ?? "") && /^(?:injured|hurt|wounded|killed)$/.test(other))
        put(other === "killed" ? "killed" : "injured", at);
      return;
    }
    if (token.pos === "verb") return;
  }
}
