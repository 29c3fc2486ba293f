import { describe, expect, it } from "vitest";
import { type ConflictEvent, extractEvents, linkEvents } from "../../src/index.js";

/** Reports of four incidents, three papers each; the last two look alike: same town, other days. */
const REPORTS: readonly { incident: string; id: string; publishedAt: string; text: string }[] = [
  {
    incident: "market",
    id: "a1",
    publishedAt: "2024-03-06",
    text: "A suicide bomber blew himself up at a market in Maiduguri on Tuesday, killing at least 14 people and wounding 22, police said.",
  },
  {
    incident: "market",
    id: "a2",
    publishedAt: "2024-03-06",
    text: "At least 14 people died on Tuesday when a suicide bomber struck a crowded market in the Nigerian city of Maiduguri.",
  },
  { incident: "market", id: "a3", publishedAt: "2024-03-05", text: "Suicide bombing kills 14 at Maiduguri market" },
  {
    incident: "convoy",
    id: "b1",
    publishedAt: "2024-03-06",
    text: "Gunmen ambushed an army convoy near Gao in Mali on Tuesday, killing nine soldiers, the defence ministry said.",
  },
  {
    incident: "convoy",
    id: "b2",
    publishedAt: "2024-03-07",
    text: "Nine Malian soldiers were killed when jihadists ambushed their convoy outside Gao on Tuesday.",
  },
  {
    incident: "depot",
    id: "c1",
    publishedAt: "2024-03-06",
    text: "Ukrainian drones hit an oil depot in Belgorod overnight, the regional governor said.",
  },
  {
    incident: "depot",
    id: "c2",
    publishedAt: "2024-03-06",
    text: "A Ukrainian drone attack set fire to a fuel depot in Russia's Belgorod overnight, officials said on Wednesday.",
  },
  {
    incident: "shelling-1",
    id: "d1",
    publishedAt: "2024-03-04",
    text: "Russian forces shelled Nikopol on Sunday, wounding two people, the mayor said.",
  },
  {
    incident: "shelling-1",
    id: "d2",
    publishedAt: "2024-03-04",
    text: "Two people were wounded on Sunday when Russian troops shelled Nikopol.",
  },
  {
    incident: "shelling-2",
    id: "e1",
    publishedAt: "2024-03-08",
    text: "Russian forces shelled Nikopol on Thursday, killing one person, the mayor said.",
  },
];

const events = REPORTS.flatMap(({ id, publishedAt, text }) => extractEvents(text, { id, publishedAt }));
const told = new Map(REPORTS.map(({ id, incident }) => [id, incident]));

/** A partition as text: the members of each incident, sorted. */
function partition(list: readonly ConflictEvent[]): string[] {
  return linkEvents(list)
    .map((incident) => `${incident.id} ${incident.events.map((event) => event.id).join(" ")}`)
    .sort();
}

/** A shuffle that is the same every time. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list];
  let state = seed;
  for (let i = out.length - 1; i > 0; i--) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const k = state % (i + 1);
    [out[i], out[k]] = [out[k] as T, out[i] as T];
  }
  return out;
}

describe("linkEvents", () => {
  it("puts the reports of one incident together and keeps look-alikes apart", () => {
    const groups = linkEvents(events).map((incident) => [...new Set(incident.events.map((event) => told.get(event.article.id ?? "")))]);
    expect(groups.every((group) => group.length === 1)).toBe(true);
    for (const incident of ["market", "convoy", "depot", "shelling-1", "shelling-2"]) {
      expect(
        groups.filter(([only]) => only === incident),
        incident,
      ).toHaveLength(1);
    }
  });

  it("gives the same partition and ids in any order", () => {
    const first = partition(events);
    for (const seed of [1, 2, 3, 4, 5]) expect(partition(shuffled(events, seed))).toEqual(first);
  });

  it("keeps every member as it was", () => {
    const members = linkEvents(events).flatMap((incident) => incident.events);
    expect(new Set(members)).toEqual(new Set(events));
    expect(members).toHaveLength(events.length);
  });

  it("makes one incident of fifty rewordings", () => {
    const days = ["on Tuesday", "early on Tuesday", "on Tuesday morning", "Tuesday", "on March 5"];
    const doers = ["Rebels", "Rebel fighters", "Gunmen", "Militants", "Armed men"];
    const deeds = [
      "attacked a police station in Ituri, killing six officers",
      "killed six officers in an attack on a police station in Ituri",
    ];
    const many = days.flatMap((day, i) =>
      doers.flatMap((doer, k) =>
        deeds.flatMap((deed, m) => extractEvents(`${doer} ${deed} ${day}.`, { id: `r${i}${k}${m}`, publishedAt: "2024-03-06" })),
      ),
    );
    expect(linkEvents(many)).toHaveLength(1);
  });

  it("takes time near linear in the number of events", () => {
    const copies = (times: number): ConflictEvent[] =>
      Array.from({ length: times }, (_, i) =>
        events.map((event) => ({ ...event, id: `${event.id}-${i}`, article: { ...event.article, id: `${event.article.id}-${i}` } })),
      ).flat();
    const time = (list: readonly ConflictEvent[]): number => {
      const start = performance.now();
      linkEvents(list);
      return performance.now() - start;
    };
    time(copies(50));
    const small = Math.min(time(copies(200)), time(copies(200)));
    const large = time(copies(1600));
    expect(large / small).toBeLessThan(8 * 2.5);
  });
});
