import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const NOT_CLAIMED = [
  ...GAMES,
  ...list(
    `defeat, mistake, error, delay, outage, accident, recall, defect, spill, scandal, debt, bill, budget, child, upbringing, parenting, behaviour, workplace, mess, portfolio, tweet, economy, recovery, growth, job creation, vaccine, hack of, creation, idea, invention, reform, insurance, glitch, software, conduct, safety, finance, climate, emissions, drop, decline, fall in crime, poor, performance, victory, result`,
  ),
];
const CLAIM_ROLES = {
  subject: "initiator",
  object: "none",
  by: "initiator",
  of: "none",
  for: "none",
  from: "initiator",
  on: "none",
} as const;

export default defineEvent({
  type: "claim",
  family: "statement",
  says: "Someone claims responsibility for an attack.",
  verbs: [
    {
      verb: "claim to have",
      subject: ["force"],
      needs: "subject",
      weak: true,
      with: list("attack, kill, strike, hit, ambush, target, fire, launch, bomb, assassinate"),
      not: [...NOT_CLAIMED, ...list("capture, seize, control, overrun, shoot down")],
      roles: CLAIM_ROLES,
    },
    // "No group has claimed it."
    {
      verb: "claim",
      object: ["military-thing"],
      subject: ["force", "organization", "person"],
      needs: "object",
      weak: true,
      roles: CLAIM_ROLES,
      not: [
        ...NOT_CLAIMED,
        ...list(
          "police, ministry, government, prosecutor, army, troop, advance, gain, breakthrough, capture, operation, life, victim, title",
        ),
      ],
    },
    {
      verb: "admit",
      object: ["military-thing"],
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      with: list("attack, bombing, killing, ambush, assassination, raid, shooting, kidnapping, murder, assault, blast, strike"),
      roles: CLAIM_ROLES,
      not: [...NOT_CLAIMED, ...list("hospital, patient, police, charge, defeat, guilt")],
    },
    ...verbs(
      `claim responsibility, claim * responsibility, claim responsibility for, claim full responsibility for, claim joint responsibility for, claim to be behind, claim to be responsible for, claim credit for the attack, claim credit for the bombing, claim credit for the killing, claim authorship, claim paternity, claim ownership of the attack, claim authorship of`,
      {
        roles: CLAIM_ROLES,
        not: [...GAMES, ...list("economy, growth, invention, victory, creation, recovery, discovery, song, novel, painting, reform")],
      },
    ),
    ...verbs(
      `take responsibility for, take responsibility, accept responsibility for, assume responsibility for, assume responsibility, admit responsibility for, admit responsibility, admit carrying out, admit to carrying out, admit being behind, acknowledge responsibility for, acknowledge responsibility, own up to, take credit for, claim credit for, claim credit, admit planting, admit firing,
      confess to, boast of carrying out, admit killing, admit shooting, admit bombing, confess to planting, confess to bombing, acknowledge carrying out, acknowledge killing`,
      {
        subject: ["force", "organization", "person", "settlement"],
        weak: true,
        with: list(
          "attack, bombing, bomb, killing, assassination, blast, explosion, ambush, shooting, strike, raid, kidnapping, abduction, hijacking, murder, massacre, rocket, missile, drone, shelling, assault, plant, sabotage, downing, suicide bombing, hostage",
        ),
        roles: CLAIM_ROLES,
        not: NOT_CLAIMED,
      },
    ),
    ...verbs("claim", {
      object: ["military-thing", "abstract"],
      subject: ["force", "organization", "person"],
      needs: "object",
      weak: true,
      with: list(
        "attack, bombing, assassination, ambush, suicide bombing, assault, raid, killing, kidnapping, responsibility, blast, massacre, hijacking",
      ),
      roles: CLAIM_ROLES,
      not: [
        ...NOT_CLAIMED,
        ...list(
          "lives, victim, title, self-defence, self-defense, advance, gain, breakthrough, right, capture, benefit, asylum, territory, island, sovereignty, compensation, damages, refund, innocence, prosecutor, victory, win",
        ),
      ],
    }),
  ],
  nouns: [
    ...nouns("claim, admission, acknowledgement, acknowledgment", {
      with: ["responsibility"],
      prep: ["of"],
      roles: CLAIM_ROLES,
      not: NOT_CLAIMED,
    }),
    ...nouns(
      `claim of responsibility, responsibility claim, claim of credit, claim of authorship, admission of responsibility, assumption of responsibility, communique claiming responsibility, acknowledgement of responsibility, acknowledgment of responsibility, statement of responsibility`,
      { roles: CLAIM_ROLES, not: NOT_CLAIMED },
    ),
  ],
  roles: CLAIM_ROLES,
  codes: { acled: null, plover: null, cameo: "015" },
});
