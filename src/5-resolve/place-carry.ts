import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { Article } from "../types.js";
import type { ResolvedPlace } from "./place-reader.js";
import type { PlaceResolver } from "./places.js";
import type { MentionRecord } from "./records.js";

const TOLD = new Set(["occurred", "ongoing", "attempted", "denied"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);
/** Deeds that are told beside others of a paragraph without happening where these do. */
const ELSEWHERE = new Set(["shootdown", "coup"]);
/** How many sentences back a place is still the scene. */
const REACH = 2;

/** A place told once holds for the deeds of the same sentence and paragraph that tell none of their own. */
export function carryPlaces(
  article: Article,
  records: readonly MentionRecord[],
  mentions: ByToken<PlaceMention>,
  places: PlaceResolver,
): MentionRecord[] {
  const leads = leadPlaces(article, mentions, places);
  const out: MentionRecord[] = [];
  for (const record of records) {
    const told = record.places.some((place) => place.role === "location") || record.places.length > 0;
    const { event, status } = record.frame;
    if (told || !EPISODIC.has(event.family) || !TOLD.has(status)) {
      out.push(record);
      continue;
    }
    const scene = sceneOf(record, out, records) ?? leads.get(record.block) ?? [];
    out.push(scene.length > 0 ? { ...record, places: scene } : record);
  }
  return out;
}

/** The places of the deed just before in the paragraph, or just behind in the same sentence. */
function sceneOf(record: MentionRecord, done: readonly MentionRecord[], all: readonly MentionRecord[]): ResolvedPlace[] | null {
  const usable = (other: MentionRecord): boolean =>
    EPISODIC.has(other.frame.event.family) && TOLD.has(other.frame.status) && other.places.some((place) => place.role === "location");
  const far = !ELSEWHERE.has(record.frame.event.type);
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other || other.block !== record.block || other.sentence < record.sentence - (far ? REACH : 0)) break;
    if (usable(other)) return handedOn(other, record);
  }
  const behind = all.find((other) => other.sentence === record.sentence && other.frame.head > record.frame.head && usable(other));
  return behind ? handedOn(behind, record) : null;
}

/** What was struck is the other deed's own: the named place that holds it is the scene of both. */
function handedOn(giver: MentionRecord, taker: MentionRecord): ResolvedPlace[] {
  const close = giver.sentence === taker.sentence && giver.frame.event.family === taker.frame.event.family;
  return giver.places.filter(
    (place) => place.role === "location" && (close || place.kind !== "site" || place.entry !== null || place.within !== null),
  );
}

/** Places with which paragraphs open, as entries of a chronicle do: "27 Jan 2015 | Wagga, Adamawa. …". */
function leadPlaces(article: Article, mentions: ByToken<PlaceMention>, places: PlaceResolver): Map<number, ResolvedPlace[]> {
  const out = new Map<number, ResolvedPlace[]>();
  for (const sentence of article.sentences) {
    const before = article.sentences[sentence.index - 1];
    if (before && before.block === sentence.block) continue;
    const first = mentions.within(sentence.first, Math.min(sentence.last, sentence.first + 14)).find((mention) => !mention.modifier);
    if (!first) continue;
    let lead = true;
    for (let i = sentence.first; i < first.first; i++) {
      const token = article.tokens[i];
      if (token && (token.pos === "verb" || token.pos === "aux")) lead = false;
    }
    const opener = article.tokens[first.first - 1];
    const follower = article.tokens[first.last];
    const headed = first.first === sentence.first || (opener !== undefined && /^(?:[|:–—-]|--)$/.test(opener.text));
    const fronted =
      opener !== undefined &&
      first.first - sentence.first <= 5 &&
      /^(?:in|at|near|outside|around)$/.test(headPrep(article, sentence.first)) &&
      follower?.text === ",";
    const closed = !follower || follower.sentence !== sentence.index || /^[.,:(|–—]$/.test(follower.text);
    if (lead && ((headed && closed) || fronted)) out.set(sentence.block, places.specific([places.named(first)]));
  }
  return out;
}

function headPrep(article: Article, first: number): string {
  const token = article.tokens[first];
  return token?.pos === "adv" || token?.norm === "elsewhere" ? (article.tokens[first + 1]?.norm ?? "") : (token?.norm ?? "");
}
