import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, SIDE } from "./senses-people.js";

/** What a threat of force promises. */
const FORCE_WORDS = list(
  `attack, strike, retaliate, retaliation, retaliatory, revenge, avenge, vengeance, reprisal, respond, response, punish, destroy, annihilate, wipe, crush, hit, kill, bomb, invade, invasion, shell, fire, launch, target, assassinate, execute, abduct, kidnap, burn, raze, flatten, obliterate, eliminate, hunt, war, force, military, missile, nuclear, drone, consequence, blood, bloodshed, escalate, escalation, escalatory, resume, sink, shoot, down, close, blockade, block,  pound, turn, punishment, violence, hostage, fight, defeat, eradicate, offensive, airstrike, jihad, liberate, recapture, retake, seize, capture, overthrow, hell, hit back, strike back, crackdown, smash, quell, martyrdom, behead, teach, lesson, unleash, dear, dearly, deal, regret`,
);
const NO_FORCE = [
  ...GAMES,
  ...list(
    `resign, resignation, quit, sue, lawsuit, litigation, legal, veto, tariff, duty, boycott, walkout, industrial action, strike action, layoff, shutdown, default, filibuster, impeachment, primary, election challenge,  hurricane, flood, cyclone, rain, wildfire, drought, frost, virus, flu, pandemic, species, extinction, wildlife, habitat, biodiversity, coral, glacier, cliff, climate, inflation, recession, recovery, supply chain, ban app, tiktok, eviction, expulsion, suspension, divorce, defamation, subpoena, audit, pollution, volcano, asteroid, landslide, erosion, withhold, cancel, harvest, tourism, livelihood, credit rating, rating, downgrade, patent, copyright, strike ballot, bankruptcy, relegation, disqualification`,
  ),
];
const THREAT_ROLES = {
  subject: "initiator",
  object: "target",
  against: "target",
  to: "target",
  on: "target",
  by: "initiator",
  from: "initiator",
  of: "none",
  with: "none",
  at: "target",
} as const;

export default defineEvent({
  type: "threat",
  family: "statement",
  says: "Someone threatens force, vows to attack or retaliate, or warns of violence to come.",
  verbs: [
    ...verbs("threaten, menace", {
      subject: ["force", "organization", "settlement", "person", "crowd"],
      object: [...SIDE, "civilian", "crowd", "captive", "facility", "vehicle", "military-thing"],
      weak: true,
      roles: THREAT_ROLES,
      not: NO_FORCE,
    }),
    {
      verb: "threaten",
      subject: ["force", "organization", "settlement", "person"],
      needs: "subject",
      with: FORCE_WORDS,
      weak: true,
      roles: THREAT_ROLES,
      not: NO_FORCE,
    },
    ...verbs("vow, swear, pledge", {
      subject: ["force", "organization", "settlement", "person"],
      needs: "subject",
      weak: true,
      with: list(
        `burn, storm, liberate, target, attack, retaliate, retaliation, revenge, avenge, vengeance, reprisal, respond, response, punish, destroy, annihilate, crush, hit back, strike, wipe, hunt, eradicate, eliminate, flatten, obliterate, escalate, fight, defeat, retake, recapture, kill, bomb, invade, pay, smash, jihad, continue, intensify, punishment`,
      ),
      roles: { subject: "initiator", object: "none", against: "target", on: "target", for: "none" },
      not: [
        ...NO_FORCE,
        ...list(
          "oath, allegiance, office, corruption, poverty, covid, cancer, loyalty, cut, donate, invest, title, racism, hunger, inequality, bible",
        ),
      ],
    }),
    ...verbs(
      "vow revenge, swear revenge, vow vengeance, swear vengeance, vow retaliation, vow * retaliation, vow * response, promise retaliation, promise revenge, pledge revenge,  vow reprisals, threaten retaliation, threaten reprisals, threaten war",
      {
        roles: { subject: "initiator", on: "target", against: "target", for: "none" },
        weak: true,
        not: NO_FORCE,
      },
    ),
    ...verbs("warn", {
      subject: ["force", "organization", "settlement", "person"],
      needs: "subject",
      weak: true,
      with: list(
        `kill, burn, bomb, confront, incursion, intrude, intrusion, aggression, civil war, genocide, bloodbath, violence, mercy, available means, decisive, crushing, missile, airstrike, retaliate, retaliation, reprisal, revenge, consequence, respond, response, attack, strike, legitimate target, target, price, dearly, force, war, invade, invasion, crush, bloodshed, punish, military action, hell, red line, escalation, fire, shoot, destroy, blood`,
      ),
      roles: { subject: "initiator", object: "target", of: "none", against: "target", that: "none" },
      not: [
        ...NO_FORCE,
        ...list(
          "scientist, economist, forecaster, meteorologist, researcher, central bank, imf, motorist, traveler, traveller, famine, hunger, shortage, scam",
        ),
      ],
    }),
    ...verbs(
      `  rattle * saber, rattle * sabre, rattle sabers, rattle sabres, beat the drums of war, beat * war drums,  hold out the threat of, put on notice, put * on notice, declare war on, declare war against, declare jihad on, declare holy war on, declare jihad against, call for jihad against, call for holy war against, issue a fatwa against,  pay dearly for, pay * price for, make * pay, make * pay for, teach * lesson, threaten with death,  threaten * with death,  raise the specter of war, brandish * nuclear, brandish nuclear weapons`,
      {
        subject: ["force", "organization", "settlement", "person"],
        weak: true,
        roles: { ...THREAT_ROLES, with: "none" },
        not: [
          ...NO_FORCE,
          ...list(
            "poverty, corruption, waste, obesity, cancer, plastic, graffiti, litter, rat, tenant, ticket, fare, ransom, inflation, woke, rapper",
          ),
        ],
      },
    ),
  ],
  nouns: [
    ...nouns("declaration", { prep: ["of"], with: ["war"], roles: { ...THREAT_ROLES, of: "none", on: "target" } }),
    ...nouns(
      "death threat, threat of retaliation, threat of reprisal, threat of force, threat to attack, threat of attack, threat of war, threat of military action, threat of invasion, threat to kill, threat to strike, threat of violence, invasion threat, nuclear threat, nuclear sabre-rattling, nuclear saber-rattling, saber-rattling, sabre-rattling, saber rattling, sabre rattling, warning of retaliation, vow of revenge, vow of retaliation,   declaration of war, veiled threat, bellicose rhetoric, nuclear blackmail, call for jihad, call to jihad",
      {
        weak: true,
        roles: { ...THREAT_ROLES, of: "none" },
        not: [...NO_FORCE, ...list("initiative, umbrella, reduction, singer, footballer, referee, celebrity, troll, umpire")],
      },
    ),
    ...nouns("threat, ultimatum, warning, vow", {
      needs: "argument",
      weak: true,
      subject: ["force", "organization", "settlement", "person"],
      with: FORCE_WORDS,
      roles: { ...THREAT_ROLES, of: "none" },
      not: [
        ...NO_FORCE,
        ...list(
          "early, weather, travel, wedding, marriage, marital, matrimonial, profit,  existential, cyber, insider, long-range threat, bomb, perimeter, scoring, empty bomb, label, air raid, tsunami, siren, assessment, chastity",
        ),
      ],
    }),
  ],
  roles: THREAT_ROLES,
  speaksOf: "sufferer",
  codes: { acled: null, plover: "THREATEN/violence", cameo: "138" },
});
