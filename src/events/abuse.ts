import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, PEOPLE, TALK_OF, UNARMED } from "./senses-people.js";

const NOT_ABUSED = [
  ...GAMES,
  ...TALK_OF,
  ...list(
    `alcohol, drug, substance, privilege, process, loophole, dominant, expectation, forecast, odds, estimate, rival, champion,  egg, drum, heart, traffic, inflation, deadline, wife, husband, girlfriend, boyfriend, elder, tax, opponent, incumbent, retreat, s&p, wall street, seed, rap, disease, addiction`,
  ),
];

export default defineEvent({
  type: "abuse",
  family: "harm",
  says: "People are tortured, beaten or ill-treated.",
  verbs: [
    {
      verb: "torture",
      object: PEOPLE,
      weak: true,
      not: [...NOT_ABUSED, ...list("himself, herself, soul, logic, metaphor, statistic, data, prose, defender, defence")],
    },
    ...verbs("torture", { object: PEOPLE, subject: ["force", "organization", "settlement"], needs: "subject", not: NOT_ABUSED }),
    ...verbs("beat, beat up, beat severely, beat badly, beat unconscious, beat brutally, savagely beat, brutally beat, severely beat", {
      object: UNARMED,
      subject: ["force"],
      needs: "object",
      weak: true,
      not: NOT_ABUSED,
    }),
    {
      verb: "beat",
      object: UNARMED,
      needs: "object",
      weak: true,
      with: list(`rifle, baton, stick, club, whip, cable, rod, butt, truncheon, custody, detention, soldier, police, militia, gunman,
        settler, militant, interrogation, blindfold, handcuff, detain, guard, checkpoint, unconscious`),
      not: NOT_ABUSED,
    },
    ...verbs(
      `slap, punch, kick, burn with cigarettes, mistreat, ill-treat, illtreat, maltreat, brutalize, brutalise, waterboard, pistol-whip, rough up, manhandle, humiliate, degrade,
      subject to torture, subject to beatings, subject to electric shocks, give electric shocks to, subject to abuse, torment, flog, whip,
      lash, cane, thrash, bludgeon, club, electrocute, interrogate under torture, strip-search, blindfold, parade naked, hood, starve,
      enslave, mutilate, amputate, disfigure, horsewhip, kick and punch, punch and kick, stomp on, deny medical treatment, douse with acid`,
      {
        object: PEOPLE,
        subject: ["force", "organization", "settlement", "crowd", "person"],
        needs: "object",
        weak: true,
        not: [...NOT_ABUSED, ...list("surgeon, medic, referee, wind, storm, rain, cream, vote, support, bee")],
      },
    ),
    ...verbs("abuse, physically abuse, harass, assault, physically assault, molest, intimidate, rough up", {
      object: ["civilian", "captive", "person"],
      subject: ["force", "crowd"],
      needs: "object",
      weak: true,
      general: true,
      not: [...NOT_ABUSED, ...list("sexually, coach, fan, defence, defender")],
    }),
    ...verbs(
      `use as human shield, use as human shields, use * as human shields, use * as a human shield, hold as human shields,
      force into slavery, force into labour, force into labor, subject to forced labour, keep in inhumane conditions, hold in inhumane conditions`,
      { not: [...GAMES, ...list("climate")] },
    ),
  ],
  nouns: [
    ...nouns(
      `torture, systematic torture, mistreatment, ill-treatment, ill treatment, maltreatment, waterboarding, pistol-whipping, inhuman treatment,
      inhumane treatment, degrading treatment, cruel treatment, electric shock, mock execution, forced labour, forced labor, slave labour,
      police brutality, prisoner abuse, detainee abuse, enhanced interrogation, corporal punishment, stress position, sleep deprivation,
      forced nudity, public flogging, public humiliation, collective punishment, human shield, brutalization, brutalisation, custodial torture`,
      {
        weak: true,
        not: [...NOT_ABUSED, ...list("chamber of, therapy, baby, spouse, machine, instrument")],
      },
    ),
    ...nouns("beating, flogging, caning, lashing, whipping, thrashing, stoning, mutilation, amputation, enslavement", {
      needs: "argument",
      weak: true,
      not: [
        ...NOT_ABUSED,
        ...list("heart, tongue, drum, take, stock, rain, genital, cream, wing, boy, share, poll, vote, surgery, diabetic"),
      ],
    }),
    ...nouns("human rights abuse, rights abuse, human rights violation, rights violation, abuse, war crime, brutality, cruelty", {
      weak: true,
      general: true,
      needs: "subject",
      not: [...NOT_ABUSED, ...list("sexual, sex, verbal, racist, racial, online, tribunal, trial, charge, labor, labour")],
    }),
  ],
  adjectives: [
    ...list("tortured, beaten, mistreated, flogged, mutilated, brutalized, brutalised").map((adjective) => ({
      adjective,
      object: [...PEOPLE],
      weak: true,
      not: list("team, champion, finalist, semifinalist, artist, soul, genius, rival, poet, player, side, egg"),
    })),
  ],
  roles: { subject: "initiator", object: "target", of: "target", against: "target", on: "target", by: "initiator" },
  violence: true,
  people: "harmed",
  codes: (event) => ({
    acled: ["Violence against civilians", "Attack"],
    plover: /beat|thrash|club|flog|whip|lash|cane|kick|punch|rough|batter/i.test(event.trigger) ? "ASSAULT/beat" : "ASSAULT/torture",
    cameo: "182",
  }),
});
