import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, SIDE, SPEAKER } from "./senses-people.js";

/** What one condemns in a war. */
const DEED = list(
  `takeover, outrage, seizure, capture, crime, drill, exercise, war game, maneuver, manoeuvre, attack, strike, airstrike, air strike, shelling, bombing, bombardment, killing, kill, massacre, murder, assassination, abduction, kidnapping, abduct, kidnap, invasion, invade, incursion, aggression, war crime, crime, atrocity, genocide, ceasefire, truce, violation, violate, breach, raid, assault, siege, blockade, coup, crackdown, torture, terrorism, terrorist, terror, missile, drone, rocket, launch, test, weapon, arms, arm, arming, occupation, annexation, annex, escalation, escalate, provocation, provoke, airspace, intrusion, sabotage, hostage, detention, arrest, execution, displacement, deportation, ethnic cleansing, ethnic, violence, fire, firing, shoot, shooting, bomb, shell, target, ambush, explosion, blast, deploy, harbor, harbour, shelter, fund, finance, back, support, rebel, militia, insurgent, separatist, militant, hostility, demolition, settlement, offensive, clash, civilian, plot, destabilize, destabilise, interfere, interference, meddle, meddling, starvation, starve, rape, looting, poison, poisoning, cyberattack, hack, conspire, espionage, spy, burn, burning, destruction, mine, chemical, human shield, foment, incite, incitement, attempted, smuggle, resume, obstruct, block, unrest, downing, down`,
);
const PETTY = [
  ...GAMES,
  ...list(
    `inflation, deficit, slump, crash, plaintiff, defendant, shareholder, retailer, ex-wife, ex-husband, wife, husband, singer, actor, actress, rapper, celebrity, plagiarism, doping, racism, sexism, harassment, cheating, dumping, tariff, subsidy, monopoly, antitrust, lying, hypocrisy, overspending, copyright, patent, fraud, corruption, bribery, bribe, graft, embezzlement, gerrymander, climate, emission, pollution, greenwashing, coach, referee, teammate, genes, virus, bacteria, mosquito, sloth, bias, censorship of book, algorithm, recession, death row`,
  ),
];
const ACCUSE_ROLES = {
  subject: "initiator",
  object: "target",
  of: "none",
  for: "none",
  over: "none",
  by: "initiator",
  against: "target",
  from: "initiator",
} as const;
const DEED_ROLES = { subject: "initiator", object: "none", on: "target", by: "initiator", of: "none", for: "none" } as const;

export default defineEvent({
  type: "accusation",
  family: "statement",
  says: "Someone blames, accuses or condemns another for a deed.",
  verbs: [
    ...verbs("blame, condemn, denounce, accuse", {
      subject: ["settlement", "organization", "force"],
      object: ["settlement", "force"],
      needs: "object",
      weak: true,
      roles: ACCUSE_ROLES,
      not: PETTY,
    }),
    ...verbs("protest, protest at, protest against, protest to", {
      subject: ["organization", "settlement"],
      needs: "subject",
      with: DEED,
      weak: true,
      roles: { subject: "initiator", object: "none", to: "target", by: "target" },
      not: [...PETTY, ...list("street, streets, rally, march, sit-in, student, resident, protester, demonstrator")],
    }),
    {
      verb: "accuse",
      object: [...SIDE, "captive", "civilian", "crowd"],
      subject: SPEAKER,
      weak: true,
      roles: ACCUSE_ROLES,
      not: PETTY,
    },
    {
      verb: "accuse",
      with: DEED,
      subject: SPEAKER,
      needs: "object",
      weak: true,
      roles: ACCUSE_ROLES,
      not: PETTY,
    },
    {
      verb: "blame",
      object: [...SIDE, "civilian", "crowd"],
      subject: SPEAKER,
      needs: "object",
      weak: true,
      with: DEED,
      roles: ACCUSE_ROLES,
      not: PETTY,
    },
    {
      verb: "blame",
      object: ["military-thing", "abstract"],
      subject: SPEAKER,
      needs: "object",
      weak: true,
      prep: ["on"],
      roles: DEED_ROLES,
      not: PETTY,
    },
    ...verbs(
      `hold responsible, hold * responsible, hold responsible for, hold * responsible for, hold accountable for, hold * accountable for, hold fully responsible, hold to blame, point the finger at, point a finger at, point finger at, point fingers at, lay the blame on, lay blame on, lay the blame at, put the blame on, put blame on, pin the blame on, pin blame on,
      pin * on, cast blame on, place the blame on, place blame on, shift the blame to, heap blame on, apportion blame to, level accusations at, level charges against, hurl accusations at, lodge a complaint against, lodge * protest with, lodge * protest over, summon * ambassador, summon the ambassador of, file * complaint against, bring charges against, level charges at, attribute * to, attribute to, ascribe to`,
      {
        object: [...SIDE, "military-thing", "abstract", "civilian"],
        subject: SPEAKER,
        weak: true,
        with: DEED,
        roles: { ...ACCUSE_ROLES, on: "target", at: "target", to: "target", with: "target" },
        not: [...PETTY, ...list("success, quote, remark, painting, medal, decline")],
      },
    ),
    ...verbs("condemn, denounce, decry, deplore", {
      object: ["military-thing"],
      subject: SPEAKER,
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "none", by: "target", of: "none", on: "none", against: "none" },
      not: PETTY,
    }),
    ...verbs("condemn, denounce, decry, deplore, excoriate, censure", {
      object: [...SIDE, "civilian"],
      subject: SPEAKER,
      needs: "object",
      weak: true,
      with: DEED,
      roles: ACCUSE_ROLES,
      not: [...PETTY, ...list("hell, obscurity, former self")],
    }),
    ...verbs("condemn, denounce, deplore, decry", {
      with: DEED,
      subject: SPEAKER,
      weak: true,
      roles: { subject: "initiator", object: "none", by: "target", for: "none" },
      not: [...PETTY, ...list("hell, obscurity")],
    }),
    ...verbs(
      "slam, blast, lambast, lambaste, castigate, rebuke, berate, lash out at, criticize, criticise, rap, chide, upbraid, assail, rail against, fulminate against, inveigh against, revile, vilify, reprimand, rip, hit out at, take to task, fault, charge, indict, impeach, chastise, brand",
      {
        object: [...SIDE, "military-thing"],
        subject: ["organization", "settlement", "person"],
        needs: "object",
        weak: true,
        with: list(`airstrike, air strike, shelling, bombing, bombardment, massacre, assassination, abduction, kidnapping, invasion, incursion, aggression, war crime, atrocity, genocide, ceasefire, truce, siege, blockade, terrorism, terrorist, missile, occupation, annexation, airspace, provocation, rebel, militia, ethnic cleansing, war crimes, civilian,
        hostage, drone, killing, raid, crackdown, coup, escalation, nuclear test, missile launch, rocket, interference, meddling, war, attack, strike, threat`),
        roles: ACCUSE_ROLES,
        not: [
          ...PETTY,
          ...list(
            "brake, home run, horn, gunman, gunner, rocket blast, pilot, jet, warplane, shell, neighborhood, neighbourhood, district, suburb, village, outpost, artillery, howitzer, mortar",
          ),
        ],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "accusation, allegation, condemnation, denunciation, recrimination, finger-pointing, mutual accusation, counter-accusation, counteraccusation, counterclaim, mutual recrimination, mutual blame, outcry, strong condemnation, international condemnation, widespread condemnation, rebuke, protest note, note of protest",
      {
        weak: true,
        needs: "argument",
        with: DEED,
        roles: { ...ACCUSE_ROLES, of: "none", subject: "initiator", between: "initiator" },
        not: PETTY,
      },
    ),
    ...nouns("blame", {
      weak: true,
      needs: "argument",
      with: DEED,
      roles: { subject: "initiator", on: "target", at: "target", for: "none", of: "none", to: "target" },
      not: PETTY,
    }),
  ],
  roles: ACCUSE_ROLES,
  speaksOf: "doer",
  codes: (event) =>
    /condemn|denounc|decr|deplor|castigat|slam|lambast|outcry|excoriat|censur|rebuk|critici/i.test(event.trigger)
      ? { acled: null, plover: "ACCUSE/disapprove", cameo: "111" }
      : { acled: null, plover: "ACCUSE/allege", cameo: "112" },
});
