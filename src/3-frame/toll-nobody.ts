import { table } from "../memo.js";
import type { TollKind } from "../shapes/frames.js";
import { oneOf } from "../text.js";
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
      if (oneOf(tokens[at]?.norm, "fewer less more longer immediate")) continue;
      if (oneOf(tokens[at]?.norm, "causing inflicting suffering sustaining taking")) at++;
      if (oneOf(tokens[at]?.norm, "any reported serious human known civilian reports report of combat major friendly military")) at++;
      if (oneOf(tokens[at]?.norm, "of any casualties") && tokens[at]?.norm !== "casualties") at++;
      const noun = tokens[at]?.norm ?? "";
      if (noun === "casualties" || noun === "victims" || noun === "casualty" || noun === "losses") {
        put("killed", i);
        put("injured", i);
      } else if (noun === "injuries" || noun === "injured" || noun === "wounded") put("injured", i);
      else if (noun === "deaths" || noun === "fatalities" || noun === "dead" || (noun === "loss" && tokens[at + 2]?.norm === "life"))
        put("killed", i);
      if (
        oneOf(noun, "deaths fatalities dead") &&
        oneOf(tokens[at + 1]?.norm, "or and nor") &&
        oneOf(tokens[at + 2]?.norm, "injuries injured wounded")
      )
        put("injured", i);
      if (word === "no" && noun !== "one") passiveNobody(draft, i, put);
      if (noun === "one") passiveNobody(draft, i, put);
    } else if (oneOf(word, "nobody none no-one")) passiveNobody(draft, i, put);
    if (oneOf(word, "nobody no-one anyone anybody") || (word === "no" && tokens[i + 1]?.norm === "one")) activeNobody(draft, i, put);
  }
}

/** "injured no one", "without hurting anyone". */
function activeNobody(draft: TollDraft, at: number, put: (kind: TollKind, at: number) => void): void {
  const { tokens } = draft;
  const kind = ACTIVE.get(tokens[at - 1]?.norm ?? "");
  const first = ACTIVE.get(tokens[at - 3]?.norm ?? "");
  const joint = oneOf(tokens[at - 2]?.norm, "or and") && first;
  const word = joint ? tokens[at - 4] : tokens[at - 2];
  const negated = /^any/.test(tokens[at]?.norm ?? "") ? word?.norm === "without" : true;
  if (!kind || !negated || tokens[at - 1]?.sentence !== tokens[at]?.sentence) return;
  put(kind, at);
  if (joint) put(first, at);
}

const ACTIVE = table<TollKind>({
  killed: "killed",
  killing: "killed",
  injured: "injured",
  injuring: "injured",
  hurt: "injured",
  hurting: "injured",
  wounded: "injured",
  wounding: "injured",
  harming: "injured",
  harmed: "injured",
});

/** The verb that tells that none was killed or hurt. */
function passiveNobody(draft: TollDraft, at: number, put: (kind: TollKind, at: number) => void): void {
  const { tokens, graph } = draft;
  for (let i = at + 1; i < Math.min(graph.sentence.last, at + 9); i++) {
    const token = tokens[i];
    if (!token || token.text === ";" || token.text === "," || (token.pos === "conj" && token.norm === "but")) return;
    // "no word on the identities of the dead": of them something is told, not that there are none.
    if (token.norm === "dead" && oneOf(tokens[i - 1]?.norm, "the their")) return;
    const kind = oneOf(token.norm, "killed dead died")
      ? "killed"
      : oneOf(token.norm, "injured hurt wounded harmed hospitalised hospitalized")
        ? "injured"
        : null;
    if (kind) {
      put(kind, at);
      const other = tokens[i + 2]?.norm ?? "";
      if (oneOf(tokens[i + 1]?.norm, "or and nor") && oneOf(other, "injured hurt wounded killed"))
        put(other === "killed" ? "killed" : "injured", at);
      return;
    }
    if (token.pos === "verb") return;
  }
}
