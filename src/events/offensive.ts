import { chemicalOr, tellsFighting } from "./codes.js";
import { defineEvent } from "./define.js";
import { ACTOR_OR_PERSON, list, nouns, SPORT, SPORT_PAGE, verbs } from "./senses.js";

const MOVERS = ["force", "vehicle", "organization", "settlement"] as const;
const NOT_MOVE = [
  ...SPORT,
  ...list(`market, storm, hurricane, typhoon, wildfire, economy, bill, technology, career, cause, argument, theory, index, virus, stage,
    customer, product, retailer, brand`),
];

export default defineEvent({
  type: "offensive",
  family: "territory",
  says: "A force launches or presses an offensive, an advance, an incursion or an invasion.",
  verbs: [
    {
      verb: "invade",
      not: [
        ...SPORT,
        ...list(`privacy, pitch, space, field, species, tumor, tumour, cell, locust, alien, ant, weed, fan, bacterium, mussel, crab,
          streaker, beetle, paparazzi, grocery, market, business, kitchen, wardrobe, dream`),
      ],
      subject: ACTOR_OR_PERSON,
      needs: "argument",
    },
    ...verbs(
      `counterattack, counter-attack, storm ashore, go on the offensive, go on the attack, march on, advance on, advance against, bear down on,
      close in on, move against`,
      {
        subject: MOVERS,
        needs: "subject",
        not: [
          ...NOT_MOVE,
          ...list(`suspect, killer, deal, agreement, poll, corruption, detective, investigator, rumor, protester, demonstrator, striker,
            winger`),
        ],
      },
    ),
    {
      verb: "advance",
      subject: ["force", "vehicle", "settlement"],
      needs: "subject",
      prep: list(`on, toward, towards, into, to, in, through, against, from, near, along, across, deep, deeper, up, beyond, inside,
        around`),
      not: [...NOT_MOVE, ...list(`semifinal, quarterfinal, knockout, candidate, student, money, payment, loan, cause, interest, goal`)],
    },
    {
      verb: "advance",
      subject: ["force", "vehicle"],
      object: ["settlement"],
      needs: "subject",
      weak: true,
      not: [...NOT_MOVE, ...list("semifinal, quarterfinal, knockout, candidate, student, money, payment, loan, cause, interest, goal")],
    },
    {
      verb: "advance",
      subject: ["force", "vehicle"],
      needs: "subject",
      weak: true,
      with: list("metre, meter, kilometre, kilometer, km, mile, west, north, east, south, westward, northward, eastward, southward"),
      not: [...NOT_MOVE, ...list("semifinal, quarterfinal, knockout, candidate, student, money, payment, loan, cause, interest, goal")],
    },
    ...verbs(
      `push into, push toward, push towards, push forward, push deeper into, push on to, push north, push south, push west,
      push east, thrust into, thrust toward, drive into, drive toward, drive on, punch into, punch through, probe`,
      {
        subject: ["force", "vehicle", "settlement"],
        needs: "subject",
        weak: true,
        not: [
          ...NOT_MOVE,
          ...list("driver, car, motorist, tree, lamppost, wall, bus, truck driver, suspect, ditch, work, deficit, territory of"),
        ],
      },
    ),
    ...verbs(
      `roll into, sweep into, sweep through, sweep across, pour into, pour across, march into, march toward, surge into,
      storm across, flood into, stream into, spill across, barrel into, streak toward, thunder into, rumble into, fan out across,
      cross into, cross over into, break into, move into, move on, move toward, enter, re-enter, reach, penetrate, infiltrate,
      intrude into, encroach on, make inroads into, make * advance, make * progress toward`,
      {
        subject: ["force", "vehicle"],
        object: ["settlement", "facility", "military-thing"],
        needs: "subject",
        weak: true,
        not: [
          ...NOT_MOVE,
          ...list(`aid, humanitarian, food, fuel, supplies, ambulance, inspector, observer, refugee, migrant, protester, convoy of aid, relief, truce, ceasefire, cease-fire, accord, pact, settlement, agreement, deal, compromise, talk, tenth, week, race, contest,
            plea, market, demonstrator, pilgrim, burglar, patient`),
        ],
      },
    ),
    ...verbs(
      `gain ground, make gains, breach * line, breach * defence, breach * defense, break through * line, break through * defence,
      break through * defense, pierce * line, puncture * line, expand * bridgehead, widen * bridgehead, open * front, open * new front,
      launch * pincer, outflank, spearhead * assault, spearhead * advance`,
      {
        subject: ["force", "vehicle", "settlement", "organization"],
        weak: true,
        not: [
          ...NOT_MOVE,
          ...list(
            "dollar, euro, currency, share, stock, poll, party, candidate, virus, data, contract, rule, levee, dam, whale, ceasefire, truce, accord, agreement, armistice",
          ),
        ],
      },
    ),
    ...verbs("flush out, mop up, root out, smoke out, comb, scour, clear * of, sweep for, hunt down, go after", {
      subject: ["force", "organization"],
      object: ["force", "settlement"],
      needs: "object",
      weak: true,
      general: true,
      with: list(`militant, rebel, insurgent, guerrilla, terrorist, fighter, troop, soldier, army, offensive, pocket, resistance,
        bandit, jihadist, gunman, naxalite, infiltrator`),
      not: [
        ...NOT_MOVE,
        ...list(`snow, mine, debris, rubble, corruption, spill, fraud, survivor, rescuer, toxin, water, archive, protester, suspect`),
      ],
    }),
    ...verbs("land, land on, come ashore", {
      subject: ["force"],
      weak: true,
      with: list("beach, beachhead, amphibious, island, marine, paratrooper, commando, ashore"),
      roles: { subject: "initiator", object: "target", on: "location" },
      not: [...SPORT, ...list("plane, flight, job, deal, contract, punch, drone, rocket, missile, shell, moon, passenger")],
    }),
  ],
  nouns: [
    ...nouns(
      `offensive, counteroffensive, counter-offensive, ground offensive, military offensive, spring offensive, summer offensive,
      winter offensive, army offensive`,
      {
        not: [
          ...SPORT_PAGE,
          ...list(`charm, peace, diplomatic, media, publicity, lineman, tackle, line, coordinator, joke, remark, language, weapon,
            public relations, pr, advertising, capability, foul`),
        ],
      },
    ),
    ...nouns(
      `incursion, ground incursion, cross-border incursion, ground invasion, full-scale invasion, ground assault,
      ground operation, land operation, ground attack, land invasion, special military operation, amphibious assault,
      amphibious landing, armored thrust, armoured thrust, ground push, air and ground assault, mechanized assault, mechanised assault,
      pincer movement, ground campaign, blitzkrieg, counterthrust, counter-attack, counterattack, human wave attack`,
      {
        not: [...SPORT_PAGE, ...list("airspace, air, aerial, drone, plane, jet, cyber, pirate, viking, legal, verbal, price")],
      },
    ),
    {
      noun: "invasion",
      not: [
        ...SPORT,
        ...list(`privacy, pitch, alien, locust, space, species, field, biological, mussel, british, ant, jellyfish, shopper, asian, fan,
          insect, rat, norman, viking`),
      ],
    },
    ...nouns("infiltration attempt, infiltration bid, intrusion attempt, intrusion bid, border infiltration, incursion attempt", {
      status: "attempted",
      roles: {
        subject: "initiator",
        by: "initiator",
        into: "location",
        from: "origin",
        of: "initiator",
        along: "location",
        across: "location",
        in: "location",
      },
      not: list("bacteria, water, soil, hacker, network"),
    }),
    ...nouns("march", {
      subject: ["force"],
      needs: "subject",
      prep: list("on, toward, towards, into, against, to, across"),
      weak: true,
      not: [...NOT_MOVE, ...list("peace, protest, protester, demonstrator, science, pride, death")],
    }),
    ...nouns("advance, push, thrust, drive, onslaught, breakthrough, foray, land push", {
      subject: ["force", "settlement", "organization"],
      needs: "argument",
      prep: list("on, toward, towards, into, against, in, through, to, across, deeper"),
      weak: true,
      not: [
        ...NOT_MOVE,
        ...list(`medical, technological, scientific, cash, payment, sexual, ticket, booking, fundraising, recruitment, vaccination,
          membership, charity, blood, hard, disk, test, diplomatic, talk, treatment, research, peace, protest, protester, demonstrator,
          science, pride`),
      ],
    }),
    ...nouns(
      `military operation, military campaign, security operation, clearance operation, clearing operation, mop-up operation,
      mopping-up operation, sweep operation, search-and-destroy operation, counterinsurgency operation, counter-insurgency operation,
      antiterrorist operation, anti-terrorist operation, anti-terror operation, counterterrorism operation, counter-terrorism operation,
      special operation, combat operation, cross-border operation, combing operation, pacification campaign, scorched-earth campaign`,
      {
        general: true,
        weak: true,
        not: list("rescue, relief, evacuation, centre, center, command, spokesman, veteran"),
      },
    ),
    ...nouns("operation", {
      prep: ["to"],
      with: list("retake, recapture, liberate, capture, dislodge, drive, expel, clear, flush, encircle, destroy, rout, seize, crush"),
      subject: ["force", "organization", "settlement"],
      weak: true,
      not: list(
        `rescue, relief, salvage, surgery, heart, business, mining, peacekeeping, humanitarian, evacuation, cleanup, drug, sting, debris, snow, rubble`,
      ),
    }),
    {
      noun: "operation",
      subject: ["force", "organization", "settlement"],
      needs: "argument",
      prep: list("against, in, into, around, near"),
      weak: true,
      general: true,
      not: list(`rescue, relief, salvage, surgery, surgical, heart, business, mining, flight, peacekeeping, humanitarian, evacuation,
        cleanup, search, smuggling, drug, sting, undercover, recovery, knee, trading, fraud`),
    },
    {
      noun: "blitz",
      weak: true,
      with: list("troop, tank, army, offensive, military, force, soldier, armour, armor, ground"),
      not: [...SPORT, ...list("media, marketing, advertising, linebacker, chess, campaign, london, drone, missile, air")],
    },
    {
      noun: "campaign",
      weak: true,
      general: true,
      prep: ["against"],
      with: list("troop, army, military, soldier, rebel, offensive, militant, insurgent"),
      not: list(`election, advertising, vaccination, media, awareness, corruption, presidential, smoking, charity, bombing, air,
        protest, disinformation, propaganda, litter, arson`),
    },
  ],
  adjectives: [
    { adjective: "advancing", object: ["force", "vehicle"], not: SPORT },
    { adjective: "attacking", object: ["force"], weak: true, not: SPORT },
    { adjective: "invaded", object: ["settlement"], weak: true },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    of: "target",
    against: "target",
    on: "target",
    into: "location",
    toward: "destination",
    towards: "destination",
    by: "initiator",
    from: "origin",
    with: "target",
  },
  violence: true,
  scene: { moves: true, journey: "advances", ofPlaces: true },
  codes: chemicalOr((event) => ({ acled: tellsFighting(event) ? ["Battles", "Armed clash"] : null, plover: "ASSAULT", cameo: "190" })),
});
