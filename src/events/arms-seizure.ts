import { defineEvent } from "./define.js";
import { list, nouns, SPORT, verbs } from "./senses.js";

const ARMS = list(`weapon, arms, ammunition, rifle, missile, rocket, explosive, grenade, cache, munition, ammo, mortar, launcher, gun,
  kalashnikov, machine-gun, ak-47, ied, bomb, detonator, weaponry, pistol, shell, artillery, tank, cartridge, mine, drone, dynamite,
  c-4, tnt, rpg, stockpile, armor, armour, armored, armoured`);
const NOT_FIND = [
  ...SPORT,
  ...list(`drug, cocaine, heroin, marijuana, cannabis, murder weapon, knife, wartime, museum, metal detectorist, hunter, burglar,
    gang member's home, robber, shoplifter, way, toy, solution, unexploded, opportunity, school bag, airport passenger, passenger,
    world war, second world war, hiker, shipwreck, archaeologist, licence, license, robbery, carjacking, traffic stop, domestic`),
];

export default defineEvent({
  type: "arms-seizure",
  family: "materiel",
  says: "Weapons are intercepted, confiscated, captured or dug out.",
  verbs: [
    ...verbs("seize, confiscate, capture, intercept, impound, commandeer, haul in", {
      object: ["weapon"],
      needs: "object",
      not: [...NOT_FIND, ...list("missile fired, midair, incoming, air defense, air defence, anti-aircraft, iron dome, launch")],
    }),
    ...verbs(
      `recover, discover, find, uncover, unearth, dig up, collect, locate, retrieve, take away, secure, net, bag, turn up,
      detect, round up, haul, loot`,
      {
        object: ["weapon"],
        subject: ["force", "organization"],
        needs: "object",
        weak: true,
        with: ARMS,
        not: [...NOT_FIND, ...list("wreckage, black box, airstrike, strike")],
      },
    ),
    ...verbs("seize, capture, take, intercept, impound, stop, board", {
      object: ["vehicle", "aircraft"],
      needs: "object",
      with: ARMS,
      prep: ["carrying", "laden", "with", "loaded", "full"],
      weak: true,
      not: [...NOT_FIND, ...list("passenger, grain, fuel")],
    }),
    ...verbs("seize, capture, capture intact", {
      object: ["vehicle", "aircraft"],
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      with: list(`tank, howitzer, humvee, armored, armoured, armor, armour, ammunition, weapon, artillery, rifle, launcher, apc, bmp,
        mrap`),
      not: [...NOT_FIND, ...list("tanker, freighter, footage, camera, imagination")],
    }),
    ...verbs("seize, capture, intercept, impound, stop, board", {
      object: ["vehicle", "aircraft", "property"],
      needs: "object",
      with: list("laden with weapons, loaded with weapons, carrying weapons, weapon, ammunition, rifle, missile, explosive, arms"),
      weak: true,
      not: [...NOT_FIND, ...list("passenger, grain, fuel, plane, jet, armed, gunpoint")],
    }),
    ...verbs("disarm", {
      object: ["force", "civilian", "crowd"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "target" },
      not: [...SPORT, ...list("smile, bomb, critic, knife-wielding, robber, device, charm")],
    }),
    ...verbs(
      `seize * shipment, seize * consignment, seize * cargo of, seize * cache, seize * store of, seize * haul of,
      seize * truckload of, seize * stockpile, intercept * shipment, intercept * consignment, intercept * cargo of,
      intercept * truckload of, capture * shipment, capture * store of, capture * stockpile, confiscate * shipment,
      confiscate * consignment, confiscate * store of, discover * store of, uncover * store of, recover * store of, find * store of,
      impound * shipment, impound * cargo of, capture * depot of, seize * batch of, intercept * batch of, seize * quantity of,
      seize * load of`,
      { with: ARMS, not: [...NOT_FIND, ...list("fuel, grain, oil, wheat, ivory, timber")] },
    ),
    ...verbs(`bust * arms smuggling, break up * arms smuggling, foil * arms smuggling, foil * weapons smuggling,
      thwart * smuggling of weapons, foil * smuggling of arms, seize * cache of weapons, seize * haul of weapons,
      seize * shipment of arms, seize * arms cache, seize * weapons cache, uncover * arms cache, uncover * weapons cache,
      discover * arms cache, find * arms cache, find * weapons cache, recover * arms cache`),
  ],
  nouns: [
    ...nouns(`arms seizure, weapons seizure, weapon seizure, seizure of arms, seizure of weapons, arms haul, weapons haul, weapon haul,
      arms interdiction, weapons interdiction, arms bust, weapons bust, arms cache discovery, weapons cache discovery,
      confiscation of arms, confiscation of weapons, confiscation of firearms, interception of arms, interception of weapons,
      ammunition seizure, explosives seizure, missile seizure, arms raid, cache find, disarmament of militias, gun seizure,
      arms recovery, weapons recovery`),
    ...nouns("seizure, confiscation, interception, haul, discovery, recovery, interdiction, find", {
      object: ["weapon"],
      needs: "object",
      with: ARMS,
      weak: true,
      not: [...NOT_FIND, ...list(`asset, property, epileptic, land, power, iron dome, air defense, air defence, incoming, economic, pass`)],
    }),
    {
      noun: "cache",
      weak: true,
      with: list("seize, find, discover, uncover, recover, unearth, capture, intercept, confiscate, weapon, arms"),
      not: list("web, browser, memory, cpu, data, server, letter, document, gold, jewel, food, coin"),
    },
  ],
  adjectives: [
    { adjective: "seized", object: ["weapon"] },
    { adjective: "confiscated", object: ["weapon"] },
    { adjective: "captured", object: ["weapon"], weak: true },
    { adjective: "smuggled", object: ["weapon"], weak: true },
  ],
  roles: {
    subject: "initiator",
    object: "content",
    of: "content",
    from: "target",
    by: "initiator",
    for: "none",
    to: "none",
    belonging: "target",
  },
  outranks: ["capture"],
  codes: { acled: ["Strategic developments", "Disrupted weapons use"], plover: "COERCE/seize", cameo: "1711" },
});
