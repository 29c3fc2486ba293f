import { isDone } from "./codes.js";
import { defineEvent, type WordRules } from "./define.js";
import { GROUND, list, nouns, SPORT, TROOPS, verbs } from "./senses.js";

const NOT_TROOPS = list(`statement, remark, candidacy, bid, support, offer, charge, complaint, case, lawsuit, cash, money, bill,
  proposal, nomination, license, licence, tournament, competition, election, product, drug, market, amendment, motion, ambassador,
  diplomat, consideration, public life, film, ad, advertising, sponsorship, funding, account, open, championship, contest, advice,
  machine, rupee, savings, deposit`);
/** What states leave without a soldier moving. */
const TREATIES = list(`treaty, talk, contract, deal, accord, pact, convention, race, negotiation, application, club, organization,
  organisation, bloc, union, council, eu, brexit, nafta, unesco, bid, agreement`);

/** Words that tell a withdrawal where a force gives up what it held. */
const GIVING_UP: WordRules = {
  subject: ["force", "organization"],
  object: GROUND,
  needs: "object",
  weak: true,
  not: [
    ...SPORT,
    ...list(`resident, civilian, tenant, family, job, claim, project, plan, seat, company, idea, hope, right, staff, tourist,
      villager, smoking`),
  ],
};

/** Words that tell a withdrawal where a force leaves what can be held. */
const LEAVING: WordRules = {
  object: GROUND,
  needs: "subject",
  weak: true,
  not: list(`civilian, refugee, suspect, prisoner, hostage, resident, talks, meeting, room, court, family, train, passenger, team,
    peacekeeping, legacy, scene, dead, trail, bus`),
};

export default defineEvent({
  type: "withdrawal",
  family: "territory",
  says: "A force leaves a place, retreats or pulls out.",
  verbs: [
    ...verbs(
      "withdraw, pull out, pull back, draw down, redeploy from, bring home, bring * home, ship home, fly home, recall, send home, repatriate",
      {
        object: TROOPS,
        needs: "object",
        not: [
          ...NOT_TROOPS,
          ...SPORT,
          ...list("car, truck, pickup, van, sedan, motorcycle, model, defect, airbag, suv, minivan, carmaker, automaker"),
        ],
        roles: { subject: "initiator", object: "initiator" },
      },
    ),
    ...verbs("withdraw, pull out, pull back, move out, disengage, redeploy out, clear out, decamp", {
      subject: ["force", "vehicle", "aircraft"],
      object: [...GROUND, "force"],
      needs: "subject",
      not: [...NOT_TROOPS, ...SPORT, ...list("driver, investor, sponsor, candidate, player, race")],
    }),
    ...verbs("withdraw, pull out, pull back, disengage", {
      subject: ["organization", "settlement"],
      object: [...GROUND, "force"],
      needs: "subject",
      prep: ["from", "of", "to", "behind", "across", "beyond"],
      not: [...NOT_TROOPS, ...TREATIES, ...SPORT, ...list("investor, sponsor, company, candidate, player, market")],
    }),
    ...verbs(`retreat, fall back, beat a retreat, beat a hasty retreat, turn tail, retreat in disarray, cut and run, turn and run`, {
      subject: ["force", "organization", "settlement", "vehicle"],
      needs: "subject",
      not: [
        ...SPORT,
        ...list(`glacier, market, price, index, share, ice, dollar, yield, stock, wave, floodwater, investor, critic, euro, pledge,
          promise, flood, sea`),
      ],
    }),
    ...verbs(
      `pull * out of, pull * back, pull * out, draw * down, bring * back from, pull * from, pull * back from, remove * from,
      relocate * from, withdraw * from, move * out of, evacuate * from, thin out`,
      {
        object: TROOPS,
        needs: "object",
        weak: true,
        roles: { subject: "initiator", object: "initiator" },
        not: [...NOT_TROOPS, ...list("rubble, wreckage, body, survivor, river, civilian, resident, citizen, victim, fire, sea")],
      },
    ),
    ...verbs("abandon, vacate, relinquish, cede, give up, quit", GIVING_UP),
    // "was evacuated to a hospital": somebody, not a base.
    ...verbs("evacuate", { ...GIVING_UP, notPassive: ["to"] }),
    ...verbs("leave, depart, exit, depart from, leave from, get out of", { ...LEAVING, subject: ["force"] }),
    ...verbs("flee, flee from, run from, slip out of, steal away from, move out of", { ...LEAVING, subject: ["force", "vehicle"] }),
    ...verbs("hand over, turn over, transfer, hand back, return", {
      object: ["facility"],
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      with: list("base, outpost, checkpoint, camp, airfield, garrison, position, airbase"),
      not: list("company, school, hospital, key, suspect, body"),
    }),
    ...verbs(
      `abandon * position, abandon * post, leave * position, vacate * position, desert * post, quit * position, give ground,
      yield ground, cede ground, cede territory`,
      {
        weak: true,
        not: [...SPORT, ...list("argument, poll, negotiation, market, debate, bargaining, competitor, chief executive, director")],
      },
    ),
    ...verbs(
      `end * military presence, end * troop presence, end * occupation, close * base, shut * base, withdraw to, pull back to,
      fall back to, fall back toward`,
      {
        subject: ["force", "organization", "settlement"],
        weak: true,
        roles: { subject: "initiator", object: "none", to: "destination", toward: "destination" },
        not: [...SPORT, ...list("factory, customer, plant")],
      },
    ),
  ],
  nouns: [
    ...nouns(`troop withdrawal, military withdrawal, troop pullout, troop pull-out, troop drawdown, force withdrawal, army withdrawal,
      troop reduction, troop cut, tactical retreat, military pullout, troop exit, tactical withdrawal, force reduction,
      military drawdown, military disengagement`),
    ...nouns("withdrawal, pullout, pull-out, pullback, pull-back, drawdown, draw-down", {
      not: [
        ...NOT_TROOPS,
        ...TREATIES,
        ...list(`symptom, cash, alcohol, opioid, drug, fee, limit, nicotine, benefit, pension, social, magazine, supplement, savings,
          blood, fund, inventory, eu, brexit, who`),
      ],
    }),
    ...nouns("retreat, rout", {
      weak: true,
      not: [
        ...SPORT,
        ...list(`yoga, summer, weekend, glacier, glacial, presidential, country, spiritual, silent, writer, corporate, market, stock,
          cabinet, mountain, luxury, leader, dollar, bond`),
      ],
    }),
    ...nouns("disengagement, demilitarization, demilitarisation, phased pullout, handover", {
      weak: true,
      not: list("youth, voter, school, moral, political, power, prisoner, body, airport, hostage, hong kong, key"),
    }),
    ...nouns("evacuation, exit, departure", {
      subject: ["force", "organization", "settlement"],
      object: ["force", "facility"],
      needs: "argument",
      weak: true,
      with: list("troop, soldier, garrison, army, contingent, military, battalion, peacekeeper, marine, fighter"),
      not: list(`medical, civilian, resident, flight, tournament, lounge, market, strategy, staff, citizen, national, poll, interview,
        tax, patient`),
    }),
  ],
  adjectives: [
    { adjective: "retreating", object: ["force", "vehicle"] },
    { adjective: "withdrawing", object: ["force", "vehicle"] },
    { adjective: "departing", object: ["force"], weak: true },
    { adjective: "fleeing", object: ["force"], weak: true },
    { adjective: "abandoned", object: ["military-thing"], weak: true },
  ],
  roles: {
    subject: "initiator",
    object: "none",
    of: "initiator",
    from: "origin",
    to: "destination",
    toward: "destination",
    into: "destination",
  },
  scene: { moves: true, journey: "leaves", ofPlaces: true },
  cooperation: "5",
  codes: (event) => ({
    acled: event.hasPlace ? ["Strategic developments", "Non-violent transfer of territory"] : ["Strategic developments", "Other"],
    plover: isDone(event) ? "RETREAT/withdraw" : "CONCEDE",
    cameo: "0874",
  }),
});
