import { isState, isUnopposed } from "./codes.js";
import { defineEvent } from "./define.js";
import { ACTOR_OR_PERSON, GROUND, list, nouns, SPORT, verbs } from "./senses.js";

const NOT_GROUND = list(`opportunity, initiative, helm, airline, business, chair, stage, record, asset, smuggler, driver, spot, place,
  view, heart, seat, presidency, nomination, lead, footage, attention, crowd, essence, majority, governorship, senate, market, share,
  investor, maker, buyer, retailer, carmaker, lender, fund, regulator, creditor, developer, shareholder`);

export default defineEvent({
  type: "capture",
  family: "territory",
  says: "A force takes, or retakes, control of a place, a base, a crossing or a facility.",
  verbs: [
    ...verbs("capture, recapture, overrun, conquer, reconquer, liberate, retake, re-take, recapture from, wrest", {
      object: GROUND,
      needs: "object",
      not: [...SPORT, ...NOT_GROUND],
    }),
    ...verbs("liberate, free", {
      object: ["settlement", "facility"],
      subject: ["force"],
      needs: "object",
      not: [...SPORT, ...NOT_GROUND, ...list("hostage, prisoner, captive, detainee, inmate")],
    }),
    ...verbs(
      `seize, reclaim, annex, reoccupy, occupy, re-occupy, commandeer, take over, regain, recover, win back, take back,
      claw back, grab`,
      {
        object: GROUND,
        subject: ACTOR_OR_PERSON,
        needs: "object",
        notSubject: list("student, squatter, protester, protestor, demonstrator, activist, worker, striker, pensioner, tenant"),
        notObject: list("cache, weapon, arms, ammunition, stockpile, explosive, rifle, shipment, consignment, body, haul, drug"),
        not: [...SPORT, ...NOT_GROUND],
      },
    ),
    {
      verb: "take",
      object: GROUND,
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      notPassive: ["to"],
      not: [
        ...SPORT,
        ...list(`place, part, position, office, oath, stage, step, seat, field, court, road, bus, train, flight, street, home, over, lift, tour,
          shelter`),
      ],
    },
    {
      verb: "secure",
      object: GROUND,
      subject: ["force"],
      needs: "object",
      weak: true,
      not: list("deal, funding, release, contract, border, scene, perimeter"),
    },
    {
      verb: "clear",
      object: ["settlement", "facility"],
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      prep: ["of", "from"],
      not: list("snow, debris, rubble, mine, court, customs, name, hurdle, protester, demonstrator, squatter, mud, landslide"),
    },
    ...verbs(
      `take control of, claim control of, claim full control of, claim the capture of, claim capture of, take full control of, gain control of, regain control of, assume control of, win control of,
      wrest control of, seize control of, establish control over, establish control of, reassert control over, restore control over,
      retake control of, extend control over, gain full control of, take possession of, take charge of, come into control of,
      consolidate control over, gain a foothold in, hold control of, wrest * from, move into control of, complete the capture of, complete * liberation of`,
      {
        object: GROUND,
        not: [
          ...SPORT,
          ...NOT_GROUND,
          ...list("board, firm, party, ministry, senate, parliament, congress, house, airline, narrative, ball, situation"),
        ],
      },
    ),
    ...verbs(
      `raise * flag over, raise * flag in, hoist * flag over, hoist * flag in, plant * flag in, plant * flag on,
      hoist * banner over, raise * flag above`,
      { weak: true, not: list("embassy, consulate, olympic, pride, school, stadium, podium, moon, everest, summit, hotel") },
    ),
    {
      verb: "fall to",
      subject: ["settlement", "facility", "military-thing"],
      needs: "subject",
      roles: { subject: "target", object: "initiator", to: "initiator" },
      not: [
        ...SPORT,
        ...list(`piece, low, knee, death, ground, percent, earth, level, share, price, temperature, defeat, rank, developer, wrecking`),
      ],
    },
    ...verbs(
      `fall into * hands, fall under * control, fall into * hand, come under * control, pass into * hands, pass under * control,
      come under * rule`,
      {
        subject: ["settlement", "facility", "military-thing"],
        needs: "subject",
        roles: { subject: "target", of: "initiator", object: "initiator" },
        not: list("fire, database, document, data, secret, spending, inflation, disease, blaze"),
      },
    ),
    {
      verb: "fall",
      subject: ["settlement", "facility"],
      needs: "subject",
      weak: true,
      roles: { subject: "target", to: "initiator" },
      not: list(`market, price, temperature, share, rain, snow, bridge, building, wall, roof, tree, rank, behind, short, silent, apart,
        ill, victim, house, government`),
    },
    ...verbs("lose control of, lose", {
      object: GROUND,
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      roles: { subject: "target", to: "initiator", object: "location" },
      not: [
        ...SPORT,
        ...list(
          "election, seat, vote, car, vehicle, patience, home, touch, sight, majority, narrative, job, war, battle, race, way, count, money, lead",
        ),
      ],
    }),
    ...verbs(
      `drive * out of, drive * from, push * out of, oust * from, expel * from, dislodge * from, eject * from, flush * out of,
      rout * from, force * out of, chase * from, evict * from`,
      {
        object: ["force", "organization"],
        needs: "object",
        weak: true,
        roles: { subject: "initiator", object: "target", from: "location", of: "location" },
        not: list("home, business, market, post, job, party, tenant, league, cup, school, team, parliament, diplomat, court"),
      },
    ),
    ...verbs(`sweep * from, free * from, wrest * from, reclaim * from, snatch * from, prise * from, recover * from, liberate * from`, {
      object: ["settlement", "facility"],
      needs: "object",
      weak: true,
      notObject: list("cache, weapon, arms, ammunition, stockpile, explosive, rifle, haul, drug"),
      roles: { subject: "initiator", object: "location", from: "target" },
      not: list(
        "injury, illness, slump, losses, hostage, pupil, student, child, girl, boy, villager, worker, debt, flood, disaster, quake",
      ),
    }),
    ...verbs(`establish a bridgehead in, gain a bridgehead, make gains in, seize ground, gain territory, seize territory, capture ground`, {
      weak: true,
      not: list("trading, market, share, poll, election, index, currency"),
    }),
    ...verbs("seize, capture, commandeer, detain, impound", {
      object: ["vehicle"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      with: list("tanker, ship, vessel, freighter, trawler, cargo ship, boat, supertanker, flotilla"),
      not: list("smuggler, drug, cocaine, fishery, customs"),
    }),
  ],
  nouns: [
    ...nouns("capture, recapture, conquest, reconquest, retaking, overrunning, recapturing", {
      object: GROUND,
      needs: "object",
      not: [...SPORT, ...list("carbon, data, motion, screen, market, regulatory, state, image, rate, norman, spanish")],
    }),
    ...nouns(`seizure, takeover, take-over, liberation, annexation, reoccupation, land grab, storming and capture, occupation, loss`, {
      object: GROUND,
      needs: "object",
      weak: true,
      not: [
        ...SPORT,
        ...list(`drug, asset, cocaine, epileptic, property, hostile, corporate, bid, airline, women, animal, theology, job, life,
          weight, habitat`),
      ],
    }),
    {
      noun: "fall",
      object: ["settlement", "facility"],
      needs: "object",
      roles: { object: "location", of: "location", to: "initiator" },
      not: list(`price, temperature, rain, wall, share, market, grace, empire, government, rise, currency, man, height, roman,
        communism, house`),
    },
    ...nouns("territorial gain, battlefield gain, land seizure", { weak: true }),
  ],
  adjectives: [
    { adjective: "captured", object: ["settlement", "facility"] },
    { adjective: "recaptured", object: ["settlement", "facility"] },
    { adjective: "newly captured", object: ["settlement", "facility"] },
    { adjective: "liberated", object: ["settlement", "facility"] },
    { adjective: "newly liberated", object: ["settlement", "facility"] },
    { adjective: "overrun", object: ["settlement", "facility"] },
    { adjective: "fallen", object: ["settlement", "facility"], weak: true },
    { adjective: "seized", object: ["settlement", "facility"], weak: true },
  ],
  roles: { subject: "initiator", object: "target", from: "target", by: "initiator" },
  outranks: ["arrest", "abduction", "release"],
  violence: true,
  scene: { noOrigin: true },
  takes: true,
  codes: (event) => {
    const rest = { plover: "COERCE/seize", cameo: "192" };
    if (isUnopposed(event)) return { acled: ["Strategic developments", "Non-violent transfer of territory"], ...rest };
    if (isState(event.initiatorKinds)) return { acled: ["Battles", "Government regains territory"], ...rest };
    if (event.initiatorKinds.length > 0) return { acled: ["Battles", "Non-state actor overtakes territory"], ...rest };
    return { acled: null, ...rest };
  },
});
