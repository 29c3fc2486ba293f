import { extractorsOver, readersOver } from "./extractor.js";
import { large } from "./gazetteer/data/large.js";

const { extractEvents, analyze } = readersOver(large);
const createExtractor = /* @__PURE__ */ extractorsOver(large);

export * from "./public.js";
export { analyze, createExtractor, extractEvents };
