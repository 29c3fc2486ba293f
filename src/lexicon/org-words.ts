import { wordSet } from "../text.js";
import type { ActorKind } from "../types.js";

/** Heads of names of bodies, with the kind that they show: "the Nahda Front", "Ministry of Refugees". Folded. */
const HEADS: Readonly<Partial<Record<ActorKind, string>>> = {
  government:
    "ministry department cabinet government administration office secretariat treasury parliament congress senate assembly duma knesset majlis authority embassy consulate presidency directorate bureau commissariat municipality prefecture",
  military:
    "army navy force forces brigade battalion regiment division corps squadron fleet command guard guards commandos garrison marines artillery infantry staff",
  police: "police gendarmerie constabulary carabinieri carabineros rangers",
  rebel: "front movement resistance liberation",
  militia: "militia militias brigades battalions phalange phalanges",
  international: "union league organisation organization bloc",
  aid: "crescent refugees relief charity",
  media: "news times post herald tribune gazette radio television tv daily journal magazine network press voice",
  ngo: "watch observatory institute foundation centre center association commission committee council federation society university college network monitor group",
  political: "party congress coalition alliance",
  business: "company corporation industries airlines airways bank ltd inc corp oil petroleum energy",
};

const kinds = new Map<string, ActorKind>();
for (const [kind, list] of Object.entries(HEADS) as [ActorKind, string][])
  for (const word of wordSet(list)) if (!kinds.has(word)) kinds.set(word, kind);

/** The kind of body whose name has this head, or null. */
export function organizationKind(head: string): ActorKind | null {
  return kinds.get(head) ?? null;
}

/** Words that tell what a place is, before its name with "of" or behind it, by the kind of place. Folded. */
export const PLACE_TYPES: ReadonlyMap<string, "country" | "admin1" | "admin2" | "settlement" | "site" | "region" | "water"> = new Map(
  (
    [
      ["admin1", "province state oblast governorate region department prefecture voivodeship wilayat emirate kraj krai republic division"],
      [
        "admin2",
        "lga district county raion township municipality subdistrict canton parish commune block tehsil tahsil taluka woreda cercle hromada upazila zone",
      ],
      [
        "settlement",
        "town city village hamlet settlement capital port suburb neighborhood neighbourhood quarter locality community barrio outpost-town kibbutz moshav stronghold hometown enclave-town metropolis",
      ],
      [
        "site",
        "airport airfield airbase base crossing checkpoint prison camp bridge dam hospital school university mosque church cathedral temple square market refinery plant station barracks embassy stadium palace fort fortress port harbour harbor terminal pass tunnel highway road street mine oilfield field park cemetery hotel farm outpost headquarters depot garrison ranch roundabout junction monastery shrine avenue boulevard lane circus expressway freeway motorway",
      ],
      [
        "region",
        "region valley peninsula enclave area territory highlands plain plateau delta coast desert mountain hill mountains hills heights strip island islands archipelago corridor border frontier forest jungle",
      ],
      ["water", "river lake sea gulf strait bay canal creek ocean channel reservoir"],
    ] as const
  ).flatMap(([kind, list]) => list.split(" ").map((word) => [word, kind] as const)),
);
