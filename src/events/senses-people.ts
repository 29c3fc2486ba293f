import type { NounClass } from "../types.js";
import { list } from "./senses.js";

/** Classes and stop words that the event types around people, talks and crowds share. */

export const PEOPLE: readonly NounClass[] = ["person", "civilian", "captive", "crowd", "force"];
/** Who may be made a prisoner or a victim, bodies of people included. */
export const PEOPLE_OR_GROUP: readonly NounClass[] = ["person", "civilian", "captive", "crowd", "force", "organization"];
export const UNARMED: readonly NounClass[] = ["person", "civilian", "captive", "crowd"];
/** Who speaks and deals: states by name or capital, bodies, forces, leaders. */
export const SPEAKER: readonly NounClass[] = ["organization", "settlement", "force", "person", "civilian", "crowd"];
export const SIDE: readonly NounClass[] = ["organization", "settlement", "force", "person"];
export const BUILT: readonly NounClass[] = ["facility", "property", "settlement", "vehicle"];

/** Misfortune with nobody behind it. */
export const MISFORTUNE =
  list(`crash, collision, accident, derailment, landslide, mudslide, avalanche, flood, flooding, earthquake, quake, storm, hurricane,
    typhoon, cyclone, tornado, lightning, tsunami, wildfire, bushfire, heatwave, heat, cold, drought, famine, disease, virus, outbreak,
    epidemic, pandemic, covid, covid-19, cholera, ebola, malaria, cancer, flu, influenza, stampede, capsizing, shipwreck, collapse,
    overdose, fentanyl, opioid, alcohol, smoking, pollution, heart attack, volcano, eruption, blizzard, rain, snow, avalanches,
    mine collapse, electrocution, drowning, building collapse, food poisoning, poisoning, tuberculosis`);
/** Crime in the family, for money or for no cause. */
export const PRIVATE_CRIME =
  list(`robbery, robber, burglar, burglary, wife, husband, ex-wife, ex-husband, girlfriend, boyfriend, ex-girlfriend, ex-boyfriend,
    lover, stepfather, stepson, landlord, roommate, neighbour, neighbor, serial, cannibal, stalker, rapist, paedophile, pedophile,
    shoplifter, mugger, carjacker, pickpocket, fraudster, conman, nanny, babysitter, honour, honor, dowry, domestic, mafia don,
    hitchhiker, classmate, spree, insurance, jealous, drunken, drunk, nightclub bouncer, cheating, custody battle`);
/** The trade of courts and newsrooms around a deed: names, films, books, laws. */
export const TALK_OF =
  list(`film, movie, novel, episode, book, play, opera, thriller, documentary, drama, podcast, song, album, game, mystery,
    scene, trial, museum, memorial, monument, convention, insurance, statue, exhibition, character, theory, fiction`);
export const BUSINESS =
  list(`company, firm, bank, shareholder, investor, merger, takeover, acquisition, lender, creditor, market, supplier, customer,
    retailer, carmaker, airline, brand, startup, start-up, stock, share, price, earnings, profit, revenue, bond, ceo, executive,
    board, broadcaster, studio, licensing, supply, record, sponsorship, transfer, player, contract, salary, wage, pay, rent, lease,
    mortgage, debt, bankruptcy, loan, trade, tariff, fishery, fishing, climate, emission, free-trade, cable, film, tv, television,
    publishing, club, league, coach, union, worker, staff, teacher, nurse, doctor, employee, employer, labor, labour, plea, book`);
/** Rule-books and deals of peace that have nothing to do with war. */
export const CIVIL_DEAL =
  list(`trade, tariff, free-trade, commercial, brexit, climate, emission, prenuptial, plea, licence, license, licensing, merger,
    takeover, tv, television, broadcast, broadcasting, sponsorship, record, film, book, publishing, transfer, loan, salary, wage, pay,
    labor, labour, union, collective bargaining, contract, rental, lease, mortgage, confidentiality, non-disclosure, user, service,
    partnership agreement, purchase, gas supply, oil output, opec, fishery, fisheries, debt, imf, budget, spending, coalition, tax,
    investment, air service, visa-free, visa, extradition, tourism, health, vaccine, data, privacy, copyright, franchise, kit,
    marketing, shoe, endorsement, acquisition, merger agreement, divorce, settlement agreement, aviation, open skies, customs,
    double taxation, double-taxation, streaming, distribution, supply, tenancy, gentleman, bailout, rescue, restructuring`);
