import { chemicalOr } from "./codes.js";
import { defineEvent } from "./define.js";
import { ACCIDENT, FIGHTERS, HITTABLE, list, nouns, SPORT, STATE_FORCES, verbs } from "./senses.js";

const NOT_BLAST = [
  ...ACCIDENT,
  ...SPORT,
  ...list(`past, music, snow, cold, arctic, winter, furnace, heat, full, party, rocket, missile, controlled, quarry, nuclear test,
    mining, sand, critic, horn, radio, radiation, grass`),
];
const VEHICLE =
  /\b(?:car|truck|lorry|van|vehicle|minibus|motorcycle|motorbike|bus|taxi|ambulance)[- ]?(?:borne\b.{0,80}\b)?(?:bomb|bombs|bombing|bombings|blast|explosion)\b|\bvbied/i;
const ROADSIDE = /\b(?:roadside|road-side|landmines?|land mines?|mines?|ieds?|improvised explosive)\b/i;

export default defineEvent({
  type: "bombing",
  family: "combat",
  says: "An explosive device goes off or is laid: car bomb, roadside bomb, mine, thrown grenade.",
  verbs: [
    {
      verb: "bomb",
      subject: ["force"],
      object: HITTABLE,
      needs: "subject",
      not: [...STATE_FORCES, ...list("film, exam, movie")],
    },
    {
      verb: "bomb",
      object: HITTABLE,
      needs: "argument",
      weak: true,
      with: [...FIGHTERS, ...list(`car, device, explosive, grenade, fuse, timer, ied, sabotage, saboteur, arson, underground, terrorism`)],
      not: list(`box office, movie, film, comedian, exam, album, test, photo, plane, warplane, jet, aircraft, air force, helicopter`),
    },
    ...verbs("blow up, blow apart, blow to pieces, dynamite, blow a hole in", {
      object: ["facility", "property", "vehicle", "settlement", "aircraft", "military-thing", "force", "civilian", "person", "weapon"],
      subject: ["force", "person", "organization", "settlement", "civilian"],
      needs: "object",
      weak: true,
      not: list(`proportion, balloon, photo, picture, phone, controversy, row, candle, whistle, twitter, himself, herself, themselves,
        itself, mattress, internet, whale, safe, cash machine, atm, leak, boiler, meteor, volcano, warplane, airstrike, missile`),
    }),
    ...verbs("detonate, set off, trigger, remotely detonate", {
      object: ["weapon"],
      not: [
        ...NOT_BLAST,
        ...list(`alarm, debate, firework, protest, reaction, memory, metal detector, disposal, safely, device safely, airbag, sprinkler,
          nuclear`),
      ],
    }),
    ...verbs("go off, explode, detonate, blow up, burst", {
      subject: ["weapon", "vehicle"],
      needs: "subject",
      not: [
        ...NOT_BLAST,
        ...list(`alarm, siren, phone, firework, bubble, anger, rage, applause, populace, rocket, missile, shell, mortar, drone, balloon,
          popularity, dam, airbag, airliner`),
      ],
    }),
    ...verbs(
      `explode, rip through, rip apart, tear through, rock, hit, strike, shatter, shake, destroy, wreck, damage, jolt, blast,
      target`,
      {
        subject: ["weapon"],
        with: list(`bomb, ied, explosive, device, mine, landmine, grenade, dynamite, booby-trap, car bomb, tnt, explosion, blast`),
        needs: "subject",
        object: HITTABLE,
        weak: true,
        not: [...NOT_BLAST, ...list("rocket, missile, shell, mortar, drone, warplane, jet, quake, scandal, aircraft")],
      },
    ),
    ...verbs("plant, place, hide, leave, attach, conceal", {
      object: ["weapon"],
      needs: "object",
      with: list("bomb, ied, explosive, mine, landmine, device, dynamite, booby-trap, magnetic"),
      not: list("tree, flower, seed, order, story, airport security, evidence"),
    }),
    ...verbs("defuse, dismantle, deactivate, disarm, render safe, neutralize, neutralise, discover, find", {
      object: ["weapon"],
      needs: "object",
      with: list("bomb, ied, device, booby-trap, explosive, car bomb"),
      status: "attempted",
      roles: { subject: "none", object: "none", by: "none" },
      not: list(`world war, second world war, unexploded, wartime, cache, rifle, ammunition, arsenal, factory, nuclear, aerial, shell,
        rocket, missile, depot, stockpile, grenade`),
    }),
    ...verbs("lay * mine, lay mines, mine, booby-trap, seed with mines, sow mines, plant mines, scatter mines, sow * with mines", {
      object: ["settlement", "facility", "property", "military-thing", "vehicle", "weapon"],
      subject: ["force", "organization", "settlement", "vehicle"],
      weak: true,
      not: list(`gold, coal, bitcoin, copper, data, uranium, diamond, miner, lithium, iron, sand, asteroid, cryptocurrency, rich, seam,
        talent, memory, goldmine`),
    }),
    ...verbs("fire, launch", {
      object: ["weapon"],
      subject: ["force", "organization", "person"],
      needs: "object",
      weak: true,
      with: list("grenade, rifle grenade, hand-grenade"),
      not: [...SPORT, ...list("stun, smoke, tear, gas, flash, rocket-propelled, rocket propelled, protester, demonstrator, police")],
    }),
    ...verbs("throw, hurl, toss, lob, fling, lob at, roll, drop", {
      object: ["weapon"],
      needs: "object",
      with: list("grenade, hand-grenade, bomb, dynamite, explosive, pipe bomb, petrol bomb, device"),
      not: [
        ...SPORT,
        ...list(`stone, rock, insult, ball, egg, tomato, bottle, molotov, protester, demonstrator, rioter, youth, stun, smoke, tear,
          plane, jet, helicopter, drone, warplane, aircraft`),
      ],
    }),
    ...verbs(
      `hit a mine, strike a mine, hit a landmine, drive over a mine, drive over a landmine, run over a mine, run over a landmine,
      run over a bomb, step on a mine, step on a landmine, tread on a mine, trip a mine, detonate a mine, strike an ied,
      hit a roadside bomb, hit an ied, strike a roadside bomb, strike a landmine, trigger a landmine, trip an explosive`,
      {
        roles: { subject: "target" },
      },
    ),
    ...verbs(`send * letter bomb, send * parcel bomb, mail * bomb, letter-bomb, parcel-bomb, petrol-bomb, firebomb, fire-bomb, molotov`, {
      weak: true,
      not: list("protester, demonstrator, rioter, plane, warplane"),
    }),
  ],
  nouns: [
    ...nouns("mine blast, mine explosion, mine strike", {
      not: list("coal, gold, copper, miner, colliery, shaft, methane, gas, underground"),
    }),
    ...nouns(
      `bomb attack, bomb blast, bomb explosion, car bomb, car bombing, car-bomb, car-bombing, car bomb attack, car bomb blast,
      car bomb explosion, truck bomb, truck bombing, truck bomb attack, van bomb, lorry bomb, bus bombing, vehicle bomb,
      vehicle bombing, motorcycle bomb, motorbike bomb, bicycle bomb, donkey bomb, roadside bomb, roadside bombing,
      roadside bomb attack, roadside explosion, roadside blast, ied attack, ied blast, ied explosion, ied strike,
      improvised explosive device, improvised bomb, landmine blast, landmine explosion, land mine explosion,
      grenade attack, grenade blast, grenade explosion, hand grenade attack, hand-grenade attack, pipe bomb, pipe bombing,
      letter bomb, letter-bomb, parcel bomb, package bomb, nail bomb, time bomb explosion, limpet mine attack, limpet mine,
      magnetic bomb, sticky bomb, remote-controlled bomb, booby trap, booby-trap, booby-trap bomb, dynamite attack, explosives attack,
      explosive attack, explosive device attack, church bombing, mosque bombing, market bombing, train bombing, subway bombing,
      embassy bombing, nightclub bombing, hotel bombing, twin bombing, double bombing, serial blast, serial bombing, twin blast,
      twin explosion, bombing attack, terrorist bombing, terror bombing, bombing spree, petrol bomb attack, firebomb attack,
      firebombing, vbied attack, vbied, pipeline bombing, mail bomb, fragmentation grenade attack, explosive blast, deadly blast,
      mine laying, minelaying, mine-laying, tnt explosion, dynamiting`,
      {
        not: list(`defuse, dismantle, deactivate, disposal, drill, simulation, threat, hoax, squad, scare, clearance, maker, technician,
          ticking, demographic, jager, cyclone, detector, victim's association`),
      },
    ),
    {
      noun: "bombing",
      not: list(`suicide, aerial, warplane, jet, carpet, saturation, review, photo, yarn, zoom, campaign, raid, run, strategic, barrel,
        bath, google`),
    },
    {
      noun: "explosion",
      weak: true,
      not: [
        ...NOT_BLAST,
        ...list(`suicide, shell, mortar, rocket, missile, drone, number, social media, art, traffic, cost, case, nuclear, flavor,
          flavour, price, supernova, birth, information, housing, fuel, oil tanker`),
      ],
    },
    {
      noun: "blast",
      weak: true,
      not: [
        ...NOT_BLAST,
        ...list("suicide, shell, mortar, missile, drone, wave, victim, wall, door, zone, radius, proof, trumpet, whistle, siren"),
      ],
    },
    { noun: "detonation", weak: true, not: [...NOT_BLAST, ...list("nuclear, disposal, ordnance disposal, safe, sonic")] },
    {
      noun: "bomb",
      weak: true,
      with: list(`kill, wound, injure, explode, detonate, damage, destroy, defuse, plant, rock, rip, tear, hit, shatter, shake, target, blow,
        outrage, foil, blast, go, blame, claim, attack, hurl, throw, lob, outside`),
      not: list(`atomic, nuclear, aerial, glide, barrel, guided, cluster, smart, squad, threat, hoax, scare, disposal, time, aircraft,
        plane, jet, atom, cyclone, bath, hydrogen, maker, photo, warplane, f-bomb, bunker`),
    },
    {
      noun: "device",
      weak: true,
      with: list("explode, explosive, detonate, bomb, defuse"),
      not: list(
        "mobile, medical, electronic, nuclear, tracking, safety, phone, apple, gadget, suicide, listening, warehouse, depot, store, storing, stockpile, cache, workshop",
      ),
    },
    ...nouns("mine, anti-personnel mine, antipersonnel mine, anti-tank mine", {
      weak: true,
      with: list("kill, wound, injure, explode, detonate, step, hit, blow, maim, plant, lay"),
      not: list(`clearance, clear, treaty, ban, removal, detection, convention, coal, gold, copper, cobalt, diamond, silver, iron, tin, salt,
        shaft, collapse, trap, underground, flood, miner, pit, owner, lithium, uranium, jade, emerald, coltan, worker, company, sea, own, data`),
    }),
    ...nouns("landmine, land mine", {
      weak: true,
      with: list("kill, wound, injure, explode, detonate, step, hit, blow, maim"),
      not: list("clearance, clear, treaty, ban, removal, detection, convention"),
    }),
  ],
  adjectives: [
    { adjective: "bombed", object: ["facility", "vehicle"], weak: true },
    { adjective: "booby-trapped", object: ["facility", "property", "vehicle", "settlement"], weak: true },
    { adjective: "mined", object: ["settlement", "facility"], weak: true, not: list("gold, coal, bitcoin") },
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
  outranks: ["armed-attack", "destruction"],
  violence: true,
  scene: { noOrigin: true },
  codes: chemicalOr((event) => {
    const thrown = /\bgrenades?\b/i.test(event.sentence) && !/\brocket-propelled\b/i.test(event.sentence);
    const acled = ["Explosions/Remote violence", thrown ? "Grenade" : "Remote explosive/landmine/IED"] as const;
    const cameo = VEHICLE.test(event.sentence) ? "1832" : ROADSIDE.test(event.sentence) ? "1833" : "183";
    return { acled, plover: "ASSAULT/explosives", cameo };
  }),
});
