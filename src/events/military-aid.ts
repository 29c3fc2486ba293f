import { armsHelp } from "./codes.js";
import { defineEvent } from "./define.js";
import { list, nouns, SPORT, verbs } from "./senses.js";

const WAR = list(`military, army, troop, soldier, force, rebel, militia, defense, defence, security, weapon, fighter, insurgent,
  militant, guerrilla, arms, lethal, air defense, war, pilot, kyiv, ukraine, mujahideen, contra, pentagon, counterterrorism,
  paramilitary`);
const NOT_HELP = [
  ...SPORT,
  ...list(`food, humanitarian, farmer, refugee, flood, development, budget support, student, patient, dog, police dog, teacher, doctor,
    economy, business, horse, apprentice, climate, ai, model, nurse, worker, athlete, civilian, charity, campaign, gun, eye, camera,
    startup, education, women, legal, visual, hearing, band, financial, lender`),
];

export default defineEvent({
  type: "military-aid",
  family: "materiel",
  says: "Money, training, intelligence or support is given to a military or an armed group.",
  verbs: [
    ...verbs("train, retrain, instruct, train and equip, equip", {
      object: ["force"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "recipient" },
      not: [...NOT_HELP, ...list("militant camp, firefighter, team, gun on, sight, telescope")],
    }),
    ...verbs("finance, fund, bankroll, underwrite, subsidize, subsidise, sponsor, pay", {
      object: ["force"],
      subject: ["force", "organization", "settlement", "person"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "recipient" },
      not: [...NOT_HELP, ...list("wage, salary, tax, fine, film, cup, team, tribute, ransom, bill")],
    }),
    ...verbs("back, support, aid, assist, advise, prop up, help, bolster, shore up", {
      object: ["force"],
      subject: ["organization", "settlement", "force"],
      needs: "object",
      weak: true,
      with: list(
        "rebel, insurgent, militia, guerrilla, separatist, militarily, airstrike support, adviser, weapon, training, intelligence, logistical, logistics, cash, military",
      ),
      roles: { subject: "initiator", object: "recipient" },
      not: [...NOT_HELP, ...list("candidate, bill, proposal, ceasefire, statement, investigation, talk, police")],
    }),
    ...verbs(
      `provide intelligence to, share intelligence with, provide training to, supply intelligence to, feed intelligence to,
      provide air cover for, send military advisers to, pass intelligence to, provide funding for the army,
      provide arms and training to, share targeting data with, provide targeting data to`,
      {
        roles: { subject: "initiator", object: "recipient", to: "recipient", with: "recipient", for: "recipient" },
      },
    ),
    ...verbs(
      `pledge, allocate, earmark, approve, announce, commit, provide, grant, unveil, release, promise, authorize, authorise,
      send, give, unfreeze, disburse, contribute, transfer, donate, freeze, suspend, withhold`,
      {
        object: ["money"],
        needs: "object",
        weak: true,
        with: list(`military aid, military assistance, security assistance, defense aid, defence aid, weapons package, lethal aid,
          arms package, aid package, military, air defense, ammunition`),
        roles: { subject: "initiator", object: "none", to: "recipient", for: "recipient" },
        not: [...NOT_HELP, ...list("fine, budget deficit, loan to business, stadium, tuition, veterans")],
      },
    ),
    ...verbs(
      "halt aid, halt * aid, suspend aid, suspend * aid, cut aid, cut off aid, freeze aid, freeze * aid, withhold aid, resume aid, restore aid",
      {
        prep: ["to", "for"],
        weak: true,
        with: list("army, military, troop, rebel, security force, air force, navy, militia, contra"),
        status: "denied",
        roles: { subject: "initiator", to: "recipient", for: "recipient", object: "none" },
        not: [...SPORT, ...list("food, humanitarian, refugee, victim, civilian")],
      },
    ),
  ],
  nouns: [
    ...nouns(
      `military aid, military assistance, military support, military help, military backing, military training, military funding,
      military package, military aid package, military assistance package, military cooperation programme, security assistance,
      security assistance package, security aid, security package, defence aid, defense aid, defence assistance, defense assistance,
      defence package, defense package, defence support, defense support, weapons package, weapons aid, weapons aid package,
      weapons support, arms aid, arms package, arms support, lethal aid, lethal assistance, non-lethal aid, nonlethal aid,
      non-lethal assistance, lethal support, war aid, aid to the contras, intelligence sharing, intelligence-sharing,
      intelligence support, logistical support, training mission, training programme for troops, train-and-equip program,
      train and equip program, troop training, training of troops, training of soldiers, presidential drawdown, drawdown package,
      foreign military financing, foreign military funding, counterterrorism aid, counterinsurgency aid, covert aid, covert support,
      military loan, military grant, arms assistance, military advice, military adviser mission, pilot training,
      material support to the rebels, support for the rebels`,
      {
        not: list("course, academy, humanitarian, college, history, museum, compulsory, dog, veteran, charity"),
      },
    ),
    ...nouns("aid, assistance, aid package, package, support, funding, training, backing", {
      object: ["force"],
      needs: "argument",
      prep: ["to", "for"],
      weak: true,
      with: WAR,
      not: [
        ...NOT_HELP,
        ...list(`relief, grain, medical, stimulus, salary, pay, electoral, tourist, air ambulance, crowd, gifts, software, political,
          popular, public`),
      ],
    }),
  ],
  roles: {
    subject: "initiator",
    object: "recipient",
    to: "recipient",
    for: "recipient",
    of: "recipient",
    from: "initiator",
    by: "initiator",
    with: "recipient",
    against: "none",
  },
  cooperation: "3",
  codes: armsHelp,
});
