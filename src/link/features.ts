import type { ConflictEvent, Place } from "../6-emit/schema.js";

/** What two reports of one incident have in common, drawn from an event once. */
export interface Features {
  readonly event: ConflictEvent;
  /** Types that tell of the same kind of deed are looked at together. */
  readonly group: string;
  readonly factual: "real" | "planned" | "denied" | "other";
  /** Days since 1970 of the earliest and latest day that it can have happened on; null where nothing tells. */
  readonly from: number | null;
  readonly to: number | null;
  /** The time was told, and not taken from the day of publication. */
  readonly dated: boolean;
  readonly place: Place | null;
  readonly cell: string | null;
  /** Names of the place and of what holds it, folded: one report may be the only one that tells where a town is. */
  readonly names: readonly string[];
  readonly initiators: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly weapons: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Events of one article were kept apart on purpose. */
  readonly article: string | null;
}

const DAY = 86_400_000;
const GENERIC = new Set(["other", "civilian", "unidentified-armed"]);
const REAL = new Set(["occurred", "ongoing", "attempted"]);
/** How long after the deed a report without a date may come, in days. */
const REPORT_WINDOW = 4;

export function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
}

function groupOf(event: ConflictEvent): string {
  if (event.family === "strike" || event.family === "combat" || event.family === "harm")
    return event.type === "displacement" || event.type === "abduction" ? event.type : "violence";
  return event.family === "territory" ? event.type : event.family;
}

/** Names of those in some roles: lexicon ids, else folded names that are more than "gunmen" or "civilians". */
function sides(event: ConflictEvent, roles: readonly string[]): Set<string> {
  const out = new Set<string>();
  for (const participant of event.participants) {
    if (!roles.includes(participant.role)) continue;
    if (participant.actor)
      out.add(
        participant.actor.country &&
          participant.actor.kind !== "rebel" &&
          participant.actor.kind !== "militia" &&
          participant.actor.kind !== "terrorist"
          ? `country:${participant.actor.country}`
          : participant.actor.id,
      );
    else if (/\p{Lu}/u.test(participant.name)) out.add(`name:${fold(participant.name)}`);
  }
  return out;
}

function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}

function mainPlace(event: ConflictEvent): Place | null {
  const located = event.places.filter((place) => place.role === "location");
  return located.find((place) => place.kind !== "country") ?? located[0] ?? null;
}

export function featuresOf(event: ConflictEvent): Features {
  const place = mainPlace(event);
  const published = event.article.publishedAt ? dayNumber(event.article.publishedAt) : null;
  const told = event.time?.start && event.time.end ? { from: dayNumber(event.time.start), to: dayNumber(event.time.end) } : null;
  const dated = told !== null && told.to - told.from <= 31;
  const cell =
    place === null
      ? null
      : place.lat !== null && place.lon !== null && place.precision !== "country" && place.precision !== "region"
        ? `${Math.round(place.lat * 2)}:${Math.round(place.lon * 2)}`
        : (place.country ?? fold(place.within ?? place.name));
  const words = new Set<string>();
  for (const weapon of event.weapons) words.add(weapon.name.toLowerCase());
  for (const other of event.places)
    if (other.kind === "site") for (const word of fold(other.name).split(/\W+/)) if (word.length > 3) words.add(word);
  const killed = event.casualties?.killed;
  const injured = event.casualties?.injured;
  return {
    event,
    group: groupOf(event),
    factual: REAL.has(event.status)
      ? "real"
      : event.status === "denied"
        ? "denied"
        : event.status === "planned" || event.status === "demanded"
          ? "planned"
          : "other",
    from: told?.from ?? (published === null ? null : published - REPORT_WINDOW),
    to: told?.to ?? published,
    dated,
    place,
    cell,
    names: place === null || place.precision === "country" ? [] : [`name ${fold(place.within ?? place.name)}`],
    initiators: sides(event, ["initiator", "party"]),
    targets: sides(event, ["target", "recipient"]),
    killed: killed ? killed.min : null,
    injured: injured ? injured.min : null,
    weapons: new Set(event.weapons.filter((weapon) => !GENERIC.has(weapon.kind)).map((weapon) => weapon.kind)),
    words,
    article: event.article.id ?? event.article.url,
  };
}
