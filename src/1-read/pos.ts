import { AUX_FORMS, CLOSED } from "../lexicon/closed-class.js";
import { CLAUSE_VERBS } from "../lexicon/verb-frames.js";
import { NOUN_VERB } from "../lexicon/verbs.js";
import { remembered } from "../memo.js";
import { compromiseTags } from "../text.js";
import type { Pos, Token, VerbForm } from "../types.js";
import { J, lookUp, N, NOUN, NS, PN, R, V0, VD, VERB, VG, VN, VZ, type WordInfo } from "./dictionary.js";
import type { RawToken } from "./tokenize.js";

/** A word of the sentence while its part of speech is being decided. */
interface Slot {
  readonly raw: RawToken;
  readonly cap: Token["cap"];
  /** A capital here tells nothing of a name: small letters, or a common word in a title. */
  readonly low: boolean;
  /** Closed-class part of speech, or null for an open word. */
  closed: Pos | null;
  readonly info: WordInfo;
  mask: number;
  /** Decided for good. */
  fixed: boolean;
  pos: Pos;
  form: VerbForm | null;
}

const PLURAL_SUBJECT = new Set(["we", "they", "you", "i", "who"]);
const COLLECTIVE = /^(?:taliban|police|militants?|hamas|hezbollah|boko|people|hezbollah|isis|isil|daesh|military|army)$/;
const REPORTS = /^(?:reports|claims|warns|states|notes|estimates|suggests|alleges|charges)$/;
/** Plurals for people whose form is that of a verb which hardly ever takes an object behind a name. */
const PERSONS = new Set(
  "rebels guards recruits pilots troops officers rivals allies delegates convicts scouts spies escorts envoys marshals privates generals minors suspects medics smugglers mediators captains officials patients agents".split(
    " ",
  ),
);
/** Verbs of the present that take an infinitive. */
const INTENDING = new Set(
  "plan threaten vow seek hope fail refuse agree decide move attempt offer promise pledge prepare want need start begin continue appear claim try fight struggle work aim wait ask look turn rush race mean get go come have demand force order urge".split(
    " ",
  ),
);
/** Verbs of the present that lead to something. */
const MOVES_TO = new Set(
  "surrender rise climb return move spread withdraw retreat turn respond flee drop fall defect shift send hand".split(" "),
);
const FEARS = /^(?:fear|claim|hope|report|warn|doubt|estimate|believe|state|note|suspect|worry|promise|demand|stress|charge)$/;
const SAYS = new Set("say said says".split(" "));
/** Verbs that make one idiom with a particle, whatever follows it. */
const PARTICLE_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    down: "shoot gun bring hunt track mow burn tear cut knock hose strike put lay set turn close shut break hack chase pin",
    up: "blow round set break step build give call beat burn smash shoot open seal stir whip pile cut lock patch back clean pick take bottle hold line scale ramp speed prop",
    out: "carry call rule wipe drive take pull knock point single flush root phase seek smoke throw force push set",
    off: "set fight fire cut ward fend seal call cordon beat fence blow stave break wall shut",
    over: "hand take turn give",
    back: "take push beat drive force hold roll win pull call",
    away: "give drive turn chase take",
  }).map(([particle, verbs]) => [particle, new Set(verbs.split(" "))] as const),
);
/** Heads of compounds with an -ing form: "training camp", "bombing campaign". */
const ING_HEADS = new Set(
  "ring gang campaign camp centre center exercise range ground mission operation network site spree incident case programme program facility area school academy zone gear plant machine capability system equipment position line spot station post procedure process conference limit pact agreement deal contingent contract method technique activity tactic raid rampage session drill club business route squad unit cartel party mood season rights rules instructor expert specialist force troop".split(
    " ",
  ),
);
const CAPITAL_COMMON = new Set("god".split(" "));

/** Whether a sentence is written in capitals or in headline capitals: there a capital tells nothing. */
export function capitalStyle(tokens: readonly RawToken[]): "normal" | "title" | "upper" {
  let lower = 0;
  let title = 0;
  let upper = 0;
  for (const { text, spelling } of tokens) {
    if (spelling.style === null) continue;
    if (spelling.style === "upper") upper++;
    else if (spelling.style === "title") title++;
    else if (!CLOSED.has(text)) lower++;
    else lower += 0.2;
  }
  const all = lower + title + upper;
  // "THE SPOKESMAN DENIED IT.": short, but without a small letter.
  if (upper >= 2 && lower + title === 0 && tokens.length > 3 && !tokens.some(({ spelling }) => spelling.small)) return "upper";
  if (all >= 3 && upper > all * 0.8) return "upper";
  // "OR DO YOU WANT WAR?": short words, none with a small letter, some of them of the closed classes.
  if (
    lower + title === 0 &&
    !tokens.some(({ text }) => /\p{Ll}/u.test(text)) &&
    tokens.filter(({ norm }) => CLOSED.has(norm)).length >= 2 &&
    tokens.length > 4
  )
    return "upper";
  // A headline has no full stop; a sentence full of names has one.
  const closed = tokens.at(-1)?.text === ".";
  return all >= 4 && lower <= all * (closed ? 0.03 : 0.15) ? "title" : "normal";
}

const infoOf: (norm: string) => WordInfo = remembered(lookUp);

export class Tagger {
  /** Gives each token of one sentence its part of speech, form and lemma. */
  tag(raws: readonly RawToken[], style: "normal" | "title" | "upper"): Omit<Token, "i" | "sentence">[] {
    const slots = raws.map((raw, at) => this.slot(raw, at, raws, style));
    markHedges(slots);
    const finite = slots.some((slot) => isSureFinite(slot));
    for (let at = 0; at < slots.length; at++) decide(slots, at, finite);
    if (!finite) findHeadlineVerb(slots);
    return slots.map((slot) => ({
      text: slot.raw.text,
      norm: slot.raw.norm,
      start: slot.raw.start,
      end: slot.raw.end,
      pos: slot.pos,
      form: slot.form,
      lemma: lemmaOf(slot),
      cap: slot.cap,
    }));
  }

  private slot(raw: RawToken, at: number, raws: readonly RawToken[], style: "normal" | "title" | "upper"): Slot {
    const { capital, upper, punct, number } = raw.spelling;
    const cap: Token["cap"] = !capital || style === "upper" ? "lower" : upper ? "upper" : "title";
    const info = infoOf(raw.norm);
    const low = cap === "lower" || (style === "title" && !upper && info.mask !== 0 && (info.mask & PN) === 0);
    if (punct) {
      const clitic =
        (raw.text === "'" || raw.text === "’") &&
        at > 0 &&
        raws[at - 1]?.end === raw.start &&
        /s$/i.test(raws[at - 1]?.text ?? "") &&
        raws[at + 1]?.start !== raw.end;
      return { raw, cap, closed: clitic ? "poss" : "punct", info, mask: 0, fixed: false, low, pos: clitic ? "poss" : "punct", form: null };
    }
    if (number) return { raw, cap, closed: "num", info, mask: 0, fixed: false, low, pos: "num", form: null };
    if (raw.norm === "'s") return { raw, cap, closed: "poss", info, mask: 0, fixed: false, low, pos: "poss", form: null };
    let closed = CLOSED.get(raw.norm) ?? null;
    // "May", "US", "WHO", "IT": a closed word in capitals is a name where the rest is not.
    if (closed && cap === "upper" && style === "normal" && raw.text.length > 1 && !/^(?:I|A|NOT|NO|ALL)$/.test(raw.text)) closed = null;
    if (closed === "modal" && raw.norm === "may" && cap === "title" && style === "normal" && at > 0) closed = null;
    if (raw.norm === "us" && (cap === "upper" || style === "upper")) closed = null;
    let mask = info.mask;
    const first = at === 0 || (at === 1 && raws[0]?.spelling.punct === true) || isOpening(raws[at - 1]);
    if (cap !== "lower" && !closed) {
      if (style === "title" || first) {
        if (!mask || mask === PN) mask = PN;
        // "Lucic said": a name that looks like an adjective.
        else if (mask === J && style === "normal" && compromiseTags(raw.norm).length === 0 && !raw.norm.includes("-")) mask = J | PN;
        else if (cap === "upper") mask = PN;
      } else if (!CAPITAL_COMMON.has(raw.norm)) mask = PN | (mask & (J | N | NS));
      if (!first && style === "normal") mask = info.mask & J && isDemonym(raw.norm) ? J | PN : PN;
    } else if (style !== "upper") mask &= ~PN;
    if (!mask && style === "upper" && compromiseTags(raw.norm).length > 0) mask = N;
    if (!mask) mask = style === "upper" || (cap !== "lower" && !closed) ? PN : N;
    return { raw, cap, closed, info, mask, fixed: false, low, pos: closed ?? "noun", form: null };
  }
}

const HEDGES: readonly (readonly string[])[] = [
  "no fewer than",
  "no less than",
  "no more than",
  "not more than",
  "not less than",
  "as many as",
  "as much as",
  "as few as",
  "a total of",
  "at least",
  "at most",
  "more than",
  "less than",
  "fewer than",
  "up to",
  "close to",
  "upwards of",
  "in excess of",
  "an estimated",
  "well over",
  "just over",
  "just under",
  "over",
  "above",
  "nearly",
  "almost",
  "about",
  "around",
  "some",
  "roughly",
  "approximately",
  "exactly",
  "only",
  "just",
  "under",
  "another",
].map((hedge) => hedge.split(" "));

/** "at least 12", "up to 30", "about 100": the words that hedge a number are part of its noun group. */
function markHedges(slots: readonly Slot[]): void {
  for (let i = 0; i < slots.length; i++) {
    for (const hedge of HEDGES) {
      const number = slots[i + hedge.length];
      // "about a third", "nearly a dozen", "half a million".
      const measure =
        number?.raw.norm === "a" &&
        /^(?:third|quarter|half|dozen|hundred|thousand|million|score|fifth|tenth)$/.test(slots[i + hedge.length + 1]?.raw.norm ?? "");
      if ((number?.closed !== "num" && !measure) || !hedge.every((word, k) => slots[i + k]?.raw.norm === word)) continue;
      for (let k = 0; k < hedge.length; k++) {
        const slot = slots[i + k];
        if (slot) {
          slot.closed = slot.pos = "det";
          slot.fixed = true;
        }
      }
      break;
    }
  }
}

function isOpening(raw: RawToken | undefined): boolean {
  return raw !== undefined && /^["“‘«„(:–—•*-]$/.test(raw.text);
}

function isDemonym(norm: string): boolean {
  return /(?:ian|ish|ese|ean|can|i|ic|an|ch)$/.test(norm);
}

function isSureFinite(slot: Slot): boolean {
  if (slot.closed === "modal") return true;
  if (slot.closed === "aux") return AUX_FORMS[slot.raw.norm] === "pres" || AUX_FORMS[slot.raw.norm] === "past";
  if (slot.closed) return false;
  if (SAYS.has(slot.raw.norm)) return true;
  const verb = slot.mask & VERB;
  return verb !== 0 && !(slot.mask & (NOUN | J | PN)) && (verb === VD || verb === VZ || (verb & VD) !== 0);
}

function startsNounGroup(slot: Slot | undefined): boolean {
  if (!slot) return false;
  if (slot.closed) return slot.closed === "det" || slot.closed === "num" || slot.closed === "pron";
  return (slot.mask & (NOUN | PN | J)) !== 0 && !(slot.mask & R);
}

function set(slot: Slot, pos: Pos, form: VerbForm | null = null): void {
  slot.pos = pos;
  slot.form = form;
}

function nounOf(slot: Slot): void {
  set(slot, slot.mask & PN && !(slot.mask & NOUN) ? "propn" : "noun");
}

/** The nearest word before `at` that is neither an adverb nor a quotation mark. */
function previous(slots: readonly Slot[], at: number): Slot | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const slot = slots[i];
    if (slot && slot.pos !== "adv" && !/^["“”‘’]$/.test(slot.raw.text)) return slot;
  }
  return undefined;
}

function decide(slots: readonly Slot[], at: number, finite: boolean): void {
  const slot = slots[at];
  if (!slot || slot.fixed) return;
  const before = previous(slots, at);
  const direct = slots[at - 1];
  const next = slots[at + 1];
  if (slot.closed) return decideClosed(slots, at, slot, before, next);
  const { mask } = slot;
  const verb = mask & VERB;
  if (verb && before?.closed === "part") {
    if (mask & V0) return set(slot, "verb", "base");
  }
  if (!verb) {
    if (mask & PN && (slot.cap !== "lower" || !(mask & (NOUN | J))))
      return set(slot, mask & J && isDemonym(slot.raw.norm) && next && nounish(next) ? "adj" : "propn");
    if (mask & J && !(mask & NOUN)) return set(slot, mask & R && !nounish(next) ? "adv" : "adj");
    if (mask & J) return set(slot, nounish(next) ? "adj" : "noun");
    if (mask & R) return set(slot, "adv");
    return nounOf(slot);
  }
  if (mask & VG) return decideIng(slots, at, slot, before, direct, next);
  if (verb & (VD | VN) && !(verb & V0 && mask & NOUN)) {
    if (verb & V0 && !isAfterSubject(before)) return decideBase(slots, at, slot, before, next, finite);
    return decidePast(slot, before, direct, next);
  }
  // "Fares Saeed was killed": no sentence begins with a third person.
  if (
    !before &&
    mask & VZ &&
    slot.cap === "title" &&
    !slot.low &&
    !(mask & NS) &&
    next &&
    !next.closed &&
    next.cap === "title" &&
    !next.low
  )
    return set(slot, "propn");
  if (mask & VZ && !(mask & V0)) return decidePlural(slots, at, slot, before, next, finite);
  return decideBase(slots, at, slot, before, next, finite);
}

function nounish(slot: Slot | undefined): boolean {
  return slot !== undefined && !slot.closed && (slot.mask & (NOUN | PN)) !== 0 && !/^[^\p{L}\p{N}]/u.test(slot.raw.text);
}

function isAfterSubject(before: Slot | undefined): boolean {
  return before !== undefined && (before.pos === "noun" || before.pos === "propn" || before.pos === "pron" || before.pos === "rel");
}

function isBe(slot: Slot | undefined): boolean {
  return slot?.closed === "aux" && /^(?:be|is|am|are|was|were|been|being|'re|'m)$/.test(slot.raw.norm);
}

function decideClosed(slots: readonly Slot[], at: number, slot: Slot, before: Slot | undefined, next: Slot | undefined): void {
  const { norm } = slot.raw;
  if (slot.closed === "aux") {
    set(slot, "aux", AUX_FORMS[norm] ?? null);
    // "had", "did", "has" with an object are verbs of their own.
    if (
      /^(?:have|has|had|having|do|does|did|doing)$/.test(norm) &&
      !verbAhead(slots, at + 1) &&
      !(/^(?:do|does|did)$/.test(norm) && invertedVerb(slots, at)) &&
      !(/^(?:has|have|had)$/.test(norm) && !before && slots.at(-1)?.raw.text === "?")
    )
      set(slot, "verb", AUX_FORMS[norm] ?? null);
    return;
  }
  if (norm === "'s") {
    // "Moscow's preparing a raid", but "the country's deteriorating security".
    const participle = next && !next.closed && next.mask & (VG | VN) && !(next.mask & (NOUN | J)) && !nounish(slots[at + 2]);
    if (before?.pos === "pron" || participle) set(slot, "aux", "pres");
    return;
  }
  if (norm === "to") {
    const target = next?.closed === "adv" ? slots[at + 2] : next;
    set(
      slot,
      target &&
        ((!target.closed && target.mask & V0 && !(target.mask & PN && target.cap !== "lower")) ||
          target.raw.norm === "be" ||
          target.raw.norm === "have" ||
          target.raw.norm === "do") &&
        !(target.mask & NS) &&
        !nounAfterTo(before, target, slots[at + 2])
        ? "part"
        : "prep",
    );
    if (slot.pos === "part") slot.closed = "part";
    return;
  }
  if (norm === "that") {
    if (slots[at - 1]?.raw.norm === "so" && clauseFollows(slots, at + 1)) return set(slot, "sub");
    if (before?.pos === "conj" || (next?.closed === "num" && clauseFollows(slots, at + 1))) return set(slot, "sub");
    // "told us that interrogators …"
    if (before && /^(?:us|me|him|them|her|you|it)$/.test(before.raw.norm) && clauseFollows(slots, at + 1)) return set(slot, "sub");
    if (before && (before.pos === "verb" || before.pos === "punct"))
      return set(
        slot,
        next && nounish(next) && before.pos === "verb" && !(next.mask & NS) && next.low && at + 2 >= slots.length ? "det" : "sub",
      );
    if (before && (before.pos === "noun" || before.pos === "propn"))
      return set(
        slot,
        next &&
          (next.closed === "aux" ||
            next.closed === "modal" ||
            (!next.closed && next.mask & VERB && !(next.mask & NS)) ||
            next.closed === "det" ||
            next.closed === "pron" ||
            nounish(next) ||
            adverbThenVerb(slots, at + 1))
          ? "rel"
          : "det",
      );
    return;
  }
  if (/^(?:who|whom|whose|which)$/.test(norm)) return set(slot, "rel");
  if (norm === "his" && next && !next.closed && next.mask & V0) return set(slot, "det");
  if (norm === "her" || norm === "his") return set(slot, next && startsNounGroup(next) && next.closed !== "det" ? "det" : "pron");
  if (
    norm === "since" &&
    (!next || next.closed === "adv" || next.closed === "punct" || (!next.closed && next.mask & VN && !(next.mask & NOUN)))
  )
    return set(slot, "adv");
  if (/^(?:since|before|after|until|as|till)$/.test(norm)) {
    const clause = clauseFollows(slots, at + 1) || (norm === "as" && presentFollows(slots, at + 1));
    return set(slot, clause ? "sub" : "prep");
  }
  // "shot down two jets", "handed over prisoners": the particle of the verb, not a preposition.
  if (before?.pos === "verb" && slots[at - 1] === before && PARTICLE_VERBS.get(norm)?.has(before.info.verb)) return set(slot, "adv");
  if (
    /^(?:about|around|over|under|up|off|down|out|through|along|in|on|by|within)$/.test(norm) &&
    !startsNounGroup(next) &&
    next?.pos !== "num" &&
    before?.pos === "verb" &&
    !(norm === "by" && next && !next.closed && next.mask & VG)
  )
    return set(slot, "adv");
  if (
    /^(?:all|both|some|many|several|few|more|most|another|each|either|this|these|those|such|half|much|less)$/.test(norm) &&
    !startsNounGroup(next) &&
    (next?.closed !== "prep" || next.raw.norm === "of")
  )
    return set(slot, "pron");
  if (norm === "one" && !/^(?:no|every|any|some|the)$/.test(before?.raw.norm ?? "")) return set(slot, "num");
  if (norm === "like" && before && (before.closed === "modal" || before.closed === "part" || PLURAL_SUBJECT.has(before.raw.norm)))
    return set(slot, "verb", "base");
  if (norm === "home" && (before?.pos === "det" || before?.pos === "poss" || before?.raw.norm === "whose")) return set(slot, "noun");
  if (norm === "worth" || norm === "plus") return set(slot, "prep");
}

/** "led to clashes", "committed to peace", "due to attack": a noun follows where its own group does not go on as an object. */
function nounAfterTo(before: Slot | undefined, target: Slot, after: Slot | undefined): boolean {
  if (!(target.mask & NOUN)) return false;
  const intends =
    before &&
    /^(?:led|lead|leads|leading|due|according|response|reaction|contribut\w+|amount\w*|return\w*|subject\w*|close|linked|link|thanks|prior|opposition|opposed|respond\w*|resort\w*|access|end|key|route|way|referring)$/.test(
      before.raw.norm,
    );
  return (
    Boolean(intends) &&
    !(
      after &&
      (after.closed === "det" || after.closed === "pron" || after.closed === "num" || (!after.closed && (after.mask & (PN | J)) !== 0))
    )
  );
}

/** "as Hezbollah fires rockets", "as bus hits landmine": one who does it, and what it is done to. */
function presentFollows(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 6; i++) {
    const slot = slots[i];
    if (!slot || (slot.closed && slot.closed !== "det" && slot.closed !== "num" && slot.closed !== "conj")) return false;
    const subject = slots[i - 1];
    if (i === from || !subject || subject.closed || slot.closed || !(slot.mask & VZ) || PERSONS.has(slot.raw.norm)) continue;
    const next = slots[i + 1];
    if (
      !(subject.mask & NS) &&
      next &&
      (next.closed === "num" ||
        next.closed === "det" ||
        (!next.closed && (next.mask & (NOUN | PN | J)) !== 0 && !(next.mask & VD)) ||
        next.closed === "prep")
    )
      return true;
  }
  return false;
}

function opensObject(next: Slot | undefined): boolean {
  return (
    next !== undefined &&
    (next.closed === "det" ||
      next.closed === "num" ||
      next.closed === "prep" ||
      (!next.closed && (next.mask & (NOUN | PN | J)) !== 0 && (next.mask & (VD | VZ)) === 0))
  );
}

/** "that also included", "that have since fled" behind an adverb. */
function adverbThenVerb(slots: readonly Slot[], from: number): boolean {
  let at = from;
  while (at < from + 3 && slots[at] && (slots[at]?.closed === "adv" || (!slots[at]?.closed && (slots[at]?.mask ?? 0) & R))) at++;
  const slot = slots[at];
  if (at === from || !slot) return false;
  return slot.closed === "aux" || slot.closed === "modal" || (!slot.closed && (slot.mask & (VD | VZ)) !== 0);
}

function clauseFollows(slots: readonly Slot[], from: number): boolean {
  // A finite verb before the next comma or preposition-led stretch of any length up to the end of the clause.
  for (let i = from; i < slots.length && i < from + 14; i++) {
    const slot = slots[i];
    if (!slot) break;
    if (slot.closed === "punct") return false;
    if (slot.closed === "modal") return true;
    if (slot.closed === "aux") return !(slot.raw.norm === "being" || slot.raw.norm === "having" || slot.raw.norm === "be");
    if (slot.closed === "rel" || slot.closed === "sub" || (slot.closed === "conj" && i > from + 1)) return false;
    if (!slot.closed && i > from) {
      const verb = slot.mask & VERB;
      if (verb & VD && !(slot.mask & (NOUN | J)) && slot.low) return true;
      if (verb & VZ && !(slot.mask & NOUN) && slot.low) return true;
      // "as gunmen attack village": a plural and a base form that has something behind it.
      const subject = slots[i - 1];
      if (verb & V0 && slot.low && subject && !subject.closed && subject.mask & NS && subject.low && opensObject(slots[i + 1])) return true;
    }
  }
  return false;
}

function verbAhead(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 5; i++) {
    const slot = slots[i];
    if (!slot) return false;
    if (slot.closed === "adv" || slot.raw.norm === "n't" || slot.raw.norm === "since") continue;
    if (slot.closed === "aux") return true;
    if (slot.closed === "pron" && i === from) continue;
    if (slot.closed === "prep" && slot.raw.norm === "to") return false;
    if (slot.closed) return false;
    if (slot.mask & R && !(slot.mask & (NOUN | J))) continue;
    if (slot.mask & (VN | VD) && !(slot.mask & PN && slot.cap !== "lower")) return true;
    if (slot.mask & V0 && slots[from - 1] && /^(?:do|does|did)$/.test(slots[from - 1]?.raw.norm ?? "")) return true;
    return false;
  }
  return false;
}

/** "how did the mutiny occur", "do you think": an auxiliary before its subject, then the base form. */
function invertedVerb(slots: readonly Slot[], at: number): boolean {
  const before = slots[at - 1];
  if (
    before &&
    !/^(?:how|why|when|where|what|who|only|nor|neither|so|also|never)$/.test(before.raw.norm) &&
    before.closed !== "punct" &&
    before.closed !== "conj"
  )
    return false;
  for (let i = at + 1; i < slots.length && i < at + 8; i++) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.closed === "aux" || slot.closed === "modal" || slot.closed === "part") return false;
    if (!slot.closed && slot.mask & V0 && i > at + 1 && !(slot.mask & J) && slots[i - 1]?.closed !== "det") return true;
    if (slot.closed && slot.closed !== "det" && slot.closed !== "pron" && slot.closed !== "num" && slot.closed !== "adv") return false;
  }
  return false;
}

/** "Did Russia shell the town": the auxiliary before the subject has no verb yet. */
function waitsForBase(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8; i--) {
    const slot = slots[i];
    if (
      !slot ||
      slot.pos === "verb" ||
      slot.closed === "punct" ||
      slot.closed === "sub" ||
      slot.closed === "rel" ||
      slot.closed === "prep" ||
      slot.closed === "part"
    )
      return false;
    if (slot.pos === "aux" || slot.pos === "modal")
      return (
        (slot.pos === "modal" || /^(?:do|does|did)$/.test(slot.raw.norm)) &&
        i < at - 1 &&
        (i === 0 ||
          slots[i - 1]?.pos === "adv" ||
          slots[i - 1]?.pos === "sub" ||
          slots[i - 1]?.closed === "punct" ||
          /^(?:what|who|which)$/.test(slots[i - 1]?.raw.norm ?? ""))
      );
  }
  return false;
}

function decideIng(
  slots: readonly Slot[],
  at: number,
  slot: Slot,
  before: Slot | undefined,
  direct: Slot | undefined,
  next: Slot | undefined,
): void {
  if (isBe(before) || (direct?.raw.norm === "as" && slot.raw.norm === "saying")) return set(slot, "verb", "ing");
  // "a drug trafficking ring", "whose building", "the kidnapping gang": names the kind of what follows.
  const named = next && !next.closed && slot.mask & N && ING_HEADS.has(next.info.noun) && !(next.mask & J && !(next.mask & NOUN));
  if (
    named &&
    before &&
    (before.pos === "noun" || before.pos === "propn" || before.pos === "adj" || before.pos === "verb" || before.pos === "prep")
  )
    return set(slot, "noun");
  // "as Goma fighting rages", "Baghdad bombing kills 7": the verb stands behind it.
  if (
    slot.mask & N &&
    (before?.pos === "propn" || before?.pos === "noun") &&
    next &&
    !next.closed &&
    next.mask & VZ &&
    next.low &&
    !PERSONS.has(next.raw.norm)
  ) {
    const after = slots[at + 2];
    if (!after || after.closed === "num" || after.closed === "det" || after.closed === "prep" || after.closed === "punct")
      return set(slot, "noun");
  }
  // "when fighting erupted", "after shelling had stopped".
  if (
    slot.mask & N &&
    (!before || before.pos === "sub") &&
    next &&
    (next.closed === "aux" || next.closed === "modal" || (!next.closed && (next.mask & VD) !== 0 && !(next.mask & (NOUN | J)))) &&
    next.low !== false
  )
    return set(slot, "noun");
  if (direct?.raw.norm === "whose") return set(slot, slot.mask & N || !nounish(next) ? "noun" : "adj");
  // "acting president".
  if (slot.raw.norm === "acting" && nounish(next)) return set(slot, "adj");
  const nounBefore =
    direct !== undefined &&
    (direct.pos === "det" ||
      direct.pos === "adj" ||
      direct.pos === "poss" ||
      direct.pos === "num" ||
      (direct.pos === "prep" && direct.raw.norm === "of"));
  if (direct && (direct.pos === "det" || direct.pos === "adj" || direct.pos === "poss" || direct.pos === "num")) {
    if (nounish(next) && next && !(next.mask & VERB && !(next.mask & NOUN)) && slot.mask & J) return set(slot, "adj");
    // "the fleeing civilians": modifies; "the bombing": names.
    return set(slot, nounish(next) && !(slot.mask & N) ? "adj" : "noun");
  }
  // "accused of shelling villages", "blamed for killing civilians".
  if (
    before?.pos === "prep" &&
    /^(?:of|for|from)$/.test(before.raw.norm) &&
    nounish(next) &&
    next &&
    next.mask & NS &&
    slots.slice(Math.max(0, at - 7), at).some((other) => /^(?:accus|blam|suspect|convict|charg|deni)/.test(other.raw.norm))
  )
    return set(slot, "verb", "ing");
  if (
    startsNounGroup(next) &&
    next &&
    (next.closed === "det" || next.closed === "pron" || next.closed === "num" || next.mask & PN || next.mask & (NS | J | N))
  ) {
    if (slot.mask & N && next && !next.closed && next.mask & NOUN && !(next.mask & J) && (nounBefore || !before || before.pos === "punct"))
      return set(slot, before ? "noun" : "verb", before ? null : "ing");
    return set(slot, "verb", "ing");
  }
  if (
    slot.mask & N &&
    (nounBefore ||
      !before ||
      before.pos === "prep" ||
      before.pos === "conj" ||
      before.pos === "noun" ||
      before.pos === "propn" ||
      before.pos === "verb")
  ) {
    const participle =
      (before?.pos === "noun" || before?.pos === "propn") &&
      next &&
      (next.closed === "prep" || next.closed === "adv") &&
      !/^(?:of|between)$/.test(next.raw.norm);
    return participle &&
      at < slots.length - 1 &&
      !/^(?:fighting|shelling|bombing|shooting|killing|training|meeting|building|warning|funding|firing)$/.test(slot.raw.norm)
      ? set(slot, "verb", "ing")
      : set(slot, "noun");
  }
  return set(slot, "verb", "ing");
}

function decidePast(slot: Slot, before: Slot | undefined, direct: Slot | undefined, next: Slot | undefined): void {
  const { mask } = slot;
  // "Suspected rebels attacked": a past form that opens a sentence modifies the noun behind it.
  if (!before && mask & VN && nounish(next)) return set(slot, "adj", "part");
  if (slot.cap !== "lower" && mask & PN && !(mask & V0)) return set(slot, "propn");
  if (before?.closed === "aux" || before?.pos === "aux") return set(slot, "verb", mask & VN ? "part" : "past");
  if (before?.pos === "verb" && /^(?:get|got|gets|getting|gotten|have|had|has)$/.test(before.raw.norm)) return set(slot, "verb", "part");
  if (
    direct &&
    (direct.pos === "det" ||
      direct.pos === "adj" ||
      direct.pos === "poss" ||
      direct.pos === "num" ||
      direct.pos === "prep" ||
      direct.pos === "part") &&
    mask & VN
  ) {
    if (
      nounish(next) ||
      next?.pos === "adj" ||
      (next && !next.closed && next.mask & (J | VG) && !(direct.pos === "num" && next.raw.norm === "dead"))
    )
      return set(slot, "adj", "part");
    if (mask & NOUN && direct.pos !== "num" && direct.pos !== "part") return set(slot, "noun");
    if (direct.pos === "num" || direct.pos === "prep" || direct.pos === "adj") return set(slot, "verb", mask & VD ? "pastpart" : "part");
  }
  // "showed flawed judgment": inside the object of a finite verb.
  if (
    mask & VN &&
    direct?.pos === "verb" &&
    !CLAUSE_VERBS.has(direct.info.verb) &&
    (direct.form === "past" || direct.form === "pastpart" || direct.form === "base" || direct.form === "pres") &&
    nounish(next) &&
    next &&
    !(next.mask & PN)
  )
    return set(slot, "adj", "part");
  if (!(mask & VN)) return set(slot, "verb", "past");
  if (!(mask & VD)) return set(slot, "verb", "part");
  return set(slot, "verb", "pastpart");
}

/** "attacks", "strikes", "raids": a plural noun or a verb of the present. */
function decidePlural(
  slots: readonly Slot[],
  at: number,
  slot: Slot,
  before: Slot | undefined,
  next: Slot | undefined,
  finite: boolean,
): void {
  if (!(slot.mask & NS)) return set(slot, "verb", "pres");
  if (!before) return nounOf(slot);
  // "footage of 18 February shows that …"
  if (before.closed === "num" && next?.raw.norm === "that") return set(slot, "verb", "pres");
  // "said in Bangui that rebels had …": a subject with its verb behind it.
  if (
    before.raw.norm === "that" &&
    next &&
    (next.closed === "aux" || next.closed === "modal" || (!next.closed && next.low && (next.mask & VD) !== 0 && !(next.mask & (N | NS))))
  )
    return set(slot, "noun");
  // "a claim that Yerevan rejects"
  if (isAfterSubject(before) && slots[at - 2]?.pos === "rel" && endsClause(next)) return set(slot, "verb", "pres");
  // "in which rebels killed", "that shells had caused": the subject of the relative clause.
  if (
    before.pos === "rel" &&
    next &&
    (next.closed === "aux" ||
      next.closed === "modal" ||
      (!next.closed && next.low && (next.mask & VD) !== 0 && !(next.mask & (N | NS | J))))
  )
    return set(slot, "noun");
  if (before.pos === "rel" || (before.pos === "pron" && /^(?:he|she|it|who)$/.test(before.raw.norm))) return set(slot, "verb", "pres");
  if (before.pos === "noun" || before.pos === "propn") {
    // "14 mortar shells from a tanker": a number waits for its plural.
    if (
      slots[at - 2]?.closed === "num" &&
      slots[at - 2]?.raw.norm !== "one" &&
      isSingular(before) &&
      next?.closed !== "det" &&
      next?.closed !== "pron"
    )
      return set(slot, "noun");
    // "M23 rebels advance", "army recruits": people first.
    if (PERSONS.has(slot.raw.norm)) return set(slot, "noun");
    if (COLLECTIVE.test(before.raw.norm) && !startsNounGroup(next)) return set(slot, "noun");
    if (next && (next.closed === "det" || next.closed === "pron")) return set(slot, "verb", "pres");
    if (next?.closed === "num" && !verbInClause(slots, at)) return set(slot, "verb", "pres");
    // "Israeli air strikes hit Beirut", "drone attacks cut power": a past form that looks like a noun is the verb of a noun like these.
    if (NOUN_VERB.has(slot.info.verb) && next && !next.closed && next.mask & VD && next.mask & V0 && startsNounGroup(slots[at + 2]))
      return set(slot, "noun");
    // "a convoy reaches besieged towns", but "strikes destroyed bases": which of the two the word is more often.
    if (!NOUN_VERB.has(slot.info.verb) && next && !next.closed && next.mask & VN && nounish(slots[at + 2]) && !verbInClause(slots, at))
      return set(slot, "verb", "pres");
    // "Peace talks to resume", but "Russia plans to attack".
    const base = ((slots[at + 2]?.mask ?? 0) & V0) !== 0 || /^(?:be|have|do)$/.test(slots[at + 2]?.raw.norm ?? "");
    if (next?.raw.norm === "to" && base && !INTENDING.has(slot.info.verb)) return set(slot, "noun");
    // "Death toll rises to 41", "chief surrenders to UN": the only word that can be the verb.
    const only = !finite && !verbInClause(slots, at) && !laterVerb(slots, at + 1) && isSingular(before);
    if (next?.raw.norm === "to" && (verbInClause(slots, at) || !base) && !(only && MOVES_TO.has(slot.info.verb))) return set(slot, "noun");
    // "to start war games Monday": inside the object of a verb.
    if (
      before.pos === "noun" &&
      slots[at - 2]?.pos === "verb" &&
      slots[at - 2]?.form === "base" &&
      objectOf(slots, at) &&
      !(next && (next.closed === "det" || next.closed === "num"))
    )
      return set(slot, "noun");
    // "barrel bombs kill 8": the verb stands behind its plural.
    const beyond = slots[at + 2];
    if (
      next &&
      !next.closed &&
      next.mask & V0 &&
      !(next.mask & (PN | J)) &&
      beyond &&
      (beyond.closed === "num" || beyond.closed === "det") &&
      !verbInClause(slots, at)
    )
      return set(slot, "noun");
    // "Blast at mosque kills, wounds dozens".
    const other = next?.raw.text === "," ? slots[at + 2] : undefined;
    if (
      other &&
      !other.closed &&
      other.mask & VZ &&
      !verbInClause(slots, at) &&
      startsNounGroup(slots[at + 3]) &&
      !laterVerb(slots, at + 3)
    )
      return set(slot, "verb", "pres");
    if (next && /^(?:to|how|why|whether|off|out|up|down|back|into|through)$/.test(next.raw.norm)) return set(slot, "verb", "pres");
    if (REPORTS.test(slot.raw.norm) && endsClause(next) && followsComma(slots, at)) return set(slot, "verb", "pres");
    const rest = finite || laterVerb(slots, at + 1);
    if (next && (next.closed === "num" || (!next.closed && startsNounGroup(next))))
      return set(slot, rest && !firstVerb(slots, at) ? "noun" : "verb", rest && !firstVerb(slots, at) ? null : "pres");
    if (next?.closed === "adv" && !rest) return set(slot, "verb", "pres");
    if (!rest && next?.closed === "prep" && /^(?:at|near|over|from|by|for|with)$/.test(next.raw.norm) && isSingular(before))
      return set(slot, "verb", "pres");
    return set(slot, "noun");
  }
  // "Car bombing kills 7, wounds 20".
  if (
    before.closed === "punct" &&
    before.raw.text === "," &&
    slot.low &&
    next &&
    (next.closed === "num" || next.closed === "det" || nounish(next)) &&
    presentBefore(slots, at - 1, "pres") &&
    !laterInClause(slots, at + 1)
  )
    return set(slot, "verb", "pres");
  if (before.pos === "adv" && next && startsNounGroup(next)) return set(slot, "verb", "pres");
  if (before.pos === "conj" && startsNounGroup(next) && hasVerbBefore(slots, at))
    return set(slot, next?.closed ? "verb" : "noun", next?.closed ? "pres" : null);
  return set(slot, "noun");
}

/** The last verb before the comma at `at` has this form and a plain subject: a headline goes on with it. */
function presentBefore(slots: readonly Slot[], at: number, form: VerbForm): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) {
    const slot = slots[i];
    if (!slot || slot.closed === "sub" || slot.closed === "rel" || slot.closed === "modal" || slot.pos === "part" || slot.closed === "aux")
      return false;
    if (slot.pos === "verb") return slot.form === form && slots[i - 1]?.pos !== "part" && slots[i - 1]?.pos !== "modal";
  }
  return false;
}

/** "…, UNHCR reports.": the short clause of a speaker at the end. */
function followsComma(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 7; i--) {
    const slot = slots[i];
    if (slot?.closed === "punct") return /^[,"”]$/.test(slot.raw.text);
    if (!slot || slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal" || slot.closed === "conj") return false;
  }
  return false;
}

function endsClause(next: Slot | undefined): boolean {
  return !next || /^[.,;!?]$/.test(next.raw.text);
}

function isSingular(slot: Slot): boolean {
  return slot.pos === "propn" || !(slot.mask & NS);
}

function hasVerbBefore(slots: readonly Slot[], at: number): boolean {
  return slots.slice(Math.max(0, at - 12), at).some((slot) => slot.pos === "verb" && slot.form === "pres");
}

/** "Armenia, Azerbaijan swap prisoners": a line without any verb gets the word that can be one. */
function findHeadlineVerb(slots: readonly Slot[]): void {
  if (
    slots.some((slot) => slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal" || slot.form !== null) ||
    slots.at(-1)?.raw.text === "."
  )
    return;
  for (let at = 1; at < slots.length - 1; at++) {
    const slot = slots[at];
    const before = slots[at - 1];
    const next = slots[at + 1];
    if (!slot || slot.closed || !before || !(before.pos === "noun" || before.pos === "propn") || slot.pos !== "noun") continue;
    const several =
      (before.mask & NS) !== 0 ||
      COLLECTIVE.test(before.raw.norm) ||
      slots.slice(0, at).some((other) => other.raw.text === "," || other.raw.norm === "and");
    const opens = next !== undefined && (startsNounGroup(next) || next.closed === "prep");
    if (!opens) continue;
    if (slot.mask & V0 && several) return set(slot, "verb", slot.mask & VD ? "past" : "base");
    if (slot.mask & VZ && startsNounGroup(next)) return set(slot, "verb", "pres");
  }
}

/** What follows is a finite verb: the word before is its subject. */
function isBeforeNoun(slots: readonly Slot[], from: number): boolean {
  const next = slots[from];
  return (
    next !== undefined &&
    (next.closed === "aux" || next.closed === "modal" || (!next.closed && (next.mask & VD) !== 0 && !(next.mask & NOUN)))
  );
}

/** "demanded that …" with no verb since. */
function demandBefore(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 9; i--) {
    const slot = slots[i];
    if (!slot || slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal" || slot.closed === "punct") return false;
    if (slot.raw.norm === "that")
      return (
        slot.pos === "sub" &&
        /^(?:demand|insist|urge|ask|request|propose|recommend|require|suggest|order)$/.test(previous(slots, i)?.info.verb ?? "")
      );
  }
  return false;
}

/** A verb that takes plain objects stands before in the same clause. */
function objectOf(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.pos === "sub" || slot.pos === "rel" || slot.closed === "conj") return false;
    if (slot.pos === "aux" || slot.pos === "modal") return false;
    if (slot.pos === "verb") return !CLAUSE_VERBS.has(slot.info.verb) && slot.form !== "ing" && slot.form !== "part";
  }
  return false;
}

/** A finite verb stands before, in the same clause. */
function verbInClause(slots: readonly Slot[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 14; i--) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.closed === "sub" || slot.closed === "rel" || slot.closed === "conj") return false;
    if (slot.pos === "verb" || slot.pos === "aux" || slot.pos === "modal") return true;
  }
  return false;
}

/** A finite verb follows before the next comma, "and" or subordinate clause. */
function beforeJoin(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 10; i++) {
    const slot = slots[i];
    if (
      !slot ||
      slot.closed === "punct" ||
      slot.closed === "sub" ||
      slot.closed === "rel" ||
      slot.closed === "conj" ||
      slot.closed === "prep"
    )
      return false;
    if (slot.closed === "modal" || slot.closed === "aux") return true;
    if (!slot.closed && slot.mask & VD && !(slot.mask & NOUN) && slot.low) return true;
  }
  return false;
}

function laterInClause(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 12; i++) {
    const slot = slots[i];
    if (!slot || slot.closed === "punct" || slot.closed === "sub" || slot.closed === "rel") return false;
    if (slot.closed === "modal" || slot.closed === "aux") return true;
    if (!slot.closed && slot.mask & (VZ | VD) && slot.low) return true;
  }
  return false;
}

/** No verb yet in this sentence: a headline's own verb is due. */
function firstVerb(slots: readonly Slot[], at: number): boolean {
  for (let i = Math.max(0, at - 12); i < at; i++)
    if (slots[i]?.pos === "verb" || slots[i]?.pos === "aux" || slots[i]?.pos === "modal") return false;
  return !laterInClause(slots, at + 2);
}

function laterVerb(slots: readonly Slot[], from: number): boolean {
  for (let i = from; i < slots.length && i < from + 12; i++) {
    const slot = slots[i];
    if (!slot || slot.raw.text === ";" || slot.raw.text === ":") return false;
    // "Troops capture town, military says": the speaker's verb is another clause's.
    if (slot.raw.text === "," && speakerEnds(slots, i + 1)) return false;
    if (slot.closed === "modal" || (slot.closed === "aux" && isSureFinite(slot))) return true;
    if (!slot.closed && slot.mask & (VZ | VD) && (slot.low || !(slot.mask & PN)) && !(slot.mask & (N | J))) {
      if (slot.mask & VZ && slot.mask & NS) {
        const next = slots[i + 1];
        if (!next || !(next.closed === "num" || next.closed === "det" || (next.mask & (PN | NS)) !== 0)) continue;
      }
      return true;
    }
  }
  return false;
}

/** "…, military says" up to the end of the sentence. */
function speakerEnds(slots: readonly Slot[], from: number): boolean {
  let last = slots.length - 1;
  if (slots[last]?.closed === "punct") last--;
  return last - from < 5 && last > from && /^(?:say|says|said|reports|report|claims)$/.test(slots[last]?.raw.norm ?? "");
}

/** "attack", "strike", "fire": a noun or the base form of a verb. */
function decideBase(
  slots: readonly Slot[],
  at: number,
  slot: Slot,
  before: Slot | undefined,
  next: Slot | undefined,
  finite: boolean,
): void {
  const { mask } = slot;
  if (isAfterSubject(before) && mask & V0 && waitsForBase(slots, at)) return set(slot, "verb", "base");
  if (before?.closed === "modal" || before?.pos === "part" || (before?.closed === "aux" && /^(?:do|does|did)$/.test(before.raw.norm)))
    return set(slot, "verb", "base");
  if (slot.cap !== "lower" && mask & PN && !(mask & NOUN)) return set(slot, "propn");
  if (before && PLURAL_SUBJECT.has(before.raw.norm)) return set(slot, "verb", mask & (VD | VN) && !(mask & NOUN) ? "past" : "base");
  if (
    before?.pos === "pron" &&
    mask & VD &&
    /^(?:he|she|it)$/.test(before.raw.norm) &&
    next?.raw.norm !== "of" &&
    !(verbInClause(slots, at) && slots[at - 2]?.pos === "verb")
  )
    return set(slot, "verb", "past");
  if (before?.pos === "aux")
    return mask & VN
      ? set(slot, "verb", "part")
      : mask & J
        ? set(slot, "adj")
        : mask & NOUN
          ? set(slot, "noun")
          : set(slot, "verb", "base");
  const direct = slots[at - 1];
  if (slot.raw.norm === "close" && next?.raw.norm === "to" && isAfterSubject(before)) return set(slot, "adj");
  if (slot.raw.norm === "read" && isAfterSubject(before) && next?.raw.text === ":") return set(slot, "verb", "past");
  if (direct && (direct.pos === "det" || direct.pos === "poss" || direct.pos === "adj" || direct.pos === "prep")) {
    if (mask & J && nounish(next)) return set(slot, "adj");
    if (mask & NOUN) return set(slot, "noun");
    if (mask & VN) return set(slot, nounish(next) ? "adj" : "verb", "part");
    if (mask & J) return set(slot, "adj");
    return set(slot, "noun");
  }
  if (direct?.pos === "conj" && mask & J && slots[at - 2]?.pos === "adj" && nounish(next)) return set(slot, "adj");
  // "sources close to the government", "a post close to the border".
  if (slot.raw.norm === "close" && before && (before.pos === "noun" || before.pos === "propn") && next?.raw.norm === "to")
    return set(slot, "adj");
  // "troops … often patrol parts".
  if (
    direct?.pos === "adv" &&
    before &&
    (before.pos === "noun" || before.pos === "propn") &&
    /^(?:often|also|still|now|regularly|routinely|sometimes|frequently|usually|repeatedly)$/.test(direct.raw.norm) &&
    mask & V0 &&
    startsNounGroup(next)
  )
    return set(slot, "verb", mask & VD ? "past" : "base");
  if (direct?.pos === "num") {
    // "Thousands flee as", "Dozens protest in": the number is the whole subject.
    const whole =
      /^(?:dozens|scores|hundreds|thousands|millions|tens)$/.test(direct.raw.norm) &&
      !isBeforeNoun(slots, at + 1) &&
      !verbInClause(slots, at);
    if (whole && mask & V0) return set(slot, "verb", mask & VD ? "past" : "base");
    // "Nine dead, 20 hurt as bus hits landmine".
    if (mask & VN && mask & NOUN && (!next || next.closed === "sub" || /^(?:as|in|when|after|by)$/.test(next.raw.norm)))
      return set(slot, "verb", "pastpart");
  }
  if (direct?.pos === "num")
    return set(slot, mask & NOUN ? "noun" : mask & VN ? "verb" : "noun", mask & NOUN ? null : mask & VN ? "part" : null);
  if (before && (before.pos === "noun" || before.pos === "propn")) {
    // "Residents of Mahabad fear that …": a clause follows and no verb came before.
    if (next?.raw.norm === "that" && FEARS.test(slot.raw.norm) && !verbInClause(slots, at)) return set(slot, "verb", "base");
    const plural =
      (before.mask & NS) !== 0 || COLLECTIVE.test(before.raw.norm) || (before.raw.norm.endsWith("s") && before.cap !== "upper");
    const opens =
      next &&
      (next.closed === "det" ||
        next.closed === "pron" ||
        next.closed === "num" ||
        (!next.closed && (next.mask & (PN | J)) !== 0) ||
        nounish(next));
    // "Oil plant set ablaze by drones".
    if (
      mask & VN &&
      next &&
      /^(?:ablaze|alight|afire|adrift|free)$/.test(next.raw.norm) &&
      slots[at + 2]?.closed !== "det" &&
      !nounish(slots[at + 2]) &&
      !verbInClause(slots, at)
    )
      return set(slot, "verb", "pastpart");
    if (mask & VD && opens && !(mask & NOUN)) return set(slot, "verb", "past");
    // "gunmen shot dead three officers", "herders set fire to": behind a plural that has no verb yet.
    if (
      mask & VD &&
      before.pos === "noun" &&
      ((before.mask & NS) !== 0 || /(?:men|people|police)$/.test(before.raw.norm)) &&
      next?.raw.norm !== "of" &&
      !verbInClause(slots, at)
    ) {
      const reduced = next === undefined || (next.closed === "prep" && laterInClause(slots, at + 1)) || next.raw.norm === "by";
      return set(slot, "verb", reduced ? "pastpart" : "past");
    }
    // "Kyiv and Moscow sign the accord", "that Korea recall one division": no verb yet, and an object behind.
    if (
      mask & V0 &&
      mask & NOUN &&
      next &&
      (next.closed === "det" || next.closed === "num" || /^(?:them|him|us|it|me)$/.test(next.raw.norm)) &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + 1)
    )
      return set(slot, "verb", mask & VD ? "past" : "base");
    if (mask & VD && mask & V0 && opens && !verbInClause(slots, at) && !beforeJoin(slots, at + 1)) return set(slot, "verb", "past");
    // "a gang set fire to", "rebels hit the base": base, past and noun look alike.
    if (
      mask & VD &&
      next &&
      (next.closed === "det" ||
        next.closed === "pron" ||
        next.closed === "num" ||
        (!next.closed && (next.mask & (N | NS | PN)) !== 0 && !(next.mask & (VZ | VD)))) &&
      !laterVerb(slots, at + 1)
    )
      return set(slot, "verb", "past");
    // "demanded that the defenders of Mariupol surrender": a demand has its verb in the base form.
    if (mask & NOUN && mask & V0 && demandBefore(slots, at) && !laterInClause(slots, at + 1)) return set(slot, "verb", "base");
    // "struck Hezbollah launch sites": the clause has its verb already, and this is inside its object.
    if (plural && mask & NOUN && next && !next.closed && objectOf(slots, at)) return set(slot, "noun");
    // "Taliban attack kills 6 police".
    if (
      mask & NOUN &&
      next &&
      !next.closed &&
      next.mask & VZ &&
      startsNounGroup(slots[at + 2]) &&
      !(before.mask & NS && before.pos === "noun")
    )
      return set(slot, "noun");
    if (plural && opens && (!(mask & NOUN) || next?.closed === "det" || next?.closed === "pron" || !laterVerb(slots, at + 1) || !finite))
      return set(slot, "verb", mask & VD ? "past" : "base");
    // "Rebels free 21 hostages", "Troops open fire on": an adjective hardly follows its noun.
    if (
      mask & J &&
      mask & V0 &&
      (before.mask & NS) !== 0 &&
      before.pos === "noun" &&
      next &&
      (next.closed === "num" || next.closed === "det" || (nounish(next) && !laterInClause(slots, at + 1))) &&
      !verbInClause(slots, at)
    )
      return set(slot, "verb", "base");
    if (plural && !(mask & NOUN)) return set(slot, "verb", mask & VD ? "past" : "base");
    // "authorities speed up their deportation", "rebels blow up a bridge".
    if (plural && mask & V0 && PARTICLE_VERBS.get(next?.raw.norm ?? "")?.has(slot.info.verb) && !verbInClause(slots, at))
      return set(slot, "verb", mask & VD ? "past" : "base");
    if (
      (before.mask & NS) !== 0 &&
      (!next || next.closed === "prep" || next.closed === "punct" || next.closed === "adv") &&
      !verbInClause(slots, at) &&
      !laterInClause(slots, at + 1) &&
      !(next?.raw.text === "," && slots[at - 2]?.pos === "det")
    )
      return set(slot, "verb", "base");
    if (mask & VD && mask & VN && !(mask & NOUN)) return set(slot, "verb", "pastpart");
    // "12 hurt in blast", "car bomb hit a market": past forms that look like the base.
    if (
      mask & VD &&
      next &&
      (next.closed === "det" ||
        next.closed === "prep" ||
        (next.mask & (PN | NS)) !== 0 ||
        /^(?:ablaze|alight|afire|free|down|apart|dead)$/.test(next.raw.norm)) &&
      !finite
    )
      return set(slot, "verb", "pastpart");
    if (mask & VD && next?.closed === "det") return set(slot, "verb", "past");
    if (mask & NOUN) return set(slot, "noun");
    return set(slot, mask & J ? "adj" : "verb", mask & J ? null : "base");
  }
  if (before?.pos === "conj" || before?.pos === "punct" || !before) {
    const coordinated = before?.pos === "conj" && slots.slice(Math.max(0, at - 10), at).some((s) => s.pos === "verb" && s.form === "base");
    if (coordinated && startsNounGroup(next)) return set(slot, "verb", "base");
    if (
      before?.raw.text === "," &&
      slot.low &&
      startsNounGroup(next) &&
      presentBefore(slots, at - 1, "base") &&
      !laterInClause(slots, at + 1)
    )
      return set(slot, "verb", "base");
    if (!before && next && (next.closed === "det" || next.closed === "pron")) return set(slot, "verb", "base");
    if (before && mask & VD && next?.closed === "det") return set(slot, "verb", "past");
    const object = next?.closed === "pron" && /^(?:them|him|us|it|me|her|themselves|himself)$/.test(next.raw.norm);
    if (before && object) return set(slot, "verb", mask & VD ? "past" : "base");
    // "… and hit the hills": goes on with a past that stands before.
    if (
      before &&
      mask & VD &&
      startsNounGroup(next) &&
      slots.slice(Math.max(0, at - 12), at).some((other) => other.pos === "verb" && (other.form === "past" || other.form === "pastpart"))
    )
      return set(slot, "verb", "past");
  }
  if (mask & J && nounish(next)) return set(slot, "adj");
  if (mask & NOUN) return set(slot, "noun");
  if (mask & (VD | VN)) return set(slot, "verb", "pastpart");
  return mask & J ? set(slot, "adj") : set(slot, "verb", "base");
}

function lemmaOf(slot: Slot): string {
  if (slot.pos === "verb" || slot.pos === "aux") return slot.pos === "aux" ? auxLemma(slot.raw.norm) : slot.info.verb || slot.raw.norm;
  if (slot.pos === "adj" && slot.form === "part") return slot.info.verb || slot.raw.norm;
  if (slot.pos === "noun" || (slot.pos === "propn" && slot.cap !== "upper")) return slot.info.noun;
  return slot.raw.norm;
}

function auxLemma(norm: string): string {
  if (/^(?:have|has|had|having|'ve)$/.test(norm)) return "have";
  if (/^(?:do|does|did|doing)$/.test(norm)) return "do";
  return "be";
}
