import { defineEvent } from "./define.js";
import { list, nouns, SPORT, verbs } from "./senses.js";

const MILITARY =
  list(`military, army, navy, naval, troop, soldier, force, warship, tank, missile, marine, nato, air force, fleet, brigade, battalion,
    aircraft, warplane, jet, live-fire, amphibious, paratrooper, artillery, submarine, carrier, combat, defence, defense, armed,
    garrison, destroyer, frigate, fighter, peacekeeper, reservist, commando, bomber, nuclear, airborne, guard, coast guard, strait,
    counter-terrorism`);
const NOT_DRILL = [
  ...SPORT,
  ...list(`oil, gas, well, hole, dentist, dental, physical, aerobic, yoga, breathing, fire drill, school, evacuation, earthquake,
    lesson, gym, right, restraint, caution, power, option, physics, academic, democratic, democracy, budget, accounting, polling, pr,
    control, workout, muscle, heart, pilates, diet, mapping, cost-cutting, branding, bit, rig, offshore, exploration, electric,
    cordless, team-building, weight, treadmill, fitness, patience, lock, tsunami, active shooter`),
];

export default defineEvent({
  type: "exercise",
  family: "posture",
  says: "Armed forces drill, alone or jointly.",
  verbs: [
    ...verbs("exercise, drill, train, practise, practice, rehearse", {
      subject: ["force", "vehicle", "aircraft"],
      needs: "subject",
      weak: true,
      prep: list("with, together, in, near, off, alongside, jointly"),
      with: list("exercise, joint, jointly, live-fire, wargame, war game, manoeuvre, maneuver, amphibious, landing, drills"),
      not: [
        ...NOT_DRILL,
        ...list("militant, terrorist, camp, recruit, doctor, firefighter, player, right, caution, orchestra, actor, lawyer"),
      ],
    }),
    ...verbs(
      `stage mock attack, simulate * attack, simulate * strike, simulate * invasion, simulate * blockade, simulate * landing,
      rehearse * attack, rehearse * invasion, rehearse * landing, practise * landing, practice * landing, practice strikes,
      practise strikes, practise firing, practice firing`,
      {
        with: MILITARY,
        not: NOT_DRILL,
      },
    ),
  ],
  nouns: [
    ...nouns(
      `military exercise, military drill, army exercise, army drill, naval exercise, naval drill, air exercise, air drill,
      joint exercise, joint drill, joint military exercise, joint military drill, joint naval exercise, joint naval drill,
      joint manoeuvre, joint maneuver, war game, wargame, war-game, wargaming, field exercise, field training exercise,
      live-fire exercise, live-fire drill, live fire exercise, live fire drill, live-firing exercise, live-firing drill,
      command post exercise, staff exercise, combat drill, combat exercise, military manoeuvre, military maneuver, naval manoeuvre,
      naval maneuver, training manoeuvre, combined exercise, combined drill, tactical exercise, snap exercise, snap drill,
      snap inspection, snap check of combat readiness, combat readiness check, surprise inspection of forces, readiness drill,
      nuclear drill, nuclear exercise, missile drill, artillery drill, air defence drill, air defense drill, air defence exercise,
      air defense exercise, amphibious exercise, amphibious drill, amphibious landing drill, landing exercise, anti-submarine exercise,
      anti-submarine drill, counterterrorism exercise, counter-terrorism exercise, counterterrorism drill, counter-terrorism drill,
      anti-terror drill, anti-terrorism drill, bilateral exercise, multinational exercise, multilateral exercise, cooperative exercise,
      tabletop exercise by forces, large-scale exercise, large-scale drill, mobilization exercise, firing exercise, firing drill,
      sea drill, maritime exercise, maritime drill, civil defence drill, wargames, strategic exercise, training exercise with troops,
      trilateral exercise, trilateral drill, airborne exercise, parachute exercise, island-landing drill, blockade drill, nato exercise,
      war drill, battle drill, joint training, joint patrol exercise`,
      {
        not: [...SPORT, ...list("video, board, movie, film, hobby, computer game, chess, sandbox")],
      },
    ),
    ...nouns("exercise, drill, manoeuvre, maneuver, manoeuvring, training exercise", {
      with: MILITARY,
      not: [
        ...NOT_DRILL,
        ...list(`political, parliamentary, legal, car, driver, overtaking, heimlich, parking, diplomatic, docking, spacecraft, evasive,
          procedural, accounting, boardroom`),
      ],
    }),
    // "the drills are stopped", "its exercises off Hainan": where a force, a state or a name of them stands beside it.
    ...nouns("drill, exercise, manoeuvre, maneuver", {
      subject: ["force", "organization", "settlement"],
      needs: "subject",
      weak: true,
      not: [...NOT_DRILL, ...list("fire, school, evacuation, safety, routine, power, rights, earthquake, dental, oil, rescue")],
    }),
    {
      noun: "inspection",
      weak: true,
      with: list("snap, combat readiness, combat-readiness"),
      not: list("health, nuclear, iaea, restaurant, school, weapons inspector, hygiene, customs"),
    },
  ],
  lasting: true,
  roles: {
    subject: "party",
    object: "none",
    with: "party",
    between: "party",
    by: "party",
    of: "party",
    among: "party",
    against: "none",
    involving: "party",
  },
  codes: (event) =>
    event.partyCount > 1 || /\bjoint(?:ly)?\b|multinational|bilateral|trilateral|combined|alongside/i.test(event.sentence)
      ? { acled: ["Strategic developments", "Other"], plover: "COOPERATE", cameo: "062" }
      : { acled: ["Strategic developments", "Other"], plover: "MOBILIZE/troops", cameo: "154" },
});
