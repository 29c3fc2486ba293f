import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, MISFORTUNE } from "./senses-people.js";

const LOOTED = /loot|pillag|plunder|ransack|rustl|steal|stole|raid|rob|confiscat/i;
const NOT_BURNT = [
  ...GAMES,
  ...MISFORTUNE,
  ...list(
    `calorie, cd, candle, bridge metaphorically, career, reputation, marriage, credibility, myth, competition, demolition derby, developer, contractor, bulldozing permit, permit, redevelopment, fat, midnight oil, incense, trash, ecosystem, habitat, ozone, species, wealth, stadium upgrade, stubble, fingers, electrical, arsonist's, lightning, tumour, tumor, cell, virus, pest`,
  ),
];
const STATE_OR_FORCE = ["force", "organization", "settlement", "person"] as const;

export default defineEvent({
  type: "destruction",
  family: "harm",
  says: "Property is burnt, demolished or looted.",
  verbs: [
    ...verbs(
      "torch, raze, burn to the ground, raze to the ground, burn down, set ablaze, set * ablaze, set alight, set * alight, put to the torch, set on fire, set * on fire, set fire to, reduce to ashes",
      {
        object: ["property", "facility", "settlement", "vehicle"],
        subject: STATE_OR_FORCE,
        needs: "object",
        weak: true,
        not: [...NOT_BURNT, ...list("internet, pitch, career, himself, herself, race, course, campaign, enthusiasm")],
      },
    ),
    ...verbs("torch, raze, burn, burn down, set ablaze, set alight, set on fire, set fire to, firebomb", {
      object: ["property", "facility", "settlement", "vehicle"],
      subject: ["force", "civilian"],
      needs: "subject",
      not: [...NOT_BURNT, ...list("flag, effigy, rubber, firefighter, fireman")],
    }),
    {
      verb: "burn",
      object: ["property", "facility", "settlement"],
      needs: "object",
      weak: true,
      not: [...NOT_BURNT, ...list("flag, effigy, koran, quran, book, rubber, field stubble")],
    },
    ...verbs("demolish, bulldoze, flatten, level, tear down, knock down, raze", {
      object: ["property", "facility", "settlement"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      with: list(`army, soldier, troop, military, occupation, israeli, settler, militant, militia, rebel, refugee, palestinian, minority,
        punitive, village, jihadist, forces, shrine, mosque, church, bedouin, muslim, rohingya, kurdish`),
      not: [...NOT_BURNT, ...list("opponent,  playing field, argument, unsafe, derelict, tower block, skyscraper, allegation, score")],
    }),
    ...verbs("loot, pillage, plunder, ransack, sack, despoil, go on a looting spree, strip bare", {
      object: ["property", "facility", "settlement", "vehicle", "money", "organization", "weapon", "drug", "civilian"],
      weak: true,
      not: [
        ...GAMES,
        ...list(
          `coach, quarterback, editor, boss, employee, treasury, pension, fridge, ceo, commissioner, trainer, archive, ocean, sea, resources, playlist`,
        ),
      ],
    }),
    ...verbs("loot, pillage, plunder, ransack", {
      subject: ["force", "civilian"],
      needs: "subject",
      not: [...GAMES, ...list("treasury, fridge, archive, sea, ocean")],
    }),
    ...verbs(
      "destroy, vandalize, vandalise, wreck, trash, smash, smash up, deface, desecrate, damage, gut, poison, uproot, chop down, cut down, contaminate",
      {
        object: ["property", "facility", "settlement"],
        subject: ["force"],
        needs: "object",
        weak: true,
        not: [...NOT_BURNT, ...list(" opponent, emission, cost, tumour, tourist, locust, goalpost")],
      },
    ),
    ...verbs("destroy, sabotage, blow up, cut, damage", {
      object: ["facility", "property"],
      needs: "object",
      weak: true,
      with: list(`sabotage, saboteur, pylon, pipeline, railway, rail line, power line, substation, cable, bridge, dam, shrine, mosque,
        church, statue, heritage, monument, manuscript, tomb, temple, crops, grain, olive, orchard`),
      subject: ["force", "organization", "settlement"],
      not: [...NOT_BURNT, ...list("ribbon, cost, budget, ties, production, tax, interest, rate, emissions,  jobs, deal")],
    }),
    ...verbs("sabotage, commit arson, carry out arson, engage in looting, go on a rampage of looting", {
      object: ["facility", "property", "vehicle", "weapon", "aircraft"],
      weak: true,
      not: [...GAMES, ...list("talk, deal, peace, career, campaign, relationship, effort, process, bid, negotiation")],
    }),
    ...verbs("steal, rustle, make off with, rob, confiscate, seize", {
      object: ["property", "drug"],
      subject: ["force"],
      needs: "object",
      weak: true,
      with: list("cattle, grain, livestock, herder, militia, rebel, bandit, rustler, loot, armed, crop, harvest, belongings, aid, food"),
      not: [...GAMES, ...list("show, thief, police, customs, spotlight, limelight, robber")],
    }),
    ...verbs(
      "scorch, lay waste to, lay waste, ravage, devastate, obliterate, pulverize, pulverise, reduce to rubble, turn to rubble, turn into rubble, reduce * to rubble",
      {
        object: ["settlement", "facility", "property"],
        subject: ["force", "organization", "settlement"],
        needs: "object",
        weak: true,
        not: NOT_BURNT,
      },
    ),
  ],
  nouns: [
    // Nothing but this sense.
    ...list("looting, pillaging"),
    ...nouns(
      " pillage,  plunder, plundering, ransacking, mass looting, looting spree, cattle rustling, cattle-rustling, cattle raid, sack of",
      {
        weak: true,
        not: [...GAMES, ...list("coach, quarterback, potato, punch, treasury, corporate, tax, art market, antiquity, ocean")],
      },
    ),
    ...nouns(
      "arson, arson attack, arson spree, torching, house demolition, home demolition, punitive demolition, scorched-earth campaign, scorched earth campaign, scorched-earth policy, scorched-earth tactic, razing, house-burning, village-burning, church burning, church-burning, sabotage attack, act of sabotage, demolition of homes, mass destruction of homes",
      {
        weak: true,
        not: [...NOT_BURNT, ...list("charge, suspect, weapon, wildfire, investigator, convict, wmd")],
      },
    ),
    ...nouns(
      "burning, demolition, destruction, vandalism, sabotage, desecration, bulldozing, defacement, vandalization, wrecking, dynamiting",
      {
        object: ["property", "facility", "settlement", "vehicle"],
        needs: "object",
        weak: true,
        not: [
          ...NOT_BURNT,
          ...list(
            "flag, effigy, koran, quran, book, derby, man, weapon of mass, mass, stockpile, rainforest, garbage, ice, season, industrial",
          ),
        ],
      },
    ),
  ],
  adjectives: [
    ...list("torched, burnt-out, burned-out, looted, ransacked, razed, burned, burnt, demolished, gutted, vandalized, vandalised").map(
      (adjective) => ({
        adjective,
        object: ["property", "facility", "settlement", "vehicle"] as const,
        weak: true,
        not: list("toast, calorie, athlete, sugar, fish, chip"),
      }),
    ),
  ],
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", from: "location", against: "target", on: "target" },
  scene: { ofPlaces: true },
  codes: (event) => ({
    acled: ["Strategic developments", "Looting/property destruction"],
    plover: "ASSAULT/destroy",
    cameo: LOOTED.test(event.trigger) ? "1711" : "1712",
  }),
});
