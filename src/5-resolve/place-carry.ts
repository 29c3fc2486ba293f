import type { ByToken, PlaceMention } from "../shapes/mentions.js";
import type { MentionRecord, ResolvedPlace } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";
import { PlaceLeads } from "./place-leads.js";
import type { PlaceResolver } from "./places.js";

const TOLD = new Set(["occurred", "ongoing", "attempted", "planned", "possible"]);
const DONE = new Set(["occurred", "ongoing", "attempted"]);
const EPISODIC = new Set(["strike", "combat", "harm", "custody", "territory", "unrest"]);
/** How many sentences back a place is still the scene. */
const REACH = 2;

/** A place told once holds for the deeds of the same sentence and paragraph that tell none of their own. */
export function carryPlaces(
  article: Article,
  records: readonly MentionRecord[],
  mentions: ByToken<PlaceMention>,
  places: PlaceResolver,
): MentionRecord[] {
  const leads = new PlaceLeads(article, mentions, places);
  const bySentence = new Map<number, MentionRecord[]>();
  for (const record of records) {
    const known = bySentence.get(record.sentence);
    if (known) known.push(record);
    else bySentence.set(record.sentence, [record]);
  }
  const out: MentionRecord[] = [];
  for (const record of records) {
    const { event, status } = record.frame;
    const there = record.places.length === 0 && event.family !== "statement" ? places.pointedAt(record.frame) : null;
    if (there) {
      // "surrendered at the Zenit position south of X. … taken prisoner there": what was told as a scene, before what only stands nearer.
      const scene = sceneOf(article, record, out, [], false, true);
      out.push({ ...record, places: scene.length > 0 ? scene : [there], placeBasis: "carried" });
      continue;
    }
    if (!EPISODIC.has(event.family) || !TOLD.has(status)) {
      out.push(record);
      continue;
    }
    const lead = leads.of(record.block);
    const front = leads.front(record.sentence);
    if (record.places.length > 0) {
      const holder = leads.holder(record.sentence);
      const holders = holder ? [holder] : lead;
      out.push(holders.length > 0 ? { ...record, places: record.places.map((place) => settle(place, holders)) } : record);
      continue;
    }
    const scene = sceneOf(article, record, out, bySentence.get(record.sentence) ?? [], front !== null);
    const given = scene.length > 0 ? scene : lead.length > 0 ? lead : leads.asked(record.block);
    out.push(given.length > 0 ? { ...record, places: [...given], placeBasis: "carried" } : record);
  }
  return out;
}

/** An unnamed site is in the place with which its paragraph opens. */
function settle(site: ResolvedPlace, lead: readonly ResolvedPlace[]): ResolvedPlace {
  const [holder] = lead;
  if (!holder || site.kind !== "site" || site.entry !== null || site.within !== null) return site;
  return { ...site, entry: holder.entry, within: holder.name, country: holder.country, admin1: holder.admin1 };
}

/** The places of the deed just before in the paragraph, or just behind in the same sentence. */
function sceneOf(
  article: Article,
  record: MentionRecord,
  done: readonly MentionRecord[],
  same: readonly MentionRecord[],
  elsewhere: boolean,
  pointed = false,
): ResolvedPlace[] {
  const usable = (other: MentionRecord): boolean =>
    other.background === record.background &&
    EPISODIC.has(other.frame.event.family) &&
    TOLD.has(other.frame.status) &&
    !areApart(record, other) &&
    !(record.frame.event.scene?.frees && !other.frame.event.scene?.frees) &&
    other.places.some((place) => place.role === "location");
  const far = pointed || (DONE.has(record.frame.status) && !elsewhere && !moves(article, record) && !record.frame.event.scene?.apart);
  for (let i = done.length - 1; i >= 0; i--) {
    const other = done[i];
    if (!other || other.block !== record.block || other.sentence < record.sentence - (far ? REACH : 0)) break;
    const given = usable(other) ? handedOn(other, record) : [];
    if (given.length > 0) return given;
  }
  const behind = same.find((other) => other.frame.head > record.frame.head && usable(other));
  return behind ? handedOn(behind, record) : [];
}

/** Of two times that do not meet, each deed has its own. */
function areApart(a: MentionRecord, b: MentionRecord): boolean {
  if (a.timeBasis !== "own" || b.timeBasis !== "own" || !a.time?.start || !a.time.end || !b.time?.start || !b.time.end) return false;
  return a.time.end < b.time.start || b.time.end < a.time.start;
}

/** "Elsewhere", "Separately": the sentence leaves the scene. */
function moves(article: Article, record: MentionRecord): boolean {
  const first = article.tokens[article.sentences[record.sentence]?.first ?? -1];
  return first !== undefined && oneOf(first.norm, "elsewhere separately meanwhile");
}

/** What was struck is the other deed's own: the named place that holds it is the scene of both. */
function handedOn(giver: MentionRecord, taker: MentionRecord): ResolvedPlace[] {
  const close = giver.sentence === taker.sentence && giver.frame.event.family === taker.frame.event.family;
  return giver.places.filter(
    (place) => place.role === "location" && (close || place.kind !== "site" || place.entry !== null || place.within !== null),
  );
}
