import { isDone } from "./codes.js";
import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const IN_FORCE =
  /\b(?:(?:holds?|holding|held|took|takes?|taking|taken|came|comes?|coming|enter(?:s|ed|ing)?|went|goes) (?:hold|effect|into force|into effect|firm|up)|holding|held|in (?:force|effect|place)|respect(?:s|ed|ing)?|observ(?:e|es|ed|ing)|lull|quiet|calm|guns (?:fell|fall) silent)\b/i;
const NOT_TRUCE = [
  ...GAMES,
  ...list(`trade war, tariff, tv, television, broadcaster, carriage, feud, celebrity, rapper, boardroom, bottle, supermarket, truce term, streaming, ratings, console,
    currency, patent, price war, price, airline, union, retailer, coach, referee, sibling, cola, royal`),
];
const TRUCE_ROLES = {
  subject: "party",
  object: "none",
  by: "party",
  between: "party",
  with: "party",
  among: "party",
  of: "none",
  from: "none",
} as const;

export default defineEvent({
  type: "ceasefire",
  family: "diplomacy",
  says: "A truce is declared, agreed, extended or takes hold.",
  verbs: [
    ...verbs(
      `cease fire, hold * fire, hold fire, cease hostilities, cease hostility, suspend hostilities, suspend hostility, halt hostilities, halt hostility, end hostilities, end hostility, stop hostilities,
      stop hostility, stop fighting, stop the fighting, halt fighting, halt the fighting, cease fighting, suspend fighting, end fighting, end * fighting, lay aside * arms, silence * gun, silence * guns, down arms, observe a truce, observe * truce,
      suspend * operation, suspend * operations, halt * operation, pause fighting, pause * fighting, stop shooting, stop * war, end * war, halt * war,
      call off * offensive, de-escalate, stop * attack, halt * attack, cease * attack, suspend * attack, halt * strikes`,
      {
        subject: ["force", "organization", "settlement", "person", "military-thing"],
        needs: "subject",
        weak: true,
        roles: { ...TRUCE_ROLES, on: "none", against: "none" },
        not: [
          ...NOT_TRUCE,
          ...list(
            `aid worker, humanitarian, partner, relief agency, agency, charity, ngo, drug, drugs, cancer, obesity, poverty, mine, airline, refinery, bullying, blaze, firefighter, critic, shark, panic, anxiety, heart, referee, sibling, couple, production`,
          ),
        ],
      },
    ),
    ...verbs("  fall silent", {
      subject: ["weapon"],
      needs: "subject",
      weak: true,
      roles: { subject: "none" },
      not: list("starting gun, phone, bell"),
    }),
  ],
  nouns: [
    ...nouns("cessation, suspension, halt, pause, end, stop, moratorium", {
      weak: true,
      prep: ["of", "in", "to", "on"],
      with: list("hostilities, hostility, fighting, combat, military operation, operations, bombing, offensive"),
      roles: TRUCE_ROLES,
      not: GAMES,
    }),
    ...nouns(
      `ceasefire, cease-fire, cease fire, truce, armistice, ceasefire deal, ceasefire agreement, ceasefire accord, ceasefire plan, ceasefire proposal, cease-fire deal, cease-fire agreement, cease-fire accord, truce deal, truce agreement, truce accord,
      armistice agreement, ceasefire pact, ceasefire resolution, ceasefire declaration, ceasefire extension, truce extension, extension of the ceasefire, ceasefire order, ceasefire call, ceasefire announcement`,
      {
        roles: TRUCE_ROLES,
        not: [...NOT_TRUCE, ...list(" day parade, talk, negotiation, violation, demarcation, supervision, verification mechanism")],
      },
    ),
    ...nouns(
      `cessation of hostilities, cessation of hostility, suspension of hostilities, suspension of hostility, halt in fighting, halt to fighting, halt to hostilities, pause in fighting, pause in the fighting, end to fighting, end to the fighting, end to hostilities, end of hostilities,
      humanitarian pause, humanitarian truce, tactical pause, fighting pause, temporary truce, silence of the guns, bilateral ceasefire, unilateral ceasefire, energy truce, easter truce, christmas truce, ramadan truce, olympic truce, cessation of fire,
      cessation of fighting, cessation of attacks, moratorium on strikes, moratorium on attacks, regime of silence, silence regime, de-escalation agreement, de-escalation deal, no-fire zone agreement`,
      { roles: TRUCE_ROLES, not: [...GAMES, ...list("film")] },
    ),
    ...nouns("pause, calm, de-escalation, deescalation, standstill", {
      weak: true,
      with: list(
        "fighting, bombing, shelling, offensive, hostility, hostilities, fire, strikes, clashes, truce, airstrike, rocket, hostage",
      ),
      roles: TRUCE_ROLES,
      needs: "argument",
      not: [
        ...GAMES,
        ...list(
          "market, trading, season, tariff, rate, hike, transfer, storm, weather, traffic, button, dramatic, meeting, return to, tensions",
        ),
      ],
    }),
    ...nouns("end to the war, end of the war, end to war", {
      weak: true,
      roles: TRUCE_ROLES,
      not: list("drugs, world, cold, civil, second, first, anniversary, vietnam, film, poverty"),
    }),
  ],
  roles: TRUCE_ROLES,
  mutual: true,
  agreed: true,
  compact: true,
  cooperation: "7",
  codes: (event) => ({
    acled: ["Strategic developments", "Agreement"],
    plover: isDone(event) && IN_FORCE.test(event.sentence) ? "RETREAT/ceasefire" : "CONCEDE",
    cameo: "0871",
  }),
});
