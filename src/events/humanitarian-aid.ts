import { defineEvent } from "./define.js";
import { list, nouns, verbs } from "./senses.js";
import { BUSINESS, GAMES } from "./senses-people.js";

const AID_ROLES = {
  subject: "initiator",
  object: "none",
  by: "initiator",
  to: "recipient",
  for: "recipient",
  into: "destination",
  from: "initiator",
  of: "none",
  in: "location",
} as const;
const NOT_RELIEF = [
  ...GAMES,
  ...list(
    `lethal, legal, visual, student, debt, marital, sleep, navigation, walking, teaching, mobility, budget, flood, earthquake, quake, hurricane, cyclone, typhoon, tsunami, storm, wildfire, landslide, covid, covid-19, pandemic, vaccine, stress, pain, comic, bas, sigh, pitcher, pitching, mortgage, ukraine aid bill, kitchen, school meal, drought aid bill, bar, buffet, stall, bank loan, fast`,
  ),
];
const RELIEF = list(
  "humanitarian, relief, besieged, siege, civilian, displaced, refugee, war, famine, starvation, starving, blockade, convoy, hungry, trapped, aid worker, aid agency, red cross, red crescent, unhcr, wfp, unicef, ocha, unrwa, corridor, famine-stricken, un",
);

export default defineEvent({
  type: "humanitarian-aid",
  family: "diplomacy",
  says: "Relief reaches people in a conflict, or is kept from them.",
  verbs: [
    ...verbs(
      `hand out rations, hand out * rations, distribute * rations, distribute * meals, deliver * meals, serve * meals, hand out * meals, unload * aid, unload aid, unload * supplies, unload * food, deliver * food, distribute * food, deliver * relief, distribute * relief, hand out * food, deliver * medicine, distribute * medicine, deliver * flour, distribute * flour, deliver * supplies, distribute * supplies, deliver * water, airdrop * food, ship * grain, deliver aid, deliver * aid, distribute aid, distribute * aid, airdrop aid, air-drop aid, drop aid, airlift aid, ship aid, truck in aid, bring in aid, bring aid, get aid, send aid, send * aid, provide aid, provide * aid, hand out aid, funnel aid, let in aid, allow in aid, allow * aid, let * aid in, carry aid, ferry aid, dispatch aid, deliver supplies, distribute supplies,
      deliver food, distribute food, airdrop food, air-drop food, drop food, airlift food, hand out food, send food, truck food, ship food, deliver medicine, distribute medicine, deliver medical supplies, deliver relief, distribute relief, deliver relief supplies, distribute relief supplies, deliver food parcels, distribute food parcels, deliver medicines, deliver grain, send grain, send medicine, send medical supplies,
      deliver tents, distribute tents, distribute blankets, deliver blankets, airdrop supplies, parachute supplies, parachute aid, drop supplies, airlift supplies, provide food, provide shelter to, provide relief, provide medical care to, deliver assistance, provide assistance to, provide humanitarian assistance, distribute rations, distribute bread, feed displaced, feed the displaced, feed refugees, supply food to, supply water to, truck water to, reach * with aid, reach besieged,
      enter with aid, cross with aid, donate medical supplies, donate food, evacuate the wounded, evacuate * wounded, treat the wounded, open * humanitarian corridor, reopen * crossing for aid`,
      {
        weak: true,
        roles: AID_ROLES,
        not: NOT_RELIEF,
      },
    ),
    ...verbs(
      `block aid, block * aid, bar aid, obstruct aid, obstruct * aid, impede aid, hinder aid, hamper aid, hold up aid, hold up * aid, delay aid, prevent aid, prevent * aid, restrict aid, restrict * aid, stop aid, halt aid, halt * aid, cut off aid, cut off food, choke off aid, deny access to, deny aid, withhold aid, suspend aid, suspend * aid, turn back aid, turn back * aid, turn away aid, ban aid, loot aid, divert aid,
      block food, block supplies, block * convoy, hold up * convoy, turn back * convoy, turn back * convoys, block * convoys, stop * aid convoy, obstruct * convoy, block humanitarian access, deny humanitarian access, restrict humanitarian access, impede humanitarian access, cut off humanitarian access, refuse entry to aid, block * deliveries, block the delivery of, block * relief, obstruct * relief, keep aid from, keep aid out, refuse access to`,
      {
        weak: true,
        with: [...RELIEF, "aid", "food", "medicine", "supplies"],
        roles: { ...AID_ROLES, to: "recipient", from: "recipient" },
        not: [...NOT_RELIEF, ...list("imf, abortion, treatment, patient, lawyer, army, military, troop, rebel")],
      },
    ),
    ...verbs("arrive, enter, cross, reach, roll into, get through, pass through, drive into", {
      subject: ["vehicle"],
      needs: "subject",
      weak: true,
      with: list(
        "rice, grain, wheat, fuel, supplies, medical, aid, humanitarian, relief, unrwa, wfp, unhcr, red cross, red crescent, food, flour, medicine",
      ),
      roles: { subject: "none", object: "destination", into: "destination", in: "destination", to: "destination", from: "origin" },
      not: [...GAMES, ...BUSINESS, ...list("migrant, smuggler, militant")],
    }),
  ],
  nouns: [
    ...nouns("delivery, distribution, entry, flow, shipment, airdrop, drop", {
      prep: ["of"],
      with: list("aid, humanitarian, relief"),
      needs: "argument",
      weak: true,
      roles: AID_ROLES,
      not: NOT_RELIEF,
    }),
    ...nouns(
      `humanitarian aid, humanitarian assistance, humanitarian relief, humanitarian supply, humanitarian convoy, humanitarian shipment, humanitarian delivery, humanitarian corridor, humanitarian airlift, humanitarian access, humanitarian operation, humanitarian cargo, humanitarian help, humanitarian flight, humanitarian package, emergency aid, emergency relief, emergency food, relief aid, relief supply, relief convoy, relief shipment, relief operation,
      relief effort, relief flight, relief airlift, relief item, relief good, relief mission, aid convoy, aid delivery, aid shipment, aid truck, aid lorry, aid airdrop, aid drop, aid airlift, aid flotilla, aid ship, aid flight, aid distribution, aid operation, aid supply, aid parcel, aid package for civilians, food aid, food distribution, food parcel, food airdrop, food convoy, food delivery, food assistance, food relief, food ration,
      medical aid, medical relief, medical supply, medical assistance, airdrop of aid, airdrop of food, air drop of aid, delivery of aid, delivery of food, delivery of humanitarian aid, delivery of relief, distribution of aid, distribution of food, aid corridor, relief corridor, flow of aid, aid flow, entry of aid, aid entry, aid pier, maritime corridor, aid access, lifesaving aid, life-saving aid, lifesaving assistance, refugee relief, winter aid, un aid, u.n. aid, relief package, cross-border aid, evacuation of the wounded, medical evacuation of the wounded`,
      {
        weak: true,
        goods: true,
        roles: AID_ROLES,
        not: [...NOT_RELIEF.filter((word) => word !== "first"), ...list("visa")],
      },
    ),
    ...nouns("aid, relief, assistance, supply, airdrop, airlift, shipment, ration, foodstuff", {
      weak: true,
      needs: "argument",
      with: RELIEF,
      roles: AID_ROLES,
      not: [
        ...NOT_RELIEF,
        ...list(
          `ambush, money supply, power supply, electricity supply, gas supply, oil supply, package of military, military convoy, army convoy, ammunition supply, security convoy, motorcade`,
        ),
      ],
    }),
  ],
  roles: AID_ROLES,
  outranks: ["offensive"],
  cooperation: "3",
  codes: { acled: null, plover: "AID", cameo: "073" },
});
