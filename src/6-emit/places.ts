import { COUNTED_AREAS } from "../lexicon/place-nouns.js";
import type { MentionRecord, ResolvedPlace } from "../shapes/records.js";
import type { Place } from "./schema.js";

/** What is held and goes by the name of the place where it stands. */
const HELD = new Set(["crossing", "port", "harbour", "harbor", "stronghold", "pass", "junction", "post"]);

/** The places of all mentions of an event, each once, containers left out, as the contract has them. */
export function placesOf(mentions: readonly MentionRecord[], specific: (places: readonly ResolvedPlace[]) => ResolvedPlace[]): Place[] {
  const all: ResolvedPlace[] = [];
  for (const mention of mentions) {
    for (const place of mention.places) {
      if (!all.some((other) => isSame(other, place))) all.push(place);
    }
  }
  const taken = mentions[0]?.frame.event.family === "territory";
  return specific(settled(all, taken)).map(written);
}

function isSame(a: ResolvedPlace, b: ResolvedPlace): boolean {
  if (a.role !== b.role) return false;
  return (
    a.name.toLowerCase() === b.name.toLowerCase() || (a.entry !== null && a.entry === b.entry && a.within === null && b.within === null)
  );
}

/** One mention says "a school", another names it or its town: they are one place.
 *  What is taken is the place itself: "seized a border crossing … the seizure of X". */
function settled(places: readonly ResolvedPlace[], taken: boolean): ResolvedPlace[] {
  const out: ResolvedPlace[] = [];
  for (const place of places) {
    if (place.kind !== "site" || isNamed(place)) {
      out.push(place);
      continue;
    }
    const others = places.filter((other) => other !== place && other.role === place.role);
    if (others.some((other) => other.name.length > place.name.length && lastWord(other) === lastWord(place))) continue;
    if (place.within !== null) {
      out.push(place);
      continue;
    }
    const named = others.filter((other) => isNamed(other) && other.kind !== "country");
    const [holder] = named;
    if (taken && holder && (COUNTED_AREAS.has(lastWord(place)) || HELD.has(lastWord(place)))) continue;
    out.push(
      named.length === 1 && holder
        ? { ...place, entry: holder.entry, within: holder.name, country: holder.country, admin1: holder.admin1 }
        : place,
    );
  }
  return out;
}

function isNamed(place: ResolvedPlace): boolean {
  return place.within === null && (place.entry !== null || /\p{Lu}/u.test(place.name.replace(/^.{1,60}?(?:['’]s|s['’]) /, "")));
}

function lastWord(place: ResolvedPlace): string {
  return (place.span.text.toLowerCase().split(/\s+/).at(-1) ?? "").replace(/s$/, "");
}

function written(place: ResolvedPlace): Place {
  const named = place.entry;
  return {
    span: place.span,
    name: place.name,
    kind: place.kind,
    role: place.role,
    country: place.country,
    admin1: place.admin1,
    within: place.within,
    lat: named?.lat ?? null,
    lon: named?.lon ?? null,
    geonameId: place.within === null ? (named?.geonameId ?? null) : null,
    precision: precisionOf(place),
  };
}

const PRECISION = {
  country: "country",
  admin1: "province",
  admin2: "district",
  settlement: "settlement",
  site: "exact",
  region: "region",
  water: "region",
} as const;

function precisionOf(place: ResolvedPlace): Place["precision"] {
  const named = place.entry;
  if (named === null || named.lat === null) return "unknown";
  if (place.within !== null && named.kind === "site") return "settlement";
  return PRECISION[named.kind];
}
