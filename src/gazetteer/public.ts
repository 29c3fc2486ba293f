/** The entry `conflict-events/gazetteer`: the place index, and the data of both tiers to open it over. */
export { large } from "./data/large.js";
export { small } from "./data/small.js";
export * from "./index.js";
