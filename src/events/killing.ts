import type { NounClass } from "../types.js";
import { areUnarmed } from "./codes.js";
import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES, MISFORTUNE, PEOPLE, PEOPLE_OR_GROUP, PRIVATE_CRIME, TALK_OF } from "./senses-people.js";

const MASSACRE = /massacre|slaughter|butcher|bloodbath|carnage|mass kill|mass murder|mass execution|extermin|genocid/i;
const CLEANSING = /cleans/i;
const NOT_VICTIM = list(
  `home side, visiting side, mood, joke, idea, weed, germ, bacteria, bacterium, virus, pain, engine, switch, hope, chance, dream, job, proposal, amendment, legislation, cell, tumour, tumor, cattle, cow, pig, chicken, fish, whale, deer, badger, bird, poultry, dog, cat, elephant, rhino, pest, insect, mosquito, rat, appetite, conversation, momentum, romance, buzz, lamb, camel, duck, herd, livestock, seal, dolphin, wolf, kangaroo, coral, fly, app, tax, rumour, rumor, vibe, career`,
);
/** What kills when a war is told of: not a bus or a bear. */
const KILLER: readonly NounClass[] = [
  "force",
  "organization",
  "settlement",
  "crowd",
  "person",
  "civilian",
  "captive",
  "military-thing",
  "weapon",
  "aircraft",
];
const NOT_KILLED_BY_FORCE = [...GAMES, ...NOT_VICTIM, ...TALK_OF];
const NOT_KILLED = [...GAMES, ...NOT_VICTIM, ...PRIVATE_CRIME, ...TALK_OF, ...MISFORTUNE];

export default defineEvent({
  type: "killing",
  family: "harm",
  says: "People are killed, executed or massacred, where the clause names no means.",
  verbs: [
    {
      verb: "kill",
      subject: ["force", "organization", "settlement", "crowd", "weapon", "aircraft"],
      object: PEOPLE_OR_GROUP,
      needs: "subject",
      not: NOT_KILLED_BY_FORCE,
    },
    {
      verb: "kill",
      subject: KILLER,
      object: PEOPLE_OR_GROUP,
      needs: "object",
      weak: true,
      notSubject: ["fire", "blaze", "inferno"],
      not: NOT_KILLED,
    },
    ...verbs("kill off, kill outright, kill in cold blood, kill and wound, kill and injure, kill execution-style", {
      object: PEOPLE_OR_GROUP,
      weak: true,
      not: NOT_KILLED,
    }),
    ...verbs("murder, slay", {
      object: PEOPLE,
      subject: ["force", "organization", "settlement", "crowd"],
      needs: "subject",
      not: [...NOT_KILLED_BY_FORCE, ...list("song, lyric, dragon, audience")],
    }),
    ...verbs("murder, slay", {
      object: PEOPLE,
      needs: "object",
      weak: true,
      not: [...NOT_KILLED, ...list("song, lyric, dragon, audience")],
    }),
    ...verbs(
      `massacre, slaughter, butcher, guillotine, garrotte, garrote, crucify, immolate, behead, decapitate, exterminate, bayonet, burn alive, bury alive, burn * alive, bury * alive, hack to death, hang publicly,
      machine-gun to death, put to the sword, execute by firing squad, summarily execute, extrajudicially execute, execute summarily,
      shoot execution-style, dismember`,
      { object: PEOPLE_OR_GROUP, not: [...NOT_KILLED, ...list("language, meat, accent, tune, verse, recipe, english, text, statue")] },
    ),
    {
      verb: "execute",
      object: PEOPLE,
      subject: ["force"],
      needs: "subject",
      not: [
        ...NOT_KILLED_BY_FORCE,
        ...list("order, warrant, contract, strategy, maneuver, manoeuvre, will, budget, drug trafficker, drug dealer"),
      ],
    },
    {
      verb: "execute",
      object: PEOPLE,
      needs: "object",
      weak: true,
      not: [
        ...NOT_KILLED,
        ...list(
          `order, warrant, contract, strategy, maneuver, manoeuvre, will, budget, drug trafficker, drug smuggler, drug dealer, murderer, killer, lethal injection, inmate, texas, alabama, oklahoma, florida, pass, trade, code, command`,
        ),
      ],
    },
    {
      verb: "put to death",
      object: PEOPLE,
      weak: true,
      not: [...NOT_KILLED, ...list("murderer, killer, inmate, injection, trafficker")],
    },
    {
      verb: "hang",
      object: PEOPLE,
      needs: "object",
      weak: true,
      not: [...NOT_KILLED, ...list("himself, herself, head, out, painting, up")],
    },
    ...verbs(
      `shoot dead, shoot and kill, shoot to death, shoot * dead, gun down, mow down, cut down, shoot down in cold blood, shoot fatally,
      fatally shoot, riddle with bullets, finish off`,
      {
        object: PEOPLE,
        weak: true,
        not: [...NOT_KILLED, ...list("himself, herself, forest, sugar, salt, robber, emission, cost, size, waste")],
      },
    ),
    ...verbs(
      `beat to death, stab to death, club to death, bludgeon to death, torture to death, stone to death, knife to death, burn to death,
      starve to death, strangle, slit * throat, cut * throat, suffocate, crush to death, trample to death, throttle, poison, gas`,
      { object: PEOPLE, weak: true, needs: "object", not: [...NOT_KILLED, ...list("growth, economy, badger, himself, herself")] },
    ),
    ...verbs("shoot dead, gun down, mow down, shoot and kill, beat to death, stab to death, torture to death", {
      object: PEOPLE,
      subject: ["force"],
      needs: "subject",
      not: [...NOT_KILLED_BY_FORCE, ...list("robber, bear")],
    }),
    ...verbs("eliminate, liquidate, annihilate, neutralize, neutralise, wipe out, take out, exterminate, dispatch, decimate, destroy", {
      object: ["force"],
      subject: ["force", "organization", "settlement", "aircraft", "weapon", "person"],
      needs: "object",
      weak: true,
      not: [
        ...NOT_KILLED,
        ...list(
          `asset, cup, round, fleet, team, poverty, debt, savings, deficit, competition, threat, gold, striker, attacker, defender, tournament, envoy, contestant, staff, workforce, squad depth, vessel`,
        ),
      ],
    }),
    ...verbs("send to hell, dispatch to hell, consign to hell", { object: ["force", "person"], needs: "object", not: GAMES }),
    {
      verb: "wipe out",
      object: ["civilian", "captive"],
      weak: true,
      not: [...NOT_KILLED, ...list("savings, debt, gains, dinosaur, species, losses")],
    },
    ...verbs("martyr, attain martyrdom, embrace martyrdom, achieve martyrdom, fall martyr,  drink martyrdom", {
      weak: true,
      roles: { subject: "target", object: "target", by: "initiator" },
      not: [...TALK_OF, ...list("saint, christian, roman, emperor, himself, herself")],
    }),
    ...verbs(
      `claim * life, claim the lives of, claim life of, take the lives of, take * life, cost * life, cost the lives of, leave * dead,
      leave dead, claim * lives, take * lives`,
      {
        weak: true,
        roles: { subject: "initiator", object: "target", of: "target" },
        not: [...GAMES, ...MISFORTUNE, ...list("his own, her own, fan, own, suicide, step, stride, surgery")],
      },
    ),
    ...verbs("lose", {
      object: ["force"],
      subject: ["force", "organization", "settlement"],
      needs: "object",
      weak: true,
      with: list("killed, wounded, casualty, dead, losses, battle, fighting, ambush"),
      roles: { subject: "none", object: "target" },
      not: [...GAMES, ...list("support, patience, confidence, striker, election, vote")],
    }),
    {
      verb: "find dead",
      object: PEOPLE,
      weak: true,
      with: list("gunshot, bullet, bound, blindfolded, blindfold, throat, beheaded, torture, execution, execute, handcuff, abduct, kidnap"),
      not: [...MISFORTUNE, ...PRIVATE_CRIME],
    },
    ...verbs(
      `wound, injure, hurt, maim, critically wound, seriously injure, seriously wound, leave * wounded, leave * injured, leave wounded`,
      {
        subject: KILLER,
        object: PEOPLE,
        needs: "object",
        general: true,
        survived: true,
        weak: true,
        not: [
          ...GAMES,
          ...MISFORTUNE,
          ...list(
            `pride, feeling, economy, sale, profit, chance, hamstring, knee, ankle, hip, shoulder, calf, groin, thigh, elbow, wrist, business, consumer, exporter, himself, herself, bite, fall, growth, revenue, relation, campaign, credibility, ego`,
          ),
        ],
      },
    ),
  ],
  nouns: [
    // Nothing but this sense.
    ...list(
      "extrajudicial killing, extra-judicial killing, extrajudicial execution, summary execution, ethnic cleansing, sectarian killing, reprisal killing",
    ),
    ...nouns(
      `massacre, mass killing, mass murder, mass execution,   
       extra-judicial execution, revenge killing,  retaliatory killing, retribution killing,
      tit-for-tat killing,  ethnic killing, political killing, politically motivated killing, politically motivated murder,
      wholesale slaughter, indiscriminate killing, wanton killing, arbitrary killing, unlawful killing, systematic killing,
      execution-style killing, execution-style murder, death squad killing, death-squad killing, gangland killing, drive-by killing,
      field execution, public execution, mass slaughter, mass beheading, killing spree,  mass atrocity, civilian killing,
      custodial killing, fake encounter killing, drug-related killing, cartel killing, witch-hunt killing, sniper killing`,
      { not: [...GAMES, ...TALK_OF, ...list("texas chainsaw, chainsaw, valentine, saturday night, badger, whale, cattle")] },
    ),
    ...nouns("killing", {
      object: PEOPLE_OR_GROUP,
      needs: "argument",
      weak: true,
      not: [...NOT_KILLED, ...list("make, mercy, cull, blow, fox, moon")],
    }),
    ...nouns("slaughter, butchery, carnage, bloodbath, bloodletting, extermination, annihilation, liquidation, slaying, murder", {
      object: PEOPLE_OR_GROUP,
      needs: "argument",
      weak: true,
      not: [...NOT_KILLED, ...list(`halal, kosher, ritual, eid, stock, crow, asset, voluntary, stun, wall street, attempted`)],
    }),
    {
      noun: "execution",
      object: PEOPLE_OR_GROUP,
      needs: "argument",
      weak: true,
      not: [
        ...NOT_KILLED,
        ...list(
          `order, warrant, contract, strategy, will, budget, task, code, stay, chamber, lethal injection, inmate, murderer, flawless, perfect, technical, duty, policy, command, trade, risk, death row`,
        ),
      ],
    },
    ...nouns("beheading, decapitation, hanging, stoning, shooting death, burning alive, lapidation", {
      weak: true,
      needs: "argument",
      not: [...NOT_KILLED, ...list("strike, painting, lanyard, king, louis")],
    }),
    {
      noun: "genocide",
      weak: true,
      needs: "argument",
      not: [...TALK_OF, ...list("remembrance, denial, scholar, anniversary, studies, survivor, watch, recognition")],
    },
    ...nouns("atrocity, extermination campaign, cold-blooded murder, double murder, triple murder", {
      weak: true,
      needs: "argument",
      general: true,
      not: [...TALK_OF, ...PRIVATE_CRIME, ...list("crime, propaganda")],
    }),
    ...nouns("wounding, maiming", { weak: true, general: true, survived: true, needs: "argument", not: [...GAMES, ...PRIVATE_CRIME] }),
  ],
  adjectives: [
    ...list("slain, murdered, massacred, executed, beheaded, butchered, slaughtered, martyred").map((adjective) => ({
      adjective,
      object: PEOPLE,
      weak: true,
      not: list("wife, husband, girlfriend, lamb, dragon, saint, pig, cow, rapper, singer, teenager, toddler, schoolgirl"),
    })),
    { adjective: "killed", object: PEOPLE, weak: true },
  ],
  roles: { subject: "initiator", object: "target", of: "target", by: "initiator", against: "target" },
  outcome: true,
  violence: true,
  scene: { noOrigin: true },
  people: "harmed",
  codes: (event) => ({
    acled: areUnarmed(event.targetKinds) ? ["Violence against civilians", "Attack"] : ["Battles", "Armed clash"],
    plover: "ASSAULT/targeted",
    cameo: CLEANSING.test(event.trigger) ? "203" : MASSACRE.test(event.trigger) ? "202" : "190",
  }),
});
