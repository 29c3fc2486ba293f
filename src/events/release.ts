import type { NounClass } from "../types.js";
import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { BUSINESS, GAMES, TALK_OF } from "./senses-people.js";

const FREED: readonly NounClass[] = ["captive", "force", "civilian", "person"];
const NOT_FREED = [
  ...GAMES,
  ...TALK_OF,
  ...BUSINESS,
  ...list(
    `footage, photo, picture, image, prisoner's diary, carbon, energy, pressure, bond, bail, parole, version, software, update, findings, tape, audio, recording, transcript, bird, turtle, balloon, toxin, chemical, pollution, audit, guideline, review, tension, drug dealer, burglar, robber, killer, murderer, rapist, paedophile, animal, whale, slave, player, striker, block, debris, firefighter, rubble, lift, elevator, trapped, cat, dog, stress, reserve, stock, trailer, manifesto, memo`,
  ),
];

export default defineEvent({
  type: "release",
  family: "custody",
  says: "Prisoners or hostages go free.",
  verbs: [
    ...verbs("free, set free", {
      object: FREED,
      needs: "object",
      weak: true,
      not: [...NOT_FREED, ...list("himself, herself, themselves, agenda, slave, bail")],
    }),
    ...verbs("turn over, hand over", {
      object: ["captive", "force"],
      needs: "object",
      weak: true,
      prep: ["to"],
      roles: { subject: "initiator", object: "target", to: "destination" },
      not: [...NOT_FREED, ...list("suspect, fugitive")],
    }),
    ...verbs("release, free, set free, let go, let * go, hand over, turn over, liberate", {
      subject: ["force", "organization", "settlement"],
      object: ["force", "captive", "civilian"],
      needs: "subject",
      weak: true,
      not: [...NOT_FREED, ...list("suspect, fugitive, player, statement, report, video, press, following, film, album, song")],
    }),
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
    // "Seven aid workers released in Unity": whom nobody but captors can let go.
    ...verbs("release, free, set free, let go", {
      object: ["person", "civilian"],
      needs: "object",
      weak: true,
      with: list(`aid worker, relief worker, humanitarian worker, health worker, journalist, reporter, missionary, priest, nun, schoolgirl,
        schoolboy, child soldier, peacekeeper, un worker, activist, opposition leader, armed group, worker, child, pilgrim, sailor, pilot`),
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
        ...GAMES,
        ...list("flood, quake, hiker, climber, rubble, economy, bank, miner, mountain, swimmer, dog, cat, firefighter, coastguard"),
      ],
    }),
    ...verbs("hand over", {
      object: ["captive"],
      weak: true,
      roles: { subject: "initiator", object: "target", to: "destination" },
      not: [...NOT_FREED, ...list("murderer, fugitive, suspect")],
    }),
    ...verbs(
      "walk free, go free, regain * freedom, regain freedom, taste freedom, win * freedom, emerge from captivity,  return from captivity, return home from captivity, come home from captivity, escape from captivity, escape from * captor, escape * captor, walk out of prison, leave prison, walk out of jail",
      {
        subject: ["captive", "force", "civilian", "person"],
        needs: "subject",
        weak: true,
        roles: { subject: "target", from: "location" },
        not: [
          ...GAMES,
          ...list("murder, killer, burglar, rapist, fraudster, acquit, bail, parole, technicality, ticket, entry, animal, punishment"),
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
        not: [...GAMES, ...list("thanksgiving, drug, fraud, tax, marijuana, bank, texas, corporate, celebrity, pun, french")],
      },
    ),
    ...verbs("repatriate", {
      object: ["captive", "force"],
      weak: true,
      roles: { subject: "initiator", object: "target", to: "destination", from: "origin" },
      not: [...GAMES, ...list("profit, earnings, migrant, artefact, artifact, art, sculpture, skull, tourist, cash")],
    }),
    ...verbs(
      "break out of prison, break out of jail, storm * prison and free, spring from jail, spring * from jail, spring from prison, free * from prison, stage a jailbreak",
      {
        weak: true,
        object: ["captive", "force", "person"],
        not: [...GAMES, ...list("murderer, drug dealer, serial killer")],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "hostage release, prisoner release, release of hostages, release of prisoners, hostage rescue, hostage freeing, release of captives, release of detainees, freeing of hostages, freeing of prisoners, captive release, amnesty for prisoners, mass release, prisoner amnesty, rescue of hostages, jailbreak, prison break, jail break, prison amnesty, hostage handover, return of hostages",
      {
        not: [...GAMES, ...TALK_OF, ...list("iphone, ios, android, apple, firmware, console")],
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
        ...list("speech, expression, religion, navigation, worship, assembly, choice, fighter, medal, theatrical, academic"),
      ],
    }),
    ...nouns("amnesty, general amnesty, blanket amnesty", {
      weak: true,
      needs: "argument",
      roles: { subject: "initiator", for: "target", to: "target", by: "initiator" },
      not: list("tax, international, gun, immigration, immigrant, library, fine, knife, weapons, migrant, undocumented, parking"),
    }),
  ],
  adjectives: [
    ...list("freed, released, liberated, rescued").map((adjective) => ({
      adjective,
      object: ["captive", "force", "civilian", "person"] as const,
      weak: true,
      with: list("captive, captivity, hostage, captor, kidnap, abduct, prisoner, jail, prison, detention, detainee, swap, exchange"),
      not: [...TALK_OF, ...list("slave, recently released film, album, dog, animal, climber, miner")],
    })),
  ],
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", from: "location", to: "destination" },
  scene: { frees: true, near: true },
  people: "moved",
  cooperation: "5",
  codes: { acled: ["Strategic developments", "Other"], plover: "RETREAT/release", cameo: "0841" },
});
