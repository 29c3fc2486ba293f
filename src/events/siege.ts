import { defineEvent } from "./define.js";
import { GROUND, list, nouns, SPORT, verbs } from "./senses.js";

export default defineEvent({
  type: "siege",
  family: "territory",
  says: "A force encircles, besieges or blockades a place, a garrison or a coast.",
  verbs: [
    ...verbs("besiege, blockade, lay siege to, encircle, re-encircle", {
      object: [...GROUND, "force", "organization"],
      not: [
        ...SPORT,
        ...list(`critic, reporter, fan, photographer, lender, trucker, taxi, question, paparazzi, creditor, minister, shopper, wall,
            moat, ring road`),
      ],
    }),
    {
      verb: "surround",
      object: [...GROUND, "force", "property", "civilian", "captive"],
      subject: ["force", "organization", "vehicle", "person"],
      needs: "object",
      weak: true,
      not: list(`mystery, controversy, fan, question, sea, hill, mountain, water, wall, fence, garden, forest, reporter, well-wisher,
        family, secrecy, fire, flood`),
    },
    {
      verb: "cut off",
      object: ["settlement", "facility", "force"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      not: list(`water, power, gas, electricity, aid, supply, funding, tie, relation, flood, snow, landslide, storm, speaker, finger,
        head, ear, mic, internet, quake, avalanche, oil, hand`),
    },
    ...verbs(
      `cut * supply line, cut * supply route, sever * supply route, sever * supply line, cut * road to, sever * road to,
      cut * line of communication, choke off, cut * lifeline`,
      {
        weak: true,
        not: list("flood, landslide, retailer, chain, manufacturer, inflation"),
      },
    ),
    ...verbs("isolate, ring, hem in, bottle up, box in, trap, pin down, starve, starve out, strangle, seal off, envelop, choke", {
      object: ["settlement", "force"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      not: [
        ...SPORT,
        ...list("patient, virus, bell, flood, snow, phone, alarm, crime, scene, gene, wound, trend, traffic, economy, bushfire"),
      ],
    }),
    ...verbs(
      `close * ring around, tighten * noose around, tighten * ring around, tighten * grip around, complete * encirclement,
      close * pocket, throw * cordon around, draw * noose around, run * blockade, tighten * siege, tighten * blockade, impose * blockade on`,
      {
        weak: true,
        not: [...SPORT, ...list("regulator, taxpayer, creditor, investor, prosecutor")],
      },
    ),
    ...verbs(
      `place * under siege, put * under siege, keep * under siege, hold * under siege, lay * under siege, place * under blockade,
      put * under blockade, keep * under blockade`,
      { object: [...GROUND, "force", "civilian"], not: SPORT },
    ),
    ...verbs("place * under military siege, put * under military siege, keep * under military siege", {
      object: [...GROUND, "force", "civilian"],
    }),
    {
      verb: "block",
      object: ["settlement", "facility"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      with: list(`port, strait, harbor, harbour, coast, corridor, enclave, siege, blockade, encircle, besiege, navy, warship, supply`),
      not: list(`protester, demonstrator, trucker, bill, vote, website, merger, shot, penalty, resolution, snow, landslide, court,
        activist, striker`),
    },
    {
      verb: "close",
      object: ["settlement"],
      needs: "object",
      weak: true,
      with: list("strait, hormuz, tiran, bosphorus, bab el-mandeb, blockade"),
      not: list("school, shop, factory"),
    },
  ],
  nouns: [
    ...nouns(
      `siege, encirclement, besieging, naval blockade, sea blockade, land blockade, air blockade, military blockade, total siege,
      complete siege`,
      {
        not: [
          ...SPORT,
          ...list(`mentality, state, hostage, critic, rating, economy, creditor, cultural, capitol, shopper, virus, supermarket, cafe,
            school, theatre`),
        ],
      },
    ),
    {
      noun: "blockade",
      needs: "argument",
      not: [
        ...SPORT,
        ...list(`trucker, taxi, protester, demonstrator, nerve, receptor, artery, hormone, activist, motorcycle, tractor, fisherman,
          beta`),
      ],
    },
    ...nouns("stranglehold, chokehold, noose, cordon", {
      object: ["settlement", "force"],
      weak: true,
      needs: "argument",
      with: list("siege, troop, force, rebel, army, militia, encircle, surround, fighter, enclave, besiege"),
      not: [...SPORT, ...list("police, market, officer, neck, suspect, economy, medical, sanitary, nypd")],
    }),
  ],
  adjectives: [
    {
      adjective: "besieged",
      object: [...GROUND, "force", "civilian"],
      not: list("president, prime minister, manager, chief executive, coach, chairman, star, company, bank, minister"),
    },
    { adjective: "blockaded", object: GROUND },
    { adjective: "encircled", object: [...GROUND, "force"] },
    { adjective: "surrounded", object: ["force"], weak: true },
    { adjective: "cut-off", object: ["settlement", "force"], weak: true },
    { adjective: "blockading", object: ["force", "vehicle"] },
    { adjective: "besieging", object: ["force"] },
  ],
  lasting: true,
  roles: { subject: "initiator", object: "target", on: "target", against: "target", around: "location", of: "target", by: "initiator" },
  scene: { ofPlaces: true, noOrigin: true },
  force: true,
  codes: { acled: ["Strategic developments", "Other"], plover: "COERCE/restrict", cameo: "191" },
});
