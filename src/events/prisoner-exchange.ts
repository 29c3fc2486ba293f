import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";

const NOT_SWAP = list(
  `vow, ring, gift, shirt, jersey, insult, pleasantry, email, letter, greeting, player, currency, debt, rate, wife, blow, contract, share, stock, kidney, cultural, gunfire, volley, salvo, recipe`,
);

export default defineEvent({
  type: "prisoner-exchange",
  family: "custody",
  says: "The sides swap prisoners or bodies.",
  verbs: [
    {
      verb: "exchange",
      object: ["force", "captive"],
      needs: "object",
      prep: ["for"],
      weak: true,
      roles: { subject: "party", object: "none", with: "party", for: "none" },
      not: NOT_SWAP,
    },
    ...verbs("exchange, swap, trade, hand over and receive, barter", {
      object: ["captive"],
      needs: "object",
      roles: { subject: "party", object: "none", with: "party", for: "none", between: "party" },
      not: NOT_SWAP,
    }),
    ...verbs("exchange, swap, trade", {
      object: ["force", "civilian", "person"],
      needs: "object",
      weak: true,
      with: list(
        "prisoner, pow, hostage, captive, detainee, captivity, jailed, spy, prisoner-of-war, prisoners, corpse, remains, body, imprisoned",
      ),
      roles: { subject: "party", object: "none", with: "party", for: "none", between: "party" },
      not: NOT_SWAP,
    }),
    ...verbs(
      "free in exchange for, release in exchange for, free * in exchange for, release * in exchange for, release in return for, free in return for, release * in return for, exchange * for prisoners, swap * for prisoners, free in a swap, release in a swap",
      {
        object: ["captive", "civilian", "person", "force"],
        roles: { subject: "party", object: "none", for: "none", with: "party" },
        not: list("bail, cash, ransom, plea"),
      },
    ),
    ...verbs(
      "return the bodies of, hand over the bodies of, hand over * bodies, return * bodies, hand back * bodies, repatriate the bodies of, return the remains of, exchange the bodies of, exchange bodies, hand over bodies, return * remains",
      {
        subject: ["force", "organization", "settlement"],
        weak: true,
        roles: { subject: "party", to: "party", of: "none", with: "party", object: "none" },
        not: list("crash, flood, murder, museum, ancestral, aboriginal, morgue family, migrant, drown, quake"),
      },
    ),
  ],
  nouns: [
    ...nouns("exchange, swap", {
      object: ["person", "force", "civilian"],
      needs: "object",
      weak: true,
      with: list("rebel, guerrilla, captured, capture, held, hold, hostage, prisoner, insurgent, detain, release, free, kidnap"),
      roles: { subject: "party", object: "none", of: "none", for: "none", with: "party", between: "party" },
      not: [...NOT_SWAP, ...list("heated, angry, stock, foreign, fire")],
    }),
    ...nouns(
      `prisoner exchange, prisoner swap, prisoner-swap, prisoner trade, prisoners exchange, exchange of prisoners, swap of prisoners, pow exchange, pow swap,
      prisoner-of-war exchange, prisoner of war exchange, prisoners-of-war exchange, hostage swap, hostage exchange, hostage-prisoner exchange, hostage-for-prisoner swap, hostage-for-prisoner exchange,
      hostages-for-prisoners exchange, hostage-prisoner swap, hostage trade, captive swap, captive exchange, detainee exchange, detainee swap, exchange of captives, exchange of detainees, exchange of hostages,
      exchange of pows, exchange of war prisoners, exchange of prisoners of war, body exchange, exchange of bodies, bodies exchange, body swap, exchange of remains, swap of bodies,
      spy swap, spy exchange, prisoner exchange deal, prisoner swap deal, prisoner-swap deal, exchange of captured soldiers, all-for-all exchange, all for all exchange, prisoner handover, swap deal for prisoners, dissident swap`,
      { not: list("comedy, film, movie, freaky, genre, program, programme") },
    ),
    ...nouns("exchange, swap, swap deal, exchange deal", {
      object: ["captive"],
      needs: "object",
      roles: { subject: "party", object: "none", of: "none", with: "party", between: "party", by: "party" },
      not: [...NOT_SWAP, ...list("stock, foreign, heated, debt-for-equity, credit default, interest")],
    }),
    ...nouns("exchange, swap, swap deal", {
      weak: true,
      with: list("prisoner, pow, hostage, captive, detainee, captivity, prisoners"),
      not: [...NOT_SWAP, ...list("foreign, heated, debt-for-equity, default, interest, tweet, in exchange")],
    }),
  ],
  adjectives: [
    { adjective: "exchanged", object: ["captive"] },
    { adjective: "swapped", object: ["captive"] },
  ],
  roles: { subject: "party", object: "none", with: "party", between: "party", by: "party", of: "none", among: "party" },
  outranks: ["release", "agreement"],
  scene: { frees: true, near: true, apart: true },
  mutual: true,
  cooperation: "5",
  codes: { acled: ["Strategic developments", "Other"], plover: "RETREAT/release", cameo: "0841" },
});
