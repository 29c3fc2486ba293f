import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, TALK_OF } from "./senses-people.js";

const MOB =
  /\b(?:lynch\w*|mobs?|vigilantes?|pogroms?|rival|sticks|supporters of|between (?:groups?|gangs?|youths?|clans?|fans)|communal|sectarian|intercommunal|crowds?|neighbou?rs|residents|locals|villagers|beat(?:en|s)? (?:\w+ )?to death|burn(?:ed|t)? alive|thieves|thief)\b/i;
const NOT_RIOT = [
  ...GAMES,
  ...list(
    `colour, color, laugh, flower, laughter, comic, comedy, imagination, games, game, grrrl, pussy riot, video, elephant, bull, bear, virus, weed, vine, rumour, rumor, inflation, speculation, shopper, sale, emotion, hooligan, football, soccer, fan, concert, festival, prom, spring break`,
  ),
];
const RIOT_ROLES = {
  subject: "initiator",
  object: "target",
  of: "initiator",
  by: "initiator",
  against: "target",
  between: "initiator",
  with: "target",
  in: "location",
  at: "target",
  on: "target",
} as const;

export default defineEvent({
  type: "riot",
  family: "unrest",
  says: "A violent demonstration, or a mob's violence.",
  verbs: [
    ...verbs("storm, besiege, ransack, stone, pelt, rampage through, force * way into", {
      subject: ["civilian"],
      object: ["facility", "vehicle", "force", "organization"],
      needs: "subject",
      weak: true,
      roles: RIOT_ROLES,
      not: NOT_RIOT,
    }),
    { verb: "riot", roles: RIOT_ROLES, not: [...NOT_RIOT, ...list("emotions")] },
    ...verbs(
      "rampage, go on the rampage, go on a rampage, run amok, run riot, run amuck, rampage through, go on * rampage, tear through * streets",
      {
        subject: ["crowd", "civilian", "force", "person"],
        needs: "subject",
        weak: true,
        roles: { ...RIOT_ROLES, object: "location", through: "location" },
        not: [...NOT_RIOT, ...list("gunman, shooter, winger, striker, batsman, cow, horse, godzilla, knifeman")],
      },
    ),
    {
      verb: "lynch",
      object: ["person", "civilian", "captive", "force"],
      roles: RIOT_ROLES,
      not: [...TALK_OF, ...list("merrill, david, peter, loretta, jack")],
    },
    ...verbs("kill, beat, attack, set upon", {
      subject: ["crowd"],
      needs: "subject",
      object: ["person", "civilian", "captive", "force"],
      roles: RIOT_ROLES,
      weak: true,
      not: [...GAMES, ...list("celebrity, singer, time, bill, proposal, plan")],
    }),
    ...verbs(
      "burn, torch, set fire to, set * on fire, set * ablaze, set * alight, burn tyres, burn tires, burn * tyres, burn * tires, erect barricades, set up barricades, set up burning barricades, erect burning barricades",
      {
        subject: ["crowd"],
        needs: "subject",
        roles: { ...RIOT_ROLES, object: "none" },
        weak: true,
        not: [...NOT_RIOT, ...list("effigy, flag, portrait, candle, calorie, photo, copy, book")],
      },
    ),
    ...verbs(
      "burn, burn down, torch, set fire to, set * on fire, set ablaze, set alight, attack, vandalize, vandalise, ransack, beat, beat up, thrash",
      {
        subject: ["civilian", "crowd", "person"],
        object: ["facility", "property", "vehicle", "organization", "person", "civilian", "force"],
        needs: "subject",
        weak: true,
        with: list(
          "resident, residents, villager, villagers, locals, neighbours, neighbors, angry, townspeople, community members, onlookers",
        ),
        roles: RIOT_ROLES,
        not: [
          ...NOT_RIOT,
          ...list(
            "settler, herder, gunman, militia, rebel, guerrilla, insurgent, militant, fighter, soldier, bandit, robber, dog, bee, shark",
          ),
        ],
      },
    ),
    ...verbs("mob, beat to death, stone to death, burn to death, burn alive, hack to death, set upon", {
      subject: ["crowd", "civilian"],
      needs: "subject",
      object: ["person", "civilian", "captive", "force"],
      roles: RIOT_ROLES,
      not: [...NOT_RIOT, ...list("celebrity, singer, autograph, teammate")],
    }),
    ...verbs(
      "storm, attack, ransack, loot, burn, torch, set fire to, set ablaze, set alight, set on fire, vandalize, vandalise, smash, trash, break into, overrun, besiege, invade, raid, destroy, damage, wreck, burn down, force * way into, burst into, breach, pelt, assault, firebomb, loot and burn, stone, overturn, break down, tear down, topple * statue, break through, charge, burn to the ground",
      {
        subject: ["crowd"],
        object: ["facility", "property", "vehicle", "organization", "settlement", "force", "person", "civilian"],
        needs: "subject",
        weak: true,
        roles: RIOT_ROLES,
        not: [...NOT_RIOT, ...list("pitch, effigy, stage, police arrest,  arsonist, saboteur")],
      },
    ),
    ...verbs(
      "hurl stones, hurl stones at, throw stones, throw stones at, throw rocks, throw rocks at, hurl rocks, hurl rocks at, throw bottles, throw bottles at, hurl bottles, throw bricks, throw bricks at, hurl bricks at, hurl bricks, throw petrol bombs, throw petrol bombs at, hurl petrol bombs, hurl petrol bombs at, throw molotov cocktails, throw molotov cocktails at, hurl molotov cocktails, hurl molotov cocktails at, throw firebombs, hurl firebombs, throw fireworks at, throw firecrackers at, pelt with stones, pelt * with stones, pelt * with rocks, pelt with rocks, pelt * with bottles, pelt police, stone police, throw projectiles at, hurl projectiles at, lob molotov cocktails at, throw stone, hurl stone, throw rock, hurl rock, overturn cars, overturn vehicles",
      {
        subject: ["crowd", "civilian", "person", "force", "organization"],
        roles: { ...RIOT_ROLES, object: "target", with: "none" },
        weak: true,
        not: [...NOT_RIOT, ...list("glass house, glasshouse, burglar, river, lake, storm, wind, hail, tornado, pond")],
      },
    ),
    ...verbs(
      "clash, clash with, battle, battle with, fight, fight with, scuffle, scuffle with, skirmish, fight running battles, wrestle, brawl, trade blows, come to blows, exchange blows, grapple, tussle, confront",
      {
        subject: ["crowd"],
        needs: "subject",
        roles: { ...RIOT_ROLES, object: "target", with: "target" },
        not: [...NOT_RIOT, ...list("fire, blaze, titan, cancer, climate")],
      },
    ),
    ...verbs("clash, clash with, battle, battle with, fight, scuffle, scuffle with, confront", {
      object: ["crowd"],
      subject: ["force"],
      needs: "object",
      weak: true,
      roles: { subject: "target", object: "initiator", with: "initiator" },
      not: [...NOT_RIOT, ...list("fire, blaze")],
    }),
    ...verbs("clash, fight, attack, brawl", {
      with: list(
        "mob, stone-throwing, stone-pelting, machete-wielding mob, rioter, riot, rioting, communal, counter-protester, rival demonstrator, sticks and stones, villagers, vigilante, vigilantes, stick, sticks, bamboo, stones, iron rods, machete, machetes, party workers, supporters",
      ),
      subject: ["civilian", "crowd", "person", "organization"],
      doers: ["civilian", "ethnic", "protesters", "political", "person", "militia", "gang", "other"],
      needs: "subject",
      weak: true,
      roles: RIOT_ROLES,
      not: NOT_RIOT,
    }),
  ],
  nouns: [
    ...nouns(
      `riot, rioting, race riot, food riot, bread riot, street riot, prison riot, communal riot, anti-government riot, ethnic riot, religious riot, election riot, mob violence, mob attack, mob justice, mob killing, mob rampage, lynching, lynch mob attack, lynching attempt, public lynching, pogrom, street violence, communal violence, communal clash, sectarian riot, inter-communal violence, intercommunal violence,
      violent protest, violent demonstration, violent rally, violent unrest, civil disturbance, street disturbance, stone-throwing, stone throwing, stone-pelting, stone pelting, rock-throwing, post-election violence, electoral violence, political violence by mobs, urban unrest, street battle between protesters, street fighting with police, running battle with police, violent disorder, public disorder, brick-throwing, necklacing, jungle justice, vigilante justice, vigilante killing, vigilante attack, settler rampage, settler pogrom`,
      { roles: RIOT_ROLES, not: [...NOT_RIOT, ...list("capitol hill rioter")] },
    ),
    ...nouns(
      "rampage, disturbance, unrest, scuffle, brawl, melee, disorder, running battle, arson and looting, looting and arson, bloody protest",
      {
        weak: true,
        needs: "argument",
        with: list(
          "mob, protester, demonstrator, crowd, rioter, riot, police, stone, demonstration, protest, tear gas, youths, communal, ethnic, sectarian",
        ),
        roles: RIOT_ROLES,
        not: [
          ...NOT_RIOT,
          ...list(
            "gunman, shooting, eating, sleep, mood, bipolar, mental, tropical, atmospheric, sexual, personality, nightclub, pub, bench-clearing",
          ),
        ],
      },
    ),
    ...nouns("clash, confrontation, battle, skirmish, scuffle", {
      subject: ["crowd"],
      needs: "subject",
      roles: RIOT_ROLES,
      not: NOT_RIOT,
    }),
    ...nouns("clash, confrontation, skirmish, scuffle, street battle, running battle", {
      weak: true,
      with: list("protester, demonstrator, rioter, protestor, protest, demonstration, rally, crowd, marcher, mob, youth"),
      roles: { ...RIOT_ROLES, with: "target", between: "initiator" },
      not: [...NOT_RIOT, ...list("soldier, army, troop, militant, insurgent, guerrilla, gunbattle")],
    }),
    {
      noun: "storming",
      subject: ["crowd"],
      needs: "subject",
      roles: { ...RIOT_ROLES, of: "target" },
      not: NOT_RIOT,
    },
  ],
  adjectives: [
    { adjective: "lynched", object: ["person", "civilian"] },
    { adjective: "riot-hit", object: ["settlement"] },
    { adjective: "riot-torn", object: ["settlement"] },
  ],
  roles: RIOT_ROLES,
  outranks: ["destruction", "protest", "clash", "killing", "abuse", "siege"],
  violence: true,
  codes: (event) => ({
    acled: [
      "Riots",
      MOB.test(event.sentence) && !/\b(?:protest\w*|demonstrat\w*)\b/i.test(event.sentence) ? "Mob violence" : "Violent demonstration",
    ],
    plover: "PROTEST/riot",
    cameo: "145",
  }),
});
