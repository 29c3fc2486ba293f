import { expect, it } from "vitest";
import { type ConflictEvent, extractEvents } from "../../src/index.js";

/** All that a reader would ask of an event, on one line. */
function told({ type, status, participants, places, time, casualties, sources }: ConflictEvent): string {
  const toll = (["killed", "injured", "captured"] as const).flatMap((kind) => {
    const count = casualties?.[kind];
    return count ? [`${kind} ${count.min}${count.max === count.min ? "" : "+"}`] : [];
  });
  return [
    `${type} ${status}`,
    ...participants.map(({ role, name }) => `${role} ${name}`),
    ...places.map(({ name, within, country }) => [name, within, country].filter(Boolean).join(", ")),
    ...(time ? [time.start === time.end ? `${time.start}` : `${time.start}..${time.end}`] : []),
    ...toll,
    ...sources.map(({ name, stance }) => `${stance} ${name}`),
  ].join(" | ");
}

it.each([
  [
    "Rebels neither killed the priest nor burned his church, the bishop said.",
    [
      "killing denied | initiator Rebels | target priest | asserts bishop",
      "destruction denied | initiator Rebels | church | asserts bishop",
    ],
  ],
  [
    "It was the army that shelled the camp near Goma, a nurse said.",
    ["shelling occurred | initiator army | camp, Goma, CD | asserts nurse"],
  ],
  ["That the army shelled the camp is not denied.", ["shelling occurred | initiator army | camp"]],
  ["Not the police but the militia shot nine miners in Kano.", ["armed-attack occurred | initiator militia | target miners | Kano, NG"]],
  [
    "Troops are about to retake the port of Zuwara, the ministry said on Friday.",
    ["capture planned | initiator Troops | Zuwara, LY | asserts ministry"],
  ],
  ["Had the police not fired, nobody would have died.", []],
  [
    "An American was captured by Taliban fighters near Kandahar on 3 March.",
    ["capture occurred | initiator Taliban fighters | target American | Kandahar, AF | 2024-03-03 | captured 1"],
  ],
  ["The attack on the bus left nine dead, six of them children.", ["armed-attack occurred | target bus | killed 9"]],
  ["A detainee who, they say, was tortured by guards has died.", ["abuse occurred | initiator guards | target detainee"]],
  [
    "Colonel Idris Bello said his men retook Faya on Sunday and nine rebels were killed.",
    ["capture occurred | initiator men | target rebels | Faya-Largeau, TD | 2024-03-03 | killed 9 | asserts Idris Bello"],
  ],
  [
    "Seen fleeing, a boy was shot by soldiers in Hebron last Tuesday.",
    ["armed-attack occurred | initiator soldiers | target boy | Hebron, PS | 2024-02-27"],
  ],
  [
    "Commandos raided a house in Quetta, shot two men and arrested three.",
    [
      "armed-attack occurred | initiator Commandos | target men | house, Quetta, PK",
      "arrest occurred | initiator Commandos | Quetta, PK | captured 3",
    ],
  ],
  ["Villagers told of soldiers who had burned 30 huts in Sabra.", ["destruction occurred | initiator soldiers | 30 huts, Sabra, LY"]],
  [
    "Nobody was hurt when rockets hit the airport at Mopti overnight.",
    ["missile-strike occurred | airport, Mopti, ML | 2024-03-04..2024-03-05 | injured 0"],
  ],
  [
    "A week after the coup, students marched in Bamako and police fired tear gas.",
    [
      "coup occurred | Bamako, ML",
      "protest occurred | initiator students | Bamako, ML",
      "crackdown occurred | initiator police | Bamako, ML",
    ],
  ],
])("%s", (text, events) => {
  expect(extractEvents(text, { publishedAt: "2024-03-05" }).map(told)).toEqual(events);
});
