import type { NounClass } from "../types.js";
import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const INTERVENED =
  /\b(?:police|security forces?|troops|soldiers|gendarmes?|riot squad|national guard)\b[^.;]{0,160}\b(?:dispers|broke up|break up|tear ?gas|teargas|water cannon|baton|stopp|block|arrest|detain|interven|push|remov|prevent|scatter|clear)|\btear ?gas|\bwater cannon|\brubber bullets?|\bdispersed\b/i;
const MARCHERS: readonly NounClass[] = ["crowd", "civilian", "person", "captive"];
const PROTEST_ROLES = {
  subject: "initiator",
  object: "target",
  by: "initiator",
  of: "initiator",
  against: "target",
  over: "none",
  at: "location",
  outside: "location",
  in: "location",
  for: "none",
  with: "none",
} as const;
const NOT_PROTEST = [
  ...GAMES,
  ...list(
    `wall street, euro, yen, rouble, crypto, bitcoin, nasdaq, dow, shares, motor, dakar, drivers, monte carlo, comeback, late, cooking, song, album,  vinyl, referee, umpire, stewards, runner, marching band, wedding, napoleon, penguin, lobbyist, ant, emperor, bull, bear, protest too much, madness, pricing, tennis`,
  ),
];

export default defineEvent({
  type: "protest",
  family: "unrest",
  says: "People demonstrate.",
  verbs: [
    ...verbs("rally, march, demonstrate, protest", {
      needs: "subject",
      weak: true,
      prep: ["against", "outside", "through", "for", "over", "in"],
      with: list("hundred, thousand, ten, dozen, people, million, crowd, hundreds, thousands"),
      roles: { ...PROTEST_ROLES, through: "location" },
      not: [...NOT_PROTEST, ...list("soldier, troop, army, stock, share, price, market, euro, dollar, band, fund")],
    }),
    {
      verb: "protest",
      subject: ["organization"],
      with: list("street, streets, march, rally, outside, square, union, banner, placard, slogan, sit-in, demonstrator, protester"),
      roles: PROTEST_ROLES,
      not: NOT_PROTEST,
    },
    {
      verb: "protest",
      subject: MARCHERS,
      roles: { ...PROTEST_ROLES },
      not: [...NOT_PROTEST, ...list("decision by referee, batsman")],
    },
    {
      verb: "demonstrate",
      subject: ["crowd", "civilian", "person"],
      object: ["organization"],
      roles: PROTEST_ROLES,
      not: [
        ...NOT_PROTEST,
        ...list("how, ability, need, commitment, technique, chef, engineer, researcher, study, scientist, company, app"),
      ],
    },
    {
      verb: "rally",
      subject: ["crowd", "civilian", "captive"],
      object: ["crowd"],
      roles: PROTEST_ROLES,
      not: NOT_PROTEST,
    },
    {
      verb: "march",
      subject: ["crowd", "civilian", "person"],
      needs: "subject",
      roles: { ...PROTEST_ROLES, on: "location", through: "location", to: "location", object: "none" },
      weak: true,
      not: [...NOT_PROTEST, ...list("band, parade, graduate, bride, athlete, anniversary, veteran")],
    },
    {
      verb: "march",
      subject: ["crowd"],
      needs: "subject",
      roles: { ...PROTEST_ROLES, on: "location", through: "location", to: "location", object: "none" },
      not: [...NOT_PROTEST, ...list("band, fan, parade")],
    },
    {
      verb: "picket",
      subject: ["crowd", "civilian", "organization", "person"],
      roles: { ...PROTEST_ROLES, object: "location" },
      weak: true,
    },
    ...verbs(
      `take to the streets, take to * streets, pour into the streets, pour onto the streets, flood the streets, fill the streets, throng the streets, throng * square, pack * square, flock to * square, turn out to protest, come out onto the streets, come out on the streets, come out to protest, spill onto the streets, occupy * square, swarm into the streets, hit the streets, descend on the streets, mass in * square, go out on the streets, surge into the streets`,
      {
        subject: MARCHERS,
        roles: PROTEST_ROLES,
        not: [
          ...GAMES,
          ...list(
            "cyclist, robot, taxi, scooter, carnival, runner, marathon, bike, reveller, reveler, fan, festival, buses, water, sewage, christmas, tourist, snowplough, tank",
          ),
        ],
      },
    ),
    ...verbs(
      `stage a sit-in, hold a sit-in, stage a hunger strike, go on hunger strike, go on a hunger strike, begin a hunger strike, form a human chain, hold a vigil, hold a candlelight vigil, stage a die-in, chant slogans, chant * slogans, chant anti-government slogans, chant death to, shout slogans, shout * slogans, wave placards, wave banners, carry placards, hold up placards, brandish placards, hold placards, carry banners, hold up banners,
      block * road in protest, block * highway in protest, block roads in protest, block traffic in protest, bang pots, bang pots and pans, bang on pots, burn * effigy, burn * effigies, burn * flag, burn * flags, torch * effigy, burn an effigy of, set up roadblocks in protest, stage a walkout in protest, boo, heckle, down tools in protest, close * shops in protest, observe a general strike, observe a shutdown, shutter shops, go on general strike, camp out outside, set up a protest camp, block * entrance, block * railway tracks`,
      {
        subject: ["crowd", "civilian", "captive", "organization", "person"],
        roles: { ...PROTEST_ROLES, object: "none" },
        weak: true,
        not: [
          ...GAMES,
          ...list(
            "fan, audience, concertgoer, spectator, crowd at the match, football, player, singer, trespasser, wedding, cleric, rebel, militant, guerrilla",
          ),
        ],
      },
    ),
    ...verbs(
      "gather, assemble, congregate, converge on, mass, throng, mobilize, mobilise, walk out, besiege, surround, block, blockade, close, close off, shut, occupy, barricade, camp",
      {
        subject: ["crowd", "civilian", "person"],
        needs: "subject",
        weak: true,
        with: list(
          "protest, demonstrate, demonstration, demand, slogan, placard, banner, chant, rally, protester, demonstrator, denounce, condemn, call for, calling for, called for, unpaid, wages, reject, oppose, against, solidarity, condemnation",
        ),
        roles: { ...PROTEST_ROLES, object: "location", on: "location", outside: "location" },
        not: [
          ...GAMES,
          ...list(
            "data, information, fan, worshipper, pilgrim, tourist, ship, cloud, steam, moss, momentum, rebel, militant, dust, spectator",
          ),
        ],
      },
    ),
  ],
  nouns: [
    ...nouns("candlelight march, torchlight march, candlelight vigil, silent vigil, peaceful march, march of protest, protest vigil", {
      roles: PROTEST_ROLES,
      not: NOT_PROTEST,
    }),
    ...nouns("rally, march", {
      needs: "argument",
      weak: true,
      general: true,
      roles: PROTEST_ROLES,
      not: [
        ...NOT_PROTEST,
        ...list(
          "stock, share, market, price, bond, dollar, oil, gold, campaign, election, troop, army, forced, long, death, desert, car, motor, month, wedding, funeral, currency, cycling, band, victory",
        ),
      ],
    }),
    ...nouns(
      `protest, demonstration, protest march, protest rally, street protest, mass protest, anti-government protest, pro-democracy protest, antigovernment protest, anti-war protest, antiwar protest, anti-war demonstration, anti-war rally, peace march, peace rally, protest demonstration, mass demonstration, street demonstration, student demonstration, student protest, sit-in, sit in protest, sit-down protest, die-in, protest action, protest movement rally, hunger strike, protest camp, protest vigil, candlelight vigil, human chain, anti-government rally,
      solidarity rally, solidarity march, opposition rally, opposition march, opposition protest, peaceful protest, peaceful demonstration, silent march, protest strike, general strike, civil disobedience, civil disobedience campaign, picket, picket line, protest gathering, mass rally, massive rally, protest wave, wave of protests, wave of demonstrations, pro-palestinian rally, pro-palestinian march, pro-palestinian encampment, pro-palestinian protest, protest encampment, pot-banging protest, day of rage, day of action, million man march, million-man march, torchlight march, road blockade, farmers' protest, bandh, hartal, gherao, dharna, cacerolazo, road block protest, protest convoy, flag burning`,
      {
        roles: PROTEST_ROLES,
        not: [
          ...NOT_PROTEST,
          ...list("song, diplomatic, cooking, effect, novel, album, method, sport, laser, send, lodge, file, register, deliver"),
        ],
      },
    ),
    ...nouns("rally, march, gathering, vigil, encampment, walkout, blockade, barricade, picketing, shutdown", {
      subject: ["crowd", "civilian", "person"],
      needs: "argument",
      weak: true,
      with: list(
        `protest, protester, demonstrator, demonstration, slogan, placard, chant, against, condemn, denounce, opposition, anti-government, demand, solidarity, resignation, oust, anti-war, pro-democracy, palestinian, dissident, regime, government, junta`,
      ),
      roles: PROTEST_ROLES,
      not: [
        ...NOT_PROTEST,
        ...list(
          `den, hotbed, hideout, fortification, air, drone, missile, campaign, naval, siege, long, death, forced, month, april, february, homeless, migrant, lucky, bird, lightning, retaliatory, air strike, ground, precision`,
        ),
      ],
    }),
    // "an Israeli strike" is none of workers: a people's name alone does not do.
    ...nouns("strike", {
      subject: ["crowd"],
      needs: "argument",
      weak: true,
      with: list(
        "worker, union, teacher, student, nurse, miner, driver, prisoner, detainee, protest, demonstration, demand, resignation, wage, general",
      ),
      roles: PROTEST_ROLES,
      not: [
        ...NOT_PROTEST,
        ...list("air, drone, missile, naval, retaliatory, precision, ground, lightning, bird, lucky, killing, wounding, military"),
      ],
    }),
  ],
  roles: PROTEST_ROLES,
  demands: true,
  scene: { moves: true, issue: true },
  codes: (event) => ({
    acled: ["Protests", INTERVENED.test(event.sentence) ? "Protest with intervention" : "Peaceful protest"],
    plover: "PROTEST/demo",
    cameo: "141",
  }),
});
