import type { NounClass } from "../types.js";
import { defineEvent } from "./define.js";
import { list, nouns, SPORT, verbs } from "./senses.js";
import { BUSINESS, TALK_OF } from "./senses-people.js";

const FREED: readonly NounClass[] = ["captive", "force", "civilian", "person"];
const NOT_FREED = [
  ...SPORT,
  ...TALK_OF,
  ...BUSINESS,
  ...list(`statement, report, video, footage, photo, picture, image, document, data, figure, result, list, name, detail, prisoner's diary, plan,
    budget, gas, water, carbon, energy, pressure, bond, bail, parole, patient, hospital, version, software, update, poll, survey, findings, tape,
    audio, recording, transcript, fund, money, aid, bird, turtle, balloon, press, news, toxin, chemical, pollution, audit, guideline, review, tension,
    drug dealer, burglar, robber, killer, murderer, rapist, paedophile, animal, whale, seat, space, time, hand, slave, capital, player, striker, block,
    traffic, debris, firefighter, rubble, lift, elevator, cave, mine, trapped, cat, dog, stress, oil, reserve, stock, trailer, manifesto, memo`),
];

export default defineEvent({
  type: "release",
  family: "custody",
  says: "Prisoners or hostages go free.",
  verbs: [
    ...verbs(
      "release, free, set free, let go, liberate, turn loose, let out of jail, let out of prison, release from captivity, release from prison, release from jail, release from detention, free from captivity, free from prison, free from jail",
      {
        object: ["captive"],
        not: [...NOT_FREED.filter((word) => word !== "prisoner"), ...list("murder convict, whale, orca, dolphin")],
      },
    ),
    ...verbs("release, free, set free, let go, turn loose", {
      object: FREED,
      needs: "object",
      weak: true,
      with: list(`captive, captivity, hostage, captor, kidnap, abduct, kidnapper, abductor, prisoner, jail, prison, detention, detain, detainee, arrest,
        custody, ransom, amnesty, pow, imprison, militant, political prisoner, pardon, swap, exchange`),
      not: NOT_FREED,
    }),
    ...verbs("rescue, free, liberate, recover alive, extricate, rescue from captivity, bring home alive, save from captivity", {
      object: ["captive", "civilian", "person", "force"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      with: list(
        "hostage, captive, captor, kidnap, abduct, abductee, kidnapper, abductor, captivity, boko haram, raid, militant, commando, bandit, gunman, is, isis",
      ),
      not: [
        ...SPORT,
        ...list(
          "flood, quake, sea, boat, hiker, climber, rubble, economy, bank, miner, cave, mountain, water, swimmer, dog, cat, firefighter, coastguard, ship",
        ),
      ],
    }),
    ...verbs("hand over", {
      object: ["captive"],
      weak: true,
      roles: { subject: "initiator", object: "target", to: "recipient" },
      not: [...NOT_FREED, ...list("murderer, fugitive, suspect")],
    }),
    ...verbs(
      "walk free, go free, regain * freedom, regain freedom, taste freedom, win * freedom, emerge from captivity, be reunited with * family, return from captivity, return home from captivity, come home from captivity, escape from captivity, escape from * captor, escape * captor, walk out of prison, leave prison, walk out of jail",
      {
        subject: ["captive", "force", "civilian", "person"],
        needs: "subject",
        weak: true,
        roles: { subject: "target", from: "location" },
        not: [
          ...SPORT,
          ...list(
            "court, murder, killer, burglar, rapist, fraudster, acquit, bail, parole, technicality, driver, ticket, child, kid, entry, museum, animal, punishment",
          ),
        ],
      },
    ),
    ...verbs(
      "pardon, amnesty, grant amnesty to, parole, acquit, grant clemency to, commute * sentence, grant pardon to, give amnesty to, offer amnesty to, declare an amnesty for, exonerate",
      {
        object: ["captive", "force", "person"],
        weak: true,
        with: list(
          "political prisoner, dissident, rebel, militant, insurgent, guerrilla, opposition, activist, separatist, coup, jailed, fighter, deserter, kidnap, war",
        ),
        not: [...SPORT, ...list("turkey, thanksgiving, drug, fraud, tax, marijuana, bank, texas, corporate, celebrity, pun, french")],
      },
    ),
    ...verbs("repatriate", {
      object: ["captive", "force"],
      weak: true,
      roles: { subject: "initiator", object: "target", to: "destination", from: "origin" },
      not: [
        ...SPORT,
        ...list("profit, earnings, capital, migrant, artefact, artifact, art, sculpture, skull, museum, tourist, fund, cash"),
      ],
    }),
    ...verbs(
      "break out of prison, break out of jail, storm * prison and free, spring from jail, spring * from jail, spring from prison, free * from prison, stage a jailbreak",
      {
        weak: true,
        object: ["captive", "force", "person"],
        not: [...SPORT, ...list("murderer, drug dealer, serial killer")],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "hostage release, prisoner release, release of hostages, release of prisoners, hostage rescue, hostage freeing, release of captives, release of detainees, freeing of hostages, freeing of prisoners, captive release, amnesty for prisoners, mass release, prisoner amnesty, rescue of hostages, jailbreak, prison break, jail break, prison amnesty, hostage handover, return of hostages",
      {
        not: [...SPORT, ...TALK_OF, ...list("iphone, ios, android, apple, firmware, console")],
      },
    ),
    ...nouns("release, freeing, liberation, rescue, freedom, handover, return", {
      object: ["captive"],
      needs: "object",
      weak: true,
      not: NOT_FREED,
    }),
    ...nouns("release, freeing, freedom", {
      object: FREED,
      needs: "argument",
      weak: true,
      with: list(
        "captive, captivity, hostage, captor, kidnap, abduct, kidnapper, prisoner, jail, prison, detention, detain, detainee, ransom, imprison, swap, exchange, political prisoner",
      ),
      not: [
        ...NOT_FREED,
        ...list(
          "movement, speech, expression, religion, navigation, worship, assembly, choice, fighter, information, press, house, medal, theatrical, academic",
        ),
      ],
    }),
    ...nouns("amnesty, general amnesty, blanket amnesty", {
      weak: true,
      needs: "argument",
      roles: { subject: "initiator", for: "target", to: "target", by: "initiator" },
      not: list("tax, international, gun, immigration, immigrant, library, fine, knife, weapons, migrant, undocumented, report, parking"),
    }),
  ],
  adjectives: [
    ...list("freed, released, liberated, rescued").map((adjective) => ({
      adjective,
      object: ["captive", "force", "civilian", "person"] as const,
      weak: true,
      with: list("captive, captivity, hostage, captor, kidnap, abduct, prisoner, jail, prison, detention, detainee, swap, exchange"),
      not: [...TALK_OF, ...list("slave, newly, recently released film, album, dog, animal, climber, miner")],
    })),
  ],
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", from: "location", to: "recipient" },
  codes: { acled: ["Strategic developments", "Other"], plover: "RETREAT/release", cameo: "0841" },
});
