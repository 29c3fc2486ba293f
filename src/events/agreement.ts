import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { BUSINESS, CIVIL_DEAL, GAMES } from "./senses-people.js";

const PACT_ROLES = {
  subject: "party",
  by: "party",
  between: "party",
  with: "party",
  among: "party",
  object: "none",
  of: "none",
  on: "none",
  to: "none",
} as const;
const WAR_MATTER = list(
  `peace, ceasefire, truce, war, troop, soldier, army, military, militia, rebel, guerrilla, faction, armed, fighting, conflict, hostage, prisoner, withdrawal, withdraw, border, demarcation, security, disarm, disarmament, disengagement, disengage, hostilities, hostility, insurgent, insurgency, junta, separatist, paramilitary, peacekeeper, buffer, demilitarize, demilitarized, weapon, missile, nuclear, uranium, defense, defence, defence treaty, power-sharing, enclave, humanitarian corridor, corridor, evacuation, evacuate, grain, siege, battle, warring, self-rule, autonomy, statehood, mediator, clan, tribe, elders, combatant`,
);
/** Papers whose signing makes peace. */
const PEACE_TEXTS = list(
  `peace plan, peace agreement, peace accord, peace deal, peace treaty, peace pact, peace charter, ceasefire agreement, cease-fire agreement, truce agreement, end the war, end the civil war, end the conflict, end the fighting, power-sharing, peace talks, peace talk`,
);
const NOT_PACT = [
  ...GAMES,
  ...CIVIL_DEAL,
  ...list(
    `done, hostage-takers, new green, suicide, package deal, art of the deal, blockbuster, movie, player, multi-year, cost, breaker, dealer, tacit`,
  ),
];

export default defineEvent({
  type: "agreement",
  family: "diplomacy",
  standing: true,
  says: "A peace or security accord is reached or signed.",
  verbs: [
    ...verbs("sign, initial", {
      subject: ["force", "organization", "settlement", "person"],
      needs: "subject",
      weak: true,
      with: PEACE_TEXTS,
      roles: PACT_ROLES,
      not: [...GAMES, ...BUSINESS, ...list("autograph, book, bill, decree, law, order, petition, letter, condolence")],
    }),
    ...verbs(
      "end without agreement, end without accord, end without deal, end without an agreement, end without a deal, end without an accord, break up without agreement, break up without a deal, collapse without agreement, conclude without agreement, conclude without an agreement",
      {
        weak: true,
        with: list("peace, ceasefire, cease-fire, truce, rebel, government, war, junta, guerrilla, hostage, nuclear, mediator, warring"),
        status: "denied",
        roles: { subject: "none", object: "none" },
        not: [...GAMES, ...BUSINESS],
      },
    ),
    ...verbs(
      "make peace, make peace with, bury the hatchet, bury the hatchet with, sign peace, conclude peace, conclude peace with, reconcile, end * feud, settle * feud, end * blood feud, settle * differences",
      {
        subject: ["force", "organization", "settlement", "person"],
        needs: "subject",
        weak: true,
        roles: PACT_ROLES,
        not: [
          ...GAMES,
          ...BUSINESS,
          ...list("wife, husband, singer, rapper, band, himself, herself, mother, father, brother, sister, ledger, faith, science"),
        ],
      },
    ),
    ...verbs(
      "normalize * relations, normalise * relations, normalize * ties, normalise * ties, restore diplomatic relations, restore diplomatic ties, resume diplomatic relations, establish diplomatic relations, establish diplomatic ties, ratify * treaty, recognize * border, recognise * border",
      {
        subject: ["organization", "settlement"],
        needs: "subject",
        weak: true,
        roles: PACT_ROLES,
        not: [...GAMES, ...BUSINESS, ...CIVIL_DEAL],
      },
    ),
  ],
  nouns: [
    {
      noun: "signing",
      weak: true,
      with: PEACE_TEXTS,
      roles: PACT_ROLES,
      not: [...GAMES, ...BUSINESS, ...list("autograph, book, bill, decree, law, order, statue")],
    },
    ...nouns("memorandum, declaration, treaty, roadmap, pact", {
      prep: ["of", "on", "for"],
      with: list("peace, security, friendship, nonaggression, non-aggression, defence, defense, principles"),
      weak: true,
      roles: PACT_ROLES,
      not: NOT_PACT,
    }),
    ...nouns(
      `peace agreement, negotiated settlement, political settlement, peaceful settlement, peace deal, peace accord, peace pact, peace treaty, peace settlement, peace charter, peace plan deal, framework peace agreement, comprehensive peace agreement, final peace agreement, peace declaration, peace covenant, peace compact, peace protocol,
      disengagement agreement, disengagement deal, separation-of-forces agreement, separation of forces agreement, status of forces agreement, status-of-forces agreement, nonaggression pact, non-aggression pact, nonaggression treaty, non-aggression treaty, mutual defence pact, mutual defense pact, mutual defence treaty,
      mutual defense treaty, defence pact, defense pact, defence agreement, defense agreement, defence cooperation agreement, defense cooperation agreement, security pact, security agreement, security deal, security accord, security treaty, security arrangement, bilateral security agreement, military pact, military agreement,
      military cooperation agreement, military cooperation deal, basing agreement, base agreement, security guarantee, power-sharing agreement, power-sharing deal, power-sharing accord, power-sharing pact, reconciliation agreement, reconciliation deal, reconciliation accord, unity deal, unity accord, unity agreement,
      political agreement, political accord, disarmament agreement, disarmament deal, arms control treaty, arms-control treaty, arms control agreement, arms control pact, nuclear deal, nuclear accord, nuclear agreement, nuclear pact, grain deal, border agreement, border deal, border accord, border treaty, border pact,
      withdrawal agreement, withdrawal deal, pullout deal, troop withdrawal agreement, hostage deal, hostage agreement, hostage-release deal, hostage release deal, evacuation deal, evacuation agreement, surrender deal, surrender agreement, de-confliction agreement, deconfliction agreement, safe-passage deal, safe passage agreement,
      normalization agreement, normalisation agreement, normalization deal, normalisation deal, normalization accord, normalization pact, declaration of principles, roadmap for peace, road map to peace, peace roadmap, peace road map, demarcation agreement, demilitarization agreement, strategic partnership treaty, interim peace deal, local truce settlement, interim accord, self-rule accord, autonomy deal, autonomy agreement, demobilization accord, transition deal, transitional agreement, civilian rule deal, declaration of friendship, treaty of friendship, amity treaty, military alliance treaty, land-for-peace deal`,
      {
        roles: PACT_ROLES,
        not: [
          ...GAMES,
          ...list(
            "brexit, social security, airport, cyber insurance, video, home, negotiation, nobel, guard, film, reactor, utility, cbn, cloud, vendor, union, pilot, airline, boss, retailer, striker, junior doctor, staff, board, investor, bondholder",
          ),
        ],
      },
    ),
    ...nouns(
      "agreement, accord, deal, pact, treaty, protocol, memorandum, memorandum of understanding, compromise, framework agreement, covenant, roadmap, road map, concordat, arrangement, tripartite agreement, trilateral agreement, breakthrough, entente",
      {
        weak: true,
        with: WAR_MATTER,
        needs: "argument",
        roles: PACT_ROLES,
        not: [
          ...NOT_PACT,
          ...list(
            "respect, honour, honor, uphold, abide, comply, adhere, jewish, squatter, outpost, arms, price tag, lawsuit, insurance, tcp, regulatory, understanding of, scientific, antitrust",
          ),
        ],
      },
    ),
    ...nouns(
      "reconciliation, rapprochement, normalization of relations, normalisation of relations, normalization of ties, normalisation of ties, restoration of ties",
      {
        weak: true,
        needs: "argument",
        roles: PACT_ROLES,
        not: [...GAMES, ...BUSINESS, ...list("budget, truth, sacrament, marital, aboriginal, indigenous")],
      },
    ),
  ],
  roles: PACT_ROLES,
  mutual: true,
  compact: true,
  cooperation: "7",
  codes: { acled: ["Strategic developments", "Agreement"], plover: "SUPPORT", cameo: "057" },
});
