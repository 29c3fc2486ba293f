import type { NounClass } from "../types.js";
import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { BUSINESS, GAMES } from "./senses-people.js";

const FIGHTERS: readonly NounClass[] = ["force", "organization", "person", "captive"];
const NOT_YIELDED = [
  ...GAMES,
  ...list(
    `passport, licence, license, citizenship, sovereignty, immunity, visa, bail, majority, ownership, stake, tax, tax return, rental, insurance, market share, initiative, advantage, ground, fate, temptation, emotion, custody battle, independence, gain, sleep, urge, despair, pet, dog, phone, laptop, tape, deposit, warrant, fraud, indictment, embezzlement, robber, murder`,
  ),
];

export default defineEvent({
  type: "surrender",
  family: "custody",
  says: "Fighters lay down their arms, give themselves up or change sides.",
  verbs: [
    {
      verb: "yield",
      subject: ["force", "person"],
      needs: "subject",
      prep: ["to"],
      weak: true,
      with: list("rebel, militant, guerrilla, fighter, bandit, insurgent, troop, army, soldier, brigade, battalion, communist, terrorist"),
      roles: { subject: "initiator", to: "target", object: "none" },
      not: [...GAMES, ...list("pressure, temptation, traffic, demand, time, floor, bond, crop")],
    },
    {
      verb: "surrender",
      subject: FIGHTERS,
      object: ["force", "organization", "weapon", "person", "military-thing"],
      needs: "argument",
      weak: true,
      roles: { subject: "initiator", object: "none", to: "target" },
      not: NOT_YIELDED,
    },
    {
      verb: "surrender",
      subject: ["force"],
      needs: "subject",
      roles: { subject: "initiator", object: "none", to: "target" },
      not: [...NOT_YIELDED, ...list("defender, attacker, striker")],
    },
    {
      verb: "surrender",
      object: ["settlement", "facility", "weapon", "military-thing"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "location", to: "target" },
      not: NOT_YIELDED,
    },
    ...verbs(
      `lay down * arms, lay down arms, lay down * weapons, lay down weapons, throw down * arms, throw down * weapons, put down * arms, put down * weapons, drop * weapons,
      give up * arms, give up * weapons, hand in * weapons, hand over * weapons, hand over arms, turn in * weapons, surrender * weapons, surrender arms, surrender * arms, yield up * arms, deposit * weapons, down * weapons, down weapons,
      renounce * armed struggle, abandon * armed struggle, give up * armed struggle, end * armed struggle, renounce violence, forswear violence, raise * white flag, wave * white flag, hoist * white flag, run up * white flag,
      give up the fight, come out of the bush, come out with * hands up, emerge with * hands up, lay down * rifles, lay down rifles, lay down * guns, lay down guns, decommission * weapons, decommission * arms, put * weapons beyond use`,
      {
        not: [
          ...GAMES.filter((word) => word !== "defender"),
          ...list("scrap, museum, airport, gun buyback, buyback, amnesty bin, cancer, festivalgoer"),
        ],
        roles: { subject: "initiator", object: "none", to: "target", over: "none" },
      },
    ),
    ...verbs(
      "give oneself up, give themselves up, give himself up, give herself up, turn himself in, turn themselves in, turn herself in, turn oneself in, hand himself in, hand themselves in, hand themselves over, hand himself over, surrender himself, surrender themselves",
      {
        subject: FIGHTERS,
        weak: true,
        roles: { subject: "initiator", to: "target" },
        not: [...NOT_YIELDED, ...list("burglar, thief, driver, hit-and-run, rapper, singer, killer, stabbing, delight")],
      },
    ),
    ...verbs("capitulate", {
      subject: ["force", "organization", "settlement"],
      needs: "subject",
      weak: true,
      roles: { subject: "initiator", to: "target" },
      not: [...GAMES, ...BUSINESS, ...list("demand, pressure, investor, bear, short seller, lawmaker, senate, innings")],
    }),
    ...verbs(
      "defect, desert, switch sides, change sides, go over to, cross over to, switch * allegiance, switch allegiance, change allegiance, turn coat, desert * post, desert * unit, abandon * post, go awol, break ranks with, mutiny and join, break away from * army",
      {
        subject: ["force", "person"],
        needs: "subject",
        weak: true,
        roles: { subject: "initiator", object: "none", to: "target", from: "none" },
        not: [
          ...GAMES,
          ...BUSINESS,
          ...list(
            `mp, lawmaker, senator, congressman, legislator, voter, democrat, republican, labour, tory, caucus, ballet, dancer, pianist, viewer, assemblyman, violinist, husband, wife, conservative, congress party, councillor, advertiser, donor, swimmer, gymnast, runner, chess`,
          ),
        ],
      },
    ),
    ...verbs("disarm, demobilize, demobilise, demilitarize, disband, dissolve, stand down, decommission, reintegrate, disengage", {
      subject: ["force", "organization"],
      object: ["force", "organization", "weapon"],
      needs: "argument",
      weak: true,
      with: list(
        "militia, rebel, guerrilla, militant, fighter, paramilitary, insurgent, weapon, arms, ex-combatant, combatant, armed group, faction, factions",
      ),
      roles: { subject: "initiator", object: "initiator", to: "target" },
      not: [
        ...GAMES,
        ...list(
          `critic, robber, suspect, charm, smile, band, assembly, company, committee, marriage, tablet, salt, sugar, reactor, nuclear plant, power station, squad, parade`,
        ),
      ],
    }),
    ...verbs(
      "accept * amnesty, take up * amnesty, rally to the government, join * reconciliation, pledge allegiance to * government, submit to * government, submit to * authorities",
      {
        subject: ["force", "organization"],
        weak: true,
        roles: { subject: "initiator", to: "target" },
        not: list("tax, immigrant, migrant, audit"),
      },
    ),
  ],
  nouns: [
    ...nouns("surrender, capitulation, mass surrender, unconditional surrender, laying down of arms, laying down of weapons", {
      weak: true,
      roles: { subject: "initiator", of: "initiator", by: "initiator", to: "target" },
      not: [...NOT_YIELDED, ...BUSINESS, ...list("charge, demand, cobra, sweet, cheap, moral, abject, innings, second-half")],
    }),
    ...nouns("defection, desertion, mass defection, mass desertion", {
      weak: true,
      roles: { subject: "initiator", of: "initiator", by: "initiator", to: "target", from: "none" },
      not: [
        ...GAMES,
        ...BUSINESS,
        ...list(
          "mp, lawmaker, senator, voter, legislator, democrat, republican, labour, tory, caucus, customer, anti, viewer, conservative, spousal, wife, husband, dancer",
        ),
      ],
    }),
    ...nouns("disarmament, demobilization, demobilisation, decommissioning, disarming, disbandment", {
      object: ["force", "organization", "weapon"],
      needs: "argument",
      weak: true,
      roles: { subject: "initiator", of: "initiator", by: "initiator" },
      not: list("nuclear, treaty, conference, reactor, rig, oil, expert, activist"),
    }),
  ],
  adjectives: [
    ...list("surrendered, surrendering, defecting, deserting").map((adjective) => ({
      adjective,
      object: ["force"] as const,
      weak: true,
      roles: { object: "initiator" } as const,
      not: list("driver, robber"),
    })),
  ],
  roles: { subject: "initiator", to: "target", of: "initiator", by: "initiator" },
  cooperation: "5",
  codes: { acled: ["Strategic developments", "Change to group/activity"], plover: "RETREAT/disarm", cameo: "0874" },
});
