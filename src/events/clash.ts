import { defineEvent } from "./define.js";
import { list, nouns, SPORT, SPORT_PAGE, verbs } from "./senses.js";

const NOT_FIGHT = [
  ...SPORT,
  ...list(`cancer, disease, illness, depression, war of words, poverty, corruption, inflation, flame, fire, blaze, wildfire, bushfire,
    tear, addiction, lawsuit, extradition, eviction, price, box office, boxing, boxer, personality, color, colour, ego, schedule,
    interest, civilization, civilisation, infection, hunger, climate, coronavirus, covid-19, pandemic, bill, senator, ideology, chance,
    weight, hiv, aids, virus, flood, racism, discrimination, dispute over, drug abuse, trademark, patent, takeover, bout, heavyweight,
    rapper, celebrity, landlord`),
];
/** One battles in court and at the polls, one clashes there too; the noun must not take an election for its stage. */
const NOT_BATTLE = [
  ...NOT_FIGHT,
  ...SPORT_PAGE,
  ...list(`court, legal, election, electoral, political, word, crime, opinion, charge, round, leadership, budget, boardroom, custody,
    senate, congress, lawmaker, republican, democrat, bidding, ratings, culture`),
];
const SIDES = ["force", "organization", "settlement", "crowd"] as const;

export default defineEvent({
  type: "clash",
  family: "combat",
  says: "Two armed sides fight each other.",
  verbs: [
    ...verbs("clash, clash with, clash against", {
      subject: SIDES,
      object: SIDES,
      needs: "subject",
      not: [
        ...NOT_FIGHT,
        ...list(`protester, demonstrator, fan, supporter, date, minister, over policy, wardrobe, wallpaper, hooligan, student, striker,
          marcher, critic, regulator, rioter, mob, picketer, crowd, stone-thrower, activist, farmer, worker, stick, bamboo`),
      ],
    }),
    ...verbs(
      `fight, battle, skirmish, duel, do battle, fight it out, battle it out, slug it out, fight street by street,
      fight house to house, fight for control of, battle for control of, wage battle`,
      {
        subject: ["force", "organization", "settlement"],
        object: ["force", "organization", "settlement", "facility"],
        needs: "subject",
        weak: true,
        not: [
          ...NOT_BATTLE,
          ...list(`firefighter, fireman, crew, lawyer, team, doctor, parent, campaigner, charity, activist, regulator, union, candidate,
            minister, agency, brother, sister, wife, husband`),
        ],
      },
    ),
    ...verbs(
      `exchange fire, exchange gunfire, exchange shots, trade fire, trade gunfire, trade shots, trade blows, swap fire,
      exchange heavy fire, trade heavy fire, exchange machine-gun fire, shoot it out, exchange small-arms fire,
      exchange cross-border fire, trade cross-border fire, exchange mortar and machine-gun fire`,
      {
        not: [...NOT_FIGHT, ...list("candidate, debate, lawyer, senator, team")],
      },
    ),
    ...verbs("engage, take on, engage with", {
      subject: ["force"],
      object: ["force"],
      needs: "object",
      weak: true,
      not: [...NOT_FIGHT, ...list("dialogue, talk, community, voter, reader, negotiation, customer, conversation, stakeholder")],
    }),
    ...verbs("resist, put up resistance, put up a fight, offer resistance, fight back", {
      subject: ["force", "organization"],
      weak: true,
      with: list("troop, soldier, army, rebel, militia, invader, attack, assault, fighter, militant, tank"),
      not: [...NOT_FIGHT, ...list("arrest, temptation, call, pressure, change, tear, reform, infection")],
    }),
  ],
  nouns: [
    ...nouns(
      `firefight, fire-fight, gunfight, gun battle, gunbattle, gun fight, gun exchange, gun duel, exchange of fire, exchange of gunfire, fire exchange,
      skirmish, street fighting, pitched battle, street battle, running battle, tank battle, armed clash, armed confrontation,
      armed engagement, fierce fighting, heavy fighting, ground fighting, infighting battle, hand-to-hand combat, close combat,
      house-to-house fighting, dogfight, military confrontation, border clash, border skirmish, factional fighting, communal fighting,
      tribal fighting, ethnic fighting, ground battle, sea battle, naval battle, naval clash, artillery clash, urban combat,
      urban warfare, inter-clan fighting, militia fighting, armed fighting, heavy clash, running gun battle, gun-battle,
      exchange of shots, combat engagement, meeting engagement, contact battle, trench warfare, close-quarters fighting,
      rebel infighting`,
      {
        not: [...SPORT, ...list("video, simulator, movie, film, snowball, paintball, laser, reenactment, re-enactment, museum")],
      },
    ),
    {
      noun: "clash",
      not: [
        ...NOT_FIGHT,
        ...SPORT_PAGE,
        ...list(`protester, demonstrator, fan, supporter, titan, culture, date, schedule, personality, style, colour, hooligan, band,
          top-of-the-table, europa, champions, coalition partner, generation, premier, weekend`),
      ],
    },
    {
      noun: "shootout",
      not: [
        ...SPORT_PAGE,
        ...list("penalty, movie, western, overtime, corral, film, win, lose, save, beat, edge, defeat, progress, crash"),
      ],
    },
    {
      noun: "shoot-out",
      not: [
        ...SPORT_PAGE,
        ...list("penalty, movie, western, overtime, corral, film, win, lose, save, beat, edge, defeat, progress, crash"),
      ],
    },
    {
      noun: "fighting",
      needs: "scene",
      not: [
        ...NOT_FIGHT,
        ...list(`chance, spirit, talk, word, fish, cock, bull, dog, fit, weight, force, vehicle, unit, age, season, irish, position,
          capability`),
      ],
    },
    {
      noun: "battle",
      needs: "argument",
      weak: true,
      not: [
        ...NOT_BATTLE,
        ...list(`royale, group, rap, cry, lines, plan, ground, anniversary, re-enactment, reenactment, uphill, losing, constant, daily,
          site, tank, order, custody, ratings, relegation, promotion, turf`),
      ],
    },
    {
      noun: "combat",
      needs: "argument",
      weak: true,
      not: [
        ...NOT_BATTLE,
        ...list(`unit, troops, sport, veteran, pay, boot, role, aircraft, vehicle, force, readiness, operation, mission, air, power,
          medic, experience, climate, terrorism`),
      ],
    },
    {
      noun: "hostility",
      weak: true,
      needs: "argument",
      with: list(
        "resume, resumption, renew, outbreak, break, erupt, escalation, escalate, fresh, renewed, kill, claim, last year, border, flare, intensify, rage",
      ),
      not: [...NOT_FIGHT, ...list("cessation, suspension, halt, end, pause")],
    },
    {
      noun: "hostility",
      weak: true,
      needs: "argument",
      prep: ["between", "with"],
      not: [...NOT_FIGHT, ...list("cessation, suspension, halt, end, pause")],
    },
    { noun: "crossfire", weak: true, not: [...NOT_FIGHT, ...list("trade, tariff, political, debate, cnn, critic")] },
    {
      noun: "infighting",
      weak: true,
      with: list("rebel, faction, militia, militant, armed, fighter, kill, gun, insurgent, jihadist"),
      not: list("party, tory, republican, democrat, cabinet, coalition, office, palace"),
    },
    {
      noun: "encounter",
      weak: true,
      with: list(`militant, naxal, maoist, naxalite, terrorist, gunfight, cordon, security, rebel, guerrilla, ultra, insurgent, crpf,
        patrol`),
      not: [...SPORT, ...list("chance, sexual, alien, close, first, brief, romantic")],
    },
    {
      noun: "engagement",
      weak: true,
      with: list("troop, rebel, soldier, guerrilla, kill, wound, fighter, enemy, naval, fire"),
      not: list(`ring, party, wedding, community, public, diplomatic, social, customer, rule, constructive, dialogue, user, speaking,
        civic, stakeholder`),
    },
    {
      noun: "confrontation",
      weak: true,
      with: list("troop, rebel, soldier, guerrilla, armed, army, militia, gunfire, shoot, fighter, patrol"),
      not: [...SPORT, ...list("verbal, police, diplomatic, political, heated, angry, protester, demonstrator")],
    },
    {
      noun: "contact",
      weak: true,
      with: list("guerrilla, insurgent, insurgents, fireforce, enemy, firefight, gunfire"),
      not: list("tracing, lens, detail, person, diplomatic, phone, eye, telephone, sport, lost"),
    },
    {
      noun: "standoff",
      weak: true,
      with: list("gunfire, shoot, troop, soldier, tank, border, armed, warship"),
      not: list("budget, political, trade, legal, hostage, police, diplomatic, contract"),
    },
  ],
  adjectives: [
    { adjective: "warring", object: ["force", "organization"], weak: true, needs: "object", with: list(`fight, clash, battle, exchange`) },
  ],
  roles: {
    subject: "party",
    object: "party",
    with: "party",
    between: "party",
    against: "party",
    among: "party",
    of: "location",
    for: "location",
    by: "party",
    over: "location",
  },
  outranks: ["armed-attack"],
  violence: true,
  scene: { noOrigin: true },
  codes: { acled: ["Battles", "Armed clash"], plover: "ASSAULT/firearms", cameo: "193" },
});
