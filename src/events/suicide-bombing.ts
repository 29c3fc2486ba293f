import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { HITTABLE, list, nouns, SPORT, verbs } from "./senses.js";

const DRONE = list(`drone, uav, shahed, kamikaze, assisted, physician-assisted, doctor-assisted, mass, squad, hotline, prevention, rate,
  teen, political`);

export default defineEvent({
  type: "suicide-bombing",
  family: "combat",
  says: "An attacker dies with the explosive device.",
  verbs: [
    ...verbs(
      `blow himself up, blow herself up, blow themselves up, blow itself up, blow himself to pieces, blow themselves to pieces,
      blow oneself up, explode himself, detonate himself, detonate herself, detonate * vest, detonate * suicide vest,
      detonate * explosive vest, detonate * explosive belt, detonate * belt, detonate * suicide belt, set off * suicide vest,
      set off * vest, set off * belt, set off * explosive belt, trigger * suicide vest, trigger * belt, trigger * explosive vest,
      detonate * explosives-laden, detonate * explosive-laden, detonate * explosives-packed, detonate * bomb-laden,
      ram * explosives-laden, ram * explosive-laden, ram * explosives-packed, ram * bomb-laden, ram * bomb-filled,
      drive * explosives-laden, drive * explosive-laden, drive * explosives-packed, drive * bomb-laden, drive * car bomb into,
      drive * truck bomb into, crash * explosives-laden, crash * explosive-laden, slam * explosives-laden,
      detonate * explosives strapped, wear a suicide vest and detonate`,
      {
        not: DRONE,
        roles: {
          subject: "initiator",
          object: "none",
          into: "target",
          at: "location",
          near: "location",
          outside: "location",
          inside: "location",
          among: "target",
        },
      },
    ),
    ...verbs(
      `detonate, explode, attack, strike, hit, target, ram, ram into, drive into, crash into, slam into, blow up, set off,
      trigger, plough into, plow into, storm, rip through, tear through, penetrate, slip into, enter`,
      {
        subject: ["person", "force"],
        object: [...HITTABLE],
        needs: "subject",
        with: list("suicide, bomber"),
        not: [...SPORT, ...DRONE, ...list("jet, warplane, airstrike, plane, aircraft, b-52")],
      },
    ),
  ],
  nouns: [
    ...list("suicide vehicle-borne ied, suicide vehicle-borne improvised explosive device, suicide vbied, suicide ied"),
    ...nouns(
      `suicide bombing, suicide bomb, suicide attack, suicide bomb attack, suicide blast, suicide explosion, suicide car bomb,
      suicide car bombing, suicide car bomb attack, suicide car-bomb, suicide truck bomb, suicide truck bombing,
      suicide truck bomb attack, suicide vehicle bomb, suicide vehicle bombing, suicide vest attack, suicide vest bombing,
      suicide assault, suicide strike, suicide raid, suicide mission, twin suicide bombing, double suicide bombing, suicide operation,
      suicide bomber attack, suicide bomber strike, suicide boat attack, self-detonation, svbied, svbied attack, svest attack,
      martyrdom operation, martyrdom attack, human bomb attack, human bomb, kamikaze car bomb, suicide motorcycle bombing,
      suicide gun and bomb attack, suicide-bombing, suicide-attack, suicide belt attack, suicide grenade attack, suicide car attack,
      suicide truck attack, self-immolation bombing, suicide ramming`,
      {
        not: [...SPORT, ...list("drone, drill, film, movie, training, assisted, prevention, career, rapper")],
      },
    ),
    {
      noun: "suicide bomber",
      general: true,
      with: list(`kill, strike, attack, hit, target, blast, explode, wound, injure, detonate, blow, dead, ram, rip, slay, claim,
        explosion, bombing, storm, massacre`),
      not: list(`would-be, aspiring, potential, failed, arrest, recruit, training, trainer, network, cell, future, alleged, suspected,
        drone, trainee, convicted, capture, shoot, dispatcher`),
    },
    {
      noun: "bomber",
      weak: true,
      general: true,
      with: list("suicide, vest, belt, himself, herself, explosives-laden, martyrdom"),
      not: list(`plane, jet, b-52, stealth, strategic, tu-95, tu-22, nuclear, squadron, jacket, aircraft, pilot, long-range, brown,
        would-be, arrest, b-2, tu-160, fighter, dive, air`),
    },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    on: "target",
    against: "target",
    at: "target",
    targeting: "target",
    by: "initiator",
    of: "target",
  },
  outranks: ["bombing", "armed-attack", "killing", "airstrike", "destruction"],
  violence: true,
  scene: { noOrigin: true },
  codes: chemicalOr({ acled: ["Explosions/Remote violence", "Suicide bomb"], plover: "ASSAULT/suicide-attack", cameo: "1831" }),
});
