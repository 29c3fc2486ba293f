import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, PEOPLE, TALK_OF } from "./senses-people.js";

const NOT_TAKEN = [
  ...TALK_OF,
  ...list(
    `attention, audience, imagination, drug, weapon, alien, ufo, dog, cat, pet, handbag, purse, phone, victory, defeat, ex-husband, ex-wife, father's, estranged, toddler's father, ransom note`,
  ),
];

export default defineEvent({
  type: "abduction",
  family: "harm",
  says: "Someone is kidnapped, taken or held hostage, or forcibly disappeared.",
  verbs: [
    {
      verb: "hold",
      object: ["force", "civilian"],
      subject: ["force"],
      needs: "subject",
      weak: true,
      status: "ongoing",
      not: [
        ...GAMES,
        ...list(
          "police, ship, vessel, tanker, exercise, drill, camp, barracks, gendarmerie, position, office, post, talk, back, responsible, accountable, election, ground, line, fire, breath",
        ),
      ],
    },
    ...verbs("abduct, kidnap", {
      object: [...PEOPLE, "organization"],
      not: NOT_TAKEN,
      weak: true,
    }),
    ...verbs("abduct, kidnap", {
      subject: ["force", "organization", "settlement"],
      object: [...PEOPLE, "organization"],
      needs: "subject",
      not: [...NOT_TAKEN, ...list("robber")],
    }),
    ...verbs("snatch, snatch * from, carry off, whisk away, bundle into, bundle * into", {
      object: PEOPLE,
      subject: ["force", "organization"],
      needs: "object",
      weak: true,
      not: [...NOT_TAKEN, ...GAMES, ...list("robber, police, custody, equaliser, winner, bag")],
    }),
    ...verbs(
      `take hostage, take * hostage, take captive, take * captive, seize as hostage, seize as hostages, seize * hostage, hold * hostage,
      hold hostage, hold captive, hold * captive, take hostages, seize hostages, capture hostages, keep hostage, keep * captive,
      hold at gunpoint, hold * at gunpoint, take at gunpoint, hold for ransom, hold * for ransom, kidnap for ransom, hold to ransom,
      carry off into captivity, take into captivity, drag into captivity, take as hostage, take as hostages, drag * into gaza`,
      {
        object: PEOPLE,
        not: [
          ...GAMES,
          ...TALK_OF,
          ...list(
            `economy, taxpayer, audience, budget, commuter, bank, robber, consumer, ransomware, hacker, customer, debt ceiling, city hall, imagination, congress`,
          ),
        ],
      },
    ),
    ...verbs("hold, keep", {
      object: ["captive"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      status: "ongoing",
      not: list("jail, convict, inmate, remains"),
    }),
    {
      verb: "hold",
      object: ["civilian", "force", "person"],
      subject: ["force"],
      needs: "object",
      weak: true,
      status: "ongoing",
      with: list(
        "hostage, captive, captivity, captor, kidnap, abduct, ransom, camp, forest, bush, cave, tunnel, hideout, night, week, month, island",
      ),
      not: [...GAMES, ...list("accountable, responsible, back, liable")],
    },
    ...verbs("snatch, seize, grab, take away, carry off, carry away, drag away, haul away, spirit away, whisk away, march off", {
      object: ["civilian", "person", "force", "captive"],
      subject: ["force"],
      needs: "object",
      weak: true,
      not: [...GAMES, ...NOT_TAKEN, ...list("flood, moment, corpse, injured, wounded")],
    }),
    ...verbs("snatch, seize, take away, drag", {
      object: ["civilian", "person", "force"],
      needs: "object",
      weak: true,
      with: list("gunman, masked, ransom, kidnap, abduct, hostage, abductor, kidnapper, blindfold, gunpoint, captor, whereabouts"),
      not: [...GAMES, ...NOT_TAKEN],
    }),
    ...verbs("bundle into, bundle * into, bundle away, force into * car, force into * vehicle, drag from * home, drag out of * home", {
      object: PEOPLE,
      weak: true,
      not: [...GAMES, ...list("robber, software, net")],
    }),
    ...verbs("disappear, forcibly disappear, vanish", {
      object: PEOPLE,
      needs: "object",
      weak: true,
      not: list("jungle hike, hike, magician, website"),
    }),
    ...verbs("hijack", {
      object: ["vehicle", "aircraft", "civilian", "person"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "target" },
      not: [...GAMES, ...list("browser, account, conversation, identity, session, hacker, transfer, bid, hashtag")],
    }),
    ...verbs("shanghai, press-gang, hold prisoner, hold * prisoner, hold incommunicado, hold in captivity, hold * in captivity", {
      object: PEOPLE,
      weak: true,
      status: "ongoing",
      not: [...GAMES, ...list("animal, dolphin, orca, panda, tiger, bird, elephant")],
    }),
  ],
  nouns: [
    // Nothing but this sense.
    ...list("hostage-taking, enforced disappearance, forced disappearance, mass abduction, mass kidnapping"),
    ...nouns(
      `abduction, kidnapping, kidnaping, kidnap,  hostage taking,   kidnap for ransom,
      kidnapping for ransom, hostage crisis, hostage drama, hostage situation, hostage standoff, hostage siege, hostage seizure,
      seizure of hostages, taking of hostages, abduction spree`,
      {
        not: [
          ...TALK_OF,
          ...list(
            `alien, ufo, insurance, parental, virtual, express kidnapping app, hip, muscle, victim support, anti, shoulder, negotiator`,
          ),
        ],
      },
    ),
    ...nouns(
      `  forcible disappearance, involuntary disappearance, forcible transfer of children,
      secret detention, incommunicado detention, illegal rendition, extraordinary rendition, child abduction`,
      { not: [...TALK_OF, ...list(" working group, committee, hague, parental")] },
    ),
    {
      noun: "disappearance",
      object: ["person", "civilian", "captive"],
      needs: "object",
      weak: true,
      not: list("species, airliner, glacier, ice, insect, wage"),
    },
    ...nouns("hijacking, hijack, skyjacking, ship hijacking, air piracy", {
      weak: true,
      not: [...TALK_OF, ...list("browser, account, brand, session, dns, truck, car, identity, cargo theft")],
    }),
  ],
  adjectives: [
    ...list("kidnapped, abducted, forcibly disappeared, disappeared").map((adjective) => ({
      adjective,
      object: [...PEOPLE],
      weak: true,
      not: list("alien"),
    })),
    { adjective: "hijacked", object: ["vehicle", "aircraft"], weak: true, not: list("account, phone") },
  ],
  suffered: "captured",
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", from: "location" },
  outranks: ["armed-attack", "capture"],
  violence: true,
  scene: { moves: true },
  people: "harmed",
  codes: { acled: ["Violence against civilians", "Abduction/forced disappearance"], plover: "ASSAULT/abduct", cameo: "181" },
});
