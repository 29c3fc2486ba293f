import { defineEvent } from "./define.js";
import { list, MISSILE_WORDS, nouns, SPORT, verbs } from "./senses.js";

const NOT_TEST = [
  ...SPORT,
  ...list(`covid, covid-19, vaccine, drug, doping, blood, dna, driving, patience, theory, students, engine, crash, software, app,
    pregnancy, stress, hiv, waters of, resolve, limit, market, flight from, passenger, nasa, spacex, astronaut, crewed, moon,
    satellite constellation, patient, virus, urine, sat, exam, safety`),
];

export default defineEvent({
  type: "weapons-test",
  family: "posture",
  says: "A state or group test-fires or tests a weapon.",
  verbs: [
    ...verbs(`test-fire, test fire, test-launch, test launch, testfire, flight-test, flight test, test-fly, trial-fire, test-detonate`, {
      object: ["weapon", "aircraft"],
      needs: "object",
      not: [...NOT_TEST, ...list("prototype car, airliner, jetliner, boeing, airbus, taxi")],
    }),
    {
      verb: "test",
      object: ["weapon"],
      needs: "object",
      not: NOT_TEST,
    },
    {
      verb: "test",
      object: ["aircraft"],
      needs: "object",
      with: list("attack drone, underwater, nuclear-capable, suicide, warhead, unmanned, strike"),
      not: NOT_TEST,
    },
    ...verbs("fire, launch, shoot, lob, loft, hurl", {
      object: ["weapon"],
      subject: ["organization", "settlement"],
      needs: "object",
      with: list("sea, ocean, test, waters, lofted, test-range, splash, trajectory, korea, pyongyang"),
      prep: ["into", "off"],
      not: [
        ...NOT_TEST,
        ...list(`houthi, houthis, black sea, red sea, caspian sea, destroyer, frigate, odesa, kyiv, tanker, vessel, hamas, hezbollah,
          israel, ukraine, gaza, warship, kill`),
      ],
    }),
    ...verbs(
      `detonate a nuclear device, detonate a nuclear bomb, explode a nuclear device, explode a hydrogen bomb,
      detonate a hydrogen bomb, detonate an atomic bomb, test a nuclear device, test a hydrogen bomb, explode an atomic bomb,
      successfully test, splash down in the sea, fall into the sea, splash into the sea`,
      {
        object: ["weapon"],
        with: [...MISSILE_WORDS, ...list("nuclear, hydrogen, atomic, warhead, torpedo, weapon, bomb, hypersonic")],
        not: NOT_TEST,
      },
    ),
    ...verbs("fall, land, splash down, splash", {
      subject: ["weapon"],
      needs: "subject",
      with: list("korea, pyongyang, eez, test"),
      prep: ["into", "in", "outside", "off", "inside"],
      not: NOT_TEST,
    }),
  ],
  nouns: [
    ...nouns(
      `missile test, missile test-firing, missile test launch, missile test-launch, rocket test, weapons test, weapon test,
      nuclear test, nuclear weapons test, nuclear weapon test, atomic test, bomb test, hydrogen bomb test, h-bomb test,
      nuclear explosion test, underground nuclear test, underground test, nuclear detonation, ballistic missile test,
      cruise missile test, icbm test, slbm test, hypersonic missile test, hypersonic test, anti-satellite test,
      anti-satellite weapon test, asat test, test-fire, test-firing, test firing, test launch, test-launch, torpedo test, warhead test,
      missile engine test, weapons testing, missile testing, nuclear testing, missile trial, weapons trial, subcritical test,
      anti-satellite missile test, test of a missile, interceptor test, missile flight test, atmospheric test, missile provocation,
      test flight of the missile, nuclear blast test, thermonuclear test, trial launch, trial firing, test shot, launch test, trial of a missile, trial of the missile`,
      {
        not: [...NOT_TEST, ...list("ban, treaty, moratorium, comprehensive")],
      },
    ),
    ...nouns("test, trial, flight test, test flight", {
      object: ["weapon"],
      needs: "object",
      with: [...MISSILE_WORDS, ...list("nuclear, hydrogen, warhead, torpedo, weapon, hypersonic, bomb")],
      not: [...NOT_TEST, ...list("court, murder, jury, ban, clinical, corruption, treaty, litmus")],
    }),
    ...nouns("missile launch, rocket launch, ballistic missile launch, satellite launch, launch", {
      subject: ["organization", "settlement"],
      with: list("korea, pyongyang, north, ballistic, icbm, unha, hwasong, test, reconnaissance, reconnaissance satellite"),
      weak: true,
      not: [...NOT_TEST, ...list("product, album, book, campaign, falcon, soyuz, ariane, app, esa, isro")],
    }),
    {
      noun: "test",
      weak: true,
      with: list("nuclear, missile, warhead, hwasong, punggye-ri, icbm, hydrogen, torpedo"),
      not: [...NOT_TEST, ...list("ban, treaty, site, litmus, acid, data")],
    },
  ],
  roles: {
    subject: "initiator",
    object: "none",
    of: "none",
    by: "initiator",
    into: "location",
    off: "location",
    at: "location",
    toward: "location",
    towards: "location",
    over: "location",
    from: "location",
  },
  outranks: ["missile-strike", "shelling", "bombing", "drone-strike"],
  codes: { acled: ["Strategic developments", "Other"], plover: "MOBILIZE/weapons", cameo: "150" },
});
