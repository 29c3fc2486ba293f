import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { BUSINESS, GAMES, TALK_OF } from "./senses-people.js";

const POWER_WORDS = list(
  `government, regime, prime minister, premier, king, monarch, monarchy, dictator, ruler, leader, junta, sultan, emir, shah, democracy, republic, cabinet, parliament, state, head of state, sheikh, emperor, chancellor, constitution, presidency, kremlin`,
);
const NOT_TOPPLED = [
  ...GAMES,
  ...BUSINESS,
  ...list(
    `ruling, verdict, conviction, precedent, crane, domino, no-confidence, primary, champion, seed, defending, incumbent congressman, runoff, landslide, referendum, throne of, king of comedy, theory, paradigm, dogma, record holder, leaderboard, chart, box office, mainframe, storm, impeachment`,
  ),
];
const COUP_ROLES = {
  subject: "initiator",
  object: "target",
  by: "initiator",
  against: "target",
  of: "target",
  from: "target",
  in: "location",
} as const;

export default defineEvent({
  type: "coup",
  family: "unrest",
  says: "Power is seized, or tried to be, from within.",
  verbs: [
    ...verbs(
      "overthrow, topple, depose, oust, unseat, remove, dethrone, bring down, unhorse, remove from power, remove from office, drive from power, sweep from power, force from power, force out of office, throw out, drive out of office, oust from power, topple from power, kick out, turn out of office",
      {
        object: ["organization", "person"],
        subject: ["force"],
        needs: "object",
        weak: true,
        roles: COUP_ROLES,
        not: [...NOT_TOPPLED, ...list("debris, obstacle")],
      },
    ),
    ...verbs("overthrow, topple, depose, oust, oust from power", {
      object: ["organization", "person"],
      needs: "object",
      weak: true,
      with: [
        ...list("coup, military, army, soldier, officer, junta, general, mutiny, uprising, rebel, putsch, revolution, guard, colonel"),
        ...POWER_WORDS,
      ],
      roles: COUP_ROLES,
      not: NOT_TOPPLED,
    }),
    ...verbs(
      `seize power, seize power from, seize power in, take power by force, grab power, usurp power, seize the presidency, take over the government, seize control of the government, seize state television, take over power, seize * power, seize the reins of power, come to power in a coup, take power in a coup, come to power through a coup, take power through a coup, dissolve the government and suspend the constitution, suspend the constitution,
      dissolve parliament and suspend, suspend * constitution, impose military rule, install a military government, install military rule, announce * overthrow, declare * junta, topple the government, overthrow the government, take over in a coup, take over state television, place the president under house arrest, put the president under house arrest, stage a palace revolt, march on the presidential palace, move against the president, install himself as president, install * as head of state, snatch power, wrest power from, mutiny, stage a mutiny, rise in mutiny, dissolve * institutions, rise up against * government`,
      {
        subject: ["force", "organization", "person", "crowd"],
        weak: true,
        roles: { ...COUP_ROLES, object: "none" },
        not: [...GAMES, ...BUSINESS, ...list("passenger, ship crew, fan, wheel")],
      },
    ),
    ...verbs("take power, take over", {
      subject: ["force"],
      object: ["organization"],
      needs: "subject",
      weak: true,
      with: list("coup, junta, military, army, putsch, overthrow, president, government, soldiers, constitution"),
      roles: { ...COUP_ROLES, object: "none", in: "location" },
      not: NOT_TOPPLED,
    }),
  ],
  nouns: [
    ...nouns("military takeover, army takeover, military take-over", {
      doers: ["military", "government", "state", "person", "police", "intelligence", "political"],
      roles: COUP_ROLES,
      not: NOT_TOPPLED,
    }),
    ...nouns(
      `coup d'etat, coup d'état, military coup,   army coup, palace coup, bloodless coup, bloody coup,    coup plot, putsch, self-coup, autogolpe,  military putsch, armed takeover of power, counter-coup, countercoup, seizure of power, usurpation of power, military power grab, armed insurrection, army mutiny, military mutiny, military revolt, army revolt, military rebellion, army uprising, soldiers' mutiny, palace revolution,  constitutional coup, barracks revolt, overthrow of the government, overthrow of the president, coup conspiracy`,
      {
        roles: COUP_ROLES,
        not: [...GAMES, ...BUSINESS, ...TALK_OF, ...list("marketing, publicity, pr, diplomatic, cannabis, beer hall anniversary")],
      },
    ),
    ...nouns(
      "attempted coup, coup attempt, failed coup, abortive coup, coup bid, foiled coup, botched coup, thwarted coup, aborted coup, failed putsch, coup try",
      {
        status: "attempted",
        roles: COUP_ROLES,
        not: [...GAMES, ...BUSINESS, ...TALK_OF],
      },
    ),
    {
      noun: "coup",
      roles: COUP_ROLES,
      not: [
        ...GAMES,
        ...BUSINESS,
        ...TALK_OF,
        ...list(
          "de grace, de theatre, de foudre, marketing, publicity, pr, public relations, diplomatic, propaganda, signing, scoop, journalistic, commercial, booking, boardroom, caucus, counting, museum, fashion, culinary, festival, advertising, recruiting, scientific",
        ),
      ],
    },
    ...nouns("mutiny, overthrow, ouster, ousting, toppling, removal, power grab, takeover, insurrection, rebellion, revolt", {
      weak: true,
      needs: "argument",
      with: list(
        "army, military, soldier, troop, officer, president, government, regime, junta, coup, general, colonel, guard, presidential, palace, barracks, prime minister, king, dictator",
      ),
      roles: COUP_ROLES,
      not: [
        ...NOT_TOPPLED,
        ...list("bounty, backbench, tory, caucus, hostile, corporate, rebel town, clear, rubble, voter, capitol, teenage, shareholders"),
      ],
    }),
  ],
  adjectives: [
    ...list("ousted, deposed, overthrown, toppled").map((adjective) => ({
      adjective,
      object: ["person", "organization"] as const,
      weak: true,
      roles: COUP_ROLES,
      not: [...NOT_TOPPLED, ...list("speaker, founder, champion, editor")],
    })),
  ],
  roles: COUP_ROLES,
  outranks: ["capture"],
  sole: true,
  scene: { near: true, apart: true },
  force: true,
  codes: { acled: null, plover: null, cameo: null },
});
