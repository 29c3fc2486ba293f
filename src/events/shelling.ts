import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { CRITIC, GUN_WORDS, HITTABLE, list, nouns, SPORT, verbs } from "./senses.js";

const NOT_SHELL = [
  ...SPORT,
  ...CRITIC,
  ...list(
    `out, pea, egg, shrimp, prawn, crab, nut, bean, hole, bullet hole, pavement, beat, spam, email, hurricane, rain, heart, keyboard, nail, typhoon`,
  ),
];
const NOT_GUN = list("airstrike, warplane, jet, missile, drone, rocket, airplane, helicopter, septic");

export default defineEvent({
  type: "shelling",
  family: "strike",
  says: "Artillery, mortars, tanks or naval guns fire on something; bombardment where no aircraft are in play.",
  verbs: [
    {
      verb: "shell",
      object: HITTABLE,
      subject: ["force", "organization", "settlement", "vehicle", "weapon", "person"],
      needs: "argument",
      not: [...NOT_SHELL, ...list("corp, royal, bp")],
    },
    ...verbs("bombard, cannonade, mortar", {
      object: HITTABLE,
      needs: "argument",
      not: [
        ...NOT_SHELL,
        ...list("brick, wall, particle, proton, electron, neutron, wrestler, viewer, voter, consumer, radiation, customer"),
      ],
    }),
    ...verbs(
      `pound, pummel, hammer, batter, plaster, blast, blitz, rake, lash, saturate, pulverize, pulverise, blast away at, pepper,
      strafe, soften up`,
      {
        object: ["settlement", "facility", "force", "military-thing", "property", "organization"],
        subject: ["force", "organization", "settlement", "weapon", "vehicle"],
        needs: "object",
        weak: true,
        general: true,
        not: [
          ...NOT_SHELL,
          ...list(`policy, decision, report, plan, government's, judge, rival, opponent, referee, statement, senator, sun, dollar, stock`),
        ],
      },
    ),
    ...verbs("strike, hit, target, attack, pound, destroy, damage, flatten, engage, suppress", {
      subject: ["weapon", "vehicle", "force", "organization", "settlement"],
      object: HITTABLE,
      with: list("artillery, mortar, howitzer, shell, shellfire, gunboat, cannon, field gun"),
      needs: "object",
      not: [...NOT_SHELL, ...NOT_GUN],
    }),
    ...verbs(
      `land in, land on, land near, land, fall on, fall in, fall near, fall, slam into, crash into, smash into, explode in,
      explode near, explode, rain down on, rain on, rip through, tear through, impact, plow into, hit, strike, burst, burst in,
      whistle over, rain`,
      {
        subject: ["weapon"],
        with: list("shell, mortar, mortar round, round, howitzer, artillery, projectile, shellfire, mortar bomb, tank shell"),
        notSubject: list("mine, landmine, land mine, bomb, ied, device, grenade"),
        needs: "subject",
        object: HITTABLE,
        not: [...NOT_SHELL, ...NOT_GUN],
      },
    ),
    // "a mortar shell kills two": what is fired does it, not the gunboat that fired.
    ...verbs("kill, wound, injure", {
      subject: ["weapon"],
      with: list("shell, mortar, mortar round, mortar bomb, tank shell"),
      notSubject: list("mine, landmine, bomb, ied, device, grenade, gun, gunboat, tank, battery, artillery, warship, howitzer"),
      needs: "subject",
      object: HITTABLE,
      not: NOT_SHELL,
    }),
    ...verbs("fire, lob, hurl, rain, pour, launch, unleash, loose, shower, direct, drop, pump, throw, send", {
      object: ["weapon"],
      needs: "object",
      with: list("shell, mortar, artillery, howitzer, mortar bomb, cannon, 155mm, 152mm, 120mm, 122mm"),
      not: [...NOT_SHELL, ...NOT_GUN, ...list("test, drill, exercise, salute, employee, tear, gas")],
      roles: { object: "none", at: "target", on: "target", into: "target", toward: "target", towards: "target", against: "target" },
    }),
    ...verbs(`open up with artillery, open up with mortars, call in artillery, fire artillery at, fire artillery into, fire artillery,
      fire mortars at, fire mortars, rain shells on`),
    ...verbs("come under fire, come under attack, come under heavy fire", {
      with: list("artillery, mortar, howitzer, tank, gunboat, shell, shelling, shellfire, bombardment, cannon, battery, warship"),
      roles: { subject: "target", from: "initiator", by: "initiator" },
      not: [...NOT_SHELL, ...list("drone, airstrike, missile, minister, policy")],
    }),
    ...verbs("fire at, fire on, open fire on, fire into", {
      subject: ["vehicle", "weapon", "force"],
      with: list("artillery, mortar, howitzer, tank, gunboat, shell, cannon, battery, warship"),
      not: [...NOT_SHELL, ...list("salute, blank")],
    }),
  ],
  nouns: [
    ...nouns(
      `shelling, artillery fire, artillery attack, artillery barrage, artillery bombardment, artillery strike,
      artillery shelling, artillery duel, artillery exchange, artillery salvo, artillery assault, artillery shell attack, shell fire,
      shellfire, mortar fire, mortar attack, mortar strike, mortar barrage, mortar shelling, mortar bombardment, mortar round attack,
      mortar salvo, mortar assault, tank fire, tank shelling, tank shell fire, howitzer fire, cannon fire, cannonade, naval bombardment,
      naval gunfire, naval shelling, gunboat fire, gunboat attack, counter-battery fire, counterbattery fire, heavy artillery attack,
      heavy weapons fire, heavy weapon fire, heavy bombardment, cross-border shelling, indirect fire attack, indirect fire,
      shell attack, shell explosion, mortar explosion, mortar blast, cross-border artillery fire, sustained bombardment,
      indiscriminate shelling, intensive shelling, shelling attack, barrage fire`,
      {
        not: list("exercise, drill, simulation, salute, training"),
      },
    ),
    {
      noun: "bombardment",
      not: [...NOT_SHELL, ...list("advertising, media, aerial, air, particle, neutron, ion, meteorite, asteroid, messages")],
    },
    {
      noun: "barrage",
      weak: true,
      with: GUN_WORDS,
      not: [...NOT_SHELL, ...list("balloon, insult, abuse, tidal, dam, media, missile, rocket, drone, river, tweet, phone")],
    },
    {
      noun: "barrage",
      needs: "argument",
      weak: true,
      general: true,
      not: [...NOT_SHELL, ...list("balloon, insult, abuse, tidal, dam, media, river, tweet, phone, lawsuit, three-pointer")],
    },
    { noun: "pounding", weak: true, with: GUN_WORDS, not: [...NOT_SHELL, ...list("heart, head, rain")] },
    { noun: "impact", with: list("shell, mortar"), weak: true, not: list(`economic, environmental, study, assessment`) },
  ],
  adjectives: [
    { adjective: "shelled", object: ["settlement", "facility", "property"], not: list("pea, nut, shrimp") },
    { adjective: "shell-shattered", object: ["settlement", "facility", "property"] },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    on: "target",
    against: "target",
    at: "target",
    into: "target",
    by: "initiator",
    of: "target",
    between: "initiator",
  },
  means: ["artillery", "mortar"],
  outranks: ["armed-attack", "bombing", "destruction"],
  violence: true,
  scene: { ofPlaces: true },
  codes: chemicalOr({
    acled: ["Explosions/Remote violence", "Shelling/artillery/missile attack"],
    plover: "ASSAULT/heavy-weapons",
    cameo: "194",
  }),
});
