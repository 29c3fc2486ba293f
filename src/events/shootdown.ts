import { defineEvent } from "./define.js";
import { HARDWARE, list, MUNITION, nouns, SPORT, verbs } from "./senses.js";

/** What is stopped on the ground and the sea, or falls of itself. */
const NOT_FLOWN = list(`call, message, communication, shipment, convoy, truck, boat, vessel, ship, migrant, smuggler, cargo, weapon, arms,
  ammunition, cache, component, part, protester, demonstrator, civilian, man, woman, people, child, tree, line, pass, tool, suspect, car`);

export default defineEvent({
  type: "shootdown",
  family: "strike",
  says: "Aircraft, drones or missiles are shot down or intercepted.",
  verbs: [
    ...verbs(
      `shoot down, shoot * down, shoot out of the sky, blast out of the sky, blow out of the sky, knock out of the sky,
      shoot from the sky, shoot * out of the sky`,
      {
        object: [...MUNITION, "organization", "vehicle", "force"],
        not: [
          ...SPORT,
          ...list(`idea, proposal, rumor, rumour, report, plan, claim, argument, suggestion, bill, motion, theory, speculation, bid,
            offer, notion, request, amendment`),
        ],
      },
    ),
    ...verbs("down, bring down, take down, knock down, swat, fell, splash, gun down, blast, bag, claim, cripple", {
      object: MUNITION,
      needs: "object",
      weak: true,
      not: [...SPORT, ...list(`pint, beer, drink, glass, cost, price, government, tool, inflation, tree, website, power line, app`)],
    }),
    ...verbs("intercept", {
      object: MUNITION,
      needs: "object",
      not: [
        ...SPORT,
        ...list(`pass, call, message, communication, letter, phone, cocaine, shipment, convoy, truck, boat, migrant, smuggler, cargo,
          weapons, arms, ammunition, rifle, cache, ammo`),
      ],
    }),
    ...verbs(
      `destroy, knock out, shoot, neutralize, neutralise, repel, thwart, eliminate, hit, engage, strike, suppress, repulse, jam, disable`,
      {
        object: MUNITION,
        needs: "object",
        weak: true,
        with: list(`air defense, air defence, anti-aircraft, antiaircraft, interceptor, iron dome, patriot, air-defense, air-defence,
        manpads, stinger, s-300, flak, midair, mid-air, pantsir, nasams, electronic, arrow, sam, overnight, sling, buk, gepard, iris-t,
        crew`),
        not: [
          ...SPORT,
          ...list("depot, base, factory, warehouse, launcher, parked, hangar, stockpile, ground, tarmac, cache, storage, runway"),
        ],
      },
    ),
    ...verbs("destroy, engage, hit, neutralize, neutralise, eliminate", {
      object: MUNITION,
      needs: "object",
      prep: ["over", "above"],
      weak: true,
      not: [...SPORT, ...list("depot, base, factory, warehouse, launcher, hangar, stockpile, storage, runway, dispute, row")],
    }),
    // "a barrage of 40 rockets, most of them intercepted".
    ...verbs("intercept, shoot down, down", {
      weak: true,
      with: list(`missile, rocket, projectile, drone, uav, uas, shahed, shahed-136, geran, geran-2, warplane, air defense, air defence,
        iron dome`),
      notSubject: NOT_FLOWN,
      notObject: NOT_FLOWN,
      not: SPORT,
    }),
    ...verbs("force down, force * down, crash after being hit", {
      weak: true,
      object: ["aircraft"],
      not: list("price, cost, rate, throat"),
    }),
  ],
  nouns: [
    ...nouns("shootdown, shoot-down, shooting down, shooting-down"),
    ...nouns("downing, interception", {
      needs: "object",
      object: [...MUNITION, "vehicle"],
      not: [
        ...SPORT,
        ...list(`street, pass, pint, call, migrant, communication, boat, drug, smuggler, shipment, data, quarterback, message,
          touchdown, drink`),
      ],
    }),
    { noun: "intercept", weak: true, object: MUNITION, needs: "object", not: list("radio, phone, signal, call, report") },
    {
      noun: "interception",
      weak: true,
      with: list("missile, rocket, drone, air defense, air defence, iron dome, debris, projectile"),
      not: [...SPORT, ...list("pass, call, migrant, communication, boat, drug, quarterback")],
    },
  ],
  adjectives: [
    { adjective: "downed", object: HARDWARE, not: list("tree, line, power") },
    { adjective: "intercepted", object: MUNITION, not: list("call, message, communication") },
  ],
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", over: "location", from: "target" },
  outranks: ["killing", "destruction", "armed-attack", "arms-seizure"],
  violence: true,
  parries: true,
  scene: { apart: true },
  codes: (event) => {
    const uncrewed = event.weaponKinds.some((kind) => kind === "drone" || kind === "missile" || kind === "rocket" || kind === "balloon");
    const crewed = !uncrewed || /\b(?:pilots?|crew|passengers?|jets?|planes?|helicopters?|airliner)\b/i.test(event.sentence);
    const acled = crewed
      ? (["Explosions/Remote violence", "Shelling/artillery/missile attack"] as const)
      : (["Strategic developments", "Disrupted weapons use"] as const);
    return { acled, plover: "ASSAULT/heavy-weapons", cameo: "194" };
  },
});
