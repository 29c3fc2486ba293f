import { DEEDS, LABELS, STATES } from "../lexicon/harm.js";
import type { TollKind } from "../shapes/frames.js";
import type { CountMention } from "../shapes/mentions.js";
import { wordSet } from "../text.js";
import type { CountValue } from "../types.js";
import type { TollDraft } from "./tolls.js";

const REACHES =
  /^(?:to|at|of|reached|reaches|stands?|stood|was|were|is|are|hit|passed|tops?|topped|exceeds?|exceeded|surpassed|:|=|-|–|—)$/;
const LINKS = wordSet(
  "reported confirmed feared left believed presumed listed found be were was are have has been more others other seriously critically also known of the so far least another verified already",
);
const EARLIER = wordSet("earlier previous initial preliminary provisional prior original old first");

/** "12 dead", "12 people dead, 30 wounded", "41 deaths", "5 arrested in raid": a count and the word for what befell those counted. */
export function readCountedStates(draft: TollDraft): void {
  const { tokens, graph, reader } = draft;
  const { last } = graph.sentence;
  for (const count of draft.counts) {
    let ofThe = false;
    let human = false;
    for (let at = count.last, steps = 0; at < last && steps < 7; at++, steps++) {
      const token = tokens[at];
      if (!token || draft.counts.some((other) => other.first === at)) break;
      const kind = STATES.get(token.norm);
      if (
        kind &&
        !isElse(draft, at) &&
        !(steps > 0 && /^(?:deaths?|injuries|fatalit\w+|corpses|bodies|martyrs?)$/.test(token.norm) && human)
      ) {
        const group = graph.nounAt(count.last - 1) ?? graph.nounAt(at);
        const read = group ? reader.read(group) : null;
        // "12 killed and wounded" counts both together: neither alone is told.
        const other = STATES.get(tokens[at + 2]?.norm ?? "");
        const both =
          /^(?:and|or|\/)$/.test(tokens[at + 1]?.norm ?? "") &&
          other !== undefined &&
          other !== kind &&
          !draft.counts.some((one) => one.first === at + 2);
        if (!both && !draft.has(kind, count.first) && (read?.counted || !group || group.head === count.last - 1 || at <= group.last)) {
          draft.put(
            kind,
            { first: count.first, last: count.last, value: count.value, victims: read?.victims ?? "unknown", group, counted: true },
            graph.verbAt(at),
            at,
            ofThe,
          );
        }
        break;
      }
      if (token.norm === "the" && tokens[at - 1]?.norm === "of") ofThe = true;
      else if (token.pos === "noun" || token.pos === "propn") human = true;
      const link =
        token.pos === "noun" ||
        token.pos === "adj" ||
        token.pos === "aux" ||
        token.pos === "adv" ||
        (token.pos === "propn" && steps < 4) ||
        LINKS.has(token.norm);
      if (!link) break;
    }
  }
}

/** "Car bomb kills 20, wounds 40": the verb of a headline that was taken for a noun. */
export function readHeadlineVerbs(draft: TollDraft): void {
  const { tokens, graph } = draft;
  for (const count of draft.counts) {
    const before = tokens[count.first - 1];
    if (!before || before.i < graph.sentence.first) continue;
    const kind = /^(?:kills|killing|kill)$/.test(before.norm)
      ? "killed"
      : /^(?:wounds|injures|hurts|wounding|injuring|maiming|maims|injure|wound|hurt)$/.test(before.norm)
        ? "injured"
        : null;
    if (
      !kind ||
      draft.has(kind, count.first) ||
      (/^(?:and|or)$/.test(tokens[before.i - 1]?.norm ?? "") &&
        /^(?:kill|wound|injure)(?:s|ed|ing)?$/.test(tokens[before.i - 2]?.norm ?? ""))
    )
      continue;
    const group = graph.nounAt(count.last - 1);
    const read = group ? draft.reader.read(group) : null;
    if (group && !read) continue;
    draft.put(
      kind,
      { first: count.first, last: count.last, value: count.value, victims: read?.victims ?? "unknown", group, counted: true },
      graph.verbAt(before.i),
      before.i,
    );
  }
}

/** The word is no state here: "12 gunmen killed five officers", "death sentences", "5 deaths in custody" stay what they are. */
function isElse(draft: TollDraft, at: number): boolean {
  const { tokens, graph } = draft;
  const token = tokens[at];
  const next = tokens[at + 1]?.norm ?? "";
  if (token?.norm === "death") return /^(?:sentences?|penalty|threats?|row|toll|squads?|certificates?|camps?|march)$/.test(next);
  // "five captured soldiers", "12 displaced families": who they are, not what the sentence tells.
  if (
    /^(?:captured|detained|abducted|kidnapped|imprisoned|jailed|arrested|displaced|evacuated)$/.test(token?.norm ?? "") &&
    /^(?:noun|adj|propn)$/.test(tokens[at + 1]?.pos ?? "") &&
    at + 1 < graph.sentence.last
  )
    return true;
  if (token?.norm === "dead") return /^(?:end|zone|sea|line|heat|weight)$/.test(next);
  const verb = graph.verbAt(at);
  if (!verb || verb.head !== at) return false;
  const bar = verb.objects.some(
    (object) => object.first > at && tokens.slice(at, object.first).every((one) => one.text !== "|" && one.text !== ";"),
  );
  return !verb.passive && verb.form === "finite" && (bar || draft.counts.some((count) => count.first === at + 1));
}

/** "the death toll rose to 41", "put the number of dead at 17", "Fatalities: 12", "brought the total killed to 30". */
export function readLabels(draft: TollDraft): void {
  const { tokens, graph } = draft;
  const { first, last } = graph.sentence;
  for (let i = first; i < last; i++) {
    const label = labelAt(draft, i);
    if (!label) continue;
    const { kind, from } = label;
    const after = draft.counts.filter((count) => count.first >= from && count.first < from + 12);
    // "rose from 30 to 41": the number after "to"; "at", "of" and the like else.
    const told =
      after.find((count) => tokens[count.first - 1]?.norm === "to") ??
      after.find((count) => count.first === from || REACHES.test(tokens[count.first - 1]?.norm ?? "")) ??
      (label.loose ? after[0] : undefined);
    if (!told || draft.has(kind, told.first) || crosses(draft, from, told)) continue;
    const earlier = EARLIER.has(tokens[i - 1]?.norm ?? "") || EARLIER.has(tokens[i - 2]?.norm ?? "");
    const put = (count: CountMention, part: boolean): void =>
      draft.put(
        kind,
        { first: count.first, last: count.last, value: count.value, victims: "unknown", group: null, counted: true },
        null,
        i,
        part,
      );
    put(told, earlier);
    for (const other of after) {
      const before = tokens[other.first - 1]?.norm ?? "";
      if (other !== told && before === "from" && !draft.has(kind, other.first) && other.first < told.last + 5) put(other, true);
    }
    i = from - 1;
  }
}

/** A sentence of another matter begins between the label and the number. */
function crosses(draft: TollDraft, from: number, count: CountMention): boolean {
  for (let i = from; i < count.first; i++) {
    const token = draft.tokens[i];
    if (!token) break;
    if (token.text === ";" || token.text === "|" || (token.text === "," && i > from + 6)) return true;
    if (STATES.has(token.norm) && token.pos !== "noun" && i > from + 2) return true;
  }
  return false;
}

function labelAt(draft: TollDraft, at: number): { kind: TollKind; from: number; loose: boolean } | null {
  const { tokens, graph } = draft;
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.norm ?? "";
  if (!token) return null;
  if (
    token.norm === "toll" &&
    !/^(?:road|booth|free|gate|bridge|plaza|collection)$/.test(next?.norm ?? "") &&
    !/^(?:highway|motorway)$/.test(before)
  ) {
    // "the toll of wounded".
    const of = next?.norm === "of" ? STATES.get(tokens[at + 2]?.norm ?? "") : undefined;
    const kind = before === "injury" || before === "injured" ? "injured" : (of ?? "killed");
    if (
      !/^(?:death|casualty|injury|the|a|its?|his|overall|total|final|official|earlier|previous|initial|preliminary|provisional|confirmed|latest|human|war|day|combined|current)$/.test(
        before,
      )
    )
      return null;
    return { kind, from: at + 1, loose: before === "death" || before === "official" };
  }
  if ((token.norm === "count" || token.norm === "counts") && (before === "body" || before === "death"))
    return { kind: "killed", from: at + 1, loose: true };
  if (/^(?:number|total|tally|count|figure)$/.test(token.norm)) {
    for (let i = at + 1; i < Math.min(graph.sentence.last, at + 7); i++) {
      const word = tokens[i];
      if (!word || word.pos === "punct" || draft.counts.some((count) => count.first === i)) break;
      const kind = STATES.get(word.norm);
      if (kind) return { kind, from: i + 1, loose: false };
    }
    return null;
  }
  if (
    /^(?:dead|wounded|injured|displaced)$/.test(token.norm) &&
    before === "the" &&
    /^(?:at|to|rose|has|stood|stands|reached|above|over|around|near|between|as|beyond)$/.test(next?.norm ?? "")
  ) {
    return { kind: STATES.get(token.norm) ?? "killed", from: at + 1, loose: false };
  }
  const label = LABELS.get(token.norm);
  if (
    label &&
    next &&
    (/^[:=]$/.test(next.text) ||
      (/^(?:deaths|fatalities|injuries)$/.test(token.norm) &&
        /^(?:are|were|is|was|at|stand|stood|reached|number|numbered|total|totaled|totalled)$/.test(next.norm)))
  ) {
    return { kind: label, from: at + 1, loose: true };
  }
  return null;
}

/** "the execution of two men", "the deaths of 12 soldiers", "with the loss of eight lives". */
export function readDeeds(draft: TollDraft): void {
  const { tokens, graph, reader } = draft;
  for (let i = graph.sentence.first; i < graph.sentence.last - 1; i++) {
    const token = tokens[i];
    if (token?.pos !== "noun") continue;
    const loss = /^(?:loss)$/.test(token.lemma);
    const kind = DEEDS.get(token.lemma) ?? (loss ? "killed" : undefined);
    if (!kind || tokens[i + 1]?.norm !== "of") continue;
    const group = graph.nounAt(i);
    const of =
      group?.after.find((other) => other.prep === "of" && other.prepAt === i + 1) ?? graph.nouns.find((other) => other.prepAt === i + 1);
    if (!of) continue;
    for (const member of of.list.length > 0 ? of.list : [of]) {
      const victims = reader.read(member);
      if (
        !victims ||
        (loss && (!victims.counted || !/^(?:life|live|lives|soldier|man|fighter|troop|officer)$/.test(tokens[member.head]?.lemma ?? "")))
      )
        continue;
      draft.put(kind, victims, null, i);
    }
  }
}

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
