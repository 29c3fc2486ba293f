import { defineEvent, type WordRules } from "./define.js";
import { list, nouns, SPORT, TROOPS, verbs } from "./senses.js";

const BASE =
  /\b(?:establish|set(?:s|ting)? up|build|built|open|construct|erect)\w*\b[^.;,]{0,40}\b(?:bases?|headquarters|outposts?|camps?|checkpoints?|garrisons?)\b/i;
const HARD = ["force", "vehicle", "aircraft", "weapon"] as const;
const NOT_SEND = [
  ...SPORT,
  ...list(`firefighter, medic, nurse, doctor, app, software, update, code, airbag, parachute, satellite, capital, fund, solution,
    technology, ai, tool, resource, rescue, rescuer, trade, message, letter, aid, medicine, humanitarian, engineer, election observer,
    snowplow, lifeboat, ambulance, network, system administrator, email, vaccine, telescope, solar, rhetoric, argument, tactic, capsule,
    probe, robot, chatbot, prison, jail, trial, home`),
];

/** What words for sending or posting troops ask for. */
const OF_TROOPS: WordRules = {
  object: TROOPS,
  subject: ["force", "organization", "settlement", "person"],
  needs: "object",
  weak: true,
  with: list(`troop, soldier, battalion, brigade, division, regiment, marine, paratrooper, warship, carrier, destroyer, frigate,
          submarine, squadron, jet, bomber, tank, peacekeeper, contingent, reinforcement, commando, force, gunship, helicopter, ranger,
          mercenary, legionnaire, fighter, gendarme, adviser, unit, armor, armour, armored, warplane, battery, fleet, police, guard,
          army, navy`),
  not: [
    ...NOT_SEND,
    ...list(`investigator, detective, delegation, ambassador, envoy, minister, suspect, hostage, refugee, wounded, passenger,
            migrant, detainee, prisoner`),
  ],
};

export default defineEvent({
  type: "deployment",
  family: "posture",
  says: "Troops, ships, aircraft or systems are sent or stationed; a base is set up.",
  verbs: [
    ...verbs("deploy, redeploy, re-deploy, forward-deploy, predeploy, pre-position, preposition, predeploy to", {
      stays: true,
      object: HARD,
      subject: ["force", "organization", "settlement", "person", "vehicle"],
      needs: "argument",
      not: NOT_SEND,
    }),
    ...verbs(
      `dispatch, send, send in, send out, rush, move, shift, transfer, airlift, ferry, fly in,
      bring in, bring up, move in, move up, pour, relocate, rotate, commit, parachute, airdrop, helicopter in, surge,
      concentrate, insert, land, throw in, push, field`,
      {
        ...OF_TROOPS,
      },
    ),
    ...verbs("station, garrison, position, post", { ...OF_TROOPS, stays: true }),
    ...verbs("station, install, position, site, emplace, set up, deploy, place, stand up", {
      stays: true,
      object: ["weapon", "aircraft", "vehicle"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      with: list(`missile, battery, launcher, s-300, s-400, patriot, radar, thaad, rocket, artillery, tank, interceptor, howitzer,
        air defense, air defence, warhead, warplane, bomber, jet, submarine, drone`),
      not: [...NOT_SEND, ...list("bomb, ied, mine, explosive, camera")],
    }),
    ...verbs("reinforce, beef up, bolster, augment, strengthen, shore up, boost", {
      object: ["force", "settlement", "facility", "military-thing"],
      subject: ["force", "organization", "settlement"],
      weak: true,
      needs: "object",
      with: list(`troop, soldier, battalion, garrison, border, warship, deployment, reinforcement, marine, brigade, flank, contingent,
        outpost, checkpoint, frontier, eastern flank`),
      not: [
        ...SPORT,
        ...list(`economy, tie, stereotype, bank, currency, growth, levee, dyke, dike, dam, confidence, image, immunity, message, squad,
          midfield, defence minister`),
      ],
    }),
    ...verbs(
      `send reinforcements, send troops, send in troops, send in the army, send in soldiers, send in tanks, dispatch troops,
      deploy troops, commit troops, move troops, rush reinforcements, bring in reinforcements, put boots on the ground, rush troops,
      fly in troops, call in the army, call in troops, call out the army, call in the military, call out troops, order in troops,
      pour in troops, mass deploy`,
      {
        not: SPORT,
      },
    ),
    ...verbs(
      `establish a base, set up a base, build a base, open a base, establish a military base, set up a military base,
      open a military base, build a military base, establish a naval base, set up camp, set up an outpost, establish an outpost,
      establish a headquarters, set up a headquarters, establish a forward base, set up checkpoints, set up a checkpoint,
      erect checkpoints, set up roadblocks, man checkpoints, establish a presence, establish positions, set up positions,
      take up positions, take up position, dig in, build fortifications, erect fortifications, dig trenches, set up defensive positions`,
      {
        subject: ["force", "organization", "settlement", "vehicle"],
        weak: true,
        not: [
          ...SPORT,
          ...list(`firm, startup, climber, business, expedition, manufacturer, airline, charity, researcher, nomad, refugee, tourist,
            homeless, protester, photographer, reporter, heel, retailer, striker, bank, fan, scientist`),
        ],
      },
    ),
    ...verbs("scramble", {
      object: ["aircraft", "force"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      not: [...SPORT, ...list("egg, plan, signal, message, brain, rescue, lifeboat")],
    }),
    ...verbs(
      `violate * airspace, enter * airspace, breach * airspace, penetrate * airspace, intrude into * airspace,
      cross * median line, cross the median line, overfly, fly over, buzz, circle over, sail through, sail near, transit, steam toward,
      steam towards, sail toward, sail for, head for, head to, cross into * airspace, enter * air defence identification zone,
      enter * air defense identification zone, enter * air defence zone, enter * air defense zone, enter * waters, patrol, take station,
      steam to, fly close to`,
      {
        subject: ["aircraft", "vehicle", "force"],
        needs: "subject",
        weak: true,
        with: list(`warplane, warship, jet, bomber, fighter, destroyer, frigate, carrier, submarine, fleet, navy, coast guard,
          helicopter, military, flotilla, tank, spy, troop, corvette, gunboat, airspace, marine, drone, air force`),
        not: [
          ...SPORT,
          ...list(`airliner, passenger, airline, cruise, tourist, yacht, migrant, commercial, flypast, display, parade, jubilee,
            container, tanker, shark, whale, coast to coast, home`),
        ],
      },
    ),
    ...verbs("arrive in, arrive at, arrive, land in, pour into, stream into, land in, take over from, dock at, dock in, call at", {
      roles: { subject: "target" },
      subject: ["force", "vehicle", "aircraft"],
      weak: true,
      needs: "subject",
      with: list(`troop, soldier, contingent, battalion, brigade, peacekeeper, warship, carrier, marine, paratrooper, reinforcement,
        fighter jet, squadron, destroyer, frigate, mercenary, submarine, commando, legionnaire, vanguard, bomber, regiment, b-52, b-2, b-1, b-1b, f-35, f-22, f-16, f-15,
        warplane, gunboat, patriot, air defense, air defence`),
      not: [...SPORT, ...list("passenger, tourist, cruise, refugee, coffin, funeral, migrant, homecoming, team, holiday")],
    }),
  ],
  nouns: [
    ...nouns(
      `troop deployment, military deployment, troop movement, troop surge, force deployment, naval deployment,
      redeployment of troops, missile deployment, stationing, troop rotation, deployment of troops, police deployment,
      military reinforcement, troop reinforcement, forward deployment, show of force, airspace violation, violation of airspace,
      air incursion, airspace incursion, freedom of navigation operation, freedom-of-navigation operation, freedom of navigation patrol,
      overflight, fly-by of bombers, peacekeeping deployment, military presence boost, joint patrol, naval patrol, air patrol,
      bomber patrol, convoy movement, military airlift, troop airlift, troop transfer, troop dispatch, combat air patrol`,
      {
        not: SPORT,
      },
    ),
    {
      noun: "deployment",
      not: [
        ...NOT_SEND,
        ...list(`cloud, commercial, 5g, broadband, airbag, model, production, renewable, wind, vaccine, battery, product, continuous,
          kubernetes, server, carbon, charger`),
      ],
    },
    { noun: "redeployment", not: list("staff, nurse, worker, employee, teacher, civil servant, capital, asset") },
    {
      noun: "reinforcement",
      weak: true,
      needs: "argument",
      not: [
        ...SPORT,
        ...list(`learning, positive, negative, steel, concrete, january, structural, transfer, window, dyke, levee, glass, fiber`),
      ],
    },
    {
      noun: "dispatch",
      weak: true,
      object: ["force", "vehicle", "aircraft"],
      needs: "object",
      not: list("news, box, rider, emergency, police, centre, center, ambulance"),
    },
    {
      noun: "surge",
      weak: true,
      with: list("troop, iraq, soldier, brigade, marine"),
      not: list("price, storm, covid, power, case, energy, demand, fee, migrant, crime, poll"),
    },
    {
      noun: "arrival",
      weak: true,
      object: ["force", "vehicle", "aircraft"],
      needs: "object",
      with: list("troop, soldier, contingent, peacekeeper, warship, carrier, marine, reinforcement, squadron, battalion"),
      not: list("migrant, refugee, tourist, passenger, airport, hall, baby, signing, spring"),
    },
    { noun: "stationing", weak: true, not: list("retail, staff") },
    {
      noun: "rotation",
      weak: true,
      with: list("troop, battalion, contingent, peacekeeper, brigade, soldier, squadron"),
      not: [...SPORT, ...list("crop, earth, starting, pitching, radio, cabinet")],
    },
  ],
  adjectives: [
    { adjective: "deployed", object: ["force"], weak: true },
    { adjective: "newly deployed", object: HARD },
    { adjective: "forward-deployed", object: HARD },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    of: "target",
    to: "destination",
    into: "destination",
    toward: "destination",
    towards: "destination",
    along: "location",
    against: "none",
    by: "initiator",
    from: "origin",
    over: "location",
  },
  sends: true,
  scene: { moves: true },
  codes: (event) => ({
    acled: [
      "Strategic developments",
      BASE.test(event.sentence) || /\b(?:base|bases|headquarters|outpost|outposts)\b/i.test(event.trigger)
        ? "Headquarters or base established"
        : "Change to group/activity",
    ],
    plover: event.targetKinds.length === 0 && event.weaponKinds.length > 0 ? "MOBILIZE/weapons" : "MOBILIZE/troops",
    cameo: "154",
  }),
});
