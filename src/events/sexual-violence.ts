import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { PEOPLE, PRIVATE_CRIME, TALK_OF } from "./senses-people.js";

const NOT_RAPED = [
  ...PRIVATE_CRIME,
  ...TALK_OF,
  ...list(
    `planet, nature, seed, coach, cardinal, producer, actor, comedian, singer, rapper, footballer, gymnast, gymnastics, diocese, airline, cruise, scout, weinstein, cosby, epstein, statutory, marital, spousal, kit`,
  ),
];

export default defineEvent({
  type: "sexual-violence",
  family: "harm",
  says: "Rape and other sexual violence by those who fight or rule.",
  verbs: [
    ...verbs("assault, abuse, torture, enslave, exploit, molest, harass, humiliate", {
      object: PEOPLE,
      needs: "argument",
      with: ["sexually"],
      weak: true,
      not: NOT_RAPED,
    }),
    ...verbs(
      "rape, gang-rape, gang rape, sexually assault, sexually abuse, sexually torture, sexually enslave, sexually exploit, sodomize, sodomise",
      {
        object: PEOPLE,
        weak: true,
        not: NOT_RAPED,
      },
    ),
    ...verbs("rape, gang-rape, gang rape, sexually assault, sexually abuse, sexually enslave, sexually torture, molest, violate", {
      object: PEOPLE,
      subject: ["force"],
      needs: "subject",
      not: [...NOT_RAPED, ...list("police officer, cop, rapist, airspace, ceasefire, truce, treaty")],
    }),
    ...verbs(
      `use rape as a weapon, force into marriage, force into sexual slavery, force into sex slavery, hold as sex slave, hold as sex slaves,
      sell into sexual slavery, keep as sex slaves, marry off to fighters, force into prostitution, take as sex slaves, take as wives,
      hold as sexual slaves, abduct and rape, sell as sex slaves`,
      { weak: true, not: list("cult, pimp, brothel, trafficker") },
    ),
  ],
  nouns: [
    // Nothing but this sense.
    ...list("conflict-related sexual violence, mass rape, wartime rape, sexual slavery"),
    ...nouns(
      ` systematic rape,  war rape, rape camp, rape as a weapon of war, weaponized rape, weaponised rape,
        sex slavery, sexual torture, sexual enslavement, military sexual slavery,
      forced pregnancy, forced impregnation, forced prostitution, rape campaign, genital mutilation of prisoners, sexual atrocity`,
      { not: [...TALK_OF, ...list("cult, comfort")] },
    ),
    ...nouns(
      `rape, gang rape, gang-rape, sexual violence, sexual assault, sexual abuse, sexual exploitation, sexual crime, sex crime, sexual attack,
      gender-based violence, sexual and gender-based violence, sexual mistreatment, sexual humiliation, forced marriage, forced nudity, sex abuse`,
      { weak: true, needs: "argument", not: NOT_RAPED },
    ),
  ],
  adjectives: [{ adjective: "raped", object: PEOPLE, weak: true, not: NOT_RAPED }],
  roles: { subject: "initiator", object: "target", of: "target", against: "target", on: "target", by: "initiator" },
  outranks: ["abuse", "armed-attack"],
  violence: true,
  people: "harmed",
  codes: { acled: ["Violence against civilians", "Sexual violence"], plover: "ASSAULT/sexual", cameo: "1821" },
});
