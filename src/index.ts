import { library } from "./extractor.js";
import { large } from "./gazetteer/data/large.js";

const { extractEvents, analyze, createExtractor } = library(large);

export { analyze, createExtractor, extractEvents };
export * from "./public.js";
