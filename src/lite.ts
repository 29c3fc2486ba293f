import { library } from "./extractor.js";
import { small } from "./gazetteer/data/small.js";

const { extractEvents, analyze, createExtractor } = library(small);

export { analyze, createExtractor, extractEvents };
export * from "./public.js";
