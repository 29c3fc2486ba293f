import type { Framing, TollMention } from "../shapes/frames.js";
import type { EventRecord, MentionRecord } from "../shapes/records.js";
import { oneOf } from "../text.js";
import type { Article } from "../types.js";
import { opensAnew } from "./comparison.js";

/** How many sentences back, within the paragraph and beyond it. */
const NEAR = 4;
const BEYOND = 2;

/** Counts in sentences without an event of their own go to the violent event told just before; a toll of the whole to the one that the article is about. */
export function looseTolls(article: Article, framing: Framing, events: readonly EventRecord[]): void {
  const open = events.filter(
    (event) =>
      (event.event.violence === true || event.event.family === "unrest") &&
      event.event.suffered === undefined &&
      (event.status === "occurred" || event.status === "ongoing" || event.status === "attempted"),
  );
  if (open.length === 0) return;
  for (const sentence of framing.sentences) {
    for (const toll of sentence.looseTolls) {
      // Who was seized or fled in a sentence without such an event belongs to none.
      if (toll.kind === "captured" || (toll.kind === "displaced" && toll.verb !== null)) continue;
      // "Police found 19 bodies in the city" tells of no deed.
      if (isFound(article, toll) || isOfTheWar(article, toll)) continue;
      const at = holder(article, toll, open);
      if (!at) continue;
      const { event, index } = at;
      const mention = event.mentions[index];
      if (mention) event.mentions[index] = { ...mention, tolls: [...mention.tolls, toll] };
    }
  }
}

const MANY = 1000;
const WARS = new Set(["war", "conflict", "insurgency", "rebellion", "uprising", "violence", "crisis", "unrest", "campaign"]);

/** "Thousands have died in the region", "the conflict has killed 900 since 2015": the toll of the whole war, not of a deed. */
export function isOfTheWar(article: Article, toll: TollMention): boolean {
  if ((toll.value.min ?? 0) >= MANY) return true;
  const sentence = article.sentences[toll.sentence];
  let war = false;
  let since = false;
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++) {
    const token = article.tokens[i];
    war ||= WARS.has(token?.lemma ?? "");
    since ||= token?.norm === "since";
  }
  return war && since;
}

function isFound(article: Article, toll: TollMention): boolean {
  if (!oneOf(article.tokens[toll.at]?.norm, "bodies corpses")) return false;
  for (let i = toll.first - 4; i < toll.last + 6; i++) {
    const token = article.tokens[i];
    if (token?.sentence === toll.sentence && oneOf(token.lemma, "find discover count bury dump identify exhume")) return true;
  }
  return false;
}

function holder(article: Article, toll: TollMention, events: readonly EventRecord[]): { event: EventRecord; index: number } | null {
  let best: { event: EventRecord; index: number; rank: number } | null = null;
  const block = article.sentences[toll.sentence]?.block ?? -1;
  const anew = opensAnew(article, toll.sentence);
  for (const event of events) {
    for (const [index, mention] of event.mentions.entries()) {
      const distance = toll.sentence - mention.sentence;
      if (distance < 0 || (anew && distance > 0) || distance > (mention.block === block ? NEAR : BEYOND)) continue;
      const rank = rankOf(event, mention, distance, block);
      if (!best || rank >= best.rank) best = { event, index, rank };
    }
  }
  // "Fatalities: 12" in an entry of a data base speaks of the entry as a whole.
  if (article.tokens[toll.at + 1]?.text === ":") {
    const entry = events
      .flatMap((event) => event.mentions.map((mention, index) => ({ event, index, mention })))
      .filter(({ mention }) => mention.block === block && mention.sentence <= toll.sentence);
    const lead = entry.sort((a, b) => a.mention.frame.trigger.first - b.mention.frame.trigger.first)[0];
    if (lead) return lead;
  }
  if (best) return best;
  // "The death toll has risen to 41", far from the event: that of the headline or the lead.
  if (article.tokens[toll.at]?.norm !== "toll") return null;
  const first =
    events.find(
      (event) => event.event.violence === true && event.mentions.some((mention) => mention.tolls.some((other) => other.kind === toll.kind)),
    ) ?? events.find((event) => event.event.violence === true);
  return first && (first.mentions[0]?.sentence ?? Number.POSITIVE_INFINITY) < toll.sentence
    ? { event: first, index: first.mentions.length - 1 }
    : null;
}

/** Nearer ones before those farther off, deeds that can hurt before others, those of the same paragraph before others. */
function rankOf(event: EventRecord, mention: MentionRecord, distance: number, block: number): number {
  let rank = -distance * 2;
  if (event.event.violence !== true) rank -= 3; // a march, a coup
  if (mention.block !== block) rank -= 2;
  if (mention.background) rank -= 1;
  return rank;
}
