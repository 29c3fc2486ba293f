import { library } from "./extractor.js";
import { large } from "./gazetteer/data/large.js";

const { extractEvents, analyze, createExtractor } = library(large);

export * from "./public.js";
export { analyze, createExtractor, extractEvents };
