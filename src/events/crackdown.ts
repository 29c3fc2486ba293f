import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const CROWD_SIGN = list(
  `protester, demonstrator, protestor, protest, demonstration, rally, crowd, march, marcher, rioter, riot, sit-in, dissident, uprising, unrest, dissent, strike, activist, opposition, encampment, students, pro-democracy, mourners, worshippers, youths, vigil, procession, gathering, picket`,
);
const NOT_CRACKED = [
  ...GAMES,
  ...list(
    `drug, tax, immigration, immigrant, migrant, corruption, graft, smoking, vaping, piracy, smuggling, crypto, cryptocurrency, bitcoin, tech, speeding, litter, drunk, drink-driving, fraud, spam, fake, counterfeit, gambling, obesity, junk, short-selling, airbnb, doping, benefit, poaching, fishing, trafficking, gun, knife, scam, hate speech, video game, tutoring, polluter, pollution, tuition, monopoly, fee, subsidy, landlord, e-scooter, scooter, parking, dog, insider, money laundering, money-laundering, evasion, piracy site, password, ad blocker, truancy, homeless, begging, password sharing, cartel, weed, diving, time-wasting, asylum, visa, undocumented, gang, illegal logging, mining, cocaine`,
  ),
];
/** Who is only sent home or led away meets no excessive force, unless weapons or the hurt are told beside it. */
const MERE = /\b(?:dispers|broke up|break|arrest|detain|round|clear|custody|evict|kettl|push)/i;
const FORCE =
  /\b(?:live|rounds?|bullets?|shots?|shot|shooting|opened fire|fired|gunfire|kill\w*|dead|deaths?|wound\w*|injur\w*|beat\w*|batons?|clubs?|pellets?|violent\w*|brutal\w*|forc(?:e|ibly)|grenades?)\b/i;
const HARD_ROLES = {
  subject: "initiator",
  object: "target",
  on: "target",
  against: "target",
  by: "initiator",
  of: "target",
  at: "target",
  into: "target",
  in: "location",
  with: "none",
} as const;
const GUARDS = ["force", "organization", "settlement"] as const;

export default defineEvent({
  type: "crackdown",
  family: "unrest",
  says: "Force or mass arrests against demonstrators.",
  verbs: [
    ...verbs(
      "disperse, break up, scatter, teargas, tear-gas, baton-charge, baton charge, lathi-charge, lathicharge, pepper-spray, water-cannon, beat back, push back, drive back, kettle, hem in, club, beat, bludgeon, whip, trample, charge, manhandle, drag away, rough up, corral, pursue, chase, beat up",
      {
        object: ["crowd"],
        subject: GUARDS,
        needs: "object",
        roles: HARD_ROLES,
        not: [...NOT_CRACKED, ...list("seed, cloud, fog, rain, band, fan, storm")],
      },
    ),
    ...verbs(
      "shoot * dead, shoot, shoot dead, kill, shoot and kill, gun down, mow down, massacre, slaughter, fire on, fire at, fire into, open fire on, open fire at, shoot at, shoot into, attack, wound, injure, fire upon, spray * with bullets, strafe, run over",
      {
        object: ["crowd"],
        subject: ["force", "organization", "settlement"],
        needs: "object",
        roles: HARD_ROLES,
        not: [...NOT_CRACKED, ...list("gunman, bomber, attacker, fan, shooter, extremist, terrorist, neo-nazi, jihadist")],
      },
    ),
    ...verbs(
      "open fire on, open fire, fire live ammunition at, fire live rounds at, use live ammunition against, use live fire against, fire into, fire live bullets at, shoot at, fire at, fire on, fire into the air, fire warning shots, fire warning shots at, fire shots in the air",
      {
        subject: ["force"],
        with: list("protester, demonstrator, protest, demonstration, marcher, rally, rioter, mourner, stone-thrower, sit-in, crowd"),
        weak: true,
        roles: HARD_ROLES,
        not: [...NOT_CRACKED, ...list("gunman, bomber, shooter, gunmen, insurgent, terrorist")],
      },
    ),
    ...verbs("arrest, detain, round up, take into custody", {
      needs: "object",
      object: ["civilian", "person", "crowd"],
      with: list("demonstrating, protesting, marching, demonstrators, protesters, protestors"),
      subject: GUARDS,
      weak: true,
      roles: HARD_ROLES,
      not: [...NOT_CRACKED, ...list("gunman, bomber, soldier, militant, weapon, stabbing, shooting, rocket, bomb")],
    }),
    ...verbs("baton-charge, baton charge, lathi-charge, lathicharge, teargas, tear-gas, water-cannon, pepper-spray", {
      object: ["civilian", "person"],
      subject: GUARDS,
      needs: "object",
      weak: true,
      roles: HARD_ROLES,
      not: NOT_CRACKED,
    }),
    ...verbs("arrest, detain, round up, take into custody, haul away", {
      prep: ["at", "during", "after", "near", "in", "outside"],
      needs: "object",
      object: ["civilian", "person", "crowd"],
      with: list("protest, demonstration, rally, protester, demonstrator, march, sit-in, vigil"),
      weak: true,
      roles: HARD_ROLES,
      not: [...NOT_CRACKED, ...list("gunman, bomber, soldier, militant, weapon, stabbing, shooting, rocket, bomb")],
    }),
    ...verbs("arrest, detain, round up, take into custody, jail, haul away, sweep up, pick up, imprison, bundle into", {
      object: ["crowd"],
      subject: GUARDS,
      needs: "object",
      roles: HARD_ROLES,
      not: [...NOT_CRACKED, ...list("football, soccer, pitch")],
    }),
    ...verbs(
      `fire * plastic bullets, fire * plastic bullets at, fire plastic bullets at, fire * rubber bullets, fire * rubber bullets at, fire * tear gas, fire tear gas, fire tear gas at, fire teargas, fire teargas at, fire tear gas into, fire tear-gas, fire tear gas and, lob tear gas, lob tear gas at, use tear gas, use tear gas against, use tear gas on, use teargas, use teargas against, fire rubber bullets, fire rubber bullets at, fire rubber-coated bullets at, shoot rubber bullets at, use rubber bullets against, use water cannon, use water cannons, use water cannon against, use water cannons against, use water cannon on, turn water cannon on,
      turn water cannons on, fire water cannon, fire water cannon at, fire water cannons at, deploy water cannon, deploy tear gas, fire stun grenades, fire stun grenades at, throw stun grenades, throw stun grenades at, use pepper spray on, use pepper spray against, use batons against, fire pellets at, wade into * crowd, wade into the crowd, wield batons, swing batons, lash out with batons, use force against, use excessive force against, use force to disperse, use lethal force against, fire tear gas canisters, fire tear gas canisters at, shoot tear gas, launch tear gas, release tear gas, set dogs on, charge on horseback, drive * into the crowd`,
      {
        weak: true,
        roles: { ...HARD_ROLES, object: "target" },
        not: [...NOT_CRACKED, ...list("bear, robber, hostage-taker, barricaded, fan, football")],
      },
    ),
    ...verbs("crack down on, crack down, clamp down on, clamp down", {
      subject: ["organization", "force", "settlement", "person"],
      weak: true,
      roles: HARD_ROLES,
      not: [...NOT_CRACKED, ...list("cheat, cheating, spending")],
    }),
    ...verbs(
      "suppress, quell, crush, put down, stamp out, repress, stifle, quash, silence, break, subdue, snuff out, smash, contain, drown in blood, violently suppress, violently disperse, forcibly disperse, forcibly clear, forcibly remove",
      {
        object: ["crowd", "military-thing", "abstract"],
        subject: ["force", "organization", "settlement", "person"],
        needs: "object",
        weak: true,
        with: CROWD_SIGN,
        roles: HARD_ROLES,
        not: [
          ...NOT_CRACKED,
          ...list(
            "appetite, gene, immune, rumour, rumor, concern, blaze, dream, offensive, attack, conviction, indictment, subpoena, deadlock, siege, inflation, anger, speculation, silence, evidence, ambition, ruling, strike force",
          ),
        ],
      },
    ),
    ...verbs("clear, raid, dismantle, storm, bulldoze, empty, sweep, evict", {
      object: ["facility", "settlement", "crowd"],
      subject: ["force"],
      needs: "object",
      weak: true,
      with: list("protester, demonstrator, sit-in, protest camp, encampment, protest, barricade, demonstration, riot police"),
      roles: { ...HARD_ROLES, of: "target" },
      not: [...NOT_CRACKED, ...list("debris, insurgent")],
    }),
  ],
  nouns: [
    ...nouns(
      "crackdown, clampdown, bloody crackdown, brutal crackdown, violent crackdown, deadly crackdown, police crackdown, military crackdown, security crackdown, government crackdown, post-election crackdown, post-coup crackdown",
      {
        weak: true,
        roles: HARD_ROLES,
        not: NOT_CRACKED,
      },
    ),
    ...nouns("crackdown", {
      prep: ["on", "against"],
      with: CROWD_SIGN,
      roles: HARD_ROLES,
      not: NOT_CRACKED,
    }),
    ...nouns(
      "baton charge, baton-charge, lathi charge, lathi-charge, violent dispersal, forcible dispersal, forced dispersal, bloody dispersal, dispersal of protesters, dispersal of demonstrators, suppression of protests, suppression of demonstrations, tear gas volley, shooting of protesters, killing of protesters, killing of demonstrators, shooting of demonstrators, excessive force, disproportionate force, arrest of protesters, mass arrest of protesters, repression of protests, beating of protesters, use of tear gas, use of live ammunition, use of rubber bullets, use of lethal force, use of excessive force, use of water cannon, volley of tear gas, barrage of tear gas",
      {
        weak: true,
        roles: HARD_ROLES,
        not: [...NOT_CRACKED, ...list("burglar, fan")],
      },
    ),
    ...nouns("suppression, repression, dispersal, quelling, crushing, breakup", {
      weak: true,
      needs: "argument",
      with: CROWD_SIGN,
      roles: HARD_ROLES,
      not: [
        ...NOT_CRACKED,
        ...list("seed, appetite, gene, immune, flare, voter, financial, marriage, band, monopoly, yugoslavia, soviet union, crowd at"),
      ],
    }),
    ...nouns("killing, shooting, massacre, arrest, detention, beating", {
      object: ["crowd"],
      needs: "object",
      roles: HARD_ROLES,
      not: [...NOT_CRACKED, ...list("gunman, nightclub, terrorist")],
    }),
  ],
  adjectives: [
    { adjective: "teargassed", object: ["crowd", "civilian"] },
    { adjective: "tear-gassed", object: ["crowd", "civilian"] },
  ],
  roles: HARD_ROLES,
  outranks: ["protest", "riot", "arrest", "killing", "armed-attack", "abuse", "clash"],
  violence: true,
  codes: (event) => ({
    acled: [
      "Protests",
      MERE.test(event.trigger) && !FORCE.test(event.sentence) ? "Protest with intervention" : "Excessive force against protesters",
    ],
    plover: "ASSAULT/crowd-control",
    cameo: "175",
  }),
});
