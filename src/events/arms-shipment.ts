import { armsHelp } from "./codes.js";
import { defineEvent } from "./define.js";
import { HARDWARE, list, nouns, SPORT, verbs } from "./senses.js";

/** Lorries and airliners are goods too; these make the freight a military one. */
const ARMS = list(`weapon, arms, ammunition, rifle, missile, tank, howitzer, shell, rocket, jet, drone, munition, ammo, mortar,
  launcher, artillery, grenade, explosive, gun, air defense, air defence, warplane, helicopter, fighter, patriot, himars, javelin,
  stinger, s-300, atacms, f-16, armored, armoured, weaponry, kalashnikov, cartridge, cluster, mine, body armor, interceptor, gunboat,
  machine-gun, materiel, hardware, battery, leopard, abrams, bradley, storm`);
const NOT_FREIGHT = [
  ...SPORT,
  ...list(`verdict, speech, blow, baby, message, parcel, food, aid, grain, medicine, vaccine, letter, newspaper, relief, flour, wheat,
    migrant, drug, cocaine, pizza, car maker, cigarette, payload of, ballot, ultimatum, punch, fuel, toy, water`),
];

/** What is handed on as arms are. */
const FREIGHT = {
  object: HARDWARE,
  needs: "object" as const,
  weak: true,
  with: ARMS,
  not: [
    ...NOT_FREIGHT,
    ...list(
      "bomber, carrier, destroyer, warship, frigate, fleet, squadron, submarine, b-52, b-2, gun salute, warhead at, strike, passenger, toy gun, police car, at",
    ),
  ],
};

export default defineEvent({
  type: "arms-shipment",
  family: "materiel",
  says: "Weapons or military hardware are supplied, delivered, handed over or smuggled.",
  verbs: [
    ...verbs(
      `supply, deliver, ship, provide, transfer, hand over, ferry, airlift, donate, give, smuggle, traffic, funnel,
      channel, pass, pass on, furnish, export, gift, pour, expedite, resupply, transport, convey,
      re-export, hand, parachute, airdrop, infiltrate, sneak, present, release, turn over, haul, unload, offload, bring in`,
      FREIGHT,
    ),
    // What an army sends with nobody to receive it goes to work there itself.
    ...verbs("send, rush, dispatch, truck, fly, run", {
      ...FREIGHT,
      notSubject: list("army, military, navy, air force, troop, soldier, commander"),
    }),
    ...verbs("send, give, ship, supply, deliver, donate, transfer, provide", {
      object: HARDWARE,
      needs: "object",
      prep: ["to"],
      subject: ["organization", "settlement", "person"],
      weak: true,
      with: ARMS,
      not: [
        ...NOT_FREIGHT,
        ...list(
          "border, frontier, front, region, coast, area, street, sea, gulf, base, capital, target, bomber, carrier, destroyer, warship, frigate, fleet, squadron, submarine, gun salute",
        ),
      ],
    }),
    ...verbs("supply, provide, equip, furnish, resupply, outfit, present", {
      object: ["force", "organization", "settlement"],
      needs: "object",
      prep: ["with"],
      with: ARMS,
      roles: { subject: "initiator", object: "recipient", with: "content" },
      not: NOT_FREIGHT,
    }),
    ...verbs("arm, rearm, re-arm", {
      object: ["force", "organization", "settlement", "civilian", "crowd"],
      needs: "object",
      roles: { subject: "initiator", object: "recipient", with: "content" },
      weak: true,
      not: [
        ...SPORT,
        ...list(`himself, herself, themselves, bomb, alarm, knowledge, fact, umbrella, camera, warhead, missile, device, teacher,
          information`),
      ],
    }),
    ...verbs("receive, obtain, get, acquire, take delivery of, take possession of, accept", {
      object: ["weapon", "aircraft"],
      needs: "object",
      weak: true,
      with: ARMS,
      prep: ["from"],
      roles: { subject: "recipient", object: "content", from: "initiator" },
      not: [...NOT_FREIGHT, ...list("license, permit, call, award, wound")],
    }),
    ...verbs("arrive, arrive in, arrive at, reach, be delivered to", {
      subject: ["weapon", "aircraft"],
      needs: "subject",
      weak: true,
      with: ARMS,
      roles: { subject: "content", in: "recipient", at: "destination", object: "recipient", from: "initiator" },
      not: [
        ...NOT_FREIGHT,
        ...list("bomber, carrier, destroyer, warship, frigate, fleet, squadron, submarine, troop, soldier, target, altitude, range, speed"),
      ],
    }),
    {
      verb: "take delivery of",
      object: HARDWARE,
      roles: { subject: "recipient", object: "content", from: "initiator" },
      with: ARMS,
      not: list("airline, car, airliner"),
    },
    ...verbs("run guns to, run guns, pour arms into, pour weapons into, cut off arms"),
  ],
  nouns: [
    ...nouns(
      `arms shipment, arms delivery, arms supply, arms transfer, arms export, arms flow, arms smuggling, arms trafficking,
      arms consignment, arms airlift, weapons shipment, weapons delivery, weapons supply, weapons transfer, weapons flow,
      weapons smuggling, weapons trafficking, weapons consignment, weapons export, weapon delivery, weapon shipment, weapon supply,
      weapon transfer, weapon smuggling, ammunition delivery, ammunition shipment, ammunition supply, munitions shipment,
      munitions delivery, missile delivery, missile shipment, missile supply, tank delivery, tank shipment, artillery shipment,
      military shipment, military delivery, military supply, shell delivery, gun-running, gunrunning, gun running, gun smuggling,
      drone delivery, drone shipment, drone supply, delivery of weapons, delivery of arms, supply of arms, supply of weapons,
      supply of ammunition, shipment of arms, shipment of weapons, arms pipeline, hardware delivery, jet delivery,
      lethal weapons delivery, arms cargo, military cargo, rearmament, resupply of ammunition, arms convoy`,
      {
        not: list("ministry, control, act, pizza, amazon, parcel, museum, industry, figure, statistic"),
      },
    ),
    ...nouns(
      `delivery, shipment, supply, transfer, consignment, provision, handover, donation, smuggling, resupply, airlift, batch,
      tranche, export, flow`,
      {
        object: ["weapon", "aircraft", "vehicle"],
        needs: "object",
        with: ARMS,
        not: [
          ...NOT_FREIGHT,
          ...list(`oil, gas, technology, power, energy, food, wheat, prisoner, money, organ, blood, electricity, iphone, car, airline,
            airliner, knowledge`),
        ],
      },
    ),
  ],
  roles: {
    subject: "initiator",
    object: "content",
    of: "content",
    to: "recipient",
    for: "recipient",
    from: "initiator",
    by: "initiator",
    into: "destination",
    with: "content",
  },
  cooperation: "3",
  codes: armsHelp,
});
