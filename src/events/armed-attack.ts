import { areCivilians, chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { CRITIC, HITTABLE, list, nouns, SPORT, verbs } from "./senses.js";

const NOT_ATTACK = [
  ...SPORT,
  ...CRITIC,
  ...list(`heart, panic, asthma, shark, dog, bear, crocodile, hippo, elephant, anxiety, ad, advertisement, advertising, verbal,
    personal, policy, record, rival, character, credibility, problem, decision, reputation, virus, cell, immune, acid reflux, speech,
    transient, cyber, cyberattack, hacker, ransomware, data, software, bug, media attack, twitter, plan, budget, proposal, wasp, bee,
    tiger, lion, leopard, candidate, bacterium, verdict, ruling, poverty, inequality, media, newspaper, columnist, senator, article,
    book, drone, missile, rocket, artillery, mortar, suicide, poem, hygiene, phishing, ddos`),
];
const NOT_SHOOT = [
  ...SPORT,
  ...list(`film, movie, scene, video, photo, picture, photograph, photographer, documentary, footage, selfie, commercial, ad, hoop,
    basket, par, pool, star, ratings, price, dice, breeze, messenger, deer, duck, bird, bear, clay, skeet, arrow, glance, series,
    fashion, camera, location, episode, music, cinematographer, director, magazine, up, percent, tear gas, rubber, hunter, pheasant,
    grouse, birdie, under, moon, free throw`),
];

export default defineEvent({
  type: "armed-attack",
  family: "combat",
  says: "One side attacks: raid, ambush, storming, shooting, or an attack whose means is not told.",
  verbs: [
    ...verbs(`ambush, waylay, lie in wait for, lay an ambush for, set an ambush for, lay ambush to, spring an ambush on, snipe at`, {
      not: [...SPORT, ...list("reporter, interview, journalist's question, question, investor")],
    }),
    {
      verb: "attack",
      subject: ["force", "organization", "settlement", "person", "vehicle", "crowd"],
      object: HITTABLE,
      needs: "argument",
      general: true,
      not: [...NOT_ATTACK, ...list("winger, full-back, forward, ball, tumour, tumor, plant, crop, pest, liver, lung, critic")],
    },
    ...verbs(
      "assault, set upon, fall upon, descend on, swoop on, pounce on, counter-raid, hit back at, strike back at, retaliate against, lash out at",
      {
        subject: ["force", "organization"],
        object: HITTABLE,
        needs: "object",
        weak: true,
        general: true,
        not: [
          ...NOT_ATTACK,
          ...list(
            "sexually, girlfriend, wife, woman, shopper, tourist, teenager, locust, paparazzi, reporter, company, tariff, sales, bargain",
          ),
        ],
      },
    ),
    {
      verb: "storm",
      subject: ["force", "organization", "person"],
      object: ["facility", "settlement", "vehicle", "aircraft", "property", "military-thing", "organization"],
      needs: "object",
      not: [
        ...SPORT,
        ...list(
          "stage, pitch, field, court, out, chart, back, ahead, protester, demonstrator, fan, crowd, mob, supporter, final, table, capitol",
        ),
      ],
    },
    {
      verb: "raid",
      subject: ["force", "organization", "vehicle"],
      object: ["settlement", "facility", "property", "force", "vehicle", "organization"],
      needs: "object",
      weak: true,
      not: [
        ...SPORT,
        ...list(
          "fridge, refrigerator, pension, larder, bank account, tax, fbi, drug, brothel, customs, fraud, company, prosecutor, regulator, savings, bookmaker, casino, shop, jeweller, tomb, gambling, antitrust, nightclub",
        ),
      ],
    },
    ...verbs(
      "break into, burst into, force * way into, barge into, enter and shoot, invade * home, overrun * position, rush, charge, charge at",
      {
        subject: ["force"],
        object: ["facility", "settlement", "property", "military-thing"],
        weak: true,
        needs: "object",
        with: list("gunman, militant, soldier, armed, rebel, shoot, kill, militia, commando, guerrilla, fighter, gunfire"),
        not: [...SPORT, ...list("thief, burglar, song, tear, applause, laughter, flame, police, safe, market")],
      },
    ),
    ...verbs(
      "open fire, open fire on, open fire at, open up on, open fire with, fire on, fire at, fire upon, fire into, fire shot at, fire shots at, shoot at, shoot on, shoot up, spray, spray * with bullets, spray bullets, riddle * with bullets, rake * with gunfire, rake * with machine-gun fire, shower * with bullets, pepper * with bullets, exchange fire, machine-gun, machinegun, strafe, unleash gunfire, squeeze off, fire indiscriminately, shoot indiscriminately, let loose a volley, fire a volley at, pump bullets into, return fire, fire back, take potshots at, take pot shots at, rain bullets on, pour fire into, spray gunfire",
      {
        not: [
          ...NOT_SHOOT,
          ...list(
            "paint, water, perfume, pesticide, graffiti, champagne, employee, staff, worker, critic, bear, dog, salute, question, cylinder, broadside, tear gas, hairspray, insecticide, crop, disinfectant",
          ),
        ],
      },
    ),
    {
      verb: "shoot",
      object: ["force", "civilian", "person", "captive", "crowd"],
      subject: ["force", "person", "organization", "civilian"],
      needs: "argument",
      weak: true,
      general: true,
      not: [...NOT_SHOOT, ...list("himself, herself, husband, wife, girlfriend, boyfriend, himself dead, robber, burglar")],
    },
    ...verbs(
      "shoot and wound, shoot and injure, shoot in the leg, shoot in the head, shoot in the back, shoot in the chest, shoot in cold blood",
      { not: NOT_SHOOT, weak: true },
    ),
    ...verbs("stab, knife, hack, hack at, slash, ram, mow down, run over, plough into, plow into, drive into, axe", {
      object: ["force", "civilian", "person", "crowd"],
      needs: "object",
      weak: true,
      general: true,
      with: list(
        "terror, terrorist, terrorism, militant, settler, palestinian, islamist, extremist, jihadist, soldier, checkpoint, machete, rebel, sectarian, islamic, herdsman, militia, far-right",
      ),
      not: [
        ...SPORT,
        ...list(
          "wife, husband, girlfriend, boyfriend, ex, son, mother, job, cost, show, budget, computer, phone, account, price, rate, tyre, jury",
        ),
      ],
    }),
    ...verbs("strike, hit, target", {
      subject: ["force", "person"],
      object: HITTABLE,
      needs: "subject",
      weak: true,
      general: true,
      with: list(
        "militant, rebel, insurgent, gunman, guerrilla, terrorist, attacker, separatist, bandit, extremist, jihadist, commando, saboteur, raider, islamist, militia",
      ),
      not: [
        ...SPORT,
        ...CRITIC,
        ...list(
          "deal, agreement, balance, bargain, chord, note, pose, oil, road, storm, quake, market, customer, consumer, voter, car, driver, lightning, truce",
        ),
      ],
    }),
    ...verbs("hijack, board, commandeer, pirate", {
      object: ["vehicle", "aircraft"],
      subject: ["force", "person", "organization"],
      needs: "object",
      weak: true,
      with: list(
        "pirate, gunman, militant, hijacker, commando, rebel, armed, marine, houthi, guard, guerrilla, navy, coast, separatist, terrorist, activist",
      ),
      not: [
        ...SPORT,
        ...list(`passenger, train, flight to, debate, agenda, account, conversation, data, website, carjacker, evacuee, tourist,
          customer`),
      ],
    }),
    ...verbs(
      "come under attack, come under fire, come under assault, come under gunfire, draw fire, take fire, be under attack, be under fire, be under assault, come under sniper fire",
      {
        roles: { subject: "target", from: "initiator", by: "initiator" },
        not: [
          ...NOT_ATTACK,
          ...list(
            "remark, comment, handling, policy, government, regulator, firm, company, minister, bank, over, spending, proposal, plan, lawmaker, watchdog",
          ),
        ],
      },
    ),
    ...verbs("massacre at gunpoint, torch and shoot, sabotage, go on a rampage, go on a shooting spree", {
      weak: true,
      subject: ["force", "organization", "person"],
      object: ["facility", "settlement", "vehicle", "force", "civilian"],
      not: [
        ...SPORT,
        ...list(
          "deal, talk, talks, career, relationship, plan, bull, elephant, effort, peace, negotiation, vote, election, chance, agreement",
        ),
      ],
    }),
    ...verbs("repulse, beat back, beat off, fend off, fight off, ward off, hold off, drive back, throw back, repel", {
      subject: ["force", "organization", "settlement"],
      object: ["force"],
      needs: "object",
      weak: true,
      status: "attempted",
      roles: { subject: "target", object: "initiator" },
      not: [
        ...SPORT,
        ...list(
          "challenge, bid, competition, rival bid, insect, mosquito, water, infection, shark, cold, hunger, challenger, takeover, suitor, robber, mugger, burglar",
        ),
      ],
    }),
  ],
  nouns: [
    ...nouns(
      "ambush, armed attack, gun attack, armed raid, armed assault, commando raid, commando attack, guerrilla attack, guerrilla raid, rebel attack, militant attack, insurgent attack, terrorist attack, terror attack, terror assault, sniper fire, sniper attack, sniper shooting, hit-and-run attack, hit-and-run raid, cross-border raid, cross-border attack, border attack, night raid, dawn raid by troops, machine-gun fire, machine gun fire, small arms fire, small-arms fire, machete attack, ground raid, drive-by shooting, drive-by attack, grenade and gun attack, mass shooting attack, storming, counter-raid, sabotage attack, act of sabotage, settler attack, complex attack, coordinated attack, insider attack, green-on-blue attack, jihadist attack, pirate attack, hijacking, firearm attack, arson attack by militants, surprise attack, sneak attack, separatist attack, bandit attack, mob attack with guns, ramming attack, car-ramming attack, car-ramming, vehicle-ramming attack, shooting attack, attack with guns, fedayeen attack, fidayeen attack, islamist attack, extremist attack, assailant attack, revenge attack, reprisal attack, retaliatory attack, terrorist act, act of terrorism, act of terror, armed incursion, herdsmen attack, cattle raid, tribal attack",
      {
        not: [...SPORT, ...list("cyber, hacker, film, movie, game, insurance, drill, simulation, exercise, video, marketing")],
      },
    ),
    {
      noun: "attack",
      general: true,
      needs: "argument",
      not: [
        ...NOT_ATTACK,
        ...list(
          "air, helicopter, submarine, aircraft, jet, counter, ad, bombing, bomb, grenade, gas, acid, chemical, arson, sex, sexual, under-21, line, midfield, plane, poison",
        ),
      ],
    },
    {
      noun: "attack",
      general: true,
      weak: true,
      not: [...NOT_ATTACK, ...list("air, helicopter, submarine, aircraft, jet, sex, sexual, line, midfield, dog, plane")],
    },
    {
      noun: "assault",
      general: true,
      weak: true,
      not: [
        ...NOT_ATTACK,
        ...list(
          "sexual, sex, indecent, rifle, weapon, battery, common, aggravated, gun, course, charge, domestic, conviction, child, brigade, regiment, unit, ship, senses, craft, actor, trial, case, air",
        ),
      ],
    },
    {
      noun: "raid",
      weak: true,
      needs: "argument",
      not: [
        ...SPORT,
        ...list(
          "air, drug, tax, fbi, panty, ram, corporate, customs, ice, immigration, antitrust, brothel, bank, jewellery, jewelry, bombing, aerial, tomb, pension, smash-and-grab, gambling",
        ),
      ],
    },
    {
      noun: "shooting",
      weak: true,
      general: true,
      not: [
        ...NOT_SHOOT,
        ...list(
          "school, club, range, guard, percentage, star, three-point, long-range, sport, world cup, olympic, schedule, sharp, suspect's home, mall, nightclub, domestic, workplace, road rage, gang-related, sugar, gallery, trap, target, air rifle, pistol, pain, straight",
        ),
      ],
    },
    { noun: "gunfire", weak: true, general: true, not: list("celebratory, salute, film, movie, sound effect, wedding") },
    { noun: "fusillade", weak: true, not: [...CRITIC, ...list("word, insult, tweet")] },
    {
      noun: "rampage",
      weak: true,
      with: list("gunman, soldier, kill, shoot, militia, rebel, settler, militant, armed, bandit"),
      not: [...SPORT, ...list("bull, elephant, shopping")],
    },
    {
      noun: "stabbing",
      weak: true,
      general: true,
      with: list(`terror, terrorist, terrorism, islamist, palestinian, settler, extremist, jihadist, soldier, militant, checkpoint`),
      not: list("pain, domestic, pub, nightclub, backstabbing"),
    },
    {
      noun: "incident",
      weak: true,
      general: true,
      with: list("gunman, shoot, shooting, militant, rebel, terrorist, insurgent, attacker"),
      not: list("traffic, road, diplomatic, racist, weather, road rage, isolated"),
    },
    { noun: "atrocity", weak: true, general: true, not: list("fashion, architectural, museum, prevention") },
    {
      noun: "onslaught",
      weak: true,
      general: true,
      needs: "argument",
      not: [...SPORT, ...CRITIC, ...list("media, tourist, storm, rain, winter, heat, advertising, snow, alzheimer")],
    },
    {
      noun: "sabotage",
      weak: true,
      with: list(`pipeline, railway, cable, bridge, explosion, saboteur, blast, grid, guerrilla, line, pylon, depot, infrastructure`),
      not: list("album, industrial espionage, beastie, talks, self"),
    },
  ],
  adjectives: [
    { adjective: "ambushed", object: ["vehicle", "force", "civilian"] },
    { adjective: "attacked", object: ["settlement", "facility", "vehicle", "force"], weak: true },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    on: "target",
    against: "target",
    at: "target",
    by: "initiator",
    of: "target",
    from: "initiator",
  },
  violence: true,
  codes: chemicalOr((event) => ({
    acled: areCivilians(event.targetKinds) ? ["Violence against civilians", "Attack"] : ["Battles", "Armed clash"],
    plover: "ASSAULT/firearms",
    cameo: "190",
  })),
});
