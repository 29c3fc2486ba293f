import { defineEvent } from "./define.js";
import { HARDWARE, list, nouns, SPORT, verbs } from "./senses.js";

const ARMS = list(`weapon, arms, bomb, ammunition, rifle, missile, tank, howitzer, shell, rocket, warplane, drone, munition, launcher,
  artillery, fighter, helicopter, patriot, himars, javelin, stinger, s-300, s-400, f-16, f-35, f-15, rafale, gripen, eurofighter,
  typhoon, jet, submarine, frigate, warship, destroyer, radar, interceptor, mig-29, su-35, su-30, military, defense, defence, armored,
  armoured, weaponry, corvette, abrams, leopard, k2, k9, apache, black hawk, bayraktar, iron dome, uav, gunship, bomber`);
const NOT_TRADE = [
  ...SPORT,
  ...list(`share, stock, ticket, airliner, property, store, shop, soul, boeing 737, airbus, passenger, oil, grain, idea, story, drink,
    company, drug, toy, gun owner, hunter, dealer licence, pistol permit, beer, collector, auction, museum, restraining, court`),
];

export default defineEvent({
  type: "arms-deal",
  family: "materiel",
  says: "Weapons are sold, bought, approved for sale or ordered.",
  verbs: [
    ...verbs("sell, offer, market, peddle, export, auction off", {
      object: HARDWARE,
      needs: "object",
      weak: true,
      with: ARMS,
      roles: { subject: "initiator", object: "content", to: "recipient" },
      not: NOT_TRADE,
    }),
    {
      verb: "sell",
      object: ["money"],
      needs: "object",
      with: ARMS,
      roles: { subject: "initiator", object: "none", to: "recipient" },
      not: NOT_TRADE,
    },
    ...verbs("sell to, sell", {
      object: ["settlement", "organization", "force"],
      needs: "object",
      weak: true,
      with: list(`weapon, missile, tank, warplane, f-16, f-35, arms, weaponry, howitzer, submarine, s-400, helicopter gunship, munition`),
      roles: { subject: "initiator", object: "recipient", to: "recipient" },
      not: NOT_TRADE,
    }),
    ...verbs(
      `buy, purchase, order, procure, acquire, place an order for, sign a contract for, contract for, snap up, stock up on,
      seek to buy, lease, take an option on`,
      {
        object: HARDWARE,
        needs: "object",
        weak: true,
        with: ARMS,
        roles: { subject: "recipient", object: "content", from: "initiator" },
        not: [
          ...NOT_TRADE,
          ...list(`troop, withdrawal, ceasefire, soldier, attack, strike, retreat, evacuation, halt, carrier airline, investigation, car`),
        ],
      },
    ),
    ...verbs(
      `approve * sale of, approve * sale to, approve * arms sale, approve * weapons sale, approve * export of, clear * sale of,
      clear * sale to, authorize * sale of, authorise * sale of, okay * sale of, green-light * sale of, block * sale of,
      block * sale to, notify congress of, approve * arms package, approve * license to export, grant * export license,
      sign * arms deal, sign * arms contract, conclude * arms deal, clinch * arms deal, award * contract for,
      approve the possible sale of`,
      {
        with: ARMS,
        roles: { subject: "initiator", object: "content", to: "recipient" },
        not: NOT_TRADE,
      },
    ),
  ],
  nouns: [
    ...nouns(
      `arms deal, arms sale, arms agreement, arms contract, arms purchase, arms package, arms order, arms trade deal,
      weapons deal, weapons sale, weapons contract, weapons purchase, weapons order, weapons package sale, weapons agreement,
      weapon sale, weapon purchase, weapon deal, defence deal, defense deal, defence contract, defense contract, defence sale,
      defense sale, missile deal, missile sale, missile purchase, fighter deal, fighter jet deal, fighter jet sale, jet deal,
      warplane deal, warplane sale, submarine deal, frigate deal, tank deal, tank sale, tank order, helicopter deal, drone deal,
      drone sale, munitions sale, ammunition sale, ammunition purchase, military sale, foreign military sale, military procurement,
      military contract, arms procurement, weapons procurement, sale of arms, sale of weapons, purchase of arms, purchase of weapons,
      s-400 deal, f-35 deal, f-16 sale, arms import, arms sales package, arms-for-hostages deal, weapons-for-oil deal, artillery deal,
      ammunition deal, ammunition contract`,
      {
        not: list("controls, industry, firm, ministry, stock, share, museum, comprehensive, counter"),
      },
    ),
    ...nouns("deal, contract, order, agreement", {
      prep: ["for"],
      weak: true,
      with: ARMS,
      not: [...NOT_TRADE, ...list(`peace, hostage, ceasefire, nuclear, withdrawal, trade, court, evacuation, prisoner, fuel, grain`)],
    }),
    ...nouns("sale, purchase, order, acquisition, contract, procurement, deal, export license, lease", {
      object: ["weapon", "aircraft", "vehicle"],
      needs: "object",
      weak: true,
      with: ARMS,
      not: [
        ...NOT_TRADE,
        ...list(`executive, court, gag, withdrawal, sale sign, garage, language, airliner, restraining, peace, trade, hostage,
          ceasefire, nuclear`),
      ],
    }),
  ],
  roles: {
    subject: "initiator",
    object: "content",
    of: "content",
    for: "content",
    to: "recipient",
    with: "recipient",
    between: "party",
    from: "initiator",
    by: "initiator",
  },
  agreed: true,
  cooperation: "1",
  codes: { acled: null, plover: "COOPERATE", cameo: "062" },
});
