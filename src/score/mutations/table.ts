import type { GoldArticle } from "../gold.js";
import { otherDates, otherYears } from "./dates.js";
import { speakerFirst, timeMoved } from "./moved.js";
import { passive } from "./passive.js";
import { otherPersons, otherStates, otherTowns } from "./renamed.js";

/** A change of a text that leaves its events what they are. */
export interface Mutation {
  readonly name: string;
  /** The changed article, or null where there is nothing to change. */
  readonly apply: (article: GoldArticle) => GoldArticle | null;
}

const SINGLE: readonly Mutation[] = [
  { name: "other towns", apply: otherTowns },
  { name: "other persons", apply: otherPersons },
  { name: "other states and groups", apply: otherStates },
  { name: "28 years off", apply: otherYears },
  { name: "dates the other way round", apply: otherDates },
  { name: "passive", apply: passive },
  { name: "speaker first", apply: speakerFirst },
  { name: "time moved", apply: timeMoved },
];

/** Every mutation by itself, and one after the other. */
export const MUTATIONS: readonly Mutation[] = [
  ...SINGLE,
  { name: "all of them", apply: (article) => SINGLE.reduce((changed, { apply }) => apply(changed) ?? changed, article) },
];
