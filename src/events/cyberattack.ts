import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const STATE_SIGN = list(
  `russia, russian, china, chinese, iran, iranian, north korea, north korean, israel, israeli, ukraine, ukrainian, u.s., state-sponsored, state-backed, intelligence, military, war, government, ministry, hacktivist, gru, fsb, svr, hacker group, election, espionage, defense, defence, nato, infrastructure, grid, parliament, nuclear, anonymous, killnet, sandworm, lazarus, apt28, apt29, fancy bear, cozy bear, kremlin, pyongyang, tehran, beijing, moscow, embassy, army, spy, hacktivists, diplomatic, sabotage, syrian electronic army, it army, mossad, foreign, diplomat, hamas, taiwan, taiwanese, estonia, georgia, albania, india, pakistan`,
);
const NOT_HACK = [
  ...GAMES,
  ...list(
    `celebrity, instagram, bitcoin, crypto, cryptocurrency, exchange heist, casino, retailer, credit card, phone-hacking, phone hacking, tabloid, life, travel, beauty, kitchen, growth, cough, path, machete, forest, jungle, teenager, gamer, playstation, xbox, ethical, bug bounty, insurance, bounty, ransom payment, supermarket, school district, ticketmaster, sony pictures, dating, dating site, tree, weed, undergrowth, hackathon, novel, film, movie`,
  ),
];
const CYBER_ROLES = {
  subject: "initiator",
  object: "target",
  on: "target",
  against: "target",
  at: "target",
  by: "initiator",
  from: "initiator",
  of: "target",
  into: "target",
  targeting: "target",
} as const;

export default defineEvent({
  type: "cyberattack",
  family: "unrest",
  says: "Computer systems are attacked as part of a conflict.",
  verbs: [
    ...verbs(
      "hack, hack into, cyberattack, break into * network, breach * network, breach * system, break into * computer, infiltrate * network, infiltrate * system, penetrate * network, compromise * network, compromise * system, gain access to * network, deface * website, knock offline, knock * offline, take offline, take * offline, bring down * website, take down * website, crash * website, crash * server, cripple * network, cripple * website, disable * network, disrupt * network, jam * signal, jam * gps, jam gps, spoof gps, hijack * broadcast, hijack * feed, interrupt * broadcast, wipe * computer, wipe * server, paralyze * computer, steal * emails, leak * emails, steal * data from, plant malware, install malware, deploy malware, infect * computer, infect * with malware, disrupt * internet, cut * internet cable, sever * undersea cable",
      {
        weak: true,
        with: STATE_SIGN,
        roles: { ...CYBER_ROLES, from: "target", in: "location" },
        not: [...NOT_HACK, ...list("maintenance, outage, update, spider, neural, ship's anchor, machete, limb")],
      },
    ),
    ...verbs(
      "hack, hack into, deface, breach, infiltrate, penetrate, compromise, disable, paralyze, paralyse, disrupt, target, attack, hit, knock out, strike, cripple",
      {
        with: list(
          "hacker, hacktivist, hackers, cyber, malware, ransomware, ddos, wiper, phishing, cyberattack, cyber-attack, denial-of-service, website, server, spyware, botnet",
        ),
        object: ["organization", "facility", "business", "settlement", "person", "abstract"],
        needs: "argument",
        weak: true,
        subject: ["force", "organization", "settlement", "person"],
        roles: CYBER_ROLES,
        not: NOT_HACK,
      },
    ),
  ],
  nouns: [
    ...nouns(
      `cyberattack, cyber attack, cyber-attack, cyber assault, cyber offensive, cyber strike, cyber operation, cyberoperation, cyber warfare operation, cyber sabotage, cyber espionage, cyberespionage, cyber-espionage, cyber espionage campaign, cyber intrusion, cyber incident, cyber raid, cyber campaign, cyberwarfare, cyber warfare, cyberassault, digital attack, online attack on, computer network attack, network intrusion`,
      {
        weak: true,
        roles: CYBER_ROLES,
        not: [...NOT_HACK, ...list("college, insurance, awareness, expo, drill, startup")],
      },
    ),
    ...nouns(
      "state-sponsored hack, state-backed hack, state-sponsored cyberattack, russian cyberattack, iranian cyberattack, chinese hack, wiper attack, wiper malware attack, power grid hack, ddos attack, denial-of-service attack, distributed denial-of-service attack, denial of service attack, hacktivist attack, gps jamming, gps spoofing, jamming of gps",
      {
        weak: true,
        roles: CYBER_ROLES,
        not: NOT_HACK,
      },
    ),
    {
      noun: "intrusion",
      weak: true,
      needs: "argument",
      with: list("hacker, cyber, malware, network, computer, server, website, password, email"),
      roles: CYBER_ROLES,
      not: NOT_HACK,
    },
    ...nouns(
      "hack, hacking, hacking attack, hacker attack, hacking campaign, malware attack, ransomware attack, spear-phishing campaign, phishing campaign, phishing attack, spyware attack, data breach, breach, website defacement, defacement, virus attack, worm attack, hack-and-leak operation, disinformation operation, jamming, internet blackout",
      {
        weak: true,
        needs: "argument",
        with: [...list("hacker, cyber, malware, network, computer, server, website"), ...STATE_SIGN],
        roles: CYBER_ROLES,
        not: [
          ...NOT_HACK,
          ...list("contract, dam, ceasefire, truce, security at the, levee, dyke, privacy, duty, protocol, fence, incursion"),
        ],
      },
    ),
  ],
  adjectives: [{ adjective: "hacked", object: ["facility", "organization", "abstract"], weak: true, with: STATE_SIGN, not: NOT_HACK }],
  roles: CYBER_ROLES,
  scene: { near: true },
  codes: { acled: null, plover: "COERCE/cyber", cameo: "176" },
});
