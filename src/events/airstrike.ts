import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { AIR_WORDS, CRITIC, HITTABLE, IRREGULARS, LABOUR, list, nouns, SPORT, STATE_FORCES, verbs } from "./senses.js";

const NOT_HIT = [
  ...SPORT,
  ...CRITIC,
  ...list(`deal, agreement, accord, pact, balance, bargain, chord, note, tone, pose, blow, storm, hurricane, earthquake, quake,
    lightning, tornado, virus, headline, iceberg, bridge strike, bird`),
];

const NOT_STRUCK = list(`snag, milestone, gym, brake, voter, consumer, customer, audience, advertising, user, investor, exporter`);
const NOT_STRIKE = list(`go, rate, partner, capability, three, pitcher, bird, notice, breaker, strike-out, bowling, solidarity, over pay,
  over wages, teachers, truckers, drivers, doctors, nurses`);
const NOT_BOMBED = list(`box office, office, movie, film, comedian, exam, album, test, photo, comedy, single, play, show, joke, musical`);

/** Those who have aircraft: a group without a state strikes by other means. */
const WITH_AIR_FORCE = ["state", "government", "military", "international", "person", "other"] as const;

export default defineEvent({
  type: "airstrike",
  family: "strike",
  says: "Crewed or unspecified aircraft bomb, rocket or strafe something; a plain strike by a force.",
  verbs: [
    // Who bombs tells the means: aircraft, states and their forces from the air, irregulars with devices (bombing.ts). A stop word looks
    // at both sides and at modifiers ("militant positions"), so irregular doers are left to the better score of the other type.
    { verb: "bomb", subject: ["aircraft"], object: HITTABLE, needs: "subject" },
    { verb: "bomb", subject: ["organization", "settlement", "person"], object: HITTABLE, needs: "object", general: true, not: NOT_BOMBED },
    { verb: "bomb", subject: ["force"], object: HITTABLE, needs: "object", with: STATE_FORCES, not: NOT_BOMBED },
    ...verbs(
      `carpet-bomb, carpet bomb, dive-bomb, strafe, barrel-bomb, cluster-bomb, firebomb from the air, bomb to rubble, bomb flat,
      bomb into submission, napalm`,
      {
        not: list("gull, seagull, magpie, bird, swallow"),
      },
    ),
    ...verbs(
      `drop bombs on, drop bomb on, drop a bomb on, drop * bomb, drop *, drop * cluster bomb, drop * glide bomb, drop * munition,
      drop * explosive, drop * napalm, drop * gas, drop * sarin, drop * chlorine, drop * phosphorus, rain bombs on, release * bomb, unload * bomb, dump * bomb`,
      {
        object: HITTABLE,
        subject: ["aircraft", "organization", "settlement", "force"],
        not: list("hint, f-bomb, news, fbi, bath, cyclogenesis"),
        roles: { subject: "initiator", object: "target", on: "target", over: "location" },
      },
    ),
    ...verbs(
      `strike, hit, attack, target, raid, pound, blast, pummel, bombard, hammer, destroy, flatten, level, raze, rocket, blitz,
      demolish, obliterate, pulverize, batter, blow up, smash, engage, take out, knock out, bust, attack with bombs, swoop on,
      pulverise, shatter, flatten out, neutralize, neutralise`,
      {
        subject: ["aircraft"],
        object: HITTABLE,
        needs: "subject",
        not: [...NOT_HIT, ...list("airliner, passenger")],
      },
    ),
    ...verbs("strike, hit, attack, target, raid, pound, bombard, hammer, pummel, blitz, flatten, level, rocket, destroy", {
      object: HITTABLE,
      notObject: AIR_WORDS,
      with: AIR_WORDS,
      doers: WITH_AIR_FORCE,
      subject: ["force", "organization", "settlement"],
      needs: "object",
      not: NOT_HIT,
    }),
    ...verbs("strike, hit", {
      subject: ["organization", "settlement"],
      object: HITTABLE,
      notObject: AIR_WORDS,
      doers: WITH_AIR_FORCE,
      needs: "object",
      weak: true,
      general: true,
      open: true,
      not: [...NOT_HIT, ...LABOUR, ...NOT_STRUCK],
    }),
    ...verbs("strike, hit", {
      notObject: AIR_WORDS,
      subject: ["force"],
      object: ["facility", "settlement", "military-thing", "weapon", "vehicle", "force", "property"],
      needs: "object",
      weak: true,
      general: true,
      open: true,
      with: STATE_FORCES,
      not: [...NOT_HIT, ...NOT_STRUCK],
    }),
    ...verbs(
      `pound from the air, pound * from the air, pound * from air, bomb * from the air, hit * from the air, strike * from the air,
      attack * from the air, bombard * from the air, shell * from the air`,
      { object: HITTABLE, not: NOT_HIT },
    ),
    ...verbs("strafe, sink, machine-gun, rake, hunt, cripple", { subject: ["aircraft"], object: HITTABLE, needs: "subject", not: NOT_HIT }),
    ...verbs("carry out sorties, fly sorties, fly combat missions, fly bombing missions, fly missions over", {
      with: AIR_WORDS,
      weak: true,
    }),
  ],
  nouns: [
    ...nouns(`airstrike, air strike, air-strike, aerial strike, aerial attack, air aggression, aerial aggression, aerial assault, aerial bombardment, air bombardment,
      aerial bombing, air attack, air blitz, air offensive, bombing raid, bombing run, bombing sortie, carpet bombing,
      saturation bombing, area bombing, strategic bombing, terror bombing, strafing run, strafing, strafe, warplane strike,
      warplane attack, warplane raid, jet strike, fighter jet attack, helicopter strike, helicopter gunship attack, helicopter attack,
      gunship attack, gunship raid, rocket-firing helicopter attack, barrel bomb attack, barrel bombing, glide bomb attack,
      glide bomb strike, bombing mission, precision airstrike, double-tap strike, double tap strike, surgical strike, aerial raid,
      bomber strike, bomber raid, air-to-ground strike, mass air attack, coalition strike, aerial blitz, air pounding, nato strike,
      air sortie, combat sortie, aerial strafing, air operation, air assault wave, bomb run, bombing attack from the air, night raid by bombers`),
    {
      noun: "air raid",
      not: list("siren, shelter, warning, alert, alarm, bunker, warden, sirens, precaution, signal, drill"),
    },
    { noun: "air campaign", weak: true },
    { noun: "air assault", not: list("brigade, division, regiment, battalion, troops, unit, school, force") },
    { noun: "air war", weak: true, not: list("college, campaign ad, advertising, channel, candidate") },
    ...nouns("bombing campaign", { not: [...IRREGULARS, ...list(`letter, irish, yarn`)] }),
    { noun: "bombing", with: AIR_WORDS, not: [...IRREGULARS, ...list("suicide, roadside, review, photo, zoom, yarn")] },
    // A town is bombed from the air, a church or a train with a device.
    {
      noun: "bombing",
      object: ["settlement"],
      needs: "object",
      not: list("suicide, roadside, car, truck, review, photo, yarn, embassy, church, mosque, hotel, market"),
    },
    {
      noun: "strike",
      prep: ["on", "against", "targeting"],
      general: true,
      open: true,
      not: [...LABOUR, ...NOT_STRIKE],
    },
    {
      noun: "strike",
      subject: ["force", "organization", "settlement", "aircraft"],
      needs: "subject",
      general: true,
      open: true,
      not: [...LABOUR, ...NOT_STRIKE, ...list("pilot, teacher, nurse, doctor, driver, worker, staff, crew, miner, farmer, trucker")],
    },
    {
      noun: "strike",
      needs: "argument",
      weak: true,
      general: true,
      open: true,
      not: [
        ...LABOUR,
        ...NOT_STRIKE,
        ...list(`teacher, doctor, nurse, worker, driver, student, pilot, miner, farmer, trucker, airline, railway, port, transport,
          school, staff, train, actor, writer, union, day, partner, fund, zone, action`),
      ],
    },
    ...nouns(
      `retaliatory strike, precision strike, punitive strike, preemptive strike, pre-emptive strike, preventive strike,
      military strike, night strike, deadly strike, targeted strike, cross-border strike, overnight strike, decapitation strike,
      massive strike, coordinated strike, combined strike, nuclear strike, bunker-buster strike`,
      {
        general: true,
        not: LABOUR,
      },
    ),
    {
      noun: "raid",
      with: AIR_WORDS,
      not: list("police, drug, tax, fbi, dawn, panty, immigration, corporate, home, office, bank, commando, customs, ram"),
    },
    { noun: "sortie", with: AIR_WORDS, weak: true, not: list("training, practice, display, acrobatic") },
    {
      noun: "attack",
      with: list("warplane, jet, helicopter, gunship, fighter-bomber, bomber, warplanes"),
      subject: ["aircraft"],
      needs: "subject",
      not: [...SPORT, ...list("heart, panic, shark, dog, asthma")],
    },
  ],
  adjectives: [
    { adjective: "bombed", object: ["settlement", "facility", "property"], weak: true },
    { adjective: "bombed-out", object: ["settlement", "facility", "property"], weak: true },
  ],
  roles: {
    subject: "initiator",
    object: "target",
    on: "target",
    against: "target",
    at: "target",
    over: "location",
    by: "initiator",
    of: "target",
  },
  means: ["aircraft", "helicopter", "bomb"],
  outranks: ["bombing", "armed-attack", "destruction"],
  violence: true,
  scene: { ofPlaces: true },
  codes: chemicalOr({ acled: ["Explosions/Remote violence", "Air/drone strike"], plover: "ASSAULT/aerial", cameo: "195" }),
});
