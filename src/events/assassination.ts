import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { PEOPLE, TALK_OF } from "./senses-people.js";

export default defineEvent({
  type: "assassination",
  family: "harm",
  says: "A chosen person is killed, or an attempt is made on one.",
  verbs: [
    { verb: "assassinate", object: PEOPLE, not: [...TALK_OF, ...list("reputation, name, image")] },
    ...verbs("make an attempt on the life of", {
      status: "attempted",
      roles: { subject: "initiator", object: "target", of: "target" },
    }),
    {
      verb: "target for assassination",
      object: PEOPLE,
      status: "planned",
    },
    ...verbs("put out a contract on, put a price on * head, put a bounty on, issue a fatwa against, put a bounty on * head", {
      weak: true,
      status: "planned",
      roles: { subject: "initiator", object: "target", on: "target", against: "target" },
      not: list("wolf, coyote, rat, bug, software"),
    }),
    {
      verb: "behead",
      object: ["person"],
      weak: true,
      with: list("leadership, decapitation"),
    },
  ],
  nouns: [
    ...nouns("attempt, bid", {
      prep: ["on"],
      with: ["life"],
      status: "attempted",
      roles: { subject: "initiator", object: "target", on: "target" },
    }),
    {
      noun: "assassination",
      not: [...TALK_OF, ...list("outlaw, character, classroom, conspiracy theory, review board")],
    },
    ...nouns(
      `targeted assassination, political assassination, targeted killing, targeted murder, political murder, targeted liquidation,
      assassination campaign, assassination spree, wave of assassinations, contract killing, hit job, decapitation strike,
      targeted elimination, assassination operation, murder for hire, state-sponsored murder, state-sponsored assassination`,
      { not: [...TALK_OF, ...list("wife, husband, lover, insurance, inheritance, businessman's wife")] },
    ),
    ...nouns(
      `assassination attempt, assassination bid, attempted assassination, attempt on * life, attempt on the life of, attempt on life,
      murder attempt, assassination try, attempt to assassinate, life attempt, failed assassination, botched assassination,
      assassination strike`,
      {
        status: "attempted",
        roles: { subject: "initiator", object: "target", on: "target", of: "target", against: "target" },
        not: [...TALK_OF, ...list(" wife, husband, girlfriend, boyfriend")],
      },
    ),
    ...nouns("assassination plot, assassination plan, murder plot, plot to kill, plot to assassinate", {
      status: "planned",
      roles: { subject: "initiator", object: "target", against: "target", on: "target", of: "target" },
      not: [...TALK_OF, ...list("wife, husband, twist, insurance")],
    }),
    {
      noun: "contract hit",
      weak: true,
    },
    {
      noun: "poisoning",
      object: ["person"],
      needs: "object",
      weak: true,
      with: list("novichok, nerve, polonium, agent, spy, dissident, opposition, kremlin, critic, defector, cyanide, sarin, vx"),
      not: list("food, carbon, lead, alcohol, methanol, blood, accidental, mushroom, rat, pet, school"),
    },
  ],
  adjectives: [
    { adjective: "assassinated", object: PEOPLE },
    { adjective: "murdered", object: ["person"], weak: true, with: list("assassin, assassination, hitman, political murder") },
  ],
  roles: { subject: "initiator", object: "target", of: "target", against: "target", on: "target", by: "initiator" },
  outranks: ["killing", "bombing", "suicide-bombing", "armed-attack", "drone-strike", "airstrike", "missile-strike", "shelling"],
  violence: true,
  scene: { noOrigin: true },
  people: "harmed",
  attack: true,
  codes: (event) => ({
    acled: ["Violence against civilians", "Attack"],
    plover: "ASSAULT/targeted",
    cameo: event.status === "attempted" ? "185" : "186",
  }),
});
