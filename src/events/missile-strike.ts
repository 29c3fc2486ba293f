import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { CRITIC, HITTABLE, list, MISSILE_WORDS, nouns, SPORT, verbs } from "./senses.js";

const NOT_ROCKET = [
  ...SPORT,
  ...CRITIC,
  ...list(`interceptor, iron dome, patriot, air defence, air defense, spacex, nasa, satellite, orbit, astronaut, moon, firework, salad,
    sales, launchpad, rocketry, booster, scientist`),
];

export default defineEvent({
  type: "missile-strike",
  family: "strike",
  says: "Missiles or rockets are fired at something.",
  verbs: [
    ...verbs(
      `strike, hit, attack, target, slam into, crash into, smash into, smash, land in, land on, land near, land, fall on,
      fall in, fall near, fall, impact, rain down on, rain on, tear through, rip through, plough into, plow into, streak into,
      explode in, explode near, explode, detonate, destroy, damage, flatten, level, demolish, blast, pound, set ablaze, wreck, gut,
      pierce, penetrate, strike at, hurtle into, come down on, ram into, descend on, knock out, sink, overshoot`,
      {
        subject: ["weapon"],
        with: MISSILE_WORDS,
        needs: "subject",
        object: HITTABLE,
        not: [...NOT_ROCKET, ...list("airstrike, shell, bomb, mine")],
      },
    ),
    ...verbs(
      `fire, launch, lob, hurl, unleash, loose, let loose, send, shoot, volley, rain, shower, pour, direct, aim, discharge,
      fire off, loose off, rip off`,
      {
        object: ["weapon"],
        needs: "object",
        with: MISSILE_WORDS,
        not: [...NOT_ROCKET, ...list(`test, drill, exercise, maker, employee, staff, worker, question, insult, abuse, weaponry package`)],
        roles: { object: "none", at: "target", on: "target", against: "target", into: "target", toward: "target", towards: "target" },
      },
    ),
    ...verbs("strike, hit, attack, target, pound, bombard, pummel, hammer, blitz, destroy, damage, sink", {
      object: HITTABLE,
      with: MISSILE_WORDS,
      prep: ["with", "by", "using"],
      not: [...NOT_ROCKET, ...list("warplane, helicopter, uav")],
    }),
    // "Rockets wound four": what is fired does it.
    ...verbs("kill, wound, injure", {
      subject: ["weapon"],
      with: MISSILE_WORDS,
      notSubject: list("launcher, shell, bomb, mine, gunboat, tank, battery, destroyer, warship, frigate"),
      needs: "subject",
      object: HITTABLE,
      not: NOT_ROCKET,
    }),
    {
      verb: "rocket",
      object: ["settlement", "facility", "force", "vehicle", "military-thing"],
      subject: ["force", "organization", "settlement", "aircraft"],
      needs: "object",
      not: [...NOT_ROCKET, ...list("price, share, stock, inflation, fame, stardom, top, rent, market")],
    },
    ...verbs(
      `rain rockets on, rain missiles on, fire rockets at, fire rockets into, fire missiles at, launch missiles at,
      fire missiles into, launch rockets at, launch rockets into, fire a barrage of rockets, fire a salvo of rockets,
      fire a volley of rockets`,
      {
        not: NOT_ROCKET,
      },
    ),
  ],
  nouns: [
    ...nouns(
      `missile strike, missile attack, missile barrage, missile salvo, missile volley, missile hit, missile raid,
      missile bombardment, missile fire, missile assault, missile blast, missile impact, missile onslaught, rocket strike,
      rocket attack, rocket barrage, rocket salvo, rocket volley, rocket fire, rocket bombardment, rocket blast, rocket impact,
      rocket assault, rocket shelling, ballistic missile attack, ballistic missile strike, cruise missile attack, cruise missile strike,
      tomahawk strike, iskander strike, himars strike, scud attack, katyusha attack, katyusha fire, katyusha barrage, qassam fire,
      qassam attack, grad fire, grad attack, grad shelling, mlrs fire, mlrs attack, mlrs strike, rpg attack,
      rocket-propelled grenade attack, multiple rocket launcher fire, anti-ship missile attack, anti-tank missile attack, atacms strike,
      kinzhal strike, kalibr strike, hypersonic missile strike, s-300 strike, s-300 attack, rocket and mortar attack,
      mass missile attack, combined missile attack, missile and drone attack, missile and drone strike, rocket launch attack,
      ballistic strike`,
      {
        not: list("defense, defence, system, shield, warning, drill, exercise, simulator"),
      },
    ),
    ...nouns("barrage, salvo, volley, strike, attack, hit, impact, bombardment, onslaught, assault, blitz", {
      with: MISSILE_WORDS,
      object: ["weapon"],
      subject: ["weapon", "organization", "force", "settlement"],
      needs: "argument",
      weak: true,
      not: [...NOT_ROCKET, ...list("heart, panic, shark, hunger, insult, abuse, warplane, suicide, defence, defense, knee")],
    }),
    ...nouns("firing, launching, launch", {
      object: ["weapon"],
      needs: "object",
      with: MISSILE_WORDS,
      prep: ["at", "on", "against", "into", "toward", "towards"],
      not: [...NOT_ROCKET, ...list("test, squad, line, employee")],
    }),
  ],
  roles: {
    subject: "initiator",
    object: "target",
    on: "target",
    against: "target",
    at: "target",
    into: "target",
    toward: "target",
    towards: "target",
    by: "initiator",
    of: "target",
  },
  means: ["missile", "rocket"],
  outranks: ["airstrike", "bombing", "armed-attack", "shelling", "destruction"],
  violence: true,
  scene: { ofPlaces: true },
  codes: chemicalOr({
    acled: ["Explosions/Remote violence", "Shelling/artillery/missile attack"],
    plover: "ASSAULT/heavy-weapons",
    cameo: "194",
  }),
});
