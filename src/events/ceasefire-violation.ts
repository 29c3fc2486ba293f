import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { GAMES } from "./senses-people.js";

const TRUCE = list(`ceasefire, cease-fire, truce, armistice, cessation of hostilities, lull, accord, pause`);
const broken = (verb: string): string =>
  list(verb)
    .flatMap((word) =>
      ["ceasefire", "cease-fire", "truce", "armistice", "cessation of hostilities", "agreement on * ceasefire"].map(
        (what) => `${word} ${what}`,
      ),
    )
    .join(", ");

export default defineEvent({
  type: "ceasefire-violation",
  family: "diplomacy",
  says: "A truce is broken or breaks down.",
  verbs: [
    ...verbs(
      broken(`violate, breach, break, infringe, flout, contravene, ignore, disregard, wreck, torpedo, shatter, undermine, trample on, defy, rupture, scuttle, sabotage, rip up, tear up, renege on, abandon, repudiate, end, call off, terminate,
        jeopardize, jeopardise, imperil, strain, test, disrupt, derail, scrap, suspend, quit, exit, withdraw from, pull out of, walk away from, blow up, revoke, puncture, cancel`),
      { roles: { subject: "initiator", by: "initiator", with: "target", in: "location", of: "none" } },
    ),
    ...verbs("violate, breach, break, infringe, flout, contravene", {
      object: ["military-thing"],
      needs: "object",
      with: TRUCE,
      roles: { subject: "initiator", object: "none", by: "initiator", with: "target" },
      not: [...GAMES, ...list("airspace,  deadlock, siege, blockade, silence, embargo, promise, curfew, lockdown")],
    }),
    ...verbs(
      "collapse, break down, unravel, fall apart, crumble, come apart, disintegrate, expire, fail, lapse, fray, hang by a thread, lie in tatters,  end in failure, fall through, run out, go up in smoke, come to an end, founder",
      {
        subject: ["military-thing"],
        needs: "subject",
        with: TRUCE,
        roles: { subject: "none", between: "target" },
        not: [...GAMES, ...list("economy, car, marriage, health")],
      },
    ),
    ...verbs(
      "resume fighting, resume * hostilities, resume hostilities, resume attacks, return to war, go back to war, return to fighting, resume * war",
      {
        subject: ["force", "organization", "settlement"],
        needs: "subject",
        weak: true,
        with: TRUCE,
        roles: { subject: "initiator", against: "target", with: "target" },
        not: GAMES,
      },
    ),
  ],
  nouns: [
    ...nouns(
      `ceasefire violation, cease-fire violation, truce violation, ceasefire breach, cease-fire breach, truce breach, armistice violation, violation of the ceasefire, violation of the cease-fire, violation of the truce, violation of ceasefire, violation of truce, breach of the ceasefire,
      breach of the truce, breach of ceasefire, breach of truce, violation of the armistice, violation of the cessation of hostilities, breach of the cease-fire, breakdown of the ceasefire, breakdown of the truce, collapse of the ceasefire, collapse of the truce, end of the ceasefire, end of the truce,
      ceasefire collapse, truce collapse, breaking of the ceasefire, breaking of the truce, infringement of the ceasefire, violation of the silence regime, ceasefire infringement, violation of the agreement on ceasefire, ceasefire breakdown, violation of the regime of silence, ceasefire infraction, truce infraction`,
      { roles: { subject: "initiator", by: "initiator", against: "target", between: "target", with: "target" } },
    ),
    ...nouns("violation, breach, infringement, infraction, breakdown, collapse, breaking", {
      object: ["military-thing"],
      needs: "argument",
      weak: true,
      with: TRUCE,
      roles: { subject: "initiator", by: "initiator", against: "target", of: "none", object: "none", on: "location" },
      not: [
        ...GAMES,
        ...list("airspace, human rights, traffic, data, security, privacy, copyright, economic, nervous, international law, protocol"),
      ],
    }),
    ...nouns("resumption of hostilities, resumption of fighting, renewal of hostilities, resumption of the war, return to war", {
      weak: true,
      with: TRUCE,
      roles: { subject: "initiator", by: "initiator", between: "target", of: "none" },
    }),
  ],
  adjectives: [
    { adjective: "broken", object: ["military-thing"], with: TRUCE, not: list("ground") },
    { adjective: "shattered", object: ["military-thing"], with: TRUCE },
  ],
  roles: { subject: "initiator", by: "initiator", against: "target", with: "target" },
  outranks: ["ceasefire", "clash"],
  violence: true,
  episodic: true,
  scene: { clause: true },
  codes: { acled: ["Battles", "Armed clash"], plover: "ASSAULT", cameo: "196" },
});
