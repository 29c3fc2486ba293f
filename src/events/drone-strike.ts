import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { AIR_WORDS, CRITIC, DRONE_WORDS, HITTABLE, list, MUNITION, nouns, SPORT, verbs } from "./senses.js";

const NOT_DRONE = [...SPORT, ...CRITIC, ...list("deal, photography, hobby, racing, seaside, manufacturer")];
const CREWED = list("warplane, plane, jet, airliner, bomber, missile, shell");

export default defineEvent({
  type: "drone-strike",
  family: "strike",
  says: "An unmanned aircraft or boat attacks.",
  verbs: [
    ...verbs(
      `strike, hit, attack, target, pound, blast, slam into, crash into, smash into, ram, ram into, dive into, plunge into,
      plough into, plow into, destroy, damage, wound, injure, maim, wreck, hit at, set ablaze, set * ablaze, set alight, set * alight, set fire to, set on fire, set * on fire, torch, ignite, raid, bomb, bombard, hunt, chase,
      drop grenade on, drop * grenade, drop * explosive, detonate over, explode over, explode near, explode in, explode, detonate,
      fall on, come down on, swarm, impact, pierce, penetrate, reach, strike at, blow up, knock out, take out, kill, engage, burn,
      disable, spark`,
      {
        subject: ["aircraft", "weapon", "vehicle"],
        with: DRONE_WORDS,
        needs: "subject",
        object: HITTABLE,
        notObject: DRONE_WORDS,
        not: [...NOT_DRONE, ...CREWED, ...list("air defense, air defence, defender, interceptor")],
      },
    ),
    ...verbs("strike, hit, attack, target, pound, raid, bomb, bombard, damage, destroy, disable", {
      object: HITTABLE,
      with: DRONE_WORDS,
      prep: ["with", "using", "by"],
      notObject: DRONE_WORDS,
      not: [...NOT_DRONE, ...CREWED],
    }),
    ...verbs("launch, fire, send, unleash, release, fly, hurl, direct, loose, lob", {
      object: MUNITION,
      needs: "object",
      with: DRONE_WORDS,
      prep: list("at, on, against, toward, towards, into, over, across, overnight, from"),
      roles: { object: "none" },
      not: [...NOT_DRONE, ...CREWED, ...list("pizza, parcel, medicine, vaccine, camera, satellite, product, aid")],
    }),
    ...verbs(
      "fire missiles at, fire missiles into, fire rockets at, launch missiles at, drop bombs on, drop bomb on, drop * munition, drop * bomb",
      {
        subject: ["aircraft"],
        needs: "subject",
        with: DRONE_WORDS,
        notSubject: list("warplane, jet, plane, helicopter, bomber"),
        not: NOT_DRONE,
      },
    ),
    // "a US drone fired two missiles", "a quadcopter dropped a grenade": who fires outranks what is fired.
    ...verbs("fire, launch, drop, loose, release, unleash, lob", {
      subject: ["aircraft"],
      object: ["weapon"],
      needs: "subject",
      with: DRONE_WORDS,
      notSubject: list("warplane, jet, plane, helicopter, bomber"),
      not: NOT_DRONE,
      roles: { subject: "initiator", object: "none" },
    }),
    ...verbs("launch, unleash, fire", {
      object: MUNITION,
      needs: "object",
      with: list("shahed, shahed-136, geran, geran-2, kamikaze, attack drone, decoy, loitering"),
      roles: { object: "none" },
      not: NOT_DRONE,
    }),
    ...verbs(`attack with drones, strike with drones, attack with a drone, use drones to attack, use drones to strike,
      use a drone to attack, send drones against`),
  ],
  nouns: [
    ...nouns(
      `drone strike, drone attack, drone raid, drone assault, drone hit, drone bombing, drone bombardment, drone barrage,
      drone swarm attack, drone blitz, drone onslaught, drone incursion attack, drone campaign, drone wave, uav strike, uav attack,
      ucav strike, uas attack, unmanned aerial vehicle attack, unmanned aerial vehicle strike, unmanned aircraft strike,
      unmanned aircraft attack, kamikaze drone attack, kamikaze drone strike, kamikaze attack, suicide drone attack,
      suicide drone strike, fpv attack, fpv strike, fpv drone attack, fpv drone strike, shahed attack, shahed strike,
      shahed drone attack, predator strike, predator drone strike, reaper strike, quadcopter attack, naval drone attack,
      sea drone attack, sea drone strike, loitering munition strike, loitering munition attack, mass drone attack, lancet strike,
      bayraktar strike, tb2 strike, long-range drone strike, drone and missile strike, drone and missile attack, drone salvo,
      drone explosion`,
      {
        not: list("simulator, video game, film, movie, game"),
      },
    ),
    ...nouns("drone swarm, swarm of drones, wave of drones, barrage of drones", {
      weak: true,
      not: list("technology, research, concept, show, display, light, test, trial, exercise, program, programme, developer, counter"),
    }),
    ...nouns("strike, attack, raid, assault, barrage, bombardment, wave, explosion, blast, hit, salvo", {
      with: DRONE_WORDS,
      subject: ["aircraft", "weapon"],
      needs: "subject",
      weak: true,
      not: [...NOT_DRONE, ...CREWED, ...list("heart, panic, shark")],
    }),
    ...nouns("strike, attack", {
      prep: ["with", "by", "using"],
      with: DRONE_WORDS,
      weak: true,
      not: [...NOT_DRONE, ...CREWED, ...AIR_WORDS, ...list("heart, panic, shark, hunger")],
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
    over: "location",
    by: "initiator",
    of: "target",
  },
  means: ["drone"],
  outranks: ["airstrike", "bombing", "armed-attack", "missile-strike", "destruction"],
  violence: true,
  codes: chemicalOr({ acled: ["Explosions/Remote violence", "Air/drone strike"], plover: "ASSAULT/drone", cameo: "1952" }),
});
