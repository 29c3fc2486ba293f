import type { TollKind } from "../shapes/frames.js";
import { wordSet } from "../text.js";

const table = (rows: readonly (readonly [TollKind, string])[]): ReadonlyMap<string, TollKind> =>
  new Map(rows.flatMap(([kind, list]) => list.split(",").map((word) => [word.trim().replace(/\s+/g, " "), kind] as const)));

/** Verbs whose object suffers, with a particle where they need one. */
export const HARMING: ReadonlyMap<string, TollKind> = table([
  [
    "killed",
    `kill, slay, execute, massacre, murder, slaughter, behead, assassinate, eliminate, neutralize, neutralise, liquidate, lynch, martyr, butcher, decapitate,
    gun down, mow down, cut down, shoot dead, hang, guillotine, electrocute, exterminate, strangle, immolate, garrotte, disembowel, crucify, wipe out, hack down, bump off`,
  ],
  ["injured", "wound, injure, hurt, maim, hospitalize, hospitalise, disfigure, cripple, mutilate, bruise"],
  [
    "captured",
    `capture, detain, arrest, abduct, kidnap, imprison, nab, apprehend, jail, round up, take prisoner, take hostage, take captive, take into custody, hold hostage, hold captive, hold prisoner, snatch,
    intern, incarcerate, take away, haul away, haul in`,
  ],
  [
    "displaced",
    "displace, uproot, evacuate, drive out, drive from, force out, force from, evict, expel, deport, force to flee, force to leave",
  ],
]);

/** Verbs that kill where "to death" follows. */
export const TO_DEATH = wordSet(
  "beat stab hack burn trample torture starve stone club crush batter bludgeon choke bayonet shoot freeze bleed put whip flog drag throttle slash knife kick cut",
);

/** Verbs whose subject suffers. */
export const SUFFERING: ReadonlyMap<string, TollKind> = table([
  [
    "killed",
    "die, perish, succumb, drown, lose life, lose their life, lose his life, lose her life, give their life, meet their death, meet death, meet his death, bleed to death, starve to death, burn to death, fall martyr, be dead, lie dead",
  ],
  [
    "injured",
    "suffer injury, suffer wound, suffer burn, sustain injury, sustain wound, sustain burn, receive injury, receive wound, suffer shrapnel wound, get hurt, get injured, get wounded",
  ],
  ["displaced", "flee, take refuge, seek refuge, seek shelter, take shelter, be homeless"],
]);

/** Words behind a count that say what befell those counted: "12 dead", "41 people feared killed", "three fatalities". */
export const STATES: ReadonlyMap<string, TollKind> = table([
  [
    "killed",
    "dead, killed, deaths, death, fatalities, fatality, martyred, martyrs, martyr, slain, massacred, murdered, executed, slaughtered, corpses, bodies, beheaded, perished, assassinated, lynched, kia",
  ],
  ["injured", "wounded, injured, hurt, injuries, maimed, hospitalized, hospitalised, wia"],
  ["captured", "arrested, detained, abducted, kidnapped, captured, jailed, imprisoned"],
  ["displaced", "displaced, homeless, uprooted, evacuated"],
]);

/** Nouns that tell the deed and name those who suffer with "of": "the execution of two men". */
export const DEEDS: ReadonlyMap<string, TollKind> = table([
  [
    "killed",
    "death, killing, murder, execution, assassination, massacre, slaying, beheading, lynching, slaughter, martyrdom, decapitation, liquidation",
  ],
  ["injured", "wounding, injury, maiming"],
  ["captured", "abduction, kidnapping, kidnap, arrest, detention, capture, imprisonment, seizure, internment"],
  ["displaced", "displacement, exodus, evacuation, expulsion, deportation, flight, eviction"],
]);

/** What a list or a table writes before a number: "Fatalities: 12". */
export const LABELS: ReadonlyMap<string, TollKind> = table([
  ["killed", "fatalities, deaths, killed, dead, fatality, martyrs, kia"],
  ["injured", "injured, wounded, injuries, wia"],
  ["captured", "detained, arrested, abducted, kidnapped, captured, arrests, prisoners"],
  ["displaced", "displaced, idps, homeless"],
]);

/** People of one kind and of their foes: two such counts are two groups of people, not two versions of one count. */
const CAMPS: readonly ReadonlySet<string>[] = [
  wordSet(
    "soldier troop serviceman servicewoman policeman policewoman constable gendarme conscript marine trooper officer guardsman paramilitary commando airman sailor paratrooper guard legionnaire recruit cadet reservist",
  ),
  wordSet(
    "militant rebel insurgent terrorist guerrilla jihadist bandit extremist attacker assailant gunman bomber jihadi separatist raider hijacker infiltrator gangster mercenary",
  ),
  wordSet(
    "civilian villager resident woman child schoolchild student pupil worker driver passenger farmer journalist nurse doctor bystander baby girl boy trader shopper commuter worshipper miner herder labourer laborer teacher pedestrian refugee pilgrim medic protester demonstrator",
  ),
];

/** Which camp a noun for people belongs to, or -1. */
export function campOf(lemma: string): number {
  return CAMPS.findIndex((camp) => camp.has(lemma));
}

/** Heads that stand for many though they look singular. */
export const COLLECTIVE = wordSet(
  "group number crowd family army force battalion brigade police unit team company patrol convoy squad platoon regiment column garrison household population community village crew gang militia band cell people personnel staff infantry military cavalry mob party government enemy opposition public youth clan tribe contingent detachment majority minority total navy side troop dozen score hundred thousand rest half",
);

/** Heads of people that no class tells of. */
export const PEOPLE = wordSet(
  "people person man woman child civilian other soldier troop fighter militant rebel member officer resident villager victim inhabitant individual occupant passenger worker national citizen fatality casualty personnel life soul evacuee inmate prisoner hostage captive body corpse martyr refugee",
);

/** Beasts and things that are "killed" and counted too. */
export const NOT_PEOPLE = wordSet(
  "cattle cow sheep goat camel horse animal livestock dog pig chicken house home building vehicle tank truck car boat ship plane drone missile rocket bomb shop village town city school hospital shelter job deal time day family household tree shell round bullet percent dollar rifle weapon gun settlement position base bill hut store tent dwelling donkey mule ox elephant bird fish",
);
