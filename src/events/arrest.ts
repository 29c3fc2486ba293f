import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, PEOPLE, PRIVATE_CRIME, TALK_OF } from "./senses-people.js";

/** What the police lock people up for every day. */
const EVERYDAY = list(
  `drunk, drunken, drink-driving, dui, speeding, shoplifting, theft, fraud, embezzlement, drug, cocaine, cannabis, heroin, marijuana, burglary, robbery, car theft, cheating, tax, insider, ponzi, scam, phishing, money laundering, money-laundering, prostitution, domestic, assault charge, child pornography, pornography, groping, bribery, bribe, graft, doping, match-fixing, trespass, poaching, counterfeit, smuggler, trafficker, pickpocket, gambling, forgery, illegal immigration, vandal,   hooligan, paedophile, pedophile, shoplifter, burglar, thief, robber, embezzler, hit-and-run, singer, rapper, actor, footballer, bookmaker, dealer, landlord`,
);
const NOT_ARRESTED = [
  ...GAMES,
  ...EVERYDAY,
  ...PRIVATE_CRIME,
  ...list(
    `decline, slide, attention, spread, cardiac, development, deterioration, trend, growth, downturn, slump, eye, imagination, mood, spirit, image, image rights, audience, vote, carbon, prize, footage, essence, disease`,
  ),
];

export default defineEvent({
  type: "arrest",
  family: "custody",
  says: "Someone is arrested, detained or taken prisoner.",
  verbs: [
    ...verbs(
      "arrest, detain, rearrest, re-arrest, round up, take into custody, place under arrest, put under arrest, imprison, jail, intern, apprehend, lock up, incarcerate, throw in jail, throw into jail, throw into prison, throw in prison, put behind bars, put in jail, send to prison, place in custody, remand in custody, hold in custody, place under house arrest, put under house arrest, hold without charge, hold without trial, place in administrative detention",
      {
        object: [...PEOPLE, "organization"],
        weak: true,
        not: NOT_ARRESTED,
      },
    ),
    ...verbs("arrest, detain, round up, apprehend, take into custody, imprison, jail", {
      object: PEOPLE,
      with: list(`tear gas, disperse, organiser, organizer, militant, insurgent, rebel, warlord, ex-warlord, ex-rebel, ex-general, war crime, genocide, terrorist, terrorism, jihadist, separatist, dissident, protester, demonstrator, protest, rally, opposition,
        activist, coup, mutiny, sedition, treason, espionage, spying, spy, journalist, extremist, soldier, troop, occupation, guerrilla, militia, isis,
        collaborator, saboteur, sabotage, suspected, palestinian, israeli, martial law, crackdown, cell, plot, plotter, insurrection, human rights, junta,
        paramilitary, ceasefire, unrest, uprising, warlord, kurdish, islamist, war crime, hit squad, assassin, assassination, gunman, bomber`),
      not: [...GAMES, ...list("drunk, shoplifting, decline, slide, match-fixing, growth, downturn, wildlife, climate-change skeptic")],
    }),
    ...verbs("capture, seize, catch", {
      object: ["force", "captive"],
      needs: "object",
      weak: true,
      not: [
        ...GAMES,
        ...list(
          "attention, imagination, mood, title, advantage, bishop, pawn, knight, queen, shot, escapee, inmate, photographer, aback, seriously",
        ),
      ],
    }),
    ...verbs("capture", {
      object: ["person", "civilian"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      notObject: list(
        "cup, title, championship, open, masters, trophy, crown, award, prize, medal, race, event, seat, vote, attention, heart, imagination, essence, spirit, mood, moment, image, public, reader, viewer, fan, voter, audience, market",
      ),
      not: [
        ...GAMES,
        ...list("photographer, camera, film, footage, photo, lens, painter, novel, book, zoo, animal, trap, cage, penguin, whale"),
      ],
    }),
    ...verbs("capture", {
      object: ["person", "civilian"],
      needs: "object",
      weak: true,
      with: list(
        "leader, commander, chief, aide, suspect, fugitive, wanted, icc, warlord, mastermind, general, colonel, lieutenant, war crime, genocide, kingpin, spy, pilot, crew, deputy, boss, cartel, raid, troop, soldier, rebel, militia, militant, guerrilla",
      ),
      not: [...GAMES, ...list("attention, imagination, mood, photographer, voter, viewer, fan, customer, consumer, reader, mood, film")],
    }),
    ...verbs(
      "take prisoner, take * prisoner, take prisoners, take as prisoner, capture alive, capture * alive, take captive in battle, make prisoner, take into captivity in battle, take prisoners of war",
      {
        object: PEOPLE,
        not: [...GAMES, ...list("no, attitude, dinosaur, animal, tiger, bird")],
      },
    ),
    ...verbs(
      "nab, bust, collar, net, grab, snare, pick up, haul in, haul away, sweep up, catch, corral, bag, swoop on, track down, intercept",
      {
        object: ["force", "crowd", "person"],
        subject: ["force", "organization"],
        needs: "object",
        weak: true,
        with: list(
          "militant, terrorist, terror, suspect, insurgent, jihadist, extremist, spy, fugitive, warlord, rebel, opposition, dissident, protester, plotter, separatist, raid, cell, kingpin, war crime",
        ),
        not: [
          ...GAMES,
          ...EVERYDAY,
          ...list("drone, missile, ship, boat, message, call, phone, communication, pass, award, oscar, grammy"),
        ],
      },
    ),
    ...verbs("hold, keep", {
      object: ["force", "captive", "crowd", "person", "civilian"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      status: "ongoing",
      with: list(
        "gendarmerie, barracks, custody, detention, incommunicado, jail, prison, cell, barracks, without charge, without trial, interrogation, solitary",
      ),
      not: [...GAMES, ...EVERYDAY, ...list("hostage, ransom, summit, election, rally")],
    }),
    ...verbs("sentence, convict", {
      object: ["person", "civilian", "captive"],
      weak: true,
      with: list(
        "dissident, opposition leader, treason, sedition, military court, military tribunal, espionage, extremism, separatism, show trial, activist, junta",
      ),
      not: [...GAMES, ...EVERYDAY],
    }),
    ...verbs(
      "lead away in handcuffs, frogmarch, march off to jail, drag off to jail, bundle into police van, drag into police van, bundle into * police van",
      {
        weak: true,
        not: [...GAMES, ...EVERYDAY],
      },
    ),
  ],
  nouns: [
    ...nouns(
      "mass arrest, mass detention, arbitrary arrest, arbitrary detention, administrative detention, illegal detention, unlawful detention, house arrest, arrest campaign, arrest raid, arrest operation, security sweep, detention campaign, wave of arrests, wave of detentions, political imprisonment, roundup of, round-up of, arrest sweep, internment, military detention, indefinite detention, preventive detention, pre-dawn arrest",
      {
        weak: true,
        not: NOT_ARRESTED,
      },
    ),
    ...nouns(
      "arrest, detention, roundup, round-up, rearrest, re-arrest, imprisonment, incarceration, apprehension, capture, jailing, seizure",
      {
        object: PEOPLE,
        needs: "argument",
        weak: true,
        not: [
          ...NOT_ARRESTED,
          ...list(
            "warrant, cardiac,  resisting, week, weekly, after-school, asset, drug, epileptic, carbon, screen, data, regulatory, motion",
          ),
        ],
      },
    ),
  ],
  adjectives: [
    ...list("arrested, detained, jailed, imprisoned, captured, incarcerated, interned").map((adjective) => ({
      adjective,
      object: PEOPLE,
      weak: true,
      not: [
        ...TALK_OF,
        ...list(
          "development, ex-husband, fraudster, banker, crypto, tycoon, financier, robber, thief, burglar, rapper, singer, image, footage",
        ),
      ],
    })),
  ],
  suffered: "captured",
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", from: "location" },
  people: "harmed",
  codes: { acled: ["Strategic developments", "Arrests"], plover: "COERCE/arrest", cameo: "173" },
});
