import { extractorsOver, readersOver } from "./extractor.js";
import { small } from "./gazetteer/data/small.js";

const { extractEvents, analyze } = readersOver(small);
const createExtractor = /* @__PURE__ */ extractorsOver(small);

export * from "./public.js";
export { analyze, createExtractor, extractEvents };
