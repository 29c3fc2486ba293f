import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { AIR_WORDS, CRITIC, HITTABLE, IRREGULAR_NAMES, IRREGULARS, LABOUR, list, nouns, SPORT, STATE_FORCES, verbs } from "./senses.js";

const NOT_HIT = [
  ...SPORT,
  ...CRITIC,
  ...list(`deal, agreement, accord, pact, balance, bargain, chord, note, tone, pose, oil, gold, blow, match, storm, hurricane,
    earthquake, quake, lightning, tornado, virus, headline, road, iceberg, bridge strike, tree, bird`),
];

const NOT_STRUCK = list(`target, low, high, snag, milestone, wall, road, street, market, shop, screen, gym, beach, brake, ground, car,
  driver, truck, bus, train, voter, consumer, customer, audience, advertising, company, user, worker, investor, exporter`);
const NOT_BOMBED = list(`box office, office, movie, film, comedian, exam, album, test, photo, comedy, single, play, show, joke, musical`);

export default defineEvent({
  type: "airstrike",
  family: "strike",
  says: "Crewed or unspecified aircraft bomb, rocket or strafe something; a plain strike by a force.",
  verbs: [
    // Who bombs tells the means: states and their forces from the air, irregulars with devices (bombing.ts). A stop word looks at both sides,
    // so the senses that know irregulars as victims stand apart.
    { verb: "bomb", subject: ["aircraft"], object: HITTABLE, needs: "subject" },
    {
      verb: "bomb",
      subject: ["organization", "settlement", "person"],
      object: HITTABLE,
      needs: "object",
      not: [...IRREGULARS, ...IRREGULAR_NAMES, ...NOT_BOMBED],
    },
    { verb: "bomb", subject: ["organization", "settlement"], object: ["force"], needs: "object" },
    { verb: "bomb", subject: ["force"], object: HITTABLE, with: STATE_FORCES, not: [...IRREGULARS, ...IRREGULAR_NAMES, ...NOT_BOMBED] },
    {
      verb: "bomb",
      subject: ["force"],
      object: ["force", "organization"],
      needs: "object",
      with: STATE_FORCES,
      not: ["police", "policeman", "soldier"],
    },
    ...verbs(
      `carpet-bomb, carpet bomb, dive-bomb, strafe, barrel-bomb, cluster-bomb, firebomb from the air, bomb to rubble, bomb flat,
      bomb into submission, napalm`,
      {
        not: list("gull, seagull, magpie, bird, swallow"),
      },
    ),
    ...verbs(
      `drop bombs on, drop bomb on, drop a bomb on, drop * bomb, drop * barrel bomb, drop * cluster bomb, drop * glide bomb,
      drop * munition, drop * explosive, drop * napalm, rain bombs on, release * bomb, unload * bomb, dump * bomb`,
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
      with: AIR_WORDS,
      subject: ["force", "organization", "settlement"],
      needs: "object",
      not: [...NOT_HIT, ...IRREGULAR_NAMES],
    }),
    ...verbs("strike, hit", {
      subject: ["organization", "settlement"],
      object: HITTABLE,
      needs: "object",
      weak: true,
      general: true,
      not: [...NOT_HIT, ...IRREGULAR_NAMES, ...LABOUR, ...NOT_STRUCK],
    }),
    ...verbs("strike, hit", {
      subject: ["organization", "settlement"],
      object: ["force"],
      needs: "object",
      weak: true,
      general: true,
      not: [...NOT_HIT, ...LABOUR, ...NOT_STRUCK],
    }),
    ...verbs("strike, hit", {
      subject: ["force"],
      object: ["facility", "settlement", "military-thing", "weapon", "vehicle", "force", "property"],
      needs: "object",
      weak: true,
      general: true,
      with: STATE_FORCES,
      not: [...NOT_HIT, ...IRREGULARS, ...IRREGULAR_NAMES, ...NOT_STRUCK],
    }),
    ...verbs(`carry out sorties, fly sorties, fly combat missions, fly bombing missions, launch raids, conduct raids, fly missions over`, {
      with: AIR_WORDS,
      weak: true,
    }),
  ],
  nouns: [
    ...nouns(`airstrike, air strike, air-strike, aerial strike, aerial attack, aerial assault, aerial bombardment, air bombardment,
      aerial bombing, air attack, air blitz, air offensive, bombing raid, bombing run, bombing sortie, carpet bombing,
      saturation bombing, area bombing, strategic bombing, terror bombing, strafing run, strafing, strafe, warplane strike,
      warplane attack, warplane raid, jet strike, fighter jet attack, helicopter strike, helicopter gunship attack, helicopter attack,
      gunship attack, gunship raid, rocket-firing helicopter attack, barrel bomb attack, barrel bombing, glide bomb attack,
      glide bomb strike, bombing mission, precision airstrike, double-tap strike, double tap strike, surgical strike, aerial raid,
      barrel bomb, bomber strike, bomber raid, air-to-ground strike, mass air attack, coalition strike, aerial blitz, air pounding,
      nato strike, air sortie, combat sortie`),
    {
      noun: "air raid",
      not: list("siren, shelter, warning, alert, alarm, bunker, warden, sirens, precaution, signal, drill"),
    },
    { noun: "air campaign", weak: true },
    { noun: "air assault", not: list("brigade, division, regiment, battalion, troops, unit, school, force") },
    { noun: "air war", weak: true, not: list("college, campaign ad, advertising, channel, candidate") },
    ...nouns("bombing campaign", { not: [...IRREGULARS, ...list("letter, irish, car, yarn")] }),
    { noun: "bombing", with: AIR_WORDS, not: [...IRREGULARS, ...list(`suicide, car, roadside, truck, market, review, photo, zoom, yarn`)] },
    {
      noun: "bombing",
      subject: ["organization"],
      needs: "subject",
      prep: ["of", "against", "on"],
      not: [...IRREGULARS, ...list("suicide, car, roadside, truck, review, photo, yarn, embassy, hotel, mosque, church")],
    },
    {
      noun: "strike",
      subject: ["force", "organization", "settlement", "aircraft"],
      needs: "argument",
      general: true,
      not: [
        ...LABOUR,
        ...list(`rate, partner, missile, drone, rocket, artillery, capability, weapon, team, three, ball, pitcher, zone, bird, oil,
          notice, gold, threat of industrial, breaker, group, fighter, over pay, industrial, first-ever, solidarity, mood, strike-out,
          bowling`),
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
      not: list(`police, drug, tax, fbi, dawn, panty, immigration, corporate, home, office, bank, ground, commando, customs, ram`),
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
  outranks: ["bombing", "armed-attack", "destruction"],
  violence: true,
  codes: chemicalOr({ acled: ["Explosions/Remote violence", "Air/drone strike"], plover: "ASSAULT/aerial", cameo: "195" }),
});
