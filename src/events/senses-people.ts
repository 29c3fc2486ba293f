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
export const MISFORTUNE = list(
  `crash, collision, accident, derailment, landslide, mudslide, avalanche, flood, flooding, earthquake, quake, storm, hurricane, typhoon, cyclone, tornado, lightning, tsunami, wildfire, bushfire, heatwave, drought, famine, disease, virus, outbreak, epidemic, pandemic, covid, covid-19, cholera, ebola, malaria, cancer, flu, influenza, stampede, capsizing, shipwreck, collapse, overdose, fentanyl, opioid, alcohol, smoking, pollution, heart attack, volcano, eruption, blizzard, rain, avalanches, mine collapse, electrocution, drowning, building collapse, food poisoning, tuberculosis`,
);
/** Crime in the family, for money or for no cause. */
export const PRIVATE_CRIME = list(
  `robbery, robber, burglar, burglary, wife, husband, ex-wife, ex-husband, girlfriend, boyfriend, ex-girlfriend, ex-boyfriend, lover, stepfather, stepson, landlord, roommate, neighbour, neighbor, cannibal, stalker, rapist, paedophile, pedophile, shoplifter, mugger, carjacker, pickpocket, fraudster, conman, nanny, babysitter, dowry, mafia don, hitchhiker, classmate, spree, insurance, jealous, drunken, drunk, nightclub bouncer, cheating, custody battle, honour killing, honor killing, serial killer, domestic violence`,
);
/** The trade of courts and newsrooms around a deed: names, films, books, laws. */
export const TALK_OF = list(
  `film, movie, novel, episode, opera, thriller, documentary, drama, podcast, song, album, museum, convention, statue, exhibition, theory, fiction`,
);
export const BUSINESS = list(
  `shareholder, investor, merger, takeover, acquisition, lender, creditor, supplier, customer, retailer, carmaker, airline, brand, startup, start-up, earnings, profit, revenue, bond, ceo, broadcaster, licensing, sponsorship, salary, wage, rent, lease, mortgage, bankruptcy, loan, tariff, fishery, emission, free-trade, publishing`,
);
/** Rule-books and deals of peace that have nothing to do with war. */
export const CIVIL_DEAL = list(
  `trade, tariff, free-trade, commercial, brexit, climate, emission, prenuptial, plea, licence, license, licensing, merger, takeover, broadcast, broadcasting, sponsorship, publishing, salary, wage, collective bargaining, rental, lease, mortgage, confidentiality, non-disclosure, partnership agreement, purchase, gas supply, oil output, opec, fishery, fisheries, imf, air service, visa-free, visa, extradition, tourism, vaccine, privacy, copyright, franchise, marketing, endorsement, acquisition, merger agreement, divorce, settlement agreement, open skies, double taxation, double-taxation, streaming, tenancy, gentleman, bailout, restructuring, trade deal, trade agreement, trade pact, budget deal, gas deal, oil deal, film deal, book deal, record deal, tv deal, wage deal, pay deal, tax deal, health deal, loan deal, debt deal, supply deal, investment agreement, data deal, contract talks, trade talks`,
);
/** Words that stand in sport alone: "league", "crown", "lead" and "team" also stand in the names of those who fight and talk. */
export const GAMES =
  list(`trophy, medal, championship, semifinal, semi-final, quarterfinal, quarter-final, goalkeeper, goalscorer, midfielder, full-back, winger, inning, innings, quarterback,
    wicket, playoff, playoffs, tournament, batsman, bowler, premiership, football, soccer, rugby, cricket, hockey, basketball, baseball, tennis, golf, golfer, footballer, cricketer, grand prix,
    super bowl, world cup, nba, nfl, nhl, mlb, fifa, uefa, touchdown, homer, striker, defender, referee, umpire, halftime, half-time, coach, title, medallist, medalist, sprinter, swimmer, boxer,
    boxing, racing, grand slam, knockout, scoreline, goalless, relegation, pitcher`);
