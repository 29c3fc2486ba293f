import { library } from "./extractor.js";
import { small } from "./gazetteer/data/small.js";

const { extractEvents, analyze, createExtractor } = library(small);

export * from "./public.js";
export { analyze, createExtractor, extractEvents };
