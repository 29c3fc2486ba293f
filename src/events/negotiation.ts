import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { BUSINESS, CIVIL_DEAL, GAMES } from "./senses-people.js";

const WAR_MATTER = list(
  `peace, ceasefire, cease-fire, truce, war, troop, army, military, militia, rebel, guerrilla, faction, armed, fighting, conflict, hostage, prisoner, withdrawal, border, security guarantee, hostility, hostilities, insurgent, junta, separatist, paramilitary, peacekeeper, weapon, missile, nuclear, uranium, defense, defence, siege, mediator, mediate, mediation, invasion, annexation, occupied, occupation, humanitarian, corridor, sanctions, crisis, tension, de-escalation, escalation, captive, crossing, enclave, warring, coup, violence, drone, strike, airstrike, attack, nato, kidnap`,
);
const TALK_ROLES = {
  subject: "party",
  object: "none",
  by: "party",
  between: "party",
  with: "party",
  among: "party",
  on: "none",
  of: "none",
  over: "none",
  about: "none",
  to: "none",
  in: "location",
} as const;
const MEDIATOR_ROLES = {
  subject: "mediator",
  object: "party",
  between: "party",
  with: "party",
  among: "party",
  in: "none",
  of: "none",
} as const;
const NOT_TALKS = [
  ...GAMES,
  ...CIVIL_DEAL,
  ...BUSINESS,
  ...list(
    `bend, curve, hurdle, obstacle, discount, plea bargain, divorce, custody, mp3, stairs, rapids, maze, cop, cop28, coalition-building, wto, ransomware`,
  ),
];

export default defineEvent({
  type: "negotiation",
  family: "diplomacy",
  says: "The sides of a conflict talk, or someone mediates between them.",
  verbs: [
    {
      verb: "talk",
      subject: ["organization", "settlement", "force", "person"],
      prep: ["to", "with"],
      with: [...WAR_MATTER, "flag", "terrorist", "insurgent"],
      weak: true,
      roles: { ...TALK_ROLES, to: "party" },
      not: [
        ...NOT_TALKS,
        ...list(
          "reporter, journalist, newspaper, bbc, cnn, afp, reuters, ap, crowd, us, me, audience, supporter, parliament, resident, witness",
        ),
      ],
    },
    {
      verb: "negotiate",
      subject: ["organization", "settlement", "force", "person"],
      weak: true,
      roles: TALK_ROLES,
      not: NOT_TALKS,
    },
    ...verbs("negotiate, bargain, confer, parley, consult, haggle, dicker", {
      subject: ["organization", "settlement", "force", "person"],
      with: WAR_MATTER,
      needs: "argument",
      weak: true,
      roles: { ...TALK_ROLES, object: "party" },
      not: [...NOT_TALKS, ...list("honor, honour, degree, benefit, immunity, advantage, doctor, lawyer, map, chart, umpire")],
    }),
    ...verbs(
      "mediate, mediate between, mediate in, act as mediator, act as a mediator, act as go-between, act as intermediary, shuttle between, arbitrate between, intercede between, intercede with, facilitate talks between, bring to the table, bring * to the negotiating table, host talks between, serve as mediator",
      {
        subject: ["organization", "settlement", "person", "force"],
        needs: "argument",
        weak: true,
        with: WAR_MATTER,
        roles: MEDIATOR_ROLES,
        not: [...NOT_TALKS, ...list("insurance, stock, real estate, immune, musician, friend, jury, athletes, shares")],
      },
    ),
    ...verbs("mediate", {
      subject: ["organization", "settlement", "person"],
      needs: "argument",
      weak: true,
      roles: MEDIATOR_ROLES,
      not: NOT_TALKS,
    }),
    ...verbs(
      "meet, meet with, sit down with, sit down, talk to, talk with, speak with, speak to, hold discussions with, huddle, huddle with, telephone, phone",
      {
        subject: ["organization", "person", "force"],
        object: ["organization", "person", "force", "settlement"],
        needs: "argument",
        weak: true,
        with: list(
          "peace, ceasefire, truce, mediation, mediator, mediate, hostage, negotiator, negotiation, peace talk, de-escalation, envoy, peace plan, withdrawal, settlement",
        ),
        roles: { ...TALK_ROLES, object: "party" },
        not: [
          ...NOT_TALKS,
          ...list(
            "talk, negotiation, summit, dialogue, reporter, journalist, goal, target, deadline, demand, need, requirement, standard, criterion, resistance, afp, reuters, bbc, cnn, ap, expectation, fate, condition, medal, award, television, newspaper",
          ),
        ],
      },
    ),
    ...verbs(
      "withdraw from talks, withdraw from * talks, pull out of talks, pull out of * talks, walk out of talks, walk out of * talks, quit talks, quit * talks, boycott * talks, break off talks, break off * talks, call off talks, call off * talks",
      { status: "denied", weak: true, roles: TALK_ROLES, not: NOT_TALKS },
    ),
    ...verbs("discuss, thrash out, hammer out, work out, talk over, debate, explore", {
      subject: ["organization", "settlement", "person", "force"],
      needs: "argument",
      weak: true,
      with: list(
        "ceasefire, cease-fire, truce, peace plan, peace deal, peace talk, prisoner exchange, hostage deal, end to the war, humanitarian corridor, withdrawal, hostage release, peace agreement, prisoner swap, mediation, de-escalation, nuclear program, nuclear programme, nuclear deal, enrichment, disarmament, arms control, missile program",
      ),
      roles: TALK_ROLES,
      not: [...NOT_TALKS, ...list("reporter, book, editor, analyst, podcast, article")],
    }),
    ...verbs(
      `come to the table, come to the negotiating table, come to the bargaining table, return to the table, return to the negotiating table, sit at the negotiating table, get back to the table, return to the conference table,
      sit down at the negotiating table, engage in dialogue, engage in dialogue with, enter into dialogue, enter into dialogue with, enter dialogue with, open a dialogue with, open dialogue with, open channels with, make contact with, establish contact with, open a back channel with, leave the negotiating table, walk away from the table,
      engage in shuttle diplomacy, put out peace feelers, extend an olive branch, sue for peace, seek a negotiated settlement, seek peace with, talk peace, talk peace with, explore peace, negotiate an end to, negotiate * end to, negotiate the release of, negotiate * release, negotiate safe passage, make peace overtures`,
      {
        roles: TALK_ROLES,
        weak: true,
        not: [...GAMES, ...BUSINESS, ...list("alien, spacecraft, satellite, probe, customer, bargain, teacher, ball, lost, contract")],
      },
    ),
  ],
  nouns: [
    ...nouns("talk", {
      needs: "argument",
      weak: true,
      general: true,
      roles: TALK_ROLES,
      not: [
        ...NOT_TALKS,
        ...list(
          "show, small, pep, trash, ted, straight, idle, pillow, sales, book, career, salary, merger, tax, trade, contract, pay, coalition, union, transfer, takeover, wage, climate, farm, budget, pension, league, bid, fee",
        ),
      ],
    }),
    ...nouns(
      `peace talk, peace negotiation, peace parley, peace conference, peace summit, peace dialogue, peace mission, peace consultation, ceasefire talk, ceasefire negotiation, cease-fire talk, cease-fire negotiation, truce talk, truce negotiation, armistice talk, armistice negotiation,
      hostage talk, hostage negotiation, prisoner swap talk, prisoner exchange talk, disarmament talk, arms control talk, arms-control talk, arms talk, nuclear talk, nuclear negotiation, security talk, border talk, boundary talk, withdrawal talk, disengagement talk, reconciliation talk, unity talk, power-sharing talk, crisis talk,
      shuttle diplomacy, proximity talk, backchannel talk, back-channel talk, back channel talk, back-channel diplomacy, secret talk, indirect talk, direct talk, face-to-face talk, peace feeler, peace overture, intra-afghan talk, intra-afghan negotiation, inter-korean talk, inter-korean summit, inter-korean dialogue, inter-syrian talk, four-way talk, four-party talk, six-party talk,
      six-nation talk, trilateral talk, tripartite talk, quadripartite talk, mediation effort, mediation talk, mediation mission, mediation bid, peace initiative talk, surrender talk, surrender negotiation, national dialogue, inclusive dialogue, political dialogue, peace effort mediation, peace process meeting, normalization talk, normalisation talk, defence talk, defense talk,
      military talk, military-to-military talk, commander-level talk, commander-level meeting, flag meeting, corps commander-level talk, hotline talk, de-escalation talk, deconfliction talk, safe-passage talk, withdrawal negotiation, peace push talk, interfaction talk, settlement talk`,
      {
        roles: TALK_ROLES,
        not: [
          ...GAMES,
          ...list(
            "contract, salary, takeover, merger, wage, fm, tv, brexit, eurozone, airline, divorce, lawsuit, antitrust, trade, opioid, striker, carmaker",
          ),
        ],
      },
    ),
    ...nouns(
      "talk, negotiation, dialogue, discussion, consultation, parley, summit, conference, meeting, diplomacy, round of talks, round of negotiations, bargaining, phone call, telephone call",
      {
        weak: true,
        with: WAR_MATTER,
        needs: "argument",
        roles: TALK_ROLES,
        not: [
          ...NOT_TALKS,
          ...list(
            `small, pep, trash, ted, straight, tough, idle, pillow, general meeting, committee, town hall, town-hall, parliamentary, shareholder, editor, lens, telephone number, sport, skin, sexual, physical, film, conference call, roll, distress, emergency call, video game, casualty, climate, g20, trading, jam, photo, class`,
          ),
        ],
      },
    ),
    ...nouns("talk, negotiation, dialogue", {
      subject: ["organization", "settlement", "force"],
      weak: true,
      prep: ["between", "with"],
      roles: TALK_ROLES,
      not: [
        ...NOT_TALKS,
        ...list("small, pep, trash, reporter, ted, straight, film, audience, fan, regulator, voter, author, director, actor"),
      ],
    }),
  ],
  roles: TALK_ROLES,
  scene: { noOrigin: true, clause: true },
  mutual: true,
  cooperation: "6",
  codes: (event) =>
    event.hasMediator ? { acled: null, plover: "CONSULT/third-party", cameo: "045" } : { acled: null, plover: "CONSULT", cameo: "046" },
});
