import { defineEvent } from "./define.js";
import { list, nouns, SPORT, TROOPS, verbs } from "./senses.js";

const NOT_CALL = [
  ...SPORT,
  ...list(`squad, player, voter, volunteer fundraiser, resource, fund, money, donor, support, supporter, base, capital, squad list,
    opinion, investment, finance, image, memory, file, data, screen, phone, beer, letter, document, bill, agreement, resolution,
    statement, law, legislation, proposal, fortune, wealth, evidence, savings, debt, collection, points, stress, union, community,
    staff, worker, nurse, teacher, rescuer, firefighter, nba, nfl`),
];

export default defineEvent({
  type: "mobilization",
  family: "posture",
  says: "Forces are called up, conscripted, put on alert or massed.",
  verbs: [
    ...verbs("mobilize, mobilise, remobilize, remobilise", {
      object: ["force", "civilian", "person", "organization"],
      subject: ["force", "organization", "settlement", "person"],
      not: NOT_CALL,
      weak: true,
    }),
    ...verbs(
      `call up, call * to arms, call to arms, conscript, press-gang, dragoon, press * into service, call to active duty,
      call * to the colors, call to the colours, activate, recall, draft, forcibly recruit, forcibly conscript, impress,
      round up recruits, enlist`,
      {
        object: ["force", "civilian", "person"],
        needs: "object",
        weak: true,
        not: [
          ...NOT_CALL,
          ...list(`ambassador, product, car, vehicle, card, alarm, sensor, gene, rule, celebrity, help, expert, consultant, parliament,
            envoy, diplomat, legislator`),
        ],
      },
    ),
    {
      verb: "recruit",
      object: ["force", "civilian", "person"],
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      with: list(`child, fighter, militia, rebel, army, soldier, mercenary, jihadist, militant, conscript, reservist, guerrilla, cartel,
        gang, convict, prisoner, volunteer`),
      not: [...NOT_CALL, ...list("patient, participant, talent, executive, headhunter, graduate, college, engineer")],
    },
    ...verbs(`mass, amass, concentrate, build up, gather, assemble, marshal, muster, line up, congregate, build up on, build up along`, {
      object: TROOPS,
      subject: ["force", "organization", "settlement", "vehicle"],
      needs: "argument",
      weak: true,
      with: list(`troop, soldier, army, tank, border, frontier, battalion, brigade, armor, armour, fighter, rebel, front, militia,
        warship, reservist, artillery, division, militant, forces`),
      not: [
        ...NOT_CALL,
        ...list(`crowd, protester, fan, mourner, leader, evidence, signature, intelligence, demonstrator, tourist, refugee, migrant,
          supply, strength`),
      ],
    }),
    ...verbs(
      `put on alert, put on high alert, place on alert, place on high alert, put on full alert, put on heightened alert,
      put * on alert, put * on high alert, place * on alert, place * on high alert, put * on combat alert, raise * alert level,
      raise * alert, raise * combat readiness, bring to combat readiness, place on combat readiness, put on combat footing,
      put on a war footing, put on war footing, place on war footing, go on alert, go on high alert, be on high alert, be on full alert,
      put * on standby, put on standby, place on standby, cancel * leave, cancel all leave, raise * readiness, increase * readiness,
      put in full combat readiness, put * in full combat readiness, be in full combat readiness, keep * in full combat readiness, be in * combat readiness, be at full combat readiness, stand to, be on maximum alert, step up * readiness, put * on war footing, put * on full alert`,
      {
        object: ["force", "organization", "settlement", "weapon", "aircraft", "vehicle"],
        subject: ["force", "organization", "settlement", "person"],
        with: list(`troop, army, soldier, force, military, air force, navy, defense, defence, armed, reservist, nuclear, air defense,
          border, unit, fighter, police, security, missile, militia, guard, marine, war, combat`),
        not: [
          ...SPORT,
          ...list(`hospital, flood, hurricane, storm, typhoon, volcano, health, wildfire, avian, cholera, coastguard, bushfire,
            firefighter, nurse, doctor, tsunami, shopper, heatwave, disease, virus, inflation`),
        ],
      },
    ),
    ...verbs("call up reserve, call up reserves, call up the reserve", { not: SPORT }),
    ...verbs(
      `declare martial law, impose martial law, introduce martial law,
      close ranks for war, prepare for war, brace for war, gird for war, gear up for war, arm civilians, raise an army, raise a militia,
      form a militia, form a new brigade, join up, sign up to fight, take up arms, extend * conscription, extend * military service, bring back conscription, restore conscription, restore * military service, introduce * military service, introduce conscription, reintroduce * military service, reinstate * draft, reinstate * military service, lower * conscription age,
      lower * draft age, reintroduce conscription, reinstate conscription, raise * militia, form * battalion`,
      {
        weak: true,
        not: [...SPORT, ...list("price, trade, tariff, bidding, rate, corruption, drug, cancer")],
      },
    ),
  ],
  nouns: [
    ...nouns(
      `troop buildup, troop build-up, military buildup, military build-up, force buildup, force build-up, troop concentration,
      concentration of troops, massing of troops, buildup of troops, build-up of troops, general mobilization, general mobilisation,
      partial mobilization, partial mobilisation, full mobilization, full mobilisation, mass mobilization of reservists,
      forced mobilization, forced mobilisation, forced conscription, forced recruitment, child recruitment, mobilization order,
      mobilisation order, mobilization decree, call-up, reservist call-up, conscription, military draft, conscription drive,
      recruitment of child soldiers, naval buildup, naval build-up, arms buildup, massing, reserve call-up, levee en masse,
      call to arms, military draft, draft call, troop call-up, standby, war footing, conscription campaign, mobilization drive, recruitment drive for the army, combat alert, red alert for troops,
      border buildup, border build-up`,
      {
        not: [...NOT_CALL, ...list("england, national team, player, world cup, squad, international")],
      },
    ),
    ...nouns("mobilization, mobilisation", {
      needs: "argument",
      weak: true,
      not: [
        ...NOT_CALL,
        ...list(`social, voter, mass protest, resource, political, popular, grassroots, public, student, electoral, civic, online,
          patient, joint`),
      ],
    }),
    ...nouns("buildup, build-up", {
      weak: true,
      with: list("troop, military, tank, border, frontier, force, soldier, naval, warship, army, armor, armour, missile"),
      not: [...SPORT, ...list("plaque, gas, wax, match, fluid, lactic, ice, traffic, final, christmas, sediment")],
    }),
    {
      noun: "draft",
      weak: true,
      with: list("army, military, reservist, conscript, soldier, recruit, dodger, evader, mobilization"),
      not: [
        ...NOT_CALL,
        ...list(`pick, text, constitution, report, budget, beer, bank, nba, nfl, mlb, nhl, first, second, rule, round, communique,
          prospect, lottery pick, class, copy`),
      ],
    },
    {
      noun: "alert",
      weak: true,
      with: list("troop, army, soldier, forces, combat, reservist, armed forces, nuclear, air force"),
      not: list("amber, weather, flood, health, news, email, air, air raid, spoiler, terror, tsunami, google, smog"),
    },
    {
      noun: "recruitment",
      weak: true,
      with: list("child, rebel, militia, militant, forced, jihadist, guerrilla, mercenary, fighter, soldier, armed"),
      not: list("graduate, agency, staff, teacher, police officer, nurse, consultant, firm, company, player, talent, college"),
    },
  ],
  adjectives: [
    { adjective: "mobilized", object: ["force", "civilian", "person"] },
    { adjective: "mobilised", object: ["force", "civilian", "person"] },
    { adjective: "massed", object: ["force", "vehicle"], weak: true },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    of: "target",
    by: "initiator",
    along: "location",
    on: "location",
    at: "location",
    near: "location",
    against: "none",
  },
  outranks: ["abduction"],
  scene: { moves: true },
  codes: (event) => ({
    acled: ["Strategic developments", "Change to group/activity"],
    plover: "MOBILIZE/troops",
    cameo: /alert|readiness|footing|standby|stand to/i.test(event.trigger) ? "152" : "154",
  }),
});
