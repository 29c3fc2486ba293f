import type { ActorKind, NounClass } from "../types.js";
import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, TALK_OF } from "./senses-people.js";

/** Who moves: those who fight "retreat". */
const MOVERS: readonly NounClass[] = ["civilian", "person", "captive", "crowd", "settlement"];
/** Those of them whose kind is known. */
const UNARMED: readonly ActorKind[] = [
  "civilian",
  "ethnic",
  "person",
  "protesters",
  "media",
  "aid",
  "ngo",
  "business",
  "political",
  "government",
  "state",
  "other",
];
const NATURE_CAUSE = list(
  `wildfire, wild fire, bushfire, blaze, flood, flooding, earthquake, quake, storm, hurricane, typhoon, cyclone, tornado, tsunami, volcano, eruption, landslide, mudslide, avalanche, drought, lava, dam burst, gas leak, monsoon, fire alarm, levee, leak, forest fire, hailstorm, heatwave, cliff, building fire, sea level`,
);
const NOT_FLEEING = [
  ...GAMES,
  ...TALK_OF,
  ...NATURE_CAUSE,
  ...list(
    `scene, suspect, robber, burglar, thief, driver, gunman, police, shooter, prisoner, inmate, justice, investor, taxman, bull, cattle, customer, viewer, marriage, abusive husband, custody, bond, safe haven currency, advertiser, prosecution, bail, fraudster, killer, attacker, assailant, perpetrator, bomber, thieves, hit-and-run`,
  ),
];

export default defineEvent({
  type: "displacement",
  family: "harm",
  says: "People flee, are displaced, or are moved by force.",
  verbs: [
    {
      verb: "evacuate",
      subject: MOVERS,
      object: ["settlement"],
      needs: "subject",
      weak: true,
      roles: { subject: "target", object: "origin", from: "origin", to: "destination" },
      not: [...GAMES, ...NATURE_CAUSE, ...list("firefighter, doctor, crew, passenger, helicopter")],
    },
    ...verbs("transfer, deport, relocate, displace, evict, resettle, remove, move, expel, return", {
      object: ["civilian", "person", "crowd", "captive"],
      needs: "object",
      with: list("forcibly, forcefully, en masse, at gunpoint, by force, against their will"),
      roles: { subject: "initiator", object: "target", from: "origin", to: "destination", into: "destination" },
      not: [...GAMES, ...NATURE_CAUSE],
    }),
    ...verbs(
      "expel * from, drive * from, drive * out of, force * from, force * out of, push * out of, chase * from, evict * from, uproot * from, remove * from, deport * from, deport * to, transfer * to",
      {
        object: ["civilian", "person", "crowd", "captive"],
        subject: ["force", "organization", "settlement", "crowd"],
        needs: "object",
        weak: true,
        roles: { subject: "initiator", object: "target", from: "origin", of: "origin", to: "destination" },
        not: [
          ...GAMES,
          ...NATURE_CAUSE,
          ...list("league, party, school, office, power, post, job, parliament, diplomat, court, tenant, embassy"),
        ],
      },
    ),
    {
      verb: "cleanse",
      object: ["civilian", "settlement"],
      with: list("ethnically, ethnic"),
      roles: { subject: "initiator", object: "target", of: "target" },
    },
    {
      verb: "flee",
      subject: MOVERS,
      needs: "subject",
      weak: true,
      roles: {
        subject: "target",
        object: "location",
        from: "origin",
        to: "destination",
        into: "destination",
        across: "location",
        for: "destination",
      },
      doers: UNARMED,
      notSubject: list(
        "soldier, troop, garrison, army, battalion, brigade, fighter, rebel, militant, force, commander, president, dictator",
      ),
      not: NOT_FLEEING,
    },
    ...verbs(
      `flee * home, flee home, flee * fighting, flee * violence, flee fighting, flee violence, flee across * border, flee their homes,
      flee * country, flee * advance, flee for * life, flee for their lives, flee * war, flee persecution, run for * life, run for their lives,
      abandon * home, abandon * village, leave * home behind, take flight, pour across * border, stream across * border,
      stream out of, pour out of, pour into, flood across * border, flood into, cross * border, cross into, spill across * border, seek refuge in,
      take refuge in, seek shelter in, seek sanctuary in, find refuge in, seek safety in, take shelter in, seek asylum in,
      leave * homes, escape * fighting, escape * violence, move to safer areas, move to safer area, move to safety, go into exile, become refugees, trek to, head for * border`,
      {
        subject: MOVERS,
        needs: "subject",
        weak: true,
        roles: {
          subject: "target",
          object: "location",
          from: "origin",
          to: "destination",
          into: "destination",
          in: "destination",
          of: "origin",
        },
        not: [
          ...NOT_FLEEING,
          ...list("tourist, hiker, fan, skier, climber, swimmer, commuter, migrant worker, cargo, shopper, applause, holidaymaker"),
        ],
      },
    ),
    ...verbs(
      "displace, uproot, drive from * home, drive from their homes, force from * home, force from their homes, force to flee, drive * from * home, force * from * home, drive into exile, force into exile, make homeless, leave homeless, render homeless, leave * homeless",
      {
        object: [...MOVERS, "organization"],
        weak: true,
        not: [
          ...GAMES,
          ...NATURE_CAUSE,
          ...list(
            "tree, robot, automation, incumbent, ai, market leader, bone, shoulder, plant, rent, landlord, stadium, dam, hydroelectric",
          ),
        ],
      },
    ),
    ...verbs(
      `expel, deport, forcibly transfer, forcibly deport, forcibly relocate, forcibly displace, forcibly evict, forcibly resettle, ethnically cleanse,
      drive out, push out, chase out, banish, exile, relocate forcibly, force out, drive away, chase away, transfer forcibly, evict, herd into`,
      {
        object: ["civilian", "person", "settlement", "crowd", "captive"],
        subject: ["force", "organization", "settlement", "crowd"],
        needs: "object",
        weak: true,
        roles: { subject: "initiator", object: "target", from: "origin", to: "destination", into: "destination" },
        not: [
          ...GAMES,
          ...NATURE_CAUSE,
          ...list(
            `diplomat, ambassador, attache, envoy, consul, student, pupil, mp, lawmaker, immigrant, migrant, asylum seeker, tenant, landlord, criminal, overstayer, demon, gang member, senator, journalist, correspondent, spy, embassy, rent, squatter, competitor, rival, visa, ice, undocumented, immigration, league, tourist`,
          ),
        ],
      },
    ),
    {
      verb: "evacuate",
      object: ["civilian", "person", "settlement", "captive"],
      needs: "object",
      weak: true,
      roles: { subject: "none", object: "target", from: "origin", to: "destination" },
      not: [
        ...GAMES,
        ...NATURE_CAUSE,
        ...list(
          "hospital, clinic, infirmary, facility, wounded, injured, casualty, treatment, medic, astronaut, hiker, tourist, spectator, fan, mall, cruise, stadium, alarm, skyscraper, concert",
        ),
      ],
    },
    ...verbs(
      "order to evacuate, order to leave, tell to evacuate, order the evacuation of, issue evacuation orders for, issue evacuation order for, issue * evacuation order",
      {
        weak: true,
        status: "demanded",
        roles: { subject: "initiator", object: "target", of: "target", for: "target" },
        not: [...NATURE_CAUSE, ...list("stadium, mall")],
      },
    ),
    ...verbs("return home, return to * home, return to their homes,  go back to * home", {
      subject: ["civilian", "captive"],
      needs: "subject",
      weak: true,
      with: list("displaced, refugee, displacement, idp, evacuee, uprooted"),
      roles: { subject: "target", to: "destination", from: "origin" },
      not: [...NATURE_CAUSE, ...GAMES],
    }),
  ],
  nouns: [
    ...nouns(
      `displacement, mass displacement, internal displacement, forced displacement, forced relocation, forced transfer, forcible transfer,
      forced eviction, forced resettlement, mass exodus, mass flight, mass expulsion, population transfer, forced migration, forced deportation,
      mass deportation, refugee exodus, refugee influx, refugee wave, flood of refugees, influx of refugees, wave of refugees, exodus of refugees,
      exodus of civilians, evacuation of civilians, civilian exodus, new displacement, secondary displacement, ethnic expulsion, depopulation`,
      {
        weak: true,
        not: [
          ...NATURE_CAUSE,
          ...list("engine, cubic, tonne, ton, immigration, ice, undocumented, investor, brain, automation, litre, liter, angular, hull"),
        ],
      },
    ),
    ...nouns("evacuation", {
      object: ["settlement", "facility"],
      needs: "object",
      weak: true,
      with: list("order, warn, call, demand, forced, forcible, civilian, resident, offensive, strike, army, shelling, fighting"),
      not: [...GAMES, ...NATURE_CAUSE, ...list("embassy, troop, soldier, patient, hospital, medical, building, airport")],
    }),
    ...nouns("exodus, expulsion, deportation, flight, evacuation, uprooting, eviction, influx", {
      object: MOVERS,
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "target", of: "target", from: "origin", to: "destination" },
      not: [
        ...GAMES,
        ...NATURE_CAUSE,
        ...list(
          `diplomat, ambassador, attache, student, investor, tourist, cargo, charter, doctor, nurse, tenant, immigration, undocumented, biblical, moses, brain, migrant, embassy, book, holiday`,
        ),
      ],
    }),
    ...nouns("evacuation order", {
      weak: true,
      status: "demanded",
      roles: { subject: "initiator", by: "initiator", for: "target", from: "initiator" },
      not: NATURE_CAUSE,
    }),
  ],
  adjectives: [
    // "tents of displaced people" are a place; "8,000 displaced people" tell how many had to go.
    ...list("displaced, newly displaced, internally displaced, uprooted").map((adjective) => ({
      adjective,
      object: ["civilian", "person", "crowd"] as const,
      needs: "count" as const,
      weak: true,
      not: [...NATURE_CAUSE, ...list("site, camp, diplomat, ambassador, suspect, student, criminal, robber, tourist")],
    })),
    ...list("fleeing, deported, expelled, evacuated").map((adjective) => ({
      adjective,
      object: ["civilian", "person", "crowd"] as const,
      weak: true,
      not: [...NATURE_CAUSE, ...list("site, camp, diplomat, ambassador, suspect, student, criminal, robber, tourist")],
    })),
  ],
  suffered: "displaced",
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", from: "origin", to: "destination", into: "destination" },
  scene: { moves: true, journey: "leaves", ofPlaces: true },
  people: "moved",
  codes: (event) => ({
    acled: null,
    plover: event.initiatorKinds.length > 0 ? "SANCTION/expel" : null,
    cameo: event.initiatorKinds.length > 0 ? "201" : null,
  }),
});
