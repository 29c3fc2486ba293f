import type { NounClass } from "../types.js";
import type { NounWord, VerbWord, WordRules } from "./define.js";

/** Ways to write word lists, and the classes and stop words that the senses of several event words share. */

/** "a, b, c" → ["a", "b", "c"]; line breaks count as blanks. */
export const list = (words: string): readonly string[] =>
  words
    .split(",")
    .map((word) => word.trim().replace(/\s+/g, " "))
    .filter((word) => word !== "");

/** A shared stop word does not stop the entry that holds it: "game" and "war game". */
function spared(entry: string, rules: WordRules): WordRules {
  if (!rules.not) return rules;
  const own = new Set([entry, ...entry.split(/[ -]/)]);
  return rules.not.some((word) => own.has(word)) ? { ...rules, not: rules.not.filter((word) => !own.has(word)) } : rules;
}

/** Verbs that share their rules. */
export const verbs = (words: string, rules: WordRules = {}): readonly VerbWord[] =>
  list(words).map((verb) => ({ verb, ...spared(verb, rules) }));

/** Nouns that share their rules. */
export const nouns = (words: string, rules: WordRules = {}): readonly NounWord[] =>
  list(words).map((noun) => ({ noun, ...spared(noun, rules) }));

/** Who uses force, as a body, a state or its capital, or a leader who gives the order. */
export const ACTOR_OR_PERSON: readonly NounClass[] = ["force", "organization", "settlement", "person"];
/** What can be held. */
export const GROUND: readonly NounClass[] = ["settlement", "facility", "military-thing"];
/** What can be hit. */
export const HITTABLE: readonly NounClass[] = [
  "settlement",
  "facility",
  "property",
  "vehicle",
  "force",
  "civilian",
  "person",
  "captive",
  "crowd",
  "military-thing",
  "weapon",
  "aircraft",
  "organization",
];
/** What flies by itself or out of a barrel. */
export const MUNITION: readonly NounClass[] = ["weapon", "aircraft"];
/** Military goods. */
export const HARDWARE: readonly NounClass[] = ["weapon", "vehicle", "aircraft"];
/** What one sends to war. */
export const TROOPS: readonly NounClass[] = ["force", "vehicle", "aircraft"];

export const DRONE_WORDS =
  list(`drone, uav, uas, ucav, usv, fpv, quadcopter, shahed, geran, geran-2, shahed-136, shahed-131, lancet, bayraktar, tb2, reaper,
    predator, mavic, unmanned, mohajer-6, switchblade, heron, orlan-10, harop, samad-3, qasef-1`);
export const MISSILE_WORDS =
  list(`missile, rocket, projectile, salvo, katyusha, qassam, grad, iskander, iskander-m, kinzhal, kalibr, tomahawk, scud, scud-b,
    atacms, himars, mlrs, kh-101, kh-22, kh-59, s-300, icbm, rpg, exocet, silkworm, burkan, neptune, tochka-u, smerch, uragan, fajr-5,
    fateh-110, zelzal, oreshnik, javelin, stinger, grenade launcher`);
export const GUN_WORDS =
  list(`artillery, shell, mortar, howitzer, cannon, tank, gunboat, gun, 155mm, 152mm, 122mm, 120mm, 82mm, gunner, battery, destroyer,
    warship, frigate, field gun, tank fire, artilleryman, shellfire, shelling`);
export const AIR_WORDS =
  list(`warplane, plane, jet, aircraft, bomber, helicopter, gunship, airstrike, aviation, mig, mig-29, sukhoi, su-24, su-25, su-34,
    su-35, f-4, f-15, f-16, f-18, f-35, b-1, b-2, b-52, a-10, airplane, fighter-bomber, fighter-jet, glide, aerial, airforce, antonov,
    mirage, skyhawk, sortie, air raid, air strike, air force, fighter jet`);
/** Who fights without an air force. */
export const IRREGULARS = list(`gunman, attacker, assailant, suspect, saboteur, anarchist, bandit, arsonist, cartel, gang, unknown,
  bomber cell`);

export const SPORT =
  list(`title, trophy, medal, championship, cup, semifinal, semi-final, quarterfinal, quarter-final, goalkeeper, striker, midfielder,
    inning, quarterback, penalty, wicket, playoff, tournament, olympics, batsman, bowler, premiership, grand prix, touchdown, pennant,
    finalist, hat-trick, match, season, derby, rugby, cricket, tennis, hockey, basketball, premier league, champions league, world cup,
    grand slam, title race, gold medal, relegation`);
export const LABOUR =
  list(`hunger, general, union, wage, pay, walkout, wildcat, sit-down, rent, climate, bird, price, ballot, vote, lecturer, employee,
    postal, steelworker, labor, labour, lightning, lucky, industrial, strikebreaker, picket`);
/** What a public figure is hit by without a shot. */
export const CRITIC =
  list(`critic, criticism, question, accusation, allegation, lawsuit, scandal, tabloid, reviewer, troll, tweet, email, advert, sanction,
    tariff, inflation, recession, debt, layoff, censure, shortage, complaint, austerity`);
/** Trouble that is no one's attack. */
export const ACCIDENT =
  list(`gas, boiler, transformer, firework, fireworks, coal, colliery, volcano, volcanic, methane, tyre, tire, cylinder, stove,
    population, leak, accidental, accident, dust, solar, stellar, meteor, engine, cambrian, distillery, lpg, propane, steam, sewer,
    electrical, short-circuit, creativity, growth, sugar, popularity, firecracker, star`);
/** A force of a state, which has aircraft. */
export const STATE_FORCES = list(`army, military, navy, air force, airforce, coalition, force, nato, warplane, jet, plane, aircraft,
  helicopter, idf, iaf, raf, usaf, luftwaffe, saaf, plaaf, pilot, airman, squadron, bomber, mig`);
/** Further words of sport, for nouns that sport pages use day by day; too common to stop a verb of war. */
export const SPORT_PAGE = [...SPORT, ...list(`game, final, football, soccer, coach, league, fixture, winger, forward, wimbledon, euro`)];
/** Irregular fighters as common nouns, for what must be told by its doers. */
export const FIGHTERS = list(`militant, rebel, insurgent, terrorist, separatist, extremist, guerrilla, gunman, attacker, assailant,
  militia, militiaman, jihadist, islamist, ira, eta, gang, cartel, unknown, saboteur, anarchist, bandit, arsonist, dissident, loyalist,
  suspect, trafficker`);
