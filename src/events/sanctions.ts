import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const LIFTED =
  /\b(?:lift(?:s|ed|ing)?|eas(?:e|es|ed|ing)|remov(?:e|es|ed|ing|al)|delist(?:s|ed|ing)?|scrap(?:s|ped|ping)?|waiv(?:e|es|ed|ing|er|ers)|suspend(?:s|ed|ing)?|suspension|reliev(?:e|es|ed|ing)|relief|repeal(?:s|ed|ing)?|relax(?:es|ed|ing)?|rescind(?:s|ed|ing)?|unfreez(?:e|es|ing)|unfro(?:ze|zen)|end(?:s|ed|ing)?)\b/i;
const SANCTION_ROLES = {
  subject: "initiator",
  object: "none",
  on: "target",
  against: "target",
  by: "initiator",
  of: "none",
  over: "none",
  for: "none",
  to: "none",
} as const;
const NOT_SANCTION = [
  ...GAMES,
  ...list(
    `doping, uefa, fifa, fia, ncaa, ioc, wada, athlete, player, club, attorney, doctor, bar association, medical council, ethics, disciplinary, court-imposed, benefit, jobseeker, claimant, welfare, review, media embargo, publication, divine, moral, royal, marriage, bank regulator, auditor, accountant, trader, cyclist, swimmer, jockey, parole, probation`,
  ),
];

export default defineEvent({
  type: "sanctions",
  family: "diplomacy",
  says: "Sanctions or an embargo are imposed or lifted because of a conflict.",
  verbs: [
    {
      verb: "sanction",
      object: ["organization", "person", "force", "settlement", "vehicle"],
      subject: ["organization", "settlement", "person"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "target", for: "none", over: "none" },
      not: [...NOT_SANCTION, ...list("practise, marriage")],
    },
    ...verbs("embargo, blacklist, delist, blackball, de-list", {
      object: ["organization", "person", "force", "settlement", "vehicle"],
      subject: ["organization", "settlement"],
      needs: "object",
      weak: true,
      roles: { subject: "initiator", object: "target" },
      not: [
        ...NOT_SANCTION,
        ...list(
          "stock, share, nasdaq, nyse, stock exchange, screenwriter, actor, hollywood, species, contractor, borrower, app store, chinese stock",
        ),
      ],
    }),
    ...verbs("designate, blacklist", {
      object: ["organization", "person", "force", "vehicle", "civilian"],
      subject: ["organization", "settlement"],
      needs: "object",
      weak: true,
      with: list(`treasury, ofac, sanction, terrorist, financier, militia, hezbollah, houthi, hamas, rebel, militant, procurement, network,
        warlord, paramilitary, junta, mercenary, irgc`),
      roles: { subject: "initiator", object: "target" },
      not: [...NOT_SANCTION, ...list("successor, heir, driver, hitter, holiday, heritage, airport, area, zone, site, representative")],
    }),
    ...verbs(
      `freeze * asset, freeze * assets, freeze the assets of, seize the assets of, seize * assets, unfreeze * asset, unfreeze * assets, block * assets, confiscate * assets, immobilize * assets, freeze * bank accounts, freeze * funds, release * frozen assets`,
      {
        subject: ["organization", "settlement"],
        weak: true,
        roles: { subject: "initiator", object: "target", of: "target" },
        not: [
          ...GAMES,
          ...list("divorce, fraud, fraudster, ponzi, bankruptcy, drug, drug dealer, creditor, liquidator, tax, tycoon, embezzlement"),
        ],
      },
    ),
    ...verbs(
      `add to * sanctions list, put on * sanctions list, place on * sanctions list, place on * blacklist, put on * blacklist, add to * blacklist, remove from * sanctions list, take off * sanctions list, remove from * blacklist, designate as a terrorist organization, designate as a terrorist organisation, designate as terrorist,
      designate * as a terrorist organization, designate * as a terrorist organisation, designate * a terrorist organization, designate * as a terrorist group, list as a terrorist organization, brand * a terrorist organization, label * a terrorist organization, cut off from swift, disconnect from swift, exclude from swift, remove from swift, cut * off from swift, ban from swift, impose travel bans on, slap a travel ban on,
      ban * imports from, ban imports of, ban * oil imports, ban exports to, ban * exports to, ban arms sales to, ban the sale of arms to, halt * trade with, cut * trade with, sever * trade ties with, cut off oil to, embargo oil to, close * airspace to, close * ports to`,
      {
        subject: ["organization", "settlement", "person"],
        weak: true,
        roles: { subject: "initiator", object: "target", from: "target", to: "target", with: "target", on: "target", of: "none" },
        not: [
          ...GAMES,
          ...list(
            "beef, pork, poultry, chicken, plastic, ivory, milk, salmonella, bird flu, swine, mad cow, seafood, gmo, timber, steel, solar panel",
          ),
        ],
      },
    ),
  ],
  nouns: [
    ...nouns(
      `economic sanction, financial sanction, trade sanction, diplomatic sanction, international sanction, western sanction, us sanction, u.s. sanction, american sanction, un sanction, u.n. sanction, eu sanction, european sanction, targeted sanction, punitive sanction, crippling sanction, sweeping sanction, fresh sanction, secondary sanction, unilateral sanction, energy sanction, oil sanction, banking sanction,
      military sanction, arms sanction, smart sanction, sectoral sanction, sanctions package, sanction package, package of sanctions, round of sanctions, sanctions regime, snapback sanction, snapback of sanctions, sanctions relief, sanction relief, sanctions waiver, easing of sanctions, lifting of sanctions, tranche of sanctions, sanctions designation, sanctions list, magnitsky sanction, economic embargo, trade embargo, arms embargo, oil embargo,
      weapons embargo, economic boycott, financial embargo, air embargo, fuel embargo, grain embargo, military embargo, u.n. embargo, un embargo, us embargo, u.s. embargo, asset freeze, assets freeze, freeze on assets, freezing of assets, trade blockade, economic blockade, oil price cap, arms ban, ban on arms sales, ban on arms exports, ban on weapons sales, flight embargo, ban on russian oil, oil import ban`,
      { weak: true, roles: SANCTION_ROLES, not: NOT_SANCTION },
    ),
    {
      noun: "sanction",
      needs: "argument",
      weak: true,
      roles: SANCTION_ROLES,
      not: NOT_SANCTION,
    },
    {
      noun: "sanction",
      prep: ["on", "against"],
      roles: SANCTION_ROLES,
      subject: ["organization", "settlement"],
      not: NOT_SANCTION,
    },
    ...nouns(
      "embargo, travel ban, visa ban, flight ban, export ban, import ban, export control, blacklist, boycott, punitive measure, restrictive measure, export restriction, terrorist designation, price cap, financial restriction, visa restriction",
      {
        weak: true,
        needs: "argument",
        with: list(
          `sanction, embargo, arms, oil, war, invasion, junta, regime, military, troop, annexation, russia, russian, iran, iranian, belarus, israel, rwanda, syria, north korea, myanmar, burmese, iraq, libya, rebel, crackdown, terrorist, weapon, coup, conflict, hezbollah, hamas, houthi, taliban, south africa, apartheid, pretoria, yugoslavia, serbia, haiti, sudan, cuba, general`,
        ),
        roles: SANCTION_ROLES,
        not: [
          ...NOT_SANCTION,
          ...list(
            "covid, covid-19, coronavirus, pandemic, beef, pork, olympic, olympics, eurovision, consumer, bird flu, rice, wheat price, energy bill, rent, drug price, salary, hockey, tourist, onion, sugar",
          ),
        ],
      },
    ),
  ],
  adjectives: [
    ...list("sanctioned, blacklisted, us-sanctioned, u.s.-sanctioned, un-sanctioned, embargoed").map((adjective) => ({
      adjective,
      object: ["organization", "person", "vehicle", "force", "settlement"] as const,
      weak: true,
      not: [...GAMES, ...list("event, race, tournament, fight, bout, state-sanctioned, marriage, activity")],
    })),
  ],
  roles: SANCTION_ROLES,
  scene: { none: true },
  codes: (event) => ({ acled: null, plover: "SANCTION/discontinue", cameo: LIFTED.test(event.sentence) ? "085" : "163" }),
});
